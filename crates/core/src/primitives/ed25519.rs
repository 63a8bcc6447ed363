//! Ed25519 (RFC 8032).

use crate::secret::Secret;
use core::fmt;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use quietstorm_model::AuthorKey;

/// Somebody who can sign: an Ed25519 secret key and its public half. Wiped when dropped, printed without the secret.
#[derive(Clone)]
pub struct Signer(Box<SigningKey>);

impl Signer {
    /// The key pair that RFC 8032 makes of these 32 bytes.
    #[must_use]
    pub fn from_secret(secret: &Secret<32>) -> Self {
        Self(Box::new(SigningKey::from_bytes(secret.expose())))
    }

    /// The public half.
    #[must_use]
    pub fn author(&self) -> AuthorKey {
        AuthorKey(self.0.verifying_key().to_bytes())
    }

    /// Signs a message.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({})", self.author())
    }
}

/// Whether `author` signed the message. Strict: of all encodings of a signature and a key only the canonical ones pass, and no key of small order, so
/// that every implementation gives the same answer.
#[must_use]
pub fn verify_strict(author: &AuthorKey, message: &[u8], signature: &[u8; 64]) -> bool {
    VerifyingKey::from_bytes(&author.0).is_ok_and(|key| key.verify_strict(message, &Signature::from_bytes(signature)).is_ok())
}
