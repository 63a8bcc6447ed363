//! A box to type into: it grows with its text, keeps what has been typed as a draft, and adds it on Enter.

use crate::desk::{Desk, use_desk};
use crate::text;
use leptos::ev::{CompositionEvent, KeyboardEvent};
use leptos::html::Textarea;
use leptos::prelude::*;
use quietstorm_model::Command;
use std::time::Duration;

/// How long the typing must rest before the draft is kept.
const REST: Duration = Duration::from_millis(400);

/// A labelled text box. `name` is the draft's name: the same name always has the same text, also after the page or the engine was restarted.
///
/// Enter hands the text to `on_add` and empties the box; Shift+Enter makes a new line; neither while an input method is composing.
#[component]
pub fn Field(
    /// The draft's name, for example `note:2`.
    #[prop(into)]
    name: String,
    /// What the box is for; always there for screen readers.
    #[prop(into)]
    label: String,
    /// Takes the typed text; never called with white space only.
    #[prop(into)]
    on_add: Callback<String>,
    /// Hide the label from the eye, where a heading says the same.
    #[prop(optional)]
    quiet: bool,
    /// What stands in the empty box.
    #[prop(optional, into)]
    placeholder: String,
    /// The button's word.
    #[prop(optional, into)]
    action: Option<String>,
    /// From so many characters on, the count is shown; see the model's limits.
    #[prop(default = quietstorm_model::limits::TEXT_CHARS)]
    most: usize,
    /// Put the cursor here when the box appears, if the person is at this element.
    #[prop(optional)]
    autofocus: bool,
) -> impl IntoView {
    let desk = use_desk();
    let text = desk.drafts.field(&name);
    desk.drafts.keep(&name);
    let keep = Keeper::new(desk, name.clone());
    let node = NodeRef::<Textarea>::new();
    let id = format!("field-{}-{}", desk.number, name.replace(|c: char| !c.is_ascii_alphanumeric(), "-"));

    let add = {
        let text = text.clone();
        move || {
            let typed = text.get_untracked();
            if typed.trim().is_empty() {
                return;
            }
            text.set(String::new());
            keep.now(String::new());
            on_add.run(typed);
            if let Some(node) = node.get_untracked() {
                let _ = node.focus();
            }
        }
    };
    let on_key = {
        let add = add.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Enter" && !event.shift_key() && !is_composing(&event) {
                event.prevent_default();
                add();
            }
        }
    };
    let on_input = {
        let text = text.clone();
        move |event| {
            let typed = event_target_value(&event);
            text.set(typed.clone());
            keep.soon(typed);
        }
    };
    if autofocus {
        Effect::new(move || {
            if let Some(node) = node.get().filter(|_| desk.here.get_value()) {
                let _ = node.focus();
            }
        });
    }
    let hint = placeholder.clone();
    let (value, shown, empty, count) = (text.clone(), text.clone(), text.clone(), text);
    view! {
        <div class="field">
            <label for=id.clone() class:unseen=quiet>{label}</label>
            <div class="field-row">
                <div class="field-grow">
                    <div class="field-mirror" aria-hidden="true">{move || mirrored(shown.get(), &hint)}</div>
                    <textarea
                        id=id
                        data-draft=name
                        node_ref=node
                        rows="1"
                        dir="auto"
                        placeholder=placeholder
                        prop:value=move || value.get()
                        on:input=on_input
                        on:keydown=on_key
                        on:compositionend=|event: CompositionEvent| event.stop_propagation()
                    ></textarea>
                </div>
                {action
                    .map(|action| {
                        view! {
                            <button type="button" class="field-add" disabled=move || empty.with(|text| text.trim().is_empty()) on:click=move |_| add()>
                                {action}
                            </button>
                        }
                    })}
            </div>
            <p class="field-count" aria-live="polite">
                {move || {
                    let has = count.with(|text| text.chars().count());
                    (has * 10 > most * 8).then(|| text::characters(has, most))
                }}
            </p>
        </div>
    }
}

/// What gives a box its height: its text, or what stands in it while it is empty; and a last line that is never empty.
#[must_use]
pub fn mirrored(text: String, placeholder: &str) -> String {
    if text.is_empty() { format!("{placeholder}\u{200b}") } else { text + "\u{200b}" }
}

/// Whether the key belongs to an input method that is choosing a character. Safari ends the composition before the Enter that ended it; its code
/// is 229 then.
#[must_use]
pub fn is_composing(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == 229
}

/// Keeps a draft once the typing rests, or at once when its box goes away.
#[derive(Clone, Copy)]
struct Keeper {
    desk: Desk,
    name: StoredValue<String>,
    pending: StoredValue<Option<(TimeoutHandle, String)>>,
}

impl Keeper {
    fn new(desk: Desk, name: String) -> Self {
        let keeper = Self { desk, name: StoredValue::new(name.clone()), pending: StoredValue::new(None) };
        on_cleanup(move || {
            if let Some((timer, text)) = keeper.pending.try_get_value().flatten() {
                timer.clear();
                desk.send(Command::KeepDraft { field: name, text });
            }
        });
        keeper
    }

    fn soon(self, text: String) {
        self.stop();
        let kept = text.clone();
        if let Ok(timer) = set_timeout_with_handle(move || self.now(kept), REST) {
            self.pending.set_value(Some((timer, text)));
        }
    }

    fn now(self, text: String) {
        self.stop();
        if let Some(field) = self.name.try_get_value() {
            self.desk.send(Command::KeepDraft { field, text });
        }
    }

    fn stop(self) {
        if let Some((timer, _)) = self.pending.try_update_value(Option::take).flatten() {
            timer.clear();
        }
    }
}
