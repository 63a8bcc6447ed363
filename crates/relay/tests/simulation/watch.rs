//! What must never happen, looked for after every step.

use quietstorm_core::channel::{FromRelay, Item, Receipt, ToRelay};
use quietstorm_core::envelope::{Envelope, Kind};
use quietstorm_core::payload::{self, Clock, Close};
use quietstorm_core::primitives::hash;
use quietstorm_core::wire::frame_id;
use quietstorm_model::{AuthorKey, ChannelId, FrameId};
use std::collections::{BTreeMap, BTreeSet};

/// Somebody who sees both ends of every line and the relay's disk.
#[derive(Default)]
pub struct Watch {
    pub channel: Option<ChannelId>,
    pub relay: AuthorKey,
    /// The log as it has been on the disk; it only grows.
    pub log: Vec<FrameId>,
    /// The deadlines that the relay has said, by round.
    pub deadlines: BTreeMap<u8, i64>,
    /// The closes in the log, by round.
    pub closes: BTreeMap<u8, Vec<Close>>,
    /// Who has handed in what to be held, and for which round.
    pub held: BTreeMap<FrameId, (usize, u8)>,
    /// What people were given receipts for.
    pub receipts: Vec<Receipt>,
    /// Changes with everything that was ever said.
    pub trace: [u8; 32],
}

impl Watch {
    fn note(&mut self, who: usize, bytes: &[u8]) {
        self.trace = hash(&[self.trace.as_slice(), &[u8::try_from(who).unwrap()], bytes].concat());
    }

    /// A person says something to the relay.
    pub fn asked(&mut self, who: usize, bytes: &[u8], message: &ToRelay) {
        self.note(who, bytes);
        match message {
            ToRelay::Hello { channel, .. } => self.channel = Some(*channel),
            ToRelay::Put { hold: Some(number), frame } => drop(self.held.entry(frame_id(frame)).or_insert((who, *number))),
            _ => {}
        }
    }

    /// The log has grown by this on the disk.
    pub fn grown(&mut self, items: &[Item], now: i64) {
        self.log.extend(items.iter().map(Item::id));
        let known: BTreeSet<&FrameId> = self.log.iter().collect();
        assert_eq!(known.len(), self.log.len(), "nothing is in the log twice");
        for item in items {
            if let Some(close) = close(item) {
                let (number, deadline) = (close.number, self.deadlines.get(&close.number).copied());
                assert_eq!(Some(close.deadline), deadline, "a close is for the deadline that was said last");
                assert!(now >= close.deadline, "round {number} was closed before its deadline");
                let closes = self.closes.entry(number).or_default();
                closes.push(close);
                assert_eq!((closes.len(), closes[0].pages), (1, 1), "round {number} was released more than once");
            } else if let Some(clock) = clock(item) {
                assert!(!self.closes.contains_key(&clock.number), "a clock is set after the close");
                let before = self.deadlines.insert(clock.number, clock.deadline);
                assert!(before.is_none_or(|before| before < clock.deadline), "a deadline moves to a later time only");
            }
        }
        let early = |id: &FrameId| self.held.get(id).is_some_and(|(_, number)| !self.closes.contains_key(number));
        assert!(!items.iter().any(|item| early(&item.id())), "what is held is in the log without a close");
    }

    /// The relay has been started again: this is its whole log, and this is what it lacks of what it has ever confirmed.
    pub fn started(&mut self, log: &[Item], lacking: &[FrameId], now: i64) {
        assert!(log.len() >= self.log.len(), "the log is shorter than it was");
        let (old, new) = log.split_at(self.log.len());
        assert!(old.iter().map(Item::id).eq(self.log.iter().copied()), "the log has changed");
        assert_eq!(lacking, [], "acknowledged and lost");
        self.grown(new, now);
    }

    /// The relay says something to a person.
    pub fn said(&mut self, who: usize, bytes: &[u8], message: &FromRelay) {
        self.note(who, bytes);
        let named: Vec<FrameId> = match message {
            FromRelay::Log { from, items } => {
                let ids: Vec<FrameId> = items.iter().map(Item::id).collect();
                let from = usize::try_from(*from).unwrap();
                assert_eq!(self.log.get(from..from + ids.len()), Some(ids.as_slice()), "what is sent is what is on the disk");
                ids
            }
            FromRelay::Lacking(ids) => ids.clone(),
            FromRelay::Kept(receipt) => vec![receipt.frame],
            FromRelay::Refused { frame, .. } => frame.iter().copied().collect(),
            FromRelay::Challenge { .. } | FromRelay::Welcome { .. } | FromRelay::Released { .. } | FromRelay::Deleted => Vec::new(),
        };
        for id in named {
            let foreign = self.held.get(&id).is_some_and(|(owner, number)| *owner != who && !self.closes.contains_key(number));
            assert!(!foreign, "person {who} is sent something of somebody else's that is held");
        }
    }

    /// A person hears what the relay has said. Whether a round has been closed with it.
    pub fn heard(&mut self, message: &FromRelay) -> BTreeSet<u8> {
        match message {
            FromRelay::Kept(receipt) => {
                assert!(receipt.is_by(&self.relay, self.channel.unwrap()), "a receipt is signed");
                self.receipts.push(receipt.clone());
                BTreeSet::new()
            }
            FromRelay::Log { items, .. } => items.iter().filter_map(close).map(|close| close.number).collect(),
            _ => BTreeSet::new(),
        }
    }

    /// At the end: everything confirmed is in the log, and where its receipt says.
    pub fn all_is_there(&self) {
        let log: BTreeSet<&FrameId> = self.log.iter().collect();
        for receipt in &self.receipts {
            assert!(log.contains(&receipt.frame), "acknowledged and lost");
            if let Some(number) = receipt.held {
                let listed = self.closes[&number].iter().any(|close| close.listed.contains(&receipt.frame));
                assert!(listed, "confirmed before the close of round {number} and not on its list");
            }
        }
        for (number, closes) in &self.closes {
            assert_eq!(closes.len(), 1, "round {number} is closed once");
        }
    }
}

fn word(item: &Item, kind: Kind) -> Option<Envelope> {
    let Item::Word(bytes) = item else { return None };
    Some(Envelope::decode(bytes).unwrap()).filter(|word| word.kind() == kind)
}

fn close(item: &Item) -> Option<Close> {
    word(item, Kind::Close).map(|word| payload::decode(word.payload()).unwrap())
}

fn clock(item: &Item) -> Option<Clock> {
    word(item, Kind::Clock).map(|word| payload::decode(word.payload()).unwrap())
}
