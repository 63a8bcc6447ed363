//! Files carried by hand: save one, take one in, and what it brought.

use crate::desk::use_desk;
use crate::page;
use crate::text::{self, keeping};
use leptos::html::Input;
use leptos::prelude::*;
use quietstorm_model::{Command, ImportReport, Relay, Role, Work};

/// Both directions.
#[component]
pub fn Carry() -> impl IntoView {
    let desk = use_desk();
    let what = move || match desk.role.get() {
        Role::Contributor | Role::Invited => text::carry_what(),
        Role::CoFacilitator | Role::Facilitator => text::carry_what_keys(),
    };
    // Where a relay carries everything, files are the second way.
    let second = Memo::new(move |_| desk.relay.get() != Relay::None);
    let by_hand = move || {
        view! {
            <p class="hint">{what}</p>
            <div class="row">
                <button type="button" on:click=move |_| desk.send(Command::ExportBundle)>{text::carry_export()}</button>
                <PickFile/>
            </div>
        }
    };
    let folded = move || {
        if second.get() {
            view! { <details class="fold"><summary>{text::carry_heading_too()}</summary>{by_hand()}</details> }.into_any()
        } else {
            view! { <h3>{text::carry_heading()}</h3>{by_hand()} }.into_any()
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
            <button type="button" on:click=open>{text::carry_import()}</button>
            <span class="hint">{text::carry_or_drop()}</span>
            <input node_ref=node type="file" multiple hidden aria-label=text::carry_import() on:change=picked/>
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
                    .map(|(_, done, total)| {
                        view! {
                            <p class="hint">{text::carry_reading(&text::percent(done, total))}</p>
                            <progress max=total prop:value=done aria-label=text::carry_import()></progress>
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
                                <h4 class="label">{text::carry_report()}</h4>
                                <p class="words" dir="auto">{report.file.clone()}</p>
                                <ul>{lines(&report).into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
                                <button type="button" class="icon" aria-label=text::common_close() on:click=move |_| desk.imported.set(None)>
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
    let mut lines = vec![text::carry_new_and_known(report.new, report.known)];
    if report.new == 0 && report.known > 0 && report.refused.is_empty() {
        lines = vec![text::carry_nothing_new()];
    }
    lines.extend(report.refused.iter().map(|(why, number)| keeping::left_out(*number, why)));
    if report.cut_off {
        lines.push(text::carry_cut_off());
    }
    lines
}
