//! Seal: to be filled.

use leptos::prelude::*;

/// Seal.
#[component]
pub fn Seal() -> impl IntoView {
    view! { <div class="seal"></div> }
}
