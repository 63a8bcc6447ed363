//! The store against the browser's real database, and against one that fails.

use crate::common::{Patch, board, fresh_name, script, script_text};
use quietstorm_core::event::Record;
use quietstorm_engine::store::{Known, Store};
use quietstorm_model::{EnvelopeId, RoundId};
use wasm_bindgen_test::wasm_bindgen_test;

const OPEN: &str = "IDBFactory.prototype.open";
const PUT: &str = "IDBObjectStore.prototype.put";
const BEGIN: &str = "IDBDatabase.prototype.transaction";

fn keys(text: &str) -> Record {
    Record::Keys(text.into())
}

fn envelope(number: u8) -> Record {
    Record::Envelope(EnvelopeId([number; 32]), vec![number; 3])
}

fn change(number: u8) -> Record {
    Record::Notebook(RoundId([9; 32]), [number; 32], vec![number])
}

fn draft(field: &str, text: &str) -> Record {
    Record::Draft(field.into(), text.into())
}

fn opened(round: u8, what: u8) -> Record {
    Record::Opened(RoundId([round; 32]), vec![what])
}

#[wasm_bindgen_test]
async fn store1_what_was_kept_is_there_for_another_engine() {
    let name = fresh_name();
    let (one, other) = (Store::new(&name), Store::new(&name));
    assert_eq!(other.boards().await, (vec![], None));
    one.keep(board(1), vec![keys("k1"), envelope(1), change(2), draft("a", "typ"), draft("b", "x")]).await.unwrap();
    one.keep(board(1), vec![keys("k2"), envelope(3), draft("a", "typed"), draft("b", "")]).await.unwrap();
    one.keep(board(2), vec![keys("other"), envelope(4)]).await.unwrap();
    assert_eq!(other.boards().await, (vec![b"k2".to_vec(), b"other".to_vec()], None));
    let found = other.load(board(1), &Known::NOTHING).await;
    assert!(found.reached && found.trouble.is_none());
    assert_eq!(found.loaded.keys.as_deref(), Some(&b"k2"[..]));
    assert_eq!(found.loaded.envelopes, [[1; 3], [3; 3]]);
    assert_eq!(found.loaded.notebook, [(RoundId([9; 32]), vec![2])]);
    assert_eq!(found.changes, [(RoundId([9; 32]), [2; 32])]);
    assert_eq!(found.loaded.drafts, [("a".into(), "typed".into())]);
}

#[wasm_bindgen_test]
async fn store1_forgetting_a_board_removes_all_of_it_and_nothing_else() {
    let name = fresh_name();
    let store = Store::new(&name);
    store.keep(board(1), vec![keys("k"), envelope(1), change(2), draft("a", "t")]).await.unwrap();
    store.keep(board(2), vec![keys("other"), envelope(4), change(5), draft("a", "u")]).await.unwrap();
    store.keep(board(1), vec![Record::Forget]).await.unwrap();
    let gone = store.load(board(1), &Known::NOTHING).await;
    assert!(gone.reached && gone.loaded.keys.is_none() && gone.loaded.envelopes.is_empty());
    assert!(gone.loaded.notebook.is_empty() && gone.loaded.drafts.is_empty());
    let other = store.load(board(2), &Known::NOTHING).await.loaded;
    assert_eq!((other.envelopes.len(), other.notebook.len(), other.drafts.len()), (1, 1, 1));
    assert_eq!(store.boards().await.0, [b"other"]);
}

#[wasm_bindgen_test]
async fn store2_every_write_asks_for_strict_durability_in_one_transaction() {
    let store = Store::new(&fresh_name());
    store.boards().await;
    js_sys::eval("globalThis.asked = []").unwrap();
    let spy = "const made = original.apply(this, args); asked.push(`${made.mode} ${made.durability}`); return made;";
    let _spy = Patch::new(BEGIN, spy);
    store.keep(board(1), vec![keys("k"), envelope(1), change(2), draft("a", "t")]).await.unwrap();
    assert_eq!(script_text("asked.join()").await, "readwrite strict");
}

#[wasm_bindgen_test]
async fn store2_a_transaction_that_fails_in_the_middle_leaves_nothing() {
    let name = fresh_name();
    let store = Store::new(&name);
    {
        let _failing = Patch::new(PUT, "if (this.name === 'drafts') throw new Error('no'); return original.apply(this, args);");
        assert!(store.keep(board(1), vec![keys("k"), envelope(1), draft("a", "t")]).await.is_err());
    }
    assert!(Store::new(&name).boards().await.0.is_empty());
}

#[wasm_bindgen_test]
async fn store3_a_connection_that_has_died_is_opened_again() {
    let store = Store::new(&fresh_name());
    store.keep(board(1), vec![keys("k")]).await.unwrap();
    let dying = "if (!globalThis.died) { globalThis.died = true; this.close(); } return original.apply(this, args);";
    for work in ["write", "read"] {
        js_sys::eval("globalThis.died = false").unwrap();
        let _dying = Patch::new(BEGIN, dying);
        match work {
            "write" => store.keep(board(1), vec![envelope(1)]).await.unwrap(),
            _ => assert_eq!(store.load(board(1), &Known::NOTHING).await.loaded.envelopes.len(), 1),
        }
        assert!(script("globalThis.died").await.is_truthy());
    }
}

#[wasm_bindgen_test]
async fn store3_it_steps_aside_when_the_database_is_removed_and_never_says_yes_again() {
    let name = fresh_name();
    let store = Store::new(&name);
    store.keep(board(1), vec![keys("k"), envelope(1)]).await.unwrap();
    let remove =
        format!("new Promise((yes, no) => Object.assign(indexedDB.deleteDatabase('{name}'), {{ onsuccess: yes, onblocked: no }}))");
    script(&remove).await;
    let error = store.keep(board(1), vec![envelope(2)]).await.unwrap_err();
    assert!(error.words().contains("removed"), "{error}");
    assert!(store.keep(board(1), vec![envelope(3)]).await.is_err());
    assert!(store.boards().await.1.is_some());
    assert_eq!(
        Store::new(&name).load(board(1), &Known::NOTHING).await.loaded.envelopes.len(),
        2,
        "what comes later is written all the same"
    );
}

#[wasm_bindgen_test]
async fn store4_what_a_full_disk_refuses_stays_in_memory_and_is_written_when_there_is_space() {
    let name = fresh_name();
    let store = Store::new(&name);
    store.keep(board(1), vec![keys("k"), envelope(1)]).await.unwrap();
    {
        let _full = Patch::new(PUT, "throw new DOMException('the disk is full', 'QuotaExceededError')");
        let error = store.keep(board(1), vec![envelope(2), draft("a", "typed")]).await.unwrap_err();
        assert_eq!(error.words(), "QuotaExceededError: the disk is full");
        assert_eq!(store.boards().await.1, Some(error));
    }
    let mine = store.load(board(1), &Known::NOTHING).await.loaded;
    assert_eq!((mine.envelopes.len(), mine.drafts.len()), (2, 1), "this page has all of it");
    assert_eq!(Store::new(&name).load(board(1), &Known::NOTHING).await.loaded.envelopes.len(), 1);
    store.keep(board(1), vec![envelope(3)]).await.unwrap();
    let theirs = Store::new(&name).load(board(1), &Known::NOTHING).await.loaded;
    assert_eq!((theirs.envelopes.len(), theirs.drafts.len()), (3, 1), "a yes means: everything, the earlier ones too");
    assert_eq!(store.boards().await.1, None);
}

#[wasm_bindgen_test]
async fn store5_without_a_database_everything_is_in_memory_and_it_says_why() {
    let store = Store::new(&fresh_name());
    let _sandbox = Patch::new(OPEN, "throw new DOMException('not in here', 'SecurityError')");
    let why = "SecurityError: not in here";
    assert_eq!(store.boards().await.1.unwrap().words(), why);
    for number in 0..40 {
        assert_eq!(store.keep(board(1), vec![keys("k"), envelope(number)]).await.unwrap_err().words(), why);
    }
    let found = store.load(board(1), &Known::NOTHING).await;
    assert_eq!((found.loaded.keys.as_deref(), found.loaded.envelopes.len()), (Some(&b"k"[..]), 40));
    assert_eq!((found.reached, found.trouble.unwrap().words()), (false, why.into()));
    assert_eq!(store.boards().await.0, [b"k"]);
}

#[wasm_bindgen_test]
async fn store6_a_board_that_could_not_be_read_is_not_written_to() {
    let name = fresh_name();
    Store::new(&name).keep(board(1), vec![keys("the real keys")]).await.unwrap();
    let store = Store::new(&name);
    {
        let _broken = Patch::new(OPEN, "throw new Error('not now')");
        let found = store.load(board(1), &Known::NOTHING).await;
        assert!(!found.reached);
        store.leave_alone(board(1), found.trouble.unwrap());
    }
    assert!(store.keep(board(1), vec![keys("fresh keys")]).await.is_err());
    store.keep(board(2), vec![keys("other")]).await.unwrap();
    assert_eq!(Store::new(&name).boards().await.0, [b"the real keys".to_vec(), b"other".to_vec()]);
    assert_eq!(store.load(board(1), &Known::NOTHING).await.loaded.keys.unwrap(), b"fresh keys");
}

#[wasm_bindgen_test]
async fn store6_one_damaged_record_does_not_hide_the_others() {
    let name = fresh_name();
    let store = Store::new(&name);
    store.keep(board(1), vec![keys("k"), envelope(1), envelope(2), envelope(3), change(4)]).await.unwrap();
    let _no_sweep = Patch::new(
        "IDBObjectStore.prototype.getAll",
        "if (this.name === 'envelopes') throw new Error('damaged'); return original.apply(this, args);",
    );
    let damaged = "const key = args[0]; if (this.name === 'envelopes' && new Uint8Array(key[1])[0] === 2) throw new Error('damaged'); return original.apply(this, args);";
    let _damaged = Patch::new("IDBObjectStore.prototype.get", damaged);
    let found = store.load(board(1), &Known::NOTHING).await;
    assert_eq!(found.loaded.envelopes, [[1; 3], [3; 3]]);
    assert_eq!(found.loaded.notebook.len(), 1);
    assert_eq!(found.trouble.unwrap().words(), "Error: damaged");
}

#[wasm_bindgen_test]
async fn store7_who_looks_again_is_given_only_what_is_new() {
    let store = Store::new(&fresh_name());
    store.keep(board(1), vec![keys("k"), envelope(1), envelope(2), change(1), change(2), draft("a", "t")]).await.unwrap();
    store.keep(board(1), vec![opened(9, 1), opened(8, 1)]).await.unwrap();
    let known = Known {
        envelope: &|id| *id == EnvelopeId([1; 32]),
        change: &|id| *id == (RoundId([9; 32]), [2; 32]),
        opened: &|id| *id == RoundId([9; 32]),
    };
    let found = store.load(board(1), &known).await;
    assert_eq!(found.loaded.envelopes, [[2; 3]]);
    assert_eq!(found.changes, [(RoundId([9; 32]), [1; 32])]);
    assert_eq!(found.loaded.opened, [(RoundId([8; 32]), vec![1])]);
    assert_eq!(found.loaded.keys.as_deref(), Some(&b"k"[..]));
}

#[wasm_bindgen_test]
async fn store8_what_was_opened_is_kept_once_for_each_round_and_goes_with_its_board() {
    let name = fresh_name();
    let (one, other) = (Store::new(&name), Store::new(&name));
    one.keep(board(1), vec![keys("k"), envelope(1), opened(7, 1), opened(8, 1)]).await.unwrap();
    one.keep(board(1), vec![opened(7, 2)]).await.unwrap();
    one.keep(board(2), vec![keys("other"), opened(7, 3)]).await.unwrap();
    let found = other.load(board(1), &Known::NOTHING).await.loaded;
    assert_eq!(found.opened, [(RoundId([7; 32]), vec![2]), (RoundId([8; 32]), vec![1])]);
    one.keep(board(1), vec![Record::Forget]).await.unwrap();
    assert!(other.load(board(1), &Known::NOTHING).await.loaded.opened.is_empty());
    assert_eq!(other.load(board(2), &Known::NOTHING).await.loaded.opened, [(RoundId([7; 32]), vec![3])]);
}

#[wasm_bindgen_test]
async fn store8_a_database_of_the_layout_before_keeps_what_is_in_it() {
    let name = fresh_name();
    let earlier = format!(
        "new Promise((yes, no) => {{
            const made = indexedDB.open('{name}', 1);
            made.onupgradeneeded = () => {{
                for (const store of ['keys', 'envelopes', 'notebook', 'drafts']) made.result.createObjectStore(store);
                made.result.createObjectStore('meta').put(0.5, 'mark');
                const of = (number, length) => new Uint8Array(length).fill(number);
                made.transaction.objectStore('keys').put(of(107, 1), of(1, 32));
                made.transaction.objectStore('envelopes').put(of(5, 3), [of(1, 32), of(5, 32)]);
            }};
            made.onsuccess = () => {{ made.result.close(); yes(); }};
            made.onerror = no;
        }})"
    );
    script(&earlier).await;
    let store = Store::new(&name);
    let found = store.load(board(1), &Known::NOTHING).await;
    assert!(found.reached && found.trouble.is_none());
    assert_eq!((found.loaded.keys.as_deref(), found.loaded.envelopes), (Some(&b"k"[..]), vec![vec![5; 3]]));
    store.keep(board(1), vec![opened(7, 1)]).await.unwrap();
    let again = Store::new(&name).load(board(1), &Known::NOTHING).await.loaded;
    assert_eq!((again.envelopes.len(), again.opened.len()), (1, 1));
}

#[wasm_bindgen_test]
async fn store9_what_can_be_rebuilt_never_stands_in_the_way_of_what_cannot() {
    let name = fresh_name();
    let store = Store::new(&name);
    store.keep(board(1), vec![keys("k")]).await.unwrap();
    let full = "if (this.name === 'opened') throw new DOMException('full', 'QuotaExceededError'); return original.apply(this, args);";
    let _full = Patch::new(PUT, full);
    store.keep(board(1), vec![opened(7, 1)]).await.unwrap();
    store.keep(board(1), vec![envelope(1)]).await.unwrap();
    assert!(store.keep(board(1), vec![envelope(2), opened(7, 1)]).await.is_err(), "the envelope is not on the disk yet");
    store.keep(board(1), vec![envelope(3)]).await.unwrap();
    let found = Store::new(&name).load(board(1), &Known::NOTHING).await.loaded;
    assert_eq!((found.envelopes.len(), found.opened.len()), (3, 0));
}
