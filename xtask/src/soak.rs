//! The long runs: what the tests do a bounded number of times, many more times.

use crate::shell::{Result, Run};

/// Kills of a real relay.
const KILLS: u32 = 1_000;
/// Seeds of the simulation.
const SEEDS: u32 = 2_000;

/// `cargo xtask soak [--kills N] [--seeds N]`
pub fn soak(args: &[&str]) -> Result {
    let (mut kills, mut seeds) = (KILLS, SEEDS);
    for pair in args.chunks(2) {
        let number = pair.get(1).and_then(|number| number.parse().ok());
        match (pair.first(), number) {
            (Some(&"--kills"), Some(number)) => kills = number,
            (Some(&"--seeds"), Some(number)) => seeds = number,
            _ => return Err(format!("`soak` knows --kills N and --seeds N, not {}", pair.join(" "))),
        }
    }
    println!("Killing a relay {kills} times, then {seeds} seeds of the simulation. A failure says how to repeat it.");
    let run = |tests: &str| Run::new(&format!("cargo test --locked --package quietstorm-relay --test {tests} -- --nocapture"));
    run("relay crash::").env("QUIETSTORM_KILLS", kills.to_string()).run()?;
    run("simulation").env("QUIETSTORM_SEEDS", seeds.to_string()).run()
}
