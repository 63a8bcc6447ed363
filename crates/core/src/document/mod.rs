//! The shared document of one board: an Automerge document that grows by changes of two kinds.
//!
//! *Contributions* are built by every replica itself from what an opened envelope says; *workshop changes* come as bytes from others. No
//! foreign byte reaches Automerge: a foreign change is decoded within limits, understood as a list of [`Edit`]s, composed again from these, and
//! must come out byte for byte the same.
//!
//! Every change is the only one of its actor, and a workshop change's actor is a hash of its author and of all it says. So nobody can make two
//! changes under one name, and replicas that have the same envelopes have the same document.

mod compose;
mod contents;
mod contribution;
mod draft;
mod edit;
mod gate;
mod index;
mod past;
mod private;
mod read;

pub use contents::{Contents, Remark, Written, comment_id};
pub(crate) use contribution::text;
pub use contribution::{Contribution, source_of_collapse, source_of_contribution};
pub use edit::{EDITS, Edit};
pub use gate::{BYTES, DEPS, OPERATIONS};

pub(crate) use private::{Content as PrivateContent, Entry as PrivateNote, Place, Private, Value};

use automerge::{Automerge, Change};
use index::{Hash, Index, Kind};
use quietstorm_model::{AuthorKey, Refusal, SourceId};
use std::collections::{BTreeSet, HashMap};

/// From so many contributions on, adding them to a document as it is costs more than beginning it again with them.
const MANY: usize = 64;

/// The shared document of one board.
#[derive(Debug, Clone)]
pub struct Document {
    doc: Automerge,
    index: Index,
}

/// A workshop change that has just been made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The change: one raw, uncompressed Automerge change chunk, the payload of a workshop envelope.
    pub bytes: Vec<u8>,
    /// Its source: ideas it adds are `IdeaId { source, index }`, a comment it makes is `comment_id(&source)`.
    pub source: SourceId,
}

/// What became of a foreign change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is in the document now.
    Applied(SourceId),
    /// It was there already.
    Known(SourceId),
    /// It builds on changes that are not here yet; offer it again when more has come. Nothing of it is kept.
    Waiting,
    /// It can never be taken. Every replica says the same about it.
    Refused(Refusal),
}

impl Default for Document {
    fn default() -> Self {
        Self::new()
    }
}

impl Document {
    /// An empty document: the same genesis everywhere.
    #[must_use]
    pub fn new() -> Self {
        let mut document = Self { doc: nothing(), index: Index::default() };
        let mut draft = compose::genesis();
        let change = draft.finish();
        document.index.push(draft, change.hash().0, &[], Kind::Frame);
        document.apply(vec![change]);
        document
    }

    /// Adds opened contributions in one batch. One that is there already changes nothing; one that [`Contribution::check`] refuses is passed
    /// over.
    pub fn add(&mut self, opened: &[(SourceId, Contribution)]) {
        let Some(genesis) = self.index.entry(0) else { return };
        let (genesis, start) = (genesis.hash, genesis.top + 1);
        let mut changes = Vec::new();
        for (source, contribution) in opened {
            if self.index.by_source(source).is_none()
                && let Ok(mut draft) = compose::contribution(*source, genesis, start, contribution)
            {
                let change = draft.finish();
                self.index.push(draft, change.hash().0, &[0], Kind::Contribution);
                changes.push(change);
            }
        }
        if changes.len() < MANY || !self.apply_anew(&changes) {
            self.apply(changes);
        }
    }

    /// Adds the change that has all these contributions as its dependencies, so that later changes need not name them one by one. `false`, and
    /// nothing is done, while one of them is not here.
    pub fn collapse(&mut self, actor: SourceId, of: &[SourceId]) -> bool {
        if self.index.by_source(&actor).is_some() {
            return true;
        }
        let distinct: BTreeSet<&SourceId> = of.iter().collect();
        let mut parents = Vec::with_capacity(distinct.len());
        for source in distinct {
            let Some(parent) = self.index.by_source(source) else { return false };
            parents.push(parent);
        }
        if parents.is_empty() {
            parents.push(0);
        }
        let mut draft = draft::Draft::new(actor, self.hashes(&parents), self.index.top(&parents) + 1);
        let change = draft.finish();
        self.index.push(draft, change.hash().0, &parents, Kind::Frame);
        self.apply(vec![change]);
        true
    }

    /// Makes a change from these edits and adds it. Of several edits of the same thing the last one counts. [`Refusal::Gone`] when an edit
    /// speaks of an idea that is not here, [`Refusal::NotAllowed`] when it withdraws what somebody else has written.
    pub fn write(&mut self, author: &AuthorKey, edits: &[Edit]) -> Result<Made, Refusal> {
        let mut written = BTreeSet::new();
        let mut edits: Vec<Edit> =
            edits.iter().rev().filter(|edit| compose::slot(edit).is_none_or(|slot| written.insert(slot))).cloned().collect();
        edits.reverse();
        edit::check(&edits)?;
        let parents = self.parents(&edits);
        let (draft, change) = compose::workshop(&self.index, author, &parents, &edits)?;
        let made = Made { bytes: change.raw_bytes().to_vec(), source: draft.source() };
        if made.bytes.len() > BYTES {
            return Err(Refusal::DoesNotFit(count(made.bytes.len()), count(BYTES)));
        }
        if self.index.by_source(&made.source).is_none() {
            self.index.push(draft, change.hash().0, &parents, Kind::Workshop(*author));
            self.apply(vec![change]);
        }
        Ok(made)
    }

    /// Takes in changes of others, each with the author who signed its envelope, in any order; those that build on each other may come in one
    /// call. The verdicts stand in the order of the changes. What is refused leaves no trace.
    pub fn receive(&mut self, changes: &[(AuthorKey, &[u8])]) -> Vec<Verdict> {
        let mut verdicts = vec![Verdict::Waiting; changes.len()];
        let mut waiting: HashMap<Hash, Vec<usize>> = HashMap::new();
        let mut accepted = Vec::new();
        let scanned: Vec<_> = changes.iter().map(|(_, bytes)| gate::scan(bytes)).collect();
        let mut ready: Vec<usize> = (0..changes.len()).rev().collect();
        while let Some(at) = ready.pop() {
            let (Some((author, bytes)), Some(scanned), Some(verdict)) = (changes.get(at), scanned.get(at), verdicts.get_mut(at)) else {
                continue;
            };
            let scanned = match scanned {
                Ok(scanned) => scanned,
                Err(refusal) => {
                    *verdict = Verdict::Refused(refusal.clone());
                    continue;
                }
            };
            if let Some(missing) = scanned.deps().iter().find(|dep| self.index.by_hash(dep).is_none()) {
                waiting.entry(*missing).or_default().push(at);
                continue;
            }
            *verdict = match scanned.judge(bytes, author, &self.index) {
                Err(refusal) => Verdict::Refused(refusal),
                Ok((draft, ..)) if self.index.by_source(&draft.source()).is_some() => Verdict::Known(draft.source()),
                Ok((draft, change, parents)) => {
                    let (source, hash) = (draft.source(), change.hash().0);
                    self.index.push(draft, hash, &parents, Kind::Workshop(*author));
                    accepted.push(change);
                    ready.extend(waiting.remove(&hash).unwrap_or_default().into_iter().rev());
                    Verdict::Applied(source)
                }
            };
        }
        self.apply(accepted);
        verdicts
    }

    /// All that the document says.
    #[must_use]
    pub fn contents(&self) -> Contents {
        read::contents(&self.doc)
    }

    /// The document as an Automerge file.
    #[must_use]
    pub fn save(&self) -> Vec<u8> {
        self.doc.save()
    }

    /// What a new change builds on: all that nobody has built on yet, and the contributions it touches if those do not know of them.
    fn parents(&self, edits: &[Edit]) -> Vec<usize> {
        let touched: BTreeSet<usize> =
            edits.iter().filter_map(compose::sources).filter_map(|source| self.index.by_source(&source)).collect();
        let mut parents = self.index.heads();
        parents.truncate(DEPS.saturating_sub(touched.len()));
        let past = self.index.past(&parents);
        let more: Vec<usize> = touched.into_iter().filter(|&number| !past.contains(number)).collect();
        parents.extend(more);
        parents
    }

    fn hashes(&self, numbers: &[usize]) -> Vec<Hash> {
        numbers.iter().filter_map(|&number| self.index.entry(number)).map(|entry| entry.hash).collect()
    }

    /// Begins the Automerge document again with all changes it has and these, in one batch in the order of their actors. It comes out the same.
    /// Automerge writes all its columns anew for every actor that is new and does not stand behind all others; here every one does.
    fn apply_anew(&mut self, changes: &[Change]) -> bool {
        let mut all = self.doc.get_changes(&[]);
        all.extend_from_slice(changes);
        all.sort_unstable_by(|a, b| a.actor_id().cmp(b.actor_id()));
        let mut doc = nothing();
        let applied = doc.apply_changes_batch(all);
        debug_assert!(applied.is_ok(), "{applied:?}");
        if applied.is_ok() {
            self.doc = doc;
        }
        applied.is_ok()
    }

    /// Automerge refuses only a second change under one actor and number, and the index has no second change of any actor.
    fn apply(&mut self, changes: Vec<Change>) {
        if !changes.is_empty() {
            let applied = self.doc.apply_changes_batch(changes);
            debug_assert!(applied.is_ok(), "{applied:?}");
        }
    }
}

/// An Automerge document with nothing in it, and no actor drawn by chance.
fn nothing() -> Automerge {
    let mut doc = Automerge::new();
    doc.set_actor(draft::actor(draft::GENESIS));
    doc
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
