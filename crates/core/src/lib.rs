//! Quietstorm without a world: what a brainstorm is, with no I/O, no clock, no chance and no browser of its own.
//!
//! Time and chance are arguments, everything else comes in as an [`Event`](event::Event) and goes out as [`Effect`](event::Effect)s.

pub mod ballot;
pub mod bundle;
pub mod context;
pub mod custody;
pub mod document;
pub mod envelope;
pub mod event;
pub mod identity;
pub mod kit;
pub mod link;
pub mod notebook;
pub mod payload;
pub mod primitives;
pub mod qr;
pub mod seal;
pub mod secret;
pub mod shamir;
pub mod wire;
