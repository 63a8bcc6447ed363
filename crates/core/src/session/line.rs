//! One line to one relay: how far its log has been read here, and what it has been told.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use quietstorm_model::{EnvelopeId, FrameId};

use crate::channel::{About, Cursor, HAVE_IDS};
use crate::envelope::Envelope;

/// How many envelopes may be on their way to a relay at a time.
const IN_FLIGHT: usize = 16;

/// One line to one relay.
#[derive(Default)]
pub(super) struct Line {
    /// Who is at the other end; `None` while nobody is.
    pub about: Option<About>,
    /// What the relay gave to be signed.
    pub nonce: [u8; 32],
    /// The proof was good.
    pub welcome: bool,
    /// How far the log has been read.
    pub cursor: Cursor,
    /// How far it has to be read until everything is here that was there when it was last heard of.
    pub end: u64,
    /// The sealed rounds of which the relay does not hold anything back any more.
    pub released: BTreeSet<u8>,
    /// The relay has been asked what it lacks.
    pub has_asked: bool,
    /// What the relay lacks, or may lack.
    offer: BTreeSet<EnvelopeId>,
    /// Questions what it lacks that are not answered yet, the oldest first.
    asked: VecDeque<BTreeMap<FrameId, EnvelopeId>>,
    /// What is on its way to it.
    flying: BTreeMap<FrameId, EnvelopeId>,
    /// Nothing is sent before the session is woken: the relay asked for patience.
    pub patience: bool,
}

impl Line {
    /// A relay is there and wants a proof.
    pub fn met(about: About, nonce: [u8; 32]) -> Self {
        Self { about: Some(about), nonce, ..Self::default() }
    }

    /// The log has been read to its end.
    pub fn has_read_all(&self) -> bool {
        self.welcome && self.cursor.next >= self.end
    }

    /// Nothing is on its way in either direction.
    pub fn is_even(&self) -> bool {
        self.has_read_all() && self.has_asked && self.offer.is_empty() && self.asked.is_empty() && self.flying.is_empty()
    }

    /// Something new is here. What the relay itself has signed it has.
    pub fn add(&mut self, envelope: &Envelope) {
        if self.welcome && self.about.as_ref().is_none_or(|about| about.relay != envelope.author()) {
            self.offer.insert(envelope.id());
        }
    }

    /// The relay has it.
    pub fn has(&mut self, id: &EnvelopeId) {
        self.offer.remove(id);
    }

    /// The proof was good once more, on a line on which everything was offered before.
    pub fn go_on(&mut self, end: u64, released: Vec<u8>) {
        self.end = end;
        self.released.extend(released);
    }

    /// The proof was good: everything that is here is offered.
    pub fn begin<'a>(&mut self, all: impl Iterator<Item = &'a Envelope>, cursor: Cursor, end: u64, released: Vec<u8>) {
        *self = Self {
            about: self.about.take(),
            nonce: self.nonce,
            welcome: true,
            cursor,
            end,
            released: released.into_iter().collect(),
            ..Self::default()
        };
        all.for_each(|envelope| self.add(envelope));
    }

    /// Turns what is offered into questions: which of this does the relay lack?
    pub fn ask(&mut self, frame: impl Fn(&EnvelopeId) -> Option<FrameId>) -> Vec<Vec<FrameId>> {
        self.has_asked = true;
        let offered: Vec<(FrameId, EnvelopeId)> =
            std::mem::take(&mut self.offer).into_iter().filter_map(|id| Some((frame(&id)?, id))).collect();
        let questions = offered.chunks(HAVE_IDS).map(|chunk| {
            self.asked.push_back(chunk.iter().copied().collect());
            chunk.iter().map(|(frame, _)| *frame).collect()
        });
        questions.collect()
    }

    /// The answer to the oldest question.
    pub fn lacks(&mut self, lacking: &[FrameId]) {
        let Some(question) = self.asked.pop_front() else { return };
        self.offer.extend(lacking.iter().filter_map(|frame| question.get(frame)));
    }

    /// What is to be sent now: as much as may be on its way at a time, of what `ready` says may go, in the order of `rank`.
    pub fn next<R: Ord>(&mut self, ready: impl Fn(&EnvelopeId) -> Option<(R, FrameId)>) -> Vec<EnvelopeId> {
        if !self.has_asked || self.patience {
            return Vec::new();
        }
        let free = IN_FLIGHT.saturating_sub(self.flying.len());
        let mut go: Vec<(R, EnvelopeId, FrameId)> =
            self.offer.iter().filter_map(|id| ready(id).map(|(rank, frame)| (rank, *id, frame))).collect();
        go.sort_by(|(a, x, _), (b, y, _)| (a, x).cmp(&(b, y)));
        go.truncate(free);
        for (_, id, frame) in &go {
            self.offer.remove(id);
            self.flying.insert(*frame, *id);
        }
        go.into_iter().map(|(_, id, _)| id).collect()
    }

    /// What was sent has been answered.
    pub fn landed(&mut self, frame: &FrameId) -> Option<EnvelopeId> {
        self.flying.remove(frame)
    }

    /// What was sent is to be sent again.
    pub fn again(&mut self, frame: &FrameId) {
        if let Some(id) = self.flying.remove(frame) {
            self.offer.insert(id);
        }
    }
}
