//! Qr.

use leptos::prelude::*;

/// Qr.
#[component]
pub fn Qr() -> impl IntoView {
    view! { <div class="qr"></div> }
}
