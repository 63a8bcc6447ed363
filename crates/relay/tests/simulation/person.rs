//! A person: a real session, a browser's store, and a line to the relay on which messages take their time.

use crate::store::Store;
use quietstorm_core::session::Session;
use quietstorm_model::{BoardId, RoundKind, Screen, Stage};
use quietstorm_relay::member::Member;
use std::collections::{BTreeSet, VecDeque};

/// One person with one page open.
#[derive(Default)]
pub struct Person {
    pub session: Session,
    pub screen: Screen,
    pub store: Store,
    /// The board they are at; they come back to it after a restart.
    pub board: Option<BoardId>,
    /// Their page wants a line to the relay.
    pub dials: bool,
    pub line: Option<Line>,
    /// There is no network.
    pub is_cut: bool,
    /// Messages are delayed in both directions.
    pub is_slow: bool,
    /// When the session wants to be woken.
    pub wake: Option<i64>,
    /// The rounds whose close has reached this machine.
    pub closes: BTreeSet<u8>,
    /// What they know that they have sealed, sorted.
    pub sealed: Option<Vec<String>>,
    /// How many times the page will still store something before it dies, if it is to die.
    pub dies_after: Option<u32>,
}

/// One connection.
pub struct Line {
    /// What the relay gave to be signed.
    pub nonce: [u8; 32],
    /// Messages on their way to the relay.
    pub up: VecDeque<Vec<u8>>,
    /// Messages on their way to the person.
    pub down: VecDeque<Vec<u8>>,
    /// The relay's end, once the hello was good.
    pub member: Option<Member>,
}

impl Person {
    /// The round in which something can be written now, as far as this person knows.
    pub fn writable(&self) -> Option<RoundKind> {
        let round = self.screen.board.rounds.iter().rfind(|round| round.stage == Stage::Open)?;
        (round.kind != RoundKind::Workshop).then_some(round.kind)
    }

    /// The texts in the notebook, sorted.
    pub fn notes(&self) -> Vec<String> {
        let mut notes: Vec<String> = self.screen.notebook.notes.iter().map(|note| note.text.clone()).collect();
        notes.sort();
        notes
    }

    /// Nothing of a round is on the screen before its close is on the machine.
    pub fn check_screen(&self, who: usize) {
        let board = &self.screen.board;
        if !self.closes.contains(&0) {
            assert!(board.ideas.is_empty() && board.groups.is_empty(), "person {who} sees ideas before the close");
        }
        if !self.closes.contains(&1) {
            assert_eq!(board.result, None, "person {who} sees a result before the close");
        }
    }

    /// Nor is anybody else's text in anything that the view was ever given or the browser keeps.
    pub fn check_all(&self, who: usize, people: usize) {
        if self.closes.contains(&0) {
            return;
        }
        let screen = postcard::to_allocvec(&self.screen).unwrap();
        let kept = self.store.boards.values();
        let records =
            kept.flat_map(|kept| kept.envelopes.values().chain(kept.notebook.values()).chain(kept.keys.iter()).chain(kept.opened.values()));
        let pieces: Vec<&Vec<u8>> = records.chain([&screen]).collect();
        for other in (0..people).filter(|other| *other != who) {
            let mark = mark(other).into_bytes();
            let found = pieces.iter().any(|piece| piece.windows(mark.len()).any(|bytes| bytes == mark));
            assert!(!found, "person {who} has what person {other} wrote");
        }
    }
}

/// What everything that a person writes begins with.
pub fn mark(who: usize) -> String {
    format!("<{who}> thinks")
}
