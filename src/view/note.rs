//! Note: to be filled.

use leptos::prelude::*;

/// Note.
#[component]
pub fn Note() -> impl IntoView {
    view! { <div class="note"></div> }
}
