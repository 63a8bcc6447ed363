//! Sentences of the screens for writing and sealing alone.

use crate::text;
use quietstorm_model::{Policy, Receipt, RoundKind, Saved};

/// "3 of 5", for nobody else's eyes.
#[must_use]
pub fn progress(has: usize, goal: u8) -> String {
    if goal == 0 { text::write_progress(text::figure(has)) } else { text::write_progress_of(text::figure(has), goal.into()) }
}

/// What sealing does, and for whom it can be undone.
#[must_use]
pub fn seal_means(policy: Policy) -> String {
    match policy {
        Policy::Solo => text::seal_means_solo(),
        Policy::Clock { .. } => text::seal_means_clock(),
        Policy::Together { .. } => text::seal_means_together(),
    }
}

/// Where the latest work is.
#[must_use]
pub fn saved(saved: &Saved) -> String {
    match saved {
        Saved::OnDevice => text::seal_state_saved(),
        Saved::Saving => text::seal_state_saving(),
        Saved::MemoryOnly(_) => text::seal_state_memory(),
    }
}

/// How much is inside, and how often it was sealed.
#[must_use]
pub fn inside(receipt: &Receipt, kind: RoundKind) -> String {
    match (kind == RoundKind::Vote, receipt.revision) {
        (false, 0..=1) => text::seal_inside_ideas(receipt.items),
        (true, 0..=1) => text::seal_inside_marks(receipt.items),
        (false, times) => text::seal_inside_ideas_again(receipt.items, times),
        (true, times) => text::seal_inside_marks_again(receipt.items, times),
    }
}
