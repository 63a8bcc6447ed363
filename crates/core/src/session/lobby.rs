//! Coming in: make a board, join one by its link, open one that is kept here, forget it.

use quietstorm_model::{BoardId, Brief, Deed, Naming, Notice, Policy, Refusal};

use super::record::{KeyRecord, Wanted};
use super::sitting::Sitting;
use super::{Session, Turn};
use crate::envelope::{Envelope, Kind};
use crate::event::{Effect, Loaded, Record};
use crate::identity::{self, BoardKey, Identity, Seed};
use crate::ledger::{Admission, Origin};
use crate::link;
use crate::payload::{self, Genesis, KeyCard};
use crate::rules;

impl Session {
    pub(super) fn create(&mut self, turn: &mut Turn<'_>, brief: &Brief, policy: Policy, deadline: Option<i64>) -> Result<(), Refusal> {
        let brief = rules::brief(brief)?;
        let (seats, _) = rules::custody(policy);
        let policy = match policy {
            Policy::Solo | Policy::Together { .. } => policy,
            // What no relay of this page has announced, no relay of this page will open.
            Policy::Clock { relay, .. } if !self.relays.contains(&relay) => return Err(Refusal::RelayAway),
            Policy::Clock { relay, .. } => Policy::Clock { relay, seats },
        };
        let me = Identity::found(BoardKey::new(turn.random()), Seed::new(turn.random()));
        let seat_keys = (1..seats).map(|seat| identity::seat_signer(me.board_key(), &me.seat_secret(seat)).author()).collect();
        let name = brief.facilitator.clone();
        let genesis = payload::encode(&Genesis { brief, policy, seats: seat_keys })?;

        let mut sitting = Sitting::new(KeyRecord::new(&me), self.memory_only.clone());
        sitting.was_loaded = true;
        sitting.record.wanted = policy.relay().and(deadline).map(|deadline| Wanted { deadline, vote: None });
        turn.tell(Notice::Opened { drafts: Vec::new() });
        let card = payload::encode(&KeyCard { seat: 0, name, keys: me.round_keys(), proof: Vec::new() })?;
        let card = Envelope::sign(sitting.draft(Kind::KeyCard, card), &me.role())?;
        let genesis = Envelope::sign(sitting.draft(Kind::Genesis, genesis), &me.role())?;
        sitting.replica.admit(genesis.bytes(), Origin::Store)?;
        sitting.unkept.insert(genesis.id());
        // In one transaction: a page that died on the way would leave a board behind that can never begin.
        let keys = Record::Keys(payload::encode(&sitting.record)?);
        let genesis = Record::Envelope(genesis.id(), genesis.bytes().to_vec());
        sitting.publish_signed(turn, &card, vec![keys, genesis])?;
        self.sit(turn, sitting);
        Ok(())
    }

    /// Sits down at a board, and calls the relays about it.
    fn sit(&mut self, turn: &mut Turn<'_>, sitting: Sitting) {
        if !self.relays.is_empty() || sitting.record.knows_relay() {
            turn.out.push(Effect::Dial);
        }
        self.sitting = Some(Box::new(sitting));
    }

    pub(super) fn join(&mut self, turn: &mut Turn<'_>, raw: &str) -> Result<(), Refusal> {
        let link = link::parse(raw)?;
        let seed = Seed::new(turn.random());
        let mut record = KeyRecord::new(&Identity::new(link.board_key.clone(), link.facilitator, seed));
        record.invite = link.seat.as_ref().map(|(seat, secret)| (*seat, *secret.expose()));
        let mut sitting = Sitting::new(record, self.memory_only.clone());
        sitting.take_link(&link.envelopes);
        // The device may hold this board already, with the keys of an earlier visit: they win over the ones just drawn.
        turn.out.push(Effect::Load(sitting.board));
        self.sit(turn, sitting);
        Ok(())
    }

    pub(super) fn open(&mut self, turn: &mut Turn<'_>, board: BoardId) -> Result<(), Refusal> {
        let record = self.kept.get(&board).ok_or(Refusal::Gone)?.clone();
        turn.out.push(Effect::Load(board));
        self.sit(turn, Sitting::new(record, self.memory_only.clone()));
        Ok(())
    }

    /// What the store holds, at opening or because another tab has written.
    pub(super) fn loaded(&mut self, turn: &mut Turn<'_>, loaded: Loaded) {
        let Some(sitting) = &mut self.sitting else { return };
        match loaded.keys.as_deref().map(payload::decode::<KeyRecord>) {
            Some(Ok(record)) => sitting.take_record(turn, record),
            Some(Err(_)) => {}
            None if !sitting.was_loaded => sitting.save_record(turn),
            None if self.memory_only.is_some() => {}
            None => {
                // Another tab has removed the board from this device.
                let board = sitting.board;
                self.kept.remove(&board);
                return self.leave(turn);
            }
        }
        if !sitting.was_loaded {
            sitting.was_loaded = true;
            turn.tell(Notice::Opened { drafts: loaded.drafts });
        }
        for bytes in &loaded.envelopes {
            // The store holds what was checked before; what does not pass now was damaged there, and can be carried here again.
            if let Ok(Admission::New(id)) = sitting.replica.admit(bytes, Origin::Store) {
                sitting.offer(id);
            }
        }
        for (round, change) in loaded.notebook {
            sitting.notebook(turn, round).merge(&[change]);
        }
        sitting.replica.refresh();
        sitting.replica.recall(&loaded.opened);
        sitting.keep_arrived(turn);
        sitting.stale = true;
    }

    pub(super) fn forget(&mut self, turn: &mut Turn<'_>, board: BoardId) -> Result<(), Refusal> {
        self.kept.remove(&board).ok_or(Refusal::Gone)?;
        turn.out.push(Effect::Persist(board, vec![Record::Forget]));
        turn.out.push(Effect::Announce(board));
        if self.board() == Some(board) {
            self.sitting = None;
            turn.out.push(Effect::HangUp);
        }
        turn.tell(Notice::Boards(self.boards()));
        turn.tell(Notice::Done(Deed::Forgotten));
        Ok(())
    }

    pub(super) fn leave(&mut self, turn: &mut Turn<'_>) {
        self.sitting = None;
        turn.out.push(Effect::HangUp);
        turn.tell(Notice::Boards(self.boards()));
    }
}

impl Sitting {
    /// The name this person writes under, on a board that shows names.
    pub(super) fn name_to_show(&self) -> Result<Option<String>, Refusal> {
        let Some(genesis) = &self.replica.facts.genesis else { return Ok(None) };
        if genesis.brief.naming == Naming::Anonymous {
            return Ok(None);
        }
        let written =
            self.replica.facts.rounds.first().and_then(|round| self.notebooks.get(&round.id)).map(|notebook| notebook.view().name);
        match written {
            Some(name) if !name.is_empty() => rules::name(&name).map(Some),
            _ if self.me.is_facilitator() => Ok(Some(genesis.brief.facilitator.clone())),
            _ => Err(Refusal::NoName),
        }
    }
}
