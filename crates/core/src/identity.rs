//! Who somebody is on a board: one seed of 16 bytes, from which everything else of theirs is derived.
//!
//! The board key is an input of every derivation, so a seed used on two boards makes two unrelated people, and an author key depends on the round, so
//! nobody can link a person's ideas with their ballot.

use crate::channel;
use crate::context;
use crate::primitives::{KeyPair, Signer, derive_key, derive_secret};
use crate::secret::Secret;
use crate::wire::FrameKey;
use quietstorm_model::{AuthorKey, BoardId, ChannelId, RoundId};

/// What everybody who has the link knows and nobody else: the key around all that crosses a wire.
pub type BoardKey = Secret<32>;

/// What one person's keys on one board are derived from. The recovery kit writes it down.
pub type Seed = Secret<16>;

/// What invites somebody to hold a key.
pub type SeatSecret = Secret<16>;

/// The board's name, which binds its key to its facilitator.
#[must_use]
pub fn board_id(facilitator: AuthorKey, board_key: &BoardKey) -> BoardId {
    BoardId(derive_key(context::BOARD_ID, &[&facilitator.0, board_key.expose()]))
}

/// The workshop that follows a round of ideas. It needs no envelope to begin.
#[must_use]
pub fn workshop_of(ideas: RoundId) -> RoundId {
    RoundId(derive_key(context::WORKSHOP_ROUND, &[&ideas.0]))
}

/// One person on one board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    board_key: BoardKey,
    facilitator: AuthorKey,
    board: BoardId,
    seed: Seed,
    role: AuthorKey,
    channel: ChannelId,
}

impl Identity {
    /// Somebody who came in by a link.
    #[must_use]
    pub fn new(board_key: BoardKey, facilitator: AuthorKey, seed: Seed) -> Self {
        let role = role_key(&board_key, &seed).author();
        let channel = ChannelId(channel::channel_key(&board_key, facilitator).author().0);
        Self { board: board_id(facilitator, &board_key), board_key, facilitator, seed, role, channel }
    }

    /// The facilitator of a new board.
    #[must_use]
    pub fn found(board_key: BoardKey, seed: Seed) -> Self {
        let facilitator = role_key(&board_key, &seed).author();
        Self::new(board_key, facilitator, seed)
    }

    /// The board.
    #[must_use]
    pub fn board(&self) -> BoardId {
        self.board
    }

    /// The board's key.
    #[must_use]
    pub fn board_key(&self) -> &BoardKey {
        &self.board_key
    }

    /// The facilitator's public key.
    #[must_use]
    pub fn facilitator(&self) -> AuthorKey {
        self.facilitator
    }

    /// The board's channel on every relay.
    #[must_use]
    pub fn channel(&self) -> ChannelId {
        self.channel
    }

    /// The key that proves to a relay that somebody has the board's link.
    #[must_use]
    pub fn channel_key(&self) -> Signer {
        channel::channel_key(&self.board_key, self.facilitator)
    }

    /// This person's seed.
    #[must_use]
    pub fn seed(&self) -> &Seed {
        &self.seed
    }

    /// Whether this person is the facilitator.
    #[must_use]
    pub fn is_facilitator(&self) -> bool {
        self.role == self.facilitator
    }

    /// The key with which a facilitator or co-facilitator signs.
    #[must_use]
    pub fn role(&self) -> Signer {
        role_key(&self.board_key, &self.seed)
    }

    /// The public half of [`Identity::role`].
    #[must_use]
    pub fn role_author(&self) -> AuthorKey {
        self.role
    }

    /// Signs a request to a relay as whoever this person is on the board.
    #[must_use]
    pub fn proof(&self, request: &[u8]) -> channel::Proof {
        channel::Proof::sign(&self.role(), &[request])
    }

    /// The key with which this person signs what they contribute to a round.
    #[must_use]
    pub fn author(&self, round: RoundId) -> Signer {
        Signer::from_secret(&derive_secret(context::AUTHOR_KEY, &[self.board_key.expose(), self.seed.expose(), &round.0]))
    }

    /// The key pair that opens the board's sealed round of this number, where this person holds a key.
    #[must_use]
    pub fn round_key(&self, number: u8) -> KeyPair {
        KeyPair::derive(&derive_secret(context::ROUND_KEY, &[self.board_key.expose(), self.seed.expose(), &[number]]))
    }

    /// The public halves of the keys of all sealed rounds a board may come to have, in their order: what a key card shows.
    #[must_use]
    pub fn round_keys<const N: usize>(&self) -> [[u8; 32]; N] {
        core::array::from_fn(|number| self.round_key(number as u8).public)
    }

    /// The seed of this reader's own order of the ideas.
    #[must_use]
    pub fn reading_order(&self) -> Secret<32> {
        derive_secret(context::READING_ORDER, &[self.board_key.expose(), self.seed.expose()])
    }

    /// The secret with which this person, the facilitator, invites somebody to a seat.
    #[must_use]
    pub fn seat_secret(&self, seat: u8) -> SeatSecret {
        let whole = derive_secret(context::SEAT_SECRET, &[self.board_key.expose(), self.seed.expose(), &[seat]]);
        let mut half = SeatSecret::zero();
        half.expose_mut().copy_from_slice(whole.expose().split_at(16).0);
        half
    }

    /// What goes around everything of this board on a wire.
    #[must_use]
    pub fn frame_key(&self) -> FrameKey {
        FrameKey::new(&self.board_key, self.board)
    }
}

/// The key that a seat's secret stands for: its public half is in the board's first envelope, and a key card shows its signature.
#[must_use]
pub fn seat_signer(board_key: &BoardKey, secret: &SeatSecret) -> Signer {
    Signer::from_secret(&derive_secret(context::SEAT_KEY, &[board_key.expose(), secret.expose()]))
}

fn role_key(board_key: &BoardKey, seed: &Seed) -> Signer {
    Signer::from_secret(&derive_secret(context::ROLE_KEY, &[board_key.expose(), seed.expose()]))
}
