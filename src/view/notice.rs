//! What a person is told in passing. The two live regions are there from the start, so that screen readers announce what comes into them.

use crate::desk::{Engine, use_desk};
use crate::link;
use crate::messages::Message;
use crate::text;
use leptos::prelude::*;
use quietstorm_model::Command;
use std::time::Duration;

/// How long a message that asks for nothing stays.
const WHILE: Duration = Duration::from_secs(12);

/// The messages and the state of the engine.
#[component]
pub fn Notices() -> impl IntoView {
    view! {
        <div class="notices" part="notices" role="group" aria-label=text::common_messages()>
            <div role="status" aria-live="polite">
                <EngineState/>
                <Some urgent=false/>
            </div>
            <div role="alert" aria-live="assertive">
                <Some urgent=true/>
            </div>
        </div>
    }
}

#[component]
fn Some(urgent: bool) -> impl IntoView {
    let desk = use_desk();
    let those = move || desk.messages.shown().into_iter().filter(|(_, message)| message.is_urgent() == urgent).collect::<Vec<_>>();
    view! {
        <For each=those key=|(number, _)| *number let:((number, message))>
            <One number message/>
        </For>
    }
}

#[component]
fn One(number: u32, message: Message) -> impl IntoView {
    let desk = use_desk();
    if !message.is_urgent() {
        let timer = set_timeout_with_handle(move || desk.messages.dismiss(number), WHILE);
        on_cleanup(move || drop(timer.map(|timer| timer.clear())));
    }
    view! {
        <div class="notice" class:urgent=message.is_urgent()>
            <p dir="auto">{text::told::message(&message)}</p>
            {(message == Message::Deleted)
                .then(|| {
                    view! {
                        <button type="button" class="link" on:click=move |_| take_back(desk)>
                            {text::common_undo()}
                        </button>
                    }
                })}
            <button type="button" class="icon" aria-label=text::common_close() on:click=move |_| desk.messages.dismiss(number)>
                "×"
            </button>
        </div>
    }
}

#[component]
fn EngineState() -> impl IntoView {
    let desk = use_desk();
    move || match desk.engine.get() {
        Engine::Ready => ().into_any(),
        Engine::Waking => view! { <p class="notice-line">{text::common_waking()} " " <Coming/></p> }.into_any(),
        Engine::Restarting => view! { <p class="notice-line">{text::common_restarting()}</p> }.into_any(),
        Engine::Gone(why) => view! {
            <div class="notice urgent">
                <p>{text::common_gone()}</p>
                <p class="hint" dir="auto">{why}</p>
                <button type="button" class="main" on:click=move |_| retry(desk)>{text::common_try_again()}</button>
            </div>
        }
        .into_any(),
    }
}

/// How much of the engine is here, while it is on its way.
#[component]
fn Coming() -> impl IntoView {
    let desk = use_desk();
    let under_way = Memo::new(move |_| (f64::MIN_POSITIVE..1.0).contains(&desk.coming.get()));
    move || under_way.get().then(|| view! { <progress aria-label=text::common_waking() prop:value=move || desk.coming.get()></progress> })
}

fn take_back(desk: crate::desk::Desk) {
    desk.messages.withdraw(&Message::Deleted);
    desk.send(Command::Undo);
}

fn retry(desk: crate::desk::Desk) {
    desk.engine.set(Engine::Restarting);
    link::retry();
}
