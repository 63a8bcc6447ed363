//! One view element's place in the engine: its session, and the queue of what comes in for it.
//!
//! One thing at a time: an event is handled, its effects are performed in order, then the events that came of those are handled, and only when
//! nothing more comes of it is the next thing taken from the queue.

use crate::files::Reading;
use crate::perform::{found, perform};
use crate::socket::{Ear, Lines};
use crate::store::{ChangeId, Known};
use crate::world::World;
use crate::{chance, death, timer};
use core::cell::{Cell, RefCell};
use quietstorm_core::event::{Effect, Event, Record, is_exclusive};
use quietstorm_core::session::Session;
use quietstorm_model::{BoardId, Command, Notice, Refusal};
use std::collections::{BTreeSet, VecDeque};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::Blob;

/// How long to wait for another tab's lock, in milliseconds. A tab the browser has put to sleep must not stop this one for ever; two that seal at
/// once are sorted out like any two replicas.
const LOCK_PATIENCE_MS: u32 = 10_000;

/// What comes in for a desk.
pub enum Item {
    /// A view is there. The addresses of its relays come along, and a ticket for them.
    Hello(Vec<String>, String),
    /// The person wants something. A file may come with it.
    Command(Box<Command>, Option<Blob>),
    /// Something of this board was stored elsewhere.
    LookAgain(BoardId),
    /// A relay has said something, or its line is gone.
    Relay(Event),
    /// The view is gone.
    Goodbye,
}

/// One view element's place.
pub struct Desk {
    number: u32,
    session: Rc<RefCell<Option<Session>>>,
    queue: RefCell<VecDeque<Item>>,
    busy: Cell<bool>,
    changes: RefCell<BTreeSet<ChangeId>>,
    /// The lines to the relays.
    pub lines: Lines,
}

impl Desk {
    /// A desk nobody sits at yet.
    #[must_use]
    pub fn new(number: u32) -> Self {
        let (session, queue, busy, changes, lines) = Default::default();
        Self { number, session, queue, busy, changes, lines }
    }

    /// The number the page gave it.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Puts something at the end of the queue.
    pub fn put(self: &Rc<Self>, world: &Rc<World>, item: Item) {
        let twice = matches!(item, Item::LookAgain(new) if self.queue.borrow().iter().any(|old| matches!(old, Item::LookAgain(old) if *old == new)));
        if twice {
            return;
        }
        self.queue.borrow_mut().push_back(item);
        if !self.busy.replace(true) {
            spawn_local(self.clone().work(world.clone()));
        }
    }

    async fn work(self: Rc<Self>, world: Rc<World>) {
        loop {
            let Some(item) = self.queue.borrow_mut().pop_front() else { break };
            self.serve(&world, item).await;
            if death::is_dead() {
                return;
            }
        }
        self.busy.set(false);
        if self.session.borrow().is_none() {
            world.clear(self.number);
        }
    }

    async fn serve(self: &Rc<Self>, world: &Rc<World>, item: Item) {
        match item {
            Item::Hello(relays, ticket) => {
                *self.session.borrow_mut() = Some(Session::new());
                let hello = crate::perform::hello(world).await;
                self.settle(world, hello).await;
                self.lines.look_for(relays, ticket, self.ear(world));
            }
            Item::Command(command, file) => {
                if self.session.borrow().is_some() {
                    self.obey(world, *command, file).await;
                } else {
                    world.tell(self.number, Notice::Refused(Refusal::NoBoard));
                }
                world.tell(self.number, Notice::Heard);
            }
            Item::LookAgain(board) => self.look_again(world, board).await,
            Item::Relay(event) => self.settle(world, event).await,
            Item::Goodbye => {
                self.lines.forget();
                drop(self.session.borrow_mut().take());
            }
        }
    }

    async fn obey(self: &Rc<Self>, world: &Rc<World>, command: Command, file: Option<Blob>) {
        let board = match &command {
            command if !is_exclusive(command) => None,
            Command::Forget(board) => Some(*board),
            _ => self.board(),
        };
        let mut lock = None;
        if let Some(board) = board {
            lock = timer::within(LOCK_PATIENCE_MS, world.tabs.lock(board)).await.flatten();
            self.look_again(world, board).await;
        }
        let import = matches!(command, Command::ImportBundle { .. });
        self.settle(world, Event::Command(command)).await;
        if import && self.board().is_some() {
            self.import(world, file).await;
        }
        drop(lock);
    }

    /// Takes in what has been stored elsewhere since, if this board is open here.
    async fn look_again(self: &Rc<Self>, world: &Rc<World>, board: BoardId) {
        if self.board() != Some(board) {
            return;
        }
        let known = Known {
            envelope: &|id| self.with_session(|session| session.knows(id)),
            change: &|id| self.changes.borrow().contains(id),
            opened: &|round| self.with_session(|session| session.has_opened(round)),
        };
        let found = found(world, board, &known).await;
        self.changes.borrow_mut().extend(&found.changes);
        if let Some(trouble) = found.trouble {
            self.settle(world, Event::NotKept(trouble.words())).await;
        }
        if found.reached {
            self.settle(world, Event::Loaded(found.loaded)).await;
        }
    }

    /// Hands the file over slice by slice. The session refuses a piece when it is done with the file; then the rest is left alone.
    async fn import(self: &Rc<Self>, world: &Rc<World>, file: Option<Blob>) {
        let reading = file.ok_or_else(|| Refusal::FileUnreadable("no file came along".into())).and_then(Reading::of);
        let mut reading = match reading {
            Ok(reading) => reading,
            Err(refusal) => return self.settle(world, Event::BundleFailed(refusal)).await,
        };
        loop {
            let event = match reading.next().await {
                Ok(Some(slice)) => Event::BundleBytes { bytes: slice.bytes, read: slice.read, total: slice.total },
                Ok(None) => return,
                Err(refusal) => return self.settle(world, Event::BundleFailed(refusal)).await,
            };
            let effects = self.handle(event);
            let refused = effects.iter().any(|effect| matches!(effect, Effect::Tell(Notice::Refused(_))));
            self.perform_all(world, effects).await;
            if refused || death::is_dead() {
                return;
            }
        }
    }

    /// Handles an event and all that comes of it.
    async fn settle(self: &Rc<Self>, world: &Rc<World>, event: Event) {
        let effects = self.handle(event);
        self.perform_all(world, effects).await;
    }

    async fn perform_all(self: &Rc<Self>, world: &Rc<World>, effects: Vec<Effect>) {
        let (mut effects, mut events) = (effects, VecDeque::new());
        loop {
            for effect in effects {
                events.extend(perform(world, self, effect).await);
            }
            let Some(event) = events.pop_front() else { return };
            effects = self.handle(event);
        }
    }

    /// The one door. A session that does not survive this takes the engine with it.
    fn handle(&self, event: Event) -> Vec<Effect> {
        if death::is_dead() {
            return Vec::new();
        }
        let session = self.session.clone();
        let effects = death::guarded(move || match (chance::rng(), &mut *session.borrow_mut()) {
            (Ok(mut rng), Some(session)) => session.handle(timer::now_ms(), &mut rng, event),
            (Ok(_), None) => Vec::new(),
            (Err(error), _) => {
                death::die(&error.to_string());
                Vec::new()
            }
        });
        effects.unwrap_or_default()
    }

    /// What the lines to the relays speak into.
    pub(crate) fn ear(self: &Rc<Self>, world: &Rc<World>) -> Ear {
        let (desk, world) = (Rc::downgrade(self), Rc::downgrade(world));
        Rc::new(move |event| {
            if let (Some(desk), Some(world)) = (desk.upgrade(), world.upgrade()) {
                desk.put(&world, Item::Relay(event));
            }
        })
    }

    fn board(&self) -> Option<BoardId> {
        self.session.borrow().as_ref().and_then(Session::board)
    }

    fn with_session(&self, ask: impl FnOnce(&Session) -> bool) -> bool {
        self.session.borrow().as_ref().is_some_and(ask)
    }

    /// Notes changes of notebooks that the session has had from the store, all of them.
    pub(crate) fn was_given(&self, changes: Vec<ChangeId>) {
        *self.changes.borrow_mut() = changes.into_iter().collect();
    }

    /// Notes changes of notebooks that the session made itself.
    pub(crate) fn has_made(&self, records: &[Record]) {
        let made = records.iter().filter_map(|record| match record {
            Record::Notebook(round, hash, _) => Some((*round, *hash)),
            _ => None,
        });
        self.changes.borrow_mut().extend(made);
    }
}
