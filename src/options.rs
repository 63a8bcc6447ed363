//! What the host page wants of an element: lenient attributes in, a strict value out.

use leptos::prelude::window;
use web_sys::Element;

/// Light, dark, or as the page around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the page around it: what its own `color-scheme` says.
    #[default]
    Auto,
    /// Light, whatever the page says.
    Light,
    /// Dark, whatever the page says.
    Dark,
}

/// The element's attributes, understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    /// `theme="light"` or `"dark"`; anything else means [`Theme::Auto`].
    pub theme: Theme,
    /// Whether the page's own address may carry a board's link: `link="none"` says no.
    pub link: bool,
}

impl Options {
    /// The options of an element. An attribute that cannot be understood counts as missing.
    #[must_use]
    pub fn of(element: &Element) -> Self {
        Self::parse(|name| element.get_attribute(name))
    }

    /// The options among attributes that `get` finds by their name.
    pub fn parse(get: impl Fn(&str) -> Option<String>) -> Self {
        let word = |name| get(name).map(|value| value.trim().to_ascii_lowercase()).unwrap_or_default();
        let theme = match word("theme").as_str() {
            "light" => Theme::Light,
            "dark" => Theme::Dark,
            _ => Theme::Auto,
        };
        Self { theme, link: word("link") != "none" }
    }
}

/// The page that links to boards are made for, without a fragment: this one, unless `link` is the address of another.
#[must_use]
pub fn page(element: &Element) -> String {
    let base = element.base_uri().ok().flatten().unwrap_or_default();
    let other = element.get_attribute("link").map(|link| link.trim().to_owned());
    let other = other.filter(|link| !["", "page", "none"].iter().any(|word| link.eq_ignore_ascii_case(word)));
    let other = other.and_then(|link| web_sys::Url::new_with_base(&link, &base).ok()).filter(|url| url.protocol().starts_with("http"));
    let url = other.or_else(|| web_sys::Url::new(&window().location().href().ok()?).ok());
    url.map(|url| format!("{}{}{}", url.origin(), url.pathname(), url.search())).unwrap_or_default()
}

/// The addresses of the relays that `relay="…"` names, separated by white space, each with its last slash, against the page's own address.
#[must_use]
pub fn relays(element: &Element) -> Vec<String> {
    let base = element.base_uri().ok().flatten().unwrap_or_default();
    let words = element.get_attribute("relay").unwrap_or_default();
    let address = |word: &str| web_sys::Url::new_with_base(word, &base).ok().map(|url| format!("{}{}", url.origin(), url.pathname()));
    let folder = |address: String| if address.ends_with('/') { address } else { address + "/" };
    words.split_whitespace().filter_map(address).filter(|address| address.starts_with("http")).map(folder).take(8).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elem1_attributes_are_lenient() {
        let of = |theme: Option<&str>| Options::parse(|name| theme.filter(|_| name == "theme").map(str::to_owned)).theme;
        assert_eq!(of(Some(" DARK ")), Theme::Dark);
        assert_eq!(of(Some("light")), Theme::Light);
        assert_eq!(of(Some("mauve")), Theme::Auto);
        assert_eq!(of(None), Theme::Auto);
    }
}
