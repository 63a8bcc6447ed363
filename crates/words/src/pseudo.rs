//! English that is not: every sentence accented, longer and in brackets. What a screen shows outside brackets did not come from a catalogue, and
//! what does not fit will not fit in longer languages either.

use crate::{Catalogue, Message, Pattern, Piece};

/// Its tag: English in a place that is none.
pub const TAG: &str = "en-XA";

/// What every message begins with.
pub const OPEN: &str = "⟦";

/// What every message ends with.
pub const CLOSE: &str = "⟧";

/// A whole catalogue, turned.
#[must_use]
pub fn turn(english: &Catalogue) -> Catalogue {
    let turned = |message: &Message| {
        let kept = message.id == crate::DIRECTION;
        Message { pattern: if kept { message.pattern.clone() } else { framed(&message.pattern) }, ..message.clone() }
    };
    Catalogue { messages: english.messages.iter().map(turned).collect() }
}

fn framed(pattern: &[Piece]) -> Pattern {
    let mark = |mark: &str| std::iter::once(Piece::Text(mark.to_owned()));
    mark(OPEN).chain(pattern.iter().map(accented)).chain(mark(CLOSE)).collect()
}

fn accented(piece: &Piece) -> Piece {
    match piece {
        Piece::Text(text) => Piece::Text(longer(text)),
        Piece::Variable(name) => Piece::Variable(name.clone()),
        Piece::Choice { by, when } => {
            let when = when.iter().map(|(key, pattern)| (key.clone(), pattern.iter().map(accented).collect()));
            Piece::Choice { by: by.clone(), when: when.collect() }
        }
    }
}

/// Vowels are accented and written twice: about two fifths more.
fn longer(text: &str) -> String {
    let mut turned = String::new();
    for letter in text.chars() {
        let vowel = match letter {
            'a' => "áå",
            'e' => "éë",
            'i' => "íï",
            'o' => "óö",
            'u' => "úü",
            'y' => "ýÿ",
            'A' => "Áå",
            'E' => "Éë",
            'I' => "Íï",
            'O' => "Óö",
            'U' => "Úü",
            other => {
                turned.push(other);
                continue;
            }
        };
        turned.push_str(vowel);
    }
    turned
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Found, compare};

    #[test]
    fn word5_the_pseudo_language_brackets_and_lengthens_every_sentence_and_keeps_its_variables() {
        let english = Catalogue::read(include_str!("../../../lang/en.ftl")).unwrap();
        let turned = turn(&english);
        assert_eq!(compare(TAG, &english, &turned), Found::default());
        for message in turned.messages.iter().filter(|message| message.id != crate::DIRECTION) {
            let (first, last) = (message.pattern.first(), message.pattern.last());
            assert_eq!(first, Some(&Piece::Text(OPEN.to_owned())), "{}", message.id);
            assert_eq!(last, Some(&Piece::Text(CLOSE.to_owned())), "{}", message.id);
        }
        let length =
            |catalogue: &Catalogue| catalogue.messages.iter().flat_map(Message::texts).map(|text| text.chars().count()).sum::<usize>();
        let (before, after) = (length(&english), length(&turned));
        assert!(after * 100 > before * 130 && after * 100 < before * 150, "{before} letters become {after}");
        assert!(turned.plain("loader-retry").is_none(), "brackets are pieces of their own");
    }
}
