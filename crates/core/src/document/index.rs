//! What the document knows about its changes without asking Automerge: who made what, on top of what, and which writes count where.

use super::draft::{Draft, GENESIS};
use super::past::Past;
use quietstorm_model::{AuthorKey, GroupId, IdeaId, SourceId};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// A change's hash.
pub(super) type Hash = [u8; 32];

/// An operation's id: its counter, and the source of the change it stands in.
pub(super) type Id = (u64, SourceId);

/// Most earlier writes that one write replaces.
const REPLACED: usize = 64;

/// Something that can be written again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Slot {
    /// The group an idea is in.
    Group(IdeaId),
    /// Whether an idea is withdrawn.
    Idea(IdeaId),
    /// Whether a change's comment is withdrawn.
    Comment(SourceId),
    /// A group's name.
    Title(GroupId),
}

/// One change.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub hash: Hash,
    pub source: SourceId,
    /// Who wrote it in the workshop; `None` for what replicas compose themselves.
    pub author: Option<AuthorKey>,
    /// The highest operation counter in it and in everything before it.
    pub top: u64,
    /// The maps of its ideas, by the counters of the operations that made them.
    pub ideas: Vec<u64>,
    /// The map of its comment.
    pub comment: Option<u64>,
    /// It and all before it. `None` for a contribution: that has only the genesis before it.
    past: Option<Past>,
}

/// What a change is, for those that come after it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// An opened contribution: later changes build on it only when they touch it.
    Contribution,
    /// The genesis or a collapse.
    Frame,
    /// A workshop change of this author.
    Workshop(AuthorKey),
}

/// One write to a slot: its operation, the number of its change, and the operations it replaces.
type Write = (Id, usize, Vec<Id>);

#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    entries: Vec<Entry>,
    by_hash: HashMap<Hash, usize>,
    by_source: BTreeMap<SourceId, usize>,
    slots: BTreeMap<Slot, Vec<Write>>,
    heads: BTreeSet<usize>,
}

impl Index {
    pub(super) fn entry(&self, number: usize) -> Option<&Entry> {
        self.entries.get(number)
    }

    pub(super) fn by_hash(&self, hash: &Hash) -> Option<usize> {
        self.by_hash.get(hash).copied()
    }

    pub(super) fn by_source(&self, source: &SourceId) -> Option<usize> {
        self.by_source.get(source).copied()
    }

    /// The number of the change that brought an idea in, and the idea's map.
    pub(super) fn idea(&self, id: &IdeaId) -> Option<(usize, Id)> {
        let number = self.by_source(&id.source)?;
        let counter = *self.entry(number)?.ideas.get(usize::try_from(id.index).ok()?)?;
        Some((number, (counter, id.source)))
    }

    /// The changes nobody has built on, contributions aside; the newest first.
    pub(super) fn heads(&self) -> Vec<usize> {
        let mut heads: Vec<usize> = self.heads.iter().copied().collect();
        heads.sort_by_key(|&head| std::cmp::Reverse(self.entry(head).map(|entry| (entry.top, entry.hash))));
        heads
    }

    /// The highest operation counter in these changes and everything before them.
    pub(super) fn top(&self, numbers: &[usize]) -> u64 {
        numbers.iter().filter_map(|&number| self.entry(number)).map(|entry| entry.top).max().unwrap_or(0)
    }

    /// These changes and all before them.
    pub(super) fn past(&self, numbers: &[usize]) -> Past {
        let mut all = Past::default();
        all.insert(0);
        for &number in numbers {
            match self.entry(number).and_then(|entry| entry.past.as_ref()) {
                Some(past) => all.join(past),
                None => all.insert(number),
            }
        }
        all
    }

    /// The writes to a slot that count when `past` is all one knows. Of very many the newest, which is enough: the newest of all is what shows.
    pub(super) fn current(&self, slot: &Slot, past: &Past) -> Vec<Id> {
        let mut replaced: HashSet<Id> = HashSet::new();
        let mut current = Vec::new();
        // Newest first: what a known write replaces is known, too, and need not be looked up.
        for (id, number, before) in self.slots.get(slot).into_iter().flatten().rev() {
            let stands = !replaced.contains(id);
            if stands && !past.contains(*number) {
                continue;
            }
            if stands {
                current.push(*id);
            }
            replaced.extend(before);
        }
        current.sort_unstable();
        current.split_off(current.len().saturating_sub(REPLACED))
    }

    /// Writes a change down.
    pub(super) fn push(&mut self, draft: Draft, hash: Hash, parents: &[usize], kind: Kind) {
        let number = self.entries.len();
        let source = draft.source();
        let author = if let Kind::Workshop(author) = kind { Some(author) } else { None };
        if kind != Kind::Contribution {
            self.heads.retain(|head| !parents.contains(head) && self.entries.get(*head).is_some_and(|entry| entry.source != GENESIS));
            self.heads.insert(number);
        }
        let top = draft.top();
        for (slot, counter, before) in draft.writes {
            self.slots.entry(slot).or_default().push(((counter, source), number, before));
        }
        let past = (kind != Kind::Contribution).then(|| {
            let mut past = self.past(parents);
            past.insert(number);
            past
        });
        self.by_hash.insert(hash, number);
        self.by_source.insert(source, number);
        self.entries.push(Entry { hash, source, author, top, ideas: draft.ideas, comment: draft.comment, past });
    }
}
