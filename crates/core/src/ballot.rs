//! A ballot on its way between a person's marks and the sheet that is sealed. A sheet can be written in one way only, so that equal ballots are
//! equal bytes.

use crate::payload::BallotSheet;
use quietstorm_model::{Method, Refusal};

/// The highest mark one option can get.
#[must_use]
pub fn highest(method: Method) -> u8 {
    match method {
        Method::Approval => 1,
        Method::Dots { budget } => budget,
    }
}

/// How many marks can still be given: for approval one for each option without a mark, for dots what is left of the budget.
#[must_use]
pub fn left(method: Method, options: usize, marks: &[(u32, u8)]) -> u32 {
    let whole = match method {
        Method::Approval => u32::try_from(options).unwrap_or(u32::MAX),
        Method::Dots { budget } => u32::from(budget),
    };
    whole.saturating_sub(given(marks))
}

/// Marks as a sheet. The marks may stand in any order; those of weight 0 and all but the last for one option are passed over.
#[must_use]
pub fn write(marks: &[(u32, u8)]) -> BallotSheet {
    let by_option: std::collections::BTreeMap<u32, u8> = marks.iter().copied().collect();
    let mut next = 0;
    let mut gaps = Vec::with_capacity(by_option.len());
    for (option, weight) in by_option {
        if weight > 0 {
            gaps.push((option - next, weight));
            next = option.saturating_add(1);
        }
    }
    BallotSheet { marks: gaps }
}

/// A sheet as marks, ascending. [`Refusal::Malformed`] when it marks an option that is not there, or nothing with a mark, and
/// [`Refusal::NoDotsLeft`] when it gives more than the method allows.
pub fn read(sheet: &BallotSheet, method: Method, options: usize) -> Result<Vec<(u32, u8)>, Refusal> {
    let mut next = 0_u32;
    let mut marks = Vec::with_capacity(sheet.marks.len().min(options));
    for &(gap, weight) in &sheet.marks {
        let option = next.checked_add(gap).ok_or(Refusal::Malformed)?;
        if usize::try_from(option).map_or(true, |option| option >= options) || weight == 0 {
            return Err(Refusal::Malformed);
        }
        if weight > highest(method) {
            return Err(Refusal::NoDotsLeft);
        }
        marks.push((option, weight));
        next = option.checked_add(1).ok_or(Refusal::Malformed)?;
    }
    match method {
        Method::Dots { budget } if given(&marks) > u32::from(budget) => Err(Refusal::NoDotsLeft),
        _ => Ok(marks),
    }
}

fn given(marks: &[(u32, u8)]) -> u32 {
    marks.iter().fold(0, |sum: u32, &(_, weight)| sum.saturating_add(u32::from(weight)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vote1_a_ballot_survives_being_written_and_read() {
        let marks = [(7, 2), (0, 1), (3, 0), (8, 2)];
        let sheet = write(&marks);
        assert_eq!(sheet.marks, [(0, 1), (6, 2), (0, 2)]);
        assert_eq!(read(&sheet, Method::Dots { budget: 5 }, 9), Ok(vec![(0, 1), (7, 2), (8, 2)]));
    }

    #[test]
    fn vote2_a_ballot_beyond_the_options_or_the_budget_is_refused() {
        let read = |marks: &[(u32, u8)], method| read(&BallotSheet { marks: marks.to_vec() }, method, 4);
        let dots = Method::Dots { budget: 3 };
        assert_eq!(read(&[(4, 1)], dots), Err(Refusal::Malformed));
        assert_eq!(read(&[(0, 0)], dots), Err(Refusal::Malformed));
        assert_eq!(read(&[(u32::MAX, 1), (0, 1)], dots), Err(Refusal::Malformed));
        assert_eq!(read(&[(0, 4)], dots), Err(Refusal::NoDotsLeft));
        assert_eq!(read(&[(0, 2), (0, 2)], dots), Err(Refusal::NoDotsLeft));
        assert_eq!(read(&[(0, 2)], Method::Approval), Err(Refusal::NoDotsLeft));
        assert_eq!(read(&[(0, 1), (2, 1)], Method::Approval), Ok(vec![(0, 1), (3, 1)]));
    }

    #[test]
    fn vote3_what_is_left_goes_down_to_nothing_and_no_further() {
        assert_eq!(left(Method::Dots { budget: 3 }, 9, &[(0, 2)]), 1);
        assert_eq!(left(Method::Dots { budget: 3 }, 9, &[(0, 5)]), 0);
        assert_eq!(left(Method::Approval, 4, &[(0, 1), (3, 1)]), 2);
    }
}
