//! What only a browser can show of the engine: storage, tabs, files and timers, in headless Chromium.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;
mod engine;
mod files;
mod store;
mod tabs;
mod timer;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
