//! The custodian of clocks: makes a key for a sealed round, keeps it until the deadline, and then closes the round, once, whatever happens in between.
//!
//! Safety: a key leaves the store only in the transaction that closes its round, and that looks at the deadline itself. Liveness: the wall clock is
//! looked at again every few seconds, so neither sleep nor a clock that is set leaves a round closed for long.

use crate::keys::Keys;
use crate::member::Who;
use crate::relay::Relay;
use crate::store::{Closing, Due, Kept, NewClock, Round, StoreError};
use quietstorm_core::channel::{Proof, clock_parts};
use quietstorm_core::envelope::{Draft, Envelope, Kind};
use quietstorm_core::payload::{self, CLOSE_FRAMES, Clock, Close, ROUND_KEYS};
use quietstorm_core::primitives::KeyPair;
use quietstorm_model::{BoardId, FrameId, RelayRefusal, RoundId};
use std::sync::Arc;
use std::time::Duration;

/// After so long the wall clock is looked at again.
const LOOK: Duration = Duration::from_secs(2);
const DAY_MILLIS: i64 = 24 * 60 * 60 * 1000;
/// How often a clock is tried to be set when others set it at the same time.
const TRIES: usize = 4;

/// Makes or moves a clock, for the channel's owner.
///
/// # Errors
/// When it is not the owner, or the deadline cannot be.
pub async fn set(who: &Who, board: BoardId, number: u8, deadline: i64, proof: &Proof) -> Result<(), RelayRefusal> {
    who.owns(proof, &clock_parts(&who.channel, &board, number, deadline))?;
    if usize::from(number) >= ROUND_KEYS {
        return Err(RelayRefusal::Malformed);
    }
    let relay = &who.relay;
    for _ in 0..TRIES {
        let now = relay.now();
        let round = relay.store.round(who.channel, number).await?;
        if !is_to_be_set(&round, board, deadline, now, relay.config.deadline_days)? {
            return Ok(());
        }
        let kept = keep(who, number, deadline, round.clock)?;
        let word = clock_word(&relay.keys, board, number, &kept).ok_or(RelayRefusal::Unavailable)?;
        match relay.store.set_clock(who.channel, NewClock { number, board, kept, word }, now).await {
            Err(StoreError::Conflict) => {}
            Err(error) => return Err(error.into()),
            Ok(()) => {
                relay.clocks.notify_one();
                return Ok(());
            }
        }
    }
    Err(RelayRefusal::Unavailable)
}

/// Whether there is something to do; a refusal when it cannot be.
fn is_to_be_set(round: &Round, board: BoardId, deadline: i64, now: i64, days: u32) -> Result<bool, RelayRefusal> {
    if round.board.is_some_and(|known| known != board) {
        return Err(RelayRefusal::Malformed);
    }
    if round.released {
        return Err(RelayRefusal::DeadlinePassed);
    }
    match &round.clock {
        Some(kept) if kept.deadline == deadline => return Ok(false),
        Some(kept) if kept.deadline <= now => return Err(RelayRefusal::DeadlinePassed),
        Some(kept) if deadline < kept.deadline => return Err(RelayRefusal::NeverEarlier),
        _ => {}
    }
    match deadline {
        past if past <= now => Err(RelayRefusal::DeadlinePassed),
        far if far > now.saturating_add(i64::from(days) * DAY_MILLIS) => Err(RelayRefusal::TooFar),
        _ => Ok(true),
    }
}

/// What is kept from now on: a new key, or the one there is with another deadline.
fn keep(who: &Who, number: u8, deadline: i64, stored: Option<Kept>) -> Result<Kept, RelayRefusal> {
    if let Some(stored) = stored {
        return Ok(Kept { revision: stored.revision.saturating_add(1), deadline, ..stored });
    }
    let drawn = (who.relay.chance)().ok_or(RelayRefusal::Unavailable)?;
    let pair = KeyPair::derive(&drawn);
    let locked = who.relay.keys.lock(who.channel, number, &pair.secret).ok_or(RelayRefusal::Unavailable)?;
    Ok(Kept { revision: 0, deadline, key: pair.public, locked })
}

fn clock_word(keys: &Keys, board: BoardId, number: u8, kept: &Kept) -> Option<Vec<u8>> {
    let clock = payload::encode(&Clock { number, deadline: kept.deadline, key: kept.key }).ok()?;
    word(keys, Kind::Clock, board, kept.revision, clock)
}

fn word(keys: &Keys, kind: Kind, board: BoardId, revision: u32, payload: Vec<u8>) -> Option<Vec<u8>> {
    let draft = Draft { kind, board, round: RoundId::default(), credential: [0; 32], revision, payload };
    Envelope::sign(draft, &keys.signer).ok().map(|envelope| envelope.bytes().to_vec())
}

/// The words of a close: as many as its list needs, and at least one.
fn close_words(keys: &Keys, closing: &Closing) -> Option<Vec<Vec<u8>>> {
    let secret = keys.unlock(closing.channel, closing.number, &closing.kept.locked)?;
    let lists: Vec<&[FrameId]> = if closing.listed.is_empty() { vec![&[]] } else { closing.listed.chunks(CLOSE_FRAMES).collect() };
    let pages = u16::try_from(lists.len()).ok()?;
    let close = |(page, listed): (u16, &&[FrameId])| {
        let (number, deadline, secret, head) = (closing.number, closing.kept.deadline, *secret.expose(), closing.head);
        let close = payload::encode(&Close { number, deadline, secret, head, page, pages, listed: listed.to_vec() }).ok()?;
        word(keys, Kind::Close, closing.board, 0, close)
    };
    (0..).zip(&lists).map(close).collect()
}

/// Closes rounds for as long as the relay runs.
pub async fn keep_time(relay: Arc<Relay>) {
    loop {
        let wait = round_off(&relay).await.unwrap_or(LOOK);
        tokio::select! {
            () = relay.stopped() => return,
            () = relay.clocks.notified() => {}
            () = tokio::time::sleep(wait) => {}
        }
    }
}

/// Closes what is due, and says after how long to look again.
pub async fn round_off(relay: &Relay) -> Result<Duration, StoreError> {
    loop {
        let (due, next) = relay.store.due(relay.now()).await?;
        if due.is_empty() {
            let left = next.map_or(i64::MAX, |next| next.saturating_sub(relay.now()));
            return Ok(LOOK.min(Duration::from_millis(u64::try_from(left).unwrap_or(0).max(1))));
        }
        for due in due {
            close(relay, due).await?;
        }
    }
}

async fn close(relay: &Relay, due: Due) -> Result<(), StoreError> {
    let keys = relay.keys.clone();
    let wording = Box::new(move |closing: &Closing| close_words(&keys, closing));
    match relay.store.close(due, relay.now(), wording).await {
        Ok(closed) => {
            if closed {
                relay.metrics.closed.inc();
                tracing::info!("a round was closed at its deadline");
            }
            Ok(())
        }
        // Deleted meanwhile.
        Err(StoreError::Deleted | StoreError::Unknown) => Ok(()),
        Err(error) => {
            tracing::error!(%error, "a round whose deadline has passed could not be closed yet");
            Err(error)
        }
    }
}
