//! Appends a second: one at a time, many at once, and beside them what SQLite itself does with the same settings.

use crate::{FRAME_BYTES, row};
use futures_util::future::join_all;
use quietstorm_core::wire::frame_id;
use quietstorm_model::{AuthorKey, ChannelId};
use quietstorm_relay::store::sqlite::{Room, Sqlite};
use quietstorm_relay::store::{NewFrame, Quota, Store};
use rusqlite::Connection;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

/// Writers at once.
const TOGETHER: usize = 64;
/// Each way has so many turns of so long, one after the other, so that what else the machine does is spread over all of them.
const TURNS: usize = 8;
const TURN: Duration = Duration::from_millis(1_000);
const CHANNEL: ChannelId = ChannelId([7; 32]);

/// Frames that differ.
struct Frames(u64);

impl Frames {
    fn next(&mut self) -> NewFrame {
        self.0 += 1;
        let mut body = vec![0x51; FRAME_BYTES];
        body[..8].copy_from_slice(&self.0.to_le_bytes());
        NewFrame { id: frame_id(&body), hold: None, body }
    }
}

/// What a way has done, and in what time.
#[derive(Default)]
struct Way {
    done: usize,
    time: Duration,
}

impl Way {
    fn turn(&mut self, mut step: impl FnMut() -> usize) {
        let begin = Instant::now();
        while begin.elapsed() < TURN {
            self.done += step();
        }
        self.time += begin.elapsed();
    }

    fn rate(&self) -> f64 {
        self.done as f64 / self.time.as_secs_f64()
    }
}

pub fn measure() {
    let dir = tempfile::tempdir().unwrap();
    let runtime = Runtime::new().unwrap();
    let store = open(dir.path());
    runtime.block_on(async { store.enter(CHANNEL, AuthorKey([1; 32]), 0).await }).unwrap();
    let (floor, mut frames) = (plain(&dir.path().join("plain.db")), Frames(0));
    let (mut bare, mut single, mut many) = (Way::default(), Way::default(), Way::default());
    for _ in 0..TURNS {
        bare.turn(|| insert(&floor, &frames.next()));
        single.turn(|| {
            runtime.block_on(store.put(CHANNEL, frames.next(), 0)).unwrap();
            1
        });
        many.turn(|| {
            let puts: Vec<_> = (0..TOGETHER).map(|_| store.put(CHANNEL, frames.next(), 0)).collect();
            runtime.block_on(join_all(puts)).into_iter().filter(Result::is_ok).count()
        });
    }
    store.shut();
    row("plain SQLite, one insert a transaction (the floor)", format!("{:.0} a second", bare.rate()));
    for (name, way) in [("the relay's store, one append at a time", &single), ("the relay's store, 64 appends at once", &many)] {
        row(name, format!("{:.0} a second, {:.2} times the floor", way.rate(), way.rate() / bare.rate()));
    }
}

fn open(dir: &Path) -> Sqlite {
    let quota = Quota { bytes: u64::MAX >> 1, items: u64::MAX >> 1 };
    let room = Room { quota, channels: 1, bytes: None };
    Sqlite::open(&dir.join("relay.db"), AuthorKey([2; 32]), room, Arc::new(|_| {})).unwrap()
}

fn plain(path: &Path) -> Connection {
    let db = Connection::open(path).unwrap();
    db.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())).unwrap();
    db.pragma_update(None, "synchronous", "FULL").unwrap();
    db.execute_batch("CREATE TABLE log (place INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, body BLOB NOT NULL) STRICT").unwrap();
    db
}

fn insert(db: &Connection, frame: &NewFrame) -> usize {
    let mut insert = db.prepare_cached("INSERT INTO log (id, body) VALUES (?1, ?2)").unwrap();
    insert.execute((frame.id.0, &frame.body)).unwrap()
}
