//! Sentences of the vote and its result.

#![allow(missing_docs, reason = "a sentence says itself what it says")]

use super::common::count;
use quietstorm_model::Tally;

pub const TITLE: &str = "Your ballot";
pub const ALONE: &str = "You vote alone. No tally moves before all ballots are opened together.";
pub const APPROVAL: &str = "Tick every option you could live with; as many as you like.";
pub const OPTIONS: &str = "Options";
pub const EMPTY: &str = "There is nothing to choose between here. Ask the facilitator.";
pub const MORE: &str = "One dot more";
pub const LESS: &str = "One dot less";
pub const YOURS: &str = "Yours is among them";
pub const UNDO: &str = "Undo";
pub const REDO: &str = "Redo";

/// What to do with the dots.
#[must_use]
pub fn dots(budget: u8) -> String {
    format!("You have {}. Put several on one option if you feel strongly.", count(u32::from(budget), "dot", "dots"))
}

/// What is left of the budget.
#[must_use]
pub fn left(left: u32) -> String {
    if left == 0 { "All dots are given".to_owned() } else { count(left, "dot left", "dots left") }
}

/// How many options are ticked.
#[must_use]
pub fn ticked(number: usize) -> String {
    format!("{number} ticked")
}

/// "2 dots".
#[must_use]
pub fn given(dots: u8) -> String {
    count(u32::from(dots), "dot", "dots")
}

/// A group's ideas, folded away.
#[must_use]
pub fn ideas_in_it(number: usize) -> String {
    count(u32::try_from(number).unwrap_or(u32::MAX), "idea in it", "ideas in it")
}

// --- the result ----------------------------------------------------------------------------------------------------

pub const WAITING: &str = "The result is on its way.";
pub const NO_BALLOTS: &str = "No ballot was counted, so there is no winner.";
pub const NO_VOTES: &str = "Every counted ballot was blank, so there is no winner.";
pub const CHART: &str = "Chart";
pub const TABLE: &str = "The same figures as a table";
pub const MORE_ROWS: &str = "Show more";
pub const RANK: &str = "Rank";
pub const OPTION: &str = "Option";
pub const VOTES: &str = "Votes";
pub const DOTS: &str = "Dots";
pub const SUPPORTERS: &str = "People for it";
pub const SPREAD: &str = "How many gave 0, 1, 2, …";
pub const DISAGREEMENT: &str = "Disagreement";
pub const DISAGREEMENT_MEANS: &str = "Disagreement is how far two people’s marks lie apart on average; 0 means everybody gave the same.";
pub const CONTESTED: &str = "Opinions are split";
pub const GROUP: &str = "Group";
pub const HIDDEN: &str = "(an idea that is hidden)";
pub const EXPORT: &str = "Take it away";
pub const EXPORT_WHY: &str = "A file for people, for a spreadsheet, for a program, or the shared document itself.";
pub const MARKDOWN: &str = "Markdown";
pub const CSV: &str = "CSV table";
pub const JSON: &str = "JSON";
pub const AUTOMERGE: &str = "Automerge document";

/// How many took part.
#[must_use]
pub fn participation(tally: &Tally) -> String {
    let ballots = count(tally.ballots, "ballot was counted", "ballots were counted");
    match tally.contributors {
        0 => format!("{ballots}."),
        people => format!("{ballots}; {} had handed in ideas.", count(people, "person", "people")),
    }
}

/// Who is first: the sentence before the names of the `winners` options that share the first rank.
#[must_use]
pub fn winner(winners: usize, votes: u32, dots: bool) -> String {
    let votes = total(votes, dots);
    match winners {
        0 => NO_VOTES.to_owned(),
        1 => format!("First, with {votes}:"),
        many => format!("{many} options share the first place, with {votes} each:"),
    }
}

/// "12 votes" or "12 dots".
#[must_use]
pub fn total(total: u32, dots: bool) -> String {
    if dots { count(total, "dot", "dots") } else { count(total, "vote", "votes") }
}

/// "from 7 people".
#[must_use]
pub fn from(people: u32) -> String {
    format!("from {}", count(people, "person", "people"))
}

/// "3 gave 2".
#[must_use]
pub fn gave(people: u32, marks: usize) -> String {
    format!("{people} gave {marks}")
}

/// "2", or "2 (shared)".
#[must_use]
pub fn rank(rank: u32, tied: bool) -> String {
    if tied { format!("{rank} (shared)") } else { rank.to_string() }
}

/// Hundredths as a decimal number.
#[must_use]
pub fn hundredths(value: u32) -> String {
    format!("{}.{:02}", value / 100, value % 100)
}
