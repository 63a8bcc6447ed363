//! Opening a revealed board again: what was opened once is kept, and what is kept can be missing, damaged or foreign without any harm.

#![allow(clippy::unwrap_used, reason = "a world that is not as expected ends the test")]

mod world;

use quietstorm_core::opened;
use quietstorm_core::payload;
use quietstorm_model::*;
use world::{World, brief};

/// A board with three contributions and two ballots, all of it revealed to everybody.
fn revealed(seed: u64) -> World {
    let mut world = World::new(seed, 3);
    world.found(brief(), Policy::Solo);
    for person in 0..3 {
        world.write(person, &format!("idea of {person}"));
        world.ask(person, Command::Seal);
        world.carry(person, 0);
    }
    open_round(&mut world);
    world.ask(0, Command::OpenVote { method: Method::Approval, deadline: None });
    for person in [1, 2] {
        world.carry(0, person);
        world.ask(person, Command::Mark { choice: 1, weight: 1 });
        world.ask(person, Command::Seal);
        world.carry(person, 0);
    }
    open_round(&mut world);
    world.carry_all();
    world
}

fn open_round(world: &mut World) {
    world.ask(0, Command::CloseRound);
    world.ask(0, Command::TurnKey);
}

/// How many contributions a person's page says it has opened; `None` when it does not speak of opening any.
fn opened_now(world: &World, person: usize) -> Option<u32> {
    let notices = world.people[person].tabs[0].notices.iter();
    let progress = notices.filter_map(|notice| match notice {
        Notice::Progress { work: Work::Reveal, done, .. } => Some(*done),
        _ => None,
    });
    progress.max()
}

/// A person's screen, to the byte.
fn screen(world: &World, person: usize) -> Vec<u8> {
    let screen = world.screen(person);
    payload::encode(&(&screen.board, &screen.order, &screen.mine, &screen.handed_in)).unwrap()
}

#[test]
fn ses14_a_revealed_board_that_is_opened_again_shows_the_same_and_opens_nothing_twice() {
    let mut world = revealed(60);
    for person in 0..3 {
        let before = screen(&world, person);
        assert_eq!(world.kept(person).opened.len(), 2, "one record for each round");
        world.restart(person);
        assert!(screen(&world, person) == before, "{person} sees something else");
        assert_eq!(opened_now(&world, person), None);
        world.kept(person).opened.clear();
        world.restart(person);
        assert!(screen(&world, person) == before, "{person} sees something else");
        assert_eq!(opened_now(&world, person), Some(5), "what is not kept is opened again");
        assert_eq!(world.kept(person).opened.len(), 2, "and kept again");
    }
}

#[test]
fn ses14_what_comes_late_is_opened_alone_and_kept_with_the_others() {
    let mut world = World::new(61, 3);
    world.found(brief(), Policy::Solo);
    for person in [1, 2] {
        world.write(person, &format!("idea of {person}"));
        world.ask(person, Command::Seal);
    }
    world.carry(1, 0);
    open_round(&mut world);
    let before = world.kept(0).opened.clone();
    world.restart(0);
    assert_eq!(opened_now(&world, 0), None);
    world.carry(2, 0);
    let after = world.kept(0).opened.clone();
    assert_eq!((before.len(), after.len()), (1, 1), "one record, which replaces the earlier one");
    let count = |kept: &std::collections::BTreeMap<RoundId, Vec<u8>>| opened::read(kept.values().next().unwrap()).unwrap().len();
    assert_eq!((count(&before), count(&after)), (1, 2));
    let shown = screen(&world, 0);
    world.restart(0);
    assert!(screen(&world, 0) == shown);
    assert_eq!((opened_now(&world, 0), world.ideas(0).len()), (None, 2));
}

#[test]
fn ses15_damage_to_what_is_kept_costs_only_time() {
    let mut world = revealed(62);
    let (before, whole) = (screen(&world, 1), world.kept(1).opened.clone());
    for place in 0..8 {
        for bytes in world.kept(1).opened.values_mut() {
            let at = bytes.len() * place / 8;
            match place % 3 {
                0 => bytes[at] ^= 1,
                1 => bytes.truncate(at),
                _ => bytes.insert(at, 0),
            }
        }
        world.restart(1);
        assert!(screen(&world, 1) == before, "damage at {place}");
        assert_eq!(opened_now(&world, 1), Some(5));
        assert_eq!(world.kept(1).opened, whole, "the damaged records are replaced");
    }
}

#[test]
fn ses15_what_is_kept_is_used_for_contributions_that_are_here_and_rounds_that_are_revealed() {
    let mut world = World::new(63, 3);
    world.found(brief(), Policy::Solo);
    for person in [1, 2] {
        world.write(person, &format!("idea of {person}"));
        world.ask(person, Command::Seal);
        world.carry(person, 0);
    }
    // Another profile of the facilitator goes on to the reveal; this one is given what that one keeps.
    let copy = world::Person { store: world.people[0].store.clone(), tabs: Vec::new() };
    world.people.push(copy);
    world.open_tab(3);
    let board = world.board(0).id;
    world.ask(3, Command::Open(board));
    world.ask(3, Command::CloseRound);
    world.ask(3, Command::TurnKey);
    assert_eq!(world.ideas(3).len(), 2);
    let snapshot = world.kept(3).opened.clone();
    world.kept(0).opened = snapshot.clone();
    world.restart(0);
    assert!(world.ideas(0).is_empty() && world.stage(0, RoundKind::Ideas) == Stage::Open, "the round is not revealed here");
    // A third profile has the reveal, but not all that was revealed.
    world.kept(1).opened = snapshot;
    let public = world.kept(3).envelopes.clone();
    let contribution = |bytes: &Vec<u8>| {
        quietstorm_core::envelope::Envelope::decode(bytes).unwrap().kind() == quietstorm_core::envelope::Kind::Contribution
    };
    world.kept(1).envelopes.extend(public.into_iter().filter(|(_, bytes)| !contribution(bytes)));
    world.restart(1);
    assert_eq!(world.ideas(1), ["idea of 1"], "the other one is not here");
    assert_eq!(opened_now(&world, 1), None);
}

#[test]
fn ses16_before_the_reveal_nothing_of_what_is_sealed_is_kept_open() {
    let mut world = World::new(64, 3);
    world.found(brief(), Policy::Together { seats: 2 });
    for person in 0..3 {
        world.write(person, &format!("idea of {person}"));
        world.ask(person, Command::Seal);
    }
    world.carry_all();
    world.ask(0, Command::CloseRound);
    world.ask(0, Command::TurnKey);
    world.carry_all();
    for person in 0..3 {
        world.restart(person);
        assert!(world.kept(person).opened.is_empty(), "one of two keys is public");
    }
    world.ask(1, Command::TurnKey);
    world.carry_all();
    for person in 0..3 {
        assert_eq!(world.kept(person).opened.len(), 1);
    }
}

#[test]
fn ses16_forgetting_a_board_removes_what_was_kept_of_its_opened_contributions() {
    let mut world = revealed(65);
    let board = world.board(2).id;
    assert!(!world.kept(2).opened.is_empty());
    world.ask(2, Command::Forget(board));
    assert!(world.people[2].store.boards.is_empty());
}
