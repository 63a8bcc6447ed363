//! What to do with the ticked ideas: a bar that stays in sight while there are any.

use crate::text;
use crate::view::actions::Groups;
use crate::view::bench::Bench;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The bar.
#[component]
pub fn Picked() -> impl IntoView {
    let bench = expect_context::<Bench>();
    let count = Memo::new(move |_| bench.selected.with(BTreeSet::len));
    let any = Memo::new(move |_| count.get() > 0);
    let groups = Memo::new(move |_| !bench.groups().is_empty());
    view! {
        <Show when=move || any.get() && bench.working.get()>
            <div class="picked" role="group" aria-label=move || text::workshop_selected(text::figure(count.get()))>
                <p class="picked-count">{move || text::workshop_selected(text::figure(count.get()))}</p>
                <button type="button" class="main" on:click=move |_| bench.group_selected(None)>{text::workshop_group_selected()}</button>
                <Show when=move || groups.get()>
                    <Groups on_pick=move |into| bench.group_selected(into) only_old=true />
                </Show>
                <button type="button" on:click=move |_| bench.selected.set(BTreeSet::new())>{text::workshop_clear_selected()}</button>
            </div>
        </Show>
    }
}
