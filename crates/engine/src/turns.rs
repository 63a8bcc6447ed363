//! The same conversation in turns over plain HTTP, for networks in which a WebSocket does not get through: a challenge, an answer to it, and then a
//! question that waits at the relay until there is something new.

use crate::socket::Ear;
use crate::timer;
use base64ct::{Base64UrlUnpadded, Encoding};
use futures_channel::mpsc::UnboundedReceiver;
use futures_util::StreamExt;
use futures_util::future::{Either, select};
use gloo_net::http::Request;
use js_sys::Uint8Array;
use quietstorm_core::channel::{FromRelay, MESSAGE_BYTES, decode};
use quietstorm_core::event::Event;

/// How long a question may wait at the relay, in seconds.
const WAIT_SECONDS: u32 = 25;
/// How long the session may take to answer a challenge, in milliseconds. It answers at once or not at all.
const ANSWER_MS: u32 = 5_000;
/// The header that says which challenge is answered.
const NONCE: &str = "quietstorm-nonce";
/// Most bytes of messages in one turn.
const TURN_BYTES: usize = 512 * 1024;

/// Takes turns until one of them fails. Whether anything was heard.
pub async fn take(relay: u8, address: &str, to_send: &mut UnboundedReceiver<Vec<u8>>, ear: &Ear) -> bool {
    let mut wait = 0;
    while let Some(turn) = begin(relay, address, to_send, ear).await {
        match turn.go_on(relay, to_send, ear, wait).await {
            // Everything that is there has been told: from now on the questions wait.
            Some(()) => wait = WAIT_SECONDS,
            None => return wait > 0,
        }
    }
    wait > 0
}

/// One turn: whose challenge was answered how.
struct Turn {
    address: String,
    nonce: String,
    hello: Vec<u8>,
}

async fn begin(relay: u8, address: &str, to_send: &mut UnboundedReceiver<Vec<u8>>, ear: &Ear) -> Option<Turn> {
    let challenge = Request::get(&format!("{address}v1/challenge")).send().await.ok().filter(|answer| answer.ok())?.binary().await.ok()?;
    let FromRelay::Challenge { nonce, .. } = decode(&challenge)? else { return None };
    // What waits from before was said on another line.
    while to_send.try_recv().is_ok() {}
    ear(Event::Heard { relay, bytes: challenge });
    let hello = timer::within(ANSWER_MS, to_send.next()).await.flatten()?;
    Some(Turn { address: address.to_owned(), nonce: Base64UrlUnpadded::encode_string(&nonce), hello })
}

impl Turn {
    /// Asks what is new, waiting for it; says what there is to say as soon as there is something. `None` when the relay does not answer any more.
    async fn go_on(&self, relay: u8, to_send: &mut UnboundedReceiver<Vec<u8>>, ear: &Ear, wait: u32) -> Option<()> {
        let asked = Box::pin(self.ask(&[], wait));
        let mut next = match select(asked, to_send.next()).await {
            Either::Left((heard, _)) => {
                heard?.into_iter().for_each(|bytes| ear(Event::Heard { relay, bytes }));
                // Answers that come of this come at once.
                timer::turn().await;
                to_send.try_recv().ok()
            }
            Either::Right((next, _)) => Some(next?),
        };
        while let Some(first) = next {
            let mut messages = vec![first];
            while messages.iter().map(Vec::len).sum::<usize>() < TURN_BYTES
                && let Ok(more) = to_send.try_recv()
            {
                messages.push(more);
            }
            // The welcome and the log belong to the next turn, whose hello says how far the log has been read.
            let answers = self.ask(&messages, 0).await?.into_iter().filter(|bytes| !is_about_the_log(bytes));
            answers.for_each(|bytes| ear(Event::Heard { relay, bytes }));
            timer::turn().await;
            next = to_send.try_recv().ok();
        }
        Some(())
    }

    /// The hello, and these messages behind it; what the relay says to them.
    async fn ask(&self, messages: &[Vec<u8>], wait: u32) -> Option<Vec<Vec<u8>>> {
        let mut body = Vec::new();
        for message in std::iter::once(&self.hello).chain(messages) {
            body.extend_from_slice(&u32::try_from(message.len()).ok()?.to_le_bytes());
            body.extend_from_slice(message);
        }
        let request = Request::post(&format!("{}v1/turn?wait={wait}", self.address)).header(NONCE, &self.nonce);
        let answer = request.body(Uint8Array::from(&body[..])).ok()?.send().await.ok().filter(|answer| answer.ok())?;
        split(&answer.binary().await.ok()?)
    }
}

fn is_about_the_log(bytes: &[u8]) -> bool {
    matches!(decode(bytes), Some(FromRelay::Welcome { .. } | FromRelay::Log { .. }))
}

/// The messages of an answer; `None` when the lengths do not fit.
fn split(mut body: &[u8]) -> Option<Vec<Vec<u8>>> {
    let mut messages = Vec::new();
    while let Some((length, rest)) = body.split_first_chunk::<4>() {
        let (message, rest) =
            rest.split_at_checked(u32::from_le_bytes(*length) as usize).filter(|(message, _)| message.len() <= MESSAGE_BYTES)?;
        messages.push(message.to_vec());
        body = rest;
    }
    body.is_empty().then_some(messages)
}
