//! How long until everybody has what one puts, and until one has what everybody put.

use crate::client::{Client, Team};
use crate::program::Program;
use crate::{ms, percentile, row};
use quietstorm_core::channel::{FromRelay, ToRelay};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;
use tokio::sync::mpsc::unbounded_channel;

/// Who hears of what is put.
const LISTENERS: usize = 100;
/// How often something is put.
const PUTS: u32 = 300;
/// What there is to catch up with.
const ITEMS: u32 = 1_000;
/// How often somebody catches up.
const TIMES: usize = 20;

pub fn fan_out() {
    let (program, team) = (Program::start(), Team::new(0));
    let times = Runtime::new().unwrap().block_on(async {
        let (tell, mut told) = unbounded_channel();
        for _ in 0..LISTENERS {
            let (mut listener, tell) = (Client::join(&program.url, &team).await, tell.clone());
            tokio::spawn(async move {
                while let Some(message) = listener.hear().await {
                    // Nobody listens any more when all is measured.
                    if matches!(message, FromRelay::Log { .. }) && tell.send(Instant::now()).is_err() {
                        return;
                    }
                }
            });
        }
        let mut writer = Client::join(&program.url, &team).await;
        let mut times = Vec::new();
        for number in 0..PUTS {
            let begin = Instant::now();
            writer.say(&ToRelay::Put { hold: None, frame: team.frame(number) }).await;
            let mut last = begin;
            for _ in 0..LISTENERS {
                last = last.max(told.recv().await.unwrap());
            }
            times.push(last - begin);
            // The receipt, and its own piece of the log.
            for _ in 0..2 {
                writer.hear().await.unwrap();
            }
        }
        times.sort();
        times
    });
    let figure = format!("median {}, p99 {}", ms(percentile(&times, 50)), ms(percentile(&times, 99)));
    row("fan-out: from one put until the last of 100 clients has it", figure);
}

pub fn catch_up() {
    let (program, team) = (Program::start(), Team::new(1));
    let (times, bytes) = Runtime::new().unwrap().block_on(async {
        let mut writer = Client::join(&program.url, &team).await;
        for number in 0..ITEMS {
            writer.say(&ToRelay::Put { hold: None, frame: team.frame(number) }).await;
            while !matches!(writer.hear().await, Some(FromRelay::Kept(_))) {}
        }
        let (mut times, mut bytes) = (Vec::<Duration>::new(), 0);
        for _ in 0..TIMES {
            let begin = Instant::now();
            let mut reader = Client::join(&program.url, &team).await;
            let mut items = 0;
            while items < reader.end {
                if let Some(FromRelay::Log { items: more, .. }) = reader.hear().await {
                    items += more.len() as u64;
                }
            }
            times.push(begin.elapsed());
            assert_eq!(reader.end, u64::from(ITEMS));
            bytes = reader.bytes;
        }
        times.sort();
        (times, bytes)
    });
    let figure = format!("median {}, slowest {}, {bytes} bytes", ms(percentile(&times, 50)), ms(times[times.len() - 1]));
    row("catch-up: from the connection until 1,000 envelopes of 2 KiB are there", figure);
}
