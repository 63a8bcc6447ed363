//! What a person is told, and the two directions of the channel between view and engine.

use crate::command::{Command, LinkFor};
use crate::ids::AuthorKey;
use crate::refusal::Refusal;
use crate::screen::{Change, Kept};
use serde::{Deserialize, Serialize};

/// From a view to the engine. Encoded with postcard; files travel beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToEngine {
    /// Which of the page's elements speaks.
    pub desk: u32,
    /// What it says.
    pub what: Ask,
}

/// What a view says to the engine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ask {
    /// An element is there; answer with [`Notice::Ready`].
    Hello {
        /// The addresses of its relays, with their last slash.
        relays: Vec<String>,
        /// What the page around hands to the relays to vouch for the person; empty if it does not.
        ticket: String,
    },
    /// The person wants something.
    Command(Box<Command>),
    /// The element is gone.
    Goodbye,
}

/// From the engine to a view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FromEngine {
    /// Which of the page's elements is meant.
    pub desk: u32,
    /// What it is told.
    pub notice: Notice,
}

/// One thing a person is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Notice {
    /// The engine is there.
    Ready {
        /// The boards kept on this device.
        boards: Vec<Kept>,
        /// Why nothing is kept beyond this page, if so.
        memory_only: Option<String>,
    },
    /// A relay was found.
    Relay(RelayInfo),
    /// The list of boards kept on this device is now this, and no board is open.
    Boards(Vec<Kept>),
    /// Another board is open from here on: begin with an empty screen. Typed and unsent text of earlier times comes along: (field, text).
    Opened {
        /// What had been typed and not added.
        drafts: Vec<(String, String)>,
    },
    /// The screen changes.
    Show(Vec<Change>),
    /// A long piece of work goes on; `done == total` ends it.
    Progress {
        /// What is being done.
        work: Work,
        /// Steps done.
        done: u32,
        /// Steps in all.
        total: u32,
    },
    /// What was asked for cannot be done. Nothing was lost.
    Refused(Refusal),
    /// A step was done that leaves no other trace on the screen.
    Done(Deed),
    /// A link to hand out.
    Link {
        /// Whom it is for.
        who: LinkFor,
        /// What goes behind the `#` of the page's address.
        fragment: String,
        /// The same as a QR code's dark squares, row by row, if it fits into one: (side length, bits from the highest, rows not padded).
        qr: Option<Qr>,
    },
    /// A recovery kit, to print.
    Kit {
        /// The words.
        words: Vec<String>,
        /// The words as a QR code.
        qr: Option<Qr>,
    },
    /// A file to hand to the browser's downloads.
    File {
        /// Its name.
        name: String,
        /// Its media type.
        media: String,
        /// Its content.
        bytes: Vec<u8>,
    },
    /// A bundle file was taken in.
    Imported(ImportReport),
    /// The oldest command not yet answered has been dealt with; what it changed was told before this. A view that never gets this back knows
    /// which commands died with an engine.
    Heard,
}

/// What a relay says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct RelayInfo {
    /// Its signing key.
    pub key: AuthorKey,
    /// What it calls itself.
    pub name: String,
    /// For how many days after the last activity it keeps a board.
    pub retention_days: u32,
}

/// A QR code.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Qr {
    /// Squares along one side.
    pub side: u16,
    /// Whether each square is dark, row by row, eight to a byte, the highest bit first.
    pub dark: Vec<u8>,
}

/// Work that takes long enough to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Work {
    /// Opening sealed contributions.
    Reveal,
    /// Reading a bundle file.
    Import,
}

/// A step that leaves no other trace on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Deed {
    /// The notebook or ballot is sealed.
    Sealed,
    /// A key was made and a seat taken.
    SeatTaken,
    /// The keys of a recovery kit are back.
    Restored,
    /// A board was removed from this device.
    Forgotten,
    /// A relay has forgotten the board.
    Deleted,
}

/// What a bundle brought.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ImportReport {
    /// The file's name.
    pub file: String,
    /// Envelopes that were new.
    pub new: u32,
    /// Envelopes that were here already.
    pub known: u32,
    /// Envelopes that were refused: (why, how many).
    pub refused: Vec<(Refusal, u32)>,
    /// The file ends in the middle; everything before that was taken in.
    pub cut_off: bool,
}
