//! What people cost who are connected and do nothing.

use crate::client::{Client, Team};
use crate::program::Program;
use crate::row;
use futures_util::{StreamExt, stream};
use std::time::Duration;
use tokio::runtime::Runtime;

/// How many are wanted.
const WANTED: usize = 10_000;
/// How many of them are at one board.
const TEAM: usize = 20;
/// For how long they do nothing.
const IDLE: Duration = Duration::from_secs(30);
/// How many connect at a time.
const AT_ONCE: usize = 64;

/// How many connections this process can have open. The other end has as many files of its own.
fn possible() -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let files = limits.lines().find_map(|line| line.strip_prefix("Max open files"));
    let soft = files.and_then(|files| files.split_whitespace().next()?.parse::<usize>().ok());
    soft.unwrap_or(1_024).saturating_sub(200).min(WANTED)
}

pub fn measure() {
    let (program, many) = (Program::start(), possible());
    let told = |figure: Option<f64>, unit: &str| figure.map_or("not known here".to_owned(), |figure| format!("{figure:.1} {unit}"));
    row("memory of the program before anybody comes", told(program.memory(), "MiB"));
    Runtime::new().unwrap().block_on(async {
        let teams: Vec<Team> = (0..=many / TEAM).map(|number| Team::new(u16::try_from(number).unwrap())).collect();
        let joining = (0..many).map(|number| Client::join(&program.url, &teams[number / TEAM]));
        let clients: Vec<Client> = stream::iter(joining).buffer_unordered(AT_ONCE).collect().await;
        // Whoever listens answers pings.
        let listen = |mut client: Client| tokio::spawn(async move { while client.hear().await.is_some() {} });
        let clients: Vec<_> = clients.into_iter().map(listen).collect();
        // What coming in has cost is over.
        tokio::time::sleep(Duration::from_secs(5)).await;
        let before = program.processor();
        tokio::time::sleep(IDLE).await;
        let spent = program.processor().zip(before).map(|(after, before)| after - before);
        let memory = program.memory();
        assert!(clients.iter().all(|client| !client.is_finished()), "nobody is shut out");
        row(&format!("{many} idle connections at {} boards: memory of the program", many.div_ceil(TEAM)), told(memory, "MiB"));
        row("the same: processor time in 30 s", told(spent, "s"));
    });
}
