//! Who holds a key: their invitations, their seats, and what is still missing before writing can begin.

use crate::desk::use_desk;
use crate::text::{board, keeping, timing};
use crate::view::entry::Entry;
use crate::view::share::Link;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use quietstorm_model::{Command, LinkFor, Policy, Relay, Role, limits};

/// The draft of the name of somebody who takes a seat.
const NAME: &str = "seat:name";

/// Before the first round: who is missing.
#[component]
pub fn Gathering() -> impl IntoView {
    let desk = use_desk();
    let role = Memo::new(move |_| desk.role.get());
    let relay = Memo::new(move |_| desk.relay.get() != Relay::None);
    let alone = Memo::new(move |_| desk.policy.get().relay().is_some() && desk.policy.get().seats() == 1);
    move || match role.get() {
        // Nobody is missing but the relay: what it waits for stands above, where the deadline will.
        _ if alone.get() => view! {
            <section class="seats">
                <h2 tabindex="-1" data-heading>{timing::CLOCK_STARTS}</h2>
            </section>
        }
        .into_any(),
        Role::Invited => view! { <TakeSeat/> }.into_any(),
        Role::Facilitator => view! {
            <section class="seats">
                <h2 tabindex="-1" data-heading>{board::GATHERING}</h2>
                <p>{keeping::SEATS_WAIT}</p>
                <ol class="brief-how">
                    {move || if relay.get() { timing::SEATS_HOW } else { keeping::SEATS_HOW }.map(|step| view! { <li>{step}</li> })}
                </ol>
                <Seats/>
            </section>
        }
        .into_any(),
        Role::CoFacilitator => view! {
            <section class="seats">
                <h2 tabindex="-1" data-heading>{board::GATHERING}</h2>
                <Show when=move || !relay.get() fallback=|| view! { <p>{timing::SEAT_TAKEN}</p> }>
                    <p>{keeping::SEND_BACK}</p>
                    <button type="button" class="main" on:click=move |_| desk.send(Command::ExportBundle)>{keeping::EXPORT}</button>
                </Show>
                <Seats/>
            </section>
        }
        .into_any(),
        Role::Contributor => view! {
            <section class="seats">
                <h2 tabindex="-1" data-heading>{board::GATHERING}</h2>
                <p>{move || if relay.get() { timing::SEATS_WAIT } else { keeping::SEATS_WAIT_OTHERS }}</p>
                <Seats/>
            </section>
        }
        .into_any(),
    }
}

/// The list of seats, with invitations for the facilitator.
#[component]
pub fn Seats() -> impl IntoView {
    let desk = use_desk();
    let numbers = move || match desk.policy.get() {
        Policy::Solo => 0..1,
        Policy::Together { seats } | Policy::Clock { seats, .. } => 0..seats.min(limits::SEATS),
    };
    view! {
        <ul class="seats-list" aria-label=keeping::SEATS>
            <For each=numbers key=|number| *number let:number>
                <Seat number/>
            </For>
        </ul>
    }
}

#[component]
fn Seat(number: u8) -> impl IntoView {
    let desk = use_desk();
    let holder = Memo::new(move |_| desk.seats.with(|seats| seats.iter().find(|seat| seat.number == number).cloned()));
    let asked = RwSignal::new(false);
    let invite = move |_| {
        asked.set(true);
        desk.send(Command::MakeLink(LinkFor::Seat(number)));
    };
    let can_invite = move || holder.with(Option::is_none) && number > 0 && desk.role.get() == Role::Facilitator;
    view! {
        <li class:taken=move || holder.with(Option::is_some)>
            <p>
                <span class="label">{keeping::seat(number)}</span>
                <span class=move || if holder.with(Option::is_some) { "words" } else { "empty" } dir="auto">
                    {move || holder.get().map_or_else(|| keeping::SEAT_EMPTY.to_owned(), |seat| board::name_of(&seat, desk.key.get().seat))}
                </span>
                <Show when=move || holder.with(Option::is_some)>
                    <span class="hint">{keeping::SEAT_TAKEN}</span>
                </Show>
            </p>
            <Show when=can_invite>
                <Show
                    when=move || asked.get()
                    fallback=move || view! { <button type="button" on:click=invite>{keeping::SEAT_INVITE}</button> }
                >
                    <p class="hint">{keeping::SEAT_LINK_WHAT}</p>
                    <Link who=LinkFor::Seat(number)/>
                </Show>
            </Show>
        </li>
    }
}

/// For somebody who was asked to hold a key.
#[component]
pub fn TakeSeat() -> impl IntoView {
    let desk = use_desk();
    desk.propose_name(NAME);
    let take = move |event: SubmitEvent| {
        event.prevent_default();
        let name = desk.drafts.field(NAME).get_untracked();
        desk.send_from(NAME, Command::TakeSeat { name });
    };
    view! {
        <form class="seats" on:submit=take>
            <h2 tabindex="-1" data-heading>{keeping::INVITED}</h2>
            <p>{keeping::INVITED_WHAT}</p>
            <Entry name=NAME label=keeping::INVITED_NAME most=limits::NAME_CHARS/>
            <button type="submit" class="main">{keeping::TAKE_SEAT}</button>
        </form>
    }
}
