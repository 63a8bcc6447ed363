//! The language that an element speaks: its table of sentences, which the loader hands over, and its ways to write numbers, lists and moments, which
//! the browser knows. Two elements of one page may speak two languages, so a component asks for those of its own.
//!
//! A sentence of the table is a text, or a list of pieces: see the `table` of crates/words, which writes it.

use js_sys::{Array, Function, Number, Object, Reflect};
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{HtmlElement, MutationObserver, MutationObserverInit};

/// What is put into a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value<'a> {
    /// A number; it is written with the digits of the language, and sentences may depend on it.
    Number(u32),
    /// A text, as it is.
    Text(&'a str),
}

/// A language, ready to be spoken.
struct Table {
    tag: String,
    dir: String,
    /// For numbers and moments: the reader's own kind of the language, such as British English.
    locale: String,
    sentences: JsValue,
    numbers: Option<Object>,
    plurals: Option<Object>,
}

thread_local! {
    /// The language spoken last, for whatever happens outside of every component.
    static LAST: RefCell<Option<Rc<Table>>> = const { RefCell::new(None) };
}

/// The language of one element.
#[derive(Clone, Copy)]
pub struct Words(StoredValue<Rc<Table>, LocalStorage>);

impl Words {
    /// The language of a table, for this element. It belongs to the reactive owner it is made in.
    #[must_use]
    pub fn new(table: &JsValue, element: &HtmlElement) -> Self {
        let text = |name: &str| get(table, name).as_string();
        let tag = text("tag").unwrap_or_else(|| "en".into());
        let locale = locale(&tag, element);
        let table = Rc::new(Table {
            dir: text("dir").unwrap_or_else(|| "ltr".into()),
            sentences: get(table, "words"),
            numbers: intl("NumberFormat", &locale, &[]),
            plurals: intl("PluralRules", &locale, &[]),
            tag,
            locale,
        });
        LAST.set(Some(Rc::clone(&table)));
        Self(StoredValue::new_local(table))
    }

    /// Say on the page which language stands in `place`, and which way it runs. Where the host element has a `dir` of its own, that counts.
    pub fn mark(self, place: &HtmlElement, element: &HtmlElement) {
        let Some(table) = self.0.try_get_value() else { return };
        let _ = place.set_attribute("lang", &table.tag);
        let turn = {
            let (place, element) = (place.clone(), element.clone());
            move || {
                let _ = if element.has_attribute("dir") { place.remove_attribute("dir") } else { place.set_attribute("dir", &table.dir) };
            }
        };
        turn();
        let changed = Closure::<dyn FnMut()>::new(turn);
        let Ok(observer) = MutationObserver::new(changed.as_ref().unchecked_ref()) else { return };
        let options = MutationObserverInit::new();
        options.set_attribute_filter(&Array::of1(&"dir".into()));
        let _ = observer.observe_with_options(element, &options);
        let kept = StoredValue::new_local((observer, changed));
        on_cleanup(move || kept.with_value(|(observer, _)| observer.disconnect()));
    }
}

/// A sentence by its id.
#[must_use]
pub fn say(id: &str, values: &[(&str, Value)]) -> String {
    spoken().map(|table| table.say(id, values)).unwrap_or_else(|| id.to_owned())
}

/// A number with the digits of the language.
#[must_use]
pub fn number(number: u32) -> String {
    spoken().map_or_else(|| number.to_string(), |table| table.number(number))
}

/// A number written in a way of its own: see `Intl.NumberFormat`.
#[must_use]
pub fn formatted(number: f64, options: &[(&str, &str)]) -> String {
    let written = spoken().and_then(|table| ask(&intl("NumberFormat", &table.locale, options)?, "format", &number.into()));
    // The browser can write numbers with fractions; what could do it here weighs 20 kB.
    written.unwrap_or_else(|| Number::from(number).to_locale_string("en").into())
}

/// Names or sayings, one after the other, as people say them: "Ada, Bea and Cleo".
#[must_use]
pub fn list(items: &[String]) -> String {
    let said = spoken().and_then(|table| {
        let items: Array = items.iter().map(|item| JsValue::from_str(&isolated(item, table.dir == "rtl"))).collect();
        ask(&intl("ListFormat", &table.locale, &[])?, "format", &items)
    });
    said.unwrap_or_else(|| items.join(", "))
}

/// The reader's kind of the language, for `Intl`.
#[must_use]
pub fn reader() -> String {
    spoken().map_or_else(|| "en".into(), |table| table.locale.clone())
}

/// A maker of `Intl` for a locale. `None` where the browser has none, or knows no such option.
#[must_use]
pub fn intl(kind: &str, locale: &str, options: &[(&str, &str)]) -> Option<Object> {
    let wanted = Object::new();
    for (name, value) in options {
        Reflect::set(&wanted, &(*name).into(), &(*value).into()).ok()?;
    }
    // What `new` would throw is a value here.
    let maker = get(&get(&js_sys::global(), "Intl"), kind).dyn_into::<Function>().ok()?;
    Reflect::construct(&maker, &Array::of2(&locale.into(), &wanted)).ok()?.dyn_into().ok()
}

/// What one of these says of something.
#[must_use]
pub fn ask(of: &Object, method: &str, what: &JsValue) -> Option<String> {
    get(of, method).dyn_into::<Function>().ok()?.call1(of, what).ok()?.as_string()
}

fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

fn spoken() -> Option<Rc<Table>> {
    use_context::<Words>().and_then(|words| words.0.try_get_value()).or_else(|| LAST.with_borrow(Clone::clone))
}

/// The first of the reader's languages that is a kind of this one: the element's own, then the browser's.
fn locale(tag: &str, element: &HtmlElement) -> String {
    let plain = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let browser =
        web_sys::window().map(|window| window.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect::<Vec<_>>());
    let mut wanted = std::iter::once(element.lang()).chain(browser.unwrap_or_default());
    let known = |locale: &String| plain(locale) == plain(tag) && intl("PluralRules", locale, &[]).is_some();
    wanted.find(known).unwrap_or_else(|| tag.to_owned())
}

impl Table {
    fn say(&self, id: &str, values: &[(&str, Value)]) -> String {
        let mut said = String::new();
        self.put(&get(&self.sentences, id), values, &mut said);
        said
    }

    fn number(&self, number: u32) -> String {
        let written = self.numbers.as_ref().and_then(|numbers| ask(numbers, "format", &number.into()));
        written.unwrap_or_else(|| number.to_string())
    }

    fn put(&self, sentence: &JsValue, values: &[(&str, Value)], said: &mut String) {
        if let Some(text) = sentence.as_string() {
            return said.push_str(&text);
        }
        for piece in Array::from(sentence).iter() {
            if let Some(text) = piece.as_string() {
                said.push_str(&text);
                continue;
            }
            let piece = Array::from(&piece);
            let name = piece.get(0).as_string().unwrap_or_default();
            let Some((_, value)) = values.iter().find(|(other, _)| *other == name) else { continue };
            match (value, piece.length()) {
                (Value::Number(number), 2) => self.put(&self.case(&piece.get(1), *number), values, said),
                (Value::Number(number), _) => said.push_str(&self.number(*number)),
                (Value::Text(text), _) => said.push_str(&isolated(text, self.dir == "rtl")),
            }
        }
    }

    /// The case of a choice that fits a number: this very number, or its plural category.
    fn case(&self, cases: &JsValue, number: u32) -> JsValue {
        let category = || self.plurals.as_ref().and_then(|plurals| ask(plurals, "select", &number.into()));
        let fits = |name: &str| Some(get(cases, name)).filter(|case| !case.is_undefined());
        fits(&number.to_string()).or_else(|| fits(&category()?)).unwrap_or_else(|| get(cases, "other"))
    }
}

/// A text that runs the other way than the sentence around it is set apart, so that neither turns the other over.
fn isolated(text: &str, rtl: bool) -> String {
    let leftwards = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
    let other_way = text.chars().any(|c| if rtl { c.is_alphabetic() && !leftwards(c) } else { leftwards(c) });
    if other_way { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn word8_a_text_that_runs_the_other_way_is_set_apart() {
        assert_eq!(isolated("Ada", false), "Ada");
        assert_eq!(isolated("会议", false), "会议");
        assert_eq!(isolated("عادا", false), "\u{2068}عادا\u{2069}");
        assert_eq!(isolated("عادا", true), "عادا");
        assert_eq!(isolated("Ada", true), "\u{2068}Ada\u{2069}");
        assert_eq!(isolated("12", true), "12");
    }
}
