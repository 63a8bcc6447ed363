//! Forms that work in every frame. A browser drops the submission of a form in a sandbox before anybody hears of it; the click on its button, which
//! Enter in a box makes too, is heard everywhere.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventInit, HtmlFormElement, MouseEvent};

/// A click on a form's button becomes its `submit` event, if what is in the form may be submitted.
pub fn submit_by_click(event: MouseEvent) {
    let button = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let button = button.and_then(|target| target.closest("button[type=submit]").ok().flatten());
    let form = button.and_then(|button| button.closest("form").ok().flatten()).and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
    let Some(form) = form else { return };
    event.prevent_default();
    if !form.no_validate() && !form.report_validity() {
        return;
    }
    let kind = EventInit::new();
    kind.set_bubbles(true);
    kind.set_cancelable(true);
    if let Ok(submit) = Event::new_with_event_init_dict("submit", &kind) {
        let _ = form.dispatch_event(&submit);
    }
}
