//! The first screen: what this is, and the ways in.

use crate::desk::{Desk, Lobby, use_desk};
use crate::text::{self, lobby};
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
            <h2 class="question" tabindex="-1" data-heading>{text::lobby_promise()}</h2>
            <p class="lede">{text::lobby_promise_more()}</p>
            <button type="button" class="main large" on:click=move |_| desk.lobby.set(Lobby::Setup)>{text::lobby_start()}</button>
            <section class="part">
                <h3>{text::lobby_come_in()}</h3>
                <Join/>
                <p class="hint">{text::lobby_have_a_file()}</p>
            </section>
            <section class="part">
                <h3>{text::lobby_kept()}</h3>
                <Show when=move || !desk.boards.with(Vec::is_empty) fallback=|| view! { <p class="empty">{text::lobby_none_kept()}</p> }>
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
            <Entry name=LINK label=text::lobby_link() hint=text::lobby_link_hint() most=100_000/>
            <button type="submit">{text::lobby_join()}</button>
        </form>
    }
}

#[component]
fn One(kept: Kept) -> impl IntoView {
    let desk = use_desk();
    let named = !kept.question.trim().is_empty();
    let question = if named { kept.question.clone() } else { text::lobby_unnamed() };
    let (id, role) = (kept.id, kept.role.clone());
    let forget = text::lobby_forget_named(&question);
    view! {
        <li>
            <button type="button" class="boards-open" on:click=move |_| desk.send(Command::Open(id))>
                <span class="words" dir="auto">{question}</span>
                <span class="hint">{lobby::role(&kept.role)}</span>
            </button>
            <button type="button" class="link" aria-label=forget on:click=move |_| ask_forget(desk, kept.clone(), lobby::forget_what(&role))>
                {text::lobby_forget()}
            </button>
        </li>
    }
}

fn ask_forget(desk: Desk, kept: Kept, what: String) {
    desk.ask(text::lobby_forget_title(), what, text::lobby_forget_yes(), move || desk.send(Command::Forget(kept.id)));
}
