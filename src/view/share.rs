//! Share.

use leptos::prelude::*;

/// Share.
#[component]
pub fn Share() -> impl IntoView {
    view! { <div class="share"></div> }
}
