//! A change chunk, decoded within limits into plain operations. What is not needed to understand it is passed over here: a change that is taken
//! must come out the same when it is composed again, and that says the rest.

use super::super::index::{Hash, Id};
use super::bytes::{Bytes, Odd, count, expand};
use quietstorm_model::{SourceId, limits};

/// Most bytes of a change: what an envelope has room for beside its own fields.
pub const BYTES: usize = limits::ENVELOPE_BYTES - 256;
/// Most changes that one change may build on directly.
pub const DEPS: usize = 1_000;
/// Most operations of a change.
pub const OPERATIONS: usize = 2_048;
/// Most other actors that a change may name.
const ACTORS: usize = 2_048;
/// Most bytes of a key.
const KEY: usize = 64;
/// Columns by their numbers in the file format. Changes of maps have these and no others; no column is compressed.
const COLUMNS: [u64; 13] = [OBJ_ACTOR, OBJ_COUNTER, 17, 19, KEY_TEXT, 52, ACTION, VALUE_META, VALUE, 112, 113, 115, 148];
const OBJ_ACTOR: u64 = 1;
const OBJ_COUNTER: u64 = 2;
const KEY_TEXT: u64 = 21;
const ACTION: u64 = 66;
const VALUE_META: u64 = 86;
const VALUE: u64 = 87;

/// What a change says.
#[derive(Debug)]
pub(super) struct Scanned {
    pub deps: Vec<Hash>,
    pub source: SourceId,
    pub start: u64,
    pub ops: Vec<ScannedOp>,
}

/// One operation: in which map (`None` is the root), under which key, what.
#[derive(Debug)]
pub(super) struct ScannedOp {
    pub map: Option<Id>,
    pub key: String,
    pub what: What,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum What {
    Make,
    Null,
    Bool(bool),
    Number(u64),
    Text(String),
}

pub(super) fn scan(bytes: &[u8]) -> Result<Scanned, Odd> {
    if bytes.len() > BYTES {
        return Err(Odd);
    }
    let mut bytes = Bytes(bytes);
    let magic: [u8; 4] = bytes.array()?;
    let _checksum: [u8; 4] = bytes.array()?;
    let kind = bytes.byte()?;
    let length = bytes.at_most(BYTES)?;
    if magic != [0x85, 0x6f, 0x4a, 0x83] || kind != 1 || length != bytes.0.len() {
        return Err(Odd);
    }
    let deps = deps(&mut bytes)?;
    let source = actor(&mut bytes)?;
    let seq = bytes.unsigned()?;
    let start = bytes.unsigned()?;
    let time = bytes.signed()?;
    let message = bytes.unsigned()?;
    if seq != 1 || start < 2 || time != 0 || message != 0 {
        return Err(Odd);
    }
    let mut actors = vec![source];
    for _ in 0..bytes.at_most(ACTORS)? {
        actors.push(actor(&mut bytes)?);
    }
    let columns = columns(&mut bytes)?;
    let ops = ops(&columns, &actors)?;
    Ok(Scanned { deps, source, start, ops })
}

fn deps(bytes: &mut Bytes<'_>) -> Result<Vec<Hash>, Odd> {
    let number = bytes.at_most(DEPS)?;
    let mut deps: Vec<Hash> = Vec::new();
    for _ in 0..number {
        let dep = bytes.array()?;
        if deps.last().is_some_and(|last| *last >= dep) {
            return Err(Odd);
        }
        deps.push(dep);
    }
    if deps.is_empty() { Err(Odd) } else { Ok(deps) }
}

fn actor(bytes: &mut Bytes<'_>) -> Result<SourceId, Odd> {
    if bytes.unsigned()? != 16 {
        return Err(Odd);
    }
    bytes.array().map(SourceId)
}

type Columns<'a> = Vec<(u64, Bytes<'a>)>;

fn columns<'a>(bytes: &mut Bytes<'a>) -> Result<Columns<'a>, Odd> {
    let mut lengths = Vec::new();
    for _ in 0..bytes.at_most(COLUMNS.len())? {
        let number = bytes.unsigned()?;
        if !COLUMNS.contains(&number) || lengths.last().is_some_and(|&(last, _)| last >= number) {
            return Err(Odd);
        }
        lengths.push((number, bytes.at_most(BYTES)?));
    }
    let columns = lengths.into_iter().map(|(number, length)| Ok((number, Bytes(bytes.take(length)?)))).collect::<Result<_, Odd>>()?;
    if bytes.is_empty() { Ok(columns) } else { Err(Odd) }
}

fn ops(columns: &Columns<'_>, actors: &[SourceId]) -> Result<Vec<ScannedOp>, Odd> {
    let column = |number| columns.iter().find(|(found, _)| *found == number).map_or(Bytes(&[]), |(_, bytes)| *bytes);
    let number = |bytes: &mut Bytes<'_>| bytes.unsigned();
    // Nothing is expanded before it is known how many operations there are.
    let total = count(column(ACTION), OPERATIONS, |bytes| number(bytes).map(drop))?;
    let actions = expand(column(ACTION), total, number)?;
    let mut map_actors = expand(column(OBJ_ACTOR), total, number)?.into_iter();
    let mut map_counters = expand(column(OBJ_COUNTER), total, number)?.into_iter();
    let mut keys = expand(column(KEY_TEXT), total, |bytes| text(bytes, KEY))?.into_iter();
    let mut metas = expand(column(VALUE_META), total, number)?.into_iter();
    let mut values = column(VALUE);
    let mut ops = Vec::with_capacity(actions.len());
    for action in actions {
        let map = match (map_actors.next().flatten(), map_counters.next().flatten()) {
            (None, None) => None,
            (Some(actor), Some(counter)) => Some((counter, *usize::try_from(actor).ok().and_then(|at| actors.get(at)).ok_or(Odd)?)),
            _ => return Err(Odd),
        };
        let key = keys.next().flatten().ok_or(Odd)?.to_owned();
        let value = value(metas.next().flatten().ok_or(Odd)?, &mut values)?;
        let what = match (action, value) {
            (Some(0), What::Null) => What::Make,
            (Some(1), value) => value,
            _ => return Err(Odd),
        };
        ops.push(ScannedOp { map, key, what });
    }
    if values.is_empty() { Ok(ops) } else { Err(Odd) }
}

fn value(meta: u64, values: &mut Bytes<'_>) -> Result<What, Odd> {
    let length = usize::try_from(meta >> 4).map_err(|_| Odd)?;
    let mut bytes = Bytes(values.take(length)?);
    match meta & 0xf {
        0 if length == 0 => Ok(What::Null),
        1 if length == 0 => Ok(What::Bool(false)),
        2 if length == 0 => Ok(What::Bool(true)),
        3 => {
            let number = bytes.unsigned()?;
            if bytes.is_empty() { Ok(What::Number(number)) } else { Err(Odd) }
        }
        6 => std::str::from_utf8(bytes.0).map(|text| What::Text(text.to_owned())).map_err(|_| Odd),
        _ => Err(Odd),
    }
}

fn text<'a>(bytes: &mut Bytes<'a>, most: usize) -> Result<&'a str, Odd> {
    let length = bytes.at_most(most)?;
    std::str::from_utf8(bytes.take(length)?).map_err(|_| Odd)
}
