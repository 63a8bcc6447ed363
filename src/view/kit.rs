//! Kit.

use leptos::prelude::*;

/// Kit.
#[component]
pub fn Kit() -> impl IntoView {
    view! { <div class="kit"></div> }
}
