//! The whole view: which screen stands in front.

use crate::desk::{Desk, Lobby, use_desk};
use crate::page;
use crate::text::{self, board};
use crate::view::deadline::{Deadline, Delete};
use crate::view::submit::submit_by_click;
use crate::view::{
    boards::Boards, brief, brief::Brief, carry::Carry, dialog::Dialog, focus::active, guard::Guard, keys::Keys, kit::Kit, kit::Restore,
    notice::Notices, result::Result, result::TakeAway, seats::Gathering, seats::Seats, seats::TakeSeat, setup::Setup, share::Share,
    status::MemoryOnly, status::Status, steps::Steps, vote::Vote, waiting::Waiting, workshop::Workshop, write::Write,
};
use leptos::html::Div;
use leptos::prelude::*;
use quietstorm_model::{Command, Role, Round, RoundKind, Stage};
use std::collections::BTreeSet;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Element, HtmlElement, KeyboardEvent, Node, ShadowRoot};

/// What stands in front. One that differs from the one before moves the focus to its heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Front {
    Boards,
    Setup,
    /// A board without a round: its key holders are still gathering, or its brief has not arrived.
    Gathering,
    Invited,
    WriteAlone,
    VoteAlone,
    Waiting(RoundKind),
    Workshop,
    Result,
}

fn front(desk: Desk) -> Front {
    if !desk.open.get() {
        return match desk.lobby.get() {
            Lobby::Boards => Front::Boards,
            Lobby::Setup => Front::Setup,
        };
    }
    if desk.role.get() == Role::Invited {
        return Front::Invited;
    }
    desk.rounds.with(|rounds| match rounds.last() {
        None => Front::Gathering,
        Some(Round { kind, stage, .. }) => match (kind, stage) {
            (RoundKind::Ideas, Stage::Open) => Front::WriteAlone,
            (RoundKind::Vote, Stage::Open) => Front::VoteAlone,
            (RoundKind::Ideas | RoundKind::Vote, Stage::Closed { .. }) => Front::Waiting(*kind),
            (RoundKind::Ideas, Stage::Over(_)) | (RoundKind::Workshop, _) => Front::Workshop,
            (RoundKind::Vote, Stage::Over(_)) => Front::Result,
        },
    })
}

/// The slot below everything. Its name is not written into the tag, because what holds nothing but literals is made by `innerHTML`, which pages with
/// Trusted Types forbid.
const HELP: &str = "help";

/// The whole view of one element.
#[component]
pub fn App() -> impl IntoView {
    let desk = use_desk();
    let front = Memo::new(move |_| front(desk));
    let (node, all) = (NodeRef::<Div>::new(), NodeRef::<Div>::new());
    let over = RwSignal::new(false);
    let held = StoredValue::new(BTreeSet::new());
    let said = RwSignal::new(String::new());
    move_focus(desk, node, front, said);
    let guard = Guard::new(all);
    let name = move || {
        let wordmark = format!("wordmark-{}", desk.number);
        if desk.open.get() { format!("{wordmark} {}", brief::question(desk)) } else { wordmark }
    };
    view! {
        <div
            class="app"
            part="frame"
            data-board=move || desk.id.get().map(|id| id.to_string())
            class:dropping=move || over.get()
            on:click=submit_by_click
            role="region"
            aria-labelledby=name
            node_ref=all
            on:pointerdown=move |_| {
                desk.here.set_value(true);
                guard.pressed();
            }
            on:focusin=move |event| {
                desk.here.set_value(true);
                guard.came(&event);
                if said.with_untracked(|said| !said.is_empty()) {
                    said.set(String::new());
                }
            }
            on:focusout=move |event| guard.went(&event)
            on:keydown=move |event| keep_keys_here(held, &event)
            on:keyup=move |event| keep_keys_here(held, &event)
            on:keypress=move |event| keep_keys_here(held, &event)
            on:dragover=move |event| over.set(allow_drop(&event))
            on:dragleave=move |event| over.set(stays_inside(&event))
            on:drop=move |event| {
                over.set(false);
                drop_files(desk, &event);
            }
        >
            <Masthead/>
            <MemoryOnly/>
            <div node_ref=node part="work">
                {move || match front.get() {
                    Front::Boards => view! { <Boards/> }.into_any(),
                    Front::Setup => view! { <Setup/> }.into_any(),
                    front => view! { <Board front/> }.into_any(),
                }}
            </div>
            <slot name=HELP></slot>
            <p class="unseen" role="status">{move || said.get()}</p>
            <Notices/>
            <Dialog/>
            <p class="drop-here" aria-hidden="true">{text::common_drop_here()}</p>
        </div>
    }
}

#[component]
fn Masthead() -> impl IntoView {
    let desk = use_desk();
    view! {
        <div class="masthead" part="masthead">
            <slot name="title">
                <p class="wordmark" part="title" id=format!("wordmark-{}", desk.number)>{text::common_name()}</p>
            </slot>
            <Status/>
            <Show when=move || desk.open.get()>
                <button type="button" class="link" on:click=move |_| desk.send(Command::Leave)>{text::common_all_boards()}</button>
            </Show>
        </div>
    }
}

#[component]
fn Board(front: Front) -> impl IntoView {
    let desk = use_desk();
    let work = match front {
        Front::WriteAlone => view! { <Heading text=board::heading(RoundKind::Ideas, false)/><Write/> }.into_any(),
        Front::VoteAlone => view! { <Heading text=board::heading(RoundKind::Vote, false)/><Vote/> }.into_any(),
        Front::Waiting(kind) => view! { <Heading text=board::heading(kind, true)/><Waiting/> }.into_any(),
        Front::Workshop => view! { <Heading text=board::heading(RoundKind::Workshop, false)/><Workshop/><TakeAway/> }.into_any(),
        Front::Result => view! { <Heading text=text::steps_heading_result()/><Result/> }.into_any(),
        Front::Invited => view! { <TakeSeat/> }.into_any(),
        Front::Gathering => view! { <Show when=move || desk.brief.with(Option::is_some)><Gathering/></Show> }.into_any(),
        Front::Boards | Front::Setup => ().into_any(),
    };
    let role = Memo::new(move |_| desk.role.get());
    let holds_key = move || matches!(role.get(), Role::Facilitator | Role::CoFacilitator);
    let together = move || desk.policy.get().seats() > 1 && front != Front::Gathering;
    // A board just made: inviting people comes first.
    let writing = front == Front::WriteAlone
        && role.get_untracked() == Role::Facilitator
        && desk.notebook.with_untracked(|book| book.notes.is_empty());
    view! {
        <article class="board">
            <Brief/>
            <Steps/>
            <Deadline/>
            {writing.then(|| view! { <section class="folds"><Share unfolded=true/></section> })}
            {work}
            <Keys/>
            <Carry/>
            <section class="folds">
                <Show when=move || !writing && front != Front::Gathering && front != Front::Invited>
                    <Share/>
                </Show>
                <Show when=together>
                    <details class="fold">
                        <summary>{text::seats_label()}</summary>
                        <Seats/>
                    </details>
                </Show>
                <Show when=holds_key fallback=|| view! { <Restore/> }>
                    <Kit/>
                </Show>
                <Delete/>
            </section>
        </article>
    }
}

/// The heading of a step's work: where the focus goes when the step begins.
#[component]
pub fn Heading(
    /// What it says.
    text: String,
) -> impl IntoView {
    view! { <h2 class="step-heading" tabindex="-1" data-heading>{text}</h2> }
}

/// When another screen comes to the front and the focus was in here, it goes to the new heading: not to a box, so that it is read first. Where the
/// focus is still somewhere else, or the person has not been in here yet, the heading is said instead; but a board that comes up as its page is
/// opened is no news.
fn move_focus(desk: Desk, node: NodeRef<Div>, front: Memo<Front>, said: RwSignal<String>) {
    Effect::new(move |before: Option<Front>| {
        let now = front.get();
        if before.is_some_and(|before| before != now) {
            let opening = matches!(before, Some(Front::Boards | Front::Setup | Front::Gathering));
            request_animation_frame(move || {
                let here = desk.here.try_get_value().unwrap_or_default();
                let Some(main) = node.try_get_untracked().flatten() else { return };
                let lost = match main.get_root_node().dyn_ref::<ShadowRoot>() {
                    Some(root) => root.active_element().is_none_or(|active| !active.is_connected()) && focus_is_nowhere(),
                    None => focus_is_nowhere(),
                };
                let heading = main.query_selector("[data-heading]").ok().flatten();
                match heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
                    Some(heading) if lost && here => _ = heading.focus(),
                    Some(heading) if (here || !opening) && !has_focus(&heading) => {
                        _ = said.try_set(heading.text_content().unwrap_or_default())
                    }
                    _ => {}
                }
            });
        }
        now
    });
}

fn has_focus(element: &Element) -> bool {
    active(element).as_ref() == Some(element)
}

/// Nothing on the page has the focus: what had it went away with the old screen.
fn focus_is_nowhere() -> bool {
    document().active_element().is_none_or(|active| active.tag_name().eq_ignore_ascii_case("body"))
}

/// What is typed into a box is nobody's shortcut on the page around. Neither is a key that has done its work here, nor one that is about to press a
/// button: the page could take it away. Tab goes its way, since a page may keep the focus within a part of it. `held` are the keys that were pressed
/// here: they are let go here as well, wherever the focus has gone.
fn keep_keys_here(held: StoredValue<BTreeSet<String>>, event: &KeyboardEvent) {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let on = |names: &[&str]| names.iter().any(|name| target.tag_name().eq_ignore_ascii_case(name));
    let key = event.key();
    let presses = matches!(key.as_str(), "Enter" | " ") && on(&["button", "summary", "a"]);
    let ours = presses || event.default_prevented() || on(&["input", "textarea", "select"]);
    let ours = match event.type_().as_str() {
        "keydown" if ours => held.try_update_value(|held| held.insert(event.code())).is_some(),
        "keyup" => held.try_update_value(|held| held.remove(&event.code())).unwrap_or(ours) || ours,
        _ => ours,
    };
    if ours && key != "Tab" {
        event.stop_propagation();
    }
}

fn allow_drop(event: &DragEvent) -> bool {
    let files = event.data_transfer().is_some_and(|data| data.types().includes(&"Files".into(), 0));
    if files {
        event.prevent_default();
    }
    files
}

/// Whether what is dragged goes from one thing in the element to another.
fn stays_inside(event: &DragEvent) -> bool {
    let to = event.related_target().and_then(|to| to.dyn_into::<Node>().ok());
    let here = event.current_target().and_then(|here| here.dyn_into::<Node>().ok());
    here.is_some_and(|here| to.is_some() && here.contains(to.as_ref()))
}

fn drop_files(desk: Desk, event: &DragEvent) {
    let Some(files) = event.data_transfer().and_then(|data| data.files()).filter(|files| files.length() > 0) else { return };
    event.prevent_default();
    (0..files.length()).filter_map(|place| files.get(place)).for_each(|file| page::import(desk, file));
}
