//! Sentences about deadlines.

use crate::text;

/// "Opens by itself on Friday 27 November at 14:00 CET, in 1 day and 2 hours.": the two largest units of what is left that are not 0.
#[must_use]
pub fn opens(moment: &str, left: (u32, u32, u32)) -> String {
    match left {
        (0, 0, 0) => text::clock_opens_soon(moment),
        (0, 0, minutes) => text::clock_opens_minutes(minutes, moment),
        (0, hours, 0) => text::clock_opens_hours(hours, moment),
        (0, hours, minutes) => text::clock_opens_hours_minutes(hours, minutes, moment),
        (days, 0, _) => text::clock_opens_days(days, moment),
        (days, hours, _) => text::clock_opens_days_hours(days, hours, moment),
    }
}

/// What the clock of a relay with this name means.
#[must_use]
pub fn means(relay: &str) -> String {
    if relay.is_empty() { text::setup_clock_what() } else { text::setup_clock_what_named(relay) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn view28_what_is_left_is_said_in_whole_sentences() {
        assert_eq!(opens("Friday", (1, 2, 5)), "Opens by itself on Friday, in 1 day and 2 hours.");
        assert_eq!(opens("Friday", (2, 0, 5)), "Opens by itself on Friday, in 2 days.");
        assert_eq!(opens("Friday", (0, 1, 5)), "Opens by itself on Friday, in 1 hour and 5 minutes.");
        assert_eq!(opens("Friday", (0, 3, 0)), "Opens by itself on Friday, in 3 hours.");
        assert_eq!(opens("Friday", (0, 0, 1)), "Opens by itself on Friday, in 1 minute.");
        assert_eq!(opens("Friday", (0, 0, 0)), "Opens by itself on Friday, in less than a minute.");
    }
}
