//! The form for a new board. What is typed stays in the desk's drafts, so that going back and forth, or a new engine, takes nothing away.

use crate::desk::{Desk, Lobby, use_desk};
use crate::moment;
use crate::text;
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
            <button type="button" class="link back" on:click=move |_| desk.lobby.set(Lobby::Boards)>{text::common_all_boards()}</button>
            <h2 tabindex="-1" data-heading>{text::setup_heading()}</h2>
            <Entry name="setup:question" label=text::setup_question() placeholder=text::setup_question_example() most=limits::TITLE_CHARS large=true required=true/>
            <p class="wrong" role="alert">{move || lacks("setup:question").then_some(text::setup_question_missing())}</p>
            <Entry name="setup:why" label=text::setup_why() hint=text::setup_why_hint() most=limits::BRIEF_CHARS long=true/>
            <Prompts chosen/>
            <Goal chosen/>
            <details class="fold">
                <summary>{text::setup_more()}</summary>
                <Entry name="setup:constraints" label=text::setup_constraints() most=limits::BRIEF_CHARS long=true/>
                <Entry name="setup:decider" label=text::setup_decider() most=limits::BRIEF_CHARS long=true/>
                <Entry name="setup:outcome" label=text::setup_outcome() most=limits::BRIEF_CHARS long=true/>
            </details>
            <Entry name="setup:name" label=text::setup_your_name() hint=text::setup_your_name_hint() most=limits::NAME_CHARS required=true/>
            <p class="wrong" role="alert">{move || lacks("setup:name").then_some(text::setup_name_missing())}</p>
            <fieldset>
                <legend>{text::setup_naming()}</legend>
                <Choice group="naming" value=Naming::Anonymous picked=chosen.naming pick=name_by title=text::setup_anonymous() text=text::setup_anonymous_what()/>
                <Choice group="naming" value=Naming::Named picked=chosen.naming pick=name_by title=text::setup_named() text=text::setup_named_what()/>
            </fieldset>
            <Openers chosen/>
            <button type="submit" class="main large">{text::setup_create()}</button>
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
            <legend>{text::setup_prompts()}</legend>
            <p class="hint">{text::setup_prompts_hint()}</p>
            <ol>
                <For each=move || chosen.prompts.get() key=|number| *number let:number>
                    <li>
                        <Entry name=prompt_name(number) label=text::setup_prompt(text::figure(place(number))) most=limits::TITLE_CHARS/>
                        <button type="button" class="icon" aria-label=move || text::setup_prompt_remove(text::figure(place(number))) on:click=move |_| remove(number)>
                            "×"
                        </button>
                    </li>
                </For>
            </ol>
            <Show when=move || chosen.prompts.with(Vec::len) < limits::PROMPTS>
                <button type="button" class="link" on:click=add>{text::setup_prompt_add()}</button>
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
            <label for=id.clone()>{text::setup_goal()}</label>
            <p class="hint" id=hint.clone()>{text::setup_goal_hint()}</p>
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
            <legend>{text::setup_policy()}</legend>
            {move || relay().map(|name| view! {
                <Choice group="policy" value=Opener::Clock picked pick title=text::setup_clock() text=text::clock::means(&name)/>
                <Show when=move || picked.get() == Opener::Clock>
                    <div class="setup-clock">
                        <Moment name="setup-deadline" at=chosen.deadline/>
                        <label class="setup-second">
                            <input type="checkbox" prop:checked=move || chosen.second.get() on:change=move |event| chosen.second.set(event_target_checked(&event))/>
                            {text::setup_second_key()}
                        </label>
                        <p class="hint">{move || desk.relays.with(|relays| relays.first().map(|relay| text::setup_retention(relay.retention_days)))}</p>
                    </div>
                </Show>
            })}
            <Choice group="policy" value=Opener::Solo picked pick title=text::setup_solo() text=text::setup_solo_what()/>
            <Choice group="policy" value=Opener::Together(2) picked pick title=text::setup_two() text=text::setup_two_what()/>
            <Choice group="policy" value=Opener::Together(3) picked pick title=text::setup_three() text=text::setup_three_what()/>
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
    title: String,
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
