//! One note of one's own: read, edited in its place, moved, deleted.

use crate::desk::{Desk, use_desk};
use crate::messages::Message;
use crate::text::{self, excerpt};
use crate::view::drag::{Grip, Lane};
use crate::view::field::Field;
use crate::view::focus::Keeper;
use crate::view::icon::Icon;
use crate::view::write::{Tool, step};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use quietstorm_model::{Command, NoteId};

/// Put a note where another one of the same list is now.
pub fn go(desk: Desk, among: Memo<Vec<NoteId>>, id: NoteId, place: Option<usize>) {
    let Some(other) = place.and_then(|place| among.with_untracked(|notes| notes.get(place).copied())) else { return };
    let to = desk.notebook.with_untracked(|notebook| notebook.notes.iter().position(|note| note.id == other));
    if let Some(to) = to.and_then(|to| u32::try_from(to).ok()).filter(|_| other != id) {
        step(desk, Command::MoveNote { id, to });
    }
}

/// A note.
#[component]
pub fn Note(
    /// Which one.
    id: NoteId,
    /// The notes of the list it stands in.
    among: Memo<Vec<NoteId>>,
    /// The list, for dragging.
    lane: Lane,
) -> impl IntoView {
    let desk = use_desk();
    let keeper = expect_context::<Keeper>();
    let text = Memo::new(move |_| {
        desk.notebook.with(|notebook| notebook.notes.iter().find(|note| note.id == id).map(|note| note.text.clone()).unwrap_or_default())
    });
    let at = Memo::new(move |_| among.with(|notes| notes.iter().position(|note| *note == id)));
    let last = Memo::new(move |_| at.get().is_some_and(|at| among.with(|notes| at + 1 == notes.len())));
    let draft = format!("edit:{id}");
    let kept = desk.drafts.field(&draft);
    let editing = RwSignal::new(kept.with_untracked(|text| !text.is_empty()));
    // The box opens by itself for words that come back to it: they were refused, or an engine died over them.
    Effect::new({
        let kept = kept.clone();
        move || {
            if kept.with(|text| !text.is_empty()) && !editing.get_untracked() {
                editing.set(true);
            }
        }
    });

    let up = move || go(desk, among, id, at.get_untracked().and_then(|at| at.checked_sub(1)));
    let down = move || go(desk, among, id, at.get_untracked().map(|at| at + 1));
    let on_key = move |event: KeyboardEvent| {
        match (event.alt_key(), event.key().as_str()) {
            (true, "ArrowUp") => up(),
            (true, "ArrowDown") => down(),
            _ => return,
        }
        event.prevent_default();
    };
    let edit = {
        let kept = kept.clone();
        move || {
            kept.set(text.get_untracked());
            editing.set(true);
        }
    };
    let delete = move || {
        let next = among.with_untracked(|notes| {
            let at = notes.iter().position(|note| *note == id)?;
            notes.get(at + 1).or_else(|| notes.get(at.checked_sub(1)?)).copied()
        });
        if let Some(next) = next {
            keeper.expect(next.to_string(), Some("delete"));
        }
        step(desk, Command::DeleteNote { id });
        desk.messages.tell(Message::Deleted);
    };
    let label = move |named: fn(&str) -> String| Signal::derive(move || text.with(|text| named(&excerpt(text))));
    view! {
        <li
            class="note"
            part="note"
            class:note-dragged=move || lane.moves(at.get())
            tabindex="-1"
            data-row=id.to_string()
            style:translate=move || lane.shift(at.get())
            on:keydown=on_key
        >
            <Show
                when=move || editing.get()
                fallback=move || {
                    let edit = edit.clone();
                    view! {
                        <Grip lane at />
                        <p class="words note-text" dir="auto">{move || text.get()}</p>
                        <div class="note-tools">
                            <Tool icon=Icon::Pencil title=text::note_edit() label=label(text::note_edit_named) control="edit" on_press=move |()| edit() />
                            <Tool icon=Icon::Up title=text::note_up() label=label(text::note_up_named) control="up" idle=Signal::derive(move || at.get() == Some(0)) on_press=move |()| up() />
                            <Tool icon=Icon::Down title=text::note_down() label=label(text::note_down_named) control="down" idle=last on_press=move |()| down() />
                            <Tool icon=Icon::Bin title=text::note_delete() label=label(text::note_delete_named) control="delete" on_press=move |()| delete() />
                        </div>
                    }
                }
            >
                <Edit id draft=draft.clone() editing />
            </Show>
        </li>
    }
}

/// The box in which a note is changed. What is typed there is kept like any other draft.
#[component]
fn Edit(id: NoteId, draft: String, editing: RwSignal<bool>) -> impl IntoView {
    let desk = use_desk();
    let keeper = expect_context::<Keeper>();
    let name = draft.clone();
    let done = move || {
        keeper.expect(id.to_string(), Some("edit"));
        editing.set(false);
        request_animation_frame(move || keeper.give_back());
    };
    let from = draft.clone();
    let save = move |text: String| {
        desk.messages.withdraw(&Message::Deleted);
        desk.send_from(&from, Command::EditNote { id, text });
        done();
    };
    let cancel = move || {
        desk.drafts.field(&draft).set(String::new());
        desk.send(Command::KeepDraft { field: draft.clone(), text: String::new() });
        done();
    };
    let escape = cancel.clone();
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            escape();
        }
    };
    view! {
        <div class="note-edit" on:keydown=on_key>
            <Field name label=text::note_edit() on_add=save quiet=true action=text::note_save() autofocus=true />
            <button type="button" class="quiet" on:click=move |_| cancel()>{text::common_cancel()}</button>
        </div>
    }
}
