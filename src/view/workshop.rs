//! Workshop: to be filled.

use leptos::prelude::*;

/// Workshop.
#[component]
pub fn Workshop() -> impl IntoView {
    view! { <div class="workshop"></div> }
}
