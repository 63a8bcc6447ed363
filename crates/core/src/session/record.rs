//! What a device keeps for itself about one board. Secret: it holds the keys.

use quietstorm_model::{AuthorKey, EnvelopeId, Method, Role, RoundId, Screen};
use serde::{Deserialize, Serialize};

use crate::channel::{Cursor, Receipt};
use crate::identity::{BoardKey, Identity, Seed};

/// What a device keeps for itself about one board.
#[derive(Clone, Serialize, Deserialize)]
pub struct KeyRecord {
    board_key: [u8; 32],
    facilitator: AuthorKey,
    seed: [u8; 16],
    /// The seat this person was invited to, and the secret that proves it.
    pub invite: Option<(u8, [u8; 16])>,
    /// What this person sealed last, one entry for each round.
    pub sealed: Vec<Sealed>,
    /// How far each relay's log has been read.
    cursors: Vec<(AuthorKey, Cursor)>,
    /// For the facilitator: the round that is to begin as soon as a relay keeps a key for it.
    pub wanted: Option<Wanted>,
    /// The board's question, for the list of boards.
    pub question: String,
    /// What this person is there, for the list of boards.
    pub role: Role,
}

/// What is remembered of a sealing, because nobody, its author included, can look inside before the reveal.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed {
    /// The round.
    pub round: RoundId,
    /// The envelope.
    pub id: EnvelopeId,
    /// A keyed hash of what was sealed, to tell whether it has changed since.
    pub digest: [u8; 32],
    /// Ideas or marks inside.
    pub items: u32,
    /// A relay's word that it has it.
    pub receipt: Option<Receipt>,
}

/// A round that waits for a relay's clock.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// When it is to be opened, in milliseconds since 1970 UTC.
    pub deadline: i64,
    /// How the vote works; `None` for the round of ideas.
    pub vote: Option<Method>,
}

impl KeyRecord {
    /// The record of a board just made or joined.
    pub fn new(me: &Identity) -> Self {
        Self {
            board_key: *me.board_key().expose(),
            facilitator: me.facilitator(),
            seed: *me.seed().expose(),
            invite: None,
            sealed: Vec::new(),
            cursors: Vec::new(),
            wanted: None,
            question: String::new(),
            role: Role::Contributor,
        }
    }

    /// Who this person is on the board.
    pub fn identity(&self) -> Identity {
        Identity::new(BoardKey::new(self.board_key), self.facilitator, Seed::new(self.seed))
    }

    /// Becomes the person of another seed, as a recovery kit gives it back.
    pub fn become_owner_of(&mut self, seed: &Seed) {
        self.seed = *seed.expose();
    }

    /// What this person sealed last in a round.
    pub fn sealed_in(&self, round: RoundId) -> Option<&Sealed> {
        self.sealed.iter().find(|sealed| sealed.round == round)
    }

    /// How far this relay's log has been read.
    pub fn cursor(&self, relay: AuthorKey) -> Cursor {
        self.cursors.iter().find(|(known, _)| *known == relay).map(|(_, cursor)| *cursor).unwrap_or_default()
    }

    /// Whether a relay has carried anything of this board.
    pub fn knows_relay(&self) -> bool {
        !self.cursors.is_empty()
    }

    /// Remembers how far this relay's log has been read.
    pub fn set_cursor(&mut self, relay: AuthorKey, cursor: Cursor) {
        self.cursors.retain(|(known, _)| *known != relay);
        self.cursors.push((relay, cursor));
    }

    /// Remembers a relay's word that it has what this person sealed. Says whether it is about the latest sealing of a round.
    pub fn confirm(&mut self, id: EnvelopeId, receipt: Receipt) -> bool {
        let sealed = self.sealed.iter_mut().find(|sealed| sealed.id == id && sealed.receipt.is_none());
        sealed.map(|sealed| sealed.receipt = Some(receipt)).is_some()
    }

    /// Remembers a sealing in place of an earlier one of the same round.
    pub fn remember(&mut self, sealed: Sealed) {
        self.sealed.retain(|earlier| earlier.round != sealed.round);
        self.sealed.push(sealed);
    }

    /// Takes over what the list of boards shows. Says whether anything was new.
    pub fn learn(&mut self, screen: &Screen) -> bool {
        let question = screen.board.brief.as_ref().map_or("", |brief| &brief.question);
        let new = self.question != question || self.role != screen.role;
        if new {
            question.clone_into(&mut self.question);
            self.role = screen.role.clone();
        }
        new
    }
}
