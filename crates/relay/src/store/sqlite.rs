//! The embedded store: one SQLite file, written by one thread that commits in groups, read by a few connections beside it.

mod backup;
mod channels;
mod log;
mod rounds;
mod schema;
mod writer;

pub use self::backup::backup;

use self::writer::{Desk, Writer};
use super::{Changed, Closing, Due, Entry, NewClock, NewFrame, Pending, Place, Quota, Round, Store, StoreError, Wording};
use crate::error::StartError;
use quietstorm_core::channel::Item;
use quietstorm_model::{AuthorKey, ChannelId, FrameId};
use rusqlite::Connection;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// Connections that read.
const READERS: usize = 4;

/// How much there may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// In one channel.
    pub quota: Quota,
    /// Channels.
    pub channels: u64,
    /// Bytes of the whole file.
    pub bytes: Option<u64>,
}

/// See the module.
pub struct Sqlite {
    writer: Writer,
    readers: Arc<[Mutex<Connection>]>,
    turn: AtomicUsize,
    room: Room,
}

impl Sqlite {
    /// Opens the file, or makes it; checks that it is whole and belongs to this relay.
    ///
    /// # Errors
    /// With a sentence that says which file, what is wrong with it, and what helps.
    pub fn open(path: &Path, relay: AuthorKey, room: Room, changed: Changed) -> Result<Self, StartError> {
        let connection = schema::open(path, relay, room.bytes)?;
        let reader = || schema::reader(path).map(Mutex::new).map_err(|error| StartError::file("Reading the database", path, error));
        let readers: Vec<_> = (0..READERS).map(|_| reader()).collect::<Result<_, _>>()?;
        let writer = Writer::start(connection, changed).map_err(|error| StartError::file("Starting to write to", path, error))?;
        Ok(Self { writer, readers: readers.into(), turn: AtomicUsize::new(0), room })
    }

    fn read<T: Send + 'static>(&self, look: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static) -> Pending<T> {
        let (readers, turn) = (Arc::clone(&self.readers), self.turn.fetch_add(1, Ordering::Relaxed));
        let looked = tokio::task::spawn_blocking(move || {
            let reader = readers.get(turn % readers.len()).ok_or(StoreError::Unavailable)?;
            look(&reader.lock().unwrap_or_else(PoisonError::into_inner))
        });
        Box::pin(async { looked.await.unwrap_or(Err(StoreError::Unavailable)) })
    }

    fn write<T: Send + 'static>(&self, work: impl FnOnce(&mut Desk<'_>) -> Result<T, StoreError> + Send + 'static) -> Pending<T> {
        self.writer.write(work)
    }
}

impl Store for Sqlite {
    fn enter(&self, channel: ChannelId, owner: AuthorKey, now: i64) -> Pending<Entry> {
        let known = self.read(move |db| channels::look(db, channel, now));
        let (writer, most) = (self.writer.clone(), self.room.channels);
        Box::pin(async move {
            match known.await? {
                Some(entry) => Ok(entry),
                None => writer.write(move |desk| channels::enter(desk, channel, owner, most, now)).await,
            }
        })
    }

    fn head(&self, channel: ChannelId, next: u64) -> Pending<Option<[u8; 32]>> {
        self.read(move |db| log::head(db, channel, next))
    }

    fn read(&self, channel: ChannelId, from: u64, bytes: usize) -> Pending<Vec<Item>> {
        self.read(move |db| log::read(db, channel, from, bytes))
    }

    fn lacking(&self, channel: ChannelId, ids: Vec<FrameId>) -> Pending<Vec<FrameId>> {
        self.read(move |db| log::lacking(db, channel, ids))
    }

    fn put(&self, channel: ChannelId, frame: NewFrame, now: i64) -> Pending<Place> {
        let quota = self.room.quota;
        self.write(move |desk| log::put(desk, channel, &frame, quota, now))
    }

    fn round(&self, channel: ChannelId, number: u8) -> Pending<Round> {
        self.read(move |db| rounds::look(db, channels::row(db, channel)?, number))
    }

    fn set_clock(&self, channel: ChannelId, clock: NewClock, now: i64) -> Pending<()> {
        let quota = self.room.quota;
        self.write(move |desk| rounds::set_clock(desk, channel, &clock, quota, now))
    }

    fn release(&self, channel: ChannelId, number: u8, now: i64) -> Pending<u64> {
        self.write(move |desk| rounds::release(desk, channel, number, now))
    }

    fn close(&self, due: Due, now: i64, wording: Wording) -> Pending<bool> {
        self.write(move |desk| rounds::close(desk, &due, now, |closing: &Closing| wording(closing)))
    }

    fn due(&self, now: i64) -> Pending<(Vec<Due>, Option<i64>)> {
        self.read(move |db| rounds::due(db, now))
    }

    fn delete(&self, channel: ChannelId, now: i64) -> Pending<()> {
        self.write(move |desk| channels::delete(desk, channel, now))
    }

    fn sweep(&self, before: i64) -> Pending<u64> {
        self.write(move |desk| channels::sweep(desk, before))
    }

    fn ready(&self) -> Pending<u64> {
        let count = self.read(channels::count);
        let writer = self.writer.clone();
        Box::pin(async move {
            writer.write(|desk| schema::touch(desk.db)).await?;
            count.await
        })
    }

    fn shut(&self) {
        self.writer.shut();
    }
}
