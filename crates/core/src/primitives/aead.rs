//! ChaCha20-Poly1305 (RFC 8439) and its relative with a nonce long enough to be a hash.

use crate::secret::Secret;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit, XChaCha20Poly1305};
use quietstorm_model::Refusal;

/// `ChaCha20-Poly1305(key, nonce, known, text)`: as long as the text plus 16. One key must never meet two texts under one nonce.
pub fn aead_seal(key: &Secret<32>, nonce: &[u8; 12], known: &[u8], text: &[u8]) -> Result<Vec<u8>, Refusal> {
    let payload = Payload { msg: text, aad: known };
    ChaCha20Poly1305::new(key.expose().into()).encrypt(nonce.into(), payload).map_err(|_| Refusal::EnvelopeTooLong)
}

/// Undoes [`aead_seal`]; `None` when any bit of anything is different.
#[must_use]
pub fn aead_open(key: &Secret<32>, nonce: &[u8; 12], known: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    ChaCha20Poly1305::new(key.expose().into()).decrypt(nonce.into(), Payload { msg: sealed, aad: known }).ok()
}

/// `XChaCha20-Poly1305(key, nonce, known, text)`: as long as the text plus 16.
pub fn xaead_seal(key: &Secret<32>, nonce: &[u8; 24], known: &[u8], text: &[u8]) -> Result<Vec<u8>, Refusal> {
    let payload = Payload { msg: text, aad: known };
    XChaCha20Poly1305::new(key.expose().into()).encrypt(nonce.into(), payload).map_err(|_| Refusal::EnvelopeTooLong)
}

/// Undoes [`xaead_seal`]; `None` when any bit of anything is different.
#[must_use]
pub fn xaead_open(key: &Secret<32>, nonce: &[u8; 24], known: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    XChaCha20Poly1305::new(key.expose().into()).decrypt(nonce.into(), Payload { msg: sealed, aad: known }).ok()
}
