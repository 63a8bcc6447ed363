//! Turns and bounded waiting.

use core::future::pending;
use quietstorm_engine::timer;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::MessageChannel;

#[wasm_bindgen_test]
async fn eng4_a_turn_lets_messages_that_wait_be_heard_first() {
    let heard = Rc::new(Cell::new(false));
    let channel = MessageChannel::new().unwrap();
    let ear = Closure::<dyn FnMut()>::new({
        let heard = heard.clone();
        move || heard.set(true)
    });
    channel.port1().set_onmessage(Some(ear.as_ref().unchecked_ref()));
    channel.port2().post_message(&JsValue::NULL).unwrap();
    timer::turn().await;
    assert!(heard.get());
}

#[wasm_bindgen_test]
async fn eng5_waiting_has_an_end() {
    assert_eq!(timer::within(60_000, async { 7 }).await, Some(7));
    assert_eq!(timer::within(1, pending::<()>()).await, None);
}
