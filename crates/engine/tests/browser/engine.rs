//! Whole engines with real sessions. Two engines of the same name in one page stand for two tabs.

use crate::common::{Patch, fresh_name};
use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use quietstorm_engine::{Engine, timer};
use quietstorm_model::{
    Ask, BoardId, Brief, Change, Command, Deed, FromEngine, HandedIn, LinkFor, Notice, Policy, Refusal, Role, Saved, ToEngine,
};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Blob;

/// A page with an engine, and what that has said so far.
struct Page {
    engine: Engine,
    heard: Rc<RefCell<Vec<FromEngine>>>,
    _post: Closure<dyn FnMut(JsValue)>,
}

impl Page {
    fn new(name: &str) -> Self {
        let heard = Rc::new(RefCell::new(Vec::new()));
        let post = Closure::<dyn FnMut(JsValue)>::new({
            let heard = heard.clone();
            move |message: JsValue| {
                if let Ok(bytes) = Reflect::get(&message, &"bytes".into()).unwrap().dyn_into::<Uint8Array>() {
                    heard.borrow_mut().push(postcard::from_bytes(&bytes.to_vec()).unwrap());
                } else {
                    panic!("the engine died: {:?}", Reflect::get(&message, &"failed".into()));
                }
            }
        });
        Self { engine: Engine::named(name, post.as_ref().unchecked_ref::<Function>().clone()), heard, _post: post }
    }

    fn post(&self, desk: u32, what: Ask, file: Option<&Blob>) {
        let message = Object::new();
        let bytes = postcard::to_allocvec(&ToEngine { desk, what }).unwrap();
        Reflect::set(&message, &"bytes".into(), &Uint8Array::from(&bytes[..])).unwrap();
        if let Some(file) = file {
            Reflect::set(&message, &"files".into(), &Array::of1(file)).unwrap();
        }
        assert!(self.engine.receive(&message).is_ok());
    }

    fn want(&self, desk: u32, command: Command) {
        self.post(desk, Ask::Command(Box::new(command)), None);
    }

    /// Waits for something to be said to a desk, and takes everything up to there away.
    async fn until<T>(&self, desk: u32, what: &str, mut wanted: impl FnMut(&Notice) -> Option<T>) -> T {
        let search = async {
            loop {
                let found = self
                    .heard
                    .borrow()
                    .iter()
                    .enumerate()
                    .find_map(|(at, from)| Some((at, wanted(&from.notice).filter(|_| from.desk == desk)?)));
                if let Some((at, found)) = found {
                    self.heard.borrow_mut().drain(..=at);
                    return found;
                }
                timer::turn().await;
            }
        };
        match timer::within(5_000, search).await {
            Some(found) => found,
            None => panic!("waited for {what}, heard {:?}", self.heard.borrow()),
        }
    }

    async fn shown<T>(&self, desk: u32, what: &str, mut wanted: impl FnMut(&Change) -> Option<T>) -> T {
        self.until(desk, what, |notice| if let Notice::Show(changes) = notice { changes.iter().find_map(&mut wanted) } else { None }).await
    }

    async fn hello(&self, desk: u32) -> (Vec<BoardId>, Option<String>) {
        self.post(desk, Ask::Hello { relays: Vec::new(), ticket: String::new() }, None);
        let ready = |notice: &Notice| match notice {
            Notice::Ready { boards, memory_only } => Some((boards.iter().map(|kept| kept.id).collect(), memory_only.clone())),
            _ => None,
        };
        self.until(desk, "Ready", ready).await
    }

    async fn create(&self, desk: u32) -> BoardId {
        let brief = Brief { question: "What slows us down?".into(), facilitator: "Ana".into(), ..Brief::default() };
        self.want(desk, Command::Create { brief, policy: Policy::Solo, deadline: None });
        let board = self.shown(desk, "the board's id", |change| if let Change::Id(id) = change { Some(*id) } else { None }).await;
        self.saved(desk).await;
        board
    }

    async fn open(&self, desk: u32, board: BoardId) -> Vec<(String, String)> {
        self.want(desk, Command::Open(board));
        self.until(desk, "Opened", |notice| if let Notice::Opened { drafts } = notice { Some(drafts.clone()) } else { None }).await
    }

    async fn saved(&self, desk: u32) {
        self.shown(desk, "OnDevice", |change| matches!(change, Change::Saved(Saved::OnDevice)).then_some(())).await;
    }

    async fn sees_note(&self, desk: u32, text: &str) {
        let has =
            |change: &Change| matches!(change, Change::Notebook(book) if book.notes.iter().any(|note| note.text == text)).then_some(());
        self.shown(desk, text, has).await;
    }

    /// The revision of the first receipt that is shown for so many ideas.
    async fn revision(&self, desk: u32, ideas: u32) -> u32 {
        let sealed = |change: &Change| match change {
            Change::HandedIn(HandedIn::Sealed(receipt)) if receipt.items == ideas => Some(receipt.revision),
            _ => None,
        };
        self.shown(desk, "Sealed", sealed).await
    }

    async fn refused(&self, desk: u32) -> Refusal {
        self.until(desk, "Refused", |notice| if let Notice::Refused(refusal) = notice { Some(refusal.clone()) } else { None }).await
    }
}

fn list(notice: &Notice) -> Option<usize> {
    if let Notice::Boards(boards) = notice { Some(boards.len()) } else { None }
}

fn note(text: &str) -> Command {
    Command::AddNote { text: text.into(), prompt: None }
}

fn draft(text: &str) -> Command {
    Command::KeepDraft { field: "idea".into(), text: text.into() }
}

fn blob(bytes: &[u8]) -> Blob {
    Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes))).unwrap()
}

#[wasm_bindgen_test]
async fn eng1_a_new_engine_finds_what_an_earlier_one_kept() {
    let name = fresh_name();
    let page = Page::new(&name);
    assert_eq!(page.hello(1).await, (vec![], None));
    let board = page.create(1).await;
    page.want(1, note("Meetings"));
    page.sees_note(1, "Meetings").await;
    page.saved(1).await;
    page.post(1, Ask::Goodbye, None);
    let later = Page::new(&name);
    assert_eq!(later.hello(1).await.0, [board]);
    later.open(1, board).await;
    later.sees_note(1, "Meetings").await;
    later.want(1, Command::Leave);
    later.until(1, "Boards", list).await;
    let last = Page::new(&name);
    last.post(1, Ask::Hello { relays: Vec::new(), ticket: String::new() }, None);
    let boards = last.until(1, "Ready", |notice| if let Notice::Ready { boards, .. } = notice { Some(boards.clone()) } else { None }).await;
    assert_eq!(
        (boards[0].question.as_str(), &boards[0].role),
        ("What slows us down?", &Role::Facilitator),
        "opening a board changes nothing in the list"
    );
}

#[wasm_bindgen_test]
async fn eng1_an_element_that_leaves_leaves_nothing_undone() {
    let name = fresh_name();
    let page = Page::new(&name);
    page.hello(1).await;
    let board = page.create(1).await;
    page.want(1, draft("half a sen"));
    page.want(1, draft("half a sentence"));
    page.post(1, Ask::Goodbye, None);
    page.post(1, Ask::Hello { relays: Vec::new(), ticket: String::new() }, None);
    assert_eq!(page.open(1, board).await, [("idea".to_owned(), "half a sentence".to_owned())]);
}

#[wasm_bindgen_test]
async fn eng2_saved_is_said_after_the_store_has_said_yes_and_not_when_it_says_no() {
    let page = Page::new(&fresh_name());
    page.hello(1).await;
    page.create(1).await;
    let _full = Patch::new("IDBObjectStore.prototype.put", "throw new DOMException('full', 'QuotaExceededError')");
    page.want(1, note("Meetings"));
    assert_eq!(page.refused(1).await, Refusal::NotKept("QuotaExceededError: full".into()));
    let memory = |change: &Change| if let Change::Saved(Saved::MemoryOnly(why)) = change { Some(why.clone()) } else { None };
    assert_eq!(page.shown(1, "MemoryOnly", memory).await, "QuotaExceededError: full");
}

#[wasm_bindgen_test]
async fn eng2_without_a_database_the_work_goes_on_in_memory() {
    let page = Page::new(&fresh_name());
    let _sandbox = Patch::new("IDBFactory.prototype.open", "throw new DOMException('not in here', 'SecurityError')");
    assert_eq!(page.hello(1).await, (vec![], Some("SecurityError: not in here".into())));
    let brief = Brief { question: "What now?".into(), facilitator: "Ana".into(), ..Brief::default() };
    page.want(1, Command::Create { brief, policy: Policy::Solo, deadline: None });
    page.want(1, note("Meetings"));
    page.sees_note(1, "Meetings").await;
    page.want(1, Command::Seal);
    assert_eq!(page.revision(1, 1).await, 1);
}

#[wasm_bindgen_test]
async fn eng3_elements_of_one_page_and_tabs_of_one_browser_see_each_others_work() {
    let name = fresh_name();
    let page = Page::new(&name);
    page.hello(1).await;
    let board = page.create(1).await;
    page.hello(2).await;
    page.open(2, board).await;
    let tab = Page::new(&name);
    tab.hello(1).await;
    tab.open(1, board).await;
    page.want(1, note("Meetings"));
    page.sees_note(2, "Meetings").await;
    tab.sees_note(1, "Meetings").await;
    tab.want(1, note("Mail"));
    page.sees_note(1, "Mail").await;
    page.sees_note(2, "Mail").await;
    tab.want(1, Command::Forget(board));
    assert_eq!(page.until(1, "Boards", list).await, 0);
}

#[wasm_bindgen_test]
async fn tabs2_two_tabs_that_seal_at_once_make_one_revision_after_the_other() {
    let name = fresh_name();
    let (page, tab) = (Page::new(&name), Page::new(&name));
    page.hello(1).await;
    let board = page.create(1).await;
    page.want(1, note("Meetings"));
    page.saved(1).await;
    tab.hello(1).await;
    tab.open(1, board).await;
    tab.sees_note(1, "Meetings").await;
    page.want(1, Command::Seal);
    tab.want(1, note("Mail"));
    tab.want(1, Command::Seal);
    // Whoever comes second seals what the first one lacked, if it lacked anything.
    assert_eq!(page.revision(1, 2).await, tab.revision(1, 2).await);
}

#[wasm_bindgen_test]
async fn eng6_a_bundle_goes_from_one_device_to_another() {
    let (page, device) = (Page::new(&fresh_name()), Page::new(&fresh_name()));
    page.hello(1).await;
    page.create(1).await;
    page.want(1, Command::MakeLink(LinkFor::Contributors));
    let link = page.until(1, "Link", |notice| if let Notice::Link { fragment, .. } = notice { Some(fragment.clone()) } else { None }).await;
    page.want(1, note("Meetings"));
    page.want(1, Command::Seal);
    page.until(1, "Sealed", |notice| matches!(notice, Notice::Done(Deed::Sealed)).then_some(())).await;
    page.want(1, Command::ExportBundle);
    let bytes = page.until(1, "File", |notice| if let Notice::File { bytes, .. } = notice { Some(bytes.clone()) } else { None }).await;

    device.hello(1).await;
    let import = || Ask::Command(Box::new(Command::ImportBundle { name: "carried.quietstorm".into() }));
    device.post(1, import(), Some(&blob(&bytes)));
    assert_eq!(device.refused(1).await, Refusal::NoBoard);
    device.want(1, Command::Join { link });
    device.post(1, import(), Some(&blob(&bytes)));
    let report = |notice: &Notice| if let Notice::Imported(report) = notice { Some(report.clone()) } else { None };
    let report = device.until(1, "Imported", report).await;
    assert_eq!((report.file.as_str(), report.new, report.refused.len(), report.cut_off), ("carried.quietstorm", 1, 0, false));
    device.post(1, import(), Some(&blob(&[])));
    assert_eq!(device.refused(1).await, Refusal::FileEmpty);
    device.post(1, import(), Some(&blob(&vec![7; 3 * 256 * 1024])));
    assert_eq!(device.refused(1).await, Refusal::NotABundle);
    device.post(1, import(), None);
    assert!(matches!(device.refused(1).await, Refusal::FileUnreadable(_)), "and it is refused once");
}

#[wasm_bindgen_test]
async fn eng7_a_message_that_is_none_is_thrown_back() {
    let page = Page::new(&fresh_name());
    for message in [JsValue::NULL, JsValue::from("hello"), Object::new().into()] {
        assert!(page.engine.receive(&message).is_err());
    }
    let message = Object::new();
    Reflect::set(&message, &"bytes".into(), &Uint8Array::from(&[1, 9, 9][..])).unwrap();
    assert!(page.engine.receive(&message).is_err());
    assert_eq!(page.hello(1).await, (vec![], None), "and the engine goes on");
}

#[wasm_bindgen_test]
async fn eng7_who_has_not_said_hello_has_no_board() {
    let page = Page::new(&fresh_name());
    page.want(3, Command::Seal);
    assert_eq!(page.refused(3).await, Refusal::NoBoard);
}
