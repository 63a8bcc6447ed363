//! Closing a round and opening it: the list first, the keys second.

use crate::desk::{Desk, use_desk};
use crate::text::{self, board, keeping};
use leptos::prelude::*;
use quietstorm_model::{Command, Policy, Relay, RoundKind, Seat, Stage};

/// What the person can do about the round that is going on, if anything; and what everybody waits for once it is closed.
#[component]
pub fn Keys() -> impl IntoView {
    let desk = use_desk();
    let round = Memo::new(move |_| desk.round());
    move || {
        let round = round.get()?;
        match round.stage {
            Stage::Open if round.kind != RoundKind::Workshop && desk.key.get().can_close => {
                Some(view! { <Close kind=round.kind/> }.into_any())
            }
            Stage::Closed { listed, turned, needed, .. } => Some(view! { <Turn kind=round.kind listed turned needed/> }.into_any()),
            Stage::Open | Stage::Over(_) => None,
        }
    }
}

#[component]
fn Close(kind: RoundKind) -> impl IntoView {
    let desk = use_desk();
    let number = Memo::new(move |_| desk.key.get().would_list);
    let relay = Memo::new(move |_| matches!(desk.relay.get(), Relay::Busy | Relay::Even));
    let closing = Memo::new(move |_| desk.key.get().closing);
    let what = move || if relay.get() { text::keys_close_relay() } else { keeping::close_what(kind, number.get()) };
    let ask = move |_| {
        let relay = relay.get_untracked();
        desk.ask(
            if relay { text::keys_close_title_relay() } else { keeping::close_title(kind, number.get_untracked()) },
            keeping::close_means(kind),
            text::keys_close_yes(),
            move || desk.send(Command::CloseRound),
        );
    };
    view! {
        <section class="part keys">
            <h3>{text::keys_close_round()}</h3>
            <p>{what}</p>
            <p role="status">{move || closing.get().then(text::keys_closing)}</p>
            <button type="button" disabled=move || closing.get() || (number.get() == 0 && !relay.get()) on:click=ask>{text::keys_close_round()}</button>
        </section>
    }
}

#[component]
fn Turn(kind: RoundKind, listed: u32, turned: Vec<u8>, needed: u8) -> impl IntoView {
    let desk = use_desk();
    let (turned, done) = (StoredValue::new(turned.clone()), turned.len());
    let has_turned = move |number: u8| turned.with_value(|turned| turned.contains(&number));
    let missing = move || -> Vec<Seat> { desk.seats.with(|seats| seats.iter().filter(|seat| !has_turned(seat.number)).cloned().collect()) };
    let mine = move || desk.key.get().seat;
    let relay = Memo::new(move |_| desk.relay.get() != Relay::None);
    let waiting = move || {
        let names: Vec<String> =
            missing().into_iter().filter(|seat| mine() != Some(seat.number)).map(|seat| board::name_of(&seat, None)).collect();
        let needed = usize::from(needed).saturating_sub(done);
        let my_turn = mine().is_some_and(|seat| !has_turned(seat));
        (needed > 0 && !my_turn && !names.is_empty()).then(|| keeping::waiting_for(&names, mine().is_some(), needed, relay.get()))
    };
    view! {
        <section class="keys">
            <p class="lede">{keeping::closed(kind, listed)}</p>
            <p class="label">{text::keys_turned_of(text::figure(done), needed.into())}</p>
            <ul class="seats-list">
                {move || {
                    desk.seats
                        .get()
                        .into_iter()
                        .map(|seat| {
                            let has = has_turned(seat.number);
                            view! {
                                <li class:taken=has>
                                    <p>
                                        <span class="words" dir="auto">{board::name_of(&seat, mine())}</span>
                                        <span class="hint">{if has { text::keys_turned() } else { text::keys_missing() }}</span>
                                    </p>
                                </li>
                            }
                        })
                        .collect_view()
                }}
            </ul>
            <Unlisted/>
            <Show when=move || desk.key.get().can_turn && desk.key.get().unlisted == 0>
                <p>{text::keys_turn_what()}</p>
                <button type="button" class="main large" on:click=move |_| ask_turn(desk)>{turn_word(desk)}</button>
            </Show>
            {move || {
                waiting()
                    .map(|(who, what)| {
                        view! {
                            <p>{who} " " {what}</p>
                            <Show when=move || mine().is_some() && !relay.get()>
                                <button type="button" on:click=move |_| desk.send(Command::ExportBundle)>{text::keys_hand_over()}</button>
                            </Show>
                        }
                    })
            }}
            {(done >= usize::from(needed)).then(|| view! { <p>{text::keys_opening()}</p> })}
        </section>
    }
}

/// Contributions that the signed list lacks.
#[component]
fn Unlisted() -> impl IntoView {
    let desk = use_desk();
    move || {
        let key = desk.key.get();
        (key.unlisted > 0).then(|| {
            if key.can_extend {
                view! {
                    <p>{text::keys_unlisted_mine(key.unlisted)}</p>
                    <button type="button" on:click=move |_| desk.send(Command::CloseRound)>{text::keys_extend()}</button>
                }
                .into_any()
            } else if key.seat.is_some() {
                view! { <p>{text::keys_unlisted(key.unlisted)}</p> }.into_any()
            } else {
                ().into_any()
            }
        })
    }
}

fn turn_word(desk: Desk) -> String {
    if desk.policy.get() == Policy::Solo { text::keys_turn_only() } else { text::keys_turn() }
}

fn ask_turn(desk: Desk) {
    desk.ask(text::keys_turn_title(), text::keys_turn_what(), turn_word(desk), move || desk.send(Command::TurnKey));
}
