//! One door in, one list of effects out: [`Session::handle`].
//!
//! | file | what a person does there |
//! |---|---|
//! | `lobby` | makes a board, comes in by a link, opens one that is kept here |
//! | `writing` | writes notes, fills in a ballot, seals |
//! | `keys` | takes a seat, closes a round, turns a key, keeps a recovery kit |
//! | `workshop` | groups, builds on, comments, hides, opens the vote |
//! | `clock` | sets and moves deadlines |
//! | `line`, `sync` | hears from relays, and tells them |
//! | `carry` | makes links and files, takes bundles in |
//! | `screen` | sees what all this amounts to |

mod carry;
mod clock;
mod keys;
mod line;
mod lobby;
mod record;
mod screen;
mod sitting;
mod sync;
mod workshop;
mod writing;

use std::collections::BTreeMap;

use quietstorm_model::{AuthorKey, BoardId, Command, EnvelopeId, Kept, Notice, Refusal, RoundId};
use rand_core::CryptoRng;

use crate::event::{Effect, Event};
use crate::payload;
use record::KeyRecord;
use sitting::Sitting;

/// How many sealed contributions are opened before others get a turn.
const STEP: usize = 16;

/// One view's conversation with the boards on this device.
#[derive(Default)]
pub struct Session {
    kept: BTreeMap<BoardId, KeyRecord>,
    memory_only: Option<String>,
    relays: Vec<AuthorKey>,
    sitting: Option<Box<Sitting>>,
}

/// What a handler needs of the world, and where its effects go.
pub(crate) struct Turn<'a> {
    now: i64,
    rng: &'a mut dyn CryptoRng,
    out: Vec<Effect>,
}

impl Turn<'_> {
    fn tell(&mut self, notice: Notice) {
        self.out.push(Effect::Tell(notice));
    }

    fn random<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.rng.fill_bytes(&mut bytes);
        bytes
    }
}

impl Session {
    /// A session with no board open.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The board that is open.
    #[must_use]
    pub fn board(&self) -> Option<BoardId> {
        self.sitting.as_ref().map(|sitting| sitting.board)
    }

    /// Whether an envelope of the open board is here already.
    #[must_use]
    pub fn knows(&self, id: &EnvelopeId) -> bool {
        self.sitting.as_ref().is_some_and(|sitting| sitting.replica.ledger.has(id))
    }

    /// Whether anything of this round of the open board has been opened already.
    #[must_use]
    pub fn has_opened(&self, round: &RoundId) -> bool {
        self.sitting.as_ref().is_some_and(|sitting| sitting.replica.has_opened(*round))
    }

    /// Takes one event in and says what is to be done, in this order. `now` is in milliseconds since 1970 UTC and decides nothing: it only dates
    /// exported files.
    pub fn handle(&mut self, now: i64, rng: &mut dyn CryptoRng, event: Event) -> Vec<Effect> {
        let mut turn = Turn { now, rng, out: Vec::new() };
        match event {
            Event::Hello { boards, memory_only } => self.hello(&mut turn, &boards, memory_only),
            Event::Command(command) => {
                if let Err(refusal) = self.command(&mut turn, command) {
                    turn.tell(Notice::Refused(refusal));
                }
            }
            Event::Loaded(loaded) => self.loaded(&mut turn, loaded),
            Event::NotKept(why) => {
                // Once is enough: the screen goes on saying it.
                if self.memory_only.replace(why.clone()).as_ref() != Some(&why) {
                    turn.tell(Notice::Refused(Refusal::NotKept(why.clone())));
                }
                self.in_sitting(|sitting| sitting.store_answered(Some(why)));
            }
            Event::Found { relay: _, about } => self.found(&mut turn, &about),
            Event::Heard { relay, bytes } => self.in_sitting(|sitting| sitting.heard(&mut turn, relay, &bytes)),
            Event::Lost { relay } => self.in_sitting(|sitting| sitting.lost(relay)),
            Event::Woken => self.in_sitting(Sitting::woken),
            Event::Kept => self.in_sitting(|sitting| sitting.store_answered(None)),
            Event::Continue => self.in_sitting(|sitting| sitting.replica.step(STEP)),
            Event::BundleBytes { bytes, read, total } => self.in_sitting(|sitting| sitting.bundle_bytes(&mut turn, &bytes, read, total)),
            Event::BundleFailed(refusal) => {
                self.in_sitting(Sitting::stop_import);
                turn.tell(Notice::Refused(refusal));
            }
        }
        if let Some(sitting) = &mut self.sitting {
            sitting.has_relays = !self.relays.is_empty() || sitting.record.knows_relay();
            sitting.refresh(&mut turn);
            sitting.tell_relays(&mut turn);
            // Before the store has answered, nothing is known that could be learnt, and what other tabs have stored must not be overwritten.
            if sitting.was_loaded && sitting.record.learn(&sitting.shown) {
                sitting.save_record(&mut turn);
            }
            self.kept.insert(sitting.board, sitting.record.clone());
        }
        turn.out
    }

    fn in_sitting(&mut self, act: impl FnOnce(&mut Sitting)) {
        if let Some(sitting) = &mut self.sitting {
            act(sitting);
        }
    }

    fn hello(&mut self, turn: &mut Turn<'_>, boards: &[Vec<u8>], memory_only: Option<String>) {
        self.memory_only.clone_from(&memory_only);
        for record in boards.iter().filter_map(|bytes| payload::decode::<KeyRecord>(bytes).ok()) {
            self.kept.insert(record.identity().board(), record);
        }
        turn.tell(Notice::Ready { boards: self.boards(), memory_only });
    }

    fn boards(&self) -> Vec<Kept> {
        self.kept.iter().map(|(id, record)| Kept { id: *id, question: record.question.clone(), role: record.role.clone() }).collect()
    }

    fn command(&mut self, turn: &mut Turn<'_>, command: Command) -> Result<(), Refusal> {
        match command {
            Command::Create { brief, policy, deadline } => self.create(turn, &brief, policy, deadline),
            Command::Join { link } => self.join(turn, &link),
            Command::Open(board) => self.open(turn, board),
            Command::Forget(board) => self.forget(turn, board),
            Command::Leave => {
                self.leave(turn);
                Ok(())
            }
            command => self.sitting.as_mut().ok_or(Refusal::NoBoard)?.command(turn, command),
        }
    }
}
