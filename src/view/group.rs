//! The head of a group: its name, to be changed where it stands, and how many ideas are in it.

use crate::desk::use_desk;
use crate::text::{self, working};
use crate::view::bench::Bench;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use quietstorm_model::{Command, GroupId, limits::TITLE_CHARS};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// The head of a group.
#[component]
pub fn Group(
    /// The group.
    id: GroupId,
) -> impl IntoView {
    let desk = use_desk();
    let bench = expect_context::<Bench>();
    let title = Memo::new(move |_| {
        desk.groups.with(|groups| groups.iter().find(|group| group.id == id).map(|group| group.title.clone()).unwrap_or_default())
    });
    let size = Memo::new(move |_| bench.facts.with(|facts| facts.iter().filter(|fact| fact.group == Some(id)).count()));
    let over = {
        let name = format!("group-{id}");
        Memo::new(move |_| bench.lifted.with(|lifted| lifted.as_ref().is_some_and(|(_, over)| over.as_ref() == Some(&name))))
    };
    let keep = move |event: leptos::ev::Event| {
        let typed = event_target_value(&event);
        if typed != title.get_untracked() {
            desk.send(Command::NameGroup { group: id, title: typed });
        }
    };
    // Enter and Escape end the typing; only the first keeps it.
    let on_key = move |event: KeyboardEvent| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
        match event.key().as_str() {
            "Enter" if !crate::view::field::is_composing(&event) => {
                let _ = input.blur();
                let _ = input.focus();
            }
            "Escape" => input.set_value(&title.get_untracked()),
            _ => {}
        }
    };
    view! {
        <div class="group" class:group-over=move || over.get()>
            <Show
                when=move || bench.working.get()
                fallback=move || view! { <h3 class="group-title" dir="auto">{move || working::group_title(&title.get(), None)}</h3> }
            >
                <input
                    class="group-name"
                    type="text"
                    dir="auto"
                    data-control="name"
                    aria-label=text::group_name()
                    placeholder=text::group_name_hint()
                    maxlength=TITLE_CHARS
                    prop:value=move || title.get()
                    on:change=keep
                    on:keydown=on_key
                />
            </Show>
            <p class="hint">{move || text::group_size(text::figure(size.get()))}</p>
        </div>
    }
}
