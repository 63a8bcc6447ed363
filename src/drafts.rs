//! What has been typed and not added yet, by the name of the box it stands in. It lives in the view, so it outlives the engine.

use leptos::prelude::*;
use std::collections::BTreeMap;

/// All boxes of one element.
#[derive(Clone, Copy, Default)]
pub struct Drafts(StoredValue<BTreeMap<String, ArcRwSignal<String>>>);

impl Drafts {
    /// The text of a box; the same signal for the same name, for as long as the element lives.
    #[must_use]
    pub fn field(self, name: &str) -> ArcRwSignal<String> {
        if let Some(text) = self.0.with_value(|all| all.get(name).cloned()) {
            return text;
        }
        let text = ArcRwSignal::new(String::new());
        self.0.update_value(|all| _ = all.insert(name.to_owned(), text.clone()));
        text
    }

    /// Another board is open: its kept texts take the place of all others.
    pub fn replace(self, kept: Vec<(String, String)>) {
        self.0.with_value(|all| all.values().for_each(|text| text.set(String::new())));
        self.fill(kept);
    }

    /// Put texts into their boxes where nothing has been typed in the meantime.
    pub fn fill(self, kept: Vec<(String, String)>) {
        for (name, text) in kept {
            let field = self.field(&name);
            if field.with_untracked(String::is_empty) {
                field.set(text);
            }
        }
    }

    /// Every box that is not empty: (name, text).
    #[must_use]
    pub fn typed(self) -> Vec<(String, String)> {
        self.0.with_value(|all| {
            all.iter().map(|(name, text)| (name.clone(), text.get_untracked())).filter(|(_, text)| !text.is_empty()).collect()
        })
    }
}
