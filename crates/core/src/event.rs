//! The door: what comes into a session, and what it wants done, in the order it must happen.

use quietstorm_model::{BoardId, Command, EnvelopeId, Notice, Refusal, RoundId};

/// What comes into a session.
#[derive(Debug, Clone)]
pub enum Event {
    /// A view is there. `boards` are the key records of all boards kept on this device.
    Hello {
        /// The stored key records, as [`Record::Keys`] wrote them.
        boards: Vec<Vec<u8>>,
        /// Why nothing is kept beyond this page, if so.
        memory_only: Option<String>,
    },
    /// The person wants something.
    Command(Command),
    /// The answer to [`Effect::Load`], and what another tab has stored since. Things that are here already are passed over.
    Loaded(Loaded),
    /// The next bytes of the bundle file that came with [`Command::ImportBundle`].
    BundleBytes {
        /// Bytes that follow those given before.
        bytes: Vec<u8>,
        /// Bytes of the file read so far, these included.
        read: u64,
        /// Bytes of the whole file. The last piece has `read == total`.
        total: u64,
    },
    /// The file cannot be read (any further).
    BundleFailed(Refusal),
    /// Go on with the long work that [`Effect::Continue`] announced.
    Continue,
    /// A relay was found at the address of this number: its [`About`](crate::channel::About), encoded.
    Found {
        /// The address's number among those of the page.
        relay: u8,
        /// What it says of itself.
        about: Vec<u8>,
    },
    /// A relay has said something: a [`FromRelay`](crate::channel::FromRelay), encoded.
    Heard {
        /// The number of its address.
        relay: u8,
        /// What it says.
        bytes: Vec<u8>,
    },
    /// The line to a relay is gone; a new one begins with its [`Challenge`](crate::channel::FromRelay::Challenge).
    Lost {
        /// The number of its address.
        relay: u8,
    },
    /// The time that [`Effect::Wake`] named is over.
    Woken,
    /// The store has said yes to everything it was asked so far.
    Kept,
    /// The store has said no: from here on everything is in memory only. The browser's words.
    NotKept(String),
}

/// What a store holds of one board.
#[derive(Debug, Clone, Default)]
pub struct Loaded {
    /// The key record, as [`Record::Keys`] wrote it. `None` when another tab has removed the board.
    pub keys: Option<Vec<u8>>,
    /// Envelopes, whole.
    pub envelopes: Vec<Vec<u8>>,
    /// Changes of private notebooks, by round.
    pub notebook: Vec<(RoundId, Vec<u8>)>,
    /// Text typed and not added: (field, text).
    pub drafts: Vec<(String, String)>,
    /// What was in opened contributions, by round, as [`Record::Opened`] wrote it.
    pub opened: Vec<(RoundId, Vec<u8>)>,
}

/// What a session wants done. The list is performed in order; what stands behind a [`Effect::Persist`] waits until the store has answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Tell the view.
    Tell(Notice),
    /// Store these in one transaction with strict durability, then feed [`Event::Kept`] or [`Event::NotKept`].
    Persist(BoardId, Vec<Record>),
    /// Read a board and feed [`Event::Loaded`].
    Load(BoardId),
    /// Tell the other tabs to look again.
    Announce(BoardId),
    /// Let others have a turn, then feed [`Event::Continue`].
    Continue,
    /// Open a line to every relay of the page, in place of those that are open, and open it again whenever it is lost.
    Dial,
    /// Close the lines to the relays.
    HangUp,
    /// Send this to a relay, if its line is open: a [`ToRelay`](crate::channel::ToRelay), encoded.
    Send {
        /// The number of its address.
        relay: u8,
        /// What to say.
        bytes: Vec<u8>,
    },
    /// Feed [`Event::Woken`] after so many milliseconds.
    Wake(u32),
}

/// One thing to store. All but [`Record::Keys`], [`Record::Draft`] and [`Record::Opened`] are never overwritten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Record {
    /// This person's keys and names on the board; replaces the earlier record. Secret.
    Keys(Vec<u8>),
    /// An envelope, under its id.
    Envelope(EnvelopeId, Vec<u8>),
    /// A change of a private notebook, under its hash.
    Notebook(RoundId, [u8; 32], Vec<u8>),
    /// Typed text of a field; empty text removes it.
    Draft(String, String),
    /// What was in the opened contributions of a revealed round; replaces the earlier record of that round. It can be rebuilt: a store that has no
    /// room for it may drop it, and must not let anything else wait for it.
    Opened(RoundId, Vec<u8>),
    /// Remove everything of this board.
    Forget,
}

/// Whether two tabs of one person must not do this at the same time: the engine takes the board's lock first, looks again, and lets go after the
/// effects.
#[must_use]
pub fn is_exclusive(command: &Command) -> bool {
    use Command as C;
    matches!(
        command,
        C::Seal
            | C::TakeSeat { .. }
            | C::CloseRound
            | C::TurnKey
            | C::OpenVote { .. }
            | C::SetDeadline(_)
            | C::RestoreKit { .. }
            | C::Forget(_)
    )
}
