//! Tickets, by which a page vouches for a person at a relay. Here they are only carried; who may sign them is the relay's business.

use crate::channel::{ToRelay, decode, encode};

/// Most bytes a ticket may have.
pub const TICKET_BYTES: usize = 4_096;

/// A first word with a ticket put before it. Any other message stays as it is.
#[must_use]
pub fn with_ticket(ticket: &str, message: Vec<u8>) -> Vec<u8> {
    if ticket.is_empty() || !matches!(decode(&message), Some(ToRelay::Hello { .. })) {
        return message;
    }
    encode(&ToRelay::Ticketed { ticket: ticket.to_owned(), hello: message.clone() }).unwrap_or(message)
}
