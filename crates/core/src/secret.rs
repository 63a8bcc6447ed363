//! Bytes that must not be shown: wiped when dropped, compared in constant time, printed as stars.

use core::fmt;
use rand_core::CryptoRng;
use subtle::ConstantTimeEq;
use zeroize::Zeroize;

/// `N` secret bytes. They live in one place on the heap, so that moving the value leaves no copy behind.
pub struct Secret<const N: usize>(Box<[u8; N]>);

impl<const N: usize> Secret<N> {
    /// Takes the bytes in. The caller's own copy is the caller's to wipe.
    #[must_use]
    pub fn new(bytes: [u8; N]) -> Self {
        Self(Box::new(bytes))
    }

    /// Draws new bytes.
    pub fn draw(rng: &mut dyn CryptoRng) -> Self {
        let mut secret = Self::zero();
        rng.fill_bytes(secret.expose_mut());
        secret
    }

    /// Takes the bytes of a slice in; `None` when there are not exactly `N` of them.
    #[must_use]
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        if bytes.len() != N {
            return None;
        }
        let mut secret = Self::zero();
        secret.0.copy_from_slice(bytes);
        Some(secret)
    }

    /// The bytes themselves.
    #[must_use]
    pub fn expose(&self) -> &[u8; N] {
        &self.0
    }

    pub(crate) fn zero() -> Self {
        Self(Box::new([0; N]))
    }

    pub(crate) fn expose_mut(&mut self) -> &mut [u8; N] {
        &mut self.0
    }
}

impl<const N: usize> Drop for Secret<N> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<const N: usize> Clone for Secret<N> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<const N: usize> PartialEq for Secret<N> {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_slice().ct_eq(other.0.as_slice()).into()
    }
}

impl<const N: usize> Eq for Secret<N> {}

impl<const N: usize> fmt::Debug for Secret<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seal1_a_secret_prints_as_stars_and_compares_by_value() {
        let secret = Secret::new(*b"qxz");
        assert_eq!(format!("{secret:?}"), "Secret(***)");
        assert_eq!(secret, secret.clone());
        assert_ne!(secret, Secret::new(*b"qxy"));
        assert_eq!(Secret::<3>::from_slice(b"qxz"), Some(secret));
        assert_eq!(Secret::<3>::from_slice(b"qx"), None);
    }
}
