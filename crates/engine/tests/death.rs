//! How an engine ends. In a module of its own, because nothing goes on after it.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use core::cell::RefCell;
use js_sys::{Function, Object, Reflect, Uint8Array};
use quietstorm_engine::{Engine, death};
use quietstorm_model::{Ask, ToEngine};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn eng8_an_engine_that_panics_says_where_and_then_nothing_more() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let post = Closure::<dyn FnMut(JsValue)>::new({
        let heard = heard.clone();
        move |message: JsValue| heard.borrow_mut().push(Reflect::get(&message, &"failed".into()).unwrap().as_string().unwrap())
    });
    let engine = Engine::named("test of death", post.as_ref().unchecked_ref::<Function>().clone());
    assert_eq!(death::guarded(|| 7), Some(7));
    assert!(!death::is_dead());
    let outcome = death::guarded(|| {
        let notes: Vec<&str> = std::iter::once("somebody's secret idea").collect();
        assert!(notes.is_empty(), "{notes:?}");
    });
    assert_eq!(outcome, None, "the frames below the panic go on");
    assert!(death::is_dead());
    let said = heard.borrow().clone();
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].starts_with("panic at ") && said[0].contains("death.rs:") && !said[0].contains("secret"), "{said:?}");

    let message = Object::new();
    let bytes = postcard::to_allocvec(&ToEngine { desk: 1, what: Ask::Hello { relays: Vec::new(), ticket: String::new() } }).unwrap();
    Reflect::set(&message, &"bytes".into(), &Uint8Array::from(&bytes[..])).unwrap();
    assert!(engine.receive(&message).is_err());
}
