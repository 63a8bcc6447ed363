//! How much anybody may do, and how many may be there.

use crate::config::Limits;
use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

/// How much may come in.
#[derive(Debug, Clone, Copy)]
pub struct Rate {
    messages: f64,
    bytes: f64,
    burst: f64,
}

impl Rate {
    /// As it is set.
    #[must_use]
    pub fn new(limits: &Limits) -> Self {
        Self { messages: limits.rate_messages.into(), bytes: limits.rate_bytes.into(), burst: limits.burst_seconds.max(1).into() }
    }
}

/// What is left of a [`Rate`].
#[derive(Debug, Clone, Copy)]
pub struct Bucket {
    messages: f64,
    bytes: f64,
    filled: Instant,
}

impl Bucket {
    /// A full one.
    #[must_use]
    pub fn full(rate: Rate, now: Instant) -> Self {
        Self { messages: rate.messages * rate.burst, bytes: rate.bytes * rate.burst, filled: now }
    }

    /// Takes one message of so many bytes out, if there is enough for it.
    pub fn take(&mut self, rate: Rate, bytes: usize, now: Instant) -> bool {
        let passed = now.saturating_duration_since(self.filled).as_secs_f64();
        self.messages = (self.messages + passed * rate.messages).min(rate.messages * rate.burst);
        self.bytes = (self.bytes + passed * rate.bytes).min(rate.bytes * rate.burst);
        self.filled = now;
        let bytes = bytes as f64;
        let enough = self.messages >= 1.0 && self.bytes >= bytes;
        if enough {
            self.messages -= 1.0;
            self.bytes -= bytes;
        }
        enough
    }
}

/// Who is there.
#[derive(Debug)]
pub struct Crowd {
    most: usize,
    most_each: usize,
    rate: Rate,
    there: Mutex<There>,
}

#[derive(Debug, Default)]
struct There {
    total: usize,
    each: HashMap<IpAddr, Somebody>,
}

#[derive(Debug)]
struct Somebody {
    connections: usize,
    bucket: Bucket,
}

/// How many addresses are remembered for their rate alone.
const REMEMBERED: usize = 4_096;

impl Crowd {
    /// Nobody yet.
    #[must_use]
    pub fn new(limits: &Limits) -> Arc<Self> {
        let (most, most_each) = (limits.connections, limits.connections_per_address);
        Arc::new(Self { most, most_each, rate: Rate::new(limits), there: Mutex::default() })
    }

    /// One more connection; `None` when there are enough.
    #[must_use]
    pub fn enter(self: &Arc<Self>, address: IpAddr) -> Option<Seat> {
        let (address, now) = (block(address), Instant::now());
        let there = &mut *self.there.lock().unwrap_or_else(PoisonError::into_inner);
        if there.each.len() > REMEMBERED + there.total {
            there.each.retain(|_, somebody| somebody.connections > 0);
        }
        let somebody = there.each.entry(address).or_insert_with(|| Somebody { connections: 0, bucket: Bucket::full(self.rate, now) });
        if there.total >= self.most || somebody.connections >= self.most_each {
            return None;
        }
        there.total += 1;
        somebody.connections += 1;
        Some(Seat { crowd: Arc::clone(self), address })
    }

    /// How many are there.
    #[must_use]
    pub fn total(&self) -> usize {
        self.there.lock().unwrap_or_else(PoisonError::into_inner).total
    }
}

/// A connection that is counted until this is dropped.
#[derive(Debug)]
pub struct Seat {
    crowd: Arc<Crowd>,
    address: IpAddr,
}

impl Seat {
    /// Takes a message out of what the address may send, for those who have no connection of their own.
    #[must_use]
    pub fn take(&self, bytes: usize) -> bool {
        let mut there = self.crowd.there.lock().unwrap_or_else(PoisonError::into_inner);
        there.each.get_mut(&self.address).is_some_and(|somebody| somebody.bucket.take(self.crowd.rate, bytes, Instant::now()))
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut there = self.crowd.there.lock().unwrap_or_else(PoisonError::into_inner);
        there.total = there.total.saturating_sub(1);
        if let Some(somebody) = there.each.get_mut(&self.address) {
            somebody.connections = somebody.connections.saturating_sub(1);
        }
    }
}

/// One household: an IPv4 address, or an IPv6 network of 64 bits.
fn block(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(six) => IpAddr::V6(Ipv6Addr::from_bits(six.to_bits() >> 64 << 64)),
        four => four,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use std::time::Duration;

    #[test]
    fn rel22_a_bucket_empties_and_fills_again() {
        let (rate, start) = (Rate { messages: 2.0, bytes: 100.0, burst: 2.0 }, Instant::now());
        let mut bucket = Bucket::full(rate, start);
        let taken = (0..10).filter(|_| bucket.take(rate, 10, start)).count();
        assert_eq!(taken, 4);
        assert!(!bucket.take(rate, 10, start + Duration::from_millis(400)) && bucket.take(rate, 10, start + Duration::from_secs(1)));
        assert!(!bucket.take(rate, 201, start + Duration::from_secs(100)));
    }

    #[test]
    fn rel23_connections_are_counted_in_all_and_by_address() {
        let mut limits = Config::standard().unwrap().limits;
        (limits.connections, limits.connections_per_address) = (3, 2);
        let crowd = Crowd::new(&limits);
        let address = |text: &str| text.parse::<IpAddr>().unwrap();
        let first = crowd.enter(address("2001:db8::1")).unwrap();
        let second = crowd.enter(address("2001:db8::2")).unwrap();
        assert!(crowd.enter(address("2001:db8::3")).is_none(), "one network");
        let _third = crowd.enter(address("192.0.2.1")).unwrap();
        assert!(crowd.enter(address("192.0.2.2")).is_none(), "in all");
        drop((first, second));
        assert!(crowd.enter(address("2001:db8::3")).is_some());
        assert_eq!(crowd.total(), 1);
    }
}
