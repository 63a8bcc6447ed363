//! Sentences of the reveal and the workshop.

use crate::text::{self, excerpt};
use quietstorm_model::{Method, Opened};

/// What else there is to say of a reveal: a sentence for each figure that is not zero.
#[must_use]
pub fn gaps(opened: &Opened, vote: bool) -> Vec<String> {
    let sentence = |number: u32, ideas: fn(u32) -> String, ballots: fn(u32) -> String| {
        (number > 0).then(|| if vote { ballots(number) } else { ideas(number) })
    };
    let gaps = [
        sentence(opened.missing, text::reveal_missing_ideas, text::reveal_missing_ballots),
        sentence(opened.unreadable, text::reveal_unreadable_ideas, text::reveal_unreadable_ballots),
        sentence(opened.late, text::reveal_late_ideas, text::reveal_late_ballots),
    ];
    gaps.into_iter().flatten().collect()
}

/// An idea that the facilitator has hidden, and why.
#[must_use]
pub fn hidden(reason: &str) -> String {
    if reason.trim().is_empty() { text::idea_hidden() } else { text::idea_hidden_why(reason) }
}

/// How much of it has stood before this reader's eyes.
#[must_use]
pub fn seen(seen: usize, all: usize) -> String {
    let (count, total) = (text::figure(seen), text::figure(all));
    if seen >= all { text::workshop_seen_all(total) } else { text::workshop_seen(count, total) }
}

/// The tag of an idea in a group.
#[must_use]
pub fn in_group(title: &str) -> String {
    if title.is_empty() { text::idea_in_group_unnamed() } else { text::idea_in_group(title) }
}

/// A group among others, when one is to be chosen.
#[must_use]
pub fn group_title(title: &str, first: Option<&str>) -> String {
    match (title.is_empty(), first) {
        (false, _) => title.to_owned(),
        (true, Some(first)) => text::group_unnamed_with(&excerpt(first)),
        (true, None) => text::group_unnamed(),
    }
}

/// What an idea builds on.
#[must_use]
pub fn builds_on(base: Option<&str>) -> String {
    base.map_or_else(text::idea_builds_on_hidden, |base| text::idea_builds_on(&excerpt(base)))
}

/// What carries an idea further.
#[must_use]
pub fn carried_further(text: Option<&str>) -> String {
    text.map_or_else(text::idea_carried_further_hidden, |text| text::idea_carried_further(&excerpt(text)))
}

/// What the widget proposes for the vote, and why.
#[must_use]
pub fn proposal(options: usize, method: Method) -> String {
    match method {
        Method::Approval => text::open_vote_proposal_approval(text::figure(options)),
        Method::Dots { budget } => text::open_vote_proposal_dots(budget.into(), text::figure(options)),
    }
}
