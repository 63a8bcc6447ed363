//! Handing out links: the key is in them, so they are on the screen only while somebody wants to see them.

use crate::desk::{Desk, use_desk};
use crate::page;
use crate::text;
use crate::view::qr::Qr;
use leptos::prelude::*;
use quietstorm_model::{Command, LinkFor};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlDetailsElement};

/// The link for everybody who is to write and vote.
#[component]
pub fn Share(
    /// Whether it is unfolded from the start.
    #[prop(optional)]
    unfolded: bool,
) -> impl IntoView {
    let desk = use_desk();
    let open = RwSignal::new(unfolded);
    let toggled = move |event: Event| open.set(is_open(&event));
    Effect::new(move || {
        if open.get() {
            desk.send(Command::MakeLink(LinkFor::Contributors));
        }
    });
    view! {
        <details class="fold share" open=unfolded on:toggle=toggled>
            <summary>{text::share_heading()}</summary>
            <p>{text::share_what()}</p>
            <Show when=move || open.get()>
                <Link who=LinkFor::Contributors/>
            </Show>
        </details>
    }
}

/// One link, with its code and a button to copy it.
#[component]
pub fn Link(
    /// Whom it is for.
    who: LinkFor,
) -> impl IntoView {
    let desk = use_desk();
    move || match invitation(desk, who) {
        None => view! { <p class="hint">{text::share_making()}</p> }.into_any(),
        Some(invitation) => {
            let link = desk.link(&invitation.fragment);
            let shown = link.clone();
            view! {
                <div class="share-link">
                    <div class="field-row">
                        <input type="text" readonly dir="ltr" aria-label=text::share_link() prop:value=shown on:focus=select/>
                        <button type="button" class="main" on:click=move |_| page::copy(desk, link.clone())>{text::share_copy()}</button>
                    </div>
                    {invitation.qr.map(|code| view! { <Qr code label=text::share_code()/> })}
                </div>
            }
            .into_any()
        }
    }
}

/// Whether the fold that was just toggled is open now.
#[must_use]
pub fn is_open(event: &Event) -> bool {
    event.target().and_then(|target| target.dyn_into::<HtmlDetailsElement>().ok()).is_some_and(|details| details.open())
}

fn invitation(desk: Desk, who: LinkFor) -> Option<crate::desk::Invitation> {
    desk.links.with(|links| links.iter().find(|link| link.who == who).cloned())
}

fn select(event: web_sys::FocusEvent) {
    if let Some(input) = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok()) {
        input.select();
    }
}
