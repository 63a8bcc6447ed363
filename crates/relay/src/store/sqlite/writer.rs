//! The one thread that writes. What waits is done in one transaction, and answered when that is on the disk; so the more people write at once, the
//! fewer times the disk is waited for.

use super::super::{Change, Changed, Pending, StoreError};
use super::schema::{BUSY, may_complain};
use quietstorm_model::ChannelId;
use rusqlite::Connection;
use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{Builder, JoinHandle};
use std::time::Duration;
use tokio::sync::oneshot;

/// Most pieces of work in one transaction.
const GROUP: usize = 256;
/// How long it is tried to empty the write-ahead log, before it is put off until after the next commit.
const EMPTYING: Duration = Duration::from_millis(200);

/// Where a piece of work is done.
pub(super) struct Desk<'a> {
    /// The connection, inside a transaction.
    pub db: &'a Connection,
    changes: &'a mut Vec<Change>,
}

impl Desk<'_> {
    /// The channel's log has so many items now.
    pub fn grown(&mut self, channel: ChannelId, end: u64) {
        self.changes.push(Change::Grown(channel, end));
    }

    /// The channel is gone.
    pub fn gone(&mut self, channel: ChannelId) {
        self.changes.push(Change::Gone(channel));
    }
}

/// Tells whoever waits. Dropped instead, it tells that nothing was done.
type Answer = Box<dyn FnOnce() + Send>;
/// Does the work; whether that is to stay, and the answer.
type Work = Box<dyn FnOnce(&mut Desk<'_>) -> (bool, Answer) + Send>;

/// The way to the thread.
#[derive(Clone)]
pub(super) struct Writer {
    queue: Arc<Mutex<Option<Sender<Work>>>>,
    thread: Arc<Mutex<Option<JoinHandle<()>>>>,
}

impl Writer {
    pub fn start(connection: Connection, changed: Changed) -> io::Result<Self> {
        let (sender, receiver) = channel();
        let thread = Builder::new().name("store".into()).spawn(move || run(&connection, &receiver, &changed))?;
        Ok(Self { queue: Arc::new(Mutex::new(Some(sender))), thread: Arc::new(Mutex::new(Some(thread))) })
    }

    /// Has something done. It is in the queue when this returns, in the order of the calls.
    pub fn write<T: Send + 'static>(&self, work: impl FnOnce(&mut Desk<'_>) -> Result<T, StoreError> + Send + 'static) -> Pending<T> {
        let (tell, told) = oneshot::channel();
        let work: Work = Box::new(move |desk| {
            let result = work(desk);
            let stays = result.is_ok();
            // Nobody listens any more when a connection has ended meanwhile; the work is done all the same.
            (stays, Box::new(move || drop(tell.send(result))))
        });
        if let Some(queue) = &*self.queue.lock().unwrap_or_else(PoisonError::into_inner) {
            // When the thread has ended, the work is dropped, and with it the way to tell.
            let _ = queue.send(work);
        }
        Box::pin(async { told.await.unwrap_or(Err(StoreError::Unavailable)) })
    }

    /// Lets the thread do what is in the queue, and waits until it has ended.
    pub fn shut(&self) {
        drop(self.queue.lock().unwrap_or_else(PoisonError::into_inner).take());
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if thread.is_some_and(|thread| thread.join().is_err()) {
            tracing::error!("the thread that writes had ended too early");
        }
    }
}

fn run(db: &Connection, queue: &Receiver<Work>, changed: &Changed) {
    let mut to_be_emptied = false;
    while let Ok(first) = queue.recv() {
        let group = std::iter::once(first).chain(queue.try_iter().take(GROUP - 1));
        let mut changes = Vec::new();
        match commit(db, group, &mut changes) {
            Ok(answers) => {
                to_be_emptied |= changes.iter().any(|change| matches!(change, Change::Gone(_)));
                to_be_emptied = to_be_emptied && !empty_the_wal(db);
                changes.into_iter().for_each(|change| changed(change));
                answers.into_iter().for_each(|answer| answer());
            }
            Err(error) => {
                if may_complain() {
                    tracing::error!(%error, "the database cannot be written to; clients are told to try again");
                }
                if !db.is_autocommit()
                    && let Err(error) = db.execute_batch("ROLLBACK")
                {
                    tracing::error!(%error, "a transaction cannot be taken back");
                }
            }
        }
    }
    // Leaves one whole file behind.
    if !empty_the_wal(db) {
        tracing::warn!("the write-ahead log is left beside the database");
    }
}

/// Does a group of work in one transaction. On an error nothing of it has been done, and no answer is given.
fn commit(db: &Connection, group: impl Iterator<Item = Work>, changes: &mut Vec<Change>) -> rusqlite::Result<Vec<Answer>> {
    db.execute_batch("BEGIN IMMEDIATE")?;
    let mut answers = Vec::new();
    for work in group {
        db.execute_batch("SAVEPOINT work")?;
        let before = changes.len();
        let (stays, answer) = work(&mut Desk { db, changes });
        if db.is_autocommit() {
            // A full disk can make SQLite take the whole transaction back.
            return Err(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_FULL), None));
        }
        if !stays {
            changes.truncate(before);
            db.execute_batch("ROLLBACK TO work")?;
        }
        db.execute_batch("RELEASE work")?;
        answers.push(answer);
    }
    db.execute_batch("COMMIT")?;
    Ok(answers)
}

/// What was deleted is not to stay readable in the write-ahead log. Whether that is done; somebody who reads can be in the way.
fn empty_the_wal(db: &Connection) -> bool {
    let emptied = db.busy_timeout(EMPTYING).and_then(|()| db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, bool>(0)));
    let patient = db.busy_timeout(BUSY);
    matches!((emptied, patient), (Ok(false), Ok(())))
}
