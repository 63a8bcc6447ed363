//! Between the close and the reveal: what somebody sees who waits for others to turn their keys.

use crate::desk::use_desk;
use crate::text;
use crate::view::reveal::Reveal;
use crate::view::seal::Seal;
use leptos::prelude::*;
use quietstorm_model::{HandedIn, Relay, RoundKind};

/// The screen of a closed round: what became of one's own contribution, and what to do meanwhile. (The keys have a part of their own.)
#[component]
pub fn Waiting() -> impl IntoView {
    let desk = use_desk();
    let kind = Memo::new(move |_| desk.rounds.with(|rounds| rounds.last().map_or(RoundKind::Ideas, |round| round.kind)));
    let none = Memo::new(move |_| desk.handed_in.with(|state| *state == HandedIn::No));
    let notes = Memo::new(move |_| desk.notebook.with(|notebook| notebook.notes.iter().map(|note| note.text.clone()).collect::<Vec<_>>()));
    let has_notes = move || kind.get() == RoundKind::Ideas && notes.with(|notes| !notes.is_empty());
    let list = move || {
        notes
            .get()
            .into_iter()
            .map(|text| view! { <li class="note note-read"><p class="words note-text" dir="auto">{text}</p></li> })
            .collect_view()
    };
    view! {
        <section class="waiting">
            <Reveal />
            <Show when=move || desk.key.get().seat.is_none()>
                <p>{move || if desk.relay.get() == Relay::None { text::wait_file() } else { text::wait_relay() }}</p>
            </Show>
            <Show when=move || !none.get() fallback=|| view! { <p class="empty">{text::wait_none()}</p> }>
                {move || view! { <Seal kind=kind.get() closed=true open=RwSignal::new(false) /> }}
            </Show>
            <Show when=has_notes>
                <details class="fold">
                    <summary>{text::wait_own()}</summary>
                    <ul class="notes" aria-label=text::wait_own()>{list}</ul>
                </details>
            </Show>
        </section>
    }
}
