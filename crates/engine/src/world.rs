//! What the desks of one engine share: the store, the other tabs, and the way to the page.

use crate::death;
use crate::desk::{Desk, Item};
use crate::store::Store;
use crate::tabs::Tabs;
use core::cell::RefCell;
use js_sys::{Function, Object, Reflect, Uint8Array};
use quietstorm_model::{BoardId, FromEngine, Notice};
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// One engine's surroundings.
pub struct World {
    /// What is kept on this device.
    pub store: Store,
    /// The other tabs.
    pub tabs: Tabs,
    post: Function,
    desks: RefCell<BTreeMap<u32, Rc<Desk>>>,
}

impl World {
    /// A world whose database, line to other tabs and locks have this name.
    #[must_use]
    pub fn new(name: &str, post: Function) -> Rc<Self> {
        Rc::new_cyclic(|world: &std::rc::Weak<Self>| {
            let world = world.clone();
            let heard = move |board| {
                if let Some(world) = world.upgrade() {
                    world.look_again(board, None);
                }
            };
            Self { store: Store::new(name), tabs: Tabs::open(name, heard), post, desks: RefCell::default() }
        })
    }

    /// Puts something on a desk.
    pub fn put(self: &Rc<Self>, number: u32, item: Item) {
        let desk = self.desks.borrow_mut().entry(number).or_insert_with(|| Rc::new(Desk::new(number))).clone();
        desk.put(self, item);
    }

    /// Has all desks but one look at a board again, if they have it open.
    pub fn look_again(self: &Rc<Self>, board: BoardId, but: Option<u32>) {
        let desks: Vec<_> = self.desks.borrow().values().filter(|desk| Some(desk.number()) != but).cloned().collect();
        for desk in desks {
            desk.put(self, Item::LookAgain(board));
        }
    }

    /// Clears away a desk nobody sits at.
    pub fn clear(&self, number: u32) {
        self.desks.borrow_mut().remove(&number);
    }

    /// Tells a view something.
    pub fn tell(&self, desk: u32, notice: Notice) {
        match postcard::to_allocvec(&FromEngine { desk, notice }) {
            Ok(bytes) => self.post("bytes", &Uint8Array::from(&bytes[..])),
            Err(error) => death::die(&format!("answering the page: {error}")),
        }
    }

    /// Asks the browser, once, not to throw the database away when space is short. A worker has to have the page ask: it posts `{ stay: true }`.
    pub fn ask_to_stay(&self) {
        if !self.store.ask_to_stay() {
            self.post("stay", &JsValue::TRUE);
        }
    }

    /// A page that does not listen any more is no reason to stop: what it asked for is done to the end.
    fn post(&self, name: &str, value: &JsValue) {
        let message = Object::new();
        if !death::is_dead() && Reflect::set(&message, &name.into(), value).is_ok() {
            let _ = self.post.call1(&JsValue::UNDEFINED, &message);
        }
    }
}
