//! HPKE (RFC 9180) in base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305.

use crate::secret::Secret;
use ::hpke::{Deserializable, Kem as _, OpModeR, OpModeS, Serializable};
use core::convert::Infallible;
use rand_core::{TryCryptoRng, TryRng};
use zeroize::Zeroize;

type Kem = ::hpke::kem::X25519HkdfSha256;
type Kdf = ::hpke::kdf::HkdfSha256;
type Aead = ::hpke::aead::ChaCha20Poly1305;

/// How many bytes a box is longer than what is in it: the encapsulated key and the tag.
pub const BOX_OVERHEAD: usize = 32 + 16;

/// An X25519 key pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyPair {
    /// The secret half. X25519 ignores five of its bits, so one key can be written in 32 ways: compare public halves, never these.
    pub secret: Secret<32>,
    /// The public half.
    pub public: [u8; 32],
}

impl KeyPair {
    /// RFC 9180's `DeriveKeyPair(input)`.
    #[must_use]
    pub fn derive(input: &Secret<32>) -> Self {
        let (secret, public) = Kem::derive_keypair(input.expose());
        let mut bytes: [u8; 32] = secret.to_bytes().into();
        let pair = Self { secret: Secret::new(bytes), public: public.to_bytes().into() };
        bytes.zeroize();
        pair
    }

    /// The key pair of a secret half.
    #[must_use]
    pub fn of(secret: &Secret<32>) -> Option<Self> {
        let key = <Kem as ::hpke::Kem>::PrivateKey::from_bytes(secret.expose()).ok()?;
        Some(Self { secret: secret.clone(), public: Kem::sk_to_pk(&key).to_bytes().into() })
    }
}

/// `enc ‖ ct` of `SealBase(holder, info, known, text)` with the ephemeral key pair `DeriveKeyPair(ephemeral)`. `None` when the holder's key is one
/// with which nothing can be kept secret.
#[must_use]
pub fn box_seal(holder: &[u8; 32], ephemeral: &Secret<32>, info: &[u8], known: &[u8], text: &[u8]) -> Option<Vec<u8>> {
    let holder = <Kem as ::hpke::Kem>::PublicKey::from_bytes(holder).ok()?;
    let mut source = Given(ephemeral);
    let (enc, sealed) =
        ::hpke::single_shot_seal_with_rng::<Aead, Kdf, Kem>(&OpModeS::Base, &holder, info, text, known, &mut source).ok()?;
    Some([enc.to_bytes().as_slice(), &sealed].concat())
}

/// Undoes [`box_seal`]; `None` when any bit of anything is different.
#[must_use]
pub fn box_open(secret: &Secret<32>, info: &[u8], known: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let (enc, sealed) = sealed.split_at_checked(32)?;
    let secret = <Kem as ::hpke::Kem>::PrivateKey::from_bytes(secret.expose()).ok()?;
    let enc = <Kem as ::hpke::Kem>::EncappedKey::from_bytes(enc).ok()?;
    ::hpke::single_shot_open::<Aead, Kdf, Kem>(&OpModeR::Base, &secret, &enc, info, sealed, known).ok()
}

/// Stands where HPKE asks for chance and gives the input it is told to: RFC 9180 makes an ephemeral key pair with `DeriveKeyPair` of as many random
/// bytes. The known answers in `tests/known_answers.rs` would notice if that ever changed.
struct Given<'a>(&'a Secret<32>);

impl TryRng for Given<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(0)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(0)
    }

    fn try_fill_bytes(&mut self, target: &mut [u8]) -> Result<(), Infallible> {
        for (byte, given) in target.iter_mut().zip(self.0.expose().iter().cycle()) {
            *byte = *given;
        }
        Ok(())
    }
}

impl TryCryptoRng for Given<'_> {}
