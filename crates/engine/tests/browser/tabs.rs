//! Pings and locks. Two lines of the same name in one page stand for two tabs.

use crate::common::{Patch, board, fresh_name, script};
use quietstorm_engine::tabs::{self, Tabs};
use quietstorm_engine::timer;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_test::wasm_bindgen_test;

fn deaf(name: &str) -> Tabs {
    Tabs::open(name, |_| {})
}

#[wasm_bindgen_test]
async fn tabs1_the_others_hear_which_board_to_look_at_and_nothing_else() {
    let name = fresh_name();
    let heard = Rc::new(RefCell::new(Vec::new()));
    let (one, other) = (
        deaf(&name),
        Tabs::open(&name, {
            let heard = heard.clone();
            move |board| heard.borrow_mut().push(board)
        }),
    );
    let spy =
        format!("globalThis.spied = new Promise((seen) => {{ new BroadcastChannel('{name}').onmessage = (event) => seen(event.data); }})");
    js_sys::eval(&spy).unwrap();
    js_sys::eval(&format!("new BroadcastChannel('{name}').postMessage('something else')")).unwrap();
    one.ping(board(7));
    while heard.borrow().is_empty() {
        timer::turn().await;
    }
    assert_eq!(*heard.borrow(), [board(7)], "what is no board's id is passed over");
    drop(other);
    let text = script("spied").await;
    assert_eq!(text.as_string().as_deref(), Some("something else"));
}

#[wasm_bindgen_test]
async fn tabs2_a_boards_lock_is_held_by_one_at_a_time() {
    let name = fresh_name();
    let (one, other) = (deaf(&name), deaf(&name));
    let first = one.lock(board(1)).await.unwrap();
    assert!(other.lock(board(2)).await.is_some(), "another board's lock is free");
    assert!(timer::within(20, other.lock(board(1))).await.is_none(), "this one is not");
    drop(first);
    assert!(timer::within(60_000, other.lock(board(1))).await.unwrap().is_some());
}

#[wasm_bindgen_test]
async fn tabs2_who_stops_waiting_gives_up_the_place() {
    let name = fresh_name();
    let (one, other, third) = (deaf(&name), deaf(&name), deaf(&name));
    let first = one.lock(board(1)).await.unwrap();
    assert!(timer::within(1, other.lock(board(1))).await.is_none());
    drop(first);
    assert!(timer::within(60_000, third.lock(board(1))).await.unwrap().is_some());
}

#[wasm_bindgen_test]
async fn tabs2_an_engine_that_dies_lets_go() {
    let name = fresh_name();
    let (one, other) = (deaf(&name), deaf(&name));
    let never_dropped = one.lock(board(1)).await.unwrap();
    tabs::let_go();
    assert!(timer::within(60_000, other.lock(board(1))).await.unwrap().is_some());
    drop(never_dropped);
}

#[wasm_bindgen_test]
async fn tabs3_without_channel_and_locks_the_work_goes_on() {
    js_sys::eval("globalThis.Kept = globalThis.BroadcastChannel; delete globalThis.BroadcastChannel").unwrap();
    let mute = deaf(&fresh_name());
    mute.ping(board(1));
    js_sys::eval("globalThis.BroadcastChannel = Kept").unwrap();
    {
        let _refusing = Patch::new("LockManager.prototype.request", "return Promise.reject(new DOMException('no', 'SecurityError'))");
        assert!(mute.lock(board(1)).await.is_none());
    }
    let _throwing = Patch::new("LockManager.prototype.request", "throw new Error('no')");
    assert!(mute.lock(board(1)).await.is_none());
}
