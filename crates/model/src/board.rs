//! What everybody sees of a brainstorm: the projection of its envelopes, byte-equal on every replica that has the same ones.
//!
//! Before a round is revealed there is nothing in these types that could hold another person's contribution: no text, no author, no count.

use crate::ids::{AuthorKey, BoardId, CommentId, EnvelopeId, GroupId, IdeaId, RoundId};
use serde::{Deserialize, Serialize};

/// The question and its context.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Brief {
    /// What the facilitator asks. The only field that must not be empty.
    pub question: String,
    /// Why it matters.
    pub why: String,
    /// What an idea has to respect.
    pub constraints: String,
    /// Who decides.
    pub decider: String,
    /// What will happen with the result.
    pub outcome: String,
    /// Up to six facets of the question, each with its own place to write.
    pub prompts: Vec<String>,
    /// How many ideas each person aims for; 0 sets no goal.
    pub goal: u8,
    /// Whether names appear at the reveal.
    pub naming: Naming,
    /// The facilitator's name.
    pub facilitator: String,
}

/// Whether names appear at the reveal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Naming {
    /// No contribution carries a name.
    #[default]
    Anonymous,
    /// A name is sealed with each contribution and appears with it.
    Named,
}

/// Who can open a sealed round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Policy {
    /// The facilitator alone, 1 of 1.
    #[default]
    Solo,
    /// The facilitator and co-facilitators: any 2 of `seats`, which is 2 or 3.
    Together {
        /// How many people hold a key, the facilitator among them.
        seats: u8,
    },
    /// A relay at the deadline (weight 2); or, should that fail, everybody who holds a key (weight 1 each), if they are 2.
    Clock {
        /// The relay's signing key.
        relay: AuthorKey,
        /// How many people hold a key, the facilitator among them: 1 or 2.
        seats: u8,
    },
}

impl Policy {
    /// How many people hold a key.
    #[must_use]
    pub fn seats(self) -> u8 {
        match self {
            Self::Solo => 1,
            Self::Together { seats } | Self::Clock { seats, .. } => seats,
        }
    }

    /// The relay whose clock opens the rounds, if one does.
    #[must_use]
    pub fn relay(self) -> Option<AuthorKey> {
        if let Self::Clock { relay, .. } = self { Some(relay) } else { None }
    }
}

/// A whole board.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Board {
    /// Its name on every wire.
    pub id: BoardId,
    /// The brief; `None` until the board's first envelope has arrived.
    pub brief: Option<Brief>,
    /// Who can open its rounds.
    pub policy: Policy,
    /// Those who hold keys, in the order of their seats. A seat nobody has taken yet is missing.
    pub seats: Vec<Seat>,
    /// The rounds that have been opened, oldest first.
    pub rounds: Vec<Round>,
    /// All revealed ideas, in the order of their ids.
    pub ideas: Vec<Idea>,
    /// All groups that have at least one idea, in the order of their ids.
    pub groups: Vec<Group>,
    /// The vote, once it has been opened.
    pub vote: Option<Vote>,
    /// Its result, once it has been revealed.
    pub result: Option<Tally>,
}

/// One key holder.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Seat {
    /// The seat's number, from 0; the facilitator has 0.
    pub number: u8,
    /// The holder's name, as they gave it.
    pub name: String,
}

/// What a round is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum RoundKind {
    /// Sealed: everybody writes ideas alone.
    #[default]
    Ideas,
    /// Open: the revealed ideas are worked on together.
    Workshop,
    /// Sealed: everybody fills in a ballot alone.
    Vote,
}

/// One step of a board.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Round {
    /// Its id.
    pub id: RoundId,
    /// What it is for.
    pub kind: RoundKind,
    /// How far it is.
    pub stage: Stage,
    /// When a relay opens it, in milliseconds since 1970 UTC by the relay's clock, if one does.
    pub deadline: Option<i64>,
}

/// How far a round is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Stage {
    /// People contribute.
    #[default]
    Open,
    /// The list of what counts is signed; keys are still missing.
    Closed {
        /// The list.
        manifest: EnvelopeId,
        /// How many contributions it names.
        listed: u32,
        /// The numbers of the seats that have turned their key.
        turned: Vec<u8>,
        /// How many must.
        needed: u8,
    },
    /// Enough keys are public (or, for a workshop: the next round has begun).
    Over(Opened),
}

/// What a reveal brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Opened {
    /// Contributions that count.
    pub counted: u32,
    /// Contributions that are on the list and have not reached this replica yet.
    pub missing: u32,
    /// Contributions that are on the list and cannot be opened by anybody.
    pub unreadable: u32,
    /// Contributions that arrived and are not on the list.
    pub late: u32,
    /// Two lists by the same signer contradict each other; only what both name counts.
    pub disputed: bool,
}

/// One revealed idea, verbatim.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Idea {
    /// Its id.
    pub id: IdeaId,
    /// What its author wrote.
    pub text: String,
    /// The sub-prompt it answers: an index into the brief's prompts.
    pub prompt: Option<u8>,
    /// Its author's name, on a named board.
    pub author: Option<String>,
    /// It arrived after the list was signed.
    pub late: bool,
    /// The facilitator has hidden it, with this reason.
    pub hidden: Option<String>,
    /// The group it is in.
    pub group: Option<GroupId>,
    /// The idea it builds on.
    pub builds_on: Option<IdeaId>,
    /// What people said about it, oldest first as far as that can be known.
    pub comments: Vec<Comment>,
}

/// A short remark on an idea.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Comment {
    /// Its id.
    pub id: CommentId,
    /// What it says.
    pub text: String,
    /// Who says it, on a named board.
    pub author: Option<String>,
}

/// Ideas that people put together. The originals stay as they are.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// Its name; may be empty.
    pub title: String,
}

/// How a vote works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Method {
    /// Every option gets a yes or nothing.
    Approval,
    /// Every person has this many dots to spread.
    Dots {
        /// Dots for each person.
        budget: u8,
    },
}

impl Default for Method {
    fn default() -> Self {
        Self::Dots { budget: 5 }
    }
}

/// What is voted on, frozen when the vote was opened.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Vote {
    /// How the vote works.
    pub method: Method,
    /// The options, in the frozen order; a ballot names them by their index here.
    pub options: Vec<Choice>,
}

/// One option of a vote: an idea, or a group of them that counts as one.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Choice {
    /// The group's name, or empty for a single idea.
    pub title: String,
    /// The ideas in it; never empty.
    pub ideas: Vec<IdeaId>,
}

/// The counted votes. All figures are whole numbers, so that every replica gets the same.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Tally {
    /// Ballots that count.
    pub ballots: u32,
    /// People whose ideas counted in the round before: what the participation is measured against.
    pub contributors: u32,
    /// One row for each option, best first; ties stand in the frozen order and share a rank.
    pub rows: Vec<Row>,
}

/// One option's result.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Row {
    /// The option: an index into the vote's options.
    pub choice: u32,
    /// 1 for the first; equal totals share a rank and the next one is skipped (1, 2, 2, 4).
    pub rank: u32,
    /// Its rank is shared.
    pub tied: bool,
    /// Votes or dots.
    pub total: u32,
    /// People who gave it anything.
    pub supporters: u32,
    /// How many people gave it 0, 1, 2, … votes; as long as the method's highest mark plus one.
    pub spread: Vec<u32>,
    /// The mean absolute difference between two people's marks (Gini's mean difference), in hundredths; 0 when all agree.
    pub disagreement: u32,
}
