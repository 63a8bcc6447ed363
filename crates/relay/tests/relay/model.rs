//! The store beside a model of it that a reader can check by eye.

use crate::house::frame;
use proptest::prelude::*;
use quietstorm_core::channel::{Cursor, Item};
use quietstorm_core::wire::frame_id;
use quietstorm_model::{AuthorKey, BoardId, ChannelId, FrameId};
use quietstorm_relay::store::sqlite::{Room, Sqlite};
use quietstorm_relay::store::{Due, Kept, NewClock, NewFrame, Place, Quota, Store, StoreError};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

const CHANNEL: ChannelId = ChannelId([1; 32]);
const OWNER: AuthorKey = AuthorKey([2; 32]);

#[derive(Debug, Clone)]
enum Step {
    Put(Option<u8>, u32),
    Clock(u8),
    Release(u8),
    Close(u8),
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        8 => (proptest::option::of(0u8..3), 0u32..20).prop_map(|(hold, number)| Step::Put(hold, number)),
        2 => (0u8..3).prop_map(Step::Clock),
        1 => (0u8..3).prop_map(Step::Release),
        1 => (0u8..3).prop_map(Step::Close),
        1 => Just(Step::Reopen),
    ]
}

#[derive(Default)]
struct Model {
    log: Vec<FrameId>,
    held: BTreeMap<u8, Vec<FrameId>>,
    clocks: Vec<u8>,
    released: Vec<u8>,
}

impl Model {
    fn put(&mut self, hold: Option<u8>, id: FrameId) -> Option<u8> {
        if self.log.contains(&id) {
            return None;
        }
        if let Some((number, _)) = self.held.iter().find(|(_, ids)| ids.contains(&id)) {
            return Some(*number);
        }
        match hold.filter(|number| !self.released.contains(number)) {
            Some(number) => self.held.entry(number).or_default().push(id),
            None => self.log.push(id),
        }
        hold.filter(|number| !self.released.contains(number))
    }

    fn release(&mut self, number: u8) {
        let mut moved = self.held.remove(&number).unwrap_or_default();
        moved.sort_unstable();
        self.log.extend(moved);
        if !self.released.contains(&number) {
            self.released.push(number);
            self.released.sort_unstable();
        }
    }
}

fn open(path: &Path) -> Sqlite {
    let room = Room { quota: Quota { bytes: 1 << 20, items: 1_000 }, channels: 1, bytes: None };
    Sqlite::open(path, AuthorKey([3; 32]), room, Arc::new(|_| {})).unwrap()
}

fn word(kind: &str, number: u8) -> Vec<u8> {
    format!("{kind} {number}").into_bytes()
}

async fn run(steps: Vec<Step>) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("model.db");
    let (mut store, mut model) = (open(&path), Model::default());
    store.enter(CHANNEL, OWNER, 0).await.unwrap();
    for step in steps {
        match step {
            Step::Put(hold, number) => {
                let (body, id) = (frame(number), frame_id(&frame(number)));
                let new = NewFrame { id, hold: hold.map(|number| (number, [number; 32])), body };
                let Place { held, .. } = store.put(CHANNEL, new, 0).await.unwrap();
                assert_eq!(held, model.put(hold, id));
            }
            Step::Clock(number) => {
                let kept = Kept { revision: 0, deadline: 5, key: [7; 32], locked: vec![1] };
                let clock = NewClock { number, board: BoardId([4; 32]), kept, word: word("clock", number) };
                let fits = !model.clocks.contains(&number) && !model.released.contains(&number);
                let expected = if fits { Ok(()) } else { Err(StoreError::Conflict) };
                assert_eq!(store.set_clock(CHANNEL, clock, 0).await, expected);
                if fits {
                    model.clocks.push(number);
                    model.log.push(Item::Word(word("clock", number)).id());
                }
            }
            Step::Release(number) if model.clocks.contains(&number) => {
                assert_eq!(store.release(CHANNEL, number, 0).await, Err(StoreError::Conflict));
            }
            Step::Release(number) => {
                model.release(number);
                assert_eq!(store.release(CHANNEL, number, 0).await, Ok(model.log.len() as u64));
            }
            Step::Close(number) => {
                let due = Due { channel: CHANNEL, number };
                assert_eq!(store.close(due.clone(), 4, Box::new(|_| None)).await, Ok(false), "too early");
                let mut listed = model.held.get(&number).cloned().unwrap_or_default();
                listed.sort_unstable();
                let closes = model.clocks.contains(&number) && !model.released.contains(&number);
                let wording = move |closing: &quietstorm_relay::store::Closing| {
                    assert_eq!(closing.listed, listed);
                    Some(vec![word("close", number)])
                };
                assert_eq!(store.close(due, 5, Box::new(wording)).await, Ok(closes));
                if closes {
                    model.release(number);
                    model.log.push(Item::Word(word("close", number)).id());
                }
            }
            Step::Reopen => {
                store.shut();
                store = open(&path);
            }
        }
        compare(&store, &model).await;
    }
    store.shut();
}

async fn compare(store: &Sqlite, model: &Model) {
    let mut end = Cursor::default();
    for id in &model.log {
        assert_eq!(store.head(CHANNEL, end.next).await, Ok(Some(end.head)));
        end = end.after(*id);
    }
    let entry = store.enter(CHANNEL, AuthorKey([9; 32]), 0).await.unwrap();
    assert_eq!((entry.owner, entry.end, &entry.released), (OWNER, end, &model.released));
    let items = store.read(CHANNEL, 0, usize::MAX).await.unwrap();
    assert_eq!(items.iter().map(Item::id).collect::<Vec<_>>(), model.log);
    let everything: Vec<FrameId> = (0..20).map(|number| frame_id(&frame(number))).collect();
    let there = |id: &FrameId| model.log.contains(id) || model.held.values().flatten().any(|held| held == id);
    let lacking: Vec<FrameId> = everything.iter().copied().filter(|id| !there(id)).collect();
    assert_eq!(store.lacking(CHANNEL, everything).await, Ok(lacking));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rel9_the_store_does_what_its_model_does(steps in proptest::collection::vec(step(), 1..40)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(run(steps));
    }
}
