//! Every name under which something is derived or signed, in one place. Two purposes never share one.

/// Facilitator's public key, board key: the board's id.
pub const BOARD_ID: &str = "quietstorm.v1 board id";
/// Round id of the ideas: the id of the workshop that follows them.
pub const WORKSHOP_ROUND: &str = "quietstorm.v1 workshop";

/// Board key, seed: the signing key of the facilitator or of a co-facilitator.
pub const ROLE_KEY: &str = "quietstorm.v1 role signing key";
/// Board key, seed, round id: a person's signing key in one round.
pub const AUTHOR_KEY: &str = "quietstorm.v1 author signing key";
/// Board key, seed, number: input of the key pair that opens one sealed round.
pub const ROUND_KEY: &str = "quietstorm.v1 round key";
/// Board key, seed: the seed of a reader's own order of the ideas.
pub const READING_ORDER: &str = "quietstorm.v1 reading order";
/// Board key, facilitator's seed, seat: the secret that invites somebody to a seat.
pub const SEAT_SECRET: &str = "quietstorm.v1 seat secret";
/// Board key, seat secret: the signing key that proves an invitation to a seat.
pub const SEAT_KEY: &str = "quietstorm.v1 seat key";

/// What stands before an envelope's bytes when they are signed; a zero byte follows.
pub const ENVELOPE: &[u8] = b"quietstorm.v1 envelope\0";

/// Random bytes, header, content: a contribution's one-time secret.
pub const ONE_TIME: &str = "quietstorm.v1 one-time secret";
/// One-time secret, header: the key of a contribution's text.
pub const TEXT_KEY: &str = "quietstorm.v1 text key";
/// One-time secret, header: what fixes the one-time secret before anybody knows it.
pub const COMMITMENT: &str = "quietstorm.v1 commitment";
/// One-time secret, degree: a coefficient of the polynomial that shares it.
pub const COEFFICIENT: &str = "quietstorm.v1 coefficient";
/// One-time secret, holder's place: input of the ephemeral key pair of a holder's box.
pub const EPHEMERAL: &str = "quietstorm.v1 ephemeral";
/// What a holder's box is for (HPKE's info); the holder's place follows as one byte.
pub const SHARES: &[u8] = b"quietstorm.v1 shares";

/// Board key: the key around everything on a wire.
pub const FRAME_KEY: &str = "quietstorm.v1 frame key";
/// Board key: the key from which a frame's nonce is derived.
pub const FRAME_NONCE: &str = "quietstorm.v1 frame nonce";

/// Board key, facilitator's public key: the signing key of the board's channel on a relay.
pub const CHANNEL_KEY: &str = "quietstorm.v1 channel key";
/// Head before, id of the next item: the head of a relay's log.
pub const LOG_HEAD: &str = "quietstorm.v1 log head";
/// What stands before what proves that somebody may use a channel; likewise below.
pub const CHANNEL_PROOF: &[u8] = b"quietstorm.v1 channel proof\0";
/// A facilitator asks a relay to keep a key until a deadline.
pub const CLOCK_REQUEST: &[u8] = b"quietstorm.v1 clock request\0";
/// A facilitator asks a relay to hand out what it holds of a round.
pub const RELEASE_REQUEST: &[u8] = b"quietstorm.v1 release request\0";
/// A facilitator asks a relay to delete a channel.
pub const DELETE_REQUEST: &[u8] = b"quietstorm.v1 delete request\0";
/// A relay confirms that it has stored something.
pub const RECEIPT: &[u8] = b"quietstorm.v1 receipt\0";

/// Id of a contribution's envelope: the source of its ideas.
pub const SOURCE: &str = "quietstorm.v1 source";
/// Id of a manifest: the actor of the change that collapses the heads after its reveal.
pub const COLLAPSE: &str = "quietstorm.v1 collapse";
/// Author, the change with a source of zeros: the source of a workshop change.
pub const WORKSHOP_SOURCE: &str = "quietstorm.v1 workshop source";

/// Board key, seed, sheet: tells whether what would be sealed now is what was sealed last.
pub const SHEET_DIGEST: &str = "quietstorm.v1 sheet digest";
/// Reading order, idea: the idea's place in a reader's own order.
pub const READING_PLACE: &str = "quietstorm.v1 reading place";
