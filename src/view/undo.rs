//! Back and forth: two buttons, and the keys that everybody knows.

use crate::desk::use_desk;
use crate::text;
use crate::view::icon::{Draw, Icon};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use quietstorm_model::{CanUndo, Command};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};

/// The two buttons. They stay where the keyboard is: a button with nothing to do says so and does nothing.
#[component]
pub fn UndoRedo(
    /// What can be done.
    #[prop(into)]
    can: Signal<CanUndo>,
) -> impl IntoView {
    let desk = use_desk();
    let undo = move |_| {
        if can.with_untracked(|can| can.undo) {
            desk.send(Command::Undo);
        }
    };
    let redo = move |_| {
        if can.with_untracked(|can| can.redo) {
            desk.send(Command::Redo);
        }
    };
    view! {
        <div class="undo">
            <button type="button" class="icon" aria-disabled=move || (!can.get().undo).to_string() title=text::common_undo() aria-label=text::common_undo() aria-keyshortcuts="Control+Z" on:click=undo>
                <Draw icon=Icon::Undo />
            </button>
            <button type="button" class="icon" aria-disabled=move || (!can.get().redo).to_string() title=text::common_redo() aria-label=text::common_redo() aria-keyshortcuts="Control+Shift+Z" on:click=redo>
                <Draw icon=Icon::Redo />
            </button>
        </div>
    }
}

/// What a key press asks for, unless it belongs to a text box: Ctrl+Z (or Cmd+Z), with Shift or as Ctrl+Y the other way.
#[must_use]
pub fn asked(event: &KeyboardEvent) -> Option<Command> {
    let writing = event.target().is_some_and(|target| is_text_box(target.unchecked_ref()));
    if writing || !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
        return None;
    }
    let command = match (event.key().to_ascii_lowercase().as_str(), event.shift_key()) {
        ("z", false) => Command::Undo,
        ("z", true) | ("y", false) => Command::Redo,
        _ => return None,
    };
    event.prevent_default();
    Some(command)
}

fn is_text_box(element: &Element) -> bool {
    element.dyn_ref::<HtmlTextAreaElement>().is_some()
        || element.dyn_ref::<HtmlInputElement>().is_some_and(|input| !matches!(input.type_().as_str(), "checkbox" | "radio" | "range"))
}
