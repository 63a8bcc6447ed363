//! What one person sees, and how it differs from what their view was told last.

use std::collections::BTreeMap;

use quietstorm_model::{Ballot, Board, Change, HandedIn, Idea, IdeaId, KeyState, Notebook, Notice, Receipt, Role, Saved, Work};

use super::Turn;
use super::sitting::Sitting;
use crate::ballot;
use crate::context;
use crate::document::source_of_contribution;
use crate::envelope::Kind;
use crate::event::Effect;
use crate::facts::SealedRound;
use crate::identity;
use crate::kit;
use crate::payload::Purpose;
use crate::primitives;
use crate::project;

impl Sitting {
    /// After every event: does what follows by itself, and tells the view what is different.
    pub fn refresh(&mut self, turn: &mut Turn<'_>) {
        for outcome in [self.close_when_ready(turn), self.open_round_when_ready(turn)] {
            if let Err(refusal) = outcome {
                turn.tell(Notice::Refused(refusal));
            }
        }
        self.set_clock_when_ready(turn);
        let left = self.replica.left();
        if left > 0 || self.opening > 0 {
            let total = self.replica.openable_count();
            turn.tell(Notice::Progress { work: Work::Reveal, done: number(total - left), total: number(total) });
            self.stale = left == 0;
            if left > 0 {
                turn.out.push(Effect::Continue);
            }
        }
        self.opening = left;
        if !self.was_loaded {
            return;
        }
        let mut changes = Vec::new();
        if self.stale {
            self.stale = false;
            let board = project::board_of(&self.replica, self.board);
            changes = board_differences(&self.shown.board, &board);
            self.shown.board = board;
            let (order, mine) = (self.order(), self.mine());
            note(&mut changes, &mut self.shown.order, order, Change::Order);
            note(&mut changes, &mut self.shown.mine, mine, Change::Mine);
        }
        self.look_at_oneself(&mut changes);
        if !changes.is_empty() {
            turn.tell(Notice::Show(changes));
        }
        self.keep_opened(turn);
    }

    /// What belongs to this person alone.
    fn look_at_oneself(&mut self, changes: &mut Vec<Change>) {
        let vote = self.replica.facts.rounds.iter().find(|round| matches!(round.open.purpose, Purpose::Vote { .. }));
        let notebook = self.ideas_round().map(|round| self.private_notes(round)).unwrap_or_default();
        let ballot = vote.map(|round| self.private_ballot(round)).unwrap_or_default();
        let handed_in = self.current().map(|round| self.handed_in(round)).unwrap_or_default();
        let (role, key, saved, steps) = (self.role(), self.key_state(), self.saved(), self.steps.can());
        let relay = self.relay_state();
        let shown = &mut self.shown;
        note(changes, &mut shown.role, role, Change::Role);
        note(changes, &mut shown.key, key, Change::Key);
        note(changes, &mut shown.notebook, notebook, Change::Notebook);
        note(changes, &mut shown.ballot, ballot, Change::Ballot);
        note(changes, &mut shown.handed_in, handed_in, Change::HandedIn);
        note(changes, &mut shown.saved, saved, Change::Saved);
        note(changes, &mut shown.relay, relay, Change::Relay);
        note(changes, &mut shown.workshop_undo, steps, Change::WorkshopUndo);
    }

    fn role(&self) -> Role {
        if self.me.is_facilitator() {
            Role::Facilitator
        } else if self.seat().is_some() {
            Role::CoFacilitator
        } else if self.record.invite.is_some() {
            Role::Invited
        } else {
            Role::Contributor
        }
    }

    fn key_state(&self) -> KeyState {
        let seat = self.seat();
        let facilitates = self.me.is_facilitator();
        let wanted = self.record.wanted.as_ref().filter(|_| facilitates);
        let waiting_for_clock = wanted.map(|wanted| wanted.deadline);
        let Some(round) = self.current() else { return KeyState { seat, waiting_for_clock, ..KeyState::default() } };
        let unlisted = if seat.is_some() { self.unlisted(round) } else { 0 };
        let open = round.lists.is_empty();
        KeyState {
            seat,
            can_turn: self.can_turn() && unlisted == 0,
            unlisted,
            would_list: if facilitates && open { number(self.replica.would_list(round.id).len()) } else { 0 },
            can_close: open && self.can_close(round),
            closing: self.closing == Some(round.open.number),
            waiting_for_clock,
            can_extend: facilitates && !open && unlisted > 0 && !self.has_turned(),
        }
    }

    fn private_notes(&self, round: &SealedRound) -> Notebook {
        self.notebooks.get(&round.id).map(crate::notebook::Notebook::view).unwrap_or_default()
    }

    fn private_ballot(&self, round: &SealedRound) -> Ballot {
        let Purpose::Vote { method, options } = &round.open.purpose else { return Ballot::default() };
        let notebook = self.notebooks.get(&round.id);
        let marks = notebook.map(crate::notebook::Notebook::marks).unwrap_or_default();
        let left = ballot::left(*method, options.len(), &marks);
        Ballot { marks, left, undo: notebook.map(crate::notebook::Notebook::can_undo).unwrap_or_default() }
    }

    /// How far this person's contribution has come. What the store has not confirmed is not called sealed.
    fn handed_in(&self, round: &SealedRound) -> HandedIn {
        let author = self.author_in(round.id);
        let own = self.replica.ledger.shelf(Kind::Contribution, round.id).filter(|envelope| envelope.author() == author);
        let kept = own.filter(|envelope| !self.unkept.contains(&envelope.id()));
        let Some(latest) = kept.max_by_key(|envelope| (envelope.revision(), core::cmp::Reverse(envelope.id()))) else {
            return HandedIn::No;
        };
        let sealed = self.record.sealed_in(round.id).filter(|sealed| sealed.id == latest.id());
        let now = self.sheet(round).map(|(plain, _)| self.digest(&plain)).ok();
        let receipt = Receipt {
            words: kit::receipt(latest.id()),
            revision: latest.revision(),
            items: sealed.map_or(0, |sealed| sealed.items),
            changed_since: round.lists.is_empty() && sealed.is_none_or(|sealed| Some(sealed.digest) != now),
        };
        let counted = round.counted();
        let named = if round.accepted.is_empty() {
            round.latest().is_some_and(|(_, list)| list.listed.binary_search(&latest.id()).is_ok())
        } else {
            counted.contains(&latest.id())
        };
        // A relay's word about something that it holds was given before the close.
        let confirmed = sealed.and_then(|sealed| sealed.receipt.as_ref());
        let in_time = confirmed.is_some_and(|receipt| receipt.held == Some(round.open.number));
        match (round.lists.is_empty(), named) {
            (true, _) if confirmed.is_some() => HandedIn::Delivered(receipt),
            (true, _) => HandedIn::Sealed(receipt),
            (false, true) => HandedIn::Delivered(receipt),
            (false, false) if in_time => HandedIn::LeftOut(receipt),
            (false, false) => HandedIn::Late(receipt),
        }
    }

    fn saved(&self) -> Saved {
        match (&self.memory_only, self.saving) {
            (Some(why), _) => Saved::MemoryOnly(why.clone()),
            (None, true) => Saved::Saving,
            (None, false) => Saved::OnDevice,
        }
    }

    /// A shuffle of this reader's own. An idea keeps its place among the others whatever comes later; what comes later stands behind.
    fn order(&self) -> Vec<IdeaId> {
        let seed = self.me.reading_order();
        let place = |idea: &Idea| {
            let later = idea.late || self.replica.author_of(&idea.id.source).is_some();
            (later, primitives::derive_key(context::READING_PLACE, &[seed.expose(), &idea.id.source.0, &idea.id.index.to_le_bytes()]))
        };
        let mut order: Vec<_> = self.shown.board.ideas.iter().map(|idea| (place(idea), idea.id)).collect();
        order.sort_unstable();
        order.into_iter().map(|(_, id)| id).collect()
    }

    fn mine(&self) -> Vec<IdeaId> {
        let Some(round) = self.ideas_round() else { return Vec::new() };
        let me = self.author_in(round.id);
        let me_in_workshop = self.author_in(identity::workshop_of(round.id));
        let own = self.replica.ledger.shelf(Kind::Contribution, round.id).filter(|envelope| envelope.author() == me);
        let sources: Vec<_> = own.map(|envelope| source_of_contribution(&envelope.id())).collect();
        let is_mine = |id: &IdeaId| sources.contains(&id.source) || self.replica.author_of(&id.source) == Some(me_in_workshop);
        self.shown.board.ideas.iter().map(|idea| idea.id).filter(is_mine).collect()
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Notes a change if there is one.
fn note<T: Clone + PartialEq>(changes: &mut Vec<Change>, shown: &mut T, now: T, change: impl Fn(T) -> Change) {
    if *shown != now {
        changes.push(change(now.clone()));
        *shown = now;
    }
}

/// The changes that make one board into another.
fn board_differences(old: &Board, new: &Board) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut note = |differs: bool, change: &dyn Fn() -> Change| {
        if differs {
            changes.push(change());
        }
    };
    let before: BTreeMap<IdeaId, &Idea> = old.ideas.iter().map(|idea| (idea.id, idea)).collect();
    let fresh: Vec<&Idea> = new.ideas.iter().filter(|idea| before.get(&idea.id) != Some(idea)).collect();
    note(old.id != new.id, &|| Change::Id(new.id));
    note(old.brief != new.brief, &|| Change::Brief(new.brief.clone()));
    note(old.policy != new.policy, &|| Change::Policy(new.policy));
    note(old.seats != new.seats, &|| Change::Seats(new.seats.clone()));
    note(!fresh.is_empty(), &|| Change::Ideas(fresh.iter().map(|idea| (*idea).clone()).collect()));
    note(old.groups != new.groups, &|| Change::Groups(new.groups.clone()));
    note(old.vote != new.vote, &|| Change::Vote(new.vote.clone()));
    note(old.result != new.result, &|| Change::Result(new.result.clone()));
    note(old.rounds != new.rounds, &|| Change::Rounds(new.rounds.clone()));
    changes
}
