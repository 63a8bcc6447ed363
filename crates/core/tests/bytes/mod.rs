//! People, keys and chance for the tests of bytes. Every property test prints the case that fails.

#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use quietstorm_core::envelope::{Draft, Envelope, Kind};
use quietstorm_core::identity::Identity;
use quietstorm_core::payload::{Custody, Holder};
use quietstorm_core::secret::Secret;
use quietstorm_model::RoundId;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

/// The round everything happens in.
pub const ROUND: RoundId = RoundId([5; 32]);

/// Person 0 is the facilitator of the one board there is.
pub fn person(number: u8) -> Identity {
    let board_key = Secret::new([1; 32]);
    let facilitator = Identity::found(board_key.clone(), Secret::new([0; 16])).facilitator();
    Identity::new(board_key, facilitator, Secret::new([number; 16]))
}

/// Persons 0, 1, … hold keys of these weights.
pub fn custody(threshold: u8, weights: &[u8]) -> Custody {
    let holder = |(seat, weight): (u8, &u8)| {
        let person = person(seat);
        Holder { author: person.role().author(), name: format!("seat {seat}"), weight: *weight, key: person.round_key(0).public }
    };
    Custody { threshold, holders: (0..).zip(weights).map(holder).collect() }
}

/// What a holder publishes.
pub fn key(seat: u8) -> (u8, Secret<32>) {
    (seat, person(seat).round_key(0).secret)
}

/// Chance that is the same every time.
pub fn chance(seed: u64) -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(seed)
}

/// An envelope of the facilitator.
pub fn signed(kind: Kind, revision: u32, payload: Vec<u8>) -> Envelope {
    let facilitator = person(0);
    let round = if kind.is_of_no_round() { RoundId::default() } else { ROUND };
    let draft = Draft { kind, board: facilitator.board(), round, credential: [0; 32], revision, payload };
    Envelope::sign(draft, &facilitator.role()).unwrap()
}

/// Bytes as lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of hexadecimal digits; white space does not matter.
pub fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.chars().filter_map(|c| c.to_digit(16)).map(|digit| digit as u8).collect();
    digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

/// The only array these bytes can be.
pub fn array<const N: usize>(text: &str) -> [u8; N] {
    unhex(text).try_into().unwrap()
}
