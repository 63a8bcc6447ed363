//! Sentences of the reveal and the workshop.

#![allow(missing_docs, reason = "a sentence says itself what it says")]

use super::common::count;
use super::writing::excerpt;
use quietstorm_model::{Method, Opened};

// --- the reveal ----------------------------------------------------------------------------------------------------

pub const OPENING: &str = "Opening what was sealed";
pub const OPENING_WHY: &str = "Every contribution is unlocked and checked on this device.";
pub const DISPUTED: &str =
    "There are two signed lists that contradict each other. Only what both of them name counts. Ask the facilitator what happened.";

/// How far the opening is.
#[must_use]
pub fn opening(done: u32, total: u32) -> String {
    format!("{done} of {total}")
}

/// "62 ideas by 8 people".
#[must_use]
pub fn brought(ideas: u32, people: u32) -> String {
    format!("{} by {}", count(ideas, "idea", "ideas"), count(people, "person", "people"))
}

/// What else there is to say of a reveal: a sentence for each figure that is not zero.
#[must_use]
pub fn gaps(opened: &Opened, vote: bool) -> Vec<String> {
    let mut gaps = Vec::new();
    let (one, many) = if vote { ("ballot", "ballots") } else { ("contribution", "contributions") };
    if opened.missing > 0 {
        gaps.push(format!(
            "{} on the list {} not reached this device yet. Take in a newer file to see the rest.",
            count(opened.missing, one, many),
            if opened.missing == 1 { "has" } else { "have" }
        ));
    }
    if opened.unreadable > 0 {
        gaps.push(format!("{} cannot be opened by anybody: damaged when it was made.", count(opened.unreadable, one, many)));
    }
    if opened.late > 0 && vote {
        gaps.push(format!("{} came after the list was signed and could not be counted.", count(opened.late, one, many)));
    } else if opened.late > 0 {
        gaps.push(format!("{} came after the list was signed: see the lane for late ones below.", count(opened.late, one, many)));
    }
    gaps
}

// --- the workshop --------------------------------------------------------------------------------------------------

pub const INTRO: &str =
    "Each of you reads in an order of their own. Put ideas together that belong together, build on them, ask what is unclear.";
pub const EMPTY: &str = "There are no ideas here yet. If you expect some, take in the file that the facilitator sent round.";
pub const TOOLS: &str = "Tools for the ideas";
pub const VIEWS: &str = "Show";
pub const VIEW_IDEAS: &str = "Ideas";
pub const VIEW_GROUPS: &str = "Groups";
pub const SEARCH: &str = "Find";
pub const SEARCH_HINT: &str = "Find a word";
pub const CLEAR: &str = "Show all again";
pub const NOTHING_FOUND: &str = "No idea has that in it. Try a shorter word.";
pub const NO_GROUPS: &str = "No groups yet. Tick two or more ideas that belong together and choose “Group selected”.";
pub const UNGROUPED: &str = "Not in a group";
pub const LATE_LANE: &str = "Late: arrived after the list was signed";
pub const LIST: &str = "Ideas, in an order of your own";
pub const LIST_GROUPS: &str = "Groups and their ideas";
pub const YOURS: &str = "Yours";
pub const SELECT: &str = "Select";
pub const ACTIONS: &str = "What to do with it";
pub const COMMENT: &str = "Comment";
pub const COMMENT_BOX: &str = "Your comment or question";
pub const COMMENT_SEND: &str = "Say it";
pub const BUILD: &str = "Build on it";
pub const BUILD_BOX: &str = "Your idea that builds on this one";
pub const BUILD_ADD: &str = "Add the idea";
pub const MOVE: &str = "Move to group";
pub const MOVE_NEW: &str = "A new group";
pub const MOVE_HINT: &str = "Choose a group";
pub const UNGROUP: &str = "Take out of the group";
pub const HIDE: &str = "Hide";
pub const HIDE_BOX: &str = "Why should it be hidden? Everybody will see this reason.";
pub const HIDE_NOW: &str = "Hide it for everybody";
pub const UNHIDE: &str = "Show it again";
pub const CLOSE: &str = "Close";
pub const UNDO: &str = "Undo";
pub const REDO: &str = "Redo";
pub const DRAG: &str = "Drag onto another idea to group them";
pub const GROUP_SELECTED: &str = "Group selected";
pub const CLEAR_SELECTED: &str = "Clear selection";
pub const UNNAMED: &str = "Group without a name";
pub const GROUP_NAME: &str = "Name of the group";
pub const GROUP_NAME_HINT: &str = "Name this group";
pub const SAID: &str = "Comments";

/// "Hidden by the facilitator: …".
#[must_use]
pub fn hidden(reason: &str) -> String {
    if reason.trim().is_empty() { "Hidden by the facilitator.".to_owned() } else { format!("Hidden by the facilitator: {reason}") }
}

/// "by Amira".
#[must_use]
pub fn by(author: &str) -> String {
    format!("by {author}")
}

/// A segment of the switch, with its figure.
#[must_use]
pub fn counted(what: &str, number: usize) -> String {
    format!("{what} ({number})")
}

/// How much of it has stood before this reader's eyes.
#[must_use]
pub fn seen(seen: usize, all: usize) -> String {
    if seen >= all { format!("You have seen all {all}.") } else { format!("You have seen {seen} of {all}.") }
}

/// How many are selected.
#[must_use]
pub fn selected(number: usize) -> String {
    format!("{number} selected")
}

/// The tag of an idea in a group.
#[must_use]
pub fn in_group(title: &str) -> String {
    if title.is_empty() { "In a group without a name".to_owned() } else { format!("In: {title}") }
}

/// A group among others, when one is to be chosen.
#[must_use]
pub fn group_title(title: &str, first: Option<&str>) -> String {
    match (title.is_empty(), first) {
        (false, _) => title.to_owned(),
        (true, Some(first)) => format!("{UNNAMED}: {}", excerpt(first)),
        (true, None) => UNNAMED.to_owned(),
    }
}

/// "4 ideas".
#[must_use]
pub fn ideas(number: usize) -> String {
    count(u32::try_from(number).unwrap_or(u32::MAX), "idea", "ideas")
}

/// "Builds on: …".
#[must_use]
pub fn builds_on(base: Option<&str>) -> String {
    base.map_or_else(|| "Builds on an idea that is hidden".to_owned(), |base| format!("Builds on: {}", excerpt(base)))
}

/// "Carried further: …".
#[must_use]
pub fn built_on_by(text: Option<&str>) -> String {
    text.map_or_else(|| "Carried further by an idea that is hidden".to_owned(), |text| format!("Carried further: {}", excerpt(text)))
}

// --- opening the vote ----------------------------------------------------------------------------------------------

pub const VOTE_TITLE: &str = "Go on to the vote";
pub const VOTE_INTRO: &str = "Opening the vote freezes the groups and ideas as they are now. Everybody votes alone; nobody sees a tally before all ballots are opened.";
pub const VOTE_METHOD: &str = "How to vote";
pub const VOTE_APPROVAL: &str = "Approval";
pub const VOTE_APPROVAL_MEANS: &str = "Tick every option you could live with.";
pub const VOTE_DOTS: &str = "Dots";
pub const VOTE_DOTS_MEANS: &str = "Spread a number of dots; several on one option if you feel strongly.";
pub const VOTE_BUDGET: &str = "Dots for each person";
pub const VOTE_OPEN: &str = "Freeze and open the vote";
pub const VOTE_SURE: &str = "After this nobody can group, comment or build on ideas any more.";
pub const VOTE_YES: &str = "Yes, open the vote";
pub const VOTE_NO: &str = "Not yet";
pub const VOTE_TOO_FEW: &str = "There is nothing to choose between yet: a vote needs at least two options.";

/// What the widget proposes, and why.
#[must_use]
pub fn proposal(options: usize, method: Method) -> String {
    match method {
        Method::Approval => {
            format!("Proposed for {options} options: approval. With so few, a tick for every good one says all there is to say.")
        }
        Method::Dots { budget } => {
            format!("Proposed for {options} options: {budget} dots each. With so many, a budget makes people choose what matters most.")
        }
    }
}
