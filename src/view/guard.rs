//! What had the focus goes away with what it did: a button that is no longer needed, a message that is put away. Then the focus goes to what is
//! nearest to it and still there, so that nobody who works with keys or listens has to begin at the top of the page again.

use crate::view::focus::active;
use js_sys::Array;
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, FocusEvent, HtmlElement, MutationObserver, MutationObserverInit};

/// Where the focus may go within a part: to the heading of a step, else to the first thing that can be used.
const HEADING: &str = "[data-heading]";
const USABLE: &str = "summary, button:not(:disabled), input:not([hidden]):not(:disabled), textarea, select";

/// A place that lies over the others for a while: when it is gone the focus goes back to where it was before.
const PASSING: &str = ".notices";

type Callback = Closure<dyn FnMut(Array)>;

/// Keeps watch over the focus in one place until its owner is gone.
#[derive(Clone, Copy)]
pub struct Guard {
    place: NodeRef<Div>,
    /// What has the focus, and all that is around it, from the inside out.
    path: StoredValue<Vec<HtmlElement>, LocalStorage>,
    /// What had it before it went to a passing place.
    before: StoredValue<Option<HtmlElement>, LocalStorage>,
}

impl Guard {
    /// A guard of `place`.
    pub fn new(place: NodeRef<Div>) -> Self {
        let guard = Self { place, path: StoredValue::new_local(Vec::new()), before: StoredValue::new_local(None) };
        let held = StoredValue::new_local(None::<(MutationObserver, Callback)>);
        Effect::new(move || {
            let Some(place) = place.get() else { return };
            let changed: Callback = Closure::new(move |_: Array| guard.look());
            let Ok(observer) = MutationObserver::new(changed.as_ref().unchecked_ref()) else { return };
            let init = MutationObserverInit::new();
            init.set_child_list(true);
            init.set_subtree(true);
            init.set_attribute_filter(&Array::of1(&"disabled".into()));
            let _ = observer.observe_with_options(&place, &init);
            held.set_value(Some((observer, changed)));
        });
        on_cleanup(move || {
            held.try_update_value(|held| held.take().map(|(observer, _)| observer.disconnect()));
        });
        guard
    }

    /// For `on:focusin` of the place.
    pub fn came(self, event: &FocusEvent) {
        let path: Vec<HtmlElement> = std::iter::successors(element(event), |one| one.parent_element()).filter_map(|one| one.dyn_into().ok()).collect();
        let passing = |path: &[HtmlElement]| path.iter().any(|part| part.matches(PASSING).unwrap_or_default());
        match (passing(&path), self.path.with_value(|path| passing(path))) {
            (true, false) => self.before.set_value(self.path.with_value(|path| path.first().cloned())),
            (true, true) => {}
            (false, _) => self.before.set_value(None),
        }
        self.path.set_value(path);
    }

    /// For `on:focusout` of the place. Whoever takes the focus away from what is there and can be used means it.
    pub fn went(self, event: &FocusEvent) {
        if event.related_target().is_none() {
            request_animation_frame(move || {
                let there = self.path.try_with_value(|path| path.first().is_some_and(usable)).unwrap_or_default();
                if there && self.is_nowhere() {
                    self.path.set_value(Vec::new());
                }
            });
        }
    }

    /// Something has changed. Lists and screens put the focus where they want it in the next frame; what is lost after that is ours.
    fn look(self) {
        if self.has_lost() {
            request_animation_frame(move || request_animation_frame(move || self.put_back()));
        }
    }

    fn put_back(self) {
        if !self.has_lost() || !self.is_nowhere() {
            return;
        }
        let Some(path) = self.path.try_update_value(std::mem::take) else { return };
        let before = self.before.try_update_value(Option::take).flatten().filter(usable);
        let within = |part: &HtmlElement| {
            let find = |what| part.query_selector_all(what).ok().and_then(|found| (0..found.length()).find_map(|at| shown(found.get(at)?.dyn_into().ok()?)));
            find(HEADING).or_else(|| find(USABLE))
        };
        let near = || path.iter().filter(|part| part.is_connected()).find_map(within);
        if let Some(found) = before.or_else(near) {
            let _ = found.focus();
        }
    }

    fn has_lost(self) -> bool {
        self.path.try_with_value(|path| path.first().is_some_and(|first| !usable(first))).unwrap_or_default()
    }

    fn is_nowhere(self) -> bool {
        let nowhere = |active: Option<Element>| active.is_none_or(|active| active.tag_name().eq_ignore_ascii_case("body"));
        let here = self.place.try_get_untracked().flatten();
        here.is_some_and(|place| nowhere(active(&place))) && nowhere(document().active_element())
    }
}

fn element(event: &FocusEvent) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// Whether it is still there and can be used.
fn usable(one: &HtmlElement) -> bool {
    one.is_connected() && !one.matches(":disabled").unwrap_or_default()
}

/// It, unless it is not drawn.
fn shown(one: HtmlElement) -> Option<HtmlElement> {
    (one.offset_height() > 0).then_some(one)
}
