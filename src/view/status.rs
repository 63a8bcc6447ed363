//! Where one's work is: on this device, sealed, delivered. One of these is never shown for another.

use crate::desk::use_desk;
use crate::page;
use crate::text;
use leptos::prelude::*;
use quietstorm_model::{Command, HandedIn, Relay, Saved, Stage};

/// A quiet line in the corner. What becomes of one's own contribution is said; what also changes because of others only stands there.
#[component]
pub fn Status() -> impl IntoView {
    let desk = use_desk();
    let kept = move || match (desk.memory_only.get(), desk.saved.get()) {
        (Some(_), _) | (_, Saved::MemoryOnly(_)) => ("memory", text::status_memory_only()),
        (None, Saved::OnDevice) => ("saved", text::status_saved()),
        (None, Saved::Saving) => ("saving", text::status_saving()),
    };
    let handed_in = move || match desk.handed_in.get() {
        HandedIn::No => None,
        HandedIn::Sealed(receipt) if receipt.changed_since => Some(("changed", text::status_changed())),
        HandedIn::Sealed(_) => Some(("sealed", text::status_sealed())),
        HandedIn::Delivered(_) => Some(("delivered", text::status_delivered())),
        HandedIn::Late(_) => Some(("late", text::status_late())),
        HandedIn::LeftOut(_) => Some(("late", text::status_left_out())),
    };
    let open = move || desk.round().is_some_and(|round| !matches!(round.stage, Stage::Over(_)));
    let relay = move || match desk.relay.get() {
        Relay::None => None,
        Relay::Away => Some(("away", text::status_relay_away())),
        Relay::Busy => Some(("saving", text::status_relay_busy())),
        Relay::Even => Some(("saved", text::status_relay_even())),
    };
    view! {
        <div class="status" part="status">
            {move || desk.open.get().then(|| view! { <span data-state=move || kept().0>{move || kept().1}</span> })}
            {move || relay().map(|(state, word)| view! { <span data-state=state>{word}</span> })}
            <p role="status" aria-label=text::status_label()>
                {move || open().then(handed_in).flatten().map(|(state, word)| view! { <span data-state=state>{word}</span> })}
            </p>
        </div>
    }
}

/// The bar over everything while nothing is kept on this device, or only for the page around a frame. It is said when it comes.
#[component]
pub fn MemoryOnly() -> impl IntoView {
    let desk = use_desk();
    let framed = page::is_framed();
    let note = move || match (desk.memory_only.get(), desk.saved.get()) {
        (_, Saved::MemoryOnly(why)) | (Some(why), _) => Some(("memory-only", text::told::memory_only(&why))),
        (None, _) => (framed && desk.open.get()).then(|| ("memory-only framed", text::status_framed())),
    };
    let bar = move |(class, words): (&'static str, String)| {
        view! {
            <div class=class>
                <p dir="auto">{words}</p>
                <Show when=move || desk.open.get()>
                    <button type="button" on:click=move |_| desk.send(Command::ExportBundle)>{text::carry_export()}</button>
                </Show>
            </div>
        }
    };
    view! { <div role="status">{move || note().map(bar)}</div> }
}
