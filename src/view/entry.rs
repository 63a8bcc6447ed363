//! A labelled box of a form: Enter does what it does in any form. What is typed lives in the desk's drafts until the form is sent.

use crate::desk::use_desk;
use crate::text;
use crate::view::field::mirrored;
use leptos::prelude::*;

/// A box of a form. `name` says where its text lives: see [`crate::drafts::Drafts`].
#[component]
pub fn Entry(
    /// The draft's name.
    #[prop(into)]
    name: String,
    /// What the box is for.
    #[prop(into)]
    label: String,
    /// A sentence below the label.
    #[prop(optional, into)]
    hint: String,
    /// What stands in the empty box.
    #[prop(optional, into)]
    placeholder: String,
    /// Most characters.
    most: usize,
    /// More than one line.
    #[prop(optional)]
    long: bool,
    /// The question of a brief: written large.
    #[prop(optional)]
    large: bool,
    /// It must not stay empty.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let desk = use_desk();
    let text = desk.drafts.field(&name);
    let id = format!("entry-{}-{}", desk.number, name.replace(|c: char| !c.is_ascii_alphanumeric(), "-"));
    let hint_id = format!("{id}-hint");
    let described = (!hint.is_empty()).then(|| hint_id.clone());
    let (value, mirror, count) = (text.clone(), text.clone(), text.clone());
    let empty = placeholder.clone();
    let input = move |event| text.set(event_target_value(&event));
    let control = if long || large {
        view! {
            <div class="field-grow">
                <div class="field-mirror" aria-hidden="true">{move || mirrored(mirror.get(), &empty)}</div>
                <textarea
                    id=id.clone()
                    data-draft=name
                    rows="1"
                    dir="auto"
                    placeholder=placeholder
                    required=required
                    aria-describedby=described
                    prop:value=move || value.get()
                    on:input=input
                ></textarea>
            </div>
        }
        .into_any()
    } else {
        view! {
            <input
                id=id.clone()
                data-draft=name
                type="text"
                dir="auto"
                autocomplete="off"
                placeholder=placeholder
                required=required
                aria-describedby=described
                prop:value=move || value.get()
                on:input=input
            />
        }
        .into_any()
    };
    view! {
        <div class="field entry" class:large=large>
            <label for=id>{label}</label>
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
            {control}
            <p class="field-count" aria-live="polite">
                {move || {
                    let has = count.with(|text| text.chars().count());
                    (has * 10 > most * 8).then(|| text::characters(has, most))
                }}
            </p>
        </div>
    }
}
