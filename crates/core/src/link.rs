//! Links: what stands behind the `#` of a page's address and never reaches a server.
//!
//! ```text
//! qs1.<key ‖ facilitator ‖ check>[.<frames>][~<seat>.<seat secret>]
//! ```
//!
//! in base64url without padding. The frames hold a board's public envelopes, so that a link alone shows the brief. The check covers everything: 4
//! bytes of the hash of key, facilitator and the text that follows the first part.

use crate::envelope::Envelope;
use crate::identity::{BoardKey, SeatSecret, board_id};
use crate::primitives::hash;
use crate::secret::Secret;
use crate::wire::{FrameKey, next_body};
use base64ct::{Base64UrlUnpadded, Encoding};
use quietstorm_model::{AuthorKey, BoardId, Refusal};
use zeroize::Zeroizing;

/// Most bytes of frames in a link.
pub const FRAMES_BYTES: usize = 6 * 1024;

/// Most characters of a link that are looked at.
pub const LINK_CHARS: usize = 32 * 1024;

const VERSION: &str = "1";
const KEYS: usize = 64;
const CHECK: usize = 4;

/// What a link says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The board's key.
    pub board_key: BoardKey,
    /// The facilitator's public key.
    pub facilitator: AuthorKey,
    /// Public envelopes that come along; their signatures have not been looked at.
    pub envelopes: Vec<Envelope>,
    /// The seat that the link invites to, and its secret.
    pub seat: Option<(u8, SeatSecret)>,
}

impl Link {
    /// The board it leads to.
    #[must_use]
    pub fn board(&self) -> BoardId {
        board_id(self.facilitator, &self.board_key)
    }

    /// The same without what comes along: short enough for a QR code that is easy to read.
    #[must_use]
    pub fn bare(&self) -> Self {
        Self { envelopes: Vec::new(), ..self.clone() }
    }

    /// What goes behind the `#`. Of the envelopes as many, from the first, as fit.
    #[must_use]
    pub fn fragment(&self) -> String {
        let mut rest = String::new();
        let frames = self.frames();
        if !frames.is_empty() {
            rest.push('.');
            rest.push_str(&Base64UrlUnpadded::encode_string(&frames));
        }
        if let Some((seat, secret)) = &self.seat {
            rest.push_str(&format!("~{seat}.{}", Base64UrlUnpadded::encode_string(secret.expose())));
        }
        let mut keys = Zeroizing::new([self.board_key.expose().as_slice(), &self.facilitator.0].concat());
        let check = check(&keys, &rest);
        keys.extend_from_slice(&check);
        format!("qs{VERSION}.{}{rest}", Base64UrlUnpadded::encode_string(&keys))
    }

    fn frames(&self) -> Vec<u8> {
        let frame_key = FrameKey::new(&self.board_key, self.board());
        let mut frames = Vec::new();
        for envelope in &self.envelopes {
            let before = frames.len();
            if frame_key.wrap(envelope.bytes(), &mut frames).is_err() || frames.len() > FRAMES_BYTES {
                frames.truncate(before);
                break;
            }
        }
        frames
    }
}

/// Reads a fragment or a whole link. White space in it, as mail programs put it there, does not matter.
pub fn parse(text: &str) -> Result<Link, Refusal> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).take(LINK_CHARS + 1).collect();
    if text.len() > LINK_CHARS {
        return Err(Refusal::LinkDamaged);
    }
    let fragment = text.rsplit_once('#').map_or(text.as_str(), |(_, fragment)| fragment);
    let (version, body) = fragment.strip_prefix("qs").and_then(|rest| rest.split_once('.')).ok_or(Refusal::LinkWithoutKey)?;
    if version != VERSION {
        let number = !version.is_empty() && version.bytes().all(|digit| digit.is_ascii_digit());
        return Err(if number { Refusal::LinkNewer } else { Refusal::LinkWithoutKey });
    }
    parse_body(body).ok_or(Refusal::LinkDamaged)
}

fn parse_body(body: &str) -> Option<Link> {
    let (first, rest) = body.split_at(body.find(['.', '~']).unwrap_or(body.len()));
    let keys = decode(first)?;
    let (keys, claimed) = keys.split_at_checked(KEYS)?;
    if check(keys, rest) != claimed {
        return None;
    }
    let (board_key, facilitator) = keys.split_at_checked(32)?;
    let (frames, seat) = match rest.split_once('~') {
        Some((frames, seat)) => (frames, Some(parse_seat(seat)?)),
        None => (rest, None),
    };
    let (board_key, facilitator) = (Secret::from_slice(board_key)?, AuthorKey(facilitator.try_into().ok()?));
    let frame_key = FrameKey::new(&board_key, board_id(facilitator, &board_key));
    let envelopes = match frames.strip_prefix('.') {
        Some(frames) => parse_frames(&frame_key, &decode(frames)?)?,
        None => Vec::new(),
    };
    Some(Link { board_key, facilitator, envelopes, seat })
}

fn parse_seat(text: &str) -> Option<(u8, SeatSecret)> {
    let (seat, secret) = text.split_once('.')?;
    let number: u8 = seat.parse().ok()?;
    (number.to_string() == seat).then_some((number, SeatSecret::from_slice(&decode(secret)?)?))
}

fn parse_frames(frame_key: &FrameKey, mut frames: &[u8]) -> Option<Vec<Envelope>> {
    let mut envelopes = Vec::new();
    while !frames.is_empty() {
        let body = next_body(&mut frames).ok()??;
        let envelope = Envelope::decode(&frame_key.unwrap(body).ok()?).ok()?;
        envelopes.push(envelope);
    }
    Some(envelopes)
}

fn decode(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    Base64UrlUnpadded::decode_vec(text).ok().map(Zeroizing::new)
}

fn check(keys: &[u8], rest: &str) -> [u8; CHECK] {
    let hash = hash(&Zeroizing::new([keys, rest.as_bytes()].concat()));
    core::array::from_fn(|place| hash[place])
}
