//! One revealed idea, word for word, with what people did with it.

use crate::desk::use_desk;
use crate::text::{self, excerpt, working};
use crate::view::actions::Actions;
use crate::view::bench::{Bench, Panel};
use crate::view::icon::{Draw, Icon};
use crate::view::lift::Lift;
use leptos::prelude::*;
use quietstorm_model::{self as model, IdeaId};

/// An idea.
#[component]
pub fn Idea(
    /// Which one.
    id: IdeaId,
    /// It stands below its group's head.
    grouped: bool,
) -> impl IntoView {
    let bench = expect_context::<Bench>();
    let idea = untrack(|| bench.desk.idea(id)).map(RwSignal::from);
    idea.map(|idea| view! { <Card id idea grouped bench /> })
}

#[component]
fn Card(id: IdeaId, idea: RwSignal<model::Idea>, grouped: bool, bench: Bench) -> impl IntoView {
    let hidden = Memo::new(move |_| idea.with(|idea| idea.hidden.clone()));
    let mine = Memo::new(move |_| bench.mine.with(|mine| mine.contains(&id)));
    let picked = Memo::new(move |_| bench.selected.with(|selected| selected.contains(&id)));
    let panel = Memo::new(move |_| bench.panel.get().filter(|(of, _)| *of == id).map(|(_, panel)| panel));
    let named = move |named: fn(&str) -> String| {
        move || {
            idea.with(|idea| {
                idea.hidden.as_ref().map_or_else(|| named(&excerpt(&idea.text)), |reason| named(&excerpt(&working::hidden(reason))))
            })
        }
    };
    let over = {
        let name = id.to_string();
        Memo::new(move |_| {
            bench.lifted.with(|lifted| lifted.as_ref().is_some_and(|(moved, over)| *moved != id && over.as_ref() == Some(&name)))
        })
    };
    let pick = move |_| {
        bench.selected.update(|selected| {
            if !selected.remove(&id) {
                selected.insert(id);
            }
        });
    };
    let toggle = move |_| bench.panel.set(if panel.get_untracked().is_some() { None } else { Some((id, Panel::Actions)) });
    let said = move || match hidden.get() {
        Some(reason) => view! { <p class="idea-hidden" dir="auto">{working::hidden(&reason)}</p> }.into_any(),
        None => view! { <p class="words idea-text" dir="auto">{move || idea.with(|idea| idea.text.clone())}</p> }.into_any(),
    };
    view! {
        <article class="idea" part="idea" class:idea-mine=move || mine.get() class:idea-picked=move || picked.get() class:idea-grouped=grouped class:idea-over=move || over.get()>
            <Show when=move || bench.working.get()>
                <div class="idea-start">
                    <label class="idea-pick">
                        <input type="checkbox" data-control="pick" aria-label=named(text::idea_select_named) prop:checked=move || picked.get() on:change=pick />
                    </label>
                    <Lift id />
                </div>
            </Show>
            <div class="idea-body">
                {said}
                <Show when=move || hidden.with(Option::is_none)>
                    <Meta idea grouped mine />
                    <Links id idea />
                    <Comments idea />
                </Show>
                {move || panel.get().map(|panel| view! { <Actions id idea panel /> })}
            </div>
            <Show when=move || bench.working.get()>
                <button
                    type="button"
                    class="icon idea-more"
                    data-control="actions"
                    title=text::idea_actions()
                    aria-label=named(text::idea_actions_named)
                    aria-expanded=move || panel.with(Option::is_some).to_string()
                    on:click=toggle
                >
                    <Draw icon=Icon::More />
                </button>
            </Show>
        </article>
    }
}

/// Which facet it answers, who wrote it, the group it is in.
#[component]
fn Meta(idea: RwSignal<model::Idea>, grouped: bool, mine: Memo<bool>) -> impl IntoView {
    let desk = use_desk();
    let prompt = move || {
        let prompt = idea.with(|idea| idea.prompt)?;
        let words = desk.brief.with(|brief| brief.as_ref().and_then(|brief| brief.prompts.get(usize::from(prompt)).cloned()))?;
        Some(view! { <li class="idea-prompt" dir="auto">{words}</li> })
    };
    let author = move || idea.with(|idea| idea.author.clone()).map(|author| view! { <li dir="auto">{text::idea_by(&author)}</li> });
    let group = move || {
        let group = idea.with(|idea| idea.group).filter(|_| !grouped)?;
        let title = desk.groups.with(|groups| groups.iter().find(|other| other.id == group).map(|group| group.title.clone()))?;
        Some(view! { <li class="idea-group" dir="auto">{working::in_group(&title)}</li> })
    };
    view! {
        <ul class="idea-meta">
            {move || mine.get().then(|| view! { <li class="idea-yours">{text::idea_yours()}</li> })}
            {author}
            {prompt}
            {group}
        </ul>
    }
}

/// What it builds on, and what builds on it.
#[component]
fn Links(id: IdeaId, idea: RwSignal<model::Idea>) -> impl IntoView {
    let bench = expect_context::<Bench>();
    let base = move || {
        let base = idea.with(|idea| idea.builds_on)?;
        Some(view! {
            <button type="button" class="link" dir="auto" on:click=move |_| bench.go_to(base)>
                {move || working::builds_on(bench.text(base).as_deref())}
            </button>
        })
    };
    let further = Memo::new(move |_| bench.built_on.with(|all| all.get(&id).cloned().unwrap_or_default()));
    let further = move || {
        let each = |id: IdeaId| {
            view! {
                <button type="button" class="link" dir="auto" on:click=move |_| bench.go_to(id)>
                    {move || working::carried_further(bench.text(id).as_deref())}
                </button>
            }
        };
        further.get().into_iter().map(each).collect_view()
    };
    view! { <div class="idea-links">{base} {further}</div> }
}

/// What people said about it.
#[component]
fn Comments(idea: RwSignal<model::Idea>) -> impl IntoView {
    let comments = Memo::new(move |_| idea.with(|idea| idea.comments.clone()));
    let each = |comment: model::Comment| {
        view! {
            <li class="comment">
                <p dir="auto">{comment.text}</p>
                {comment.author.map(|author| view! { <p class="hint" dir="auto">{text::idea_by(&author)}</p> })}
            </li>
        }
    };
    view! {
        <Show when=move || comments.with(|comments| !comments.is_empty())>
            <ul class="comments" aria-label=text::idea_comments()>
                {move || comments.get().into_iter().map(each).collect_view()}
            </ul>
        </Show>
    }
}
