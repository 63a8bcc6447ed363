//! One WebSocket: challenge, hello, then messages both ways until either end has enough.
//!
//! What is waiting to be sent is bounded: answers by how many messages are taken at once, the log because it is read from the store only when the last
//! piece has been written.

use crate::limits::{Bucket, Seat};
use crate::member::Member;
use crate::metrics;
use crate::relay::Relay;
use axum::extract::ws::{CloseFrame, Message, WebSocket};
use futures_util::StreamExt;
use futures_util::future::BoxFuture;
use futures_util::stream::FuturesOrdered;
use quietstorm_core::channel::{FromRelay, ToRelay, decode, encode};
use quietstorm_core::wire::frame_id;
use quietstorm_model::RelayRefusal;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::time::{MissedTickBehavior, interval, timeout};

/// Most messages of one connection that are worked on at once, and, but for one message, most bytes of them.
const AT_ONCE: usize = 64;
const BYTES_AT_ONCE: usize = 256 * 1024;
/// After so many refusals for haste, without anything good in between, a connection is closed.
const PATIENCE: u32 = 100;
/// How long a connection that is closed may take to say that it has heard.
const LINGER: Duration = Duration::from_secs(1);

/// WebSocket close codes (RFC 6455, 7.4.1).
const GOING_AWAY: u16 = 1001;
const POLICY: u16 = 1008;
const TOO_BIG: u16 = 1009;
const TRY_AGAIN: u16 = 1013;

/// Why a connection ends.
enum End {
    /// The other end is gone, or does not read.
    Gone,
    /// The relay stops.
    Stopping,
    /// No answer to two pings.
    Silent,
    /// The channel is gone.
    Farewell,
    /// This.
    Refused(RelayRefusal),
}

impl From<RelayRefusal> for End {
    fn from(why: RelayRefusal) -> Self {
        Self::Refused(why)
    }
}

struct Line {
    relay: Arc<Relay>,
    socket: WebSocket,
}

/// Serves a socket until it ends. Without a seat, it only says so.
pub async fn serve(relay: Arc<Relay>, socket: WebSocket, seat: Option<Seat>) {
    let mut line = Line { relay: Arc::clone(&relay), socket };
    relay.metrics.connections.inc();
    let end = match seat {
        Some(_) => line.run().await,
        None => Err(RelayRefusal::Crowded.into()),
    };
    if let Err(end) = end {
        line.close(end).await;
    }
    relay.metrics.connections.dec();
}

impl Line {
    async fn run(&mut self) -> Result<(), End> {
        let nonce = *crate::keys::chance().ok_or(RelayRefusal::Unavailable)?.expose();
        let about = self.relay.about();
        self.say(&FromRelay::Challenge { about, nonce }).await?;
        let relay = Arc::clone(&self.relay);
        let heard = tokio::select! {
            heard = timeout(relay.config.limits.hello_seconds, self.hear()) => heard.map_err(|_| RelayRefusal::BadProof)??,
            () = relay.stopped() => return Err(End::Stopping),
        };
        let hello = decode::<ToRelay>(&heard).ok_or(RelayRefusal::Malformed)?;
        let (member, welcome) = Member::enter(relay, nonce, hello).await?;
        self.say(&welcome).await?;
        self.talk(member).await
    }

    async fn talk(&mut self, mut member: Member) -> Result<(), End> {
        let relay = Arc::clone(&self.relay);
        let mut bucket = Bucket::full(relay.rate, Instant::now());
        let mut answers: FuturesOrdered<BoxFuture<'static, (usize, Option<FromRelay>)>> = FuturesOrdered::new();
        let mut pings = interval(relay.config.limits.ping_seconds);
        pings.set_missed_tick_behavior(MissedTickBehavior::Delay);
        pings.reset();
        let stopped = relay.stopped();
        tokio::pin!(stopped);
        let (mut unanswered, mut hasty, mut under_way) = (0, 0, 0);
        loop {
            tokio::select! {
                () = &mut stopped => return Err(End::Stopping),
                _ = pings.tick() => {
                    if unanswered == 2 {
                        return Err(End::Silent);
                    }
                    unanswered += 1;
                    self.write(Message::Ping(Default::default())).await?;
                }
                heard = self.socket.recv(), if answers.len() < AT_ONCE && under_way < BYTES_AT_ONCE => {
                    unanswered = 0;
                    let Some(bytes) = binary(heard)? else { continue };
                    relay.metrics.received.inc();
                    let message = decode::<ToRelay>(&bytes).ok_or(RelayRefusal::Malformed)?;
                    if bucket.take(relay.rate, bytes.len(), Instant::now()) {
                        hasty = 0;
                        let (who, length) = (member.who(), bytes.len());
                        under_way += length;
                        answers.push_back(Box::pin(async move { (length, who.answer(message).await) }));
                    } else {
                        hasty += 1;
                        self.too_fast(&message, hasty).await?;
                    }
                }
                Some((length, answer)) = answers.next() => {
                    under_way -= length;
                    if let Some(answer) = answer {
                        self.say(&answer).await?;
                        if answer == FromRelay::Deleted {
                            return Err(End::Farewell);
                        }
                    }
                }
                there_is_more = member.changed() => {
                    if !there_is_more {
                        // Whoever deleted it gets their answer first.
                        while let Some((_, answer)) = answers.next().await {
                            self.say_all(answer).await?;
                        }
                        let farewell = member.farewell().await;
                        self.say(&farewell).await?;
                        return Err(End::Farewell);
                    }
                    let more = member.more().await?;
                    self.say_all(more).await?;
                }
            }
        }
    }

    async fn too_fast(&mut self, message: &ToRelay, hasty: u32) -> Result<(), End> {
        if hasty > PATIENCE {
            return Err(RelayRefusal::TooFast.into());
        }
        let frame = match message {
            ToRelay::Put { frame, .. } => Some(frame_id(frame)),
            _ => None,
        };
        let refusal = self.relay.refused(frame, RelayRefusal::TooFast);
        self.say(&refusal).await
    }

    async fn hear(&mut self) -> Result<Vec<u8>, End> {
        loop {
            if let Some(bytes) = binary(self.socket.recv().await)? {
                self.relay.metrics.received.inc();
                return Ok(bytes);
            }
        }
    }

    async fn say_all(&mut self, messages: impl IntoIterator<Item = FromRelay>) -> Result<(), End> {
        for message in messages {
            self.say(&message).await?;
        }
        Ok(())
    }

    async fn say(&mut self, message: &FromRelay) -> Result<(), End> {
        let bytes = encode(message).ok_or(RelayRefusal::Unavailable)?;
        self.relay.metrics.sent.inc();
        self.write(Message::Binary(bytes.into())).await
    }

    async fn write(&mut self, message: Message) -> Result<(), End> {
        match timeout(self.relay.config.limits.write_seconds, self.socket.send(message)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) | Err(_) => Err(End::Gone),
        }
    }

    async fn close(&mut self, end: End) {
        let (code, reason) = match end {
            End::Gone => return,
            End::Stopping => (GOING_AWAY, "the relay stops"),
            End::Silent => (POLICY, "silent"),
            End::Farewell => (POLICY, "gone"),
            End::Refused(why) => {
                let refusal = self.relay.refused(None, why);
                if self.say(&refusal).await.is_err() {
                    return;
                }
                let code = match why {
                    RelayRefusal::TooLarge => TOO_BIG,
                    RelayRefusal::Crowded | RelayRefusal::Unavailable => TRY_AGAIN,
                    _ => POLICY,
                };
                (code, metrics::name(why))
            }
        };
        if self.write(Message::Close(Some(CloseFrame { code, reason: reason.into() }))).await.is_ok() {
            // What it has sent meanwhile is read, else the system would take back what it has not read yet.
            let hears = async { while let Some(Ok(_)) = self.socket.recv().await {} };
            let _ = timeout(LINGER, hears).await;
        }
    }
}

/// The bytes of a message; `None` for a ping or a pong.
fn binary(heard: Option<Result<Message, axum::Error>>) -> Result<Option<Vec<u8>>, End> {
    match heard {
        Some(Ok(Message::Binary(bytes))) => Ok(Some(bytes.into())),
        Some(Ok(Message::Ping(_) | Message::Pong(_))) => Ok(None),
        Some(Ok(Message::Text(_))) => Err(RelayRefusal::Malformed.into()),
        Some(Ok(Message::Close(_))) | None => Err(End::Gone),
        Some(Err(error)) if error.to_string().contains("too long") => Err(RelayRefusal::TooLarge.into()),
        Some(Err(_)) => Err(End::Gone),
    }
}
