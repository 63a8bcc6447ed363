//! The same conversation in turns over plain HTTP, for proxies that break WebSockets: a list of messages in, a list of messages out, each with its length
//! in front (u32, little-endian).

use crate::limits::Seat;
use crate::member::Member;
use crate::relay::Relay;
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use data_encoding::BASE64URL_NOPAD;
use futures_util::future::join_all;
use quietstorm_core::channel::{FromRelay, MESSAGE_BYTES, ToRelay, decode, encode};
use quietstorm_core::wire::frame_id;
use quietstorm_model::RelayRefusal;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::timeout;

/// Most bytes of one turn, in and (but for one message) out.
pub const TURN_BYTES: usize = 1 << 20;
/// Longest wait for something new.
const WAIT: Duration = Duration::from_secs(25);
/// The header that says which challenge is answered, in base64url.
pub const NONCE: &str = "quietstorm-nonce";

/// `GET v1/about`
pub async fn about(State(relay): State<Arc<Relay>>) -> Response {
    bytes(postcard::to_allocvec(&relay.about()).unwrap_or_default())
}

/// `GET v1/challenge`: one that need not be remembered.
pub async fn challenge(State(relay): State<Arc<Relay>>) -> Response {
    let challenge = FromRelay::Challenge { about: relay.about(), nonce: relay.keys.challenge(relay.now()) };
    bytes(encode(&challenge).unwrap_or_default())
}

/// `POST v1/turn?wait=SECONDS`
pub async fn turn(
    relay: Arc<Relay>,
    seat: Option<Seat>,
    asked: Query<HashMap<String, String>>,
    headers: &HeaderMap,
    body: &Bytes,
) -> Response {
    let messages = split(body);
    relay.metrics.turns.inc();
    let said = match (seat, nonce(headers), messages) {
        (None, ..) => vec![relay.refused(None, RelayRefusal::Crowded)],
        (_, None, _) => vec![relay.refused(None, RelayRefusal::BadProof)],
        (.., None) => vec![relay.refused(None, RelayRefusal::Malformed)],
        (Some(seat), Some(nonce), Some(messages)) => {
            let talked = talk(&relay, &seat, nonce, messages, wait(&asked)).await;
            talked.unwrap_or_else(|why| vec![relay.refused(None, why)])
        }
    };
    relay.metrics.sent.inc_by(said.len() as u64);
    bytes(join(&said))
}

/// `GET v1/log?wait=SECONDS` with the hello in a header: the same as a turn of nothing else.
pub async fn log(relay: Arc<Relay>, seat: Option<Seat>, asked: Query<HashMap<String, String>>, headers: &HeaderMap) -> Response {
    let hello = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Quietstorm "));
    let Some(hello) = hello.and_then(|hello| BASE64URL_NOPAD.decode(hello.as_bytes()).ok()) else {
        return StatusCode::UNAUTHORIZED.into_response();
    };
    let length = u32::try_from(hello.len()).unwrap_or(u32::MAX).to_le_bytes();
    turn(relay, seat, asked, headers, &Bytes::from([length.as_slice(), &hello].concat())).await
}

fn bytes(bytes: Vec<u8>) -> Response {
    ([(header::CONTENT_TYPE, "application/octet-stream")], bytes).into_response()
}

fn nonce(headers: &HeaderMap) -> Option<[u8; 32]> {
    let nonce = BASE64URL_NOPAD.decode(headers.get(NONCE)?.as_bytes()).ok()?;
    nonce.try_into().ok()
}

fn wait(asked: &HashMap<String, String>) -> Duration {
    asked.get("wait").and_then(|wait| wait.parse().ok()).map_or(Duration::ZERO, Duration::from_secs).min(WAIT)
}

/// The messages of a turn; `None` when the lengths do not fit.
fn split(mut body: &[u8]) -> Option<Vec<&[u8]>> {
    let mut messages = Vec::new();
    while let Some((length, rest)) = body.split_first_chunk::<4>() {
        let length = u32::from_le_bytes(*length) as usize;
        let (message, rest) = rest.split_at_checked(length).filter(|_| length <= MESSAGE_BYTES)?;
        messages.push(message);
        body = rest;
    }
    body.is_empty().then_some(messages)
}

fn join(messages: &[FromRelay]) -> Vec<u8> {
    let mut body = Vec::new();
    for message in messages.iter().filter_map(encode) {
        body.extend_from_slice(&(message.len() as u32).to_le_bytes());
        body.extend_from_slice(&message);
    }
    body
}

/// One turn: the welcome, what is new in the log, then the answers.
async fn talk(
    relay: &Arc<Relay>,
    seat: &Seat,
    nonce: [u8; 32],
    messages: Vec<&[u8]>,
    wait: Duration,
) -> Result<Vec<FromRelay>, RelayRefusal> {
    relay.metrics.received.inc_by(messages.len() as u64);
    let (hello, messages) = messages.split_first().ok_or(RelayRefusal::Malformed)?;
    if !relay.keys.is_fresh(&nonce, relay.now()) {
        return Err(RelayRefusal::BadProof);
    }
    if !seat.take(hello.len()) {
        return Err(RelayRefusal::TooFast);
    }
    let hello = decode::<ToRelay>(hello).ok_or(RelayRefusal::Malformed)?;
    let (mut member, welcome) = Member::enter(Arc::clone(relay), nonce, hello).await?;
    let answers = join_all(messages.iter().map(|bytes| answer(&member, seat, bytes))).await;
    let mut said = vec![welcome];
    catch_up(&mut member, &mut said).await?;
    if said.len() == 1 && messages.is_empty() {
        let changed = tokio::select! {
            changed = timeout(wait, member.changed()) => changed,
            () = relay.stopped() => Ok(true),
        };
        match changed {
            Ok(true) => catch_up(&mut member, &mut said).await?,
            Ok(false) => said.push(member.farewell().await),
            Err(_) => {}
        }
    }
    said.extend(answers.into_iter().flatten());
    Ok(said)
}

async fn catch_up(member: &mut Member, said: &mut Vec<FromRelay>) -> Result<(), RelayRefusal> {
    let mut pages = 0;
    loop {
        match member.more().await {
            Ok(Some(more)) => said.push(more),
            // A turn may have deleted the channel itself; its answer says so.
            Ok(None) | Err(RelayRefusal::Deleted) => return Ok(()),
            Err(why) => return Err(why),
        }
        pages += 1;
        if pages * MESSAGE_BYTES >= TURN_BYTES {
            return Ok(());
        }
    }
}

async fn answer(member: &Member, seat: &Seat, bytes: &[u8]) -> Option<FromRelay> {
    let who = member.who();
    let Some(message) = decode::<ToRelay>(bytes).filter(|_| bytes.len() <= who.relay.config.limits.message_bytes as usize) else {
        return Some(who.relay.refused(None, RelayRefusal::Malformed));
    };
    if !seat.take(bytes.len()) {
        let frame = match &message {
            ToRelay::Put { frame, .. } => Some(frame_id(frame)),
            _ => None,
        };
        return Some(who.relay.refused(frame, RelayRefusal::TooFast));
    }
    who.answer(message).await
}
