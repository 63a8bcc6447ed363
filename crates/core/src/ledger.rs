//! A board as the grow-only set of its envelopes. Nothing is ever taken out or overwritten: there is no operation for it.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use quietstorm_model::{AuthorKey, EnvelopeId, FrameId, Refusal, RoundId, limits};

use crate::envelope::{Envelope, Kind};
use crate::payload::{self, Clock, Close, Genesis, KeyCard, Manifest, Moderation, Opening, RoundOpen};
use crate::wire::{FrameKey, frame_id};

/// The envelopes of one board.
pub struct Ledger {
    frame_key: FrameKey,
    facilitator: AuthorKey,
    /// What a relay knows envelopes by, as far as it has been asked for.
    frames: RefCell<BTreeMap<EnvelopeId, FrameId>>,
    envelopes: BTreeMap<EnvelopeId, Envelope>,
    shelves: BTreeMap<(Kind, RoundId), BTreeSet<EnvelopeId>>,
    quota: BTreeMap<(RoundId, AuthorKey), usize>,
}

/// What became of an envelope that was offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// It was not here before.
    New(EnvelopeId),
    /// It was here already.
    Known(EnvelopeId),
}

impl Admission {
    /// The envelope.
    #[must_use]
    pub fn id(self) -> EnvelopeId {
        let (Self::New(id) | Self::Known(id)) = self;
        id
    }
}

/// Whether an envelope's signature still has to be checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// It comes from outside.
    Wire,
    /// It was checked before it was stored on this device.
    Store,
}

impl Ledger {
    /// An empty ledger of the board that `facilitator` made; `frame_key` names the board and wraps what crosses a wire.
    #[must_use]
    pub fn new(frame_key: FrameKey, facilitator: AuthorKey) -> Self {
        let (frames, envelopes, shelves, quota) = Default::default();
        Self { frame_key, facilitator, frames, envelopes, shelves, quota }
    }

    /// Takes an envelope in, after all checks, the cheapest first.
    ///
    /// # Errors
    /// The first check that fails; the ledger is unchanged.
    pub fn admit(&mut self, bytes: &[u8], origin: Origin) -> Result<Admission, Refusal> {
        let envelope = Envelope::decode(bytes)?;
        if envelope.board() != self.frame_key.board() {
            return Err(Refusal::OtherBoard);
        }
        if self.envelopes.contains_key(&envelope.id()) {
            return Ok(Admission::Known(envelope.id()));
        }
        self.check_author(&envelope)?;
        check_payload(&envelope)?;
        if origin == Origin::Wire {
            envelope.verify()?;
        }
        Ok(Admission::New(self.shelve(envelope)))
    }

    /// Whether this envelope is here.
    #[must_use]
    pub fn has(&self, id: &EnvelopeId) -> bool {
        self.envelopes.contains_key(id)
    }

    /// One envelope.
    #[must_use]
    pub fn get(&self, id: &EnvelopeId) -> Option<&Envelope> {
        self.envelopes.get(id)
    }

    /// All envelopes, in the order of their ids.
    pub fn all(&self) -> impl Iterator<Item = &Envelope> {
        self.envelopes.values()
    }

    /// The envelopes of one kind and round, in the order of their ids.
    pub fn shelf(&self, kind: Kind, round: RoundId) -> impl Iterator<Item = &Envelope> {
        self.shelves.get(&(kind, round)).into_iter().flatten().filter_map(|id| self.envelopes.get(id))
    }

    /// What a relay knows this envelope by.
    #[must_use]
    pub fn frame_id(&self, id: &EnvelopeId) -> Option<FrameId> {
        if let Some(known) = self.frames.borrow().get(id) {
            return Some(*known);
        }
        let frame = frame_id(&self.frame_key.body(self.envelopes.get(id)?.bytes()).ok()?);
        self.frames.borrow_mut().insert(*id, frame);
        Some(frame)
    }

    /// The public key of whoever made the board.
    #[must_use]
    pub fn facilitator(&self) -> AuthorKey {
        self.facilitator
    }

    fn check_author(&self, envelope: &Envelope) -> Result<(), Refusal> {
        let facilitators_word = matches!(envelope.kind(), Kind::Genesis | Kind::RoundOpen | Kind::Manifest | Kind::Moderation);
        if facilitators_word && envelope.author() != self.facilitator {
            return Err(Refusal::NotAllowed);
        }
        let sent = self.quota.get(&(envelope.round(), envelope.author())).copied().unwrap_or(0);
        if sent >= limits::ENVELOPES_PER_AUTHOR || self.envelopes.len() >= limits::ENVELOPES_PER_BOARD {
            return Err(Refusal::OverQuota);
        }
        Ok(())
    }

    fn shelve(&mut self, envelope: Envelope) -> EnvelopeId {
        let id = envelope.id();
        self.shelves.entry((envelope.kind(), envelope.round())).or_default().insert(id);
        *self.quota.entry((envelope.round(), envelope.author())).or_default() += 1;
        self.envelopes.insert(id, envelope);
        id
    }
}

/// Open payloads must be readable; sealed ones cannot be judged yet, and workshop changes are judged at their gate.
fn check_payload(envelope: &Envelope) -> Result<(), Refusal> {
    let bytes = envelope.payload();
    match envelope.kind() {
        Kind::Genesis => payload::decode::<Genesis>(bytes).map(drop),
        Kind::KeyCard => payload::decode::<KeyCard>(bytes).map(drop),
        Kind::RoundOpen => payload::decode::<RoundOpen>(bytes).map(drop),
        Kind::Manifest => {
            let manifest = payload::decode::<Manifest>(bytes)?;
            let ascending = manifest.listed.is_sorted_by(|a, b| a < b);
            if ascending { Ok(()) } else { Err(Refusal::Malformed) }
        }
        Kind::Opening => payload::decode::<Opening>(bytes).map(drop),
        Kind::Moderation => payload::decode::<Moderation>(bytes).map(drop),
        Kind::Clock => payload::decode::<Clock>(bytes).map(drop),
        Kind::Close => {
            let close = payload::decode::<Close>(bytes)?;
            let sound = close.page < close.pages && close.listed.len() <= payload::CLOSE_FRAMES && close.listed.is_sorted_by(|a, b| a < b);
            if sound { Ok(()) } else { Err(Refusal::Malformed) }
        }
        Kind::Contribution | Kind::Workshop => Ok(()),
        Kind::Receipt => Err(Refusal::EnvelopeNewer),
    }
}
