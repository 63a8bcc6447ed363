//! Opening the file: what it has to look like, and what is wrong when it does not.

use super::super::StoreError;
use crate::error::StartError;
use quietstorm_model::AuthorKey;
use rusqlite::{Connection, OpenFlags, OptionalExtension, params};
use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Each step brings a file of the version before to the next one. Steps that have been published stay as they are.
const STEPS: [&str; 1] = ["
    CREATE TABLE relay (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE channels (
        number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, owner BLOB NOT NULL, board BLOB,
        next INTEGER NOT NULL, head BLOB NOT NULL, bytes INTEGER NOT NULL, items INTEGER NOT NULL, touched INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX channels_by_age ON channels (touched);
    CREATE TABLE log (
        channel INTEGER NOT NULL REFERENCES channels ON DELETE CASCADE,
        place INTEGER NOT NULL, word INTEGER NOT NULL, id BLOB NOT NULL, head BLOB NOT NULL, body BLOB NOT NULL,
        UNIQUE (channel, place), UNIQUE (channel, id)
    ) STRICT;
    CREATE TABLE rounds (
        channel INTEGER NOT NULL REFERENCES channels ON DELETE CASCADE,
        number INTEGER NOT NULL, released INTEGER NOT NULL, head BLOB NOT NULL,
        revision INTEGER, deadline INTEGER, key BLOB, locked BLOB,
        PRIMARY KEY (channel, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX rounds_waiting ON rounds (deadline) WHERE released = 0 AND deadline IS NOT NULL;
    CREATE TABLE held (
        channel INTEGER NOT NULL, number INTEGER NOT NULL, id BLOB NOT NULL, head BLOB NOT NULL, body BLOB NOT NULL,
        UNIQUE (channel, id), FOREIGN KEY (channel, number) REFERENCES rounds ON DELETE CASCADE
    ) STRICT;
    CREATE INDEX held_by_round ON held (channel, number, id);
    CREATE TABLE deleted (id BLOB PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
"];

/// Marks a file as one of ours: "QSRL".
const APPLICATION: i64 = 0x5153_524c;

const RESTORE: &str = "Stop the relay, move this file and those beside it that end in -wal and -shm away, and put the last backup in its place \
                       (deploy/README.md, \"Restore\"). Clients put back what they still have.";

/// How long to wait for another process, such as a backup.
pub(super) const BUSY: Duration = Duration::from_secs(10);
/// A full disk is not to be filled with complaints about it.
const COMPLAINTS: Duration = Duration::from_secs(1);

/// The connection that writes.
pub(super) fn open(path: &Path, relay: AuthorKey, most: Option<u64>) -> Result<Connection, StartError> {
    if fs::metadata(path).is_ok_and(|file| file.permissions().readonly()) {
        return Err(StartError::file("The database", path, "the file is read-only: make it writable for the user that runs the relay"));
    }
    if !path.exists() {
        crate::keys::private(path).map_err(|error| StartError::file("Making the database", path, error))?;
    }
    let db = Connection::open(path).map_err(|error| explain(path, &error))?;
    prepare(&db, most).map_err(|error| explain(path, &error))?;
    check(&db, path)?;
    migrate(&db, path)?;
    own(&db, path, relay)?;
    Ok(db)
}

/// A connection that only reads.
pub(super) fn reader(path: &Path) -> rusqlite::Result<Connection> {
    let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    db.busy_timeout(BUSY)?;
    db.pragma_update(None, "query_only", true)?;
    Ok(db)
}

/// Whether anything can be written.
pub(super) fn touch(db: &Connection) -> Result<(), StoreError> {
    db.execute("INSERT OR REPLACE INTO relay (name, value) VALUES ('touched', x'')", [])?;
    Ok(())
}

fn prepare(db: &Connection, most: Option<u64>) -> rusqlite::Result<()> {
    db.busy_timeout(BUSY)?;
    db.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "foreign_keys", true)?;
    db.pragma_update(None, "secure_delete", true)?;
    db.set_prepared_statement_cache_capacity(64);
    if let Some(bytes) = most {
        let page: i64 = db.pragma_query_value(None, "page_size", |row| row.get(0))?;
        let pages = i64::try_from(bytes).unwrap_or(i64::MAX) / page.max(1);
        db.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))?;
    }
    Ok(())
}

fn check(db: &Connection, path: &Path) -> Result<(), StartError> {
    let found: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(|error| explain(path, &error))?;
    let found = found.replace("*** in database main ***", "").split_whitespace().collect::<Vec<_>>().join(" ");
    if found == "ok" { Ok(()) } else { Err(StartError::file("The database", path, format!("the file is damaged ({found}). {RESTORE}"))) }
}

fn migrate(db: &Connection, path: &Path) -> Result<(), StartError> {
    let has = || -> rusqlite::Result<(i64, usize)> {
        let application = db.pragma_query_value(None, "application_id", |row| row.get(0))?;
        let version: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
        Ok((application, usize::try_from(version).unwrap_or(usize::MAX)))
    };
    let (application, version) = has().map_err(|error| explain(path, &error))?;
    if application != APPLICATION && (application, version) != (0, 0) {
        return Err(StartError::file("The database", path, "this file belongs to another program: name another one with --database"));
    }
    if version > STEPS.len() {
        return Err(StartError::file("The database", path, "a newer relay has written this file: start that one"));
    }
    for (step, number) in STEPS.iter().zip(1..).skip(version) {
        let whole = format!("BEGIN IMMEDIATE; {step} PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {number}; COMMIT;");
        db.execute_batch(&whole).map_err(|error| explain(path, &error))?;
    }
    Ok(())
}

/// The file belongs to the relay whose key it names.
fn own(db: &Connection, path: &Path, relay: AuthorKey) -> Result<(), StartError> {
    let own = || -> rusqlite::Result<Vec<u8>> {
        let named = db.query_row("SELECT value FROM relay WHERE name = 'key'", [], |row| row.get(0)).optional()?;
        db.execute("INSERT OR IGNORE INTO relay (name, value) VALUES ('key', ?1)", params![relay.0])?;
        Ok(named.unwrap_or_else(|| relay.0.to_vec()))
    };
    if own().map_err(|error| explain(path, &error))? == relay.0 {
        return Ok(());
    }
    Err(StartError::file(
        "The database",
        path,
        "it was written with another key file. Put that key file back, or name it with --key-file; to begin anew, name another --database",
    ))
}

fn explain(path: &Path, error: &rusqlite::Error) -> StartError {
    use rusqlite::ErrorCode::{CannotOpen, DatabaseBusy, DatabaseCorrupt, DiskFull, NotADatabase, PermissionDenied, ReadOnly};
    let help = match error.sqlite_error_code() {
        Some(DatabaseCorrupt | NotADatabase) => format!("the file is damaged ({error}). {RESTORE}"),
        Some(ReadOnly | PermissionDenied) => {
            format!("it cannot be written to ({error}): the user that runs the relay must own file and folder")
        }
        Some(CannotOpen) => format!("it cannot be opened ({error}): the folder must exist, and the user that runs the relay must own it"),
        Some(DiskFull) => format!("the disk is full ({error}): make room, then start again"),
        Some(DatabaseBusy) => format!("another process is using it ({error})"),
        _ => error.to_string(),
    };
    StartError::file("The database", path, help)
}

/// Whether it is long enough ago that somebody complained.
pub(super) fn may_complain() -> bool {
    static LAST: Mutex<Option<Instant>> = Mutex::new(None);
    let (now, mut last) = (Instant::now(), LAST.lock().unwrap_or_else(PoisonError::into_inner));
    let may = last.is_none_or(|last| now.duration_since(last) >= COMPLAINTS);
    if may {
        *last = Some(now);
    }
    may
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        if may_complain() {
            tracing::error!(%error, "the database did not do what it was asked");
        }
        Self::Unavailable
    }
}
