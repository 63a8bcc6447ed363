//! Idea: to be filled.

use leptos::prelude::*;

/// Idea.
#[component]
pub fn Idea() -> impl IntoView {
    view! { <div class="idea"></div> }
}
