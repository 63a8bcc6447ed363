//! Sentences of the board's head: the brief, the steps, and how safe one's work is.

use super::common::and;
use super::timing;
use quietstorm_model::{Policy, RoundKind, Seat};

/// Why.
pub const WHY: &str = "Why it matters";
/// Constraints.
pub const CONSTRAINTS: &str = "An idea has to respect";
/// Decider.
pub const DECIDER: &str = "Who decides";
/// Outcome.
pub const OUTCOME: &str = "What happens then";
/// The folded part of the brief.
pub const ABOUT: &str = "What it is about, and how to take part";
/// How to take part.
pub const HOW: &str = "How to take part";
/// The steps of taking part.
pub const HOW_STEPS: [&str; 4] = [
    "Write alone, one idea a note. Wild ones too; there is time to sort later.",
    "Seal what you have. You can change it until the round closes.",
    "When everything is revealed, read it all, put together what belongs together, and build on it.",
    "Vote alone. Nobody sees any tally before everybody’s ballots are opened.",
];
/// Who can open it.
pub const WHO_OPENS: &str = "Who could look early";

/// The steps, in their order.
pub const STEPS: [&str; 5] = ["Write", "Reveal", "Workshop", "Vote", "Result"];
/// The list of steps.
pub const STEPS_LABEL: &str = "Steps of this board";
/// A step that is over, for screen readers.
pub const STEP_DONE: &str = "done";

/// Heading of the screen, for the moment the focus moves there.
#[must_use]
pub fn screen(kind: RoundKind, closed: bool) -> &'static str {
    match (kind, closed) {
        (RoundKind::Ideas, false) => "Write alone",
        (RoundKind::Ideas, true) => "Waiting for the reveal",
        (RoundKind::Workshop, _) => "Work on it together",
        (RoundKind::Vote, false) => "Vote alone",
        (RoundKind::Vote, true) => "Waiting for the result",
    }
}

/// The heading once the votes are open.
pub const RESULT: &str = "The result";
/// The heading while key holders are missing.
pub const GATHERING: &str = "First, the key holders";

/// "Asked by Ada".
#[must_use]
pub fn asked_by(name: &str) -> String {
    format!("asked by {name}")
}

/// Who could look early, in plain words.
#[must_use]
pub fn opener(policy: Policy, seats: &[Seat], facilitator: &str, mine: Option<u8>) -> String {
    match policy {
        Policy::Solo if mine == Some(0) => {
            "You hold the only key. You could look before the others, and everybody who takes part is told so.".into()
        }
        Policy::Solo if facilitator.is_empty() => "Whoever made this board holds the only key, and could look before the others.".into(),
        Policy::Solo => format!("{facilitator} holds the only key, and could look before the others."),
        Policy::Clock { seats: number, .. } => {
            let names: Vec<String> = seats.iter().map(|seat| name_of(seat, mine)).collect();
            timing::opener(number, &names)
        }
        Policy::Together { seats: number } => {
            let names: Vec<String> = seats.iter().map(|seat| name_of(seat, mine)).collect();
            let who = if names.is_empty() { String::new() } else { format!(" So far: {}.", and(&names)) };
            match number {
                2 => format!("Two people hold a key each, and both are needed. Neither can look alone; together they could.{who}"),
                _ => format!(
                    "{number} people hold a key each, and any two of them can open. Nobody can look alone; two together could.{who}"
                ),
            }
        }
    }
}

/// A key holder's name, or "you".
#[must_use]
pub fn name_of(seat: &Seat, mine: Option<u8>) -> String {
    match () {
        () if mine == Some(seat.number) => "you".into(),
        () if seat.name.is_empty() && seat.number == 0 => "the facilitator".into(),
        () if seat.name.is_empty() => format!("key holder {}", seat.number + 1),
        () => seat.name.clone(),
    }
}

/// It is on the disk.
pub const SAVED: &str = "Saved on this device";
/// It is being written.
pub const SAVING: &str = "Saving …";
/// It is nowhere but here.
pub const MEMORY_ONLY: &str = "Not saved: only in this page";
/// It is sealed.
pub const SEALED: &str = "Sealed";
/// It is delivered.
pub const DELIVERED: &str = "Delivered";
/// It came too late.
pub const LATE: &str = "Late";
/// It was confirmed, and left out.
pub const LEFT_OUT: &str = "Left out";
/// Sealed, and changed since.
pub const CHANGED: &str = "Changed since you sealed";
/// How safe one's work is.
pub const STATUS: &str = "Where your work is";

/// The bar over everything when nothing is kept.
#[must_use]
pub fn memory_only(why: &str) -> String {
    let words = if why.is_empty() { String::new() } else { format!(" (The browser says: {why})") };
    format!(
        "This browser does not let Quietstorm keep anything, so your work is only in this page. Nothing is lost as long as it stays open: seal what you have, and save it to a file before you close it.{words}"
    )
}
