//! Carry.

use leptos::prelude::*;

/// Carry.
#[component]
pub fn Carry() -> impl IntoView {
    view! { <div class="carry"></div> }
}
