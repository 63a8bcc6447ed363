//! How records lie in the database: their keys and values.

use super::connection::{Connection, DRAFTS, ENVELOPES, KEYS, NOTEBOOK, OPENED, Transaction};
use super::{Found, Known};
use crate::js::{Doing, Error};
use js_sys::{Array, Uint8Array};
use quietstorm_core::event::Record;
use quietstorm_model::{BoardId, EnvelopeId, RoundId};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbKeyRange, IdbObjectStore, IdbRequest};

const READING: &str = "reading the board";

/// The name of something that is only given to who does not have it.
#[derive(Debug, Clone, Copy)]
pub enum Part {
    /// An envelope.
    Envelope(BoardId, EnvelopeId),
    /// A change of a private notebook.
    Change(BoardId, RoundId, [u8; 32]),
    /// What was in the opened contributions of a round.
    Opened(BoardId, RoundId),
}

/// What there is of a board.
pub struct Listed {
    /// The key record.
    pub keys: Option<Vec<u8>>,
    /// Text typed and not added.
    pub drafts: Vec<(String, String)>,
    /// The names of all the rest.
    pub parts: Vec<Part>,
}

impl Part {
    /// Whether the reader has it.
    pub fn is_known(&self, known: &Known) -> bool {
        match self {
            Self::Envelope(_, id) => (known.envelope)(id),
            Self::Change(_, round, hash) => (known.change)(&(*round, *hash)),
            Self::Opened(_, round) => (known.opened)(round),
        }
    }

    /// Puts it with the others that were found.
    pub fn sort_in(self, bytes: Vec<u8>, found: &mut Found) {
        match self {
            Self::Envelope(..) => found.loaded.envelopes.push(bytes),
            Self::Change(_, round, hash) => {
                found.loaded.notebook.push((round, bytes));
                found.changes.push((round, hash));
            }
            Self::Opened(_, round) => found.loaded.opened.push((round, bytes)),
        }
    }

    fn ask(&self, reading: &Transaction) -> Result<IdbRequest, JsValue> {
        match self {
            Self::Envelope(board, id) => reading.store(ENVELOPES)?.get(&key(&[&board.0, &id.0])),
            Self::Change(board, round, hash) => reading.store(NOTEBOOK)?.get(&key(&[&board.0, &round.0, hash])),
            Self::Opened(board, round) => reading.store(OPENED)?.get(&key(&[&board.0, &round.0])),
        }
    }

    fn envelope(key: &JsValue) -> Option<Self> {
        let key = key.dyn_ref::<Array>()?;
        Some(Self::Envelope(BoardId(hash(&key.get(0))?), EnvelopeId(hash(&key.get(1))?)))
    }

    fn change(key: &JsValue) -> Option<Self> {
        let key = key.dyn_ref::<Array>()?;
        Some(Self::Change(BoardId(hash(&key.get(0))?), RoundId(hash(&key.get(1))?), hash(&key.get(2))?))
    }

    fn opened(key: &JsValue) -> Option<Self> {
        let key = key.dyn_ref::<Array>()?;
        Some(Self::Opened(BoardId(hash(&key.get(0))?), RoundId(hash(&key.get(1))?)))
    }
}

/// The key records of all boards.
pub async fn boards(connection: &Connection) -> Result<Vec<(BoardId, Vec<u8>)>, Error> {
    let reading = connection.read(&[KEYS]).doing(READING)?;
    let all = reading.store(KEYS).and_then(|store| Pairs::ask(&store, &JsValue::UNDEFINED)).doing(READING)?;
    reading.done(READING).await?;
    let keys = all.get(|key| hash(key).map(BoardId)).doing(READING)?;
    Ok(keys.into_iter().map(|(board, value)| (board, bytes(&value))).collect())
}

/// What there is of a board.
pub async fn list(connection: &Connection, board: BoardId) -> Result<Listed, Error> {
    let reading = connection.read(&[KEYS, ENVELOPES, NOTEBOOK, DRAFTS, OPENED]).doing(READING)?;
    let of_board = range(&board).doing(READING)?;
    let ask = || {
        let keys = reading.store(KEYS)?.get(&id(&board.0))?;
        let envelopes = reading.store(ENVELOPES)?.get_all_keys_with_key(&of_board)?;
        let changes = reading.store(NOTEBOOK)?.get_all_keys_with_key(&of_board)?;
        let opened = reading.store(OPENED)?.get_all_keys_with_key(&of_board)?;
        Ok((keys, [envelopes, changes, opened], Pairs::ask(&reading.store(DRAFTS)?, &of_board)?))
    };
    let (keys, parts, drafts) = ask().doing(READING)?;
    reading.done(READING).await?;
    let get = || {
        let keys = Some(keys.result()?).filter(|keys| !keys.is_undefined()).map(|keys| bytes(&keys));
        let mut named = Vec::new();
        for (keys, name) in parts.iter().zip([Part::envelope, Part::change, Part::opened]) {
            named.extend(Array::from(&keys.result()?).iter().filter_map(|key| name(&key)));
        }
        let field = |key: &JsValue| key.dyn_ref::<Array>()?.get(1).as_string();
        let drafts = drafts.get(field)?.into_iter().filter_map(|(field, text)| Some((field, text.as_string()?))).collect();
        Ok(Listed { keys, drafts, parts: named })
    };
    get().doing(READING)
}

/// All that a board has, in one sweep.
pub async fn everything(connection: &Connection, board: BoardId) -> Result<Vec<(Part, Vec<u8>)>, Error> {
    let reading = connection.read(&[ENVELOPES, NOTEBOOK, OPENED]).doing(READING)?;
    let of_board = range(&board).doing(READING)?;
    let ask = |store| Pairs::ask(&reading.store(store)?, &of_board);
    let asked = [ENVELOPES, NOTEBOOK, OPENED].into_iter().map(ask).collect::<Result<Vec<_>, _>>().doing(READING)?;
    reading.done(READING).await?;
    let mut all = Vec::new();
    for (pairs, name) in asked.iter().zip([Part::envelope, Part::change, Part::opened]) {
        all.extend(pairs.get(name).doing(READING)?);
    }
    Ok(all.into_iter().map(|(part, value)| (part, bytes(&value))).collect())
}

/// These parts. One that has been removed meanwhile is missing.
pub async fn some(connection: &Connection, parts: &[Part]) -> Result<Vec<(Part, Vec<u8>)>, Error> {
    let reading = connection.read(&[ENVELOPES, NOTEBOOK, OPENED]).doing(READING)?;
    let asked = parts.iter().map(|part| part.ask(&reading)).collect::<Result<Vec<_>, _>>().doing(READING)?;
    reading.done(READING).await?;
    let values = asked.iter().map(IdbRequest::result).collect::<Result<Vec<_>, _>>().doing(READING)?;
    Ok(parts.iter().zip(values).filter(|(_, value)| !value.is_undefined()).map(|(part, value)| (*part, bytes(&value))).collect())
}

/// Stores one record.
pub fn put(writing: &Transaction, board: &BoardId, record: &Record) -> Result<(), JsValue> {
    let store = |name| writing.store(name);
    match record {
        Record::Keys(bytes) => store(KEYS)?.put_with_key(&id(bytes), &id(&board.0))?,
        Record::Envelope(envelope, bytes) => store(ENVELOPES)?.put_with_key(&id(bytes), &key(&[&board.0, &envelope.0]))?,
        Record::Notebook(round, hash, bytes) => store(NOTEBOOK)?.put_with_key(&id(bytes), &key(&[&board.0, &round.0, hash]))?,
        Record::Draft(field, text) => {
            let key = Array::of2(&id(&board.0), &field.as_str().into());
            if text.is_empty() { store(DRAFTS)?.delete(&key)? } else { store(DRAFTS)?.put_with_key(&text.as_str().into(), &key)? }
        }
        Record::Opened(round, bytes) => store(OPENED)?.put_with_key(&id(bytes), &key(&[&board.0, &round.0]))?,
        Record::Forget => {
            for name in [ENVELOPES, NOTEBOOK, DRAFTS, OPENED] {
                store(name)?.delete(&range(board)?)?;
            }
            store(KEYS)?.delete(&id(&board.0))?
        }
    };
    Ok(())
}

/// Keys and values of a store, asked for together, so that they fit each other.
struct Pairs {
    keys: IdbRequest,
    values: IdbRequest,
}

impl Pairs {
    fn ask(store: &IdbObjectStore, range: &JsValue) -> Result<Self, JsValue> {
        Ok(Self { keys: store.get_all_keys_with_key(range)?, values: store.get_all_with_key(range)? })
    }

    /// The pairs whose key can be read; others are none of ours.
    fn get<K>(&self, read: impl Fn(&JsValue) -> Option<K>) -> Result<Vec<(K, JsValue)>, JsValue> {
        let (keys, values) = (Array::from(&self.keys.result()?), Array::from(&self.values.result()?));
        Ok(keys.iter().zip(values.iter()).filter_map(|(key, value)| Some((read(&key)?, value))).collect())
    }
}

/// Everything that begins with this board: an empty array is behind all byte strings and texts.
fn range(board: &BoardId) -> Result<JsValue, JsValue> {
    let board = id(&board.0);
    IdbKeyRange::bound(&Array::of1(&board), &Array::of2(&board, &Array::new())).map(JsValue::from)
}

fn key(ids: &[&[u8]]) -> JsValue {
    ids.iter().map(|part| id(part)).collect::<Array>().into()
}

fn id(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

fn bytes(value: &JsValue) -> Vec<u8> {
    Uint8Array::new(value).to_vec()
}

fn hash(key: &JsValue) -> Option<[u8; 32]> {
    bytes(key).try_into().ok()
}
