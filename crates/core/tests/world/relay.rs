//! A relay as a client sees it, in memory. It keeps the protocol, and it can be told to cheat, which the real one cannot. (The real one is tested with
//! these sessions in `crates/relay`.)

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use quietstorm_core::channel::{self, About, Cursor, FromRelay, Item, Proof, Receipt, ToRelay};
use quietstorm_core::envelope::{Draft, Envelope, Kind};
use quietstorm_core::payload::{self, Clock, Close};
use quietstorm_core::primitives::{KeyPair, Signer};
use quietstorm_core::secret::Secret;
use quietstorm_core::wire::frame_id;
use quietstorm_model::{AuthorKey, BoardId, ChannelId, Command, FrameId, HandedIn, Policy, RelayRefusal, RoundId};

use super::{World, brief};
use quietstorm_core::event::Event;

/// Who is at the other end of a line: (person, tab).
pub type Who = (usize, usize);

/// A relay with room for one board.
pub struct Relay {
    signer: Signer,
    log: Vec<Item>,
    held: BTreeMap<u8, Vec<(FrameId, Vec<u8>)>>,
    heads: BTreeMap<u8, [u8; 32]>,
    clocks: BTreeMap<u8, (BoardId, i64, u32, KeyPair)>,
    released: BTreeSet<u8>,
    channel: Option<ChannelId>,
    lines: BTreeMap<Who, Option<u64>>,
    /// What it has said and nobody has heard yet.
    pub said: VecDeque<(Who, Vec<u8>)>,
    /// Everything it ever said, to each.
    pub told: Vec<(Who, FromRelay)>,
    /// It forgets to list this many of the contributions it confirmed.
    pub leaves_out: usize,
    /// It sets clocks for so many milliseconds earlier than it is asked to.
    pub hurries: i64,
    /// It closes rounds in the name of a deadline that many milliseconds before the one it signed.
    pub breaks_its_word: i64,
    /// What it says is lost on its way.
    pub unheard: bool,
    /// People it cannot hear and who cannot hear it.
    pub cut: BTreeSet<usize>,
}

impl Relay {
    pub fn new() -> Self {
        let signer = Signer::from_secret(&Secret::new([0x5e; 32]));
        let (log, held, heads, clocks, released, channel, lines) = Default::default();
        let (said, told, leaves_out, hurries, breaks_its_word, unheard, cut) = Default::default();
        Self { signer, log, held, heads, clocks, released, channel, lines, said, told, leaves_out, hurries, breaks_its_word, unheard, cut }
    }

    pub fn key(&self) -> AuthorKey {
        self.signer.author()
    }

    pub fn about(&self) -> About {
        About { version: channel::VERSION, relay: self.key(), name: "relay.example".into(), retention_days: 90, now: 0 }
    }

    pub fn dial(&mut self, who: Who) {
        self.lines.insert(who, None);
        let nonce = [u8::try_from(who.0).unwrap(); 32];
        self.say(who, FromRelay::Challenge { about: self.about(), nonce });
    }

    pub fn hang_up(&mut self, who: Who) {
        self.lines.remove(&who);
    }

    pub fn is_cut(&self, who: Who) -> bool {
        self.cut.contains(&who.0)
    }

    /// Everybody who listens.
    pub fn listeners(&self) -> Vec<Who> {
        self.lines.keys().copied().collect()
    }

    pub fn hear(&mut self, who: Who, bytes: &[u8], now: i64) {
        let message = channel::decode::<ToRelay>(bytes).expect("a client speaks the protocol");
        match message {
            ToRelay::Hello { channel, owner, proof, cursor } => self.hello(who, channel, owner, proof, cursor, now),
            ToRelay::Ticketed { .. } => unreachable!("a session has no ticket: the engine puts it before the first word"),
            ToRelay::Have(ids) => {
                let lacking = ids.into_iter().filter(|id| !self.has(id)).collect();
                self.say(who, FromRelay::Lacking(lacking));
            }
            ToRelay::Put { hold, frame } => self.put(who, hold, frame),
            ToRelay::SetClock { board, number, deadline, proof: _ } => self.set_clock(who, board, number, deadline, now),
            ToRelay::Release { number, .. } => {
                self.release(number);
                self.say(who, FromRelay::Released { number, end: self.log.len() as u64 });
            }
            ToRelay::Delete { .. } => {
                self.log.clear();
                self.held.clear();
                self.listeners().into_iter().for_each(|who| self.say(who, FromRelay::Deleted));
                self.lines.clear();
            }
        }
        self.push();
    }

    /// Closes what is due.
    pub fn tick(&mut self, now: i64) {
        let due: Vec<u8> =
            self.clocks.iter().filter(|(n, (_, at, ..))| *at <= now && !self.released.contains(*n)).map(|(n, _)| *n).collect();
        for number in due {
            let mut listed = self.release(number);
            listed.truncate(listed.len().saturating_sub(self.leaves_out));
            let (board, deadline, _, pair) = self.clocks[&number].clone();
            let head = self.heads.get(&number).copied().unwrap_or_default();
            let deadline = deadline - self.breaks_its_word;
            let close = Close { number, deadline, secret: *pair.secret.expose(), head, page: 0, pages: 1, listed };
            self.word(Kind::Close, board, 0, payload::encode(&close).unwrap());
        }
        self.push();
    }

    fn hello(&mut self, who: Who, channel: ChannelId, owner: AuthorKey, proof: Proof, cursor: Cursor, now: i64) {
        let nonce = [u8::try_from(who.0).unwrap(); 32];
        assert!(proof.proves(&AuthorKey(channel.0), &channel::hello_parts(&nonce, &self.key(), &owner)));
        self.channel = Some(channel);
        let from = self.log.iter().take(cursor.next as usize).fold(Cursor::default(), |at, item| at.after(item.id()));
        let from = if from == cursor { cursor } else { Cursor::default() };
        self.lines.insert(who, Some(from.next));
        let released = self.released.iter().copied().collect();
        self.say(who, FromRelay::Welcome { from, end: self.log.len() as u64, released, now });
    }

    fn has(&self, id: &FrameId) -> bool {
        self.log.iter().any(|item| item.id() == *id) || self.held.values().flatten().any(|(held, _)| held == id)
    }

    fn put(&mut self, who: Who, hold: Option<u8>, frame: Vec<u8>) {
        let id = frame_id(&frame);
        let held = hold.filter(|number| !self.released.contains(number));
        if !self.has(&id) {
            match held {
                Some(number) => {
                    let head = self.heads.entry(number).or_default();
                    *head = channel::next_head(head, id);
                    self.held.entry(number).or_default().push((id, frame));
                }
                None => self.log.push(Item::Frame(frame)),
            }
        }
        let head = held.and_then(|number| self.heads.get(&number).copied()).unwrap_or_default();
        let receipt = Receipt::sign(&self.signer, self.channel.expect("somebody said hello"), id, held, head);
        self.say(who, FromRelay::Kept(receipt));
    }

    fn set_clock(&mut self, who: Who, board: BoardId, number: u8, deadline: i64, now: i64) {
        if deadline <= now {
            return self.say(who, FromRelay::Refused { frame: None, why: RelayRefusal::DeadlinePassed });
        }
        let pair = KeyPair::derive(&Secret::new([number + 1; 32]));
        let (_, known, revision, _) = self.clocks.get(&number).cloned().unwrap_or((board, i64::MIN, 0, pair.clone()));
        if deadline < known {
            return self.say(who, FromRelay::Refused { frame: None, why: RelayRefusal::NeverEarlier });
        }
        if deadline > known {
            self.clocks.insert(number, (board, deadline, revision + 1, pair.clone()));
            let clock = Clock { number, deadline: deadline - self.hurries, key: pair.public };
            self.word(Kind::Clock, board, revision, payload::encode(&clock).unwrap());
        }
    }

    fn release(&mut self, number: u8) -> Vec<FrameId> {
        self.released.insert(number);
        let mut held = self.held.remove(&number).unwrap_or_default();
        held.sort();
        let ids = held.iter().map(|(id, _)| *id).collect();
        self.log.extend(held.into_iter().map(|(_, body)| Item::Frame(body)));
        ids
    }

    fn word(&mut self, kind: Kind, board: BoardId, revision: u32, payload: Vec<u8>) {
        let draft = Draft { kind, board, round: RoundId::default(), credential: [0; 32], revision, payload };
        self.log.push(Item::Word(Envelope::sign(draft, &self.signer).unwrap().bytes().to_vec()));
    }

    /// Everybody who has been welcomed gets what is new, a few items at a time.
    fn push(&mut self) {
        let behind: Vec<(Who, u64)> =
            self.lines.iter().filter_map(|(who, at)| Some((*who, (*at)?))).filter(|(_, at)| *at < self.log.len() as u64).collect();
        for (who, at) in behind {
            for (number, items) in self.log.clone().chunks(3).enumerate() {
                let (from, to) = (number as u64 * 3, number as u64 * 3 + items.len() as u64);
                if to > at {
                    let skip = usize::try_from(at.saturating_sub(from)).unwrap();
                    self.say(who, FromRelay::Log { from: from.max(at), items: items[skip..].to_vec() });
                }
            }
            self.lines.insert(who, Some(self.log.len() as u64));
        }
    }

    fn say(&mut self, who: Who, what: FromRelay) {
        if self.unheard {
            return;
        }
        self.said.push_back((who, channel::encode(&what).unwrap()));
        self.told.push((who, what));
    }
}

impl World {
    /// The policy in which this world's relay opens the rounds.
    pub fn clock(&self, seats: u8) -> Policy {
        Policy::Clock { relay: self.relay.as_ref().unwrap().key(), seats }
    }

    /// A board with so many people, everybody's idea sealed and confirmed.
    pub fn sealed(seed: u64, people: usize) -> Self {
        let mut world = Self::with_relay(seed, people);
        let policy = world.clock(1);
        world.found(brief(), policy);
        for person in 0..people {
            world.write(person, &format!("idea of {person}"));
            world.ask(person, Command::Seal);
            assert!(matches!(world.handed_in(person), HandedIn::Delivered(_)), "{:?}", world.handed_in(person));
        }
        world
    }

    /// The same with a relay.
    pub fn with_relay(seed: u64, people: usize) -> Self {
        println!("world seed {seed}, with a relay");
        Self::built(seed, people, Some(Relay::new()))
    }

    /// Feeds an event and performs what comes of it, until everybody is quiet.
    pub fn feed(&mut self, person: usize, tab: usize, event: Event) {
        self.feed_one(person, tab, event);
        while let Some(((person, tab), bytes)) = self.relay.as_mut().and_then(|relay| relay.said.pop_front()) {
            if !self.relay.as_ref().is_some_and(|relay| relay.is_cut((person, tab))) && tab < self.people[person].tabs.len() {
                self.feed_one(person, tab, Event::Heard { relay: 0, bytes });
            }
        }
    }

    /// Lets time pass; the relay does what is due.
    pub fn pass(&mut self, ms: i64) {
        self.now += ms;
        let now = self.now;
        if let Some(relay) = &mut self.relay {
            relay.tick(now);
        }
        self.feed(0, 0, Event::Woken);
    }

    /// Cuts a person's line to the relay.
    pub fn cut(&mut self, person: usize) {
        self.relay.as_mut().unwrap().cut.insert(person);
        for tab in 0..self.people[person].tabs.len() {
            self.relay.as_mut().unwrap().hang_up((person, tab));
            self.feed(person, tab, Event::Lost { relay: 0 });
        }
    }

    /// Mends a person's line to the relay.
    pub fn mend(&mut self, person: usize) {
        let relay = self.relay.as_mut().unwrap();
        relay.cut.remove(&person);
        for tab in 0..self.people[person].tabs.len() {
            relay.dial((person, tab));
        }
        self.feed(person, 0, Event::Woken);
    }
}
