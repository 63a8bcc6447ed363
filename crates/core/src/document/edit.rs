//! What people do to the revealed document. A workshop change is a list of these and nothing else.

use super::contribution::{prompt, text, too_many};
use quietstorm_model::{GroupId, IdeaId, Refusal, SourceId, limits};

/// Most edits of one change.
pub const EDITS: usize = 256;

/// One step of one person in the workshop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Put an idea into a group, or take it out of the one it is in.
    Group {
        /// The idea.
        idea: IdeaId,
        /// Where it goes.
        group: Option<GroupId>,
    },
    /// Name a group. An empty title takes the name away.
    NameGroup {
        /// The group.
        group: GroupId,
        /// Its name.
        title: String,
    },
    /// Add an idea. Its id is the change's source and its place among the ideas of the change.
    AddIdea {
        /// What it says.
        text: String,
        /// The sub-prompt it answers.
        prompt: Option<u8>,
        /// The idea it builds on.
        builds_on: Option<IdeaId>,
        /// Its author's name, on a named board.
        author: Option<String>,
    },
    /// Say something about an idea. At most one in a change; the change's source names it.
    Comment {
        /// The idea.
        idea: IdeaId,
        /// What to say.
        text: String,
        /// Its author's name, on a named board.
        author: Option<String>,
    },
    /// Take back an idea that the same author added in the workshop, or bring it back.
    WithdrawIdea {
        /// The idea.
        idea: IdeaId,
        /// Whether it is taken back.
        withdrawn: bool,
    },
    /// Take back a comment of the same author, or bring it back.
    WithdrawComment {
        /// The change that made the comment.
        comment: SourceId,
        /// Whether it is taken back.
        withdrawn: bool,
    },
}

/// Refuses a list of edits that no change may have, whatever the document holds.
pub(super) fn check(edits: &[Edit]) -> Result<(), Refusal> {
    if edits.is_empty() {
        return Err(Refusal::UnsafeChange);
    }
    if edits.len() > EDITS {
        return Err(too_many(EDITS));
    }
    if edits.iter().filter(|edit| matches!(edit, Edit::Comment { .. })).count() > 1 {
        return Err(too_many(1));
    }
    edits.iter().try_for_each(check_one)
}

fn check_one(edit: &Edit) -> Result<(), Refusal> {
    let name = |name: &Option<String>| name.iter().try_for_each(|name| text(name, limits::NAME_CHARS));
    match edit {
        Edit::Group { .. } | Edit::WithdrawIdea { .. } | Edit::WithdrawComment { .. } => Ok(()),
        Edit::NameGroup { title, .. } => match text(title, limits::TITLE_CHARS) {
            Err(Refusal::EmptyText) => Ok(()),
            other => other,
        },
        Edit::AddIdea { text: says, prompt: answers, author, .. } => {
            text(says, limits::TEXT_CHARS)?;
            prompt(*answers)?;
            name(author)
        }
        Edit::Comment { text: says, author, .. } => {
            text(says, limits::TEXT_CHARS)?;
            name(author)
        }
    }
}
