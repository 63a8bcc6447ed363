//! The Automerge document under a private notebook. It has no rules; those stand in [`notebook`](crate::notebook).

use super::draft::{Draft, actor};
use crate::primitives::hash;
use automerge::transaction::{CommitOptions, Transactable, Transaction};
use automerge::{ActorId, Automerge, AutomergeError, Change, ObjId, ObjType, ROOT, ReadDoc, ScalarValue, ScalarValueRef, ValueRef};
use quietstorm_model::{NoteId, SourceId};
use std::collections::{BTreeMap, HashSet};

/// The actor of the change every notebook begins with, and the maps that change makes.
const GENESIS: SourceId = SourceId(*b"quietstorm notes");
const MARKS: (u64, &str) = (1, "marks");
const NOTES: (u64, &str) = (2, "notes");

/// Bytes of the checksum before a stored change.
const CHECKSUM: usize = 16;

/// A notebook's document.
#[derive(Debug)]
pub(crate) struct Private {
    doc: Automerge,
    known: HashSet<[u8; 32]>,
    unsaved: Vec<([u8; 32], Vec<u8>)>,
}

/// A place where a value stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// The name to seal.
    Name,
    /// The mark of an option.
    Mark(u32),
    /// What a note says.
    Text(NoteId),
    /// Where it stands among the others.
    Rank(NoteId),
    /// Whether it is deleted.
    Gone(NoteId),
}

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    /// A text or rank.
    Text(String),
    /// A mark.
    Number(u8),
    /// Yes or no.
    Flag(bool),
}

/// All that a notebook's document says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Content {
    pub name: String,
    pub marks: BTreeMap<u32, u8>,
    pub notes: BTreeMap<NoteId, Entry>,
}

/// One note in it, deleted or not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    pub text: String,
    pub prompt: Option<u8>,
    pub rank: String,
    pub gone: bool,
}

impl Private {
    pub(crate) fn new(own: [u8; 16]) -> Self {
        let mut draft = Draft::new(GENESIS, Vec::new(), 1);
        for (counter, name) in [MARKS, NOTES] {
            let made = draft.make(None, name);
            debug_assert_eq!(made.0, counter);
        }
        let change = draft.finish();
        let mut doc = Automerge::new();
        doc.set_actor(ActorId::from(own));
        let known = HashSet::from([change.hash().0]);
        let applied = doc.apply_changes_batch([change]);
        debug_assert!(applied.is_ok(), "{applied:?}");
        Self { doc, known, unsaved: Vec::new() }
    }

    /// Takes in stored changes and says how many were new.
    pub(crate) fn merge(&mut self, records: &[Vec<u8>]) -> usize {
        let sound = records.iter().filter_map(|record| open(record));
        let fresh: Vec<Change> = sound.filter(|change| self.known.insert(change.hash().0)).collect();
        if self.doc.apply_changes_batch(fresh.clone()).is_err() {
            // One of them is a second change under one actor and number, and nothing was applied: all but that one, then.
            for change in fresh.iter().cloned() {
                let _ = self.doc.apply_changes_batch([change]);
            }
        }
        fresh.len()
    }

    /// Makes one change: a new note, if one is given, and then the values. `false` when there is no such place, and nothing is changed.
    pub(crate) fn commit(&mut self, new: Option<(NoteId, Option<u8>)>, values: &[(Place, Value)]) -> bool {
        let mut step = self.doc.transaction();
        if put(&mut step, new, values).is_err() {
            return false;
        }
        let (committed, _) = step.commit_with(CommitOptions::default().with_time(0));
        if let Some(change) = committed.and_then(|_| self.doc.get_last_local_change()) {
            let hash = change.hash().0;
            self.known.insert(hash);
            self.unsaved.push((hash, seal(change.raw_bytes())));
        }
        true
    }

    /// The changes made since the last call, to be stored.
    pub(crate) fn take_unsaved(&mut self) -> Vec<([u8; 32], Vec<u8>)> {
        std::mem::take(&mut self.unsaved)
    }

    pub(crate) fn read(&self) -> Content {
        let mut content = Content::default();
        for item in self.doc.map_range(ROOT, ..) {
            if let ("name", ValueRef::Scalar(ScalarValueRef::Str(name))) = (&*item.key, item.value) {
                content.name = name.into_owned();
            }
        }
        for item in self.doc.map_range(map(MARKS), ..) {
            if let (Ok(option), ValueRef::Scalar(ScalarValueRef::Uint(weight))) = (item.key.parse(), &item.value) {
                content.marks.insert(option, u8::try_from(*weight).unwrap_or(u8::MAX));
            }
        }
        for item in self.doc.map_range(map(NOTES), ..) {
            if let (Ok(id), ValueRef::Object(_)) = (item.key.parse(), &item.value) {
                content.notes.insert(id, self.note(&item.id()));
            }
        }
        content
    }

    fn note(&self, map: &ObjId) -> Entry {
        let mut note = Entry::default();
        for item in self.doc.map_range(map, ..) {
            match (&*item.key, item.value) {
                ("text", ValueRef::Scalar(ScalarValueRef::Str(text))) => note.text = text.into_owned(),
                ("rank", ValueRef::Scalar(ScalarValueRef::Str(rank))) => note.rank = rank.into_owned(),
                ("prompt", ValueRef::Scalar(ScalarValueRef::Uint(prompt))) => note.prompt = u8::try_from(prompt).ok(),
                ("gone", ValueRef::Scalar(ScalarValueRef::Boolean(gone))) => note.gone = gone,
                _ => {}
            }
        }
        note
    }
}

fn put(step: &mut Transaction<'_>, new: Option<(NoteId, Option<u8>)>, values: &[(Place, Value)]) -> Result<(), AutomergeError> {
    if let Some((id, prompt)) = new {
        let note = step.put_object(map(NOTES), id.to_string(), ObjType::Map)?;
        if let Some(prompt) = prompt {
            step.put(&note, "prompt", u64::from(prompt))?;
        }
    }
    for (place, value) in values {
        let value = match value {
            Value::Text(text) => ScalarValue::from(text.as_str()),
            Value::Number(number) => ScalarValue::Uint(u64::from(*number)),
            Value::Flag(flag) => ScalarValue::Boolean(*flag),
        };
        let (note, key) = match place {
            Place::Name => {
                step.put(ROOT, "name", value)?;
                continue;
            }
            Place::Mark(option) => {
                step.put(map(MARKS), option.to_string(), value)?;
                continue;
            }
            Place::Text(note) => (note, "text"),
            Place::Rank(note) => (note, "rank"),
            Place::Gone(note) => (note, "gone"),
        };
        let note = step.get(map(NOTES), note.to_string())?.ok_or(AutomergeError::NotAnObject)?.1;
        step.put(note, key, value)?;
    }
    Ok(())
}

fn map((counter, _): (u64, &str)) -> ObjId {
    ObjId::Id(counter, actor(GENESIS), 0)
}

/// A change as it is stored: a checksum before it, so that what a broken disk gives back never reaches Automerge.
fn seal(change: &[u8]) -> Vec<u8> {
    [&hash(change)[..CHECKSUM], change].concat()
}

fn open(record: &[u8]) -> Option<Change> {
    let (checksum, change) = record.split_at_checked(CHECKSUM)?;
    if hash(change).get(..CHECKSUM) == Some(checksum) { Change::try_from(change).ok() } else { None }
}
