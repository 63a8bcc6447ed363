//! Status.

use leptos::prelude::*;

/// Status.
#[component]
pub fn Status() -> impl IntoView {
    view! { <div class="status"></div> }
}
