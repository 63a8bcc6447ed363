//! Sentences of the board's head: its steps, and who could look early.

use crate::text;
use quietstorm_model::{Policy, RoundKind, Seat};

/// Heading of the screen, for the moment the focus moves there.
#[must_use]
pub fn heading(kind: RoundKind, closed: bool) -> String {
    match (kind, closed) {
        (RoundKind::Ideas, false) => text::steps_heading_write(),
        (RoundKind::Ideas, true) => text::steps_heading_write_closed(),
        (RoundKind::Workshop, _) => text::steps_heading_workshop(),
        (RoundKind::Vote, false) => text::steps_heading_vote(),
        (RoundKind::Vote, true) => text::steps_heading_vote_closed(),
    }
}

/// The names of the steps, in their order.
#[must_use]
pub fn steps() -> [String; 5] {
    [text::steps_write(), text::steps_reveal(), text::steps_workshop(), text::steps_vote(), text::steps_result()]
}

/// How to take part, step by step.
#[must_use]
pub fn how() -> [String; 4] {
    [text::brief_how_1(), text::brief_how_2(), text::brief_how_3(), text::brief_how_4()]
}

/// How key holders come together, step by step.
#[must_use]
pub fn gathering(relay: bool) -> [String; 3] {
    if relay {
        [text::seats_how_1(), text::seats_how_relay_2(), text::seats_how_relay_3()]
    } else {
        [text::seats_how_1(), text::seats_how_2(), text::seats_how_3()]
    }
}

/// Who could look early, in plain words.
#[must_use]
pub fn opener(policy: Policy, seats: &[Seat], facilitator: &str, mine: Option<u8>) -> String {
    let names = || seats.iter().map(|seat| name_of(seat, mine)).collect::<Vec<_>>();
    match policy {
        Policy::Solo if mine == Some(0) => text::opener_solo_you(),
        Policy::Solo if facilitator.is_empty() => text::opener_solo_somebody(),
        Policy::Solo => text::opener_solo(facilitator),
        Policy::Clock { seats: 2, .. } if seats.len() == 2 => text::opener_clock_two_named(&text::list(&names())),
        Policy::Clock { seats: 2, .. } => text::opener_clock_two(),
        Policy::Clock { .. } => text::opener_clock(),
        Policy::Together { seats: 2 } if seats.is_empty() => text::opener_two(),
        Policy::Together { seats: 2 } => text::opener_two_so_far(&text::list(&names())),
        Policy::Together { seats: number } if seats.is_empty() => text::opener_three(number.into()),
        Policy::Together { seats: number } => text::opener_three_so_far(number.into(), &text::list(&names())),
    }
}

/// A key holder's name, or "you".
#[must_use]
pub fn name_of(seat: &Seat, mine: Option<u8>) -> String {
    match () {
        () if mine == Some(seat.number) => text::holder_you(),
        () if seat.name.is_empty() && seat.number == 0 => text::holder_facilitator(),
        () if seat.name.is_empty() => text::holder_unnamed(u32::from(seat.number) + 1),
        () => seat.name.clone(),
    }
}
