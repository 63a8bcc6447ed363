//! The whole view: which screen stands in front.

use leptos::prelude::*;

/// The whole view of one element.
#[component]
pub fn App() -> impl IntoView {
    view! { <div class="app"></div> }
}
