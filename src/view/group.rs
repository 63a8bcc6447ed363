//! Group: to be filled.

use leptos::prelude::*;

/// Group.
#[component]
pub fn Group() -> impl IntoView {
    view! { <div class="group"></div> }
}
