//! The view: what a person sees and touches.
//!
//! It draws what the engine says and tells the engine what the person wants; it knows no cryptography, no document and no storage. In reading order:
//!
//! 1. [`options`], [`host`]: what the host page wants of the element and is told by it;
//! 2. [`desk`]: everything one element knows, as signals, and the one way to ask for something;
//! 3. [`link`]: the way to the engine, which may die and be replaced;
//! 4. `text`: every sentence a person can read, and [`words`]: the language in which it is said;
//! 5. [`moment`]: moments in that language, in the reader's zone; [`markdown`]: the board as a text to take away;
//! 6. [`view`]: one component a file, named as the thing on the screen;
//! 7. [`looks`]: the style sheets.

pub mod desk;
pub mod drafts;
pub mod host;
pub mod link;
pub mod looks;
pub mod markdown;
pub mod messages;
pub mod moment;
pub mod options;
pub mod page;
mod text;
pub mod view;
pub mod words;

use host::Host;
use js_sys::{Function, Promise};
use leptos::prelude::*;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ShadowRoot};

/// One mounted view. Dropping it has no effect on the page: call [`Handle::unmount`].
#[wasm_bindgen]
pub struct Handle {
    number: u32,
    desk: Rc<OnceCell<desk::Desk>>,
    end: Box<dyn FnOnce()>,
}

#[wasm_bindgen]
impl Handle {
    /// Keep what has been typed, now. The promise brings `true` once a reload of the page would lose nothing, `false` if it would.
    #[must_use]
    pub fn keep(&self) -> Option<Promise> {
        self.desk.get().map(|desk| page::keep(*desk))
    }

    /// The page proposes a name for the person. It stands in boxes for a name where nothing else does.
    pub fn call(&self, name: String) {
        if let Some(desk) = self.desk.get() {
            desk.name.set(name);
        }
    }

    /// So much of the engine's code is here, from 0 to 1.
    pub fn coming(&self, share: f64) {
        if let Some(desk) = self.desk.get() {
            desk.coming.set(share);
        }
    }

    /// Take the view off the page and end everything it began.
    pub fn unmount(self) {
        (self.end)();
        link::leave(self.number);
    }
}

thread_local! {
    static WATCHER: RefCell<Option<Function>> = RefCell::default();
}

/// A panic is the end of this module: its words are left where a developer looks for them, and whoever watches is told.
#[wasm_bindgen(start)]
pub fn start() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        if let Some(fell) = WATCHER.try_with(|watcher| watcher.take()).ok().flatten() {
            let _ = fell.call0(&JsValue::UNDEFINED);
        }
    }));
}

/// Call `fell` when this module panics. After that nothing in it may be called any more.
#[wasm_bindgen]
pub fn watch(fell: Function) {
    WATCHER.with(|watcher| watcher.replace(Some(fell)));
}

/// Panic, to show what becomes of that.
#[cfg(feature = "fault")]
#[wasm_bindgen]
pub fn fault() {
    // The mistake that is easiest to make in here: something is borrowed while it is being changed.
    let cell = RefCell::new(());
    let _changing = cell.borrow_mut();
    drop(cell.borrow());
}

/// Draw into `place`, a `<div>` inside the shadow root of `element`. `host` is what src/quietstorm.js gives.
///
/// # Errors
///
/// What the browser threw when it was given the style sheets.
#[wasm_bindgen]
pub fn mount(place: HtmlElement, element: HtmlElement, host: Host) -> Result<Handle, JsValue> {
    if let Some(root) = place.get_root_node().dyn_ref::<ShadowRoot>() {
        looks::adopt(root)?;
    }
    let options = options::Options::of(&element);
    let number = link::join(host.clone(), options::relays(&element));
    let made = Rc::new(OnceCell::new());
    let desk = Rc::clone(&made);
    let page = options::page(&element);
    let board = element.get_attribute("board").unwrap_or_default();
    let mounted = leptos::mount::mount_to(place.clone(), move || {
        let words = words::Words::new(&host.words(), &element);
        words.mark(&place, &element);
        provide_context(words);
        let desk = *made.get_or_init(|| desk::Desk::new(number, options, page.clone(), host.clone()));
        provide_context(desk);
        link::listen(number, move |heard| desk.hear(heard));
        page::come_in(desk, &host, &board);
        page::keep_when_hidden(desk);
        view::app::App()
    });
    Ok(Handle { number, desk, end: Box::new(move || drop(mounted)) })
}
