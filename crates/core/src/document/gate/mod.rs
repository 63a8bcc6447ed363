//! The gate that every foreign change goes through before the document takes it.
//!
//! A change is decoded within limits ([`scan`]), understood as a list of edits, composed again from them by the same code that makes this
//! replica's own changes, and compared byte for byte. What Automerge gets to see is the composed one. So whatever a stranger sends, Automerge is
//! handed nothing that this code could not have written itself.

mod bytes;
mod scan;

use super::compose;
use super::draft::{Draft, GROUPS, IDEAS};
use super::edit::{self, Edit};
use super::index::{Hash, Id, Index};
use automerge::Change;
use bytes::Odd;
use quietstorm_model::{AuthorKey, GroupId, IdeaId, Refusal};
pub use scan::{BYTES, DEPS, OPERATIONS};
use scan::{ScannedOp, What};

impl From<Odd> for Refusal {
    fn from(_: Odd) -> Self {
        Self::UnsafeChange
    }
}

/// A foreign change that looks like one; what it says has not been judged.
pub(super) struct Scanned(scan::Scanned);

/// Reads a foreign change without looking at any document.
pub(super) fn scan(bytes: &[u8]) -> Result<Scanned, Refusal> {
    Ok(Scanned(scan::scan(bytes)?))
}

impl Scanned {
    /// The changes it builds on.
    pub(super) fn deps(&self) -> &[Hash] {
        &self.0.deps
    }

    /// Judges it by the changes it builds on, all of which must be in the index, and gives the change that may be applied.
    pub(super) fn judge(&self, bytes: &[u8], author: &AuthorKey, index: &Index) -> Result<(Draft, Change, Vec<usize>), Refusal> {
        let deps: Vec<usize> = self.0.deps.iter().filter_map(|dep| index.by_hash(dep)).collect();
        let edits = self.understand(index)?;
        edit::check(&edits)?;
        let (draft, change) = compose::workshop(index, author, &deps, &edits)?;
        if change.raw_bytes() == bytes { Ok((draft, change, deps)) } else { Err(Refusal::UnsafeChange) }
    }

    /// The edits that would make these operations, if any would.
    fn understand(&self, index: &Index) -> Result<Vec<Edit>, Odd> {
        let mut reader = Reader { index, edits: Vec::new(), shelf: None, last: None };
        for (at, op) in (self.0.start..).zip(&self.0.ops) {
            reader.op((at, self.0.source), op)?;
        }
        Ok(reader.edits)
    }
}

struct Reader<'a> {
    index: &'a Index,
    edits: Vec<Edit>,
    /// The map of this change's own ideas.
    shelf: Option<Id>,
    /// The map that the last edit made and goes on filling.
    last: Option<Id>,
}

impl Reader<'_> {
    fn op(&mut self, id: Id, op: &ScannedOp) -> Result<(), Odd> {
        let map = op.map.ok_or(Odd)?;
        if op.what == What::Make {
            return self.make(id, map);
        }
        if self.last == Some(map) {
            return self.fill(op);
        }
        self.last = None;
        let edit = match (&op.what, op.key.as_str()) {
            (What::Text(title), key) if map == GROUPS => Edit::NameGroup { group: key.parse().map_err(|_| Odd)?, title: title.clone() },
            (What::Text(group), "group") => Edit::Group { idea: self.idea(map)?, group: Some(group.parse::<GroupId>().map_err(|_| Odd)?) },
            (What::Null, "group") => Edit::Group { idea: self.idea(map)?, group: None },
            (What::Bool(withdrawn), "withdrawn") => match self.idea(map) {
                Ok(idea) => Edit::WithdrawIdea { idea, withdrawn: *withdrawn },
                Err(_) => Edit::WithdrawComment { comment: map.1, withdrawn: *withdrawn },
            },
            _ => return Err(Odd),
        };
        self.edits.push(edit);
        Ok(())
    }

    fn make(&mut self, id: Id, map: Id) -> Result<(), Odd> {
        self.last = Some(id);
        if map == IDEAS {
            self.shelf = Some(id);
            self.last = None;
        } else if self.shelf == Some(map) {
            self.edits.push(Edit::AddIdea { text: String::new(), prompt: None, builds_on: None, author: None });
        } else {
            self.edits.push(Edit::Comment { idea: self.idea(map)?, text: String::new(), author: None });
        }
        Ok(())
    }

    fn fill(&mut self, op: &ScannedOp) -> Result<(), Odd> {
        match (self.edits.last_mut(), op.key.as_str(), &op.what) {
            (Some(Edit::AddIdea { text, .. } | Edit::Comment { text, .. }), "text", What::Text(says)) => text.clone_from(says),
            (Some(Edit::AddIdea { author, .. } | Edit::Comment { author, .. }), "author", What::Text(name)) => *author = Some(name.clone()),
            (Some(Edit::AddIdea { prompt, .. }), "prompt", What::Number(number)) => *prompt = Some(u8::try_from(*number).map_err(|_| Odd)?),
            (Some(Edit::AddIdea { builds_on, .. }), "builds_on", What::Text(other)) => *builds_on = Some(other.parse().map_err(|_| Odd)?),
            _ => return Err(Odd),
        }
        Ok(())
    }

    /// The idea whose map this is.
    fn idea(&self, (counter, source): Id) -> Result<IdeaId, Odd> {
        let entry = self.index.by_source(&source).and_then(|number| self.index.entry(number)).ok_or(Odd)?;
        let index = entry.ideas.binary_search(&counter).map_err(|_| Odd)?;
        Ok(IdeaId { source, index: u32::try_from(index).map_err(|_| Odd)? })
    }
}

#[cfg(test)]
mod tests;
