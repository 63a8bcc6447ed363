//! The reveal: progress while the sealed contributions are opened, and what came of it, in words.

use crate::desk::{Desk, use_desk};
use crate::text::{self, working};
use leptos::prelude::*;
use quietstorm_model::{Opened, RoundKind, Stage, Work};
use std::time::Duration;

/// Beyond so many ideas everything is simply there.
const MOST_UNFOLDED: usize = 200;

/// How long the moment lasts.
const MOMENT: Duration = Duration::from_millis(2_400);

/// What the reveal of the last round of a kind brought, once it is over.
#[must_use]
pub fn opened(desk: Desk, kind: RoundKind) -> Option<Opened> {
    desk.rounds.with(|rounds| {
        rounds.iter().rev().find(|round| round.kind == kind).and_then(|round| match round.stage {
            Stage::Over(opened) => Some(opened),
            _ => None,
        })
    })
}

/// Progress while contributions are being opened; nothing otherwise.
#[component]
pub fn Reveal() -> impl IntoView {
    let desk = use_desk();
    let steps = Memo::new(move |_| desk.progress.get().and_then(|(work, done, total)| (work == Work::Reveal).then_some((done, total))));
    let opening = Memo::new(move |_| steps.with(Option::is_some));
    let id = format!("opening-{}", desk.number);
    move || {
        let id = id.clone();
        opening.get().then(|| {
            let bar = id.clone();
            view! {
                <section class="opening">
                    <h2 id=id>{text::reveal_opening()}</h2>
                    <p class="hint">{text::reveal_opening_why()}</p>
                    <progress
                        aria-labelledby=bar
                        max=move || steps.get().map_or(1, |(_, total)| total.max(1))
                        prop:value=move || f64::from(steps.get().map_or(0, |(done, _)| done))
                    ></progress>
                    <p class="opening-steps">{move || steps.get().map(|(done, total)| text::reveal_steps(done, total))}</p>
                </section>
            }
        })
    }
}

/// What a reveal brought: how much, from how many (for a vote, the result says that), and whatever is missing, in plain words.
#[component]
pub fn Brought(
    /// Which reveal.
    kind: RoundKind,
) -> impl IntoView {
    let desk = use_desk();
    let opened = Memo::new(move |_| opened(desk, kind));
    let vote = kind == RoundKind::Vote;
    let ideas = Memo::new(move |_| desk.order.with(|order| u32::try_from(order.len()).unwrap_or(u32::MAX)));
    let words = move || {
        opened.get().filter(|_| !vote).map(|opened| view! { <p class="brought">{text::reveal_brought(ideas.get(), opened.counted)}</p> })
    };
    let gaps = move || {
        let opened = opened.get().unwrap_or_default();
        let gaps = working::gaps(&opened, vote);
        (!gaps.is_empty() || opened.disputed).then(|| {
            view! {
                <ul class="gaps">
                    {opened.disputed.then(|| view! { <li class="gap gap-grave">{text::reveal_disputed()}</li> })}
                    {gaps.into_iter().map(|gap| view! { <li class="gap">{gap}</li> }).collect_view()}
                </ul>
            }
        })
    };
    view! {
        {words}
        {gaps}
    }
}

/// Whether the moment of the reveal is now: the round was seen closed here, and now its ideas are.
#[must_use]
pub fn moment(desk: Desk) -> Signal<bool> {
    let now = RwSignal::new(false);
    let ends = StoredValue::new(None::<TimeoutHandle>);
    on_cleanup(move || {
        if let Some(timer) = ends.try_get_value().flatten() {
            timer.clear();
        }
    });
    Effect::new(move || {
        if desk.unfolding.get() && desk.order.with(|order| !order.is_empty()) {
            desk.unfolding.set(false);
            now.set(desk.order.with_untracked(|order| order.len() <= MOST_UNFOLDED));
            ends.set_value(set_timeout_with_handle(move || now.set(false), MOMENT).ok());
        }
    });
    now.into()
}
