//! A catalogue as a browser reads it.
//!
//! ```json
//! { "tag": "de", "dir": "ltr", "name": "Deutsch", "words": { "status-saved": "…", "reveal-brought": [["count", { "one": ["…"], "other": ["…"] }], " …"] } }
//! ```
//!
//! A message is its text, or a list of pieces: a text, a variable (`["name"]`), or a choice (`["count", cases]`). A case is named by an exact number
//! or by a plural category, `other` is always there, and the exact number comes first. Neighbouring texts are one.

use crate::{Catalogue, DIRECTION, Key, NAME, Pattern, Piece};
use serde_json::{Map, Value, json};

/// The table of a language. What its catalogue lacks is said in English, so a table is always whole.
///
/// # Errors
///
/// The language says neither `ltr` nor `rtl`, or has no name.
pub fn compile(tag: &str, english: &Catalogue, own: &Catalogue) -> Result<String, String> {
    let dir = own.plain(DIRECTION).filter(|dir| ["ltr", "rtl"].contains(dir)).ok_or(format!("{DIRECTION} has to be ltr or rtl"))?;
    let name = own.find(NAME).map(|message| message.texts().collect::<String>()).ok_or(format!("{NAME} is missing"))?;
    let mut words = Map::new();
    for message in english.messages.iter().filter(|message| ![NAME, DIRECTION].contains(&message.id.as_str())) {
        let message = own.find(&message.id).unwrap_or(message);
        words.insert(message.id.clone(), value(&message.pattern, true));
    }
    Ok(json!({ "tag": tag, "dir": dir, "name": name, "words": words }).to_string())
}

fn value(pattern: &[Piece], whole: bool) -> Value {
    let mut pieces: Vec<Value> = Vec::new();
    for piece in pattern {
        match (piece, pieces.last_mut()) {
            (Piece::Text(text), Some(Value::String(before))) => before.push_str(text),
            (Piece::Text(text), _) => pieces.push(Value::String(text.clone())),
            (Piece::Variable(name), _) => pieces.push(json!([name])),
            (Piece::Choice { by, when }, _) => pieces.push(json!([by, cases(when)])),
        }
    }
    match pieces.as_mut_slice() {
        [Value::String(text)] if whole => Value::String(std::mem::take(text)),
        _ => Value::Array(pieces),
    }
}

fn cases(when: &[(Key, Pattern)]) -> Value {
    Value::Object(when.iter().map(|(key, pattern)| (key.name(), value(pattern, true))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pattern that a table's value stands for.
    fn pattern(value: &Value) -> Pattern {
        let piece = |value: &Value| match value {
            Value::String(text) => Piece::Text(text.clone()),
            other => {
                let by = other[0].as_str().unwrap().to_owned();
                match other.get(1).and_then(Value::as_object) {
                    None => Piece::Variable(by),
                    Some(cases) => Piece::Choice { by, when: cases.iter().map(|(name, case)| (key(name), pattern(case))).collect() },
                }
            }
        };
        match value {
            Value::Array(pieces) => pieces.iter().map(piece).collect(),
            text => vec![piece(text)],
        }
    }

    fn key(name: &str) -> Key {
        name.parse().map_or_else(|_| Key::Category(name.to_owned()), Key::Exactly)
    }

    /// The same with the cases in one order: a table has none.
    fn sorted(pattern: &[Piece]) -> Pattern {
        let mut pattern = pattern.to_vec();
        for piece in &mut pattern {
            if let Piece::Choice { when, .. } = piece {
                when.sort_by_key(|(key, _)| key.name());
            }
        }
        pattern
    }

    #[test]
    fn word6_a_table_says_what_its_catalogue_says() {
        let english = Catalogue::read(include_str!("../../../lang/en.ftl")).unwrap();
        let table: Value = serde_json::from_str(&compile("en", &english, &english).unwrap()).unwrap();
        assert_eq!((table["tag"].as_str(), table["dir"].as_str(), table["name"].as_str()), (Some("en"), Some("ltr"), Some("English")));
        let words = table["words"].as_object().unwrap();
        assert_eq!(words.len() + 2, english.messages.len());
        for message in english.messages.iter().filter(|message| words.contains_key(&message.id)) {
            assert_eq!(sorted(&pattern(&words[&message.id])), sorted(&message.pattern), "{}", message.id);
        }
    }

    #[test]
    fn word6_what_a_language_lacks_is_said_in_english() {
        let english = Catalogue::read("language-name = English\nlanguage-direction = ltr\na = One\nb = Two\n").unwrap();
        let arabic = Catalogue::read("language-name = العربية\nlanguage-direction = rtl\nb = اثنان\n").unwrap();
        let table: Value = serde_json::from_str(&compile("ar", &english, &arabic).unwrap()).unwrap();
        assert_eq!(table, json!({ "tag": "ar", "dir": "rtl", "name": "العربية", "words": { "a": "One", "b": "اثنان" } }));
        assert!(compile("xx", &english, &Catalogue::default()).is_err());
    }
}
