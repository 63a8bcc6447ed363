//! Channels: who owns them, how long they have been quiet, and how they go.

use super::super::{Entry, StoreError};
use super::writer::Desk;
use quietstorm_core::channel::Cursor;
use quietstorm_model::{AuthorKey, ChannelId};
use rusqlite::{Connection, OptionalExtension, params};

/// Coming in counts as activity, but is written down once a day only.
const DAY_MILLIS: i64 = 24 * 60 * 60 * 1000;

/// The channel's number in the tables.
pub(super) fn row(db: &Connection, channel: ChannelId) -> Result<i64, StoreError> {
    let known = db.prepare_cached("SELECT number FROM channels WHERE id = ?1")?.query_row([channel.0], |row| row.get(0)).optional()?;
    match known {
        Some(number) => Ok(number),
        None if is_deleted(db, channel)? => Err(StoreError::Deleted),
        None => Err(StoreError::Unknown),
    }
}

fn is_deleted(db: &Connection, channel: ChannelId) -> Result<bool, StoreError> {
    Ok(db.prepare_cached("SELECT 1 FROM deleted WHERE id = ?1")?.exists([channel.0])?)
}

/// The channel as it is, when there is nothing to write down.
pub(super) fn look(db: &Connection, channel: ChannelId, now: i64) -> Result<Option<Entry>, StoreError> {
    match row(db, channel) {
        Ok(number) => {
            let touched: i64 = db.query_row("SELECT touched FROM channels WHERE number = ?1", [number], |row| row.get(0))?;
            if touched > now - DAY_MILLIS { entry(db, number).map(Some) } else { Ok(None) }
        }
        Err(StoreError::Unknown) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The channel, made when there is none.
pub(super) fn enter(desk: &mut Desk<'_>, channel: ChannelId, owner: AuthorKey, most: u64, now: i64) -> Result<Entry, StoreError> {
    let number = match row(desk.db, channel) {
        Ok(number) => number,
        Err(StoreError::Unknown) if most < u64::MAX && count(desk.db)? >= most => return Err(StoreError::Crowded),
        Err(StoreError::Unknown) => {
            let sql = "INSERT INTO channels (id, owner, next, head, bytes, items, touched) VALUES (?1, ?2, 0, ?3, 0, 0, ?4)";
            desk.db.execute(sql, params![channel.0, owner.0, [0u8; 32], now])?;
            desk.db.last_insert_rowid()
        }
        Err(error) => return Err(error),
    };
    desk.db.execute("UPDATE channels SET touched = max(touched, ?2) WHERE number = ?1", params![number, now])?;
    entry(desk.db, number)
}

fn entry(db: &Connection, number: i64) -> Result<Entry, StoreError> {
    let mut released = db.prepare_cached("SELECT number FROM rounds WHERE channel = ?1 AND released = 1 ORDER BY number")?;
    let released = released.query_map([number], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let (owner, end) = db.prepare_cached("SELECT owner, next, head FROM channels WHERE number = ?1")?.query_row([number], |row| {
        Ok((AuthorKey(row.get(0)?), Cursor { next: row.get::<_, i64>(1)?.unsigned_abs(), head: row.get(2)? }))
    })?;
    Ok(Entry { owner, end, released })
}

pub(super) fn count(db: &Connection) -> Result<u64, StoreError> {
    Ok(db.query_row("SELECT count(*) FROM channels", [], |row| row.get::<_, i64>(0))?.unsigned_abs())
}

pub(super) fn delete(desk: &mut Desk<'_>, channel: ChannelId, now: i64) -> Result<(), StoreError> {
    let number = row(desk.db, channel)?;
    desk.db.execute("DELETE FROM channels WHERE number = ?1", [number])?;
    desk.db.execute("INSERT INTO deleted (id, at) VALUES (?1, ?2)", params![channel.0, now])?;
    desk.gone(channel);
    Ok(())
}

pub(super) fn sweep(desk: &mut Desk<'_>, before: i64) -> Result<u64, StoreError> {
    let sql = "SELECT number, id FROM channels WHERE touched < ?1 AND NOT EXISTS
        (SELECT 1 FROM rounds WHERE channel = channels.number AND released = 0 AND deadline IS NOT NULL)";
    let mut quiet = desk.db.prepare_cached(sql)?;
    let quiet = quiet.query_map([before], |row| Ok((row.get::<_, i64>(0)?, ChannelId(row.get(1)?))))?.collect::<Result<Vec<_>, _>>()?;
    for (number, channel) in &quiet {
        desk.db.execute("DELETE FROM channels WHERE number = ?1", [number])?;
        desk.gone(*channel);
    }
    Ok(quiet.len() as u64)
}
