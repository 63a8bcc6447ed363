//! The core plus the browser's outside world.

use wasm_bindgen::prelude::*;

/// A running engine.
#[wasm_bindgen]
pub struct Engine;

#[wasm_bindgen]
impl Engine {
    /// Takes in what a page posted.
    pub fn receive(&mut self, _message: JsValue) {}
}

/// Starts an engine that answers through `post`.
#[wasm_bindgen]
pub fn start(_post: JsValue) -> Engine {
    Engine
}
