//! What a relay costs: how fast it stores beside plain SQLite, how long until everybody has what one puts, what people cost who only listen, and how
//! long it takes to catch up.
//!
//! Storing is measured at the store itself, everything else at the program, over sockets of this machine, with the clients in this process. The table can
//! be copied into docs/FIGURES.md as it is.

#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a relay that does not answer ends the measurement"
)]

mod append;
mod client;
mod idle;
mod program;
mod reach;

use std::time::Duration;

/// Bytes of the frames that are put: a contribution with a few ideas, padded.
pub const FRAME_BYTES: usize = 2 * 1024;

/// One measurement: prints its rows.
type Measurement = fn();

fn main() {
    // Among the tests there is nothing to measure.
    if std::env::args().any(|arg| arg == "--test") {
        return;
    }
    let filter = std::env::args().skip(1).find(|arg| !arg.starts_with('-')).unwrap_or_default();
    let all: [(&str, Measurement); 4] =
        [("append", append::measure), ("fan-out", reach::fan_out), ("catch-up", reach::catch_up), ("idle", idle::measure)];
    let chosen: Vec<Measurement> = all.iter().filter(|(name, _)| name.contains(&filter)).map(|(_, measure)| *measure).collect();
    if !chosen.is_empty() {
        println!("| relay | figure |\n|---|---|");
    }
    chosen.iter().for_each(|measure| measure());
}

/// One row of the table.
pub fn row(what: &str, figure: impl std::fmt::Display) {
    println!("| {what} | {figure} |");
}

/// The value below which so many of a hundred lie.
pub fn percentile(sorted: &[Duration], percent: usize) -> Duration {
    sorted[(sorted.len() * percent / 100).min(sorted.len() - 1)]
}

/// In milliseconds.
pub fn ms(duration: Duration) -> String {
    format!("{:.1} ms", duration.as_secs_f64() * 1_000.0)
}
