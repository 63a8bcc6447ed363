//! The first screen: what this is, and the ways in.

use crate::desk::{Desk, Lobby, use_desk};
use crate::text::lobby;
use crate::view::entry::Entry;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use quietstorm_model::{Command, Kept};

/// The draft of the link box.
const LINK: &str = "join:link";

/// The first screen.
#[component]
pub fn Boards() -> impl IntoView {
    let desk = use_desk();
    view! {
        <section class="boards">
            <h2 class="question" tabindex="-1" data-heading>{lobby::PROMISE}</h2>
            <p class="lede">{lobby::PROMISE_MORE}</p>
            <button type="button" class="main large" on:click=move |_| desk.lobby.set(Lobby::Setup)>{lobby::START}</button>
            <section class="part">
                <h3>{lobby::COME_IN}</h3>
                <Join/>
                <p class="hint">{lobby::HAVE_A_FILE}</p>
            </section>
            <section class="part">
                <h3>{lobby::KEPT}</h3>
                <Show when=move || !desk.boards.with(Vec::is_empty) fallback=|| view! { <p class="empty">{lobby::NONE_KEPT}</p> }>
                    <ul class="boards-list">
                        <For each=move || desk.boards.get() key=|kept| (kept.id, kept.question.clone()) let:kept>
                            <One kept/>
                        </For>
                    </ul>
                </Show>
            </section>
        </section>
    }
}

#[component]
fn Join() -> impl IntoView {
    let desk = use_desk();
    let join = move |event: SubmitEvent| {
        event.prevent_default();
        let box_ = desk.drafts.field(LINK);
        let link = box_.get_untracked();
        if !link.trim().is_empty() {
            box_.set(String::new());
            desk.send_from(LINK, Command::Join { link });
        }
    };
    view! {
        <form class="joining" on:submit=join>
            <Entry name=LINK label=lobby::LINK hint=lobby::LINK_HINT most=100_000/>
            <button type="submit">{lobby::JOIN}</button>
        </form>
    }
}

#[component]
fn One(kept: Kept) -> impl IntoView {
    let desk = use_desk();
    let named = !kept.question.trim().is_empty();
    let question = if named { kept.question.clone() } else { lobby::UNNAMED.to_owned() };
    let (id, role) = (kept.id, kept.role.clone());
    let forget = lobby::forget_board(&question);
    view! {
        <li>
            <button type="button" class="boards-open" on:click=move |_| desk.send(Command::Open(id))>
                <span class="words" dir="auto">{question}</span>
                <span class="hint">{lobby::role(&kept.role)}</span>
            </button>
            <button type="button" class="link" aria-label=forget on:click=move |_| ask_forget(desk, kept.clone(), lobby::forget_what(&role))>
                {lobby::FORGET}
            </button>
        </li>
    }
}

fn ask_forget(desk: Desk, kept: Kept, what: &str) {
    desk.ask(lobby::FORGET_TITLE.to_owned(), what.to_owned(), lobby::FORGET_YES.to_owned(), move || desk.send(Command::Forget(kept.id)));
}
