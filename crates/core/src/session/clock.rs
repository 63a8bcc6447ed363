//! Clocks: the facilitator asks a relay to keep a round's key until a deadline, and may move that to a later time.

use quietstorm_model::{Refusal, RelayRefusal};

use super::Turn;
use super::record::Wanted;
use super::sitting::Sitting;
use super::sync::say;
use crate::channel::{self, ToRelay};
use crate::clock;

impl Sitting {
    /// Wants a round that begins as soon as a relay keeps a key for it. Survives a restart.
    pub fn want_round(&mut self, turn: &mut Turn<'_>, wanted: Wanted) -> Result<(), Refusal> {
        self.record.wanted = Some(wanted);
        self.save_record(turn);
        Ok(())
    }

    /// Moves the deadline of the current round, or of the one that waits for its clock.
    pub fn set_deadline(&mut self, turn: &mut Turn<'_>, deadline: i64) -> Result<(), Refusal> {
        self.only_facilitator()?;
        self.policy().relay().ok_or(Refusal::NotNow(None))?;
        if self.current().is_none() || self.record.wanted.is_some() {
            let vote = self.record.wanted.as_ref().and_then(|wanted| wanted.vote);
            return self.want_round(turn, Wanted { deadline, vote });
        }
        let round = self.current().filter(|round| round.lists.is_empty()).ok_or(Refusal::NotNow(None))?;
        if round.deadline.is_some_and(|now| deadline < now) {
            return Err(Refusal::Relay(RelayRefusal::NeverEarlier));
        }
        let number = round.open.number;
        if self.ask_for_clock(turn, number, deadline) { Ok(()) } else { Err(Refusal::RelayAway) }
    }

    /// A round that waits for its clock takes the time for which that is set already, which cannot be moved to an earlier one.
    pub fn want_what_is_set(&mut self, turn: &mut Turn<'_>) {
        let Some(relay) = self.policy().relay() else { return };
        let set = clock::clocks(&self.replica.ledger, relay, self.next_number()).map(|clock| clock.deadline).max();
        if let (Some(wanted), Some(set)) = (&mut self.record.wanted, set) {
            wanted.deadline = set;
            self.save_record(turn);
        }
    }

    /// Asks the policy's relay for the clock of the round that waits for it.
    pub fn set_clock_when_ready(&mut self, turn: &mut Turn<'_>) {
        let number = self.next_number();
        let Some(deadline) = self.record.wanted.as_ref().map(|wanted| wanted.deadline).filter(|_| self.me.is_facilitator()) else { return };
        let Some(relay) = self.policy().relay() else { return };
        if clock::clocks(&self.replica.ledger, relay, number).all(|clock| clock.deadline != deadline) {
            self.ask_for_clock(turn, number, deadline);
        }
    }

    /// Asks the policy's relay, once on each line to it. Whether there is such a line.
    fn ask_for_clock(&mut self, turn: &mut Turn<'_>, number: u8, deadline: i64) -> bool {
        let relay = self.policy().relay();
        let listens = |about: &channel::About| Some(about.relay) == relay;
        let lines = self.lines.iter().filter(|(_, line)| line.welcome && line.about.as_ref().is_some_and(listens));
        // A line is told apart by the challenge it began with.
        let lines: Vec<(u8, [u8; 32])> = lines.map(|(relay, line)| (*relay, line.nonce)).collect();
        for (relay, nonce) in &lines {
            if self.clock_asked.insert((*nonce, number, deadline)) {
                let proof = self.me.proof(&channel::clock_parts(&self.me.channel(), &self.board, number, deadline));
                say(turn, *relay, &ToRelay::SetClock { board: self.board, number, deadline, proof });
            }
        }
        !lines.is_empty()
    }
}
