//! A catalogue: all sentences of one language, in the order in which they stand in its file.

use crate::is_number;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern as Syntax, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

/// What a message says, piece by piece.
pub type Pattern = Vec<Piece>;

/// A part of what a message says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// These very words.
    Text(String),
    /// The value of a variable.
    Variable(String),
    /// What fits a number.
    Choice {
        /// The variable that holds the number.
        by: String,
        /// A pattern for each case, without choices of its own. [`Key::OTHER`] is always among them, and last.
        when: Vec<(Key, Pattern)>,
    },
}

/// The case for which a variant is meant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// This very number.
    Exactly(u32),
    /// All numbers of this plural category.
    Category(String),
}

impl Key {
    /// The category of what no other one takes.
    pub const OTHER: &str = "other";

    /// How the key is written in a table.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Exactly(number) => number.to_string(),
            Self::Category(name) => name.clone(),
        }
    }
}

/// One message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its name, the same in every language.
    pub id: String,
    /// The line it begins in.
    pub line: usize,
    /// What it says.
    pub pattern: Pattern,
}

impl Message {
    /// All texts of it, those in choices too.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        flat(&self.pattern).filter_map(|piece| if let Piece::Text(text) = piece { Some(text.as_str()) } else { None })
    }

    /// The variables it names, by name.
    #[must_use]
    pub fn variables(&self) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        for piece in flat(&self.pattern) {
            if let Piece::Variable(name) | Piece::Choice { by: name, .. } = piece {
                names.insert(name.as_str());
            }
        }
        names
    }
}

/// All pieces, those in choices too.
fn flat(pattern: &[Piece]) -> Box<dyn Iterator<Item = &Piece> + '_> {
    Box::new(pattern.iter().flat_map(|piece| {
        let inside: Box<dyn Iterator<Item = &Piece>> = match piece {
            Piece::Choice { when, .. } => Box::new(when.iter().flat_map(|(_, pattern)| flat(pattern))),
            _ => Box::new(std::iter::empty()),
        };
        std::iter::once(piece).chain(inside)
    }))
}

/// All sentences of one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Catalogue {
    /// In the order of the file.
    pub messages: Vec<Message>,
}

impl Catalogue {
    /// Read a catalogue.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, each with its line.
    pub fn read(source: &str) -> Result<Self, Vec<String>> {
        let (resource, mut faults) = match parser::parse(source) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => {
                let said = errors.iter().map(|error| format!("line {}: {error}", line_at(source, error.pos.start))).collect();
                (resource, said)
            }
        };
        let (mut messages, mut lines) = (Vec::new(), BTreeMap::new());
        for entry in resource.body {
            let (id, line, read) = match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    let read = match (message.value, message.attributes.is_empty()) {
                        (Some(value), true) => pattern(&value, true),
                        (None, true) => Err("it says nothing".to_owned()),
                        (_, false) => Err("attributes are not used here".to_owned()),
                    };
                    (id, line_of(source, id), read)
                }
                Entry::Term(term) => (term.id.name, line_of(source, term.id.name), Err("terms are not used here".to_owned())),
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
            };
            if let Some(before) = lines.insert(id, line) {
                faults.push(format!("line {line}: {id}: it stands in line {before} already"));
            }
            match read {
                Ok(pattern) => messages.push(Message { id: id.to_owned(), line, pattern }),
                Err(why) => faults.push(format!("line {line}: {id}: {why}")),
            }
        }
        if faults.is_empty() { Ok(Self { messages }) } else { Err(faults) }
    }

    /// A message by its id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }

    /// What a message says that has no variables.
    #[must_use]
    pub fn plain(&self, id: &str) -> Option<&str> {
        match self.find(id)?.pattern.as_slice() {
            [Piece::Text(text)] => Some(text),
            _ => None,
        }
    }
}

fn line_at(source: &str, at: usize) -> usize {
    source.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

/// The line in which a piece of the source stands. The parser copies nothing: its strings lie in the source.
fn line_of(source: &str, piece: &str) -> usize {
    line_at(source, (piece.as_ptr() as usize).saturating_sub(source.as_ptr() as usize))
}

fn pattern(value: &Syntax<&str>, may_choose: bool) -> Result<Pattern, String> {
    let mut pieces: Pattern = Vec::new();
    for element in &value.elements {
        match element {
            PatternElement::TextElement { value } => match pieces.last_mut() {
                _ if value.contains('\n') => return Err("a sentence stands on one line".to_owned()),
                // The parser splits texts where it takes out white space.
                Some(Piece::Text(text)) => text.push_str(value),
                _ => pieces.push(Piece::Text((*value).to_owned())),
            },
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                pieces.push(Piece::Variable(variable(inline)?));
            }
            PatternElement::Placeable { expression: Expression::Select { .. } } if !may_choose => {
                return Err("a choice stands inside another one".to_owned());
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                pieces.push(choice(variable(selector)?, variants)?);
            }
        }
    }
    Ok(pieces)
}

fn choice(by: String, variants: &[Variant<&str>]) -> Result<Piece, String> {
    if !is_number(&by) {
        return Err(format!("${by} is no number, so nothing can be chosen by it"));
    }
    let mut when: Vec<(Key, Pattern)> = Vec::new();
    for variant in variants {
        let key = match variant.key {
            VariantKey::Identifier { name } => Key::Category(name.to_owned()),
            VariantKey::NumberLiteral { value } => {
                Key::Exactly(value.parse().map_err(|_| format!("[{value}] is no whole number without a sign"))?)
            }
        };
        let name = key.name();
        if variant.default != (name == Key::OTHER) {
            return Err("the variant with the star is *[other], and no other one".to_owned());
        }
        if when.iter().any(|(before, _)| *before == key) {
            return Err(format!("[{name}] stands there twice"));
        }
        when.push((key, pattern(&variant.value, false)?));
    }
    when.sort_by_key(|(key, _)| key.name() == Key::OTHER);
    Ok(Piece::Choice { by, when })
}

fn variable(inline: &InlineExpression<&str>) -> Result<String, String> {
    match inline {
        InlineExpression::VariableReference { id } => Ok(id.name.to_owned()),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
            Err("only a variable may stand in braces".to_owned())
        }
        InlineExpression::FunctionReference { .. } => Err("functions are not used here".to_owned()),
        InlineExpression::MessageReference { .. } => Err("no message may stand inside another one".to_owned()),
        InlineExpression::TermReference { .. } => Err("terms are not used here".to_owned()),
        InlineExpression::Placeable { .. } => Err("one pair of braces is enough".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(source: &str) -> Vec<String> {
        Catalogue::read(source).expect_err(source)
    }

    #[test]
    fn word1_a_catalogue_is_read_message_by_message() {
        let source = "## A screen\n\n# A hint.\none = Plain.\ntwo = { $count ->\n    [0] None.\n    [one] { $count } by { $name }.\n   *[other] Some.\n} End\n";
        let read = Catalogue::read(source).unwrap();
        assert_eq!(read.plain("one"), Some("Plain."));
        assert_eq!(read.plain("two"), None);
        let two = read.find("two").unwrap();
        assert_eq!((two.line, two.variables().into_iter().collect::<Vec<_>>()), (5, vec!["count", "name"]));
        assert_eq!(two.texts().collect::<Vec<_>>(), ["None.", " by ", ".", "Some.", " End"]);
        let Piece::Choice { when, .. } = &two.pattern[0] else { panic!("{two:?}") };
        assert_eq!(when.iter().map(|(key, _)| key.name()).collect::<Vec<_>>(), ["0", "one", "other"]);
    }

    #[test]
    fn word1_what_lies_outside_the_small_part_of_fluent_is_refused_with_its_line() {
        let refused = [
            ("a = A\na = B\n", "line 2: a: it stands in line 1 already"),
            ("-brand = X\n", "line 1: -brand: terms"),
            ("a = { b }\n", "line 1: a: no message"),
            ("a = { -b }\n", "line 1: a: terms"),
            ("a = { NUMBER($count) }\n", "line 1: a: functions"),
            ("a = { \"x\" }\n", "line 1: a: only a variable"),
            ("a = A\n    .title = B\n", "line 1: a: attributes"),
            ("a = One\n    two\n", "line 1: a: a sentence stands on one line"),
            ("a = { $name ->\n   *[other] x\n}\n", "line 1: a: $name is no number"),
            ("a = { $count ->\n    [one] x\n   *[few] y\n}\n", "line 1: a: the variant with the star"),
            ("a = { $count ->\n    [1.5] x\n   *[other] y\n}\n", "line 1: a: [1.5] is no whole number"),
            ("a = { $count ->\n    [one] x\n    [one] z\n   *[other] y\n}\n", "line 1: a: [one] stands there twice"),
            ("a = { $count ->\n   *[other] { $days ->\n       *[other] y\n    }\n}\n", "line 1: a: a choice stands inside"),
        ];
        for (source, why) in refused {
            let said = faults(source);
            assert!(
                said.iter().any(|fault| fault.starts_with(why) || fault.contains(why.trim_start_matches("line 1: -brand: "))),
                "{said:?}: {why}"
            );
        }
        assert!(faults("one = A\n\nwhat is this\n")[0].starts_with("line 3: "));
    }
}
