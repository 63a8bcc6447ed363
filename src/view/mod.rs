//! What stands on the screen: one component a file, named as the thing a person sees.

pub mod app;
pub mod boards;
pub mod brief;
pub mod carry;
pub mod dialog;
pub mod entry;
pub mod field;
pub mod group;
pub mod idea;
pub mod keys;
pub mod kit;
pub mod note;
pub mod notice;
pub mod qr;
pub mod result;
pub mod reveal;
pub mod seal;
pub mod seats;
pub mod setup;
pub mod share;
pub mod status;
pub mod steps;
pub mod vote;
pub mod workshop;
pub mod write;
