//! A change while it is being composed. Every change of the shared document goes through here, so there is one encoding of each.

use super::index::{Hash, Id, Slot};
use automerge::legacy::{Key, ObjectId, Op, OpId, OpType};
use automerge::{ActorId, Change, ChangeHash, ExpandedChange, ObjType, ScalarValue};
use quietstorm_model::SourceId;
use std::num::NonZeroU64;

/// The actor of the genesis change.
pub(super) const GENESIS: SourceId = SourceId(*b"quietstorm board");
/// The root maps, by the operation of the genesis change that makes each.
pub(super) const BALLOTS: Id = (1, GENESIS);
pub(super) const DECISIONS: Id = (2, GENESIS);
pub(super) const GROUPS: Id = (3, GENESIS);
pub(super) const IDEAS: Id = (4, GENESIS);

pub(super) struct Draft {
    source: SourceId,
    deps: Vec<Hash>,
    start: u64,
    /// How many operations it has.
    count: u64,
    /// The operations, until [`Draft::finish`] takes them.
    ops: Vec<Op>,
    /// The maps of the ideas it adds: the counters of the operations that make them.
    pub ideas: Vec<u64>,
    /// The map of the comment it makes.
    pub comment: Option<u64>,
    /// Its writes to things that can be written again: what, by which operation, instead of which earlier ones.
    pub writes: Vec<(Slot, u64, Vec<Id>)>,
}

/// One idea to be put down.
pub(super) struct NewIdea<'a> {
    pub text: &'a str,
    pub prompt: Option<u8>,
    pub builds_on: Option<String>,
    pub author: Option<&'a str>,
}

impl Draft {
    /// An empty change on top of `deps`, whose highest operation counter is `start - 1`.
    pub(super) fn new(source: SourceId, deps: Vec<Hash>, start: u64) -> Self {
        Self { source, deps, start, count: 0, ops: Vec::new(), ideas: Vec::new(), comment: None, writes: Vec::new() }
    }

    /// The counter of the last operation, or of the one before the change when there is none in it.
    pub(super) fn top(&self) -> u64 {
        (self.start - 1).saturating_add(self.count)
    }

    pub(super) fn source(&self) -> SourceId {
        self.source
    }

    /// Makes a map under a key.
    pub(super) fn make(&mut self, parent: Option<Id>, key: &str) -> Id {
        self.op(parent, key, OpType::Make(ObjType::Map), &[])
    }

    /// Puts a value under a key, instead of the values that the operations `before` have put there.
    pub(super) fn put(&mut self, map: Id, key: &str, value: impl Into<ScalarValue>, before: &[Id]) -> Id {
        self.op(Some(map), key, OpType::Put(value.into()), before)
    }

    /// Puts a value into something that can be written again.
    pub(super) fn write(&mut self, map: Id, key: &str, value: impl Into<ScalarValue>, slot: Slot, before: Vec<Id>) {
        let (counter, _) = self.put(map, key, value, &before);
        self.writes.push((slot, counter, before));
    }

    /// Puts down an idea as the next one of its source.
    pub(super) fn idea(&mut self, shelf: Id, idea: &NewIdea<'_>) {
        let map = self.make(Some(shelf), &self.ideas.len().to_string());
        self.ideas.push(map.0);
        self.put(map, "text", idea.text, &[]);
        if let Some(prompt) = idea.prompt {
            self.put(map, "prompt", u64::from(prompt), &[]);
        }
        if let Some(other) = &idea.builds_on {
            self.put(map, "builds_on", other.as_str(), &[]);
        }
        if let Some(author) = idea.author {
            self.put(map, "author", author, &[]);
        }
    }

    /// The change: the only one of its actor, at no time, with no message. The operations go into it; what else is known of the draft stays.
    pub(super) fn finish(&mut self) -> Change {
        ExpandedChange {
            operations: core::mem::take(&mut self.ops),
            actor_id: actor(self.source),
            hash: None,
            seq: 1,
            start_op: NonZeroU64::new(self.start).unwrap_or(NonZeroU64::MIN),
            time: 0,
            message: None,
            deps: self.deps.iter().copied().map(ChangeHash).collect(),
            extra_bytes: Vec::new(),
            author: None,
        }
        .into()
    }

    fn op(&mut self, map: Option<Id>, key: &str, action: OpType, before: &[Id]) -> Id {
        let id = (self.start.saturating_add(self.count), self.source);
        self.count += 1;
        self.ops.push(Op {
            action,
            obj: map.map_or(ObjectId::Root, |map| ObjectId::Id(op_id(map))),
            key: Key::Map(key.into()),
            pred: before.iter().copied().map(op_id).collect(),
            insert: false,
        });
        id
    }
}

fn op_id((counter, source): Id) -> OpId {
    OpId(counter, actor(source))
}

pub(super) fn actor(source: SourceId) -> ActorId {
    ActorId::from(source.0)
}
