//! Result: to be filled.

use leptos::prelude::*;

/// Result.
#[component]
pub fn Result() -> impl IntoView {
    view! { <div class="result"></div> }
}
