//! Quietstorm without a world: what a brainstorm is, with no I/O, no clock, no chance and no browser of its own.
//!
//! Time and chance are arguments, everything else comes in as an [`Event`](event::Event) and goes out as [`Effect`](event::Effect)s.

pub mod ballot;
pub mod document;
pub mod event;
pub mod notebook;
pub mod payload;
