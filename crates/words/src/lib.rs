//! Quietstorm's sentences, before a browser gets them.
//!
//! `lang/<tag>.ftl` holds all sentences of one language in a small part of Fluent's syntax. This crate reads such a catalogue ([`Catalogue`]), says
//! what is wrong with it ([`check`]), and makes of it what the running widget needs: a [`table`] for a browser, and for the English one the Rust
//! [`functions`] by which the view asks for its sentences. It runs where things are built, never in a browser.
//!
//! A sentence is always whole: nothing here puts one together from parts of others.

mod catalogue;
pub mod check;
pub mod functions;
pub mod plural;
pub mod pseudo;
pub mod table;

pub use catalogue::{Catalogue, Key, Message, Pattern, Piece};

/// The language in which Quietstorm is written: what is missing elsewhere is said in it.
pub const FIRST: &str = "en";

/// The message that holds a language's own name for itself.
pub const NAME: &str = "language-name";

/// The message that says which way a language is written, `ltr` or `rtl`.
pub const DIRECTION: &str = "language-direction";

/// The names of variables that are numbers. All others are texts.
pub const NUMBERS: [&str; 18] = [
    "budget", "count", "days", "done", "goal", "hours", "known", "marks", "minutes", "most", "needed", "number", "options", "people",
    "place", "rank", "times", "total",
];

/// Whether a variable of this name is a number.
#[must_use]
pub fn is_number(variable: &str) -> bool {
    NUMBERS.contains(&variable)
}
