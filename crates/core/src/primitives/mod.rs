//! The borrowed cryptography, one primitive a file. No other place names the crates behind it.

mod aead;
mod blake3;
mod ed25519;
mod hpke;

pub use self::aead::{aead_open, aead_seal, xaead_open, xaead_seal};
pub use self::blake3::{derive_key, derive_secret, hash, keyed_hash};
pub use self::ed25519::{Signer, verify_strict};
pub use self::hpke::{BOX_OVERHEAD, KeyPair, box_open, box_seal};
