//! Sealing: what it means, how far it has come, and the receipt.

use crate::desk::{Desk, use_desk};
use crate::messages::Message;
use crate::text::{self, writing};
use crate::view::icon::{Draw, Icon};
use crate::view::write::{box_of, boxes};
use leptos::html::{Button, Div, Section};
use leptos::prelude::*;
use quietstorm_model::{Command, Deed, HandedIn, Receipt, Relay, Role, RoundId, RoundKind, Saved};
use std::cell::RefCell;
use std::collections::BTreeSet;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

thread_local! {
    /// In which rounds "two more?" has been asked, by element. Once is enough, also when the screen was left and comes back.
    static ASKED: RefCell<BTreeSet<(u32, RoundId)>> = const { RefCell::new(BTreeSet::new()) };
}

/// What stands between the press of the button and the sealing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Question {
    /// Text is typed and not added.
    Typed,
    /// Two more?
    More,
}

/// The part of a sealed round's screen in which it is handed in. `open` says whether what is inside can be seen and changed.
#[component]
pub fn Seal(
    /// Ideas, or a ballot.
    kind: RoundKind,
    /// Whether the notebook or ballot lies open above.
    open: RwSignal<bool>,
    /// The round is closed: nothing can be sealed any more.
    #[prop(optional)]
    closed: bool,
) -> impl IntoView {
    let desk = use_desk();
    let just = RwSignal::new(false);
    let place = NodeRef::<Section>::new();
    let before = StoredValue::new(desk.deed.get_untracked());
    Effect::new(move || {
        let deed = desk.deed.get();
        if deed != before.get_value() && matches!(deed, Some((_, Deed::Sealed))) {
            before.set_value(deed);
            just.set(true);
            open.set(false);
            request_animation_frame(move || to_envelope(place));
        }
    });
    let receipt = Memo::new(move |_| {
        desk.handed_in.with(|state| match state {
            HandedIn::No => None,
            HandedIn::Sealed(receipt) | HandedIn::Delivered(receipt) | HandedIn::Late(receipt) | HandedIn::LeftOut(receipt) => {
                Some(receipt.clone())
            }
        })
    });
    let changed = Memo::new(move |_| receipt.with(|receipt| receipt.as_ref().is_none_or(|receipt| receipt.changed_since)));
    view! {
        <section class="part seal" part="seal" node_ref=place class:seal-just=move || just.get()>
            {move || receipt.get().map(|receipt| view! { <Envelope receipt kind open closed /> })}
            <Show when=move || !closed && (open.get() || changed.get())>
                <Hand kind />
            </Show>
            <States />
        </section>
    }
}

/// The button, what it means, and the questions before it.
#[component]
fn Hand(kind: RoundKind) -> impl IntoView {
    let desk = use_desk();
    let vote = kind == RoundKind::Vote;
    let question = RwSignal::new(None::<Question>);
    let (first, place) = (NodeRef::<Button>::new(), NodeRef::<Div>::new());
    Effect::new(move || {
        if let Some(button) = first.get() {
            let _ = button.focus();
        }
    });
    let ask = move |from: Option<Question>| match from {
        None if !vote && !typed(desk).is_empty() => question.set(Some(Question::Typed)),
        None | Some(Question::Typed) if !vote && more(desk) => question.set(Some(Question::More)),
        _ => {
            question.set(None);
            desk.messages.withdraw(&Message::Deleted);
            desk.send(Command::Seal);
        }
    };
    let again = Memo::new(move |_| desk.handed_in.with(|state| *state != HandedIn::No));
    let word = move || match (again.get(), vote) {
        (true, _) => text::seal_again(),
        (false, true) => text::seal_ballot(),
        (false, false) => text::seal_ideas(),
    };
    let add_typed = move || {
        for (name, prompt, text) in typed(desk) {
            desk.drafts.field(&name).set(String::new());
            desk.send(Command::KeepDraft { field: name.clone(), text: String::new() });
            desk.send_from(&name, Command::AddNote { text, prompt });
        }
        ask(Some(Question::Typed));
    };
    let asked = move || {
        match question.get() {
        None => ().into_any(),
        Some(Question::Typed) => view! {
            <div class="seal-ask" role="group" aria-label=text::seal_typed()>
                <h4>{text::seal_typed()}</h4>
                <p>{text::seal_typed_why()}</p>
                <div class="row">
                    <button type="button" class="main" node_ref=first on:click=move |_| add_typed()>{text::seal_typed_add()}</button>
                    <button type="button" on:click=move |_| ask(Some(Question::Typed))>{text::seal_typed_skip()}</button>
                </div>
            </div>
        }
        .into_any(),
        Some(Question::More) => view! {
            <div class="seal-ask" role="group" aria-label=text::seal_more()>
                <h4>{text::seal_more()}</h4>
                <p>{text::seal_more_why()}</p>
                <div class="row">
                    <button type="button" node_ref=first on:click=move |_| { question.set(None); back_to_box(place); }>{text::seal_more_yes()}</button>
                    <button type="button" class="main" on:click=move |_| ask(Some(Question::More))>{text::seal_more_no()}</button>
                </div>
            </div>
        }
        .into_any(),
    }
    };
    view! {
        <div class="seal-hand" node_ref=place>
            <h3>{if vote { text::seal_heading_ballot() } else { text::seal_heading() }}</h3>
            <p class="hint">{move || writing::seal_means(desk.policy.get())}</p>
            {asked}
            <Show when=move || question.get().is_none()>
                <button type="button" class="main large" on:click=move |_| ask(None)>
                    <Draw icon=Icon::Envelope />
                    {word}
                </button>
            </Show>
        </div>
    }
}

/// Text that is typed and not added: (box, sub-prompt, text).
fn typed(desk: Desk) -> Vec<(String, Option<u8>, String)> {
    let texts = untrack(|| boxes(desk)).into_iter().map(|(prompt, _)| {
        let name = box_of(prompt);
        let text = desk.drafts.field(&name).get_untracked();
        (name, prompt, text)
    });
    texts.filter(|(_, _, text)| !text.trim().is_empty()).collect()
}

/// Whether "two more?" should be asked now: not before anything is written, not beyond the goal, and once.
fn more(desk: Desk) -> bool {
    let goal = desk.brief.with_untracked(|brief| brief.as_ref().map_or(0, |brief| usize::from(brief.goal)));
    let has = desk.notebook.with_untracked(|notebook| notebook.notes.len());
    let round = desk.rounds.with_untracked(|rounds| rounds.last().map(|round| round.id));
    has > 0 && has <= goal && round.is_some_and(|round| ASKED.with_borrow_mut(|asked| asked.insert((desk.number, round))))
}

/// The button that had the focus is gone: what became of it says the envelope's heading.
fn to_envelope(place: NodeRef<Section>) {
    let heading = place.try_get_untracked().flatten().and_then(|place| place.query_selector("[data-heading]").ok().flatten());
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        let _ = heading.focus();
    }
}

/// Put the focus back into the first box for new notes.
fn back_to_box(place: NodeRef<Div>) {
    let boxes = place.get_untracked().and_then(|place| place.closest(".write").ok().flatten());
    let first =
        boxes.and_then(|boxes| boxes.query_selector("textarea").ok().flatten()).and_then(|first| first.dyn_into::<HtmlElement>().ok());
    if let Some(first) = first {
        let _ = first.focus();
    }
}

/// The closed envelope: what became of it, its receipt, and what to do next.
#[component]
fn Envelope(receipt: Receipt, kind: RoundKind, open: RwSignal<bool>, closed: bool) -> impl IntoView {
    let desk = use_desk();
    let vote = kind == RoundKind::Vote;
    let title = move || {
        desk.handed_in.with(|state| match state {
            HandedIn::No => String::new(),
            HandedIn::Sealed(_) => text::seal_sealed(),
            HandedIn::Delivered(_) => text::seal_delivered(),
            HandedIn::Late(_) => text::seal_late(),
            HandedIn::LeftOut(_) => text::seal_left_out(),
        })
    };
    let relay = Memo::new(move |_| desk.relay.get() != Relay::None);
    let clock = Memo::new(move |_| desk.policy.get().relay().is_some());
    let means = move || {
        desk.handed_in.with(|state| match (state, vote) {
            (HandedIn::No, _) => String::new(),
            (HandedIn::Sealed(_), _) if relay.get() => text::seal_sealed_means_relay(),
            (HandedIn::Sealed(_), _) => text::seal_sealed_means(),
            (HandedIn::Delivered(_), _) if !closed => text::seal_delivered_means_relay(),
            (HandedIn::Delivered(_), _) => text::seal_delivered_means(),
            (HandedIn::LeftOut(_), _) => text::seal_left_out_means(),
            (HandedIn::Late(_), true) if clock.get() => text::seal_late_ballot_clock(),
            (HandedIn::Late(_), false) if clock.get() => text::seal_late_ideas_clock(),
            (HandedIn::Late(_), true) => text::seal_late_ballot(),
            (HandedIn::Late(_), false) => text::seal_late_ideas(),
        })
    };
    let travels = Memo::new(move |_| !relay.get() && desk.handed_in.with(|state| !matches!(state, HandedIn::Delivered(_))));
    let runs = Memo::new(move |_| desk.role.with(|role| *role == Role::Facilitator));
    let fold = move || match (open.get(), vote) {
        (false, true) => text::seal_open_ballot(),
        (true, true) => text::seal_fold_ballot(),
        (false, false) => text::seal_open_notes(),
        (true, false) => text::seal_fold_notes(),
    };
    let changed = receipt.changed_since;
    view! {
        <div class="envelope">
            <h3 tabindex="-1" data-heading><Draw icon=Icon::Envelope /> {title}</h3>
            <p>{writing::inside(&receipt, kind)} " " {means}</p>
            {changed.then(|| view! { <p class="envelope-changed">{text::seal_changed()}</p> })}
            <h4>{text::seal_receipt()}</h4>
            <p class="receipt" translate="no">{receipt.words.join(" ")}</p>
            <p class="hint">{text::seal_receipt_why()}</p>
            <Show when=move || travels.get()>
                <Show when=move || !runs.get() fallback=|| view! { <p>{text::seal_hand_over_self()}</p> }>
                    <p>{text::seal_hand_over()}</p>
                    <button type="button" on:click=move |_| desk.send(Command::ExportBundle)>{text::seal_save_file()}</button>
                </Show>
            </Show>
            {(!closed).then(|| view! { <button type="button" class="quiet" aria-expanded=move || open.get().to_string() on:click=move |_| open.update(|open| *open = !*open)>{fold}</button> })}
        </div>
    }
}

/// The three states, never one for another.
#[component]
fn States() -> impl IntoView {
    let desk = use_desk();
    let saved = move || desk.saved.with(|saved| (writing::saved(saved), *saved == Saved::OnDevice));
    let sealed = move || {
        desk.handed_in.with(|state| match state {
            HandedIn::No => (text::seal_state_not_sealed(), false),
            _ => (text::seal_state_sealed(), true),
        })
    };
    let delivered = move || {
        desk.handed_in.with(|state| match state {
            HandedIn::Delivered(_) => (text::seal_state_delivered(), true),
            HandedIn::Late(_) => (text::seal_state_late(), false),
            HandedIn::LeftOut(_) => (text::seal_state_left_out(), false),
            _ => (text::seal_state_not_delivered(), false),
        })
    };
    view! {
        <ol class="states" aria-label=text::seal_states()>
            <State of=Signal::derive(saved) />
            <State of=Signal::derive(sealed) />
            <State of=Signal::derive(delivered) />
        </ol>
    }
}

/// One of them: what is to be said, and whether it is reached.
#[component]
fn State(of: Signal<(String, bool)>) -> impl IntoView {
    view! {
        <li class="state" class:state-reached=move || of.get().1>
            <span class="state-mark" aria-hidden="true">{move || of.get().1.then(|| view! { <Draw icon=Icon::Tick /> })}</span>
            {move || of.get().0}
        </li>
    }
}
