//! What a person can ask for. A command is intent, never a value that somebody reads later.

use crate::board::{Brief, Method, Policy};
use crate::ids::{BoardId, GroupId, IdeaId, NoteId};
use serde::{Deserialize, Serialize};

/// One wish of one person on one board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Command {
    // --- coming in -------------------------------------------------------------------------------------------------
    /// Make a board and become its facilitator.
    Create {
        /// The question and its context.
        brief: Brief,
        /// Who can open its rounds.
        policy: Policy,
        /// With [`Policy::Clock`]: when the round of ideas is opened, in milliseconds since 1970 UTC.
        deadline: Option<i64>,
    },
    /// Come in by a link's fragment (or a whole link).
    Join {
        /// What stood behind the `#`, or the whole link.
        link: String,
    },
    /// Open a board that is kept on this device.
    Open(BoardId),
    /// Remove a board and everything of it from this device.
    Forget(BoardId),
    /// Leave the board for the list of boards.
    Leave,

    // --- writing alone ---------------------------------------------------------------------------------------------
    /// Add a note at the end.
    AddNote {
        /// What it says.
        text: String,
        /// The sub-prompt it answers.
        prompt: Option<u8>,
    },
    /// Change what a note says.
    EditNote {
        /// Which one.
        id: NoteId,
        /// What it says from now on.
        text: String,
    },
    /// Move a note to another place.
    MoveNote {
        /// Which one.
        id: NoteId,
        /// Its place afterwards, from 0.
        to: u32,
    },
    /// Delete a note.
    DeleteNote {
        /// Which one.
        id: NoteId,
    },
    /// Set the name that is sealed with the ideas.
    SetName(String),
    /// Give an option so many votes or dots; 0 takes them away.
    Mark {
        /// The option: an index into the vote's options.
        choice: u32,
        /// Votes or dots.
        weight: u8,
    },
    /// Take the last step back: in the notebook, the ballot or the workshop, whichever the current round has.
    Undo,
    /// Do the last step taken back again.
    Redo,
    /// Seal the notebook or the ballot and hand it in. A later sealing replaces an earlier one.
    Seal,
    /// Keep text that has been typed and not added yet. Empty text forgets it.
    KeepDraft {
        /// The box it stands in; the view's own name for it.
        field: String,
        /// What has been typed.
        text: String,
    },

    // --- keys ------------------------------------------------------------------------------------------------------
    /// Make this person's key and take the seat they were invited to.
    TakeSeat {
        /// The name the others see.
        name: String,
    },
    /// Sign the list of the contributions that are here (or extend it).
    CloseRound,
    /// Move the deadline of the round to a later time, in milliseconds since 1970 UTC. For the facilitator.
    SetDeadline(i64),
    /// Publish this person's key of the round.
    TurnKey,
    /// Show the recovery kit of this person's keys.
    ShowKit,
    /// Take back this person's keys from a recovery kit.
    RestoreKit {
        /// The words, in their order, separated by white space.
        words: String,
    },

    /// Have the relays forget the board for good. What is on devices stays. For the facilitator.
    DeleteFromRelays,

    // --- working together ------------------------------------------------------------------------------------------
    /// Put ideas into one group; `into` names an existing group, else a new one is made.
    Group {
        /// The ideas.
        ideas: Vec<IdeaId>,
        /// The group they go into.
        into: Option<GroupId>,
    },
    /// Take an idea out of its group.
    Ungroup(IdeaId),
    /// Name a group.
    NameGroup {
        /// Which one.
        group: GroupId,
        /// Its name.
        title: String,
    },
    /// Add an idea that builds on another one.
    BuildOn {
        /// The idea it builds on.
        idea: IdeaId,
        /// The new idea.
        text: String,
    },
    /// Say something about an idea.
    Comment {
        /// The idea.
        idea: IdeaId,
        /// What to say.
        text: String,
    },
    /// Hide an idea from everybody; the hiding stays visible. For the facilitator.
    Hide {
        /// The idea.
        idea: IdeaId,
        /// Why.
        reason: String,
    },
    /// Show a hidden idea again. For the facilitator.
    Unhide(IdeaId),
    /// Freeze the options and open the vote. For the facilitator.
    OpenVote {
        /// How it works.
        method: Method,
        /// With [`Policy::Clock`]: when it is opened, in milliseconds since 1970 UTC.
        deadline: Option<i64>,
    },

    // --- carrying and keeping --------------------------------------------------------------------------------------
    /// Make a link to hand out.
    MakeLink(LinkFor),
    /// Make a bundle file to carry by hand.
    ExportBundle,
    /// Take in the bundle file that came with this command.
    ImportBundle {
        /// The file's name, for the report.
        name: String,
    },
    /// Make a file of the revealed board.
    Export(Format),
}

/// Whom a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum LinkFor {
    /// Anybody who is to write and vote.
    Contributors,
    /// The person who is to hold this seat's key.
    Seat(u8),
}

/// The formats for programs that a revealed board can be taken away in. The text for people is made where their language is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    /// For spreadsheets; a cell never begins a formula.
    Csv,
    /// For programs.
    Json,
    /// The Automerge document itself.
    Automerge,
}
