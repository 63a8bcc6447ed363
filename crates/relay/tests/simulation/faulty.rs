//! The store of the relay, with a disk that can say no, and a moment at which the power fails.

use crate::house::picture;
use quietstorm_core::channel::Item;
use quietstorm_model::{AuthorKey, ChannelId, FrameId};
use quietstorm_relay::store::sqlite::Sqlite;
use quietstorm_relay::store::{Due, Entry, NewClock, NewFrame, Pending, Place, Round, Store, StoreError, Wording};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};

/// What goes wrong next.
#[derive(Default)]
pub struct Faults {
    /// The disk refuses the next frame.
    pub refuse_put: AtomicBool,
    /// The disk refuses the next close.
    pub refuse_close: AtomicBool,
    /// In the middle of the next close the files are copied from here to there.
    pub picture: Mutex<Option<(PathBuf, PathBuf)>>,
    /// From now on frames are confirmed and not kept, which no honest relay does: to see whether that is noticed.
    pub forgets: AtomicBool,
}

/// See the module.
pub struct Faulty {
    pub inner: Sqlite,
    pub faults: Arc<Faults>,
}

impl Store for Faulty {
    fn put(&self, channel: ChannelId, frame: NewFrame, now: i64) -> Pending<Place> {
        if self.faults.refuse_put.swap(false, SeqCst) {
            return Box::pin(async { Err(StoreError::Unavailable) });
        }
        if self.faults.forgets.load(SeqCst) {
            return Box::pin(async move { Ok(Place { held: frame.hold.map(|(number, _)| number), head: [0; 32] }) });
        }
        self.inner.put(channel, frame, now)
    }

    fn close(&self, due: Due, now: i64, wording: Wording) -> Pending<bool> {
        let faults = Arc::clone(&self.faults);
        let wording: Wording = Box::new(move |closing| {
            let words = wording(closing);
            if let Some((from, to)) = faults.picture.lock().unwrap().take() {
                picture(&from, &to);
            }
            words.filter(|_| !faults.refuse_close.swap(false, SeqCst))
        });
        self.inner.close(due, now, wording)
    }

    fn enter(&self, channel: ChannelId, owner: AuthorKey, now: i64) -> Pending<Entry> {
        self.inner.enter(channel, owner, now)
    }

    fn head(&self, channel: ChannelId, next: u64) -> Pending<Option<[u8; 32]>> {
        self.inner.head(channel, next)
    }

    fn read(&self, channel: ChannelId, from: u64, bytes: usize) -> Pending<Vec<Item>> {
        Store::read(&self.inner, channel, from, bytes)
    }

    fn lacking(&self, channel: ChannelId, ids: Vec<FrameId>) -> Pending<Vec<FrameId>> {
        self.inner.lacking(channel, ids)
    }

    fn round(&self, channel: ChannelId, number: u8) -> Pending<Round> {
        self.inner.round(channel, number)
    }

    fn set_clock(&self, channel: ChannelId, clock: NewClock, now: i64) -> Pending<()> {
        self.inner.set_clock(channel, clock, now)
    }

    fn release(&self, channel: ChannelId, number: u8, now: i64) -> Pending<u64> {
        self.inner.release(channel, number, now)
    }

    fn due(&self, now: i64) -> Pending<(Vec<Due>, Option<i64>)> {
        self.inner.due(now)
    }

    fn delete(&self, channel: ChannelId, now: i64) -> Pending<()> {
        self.inner.delete(channel, now)
    }

    fn sweep(&self, before: i64) -> Pending<u64> {
        self.inner.sweep(before)
    }

    fn ready(&self) -> Pending<u64> {
        self.inner.ready()
    }

    fn shut(&self) {
        self.inner.shut();
    }
}
