//! What happens next, drawn from the seed.

use crate::person::mark;
use crate::world::World;
use quietstorm_core::event::Event;
use quietstorm_model::{Brief, Command, LinkFor, Method, Policy, RoundKind};
use rand_chacha::rand_core::Rng;
use std::sync::atomic::Ordering::SeqCst;

/// How long a round is, in milliseconds.
pub const ROUND: i64 = 86_400_000;

impl World {
    /// The first person makes a board. Everybody else comes in by its link in their own time.
    pub fn found(&mut self) {
        let brief = Brief { question: "How do we cut our waste?".into(), facilitator: "Ada".into(), ..Brief::default() };
        let policy = Policy::Clock { relay: self.watch.relay, seats: 1 };
        let create = Command::Create { brief, policy, deadline: Some(self.now + ROUND) };
        // Some pages die over it; then there is a board, or there is none.
        self.people[0].dies_after = self.chance(50).then(|| u32::try_from(self.pick(4)).unwrap());
        self.ask(0, create.clone());
        self.people[0].dies_after = None;
        if self.people[0].store.boards.is_empty() {
            self.ask(0, create);
        } else if self.people[0].session.board().is_none() {
            self.people[0].board = self.people[0].store.boards.keys().next().copied();
            self.open_page(0);
        }
        self.ask(0, Command::MakeLink(LinkFor::Contributors));
    }

    /// So many steps, in which so much time passes.
    pub fn chaos(&mut self, steps: usize, time: i64) {
        let begin = self.now;
        for step in 1..=steps {
            let share = |step: usize| time * i64::try_from(step).unwrap() / i64::try_from(steps).unwrap();
            // Time goes by in steps that are not even, and never back.
            let now = begin + share(step) - i64::try_from(self.rng.next_u64() % (1 + share(1).unsigned_abs())).unwrap();
            if now > self.now {
                self.set_time(now);
            }
            self.step();
        }
    }

    fn step(&mut self) {
        let near = self.watch.deadlines.values().any(|deadline| (self.now - deadline).abs() < ROUND / 50);
        let who = self.pick(self.people.len());
        match self.pick(1_000) {
            _ if near && self.chance(4) => self.crash(),
            0..300 => self.some(Self::waiting_up, Self::deliver_up),
            300..600 => self.some(Self::waiting_down, Self::deliver_down),
            600..730 => self.some(Self::members, |world, who| {
                world.pump(who);
            }),
            730..760 => self.deliver_together(true),
            760..880 => self.write(who),
            880..900 => {
                self.dial_again(who);
            }
            900..930 => self.tick(),
            930..950 => self.cut(who),
            950..960 => self.people[who].is_slow = !self.people[who].is_slow && self.chance(30),
            960..966 => self.open_page(who),
            966..972 => self.people[who].dies_after = Some(u32::try_from(self.pick(4)).unwrap()),
            972..978 => self.crash(),
            978..990 => self.start(),
            990..991 => self.house.faults.refuse_put.store(true, SeqCst),
            991..993 => self.house.faults.refuse_close.store(true, SeqCst),
            993..995 => self.put_off(),
            _ => self.people.iter().enumerate().for_each(|(who, person)| person.check_all(who, self.people.len())),
        }
    }

    /// Does something with one of those who are there.
    fn some(&mut self, which: impl Fn(&Self) -> Vec<usize>, what: impl Fn(&mut Self, usize)) {
        let there = which(self);
        if !there.is_empty() {
            let who = there[self.pick(there.len())];
            what(self, who);
        }
    }

    /// A line is cut, or mended.
    fn cut(&mut self, who: usize) {
        let was_cut = self.people[who].is_cut;
        self.people[who].is_cut = !was_cut && self.chance(40);
        if self.people[who].is_cut {
            self.lose(who);
        } else if was_cut {
            self.dial_again(who);
        }
    }

    /// The facilitator moves the deadline a little.
    fn put_off(&mut self) {
        let open = self.watch.deadlines.iter().find(|(number, _)| !self.watch.closes.contains_key(number));
        if let Some(deadline) = open.map(|(_, deadline)| deadline + ROUND / 20) {
            self.ask(0, Command::SetDeadline(deadline));
        }
    }

    /// A person comes in, or writes, or seals.
    fn write(&mut self, who: usize) {
        let number = self.rng.next_u32() % 1_000;
        match self.people[who].writable() {
            _ if self.people[who].board.is_none() => {
                if let Some(link) = self.link.clone() {
                    self.ask(who, Command::Join { link });
                }
            }
            Some(RoundKind::Ideas) => {
                let notes = &self.people[who].screen.notebook.notes;
                let (some, many) = (notes.first().map(|note| note.id), notes.len() > 4);
                let command = match (self.pick(10), some) {
                    (0..3, _) => Command::Seal,
                    (3, Some(id)) => Command::DeleteNote { id },
                    (4, Some(id)) => Command::EditNote { id, text: format!("{} again {number}", mark(who)) },
                    (5, _) => Command::Undo,
                    _ if many => Command::Seal,
                    _ => Command::AddNote { text: format!("{} {number}", mark(who)), prompt: None },
                };
                self.ask(who, command);
            }
            Some(_) => {
                let options = self.people[who].screen.board.vote.as_ref().map_or(1, |vote| vote.options.len());
                let choice = u32::try_from(self.pick(options)).unwrap();
                let command = if self.chance(40) { Command::Seal } else { Command::Mark { choice, weight: 1 } };
                self.ask(who, command);
            }
            None => {}
        }
    }

    /// The facilitator opens the vote, with a day for it.
    pub fn open_vote(&mut self) {
        let method = if self.chance(50) { Method::Approval } else { Method::Dots { budget: 5 } };
        self.ask(0, Command::OpenVote { method, deadline: Some(self.now + ROUND) });
    }

    /// Time goes on until the round's deadline has passed, wherever it is now.
    pub fn pass_deadline(&mut self, number: u8) {
        let deadline = self.watch.deadlines[&number];
        if self.now <= deadline {
            self.set_time(deadline + 1);
        }
        (0..self.people.len()).for_each(|who| self.feed(who, Event::Woken));
    }
}
