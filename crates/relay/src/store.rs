//! What keeps the channels.
//!
//! Rooms and sockets know this trait and nothing behind it. What an implementation has to promise is little: each operation is atomic; what it has
//! answered is durable; one channel's log grows in one order. Everything the relay signs or seals comes in from outside, so a store holds no keys. The
//! embedded one is [`sqlite`]; PostgreSQL fits with a row lock on the channel and NOTIFY for [`Changed`], JetStream with an expected sequence number.

pub mod sqlite;

use quietstorm_core::channel::{Cursor, Item};
use quietstorm_model::{AuthorKey, BoardId, ChannelId, FrameId};
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

/// An answer that comes when it is durable.
pub type Pending<T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send>>;

/// Is told of every change, after it is durable, wherever it was made.
pub type Changed = Arc<dyn Fn(Change) + Send + Sync>;

/// What has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// The channel's log has so many items now.
    Grown(ChannelId, u64),
    /// The channel is gone.
    Gone(ChannelId),
}

/// Why something was not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreError {
    /// The owner has deleted the channel.
    Deleted,
    /// There is no such channel (any more).
    Unknown,
    /// The channel has all that one channel may have.
    Full,
    /// There are as many channels as there may be.
    Crowded,
    /// Somebody else was faster: look again.
    Conflict,
    /// It cannot be stored or read at the moment. What the operator should know is in the log.
    Unavailable,
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Deleted => "the channel was deleted",
            Self::Unknown => "there is no such channel",
            Self::Full => "the channel is full",
            Self::Crowded => "there are too many channels",
            Self::Conflict => "somebody else was faster",
            Self::Unavailable => "the store is not available",
        })
    }
}

/// A channel as one comes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Who opened it.
    pub owner: AuthorKey,
    /// The end of its log.
    pub end: Cursor,
    /// The numbers of the rounds whose contributions are in the log, ascending.
    pub released: Vec<u8>,
}

/// Most that one channel may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// Bytes of items.
    pub bytes: u64,
    /// Items.
    pub items: u64,
}

/// A frame to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFrame {
    /// What it is known by.
    pub id: FrameId,
    /// The round it is held for, as long as that is not released, and what goes into the chain in front of it.
    pub hold: Option<(u8, [u8; 32])>,
    /// Its bytes.
    pub body: Vec<u8>,
}

/// Where a frame is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The round it is held for; `None` when it is in the log.
    pub held: Option<u8>,
    /// The head of the chain right after it.
    pub head: [u8; 32],
}

/// What there is of a sealed round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// The board of the channel's first clock.
    pub board: Option<BoardId>,
    /// Its clock.
    pub clock: Option<Kept>,
    /// Whether its contributions are in the log.
    pub released: bool,
}

/// A clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// How often its deadline has been moved.
    pub revision: u32,
    /// Milliseconds since 1970 UTC.
    pub deadline: i64,
    /// The round's public key.
    pub key: [u8; 32],
    /// The round's secret key, locked; empty once it is released.
    pub locked: Vec<u8>,
}

/// A clock that is made or moved, with the word that says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewClock {
    /// The sealed round.
    pub number: u8,
    /// The board, as it was or is from now on.
    pub board: BoardId,
    /// What is kept from now on. It is a conflict unless the stored revision is one less, or there is none.
    pub kept: Kept,
    /// The relay's word.
    pub word: Vec<u8>,
}

/// A round whose deadline has passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The channel.
    pub channel: ChannelId,
    /// The sealed round.
    pub number: u8,
}

/// What a close is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    /// The channel.
    pub channel: ChannelId,
    /// The sealed round.
    pub number: u8,
    /// The board.
    pub board: BoardId,
    /// Its clock.
    pub kept: Kept,
    /// The head of the chain of what was held; zeros when nothing was.
    pub head: [u8; 32],
    /// What was held, ascending.
    pub listed: Vec<FrameId>,
}

/// Writes the relay's words for a close; `None` when it cannot. Called inside the transaction, so that the list is what is moved.
pub type Wording = Box<dyn FnOnce(&Closing) -> Option<Vec<Vec<u8>>> + Send>;

/// Keeps channels. All numbers of rounds are below 255.
pub trait Store: Send + Sync + 'static {
    /// A channel, made with this owner where there is none yet.
    fn enter(&self, channel: ChannelId, owner: AuthorKey, now: i64) -> Pending<Entry>;

    /// The head of the log before the item of this number; `None` beyond the end.
    fn head(&self, channel: ChannelId, next: u64) -> Pending<Option<[u8; 32]>>;

    /// Items from this number on, as many as fit into so many bytes but at least one, if there is any.
    fn read(&self, channel: ChannelId, from: u64, bytes: usize) -> Pending<Vec<Item>>;

    /// Which of these are neither in the log nor held.
    fn lacking(&self, channel: ChannelId, ids: Vec<FrameId>) -> Pending<Vec<FrameId>>;

    /// Keeps a frame, once; says where it is, also when it was there already.
    fn put(&self, channel: ChannelId, frame: NewFrame, now: i64) -> Pending<Place>;

    /// What there is of a sealed round.
    fn round(&self, channel: ChannelId, number: u8) -> Pending<Round>;

    /// Makes or moves a clock and appends the word about it.
    fn set_clock(&self, channel: ChannelId, clock: NewClock, now: i64) -> Pending<()>;

    /// Moves what is held of a round to the end of the log, in the order of the ids, and says how many items that has then. A second time does
    /// nothing. A conflict where there is a clock.
    fn release(&self, channel: ChannelId, number: u8, now: i64) -> Pending<u64>;

    /// Does the same for a round whose deadline has passed, and appends the relay's words. Says whether it did: only the first time.
    fn close(&self, due: Due, now: i64, wording: Wording) -> Pending<bool>;

    /// The rounds whose deadline has passed and that are not closed, and the earliest deadline after that.
    fn due(&self, now: i64) -> Pending<(Vec<Due>, Option<i64>)>;

    /// Removes a channel and remembers only that it was deleted.
    fn delete(&self, channel: ChannelId, now: i64) -> Pending<()>;

    /// Removes the channels in which nothing has happened since, and says how many. One that waits for a deadline stays.
    fn sweep(&self, before: i64) -> Pending<u64>;

    /// How many channels there are, if it can be read and written.
    fn ready(&self) -> Pending<u64>;

    /// Finishes what has been begun and lets go.
    fn shut(&self);
}
