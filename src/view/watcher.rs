//! Tells when elements come near the eye and leave it: the browser's IntersectionObserver, disconnected with its owner.

use js_sys::{Array, Reflect};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// What the browser says of one element.
pub struct Seen {
    /// Which one.
    pub element: Element,
    /// Whether it is near.
    pub near: bool,
    /// How high it is, in pixels.
    pub height: f64,
}

type Callback = Closure<dyn FnMut(Array)>;

/// Watches elements until its owner is gone.
#[derive(Clone, Copy)]
pub struct Watcher(StoredValue<Option<(IntersectionObserver, Callback)>, LocalStorage>);

impl Watcher {
    /// Tell `hear` of every element that comes within `margin` pixels of what can be seen, once `share` of it does, and of every one that leaves.
    pub fn new(margin: u32, share: f64, mut hear: impl FnMut(Seen) + 'static) -> Self {
        let callback: Callback = Closure::new(move |entries: Array| {
            for entry in entries.iter() {
                let entry: IntersectionObserverEntry = entry.unchecked_into();
                hear(Seen { element: entry.target(), near: entry.is_intersecting(), height: entry.bounding_client_rect().height() });
            }
        });
        let init = IntersectionObserverInit::new();
        let margin = format!("{margin}px 0px");
        init.set_root_margin(&margin);
        // The same for a box of the host page's that scrolls; browsers that do not know it fill such a box a little later.
        let _ = Reflect::set(&init, &"scrollMargin".into(), &margin.into());
        init.set_threshold(&share.into());
        let observer = IntersectionObserver::new_with_options(callback.as_ref().unchecked_ref(), &init).ok();
        let watcher = Self(StoredValue::new_local(observer.map(|observer| (observer, callback))));
        on_cleanup(move || {
            watcher.0.try_update_value(|inner| {
                if let Some((observer, _)) = inner.take() {
                    observer.disconnect();
                }
            });
        });
        watcher
    }

    /// Watch one more element.
    pub fn watch(self, element: &Element) {
        self.with(|observer| observer.observe(element));
    }

    /// Say once more how an element is that is watched already.
    pub fn again(self, element: &Element) {
        self.with(|observer| {
            observer.unobserve(element);
            observer.observe(element);
        });
    }

    fn with(self, action: impl FnOnce(&IntersectionObserver)) {
        self.0.try_with_value(|inner| {
            if let Some((observer, _)) = inner {
                action(observer);
            }
        });
    }
}
