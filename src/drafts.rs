//! What has been typed and not added yet, by the name of the box it stands in. It lives in the view, so it outlives the engine.

use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// All boxes of one element.
#[derive(Clone, Copy, Default)]
pub struct Drafts {
    texts: StoredValue<BTreeMap<String, ArcRwSignal<String>>>,
    /// The boxes whose text is kept on the device. The others, such as the one for a recovery kit, must leave no trace.
    kept: StoredValue<BTreeSet<String>>,
}

impl Drafts {
    /// The text of a box; the same signal for the same name, for as long as the element lives.
    #[must_use]
    pub fn field(self, name: &str) -> ArcRwSignal<String> {
        if let Some(text) = self.texts.with_value(|all| all.get(name).cloned()) {
            return text;
        }
        let text = ArcRwSignal::new(String::new());
        self.texts.update_value(|all| _ = all.insert(name.to_owned(), text.clone()));
        text
    }

    /// Another board is open: its kept texts take the place of all others.
    pub fn replace(self, kept: Vec<(String, String)>) {
        self.texts.with_value(|all| all.values().for_each(|text| text.set(String::new())));
        kept.iter().for_each(|(name, _)| self.keep(name));
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

    /// From now on the text of this box is one that is kept on the device.
    pub fn keep(self, name: &str) {
        self.kept.update_value(|kept| _ = kept.insert(name.to_owned()));
    }

    /// Every box that is kept and not empty: (name, text).
    #[must_use]
    pub fn typed(self) -> Vec<(String, String)> {
        let names = self.kept.get_value();
        let all = names.into_iter().map(|name| (self.field(&name).get_untracked(), name));
        all.filter(|(text, _)| !text.is_empty()).map(|(text, name)| (name, text)).collect()
    }

    /// Whether text stands in a box that is not kept: only this page has it.
    #[must_use]
    pub fn has_loose(self) -> bool {
        let kept = self.kept.get_value();
        self.texts.with_value(|all| all.iter().any(|(name, text)| !kept.contains(name) && !text.with_untracked(String::is_empty)))
    }
}
