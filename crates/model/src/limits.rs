//! How much of anything there may be. A refusal names the limit; nothing is cut off silently.

/// Most bytes one envelope may have.
pub const ENVELOPE_BYTES: usize = 48 * 1024;

/// The sizes in bytes to which a contribution is padded, so that its length says little about what is inside.
pub const BUCKETS: [usize; 6] = [1024, 2048, 4096, 8192, 16_384, 32_768];

/// Most envelopes a replica keeps of one author in one round.
pub const ENVELOPES_PER_AUTHOR: usize = 1_000;

/// Most envelopes one board may have.
pub const ENVELOPES_PER_BOARD: usize = 50_000;

/// Most bytes a bundle file may have.
pub const BUNDLE_BYTES: u64 = 64 * 1024 * 1024;

/// Most characters (Unicode scalar values) of an idea or a comment.
pub const TEXT_CHARS: usize = 2_000;

/// From here on the widget suggests that an idea may be two.
pub const TEXT_CHARS_ADVISED: usize = 280;

/// Most characters of a brief's question, of one of its prompts, and of a group's title.
pub const TITLE_CHARS: usize = 300;

/// Most characters of each of a brief's longer fields.
pub const BRIEF_CHARS: usize = 4_000;

/// Most characters of a person's name.
pub const NAME_CHARS: usize = 80;

/// Most sub-prompts of a brief.
pub const PROMPTS: usize = 6;

/// Most notes in one notebook.
pub const NOTES: usize = 200;

/// Most ideas a brief may set as the goal.
pub const GOAL: u8 = 50;

/// Most dots a vote may give each person.
pub const DOTS: u8 = 20;

/// Most key holders of a round.
pub const SEATS: u8 = 3;
