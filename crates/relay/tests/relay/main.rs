//! The relay, from outside: people who speak its protocol to a relay on a free port of this machine, and to the program itself.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod channel;
mod client;
mod clocks;
mod crash;
mod held;
mod house;
mod leak;
mod limits;
mod model;
mod owner;
mod pages;
mod program;
mod start;
mod storage;
mod tickets;
mod turns;
mod web;
