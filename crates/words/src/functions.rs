//! The English catalogue as Rust: one function for each message, so that a message that is not there, or a wrong variable, does not compile, and a
//! message that nobody asks for is dead code.

use crate::{Catalogue, Message, is_number};
use std::fmt::Write;

/// The beginnings of messages that JavaScript asks for, or that say something of the language itself.
pub const NOT_THE_VIEW: [&str; 3] = ["language-", "loader-", "app-"];

/// The source of these functions. Each calls `say(id, values)`, with a value being `Number(u32)` or `Text(&str)`; the arguments stand in the order
/// of the alphabet.
#[must_use]
pub fn generate(english: &Catalogue) -> String {
    let mut source = String::new();
    for message in english.messages.iter().filter(|message| !NOT_THE_VIEW.iter().any(|prefix| message.id.starts_with(prefix))) {
        let _ = writeln!(source, "{}", function(message));
    }
    source
}

fn function(message: &Message) -> String {
    let (mut arguments, mut values) = (Vec::new(), Vec::new());
    for name in message.variables() {
        let (kind, value) = if is_number(name) { ("u32", "Number") } else { ("&str", "Text") };
        arguments.push(format!("{name}: {kind}"));
        values.push(format!("({name:?}, {value}({name}))"));
    }
    let (name, id) = (message.id.replace('-', "_"), &message.id);
    format!("pub fn {name}({}) -> String {{ say({id:?}, &[{}]) }}", arguments.join(", "), values.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn word7_every_message_of_the_view_becomes_a_function() {
        let english = Catalogue::read(
            "language-name = X\nloader-a = L\napp-a = P\nwrite-box = W\nb-c = { $name } { $count } { $count ->\n   *[other] x\n}\n",
        );
        let wanted = "pub fn write_box() -> String { say(\"write-box\", &[]) }\n\
            pub fn b_c(count: u32, name: &str) -> String { say(\"b-c\", &[(\"count\", Number(count)), (\"name\", Text(name))]) }\n";
        assert_eq!(generate(&english.unwrap()), wanted);
    }
}
