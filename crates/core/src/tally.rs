//! Counting ballots. Whole numbers only, so that every replica gets the same result.

use quietstorm_model::{Method, Row, Tally};

use crate::ballot;

/// Counts ballots that have been found valid: each a list of (index of the option, mark), no option twice.
///
/// `contributors` is passed through, to be shown beside the number of ballots.
#[must_use]
pub fn count(method: Method, options: usize, ballots: &[Vec<(u32, u8)>], contributors: u32) -> Tally {
    let voters = u32::try_from(ballots.len()).unwrap_or(u32::MAX);
    let marks = usize::from(ballot::highest(method)) + 1;
    let mut spreads = vec![vec![0_u32; marks]; options];
    for &(choice, mark) in ballots.iter().flatten() {
        let spread = usize::try_from(choice).ok().and_then(|choice| spreads.get_mut(choice));
        if let Some(people) = spread.and_then(|spread| spread.get_mut(usize::from(mark))) {
            *people += 1;
        }
    }
    let mut rows: Vec<Row> = (0..).zip(spreads).map(|(choice, spread)| row(choice, spread, voters)).collect();
    rows.sort_by_key(|row| (core::cmp::Reverse(row.total), row.choice));
    rank(&mut rows);
    Tally { ballots: voters, contributors, rows }
}

fn row(choice: u32, mut spread: Vec<u32>, voters: u32) -> Row {
    let supporters: u32 = spread.iter().skip(1).sum();
    if let Some(nothing) = spread.first_mut() {
        *nothing = voters.saturating_sub(supporters);
    }
    let total = (0..).zip(&spread).map(|(mark, people): (u32, _)| mark * people).sum();
    let disagreement = mean_difference(&spread);
    Row { choice, rank: 0, tied: false, total, supporters, spread, disagreement }
}

/// Gini's mean difference in hundredths: the mean of |x − y| over all pairs of two different people, from the number of people for each mark.
fn mean_difference(spread: &[u32]) -> u32 {
    let people: u64 = spread.iter().map(|&n| u64::from(n)).sum();
    if people < 2 {
        return 0;
    }
    let mut sum = 0_u64;
    for (low, &n) in spread.iter().enumerate() {
        for (step, &m) in spread.iter().skip(low + 1).enumerate() {
            sum += u64::from(n) * u64::from(m) * (step as u64 + 1);
        }
    }
    u32::try_from(200 * sum / (people * (people - 1))).unwrap_or(u32::MAX)
}

/// Standard competition ranking (1, 2, 2, 4) of rows in the order of their totals.
fn rank(rows: &mut [Row]) {
    let mut rank = 0;
    for at in 0..rows.len() {
        let same_as_before = at > 0 && rows[at - 1].total == rows[at].total;
        let same_as_next = rows.get(at + 1).is_some_and(|next| next.total == rows[at].total);
        if !same_as_before {
            rank = u32::try_from(at + 1).unwrap_or(u32::MAX);
        }
        rows[at].rank = rank;
        rows[at].tied = same_as_before || same_as_next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dots(budget: u8) -> Method {
        Method::Dots { budget }
    }

    #[test]
    fn vote4_totals_supporters_and_spread_are_counted_over_all_voters() {
        let ballots = [vec![(0, 3), (2, 2)], vec![(0, 1)], vec![]];
        let tally = count(dots(5), 3, &ballots, 4);
        assert_eq!((tally.ballots, tally.contributors), (3, 4));
        let first = &tally.rows[0];
        assert_eq!((first.choice, first.total, first.supporters), (0, 4, 2));
        assert_eq!(first.spread, [1, 1, 0, 1, 0, 0]);
        // Marks 0, 1 and 3: pairs differ by 1, 3 and 2; the mean is 2.
        assert_eq!(first.disagreement, 200);
    }

    #[test]
    fn vote5_equal_totals_share_a_rank_and_the_next_one_is_skipped() {
        let ballots = [vec![(0, 1), (1, 1), (2, 1)], vec![(0, 1), (1, 1)], vec![(0, 1)], vec![(3, 1)]];
        let rows = count(Method::Approval, 4, &ballots, 0).rows;
        let ranks: Vec<_> = rows.iter().map(|row| (row.choice, row.rank, row.tied)).collect();
        assert_eq!(ranks, [(0, 1, false), (1, 2, false), (2, 3, true), (3, 3, true)]);
    }

    #[test]
    fn a_vote_without_ballots_has_rows_without_marks() {
        let tally = count(dots(5), 2, &[], 7);
        assert!(tally.rows.iter().all(|row| row.total == 0 && row.rank == 1 && row.tied && row.disagreement == 0));
        assert_eq!(count(dots(5), 0, &[], 0).rows, []);
    }

    #[test]
    fn marks_that_no_option_has_are_passed_over() {
        let tally = count(dots(2), 1, &[vec![(7, 1), (0, 200)]], 0);
        assert_eq!((tally.rows[0].total, tally.rows[0].supporters), (0, 0));
    }
}
