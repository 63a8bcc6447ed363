//! Envelopes: the signed, content-addressed units that are all that ever crosses a wire. The layout is fixed, so that decoding and encoding are each
//! other's inverse:
//!
//! ```text
//!   0 "QSEN"        8 board  32    136 revision       u32
//!   4 version u8   40 round  32    140 payload length u32
//!   5 suite   u8   72 author 32    144 payload
//!   6 kind    u8  104 credential 32    then the signature, 64
//!   7 reserved u8
//! ```
//!
//! Numbers are little-endian. The first 140 bytes are the header: what a sealed payload is bound to.

use crate::context;
use crate::primitives::{Signer, hash, verify_strict};
use core::fmt;
use quietstorm_model::limits::ENVELOPE_BYTES;
use quietstorm_model::{AuthorKey, BoardId, EnvelopeId, Refusal, RoundId};

/// Bytes of the header.
pub const HEADER_BYTES: usize = 140;

/// Bytes of an envelope around its payload.
pub const OVERHEAD: usize = PAYLOAD + SIGNATURE;

const MAGIC: &[u8; 4] = b"QSEN";
const VERSION: u8 = 1;
const SUITE: u8 = 1;
const PAYLOAD: usize = HEADER_BYTES + 4;
const SIGNATURE: usize = 64;

/// What an envelope says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Kind {
    /// The board's first: brief and policy.
    Genesis = 1,
    /// A sealed round begins.
    RoundOpen = 2,
    /// Somebody takes a seat and shows the public halves of their round keys.
    KeyCard = 3,
    /// What one author adds in one sealed round; sealed.
    Contribution = 4,
    /// What counts in a round.
    Manifest = 5,
    /// A key holder's round key.
    Opening = 6,
    /// A change of the document in a workshop.
    Workshop = 7,
    /// An idea is hidden or shown again.
    Moderation = 8,
    /// Kept free.
    Receipt = 9,
    /// A relay keeps a round's key until a deadline.
    Clock = 10,
    /// A relay closes a round at its deadline: what counts, and its key.
    Close = 11,
}

impl Kind {
    /// All kinds, in the order of their numbers.
    pub const ALL: [Self; 11] = [
        Self::Genesis,
        Self::RoundOpen,
        Self::KeyCard,
        Self::Contribution,
        Self::Manifest,
        Self::Opening,
        Self::Workshop,
        Self::Moderation,
        Self::Receipt,
        Self::Clock,
        Self::Close,
    ];

    /// Whether envelopes of this kind belong to the board as a whole: their round is all zeros.
    #[must_use]
    pub fn is_of_no_round(self) -> bool {
        matches!(self, Self::Genesis | Self::RoundOpen | Self::KeyCard | Self::Moderation | Self::Clock | Self::Close)
    }

    fn of(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| *kind as u8 == number)
    }
}

/// An envelope before it is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// What it says.
    pub kind: Kind,
    /// Its board.
    pub board: BoardId,
    /// Its round; zeros where [`Kind::is_of_no_round`].
    pub round: RoundId,
    /// The proof of an invitation; zeros where none is needed.
    pub credential: [u8; 32],
    /// Counts what one author says again; the highest counts.
    pub revision: u32,
    /// The content.
    pub payload: Vec<u8>,
}

impl Draft {
    /// The header the envelope will have when this author signs it.
    #[must_use]
    pub fn header(&self, author: AuthorKey) -> [u8; HEADER_BYTES] {
        let mut header = [0; HEADER_BYTES];
        let mut rest = header.as_mut_slice();
        for part in [
            MAGIC.as_slice(),
            &[VERSION, SUITE, self.kind as u8, 0],
            &self.board.0,
            &self.round.0,
            &author.0,
            &self.credential,
            &self.revision.to_le_bytes(),
        ] {
            let (here, after) = rest.split_at_mut(part.len());
            here.copy_from_slice(part);
            rest = after;
        }
        header
    }
}

/// A whole envelope whose layout is sound. Whether its signature is, [`Envelope::verify`] tells.
#[derive(Clone, PartialEq, Eq)]
pub struct Envelope {
    bytes: Box<[u8]>,
    id: EnvelopeId,
    kind: Kind,
}

impl Envelope {
    /// Signs a draft. Refuses a payload that is too long, and a round where there must be none.
    pub fn sign(draft: Draft, signer: &Signer) -> Result<Self, Refusal> {
        let length = u32::try_from(draft.payload.len()).map_err(|_| Refusal::EnvelopeTooLong)?;
        let mut bytes = Vec::with_capacity(OVERHEAD + draft.payload.len());
        bytes.extend_from_slice(&draft.header(signer.author()));
        bytes.extend_from_slice(&length.to_le_bytes());
        bytes.extend_from_slice(&draft.payload);
        let signature = signer.sign(&[context::ENVELOPE, &bytes].concat());
        bytes.extend_from_slice(&signature);
        Self::decode(&bytes)
    }

    /// Takes an envelope's bytes, cheapest check first: length, magic, version, layout, exact length. The signature is not looked at.
    pub fn decode(bytes: &[u8]) -> Result<Self, Refusal> {
        if bytes.len() > ENVELOPE_BYTES {
            return Err(Refusal::EnvelopeTooLong);
        }
        let Some((MAGIC, rest)) = bytes.split_first_chunk::<4>() else { return Err(Refusal::Malformed) };
        let [version, suite, kind, reserved, ..] = *rest else { return Err(Refusal::Malformed) };
        if version != VERSION || suite != SUITE {
            return Err(if version == 0 || suite == 0 { Refusal::Malformed } else { Refusal::EnvelopeNewer });
        }
        let kind = Kind::of(kind).ok_or(if kind == 0 { Refusal::Malformed } else { Refusal::EnvelopeNewer })?;
        let length = bytes.get(HEADER_BYTES..PAYLOAD).and_then(|four| four.try_into().ok()).map(u32::from_le_bytes);
        let whole = length.and_then(|payload| OVERHEAD.checked_add(payload as usize));
        if reserved != 0 || whole != Some(bytes.len()) {
            return Err(Refusal::Malformed);
        }
        let envelope = Self { bytes: bytes.into(), id: EnvelopeId(hash(bytes)), kind };
        if kind.is_of_no_round() && envelope.round() != RoundId::default() {
            return Err(Refusal::Malformed);
        }
        Ok(envelope)
    }

    /// Whether the author it names has signed it.
    pub fn verify(&self) -> Result<(), Refusal> {
        let signed = [context::ENVELOPE, self.part(0, self.bytes.len() - SIGNATURE)].concat();
        if verify_strict(&self.author(), &signed, &self.array(self.bytes.len() - SIGNATURE)) { Ok(()) } else { Err(Refusal::BadSignature) }
    }

    /// Its name: the hash of all its bytes.
    #[must_use]
    pub fn id(&self) -> EnvelopeId {
        self.id
    }

    /// All its bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The bytes a sealed payload is bound to: all before the payload's length.
    #[must_use]
    pub fn header(&self) -> &[u8] {
        self.part(0, HEADER_BYTES)
    }

    /// What it says.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Its board.
    #[must_use]
    pub fn board(&self) -> BoardId {
        BoardId(self.array(8))
    }

    /// Its round; zeros where [`Kind::is_of_no_round`].
    #[must_use]
    pub fn round(&self) -> RoundId {
        RoundId(self.array(40))
    }

    /// Who says so.
    #[must_use]
    pub fn author(&self) -> AuthorKey {
        AuthorKey(self.array(72))
    }

    /// The proof of an invitation; zeros where there is none.
    #[must_use]
    pub fn credential(&self) -> [u8; 32] {
        self.array(104)
    }

    /// Counts what one author says again.
    #[must_use]
    pub fn revision(&self) -> u32 {
        u32::from_le_bytes(self.array(136))
    }

    /// The content.
    #[must_use]
    pub fn payload(&self) -> &[u8] {
        self.part(PAYLOAD, self.bytes.len() - SIGNATURE)
    }

    /// A piece of the layout, all of which [`Envelope::decode`] has seen to be there.
    fn part(&self, from: usize, to: usize) -> &[u8] {
        self.bytes.get(from..to).unwrap_or_default()
    }

    fn array<const N: usize>(&self, from: usize) -> [u8; N] {
        self.part(from, from + N).try_into().unwrap_or([0; N])
    }
}

impl fmt::Debug for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Envelope({:?} {} by {}, revision {}, {} bytes)", self.kind, self.id, self.author(), self.revision(), self.bytes.len())
    }
}
