//! The shared document of one board: an Automerge document that grows by changes of two kinds.
//!
//! *Contributions* are built by every replica itself from what an opened envelope says; *workshop changes* come as bytes from others. No
//! foreign byte reaches Automerge: a foreign change is decoded within limits, understood as a list of [`Edit`]s, composed again from these, and
//! must come out byte for byte the same.
//!
//! Every change is the only one of its actor, and a workshop change's actor is a hash of its author and of all it says. So nobody can make two
//! changes under one name, and replicas that have the same envelopes have the same document.

mod contents;
mod contribution;
mod edit;

pub use contents::{Contents, Remark, Written, comment_id};
pub use contribution::{Contribution, source_of_collapse, source_of_contribution};
pub use edit::{EDITS, Edit};

use quietstorm_model::{AuthorKey, Refusal, SourceId};

/// The shared document of one board.
#[derive(Debug, Clone)]
pub struct Document {}

/// A workshop change that has just been made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The change: one raw, uncompressed Automerge change chunk, the payload of a workshop envelope.
    pub bytes: Vec<u8>,
    /// Its source: ideas it adds are `IdeaId { source, index }`, a comment it makes is `comment_id(&source)`.
    pub source: SourceId,
}

/// What became of a foreign change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is in the document now.
    Applied(SourceId),
    /// It was there already.
    Known(SourceId),
    /// It builds on changes that are not here yet; offer it again when more has come. Nothing of it is kept.
    Waiting,
    /// It can never be taken. Every replica says the same about it.
    Refused(Refusal),
}

impl Default for Document {
    fn default() -> Self {
        Self::new()
    }
}

impl Document {
    /// An empty document: the same genesis everywhere.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }

    /// Adds opened contributions in one batch. One that is there already changes nothing; one that [`Contribution::check`] refuses is passed
    /// over.
    pub fn add(&mut self, _opened: &[(SourceId, Contribution)]) {}

    /// Adds the change that has all these contributions as its dependencies, so that later changes need not name them one by one. `false`, and
    /// nothing is done, while one of them is not here.
    pub fn collapse(&mut self, _actor: SourceId, _of: &[SourceId]) -> bool {
        false
    }

    /// Makes a change from these edits and adds it. Of several edits of the same thing the last one counts. [`Refusal::Gone`] when an edit
    /// speaks of an idea that is not here, [`Refusal::NotAllowed`] when it withdraws what somebody else has written.
    pub fn write(&mut self, _author: &AuthorKey, _edits: &[Edit]) -> Result<Made, Refusal> {
        Err(Refusal::Gone)
    }

    /// Takes in changes of others, each with the author who signed its envelope, in any order; those that build on each other may come in one
    /// call. The verdicts stand in the order of the changes. What is refused leaves no trace.
    pub fn receive(&mut self, changes: &[(AuthorKey, &[u8])]) -> Vec<Verdict> {
        changes.iter().map(|_| Verdict::Waiting).collect()
    }

    /// All that the document says.
    #[must_use]
    pub fn contents(&self) -> Contents {
        Contents::default()
    }

    /// The document as an Automerge file.
    #[must_use]
    pub fn save(&self) -> Vec<u8> {
        Vec::new()
    }
}
