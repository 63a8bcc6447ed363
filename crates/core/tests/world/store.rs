//! A browser's storage.

use std::collections::BTreeMap;

use quietstorm_core::event::{Loaded, Record};
use quietstorm_model::{BoardId, EnvelopeId, RoundId};

/// What the browser keeps.
#[derive(Default, Clone)]
pub struct Store {
    pub boards: BTreeMap<BoardId, Kept>,
    /// It refuses to write from now on.
    pub broken: bool,
    /// What it was asked to write, one transaction after the other.
    pub written: Vec<Vec<Record>>,
}

#[derive(Default, Clone)]
pub struct Kept {
    pub keys: Option<Vec<u8>>,
    pub envelopes: BTreeMap<EnvelopeId, Vec<u8>>,
    pub notebook: BTreeMap<(RoundId, [u8; 32]), Vec<u8>>,
    pub drafts: BTreeMap<String, String>,
    pub opened: BTreeMap<RoundId, Vec<u8>>,
}

impl Store {
    pub fn write(&mut self, board: BoardId, records: Vec<Record>) {
        self.written.push(records.clone());
        for record in records {
            let kept = self.boards.entry(board).or_default();
            match record {
                Record::Keys(bytes) => kept.keys = Some(bytes),
                Record::Envelope(id, bytes) => drop(kept.envelopes.insert(id, bytes)),
                Record::Notebook(round, hash, bytes) => drop(kept.notebook.insert((round, hash), bytes)),
                Record::Draft(field, text) if text.is_empty() => drop(kept.drafts.remove(&field)),
                Record::Draft(field, text) => drop(kept.drafts.insert(field, text)),
                Record::Opened(round, bytes) => drop(kept.opened.insert(round, bytes)),
                Record::Forget => drop(self.boards.remove(&board)),
            }
        }
    }

    pub fn load(&self, board: BoardId) -> Loaded {
        let Some(kept) = self.boards.get(&board) else { return Loaded::default() };
        Loaded {
            keys: kept.keys.clone(),
            envelopes: kept.envelopes.values().cloned().collect(),
            notebook: kept.notebook.iter().map(|((round, _), bytes)| (*round, bytes.clone())).collect(),
            drafts: kept.drafts.clone().into_iter().collect(),
            opened: kept.opened.clone().into_iter().collect(),
        }
    }
}
