//! Working together on what was revealed.

use crate::desk::use_desk;
use crate::text::{self, working};
use crate::view::bench::{Bench, Place};
use crate::view::focus::Keeper;
use crate::view::group::Group;
use crate::view::idea::Idea;
use crate::view::open_vote::OpenVote;
use crate::view::picked::Picked;
use crate::view::reveal::{Brought, Reveal, moment};
use crate::view::undo::{UndoRedo, asked};
use crate::view::window::Windowed;
use leptos::html::Div;
use leptos::prelude::*;
use quietstorm_model::{IdeaId, RoundKind};
use std::collections::BTreeSet;
use std::time::Duration;

/// How high a row probably is, in pixels.
const ROW: f64 = 96.0;

/// How long the typing must rest before the list follows it.
const REST: Duration = Duration::from_millis(150);

/// The screen of the workshop; later, of everything that was revealed, to be read.
#[component]
pub fn Workshop() -> impl IntoView {
    let desk = use_desk();
    let bench = Bench::new(desk);
    provide_context(bench);
    let place = NodeRef::<Div>::new();
    let rows = Memo::new(move |_| bench.rows());
    let keeper = Keeper::new(place, move || rows.with(|_| ()));
    provide_context(keeper);
    let moment = moment(desk);
    let empty = Memo::new(move |_| bench.facts.with(Vec::is_empty));
    let row = move |row: Place| match row {
        Place::Idea(id, grouped) => view! { <Idea id grouped /> }.into_any(),
        Place::Group(id) => view! { <Group id /> }.into_any(),
        Place::Ungrouped => view! { <h3 class="lane">{text::workshop_ungrouped()}</h3> }.into_any(),
        Place::Late => view! { <h3 class="lane">{text::workshop_late_lane()}</h3> }.into_any(),
    };
    let on_seen = move |name: String| {
        if let Ok(id) = name.parse::<IdeaId>()
            && bench.seen.with_untracked(|seen| !seen.contains(&id))
        {
            bench.seen.update(|seen| _ = seen.insert(id));
        }
    };
    let label = Signal::derive(move || if bench.by_group.get() { text::workshop_list_groups() } else { text::workshop_list() }.to_owned());
    let nothing = move || {
        let words = bench.words.with(|words| !words.trim().is_empty());
        (rows.with(Vec::is_empty) && words).then(|| view! { <p class="empty">{text::workshop_nothing_found()}</p> })
    };
    let on_key = move |event| {
        if let Some(command) = asked(&event).filter(|_| bench.working.get_untracked()) {
            desk.send(command);
        }
    };
    view! {
        <div
            class="workshop"
            class:workshop-moment=move || moment.get()
            node_ref=place
            on:keydown=on_key
            on:focusin=move |event| keeper.came(&event)
            on:focusout=move |event| keeper.went(&event)
        >
            <header class="workshop-head">
                <Brought kind=RoundKind::Ideas />
                <Show when=move || bench.working.get()>
                    <p class="hint">{text::workshop_intro()}</p>
                </Show>
            </header>
            <Reveal />
            <Show when=move || !empty.get() fallback=|| view! { <p class="empty">{text::workshop_empty()}</p> }>
                <Tools bench />
                <Show when=move || bench.by_group.get() && bench.groups().is_empty()>
                    <p class="empty">{text::workshop_no_groups()}</p>
                </Show>
                <div role="status">{nothing}</div>
                <Windowed rows row label guess=ROW on_seen=Callback::new(on_seen) seek=bench.seek />
                <Picked />
            </Show>
            <Show when=move || bench.working.get() && bench.runs.get()>
                <OpenVote />
            </Show>
        </div>
    }
}

/// How to look at the list: by order or by group, what to look for; undo; how much has been seen.
#[component]
fn Tools(bench: Bench) -> impl IntoView {
    let can = bench.desk.workshop_undo;
    let all = Memo::new(move |_| bench.facts.with(Vec::len));
    let groups = Memo::new(move |_| bench.groups().len());
    let seen = move || working::seen(bench.seen.with(BTreeSet::len), all.get());
    let rest = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || {
        if let Some(earlier) = rest.try_get_value().flatten() {
            earlier.clear();
        }
    };
    on_cleanup(stop);
    let on_input = move |event| {
        let typed = event_target_value(&event);
        stop();
        rest.set_value(set_timeout_with_handle(move || _ = bench.words.try_set(typed), REST).ok());
    };
    let id = format!("find-{}", bench.desk.number);
    let switch = move |by_group: bool, word: fn(u32) -> String, count: Memo<usize>| {
        view! {
            <button type="button" class="switch" aria-pressed=move || (bench.by_group.get() == by_group).to_string() on:click=move |_| bench.by_group.set(by_group)>
                {move || word(text::figure(count.get()))}
            </button>
        }
    };
    view! {
        <div class="tools" role="group" aria-label=text::workshop_tools()>
            <div class="switches" role="group" aria-label=text::workshop_views()>
                {switch(false, text::workshop_view_ideas, all)}
                {switch(true, text::workshop_view_groups, groups)}
            </div>
            <div class="find">
                <label class="unseen" for=id.clone()>{text::workshop_find()}</label>
                <input id=id type="search" dir="auto" placeholder=text::workshop_find_hint() prop:value=move || bench.words.get() on:input=on_input />
            </div>
            <Show when=move || bench.working.get()>
                <UndoRedo can />
            </Show>
            <p class="seen">{seen}</p>
        </div>
    }
}
