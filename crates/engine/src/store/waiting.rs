//! What the database has not taken yet: in the order it was given, each thing once.

use super::{Found, Known};
use quietstorm_core::event::{Loaded, Record};
use quietstorm_model::BoardId;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Records that are only in memory.
#[derive(Debug, Default)]
pub struct Waiting {
    given: u64,
    list: Vec<Entry>,
}

/// One record that is only in memory.
#[derive(Debug, Clone)]
pub struct Entry {
    number: u64,
    /// The board it belongs to.
    pub board: BoardId,
    /// What is to be stored.
    pub record: Rc<Record>,
}

impl Waiting {
    /// Adds records of a board. What they replace is dropped.
    pub fn add(&mut self, board: BoardId, records: Vec<Record>) {
        for record in records {
            self.list.retain(|entry| entry.board != board || !replaces(&record, &entry.record));
            self.given += 1;
            self.list.push(Entry { number: self.given, board, record: Rc::new(record) });
        }
    }

    /// All of them, oldest first.
    #[must_use]
    pub fn all(&self) -> Vec<Entry> {
        self.list.clone()
    }

    /// Forgets those that the database has taken. One that was replaced meanwhile has another number and stays.
    pub fn taken(&mut self, entries: &[Entry]) {
        self.list.retain(|entry| entries.binary_search_by_key(&entry.number, |taken| taken.number).is_err());
    }

    /// Gives up what can be rebuilt.
    pub fn drop_rebuildable(&mut self) {
        self.list.retain(|entry| !is_rebuildable(&entry.record));
    }

    /// Brings the key records of all boards up to date.
    pub fn lay_over_keys(&self, keys: &mut BTreeMap<BoardId, Vec<u8>>) {
        for Entry { board, record, .. } in &self.list {
            match &**record {
                Record::Forget => drop(keys.remove(board)),
                Record::Keys(bytes) => drop(keys.insert(*board, bytes.clone())),
                Record::Envelope(..) | Record::Notebook(..) | Record::Draft(..) | Record::Opened(..) => {}
            }
        }
    }

    /// Brings what the database gave of a board up to date, passing over what is known.
    pub fn lay_over(&self, board: BoardId, known: &Known, found: &mut Found) {
        for entry in self.list.iter().filter(|entry| entry.board == board) {
            let loaded = &mut found.loaded;
            match &*entry.record {
                Record::Forget => *loaded = Loaded::default(),
                Record::Keys(bytes) => loaded.keys = Some(bytes.clone()),
                Record::Envelope(id, bytes) if !(known.envelope)(id) => loaded.envelopes.push(bytes.clone()),
                Record::Notebook(round, hash, bytes) if !(known.change)(&(*round, *hash)) => {
                    loaded.notebook.push((*round, bytes.clone()));
                    found.changes.push((*round, *hash));
                }
                Record::Opened(round, bytes) if !(known.opened)(round) => {
                    loaded.opened.retain(|(other, _)| other != round);
                    loaded.opened.push((*round, bytes.clone()));
                }
                Record::Envelope(..) | Record::Notebook(..) | Record::Opened(..) => {}
                Record::Draft(field, text) => {
                    loaded.drafts.retain(|(other, _)| other != field);
                    if !text.is_empty() {
                        loaded.drafts.push((field.clone(), text.clone()));
                    }
                }
            }
        }
    }
}

/// Whether a record can be rebuilt from others: nobody's work is in it.
pub fn is_rebuildable(record: &Record) -> bool {
    matches!(record, Record::Opened(..))
}

fn replaces(new: &Record, old: &Record) -> bool {
    match (new, old) {
        (Record::Forget, _) | (Record::Keys(_), Record::Keys(_)) => true,
        (Record::Draft(new, _), Record::Draft(old, _)) => new == old,
        (Record::Opened(new, _), Record::Opened(old, _)) => new == old,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use quietstorm_model::{EnvelopeId, RoundId};

    const BOARD: BoardId = BoardId([1; 32]);
    const OTHER: BoardId = BoardId([2; 32]);

    fn draft(text: &str) -> Record {
        Record::Draft("idea".into(), text.into())
    }

    #[test]
    fn store5_what_waits_is_laid_over_what_the_database_gives() {
        let mut waiting = Waiting::default();
        waiting.add(BOARD, vec![Record::Keys(vec![1]), Record::Envelope(EnvelopeId([7; 32]), vec![7]), draft("a")]);
        waiting.add(BOARD, vec![Record::Keys(vec![2]), Record::Notebook(RoundId([3; 32]), [4; 32], vec![5]), draft("ab")]);
        let drafts = vec![("idea".into(), "old".into()), ("name".into(), "Ana".into())];
        let mut found = Found { loaded: Loaded { drafts, ..Loaded::default() }, ..Found::default() };
        waiting.lay_over(BOARD, &Known::NOTHING, &mut found);
        let loaded = found.loaded;
        assert_eq!(loaded.keys, Some(vec![2]));
        assert_eq!(loaded.envelopes, [[7]]);
        assert_eq!(loaded.notebook, [(RoundId([3; 32]), vec![5])]);
        assert_eq!(loaded.drafts, [("name".into(), "Ana".into()), ("idea".into(), "ab".into())]);
        assert_eq!(waiting.all().len(), 4, "keys and drafts replace earlier ones");
    }

    #[test]
    fn store5_forgetting_a_board_drops_what_waits_of_it_and_hides_what_the_database_still_has() {
        let mut waiting = Waiting::default();
        waiting.add(OTHER, vec![Record::Keys(vec![9])]);
        waiting.add(BOARD, vec![Record::Keys(vec![1]), draft("a")]);
        waiting.add(BOARD, vec![Record::Forget]);
        let mut keys = BTreeMap::from([(BOARD, vec![1])]);
        waiting.lay_over_keys(&mut keys);
        assert_eq!(keys, BTreeMap::from([(OTHER, vec![9])]));
        let mut found = Found { loaded: Loaded { keys: Some(vec![1]), ..Loaded::default() }, ..Found::default() };
        waiting.lay_over(BOARD, &Known::NOTHING, &mut found);
        assert_eq!(found.loaded.keys, None);
        assert_eq!(waiting.all().len(), 2);
    }

    #[test]
    fn store5_what_was_added_while_the_database_wrote_goes_on_waiting() {
        let mut waiting = Waiting::default();
        waiting.add(BOARD, vec![draft("a")]);
        let writing = waiting.all();
        waiting.add(BOARD, vec![draft("ab")]);
        waiting.taken(&writing);
        assert_eq!(waiting.all().iter().map(|entry| (*entry.record).clone()).collect::<Vec<_>>(), [draft("ab")]);
        waiting.taken(&waiting.all());
        assert!(waiting.all().is_empty());
    }
}
