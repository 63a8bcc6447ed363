//! The form for a new board. What is typed stays in the desk's drafts, so that going back and forth, or a new engine, takes nothing away.

use crate::desk::{Desk, Lobby, use_desk};
use crate::moment;
use crate::text::{common, lobby, timing};
use crate::view::deadline::{Moment, tomorrow};
use crate::view::entry::Entry;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use quietstorm_model::{Brief, Command, Naming, Policy, limits};

/// What is chosen rather than typed.
#[derive(Clone, Copy)]
struct Chosen {
    /// The numbers of the sub-prompts' drafts, in their order.
    prompts: RwSignal<Vec<u32>>,
    goal: RwSignal<u8>,
    naming: RwSignal<Naming>,
    /// Until the facilitator chooses, what is proposed: the clock, where a relay has one.
    policy: RwSignal<Option<Opener>>,
    deadline: RwSignal<Option<i64>>,
    second: RwSignal<bool>,
}

/// Who opens what is sealed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opener {
    Clock,
    Solo,
    Together(u8),
}

/// The form.
#[component]
pub fn Setup() -> impl IntoView {
    let desk = use_desk();
    desk.propose_name("setup:name");
    let chosen = Chosen {
        prompts: RwSignal::new(
            (0..6).filter(|number| !desk.drafts.field(&prompt_name(*number)).with_untracked(String::is_empty)).collect(),
        ),
        goal: RwSignal::new(5),
        naming: RwSignal::default(),
        policy: RwSignal::new(None),
        deadline: RwSignal::new(Some(tomorrow())),
        second: RwSignal::new(false),
    };
    let asked = RwSignal::new(false);
    let name_by = move |naming| chosen.naming.set(naming);
    let lacks = move |name: &str| asked.get() && desk.drafts.field(name).with(|text| text.trim().is_empty());
    let create = move |event: SubmitEvent| {
        event.prevent_default();
        let brief = brief(desk, chosen);
        asked.set(true);
        let whole = !brief.question.trim().is_empty() && !brief.facilitator.trim().is_empty();
        let (policy, deadline) = untrack(|| policy(desk, chosen));
        if whole && deadline.is_none_or(|deadline| deadline.is_some_and(|deadline| deadline > moment::now())) {
            desk.send(Command::Create { brief, policy, deadline: deadline.flatten() });
        }
    };
    view! {
        <form class="setup" on:submit=create novalidate>
            <button type="button" class="link back" on:click=move |_| desk.lobby.set(Lobby::Boards)>{common::ALL_BOARDS}</button>
            <h2 tabindex="-1" data-heading>{lobby::SETUP}</h2>
            <Entry name="setup:question" label=lobby::QUESTION placeholder=lobby::QUESTION_EXAMPLE most=limits::TITLE_CHARS large=true required=true/>
            <p class="wrong" role="alert">{move || lacks("setup:question").then_some(lobby::QUESTION_MISSING)}</p>
            <Entry name="setup:why" label=lobby::WHY hint=lobby::WHY_HINT most=limits::BRIEF_CHARS long=true/>
            <Prompts chosen/>
            <Goal chosen/>
            <details class="fold">
                <summary>{lobby::MORE}</summary>
                <Entry name="setup:constraints" label=lobby::CONSTRAINTS most=limits::BRIEF_CHARS long=true/>
                <Entry name="setup:decider" label=lobby::DECIDER most=limits::BRIEF_CHARS long=true/>
                <Entry name="setup:outcome" label=lobby::OUTCOME most=limits::BRIEF_CHARS long=true/>
            </details>
            <Entry name="setup:name" label=lobby::YOUR_NAME hint=lobby::YOUR_NAME_HINT most=limits::NAME_CHARS required=true/>
            <p class="wrong" role="alert">{move || lacks("setup:name").then_some(lobby::NAME_MISSING)}</p>
            <fieldset>
                <legend>{lobby::NAMING}</legend>
                <Choice group="naming" value=Naming::Anonymous picked=chosen.naming pick=name_by title=lobby::ANONYMOUS text=lobby::ANONYMOUS_WHAT.to_owned()/>
                <Choice group="naming" value=Naming::Named picked=chosen.naming pick=name_by title=lobby::NAMED text=lobby::NAMED_WHAT.to_owned()/>
            </fieldset>
            <Openers chosen/>
            <button type="submit" class="main large">{lobby::CREATE}</button>
        </form>
    }
}

#[component]
fn Prompts(chosen: Chosen) -> impl IntoView {
    let desk = use_desk();
    let add = move |_| {
        chosen.prompts.update(|prompts| {
            if let Some(free) = (0..6).find(|number| !prompts.contains(number)) {
                prompts.push(free);
            }
        });
    };
    let remove = move |number: u32| {
        desk.drafts.field(&prompt_name(number)).set(String::new());
        chosen.prompts.update(|prompts| prompts.retain(|other| *other != number));
    };
    let place =
        move |number: u32| chosen.prompts.with(|prompts| prompts.iter().position(|other| *other == number).map_or(0, |place| place + 1));
    view! {
        <fieldset class="setup-prompts">
            <legend>{lobby::PROMPTS}</legend>
            <p class="hint">{lobby::PROMPTS_HINT}</p>
            <ol>
                <For each=move || chosen.prompts.get() key=|number| *number let:number>
                    <li>
                        <Entry name=prompt_name(number) label=lobby::prompt(place(number)) most=limits::TITLE_CHARS/>
                        <button type="button" class="icon" aria-label=move || lobby::remove_prompt(place(number)) on:click=move |_| remove(number)>
                            "×"
                        </button>
                    </li>
                </For>
            </ol>
            <Show when=move || chosen.prompts.with(Vec::len) < limits::PROMPTS>
                <button type="button" class="link" on:click=add>{lobby::ADD_PROMPT}</button>
            </Show>
        </fieldset>
    }
}

#[component]
fn Goal(chosen: Chosen) -> impl IntoView {
    let desk = use_desk();
    let id = format!("goal-{}", desk.number);
    let hint = format!("{id}-hint");
    let typed = move |event| {
        if let Ok(goal) = event_target_value(&event).trim().parse::<u8>() {
            chosen.goal.set(goal.min(limits::GOAL));
        }
    };
    view! {
        <div class="field setup-goal">
            <label for=id.clone()>{lobby::GOAL}</label>
            <p class="hint" id=hint.clone()>{lobby::GOAL_HINT}</p>
            <input
                id=id
                type="number"
                inputmode="numeric"
                min="0"
                max=limits::GOAL
                aria-describedby=hint
                prop:value=chosen.goal.get_untracked()
                on:input=typed
            />
        </div>
    }
}

/// Who can open it: a clock where there is a relay, or people.
#[component]
fn Openers(chosen: Chosen) -> impl IntoView {
    let desk = use_desk();
    let relay = move || desk.relays.with(|relays| relays.first().map(|relay| relay.name.clone()));
    let picked = Memo::new(move |_| opener(desk, chosen));
    let pick = move |opener| chosen.policy.set(Some(opener));
    view! {
        <fieldset>
            <legend>{lobby::POLICY}</legend>
            {move || relay().map(|name| view! {
                <Choice group="policy" value=Opener::Clock picked pick title=timing::CLOCK text=timing::clock_what(&name)/>
                <Show when=move || picked.get() == Opener::Clock>
                    <div class="setup-clock">
                        <Moment name="setup-deadline" at=chosen.deadline/>
                        <label class="setup-second">
                            <input type="checkbox" prop:checked=move || chosen.second.get() on:change=move |event| chosen.second.set(event_target_checked(&event))/>
                            {timing::SECOND_KEY}
                        </label>
                        <p class="hint">{move || desk.relays.with(|relays| relays.first().map(|relay| timing::retention(relay.retention_days)))}</p>
                    </div>
                </Show>
            })}
            <Choice group="policy" value=Opener::Solo picked pick title=lobby::SOLO text=lobby::SOLO_WHAT.to_owned()/>
            <Choice group="policy" value=Opener::Together(2) picked pick title=lobby::TWO text=lobby::TWO_WHAT.to_owned()/>
            <Choice group="policy" value=Opener::Together(3) picked pick title=lobby::THREE text=lobby::THREE_WHAT.to_owned()/>
        </fieldset>
    }
}

/// Who opens it, as far as chosen.
fn opener(desk: Desk, chosen: Chosen) -> Opener {
    let has_relay = desk.relays.with(|relays| !relays.is_empty());
    match chosen.policy.get() {
        Some(Opener::Clock) | None if has_relay => Opener::Clock,
        Some(Opener::Clock) | None => Opener::Solo,
        Some(opener) => opener,
    }
}

/// The policy, and for a clock the deadline that was set, if one was.
fn policy(desk: Desk, chosen: Chosen) -> (Policy, Option<Option<i64>>) {
    let relay = desk.relays.with(|relays| relays.first().map(|relay| relay.key));
    match (opener(desk, chosen), relay) {
        (Opener::Clock, Some(relay)) => {
            let seats = if chosen.second.get() { 2 } else { 1 };
            (Policy::Clock { relay, seats }, Some(chosen.deadline.get()))
        }
        (Opener::Together(seats), _) => (Policy::Together { seats }, None),
        (Opener::Solo | Opener::Clock, _) => (Policy::Solo, None),
    }
}

/// One of several cards of which one is chosen.
#[component]
fn Choice<T: Copy + PartialEq + Send + Sync + 'static>(
    group: &'static str,
    value: T,
    #[prop(into)] picked: Signal<T>,
    pick: impl Fn(T) + 'static,
    title: &'static str,
    text: String,
) -> impl IntoView {
    let name = format!("{group}-{}", use_desk().number);
    view! {
        <label class="card">
            <input type="radio" name=name prop:checked=move || picked.get() == value on:change=move |_| pick(value)/>
            <span>
                <strong>{title}</strong>
                <span class="hint">{text}</span>
            </span>
        </label>
    }
}

fn prompt_name(number: u32) -> String {
    format!("setup:prompt:{number}")
}

fn brief(desk: Desk, chosen: Chosen) -> Brief {
    let typed = |name: &str| desk.drafts.field(name).get_untracked();
    let prompts = chosen.prompts.with_untracked(|prompts| prompts.iter().map(|number| typed(&prompt_name(*number))).collect::<Vec<_>>());
    Brief {
        question: typed("setup:question"),
        why: typed("setup:why"),
        constraints: typed("setup:constraints"),
        decider: typed("setup:decider"),
        outcome: typed("setup:outcome"),
        prompts: prompts.into_iter().filter(|prompt| !prompt.trim().is_empty()).collect(),
        goal: chosen.goal.get_untracked(),
        naming: chosen.naming.get_untracked(),
        facilitator: typed("setup:name"),
    }
}
