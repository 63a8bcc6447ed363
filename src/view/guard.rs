//! What had the focus goes away with what it did: a button that is no longer needed, a message that is put away. Then the focus goes to what is
//! nearest to it and still there, so that nobody who works with keys or listens has to begin at the top of the page again.

use crate::view::focus::active;
use js_sys::Array;
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{
    DomRect, Element, FocusEvent, HtmlElement, MutationObserver, MutationObserverInit, ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// Where the focus may go within a part: to the heading of a step, else to the first thing that can be used.
const HEADING: &str = "[data-heading]";
const USABLE: &str = "summary, button:not(:disabled), input:not([hidden]):not(:disabled), textarea, select";

/// What lies over the page while it is there: at its lower edge, and at its upper one.
const BARS: [&str; 2] = [".notice, .notice-line, .picked", ".vote-bar"];

/// How far the ring around what has the focus reaches, in pixels.
const RING: f64 = 8.0;

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
    /// A pointer is pressed: nothing may move under it, or what it was pressed on is not what it is released on.
    pressed: StoredValue<bool>,
}

impl Guard {
    /// A guard of `place`.
    pub fn new(place: NodeRef<Div>) -> Self {
        let (path, before) = (StoredValue::new_local(Vec::new()), StoredValue::new_local(None));
        let guard = Self { place, path, before, pressed: StoredValue::new(false) };
        for end in ["pointerup", "pointercancel"] {
            let listener = window_event_listener_untyped(end, move |_| _ = guard.pressed.try_set_value(false));
            on_cleanup(move || listener.remove());
        }
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

    /// For `on:pointerdown` of the place.
    pub fn pressed(self) {
        self.pressed.set_value(true);
    }

    /// For `on:focusin` of the place.
    pub fn came(self, event: &FocusEvent) {
        let path: Vec<HtmlElement> =
            std::iter::successors(element(event), |one| one.parent_element()).filter_map(|one| one.dyn_into().ok()).collect();
        let passing = |path: &[HtmlElement]| path.iter().any(|part| part.matches(PASSING).unwrap_or_default());
        match (passing(&path), self.path.with_value(|path| passing(path))) {
            (true, false) => self.before.set_value(self.path.with_value(|path| path.first().cloned())),
            (true, true) => {}
            (false, _) => self.before.set_value(None),
        }
        self.path.set_value(path);
        self.uncover_soon();
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
        self.uncover_soon();
    }

    fn uncover_soon(self) {
        let has = |bars: &str, place: &Element| place.query_selector(bars).is_ok_and(|bar| bar.is_some());
        if self.place.try_get_untracked().flatten().is_some_and(|place| BARS.iter().any(|bars| has(bars, &place))) {
            request_animation_frame(move || _ = self.uncover());
        }
    }

    /// A bar lies over what has the focus: bring that to where it can be seen, unless the person has scrolled away from it, or has just pressed it
    /// with a pointer and so knows where it is. The style sheet leaves room for one (`scroll-margin`), but there may be more, and browsers do not
    /// heed it for every box they put the focus into.
    fn uncover(self) -> Option<()> {
        let place = self.place.try_get_untracked().flatten()?;
        let focused: HtmlElement = active(&place)?.dyn_into().ok()?;
        if focused.closest("dialog").ok()?.is_some() {
            return None; // That lies over the bars.
        }
        if self.pressed.try_get_value()? || !focused.matches(":focus-visible").ok()? {
            return None;
        }
        let (own, height) = (focused.get_bounding_client_rect(), window().inner_height().ok()?.as_f64()?);
        let [below, above] = BARS.map(|bars| boxes(&place, bars, &focused));
        let over = |bar: &DomRect| bar.top() < own.bottom() && bar.bottom() > own.top();
        let covered = below.iter().chain(&above).any(over);
        if covered && own.bottom() > 0.0 && own.top() < height {
            let top = above.iter().filter(|bar| over(bar)).map(|bar| bar.bottom()).fold(0.0, f64::max);
            let bottom = below.iter().map(|bar| bar.top()).fold(height, f64::min);
            // Whole pixels: what writes fractions weighs 20 kB.
            let room = format!("{}px {}px", (top + RING).ceil() as i32, (height - bottom + RING).ceil() as i32);
            let nearest = ScrollIntoViewOptions::new();
            nearest.set_block(ScrollLogicalPosition::Nearest);
            focused.style().set_property("scroll-margin-block", &room).ok()?;
            focused.scroll_into_view_with_scroll_into_view_options(&nearest);
            focused.style().remove_property("scroll-margin-block").ok()?;
        }
        Some(())
    }

    fn put_back(self) {
        if !self.has_lost() || !self.is_nowhere() {
            return;
        }
        let Some(path) = self.path.try_update_value(std::mem::take) else { return };
        let before = self.before.try_update_value(Option::take).flatten().filter(usable);
        let within = |part: &HtmlElement| {
            let find = |what| {
                part.query_selector_all(what)
                    .ok()
                    .and_then(|found| (0..found.length()).find_map(|at| shown(found.get(at)?.dyn_into().ok()?)))
            };
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

/// Where these bars are, but for one that holds what has the focus.
fn boxes(place: &Element, bars: &str, focused: &HtmlElement) -> Vec<DomRect> {
    let Ok(found) = place.query_selector_all(bars) else { return Vec::new() };
    let bars = (0..found.length()).filter_map(|at| found.get(at)?.dyn_into::<Element>().ok());
    bars.filter(|bar| !bar.contains(Some(focused))).map(|bar| bar.get_bounding_client_rect()).collect()
}

/// Whether it is still there and can be used.
fn usable(one: &HtmlElement) -> bool {
    one.is_connected() && !one.matches(":disabled").unwrap_or_default()
}

/// It, unless it is not drawn.
fn shown(one: HtmlElement) -> Option<HtmlElement> {
    (one.offset_height() > 0).then_some(one)
}
