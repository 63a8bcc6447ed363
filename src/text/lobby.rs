//! Sentences of the first screen and of the form for a new board.

use quietstorm_model::Role;

/// What this is, in one sentence.
pub const PROMISE: &str = "Think alone, in your own time. Then everything is revealed at once.";
/// What that means.
pub const PROMISE_MORE: &str = "What you write is locked on your device until the reveal. No colleague and no server can read it before, and every board says who holds its keys.";
/// Make a board.
pub const START: &str = "Start a brainstorm";
/// The heading over the ways to come in.
pub const COME_IN: &str = "Come in";
/// The box for a link.
pub const LINK: &str = "A link somebody sent you";
/// Its hint.
pub const LINK_HINT: &str = "Paste all of it. The key is in the link.";
/// Its button.
pub const JOIN: &str = "Come in";
/// For somebody who has a board's file.
pub const HAVE_A_FILE: &str =
    "Somebody sent you a file? Open its board first, with its link or from the list below; then drop the file there.";
/// The heading over the boards of this device.
pub const KEPT: &str = "On this device";
/// There is none.
pub const NONE_KEPT: &str = "No boards are kept on this device yet. Start one, or come in with a link.";
/// A board whose brief has not arrived.
pub const UNNAMED: &str = "A board whose question has not arrived yet";
/// Remove a board.
pub const FORGET: &str = "Forget";
/// The question before that.
pub const FORGET_TITLE: &str = "Forget this board on this device?";
/// The answer that does it.
pub const FORGET_YES: &str = "Forget it";

/// What forgetting means.
#[must_use]
pub fn forget_what(role: &Role) -> &'static str {
    match role {
        Role::Facilitator => {
            "Your notes, your copy of everything and your key are removed from this device. Without the key, or its recovery kit, nobody may ever open this board's rounds."
        }
        Role::CoFacilitator => {
            "Your notes, your copy of everything and your key are removed from this device. The others may need your key to open a round; keep its recovery kit."
        }
        Role::Contributor | Role::Invited => {
            "Your notes and your copy of everything are removed from this device. What you have sealed and handed over stays with the others."
        }
    }
}

/// Forget, for screen readers.
#[must_use]
pub fn forget_board(question: &str) -> String {
    format!("Forget “{question}”")
}

/// A person's role, in a word.
#[must_use]
pub fn role(role: &Role) -> &'static str {
    match role {
        Role::Facilitator => "you ask",
        Role::CoFacilitator => "you hold a key",
        Role::Invited => "you are asked to hold a key",
        Role::Contributor => "you take part",
    }
}

/// The form's heading.
pub const SETUP: &str = "What do you want to ask?";
/// The question's box.
pub const QUESTION: &str = "The question";
/// Its example.
pub const QUESTION_EXAMPLE: &str = "How might we make Mondays lighter?";
/// The reason's box.
pub const WHY: &str = "Why it matters";
/// Its hint.
pub const WHY_HINT: &str = "People think better when they know what it is for. They read this alone and cannot ask you.";
/// The sub-prompts.
pub const PROMPTS: &str = "Sides of the question";
/// Their hint.
pub const PROMPTS_HINT: &str = "Up to six, each with its own place to write. Two or three sides bring more ideas than one big question.";
/// Add one.
pub const ADD_PROMPT: &str = "Add a side";
/// The goal.
pub const GOAL: &str = "Ideas to aim for, each";
/// Its hint.
pub const GOAL_HINT: &str = "A number beats “do your best”. Everybody sees only their own progress. 0 sets no goal.";
/// The names.
pub const NAMING: &str = "At the reveal, ideas appear";
/// Anonymous.
pub const ANONYMOUS: &str = "Without names";
/// What that means.
pub const ANONYMOUS_WHAT: &str = "People write more freely. Writing style and small groups can still give somebody away.";
/// Named.
pub const NAMED: &str = "With their authors’ names";
/// What that means.
pub const NAMED_WHAT: &str = "Names are sealed with the ideas and appear with them, not before.";
/// The folded fields.
pub const MORE: &str = "Limits, who decides, what happens then";
/// Constraints.
pub const CONSTRAINTS: &str = "What an idea has to respect";
/// Decider.
pub const DECIDER: &str = "Who decides";
/// Outcome.
pub const OUTCOME: &str = "What will happen with the result";
/// The facilitator's name.
pub const YOUR_NAME: &str = "Your name";
/// Its hint.
pub const YOUR_NAME_HINT: &str = "Everybody sees who asks.";
/// The policy.
pub const POLICY: &str = "Who can open the sealed ideas";
/// Solo.
pub const SOLO: &str = "Only you";
/// What that means.
pub const SOLO_WHAT: &str = "Simple and quick. You could look early, and everybody will be told so.";
/// Two of two.
pub const TWO: &str = "You and one other person, both keys needed";
/// What that means.
pub const TWO_WHAT: &str = "Neither of you can look alone. If one key is lost, nothing can be opened.";
/// Two of three.
pub const THREE: &str = "Any two of three people";
/// What that means.
pub const THREE_WHAT: &str = "Nobody can look alone, and one key may go missing.";
/// Make the board.
pub const CREATE: &str = "Create the board";
/// While it is being made.
pub const CREATING: &str = "Creating …";
/// The question is missing.
pub const QUESTION_MISSING: &str = "Write a question first; the rest of it can stay empty.";
/// The facilitator's name is missing.
pub const NAME_MISSING: &str = "Write your name, so that everybody sees who asks.";

/// The label of a sub-prompt.
#[must_use]
pub fn prompt(number: usize) -> String {
    format!("Side {number}")
}

/// Remove one.
#[must_use]
pub fn remove_prompt(number: usize) -> String {
    format!("Remove side {number}")
}
