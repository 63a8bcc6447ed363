//! The looks: every style sheet of the widget, compiled in, and shared by all elements of a page.
//!
//! A constructed style sheet needs no `<style>` element, so a host page may forbid inline styles.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, ShadowRoot};

/// In the order of the cascade: names first, what they are used for after.
const SHEETS: &[&str] = &[
    include_str!("../style/tokens.css"),
    include_str!("../style/base.css"),
    include_str!("../style/controls.css"),
    include_str!("../style/app.css"),
    include_str!("../style/boards.css"),
    include_str!("../style/setup.css"),
    include_str!("../style/brief.css"),
    include_str!("../style/steps.css"),
    include_str!("../style/seats.css"),
    include_str!("../style/kit.css"),
    include_str!("../style/qr.css"),
    include_str!("../style/share.css"),
    include_str!("../style/carry.css"),
    include_str!("../style/keys.css"),
    include_str!("../style/status.css"),
    include_str!("../style/deadline.css"),
    include_str!("../style/notice.css"),
    include_str!("../style/dialog.css"),
    include_str!("../style/field.css"),
    include_str!("../style/write.css"),
    include_str!("../style/note.css"),
    include_str!("../style/seal.css"),
    include_str!("../style/waiting.css"),
    include_str!("../style/reveal.css"),
    include_str!("../style/idea.css"),
    include_str!("../style/group.css"),
    include_str!("../style/workshop.css"),
    include_str!("../style/vote.css"),
    include_str!("../style/result.css"),
    include_str!("../style/print.css"),
];

thread_local! {
    static SHEET: Result<CssStyleSheet, JsValue> = make();
}

fn make() -> Result<CssStyleSheet, JsValue> {
    let sheet = CssStyleSheet::new()?;
    sheet.replace_sync(&SHEETS.concat())?;
    Ok(sheet)
}

/// Give a shadow root the looks. Sheets that are there already stay, in front of these.
///
/// # Errors
///
/// What the browser threw: it has no constructed style sheets, or the root is of another document.
pub fn adopt(root: &ShadowRoot) -> Result<(), JsValue> {
    let sheet = SHEET.with(Clone::clone)?;
    let name = JsValue::from_str("adoptedStyleSheets");
    let before: Array = Array::from(&Reflect::get(root, &name)?);
    if !before.includes(sheet.unchecked_ref(), 0) {
        before.push(&sheet);
        Reflect::set(root, &name, &before)?;
    }
    Ok(())
}
