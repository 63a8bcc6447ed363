//! Choosing alone: every option in the reader's own order, ticked or given dots.

use crate::desk::{Desk, use_desk};
use crate::text::{self, excerpt};
use crate::view::focus::Keeper;
use crate::view::icon::{Draw, Icon};
use crate::view::seal::Seal;
use crate::view::undo::{UndoRedo, asked};
use crate::view::window::{Key, Windowed};
use leptos::ev::KeyboardEvent;
use leptos::html::Div;
use leptos::prelude::*;
use quietstorm_model::{Choice, Command, HandedIn, IdeaId, Method, RoundKind};
use std::collections::BTreeMap;

/// How high a row probably is, in pixels.
const ROW: f64 = 84.0;

impl Key for u32 {
    fn name(&self) -> String {
        format!("option-{self}")
    }
}

/// The options, by their index in the ballot, in the order in which this reader meets their first ideas.
fn in_order(options: &[Choice], order: &[IdeaId]) -> Vec<u32> {
    let places: BTreeMap<&IdeaId, usize> = order.iter().zip(0..).collect();
    let place = |choice: &Choice| choice.ideas.iter().filter_map(|id| places.get(id).copied()).min().unwrap_or(usize::MAX);
    let mut rows: Vec<(usize, u32)> = (0..).zip(options).map(|(index, choice)| (place(choice), index)).collect();
    rows.sort_unstable();
    rows.into_iter().map(|(_, index)| index).collect()
}

/// What an option is called: its name, or what its first visible idea says.
#[must_use]
pub fn title(desk: Desk, choice: &Choice) -> String {
    if !choice.title.trim().is_empty() {
        return choice.title.clone();
    }
    let text = |id: &IdeaId| desk.idea(*id).and_then(|idea| idea.with(|idea| idea.hidden.is_none().then(|| idea.text.clone())));
    choice.ideas.iter().find_map(text).unwrap_or_else(text::vote_hidden)
}

/// The screen of an open vote.
#[component]
pub fn Vote() -> impl IntoView {
    let desk = use_desk();
    let place = NodeRef::<Div>::new();
    let rows = Memo::new(move |_| {
        desk.vote.with(|vote| vote.as_ref().map(|vote| desk.order.with(|order| in_order(&vote.options, order))).unwrap_or_default())
    });
    let keeper = Keeper::new(place, move || rows.with(|_| ()));
    let method = Memo::new(move |_| desk.vote.with(|vote| vote.as_ref().map(|vote| vote.method).unwrap_or_default()));
    let open = RwSignal::new(desk.handed_in.with_untracked(|state| !matches!(state, HandedIn::Sealed(receipt) if !receipt.changed_since)));
    let can = Signal::derive(move || desk.ballot.with(|ballot| ballot.undo));
    let left = move || {
        desk.ballot.with(|ballot| match method.get() {
            Method::Dots { .. } => text::vote_left(ballot.left),
            Method::Approval => text::vote_ticked(text::figure(ballot.marks.len())),
        })
    };
    let how = move || match method.get() {
        Method::Approval => text::vote_approval(),
        Method::Dots { budget } => text::vote_dots(budget.into()),
    };
    let pips = move || match method.get() {
        Method::Approval => ().into_any(),
        Method::Dots { budget } => {
            let free = move || desk.ballot.with(|ballot| ballot.left);
            (0..u32::from(budget))
                .map(|pip| view! { <span class="pip" class:pip-full=move || pip < free()></span> })
                .collect_view()
                .into_any()
        }
    };
    let on_key = move |event| {
        if let Some(command) = asked(&event) {
            desk.send(command);
        }
    };
    let row = move |index: u32| view! { <Row index method /> }.into_any();
    view! {
        <div class="vote" node_ref=place on:keydown=on_key on:focusin=move |event| keeper.came(&event) on:focusout=move |event| keeper.went(&event)>
            <p class="lede">{text::vote_alone()}</p>
            <Show when=move || open.get()>
                <Show when=move || rows.with(|rows| !rows.is_empty()) fallback=|| view! { <p class="empty">{text::vote_empty()}</p> }>
                    <div class="vote-bar">
                        <div class="progress">
                            <h3>{text::vote_heading()}</h3>
                            <p class="progress-words"><strong role="status">{left}</strong> " " <span class="hint">{how}</span></p>
                            <div class="pips" aria-hidden="true">{pips}</div>
                        </div>
                        <UndoRedo can />
                    </div>
                    <Windowed rows row label=Signal::stored(text::vote_options()) guess=ROW />
                </Show>
            </Show>
            <Seal kind=RoundKind::Vote open />
        </div>
    }
}

/// One option.
#[component]
fn Row(index: u32, method: Memo<Method>) -> impl IntoView {
    let desk = use_desk();
    let choice =
        untrack(|| desk.vote.with(|vote| vote.as_ref().and_then(|vote| vote.options.get(index as usize).cloned()))).unwrap_or_default();
    let mark = Memo::new(move |_| {
        desk.ballot.with(|ballot| {
            ballot
                .marks
                .binary_search_by_key(&index, |(option, _)| *option)
                .ok()
                .and_then(|at| ballot.marks.get(at))
                .map_or(0, |(_, mark)| *mark)
        })
    });
    let marked = Memo::new(move |_| mark.get() > 0);
    let mine = {
        let ideas = choice.ideas.clone();
        Memo::new(move |_| desk.mine.with(|mine| ideas.iter().any(|id| mine.contains(id))))
    };
    let name = {
        let choice = choice.clone();
        Memo::new(move |_| title(desk, &choice))
    };
    let several = choice.ideas.len() > 1 || !choice.title.trim().is_empty();
    let ideas = choice.ideas.clone();
    let inside = several.then(|| {
        view! {
            <details class="fold option-ideas">
                <summary>{text::vote_ideas_in_it(text::figure(ideas.len()))}</summary>
                <ul>
                    {ideas
                        .into_iter()
                        .map(|id| {
                            let alone = Choice { title: String::new(), ideas: vec![id] };
                            view! { <li dir="auto">{move || title(desk, &alone)}</li> }
                        })
                        .collect_view()}
                </ul>
            </details>
        }
    });
    let control = move || match method.get() {
        Method::Approval => view! { <Tick index mark name /> }.into_any(),
        Method::Dots { budget } => view! { <Stepper index mark name budget /> }.into_any(),
    };
    view! {
        <div class="option" part="option" class:option-marked=move || marked.get()>
            <div class="option-body">
                <p class="option-title" dir="auto">{move || name.get()}</p>
                {move || mine.get().then(|| view! { <p class="hint">{text::vote_yours()}</p> })}
                {inside}
            </div>
            {control}
        </div>
    }
}

/// A yes or nothing.
#[component]
fn Tick(index: u32, mark: Memo<u8>, name: Memo<String>) -> impl IntoView {
    let desk = use_desk();
    let toggle = move |_| desk.send(Command::Mark { choice: index, weight: u8::from(mark.get_untracked() == 0) });
    view! {
        <label class="option-tick">
            <input type="checkbox" data-control="tick" aria-label=move || name.get() prop:checked=move || mark.get() != 0 on:change=toggle />
        </label>
    }
}

/// Dots: fewer or more, by buttons or by the arrow keys on either of them.
#[component]
fn Stepper(index: u32, mark: Memo<u8>, name: Memo<String>, budget: u8) -> impl IntoView {
    let desk = use_desk();
    let spent = Memo::new(move |_| desk.ballot.with(|ballot| ballot.left == 0));
    let less = move || {
        if let Some(weight) = mark.get_untracked().checked_sub(1) {
            desk.send(Command::Mark { choice: index, weight });
        }
    };
    let more = move || {
        let mark = mark.get_untracked();
        if mark < budget && !spent.get_untracked() {
            desk.send(Command::Mark { choice: index, weight: mark + 1 });
        }
    };
    let on_key = move |event: KeyboardEvent| {
        match event.key().as_str() {
            "ArrowUp" | "+" => more(),
            "ArrowDown" | "-" => less(),
            _ => return,
        }
        event.prevent_default();
    };
    let label = move |named: fn(&str) -> String| move || name.with(|name| named(&excerpt(name)));
    let dots = move || (0..mark.get()).map(|_| view! { <span class="dot"></span> }).collect_view();
    view! {
        <div class="stepper" role="group" aria-label=move || name.get() on:keydown=on_key>
            <button type="button" class="icon" data-control="less" aria-label=label(text::vote_less_named) aria-disabled=move || (mark.get() == 0).to_string() on:click=move |_| less()>
                <Draw icon=Icon::Minus />
            </button>
            <output class="stepper-value" aria-live="polite">
                <span aria-hidden="true">{move || text::number(mark.get().into())}</span>
                <span class="unseen">{move || text::vote_given(mark.get().into())}</span>
            </output>
            <button type="button" class="icon" data-control="more" aria-label=label(text::vote_more_named) aria-disabled=move || (spent.get() || mark.get() >= budget).to_string() on:click=move |_| more()>
                <Draw icon=Icon::Plus />
            </button>
            <span class="dots" aria-hidden="true">{dots}</span>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use quietstorm_model::SourceId;

    #[test]
    fn view25_options_stand_in_the_readers_own_order() {
        let id = |index| IdeaId { source: SourceId([0; 16]), index };
        let choice = |ideas: &[u32]| Choice { title: String::new(), ideas: ideas.iter().map(|index| id(*index)).collect() };
        let options = [choice(&[0]), choice(&[1, 4]), choice(&[2]), choice(&[9])];
        assert_eq!(in_order(&options, &[id(2), id(4), id(0), id(1)]), [2, 1, 0, 3]);
    }
}
