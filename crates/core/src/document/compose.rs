//! How changes are composed: the genesis, contributions, collapses, and workshop changes from their edits.

use super::contribution::Contribution;
use super::draft::{BALLOTS, DECISIONS, Draft, GENESIS, GROUPS, IDEAS, NewIdea};
use super::edit::Edit;
use super::index::{Hash, Id, Index, Slot};
use super::past::Past;
use crate::context::WORKSHOP_SOURCE;
use crate::payload::{self, IdeaSheet};
use crate::primitives::derive_key;
use automerge::{Change, ScalarValue};
use quietstorm_model::{AuthorKey, IdeaId, Refusal, SourceId};
use std::collections::BTreeSet;

/// No change may reach a higher operation counter; Automerge itself ends at 32 bits.
const HIGHEST: u64 = 1 << 30;

/// The change every board begins with.
pub(super) fn genesis() -> Draft {
    let mut draft = Draft::new(GENESIS, Vec::new(), 1);
    let maps = [(BALLOTS, "ballots"), (DECISIONS, "decisions"), (GROUPS, "groups"), (IDEAS, "ideas")];
    for (id, name) in maps {
        let made = draft.make(None, name);
        debug_assert_eq!(id, made);
    }
    draft
}

/// A contribution's change, right on top of the genesis.
pub(super) fn contribution(source: SourceId, genesis: Hash, start: u64, contribution: &Contribution) -> Result<Draft, Refusal> {
    contribution.check()?;
    let mut draft = Draft::new(source, vec![genesis], start);
    match contribution {
        Contribution::Ideas(sheet) => ideas(&mut draft, sheet),
        Contribution::Ballot(sheet) => {
            draft.put(BALLOTS, &source.to_string(), ScalarValue::Bytes(payload::encode(sheet)?), &[]);
        }
    }
    Ok(draft)
}

fn ideas(draft: &mut Draft, sheet: &IdeaSheet) {
    let shelf = draft.make(Some(IDEAS), &draft.source().to_string());
    if let Some(author) = &sheet.author {
        draft.put(shelf, "author", author.as_str(), &[]);
    }
    for idea in &sheet.ideas {
        draft.idea(shelf, &NewIdea { text: &idea.text, prompt: idea.prompt, builds_on: None, author: None });
    }
}

/// A workshop change and its draft. Its source is a hash of its author and of all it says.
pub(super) fn workshop(index: &Index, author: &AuthorKey, deps: &[usize], edits: &[Edit]) -> Result<(Draft, Change), Refusal> {
    let start = index.top(deps) + 1;
    if start > HIGHEST {
        return Err(Refusal::UnsafeChange);
    }
    let past = index.past(deps);
    let compose = |source| Workshop::compose(index, &past, author, deps, edits, source);
    let nameless = compose(SourceId([0; 16]))?.finish();
    let mut draft = compose(source(author, start, nameless.raw_bytes()))?;
    let change = draft.finish();
    Ok((draft, change))
}

/// The highest bit is set, then the change's first operation counter in 23 bits, then 104 bits of the hash: so newer changes stand behind older
/// ones in Automerge's table of actors, which would otherwise be written anew for each.
pub(super) fn source(author: &AuthorKey, start: u64, nameless: &[u8]) -> SourceId {
    let mut source = [0; 16];
    source.copy_from_slice(&derive_key(WORKSHOP_SOURCE, &[&author.0, nameless])[..16]);
    let order = 0x80_0000 | u32::try_from(start).unwrap_or(u32::MAX).min(0x7f_ffff);
    source[..3].copy_from_slice(&order.to_be_bytes()[1..]);
    SourceId(source)
}

struct Workshop<'a> {
    index: &'a Index,
    author: &'a AuthorKey,
    past: &'a Past,
    draft: Draft,
    shelf: Option<Id>,
    written: BTreeSet<Slot>,
}

impl<'a> Workshop<'a> {
    fn compose(
        index: &'a Index,
        past: &'a Past,
        author: &'a AuthorKey,
        deps: &[usize],
        edits: &[Edit],
        source: SourceId,
    ) -> Result<Draft, Refusal> {
        let hashes = deps.iter().filter_map(|&dep| index.entry(dep)).map(|entry| entry.hash).collect();
        let draft = Draft::new(source, hashes, index.top(deps) + 1);
        let mut workshop = Self { index, author, past, draft, shelf: None, written: BTreeSet::new() };
        edits.iter().try_for_each(|edit| workshop.edit(edit))?;
        Ok(workshop.draft)
    }

    fn edit(&mut self, edit: &Edit) -> Result<(), Refusal> {
        match edit {
            Edit::Group { idea, group } => {
                let map = self.idea(idea)?;
                let group = group.map_or(ScalarValue::Null, |group| ScalarValue::from(group.to_string()));
                self.write(map, "group", group, Slot::Group(*idea))
            }
            Edit::NameGroup { group, title } => self.write(GROUPS, &group.to_string(), title.as_str().into(), Slot::Title(*group)),
            Edit::AddIdea { text, prompt, builds_on, author } => {
                builds_on.iter().try_for_each(|other| self.idea(other).map(drop))?;
                let name = self.draft.source().to_string();
                let shelf = *self.shelf.get_or_insert_with(|| self.draft.make(Some(IDEAS), &name));
                let builds_on = builds_on.map(|other| other.to_string());
                self.draft.idea(shelf, &NewIdea { text, prompt: *prompt, builds_on, author: author.as_deref() });
                Ok(())
            }
            Edit::Comment { idea, text, author } => {
                let idea = self.idea(idea)?;
                let map = self.draft.make(Some(idea), &self.draft.source().to_string());
                self.draft.comment = Some(map.0);
                self.draft.put(map, "text", text.as_str(), &[]);
                if let Some(author) = author {
                    self.draft.put(map, "author", author.as_str(), &[]);
                }
                Ok(())
            }
            Edit::WithdrawIdea { idea, withdrawn } => {
                let map = self.idea(idea)?;
                self.own(&idea.source)?;
                self.write(map, "withdrawn", (*withdrawn).into(), Slot::Idea(*idea))
            }
            Edit::WithdrawComment { comment, withdrawn } => {
                let map = self.comment(comment)?;
                self.own(comment)?;
                self.write(map, "withdrawn", (*withdrawn).into(), Slot::Comment(*comment))
            }
        }
    }

    fn write(&mut self, map: Id, key: &str, value: ScalarValue, slot: Slot) -> Result<(), Refusal> {
        if !self.written.insert(slot) {
            return Err(Refusal::UnsafeChange);
        }
        let before = self.index.current(&slot, self.past);
        self.draft.write(map, key, value, slot, before);
        Ok(())
    }

    fn idea(&mut self, idea: &IdeaId) -> Result<Id, Refusal> {
        let (number, map) = self.index.idea(idea).ok_or(Refusal::Gone)?;
        if self.past.contains(number) { Ok(map) } else { Err(Refusal::Gone) }
    }

    fn comment(&mut self, source: &SourceId) -> Result<Id, Refusal> {
        let number = self.index.by_source(source).ok_or(Refusal::Gone)?;
        let counter = self.index.entry(number).and_then(|entry| entry.comment).ok_or(Refusal::Gone)?;
        if self.past.contains(number) { Ok((counter, *source)) } else { Err(Refusal::Gone) }
    }

    fn own(&self, source: &SourceId) -> Result<(), Refusal> {
        let writer = self.index.by_source(source).and_then(|number| self.index.entry(number)).and_then(|entry| entry.author);
        if writer.as_ref() == Some(self.author) { Ok(()) } else { Err(Refusal::NotAllowed) }
    }
}

/// The slot that an edit writes to, if any.
pub(super) fn slot(edit: &Edit) -> Option<Slot> {
    match edit {
        Edit::Group { idea, .. } => Some(Slot::Group(*idea)),
        Edit::NameGroup { group, .. } => Some(Slot::Title(*group)),
        Edit::WithdrawIdea { idea, .. } => Some(Slot::Idea(*idea)),
        Edit::WithdrawComment { comment, .. } => Some(Slot::Comment(*comment)),
        Edit::AddIdea { .. } | Edit::Comment { .. } => None,
    }
}

/// What an edit speaks of: the sources that must be known to whoever makes it.
pub(super) fn sources(edit: &Edit) -> Option<SourceId> {
    match edit {
        Edit::Group { idea, .. } | Edit::Comment { idea, .. } | Edit::WithdrawIdea { idea, .. } => Some(idea.source),
        Edit::AddIdea { builds_on, .. } => builds_on.map(|idea| idea.source),
        Edit::WithdrawComment { comment, .. } => Some(*comment),
        Edit::NameGroup { .. } => None,
    }
}
