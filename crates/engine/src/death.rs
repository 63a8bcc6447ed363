//! The end of an engine: a panic, no memory left, no chance. It says so with its last breath, so that the page starts another one.
//!
//! After that it does nothing any more: its memory may be in any state.

use crate::tabs;
use core::cell::{Cell, RefCell};
use js_sys::{Function, Object, Reflect};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

thread_local! {
    static DEAD: Cell<bool> = const { Cell::new(false) };
    static MOURNERS: RefCell<Vec<Function>> = const { RefCell::new(Vec::new()) };
}

/// Whom to tell.
pub fn tell_at_the_end(post: &Function) {
    let first = MOURNERS.with_borrow_mut(|all| {
        all.push(post.clone());
        all.len() == 1
    });
    if first {
        let before = std::panic::take_hook();
        // Where, and not what: a panic's text may quote what somebody wrote.
        std::panic::set_hook(Box::new(move |panic| {
            let place = panic.location().map(|place| format!("{}:{}", place.file(), place.line()));
            die(&format!("panic at {}", place.as_deref().unwrap_or("an unknown place")));
            before(panic);
        }));
    }
}

/// Whether it is over.
#[must_use]
pub fn is_dead() -> bool {
    DEAD.get()
}

/// Ends the engine, and lets go of what others wait for. Says whether it was still alive.
pub fn stop() -> bool {
    let alive = !DEAD.replace(true);
    if alive {
        tabs::let_go();
    }
    alive
}

/// Ends the engine: tells the page why, as `{ failed: string }`.
pub fn die(why: &str) {
    if !stop() {
        return;
    }
    let message = Object::new();
    let _ = Reflect::set(&message, &"failed".into(), &why.into());
    MOURNERS.with(|all| {
        for post in all.try_borrow().iter().flat_map(|all| all.iter()) {
            let _ = post.call1(&JsValue::UNDEFINED, &message);
        }
    });
}

/// Does work that may kill the engine, and gives `None` if it did. Whatever stops a module in the middle (no memory, no stack, a panic) is
/// thrown through the module's own frames up to the next JavaScript; that is why there is some in between.
pub fn guarded<T: 'static>(work: impl FnOnce() -> T + 'static) -> Option<T> {
    let done = Rc::new(Cell::new(None));
    let closure = Closure::once({
        let done = done.clone();
        move || done.set(Some(work()))
    });
    if let Err(thrown) = closure.as_ref().unchecked_ref::<Function>().call0(&JsValue::UNDEFINED) {
        die(&crate::js::Error::thrown("working", &thrown).words());
        core::mem::forget(closure);
    }
    done.take()
}
