//! Why something cannot be done.

use crate::board::RoundKind;
use core::fmt;
use serde::{Deserialize, Serialize};

/// Why something cannot be done. The view has a sentence for each; [`fmt::Display`] has a plain English one for logs and tests.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Refusal {
    // --- text ---
    /// There is nothing but white space or invisible characters in it.
    EmptyText,
    /// The text is too long: (characters it has, characters it may have).
    LongText(u32, u32),
    /// There are too many of them already: the most there may be.
    TooMany(u32),
    /// All of it together does not fit into one envelope: (bytes, most bytes).
    DoesNotFit(u32, u32),
    /// The board asks for a name and there is none.
    NoName,
    /// There is nothing to seal.
    NothingToSeal,
    /// The budget of dots is spent.
    NoDotsLeft,
    /// What it speaks of is not here (any more).
    Gone,

    // --- roles and steps ---
    /// No board is open.
    NoBoard,
    /// Only the facilitator can do that.
    OnlyFacilitator,
    /// Only somebody who holds a key can do that.
    OnlyKeyHolder,
    /// That cannot be done in this step of the board; says which kind of round is needed, if any.
    NotNow(Option<RoundKind>),
    /// Not all seats have been taken yet.
    SeatsMissing,
    /// The device holds contributions that the signed list lacks: how many.
    ListIncomplete(u32),

    // --- links and kits ---
    /// There is no board key in the link.
    LinkWithoutKey,
    /// The link is damaged: a character is missing or different.
    LinkDamaged,
    /// The link was made by a newer version.
    LinkNewer,
    /// This is not a word of a recovery kit: (its place from 1, the word, the nearest word there is).
    KitWord(u32, String, String),
    /// A kit has another number of words: (how many there are, how many there should be).
    KitLength(u32, u32),
    /// All are words of a kit, and at least one is the wrong one or in the wrong place.
    KitChecksum,
    /// The kit is sound and belongs to another board or person.
    KitForeign,

    // --- files ---
    /// The file is empty.
    FileEmpty,
    /// The file is too large: (bytes it has, bytes it may have).
    FileTooLarge(u64, u64),
    /// The file is not a bundle.
    NotABundle,
    /// The bundle was made by a newer version.
    BundleNewer,
    /// The bundle belongs to another board.
    OtherBoard,
    /// The file could not be read; the browser's words.
    FileUnreadable(String),

    // --- envelopes ---
    /// The bytes were altered, or were not made for this board's key.
    Altered,
    /// The envelope is longer than any may be.
    EnvelopeTooLong,
    /// The envelope's layout is broken.
    Malformed,
    /// The envelope was made by a newer version.
    EnvelopeNewer,
    /// The signature does not fit.
    BadSignature,
    /// Its author may not say this.
    NotAllowed,
    /// Its author has sent too much.
    OverQuota,
    /// The change inside is not one that people's work makes.
    UnsafeChange,

    // --- relays ---
    /// No relay can be reached now, and this needs one.
    RelayAway,
    /// The relay does not do it.
    Relay(RelayRefusal),

    // --- the device ---
    /// The device could not keep it; the browser's words. It is still in memory.
    NotKept(String),
}

/// Why a relay does not do something. It travels as a number, so new ones come last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum RelayRefusal {
    /// The message is none, or came at the wrong moment.
    Malformed,
    /// The message is longer than any may be.
    TooLarge,
    /// The proof does not fit.
    BadProof,
    /// Only the facilitator can ask for that.
    NotOwner,
    /// Too much in too short a time: try again later.
    TooFast,
    /// The channel has all that one channel may have.
    ChannelFull,
    /// There are as many connections as there may be: try again later.
    Crowded,
    /// The deadline has passed already.
    DeadlinePassed,
    /// A deadline can only be moved to a later time.
    NeverEarlier,
    /// A clock opens this round, nobody else does.
    HasClock,
    /// The deadline is too far away: beyond what the relay keeps.
    TooFar,
    /// The channel was deleted by its facilitator.
    Deleted,
    /// The relay could not store it: try again later.
    Unavailable,
    /// The relay lets in only people for whom a page vouches by a ticket, and there is none, or no good one.
    NoTicket,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EmptyText => write!(f, "there is no text in it"),
            Self::LongText(has, most) => write!(f, "the text has {has} characters, {most} is the most"),
            Self::TooMany(most) => write!(f, "there are {most} already, that is the most"),
            Self::DoesNotFit(has, most) => write!(f, "together this is {has} bytes, {most} fit into one envelope"),
            Self::NoName => write!(f, "this board shows names, and none is given"),
            Self::NothingToSeal => write!(f, "there is nothing to seal yet"),
            Self::NoDotsLeft => write!(f, "all dots are given"),
            Self::Gone => write!(f, "what it speaks of is not here any more"),
            Self::NoBoard => write!(f, "no board is open"),
            Self::OnlyFacilitator => write!(f, "only the facilitator can do that"),
            Self::OnlyKeyHolder => write!(f, "only somebody who holds a key can do that"),
            Self::NotNow(_) => write!(f, "this is not the time for that"),
            Self::SeatsMissing => write!(f, "not all key holders are there yet"),
            Self::ListIncomplete(lacks) => write!(f, "the signed list lacks {lacks} contributions that are here"),
            Self::LinkWithoutKey => write!(f, "there is no board key in this link"),
            Self::LinkDamaged => write!(f, "this link is damaged"),
            Self::LinkNewer => write!(f, "this link was made by a newer version"),
            Self::KitWord(place, word, near) => write!(f, "word {place}, {word:?}, is not a word of a kit; {near:?} is"),
            Self::KitLength(has, needs) => write!(f, "a kit has {needs} words, these are {has}"),
            Self::KitChecksum => write!(f, "at least one of these words is wrong or in the wrong place"),
            Self::KitForeign => write!(f, "this kit belongs to another board or person"),
            Self::FileEmpty => write!(f, "the file is empty"),
            Self::FileTooLarge(has, most) => write!(f, "the file has {has} bytes, {most} is the most"),
            Self::NotABundle => write!(f, "the file is not a bundle"),
            Self::BundleNewer => write!(f, "the bundle was made by a newer version"),
            Self::OtherBoard => write!(f, "the bundle belongs to another board"),
            Self::FileUnreadable(why) => write!(f, "the file could not be read: {why}"),
            Self::Altered => write!(f, "these bytes were altered or are not of this board"),
            Self::EnvelopeTooLong => write!(f, "the envelope is too long"),
            Self::Malformed => write!(f, "the envelope's layout is broken"),
            Self::EnvelopeNewer => write!(f, "the envelope was made by a newer version"),
            Self::BadSignature => write!(f, "the envelope's signature does not fit"),
            Self::NotAllowed => write!(f, "the envelope's author may not say this"),
            Self::OverQuota => write!(f, "the envelope's author has sent too much"),
            Self::UnsafeChange => write!(f, "the change inside is not one that people's work makes"),
            Self::RelayAway => write!(f, "no relay can be reached now"),
            Self::Relay(why) => write!(f, "the relay refuses: {why:?}"),
            Self::NotKept(why) => write!(f, "the device could not keep it: {why}"),
        }
    }
}

impl core::error::Error for Refusal {}
