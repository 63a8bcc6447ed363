//! The head of every board: the question, large, and what one needs to know to take part.

use crate::desk::{Desk, use_desk};
use crate::text::{self, board};
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
            <header class="brief" part="brief">
                <h2 class="question" id=question(desk)>{text::common_no_brief()}</h2>
                <p class="lede">{text::common_no_brief_what_now()}</p>
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
    let by = (!facilitator.trim().is_empty()).then(|| view! { <p class="brief-by">{text::brief_asked_by(&facilitator)}</p> });
    view! {
        <header class="brief" part="brief">
            <h2 class="question" part="question" id=question(desk) dir="auto">{brief.question}</h2>
            {by}
            <details class="fold">
                <summary>{text::brief_about()}</summary>
                <dl>
                    <Part name=text::brief_why() text=brief.why/>
                    <Part name=text::brief_constraints() text=brief.constraints/>
                    <Part name=text::brief_decider() text=brief.decider/>
                    <Part name=text::brief_outcome() text=brief.outcome/>
                    <dt>{text::brief_how()}</dt>
                    <dd>
                        <ol class="brief-how">{board::how().map(|step| view! { <li>{step}</li> })}</ol>
                    </dd>
                    <dt>{text::brief_who_opens()}</dt>
                    <dd>{opener}</dd>
                </dl>
            </details>
        </header>
    }
}

#[component]
fn Part(name: String, text: String) -> impl IntoView {
    (!text.trim().is_empty()).then(|| {
        view! {
            <dt>{name}</dt>
            <dd class="words" dir="auto">{text}</dd>
        }
    })
}
