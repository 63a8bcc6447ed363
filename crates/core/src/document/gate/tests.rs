//! Changes as somebody makes them who has read this code: everything is right about them, the source too, except for what they do.

use crate::document::compose;
use crate::document::draft::{GROUPS, actor};
use crate::document::{Contribution, Document, Edit, Verdict, comment_id, source_of_collapse, source_of_contribution};
use crate::payload::{IdeaSheet, SheetIdea};
use automerge::legacy::{Key, ObjectId, Op, OpId, OpType};
use automerge::{Change, ExpandedChange, ObjType, ScalarValue};
use quietstorm_model::{AuthorKey, EnvelopeId, GroupId, IdeaId, Refusal, SourceId};

const MALLORY: AuthorKey = AuthorKey([6; 32]);
const ALICE: AuthorKey = AuthorKey([1; 32]);
const GROUP: GroupId = GroupId([3; 8]);

fn board() -> (Document, IdeaId) {
    let ideas = (0..3).map(|n| SheetIdea { text: format!("idea {n}"), prompt: Some(1) }).collect();
    let source = source_of_contribution(&EnvelopeId([1; 32]));
    let mut document = Document::new();
    document.add(&[(source, Contribution::Ideas(IdeaSheet { author: None, ideas }))]);
    document.collapse(source_of_collapse(&EnvelopeId([2; 32])), &[source]);
    (document, IdeaId { source, index: 1 })
}

/// A change of Mallory's that is bent before its source is worked out.
fn forge(document: &Document, edits: &[Edit], bend: impl Fn(&mut ExpandedChange)) -> Vec<u8> {
    let honest = document.clone().write(&MALLORY, edits).unwrap();
    let honest = Change::try_from(honest.bytes.as_slice()).unwrap().decode();
    let build = |source: SourceId| {
        let mut change = honest.clone();
        bend(&mut change);
        let own = std::mem::replace(&mut change.actor_id, actor(source));
        for op in &mut change.operations {
            if let ObjectId::Id(id) = &mut op.obj
                && id.1 == own
            {
                id.1 = actor(source);
            }
            if op.key == Key::Map(own.to_hex_string().into()) {
                op.key = Key::Map(source.to_string().into());
            }
        }
        Change::from(change)
    };
    let nameless = build(SourceId([0; 16]));
    build(compose::source(&MALLORY, nameless.start_op().get(), nameless.raw_bytes())).raw_bytes().to_vec()
}

fn verdict(document: &Document, bytes: &[u8]) -> Verdict {
    let mut here = document.clone();
    let verdict = here.receive(&[(MALLORY, bytes)]).remove(0);
    if !matches!(verdict, Verdict::Applied(_)) {
        assert_eq!(here.save(), document.save());
    }
    verdict
}

fn refused(document: &Document, bytes: &[u8]) {
    assert_eq!(verdict(document, bytes), Verdict::Refused(Refusal::UnsafeChange));
}

fn put(change: &ExpandedChange, value: impl Into<ScalarValue>, key: &str) -> Op {
    let obj = change.operations[0].obj.clone();
    Op { action: OpType::Put(value.into()), obj, key: Key::Map(key.into()), pred: Vec::new().into(), insert: false }
}

#[test]
fn gate1_a_change_that_edits_would_make_is_taken_and_no_other() {
    let (document, idea) = board();
    let edits = [Edit::Group { idea, group: Some(GROUP) }, Edit::NameGroup { group: GROUP, title: "x".to_owned() }];
    let honest = forge(&document, &edits, |_| {});
    assert!(matches!(verdict(&document, &honest), Verdict::Applied(_)));
    let bends: [fn(&mut ExpandedChange); 16] = [
        |change| change.time = 1,
        |change| change.message = Some("hello".to_owned()),
        |change| change.extra_bytes = vec![0],
        |change| change.seq = 2,
        |change| change.start_op = change.start_op.checked_add(1).unwrap(),
        |change| change.start_op = change.start_op.checked_add(u64::from(u32::MAX)).unwrap(),
        |change| change.operations.clear(),
        |change| change.operations.push(put(change, "x", "text")),
        |change| change.operations.push(put(change, 1_i64, "withdrawn")),
        |change| change.operations.push(put(change, ScalarValue::counter(1), "n")),
        |change| change.operations[0].action = OpType::Delete,
        |change| change.operations[0].action = OpType::Increment(1),
        |change| change.operations[0].action = OpType::Put("no group id".into()),
        |change| change.operations[0].insert = true,
        |change| change.operations[0].pred = vec![OpId(1, actor(GROUPS.1))].into(),
        |change| change.operations.extend(change.operations.clone()),
    ];
    for (n, bend) in bends.iter().enumerate() {
        let bent = forge(&document, &edits, bend);
        assert_eq!(verdict(&document, &bent), Verdict::Refused(Refusal::UnsafeChange), "bend {n}");
    }
}

#[test]
fn gate2_lists_texts_nested_maps_and_deletions_are_refused() {
    let (document, idea) = board();
    let edits = [Edit::Comment { idea, text: "so".to_owned(), author: None }];
    for kind in [ObjType::List, ObjType::Text, ObjType::Table] {
        refused(&document, &forge(&document, &edits, |change| change.operations[0].action = OpType::Make(kind)));
    }
    for depth in [1, 200] {
        let deep = forge(&document, &edits, |change| {
            for n in 0..depth {
                let obj = ObjectId::Id(OpId(change.start_op.get() + n * 2, change.actor_id.clone()));
                let op = |action: OpType, key: &str| Op {
                    action,
                    obj: obj.clone(),
                    key: Key::Map(key.into()),
                    pred: Vec::new().into(),
                    insert: false,
                };
                change.operations.push(op(OpType::Make(ObjType::Map), "m"));
                change.operations.push(op(OpType::Put("x".into()), "text"));
            }
        });
        refused(&document, &deep);
    }
    let root = |change: &mut ExpandedChange| change.operations[0].obj = ObjectId::Root;
    refused(&document, &forge(&document, &edits, root));
    let elsewhere = |change: &mut ExpandedChange| change.operations[0].obj = ObjectId::Id(OpId(77, actor(GROUPS.1)));
    refused(&document, &forge(&document, &edits, elsewhere));
}

#[test]
fn gate3_texts_keep_their_limits() {
    let (document, idea) = board();
    let edits = [Edit::Comment { idea, text: "so".to_owned(), author: None }];
    let bytes = forge(&document, &edits, |change| change.operations[1].action = OpType::Put("ä".repeat(2_001).into()));
    assert_eq!(verdict(&document, &bytes), Verdict::Refused(Refusal::LongText(2_001, 2_000)));
    let bytes = forge(&document, &edits, |change| change.operations[1].action = OpType::Put("\u{a0}\n".into()));
    assert_eq!(verdict(&document, &bytes), Verdict::Refused(Refusal::EmptyText));
}

#[test]
fn gate4_nobody_withdraws_what_another_has_written() {
    let (mut document, idea) = board();
    let alice = document
        .write(
            &ALICE,
            &[
                Edit::AddIdea { text: "mine".to_owned(), prompt: None, builds_on: Some(idea), author: None },
                Edit::Comment { idea, text: "and this".to_owned(), author: None },
            ],
        )
        .unwrap();
    let own = IdeaId { source: alice.source, index: 0 };
    let withdraw = Edit::WithdrawIdea { idea: own, withdrawn: true };
    let unsay = Edit::WithdrawComment { comment: alice.source, withdrawn: true };
    for edit in [&withdraw, &unsay, &Edit::WithdrawIdea { idea, withdrawn: true }] {
        assert_eq!(document.clone().write(&MALLORY, std::slice::from_ref(edit)), Err(Refusal::NotAllowed));
    }
    // The same with a forged change: an edit of Mallory's own that is turned on what is Alice's.
    let withdrawn = document.clone().write(&ALICE, std::slice::from_ref(&withdraw)).unwrap();
    let withdrawn = Change::try_from(withdrawn.bytes.as_slice()).unwrap().decode();
    let bytes = forge(&document, &[Edit::Group { idea, group: None }], |change| change.operations.clone_from(&withdrawn.operations));
    assert_eq!(verdict(&document, &bytes), Verdict::Refused(Refusal::NotAllowed));
    document.write(&ALICE, &[withdraw, unsay]).unwrap();
    let contents = document.contents();
    assert!(contents.ideas[&own].withdrawn && !contents.ideas[&idea].withdrawn);
    assert_eq!(contents.ideas[&own].builds_on, Some(idea));
    assert!(contents.ideas[&idea].comments[0].withdrawn);
    assert_eq!(contents.ideas[&idea].comments[0].id, comment_id(&alice.source));
}

#[test]
fn gate5_a_change_speaks_only_of_what_it_builds_on() {
    let (document, idea) = board();
    let mut ahead = document.clone();
    let source =
        ahead.write(&ALICE, &[Edit::AddIdea { text: "new".to_owned(), prompt: None, builds_on: None, author: None }]).unwrap().source;
    // Mallory groups Alice's new idea and leaves Alice's change out of what the change builds on.
    let new = IdeaId { source, index: 0 };
    let honest = ahead.clone().write(&MALLORY, &[Edit::Group { idea: new, group: Some(GROUP) }]).unwrap();
    let map = Change::try_from(honest.bytes.as_slice()).unwrap().decode().operations[0].obj.clone();
    let bytes = forge(&document, &[Edit::Group { idea, group: Some(GROUP) }], |change| change.operations[0].obj = map.clone());
    assert_eq!(verdict(&ahead, &bytes), Verdict::Refused(Refusal::Gone));
    assert!(matches!(verdict(&document, &bytes), Verdict::Refused(_)));
}
