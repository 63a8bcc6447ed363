//! What all parts of a running relay share.

use crate::config::Config;
use crate::keys::Keys;
use crate::limits::{Crowd, Rate};
use crate::metrics::Metrics;
use crate::room::Rooms;
use crate::store::Store;
use quietstorm_core::channel::{About, VERSION};
use quietstorm_core::secret::Secret;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};
use tokio::sync::{Notify, watch};

/// The wall clock, in milliseconds since 1970 UTC.
pub type Wall = Arc<dyn Fn() -> i64 + Send + Sync>;

/// Fresh random bytes for the keys of rounds; `None` when there are none. See [`chance`](crate::keys::chance).
pub type Chance = Arc<dyn Fn() -> Option<Secret<32>> + Send + Sync>;

/// The system's wall clock.
#[must_use]
pub fn wall() -> Wall {
    Arc::new(|| {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    })
}

/// A running relay.
pub struct Relay {
    /// How it is set.
    pub config: Config,
    /// Its keys.
    pub keys: Keys,
    /// What it keeps.
    pub store: Arc<dyn Store>,
    /// Who reads what.
    pub rooms: Arc<Rooms>,
    /// Who is there.
    pub crowd: Arc<Crowd>,
    /// How much one connection may send.
    pub rate: Rate,
    /// What is counted.
    pub metrics: Metrics,
    /// The time.
    pub wall: Wall,
    /// Where the keys of rounds come from.
    pub chance: Chance,
    /// Wakes the custodian of clocks.
    pub clocks: Notify,
    /// Turns true when everybody is to go.
    pub stop: watch::Receiver<bool>,
}

impl Relay {
    /// The time.
    #[must_use]
    pub fn now(&self) -> i64 {
        (self.wall)()
    }

    /// What the relay says about itself.
    #[must_use]
    pub fn about(&self) -> About {
        About {
            version: VERSION,
            relay: self.keys.signer.author(),
            name: self.config.name.clone(),
            retention_days: self.config.retention_days,
            now: self.now(),
        }
    }

    /// Waits until everybody is to go.
    pub async fn stopped(&self) {
        // An error means that whoever could stop the relay is gone, which is a stop as well.
        let _ = self.stop.clone().wait_for(|stop| *stop).await;
    }
}
