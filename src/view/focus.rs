//! Where the keyboard is: lists change under people's hands, and the focus must survive that.

use crate::view::window::ROW;
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, FocusEvent, FocusOptions, HtmlElement, ShadowRoot};

/// The place in a control's element that names the control within its row.
const CONTROL: &str = "data-control";

/// The element that has the focus, in the tree that `element` is in.
#[must_use]
pub fn active(element: &Element) -> Option<Element> {
    let root = element.get_root_node();
    match root.dyn_ref::<ShadowRoot>() {
        Some(root) => root.active_element(),
        None => root.dyn_ref::<Document>().and_then(Document::active_element),
    }
}

/// Bring a row to the eye and put the focus on it.
pub fn show(place: &Element, row: &str) {
    if let Some(row) = find(place, row, None) {
        row.scroll_into_view_with_bool(true);
        let _ = row.focus();
    }
}

/// Put the focus on a row's control, or on the row itself. Says whether there was one. The page stays where it is, unless somebody who works with keys
/// would not see the focus any more.
pub fn put(place: &Element, row: &str, control: Option<&str>) -> bool {
    let found = control.and_then(|control| find(place, row, Some(control))).or_else(|| find(place, row, None));
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    found.is_some_and(|found| {
        let put = found.focus_with_options(&options).is_ok();
        if found.matches(":focus-visible").unwrap_or_default() && is_out_of_sight(&found) {
            found.scroll_into_view_with_bool(true);
        }
        put
    })
}

fn is_out_of_sight(element: &Element) -> bool {
    let (own, height) = (element.get_bounding_client_rect(), window().inner_height().ok().and_then(|height| height.as_f64()));
    own.bottom() <= 0.0 || height.is_some_and(|height| own.top() >= height)
}

/// Names are letters, digits and hyphens only, so they need no escaping.
fn find(place: &Element, row: &str, control: Option<&str>) -> Option<HtmlElement> {
    let control = control.map(|control| format!(" [{CONTROL}=\"{control}\"]")).unwrap_or_default();
    place.query_selector(&format!("[{ROW}=\"{row}\"]{control}")).ok().flatten()?.dyn_into().ok()
}

/// Remembers which control of which row has the focus, and gives it back after the list has changed.
#[derive(Clone, Copy)]
pub struct Keeper {
    place: NodeRef<Div>,
    last: StoredValue<Option<(String, Option<String>)>>,
    changes: StoredValue<u32>,
}

impl Keeper {
    /// A keeper for the rows inside `place`; `follow` reads the signals that change them.
    pub fn new(place: NodeRef<Div>, follow: impl Fn() + 'static) -> Self {
        let keeper = Self { place, last: StoredValue::default(), changes: StoredValue::default() };
        Effect::new(move || {
            follow();
            keeper.changes.update_value(|changes| *changes = changes.wrapping_add(1));
            request_animation_frame(move || keeper.give_back());
        });
        keeper
    }

    /// For `on:focusin` of the place.
    pub fn came(self, event: &FocusEvent) {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let row = target.as_ref().and_then(|target| target.closest(&format!("[{ROW}]")).ok().flatten());
        let control = target.and_then(|target| target.get_attribute(CONTROL));
        self.last.set_value(row.and_then(|row| row.get_attribute(ROW)).map(|row| (row, control)));
    }

    /// For `on:focusout` of the place. A focus that leaves while nothing changes was taken away by the person.
    pub fn went(self, event: &FocusEvent) {
        if event.related_target().is_some() {
            return;
        }
        let before = self.changes.try_get_value();
        request_animation_frame(move || {
            if before.is_some()
                && self.changes.try_get_value() == before
                && self.place.try_get_untracked().flatten().is_some_and(|place| nowhere(&place))
            {
                self.last.set_value(None);
            }
        });
    }

    /// From now on the focus belongs there: the next change puts it there if it is lost.
    pub fn expect(self, row: String, control: Option<&str>) {
        self.last.set_value(Some((row, control.map(str::to_owned))));
    }

    /// Put the focus back if it is lost.
    pub fn give_back(self) {
        let Some(place) = self.place.try_get_untracked().flatten() else { return };
        let Some((row, control)) = self.last.try_get_value().flatten() else { return };
        if nowhere(&place) {
            put(&place, &row, control.as_deref());
        }
    }
}

/// Whether nothing in the tree has the focus.
fn nowhere(place: &Element) -> bool {
    active(place).is_none_or(|active| active.tag_name().eq_ignore_ascii_case("body"))
}
