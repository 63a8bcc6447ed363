//! File names that carry the day.

/// A file name of the question's letters and digits, the day, and an ending.
#[must_use]
pub fn file_name(question: &str, now: i64, ending: &str) -> String {
    let words = question.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut stem = words.take(6).collect::<Vec<_>>().join("-").to_lowercase();
    while stem.chars().count() > 60 {
        stem.pop();
    }
    let stem = if stem.is_empty() { "board".to_owned() } else { stem };
    format!("{stem}-{}.{ending}", day(now))
}

/// The UTC day of a time in milliseconds since 1970, as YYYY-MM-DD. The rule is `civil_from_days` of Howard Hinnant, "chrono-Compatible Low-Level
/// Date Algorithms".
fn day(now: i64) -> String {
    let days = now.div_euclid(86_400_000).clamp(-100_000_000, 100_000_000) + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let (day, month) = (of_year - (153 * shifted + 2) / 5 + 1, if shifted < 10 { shifted + 3 } else { shifted - 9 });
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_right_around_leap_days_and_before_1970() {
        let days = [(0, "1970-01-01"), (951_782_400_000, "2000-02-29"), (-86_400_000, "1969-12-31"), (1_795_000_000_000, "2026-11-18")];
        days.iter().for_each(|(now, text)| assert_eq!(day(*now), *text));
    }

    #[test]
    fn a_file_name_is_made_of_letters_and_digits() {
        assert_eq!(file_name("How do we / cut ../waste?", 0, "md"), "how-do-we-cut-waste-1970-01-01.md");
        assert_eq!(file_name("?!", 0, "csv"), "board-1970-01-01.csv");
    }
}
