//! Notice.

use leptos::prelude::*;

/// Notice.
#[component]
pub fn Notice() -> impl IntoView {
    view! { <div class="notice"></div> }
}
