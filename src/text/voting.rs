//! Sentences of the result.

use crate::text;
use quietstorm_model::Tally;

/// How many took part.
#[must_use]
pub fn participation(tally: &Tally) -> String {
    match tally.contributors {
        0 => text::result_ballots(tally.ballots),
        people => text::result_ballots_people(tally.ballots, people),
    }
}

/// Who is first: the sentence before the names of the `winners` options that share the first rank.
#[must_use]
pub fn winner(winners: usize, total: u32, dots: bool) -> String {
    match (winners, dots) {
        (0, _) => text::result_no_votes(),
        (1, false) => text::result_first_votes(total),
        (1, true) => text::result_first_dots(total),
        (many, false) => text::result_shared_votes(total, text::figure(many)),
        (many, true) => text::result_shared_dots(total, text::figure(many)),
    }
}

/// "12 votes" or "12 dots".
#[must_use]
pub fn total(total: u32, dots: bool) -> String {
    if dots { text::result_total_dots(total) } else { text::result_total_votes(total) }
}

/// "2", or "2 (shared)".
#[must_use]
pub fn rank(rank: u32, tied: bool) -> String {
    if tied { text::result_rank_shared(rank) } else { text::number(rank) }
}
