//! Bundle files: envelopes carried by hand.
//!
//! `"QSBUNDLE"` ‖ version u8 = 1 ‖ board id 32 ‖ number of frames u32 ‖ frames. A reader takes the file piece by piece and gives envelopes as soon as they
//! are whole, so a file that is cut off yields everything before the cut.

use crate::wire::{FrameKey, next_body};
use quietstorm_model::Refusal;
use quietstorm_model::limits::BUNDLE_BYTES;

const MAGIC: &[u8; 8] = b"QSBUNDLE";
const VERSION: u8 = 1;

/// Bytes before the first frame.
pub const HEADER_BYTES: usize = 8 + 1 + 32 + 4;

/// Writes a bundle of these envelopes, in this order.
pub fn write<'a>(frame_key: &FrameKey, envelopes: impl IntoIterator<Item = &'a [u8]>) -> Result<Vec<u8>, Refusal> {
    let mut file = [MAGIC.as_slice(), &[VERSION], &frame_key.board().0, &[0; 4]].concat();
    let mut count = 0u32;
    for envelope in envelopes {
        frame_key.wrap(envelope, &mut file)?;
        count += 1;
        if file.len() as u64 > BUNDLE_BYTES {
            return Err(Refusal::FileTooLarge(file.len() as u64, BUNDLE_BYTES));
        }
    }
    if let Some(place) = file.get_mut(HEADER_BYTES - 4..HEADER_BYTES) {
        place.copy_from_slice(&count.to_le_bytes());
    }
    Ok(file)
}

/// Reads one bundle. Push bytes, take envelopes until there is none, push more; at the end of the file, finish.
#[derive(Debug)]
pub struct Reader {
    frame_key: FrameKey,
    /// Bytes pushed and not used up; those before `used` are.
    buffer: Vec<u8>,
    used: usize,
    /// Bytes pushed in all.
    seen: u64,
    state: State,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum State {
    /// The header is not complete yet.
    Header,
    /// So many frames are still to come.
    Frames(u32),
    /// There is no way to tell where the next frame begins.
    Lost,
    /// The file as a whole is refused.
    Refused(Refusal),
}

impl Reader {
    /// A reader for bundles of one board.
    #[must_use]
    pub fn new(frame_key: FrameKey) -> Self {
        Self { frame_key, buffer: Vec::new(), used: 0, seen: 0, state: State::Header }
    }

    /// Takes the next bytes of the file. Refuses the file as a whole when it is too large, no bundle, of a newer version or of another board; what came
    /// before stays taken.
    pub fn push(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        self.seen = self.seen.saturating_add(bytes.len() as u64);
        if self.seen > BUNDLE_BYTES {
            self.state = State::Refused(Refusal::FileTooLarge(self.seen, BUNDLE_BYTES));
        }
        if !matches!(self.state, State::Refused(_) | State::Lost) {
            self.buffer.drain(..core::mem::take(&mut self.used));
            self.buffer.extend_from_slice(bytes);
        }
        if self.state == State::Header
            && let Some(state) = self.header().unwrap_or_else(|refusal| Some(State::Refused(refusal)))
        {
            self.state = state;
        }
        if let State::Refused(refusal) = &self.state {
            self.buffer = Vec::new();
            return Err(refusal.clone());
        }
        Ok(())
    }

    /// The next whole envelope's bytes, or why a frame was refused; `None` when more bytes are needed.
    #[expect(clippy::should_implement_trait, reason = "more bytes may come after a None")]
    pub fn next(&mut self) -> Option<Result<Vec<u8>, Refusal>> {
        let State::Frames(left) = self.state else { return None };
        let mut rest = self.buffer.get(self.used..)?;
        if left == 0 {
            return if rest.is_empty() { None } else { Some(Err(self.lose())) };
        }
        match next_body(&mut rest) {
            Ok(body) => {
                let envelope = self.frame_key.unwrap(body?);
                self.used = self.buffer.len() - rest.len();
                self.state = State::Frames(left - 1);
                Some(envelope)
            }
            Err(_) => Some(Err(self.lose())),
        }
    }

    /// How many frames the file says are still to come; nothing is reserved for them.
    #[must_use]
    pub fn left(&self) -> u32 {
        if let State::Frames(left) = self.state { left } else { 0 }
    }

    /// Ends the reading. Whether something is missing: the file ends in the middle, or so much of it is altered that the rest cannot be told apart.
    pub fn finish(self) -> Result<bool, Refusal> {
        match self.state {
            State::Header if self.seen == 0 => Err(Refusal::FileEmpty),
            State::Header | State::Lost => Ok(true),
            State::Frames(left) => Ok(left > 0),
            State::Refused(refusal) => Err(refusal),
        }
    }

    fn header(&mut self) -> Result<Option<State>, Refusal> {
        if !self.buffer.iter().zip(MAGIC).all(|(byte, magic)| byte == magic) {
            return Err(Refusal::NotABundle);
        }
        match self.buffer.get(8) {
            Some(0) => return Err(Refusal::NotABundle),
            Some(&version) if version != VERSION => return Err(Refusal::BundleNewer),
            _ => {}
        }
        let Some((header, _)) = self.buffer.split_first_chunk::<HEADER_BYTES>() else { return Ok(None) };
        let Some((rest, count)) = header.split_last_chunk::<4>() else { return Ok(None) };
        if !rest.ends_with(&self.frame_key.board().0) {
            return Err(Refusal::OtherBoard);
        }
        self.used = HEADER_BYTES;
        Ok(Some(State::Frames(u32::from_le_bytes(*count))))
    }

    fn lose(&mut self) -> Refusal {
        self.state = State::Lost;
        self.buffer = Vec::new();
        self.used = 0;
        Refusal::Altered
    }
}
