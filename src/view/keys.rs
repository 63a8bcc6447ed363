//! Keys.

use leptos::prelude::*;

/// Keys.
#[component]
pub fn Keys() -> impl IntoView {
    view! { <div class="keys"></div> }
}
