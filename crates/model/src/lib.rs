//! The plain values that the view, the engine and the core speak to each other.
//!
//! Nothing here decides anything: no I/O, no clock, no cryptography, no CRDT. A reader who wants the product in one sitting reads
//!
//! 1. [`ids`]: the names of things;
//! 2. [`board`]: what everybody sees of a brainstorm, the same on every replica;
//! 3. [`screen`]: what one person sees of it, and the changes that keep a screen up to date;
//! 4. [`command`]: what a person can ask for;
//! 5. [`notice`]: what they are told;
//! 6. [`refusal`]: why something cannot be done;
//! 7. [`limits`]: how much of anything there may be;
//! 8. [`file_name`]: what files are called.

pub mod board;
pub mod command;
pub mod file_name;
pub mod ids;
pub mod limits;
pub mod notice;
pub mod refusal;
pub mod screen;

pub use board::*;
pub use command::*;
pub use file_name::file_name;
pub use ids::*;
pub use notice::*;
pub use refusal::*;
pub use screen::*;
