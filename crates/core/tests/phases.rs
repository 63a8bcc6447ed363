//! A brainstorm from the brief to the result, as the people in it see it.

mod world;

use quietstorm_model::*;
use world::{World, brief};

const TOGETHER: Policy = Policy::Together { seats: 2 };

#[test]
fn rev1_solo_from_brief_to_result() {
    let mut world = World::new(1, 4);
    world.found(brief(), Policy::Solo);
    for person in 0..4 {
        world.write(person, &format!("idea of {person}"));
        world.write(person, &format!("another of {person}"));
        world.ask(person, Command::Seal);
        assert!(matches!(world.handed_in(person), HandedIn::Sealed(receipt) if receipt.items == 2 && receipt.words.len() == 4));
    }
    for person in 1..4 {
        assert_eq!(world.carry(person, 0).new, 1);
        assert_eq!(world.ideas(0), Vec::<String>::new(), "nothing is shown before the reveal");
    }
    assert_eq!(world.screen(0).key.would_list, 4);
    world.ask(0, Command::CloseRound);
    assert!(matches!(world.stage(0, RoundKind::Ideas), Stage::Closed { listed: 4, needed: 1, .. }));
    assert!(world.screen(0).key.can_turn);
    assert_eq!(world.ideas(0).len(), 0);
    world.ask(0, Command::TurnKey);
    assert_eq!(world.ideas(0).len(), 8);
    assert!(matches!(world.handed_in(0), HandedIn::Delivered(_)));

    world.carry_all();
    for person in 1..4 {
        assert_eq!(world.ideas(person).len(), 8);
        assert!(matches!(world.handed_in(person), HandedIn::Delivered(_)));
        assert_eq!(world.board(person), world.board(0));
        assert_eq!(world.screen(person).mine.len(), 2);
    }

    let (a, b) = (world.idea(1, "idea of 1"), world.idea(1, "idea of 2"));
    world.ask(1, Command::Group { ideas: vec![a, b], into: None });
    let group = world.board(1).groups[0].id;
    world.ask(1, Command::NameGroup { group, title: "Pairs".into() });
    world.ask(2, Command::Comment { idea: a, text: "I like this one".into() });
    world.ask(3, Command::BuildOn { idea: a, text: "and more of it".into() });
    world.carry_all();
    assert_eq!(world.board(0), world.board(3));
    assert_eq!(world.ideas(0).len(), 9);
    assert_eq!(world.board(0).groups, [Group { id: group, title: "Pairs".into() }]);

    world.ask(0, Command::OpenVote { method: Method::Dots { budget: 3 }, deadline: None });
    world.carry_all();
    let options = world.board(1).vote.clone().unwrap().options;
    assert_eq!(options.len(), 8, "a group is one option");
    let pairs = options.iter().position(|option| option.title == "Pairs").unwrap() as u32;
    for person in 0..3 {
        world.ask(person, Command::Mark { choice: pairs, weight: 2 });
        world.ask(person, Command::Mark { choice: (pairs + 1) % 8, weight: 1 });
        assert_eq!(world.screen(person).ballot.left, 0);
        world.ask(person, Command::Seal);
        assert_eq!(world.board(person).result, None);
    }
    assert_eq!(world.ask_refused(1, Command::Mark { choice: (pairs + 2) % 8, weight: 1 }), Refusal::NoDotsLeft);
    world.carry(1, 0);
    world.carry(2, 0);
    world.ask(0, Command::CloseRound);
    world.ask(0, Command::TurnKey);
    world.carry_all();
    let tally = world.board(3).result.clone().expect("a result");
    assert_eq!((tally.ballots, tally.contributors), (3, 4));
    assert_eq!((tally.rows[0].choice, tally.rows[0].total, tally.rows[0].supporters), (pairs, 6, 3));
    assert_eq!(world.board(3), world.board(0));
}

#[test]
fn rev2_two_key_holders_open_a_round_together_and_neither_can_alone() {
    let mut world = World::new(2, 3);
    world.found(brief(), TOGETHER);
    for person in 0..3 {
        world.write(person, &format!("idea of {person}"));
        world.ask(person, Command::Seal);
    }
    world.carry(2, 0);
    world.carry(1, 0);
    world.ask(0, Command::CloseRound);
    world.ask(0, Command::TurnKey);
    assert_eq!(world.ideas(0).len(), 0, "one key of two opens nothing");
    world.carry(0, 1);
    assert_eq!(world.ideas(1).len(), 0);
    assert!(world.screen(1).key.can_turn);
    world.ask(1, Command::TurnKey);
    assert_eq!(world.ideas(1).len(), 3);
    world.carry(1, 0);
    world.carry(1, 2);
    assert_eq!(world.board(0), world.board(2));
}

#[test]
fn rev3_a_key_is_not_turned_against_a_list_that_lacks_what_its_holder_has() {
    let mut world = World::new(3, 3);
    world.found(brief(), TOGETHER);
    world.write(2, "the third one's idea");
    world.ask(2, Command::Seal);
    world.carry(2, 1);
    world.ask(0, Command::CloseRound);
    world.carry(0, 1);
    assert_eq!(world.screen(1).key.unlisted, 1);
    assert_eq!(world.ask_refused(1, Command::TurnKey), Refusal::ListIncomplete(1));
    world.carry(1, 0);
    assert!(world.screen(0).key.can_extend);
    world.ask(0, Command::CloseRound);
    world.ask(0, Command::TurnKey);
    world.carry(0, 1);
    world.ask(1, Command::TurnKey);
    assert_eq!(world.ideas(1), ["the third one's idea"]);
}

#[test]
fn rev4_what_comes_after_the_list_stands_in_the_late_lane_and_a_late_ballot_does_not_count() {
    let mut world = World::new(4, 3);
    world.found(brief(), Policy::Solo);
    world.write(1, "in time");
    world.ask(1, Command::Seal);
    world.carry(1, 0);
    world.write(2, "too late");
    world.ask(2, Command::Seal);
    world.ask(0, Command::CloseRound);
    world.ask(0, Command::TurnKey);
    world.carry_all();
    for person in 0..3 {
        let late: Vec<_> = world.board(person).ideas.iter().filter(|idea| idea.late).map(|idea| idea.text.as_str()).collect();
        assert_eq!(late, ["too late"]);
        assert!(matches!(world.stage(person, RoundKind::Ideas), Stage::Over(Opened { counted: 1, late: 1, .. })));
    }
    assert!(matches!(world.handed_in(2), HandedIn::Late(_)));
    world.ask(0, Command::OpenVote { method: Method::Approval, deadline: None });
    world.carry_all();
    for person in 1..3 {
        world.ask(person, Command::Mark { choice: 0, weight: 1 });
        world.ask(person, Command::Seal);
    }
    world.carry(1, 0);
    world.ask(0, Command::CloseRound);
    world.ask(0, Command::TurnKey);
    world.carry_all();
    assert_eq!(world.board(2).result.as_ref().unwrap().ballots, 1);
    assert_eq!(world.board(2), world.board(0));
}
