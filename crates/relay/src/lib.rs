//! Quietstorm's relay: one program that serves the widget and keeps channels of envelopes that it cannot read.
//!
//! What it knows of a board is a public key, how long some frames are, and when they came. To read in this order:
//!
//! | modules | what they are about |
//! |---|---|
//! | [`config`], [`error`] | how it is set, and why it does not start |
//! | [`socket`], [`http`] | the two ways in |
//! | [`member`], [`room`] | what somebody in a channel may ask, and how they hear of what is new |
//! | [`clock`] | keys of rounds, kept until a deadline |
//! | [`store`] | what keeps it all; SQLite behind it |
//! | [`keys`] | what the key file stands for |
//! | [`limits`], [`metrics`], [`pages`], [`accept`], [`relay`] | how much, how many, where, and what is shared |

pub mod accept;
pub mod clock;
pub mod config;
pub mod error;
pub mod http;
pub mod keys;
pub mod limits;
pub mod member;
pub mod metrics;
pub mod pages;
pub mod relay;
pub mod room;
pub mod socket;
pub mod store;
pub mod ticket;

use crate::config::Config;
use crate::error::StartError;
use crate::keys::Keys;
use crate::limits::{Crowd, Rate};
use crate::metrics::Metrics;
use crate::relay::{Relay, Wall};
use crate::room::Rooms;
use crate::store::sqlite::{Room, Sqlite};
use crate::store::{Quota, Store};
use quietstorm_model::AuthorKey;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;

const DAY_MILLIS: i64 = 24 * 60 * 60 * 1000;
/// How often channels that have been quiet for too long are looked for.
const SWEEP: Duration = Duration::from_secs(24 * 60 * 60);

/// A relay that runs.
pub struct Server {
    relay: Arc<Relay>,
    address: SocketAddr,
    stop: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
}

/// Starts a relay.
///
/// # Errors
/// With a sentence for whoever has to put it right.
pub async fn serve(config: Config, wall: Wall) -> Result<Server, StartError> {
    let keys = Keys::open(&config.key_file(), &config.database)?;
    let rooms = Arc::new(Rooms::default());
    let store = open_store(&config, keys.signer.author(), Arc::clone(&rooms)).await?;
    let listener = TcpListener::bind(config.listen).await;
    let listener = listener.map_err(|error| StartError::new(format!("Listening on {}: {error}", config.listen)))?;
    let address = listener.local_addr().map_err(|error| StartError::new(format!("Listening on {}: {error}", config.listen)))?;
    if !config.widget().join("index.html").is_file() {
        tracing::warn!("there is no widget in {}: build it, or name its folder with --widget", config.widget().display());
    }
    let (stop, stopped) = watch::channel(false);
    let (crowd, rate) = (Crowd::new(&config.limits), Rate::new(&config.limits));
    let (metrics, clocks) = (Metrics::new(), Notify::new());
    let chance = Arc::new(keys::chance);
    let relay = Arc::new(Relay { config, keys, store, rooms, crowd, rate, metrics, wall, chance, clocks, stop: stopped });
    // What is overdue is closed before anybody comes in.
    let _ = clock::round_off(&relay).await;
    let router = pages::router(&relay);
    let tasks = vec![
        tokio::spawn(accept::accept(Arc::clone(&relay), listener, router)),
        tokio::spawn(clock::keep_time(Arc::clone(&relay))),
        tokio::spawn(sweep(Arc::clone(&relay))),
    ];
    Ok(Server { relay, address, stop, tasks })
}

async fn open_store(config: &Config, relay: AuthorKey, rooms: Arc<Rooms>) -> Result<Arc<dyn Store>, StartError> {
    let quota = Quota { bytes: config.limits.channel_bytes, items: config.limits.channel_items };
    let room = Room { quota, channels: config.limits.channels.unwrap_or(u64::MAX), bytes: config.limits.store_bytes };
    let path = config.database.clone();
    let opened = tokio::task::spawn_blocking(move || Sqlite::open(&path, relay, room, Arc::new(move |change| rooms.changed(change)))).await;
    Ok(Arc::new(opened.map_err(|error| StartError::new(format!("Opening the database: {error}")))??))
}

async fn sweep(relay: Arc<Relay>) {
    loop {
        let before = relay.now() - i64::from(relay.config.retention_days) * DAY_MILLIS;
        match relay.store.sweep(before).await {
            Ok(0) => {}
            Ok(channels) => tracing::info!(channels, "quiet channels were removed"),
            Err(error) => tracing::error!(%error, "quiet channels could not be removed"),
        }
        tokio::select! {
            () = relay.stopped() => return,
            () = tokio::time::sleep(SWEEP) => {}
        }
    }
}

impl Server {
    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where its page is.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}{}/", self.address, self.relay.config.base())
    }

    /// Its parts.
    #[must_use]
    pub fn relay(&self) -> &Arc<Relay> {
        &self.relay
    }

    /// Stops it: nobody comes in any more, everybody is told, what is under way is finished, and the database is one whole file.
    pub async fn stop(self) {
        // An error would mean that nobody listens any more.
        let _ = self.stop.send(true);
        for task in self.tasks {
            let _ = task.await;
        }
        let store = Arc::clone(&self.relay.store);
        let _ = tokio::task::spawn_blocking(move || store.shut()).await;
    }
}
