//! What the document says, read out into plain values.

use crate::payload::BallotSheet;
use quietstorm_model::{CommentId, GroupId, IdeaId, SourceId};
use std::collections::BTreeMap;

/// All that the document says. Everything stands in the order of its id, so that equal documents read equal.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contents {
    /// The ideas, the withdrawn ones among them.
    pub ideas: BTreeMap<IdeaId, Written>,
    /// The names of groups; a group without a name is missing.
    pub titles: BTreeMap<GroupId, String>,
    /// The ballots.
    pub ballots: BTreeMap<SourceId, BallotSheet>,
}

/// One idea as the document has it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    /// What it says.
    pub text: String,
    /// The sub-prompt it answers.
    pub prompt: Option<u8>,
    /// Its author's name.
    pub author: Option<String>,
    /// The group it is in.
    pub group: Option<GroupId>,
    /// The idea it builds on.
    pub builds_on: Option<IdeaId>,
    /// Its author has taken it back.
    pub withdrawn: bool,
    /// What people said about it: what was said with knowledge of an earlier comment stands behind that one.
    pub comments: Vec<Remark>,
}

/// One comment as the document has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Its id, a part of `source`.
    pub id: CommentId,
    /// The change that made it.
    pub source: SourceId,
    /// What it says.
    pub text: String,
    /// Its author's name.
    pub author: Option<String>,
    /// Its author has taken it back.
    pub withdrawn: bool,
}

/// The id of the comment that the change `source` made.
#[must_use]
pub fn comment_id(source: &SourceId) -> CommentId {
    let mut id = [0; 8];
    id.copy_from_slice(&source.0[8..]);
    CommentId(id)
}
