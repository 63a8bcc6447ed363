//! The head of every board: the question, large, and what one needs to know to take part.

use crate::desk::{Desk, use_desk};
use crate::text::{board, common};
use leptos::prelude::*;
use quietstorm_model::Brief as BriefModel;

/// The name of the question's heading, for what is named after it.
#[must_use]
pub fn question(desk: Desk) -> String {
    format!("question-{}", desk.number)
}

/// The question and its context.
#[component]
pub fn Brief() -> impl IntoView {
    let desk = use_desk();
    let brief = Memo::new(move |_| desk.brief.get());
    move || match brief.get() {
        None => view! {
            <header class="brief">
                <h2 class="question" id=question(desk)>{common::NO_BRIEF}</h2>
                <p class="lede">{common::NO_BRIEF_WHAT_NOW}</p>
            </header>
        }
        .into_any(),
        Some(brief) => view! { <Known brief/> }.into_any(),
    }
}

#[component]
fn Known(brief: BriefModel) -> impl IntoView {
    let desk = use_desk();
    let facilitator = brief.facilitator.clone();
    let opener = {
        let facilitator = facilitator.clone();
        move || board::opener(desk.policy.get(), &desk.seats.get(), &facilitator, desk.key.get().seat)
    };
    let by = (!facilitator.trim().is_empty()).then(|| view! { <p class="brief-by">{board::asked_by(&facilitator)}</p> });
    view! {
        <header class="brief">
            <h2 class="question" id=question(desk) dir="auto">{brief.question}</h2>
            {by}
            <details class="fold">
                <summary>{board::ABOUT}</summary>
                <dl>
                    <Part name=board::WHY text=brief.why/>
                    <Part name=board::CONSTRAINTS text=brief.constraints/>
                    <Part name=board::DECIDER text=brief.decider/>
                    <Part name=board::OUTCOME text=brief.outcome/>
                    <dt>{board::HOW}</dt>
                    <dd>
                        <ol class="brief-how">{board::HOW_STEPS.map(|step| view! { <li>{step}</li> })}</ol>
                    </dd>
                    <dt>{board::WHO_OPENS}</dt>
                    <dd>{opener}</dd>
                </dl>
            </details>
        </header>
    }
}

#[component]
fn Part(name: &'static str, text: String) -> impl IntoView {
    (!text.trim().is_empty()).then(|| {
        view! {
            <dt>{name}</dt>
            <dd class="words" dir="auto">{text}</dd>
        }
    })
}
