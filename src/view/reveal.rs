//! Reveal: to be filled.

use leptos::prelude::*;

/// Reveal.
#[component]
pub fn Reveal() -> impl IntoView {
    view! { <div class="reveal"></div> }
}
