//! Frames: how an envelope looks to whoever carries it. Wrapped under the board's key, so that a carrier learns nothing but its length; the nonce comes
//! from the content, so that the same envelope always makes the same frame and carriers can tell that they have it already.
//!
//! Frame = body length u32 ‖ body; body = nonce 24 ‖ XChaCha20-Poly1305(frame key, nonce, board id, envelope).

use crate::context;
use crate::identity::BoardKey;
use crate::primitives::{derive_secret, hash, keyed_hash, xaead_open, xaead_seal};
use crate::secret::Secret;
use quietstorm_model::limits::ENVELOPE_BYTES;
use quietstorm_model::{BoardId, FrameId, Refusal};

const NONCE: usize = 24;
const TAG: usize = 16;

/// Bytes of a frame's body around its envelope.
pub const BODY_OVERHEAD: usize = NONCE + TAG;

/// Most bytes a frame's body may have.
pub const BODY_BYTES: usize = ENVELOPE_BYTES + BODY_OVERHEAD;

/// The keys that wrap one board's envelopes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameKey {
    board: BoardId,
    key: Secret<32>,
    nonce: Secret<32>,
}

impl FrameKey {
    /// Derives the keys.
    #[must_use]
    pub fn new(board_key: &BoardKey, board: BoardId) -> Self {
        let derive = |context| derive_secret(context, &[board_key.expose()]);
        Self { board, key: derive(context::FRAME_KEY), nonce: derive(context::FRAME_NONCE) }
    }

    /// The board.
    #[must_use]
    pub fn board(&self) -> BoardId {
        self.board
    }

    /// Appends an envelope's frame.
    pub fn wrap(&self, envelope: &[u8], out: &mut Vec<u8>) -> Result<(), Refusal> {
        let body = self.body(envelope)?;
        let length = u32::try_from(body.len()).map_err(|_| Refusal::EnvelopeTooLong)?;
        out.extend_from_slice(&length.to_le_bytes());
        out.extend_from_slice(&body);
        Ok(())
    }

    /// The body of an envelope's frame: what a relay stores.
    pub fn body(&self, envelope: &[u8]) -> Result<Vec<u8>, Refusal> {
        if envelope.len() > ENVELOPE_BYTES {
            return Err(Refusal::EnvelopeTooLong);
        }
        let nonce = self.nonce_of(envelope);
        let wrapped = xaead_seal(&self.key, &nonce, &self.board.0, envelope)?;
        Ok([nonce.as_slice(), &wrapped].concat())
    }

    /// The envelope in a frame's body (what follows the length).
    pub fn unwrap(&self, body: &[u8]) -> Result<Vec<u8>, Refusal> {
        let (nonce, wrapped) = body.split_first_chunk::<NONCE>().ok_or(Refusal::Altered)?;
        let envelope = xaead_open(&self.key, nonce, &self.board.0, wrapped).ok_or(Refusal::Altered)?;
        if self.nonce_of(&envelope) == *nonce { Ok(envelope) } else { Err(Refusal::Altered) }
    }

    fn nonce_of(&self, envelope: &[u8]) -> [u8; NONCE] {
        let mut nonce = [0; NONCE];
        nonce.copy_from_slice(keyed_hash(&self.nonce, &[envelope]).split_at(NONCE).0);
        nonce
    }
}

/// What a relay knows a frame's body by.
#[must_use]
pub fn frame_id(body: &[u8]) -> FrameId {
    FrameId(hash(body))
}

/// Takes the first frame's body off a run of frames: `Ok(None)` when the run ends inside it, a refusal when it claims to be longer than any may be.
pub fn next_body<'a>(frames: &mut &'a [u8]) -> Result<Option<&'a [u8]>, Refusal> {
    let Some((length, rest)) = frames.split_first_chunk::<4>() else { return Ok(None) };
    let length = u32::from_le_bytes(*length) as usize;
    if length > BODY_BYTES {
        return Err(Refusal::Altered);
    }
    let Some((body, rest)) = rest.split_at_checked(length) else { return Ok(None) };
    *frames = rest;
    Ok(Some(body))
}
