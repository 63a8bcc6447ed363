//! Seats.

use leptos::prelude::*;

/// Seats.
#[component]
pub fn Seats() -> impl IntoView {
    view! { <div class="seats"></div> }
}
