//! Who holds a key: their invitations, their seats, and what is still missing before writing can begin.

use crate::desk::use_desk;
use crate::text::{self, board};
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
                <h2 tabindex="-1" data-heading>{text::clock_starts()}</h2>
            </section>
        }
        .into_any(),
        Role::Invited => view! { <TakeSeat/> }.into_any(),
        Role::Facilitator => view! {
            <section class="seats">
                <h2 tabindex="-1" data-heading>{text::steps_heading_gathering()}</h2>
                <p>{text::seats_wait()}</p>
                <ol class="brief-how">
                    {move || board::gathering(relay.get()).map(|step| view! { <li>{step}</li> })}
                </ol>
                <Seats/>
            </section>
        }
        .into_any(),
        Role::CoFacilitator => view! {
            <section class="seats">
                <h2 tabindex="-1" data-heading>{text::steps_heading_gathering()}</h2>
                <Show when=move || !relay.get() fallback=|| view! { <p>{text::seats_made_relay()}</p> }>
                    <p>{text::seats_send_back()}</p>
                    <button type="button" class="main" on:click=move |_| desk.send(Command::ExportBundle)>{text::carry_export()}</button>
                </Show>
                <Seats/>
            </section>
        }
        .into_any(),
        Role::Contributor => view! {
            <section class="seats">
                <h2 tabindex="-1" data-heading>{text::steps_heading_gathering()}</h2>
                <p>{move || if relay.get() { text::seats_wait_others_relay() } else { text::seats_wait_others() }}</p>
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
        <ul class="seats-list" aria-label=text::seats_label()>
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
                <span class="label">{text::seats_seat(u32::from(number) + 1)}</span>
                <span class=move || if holder.with(Option::is_some) { "words" } else { "empty" } dir="auto">
                    {move || holder.get().map_or_else(text::seats_empty, |seat| board::name_of(&seat, desk.key.get().seat))}
                </span>
                <Show when=move || holder.with(Option::is_some)>
                    <span class="hint">{text::seats_taken()}</span>
                </Show>
            </p>
            <Show when=can_invite>
                <Show
                    when=move || asked.get()
                    fallback=move || view! { <button type="button" on:click=invite>{text::seats_invite()}</button> }
                >
                    <p class="hint">{text::seats_link_what()}</p>
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
            <h2 tabindex="-1" data-heading>{text::seats_invited()}</h2>
            <p>{text::seats_invited_what()}</p>
            <Entry name=NAME label=text::seats_invited_name() most=limits::NAME_CHARS/>
            <button type="submit" class="main">{text::seats_take()}</button>
        </form>
    }
}
