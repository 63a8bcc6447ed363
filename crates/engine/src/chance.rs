//! Chance, from the browser's own generator.

use crate::js::Error;
use chacha20::ChaCha20Rng;
use rand_core::SeedableRng;
use zeroize::Zeroizing;

/// A generator with a fresh seed. It cannot fail any more, so whoever draws from it need not think of that.
///
/// # Errors
/// When the browser gives no random bytes. Nothing may go on then.
pub fn rng() -> Result<ChaCha20Rng, Error> {
    let mut seed = Zeroizing::new([0; 32]);
    getrandom::fill(&mut *seed).map_err(|error| Error::new("drawing random bytes", error.to_string()))?;
    Ok(ChaCha20Rng::from_seed(*seed))
}
