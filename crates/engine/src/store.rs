//! What is kept on this device: in IndexedDB, and in memory as far as that does not take it.
//!
//! A record is in the list of what waits until the database has said yes to it, so whatever goes wrong in between, nothing is lost while the
//! page lives, and the next record tries again for all of them.

mod connection;
mod disk;
mod part;
mod waiting;

use crate::js::{self, Error};
use core::cell::{Cell, RefCell};
use disk::Disk;
use js_sys::{Function, Promise};
use quietstorm_core::event::{Loaded, Record};
use quietstorm_model::{BoardId, EnvelopeId, RoundId};
use std::collections::BTreeMap;
use waiting::{Entry, Waiting, is_rebuildable};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// A change of a private notebook: its round and its hash.
pub type ChangeId = (RoundId, [u8; 32]);

/// What a reader has already and need not be given.
pub struct Known<'a> {
    /// Whether it has this envelope.
    pub envelope: &'a dyn Fn(&EnvelopeId) -> bool,
    /// Whether it has this change of a notebook.
    pub change: &'a dyn Fn(&ChangeId) -> bool,
    /// Whether it knows what was in this round's contributions.
    pub opened: &'a dyn Fn(&RoundId) -> bool,
}

impl Known<'_> {
    /// Of a reader who has nothing yet.
    pub const NOTHING: Known<'static> = Known { envelope: &|_| false, change: &|_| false, opened: &|_| false };
}

/// What the store has of a board.
#[derive(Debug, Default)]
pub struct Found {
    /// What the reader did not have.
    pub loaded: Loaded,
    /// Which changes of notebooks are among it.
    pub changes: Vec<ChangeId>,
    /// What went wrong: there may be more in the database than it could give.
    pub trouble: Option<Error>,
    /// Whether the database gave anything at all. Where not, a missing key record does not mean that the board was removed.
    pub reached: bool,
}

/// The store of one engine.
pub struct Store {
    disk: Disk,
    waiting: RefCell<Waiting>,
    patience: Patience,
    /// Boards of which the database could not say what it has. Writing there could overwrite keys that were never seen.
    unread: RefCell<BTreeMap<BoardId, Error>>,
    asked_to_stay: Cell<bool>,
}

impl Store {
    /// The store with this database. Nothing is opened yet.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self {
            disk: Disk::new(name),
            waiting: RefCell::default(),
            patience: Patience::default(),
            unread: RefCell::default(),
            asked_to_stay: Cell::new(false),
        }
    }

    /// The key records of all boards, and why nothing is kept beyond this page, if so.
    pub async fn boards(&self) -> (Vec<Vec<u8>>, Option<Error>) {
        let (mut keys, trouble) = match self.disk.keys().await {
            Ok(keys) => (keys, self.disk.trouble()),
            Err(error) => (BTreeMap::new(), Some(error)),
        };
        self.waiting.borrow().lay_over_keys(&mut keys);
        (keys.into_values().collect(), trouble.or_else(|| self.patience.last_error()))
    }

    /// Everything of a board that the reader does not have.
    pub async fn load(&self, board: BoardId, known: &Known<'_>) -> Found {
        let mut found = self.disk.read(board, known).await;
        self.waiting.borrow().lay_over(board, known, &mut found);
        found
    }

    /// What memory has of a board that the database does not give in time.
    #[must_use]
    pub fn load_from_memory(&self, board: BoardId, known: &Known<'_>, why: Error) -> Found {
        let mut found = Found { trouble: Some(why), ..Found::default() };
        self.waiting.borrow().lay_over(board, known, &mut found);
        found
    }

    /// From here on writes nothing of a board into the database: what it has of it could not be read, and might be overwritten unseen.
    pub fn leave_alone(&self, board: BoardId, why: Error) {
        self.unread.borrow_mut().insert(board, why);
    }

    /// Keeps these records, and all earlier ones that only memory has so far, in one transaction with strict durability.
    ///
    /// # Errors
    /// When they are in memory only. They are kept there, and tried again with later ones; but what belongs to a board that could not be read
    /// stays in memory, because the database may hold keys of it that nobody here has seen. What can be rebuilt is given up instead, so that
    /// nothing has to wait for room for it; where there was nothing else to keep, that is no error.
    pub async fn keep(&self, board: BoardId, records: Vec<Record>) -> Result<(), Error> {
        let needed = !records.iter().all(is_rebuildable);
        let kept = self.keep_all(board, records).await;
        if kept.is_err() {
            self.waiting.borrow_mut().drop_rebuildable();
        }
        if needed || !self.waiting.borrow().all().is_empty() { kept } else { Ok(()) }
    }

    async fn keep_all(&self, board: BoardId, records: Vec<Record>) -> Result<(), Error> {
        self.waiting.borrow_mut().add(board, records);
        if let Some(error) = self.unread.borrow().get(&board).cloned().or_else(|| self.patience.not_yet()) {
            return Err(error);
        }
        let entries = self.to_write();
        let written = self.disk.write(&entries).await;
        if written.is_ok() {
            self.waiting.borrow_mut().taken(&entries);
        }
        self.patience.note(written.clone());
        written.and_then(|()| self.disk.trouble().map_or(Ok(()), Err))
    }

    fn to_write(&self) -> Vec<Entry> {
        let unread = self.unread.borrow();
        self.waiting.borrow().all().into_iter().filter(|entry| !unread.contains_key(&entry.board)).collect()
    }

    /// Asks the browser, once and if it can be asked from here, not to throw the database away when space is short. `false` in a worker, where it
    /// cannot be asked: the page has to.
    pub fn ask_to_stay(&self) -> bool {
        if self.asked_to_stay.replace(true) {
            return true;
        }
        let Some(storage) = js::global("navigator").and_then(|navigator| js::part(&navigator, "storage")) else { return true };
        let Some(persist) = js::part(&storage, "persist").and_then(|persist| persist.dyn_into::<Function>().ok()) else { return false };
        if let Some(answer) = persist.call0(&storage).ok().and_then(|answer| answer.dyn_into::<Promise>().ok()) {
            spawn_local(async { drop(JsFuture::from(answer).await) });
        }
        true
    }
}

/// How long to leave a database alone that keeps saying no. Counted in records, not in time: 0, 1, 3, 7, … up to 31 are not even tried.
#[derive(Debug, Default)]
struct Patience {
    refusals: Cell<u32>,
    to_skip: Cell<u32>,
    last: RefCell<Option<Error>>,
}

impl Patience {
    fn not_yet(&self) -> Option<Error> {
        let left = self.to_skip.get().checked_sub(1)?;
        self.to_skip.set(left);
        self.last_error()
    }

    fn note(&self, outcome: Result<(), Error>) {
        let refusals = if outcome.is_err() { (self.refusals.get() + 1).min(6) } else { 0 };
        self.refusals.set(refusals);
        self.to_skip.set((1 << refusals.saturating_sub(1)) - 1);
        *self.last.borrow_mut() = outcome.err();
    }

    fn last_error(&self) -> Option<Error> {
        self.last.borrow().clone()
    }
}
