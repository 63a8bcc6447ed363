//! Writing alone: a box for each sub-prompt, the notes below it, and one's own progress.

use crate::desk::{Desk, use_desk};
use crate::messages::Message;
use crate::text::{self, writing};
use crate::view::drag::Lane;
use crate::view::field::Field;
use crate::view::focus::Keeper;
use crate::view::icon::{Draw, Icon};
use crate::view::note::{Note, go};
use crate::view::seal::Seal;
use crate::view::undo::{UndoRedo, asked};
use leptos::html::Div;
use leptos::prelude::*;
use quietstorm_model::limits::{NAME_CHARS, TEXT_CHARS_ADVISED};
use quietstorm_model::{Command, HandedIn, Naming, NoteId, RoundKind};

/// The draft's name of the box for new notes of one sub-prompt.
#[must_use]
pub fn box_of(prompt: Option<u8>) -> String {
    prompt.map_or_else(|| "note".to_owned(), |prompt| format!("note:{prompt}"))
}

/// The sub-prompts that have a box: each of the brief's, or the question itself.
#[must_use]
pub fn boxes(desk: Desk) -> Vec<(Option<u8>, String)> {
    let prompts = desk.brief.with(|brief| brief.as_ref().map(|brief| brief.prompts.clone()).unwrap_or_default());
    if prompts.is_empty() {
        return vec![(None, String::new())];
    }
    (0..).map(Some).zip(prompts).collect()
}

/// Something was done in the notebook: an offer to take back an earlier deletion would take back this instead.
pub fn step(desk: Desk, command: Command) {
    desk.messages.withdraw(&Message::Deleted);
    desk.send(command);
}

/// The screen of an open round of ideas.
#[component]
pub fn Write() -> impl IntoView {
    let desk = use_desk();
    let place = NodeRef::<Div>::new();
    let keeper = Keeper::new(place, move || desk.notebook.with(|_| ()));
    provide_context(keeper);
    let boxes = Memo::new(move |_| boxes(desk));
    let open = RwSignal::new(desk.handed_in.with_untracked(|state| !matches!(state, HandedIn::Sealed(receipt) if !receipt.changed_since)));
    let can = Signal::derive(move || desk.notebook.with(|notebook| notebook.undo));
    let named = Memo::new(move |_| desk.brief.with(|brief| brief.as_ref().is_some_and(|brief| brief.naming == Naming::Named)));
    let on_key = move |event| {
        if let Some(command) = asked(&event) {
            step(desk, command);
        }
    };
    let sheets = move || {
        let split = boxes.with(|boxes| boxes.len() > 1);
        boxes.get().into_iter().map(|(prompt, title)| view! { <Sheet prompt title split /> }).collect_view()
    };
    view! {
        <div class="write" node_ref=place on:keydown=on_key on:focusin=move |event| keeper.came(&event) on:focusout=move |event| keeper.went(&event)>
            <p class="lede">{text::write_alone()}</p>
            <Show when=move || open.get()>
                <div class="write-bar">
                    <Progress />
                    <UndoRedo can />
                </div>
                {sheets}
                <p class="write-hint">{text::write_hint()}</p>
                <Show when=move || named.get()>
                    <Name />
                </Show>
            </Show>
            <Seal kind=RoundKind::Ideas open />
        </div>
    }
}

/// How far this person is, for nobody else to see.
#[component]
fn Progress() -> impl IntoView {
    let desk = use_desk();
    let goal = Memo::new(move |_| desk.brief.with(|brief| brief.as_ref().map_or(0, |brief| brief.goal)));
    let has = Memo::new(move |_| desk.notebook.with(|notebook| notebook.notes.len()));
    let pips = move || {
        (0..usize::from(goal.get().min(20)))
            .map(|pip| view! { <span class="pip" class:pip-full=move || pip < has.get()></span> })
            .collect_view()
    };
    view! {
        <div class="progress">
            <h3>{text::write_heading()}</h3>
            <p class="progress-words">
                <strong role="status">{move || writing::progress(has.get(), goal.get())}</strong>
                " "
                <span class="hint">
                    {move || if goal.get() > 0 && has.get() >= usize::from(goal.get()) { text::write_goal_reached() } else { text::write_progress_own() }}
                </span>
            </p>
            <div class="pips" aria-hidden="true">{pips}</div>
        </div>
    }
}

/// One sub-prompt: its box, and the notes written for it.
#[component]
fn Sheet(prompt: Option<u8>, title: String, split: bool) -> impl IntoView {
    let desk = use_desk();
    let name = box_of(prompt);
    let draft = desk.drafts.field(&name);
    let long = Memo::new(move |_| draft.with(|text| text.chars().count() > TEXT_CHARS_ADVISED));
    let from = name.clone();
    let on_add = move |text: String| {
        desk.messages.withdraw(&Message::Deleted);
        desk.send_from(&from, Command::AddNote { text, prompt });
    };
    // A note of a sub-prompt that is not (or no longer) in the brief stands with the first one: nothing written may vanish.
    let here = move |of: Option<u8>| of == prompt || (prompt.unwrap_or(0) == 0 && !boxes(desk).iter().any(|(other, _)| *other == of));
    let notes = Memo::new(move |_| {
        desk.notebook.with(|notebook| notebook.notes.iter().filter(|note| here(note.prompt)).map(|note| note.id).collect::<Vec<NoteId>>())
    });
    let lane = Lane::new(move |from, to| {
        if let Some(id) = notes.with_untracked(|notes| notes.get(from).copied()) {
            go(desk, notes, id, Some(to));
        }
    });
    let label = if title.is_empty() { text::write_box() } else { title.clone() };
    let list_label = if title.is_empty() { text::write_notes() } else { title.clone() };
    let empty = move || if split { text::write_empty_prompt() } else { text::write_empty() };
    view! {
        <section class="sheet">
            {(!title.is_empty()).then(|| view! { <h3 dir="auto">{title}</h3> })}
            <Field name label on_add quiet=true placeholder=text::write_placeholder() action=text::write_add() autofocus={prompt.unwrap_or(0) == 0} />
            <p class="sheet-long" aria-live="polite">{move || long.get().then(text::write_two_ideas)}</p>
            <Show when=move || notes.with(Vec::is_empty)>
                <p class="empty">{empty}</p>
            </Show>
            <ol class="notes" aria-label=list_label>
                <For each=move || notes.get() key=|id| *id children=move |id| view! { <Note id among=notes lane /> } />
            </ol>
            <Show when=move || notes.with(|notes| notes.len() > 1)>
                <p class="sheet-keys">{text::write_keys()}</p>
            </Show>
        </section>
    }
}

/// The name that is sealed with the ideas.
#[component]
fn Name() -> impl IntoView {
    let desk = use_desk();
    Effect::new(move || {
        let name = desk.name.get();
        if !name.is_empty() && desk.notebook.with_untracked(|notebook| notebook.name.is_empty()) {
            desk.send(Command::SetName(name));
        }
    });
    let id = format!("name-{}", desk.number);
    let hint = format!("name-hint-{}", desk.number);
    view! {
        <div class="name">
            <label for=id.clone()>{text::write_name()}</label>
            <input
                id=id
                type="text"
                dir="auto"
                autocomplete="name"
                maxlength=NAME_CHARS
                aria-describedby=hint.clone()
                prop:value=move || desk.notebook.with(|notebook| notebook.name.clone())
                on:change=move |event| desk.send(Command::SetName(event_target_value(&event)))
            />
            <p class="hint" id=hint>{text::write_name_hint()}</p>
        </div>
    }
}

/// A tool of a note: a small button that shows a drawing and says a word.
#[component]
pub fn Tool(
    /// The drawing.
    icon: Icon,
    /// The word, for the pointer.
    title: String,
    /// The whole name: what it does, and to what.
    #[prop(into)]
    label: Signal<String>,
    /// The button's name within its row.
    control: &'static str,
    /// It has nothing to do now; it keeps its place.
    #[prop(optional, into)]
    idle: Signal<bool>,
    /// What it does.
    #[prop(into)]
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="icon"
            title=title
            aria-label=label
            data-control=control
            aria-disabled=move || idle.get().to_string()
            on:click=move |_| {
                if !idle.get_untracked() {
                    on_press.run(());
                }
            }
        >
            <Draw icon />
        </button>
    }
}
