//! Files carried by hand: save one, take one in, and what it brought.

use crate::desk::use_desk;
use crate::page;
use crate::text::{common, keeping, refusal};
use leptos::html::Input;
use leptos::prelude::*;
use quietstorm_model::{Command, ImportReport, Relay, Role, Work};

/// Both directions.
#[component]
pub fn Carry() -> impl IntoView {
    let desk = use_desk();
    let what = move || match desk.role.get() {
        Role::Contributor | Role::Invited => keeping::CARRY_WHAT,
        Role::CoFacilitator | Role::Facilitator => keeping::CARRY_WHAT_KEYS,
    };
    // Where a relay carries everything, files are the second way.
    let second = Memo::new(move |_| desk.relay.get() != Relay::None);
    let by_hand = move || {
        view! {
            <p class="hint">{what}</p>
            <div class="row">
                <button type="button" on:click=move |_| desk.send(Command::ExportBundle)>{keeping::EXPORT}</button>
                <PickFile/>
            </div>
        }
    };
    let folded = move || {
        if second.get() {
            view! { <details class="fold"><summary>{keeping::CARRY_TOO}</summary>{by_hand()}</details> }.into_any()
        } else {
            view! { <h3>{keeping::CARRY}</h3>{by_hand()} }.into_any()
        }
    };
    view! {
        <section class="part carry">
            {folded}
            <Progress/>
            <Report/>
        </section>
    }
}

/// A button to choose a bundle file.
#[component]
pub fn PickFile() -> impl IntoView {
    let desk = use_desk();
    let node = NodeRef::<Input>::new();
    let picked = move |_| {
        let Some(input) = node.get_untracked() else { return };
        if let Some(files) = input.files() {
            (0..files.length()).filter_map(|place| files.get(place)).for_each(|file| page::import(desk, file));
        }
        input.set_value("");
    };
    let open = move |_| {
        if let Some(input) = node.get_untracked() {
            input.click();
        }
    };
    view! {
        <span class="carry-pick">
            <button type="button" on:click=open>{keeping::IMPORT}</button>
            <span class="hint">{keeping::OR_DROP}</span>
            <input node_ref=node type="file" multiple hidden aria-label=keeping::IMPORT on:change=picked/>
        </span>
    }
}

/// How far the reading of a file is.
#[component]
pub fn Progress() -> impl IntoView {
    let desk = use_desk();
    let reading = move || desk.progress.get().filter(|(work, ..)| *work == Work::Import);
    view! {
        <div class="carry-progress" role="status">
            {move || {
                reading()
                    .map(|(work, done, total)| {
                        view! {
                            <p class="hint">{keeping::progress(work, done, total)}</p>
                            <progress max=total prop:value=done aria-label=keeping::IMPORT></progress>
                        }
                    })
            }}
        </div>
    }
}

/// What the last file brought.
#[component]
pub fn Report() -> impl IntoView {
    let desk = use_desk();
    view! {
        <div role="status">
            {move || {
                desk.imported
                    .get()
                    .map(|report| {
                        view! {
                            <div class="carry-report">
                                <h4 class="label">{keeping::REPORT}</h4>
                                <p class="words" dir="auto">{report.file.clone()}</p>
                                <ul>{lines(&report).into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
                                <button type="button" class="icon" aria-label=common::CLOSE on:click=move |_| desk.imported.set(None)>
                                    "×"
                                </button>
                            </div>
                        }
                    })
            }}
        </div>
    }
}

fn lines(report: &ImportReport) -> Vec<String> {
    let mut lines = vec![keeping::new_and_known(report.new, report.known)];
    if report.new == 0 && report.known > 0 && report.refused.is_empty() {
        lines = vec![keeping::NOTHING_NEW.to_owned()];
    }
    lines.extend(report.refused.iter().map(|(why, number)| keeping::left_out(*number, refusal::reason(why))));
    if report.cut_off {
        lines.push(keeping::CUT_OFF.to_owned());
    }
    lines
}
