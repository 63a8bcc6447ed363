//! The log, which everybody reads, and the frames that are held, which nobody does.

use super::super::{NewFrame, Place, Quota, StoreError};
use super::channels::row;
use super::rounds;
use super::writer::Desk;
use quietstorm_core::channel::{Cursor, Item, next_head};
use quietstorm_model::{ChannelId, FrameId};
use rusqlite::{Connection, OptionalExtension, params};

/// What postcard puts around an item.
const AROUND: usize = 8;

pub(super) fn head(db: &Connection, channel: ChannelId, next: u64) -> Result<Option<[u8; 32]>, StoreError> {
    let channel = row(db, channel)?;
    let Some(before) = next.checked_sub(1) else { return Ok(Some([0; 32])) };
    let Ok(before) = i64::try_from(before) else { return Ok(None) };
    let mut head = db.prepare_cached("SELECT head FROM log WHERE channel = ?1 AND place = ?2")?;
    Ok(head.query_row([channel, before], |row| row.get(0)).optional()?)
}

pub(super) fn read(db: &Connection, channel: ChannelId, from: u64, bytes: usize) -> Result<Vec<Item>, StoreError> {
    let channel = row(db, channel)?;
    let from = i64::try_from(from).unwrap_or(i64::MAX);
    let mut statement = db.prepare_cached("SELECT word, body FROM log WHERE channel = ?1 AND place >= ?2 ORDER BY place")?;
    let (mut rows, mut items, mut left) = (statement.query([channel, from])?, Vec::new(), bytes);
    while let Some(row) = rows.next()? {
        let body: Vec<u8> = row.get(1)?;
        if !items.is_empty() && body.len() + AROUND > left {
            break;
        }
        left = left.saturating_sub(body.len() + AROUND);
        items.push(if row.get(0)? { Item::Word(body) } else { Item::Frame(body) });
    }
    Ok(items)
}

pub(super) fn lacking(db: &Connection, channel: ChannelId, ids: Vec<FrameId>) -> Result<Vec<FrameId>, StoreError> {
    let channel = row(db, channel)?;
    let mut lacking = Vec::new();
    for id in ids {
        if place(db, channel, id)?.is_none() {
            lacking.push(id);
        }
    }
    Ok(lacking)
}

fn place(db: &Connection, channel: i64, id: FrameId) -> Result<Option<Place>, StoreError> {
    let mut log = db.prepare_cached("SELECT head FROM log WHERE channel = ?1 AND id = ?2")?;
    if let Some(head) = log.query_row(params![channel, id.0], |row| row.get(0)).optional()? {
        return Ok(Some(Place { held: None, head }));
    }
    let mut held = db.prepare_cached("SELECT number, head FROM held WHERE channel = ?1 AND id = ?2")?;
    Ok(held.query_row(params![channel, id.0], |row| Ok(Place { held: row.get(0)?, head: row.get(1)? })).optional()?)
}

pub(super) fn put(desk: &mut Desk<'_>, channel: ChannelId, frame: &NewFrame, quota: Quota, now: i64) -> Result<Place, StoreError> {
    let number = row(desk.db, channel)?;
    if let Some(place) = place(desk.db, number, frame.id)? {
        return Ok(place);
    }
    charge(desk.db, number, frame.body.len(), quota, now)?;
    if let Some((round, cover)) = frame.hold
        && let Some(head) = rounds::held_head(desk.db, number, round)?
    {
        let head = next_head(&next_head(&head, FrameId(cover)), frame.id);
        let mut insert = desk.db.prepare_cached("INSERT INTO held (channel, number, id, head, body) VALUES (?1, ?2, ?3, ?4, ?5)")?;
        insert.execute(params![number, round, frame.id.0, head, frame.body])?;
        rounds::set_held_head(desk.db, number, round, head)?;
        return Ok(Place { held: Some(round), head });
    }
    let end = append(desk.db, number, false, frame.id, &frame.body)?;
    desk.grown(channel, end.next);
    Ok(Place { held: None, head: end.head })
}

/// Counts what comes in, as long as it fits.
pub(super) fn charge(db: &Connection, channel: i64, bytes: usize, quota: Quota, now: i64) -> Result<(), StoreError> {
    let sql = "UPDATE channels SET bytes = bytes + ?2, items = items + 1, touched = max(touched, ?3)
        WHERE number = ?1 AND bytes + ?2 <= ?4 AND items < ?5";
    let most = |most: u64| i64::try_from(most).unwrap_or(i64::MAX);
    let fits = db.prepare_cached(sql)?.execute(params![channel, bytes as i64, now, most(quota.bytes), most(quota.items)])?;
    if fits == 1 { Ok(()) } else { Err(StoreError::Full) }
}

/// Puts an item at the end of the log.
pub(super) fn append(db: &Connection, channel: i64, word: bool, id: FrameId, body: &[u8]) -> Result<Cursor, StoreError> {
    let end = end(db, channel)?;
    let after = end.after(id);
    let mut insert = db.prepare_cached("INSERT INTO log (channel, place, word, id, head, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    insert.execute(params![channel, end.next as i64, word, id.0, after.head, body])?;
    set_end(db, channel, after)?;
    Ok(after)
}

/// Moves a frame that was held to the end of the log.
pub(super) fn append_held(db: &Connection, channel: i64, end: Cursor, id: FrameId) -> Result<Cursor, StoreError> {
    let after = end.after(id);
    let sql = "INSERT INTO log (channel, place, word, id, head, body)
        SELECT channel, ?3, 0, id, ?4, body FROM held WHERE channel = ?1 AND id = ?2";
    db.prepare_cached(sql)?.execute(params![channel, id.0, end.next as i64, after.head])?;
    Ok(after)
}

/// The end of the log.
pub(super) fn end(db: &Connection, channel: i64) -> Result<Cursor, StoreError> {
    let mut end = db.prepare_cached("SELECT next, head FROM channels WHERE number = ?1")?;
    Ok(end.query_row([channel], |row| Ok(Cursor { next: row.get::<_, i64>(0)?.unsigned_abs(), head: row.get(1)? }))?)
}

pub(super) fn set_end(db: &Connection, channel: i64, end: Cursor) -> Result<(), StoreError> {
    let mut set = db.prepare_cached("UPDATE channels SET next = ?2, head = ?3 WHERE number = ?1")?;
    set.execute(params![channel, end.next as i64, end.head])?;
    Ok(())
}
