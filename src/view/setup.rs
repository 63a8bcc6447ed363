//! Setup.

use leptos::prelude::*;

/// Setup.
#[component]
pub fn Setup() -> impl IntoView {
    view! { <div class="setup"></div> }
}
