//! Sentences about keys and files.

use crate::text;
use quietstorm_model::{Refusal, RoundKind};

/// What closing would do, beside the button.
#[must_use]
pub fn close_what(kind: RoundKind, would_list: u32) -> String {
    match (kind, would_list) {
        (RoundKind::Vote, 0) => text::keys_close_no_ballots(),
        (_, 0) => text::keys_close_no_ideas(),
        (RoundKind::Vote, number) => text::keys_close_ballots(number),
        (_, number) => text::keys_close_ideas(number),
    }
}

/// The question before closing.
#[must_use]
pub fn close_title(kind: RoundKind, would_list: u32) -> String {
    if kind == RoundKind::Vote { text::keys_close_title_ballots(would_list) } else { text::keys_close_title_ideas(would_list) }
}

/// What closing means.
#[must_use]
pub fn close_means(kind: RoundKind) -> String {
    if kind == RoundKind::Vote { text::keys_close_means_ballots() } else { text::keys_close_means_ideas() }
}

/// The round is closed.
#[must_use]
pub fn closed(kind: RoundKind, listed: u32) -> String {
    if kind == RoundKind::Vote { text::keys_closed_ballots(listed) } else { text::keys_closed_ideas(listed) }
}

/// Whose key is missing, and what to do: two sentences.
#[must_use]
pub fn waiting_for(names: &[String], i_hold_a_key: bool, needed: usize, relay: bool) -> (String, String) {
    let who = match names {
        [one] => text::keys_waiting_one(one),
        many if needed < many.len() => text::keys_waiting_any(text::figure(needed), &text::list(many)),
        many => text::keys_waiting_all(&text::list(many)),
    };
    let what = match (i_hold_a_key, names.len()) {
        _ if relay => text::keys_waiting_relay(),
        (true, 1) => text::keys_waiting_hand_one(),
        (true, _) => text::keys_waiting_hand_many(),
        (false, _) => text::keys_waiting_file(),
    };
    (who, what)
}

/// So much of a file was not taken in, and why.
#[must_use]
pub fn left_out(number: u32, why: &Refusal) -> String {
    match why {
        Refusal::Altered => text::carry_left_out_altered(number),
        Refusal::EnvelopeTooLong => text::carry_left_out_too_long(number),
        Refusal::Malformed => text::carry_left_out_broken(number),
        Refusal::EnvelopeNewer => text::carry_left_out_newer(number),
        Refusal::BadSignature => text::carry_left_out_signature(number),
        Refusal::NotAllowed => text::carry_left_out_not_theirs(number),
        Refusal::OverQuota => text::carry_left_out_too_many(number),
        Refusal::UnsafeChange => text::carry_left_out_unsafe(number),
        Refusal::OtherBoard => text::carry_left_out_other_board(number),
        _ => text::carry_left_out_unknown(number),
    }
}
