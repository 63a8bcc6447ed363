//! The names of things: fixed-size byte strings that print as lower-case hexadecimal.

use core::fmt;
use core::str::FromStr;
use serde::{Deserialize, Serialize};

/// A text was not the hexadecimal form of an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnId;

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is not an id: it should be hexadecimal digits of the right number")
    }
}

impl core::error::Error for NotAnId {}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $len:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
        pub struct $name(pub [u8; $len]);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                parse_hex(text).map(Self)
            }
        }
    };
}

id! {
    /// A board: derived from its facilitator's public key and its board key.
    BoardId, 32
}
id! {
    /// A round: the id of the envelope that opened it, or, for a workshop, derived from the round it follows.
    RoundId, 32
}
id! {
    /// An envelope: the BLAKE3 hash of all its bytes.
    EnvelopeId, 32
}
id! {
    /// An author's Ed25519 public key. A contributor has a fresh one in every round.
    AuthorKey, 32
}
id! {
    /// One board's log on a relay: an Ed25519 public key, whose secret half everybody who has the board's link can derive.
    ChannelId, 32
}
id! {
    /// What a relay knows of something it stores: the BLAKE3 hash of its bytes.
    FrameId, 32
}
id! {
    /// Where an idea comes from: the Automerge actor of the change that brought it in, derived from a contribution's envelope id or, in the
    /// workshop, from the author's key.
    SourceId, 16
}
id! {
    /// One note in a person's own notebook. Drawn at random; it never leaves the device.
    NoteId, 8
}
id! {
    /// A group of ideas in the workshop. Drawn at random by whoever makes the group.
    GroupId, 8
}
id! {
    /// A comment on an idea. Drawn at random by whoever writes it.
    CommentId, 8
}

/// An idea: the `index`-th of the change `source`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct IdeaId {
    /// The change that brought the idea in.
    pub source: SourceId,
    /// Its place among the ideas of that change, from 0.
    pub index: u32,
}

impl fmt::Display for IdeaId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.source, self.index)
    }
}

impl FromStr for IdeaId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let (source, index) = text.split_once('-').ok_or(NotAnId)?;
        Ok(Self { source: source.parse()?, index: index.parse().map_err(|_| NotAnId)? })
    }
}

fn parse_hex<const N: usize>(text: &str) -> Result<[u8; N], NotAnId> {
    let digits = text.as_bytes();
    if digits.len() != 2 * N {
        return Err(NotAnId);
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Ok(bytes)
}

fn digit(ascii: u8) -> Result<u8, NotAnId> {
    match ascii {
        b'0'..=b'9' => Ok(ascii - b'0'),
        b'a'..=b'f' => Ok(ascii - b'a' + 10),
        _ => Err(NotAnId),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_idea_id_survives_being_printed_and_parsed() {
        let id = IdeaId { source: SourceId([0xa7; 16]), index: 12 };
        assert_eq!(id.to_string().parse(), Ok(id));
    }

    #[test]
    fn a_text_that_is_no_id_is_refused() {
        for text in ["", "zz", "-", "é", &"A".repeat(64), &"0".repeat(63)] {
            assert_eq!(text.parse::<BoardId>(), Err(NotAnId), "{text}");
        }
    }
}
