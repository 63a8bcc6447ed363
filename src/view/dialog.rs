//! The one question that stands in front of everything: is this really meant?

use crate::desk::use_desk;
use crate::text;
use leptos::html::Dialog as DialogElement;
use leptos::prelude::*;

/// A question with two answers, one of which does nothing.
#[derive(Clone)]
pub struct Question {
    /// The question, short.
    pub title: String,
    /// What the answer means.
    pub text: String,
    /// The button that does it, as a verb.
    pub yes: String,
    /// What it does.
    pub on_yes: Callback<()>,
}

/// Shows the desk's question, if there is one. The browser's own dialogue keeps the focus inside and gives it back afterwards.
#[component]
pub fn Dialog() -> impl IntoView {
    let desk = use_desk();
    let node = NodeRef::<DialogElement>::new();
    Effect::new(move || {
        let Some(dialog) = node.get() else { return };
        match desk.question.with(Option::is_some) {
            true if !dialog.open() => _ = dialog.show_modal(),
            false if dialog.open() => dialog.close(),
            _ => {}
        }
    });
    let yes = move |_| {
        let question = desk.question.get_untracked();
        desk.question.set(None);
        if let Some(question) = question {
            question.on_yes.run(());
        }
    };
    let title = format!("dialog-{}", desk.number);
    let text = format!("{title}-text");
    let asks = Memo::new(move |_| desk.question.with(Option::is_some));
    let (labelled, described) = (title.clone(), text.clone());
    view! {
        <dialog
            node_ref=node
            class="dialog"
            aria-labelledby=move || asks.get().then(|| labelled.clone())
            aria-describedby=move || asks.get().then(|| described.clone())
            on:close=move |_| desk.question.set(None)
        >
            {move || {
                let (title, text) = (title.clone(), text.clone());
                desk.question
                    .get()
                    .map(|question| {
                        view! {
                            <h2 id=title dir="auto">{question.title}</h2>
                            <p id=text>{question.text}</p>
                            <div class="row">
                                <button type="button" class="main" on:click=yes>{question.yes}</button>
                                <button type="button" on:click=move |_| desk.question.set(None)>{text::common_cancel()}</button>
                            </div>
                        }
                    })
            }}
        </dialog>
    }
}
