//! What the relay's key file stands for: the key it signs with, and the keys of what it keeps to itself.

use crate::error::StartError;
use data_encoding::HEXLOWER_PERMISSIVE;
use quietstorm_core::primitives::{Signer, derive_secret, keyed_hash, xaead_open, xaead_seal};
use quietstorm_core::secret::Secret;
use quietstorm_model::{ChannelId, FrameId};
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

/// Key file: the relay's signing key.
const SIGNING: &str = "quietstorm.v1 relay signing key";
/// Key file: the key around the keys of rounds while they wait in the database.
const AT_REST: &str = "quietstorm.v1 relay key at rest";
/// Key file: the key that makes challenges which need not be remembered.
const CHALLENGE: &str = "quietstorm.v1 relay challenge key";
/// Key file: the key from which the covers in the chains of what is held come.
const COVER: &str = "quietstorm.v1 relay cover key";

/// For how long a challenge that is not remembered is good, in milliseconds.
const CHALLENGE_MILLIS: i64 = 10 * 60 * 1000;

/// Everything that comes from the key file.
#[derive(Debug, Clone)]
pub struct Keys {
    /// Signs receipts, clocks and closes.
    pub signer: Signer,
    at_rest: Secret<32>,
    challenge: Secret<32>,
    cover: Secret<32>,
}

/// Fresh random bytes. `None` when the system gives none; nothing may go on then.
#[must_use]
pub fn chance() -> Option<Secret<32>> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).ok()?;
    Some(Secret::new(bytes))
}

impl Keys {
    /// Derives the keys.
    #[must_use]
    pub fn new(secret: &Secret<32>) -> Self {
        let derive = |context| derive_secret(context, &[secret.expose()]);
        Self { signer: Signer::from_secret(&derive(SIGNING)), at_rest: derive(AT_REST), challenge: derive(CHALLENGE), cover: derive(COVER) }
    }

    /// Reads the key file, or makes one where there is neither a key file nor a database that would need it.
    ///
    /// # Errors
    /// When there is none, or none that can be read, or a damaged one.
    pub fn open(path: &Path, database: &Path) -> Result<Self, StartError> {
        match fs::read_to_string(path) {
            Ok(text) => {
                let bytes = HEXLOWER_PERMISSIVE.decode(text.trim().as_bytes()).ok();
                let secret = bytes.as_deref().and_then(Secret::from_slice);
                let secret = secret.ok_or_else(|| {
                    StartError::file("The key file", path, "it should hold 64 hexadecimal digits and does not: put it back from a backup")
                })?;
                warn_if_open(path);
                Ok(Self::new(&secret))
            }
            Err(error) if error.kind() == ErrorKind::NotFound && !has_content(database) => Self::create(path),
            Err(error) if error.kind() == ErrorKind::NotFound => Err(StartError::new(format!(
                "There is a database at {} but no key file at {}: put the key file back from a backup, or name it with --key-file. \
                 Without it the relay cannot open the rounds whose keys it keeps.",
                database.display(),
                path.display()
            ))),
            Err(error) => Err(StartError::file("Reading the key file", path, error)),
        }
    }

    fn create(path: &Path) -> Result<Self, StartError> {
        let failed = |error: std::io::Error| StartError::file("Making the key file", path, error);
        let secret = chance().ok_or_else(|| StartError::new("The system gives no random bytes to make a key of."))?;
        let mut file = private(path).map_err(failed)?;
        file.write_all(format!("{}\n", HEXLOWER_PERMISSIVE.encode(secret.expose())).as_bytes()).map_err(failed)?;
        file.sync_all().map_err(failed)?;
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            // Not every system can do that with a folder; where it can, the name is durable, too.
            let _ = File::open(folder).and_then(|folder| folder.sync_all());
        }
        Ok(Self::new(&secret))
    }

    /// Wraps a round's key for the database: `nonce 24 ‖ XChaCha20-Poly1305(at rest, nonce, channel ‖ number, secret)`.
    #[must_use]
    pub fn lock(&self, channel: ChannelId, number: u8, secret: &Secret<32>) -> Option<Vec<u8>> {
        let drawn = chance()?;
        let (nonce, _) = drawn.expose().split_first_chunk::<24>()?;
        let sealed = xaead_seal(&self.at_rest, nonce, &known(channel, number), secret.expose()).ok()?;
        Some([nonce.as_slice(), &sealed].concat())
    }

    /// Undoes [`Keys::lock`].
    #[must_use]
    pub fn unlock(&self, channel: ChannelId, number: u8, locked: &[u8]) -> Option<Secret<32>> {
        let (nonce, sealed) = locked.split_first_chunk::<24>()?;
        xaead_open(&self.at_rest, nonce, &known(channel, number), sealed).and_then(|secret| Secret::from_slice(&secret))
    }

    /// A challenge that need not be remembered: `expiry i64 ‖ the first 24 bytes of MAC(challenge, expiry)`.
    #[must_use]
    pub fn challenge(&self, now: i64) -> [u8; 32] {
        self.challenge_until(now.saturating_add(CHALLENGE_MILLIS))
    }

    /// Whether a challenge is one of ours and not too old.
    #[must_use]
    pub fn is_fresh(&self, challenge: &[u8; 32], now: i64) -> bool {
        let Some((expiry, _)) = challenge.split_first_chunk::<8>() else { return false };
        let expiry = i64::from_le_bytes(*expiry);
        let ours = Secret::new(self.challenge_until(expiry)) == Secret::new(*challenge);
        ours && now < expiry && expiry <= now.saturating_add(CHALLENGE_MILLIS)
    }

    fn challenge_until(&self, expiry: i64) -> [u8; 32] {
        let mut challenge = [0; 32];
        let (head, rest) = challenge.split_at_mut(8);
        head.copy_from_slice(&expiry.to_le_bytes());
        rest.copy_from_slice(keyed_hash(&self.challenge, &[head]).split_at(24).0);
        challenge
    }

    /// What goes into the chain of a held round in front of each frame. Only the relay knows it, so nobody can see from two receipts whether there was
    /// anything between them.
    #[must_use]
    pub fn cover(&self, channel: ChannelId, number: u8, frame: FrameId) -> [u8; 32] {
        keyed_hash(&self.cover, &[&channel.0, &[number], &frame.0])
    }
}

fn known(channel: ChannelId, number: u8) -> Vec<u8> {
    [channel.0.as_slice(), &[number]].concat()
}

fn has_content(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|file| file.len() > 0)
}

/// A new file that nobody else can read.
#[cfg(unix)]
pub(crate) fn private(path: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

#[cfg(not(unix))]
pub(crate) fn private(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

#[cfg(unix)]
fn warn_if_open(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    if fs::metadata(path).is_ok_and(|file| file.permissions().mode() & 0o077 != 0) {
        tracing::warn!("others on this machine can read the key file: `chmod 600` it");
    }
}

#[cfg(not(unix))]
fn warn_if_open(_path: &Path) {}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(byte: u8) -> Keys {
        Keys::new(&Secret::new([byte; 32]))
    }

    #[test]
    fn rel30_keys_print_as_stars() {
        let secrets = Secret::new([0xab; 32]);
        let printed = format!("{:?} {:?}", Keys::new(&secrets), secrets);
        assert!(printed.contains("Secret(***)") && !printed.contains("abab") && !printed.contains("171"), "{printed}");
    }

    #[test]
    fn rel15_a_kept_key_opens_under_its_key_file_channel_and_number_only() {
        let (channel, other, secret) = (ChannelId([1; 32]), ChannelId([2; 32]), Secret::new([9; 32]));
        let locked = keys(1).lock(channel, 3, &secret).unwrap();
        assert!(!locked.windows(32).any(|bytes| bytes == secret.expose()));
        assert_eq!(keys(1).unlock(channel, 3, &locked), Some(secret));
        assert_eq!(keys(2).unlock(channel, 3, &locked), None);
        assert_eq!(keys(1).unlock(other, 3, &locked), None);
        assert_eq!(keys(1).unlock(channel, 4, &locked), None);
        assert_eq!(keys(1).unlock(channel, 3, &[]), None);
    }

    #[test]
    fn rel18_a_challenge_is_good_for_ten_minutes_and_at_one_relay() {
        let challenge = keys(1).challenge(1_000);
        assert!(keys(1).is_fresh(&challenge, 1_000) && keys(1).is_fresh(&challenge, 600_999));
        assert!(!keys(1).is_fresh(&challenge, 601_000) && !keys(2).is_fresh(&challenge, 1_000));
        let mut later = challenge;
        later[0] ^= 1;
        assert!(!keys(1).is_fresh(&later, 1_000));
        assert!(!keys(1).is_fresh(&[0; 32], 1_000));
    }
}
