//! Every sentence a person can read. The sentences themselves stand in `lang/en.ftl` and its translations; for each of them the build makes a function
//! here, `text::status_saved()` for `status-saved`. What is written by hand is which sentence fits what the model says. No component has words of
//! its own, and none puts a sentence together from parts.

pub mod board;
pub mod clock;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod english;
pub mod keeping;
pub mod lobby;
pub mod refusal;
pub mod told;
pub mod voting;
pub mod working;
pub mod writing;

#[cfg(not(all(test, not(target_arch = "wasm32"))))]
use crate::words as speech;
#[cfg(all(test, not(target_arch = "wasm32")))]
use english as speech;

pub use sentences::*;
pub use speech::{list, number};

/// Made by the build: see crates/words.
mod sentences {
    use super::speech::say;
    use crate::words::Value::{Number, Text};

    include!(concat!(env!("OUT_DIR"), "/sentences.rs"));
}

/// A number of things, for a sentence.
#[must_use]
pub fn figure(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// "512 bytes", "48 kB", "64 MB", in the way of the language.
#[must_use]
pub fn size(bytes: u64) -> String {
    let (number, unit) = match bytes {
        0..1_024 => (bytes, "byte"),
        1_024..1_048_576 => (bytes.div_ceil(1_024), "kilobyte"),
        _ => (bytes.div_ceil(1_048_576), "megabyte"),
    };
    let display = if unit == "byte" { "long" } else { "short" };
    speech::formatted(number as f64, &[("style", "unit".into()), ("unit", unit.into()), ("unitDisplay", display.into())])
}

/// A part of a whole, in whole hundredths: "42%".
#[must_use]
pub fn percent(done: u32, total: u32) -> String {
    speech::formatted((f64::from(done) / f64::from(total.max(1)) * 100.0).floor() / 100.0, &[("style", "percent".into())])
}

/// Hundredths as a decimal number.
#[must_use]
pub fn hundredths(value: u32) -> String {
    speech::formatted(f64::from(value) / 100.0, &[("minimumFractionDigits", 2.into())])
}

/// The beginning of a text, for names of buttons and links.
#[must_use]
pub fn excerpt(text: &str) -> String {
    const MOST: usize = 60;
    if text.chars().count() <= MOST { text.to_owned() } else { text.chars().take(MOST - 1).chain(['…']).collect() }
}

/// How much more fits into a box.
#[must_use]
pub fn characters(has: usize, most: usize) -> String {
    let (count, limit) = (figure(has), figure(most));
    if has <= most { common_characters(count, limit) } else { common_characters_over(count, limit) }
}
