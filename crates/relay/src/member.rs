//! Somebody who has proved that they hold a channel's key: what they ask, and what they are answered. Sockets and plain HTTP both come in here.

use crate::clock;
use crate::relay::Relay;
use crate::room::Guest;
use crate::store::{NewFrame, StoreError};
use crate::ticket;
use quietstorm_core::channel::{
    Cursor, FromRelay, HAVE_IDS, MESSAGE_BYTES, Proof, Receipt, ToRelay, decode, delete_parts, hello_parts, release_parts,
};
use quietstorm_core::payload::ROUND_KEYS;
use quietstorm_core::wire::{BODY_BYTES, BODY_OVERHEAD, frame_id};
use quietstorm_model::{AuthorKey, ChannelId, FrameId, RelayRefusal};
use std::sync::Arc;

/// Bytes of items in one message of the log; what is around them fits into the rest.
const PAGE_BYTES: usize = MESSAGE_BYTES - 64;

impl From<StoreError> for RelayRefusal {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Deleted => Self::Deleted,
            StoreError::Full => Self::ChannelFull,
            StoreError::Crowded => Self::Crowded,
            StoreError::Unknown | StoreError::Conflict | StoreError::Unavailable => Self::Unavailable,
        }
    }
}

/// Who asks.
#[derive(Clone)]
pub struct Who {
    /// The relay.
    pub relay: Arc<Relay>,
    /// The channel.
    pub channel: ChannelId,
    /// Whoever opened the channel said that this is its owner.
    pub owner: AuthorKey,
    /// What this connection was challenged with.
    nonce: [u8; 32],
}

/// Somebody in a channel.
pub struct Member {
    who: Who,
    guest: Guest,
    /// The number of the next item to be sent.
    next: u64,
}

impl Member {
    /// Lets somebody in who answers a challenge, and welcomes them.
    ///
    /// # Errors
    /// When this is no hello, or not a good one.
    pub async fn enter(relay: Arc<Relay>, nonce: [u8; 32], hello: ToRelay) -> Result<(Self, FromRelay), RelayRefusal> {
        let (ticket, hello) = match hello {
            ToRelay::Ticketed { ticket, hello } => (ticket, decode(&hello).ok_or(RelayRefusal::Malformed)?),
            hello => (String::new(), hello),
        };
        let ToRelay::Hello { channel, owner, proof, cursor } = hello else { return Err(RelayRefusal::Malformed) };
        if !proof.proves(&AuthorKey(channel.0), &hello_parts(&nonce, &relay.keys.signer.author(), &owner)) {
            return Err(RelayRefusal::BadProof);
        }
        let keys = &relay.config.ticket_key;
        if !keys.is_empty() && !ticket::is_good(&ticket, keys, &relay.config.name, relay.now()) {
            return Err(RelayRefusal::NoTicket);
        }
        // First into the room, then a look at the log: what is added in between is noticed.
        let guest = relay.rooms.enter(channel);
        let now = relay.now();
        let entry = relay.store.enter(channel, owner, now).await?;
        let known = relay.store.head(channel, cursor.next).await? == Some(cursor.head);
        let from = if known { cursor } else { Cursor::default() };
        relay.rooms.changed(crate::store::Change::Grown(channel, entry.end.next));
        let welcome = FromRelay::Welcome { from, end: entry.end.next, released: entry.released, now };
        let who = Who { relay, channel, owner: entry.owner, nonce };
        Ok((Self { who, guest, next: from.next }, welcome))
    }

    /// Who this is.
    #[must_use]
    pub fn who(&self) -> Who {
        self.who.clone()
    }

    /// The next piece of the log, if there is any.
    ///
    /// # Errors
    /// When it cannot be read, or is gone.
    pub async fn more(&mut self) -> Result<Option<FromRelay>, RelayRefusal> {
        let items = self.who.relay.store.read(self.who.channel, self.next, PAGE_BYTES).await?;
        let from = self.next;
        self.next += items.len() as u64;
        Ok((!items.is_empty()).then_some(FromRelay::Log { from, items }))
    }

    /// Waits until there is more of the log, or nothing at all any more. Whether there is more.
    pub async fn changed(&mut self) -> bool {
        !self.guest.beyond(self.next).await.gone
    }

    /// What to say to somebody whose channel is gone.
    pub async fn farewell(&self) -> FromRelay {
        match self.who.relay.store.head(self.who.channel, 0).await {
            Err(StoreError::Deleted) => FromRelay::Deleted,
            _ => FromRelay::Refused { frame: None, why: RelayRefusal::Unavailable },
        }
    }
}

impl Who {
    /// Does what a message asks for. Most have an answer; a clock's is in the log.
    pub async fn answer(self, message: ToRelay) -> Option<FromRelay> {
        let frame = match &message {
            ToRelay::Put { frame, .. } => Some(frame_id(frame)),
            _ => None,
        };
        let answer = match message {
            ToRelay::Hello { .. } | ToRelay::Ticketed { .. } => Err(RelayRefusal::Malformed),
            ToRelay::Have(ids) => self.lacking(ids).await.map(Some),
            ToRelay::Put { hold, frame } => self.put(hold, frame).await.map(Some),
            ToRelay::SetClock { board, number, deadline, proof } => clock::set(&self, board, number, deadline, &proof).await.map(|()| None),
            ToRelay::Release { number, proof } => self.release(number, &proof).await.map(Some),
            ToRelay::Delete { proof } => self.delete(&proof).await.map(Some),
        };
        answer.unwrap_or_else(|why| Some(self.relay.refused(frame, why)))
    }

    async fn lacking(&self, ids: Vec<FrameId>) -> Result<FromRelay, RelayRefusal> {
        if ids.len() > HAVE_IDS {
            return Err(RelayRefusal::TooLarge);
        }
        Ok(FromRelay::Lacking(self.relay.store.lacking(self.channel, ids).await?))
    }

    async fn put(&self, hold: Option<u8>, frame: Vec<u8>) -> Result<FromRelay, RelayRefusal> {
        if frame.len() > BODY_BYTES {
            return Err(RelayRefusal::TooLarge);
        }
        if frame.len() < BODY_OVERHEAD || hold.is_some_and(|number| usize::from(number) >= ROUND_KEYS) {
            return Err(RelayRefusal::Malformed);
        }
        let id = frame_id(&frame);
        let hold = hold.map(|number| (number, self.relay.keys.cover(self.channel, number, id)));
        let place = self.relay.store.put(self.channel, NewFrame { id, hold, body: frame }, self.relay.now()).await?;
        self.relay.metrics.kept(place.held.is_some());
        Ok(FromRelay::Kept(Receipt::sign(&self.relay.keys.signer, self.channel, id, place.held, place.head)))
    }

    async fn release(&self, number: u8, proof: &Proof) -> Result<FromRelay, RelayRefusal> {
        self.owns(proof, &release_parts(&self.channel, number))?;
        if usize::from(number) >= ROUND_KEYS {
            return Err(RelayRefusal::Malformed);
        }
        if self.relay.store.round(self.channel, number).await?.clock.is_some() {
            return Err(RelayRefusal::HasClock);
        }
        match self.relay.store.release(self.channel, number, self.relay.now()).await {
            Ok(end) => Ok(FromRelay::Released { number, end }),
            Err(StoreError::Conflict) => Err(RelayRefusal::HasClock),
            Err(error) => Err(error.into()),
        }
    }

    async fn delete(&self, proof: &Proof) -> Result<FromRelay, RelayRefusal> {
        self.owns(proof, &delete_parts(&self.channel, &self.nonce))?;
        match self.relay.store.delete(self.channel, self.relay.now()).await {
            Ok(()) | Err(StoreError::Deleted) => Ok(FromRelay::Deleted),
            Err(error) => Err(error.into()),
        }
    }

    /// Whether the channel's owner has signed this.
    ///
    /// # Errors
    /// When not.
    pub fn owns(&self, proof: &Proof, parts: &[u8]) -> Result<(), RelayRefusal> {
        if proof.proves(&self.owner, &[parts]) { Ok(()) } else { Err(RelayRefusal::NotOwner) }
    }
}

impl Relay {
    /// A refusal, counted.
    #[must_use]
    pub fn refused(&self, frame: Option<FrameId>, why: RelayRefusal) -> FromRelay {
        self.metrics.refused(why);
        FromRelay::Refused { frame, why }
    }
}
