//! Brief.

use leptos::prelude::*;

/// Brief.
#[component]
pub fn Brief() -> impl IntoView {
    view! { <div class="brief"></div> }
}
