//! Sealing: how a contribution is hidden from everybody until enough holders publish their keys.
//!
//! Sealed = commitment 32 ‖ one box for each holder ‖ ChaCha20-Poly1305(text key, nonce 0, header, padded text). A box is HPKE over the holder's shares
//! of the one-time secret `m`.
//!
//! All of it follows from `m`, the text, the holders and the header. So whoever opens seals again and compares: either every bit is what an honest
//! author would have made, and then every quorum of keys gives this very text, or nobody ever reads any of it. An author cannot show different texts to
//! different people.

use crate::context;
use crate::custody::{self, check_secret};
use crate::envelope::{Draft, Envelope, Kind};
use crate::payload::{Custody, Holder};
use crate::primitives::{BOX_OVERHEAD, Signer, aead_open, aead_seal, box_open, box_seal, derive_key, derive_secret};
use crate::secret::Secret;
use crate::shamir;
use quietstorm_model::limits::BUCKETS;
use quietstorm_model::{BoardId, Refusal, RoundId};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

const COMMITMENT: usize = 32;
const SHARE: usize = 32;
const LENGTH: usize = 4;
const TAG: usize = 16;
const NONCE: [u8; 12] = [0; 12];

/// Most bytes of text that can be sealed.
pub const MOST: usize = BUCKETS[BUCKETS.len() - 1] - LENGTH;

/// Seals a text into the envelope of its author.
pub fn contribution(
    board: BoardId,
    round: RoundId,
    signer: &Signer,
    revision: u32,
    plain: &[u8],
    custody: &Custody,
    rng: &mut dyn CryptoRng,
) -> Result<Envelope, Refusal> {
    let mut draft = Draft { kind: Kind::Contribution, board, round, credential: [0; 32], revision, payload: Vec::new() };
    draft.payload = seal(plain, custody, &draft.header(signer.author()), rng)?;
    Envelope::sign(draft, signer)
}

/// The text of a contribution, given the published keys of enough holders: (place in the custody, secret key). `None` means: unreadable, for everybody
/// and for ever, if the keys that fit have the threshold's weight; less weight gives `None` as well. Many are opened faster with one [`Opener`].
#[must_use]
pub fn open_contribution(envelope: &Envelope, custody: &Custody, keys: &[(u8, Secret<32>)]) -> Option<Vec<u8>> {
    Opener::new(custody, keys)?.contribution(envelope)
}

/// Seals a text that is bound to a header. The one-time secret is drawn from chance, hedged with the text itself.
pub fn seal(plain: &[u8], custody: &Custody, header: &[u8], rng: &mut dyn CryptoRng) -> Result<Vec<u8>, Refusal> {
    let chance = Secret::<32>::draw(rng);
    seal_with(plain, custody, header, &derive_secret(context::ONE_TIME, &[chance.expose(), header, plain]))
}

/// Seals with a given one-time secret, which must never be used for another text. Refuses a text that does not fit and an unsound custody.
pub fn seal_with(plain: &[u8], custody: &Custody, header: &[u8], m: &Secret<32>) -> Result<Vec<u8>, Refusal> {
    if !custody::is_sound(custody) {
        return Err(Refusal::Malformed);
    }
    let padded = pad(plain)?;
    let mut sealed = commitment(m, header).to_vec();
    for (place, holder, xs) in places(custody) {
        sealed.extend_from_slice(&seal_box(custody, place, holder, xs, header, m)?);
    }
    sealed.extend_from_slice(&aead_seal(&derive_secret(context::TEXT_KEY, &[m.expose(), header]), &NONCE, header, &padded)?);
    Ok(sealed)
}

/// Undoes [`seal`]; see [`open_contribution`] for what `None` means.
#[must_use]
pub fn open(sealed: &[u8], custody: &Custody, header: &[u8], keys: &[(u8, Secret<32>)]) -> Option<Vec<u8>> {
    Opener::new(custody, keys)?.open(sealed, header)
}

/// Enough keys to open everything of one round.
#[derive(Debug, Clone)]
pub struct Opener<'a> {
    custody: &'a Custody,
    /// For each holder the secret key, where it is known.
    keys: Vec<Option<Secret<32>>>,
}

impl<'a> Opener<'a> {
    /// Takes the published keys: (place in the custody, secret key). Keys that do not fit are passed over; `None` when those that do lack weight.
    #[must_use]
    pub fn new(custody: &'a Custody, keys: &[(u8, Secret<32>)]) -> Option<Self> {
        let key_of = |(place, holder): (u8, &Holder)| {
            let fitting = |(at, secret): &&(u8, Secret<32>)| *at == place && check_secret(holder, secret);
            keys.iter().find(fitting).map(|(_, secret)| secret.clone())
        };
        let keys: Vec<_> = (0u8..).zip(&custody.holders).map(key_of).collect();
        let weight: usize = keys.iter().zip(&custody.holders).filter(|(key, _)| key.is_some()).map(|(_, h)| usize::from(h.weight)).sum();
        (custody::is_sound(custody) && weight >= usize::from(custody.threshold)).then_some(Self { custody, keys })
    }

    /// The text of a contribution. `None` means: unreadable, for everybody and for ever.
    #[must_use]
    pub fn contribution(&self, envelope: &Envelope) -> Option<Vec<u8>> {
        if envelope.kind() == Kind::Contribution { self.open(envelope.payload(), envelope.header()) } else { None }
    }

    /// Undoes [`seal`]. `None` means: unreadable, for everybody and for ever.
    #[must_use]
    pub fn open(&self, sealed: &[u8], header: &[u8]) -> Option<Vec<u8>> {
        let (claimed, mut boxes) = sealed.split_first_chunk::<COMMITMENT>()?;
        let mut shares = Vec::new();
        for ((place, holder, xs), key) in places(self.custody).zip(&self.keys) {
            let (here, rest) = boxes.split_at_checked(box_bytes(holder))?;
            boxes = rest;
            if let Some(secret) = key {
                shares.extend(open_box(here, place, xs, header, secret)?);
            }
        }
        let text = boxes;
        if !BUCKETS.iter().any(|bucket| text.len() == bucket + TAG) {
            return None;
        }
        let quorum: Vec<_> = shares.get(..usize::from(self.custody.threshold))?.iter().map(|(x, share)| (*x, share)).collect();
        let m = shamir::combine(&quorum)?;
        if commitment(&m, header) != *claimed {
            return None;
        }
        let padded = Zeroizing::new(aead_open(&derive_secret(context::TEXT_KEY, &[m.expose(), header]), &NONCE, header, text)?);
        let plain = unpad(&padded)?;
        (seal_with(plain, self.custody, header, &m).ok()? == sealed).then(|| plain.to_vec())
    }
}

/// The size to which a text of so many bytes is padded.
#[must_use]
pub fn bucket(length: usize) -> Option<usize> {
    BUCKETS.into_iter().find(|bucket| length.checked_add(LENGTH).is_some_and(|whole| whole <= *bucket))
}

/// Length u32 ‖ text ‖ zeros up to the smallest bucket.
fn pad(plain: &[u8]) -> Result<Zeroizing<Vec<u8>>, Refusal> {
    let count = |bytes: usize| u32::try_from(bytes).unwrap_or(u32::MAX);
    let bucket = bucket(plain.len()).ok_or(Refusal::DoesNotFit(count(plain.len()), count(MOST)))?;
    let mut padded = Zeroizing::new(Vec::with_capacity(bucket));
    padded.extend_from_slice(&count(plain.len()).to_le_bytes());
    padded.extend_from_slice(plain);
    padded.resize(bucket, 0);
    Ok(padded)
}

/// Undoes [`pad`]; that the padding is zeros and the bucket the smallest shows when the text is sealed again.
fn unpad(padded: &[u8]) -> Option<&[u8]> {
    let (length, rest) = padded.split_first_chunk::<LENGTH>()?;
    rest.get(..usize::try_from(u32::from_le_bytes(*length)).ok()?)
}

/// Each holder's place, and the x of the first and of the one after the last of their shares: shares are numbered from 1 through all holders.
fn places(custody: &Custody) -> impl Iterator<Item = (u8, &Holder, core::ops::Range<u8>)> {
    custody.holders.iter().zip(0u8..).scan(1u8, |x, (holder, place)| {
        let first = *x;
        *x = x.saturating_add(holder.weight);
        Some((place, holder, first..*x))
    })
}

fn box_bytes(holder: &Holder) -> usize {
    BOX_OVERHEAD + SHARE * usize::from(holder.weight)
}

fn commitment(m: &Secret<32>, header: &[u8]) -> [u8; COMMITMENT] {
    derive_key(context::COMMITMENT, &[m.expose(), header])
}

fn info(place: u8) -> Vec<u8> {
    [context::SHARES, &[place]].concat()
}

fn seal_box(
    custody: &Custody,
    place: u8,
    holder: &Holder,
    xs: core::ops::Range<u8>,
    header: &[u8],
    m: &Secret<32>,
) -> Result<Vec<u8>, Refusal> {
    let coefficients: Vec<_> = (1..custody.threshold).map(|degree| derive_secret(context::COEFFICIENT, &[m.expose(), &[degree]])).collect();
    let mut shares = Zeroizing::new(Vec::with_capacity(SHARE * xs.len()));
    for x in xs {
        shares.extend_from_slice(shamir::share(m, &coefficients, x).expose());
    }
    let ephemeral = derive_secret(context::EPHEMERAL, &[m.expose(), &[place]]);
    box_seal(&holder.key, &ephemeral, &info(place), header, &shares).ok_or(Refusal::Malformed)
}

fn open_box(sealed: &[u8], place: u8, xs: core::ops::Range<u8>, header: &[u8], secret: &Secret<32>) -> Option<Vec<(u8, Secret<32>)>> {
    let shares = Zeroizing::new(box_open(secret, &info(place), header, sealed)?);
    shares.chunks_exact(SHARE).zip(xs).map(|(share, x)| Some((x, Secret::from_slice(share)?))).collect()
}
