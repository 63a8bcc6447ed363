//! The core plus the browser's outside world: one channel in, one channel out.
//!
//! | file | what |
//! |---|---|
//! | `desk` | one view element's session and the queue of what comes in for it |
//! | `perform` | every effect a session may want |
//! | `world` | what the desks share |
//! | `store` | what is kept on this device |
//! | `tabs` | other tabs of the same browser |
//! | `socket`, `turns` | lines to relays, and what stands in for them where there can be none |
//! | `files` | files that are handed in |
//! | `timer`, `chance` | the clock, turns, random bytes |
//! | `death` | a last word to the page |
//! | `js` | what the browser throws becomes an error |

pub mod chance;
pub mod death;
pub mod desk;
pub mod files;
pub mod js;
pub mod perform;
pub mod socket;
pub mod store;
pub mod tabs;
pub mod timer;
pub mod turns;
pub mod world;

use desk::Item;
use js::{Doing, Error};
use js_sys::{Array, Function, Uint8Array};
use quietstorm_model::{Ask, ToEngine};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::Blob;
use world::World;

/// The name of the database, of the line to the other tabs, and of the locks.
const NAME: &str = "quietstorm";

/// A running engine. It serves all elements of a page.
#[wasm_bindgen]
pub struct Engine {
    world: Rc<World>,
}

/// Starts an engine. It posts `{ bytes }`, a `FromEngine`, for each notice, and `{ failed }`, a text, when it dies.
#[wasm_bindgen]
#[must_use]
pub fn start(post: Function) -> Engine {
    Engine::named(NAME, post)
}

/// Ends the engine without a word: the view that would hear it is gone.
#[wasm_bindgen]
pub fn stop() {
    death::stop();
}

#[wasm_bindgen]
impl Engine {
    /// Takes in what a page posted: `{ bytes: Uint8Array, files?: File[] }`, where the bytes are a `ToEngine`.
    ///
    /// # Errors
    /// When this is no such message, or the engine is dead.
    pub fn receive(&self, message: &JsValue) -> Result<(), JsError> {
        if death::is_dead() {
            return Err(JsError::new("this engine is dead"));
        }
        let (heard, file) = hear(message)?;
        let item = match heard.what {
            Ask::Hello { relays, ticket } => Item::Hello(relays, ticket),
            Ask::Command(command) => Item::Command(command, file),
            Ask::Goodbye => Item::Goodbye,
        };
        self.world.put(heard.desk, item);
        Ok(())
    }
}

impl Engine {
    /// An engine whose database, line to other tabs and locks have this name.
    #[must_use]
    pub fn named(name: &str, post: Function) -> Self {
        death::tell_at_the_end(&post);
        Self { world: World::new(name, post) }
    }
}

fn hear(message: &JsValue) -> Result<(ToEngine, Option<Blob>), Error> {
    const DOING: &str = "listening to the page";
    let bytes = js::part(message, "bytes").ok_or_else(|| Error::new(DOING, "there are no bytes in this message"))?;
    let bytes = bytes.dyn_into::<Uint8Array>().doing(DOING)?.to_vec();
    let heard = postcard::from_bytes(&bytes).map_err(|error| Error::new(DOING, error.to_string()))?;
    let file = js::part(message, "files").and_then(|files| files.dyn_into::<Array>().ok()?.get(0).dyn_into::<Blob>().ok());
    Ok((heard, file))
}

/// Panics, so that a test can see what a page does about it.
#[cfg(feature = "fault")]
#[wasm_bindgen]
#[allow(clippy::panic)]
pub fn fault() {
    panic!("on purpose");
}
