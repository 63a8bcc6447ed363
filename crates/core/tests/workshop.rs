//! Replicas of one workshop: whatever they write and in whatever order it reaches them, they end up with the same document.

#![allow(clippy::unwrap_used)]

use automerge::Automerge;
use proptest::prelude::*;
use quietstorm_core::document::{Contribution, Document, Edit, Made, Verdict, comment_id, source_of_collapse, source_of_contribution};
use quietstorm_core::payload::{BallotSheet, IdeaSheet, SheetIdea};
use quietstorm_model::{AuthorKey, EnvelopeId, GroupId, IdeaId, Refusal, SourceId};

fn contributed(n: usize) -> SourceId {
    let mut id = [7; 32];
    id[..8].copy_from_slice(&u64::try_from(n).unwrap().to_le_bytes());
    source_of_contribution(&EnvelopeId(id))
}

fn sheet(ideas: usize) -> Contribution {
    let idea = |n| SheetIdea { text: format!("Put more benches where people wait, number {n}"), prompt: None };
    Contribution::Ideas(IdeaSheet { author: None, ideas: (0..ideas).map(idea).collect() })
}

fn board(people: usize, ideas: usize) -> Document {
    let mut document = Document::new();
    document.add(&(0..people).map(|n| (contributed(n), sheet(ideas))).collect::<Vec<_>>());
    document.collapse(source_of_collapse(&EnvelopeId([9; 32])), &(0..people).map(contributed).collect::<Vec<_>>());
    document
}

fn author(n: usize) -> AuthorKey {
    AuthorKey([u8::try_from(n).unwrap() + 1; 32])
}

fn idea(n: usize, index: u32) -> IdeaId {
    IdeaId { source: contributed(n), index }
}

fn group(n: u8) -> GroupId {
    GroupId([n; 8])
}

#[test]
fn doc10_what_one_replica_writes_another_reads() {
    let (mut here, mut there) = (board(2, 2), board(2, 2));
    let first = here
        .write(
            &author(0),
            &[
                Edit::Group { idea: idea(0, 0), group: Some(group(1)) },
                Edit::Group { idea: idea(1, 1), group: Some(group(1)) },
                Edit::NameGroup { group: group(1), title: "Benches".to_owned() },
            ],
        )
        .unwrap();
    let more = Edit::AddIdea { text: "And shade".to_owned(), prompt: Some(0), builds_on: Some(idea(1, 1)), author: Some("Ada".to_owned()) };
    let second = here.write(&author(0), &[more, Edit::Comment { idea: idea(0, 1), text: "Which ones?".to_owned(), author: None }]).unwrap();
    let offered = [(author(0), second.bytes.as_slice()), (author(0), first.bytes.as_slice())];
    assert_eq!(there.receive(&offered), [Verdict::Applied(second.source), Verdict::Applied(first.source)]);
    let contents = there.contents();
    assert_eq!(contents, here.contents());
    assert_eq!(contents.titles[&group(1)], "Benches");
    assert_eq!(contents.ideas[&idea(1, 1)].group, Some(group(1)));
    let added = &contents.ideas[&IdeaId { source: second.source, index: 0 }];
    assert_eq!((added.text.as_str(), added.prompt, added.builds_on), ("And shade", Some(0), Some(idea(1, 1))));
    assert_eq!(added.author.as_deref(), Some("Ada"));
    assert_eq!(contents.ideas[&idea(0, 1)].comments[0].id, comment_id(&second.source));
}

#[test]
fn doc11_an_edit_of_what_is_not_there_is_refused_and_of_two_edits_of_one_thing_the_last_counts() {
    let mut here = board(1, 1);
    assert_eq!(here.write(&author(0), &[Edit::Group { idea: idea(5, 0), group: None }]), Err(Refusal::Gone));
    assert_eq!(here.write(&author(0), &[Edit::Comment { idea: idea(0, 1), text: "x".to_owned(), author: None }]), Err(Refusal::Gone));
    let edit = |n| Edit::Group { idea: idea(0, 0), group: Some(group(n)) };
    here.write(&author(0), &[edit(1), edit(2)]).unwrap();
    assert_eq!(here.contents().ideas[&idea(0, 0)].group, Some(group(2)));
}

#[test]
fn doc12_a_late_contribution_can_be_worked_with() {
    let (mut here, mut there) = (board(2, 1), board(2, 1));
    here.write(&author(0), &[Edit::Group { idea: idea(0, 0), group: Some(group(1)) }]).unwrap();
    here.add(&[(contributed(8), sheet(1)), (contributed(9), Contribution::Ballot(BallotSheet { marks: vec![(0, 1)] }))]);
    let late = here.write(&author(0), &[Edit::Group { idea: idea(8, 0), group: Some(group(1)) }]).unwrap();
    assert_eq!(there.receive(&[(author(0), &late.bytes)]), [Verdict::Waiting]);
    assert_eq!(here.contents().ballots.len(), 1);
    assert_eq!(here.contents().ideas[&idea(8, 0)].group, Some(group(1)));
}

#[derive(Debug, Clone)]
enum Act {
    /// Replica, kind of edit, which thing.
    Write(usize, u8, u8),
    /// From replica to replica, where in the log to begin, backwards.
    Carry(usize, usize, usize, bool),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => (0..3_usize, any::<u8>(), any::<u8>()).prop_map(|(who, kind, what)| Act::Write(who, kind, what)),
        1 => (0..3_usize, 0..3_usize, 0..20_usize, any::<bool>()).prop_map(|(from, to, at, back)| Act::Carry(from, to, at, back)),
    ]
}

fn edit(document: &Document, kind: u8, what: u8) -> Edit {
    let ideas: Vec<IdeaId> = document.contents().ideas.into_keys().collect();
    let idea = ideas[usize::from(what) % ideas.len()];
    match kind % 6 {
        0 | 1 => Edit::Group { idea, group: (kind & 8 == 0).then(|| group(what % 3)) },
        2 => Edit::NameGroup { group: group(what % 3), title: format!("title {kind}") },
        3 => Edit::AddIdea { text: format!("more {what}"), prompt: None, builds_on: Some(idea), author: None },
        4 => Edit::Comment { idea, text: format!("comment {kind}"), author: None },
        _ => Edit::WithdrawIdea { idea, withdrawn: kind & 8 == 0 },
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn doc13_replicas_converge_in_any_order(acts in proptest::collection::vec(act(), 1..40)) {
        let mut replicas = [board(2, 2), board(2, 2), board(2, 2)];
        let mut log: Vec<(usize, Made)> = Vec::new();
        let mut seen = [const { Vec::<usize>::new() }; 3];
        for act in acts {
            match act {
                Act::Write(who, kind, what) => {
                    let edit = edit(&replicas[who], kind, what);
                    match replicas[who].write(&author(who), &[edit]) {
                        Ok(made) => {
                            seen[who].push(log.len());
                            log.push((who, made));
                        }
                        Err(refusal) => prop_assert_eq!(refusal, Refusal::NotAllowed),
                    }
                }
                Act::Carry(from, to, at, back) => {
                    let mut carried: Vec<usize> = seen[from].iter().copied().skip(at).collect();
                    if back {
                        carried.reverse();
                    }
                    let offered: Vec<_> = carried.iter().map(|&n| (author(log[n].0), log[n].1.bytes.as_slice())).collect();
                    for (n, verdict) in carried.iter().zip(replicas[to].receive(&offered)) {
                        match verdict {
                            Verdict::Applied(source) => {
                                prop_assert_eq!(source, log[*n].1.source);
                                seen[to].push(*n);
                            }
                            other => prop_assert!(matches!(other, Verdict::Known(_) | Verdict::Waiting), "{other:?}"),
                        }
                    }
                }
            }
        }
        let offered: Vec<_> = log.iter().rev().map(|(who, made)| (author(*who), made.bytes.as_slice())).collect();
        for replica in &mut replicas {
            let all = replica.receive(&offered);
            prop_assert!(all.iter().all(|verdict| matches!(verdict, Verdict::Applied(_) | Verdict::Known(_))));
        }
        let heads = |document: &Document| Automerge::load(&document.save()).unwrap().get_heads();
        prop_assert_eq!(heads(&replicas[0]), heads(&replicas[1]));
        prop_assert_eq!(heads(&replicas[0]), heads(&replicas[2]));
        prop_assert_eq!(replicas[0].contents(), replicas[1].contents());
        prop_assert_eq!(replicas[0].contents(), replicas[2].contents());
    }
}
