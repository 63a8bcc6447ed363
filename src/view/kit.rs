//! The recovery kit: twelve words on paper, and back.

use crate::desk::use_desk;
use crate::text;
use crate::view::entry::Entry;
use crate::view::qr::Qr;
use crate::view::share;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use quietstorm_model::{Command, Deed};
use web_sys::Event;

/// The draft of the words somebody types.
const WORDS: &str = "kit:words";

/// For somebody who holds a key: show and print the words. They are on the screen only while they are wanted.
#[component]
pub fn Kit() -> impl IntoView {
    let desk = use_desk();
    let put_away = move |_| desk.kit.set(None);
    let folded = move |event: Event| {
        if !share::is_open(&event) {
            desk.kit.set(None);
        }
    };
    on_cleanup(move || _ = desk.kit.try_set(None));
    view! {
        <details class="fold kit" on:toggle=folded>
            <summary>{text::kit_heading()}</summary>
            <p>{text::kit_what()}</p>
            {move || match desk.kit.get() {
                None => view! {
                    <button type="button" on:click=move |_| desk.send(Command::ShowKit)>{text::kit_show()}</button>
                }
                .into_any(),
                Some(kit) => view! {
                    <div class="kit-sheet">
                        <p class="kit-title">{text::kit_sheet()}</p>
                        <p class="words" dir="auto">{move || desk.brief.with(|brief| brief.as_ref().map(|brief| brief.question.clone()))}</p>
                        <ol class="kit-words" dir="ltr" translate="no">
                            {kit.words.into_iter().map(|word| view! { <li>{word}</li> }).collect_view()}
                        </ol>
                        {kit.qr.map(|code| view! { <Qr code label=text::kit_code()/> })}
                    </div>
                    <div class="row">
                        <button type="button" class="main" on:click=move |_| _ = window().print()>{text::kit_print()}</button>
                        <button type="button" on:click=put_away>{text::kit_hide()}</button>
                    </div>
                }
                .into_any(),
            }}
        </details>
    }
}

/// For somebody who lost the device their key was on.
#[component]
pub fn Restore() -> impl IntoView {
    let desk = use_desk();
    let text = desk.drafts.field(WORDS);
    let count = {
        let text = text.clone();
        move || text::kit_restore_counted(text::figure(text.with(|text| text.split_whitespace().count())))
    };
    let restore = move |event: SubmitEvent| {
        event.prevent_default();
        let words = desk.drafts.field(WORDS).get_untracked();
        desk.send(Command::RestoreKit { words });
    };
    Effect::new(move || {
        if matches!(desk.deed.get(), Some((_, Deed::Restored))) {
            text.set(String::new());
        }
    });
    view! {
        <details class="fold kit">
            <summary>{text::kit_restore()}</summary>
            <form on:submit=restore>
                <p>{text::kit_restore_what()}</p>
                <Entry name=WORDS label=text::kit_restore_words() most=1_000 long=true/>
                <p class="hint" aria-live="polite">{count}</p>
                <button type="submit" class="main">{text::kit_restore_do()}</button>
            </form>
        </details>
    }
}
