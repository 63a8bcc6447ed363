//! Plural categories: which cases of a number a language tells apart, as Unicode's CLDR has them for whole numbers and fractions.

use crate::Key;

/// All categories there are.
const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", Key::OTHER];

/// The categories of a language: (those it needs, those it may have too). The second are for numbers that nobody meets here, such as whole
/// millions in French. `None` for a language nobody has looked up yet.
#[must_use]
pub fn categories(tag: &str) -> Option<(&'static [&'static str], &'static [&'static str])> {
    Some(match tag.split('-').next().unwrap_or(tag) {
        "ar" => (&ALL, &[]),
        "cs" | "sk" => (&["one", "few", Key::OTHER], &["many"]),
        "de" | "el" | "en" | "et" | "fi" | "hi" | "hu" | "nl" | "sv" | "da" | "nb" | "tr" => (&["one", Key::OTHER], &[]),
        "es" | "fr" | "it" | "pt" | "ca" => (&["one", Key::OTHER], &["many"]),
        "he" => (&["one", "two", Key::OTHER], &[]),
        "id" | "ja" | "ko" | "th" | "vi" | "zh" => (&[Key::OTHER], &[]),
        "pl" | "ru" | "uk" => (&["one", "few", "many", Key::OTHER], &[]),
        "ro" => (&["one", "few", Key::OTHER], &[]),
        _ => return None,
    })
}

/// What is wrong with the cases of a choice in a language, if anything.
#[must_use]
pub fn fault(tag: &str, keys: &[&Key]) -> Option<String> {
    let (needs, may) = categories(tag).unwrap_or((&[Key::OTHER], &ALL));
    let has: Vec<&str> = keys.iter().filter_map(|key| if let Key::Category(name) = key { Some(name.as_str()) } else { None }).collect();
    let lacks: Vec<&str> = needs.iter().copied().filter(|name| !has.contains(name)).collect();
    let foreign: Vec<&str> = has.into_iter().filter(|name| !needs.contains(name) && !may.contains(name)).collect();
    match (lacks.is_empty(), foreign.is_empty()) {
        (true, true) => None,
        (false, _) => Some(format!("it has no case for [{}]", lacks.join("], ["))),
        (true, false) => Some(format!("the language has no [{}]", foreign.join("], ["))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn word3_a_choice_needs_the_cases_of_its_language_and_no_others() {
        let fault = |tag, names: &[&str]| {
            let keys: Vec<Key> = names.iter().map(|name| Key::Category((*name).to_owned())).collect();
            fault(tag, &keys.iter().collect::<Vec<_>>())
        };
        assert_eq!(fault("en", &["one", "other"]), None);
        assert_eq!(fault("en-XA", &["one", "other"]), None);
        assert_eq!(fault("fr", &["one", "many", "other"]), None);
        assert_eq!(fault("pl", &["one", "other"]).as_deref(), Some("it has no case for [few], [many]"));
        assert_eq!(fault("ja", &["one", "other"]).as_deref(), Some("the language has no [one]"));
        assert_eq!(fault("ar", &["zero", "one", "two", "few", "many", "other"]), None);
        assert_eq!(fault("xx", &["few", "other"]), None, "nobody has looked this one up");
        assert_eq!(super::fault("ja", &[&Key::Exactly(0), &Key::Category("other".into())]), None, "a number is no category");
    }
}
