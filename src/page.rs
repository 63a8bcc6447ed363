//! The few things the view does to the page around it: reading the link it was opened with, downloads, the clipboard.

use crate::desk::{Desk, Lobby};
use crate::host::Host;
use crate::link;
use crate::messages::Message;
use js_sys::{Array, Promise, Uint8Array};
use leptos::prelude::*;
use quietstorm_model::{Command, ImportReport, Saved};
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Url};

/// What a link's fragment begins with.
pub const FRAGMENT: &str = "qs1.";
/// What the names of the boxes of the form for a new board begin with.
const SETUP: &str = "setup:";

/// Come in: to the board that an earlier view of this element had open, else to the one that the element names, else by the link in the page's
/// address. That key is taken out of the address bar and out of this entry of the history before anything else happens.
pub fn come_in(desk: Desk, host: &Host, board: &str) {
    let left = host.left();
    if left.iter().any(|(field, _)| field.starts_with(SETUP)) {
        desk.lobby.set(Lobby::Setup);
    }
    desk.drafts.fill(left);
    desk.here.set_value(host.here());
    if let Some(board) = host.board().and_then(|id| id.parse().ok()) {
        desk.resume(board);
    } else if !board.trim().is_empty() {
        desk.send(Command::Join { link: board.trim().to_owned() });
    } else if desk.options.link {
        take_link(desk);
    }
    if desk.options.link && board.trim().is_empty() {
        let listener = window_event_listener(leptos::ev::hashchange, move |_| take_link(desk));
        on_cleanup(move || listener.remove());
    }
}

/// Keep what has been typed when the page goes out of sight or is left: it may never come back. Browsers differ in which of the two they say.
pub fn keep_when_hidden(desk: Desk) {
    let hidden = window_event_listener(leptos::ev::visibilitychange, move |_| {
        if document().hidden() {
            keep_typed(desk);
        }
    });
    let left = window_event_listener_untyped("pagehide", move |_| keep_typed(desk));
    on_cleanup(move || {
        hidden.remove();
        left.remove();
    });
}

/// Keep what has been typed, now. The promise waits for the store, and then says whether a reload of the page would lose nothing. It waits for
/// ever where no engine can be had.
pub fn keep(desk: Desk) -> Promise {
    keep_typed(desk);
    Promise::new(&mut move |resolve, _| {
        link::afterwards(desk.number, move || {
            let _ = resolve.call1(&JsValue::NULL, &is_on_device(desk).into());
        });
    })
}

fn keep_typed(desk: Desk) {
    if desk.open.get_untracked() {
        desk.drafts.typed().into_iter().for_each(|(field, text)| desk.send(Command::KeepDraft { field, text }));
    }
}

/// Whether all of a person's work here is on the disk, with nothing typed into a box that is not kept.
fn is_on_device(desk: Desk) -> bool {
    let in_memory = desk.memory_only.with_untracked(Option::is_some) || desk.saved.get_untracked() != Saved::OnDevice;
    let has_board = desk.open.get_untracked() || desk.boards.with_untracked(|boards| !boards.is_empty());
    let only_here = (in_memory && has_board) || desk.drafts.has_loose();
    !only_here
}

/// Whether this page stands in one of another origin: browsers keep a storage of its own for it there.
#[must_use]
pub fn is_framed() -> bool {
    let page = window();
    let top = page.top().ok().flatten();
    // The page around does not say where it is to one of another origin.
    top.is_none_or(|top| top.location().href().is_err())
}

/// Whether this page stands in a sandbox that has taken its origin away. What else it has taken away nobody can ask.
fn is_closed_in() -> bool {
    window().origin() == "null"
}

fn take_link(desk: Desk) {
    let location = window().location();
    let Ok(hash) = location.hash() else { return };
    let fragment = hash.trim_start_matches('#');
    if !fragment.starts_with(FRAGMENT) {
        return;
    }
    let bare = format!("{}{}", location.pathname().unwrap_or_default(), location.search().unwrap_or_default());
    if let Ok(history) = window().history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&bare));
    }
    desk.here.set_value(true);
    desk.send(Command::Join { link: fragment.to_owned() });
}

/// Hand bytes to the browser's downloads. The address that stands for them is given up a minute later.
pub fn download(desk: Desk, name: &str, media: &str, bytes: &[u8]) {
    match try_download(name, media, bytes) {
        Ok(()) if is_closed_in() => desk.messages.tell(Message::ClosedFrame),
        Ok(()) => {}
        Err(error) => desk.messages.tell(Message::Browser(link::words(error))),
    }
}

fn try_download(name: &str, media: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media);
    let blob = Blob::new_with_u8_array_sequence_and_options(&Array::of1(&Uint8Array::from(bytes)), &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let anchor: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    set_timeout(
        move || {
            let _ = Url::revoke_object_url(&url);
        },
        Duration::from_secs(60),
    );
    Ok(())
}

/// Put text into the clipboard and say so.
pub fn copy(desk: Desk, text: String) {
    let clipboard = window().navigator().clipboard();
    if clipboard.is_undefined() {
        return desk.messages.tell(Message::Browser(String::new()));
    }
    spawn_local(async move {
        let message = match JsFuture::from(clipboard.write_text(&text)).await {
            Ok(_) => Message::Copied,
            Err(error) => Message::Browser(link::words(error)),
        };
        desk.messages.tell(message);
    });
}

/// Take in a bundle file.
pub fn import(desk: Desk, file: File) {
    desk.imported.set(None::<ImportReport>);
    desk.send_file(Command::ImportBundle { name: file.name() }, file);
}
