//! Every sentence a person can read, in one place: a file for each group of screens. Constants are whole sentences; functions put names and
//! numbers into them. No component has words of its own.

pub mod board;
pub mod common;
pub mod keeping;
pub mod lobby;
pub mod refusal;
pub mod timing;
pub mod voting;
pub mod working;
pub mod writing;
