//! The desk: everything one element knows, as signals. State comes down through them; intent goes up through [`Desk::send`].

use crate::drafts::Drafts;
use crate::link::{self, Heard};
use crate::messages::{Message, Messages};
use crate::options::Options;
use crate::view::dialog::Question;
use leptos::prelude::*;
use quietstorm_model::*;
use std::collections::BTreeMap;
use web_sys::File;

/// How the engine is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Engine {
    /// It is being loaded; what people ask for waits.
    #[default]
    Waking,
    /// It answers.
    Ready,
    /// It died, and another one is being started.
    Restarting,
    /// It died too often. Only a reload helps; says why.
    Gone(String),
}

/// A link to hand out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Whom it is for.
    pub who: LinkFor,
    /// What goes behind the `#` of the page's address.
    pub fragment: String,
    /// The same as a QR code, if it fits.
    pub qr: Option<Qr>,
}

/// A recovery kit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kit {
    /// The words.
    pub words: Vec<String>,
    /// The words as a QR code.
    pub qr: Option<Qr>,
}

/// Which screen stands in front while no board is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lobby {
    /// The list of boards.
    #[default]
    Boards,
    /// The form for a new board.
    Setup,
}

/// All signals of one element. Every field of the model's `Screen` has its own, so that only what changed is drawn again.
#[derive(Clone, Copy)]
pub struct Desk {
    /// This element's number on the link.
    pub number: u32,
    /// What the host page wants.
    pub options: Options,

    // --- the board -------------------------------------------------------------------------------------------------
    /// The open board's id; `None` while none is open.
    pub id: RwSignal<Option<BoardId>>,
    /// The brief; `None` until it has arrived.
    pub brief: RwSignal<Option<Brief>>,
    /// Who can open the rounds.
    pub policy: RwSignal<Policy>,
    /// The key holders.
    pub seats: RwSignal<Vec<Seat>>,
    /// The rounds.
    pub rounds: RwSignal<Vec<Round>>,
    ideas: RwSignal<BTreeMap<IdeaId, ArcRwSignal<Idea>>>,
    /// The groups.
    pub groups: RwSignal<Vec<Group>>,
    /// The vote.
    pub vote: RwSignal<Option<Vote>>,
    /// The result.
    pub result: RwSignal<Option<Tally>>,

    // --- this person -----------------------------------------------------------------------------------------------
    /// The person's role.
    pub role: RwSignal<Role>,
    /// The person's key.
    pub key: RwSignal<KeyState>,
    /// The person's notes.
    pub notebook: RwSignal<Notebook>,
    /// The person's marks.
    pub ballot: RwSignal<Ballot>,
    /// How far the person's contribution has come.
    pub handed_in: RwSignal<HandedIn>,
    /// Whether the latest work is on the disk.
    pub saved: RwSignal<Saved>,
    /// The ideas in the reader's own order.
    pub order: RwSignal<Vec<IdeaId>>,
    /// The person's own ideas.
    pub mine: RwSignal<Vec<IdeaId>>,
    /// Undo and redo in the workshop.
    pub workshop_undo: RwSignal<CanUndo>,

    // --- around it -------------------------------------------------------------------------------------------------
    /// How the engine is.
    pub engine: RwSignal<Engine>,
    /// Whether a board is open.
    pub open: RwSignal<bool>,
    /// Which screen stands in front while none is.
    pub lobby: RwSignal<Lobby>,
    /// The boards kept on this device.
    pub boards: RwSignal<Vec<Kept>>,
    /// Why nothing is kept beyond this page, if so.
    pub memory_only: RwSignal<Option<String>>,
    /// Long work that goes on: (what, steps done, steps in all).
    pub progress: RwSignal<Option<(Work, u32, u32)>>,
    /// The latest link made, by whom it is for.
    pub links: RwSignal<Vec<Invitation>>,
    /// The recovery kit, while it is shown.
    pub kit: RwSignal<Option<Kit>>,
    /// What the last bundle brought, until it is put away.
    pub imported: RwSignal<Option<ImportReport>>,
    /// The latest deed and how many there have been: for what should happen once after one.
    pub deed: RwSignal<Option<(u32, Deed)>>,
    /// The question in front of everything, if there is one.
    pub question: RwSignal<Option<Question>>,
    /// What has been typed and not added.
    pub drafts: Drafts,
    /// What the person is told in passing.
    pub messages: Messages,
    fresh: StoredValue<bool>,
    again: StoredValue<bool>,
}

/// The desk of the element around this component.
#[must_use]
pub fn use_desk() -> Desk {
    expect_context()
}

impl Desk {
    /// An empty desk. It belongs to the reactive owner it is made in.
    #[must_use]
    pub fn new(number: u32, options: Options) -> Self {
        Self {
            number,
            options,
            id: RwSignal::default(),
            brief: RwSignal::default(),
            policy: RwSignal::default(),
            seats: RwSignal::default(),
            rounds: RwSignal::default(),
            ideas: RwSignal::default(),
            groups: RwSignal::default(),
            vote: RwSignal::default(),
            result: RwSignal::default(),
            role: RwSignal::default(),
            key: RwSignal::default(),
            notebook: RwSignal::default(),
            ballot: RwSignal::default(),
            handed_in: RwSignal::default(),
            saved: RwSignal::default(),
            order: RwSignal::default(),
            mine: RwSignal::default(),
            workshop_undo: RwSignal::default(),
            engine: RwSignal::default(),
            open: RwSignal::default(),
            lobby: RwSignal::default(),
            boards: RwSignal::default(),
            memory_only: RwSignal::default(),
            progress: RwSignal::default(),
            links: RwSignal::default(),
            kit: RwSignal::default(),
            imported: RwSignal::default(),
            deed: RwSignal::default(),
            question: RwSignal::default(),
            drafts: Drafts::default(),
            messages: Messages::default(),
            fresh: StoredValue::new(false),
            again: StoredValue::new(false),
        }
    }

    /// Ask the engine for something. It waits its turn while there is no engine.
    pub fn send(self, command: Command) {
        link::send(self.number, command, None, None);
    }

    /// Ask for something that was typed into the box `field`. Should the engine die over it, the text is put back there.
    pub fn send_from(self, field: &str, command: Command) {
        link::send(self.number, command, Some(field.to_owned()), None);
    }

    /// Ask for something that comes with a file.
    pub fn send_file(self, command: Command, file: File) {
        link::send(self.number, command, None, Some(file));
    }

    /// Ask the person whether something is really meant.
    pub fn ask(self, title: String, text: String, yes: String, on_yes: impl Fn() + Send + Sync + 'static) {
        self.question.set(Some(Question { title, text, yes, on_yes: Callback::new(move |()| on_yes()) }));
    }

    /// An idea, for as long as the reader's order names it. Also follows the arrival of new ideas, not their changes.
    #[must_use]
    pub fn idea(self, id: IdeaId) -> Option<ArcRwSignal<Idea>> {
        self.ideas.with(|ideas| ideas.get(&id).cloned())
    }

    /// The round that is going on, or the last one.
    #[must_use]
    pub fn round(self) -> Option<Round> {
        self.rounds.with(|rounds| rounds.last().cloned())
    }

    /// Take in what the link has heard.
    pub fn hear(self, heard: Heard) {
        match heard {
            Heard::Notice(notice) => self.apply(notice),
            Heard::Died { given_back } => {
                self.again.set_value(self.open.get_untracked());
                self.engine.set(Engine::Restarting);
                self.progress.set(None);
                self.messages.tell(if given_back.is_empty() { Message::Replaced } else { Message::GaveBack });
                self.drafts.fill(given_back);
            }
            Heard::Gone(why) => {
                self.progress.set(None);
                self.engine.set(Engine::Gone(why));
            }
        }
    }

    /// Take in one notice of the engine.
    pub fn apply(self, notice: Notice) {
        match notice {
            Notice::Ready { boards, memory_only } => {
                self.boards.set(boards);
                self.memory_only.set(memory_only);
                self.engine.set(Engine::Ready);
            }
            Notice::Boards(boards) => {
                self.boards.set(boards);
                self.close();
            }
            Notice::Opened { drafts } => self.begin(drafts),
            Notice::Show(changes) => {
                if self.fresh.get_value() {
                    self.fresh.set_value(false);
                    self.wipe();
                }
                changes.into_iter().for_each(|change| self.change(change));
                self.open.set(true);
            }
            Notice::Progress { work, done, total } => self.progress.set((done < total).then_some((work, done, total))),
            Notice::Refused(refusal) => self.messages.tell(Message::Refused(refusal)),
            Notice::Done(deed) => {
                self.deed.update(|last| *last = Some((last.map_or(1, |(count, _)| count + 1), deed)));
                self.messages.tell(Message::Done(deed));
            }
            Notice::Link { who, fragment, qr } => self.links.update(|links| {
                links.retain(|link| link.who != who);
                links.push(Invitation { who, fragment, qr });
            }),
            Notice::Kit { words, qr } => self.kit.set(Some(Kit { words, qr })),
            Notice::File { name, media, bytes } => crate::page::download(self, &name, &media, &bytes),
            Notice::Imported(report) => self.imported.set(Some(report)),
            Notice::Heard => {}
        }
    }

    /// A board is opened: its screen is empty when the first change comes. After the engine was replaced it is the same board, and what has been
    /// typed in the meantime stays.
    fn begin(self, kept: Vec<(String, String)>) {
        self.fresh.set_value(true);
        if self.again.get_value() {
            self.again.set_value(false);
            self.drafts.fill(kept);
        } else {
            self.wipe();
            self.put_away();
            self.drafts.replace(kept);
        }
        self.open.set(true);
    }

    fn close(self) {
        if self.open.get_untracked() {
            self.drafts.replace(Vec::new());
        }
        self.open.set(false);
        self.again.set_value(false);
        self.lobby.set(Lobby::Boards);
        self.fresh.set_value(false);
        self.wipe();
        self.put_away();
    }

    /// What belongs to a board and is not on its screen.
    fn put_away(self) {
        self.links.set(Vec::new());
        self.kit.set(None);
        self.imported.set(None);
        self.progress.set(None);
    }

    /// Make the screen empty.
    fn wipe(self) {
        self.id.set(None);
        self.brief.set(None);
        self.policy.set(Policy::default());
        self.seats.set(Vec::new());
        self.rounds.set(Vec::new());
        self.ideas.set(BTreeMap::new());
        self.groups.set(Vec::new());
        self.vote.set(None);
        self.result.set(None);
        self.role.set(Role::default());
        self.key.set(KeyState::default());
        self.notebook.set(Notebook::default());
        self.ballot.set(Ballot::default());
        self.handed_in.set(HandedIn::default());
        self.saved.set(Saved::default());
        self.order.set(Vec::new());
        self.mine.set(Vec::new());
        self.workshop_undo.set(CanUndo::default());
    }

    fn change(self, change: Change) {
        match change {
            Change::Id(id) => self.id.set(Some(id)),
            Change::Brief(brief) => self.brief.set(brief),
            Change::Policy(policy) => self.policy.set(policy),
            Change::Seats(seats) => self.seats.set(seats),
            Change::Rounds(rounds) => self.rounds.set(rounds),
            Change::Ideas(ideas) => self.put_ideas(ideas),
            Change::Groups(groups) => self.groups.set(groups),
            Change::Vote(vote) => self.vote.set(vote),
            Change::Result(result) => self.result.set(result),
            Change::Role(role) => self.role.set(role),
            Change::Key(key) => self.key.set(key),
            Change::Notebook(notebook) => self.notebook.set(notebook),
            Change::Ballot(ballot) => self.ballot.set(ballot),
            Change::HandedIn(handed_in) => self.handed_in.set(handed_in),
            Change::Saved(saved) => self.saved.set(saved),
            Change::Order(order) => self.put_order(order),
            Change::Mine(mine) => self.mine.set(mine),
            Change::WorkshopUndo(can) => self.workshop_undo.set(can),
        }
    }

    /// Ideas that are here already change in place; only new ones change the map.
    fn put_ideas(self, ideas: Vec<Idea>) {
        let mut new = Vec::new();
        self.ideas.with_untracked(|here| {
            for idea in ideas {
                match here.get(&idea.id) {
                    Some(signal) => signal.set(idea),
                    None => new.push((idea.id, ArcRwSignal::new(idea))),
                }
            }
        });
        if !new.is_empty() {
            self.ideas.update(|here| here.extend(new));
        }
    }

    fn put_order(self, order: Vec<IdeaId>) {
        let keep: std::collections::BTreeSet<IdeaId> = order.iter().copied().collect();
        if self.ideas.with_untracked(|ideas| ideas.keys().any(|id| !keep.contains(id))) {
            self.ideas.update(|ideas| ideas.retain(|id, _| keep.contains(id)));
        }
        self.order.set(order);
    }
}
