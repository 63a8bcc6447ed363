//! BLAKE3: hash, keyed hash and key derivation.

use crate::secret::Secret;
use zeroize::Zeroize;

/// `BLAKE3(bytes)`.
#[must_use]
pub fn hash(bytes: &[u8]) -> [u8; 32] {
    *::blake3::hash(bytes).as_bytes()
}

/// `BLAKE3.keyed_hash(key, parts[0] ‖ parts[1] ‖ …)`.
#[must_use]
pub fn keyed_hash(key: &Secret<32>, parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = ::blake3::Hasher::new_keyed(key.expose());
    for part in parts {
        hasher.update(part);
    }
    *hasher.finalize().as_bytes()
}

/// `BLAKE3.derive_key(context, parts[0] ‖ parts[1] ‖ …)`, for things that may be known. All parts but the last have a fixed length.
#[must_use]
pub fn derive_key(context: &str, parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = ::blake3::Hasher::new_derive_key(context);
    for part in parts {
        hasher.update(part);
    }
    *hasher.finalize().as_bytes()
}

/// [`derive_key`], for things that must stay secret.
#[must_use]
pub fn derive_secret(context: &str, parts: &[&[u8]]) -> Secret<32> {
    let mut bytes = derive_key(context, parts);
    let secret = Secret::new(bytes);
    bytes.zeroize();
    secret
}
