//! The relay: its own rooms, members, clock and store, on files in a folder of the test, with nothing left out but the sockets. It can be killed, and
//! what a killed process leaves behind is what its files hold at that moment.

use crate::faulty::{Faults, Faulty};
use futures_util::FutureExt;
use futures_util::future::join_all;
use quietstorm_core::channel::{FromRelay, Item, ToRelay};
use quietstorm_core::secret::Secret;
use quietstorm_model::{ChannelId, FrameId, RelayRefusal};
use quietstorm_relay::clock::round_off;
use quietstorm_relay::config::Config;
use quietstorm_relay::keys::Keys;
use quietstorm_relay::limits::{Crowd, Rate};
use quietstorm_relay::member::Member;
use quietstorm_relay::metrics::Metrics;
use quietstorm_relay::relay::Relay;
use quietstorm_relay::room::Rooms;
use quietstorm_relay::store::Quota;
use quietstorm_relay::store::sqlite::{Room, Sqlite};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio::sync::{Notify, watch};

/// More than any message of the protocol has.
const PAGE: usize = 1 << 20;

/// A relay that can be killed.
pub struct House {
    dir: TempDir,
    /// How often it has been started: each life has a folder of its own.
    lives: u32,
    runtime: Runtime,
    now: Arc<AtomicI64>,
    keys: Keys,
    chance: Arc<Mutex<ChaCha20Rng>>,
    pub faults: Arc<Faults>,
    running: Option<Arc<Relay>>,
}

impl House {
    pub fn new(seed: u64, now: i64) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let mut chance = ChaCha20Rng::seed_from_u64(seed ^ 0x5e1a);
        let mut secret = [0; 32];
        chance.fill_bytes(&mut secret);
        let (dir, now) = (tempfile::tempdir().unwrap(), Arc::new(AtomicI64::new(now)));
        let (keys, chance) = (Keys::new(&Secret::new(secret)), Arc::new(Mutex::new(chance)));
        let mut house = Self { dir, lives: 0, runtime, now, keys, chance, faults: Arc::default(), running: None };
        fs::create_dir(house.folder(0)).unwrap();
        house.start();
        house
    }

    fn folder(&self, life: u32) -> PathBuf {
        self.dir.path().join(life.to_string())
    }

    /// Starts it on what the last life has left. As in the program, what is overdue is closed before anybody comes in.
    pub fn start(&mut self) {
        let rooms = Arc::new(Rooms::default());
        let mut config = Config::standard().unwrap();
        config.database = self.folder(self.lives).join("relay.db");
        let room = Room { quota: Quota { bytes: 64 << 20, items: 60_000 }, channels: 1, bytes: None };
        let told = Arc::clone(&rooms);
        let sqlite = Sqlite::open(&config.database, self.keys.signer.author(), room, Arc::new(move |change| told.changed(change)));
        let store = Arc::new(Faulty { inner: sqlite.unwrap(), faults: Arc::clone(&self.faults) });
        let (crowd, rate) = (Crowd::new(&config.limits), Rate::new(&config.limits));
        let (now, chance) = (Arc::clone(&self.now), Arc::clone(&self.chance));
        let draw = move || {
            let mut bytes = [0; 32];
            chance.lock().unwrap().fill_bytes(&mut bytes);
            Some(Secret::new(bytes))
        };
        self.running = Some(Arc::new(Relay {
            config,
            keys: self.keys.clone(),
            store,
            rooms,
            crowd,
            rate,
            metrics: Metrics::new(),
            wall: Arc::new(move || now.load(Ordering::SeqCst)),
            chance: Arc::new(draw),
            clocks: Notify::new(),
            stop: watch::channel(false).1,
        }));
        self.look_at_clock();
    }

    /// The folders of this life and of the next.
    pub fn next_life(&self) -> (PathBuf, PathBuf) {
        (self.folder(self.lives), self.folder(self.lives + 1))
    }

    /// Kills it. `torn`: bytes of a transaction that was being written. Unless the faults have taken a picture already, its files are as they are now.
    pub fn kill(&mut self, torn: &[u8]) {
        let Some(relay) = self.running.take() else { return };
        let (from, to) = self.next_life();
        if !to.exists() {
            picture(&from, &to);
        }
        let wal = to.join("relay.db-wal");
        if wal.exists() {
            File::options().append(true).open(wal).unwrap().write_all(torn).unwrap();
        }
        // What the thread that writes does from here on, it does to files that nobody will look at.
        relay.store.shut();
        drop(relay);
        fs::remove_dir_all(&from).unwrap();
        self.lives += 1;
    }

    /// How often it was started.
    pub fn lives(&self) -> u32 {
        self.lives + 1
    }

    pub fn is_running(&self) -> bool {
        self.running.is_some()
    }

    pub fn set_time(&self, now: i64) {
        self.now.store(now, Ordering::SeqCst);
    }

    pub fn relay(&self) -> &Arc<Relay> {
        self.running.as_ref().unwrap()
    }

    /// Has it do what is due. A refusal of the disk is tried again later.
    pub fn look_at_clock(&self) {
        // The error is in the relay's log, and what the watch sees counts.
        let _ = self.runtime.block_on(round_off(self.relay()));
    }

    pub fn enter(&self, nonce: [u8; 32], hello: ToRelay) -> Result<(Member, FromRelay), RelayRefusal> {
        self.runtime.block_on(Member::enter(Arc::clone(self.relay()), nonce, hello))
    }

    /// What members are answered. Several at once are in the store's queue together, in this order.
    pub fn answers<'a>(&self, asked: impl Iterator<Item = (&'a Member, ToRelay)>) -> Vec<Option<FromRelay>> {
        let answers: Vec<_> = asked.map(|(member, message)| member.who().answer(message)).collect();
        self.runtime.block_on(join_all(answers))
    }

    /// The next piece of the log for a member, if they have been told that there is more.
    pub fn more(&self, member: &mut Member) -> Option<FromRelay> {
        if member.changed().now_or_never()? { self.runtime.block_on(member.more()).unwrap() } else { None }
    }

    /// The log from a place on, read from the store.
    pub fn log(&self, channel: ChannelId, from: u64) -> Vec<Item> {
        let read = async { self.relay().store.read(channel, from, PAGE).await };
        // Before anybody has come in there is no channel.
        self.runtime.block_on(read).unwrap_or_default()
    }

    /// Which of these are neither in the log nor held.
    pub fn lacking(&self, channel: ChannelId, ids: Vec<FrameId>) -> Vec<FrameId> {
        self.runtime.block_on(async { self.relay().store.lacking(channel, ids).await }).unwrap_or_default()
    }
}

/// Copies a database with its write-ahead log.
pub fn picture(from: &std::path::Path, to: &std::path::Path) {
    fs::create_dir(to).unwrap();
    for file in ["relay.db", "relay.db-wal"] {
        if from.join(file).exists() {
            fs::copy(from.join(file), to.join(file)).unwrap();
        }
    }
}
