//! The IndexedDB database, opened again when its connection has died. Inside a transaction nothing is awaited but the transaction itself.

use super::connection::Connection;
use super::part::{Listed, Part, boards, everything, list, put, some};
use super::waiting::Entry;
use super::{Found, Known};
use crate::js::{Doing, Error};
use core::cell::{Cell, RefCell};
use quietstorm_model::BoardId;
use std::collections::BTreeMap;
use std::rc::Rc;

/// One database. A connection that has died is opened again, once for each piece of work.
pub struct Disk {
    name: String,
    connection: RefCell<Option<Rc<Connection>>>,
    /// The random number the database was made with: another one means another database.
    mark: Cell<Option<f64>>,
    emptied: Cell<bool>,
}

impl Disk {
    /// The database of this name.
    pub fn new(name: &str) -> Self {
        Self { name: name.into(), connection: RefCell::default(), mark: Cell::default(), emptied: Cell::default() }
    }

    /// Why, in spite of every yes, not everything is kept: the database was removed behind our back and made anew.
    pub fn trouble(&self) -> Option<Error> {
        self.emptied.get().then(|| Error::new("keeping the board", "the browser has removed what it had kept before"))
    }

    /// The key records of all boards.
    pub async fn keys(&self) -> Result<BTreeMap<BoardId, Vec<u8>>, Error> {
        let all = self.twice(async |connection: Rc<Connection>| boards(&connection).await).await?;
        Ok(all.into_iter().collect())
    }

    /// Writes all of these or nothing.
    pub async fn write(&self, entries: &[Entry]) -> Result<(), Error> {
        self.twice(async |connection: Rc<Connection>| {
            let writing = connection.write().doing("keeping the board")?;
            for entry in entries {
                if let Err(error) = put(&writing, &entry.board, &entry.record).doing("keeping the board") {
                    writing.abort();
                    return Err(error);
                }
            }
            writing.done("keeping the board").await
        })
        .await
    }

    /// Everything of a board that the reader does not have. Where a single record cannot be read, the others are given all the same.
    pub async fn read(&self, board: BoardId, known: &Known<'_>) -> Found {
        let mut found = Found::default();
        let listed = match self.twice(async |connection: Rc<Connection>| list(&connection, board).await).await {
            Ok(listed) => listed,
            Err(error) => return Found { trouble: Some(error), ..found },
        };
        let Listed { keys, drafts, parts } = listed;
        found.reached = true;
        found.loaded.keys = keys;
        found.loaded.drafts = drafts;
        let all = parts.len();
        let wanted: Vec<Part> = parts.into_iter().filter(|part| !part.is_known(known)).collect();
        match self.fetch(board, &wanted, all).await {
            Ok(parts) => parts.into_iter().for_each(|(part, bytes)| part.sort_in(bytes, &mut found)),
            Err(error) => {
                found.trouble = Some(error);
                for part in &wanted {
                    let one = self.twice(async |connection: Rc<Connection>| some(&connection, core::slice::from_ref(part)).await).await;
                    one.into_iter().flatten().for_each(|(part, bytes)| part.sort_in(bytes, &mut found));
                }
            }
        }
        found.trouble = found.trouble.or_else(|| self.trouble());
        found
    }

    /// Fetches parts of a board: in one sweep when all are wanted, else one by one in one transaction.
    async fn fetch(&self, board: BoardId, wanted: &[Part], all: usize) -> Result<Vec<(Part, Vec<u8>)>, Error> {
        if wanted.is_empty() {
            return Ok(Vec::new());
        }
        if wanted.len() == all {
            return self.twice(async |connection: Rc<Connection>| everything(&connection, board).await).await;
        }
        self.twice(async |connection: Rc<Connection>| some(&connection, wanted).await).await
    }

    /// Does something with the connection, and once more with a new one when that fails. A full disk is full the second time too.
    async fn twice<T>(&self, work: impl AsyncFn(Rc<Connection>) -> Result<T, Error>) -> Result<T, Error> {
        let first = match self.connected().await {
            Ok(connection) => work(connection).await,
            Err(error) => Err(error),
        };
        match first {
            Err(error) if !error.is("QuotaExceededError") => {
                self.connection.borrow_mut().take();
                work(self.connected().await?).await
            }
            settled => settled,
        }
    }

    async fn connected(&self) -> Result<Rc<Connection>, Error> {
        let open = self.connection.borrow().clone();
        if let Some(connection) = open {
            return Ok(connection);
        }
        let connection = Rc::new(Connection::open(&self.name).await?);
        let mark = connection.mark().await?;
        if self.mark.replace(Some(mark)).is_some_and(|before| before.to_bits() != mark.to_bits()) {
            self.emptied.set(true);
        }
        *self.connection.borrow_mut() = Some(connection.clone());
        Ok(connection)
    }
}
