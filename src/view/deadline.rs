//! When everything opens: setting it, seeing it come, and moving it to a later time.

use crate::desk::use_desk;
use crate::moment::{self, HOUR};
use crate::text;
use leptos::prelude::*;
use quietstorm_model::{Command, Relay, Role, Stage};
use std::time::Duration;

/// A box for a moment to come. What it says is in `at`, `None` while it says nothing.
#[component]
pub fn Moment(
    /// Its name, unlike that of any other box of this element.
    name: &'static str,
    /// What it says, in milliseconds since 1970 UTC.
    at: RwSignal<Option<i64>>,
) -> impl IntoView {
    let desk = use_desk();
    let id = format!("{name}-{}", desk.number);
    let hint = format!("{id}-hint");
    let past = move || at.get().is_some_and(|at| at <= moment::now());
    let night = move || at.get().is_some_and(|at| moment::is_night(None, at));
    view! {
        <div class="field moment">
            <label for=id.clone()>{text::clock_deadline()}</label>
            <p class="hint" id=hint.clone()>{text::clock_deadline_hint()}</p>
            <input
                id=id
                type="datetime-local"
                aria-describedby=hint
                prop:value=at.get_untracked().map(moment::to_box)
                on:input=move |event| at.set(moment::of_box(&event_target_value(&event)))
            />
            <p class="wrong" role="alert">{move || if at.get().is_none() { Some(text::clock_deadline_missing()) } else { past().then_some(text::clock_deadline_past()) }}</p>
            <p class="hint">{move || night().then_some(text::clock_night_here())}</p>
            <Elsewhere name at/>
        </div>
    }
}

/// The same moment in other zones.
#[component]
fn Elsewhere(name: &'static str, at: RwSignal<Option<i64>>) -> impl IntoView {
    let desk = use_desk();
    let (id, list) = (format!("{name}-zone-{}", desk.number), format!("{name}-zones-{}", desk.number));
    let (zones, typed, unknown) = (RwSignal::new(Vec::<String>::new()), RwSignal::new(String::new()), RwSignal::new(false));
    let add = move || {
        let zone = typed.get_untracked().trim().to_owned();
        let known = !zone.is_empty() && moment::words_in(&zone, 0).is_some();
        unknown.set(!known && !zone.is_empty());
        if known {
            zones.update(|zones| {
                zones.retain(|other| *other != zone);
                zones.push(zone);
            });
            typed.set(String::new());
        }
    };
    let row = move |zone: String| {
        let there = at.get().and_then(|at| moment::words_in(&zone, at));
        let night = at.get().is_some_and(|at| moment::is_night(Some(&zone), at));
        view! {
            <li>
                <strong translate="no">{zone.replace('_', " ")}</strong> " " {there} " "
                {night.then(|| view! { <span class="moment-night">{text::clock_night_there()}</span> })}
            </li>
        }
    };
    let options = list.clone();
    view! {
        <details class="fold">
            <summary>{text::clock_zones()}</summary>
            <ul class="moment-zones">{move || zones.get().into_iter().map(row).collect_view()}</ul>
            <label for=id.clone()>{text::clock_zone()}</label>
            <div class="row">
                <input
                    id=id
                    type="text"
                    autocomplete="off"
                    list=list
                    prop:value=move || typed.get()
                    on:input=move |event| typed.set(event_target_value(&event))
                    on:keydown=move |event| if event.key() == "Enter" { event.prevent_default(); add() }
                />
                <button type="button" on:click=move |_| add()>{text::clock_zone_add()}</button>
            </div>
            <datalist id=options>{moment::zones().into_iter().map(|zone| view! { <option value=zone></option> }).collect_view()}</datalist>
            <p class="wrong" role="alert">{move || unknown.get().then_some(text::clock_zone_unknown())}</p>
        </details>
    }
}

/// A day from now, at the next full hour.
#[must_use]
pub fn tomorrow() -> i64 {
    (moment::now() / HOUR + 25) * HOUR
}

/// When the round that is going on opens by itself, if a clock does that; and, for the facilitator, more time.
#[component]
pub fn Deadline() -> impl IntoView {
    let desk = use_desk();
    let deadline = Memo::new(move |_| desk.round().filter(|round| round.stage == Stage::Open).and_then(|round| round.deadline));
    let waiting = Memo::new(move |_| desk.key.get().waiting_for_clock);
    let now = RwSignal::new(moment::now());
    // Where there is nothing to count down to, nothing ticks.
    Effect::new(move || {
        if deadline.get().is_some() {
            now.set(moment::now());
            let ticking = set_interval_with_handle(move || now.set(moment::now()), Duration::from_secs(1));
            on_cleanup(move || drop(ticking.map(|ticking| ticking.clear())));
        }
    });
    let sentence = Memo::new(move |_| {
        let deadline = deadline.get()?;
        Some(match moment::left(deadline, now.get()) {
            Some(left) => text::clock::opens(&moment::words(deadline), left),
            None if desk.relay.get() == Relay::Away => text::clock_time_is_up_away(),
            None => text::clock_time_is_up(),
        })
    });
    let mine = move || desk.role.get() == Role::Facilitator && deadline.get().is_some_and(|deadline| deadline > now.get());
    view! {
        {move || waiting.get().map(|_| view! { <p class="deadline">{text::clock_waiting()}</p> })}
        {move || sentence.get().map(|sentence| view! { <p class="deadline">{sentence}</p> })}
        <Show when=move || waiting.get().is_some() || mine()>
            <Later from=deadline.get_untracked().or(waiting.get_untracked())/>
        </Show>
    }
}

/// For the facilitator: have the relay forget the board.
#[component]
pub fn Delete() -> impl IntoView {
    let desk = use_desk();
    let there = move || desk.role.get() == Role::Facilitator && matches!(desk.relay.get(), Relay::Busy | Relay::Even);
    let ask = move |_| {
        desk.ask(text::clock_delete_title(), text::clock_delete_what(), text::clock_delete_yes(), move || {
            desk.send(Command::DeleteFromRelays)
        });
    };
    view! {
        <Show when=there>
            <details class="fold">
                <summary>{text::clock_delete()}</summary>
                <p>{text::clock_delete_what()}</p>
                <button type="button" on:click=ask>{text::clock_delete()}</button>
            </details>
        </Show>
    }
}

/// For the facilitator: a later deadline.
#[component]
fn Later(from: Option<i64>) -> impl IntoView {
    let desk = use_desk();
    let at = RwSignal::new(from.map(|from| (from + 24 * HOUR).max(tomorrow())));
    let later = move |_| {
        if let Some(at) = at.get_untracked().filter(|at| *at > moment::now()) {
            desk.send(Command::SetDeadline(at));
        }
    };
    view! {
        <details class="fold">
            <summary>{text::clock_later()}</summary>
            <p>{text::clock_later_what()}</p>
            <Moment name="later" at/>
            <button type="button" on:click=later>{text::clock_later_do()}</button>
        </details>
    }
}
