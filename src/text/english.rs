//! What tests that run without a browser hear instead of [`crate::words`]: the English catalogue itself. Where it lacks something they hear the id, which
//! no test expects.

use crate::words::Value;
use quietstorm_words::{Catalogue, Key, Piece};

pub fn say(id: &str, values: &[(&str, Value)]) -> String {
    let english = Catalogue::read(include_str!("../../lang/en.ftl")).ok();
    let said = english.and_then(|english| put(&english.find(id)?.pattern, values));
    said.unwrap_or_else(|| id.to_owned())
}

/// The pieces of a sentence, one after the other. `None` where a value is missing or of another kind.
fn put(pattern: &[Piece], values: &[(&str, Value)]) -> Option<String> {
    let value = |name: &str| values.iter().find(|(other, _)| *other == name).map(|(_, value)| *value);
    let said = |piece: &Piece| match piece {
        Piece::Text(text) => Some(text.clone()),
        Piece::Variable(name) => value(name).map(|value| match value {
            Value::Number(number) => number.to_string(),
            Value::Text(text) => text.to_owned(),
        }),
        Piece::Choice { by, when } => {
            let Some(Value::Number(number)) = value(by) else { return None };
            let fits = |key: &&(Key, Vec<Piece>)| match &key.0 {
                Key::Exactly(exactly) => *exactly == number,
                Key::Category(name) => name == Key::OTHER || (name == "one" && number == 1),
            };
            put(&when.iter().find(fits)?.1, values)
        }
    };
    pattern.iter().map(said).collect()
}

pub fn number(number: u32) -> String {
    number.to_string()
}

pub fn formatted(number: f64, options: &[(&str, &str)]) -> String {
    format!("{number} {options:?}")
}

pub fn list(items: &[String]) -> String {
    items.join(", ")
}
