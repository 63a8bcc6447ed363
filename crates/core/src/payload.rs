//! What stands inside an envelope, by its kind. Encoded with postcard; a payload that is not the canonical encoding of its value is refused.

use quietstorm_model::{AuthorKey, Brief, Choice, EnvelopeId, FrameId, IdeaId, Method, Policy, Refusal, RoundId};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// How many sealed rounds a key card has keys for.
pub const ROUND_KEYS: usize = 8;

/// The board's first envelope, signed by its facilitator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Genesis {
    /// The question and its context.
    pub brief: Brief,
    /// Who can open its rounds.
    pub policy: Policy,
    /// For each seat from 1 on, the Ed25519 public key derived from the seat's secret: whoever has the invitation can prove it.
    pub seats: Vec<AuthorKey>,
}

/// A key card: somebody takes a seat and shows the public halves of their round keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyCard {
    /// The seat; 0 is the facilitator's.
    pub seat: u8,
    /// The holder's name.
    pub name: String,
    /// X25519 public keys, one for each sealed round the board may come to have.
    pub keys: [[u8; 32]; ROUND_KEYS],
    /// The seat key's Ed25519 signature over [`KeyCard::proven`]; empty for seat 0, which the facilitator's own signature proves.
    pub proof: Vec<u8>,
}

impl KeyCard {
    /// What the seat key signs: the seat, who takes it, and the keys.
    #[must_use]
    pub fn proven(&self, author: AuthorKey) -> Vec<u8> {
        let mut bytes = b"quietstorm.v1 seat\0".to_vec();
        bytes.push(self.seat);
        bytes.extend_from_slice(&author.0);
        bytes.extend(self.keys.iter().flatten());
        bytes
    }
}

/// Opens a sealed round and fixes who can open it. The envelope's id is the round's id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundOpen {
    /// The number of the sealed round on the board, from 0: which of the holders' keys counts.
    pub number: u8,
    /// What is sealed in it.
    pub purpose: Purpose,
    /// The sealed round before it.
    pub previous: Option<RoundId>,
    /// Who can open it.
    pub custody: Custody,
}

/// What a sealed round is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Purpose {
    /// Ideas.
    Ideas,
    /// Ballots on these frozen, ordered options.
    Vote {
        /// How the vote works.
        method: Method,
        /// What is voted on.
        options: Vec<Choice>,
    },
}

/// Who can open a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Custody {
    /// How much weight of keys opens it.
    pub threshold: u8,
    /// Those who hold keys, in the order of their seats.
    pub holders: Vec<Holder>,
}

/// One key holder of one round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// Who signs the opening.
    pub author: AuthorKey,
    /// The holder's name.
    pub name: String,
    /// How many shares the holder gets.
    pub weight: u8,
    /// The holder's X25519 public key for this round.
    pub key: [u8; 32],
}

/// The facilitator's signed list of the contributions that count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The earlier list that this one extends.
    pub extends: Option<EnvelopeId>,
    /// The contributions' ids, ascending, each once.
    pub listed: Vec<EnvelopeId>,
}

/// A key holder publishes their round key against a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// The list the holder has seen.
    pub manifest: EnvelopeId,
    /// The holder's place in the round's custody.
    pub holder: u8,
    /// The X25519 secret key of the round.
    pub secret: [u8; 32],
}

/// A relay's word that it keeps the key of a sealed round until a deadline. Of several words about one key the one with the latest deadline holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// The number of the sealed round on the board.
    pub number: u8,
    /// When the relay closes the round and hands out the key, in milliseconds since 1970 UTC, by the relay's own clock.
    pub deadline: i64,
    /// The X25519 public key of the round.
    pub key: [u8; 32],
}

/// How many frames one [`Close`] can name.
pub const CLOSE_FRAMES: usize = 1_400;

/// A relay's close of a sealed round: everything it held of it when the deadline had passed, and its key. A long list takes several envelopes, which
/// count only all together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Close {
    /// The number of the sealed round on the board.
    pub number: u8,
    /// The deadline that had passed, as in [`Clock`].
    pub deadline: i64,
    /// The X25519 secret key of the round.
    pub secret: [u8; 32],
    /// The head of the chain of receipts: equal in all envelopes of one close.
    pub head: [u8; 32],
    /// Which part of the list this is, from 0.
    pub page: u16,
    /// How many parts the list has, at least 1.
    pub pages: u16,
    /// The ids of the frames, ascending, each once; through all pages, too.
    pub listed: Vec<FrameId>,
}

/// The facilitator hides an idea or shows it again. The highest revision counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moderation {
    /// The idea.
    pub idea: IdeaId,
    /// Why it is hidden; `None` shows it again.
    pub hidden: Option<String>,
}

/// What a contribution to a round of ideas holds once it is open.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct IdeaSheet {
    /// The author's name, on a named board.
    pub author: Option<String>,
    /// The ideas, in their author's order.
    pub ideas: Vec<SheetIdea>,
}

/// One idea on a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetIdea {
    /// What it says.
    pub text: String,
    /// The sub-prompt it answers.
    pub prompt: Option<u8>,
}

/// What a contribution to a vote holds once it is open.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct BallotSheet {
    /// Marks as (gap, weight): the gap is the distance from the option marked before, minus one (from the list's begin for the first), so a
    /// ballot can only be written in one way. A weight is never 0.
    pub marks: Vec<(u32, u8)>,
}

/// Encodes a payload.
pub fn encode<T: Serialize>(value: &T) -> Result<Vec<u8>, Refusal> {
    postcard::to_allocvec(value).map_err(|_| Refusal::Malformed)
}

/// Decodes a payload; refuses trailing bytes and any encoding but the canonical one.
pub fn decode<T: Serialize + DeserializeOwned>(bytes: &[u8]) -> Result<T, Refusal> {
    let (value, rest) = postcard::take_from_bytes::<T>(bytes).map_err(|_| Refusal::Malformed)?;
    if !rest.is_empty() || encode(&value)? != bytes {
        return Err(Refusal::Malformed);
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn env3_only_the_canonical_encoding_of_a_payload_is_accepted() {
        let manifest = Manifest { extends: None, listed: vec![EnvelopeId([7; 32])] };
        let bytes = encode(&manifest).unwrap();
        assert_eq!(decode::<Manifest>(&bytes), Ok(manifest));
        // The same list with its length written in two bytes instead of one.
        let mut long = vec![bytes[0], 0x81, 0x00];
        long.extend_from_slice(&bytes[2..]);
        assert_eq!(decode::<Manifest>(&long), Err(Refusal::Malformed));
        assert_eq!(decode::<Manifest>(&[bytes.as_slice(), &[0]].concat()), Err(Refusal::Malformed));
    }
}
