//! Quietstorm without a world: what a brainstorm is, with no I/O, no clock, no chance and no browser of its own.
//!
//! Time and chance are arguments, everything else comes in as an [`Event`](event::Event) and goes out as [`Effect`](event::Effect)s. To read in
//! this order:
//!
//! | modules | what they are about |
//! |---|---|
//! | [`event`], [`session`] | the door: what a person does becomes envelopes, notes and things to see |
//! | [`rules`] | what people may write |
//! | [`payload`], [`envelope`] | the only thing that crosses a wire |
//! | [`seal`], [`custody`], [`shamir`] | how a contribution is closed, and who can open it |
//! | [`identity`], [`kit`], [`context`], [`secret`], [`primitives`] | keys, and what they are derived from |
//! | [`ledger`], [`facts`], [`clock`], [`opened`], [`replica`], [`project`] | from a set of envelopes to what everybody sees |
//! | [`document`], [`notebook`], [`ballot`], [`tally`] | what is merged, what is private, what is counted |
//! | [`wire`], [`bundle`], [`channel`], [`link`], [`qr`], [`export`] | how things are carried and taken away |

pub mod ballot;
pub mod bundle;
pub mod channel;
pub mod clock;
pub mod context;
pub mod custody;
pub mod document;
pub mod envelope;
pub mod event;
pub mod export;
pub mod facts;
pub mod identity;
pub mod kit;
pub mod ledger;
pub mod link;
mod lists;
pub mod notebook;
pub mod opened;
pub mod payload;
pub mod primitives;
pub mod project;
pub mod qr;
pub mod replica;
pub mod rules;
pub mod seal;
pub mod secret;
pub mod session;
pub mod shamir;
pub mod tally;
pub mod ticket;
pub mod wire;
