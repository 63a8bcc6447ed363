//! What to do with the ticked ideas: a bar that stays in sight while there are any.

use crate::text;
use crate::view::actions::Groups;
use crate::view::bench::Bench;
use crate::view::focus::Keeper;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The bar.
#[component]
pub fn Picked() -> impl IntoView {
    let bench = expect_context::<Bench>();
    let count = Memo::new(move |_| bench.selected.with(BTreeSet::len));
    let any = Memo::new(move |_| count.get() > 0);
    let groups = Memo::new(move |_| !bench.groups().is_empty());
    // The bar goes away with what it does: the focus goes back to the list, where the last of the ticks was.
    let keeper = expect_context::<Keeper>();
    let back = move || {
        let last = bench.selected.with_untracked(|selected| {
            bench.facts.with_untracked(|facts| facts.iter().rev().map(|fact| fact.id).find(|id| selected.contains(id)))
        });
        if let Some(last) = last {
            keeper.expect(last.to_string(), Some("pick"));
            request_animation_frame(move || keeper.give_back());
        }
    };
    let group = move |into| {
        back();
        bench.group_selected(into);
    };
    let clear = move |_| {
        back();
        bench.selected.set(BTreeSet::new());
    };
    view! {
        <Show when=move || any.get() && bench.working.get()>
            <div class="picked" role="group" aria-label=move || text::workshop_selected(text::figure(count.get()))>
                <p class="picked-count">{move || text::workshop_selected(text::figure(count.get()))}</p>
                <button type="button" class="main" on:click=move |_| group(None)>{text::workshop_group_selected()}</button>
                <Show when=move || groups.get()>
                    <Groups on_pick=group only_old=true />
                </Show>
                <button type="button" on:click=clear>{text::workshop_clear_selected()}</button>
            </div>
        </Show>
    }
}
