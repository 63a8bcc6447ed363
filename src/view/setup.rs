//! The form for a new board. What is typed stays in the desk's drafts, so that going back and forth, or a new engine, takes nothing away.

use crate::desk::{Desk, Lobby, use_desk};
use crate::text::{common, lobby};
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
    policy: RwSignal<Policy>,
}

/// The form.
#[component]
pub fn Setup() -> impl IntoView {
    let desk = use_desk();
    let chosen = Chosen {
        prompts: RwSignal::new(
            (0..6).filter(|number| !desk.drafts.field(&prompt_name(*number)).with_untracked(String::is_empty)).collect(),
        ),
        goal: RwSignal::new(5),
        naming: RwSignal::default(),
        policy: RwSignal::default(),
    };
    let asked = RwSignal::new(false);
    let lacks = move |name: &str| asked.get() && desk.drafts.field(name).with(|text| text.trim().is_empty());
    let create = move |event: SubmitEvent| {
        event.prevent_default();
        let brief = brief(desk, chosen);
        asked.set(true);
        if !brief.question.trim().is_empty() && !brief.facilitator.trim().is_empty() {
            desk.send(Command::Create { brief, policy: chosen.policy.get_untracked() });
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
                <Card group="naming" value=Naming::Anonymous picked=chosen.naming title=lobby::ANONYMOUS text=lobby::ANONYMOUS_WHAT/>
                <Card group="naming" value=Naming::Named picked=chosen.naming title=lobby::NAMED text=lobby::NAMED_WHAT/>
            </fieldset>
            <fieldset>
                <legend>{lobby::POLICY}</legend>
                <Card group="policy" value=Policy::Solo picked=chosen.policy title=lobby::SOLO text=lobby::SOLO_WHAT/>
                <Card group="policy" value=Policy::Together { seats: 2 } picked=chosen.policy title=lobby::TWO text=lobby::TWO_WHAT/>
                <Card group="policy" value=Policy::Together { seats: 3 } picked=chosen.policy title=lobby::THREE text=lobby::THREE_WHAT/>
            </fieldset>
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

#[component]
fn Card<T: Copy + PartialEq + Send + Sync + 'static>(
    group: &'static str,
    value: T,
    picked: RwSignal<T>,
    title: &'static str,
    text: &'static str,
) -> impl IntoView {
    let name = format!("{group}-{}", use_desk().number);
    view! {
        <label class="card">
            <input type="radio" name=name prop:checked=move || picked.get() == value on:change=move |_| picked.set(value)/>
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
