//! What people are told in passing.

use crate::messages::Message;
use crate::text;
use quietstorm_model::Deed;

/// What a person is told in passing.
#[must_use]
pub fn message(message: &Message) -> String {
    match message {
        Message::Refused(refusal) => text::refusal::sentence(refusal),
        Message::Done(Deed::Sealed) => text::told_sealed(),
        Message::Done(Deed::SeatTaken) => text::told_seat_taken(),
        Message::Done(Deed::Restored) => text::told_restored(),
        Message::Done(Deed::Deleted) => text::told_deleted_on_relay(),
        Message::Done(Deed::Forgotten) => text::told_forgotten(),
        Message::Replaced => text::told_replaced(),
        Message::GaveBack => text::told_gave_back(),
        Message::NotThere => text::told_not_there(),
        Message::Browser(words) if words.is_empty() => text::told_browser(),
        Message::Browser(words) => text::told_browser_says(words),
        Message::Deleted => text::told_deleted(),
        Message::Copied => text::told_copied(),
        Message::ClosedFrame => text::told_closed_frame(),
    }
}

/// The bar over everything when nothing is kept; `why` is what the browser says of it.
#[must_use]
pub fn memory_only(why: &str) -> String {
    if why.is_empty() { text::status_memory_bar() } else { text::status_memory_bar_says(why) }
}
