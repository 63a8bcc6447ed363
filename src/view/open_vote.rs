//! For the facilitator: how the vote shall work, and opening it.

use crate::desk::use_desk;
use crate::moment;
use crate::text::{self, working};
use crate::view::bench::Bench;
use crate::view::deadline::{Moment, tomorrow};
use leptos::prelude::*;
use quietstorm_model::{Command, Method, limits::DOTS};

/// Up to so many options, ticking is proposed.
const FEW: usize = 7;

/// What is proposed for so many options: ticks for a few; for many, a dot for about every fourth.
#[must_use]
pub fn propose(options: usize) -> Method {
    if options <= FEW {
        return Method::Approval;
    }
    let budget = u8::try_from(options / 4).unwrap_or(u8::MAX).clamp(3, 10);
    Method::Dots { budget }
}

/// The panel below the ideas.
#[component]
pub fn OpenVote() -> impl IntoView {
    let desk = use_desk();
    let bench = expect_context::<Bench>();
    let options = Memo::new(move |_| bench.options());
    let proposed = Memo::new(move |_| propose(options.get()));
    // What the facilitator chose; until then, what is proposed.
    let chosen = RwSignal::new(None::<Method>);
    let method = Memo::new(move |_| chosen.get().unwrap_or_else(|| proposed.get()));
    let budget = RwSignal::new(None::<u8>);
    let dots = Memo::new(move |_| budget.get().unwrap_or(if let Method::Dots { budget } = proposed.get() { budget } else { 5 }));
    let by_dots = move || matches!(method.get(), Method::Dots { .. });
    let enough = Memo::new(move |_| options.get() >= 2);
    let name = format!("method-{}", desk.number);
    let budget_id = format!("budget-{}", desk.number);
    let set_budget = move |event| {
        let typed = event_target_value(&event).trim().parse::<u8>().unwrap_or(5).clamp(1, DOTS);
        budget.set(Some(typed));
        chosen.set(Some(Method::Dots { budget: typed }));
    };
    let clock = Memo::new(move |_| desk.policy.get().relay().is_some());
    let deadline = RwSignal::new(Some(tomorrow()));
    let open = move |_| {
        let deadline = deadline.get_untracked().filter(|_| clock.get_untracked());
        if clock.get_untracked() && deadline.is_none_or(|deadline| deadline <= moment::now()) {
            return;
        }
        let method = match method.get_untracked() {
            Method::Approval => Method::Approval,
            Method::Dots { .. } => Method::Dots { budget: dots.get_untracked() },
        };
        desk.ask(text::open_vote_open(), text::open_vote_sure(), text::open_vote_yes(), move || {
            desk.send(Command::OpenVote { method, deadline })
        });
    };
    let budget_for = budget_id.clone();
    view! {
        <section class="part open-vote">
            <h3>{text::open_vote_heading()}</h3>
            <p class="hint">{text::open_vote_intro()}</p>
            <Show when=move || enough.get() fallback=|| view! { <p class="empty">{text::open_vote_too_few()}</p> }>
                <p class="proposal">{move || working::proposal(options.get(), proposed.get())}</p>
                <fieldset class="methods">
                    <legend>{text::open_vote_method()}</legend>
                    <label class="card">
                        <input type="radio" name=name.clone() prop:checked=move || !by_dots() on:change=move |_| chosen.set(Some(Method::Approval)) />
                        <span><strong>{text::open_vote_approval()}</strong> <span class="hint">{text::open_vote_approval_means()}</span></span>
                    </label>
                    <label class="card">
                        <input type="radio" name=name.clone() prop:checked=by_dots on:change=move |_| chosen.set(Some(Method::Dots { budget: dots.get_untracked() })) />
                        <span><strong>{text::open_vote_dots()}</strong> <span class="hint">{text::open_vote_dots_means()}</span></span>
                    </label>
                    {
                        let budget_id = budget_id.clone();
                        let budget_for = budget_for.clone();
                        view! {
                            <Show when=by_dots>
                                <div class="budget">
                                    <label for=budget_for.clone()>{text::open_vote_budget()}</label>
                                    <input id=budget_id.clone() type="number" inputmode="numeric" min="1" max=DOTS prop:value=move || dots.get() on:change=set_budget />
                                </div>
                            </Show>
                        }
                    }
                </fieldset>
                <Show when=move || clock.get()><Moment name="vote-deadline" at=deadline/></Show>
                <button type="button" class="main" on:click=open>{text::open_vote_open()}</button>
            </Show>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn view24_a_few_options_are_ticked_and_many_get_dots_within_the_limits() {
        assert_eq!(propose(2), Method::Approval);
        assert_eq!(propose(7), Method::Approval);
        assert_eq!(propose(8), Method::Dots { budget: 3 });
        assert_eq!(propose(24), Method::Dots { budget: 6 });
        assert_eq!(propose(10_000), Method::Dots { budget: 10 });
    }
}
