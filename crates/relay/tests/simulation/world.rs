//! The people and the relay, and what happens to the messages between them.

use crate::house::House;
use crate::person::{Line, Person};
use crate::view::apply;
use crate::watch::Watch;
use quietstorm_core::channel::{FromRelay, ToRelay, decode, encode};
use quietstorm_core::event::{Effect, Event, is_exclusive};
use quietstorm_model::{Command, Deed, Notice, RoundKind};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use std::collections::VecDeque;

/// A noon in November 2026, in milliseconds since 1970 UTC.
pub const NOON: i64 = 1_795_521_600_000;

/// Everything there is.
pub struct World {
    pub rng: ChaCha20Rng,
    pub now: i64,
    pub house: House,
    pub people: Vec<Person>,
    pub watch: Watch,
    /// The link that everybody has been given.
    pub link: Option<String>,
}

impl World {
    pub fn new(seed: u64, people: usize) -> Self {
        let house = House::new(seed, NOON);
        let watch = Watch { relay: house.relay().keys.signer.author(), ..Watch::default() };
        let rng = ChaCha20Rng::seed_from_u64(seed);
        let mut world = Self { rng, now: NOON, house, people: Vec::new(), watch, link: None };
        for who in 0..people {
            world.people.push(Person::default());
            world.open_page(who);
        }
        world
    }

    /// A number below `end`.
    pub fn pick(&mut self, end: usize) -> usize {
        usize::try_from(self.rng.next_u64() % u64::try_from(end.max(1)).unwrap()).unwrap()
    }

    /// Happens in so many of a hundred times.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.pick(100) < percent
    }

    pub fn set_time(&mut self, now: i64) {
        self.now = now;
        self.house.set_time(now);
        for who in 0..self.people.len() {
            if self.people[who].wake.is_some_and(|wake| wake <= now) {
                self.people[who].wake = None;
                self.feed(who, Event::Woken);
            }
        }
    }

    /// Opens a page on what the browser keeps.
    pub fn open_page(&mut self, who: usize) {
        let person = &mut self.people[who];
        let kept = Person {
            store: std::mem::take(&mut person.store),
            board: person.board,
            closes: std::mem::take(&mut person.closes),
            ..Person::default()
        };
        let (is_cut, is_slow, sealed) = (person.is_cut, person.is_slow, person.sealed.take());
        *person = Person { is_cut, is_slow, sealed, ..kept };
        let boards = person.store.boards.values().filter_map(|kept| kept.keys.clone()).collect();
        self.feed(who, Event::Hello { boards, memory_only: None });
        if self.house.is_running() && !self.people[who].is_cut {
            self.find(who);
        }
        let board = self.people[who].board.filter(|board| self.people[who].store.boards.contains_key(board));
        if let Some(board) = board {
            self.ask(who, Command::Open(board));
        }
    }

    /// The page finds the relay.
    fn find(&mut self, who: usize) {
        let about = encode(&self.house.relay().about()).unwrap();
        self.feed(who, Event::Found { relay: 0, about });
    }

    pub fn ask(&mut self, who: usize, command: Command) {
        let person = &self.people[who];
        if let Some(board) = person.session.board().filter(|_| is_exclusive(&command)) {
            let loaded = person.store.load(board);
            self.feed(who, Event::Loaded(loaded));
        }
        self.feed(who, Event::Command(command));
    }

    /// Feeds an event and performs what comes of it, until this person's page is quiet or dies.
    pub fn feed(&mut self, who: usize, event: Event) {
        let mut queue = VecDeque::from([event]);
        let mut turns = 0;
        while let Some(event) = queue.pop_front() {
            turns += 1;
            assert!(turns < 100_000, "this page never comes to rest");
            let effects = self.people[who].session.handle(self.now, &mut self.rng, event);
            let mut next = VecDeque::new();
            for effect in effects {
                if !self.perform(who, effect, &mut next) {
                    // A seal may have been kept and not been said.
                    self.people[who].sealed = None;
                    return self.open_page(who);
                }
            }
            next.into_iter().rev().for_each(|event| queue.push_front(event));
        }
        let person = &mut self.people[who];
        person.board = person.session.board().or(person.board);
        person.check_screen(who);
    }

    /// Whether the page lives on.
    fn perform(&mut self, who: usize, effect: Effect, next: &mut VecDeque<Event>) -> bool {
        let person = &mut self.people[who];
        match effect {
            Effect::Tell(notice) => self.told(who, notice),
            Effect::Persist(board, records) => {
                match &mut person.dies_after {
                    // Half of those that die have stored it.
                    Some(0) => {
                        if self.rng.next_u32().is_multiple_of(2) {
                            person.store.write(board, records);
                        }
                        return false;
                    }
                    Some(left) => *left -= 1,
                    None => {}
                }
                person.store.write(board, records);
                next.push_back(Event::Kept);
            }
            Effect::Load(board) => next.push_back(Event::Loaded(person.store.load(board))),
            Effect::Announce(_) => {}
            Effect::Continue => next.push_back(Event::Continue),
            Effect::Dial => {
                person.dials = true;
                self.dial(who);
            }
            Effect::HangUp => (person.dials, person.line) = (false, None),
            Effect::Send { bytes, .. } => {
                if let Some(line) = &mut person.line {
                    self.watch.asked(who, &bytes, &decode::<ToRelay>(&bytes).unwrap());
                    line.up.push_back(bytes);
                }
            }
            Effect::Wake(after) => person.wake = Some(self.now + i64::from(after)),
        }
        true
    }

    fn told(&mut self, who: usize, notice: Notice) {
        let person = &mut self.people[who];
        match notice {
            Notice::Show(changes) => changes.iter().for_each(|change| apply(&mut person.screen, change)),
            Notice::Opened { .. } => person.screen = Default::default(),
            Notice::Link { fragment, .. } => self.link = Some(fragment),
            Notice::Done(Deed::Sealed) if person.writable() == Some(RoundKind::Ideas) => person.sealed = Some(person.notes()),
            _ => {}
        }
    }

    /// A new line to the relay, if there is a network and a relay. It begins with the relay's challenge.
    pub fn dial(&mut self, who: usize) {
        let mut nonce = [0; 32];
        self.rng.fill_bytes(&mut nonce);
        let is_there = self.house.is_running() && !self.people[who].is_cut;
        self.people[who].line = is_there.then(|| Line { nonce, up: VecDeque::new(), down: VecDeque::new(), member: None });
        if is_there {
            let about = self.house.relay().about();
            self.say(who, &FromRelay::Challenge { about, nonce });
        }
    }

    /// Looks for the relay again where that is due.
    pub fn dial_again(&mut self, who: usize) -> bool {
        let person = &self.people[who];
        let can = self.house.is_running() && !person.is_cut;
        let wants = can && person.line.is_none() && (person.dials || person.session.board().is_some());
        if wants {
            self.find(who);
            if self.people[who].line.is_none() {
                self.people[who].dials = true;
                self.dial(who);
            }
        }
        wants
    }

    /// A line is gone, with all that was on its way.
    pub fn lose(&mut self, who: usize) {
        if self.people[who].line.take().is_some() {
            self.feed(who, Event::Lost { relay: 0 });
        }
    }

    /// The relay says something to somebody.
    pub fn say(&mut self, who: usize, message: &FromRelay) {
        let bytes = encode(message).unwrap();
        self.watch.said(who, &bytes, message);
        if let Some(line) = &mut self.people[who].line {
            line.down.push_back(bytes);
        }
    }

    /// Looks at the relay's disk.
    pub fn observe(&mut self) {
        let Some(channel) = self.watch.channel.filter(|_| self.house.is_running()) else { return };
        let items = self.house.log(channel, self.watch.log.len() as u64);
        self.watch.grown(&items, self.now);
    }
}
