//! Sentences of the screens for writing and sealing alone.

#![allow(missing_docs, reason = "a sentence says itself what it says")]

use super::common::count;
use quietstorm_model::{Policy, Receipt, RoundKind, Saved};

pub const TITLE: &str = "Your ideas";
pub const ALONE: &str = "No colleague and no server can read what you write here before the reveal.";
pub const BOX: &str = "Your idea";
pub const PLACEHOLDER: &str = "Type an idea, then press Enter";
pub const ADD: &str = "Add";
pub const HINT: &str = "One idea per note, in as few words as a colleague needs. For example: “Show the delivery date before people pay.”";
pub const TWO_IDEAS: &str = "This is getting long. May be it is two ideas?";
pub const EMPTY: &str = "No notes yet. Type your first idea above and press Enter; a rough one is a good start.";
pub const EMPTY_PROMPT: &str = "Nothing here yet.";
pub const NOTES: &str = "Your notes";
pub const NAME: &str = "Your name";
pub const NAME_HINT: &str = "It is sealed with your ideas and appears with them at the reveal, not before.";
pub const UNDO: &str = "Undo";
pub const REDO: &str = "Redo";
pub const EDIT: &str = "Edit";
pub const SAVE: &str = "Save";
pub const CANCEL: &str = "Cancel";
pub const DELETE: &str = "Delete";
pub const UP: &str = "Move up";
pub const DOWN: &str = "Move down";
pub const GRIP: &str = "Drag to move";
pub const KEYS: &str = "Alt with the up or down arrow moves a note.";

/// "3 of 5", for nobody else's eyes.
#[must_use]
pub fn progress(has: usize, goal: u8) -> String {
    match goal {
        0 if has == 1 => "1 note".to_owned(),
        0 => format!("{has} notes"),
        goal => format!("{has} of {goal}"),
    }
}

pub const PROGRESS_OWN: &str = "Only you see this.";
pub const GOAL_REACHED: &str = "That is the goal. More are welcome.";

/// A button's whole name: what it does and to which note.
#[must_use]
pub fn about(what: &str, text: &str) -> String {
    format!("{what}: {}", excerpt(text))
}

/// The beginning of a text, for names of buttons and links.
#[must_use]
pub fn excerpt(text: &str) -> String {
    const MOST: usize = 60;
    if text.chars().count() <= MOST { text.to_owned() } else { text.chars().take(MOST - 1).chain(['…']).collect() }
}

// --- sealing -------------------------------------------------------------------------------------------------------

pub const SEAL_IDEAS: &str = "Seal my ideas";
pub const SEAL_BALLOT: &str = "Seal my ballot";
pub const SEAL_AGAIN: &str = "Seal again";
pub const SEAL_TITLE: &str = "When you are done";
pub const SEAL_TITLE_BALLOT: &str = "When you have chosen";
pub const CHANGED: &str = "You have changed something since. What you sealed before still stands; the change counts once you seal again.";
pub const OPEN_NOTES: &str = "Read or change my notes";
pub const FOLD_NOTES: &str = "Fold my notes shut";
pub const OPEN_BALLOT: &str = "Read or change my ballot";
pub const FOLD_BALLOT: &str = "Fold my ballot shut";
pub const RECEIPT: &str = "Your receipt";
pub const RECEIPT_WHY: &str = "Write these words down if you want to check after the reveal that your contribution was counted.";

/// What sealing does, and for whom it can be undone.
#[must_use]
pub fn seal_means(policy: Policy) -> &'static str {
    match policy {
        Policy::Solo => {
            "Sealing locks it on this device so that only the facilitator’s key can open it, after the round is closed. You can change it and seal again until then."
        }
        Policy::Clock { .. } => {
            "Sealing locks it on this device; nobody can open it before the time. You can change it and seal again until then."
        }
        Policy::Together { .. } => {
            "Sealing locks it on this device so that only two key holders together can open it, after the round is closed. You can change it and seal again until then."
        }
    }
}

pub const STATES: &str = "How far it has come";
pub const STATE_SAVED: &str = "Saved on this device";
pub const STATE_SAVING: &str = "Saving on this device …";
pub const STATE_MEMORY: &str = "Not saved: only in this page’s memory";
pub const STATE_SEALED: &str = "Sealed";
pub const STATE_NOT_SEALED: &str = "Not sealed yet";
pub const STATE_DELIVERED: &str = "Delivered";
pub const STATE_NOT_DELIVERED: &str = "Not delivered yet";
pub const STATE_LATE: &str = "Late: the round was closed without it";

/// Where the latest work is.
#[must_use]
pub fn saved(saved: &Saved) -> &'static str {
    match saved {
        Saved::OnDevice => STATE_SAVED,
        Saved::Saving => STATE_SAVING,
        Saved::MemoryOnly(_) => STATE_MEMORY,
    }
}

pub const SEALED_TITLE: &str = "Sealed";
pub const SEALED_MEANS: &str = "It is locked and kept on this device. As far as this device knows, nobody else has it yet.";
pub const HAND_OVER: &str =
    "Hand your file to the facilitator: save it, then send it any way you like. It can travel in the open, for nobody can read it.";
pub const HAND_OVER_SELF: &str = "Nothing else to do: as the facilitator you have it already. It counts once you close the round here.";
pub const SAVE_FILE: &str = "Save my file";
pub const DELIVERED_TITLE: &str = "Delivered";
pub const DELIVERED_MEANS: &str = "The signed list of what counts names your contribution. Nobody can leave it out any more.";
pub const LATE_TITLE: &str = "Late";
pub const LATE_IDEAS: &str = "The round was closed before your contribution got there. Nothing is lost: the facilitator can still take your file in as long as no key has been turned, and otherwise your ideas will stand in the lane for late ones.";
pub const LATE_BALLOT: &str = "The vote was closed before your ballot got there. The facilitator can still take your file in as long as no key has been turned; after that it cannot be counted.";

/// How much is inside, and how often it was sealed.
#[must_use]
pub fn inside(receipt: &Receipt, kind: RoundKind) -> String {
    let inside = match kind {
        RoundKind::Vote => count(receipt.items, "mark inside", "marks inside"),
        _ => count(receipt.items, "idea inside", "ideas inside"),
    };
    if receipt.revision > 1 { format!("{inside}, sealed {} times; the last one counts.", receipt.revision) } else { format!("{inside}.") }
}

pub const MORE_TITLE: &str = "Two more?";
pub const MORE_WHY: &str = "Most people stop a little early, and the late ideas are often the unusual ones. Give it one more minute?";
pub const MORE_YES: &str = "Write a little more";
pub const MORE_NO: &str = "Seal now";

pub const TYPED_TITLE: &str = "Something is typed and not added yet";
pub const TYPED_WHY: &str = "There is text in a box above that is not a note. Shall it be sealed with the rest?";
pub const TYPED_ADD: &str = "Add it and seal";
pub const TYPED_SKIP: &str = "Seal without it";

// --- waiting for keys ----------------------------------------------------------------------------------------------

pub const WAIT_FILE: &str = "Waiting for a file? Take in the one the facilitator sends round after the reveal: everything opens here then.";
pub const WAIT_OWN: &str = "What you wrote";
pub const WAIT_NONE: &str = "You did not hand anything in for this round. You can still work along after the reveal.";
