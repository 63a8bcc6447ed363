//! The view: what a person sees and touches.

use wasm_bindgen::prelude::*;

/// A mounted view.
#[wasm_bindgen]
pub struct Handle;

#[wasm_bindgen]
impl Handle {
    /// Ends everything that [`mount`] began.
    pub fn unmount(self) {}
}

/// Draws the view into `place`.
#[wasm_bindgen]
pub fn mount(_place: JsValue, _element: JsValue, _base: &str) -> Handle {
    Handle
}
