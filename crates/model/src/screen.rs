//! What one person sees: the board everybody sees, and what is theirs alone.

use crate::board::{Board, Brief, Group, Idea, Policy, Round, Seat, Tally, Vote};
use crate::ids::{BoardId, IdeaId, NoteId};
use serde::{Deserialize, Serialize};

/// All that a view needs to draw one board for one person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Screen {
    /// What everybody sees.
    pub board: Board,
    /// What this person is here.
    pub role: Role,
    /// What this person's key can do now.
    pub key: KeyState,
    /// This person's private notes of the current sealed round.
    pub notebook: Notebook,
    /// This person's private marks of the current vote.
    pub ballot: Ballot,
    /// How far this person's contribution to the current sealed round has come.
    pub handed_in: HandedIn,
    /// Whether this person's latest work is on the disk.
    pub saved: Saved,
    /// The ideas in this reader's own order.
    pub order: Vec<IdeaId>,
    /// Which of the ideas are this person's own.
    pub mine: Vec<IdeaId>,
    /// Whether a relay carries what is sealed.
    pub relay: Relay,
    /// Whether the last workshop step of this person can be taken back, and the last one taken back done again.
    pub workshop_undo: CanUndo,
}

/// What a person is on a board.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Role {
    /// Writes and votes.
    #[default]
    Contributor,
    /// Was asked to hold a key and has not made it yet.
    Invited,
    /// Holds one of the keys.
    CoFacilitator,
    /// Made the board.
    Facilitator,
}

/// What a person's key can do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct KeyState {
    /// The seat this person holds.
    pub seat: Option<u8>,
    /// The list is signed and this key has not been turned yet.
    pub can_turn: bool,
    /// Contributions this device holds that the signed list lacks. While there are any, the key stays unturned.
    pub unlisted: u32,
    /// For the facilitator: contributions that closing now would list.
    pub would_list: u32,
    /// For the facilitator: the round can be closed by hand.
    pub can_close: bool,
    /// For the facilitator: a relay is bringing what it holds, and the list is signed as soon as it is here.
    pub closing: bool,
    /// For the facilitator: the deadline that was asked for and that no relay has confirmed yet.
    pub waiting_for_clock: Option<i64>,
    /// For the facilitator: the list can still be extended, because no key has been turned here.
    pub can_extend: bool,
}

/// A private, ordered list of notes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Notebook {
    /// The name to seal with the ideas, on a named board.
    pub name: String,
    /// The notes, in their author's order.
    pub notes: Vec<Note>,
    /// What can be taken back.
    pub undo: CanUndo,
}

/// One private note.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Note {
    /// Its id.
    pub id: NoteId,
    /// What it says.
    pub text: String,
    /// The sub-prompt it answers.
    pub prompt: Option<u8>,
}

/// Whether there is anything to take back or to do again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CanUndo {
    /// A step can be taken back.
    pub undo: bool,
    /// A step taken back can be done again.
    pub redo: bool,
}

/// A private ballot.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Ballot {
    /// Marks given: (index of the option, votes or dots), by index; an option without a mark is missing.
    pub marks: Vec<(u32, u8)>,
    /// Marks that can still be given. For approval: one for each option without a mark.
    pub left: u32,
    /// What can be taken back.
    pub undo: CanUndo,
}

/// How far a contribution has come. One of these is never shown for another.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum HandedIn {
    /// It can still be read on this device, and only here.
    #[default]
    No,
    /// It is sealed and kept on this device; nobody else is known to have it.
    Sealed(Receipt),
    /// A relay has confirmed that it holds it, or a signed list of what counts names it.
    Delivered(Receipt),
    /// The round was closed without it.
    Late(Receipt),
    /// A relay confirmed in time that it holds it, and the list of what counts leaves it out all the same.
    LeftOut(Receipt),
}

/// Whether a relay carries what is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Relay {
    /// There is none: files carry it.
    #[default]
    None,
    /// There is one, and it cannot be reached now. Everything waits on this device.
    Away,
    /// It is connected, and is being told or tells what is new.
    Busy,
    /// It has everything that is here, and everything that it gives out is here.
    Even,
}

/// What a contributor keeps, to check later that their contribution was counted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Receipt {
    /// Words that stand for the sealed envelope.
    pub words: Vec<String>,
    /// How many times this person has sealed in this round.
    pub revision: u32,
    /// How many ideas or marks are inside.
    pub items: u32,
    /// Something was changed since; it counts only once it is sealed again.
    pub changed_since: bool,
}

/// Whether this person's latest work would survive the page being closed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Saved {
    /// The store has said yes.
    #[default]
    OnDevice,
    /// The store has been asked.
    Saving,
    /// There is no store: the work is in this page's memory and nowhere else. Says why.
    MemoryOnly(String),
}

/// A board that is kept on this device.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Kept {
    /// The board.
    pub id: BoardId,
    /// Its question; empty while the brief has not arrived.
    pub question: String,
    /// What this person is there.
    pub role: Role,
}

/// One change to a screen. A view that applies all changes in order has the same screen as the engine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// The board's id.
    Id(BoardId),
    /// The brief.
    Brief(Option<Brief>),
    /// Who can open the rounds.
    Policy(Policy),
    /// The key holders.
    Seats(Vec<Seat>),
    /// The rounds.
    Rounds(Vec<Round>),
    /// These ideas are new or different (the order is the one of [`Change::Order`]).
    Ideas(Vec<Idea>),
    /// The groups.
    Groups(Vec<Group>),
    /// The vote.
    Vote(Option<Vote>),
    /// The result.
    Result(Option<Tally>),
    /// The person's role.
    Role(Role),
    /// The person's key.
    Key(KeyState),
    /// The person's notes.
    Notebook(Notebook),
    /// The person's marks.
    Ballot(Ballot),
    /// The person's contribution.
    HandedIn(HandedIn),
    /// Whether it is on the disk.
    Saved(Saved),
    /// Whether a relay carries it.
    Relay(Relay),
    /// The reader's own order; ideas that it lacks are gone.
    Order(Vec<IdeaId>),
    /// Which ideas are the person's own.
    Mine(Vec<IdeaId>),
    /// Undo and redo in the workshop.
    WorkshopUndo(CanUndo),
}
