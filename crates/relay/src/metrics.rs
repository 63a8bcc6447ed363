//! What is counted, for Prometheus. Counts only: no channel, no address.

use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;
use quietstorm_model::RelayRefusal;

type Labelled = Family<[(&'static str, &'static str); 1], Counter>;

/// The counters.
#[derive(Debug, Default)]
pub struct Metrics {
    registry: Registry,
    /// Connections that are open.
    pub connections: Gauge,
    /// Channels, when it was last looked.
    pub channels: Gauge,
    /// Messages of clients.
    pub received: Counter,
    /// Messages to clients.
    pub sent: Counter,
    /// Rounds closed at their deadline.
    pub closed: Counter,
    /// Turns over plain HTTP.
    pub turns: Counter,
    kept: Labelled,
    refused: Labelled,
}

impl Metrics {
    /// All at zero.
    #[must_use]
    pub fn new() -> Self {
        let mut metrics = Self { registry: Registry::with_prefix("quietstorm"), ..Self::default() };
        let registry = &mut metrics.registry;
        registry.register("connections", "Connections that are open", metrics.connections.clone());
        registry.register("channels", "Channels", metrics.channels.clone());
        registry.register("messages_received", "Messages of clients", metrics.received.clone());
        registry.register("messages_sent", "Messages to clients", metrics.sent.clone());
        registry.register("rounds_closed", "Rounds closed at their deadline", metrics.closed.clone());
        registry.register("turns", "Turns over plain HTTP", metrics.turns.clone());
        registry.register("kept", "Frames that a receipt was given for", metrics.kept.clone());
        registry.register("refused", "What was refused, by reason", metrics.refused.clone());
        metrics
    }

    /// A receipt was given.
    pub fn kept(&self, held: bool) {
        self.kept.get_or_create(&[("place", if held { "held" } else { "log" })]).inc();
    }

    /// Something was refused.
    pub fn refused(&self, why: RelayRefusal) {
        self.refused.get_or_create(&[("why", name(why))]).inc();
    }

    /// The page that Prometheus reads.
    #[must_use]
    pub fn page(&self) -> Option<String> {
        let mut page = String::new();
        encode(&mut page, &self.registry).ok()?;
        Some(page)
    }
}

/// The reason in one word.
#[must_use]
pub fn name(why: RelayRefusal) -> &'static str {
    match why {
        RelayRefusal::Malformed => "malformed",
        RelayRefusal::TooLarge => "too_large",
        RelayRefusal::BadProof => "bad_proof",
        RelayRefusal::NotOwner => "not_owner",
        RelayRefusal::TooFast => "too_fast",
        RelayRefusal::ChannelFull => "channel_full",
        RelayRefusal::Crowded => "crowded",
        RelayRefusal::DeadlinePassed => "deadline_passed",
        RelayRefusal::NeverEarlier => "never_earlier",
        RelayRefusal::HasClock => "has_clock",
        RelayRefusal::TooFar => "too_far",
        RelayRefusal::Deleted => "deleted",
        RelayRefusal::Unavailable => "unavailable",
        RelayRefusal::NoTicket => "no_ticket",
    }
}
