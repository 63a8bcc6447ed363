//! A small world for tests: people with tabs, stores that can fail, and files carried from one to another. It has no time and no chance but what
//! the seed gives, and it runs until everything is quiet.

#![allow(dead_code, reason = "every test file uses another part of the world")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a world that is not as expected ends the test")]

mod relay;
mod store;
mod view;

use std::collections::VecDeque;

use quietstorm_core::channel;
use quietstorm_core::event::{Effect, Event, is_exclusive};
use quietstorm_core::session::Session;
use quietstorm_model::{
    Board, Brief, Command, HandedIn, IdeaId, ImportReport, LinkFor, Note, Notice, Policy, Refusal, RoundKind, Screen, Stage,
};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use view::apply;
pub use {relay::Relay, store::Store};

/// A noon in November 2026, in milliseconds since 1970 UTC.
pub const NOW: i64 = 1_795_521_600_000;

/// A day, in milliseconds.
pub const DAY: i64 = 86_400_000;

pub struct World {
    pub rng: ChaCha20Rng,
    pub now: i64,
    pub people: Vec<Person>,
    /// A relay that everybody knows, if there is one.
    pub relay: Option<Relay>,
}

/// One person with one browser profile.
#[derive(Default)]
pub struct Person {
    pub store: Store,
    pub tabs: Vec<Tab>,
}

/// One open page.
#[derive(Default)]
pub struct Tab {
    pub session: Session,
    pub screen: Screen,
    pub notices: Vec<Notice>,
}

impl World {
    /// A world with so many people, each with one page open. The seed is printed, so that a failing run can be repeated.
    pub fn new(seed: u64, people: usize) -> Self {
        println!("world seed {seed}");
        Self::built(seed, people, None)
    }

    fn built(seed: u64, people: usize, relay: Option<Relay>) -> Self {
        let mut world = Self { rng: ChaCha20Rng::seed_from_u64(seed), now: NOW, people: Vec::new(), relay };
        for person in 0..people {
            world.people.push(Person::default());
            world.open_tab(person);
        }
        world
    }

    /// A number below `end`.
    pub fn pick(&mut self, end: usize) -> usize {
        usize::try_from(self.rng.next_u64() % u64::try_from(end.max(1)).unwrap()).unwrap()
    }

    /// Opens another page of a person; says which tab it is.
    pub fn open_tab(&mut self, person: usize) -> usize {
        self.people[person].tabs.push(Tab::default());
        let tab = self.people[person].tabs.len() - 1;
        let boards = self.people[person].store.boards.values().filter_map(|kept| kept.keys.clone()).collect();
        self.feed(person, tab, Event::Hello { boards, memory_only: None });
        if let Some(about) = self.relay.as_ref().map(Relay::about) {
            self.feed(person, tab, Event::Found { relay: 0, about: channel::encode(&about).unwrap() });
        }
        tab
    }

    /// Closes all pages of a person and opens one again, at the same board.
    pub fn restart(&mut self, person: usize) {
        let board = self.people[person].tabs[0].session.board();
        self.people[person].tabs.clear();
        self.open_tab(person);
        if let Some(board) = board {
            self.ask(person, Command::Open(board));
        }
    }

    /// What a person wants, in their first tab.
    pub fn ask(&mut self, person: usize, command: Command) {
        self.ask_in(person, 0, command);
    }

    pub fn ask_in(&mut self, person: usize, tab: usize, command: Command) {
        if is_exclusive(&command) && self.people[person].tabs[tab].session.board().is_some() {
            self.look_again(person, tab);
        }
        self.feed(person, tab, Event::Command(command));
    }

    /// What a person wants and is refused.
    pub fn ask_refused(&mut self, person: usize, command: Command) -> Refusal {
        self.people[person].tabs[0].notices.clear();
        self.ask(person, command);
        self.refusals(person).pop().expect("a refusal")
    }

    pub fn refusals(&self, person: usize) -> Vec<Refusal> {
        let notices = self.people[person].tabs[0].notices.iter();
        notices.filter_map(|notice| if let Notice::Refused(refusal) = notice { Some(refusal.clone()) } else { None }).collect()
    }

    fn look_again(&mut self, person: usize, tab: usize) {
        if let Some(board) = self.people[person].tabs[tab].session.board() {
            let loaded = self.people[person].store.load(board);
            self.feed(person, tab, Event::Loaded(loaded));
        }
    }

    /// Feeds an event and performs what comes of it, until all of this person's tabs are quiet.
    fn feed_one(&mut self, person: usize, tab: usize, event: Event) {
        let mut queue = VecDeque::from([(tab, event)]);
        let mut turns = 0;
        while let Some((tab, event)) = queue.pop_front() {
            turns += 1;
            assert!(turns < 100_000, "this person's tabs never come to rest");
            let effects = self.people[person].tabs[tab].session.handle(self.now, &mut self.rng, event);
            let mut next = VecDeque::new();
            for effect in effects {
                self.perform(person, tab, effect, &mut next);
            }
            for entry in next.into_iter().rev() {
                queue.push_front(entry);
            }
        }
    }

    fn perform(&mut self, number: usize, tab: usize, effect: Effect, next: &mut VecDeque<(usize, Event)>) {
        let person = &mut self.people[number];
        let relay = self.relay.as_mut().filter(|relay| !relay.is_cut((number, tab)));
        match effect {
            Effect::Tell(notice) => {
                match &notice {
                    Notice::Show(changes) => changes.iter().for_each(|change| apply(&mut person.tabs[tab].screen, change)),
                    Notice::Opened { .. } => person.tabs[tab].screen = Screen::default(),
                    _ => {}
                }
                person.tabs[tab].notices.push(notice);
            }
            Effect::Persist(..) if person.store.broken => next.push_back((tab, Event::NotKept("the disk is full".into()))),
            Effect::Persist(board, records) => {
                person.store.write(board, records);
                next.push_back((tab, Event::Kept));
            }
            Effect::Load(board) => next.push_back((tab, Event::Loaded(person.store.load(board)))),
            Effect::Announce(board) => {
                for other in (0..person.tabs.len()).filter(|other| *other != tab) {
                    if person.tabs[other].session.board() == Some(board) {
                        next.push_back((other, Event::Loaded(person.store.load(board))));
                    }
                }
            }
            Effect::Continue => next.push_back((tab, Event::Continue)),
            Effect::Dial => relay.into_iter().for_each(|relay| relay.dial((number, tab))),
            Effect::HangUp => relay.into_iter().for_each(|relay| relay.hang_up((number, tab))),
            Effect::Send { bytes, .. } => relay.into_iter().for_each(|relay| relay.hear((number, tab), &bytes, self.now)),
            Effect::Wake(_) => next.push_back((tab, Event::Woken)),
        }
    }

    pub fn screen(&self, person: usize) -> &Screen {
        &self.people[person].tabs[0].screen
    }

    pub fn board(&self, person: usize) -> &Board {
        &self.screen(person).board
    }

    /// What a person's browser keeps of the board.
    pub fn kept(&mut self, person: usize) -> &mut store::Kept {
        let board = self.board(person).id;
        self.people[person].store.boards.get_mut(&board).expect("a board that is kept")
    }

    /// The file a person makes to carry to somebody.
    pub fn file(&mut self, person: usize) -> Vec<u8> {
        self.ask(person, Command::ExportBundle);
        let file = self.people[person].tabs[0].notices.iter().rev().find_map(|notice| match notice {
            Notice::File { bytes, .. } => Some(bytes.clone()),
            _ => None,
        });
        file.expect("a bundle file")
    }

    /// A person takes a file in, in pieces.
    pub fn import(&mut self, person: usize, bytes: &[u8]) -> Result<ImportReport, Refusal> {
        self.people[person].tabs[0].notices.clear();
        self.ask(person, Command::ImportBundle { name: "from-a-friend.quietstorm".into() });
        let total = u64::try_from(bytes.len()).unwrap();
        let mut read = 0;
        for piece in bytes.chunks(1_000).chain(if bytes.is_empty() { Some(bytes) } else { None }) {
            read += u64::try_from(piece.len()).unwrap();
            self.feed(person, 0, Event::BundleBytes { bytes: piece.to_vec(), read, total });
        }
        let outcome = self.people[person].tabs[0].notices.iter().rev().find_map(|notice| match notice {
            Notice::Imported(report) => Some(Ok(report.clone())),
            Notice::Refused(refusal) => Some(Err(refusal.clone())),
            _ => None,
        });
        outcome.expect("a report or a refusal")
    }

    /// Carries a file from one person to another.
    pub fn carry(&mut self, from: usize, to: usize) -> ImportReport {
        let file = self.file(from);
        self.import(to, &file).expect("a sound file")
    }

    /// Carries everybody's files to the first person and back until nobody has anything new.
    pub fn carry_all(&mut self) {
        loop {
            let mut new = 0;
            for person in 1..self.people.len() {
                new += self.carry(person, 0).new;
            }
            for person in 1..self.people.len() {
                new += self.carry(0, person).new;
            }
            if new == 0 {
                return;
            }
        }
    }

    pub fn link(&mut self, person: usize, who: LinkFor) -> String {
        self.ask(person, Command::MakeLink(who));
        let link = self.people[person].tabs[0].notices.iter().rev().find_map(|notice| match notice {
            Notice::Link { fragment, .. } => Some(fragment.clone()),
            _ => None,
        });
        link.expect("a link")
    }

    /// The first person makes a board, everybody else comes in by its link.
    pub fn found(&mut self, brief: Brief, policy: Policy) {
        let deadline = policy.relay().map(|_| self.now + DAY);
        self.ask(0, Command::Create { brief, policy, deadline });
        for seat in 1..policy.seats() {
            let link = self.link(0, LinkFor::Seat(seat));
            let person = usize::from(seat);
            self.ask(person, Command::Join { link });
            self.ask(person, Command::TakeSeat { name: format!("Key holder {seat}") });
            self.carry(person, 0);
        }
        let link = self.link(0, LinkFor::Contributors);
        for person in 1..self.people.len() {
            self.ask(person, Command::Join { link: link.clone() });
        }
    }

    pub fn write(&mut self, person: usize, text: &str) {
        self.ask(person, Command::AddNote { text: text.into(), prompt: None });
    }

    pub fn notes(&self, person: usize) -> Vec<String> {
        self.screen(person).notebook.notes.iter().map(|note: &Note| note.text.clone()).collect()
    }

    /// The texts on a person's screen, sorted.
    pub fn ideas(&self, person: usize) -> Vec<String> {
        let mut texts: Vec<String> = self.board(person).ideas.iter().map(|idea| idea.text.clone()).collect();
        texts.sort();
        texts
    }

    pub fn idea(&self, person: usize, text: &str) -> IdeaId {
        self.board(person).ideas.iter().find(|idea| idea.text == text).expect("an idea with this text").id
    }

    pub fn stage(&self, person: usize, kind: RoundKind) -> Stage {
        self.board(person).rounds.iter().find(|round| round.kind == kind).expect("a round of this kind").stage.clone()
    }

    pub fn handed_in(&self, person: usize) -> &HandedIn {
        &self.screen(person).handed_in
    }
}

/// A brief with nothing but what it must have.
pub fn brief() -> Brief {
    Brief { question: "How do we cut our waste?".into(), facilitator: "Alice".into(), ..Brief::default() }
}
