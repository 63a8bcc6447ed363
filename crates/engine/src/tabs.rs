//! The other tabs of the same browser: a word that there is something new, and one at a time where that matters.
//!
//! What is said aloud is a board's id and nothing else. Both halves may be missing (a sandbox, an old browser, a page without TLS); then tabs
//! see each other's work when they next look, and two tabs that seal at once are sorted out like any two replicas.

use crate::js;
use core::cell::RefCell;
use js_sys::{Array, Function, Promise, Uint8Array};
use quietstorm_model::BoardId;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{BroadcastChannel, MessageEvent};

#[wasm_bindgen]
extern "C" {
    type LockManager;
    #[wasm_bindgen(method, catch)]
    fn request(this: &LockManager, name: &str, callback: &Function) -> Result<Promise, JsValue>;
}

/// The line to the other tabs.
#[derive(Debug)]
pub struct Tabs {
    name: String,
    channel: Option<BroadcastChannel>,
    _heard: Closure<dyn FnMut(MessageEvent)>,
}

impl Tabs {
    /// Opens the line of this name. `heard` is told each board that another tab has stored something of.
    pub fn open(name: &str, mut heard: impl FnMut(BoardId) + 'static) -> Self {
        let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let word = event.data().dyn_into::<Uint8Array>().ok().and_then(|bytes| bytes.to_vec().try_into().ok());
            if let Some(board) = word {
                heard(BoardId(board));
            }
        });
        let channel = BroadcastChannel::new(name).ok();
        if let Some(channel) = &channel {
            channel.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        }
        Self { name: name.into(), channel, _heard: heard }
    }

    /// Tells the other tabs to look at this board again. A word that does not get through costs nothing but time.
    pub fn ping(&self, board: BoardId) {
        if let Some(channel) = &self.channel {
            let _ = channel.post_message(&Uint8Array::from(&board.0[..]));
        }
    }

    /// Waits until no other tab has this board's lock, and takes it. `None` where there are no locks.
    ///
    /// Whoever stops waiting gives up the place in the queue.
    pub async fn lock(&self, board: BoardId) -> Option<Lock> {
        let locks = js::part(&js::global("navigator")?, "locks")?.unchecked_into::<LockManager>();
        let lock = Lock::new();
        let held = lock.held.clone();
        let mut asked = None;
        let granted = Promise::new(&mut |resolve, _| {
            let held = held.clone();
            let callback = Closure::once_into_js(move |_: JsValue| {
                let _ = resolve.call0(&JsValue::UNDEFINED);
                held
            });
            asked = locks.request(&format!("{} {board}", self.name), callback.unchecked_ref()).ok();
        });
        // The browser's promise ends before the grant only if it refuses.
        JsFuture::from(Promise::race(&Array::of2(&granted, asked?.as_ref()))).await.ok()?;
        Some(lock)
    }
}

impl Drop for Tabs {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.set_onmessage(None);
            channel.close();
        }
    }
}

thread_local! {
    /// What lets go of each lock that is held or waited for.
    static RELEASES: RefCell<Vec<Function>> = const { RefCell::new(Vec::new()) };
}

/// A board's lock; dropping it lets go.
#[derive(Debug)]
pub struct Lock {
    held: Promise,
    release: Option<Function>,
}

impl Lock {
    fn new() -> Self {
        let mut release = None;
        let held = Promise::new(&mut |resolve, _| release = Some(resolve));
        RELEASES.with_borrow_mut(|all| all.extend(release.clone()));
        Self { held, release }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(release) = self.release.take() {
            let _ = release.call0(&JsValue::UNDEFINED);
            RELEASES.with_borrow_mut(|all| all.retain(|other| *other != release));
        }
    }
}

/// Lets go of all locks of this engine. For an engine that dies inside a page, where nobody else would.
pub fn let_go() {
    RELEASES.with(|all| {
        for release in all.try_borrow().iter().flat_map(|all| all.iter()) {
            let _ = release.call0(&JsValue::UNDEFINED);
        }
    });
}
