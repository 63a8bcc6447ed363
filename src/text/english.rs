//! What tests that run without a browser hear instead of [`crate::words`]: the English catalogue itself.

#![allow(clippy::expect_used, clippy::panic, reason = "for tests only, which end where something is missing")]

use crate::words::Value;
use quietstorm_words::{Catalogue, Key, Piece};

pub fn say(id: &str, values: &[(&str, Value)]) -> String {
    let english = Catalogue::read(include_str!("../../lang/en.ftl")).expect("the English catalogue can be read");
    put(&english.find(id).expect(id).pattern, values)
}

fn put(pattern: &[Piece], values: &[(&str, Value)]) -> String {
    let value = |name: &str| values.iter().find(|(other, _)| *other == name).map(|(_, value)| *value).expect(name);
    let said = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Variable(name) => match value(name) {
            Value::Number(number) => number.to_string(),
            Value::Text(text) => text.to_owned(),
        },
        Piece::Choice { by, when } => {
            let Value::Number(number) = value(by) else { panic!("{by} is no number") };
            let fits = |key: &&(Key, Vec<Piece>)| match &key.0 {
                Key::Exactly(exactly) => *exactly == number,
                Key::Category(name) => name == Key::OTHER || (name == "one" && number == 1),
            };
            put(&when.iter().find(fits).expect("the last case fits every number").1, values)
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
