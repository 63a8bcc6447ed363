//! Who can open a sealed round: checks of the holders' list and of the keys that they publish.

use crate::payload::{Custody, Holder};
use crate::primitives::{KeyPair, box_seal};
use crate::secret::Secret;
use quietstorm_model::Refusal;
use quietstorm_model::limits::SEATS;

/// Most shares one holder may have.
pub const WEIGHT: u8 = 16;

/// Whether a round can be sealed under this custody: sound, and with keys that can keep something secret.
pub fn check(custody: &Custody) -> Result<(), Refusal> {
    let usable = custody.holders.iter().all(|holder| is_usable_key(&holder.key));
    if usable && is_sound(custody) { Ok(()) } else { Err(Refusal::Malformed) }
}

/// Whether there are 1 to 3 holders of 1 to 16 shares each and a threshold that they can reach.
#[must_use]
pub fn is_sound(custody: &Custody) -> bool {
    (1..=usize::from(SEATS)).contains(&custody.holders.len())
        && custody.holders.iter().all(|holder| (1..=WEIGHT).contains(&holder.weight))
        && (1..=total_weight(custody)).contains(&usize::from(custody.threshold))
}

/// Whether something sealed to this X25519 key can be kept secret: false for the few keys with which every exchange gives zero.
#[must_use]
pub fn is_usable_key(key: &[u8; 32]) -> bool {
    box_seal(key, &Secret::new([1; 32]), b"", b"", b"").is_some()
}

/// Whether this is the secret half of the holder's key.
#[must_use]
pub fn check_secret(holder: &Holder, secret: &Secret<32>) -> bool {
    KeyPair::of(secret).is_some_and(|pair| pair.public == holder.key)
}

/// How many shares there are in all.
#[must_use]
pub fn total_weight(custody: &Custody) -> usize {
    custody.holders.iter().map(|holder| usize::from(holder.weight)).sum()
}
