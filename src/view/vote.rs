//! Vote: to be filled.

use leptos::prelude::*;

/// Vote.
#[component]
pub fn Vote() -> impl IntoView {
    view! { <div class="vote"></div> }
}
