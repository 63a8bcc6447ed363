//! The desk: everything one element knows, as signals. State comes down through them; intent goes up through [`Desk::send`].

mod hear;

use crate::drafts::Drafts;
use crate::host::{Host, News};
use crate::link;
use crate::messages::Messages;
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
#[derive(Clone, Copy, Default)]
pub struct Desk {
    /// This element's number on the link.
    pub number: u32,
    /// What the host page wants.
    pub options: Options,
    /// What the host page calls the person; empty if it does not say.
    pub name: RwSignal<String>,
    host: StoredValue<Option<Host>, LocalStorage>,
    page: StoredValue<String>,

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
    /// Whether a relay carries it.
    pub relay: RwSignal<Relay>,
    /// The ideas in the reader's own order.
    pub order: RwSignal<Vec<IdeaId>>,
    /// The person's own ideas.
    pub mine: RwSignal<Vec<IdeaId>>,
    /// Undo and redo in the workshop.
    pub workshop_undo: RwSignal<CanUndo>,

    // --- around it -------------------------------------------------------------------------------------------------
    /// How the engine is.
    pub engine: RwSignal<Engine>,
    /// How much of the engine's code is here, from 0 to 1.
    pub coming: RwSignal<f64>,
    /// Whether a board is open.
    pub open: RwSignal<bool>,
    /// Which screen stands in front while none is.
    pub lobby: RwSignal<Lobby>,
    /// The relays that were found.
    pub relays: RwSignal<Vec<RelayInfo>>,
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
    /// The ideas have just been revealed, before this person's eyes. Whoever celebrates it sets it back.
    pub unfolding: RwSignal<bool>,
    /// The person is at this element: they have been in it, or followed a link to its board. Until then nothing in it takes the focus, because that
    /// and where the page is scrolled to are the page's affair.
    pub here: StoredValue<bool>,
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
    pub fn new(number: u32, options: Options, page: String, host: Host) -> Self {
        let (name, page) = (RwSignal::new(host.name()), StoredValue::new(page));
        Self { number, options, name, page, host: StoredValue::new_local(Some(host)), ..Self::default() }
    }

    /// The whole link for a fragment.
    #[must_use]
    pub fn link(self, fragment: &str) -> String {
        self.page.with_value(|page| format!("{page}#{fragment}"))
    }

    /// Go on with a board that an earlier view of this element had open. What has been typed in the meantime stays.
    pub fn resume(self, board: BoardId) {
        self.again.set_value(true);
        self.send(Command::Open(board));
    }

    /// Where the box `field` is empty, what the page calls the person stands in it.
    pub fn propose_name(self, field: &'static str) {
        Effect::new(move || self.drafts.fill(vec![(field.to_owned(), self.name.get())]));
    }

    /// Tell the page around.
    pub fn news(self, news: News) {
        self.host.with_value(|host| host.iter().for_each(|host| host.news(news)));
    }

    /// The open board and the number of its latest round, from 1.
    fn at(self) -> Option<(BoardId, u8)> {
        let round = self.rounds.with_untracked(|rounds| u8::try_from(rounds.len()).unwrap_or(u8::MAX));
        self.id.get_untracked().map(|board| (board, round))
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
}
