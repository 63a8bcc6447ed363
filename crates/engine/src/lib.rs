//! The core plus the browser's outside world.

pub mod files;
pub mod js;
pub mod store;
pub mod tabs;
pub mod timer;

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
