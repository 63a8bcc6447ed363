//! Tickets: what a page that knows its people signs for them, so that a relay lets nobody else in.
//!
//! A ticket is a JSON Web Token in its compact form (RFC 7519, RFC 7515), signed with Ed25519 (`"alg": "EdDSA"`, RFC 8037). It has to say until when it is
//! good (`exp`), may say from when on (`nbf`), and if it says for whom (`aud`), that has to be this relay's name. Who the person is is of no interest here, and
//! is not looked at.

use data_encoding::BASE64URL_NOPAD;
use quietstorm_core::primitives::verify_strict;
use quietstorm_core::ticket::TICKET_BYTES;
use quietstorm_model::AuthorKey;
use serde::Deserialize;

/// Seconds by which the clocks of the page's server and of the relay may differ.
const LEEWAY: i64 = 60;

#[derive(Deserialize)]
struct Header {
    alg: String,
    /// Extensions that have to be understood. None is.
    crit: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Claims {
    exp: i64,
    nbf: Option<i64>,
    aud: Option<Audience>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Many(Vec<String>),
}

/// A public key from the command line: 32 bytes in base64 or base64url, as in the `x` of a JSON Web Key.
///
/// # Errors
/// A sentence, when it is none.
pub fn key(text: &str) -> Result<AuthorKey, String> {
    let url: String = text
        .trim()
        .trim_end_matches('=')
        .chars()
        .map(|c| match c {
            '+' => '-',
            '/' => '_',
            c => c,
        })
        .collect();
    let bytes = decoded(&url).and_then(|bytes| bytes.try_into().ok());
    bytes.map(AuthorKey).ok_or_else(|| "a ticket key is the 32 bytes of an Ed25519 public key, in base64".to_owned())
}

/// Whether one of the keys has signed this ticket and it is good now, at a relay of this name. `now` is in milliseconds since 1970 UTC.
#[must_use]
pub fn is_good(ticket: &str, keys: &[AuthorKey], name: &str, now: i64) -> bool {
    let now = now.div_euclid(1_000);
    read(ticket, keys).is_some_and(|claims| {
        let here = claims.aud.is_none_or(|aud| match aud {
            Audience::One(one) => one == name,
            Audience::Many(many) => many.iter().any(|one| one == name),
        });
        here && now <= claims.exp.saturating_add(LEEWAY) && claims.nbf.is_none_or(|nbf| nbf.saturating_sub(LEEWAY) <= now)
    })
}

/// The claims of a ticket that one of the keys has signed.
fn read(ticket: &str, keys: &[AuthorKey]) -> Option<Claims> {
    let (signed, signature) = ticket.rsplit_once('.').filter(|_| ticket.len() <= TICKET_BYTES)?;
    let (header, claims) = signed.split_once('.')?;
    let signature: [u8; 64] = decoded(signature)?.try_into().ok()?;
    let header: Header = serde_json::from_slice(&decoded(header)?).ok()?;
    let fits = header.alg == "EdDSA" && header.crit.is_none();
    let signed = fits && keys.iter().any(|key| verify_strict(key, signed.as_bytes(), &signature));
    if signed { serde_json::from_slice(&decoded(claims)?).ok() } else { None }
}

fn decoded(text: &str) -> Option<Vec<u8>> {
    BASE64URL_NOPAD.decode(text.as_bytes()).ok()
}
