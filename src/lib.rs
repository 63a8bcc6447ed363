//! The view: what a person sees and touches.
//!
//! It draws what the engine says and tells the engine what the person wants; it knows no cryptography, no document and no storage. In reading order:
//!
//! 1. [`options`]: what the host page wants of the element;
//! 2. [`desk`]: everything one element knows, as signals, and the one way to ask for something;
//! 3. [`link`]: the way to the engine, which may die and be replaced;
//! 4. `text`: every sentence a person can read, and [`words`]: the language in which it is said;
//! 5. [`moment`]: moments in that language, in the reader's zone;
//! 6. [`view`]: one component a file, named as the thing on the screen;
//! 7. [`looks`]: the style sheets.

pub mod desk;
pub mod drafts;
pub mod link;
pub mod looks;
pub mod messages;
pub mod moment;
pub mod options;
pub mod page;
mod text;
pub mod view;
pub mod words;

use js_sys::{Function, Promise};
use leptos::prelude::*;
use std::cell::OnceCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ShadowRoot};

/// One mounted view. Dropping it has no effect on the page: call [`Handle::unmount`].
#[wasm_bindgen]
pub struct Handle {
    number: u32,
    keep: Box<dyn Fn() -> Option<Promise>>,
    end: Box<dyn FnOnce()>,
}

#[wasm_bindgen]
impl Handle {
    /// Keep what has been typed, now. The promise brings `true` once a reload of the page would lose nothing, `false` if it would.
    #[must_use]
    pub fn keep(&self) -> Option<Promise> {
        (self.keep)()
    }

    /// Take the view off the page and end everything it began.
    pub fn unmount(self) {
        (self.end)();
        link::leave(self.number);
    }
}

/// A panic is the end of this module; its words are left where a developer looks for them.
#[wasm_bindgen(start)]
pub fn start() {
    std::panic::set_hook(Box::new(|info| web_sys::console::error_1(&info.to_string().into())));
}

/// Draw into `place`, a `<div>` inside the shadow root of `element`.
///
/// `base` is the address of the folder that `engine-worker.js` is in, with its last slash. `load` imports a module by its address; it is used
/// only where the page may not start workers, and without it the engine then cannot run. `table` is the language that the element speaks, from
/// `lang/<tag>.json`.
///
/// # Errors
///
/// What the browser threw when it was given the style sheets.
#[wasm_bindgen]
pub fn mount(place: HtmlElement, element: HtmlElement, base: String, load: Option<Function>, table: JsValue) -> Result<Handle, JsValue> {
    if let Some(root) = place.get_root_node().dyn_ref::<ShadowRoot>() {
        looks::adopt(root)?;
    }
    let options = options::Options::of(&element);
    let number = link::join(base, load, options::relays(&element));
    let made = Rc::new(OnceCell::new());
    let keep = {
        let made = Rc::clone(&made);
        Box::new(move || made.get().map(|desk| page::keep(*desk)))
    };
    let mounted = leptos::mount::mount_to(place.clone(), move || {
        let words = words::Words::new(&table, &element);
        words.mark(&place, &element);
        provide_context(words);
        let desk = *made.get_or_init(|| desk::Desk::new(number, options));
        provide_context(desk);
        link::listen(number, move |heard| desk.hear(heard));
        page::come_in(desk);
        page::keep_when_hidden(desk);
        view::app::App()
    });
    Ok(Handle { number, keep, end: Box::new(move || drop(mounted)) })
}
