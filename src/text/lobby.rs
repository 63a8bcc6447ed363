//! Sentences of the first screen.

use crate::text;
use quietstorm_model::Role;

/// What forgetting a board means.
#[must_use]
pub fn forget_what(role: &Role) -> String {
    match role {
        Role::Facilitator => text::lobby_forget_facilitator(),
        Role::CoFacilitator => text::lobby_forget_key_holder(),
        Role::Contributor | Role::Invited => text::lobby_forget_contributor(),
    }
}

/// A person's role, in a word.
#[must_use]
pub fn role(role: &Role) -> String {
    match role {
        Role::Facilitator => text::lobby_role_facilitator(),
        Role::CoFacilitator => text::lobby_role_key_holder(),
        Role::Invited => text::lobby_role_invited(),
        Role::Contributor => text::lobby_role_contributor(),
    }
}
