//! Words that many screens use, and what people are told in passing.

use crate::messages::Message;
use quietstorm_model::Deed;

/// The name of the thing.
pub const NAME: &str = "Quietstorm";
/// Back to the list of boards.
pub const ALL_BOARDS: &str = "All boards";
/// Take the last step back.
pub const UNDO: &str = "Undo";
/// Leave something as it is.
pub const CANCEL: &str = "Cancel";
/// Put a message or a panel away.
pub const CLOSE: &str = "Close";
/// Take something off a list.
pub const REMOVE: &str = "Remove";
/// Copy to the clipboard.
pub const COPY: &str = "Copy";
/// While the engine is being loaded.
pub const WAKING: &str = "Getting ready … you can already type.";
/// While a new engine takes over.
pub const RESTARTING: &str = "One moment: picking up where you were … you can go on typing.";
/// The engine is gone for good.
pub const GONE: &str = "Something keeps going wrong here. What was saved on this device is safe, and what you have typed is still in its box. Copy it if it matters, then try again; if that does not help, reload the page.";
/// Start the engine once more.
pub const TRY_AGAIN: &str = "Try again";
/// Announced region of messages.
pub const MESSAGES: &str = "Messages";
/// Over the element while a file is dragged across it.
pub const DROP_HERE: &str = "Let go to take the file in";
/// Where the brief has not arrived yet.
pub const NO_BRIEF: &str = "The question is still on its way";
/// What to do about it.
pub const NO_BRIEF_WHAT_NOW: &str =
    "This link opens the board, but does not carry its question. Ask whoever invited you for the board's file and take it in below.";

/// "1 idea", "2 ideas".
#[must_use]
pub fn count(number: u32, one: &str, many: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {many}") }
}

/// Names as people say them: "Ada", "Ada and Bea", "Ada, Bea and Cleo".
#[must_use]
pub fn and(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

/// How much more fits into a box.
#[must_use]
pub fn characters_left(has: usize, most: usize) -> String {
    if has <= most {
        format!("{has} of {most} characters")
    } else {
        format!("{has} characters; {most} is the most. Shorten it a little before you add it.")
    }
}

/// What a person is told in passing.
#[must_use]
pub fn message(message: &Message) -> String {
    match message {
        Message::Refused(refusal) => super::refusal::sentence(refusal),
        Message::Done(Deed::Sealed) => "Sealed. From here on nobody can read it before the reveal, and you can still change it until the round closes.".into(),
        Message::Done(Deed::SeatTaken) => "Your key is made, and you hold it. Keep its recovery kit, and send your file back to the facilitator.".into(),
        Message::Done(Deed::Restored) => "Your keys are back on this device.".into(),
        Message::Done(Deed::Deleted) => "The relay has forgotten this board. What is on this device, and on the others’, stays.".into(),
        Message::Done(Deed::Forgotten) => "The board and everything of it is gone from this device.".into(),
        Message::Replaced => "A part of this page stopped and was started again. Nothing you typed is lost; go on where you were.".into(),
        Message::GaveBack => "A part of this page stopped in the middle of your last step and was started again. Your words are back in their box: please try once more.".into(),
        Message::NotThere => "A part of this page stopped, and this browser had kept nothing of the board. What you wrote still stands here: copy it somewhere safe, then come in with the link again.".into(),
        Message::Browser(words) if words.is_empty() => "The browser did not allow that. Nothing is lost.".into(),
        Message::Browser(words) => format!("The browser did not allow that. Nothing is lost. It says: {words}"),
        Message::Deleted => "Deleted.".into(),
        Message::Copied => "Copied.".into(),
    }
}
