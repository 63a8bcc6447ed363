use super::*;
use crate::payload::{BallotSheet, IdeaSheet, SheetIdea};
use automerge::ReadDoc;
use automerge::transaction::{CommitOptions, Transactable};
use quietstorm_model::{EnvelopeId, GroupId, IdeaId};

const ALICE: AuthorKey = AuthorKey([1; 32]);
const BOB: AuthorKey = AuthorKey([2; 32]);

fn sheet(texts: &[&str]) -> Contribution {
    let ideas = texts.iter().map(|text| SheetIdea { text: (*text).to_owned(), prompt: None }).collect();
    Contribution::Ideas(IdeaSheet { author: None, ideas })
}

fn source(n: u8) -> SourceId {
    source_of_contribution(&EnvelopeId([n; 32]))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn heads(document: &Document) -> Vec<String> {
    document.doc.get_heads().iter().map(|head| hex(&head.0)).collect()
}

#[test]
fn doc1_every_board_begins_with_the_same_genesis() {
    let heads = heads(&Document::new());
    assert_eq!(heads, ["fb23b09827dc463c156c7596fb8fab6f566b5582bbc32d624ecfbf08c2cff570"]);
}

#[test]
fn doc2_a_contribution_is_the_same_change_everywhere() {
    let mut document = Document::new();
    let ideas = Contribution::Ideas(IdeaSheet {
        author: Some("Ada".to_owned()),
        ideas: vec![
            SheetIdea { text: "Späti um die Ecke 🚲".to_owned(), prompt: Some(1) },
            SheetIdea { text: "b".to_owned(), prompt: None },
        ],
    });
    document.add(&[(source(1), ideas)]);
    assert_eq!(heads(&document), ["ed4a4c0bc38a20c7207a327893c1b46f063781c543f6eabb9e67238c713e0ee7"]);
    let mut document = Document::new();
    document.add(&[(source(2), Contribution::Ballot(BallotSheet { marks: vec![(0, 1), (3, 2)] }))]);
    assert_eq!(heads(&document), ["3d9457bdcfc8b6ed8ab5ce4ec119fb303a6aab9440fcc89f3c09cd4db381ffe4"]);
}

#[test]
fn doc3_order_batches_and_repetition_of_contributions_make_no_difference() {
    let opened: Vec<_> = (0..6).map(|n| (source(n), sheet(&["one", "two"]))).collect();
    let mut at_once = Document::new();
    at_once.add(&opened);
    let mut one_by_one = Document::new();
    for piece in opened.iter().rev() {
        one_by_one.add(std::slice::from_ref(piece));
        one_by_one.add(&opened[..0]);
        one_by_one.add(std::slice::from_ref(piece));
    }
    assert_eq!(heads(&at_once), heads(&one_by_one));
    assert_eq!(at_once.contents(), one_by_one.contents());
    assert_eq!(at_once.contents().ideas.len(), 12);
}

#[test]
fn doc3_many_contributions_at_once_give_the_document_that_one_by_one_give() {
    let ideas: Vec<_> = (0..100).map(|n| (source(n), sheet(&["an idea", "another"]))).collect();
    let ballots: Vec<_> = (100..200).map(|n| (source(n), Contribution::Ballot(BallotSheet { marks: vec![(u32::from(n), 1)] }))).collect();
    let grouped = [Edit::Group { idea: IdeaId { source: source(7), index: 1 }, group: Some(GroupId([3; 8])) }];
    let build = |size: usize| {
        let mut document = Document::new();
        ideas.chunks(size).for_each(|piece| document.add(piece));
        document.collapse(source(255), &ideas.iter().map(|(source, _)| *source).collect::<Vec<_>>());
        let first = document.write(&ALICE, &grouped).unwrap();
        ballots.chunks(size).for_each(|piece| document.add(piece));
        let second = document.write(&BOB, &grouped).unwrap();
        let loaded = Automerge::load(&document.save()).unwrap();
        assert_eq!(loaded.get_heads(), document.doc.get_heads());
        (document, first, second)
    };
    let (at_once, one_by_one) = (build(MANY + 1), build(1));
    assert_eq!((heads(&at_once.0), &at_once.1, &at_once.2), (heads(&one_by_one.0), &one_by_one.1, &one_by_one.2));
    let contents = at_once.0.contents();
    assert_eq!((contents.ideas.len(), contents.ballots.len()), (200, 100));
    assert!(contents == one_by_one.0.contents(), "they say the same");
}

#[test]
fn doc4_a_collapse_waits_for_all_it_names_and_makes_the_next_change_small() {
    let opened: Vec<_> = (0..=255).map(|n| (source(n), sheet(&["an idea"]))).collect();
    let all: Vec<SourceId> = opened.iter().map(|(source, _)| *source).collect();
    let collapse = source_of_collapse(&EnvelopeId([9; 32]));
    let mut document = Document::new();
    document.add(&opened[1..]);
    assert!(!document.collapse(collapse, &all));
    document.add(&opened[..1]);
    assert!(document.collapse(collapse, &all));
    assert!(document.collapse(collapse, &all));
    assert_eq!(heads(&document).len(), 1);
    let made = document.write(&ALICE, &[Edit::Group { idea: IdeaId { source: all[7], index: 0 }, group: Some(GroupId([3; 8])) }]).unwrap();
    assert!(made.bytes.len() < 300, "{} bytes", made.bytes.len());
}

#[test]
fn doc5_a_change_is_never_the_second_of_its_actor() {
    let mut document = Document::new();
    let edit = [Edit::NameGroup { group: GroupId([3; 8]), title: "Garden".to_owned() }];
    let mut made: Vec<SourceId> = (0..20).map(|_| document.write(&ALICE, &edit).unwrap().source).collect();
    made.push(document.clone().write(&BOB, &edit).unwrap().source);
    made.push(document.write(&ALICE, &edit).unwrap().source);
    made.sort_unstable();
    made.dedup();
    assert_eq!(made.len(), 22);
    assert!(document.doc.get_changes(&[]).iter().all(|change| change.seq() == 1 && change.timestamp() == 0));
}

#[test]
fn doc6_newer_changes_stand_behind_older_ones_in_the_table_of_actors() {
    let mut document = Document::new();
    document.add(&[(source(1), sheet(&["an idea"]))]);
    let mut last = source(1);
    for n in 0..10 {
        let made = document.write(&ALICE, &[Edit::NameGroup { group: GroupId([n; 8]), title: "x".to_owned() }]).unwrap();
        assert!(made.source > last);
        last = made.source;
    }
}

#[test]
fn doc7_a_saved_document_is_one_that_automerge_loads() {
    let mut document = Document::new();
    document.add(&[(source(1), sheet(&["an idea"])), (source(2), Contribution::Ballot(BallotSheet { marks: vec![(1, 1)] }))]);
    document.collapse(source(3), &[source(1)]);
    document
        .write(&ALICE, &[Edit::Comment { idea: IdeaId { source: source(1), index: 0 }, text: "Yes".to_owned(), author: None }])
        .unwrap();
    let loaded = Automerge::load(&document.save()).unwrap();
    assert_eq!(loaded.get_heads(), document.doc.get_heads());
    assert_eq!(read::contents(&loaded), document.contents());
    assert_eq!(loaded.keys(automerge::ROOT).collect::<Vec<_>>(), ["ballots", "decisions", "groups", "ideas"]);
}

#[test]
fn doc8_a_change_is_encoded_as_automerge_itself_would_encode_it() {
    let mut document = Document::new();
    document.add(&[(source(1), sheet(&["an idea"])), (source(2), sheet(&["another", "third"]))]);
    let idea = |n, index| IdeaId { source: source(n), index };
    let edits = [
        Edit::Group { idea: idea(1, 0), group: Some(GroupId([3; 8])) },
        Edit::Group { idea: idea(2, 1), group: None },
        Edit::AddIdea { text: "More".to_owned(), prompt: Some(2), builds_on: Some(idea(2, 0)), author: Some("Ada".to_owned()) },
    ];
    let made = document.write(&ALICE, &edits).unwrap();
    let again = Change::try_from(made.bytes.as_slice()).unwrap();
    assert_eq!(Change::from(again.decode()).raw_bytes(), made.bytes);
    assert_eq!(again.actor_id(), &draft::actor(made.source));
}

#[test]
fn doc9_a_transaction_of_automerge_gives_the_same_bytes() {
    let mut document = Document::new();
    document.add(&[(source(1), sheet(&["an idea"]))]);
    document.collapse(source(3), &[source(1)]);
    let mut stock = Automerge::load(&document.save()).unwrap();
    let group = GroupId([3; 8]);
    for title in ["Garden", "Park"] {
        let made = document.write(&ALICE, &[Edit::NameGroup { group, title: title.to_owned() }]).unwrap();
        stock.set_actor(draft::actor(made.source));
        let mut step = stock.transaction();
        let (_, groups) = step.get(automerge::ROOT, "groups").unwrap().unwrap();
        step.put(&groups, group.to_string(), title).unwrap();
        step.commit_with(CommitOptions::default().with_time(0));
        assert_eq!(stock.get_last_local_change().unwrap().raw_bytes(), made.bytes);
    }
}
