//! Sealed rounds: their clocks, and how what is held comes into the log.

use super::super::{Closing, Due, Kept, NewClock, Quota, Round, StoreError};
use super::channels::row;
use super::log::{append, append_held, charge, end, set_end};
use super::writer::Desk;
use quietstorm_core::channel::Item;
use quietstorm_model::{BoardId, ChannelId, FrameId};
use rusqlite::{Connection, OptionalExtension, params};

/// Most rounds that [`due`] names at once.
const AT_ONCE: i64 = 64;

pub(super) fn look(db: &Connection, channel: i64, number: u8) -> Result<Round, StoreError> {
    let mut board = db.prepare_cached("SELECT board FROM channels WHERE number = ?1")?;
    let board = board.query_row([channel], |row| row.get::<_, Option<[u8; 32]>>(0))?.map(BoardId);
    let mut found = db.prepare_cached("SELECT released, deadline, revision, key, locked FROM rounds WHERE channel = ?1 AND number = ?2")?;
    let found = found.query_row(params![channel, number], |row| {
        let clock = match row.get(1)? {
            Some(deadline) => Some(Kept { revision: row.get(2)?, deadline, key: row.get(3)?, locked: row.get(4)? }),
            None => None,
        };
        Ok((row.get(0)?, clock))
    });
    let (released, clock) = found.optional()?.unwrap_or((false, None));
    Ok(Round { board, clock, released })
}

/// The head of the chain of what is held, in a round that is made when there is none; `None` when the round is released.
pub(super) fn held_head(db: &Connection, channel: i64, number: u8) -> Result<Option<[u8; 32]>, StoreError> {
    make(db, channel, number)?;
    let mut head = db.prepare_cached("SELECT head FROM rounds WHERE channel = ?1 AND number = ?2 AND released = 0")?;
    Ok(head.query_row(params![channel, number], |row| row.get(0)).optional()?)
}

pub(super) fn set_held_head(db: &Connection, channel: i64, number: u8, head: [u8; 32]) -> Result<(), StoreError> {
    db.prepare_cached("UPDATE rounds SET head = ?3 WHERE channel = ?1 AND number = ?2")?.execute(params![channel, number, head])?;
    Ok(())
}

fn make(db: &Connection, channel: i64, number: u8) -> Result<(), StoreError> {
    let mut insert = db.prepare_cached("INSERT OR IGNORE INTO rounds (channel, number, released, head) VALUES (?1, ?2, 0, ?3)")?;
    insert.execute(params![channel, number, [0u8; 32]])?;
    Ok(())
}

pub(super) fn set_clock(desk: &mut Desk<'_>, channel: ChannelId, clock: &NewClock, quota: Quota, now: i64) -> Result<(), StoreError> {
    let (db, kept) = (desk.db, &clock.kept);
    let id = row(db, channel)?;
    let round = look(db, id, clock.number)?;
    let expected = round.clock.map_or(Some(0), |stored| stored.revision.checked_add(1));
    if round.released || expected != Some(kept.revision) || round.board.is_some_and(|board| board != clock.board) {
        return Err(StoreError::Conflict);
    }
    charge(db, id, clock.word.len(), quota, now)?;
    make(db, id, clock.number)?;
    db.execute("UPDATE channels SET board = ?2 WHERE number = ?1", params![id, clock.board.0])?;
    let sql = "UPDATE rounds SET revision = ?3, deadline = ?4, key = ?5, locked = ?6 WHERE channel = ?1 AND number = ?2";
    db.execute(sql, params![id, clock.number, kept.revision, kept.deadline, kept.key, kept.locked])?;
    let end = append_word(db, id, clock.word.clone())?;
    desk.grown(channel, end);
    Ok(())
}

fn append_word(db: &Connection, channel: i64, word: Vec<u8>) -> Result<u64, StoreError> {
    let item = Item::Word(word);
    let (id, Item::Word(word) | Item::Frame(word)) = (item.id(), &item);
    Ok(append(db, channel, true, id, word)?.next)
}

pub(super) fn release(desk: &mut Desk<'_>, channel: ChannelId, number: u8, now: i64) -> Result<u64, StoreError> {
    let id = row(desk.db, channel)?;
    let round = look(desk.db, id, number)?;
    if round.clock.is_some() {
        return Err(StoreError::Conflict);
    }
    if !round.released {
        make(desk.db, id, number)?;
        move_held(desk.db, id, number, &listed(desk.db, id, number)?, now)?;
    }
    let end = end(desk.db, id)?.next;
    desk.grown(channel, end);
    Ok(end)
}

pub(super) fn close(
    desk: &mut Desk<'_>,
    due: &Due,
    now: i64,
    wording: impl FnOnce(&Closing) -> Option<Vec<Vec<u8>>>,
) -> Result<bool, StoreError> {
    let (db, number) = (desk.db, due.number);
    let id = row(db, due.channel)?;
    let Round { board: Some(board), clock: Some(kept), released: false } = look(db, id, number)? else { return Ok(false) };
    if kept.deadline > now {
        return Ok(false);
    }
    let head = held_head(db, id, number)?.ok_or(StoreError::Conflict)?;
    let closing = Closing { channel: due.channel, number, board, kept, head, listed: listed(db, id, number)? };
    let words = wording(&closing).ok_or(StoreError::Unavailable)?;
    move_held(db, id, number, &closing.listed, now)?;
    for word in words {
        let count = "UPDATE channels SET bytes = bytes + ?2, items = items + 1 WHERE number = ?1";
        db.execute(count, params![id, word.len() as i64])?;
        append_word(db, id, word)?;
    }
    let end = end(db, id)?.next;
    desk.grown(due.channel, end);
    Ok(true)
}

/// The ids of what is held, ascending.
fn listed(db: &Connection, channel: i64, number: u8) -> Result<Vec<FrameId>, StoreError> {
    let mut listed = db.prepare_cached("SELECT id FROM held WHERE channel = ?1 AND number = ?2 ORDER BY id")?;
    Ok(listed.query_map(params![channel, number], |row| row.get(0).map(FrameId))?.collect::<Result<_, _>>()?)
}

fn move_held(db: &Connection, channel: i64, number: u8, listed: &[FrameId], now: i64) -> Result<(), StoreError> {
    let mut end = end(db, channel)?;
    for id in listed {
        end = append_held(db, channel, end, *id)?;
    }
    set_end(db, channel, end)?;
    db.execute("DELETE FROM held WHERE channel = ?1 AND number = ?2", params![channel, number])?;
    let sql = "UPDATE rounds SET released = 1, locked = CASE WHEN locked IS NULL THEN NULL ELSE x'' END
        WHERE channel = ?1 AND number = ?2";
    db.execute(sql, params![channel, number])?;
    db.execute("UPDATE channels SET touched = max(touched, ?2) WHERE number = ?1", params![channel, now])?;
    Ok(())
}

pub(super) fn due(db: &Connection, now: i64) -> Result<(Vec<Due>, Option<i64>), StoreError> {
    let sql = "SELECT channels.id, rounds.number FROM rounds JOIN channels ON channels.number = rounds.channel
        WHERE released = 0 AND deadline IS NOT NULL AND deadline <= ?1 ORDER BY deadline LIMIT ?2";
    let mut due = db.prepare_cached(sql)?;
    let due = due.query_map([now, AT_ONCE], |row| Ok(Due { channel: ChannelId(row.get(0)?), number: row.get(1)? }))?;
    let due = due.collect::<Result<_, _>>()?;
    let next = "SELECT min(deadline) FROM rounds WHERE released = 0 AND deadline IS NOT NULL AND deadline > ?1";
    Ok((due, db.query_row(next, [now], |row| row.get(0))?))
}
