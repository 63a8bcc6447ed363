//! What a client and a relay say to each other about one board's channel, and what each of them signs.
//!
//! A relay stores two kinds of things. The **log** is read by everybody from any place on. What is **held** belongs to a sealed round: nobody reads
//! it, not even how much there is, until the round is closed; then all of it goes to the end of the log at once, in the order of its ids. So
//! nothing that reaches a client before the close says whether anybody else has contributed.

use crate::context;
use crate::identity::BoardKey;
use crate::primitives::{Signer, derive_key, derive_secret, hash, verify_strict};
use crate::wire::frame_id;
use quietstorm_model::{AuthorKey, BoardId, ChannelId, FrameId, RelayRefusal};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// The version of this protocol.
pub const VERSION: u8 = 1;

/// Most bytes one message may have.
pub const MESSAGE_BYTES: usize = 64 * 1024;

/// Most ids in one [`ToRelay::Have`].
pub const HAVE_IDS: usize = 1_024;

/// What a relay tells whoever asks, before anything else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// [`VERSION`].
    pub version: u8,
    /// The relay's signing key.
    pub relay: AuthorKey,
    /// What it calls itself.
    pub name: String,
    /// For how many days after the last activity it keeps a channel.
    pub retention_days: u32,
    /// Its clock, in milliseconds since 1970 UTC.
    pub now: i64,
}

/// A place in a relay's log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Cursor {
    /// The number of the next item, from 0: how many there are before it.
    pub next: u64,
    /// The head of all items before it; zeros before the first. A relay that does not know this head begins at 0 again.
    pub head: [u8; 32],
}

impl Cursor {
    /// The place behind one more item: `head' = D("log head", head ‖ id)`.
    #[must_use]
    pub fn after(self, id: FrameId) -> Self {
        Self { next: self.next + 1, head: next_head(&self.head, id) }
    }
}

/// The head of a chain after one more item.
#[must_use]
pub fn next_head(head: &[u8; 32], id: FrameId) -> [u8; 32] {
    derive_key(context::LOG_HEAD, &[head, &id.0])
}

/// An Ed25519 signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof([[u8; 32]; 2]);

impl Proof {
    /// Signs the parts, one behind the other.
    #[must_use]
    pub fn sign(signer: &Signer, parts: &[&[u8]]) -> Self {
        let signature = signer.sign(&parts.concat());
        let mut halves = [[0; 32]; 2];
        halves.as_flattened_mut().copy_from_slice(&signature);
        Self(halves)
    }

    /// Whether `author` signed these parts.
    #[must_use]
    pub fn proves(&self, author: &AuthorKey, parts: &[&[u8]]) -> bool {
        self.0.as_flattened().try_into().is_ok_and(|signature: &[u8; 64]| verify_strict(author, &parts.concat(), signature))
    }
}

/// From a client to a relay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ToRelay {
    /// The first word: which channel, and the proof of holding its key, over [`hello_parts`]. Whoever opens a channel first says who owns it.
    Hello {
        /// The channel.
        channel: ChannelId,
        /// The facilitator's public key.
        owner: AuthorKey,
        /// Signed with the channel's key.
        proof: Proof,
        /// How far the client has read.
        cursor: Cursor,
    },
    /// Which of these does the relay lack? Answered by [`FromRelay::Lacking`].
    Have(Vec<FrameId>),
    /// Store this. Answered by [`FromRelay::Kept`] once it is on the relay's disk.
    Put {
        /// The number of the sealed round it belongs to, if that is not closed yet as far as the client knows.
        hold: Option<u8>,
        /// A frame's body.
        frame: Vec<u8>,
    },
    /// For the owner: make a key for a sealed round and keep it until the deadline; asked again with a later deadline, wait longer. The answer is the
    /// relay's [`Clock`](crate::payload::Clock) envelope in the log.
    SetClock {
        /// The board, as the relay's envelope will name it.
        board: BoardId,
        /// The number of the sealed round.
        number: u8,
        /// Milliseconds since 1970 UTC.
        deadline: i64,
        /// Signed by the owner over [`clock_parts`].
        proof: Proof,
    },
    /// For the owner, where no clock does it: put what is held of a round into the log. Answered by [`FromRelay::Released`].
    Release {
        /// The number of the sealed round.
        number: u8,
        /// Signed by the owner over [`release_parts`].
        proof: Proof,
    },
    /// For the owner: forget the channel and everything in it, and do not open it again.
    Delete {
        /// Signed by the owner over [`delete_parts`].
        proof: Proof,
    },
    /// The first word of somebody whom the page around has given a ticket.
    Ticketed {
        /// A JSON Web Token; the relay knows who may sign it.
        ticket: String,
        /// The bytes of a [`ToRelay::Hello`]: not the message itself, which could hold another one, and so on.
        hello: Vec<u8>,
    },
}

/// From a relay to a client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum FromRelay {
    /// The first word on a new connection.
    Challenge {
        /// The relay.
        about: About,
        /// To be signed.
        nonce: [u8; 32],
    },
    /// The proof is good. The log follows from `from` on, and later whatever is added to it.
    Welcome {
        /// Where the log begins that follows: the client's cursor, or 0.
        from: Cursor,
        /// How many items there are now.
        end: u64,
        /// The sealed rounds whose contributions are not held any more, by number.
        released: Vec<u8>,
        /// The relay's clock, in milliseconds since 1970 UTC.
        now: i64,
    },
    /// Items of the log.
    Log {
        /// The number of the first.
        from: u64,
        /// The items.
        items: Vec<Item>,
    },
    /// Which of the ids in the oldest [`ToRelay::Have`] not yet answered are not here.
    Lacking(Vec<FrameId>),
    /// It is on the disk.
    Kept(Receipt),
    /// What was held of a round is in the log before this place.
    Released {
        /// The number of the sealed round.
        number: u8,
        /// How many items the log had right afterwards.
        end: u64,
    },
    /// The channel is gone.
    Deleted,
    /// Not done, and why.
    Refused {
        /// The frame it is about.
        frame: Option<FrameId>,
        /// Why.
        why: RelayRefusal,
    },
}

/// One item of a relay's log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Item {
    /// A frame's body, as somebody put it.
    Frame(Vec<u8>),
    /// An envelope of the relay's own, as it is: a clock or a close.
    Word(Vec<u8>),
}

impl Item {
    /// What the relay knows it by.
    #[must_use]
    pub fn id(&self) -> FrameId {
        match self {
            Self::Frame(body) => frame_id(body),
            Self::Word(envelope) => FrameId(hash(envelope)),
        }
    }
}

/// A relay's signed word that it has stored something. Its heads form a chain, in the log or among what is held of one round, so a relay cannot
/// have given two people different histories without signing both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// What is stored.
    pub frame: FrameId,
    /// The number of the sealed round it is held for; `None` when it is in the log.
    pub held: Option<u8>,
    /// The head of the chain right after it.
    pub head: [u8; 32],
    /// Signed by the relay.
    pub proof: Proof,
}

impl Receipt {
    /// Signs a receipt.
    #[must_use]
    pub fn sign(signer: &Signer, channel: ChannelId, frame: FrameId, held: Option<u8>, head: [u8; 32]) -> Self {
        let proof = Proof::sign(signer, &receipt_parts(&channel, &frame, &held_byte(held), &head));
        Self { frame, held, head, proof }
    }

    /// Whether this relay has signed it for this channel.
    #[must_use]
    pub fn is_by(&self, relay: &AuthorKey, channel: ChannelId) -> bool {
        self.proof.proves(relay, &receipt_parts(&channel, &self.frame, &held_byte(self.held), &self.head))
    }
}

/// The number of a held round, or 255.
fn held_byte(held: Option<u8>) -> [u8; 1] {
    [held.unwrap_or(u8::MAX)]
}

fn receipt_parts<'a>(channel: &'a ChannelId, frame: &'a FrameId, held: &'a [u8; 1], head: &'a [u8; 32]) -> [&'a [u8]; 5] {
    [context::RECEIPT, &channel.0, &frame.0, held, head]
}

/// The key that everybody who has the link can derive, and whose public half is the channel.
#[must_use]
pub fn channel_key(board_key: &BoardKey, facilitator: AuthorKey) -> Signer {
    Signer::from_secret(&derive_secret(context::CHANNEL_KEY, &[board_key.expose(), &facilitator.0]))
}

/// What the channel's key signs in [`ToRelay::Hello`].
#[must_use]
pub fn hello_parts<'a>(nonce: &'a [u8; 32], relay: &'a AuthorKey, owner: &'a AuthorKey) -> [&'a [u8]; 4] {
    [context::CHANNEL_PROOF, nonce, &relay.0, &owner.0]
}

/// What the owner signs in [`ToRelay::SetClock`].
#[must_use]
pub fn clock_parts(channel: &ChannelId, board: &BoardId, number: u8, deadline: i64) -> Vec<u8> {
    [context::CLOCK_REQUEST, &channel.0, &board.0, &[number], &deadline.to_le_bytes()].concat()
}

/// What the owner signs in [`ToRelay::Release`].
#[must_use]
pub fn release_parts(channel: &ChannelId, number: u8) -> Vec<u8> {
    [context::RELEASE_REQUEST, &channel.0, &[number]].concat()
}

/// What the owner signs in [`ToRelay::Delete`], over the nonce of this connection.
#[must_use]
pub fn delete_parts(channel: &ChannelId, nonce: &[u8; 32]) -> Vec<u8> {
    [context::DELETE_REQUEST, &channel.0, nonce].concat()
}

/// A message's bytes. `None` when it is longer than any may be.
#[must_use]
pub fn encode<T: Serialize>(message: &T) -> Option<Vec<u8>> {
    postcard::to_allocvec(message).ok().filter(|bytes| bytes.len() <= MESSAGE_BYTES)
}

/// A message from its bytes. `None` when they are none, too many, or followed by others.
#[must_use]
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    if bytes.len() > MESSAGE_BYTES {
        return None;
    }
    let (message, rest) = postcard::take_from_bytes(bytes).ok()?;
    rest.is_empty().then_some(message)
}
