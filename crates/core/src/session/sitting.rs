//! A person sitting at one board: their keys, their copy of it, their private pages, and what their screen shows.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use quietstorm_model::{AuthorKey, BoardId, Command, EnvelopeId, Refusal, RoundId, Screen};

use super::Turn;
use super::carry::Import;
use super::line::Line;
use super::record::KeyRecord;
use super::workshop::Steps;
use crate::envelope::{Draft, Envelope, Kind};
use crate::event::{Effect, Record};
use crate::facts::SealedRound;
use crate::identity::Identity;
use crate::ledger::{Admission, Origin};
use crate::notebook::Notebook;
use crate::payload::{self, Purpose};
use crate::primitives::Signer;
use crate::replica::Replica;

pub(super) const NO_ROUND: RoundId = RoundId([0; 32]);

/// A person at a board.
pub(super) struct Sitting {
    pub board: BoardId,
    pub me: Identity,
    pub record: KeyRecord,
    pub replica: Replica,
    pub notebooks: BTreeMap<RoundId, Notebook>,
    pub steps: Steps,
    pub import: Option<Import>,
    /// This person's public key in each round, as far as it has been asked for.
    pub authors: RefCell<BTreeMap<RoundId, AuthorKey>>,
    /// What the view has been told.
    pub shown: Screen,
    /// The board on the screen is not what the replica amounts to any more.
    pub stale: bool,
    /// The store's content has been read once, or there was none to read.
    pub was_loaded: bool,
    /// Own envelopes that the store has not confirmed yet.
    pub unkept: BTreeSet<EnvelopeId>,
    pub saving: bool,
    pub memory_only: Option<String>,
    /// Contributions that are still sealed although their keys are public.
    pub opening: usize,
    /// What a link brought and the store has not been asked to keep yet.
    pub arrived: Vec<Record>,
    /// The lines to relays, by the number of the relay's address.
    pub lines: BTreeMap<u8, Line>,
    /// Relays have been found.
    pub has_relays: bool,
    /// What clocks have been asked for: (the challenge of the line, number of the round, deadline).
    pub clock_asked: BTreeSet<([u8; 32], u8, i64)>,
    /// The number of the round that is to be closed as soon as the relays have brought what they hold of it.
    pub closing: Option<u8>,
}

impl Sitting {
    pub fn new(record: KeyRecord, memory_only: Option<String>) -> Self {
        let me = record.identity();
        let board = me.board();
        Self {
            board,
            replica: Replica::new(me.frame_key(), me.facilitator()),
            me,
            record,
            notebooks: BTreeMap::new(),
            steps: Steps::default(),
            import: None,
            authors: RefCell::default(),
            shown: Screen::default(),
            stale: true,
            was_loaded: false,
            unkept: BTreeSet::new(),
            saving: false,
            memory_only,
            opening: 0,
            arrived: Vec::new(),
            lines: BTreeMap::new(),
            has_relays: false,
            clock_asked: BTreeSet::new(),
            closing: None,
        }
    }

    pub fn command(&mut self, turn: &mut Turn<'_>, command: Command) -> Result<(), Refusal> {
        use Command as C;
        match command {
            C::AddNote { .. } | C::EditNote { .. } | C::MoveNote { .. } | C::DeleteNote { .. } | C::SetName(_) | C::Mark { .. } => {
                self.write(turn, command)
            }
            C::Undo => self.step_back(turn),
            C::Redo => self.step_again(turn),
            C::Seal => self.seal(turn),
            C::KeepDraft { field, text } => {
                turn.out.push(Effect::Persist(self.board, vec![Record::Draft(field, text)]));
                Ok(())
            }
            C::TakeSeat { name } => self.take_seat(turn, &name),
            C::CloseRound => self.close_round(turn),
            C::TurnKey => self.turn_key(turn),
            C::ShowKit => self.show_kit(turn),
            C::RestoreKit { words } => self.restore_kit(turn, &words),
            C::Group { .. } | C::Ungroup(_) | C::NameGroup { .. } | C::BuildOn { .. } | C::Comment { .. } => self.work(turn, command),
            C::Hide { idea, reason } => self.moderate(turn, idea, Some(&reason)),
            C::Unhide(idea) => self.moderate(turn, idea, None),
            C::OpenVote { method, deadline } => self.open_vote(turn, method, deadline),
            C::SetDeadline(deadline) => self.set_deadline(turn, deadline),
            C::DeleteFromRelays => self.delete_from_relays(turn),
            C::MakeLink(who) => self.make_link(turn, who),
            C::ExportBundle => self.export_bundle(turn),
            C::ImportBundle { name } => {
                self.begin_import(name);
                Ok(())
            }
            C::Export(format) => self.export(turn, format),
            C::Create { .. } | C::Join { .. } | C::Open(_) | C::Forget(_) | C::Leave => Err(Refusal::NotNow(None)),
        }
    }

    /// The sealed round that is the board's latest.
    pub fn current(&self) -> Option<&SealedRound> {
        self.replica.facts.rounds.last()
    }

    /// The first round: the one of ideas.
    pub fn ideas_round(&self) -> Option<&SealedRound> {
        self.replica.facts.rounds.iter().find(|round| round.open.purpose == Purpose::Ideas)
    }

    /// The private pages of a round, begun if there are none.
    pub fn notebook(&mut self, turn: &mut Turn<'_>, round: RoundId) -> &mut Notebook {
        self.notebooks.entry(round).or_insert_with(|| Notebook::new(turn.random()))
    }

    /// An envelope of no round, to be filled and signed.
    pub fn draft(&self, kind: Kind, payload: Vec<u8>) -> Draft {
        Draft { kind, board: self.board, round: NO_ROUND, credential: [0; 32], revision: 0, payload }
    }

    /// Signs an envelope, takes it in, and asks the store to keep it before other tabs hear of it.
    pub fn publish(&mut self, turn: &mut Turn<'_>, draft: Draft, signer: &Signer) -> Result<EnvelopeId, Refusal> {
        let envelope = Envelope::sign(draft, signer)?;
        self.publish_signed(turn, &envelope, Vec::new())
    }

    /// Takes an own envelope in and asks the store to keep it, in one transaction with `more`.
    pub fn publish_signed(&mut self, turn: &mut Turn<'_>, envelope: &Envelope, mut more: Vec<Record>) -> Result<EnvelopeId, Refusal> {
        let id = envelope.id();
        self.replica.admit(envelope.bytes(), Origin::Store)?;
        self.replica.refresh();
        self.stale = true;
        self.unkept.insert(id);
        self.offer(id);
        more.push(Record::Envelope(id, envelope.bytes().to_vec()));
        self.persist(turn, more);
        Ok(id)
    }

    /// Asks the store to keep something, and then the other tabs to look.
    pub fn persist(&mut self, turn: &mut Turn<'_>, records: Vec<Record>) {
        if records.is_empty() {
            return;
        }
        self.saving = true;
        turn.out.push(Effect::Persist(self.board, records));
        turn.out.push(Effect::Announce(self.board));
    }

    /// The store has confirmed everything it was asked, or has failed for good.
    pub fn store_answered(&mut self, failed: Option<String>) {
        self.saving = false;
        self.unkept.clear();
        if failed.is_some() {
            self.memory_only = failed;
        }
    }

    pub fn save_record(&mut self, turn: &mut Turn<'_>) {
        // A record of plain values always has an encoding.
        if let Ok(bytes) = payload::encode(&self.record) {
            self.persist(turn, vec![Record::Keys(bytes)]);
        }
    }

    /// Takes over what the store holds about this person's keys. An invitation that has just come with a link is added to it.
    pub fn take_record(&mut self, turn: &mut Turn<'_>, stored: KeyRecord) {
        let invite = self.record.invite;
        self.become_the_one_in(stored);
        if self.record.invite.is_none() && invite.is_some() {
            self.record.invite = invite;
            self.save_record(turn);
        }
    }

    /// Takes in what a link carries along. It is for convenience: what does not pass is left out, and can come another way.
    pub fn take_link(&mut self, envelopes: &[Envelope]) {
        let mut records = Vec::new();
        for envelope in envelopes {
            let _ = self.take_in(envelope.bytes(), &mut records);
        }
        self.arrived.append(&mut records);
        self.replica.refresh();
    }

    /// Asks the store to keep what a link brought.
    pub fn keep_arrived(&mut self, turn: &mut Turn<'_>) {
        let records = core::mem::take(&mut self.arrived);
        self.persist(turn, records);
    }

    /// Asks the store to keep what has just been opened. Nobody waits for it, and other tabs open for themselves.
    pub fn keep_opened(&mut self, turn: &mut Turn<'_>) {
        let opened = self.replica.take_opened();
        if !opened.is_empty() {
            let records = opened.into_iter().map(|(round, kept)| Record::Opened(round, kept)).collect();
            turn.out.push(Effect::Persist(self.board, records));
        }
    }

    /// Another record may stand for another person: whatever was derived from the earlier one goes.
    pub fn become_the_one_in(&mut self, record: KeyRecord) {
        self.record = record;
        self.me = self.record.identity();
        self.authors.borrow_mut().clear();
    }

    /// Takes an envelope in from outside, and notes that it is to be kept.
    pub fn take_in(&mut self, bytes: &[u8], records: &mut Vec<Record>) -> Result<Admission, Refusal> {
        let admission = self.replica.admit(bytes, Origin::Wire)?;
        if let Admission::New(id) = admission {
            self.offer(id);
            records.push(Record::Envelope(id, bytes.to_vec()));
        }
        Ok(admission)
    }

    /// Something new is here that the relays may lack.
    pub fn offer(&mut self, id: EnvelopeId) {
        if let Some(envelope) = self.replica.ledger.get(&id) {
            self.lines.values_mut().for_each(|line| line.add(envelope));
        }
    }

    /// The public key this person signs with in a round.
    pub fn author_in(&self, round: RoundId) -> AuthorKey {
        *self.authors.borrow_mut().entry(round).or_insert_with(|| self.me.author(round).author())
    }
}
