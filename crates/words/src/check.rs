//! Whether a translation is whole and sound.

use crate::{Catalogue, Key, Message, Piece, plural};
use std::collections::BTreeSet;

/// What was found in a translation, each with the message it is about.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// What has to be put right.
    pub faults: Vec<String>,
    /// What somebody should look at: it may be meant.
    pub doubts: Vec<String>,
}

/// Compare a language's catalogue with the English one.
#[must_use]
pub fn compare(tag: &str, english: &Catalogue, other: &Catalogue) -> Found {
    let mut found = Found::default();
    let ids: BTreeSet<&str> = other.messages.iter().map(|message| message.id.as_str()).collect();
    found.faults.extend(
        english
            .messages
            .iter()
            .filter(|message| !ids.contains(message.id.as_str()))
            .map(|message| format!("{}: it is missing", message.id)),
    );
    for message in &other.messages {
        let say = |what: String| format!("line {}: {}: {what}", message.line, message.id);
        found.faults.extend(sound(tag, message).into_iter().map(say));
        let Some(origin) = english.find(&message.id) else {
            found.faults.push(say("there is no such message".to_owned()));
            continue;
        };
        let (has, wants) = (message.variables(), origin.variables());
        found.faults.extend(has.difference(&wants).map(|name| say(format!("there is no ${name} in it"))));
        found.faults.extend(wants.difference(&has).map(|name| say(format!("${name} is missing"))));
        if tag != crate::FIRST && message.pattern == origin.pattern && is_sentence(origin) {
            found.doubts.push(say("it is still in English".to_owned()));
        }
    }
    found
}

/// What is wrong with a message, whatever it says in English.
fn sound(tag: &str, message: &Message) -> Vec<String> {
    let mut faults = Vec::new();
    for piece in &message.pattern {
        if let Piece::Choice { by, when } = piece {
            let keys: Vec<&Key> = when.iter().map(|(key, _)| key).collect();
            faults.extend(plural::fault(tag, &keys).map(|why| format!("by ${by}: {why}")));
        }
    }
    for text in message.texts() {
        let strange: BTreeSet<String> = text.chars().filter(|c| is_strange(*c)).map(|c| format!("U+{:04X}", u32::from(c))).collect();
        faults.extend(strange.into_iter().map(|c| format!("{c} has no place in a sentence")));
        let entity = text.split_once('&').is_some_and(|(_, after)| after.split_once(';').is_some_and(|(name, _)| !name.contains(' ')));
        if entity || text.contains(['<', '>']) {
            faults.push("there is markup in it, and it would be shown as it stands".to_owned());
        }
    }
    faults
}

/// Controls, and what turns the direction of the text around it. Joiners are letters in some scripts and may stay.
fn is_strange(c: char) -> bool {
    let turns = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c.is_control() || turns || matches!(c, '\u{feff}' | '\u{fffd}' | '\u{200b}' | '\u{e000}'..='\u{f8ff}')
}

/// Whether a message has so many words that another language hardly says it in the same ones.
fn is_sentence(message: &Message) -> bool {
    message.texts().flat_map(str::split_whitespace).filter(|word| word.chars().any(char::is_alphabetic)).count() >= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> Catalogue {
        Catalogue::read(source).unwrap()
    }

    #[test]
    fn word2_what_a_translation_lacks_or_has_too_much_is_found() {
        let english = read("a = Alpha\nb = By { $name }\nc = { $count } of { $most }\nd = So many words here\n");
        let german = read("b = Von { $names }\nc = { $count }\nd = So many words here\ne = Eins\n");
        let found = compare("de", &english, &german);
        let wanted = [
            "a: it is missing",
            "line 1: b: there is no $names in it",
            "line 1: b: $name is missing",
            "line 2: c: $most is missing",
            "line 4: e: there is no such message",
        ];
        assert_eq!(found.faults, wanted);
        assert_eq!(found.doubts, ["line 3: d: it is still in English"]);
        assert_eq!(compare("en", &english, &english), Found::default());
    }

    #[test]
    fn word4_markup_controls_and_turned_directions_are_found() {
        let english = read("a = A\n");
        let faults = |text: &str| compare("en", &english, &read(&format!("a = {text}\n"))).faults;
        assert!(faults("A <b>bold</b> word")[0].contains("markup"));
        assert!(faults("A &nbsp; word")[0].contains("markup"));
        assert!(faults("A \u{202e}word")[0].contains("U+202E"));
        assert!(faults("A\u{7} word")[0].contains("U+0007"));
        assert_eq!(faults("Questions & answers; यह\u{200d} ठीक\u{a0}!"), Vec::<String>::new());
    }
}
