//! Write: to be filled.

use leptos::prelude::*;

/// Write.
#[component]
pub fn Write() -> impl IntoView {
    view! { <div class="write"></div> }
}
