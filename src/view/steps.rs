//! Steps.

use leptos::prelude::*;

/// Steps.
#[component]
pub fn Steps() -> impl IntoView {
    view! { <div class="steps"></div> }
}
