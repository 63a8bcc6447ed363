//! Where one's work is: on this device, sealed, delivered. One of these is never shown for another.

use crate::desk::use_desk;
use crate::text::{board, keeping, timing};
use leptos::prelude::*;
use quietstorm_model::{Command, HandedIn, Relay, Saved, Stage};

/// A quiet line in the corner. What becomes of one's own contribution is said; what also changes because of others only stands there.
#[component]
pub fn Status() -> impl IntoView {
    let desk = use_desk();
    let kept = move || match (desk.memory_only.get(), desk.saved.get()) {
        (Some(_), _) | (_, Saved::MemoryOnly(_)) => ("memory", board::MEMORY_ONLY),
        (None, Saved::OnDevice) => ("saved", board::SAVED),
        (None, Saved::Saving) => ("saving", board::SAVING),
    };
    let handed_in = move || match desk.handed_in.get() {
        HandedIn::No => None,
        HandedIn::Sealed(receipt) if receipt.changed_since => Some(("changed", board::CHANGED)),
        HandedIn::Sealed(_) => Some(("sealed", board::SEALED)),
        HandedIn::Delivered(_) => Some(("delivered", board::DELIVERED)),
        HandedIn::Late(_) => Some(("late", board::LATE)),
        HandedIn::LeftOut(_) => Some(("late", board::LEFT_OUT)),
    };
    let open = move || desk.round().is_some_and(|round| !matches!(round.stage, Stage::Over(_)));
    let relay = move || match desk.relay.get() {
        Relay::None => None,
        Relay::Away => Some(("away", timing::RELAY_AWAY)),
        Relay::Busy => Some(("saving", timing::RELAY_BUSY)),
        Relay::Even => Some(("saved", timing::RELAY_EVEN)),
    };
    view! {
        <div class="status">
            {move || desk.open.get().then(|| view! { <span data-state=move || kept().0>{move || kept().1}</span> })}
            {move || relay().map(|(state, word)| view! { <span data-state=state>{word}</span> })}
            <p role="status" aria-label=board::STATUS>
                {move || open().then(handed_in).flatten().map(|(state, word)| view! { <span data-state=state>{word}</span> })}
            </p>
        </div>
    }
}

/// The bar over everything while nothing is kept on this device. It is said when it comes.
#[component]
pub fn MemoryOnly() -> impl IntoView {
    let desk = use_desk();
    let why = move || match (desk.memory_only.get(), desk.saved.get()) {
        (_, Saved::MemoryOnly(why)) | (Some(why), _) => Some(why),
        (None, _) => None,
    };
    let bar = move |why: String| {
        view! {
            <div class="memory-only">
                <p dir="auto">{board::memory_only(&why)}</p>
                <Show when=move || desk.open.get()>
                    <button type="button" on:click=move |_| desk.send(Command::ExportBundle)>{keeping::EXPORT}</button>
                </Show>
            </div>
        }
    };
    view! { <div role="status">{move || why().map(bar)}</div> }
}
