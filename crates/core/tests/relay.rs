//! A board whose envelopes a relay carries and whose rounds it opens, as the people on it see it.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod world;

use quietstorm_core::channel::FromRelay;
use quietstorm_model::*;
use world::{DAY, NOW, World, brief};

/// What a person's machine was sent, counted: frames and words.
fn items_told(world: &World, person: usize) -> usize {
    let told = world.relay.as_ref().unwrap().told.iter().filter(|((who, _), _)| *who == person);
    told.map(|(_, what)| if let FromRelay::Log { items, .. } = what { items.len() } else { 0 }).sum()
}

#[test]
fn sync1_a_clock_opens_a_round_with_nobody_but_a_late_reader_there() {
    let mut world = World::sealed(1, 4);
    assert_eq!(world.board(3).rounds[0].deadline, Some(NOW + DAY));
    for person in 0..3 {
        world.cut(person);
    }
    world.pass(DAY);
    assert_eq!(world.ideas(3).len(), 4, "whoever is there sees the reveal");
    assert_eq!(world.ideas(1).len(), 0);
    for person in 0..3 {
        world.mend(person);
        assert_eq!(world.board(person), world.board(3));
        assert!(matches!(world.handed_in(person), HandedIn::Delivered(_)));
    }
}

#[test]
fn sync2_before_the_close_a_machine_is_sent_nothing_that_depends_on_what_others_sealed() {
    let mut world = World::with_relay(2, 4);
    let policy = world.clock(1);
    world.found(brief(), policy);
    let before: Vec<usize> = (0..4).map(|person| items_told(&world, person)).collect();
    for person in 1..4 {
        for revision in 0..person {
            world.write(person, &format!("idea {revision} of {person}"));
            world.ask(person, Command::Seal);
        }
    }
    let after: Vec<usize> = (0..4).map(|person| items_told(&world, person)).collect();
    assert_eq!(before, after, "not even the facilitator's");
    assert_eq!(world.screen(0).key.would_list, 0);
    let told = &world.relay.as_ref().unwrap().told;
    assert!(!told.iter().any(|((who, _), what)| *who == 0 && matches!(what, FromRelay::Kept(receipt) if receipt.held.is_some())));
    world.pass(DAY);
    assert_eq!(world.ideas(0).len(), 6);
}

#[test]
fn sync3_what_was_sealed_with_no_network_is_delivered_later_and_nothing_says_delivered_before() {
    let mut world = World::with_relay(3, 3);
    let policy = world.clock(1);
    world.found(brief(), policy);
    world.cut(2);
    assert_eq!(world.screen(2).relay, Relay::Away);
    world.write(2, "written on a plane");
    world.ask(2, Command::Seal);
    assert!(matches!(world.handed_in(2), HandedIn::Sealed(_)));
    world.restart(2);
    assert!(matches!(world.handed_in(2), HandedIn::Sealed(_)));
    world.mend(2);
    assert!(matches!(world.handed_in(2), HandedIn::Delivered(_)));
    assert_eq!(world.screen(2).relay, Relay::Even);
    world.restart(2);
    assert!(matches!(world.handed_in(2), HandedIn::Delivered(_)), "the receipt is kept");
    world.pass(DAY);
    assert_eq!(world.ideas(1), ["written on a plane"]);
}

#[test]
fn sync4_what_comes_after_the_deadline_stands_in_the_late_lane() {
    let mut world = World::sealed(4, 3);
    world.cut(1);
    world.write(1, "too late");
    world.ask(1, Command::Seal);
    world.pass(DAY);
    assert_eq!(world.ideas(2).len(), 3);
    world.mend(1);
    assert_eq!(world.ideas(2).len(), 4);
    assert!(world.board(2).ideas.iter().any(|idea| idea.text == "too late" && idea.late));
    assert_eq!(world.board(0), world.board(1));
}

#[test]
fn sync5_the_facilitator_may_move_a_deadline_to_a_later_time_and_to_no_earlier_one() {
    let mut world = World::sealed(5, 2);
    world.ask(0, Command::SetDeadline(NOW + 2 * DAY));
    assert_eq!(world.board(1).rounds[0].deadline, Some(NOW + 2 * DAY));
    assert_eq!(world.ask_refused(0, Command::SetDeadline(NOW + DAY)), Refusal::Relay(RelayRefusal::NeverEarlier));
    assert_eq!(world.ask_refused(1, Command::SetDeadline(NOW + 3 * DAY)), Refusal::OnlyFacilitator);
    world.pass(DAY);
    assert_eq!(world.ideas(1).len(), 0);
    world.pass(DAY);
    assert_eq!(world.ideas(1).len(), 2);
    assert_eq!(world.ask_refused(0, Command::SetDeadline(NOW + 3 * DAY)), Refusal::NotNow(None));
}

#[test]
fn sync7_a_clock_opens_the_vote_too() {
    let mut world = World::sealed(7, 3);
    world.pass(DAY);
    world.cut(0);
    world.ask(0, Command::OpenVote { method: Method::Approval, deadline: Some(world.now + DAY) });
    assert_eq!(world.board(0).vote, None, "it begins when the relay keeps a key for it");
    assert_eq!(world.screen(0).key.waiting_for_clock, Some(world.now + DAY));
    world.restart(0);
    world.mend(0);
    assert_eq!(world.board(1).vote.clone().unwrap().options.len(), 3);
    for person in 0..3 {
        world.ask(person, Command::Mark { choice: 1, weight: 1 });
        world.ask(person, Command::Seal);
        assert_eq!(world.board(person).result, None);
    }
    world.pass(DAY);
    for person in 0..3 {
        assert_eq!(world.board(person).result.as_ref().map(|tally| tally.ballots), Some(3));
    }
}

#[test]
fn sync8_where_people_hold_the_keys_a_relay_brings_what_it_holds_when_the_facilitator_closes() {
    let mut world = World::with_relay(8, 4);
    world.found(brief(), Policy::Together { seats: 2 });
    for person in 1..4 {
        world.write(person, &format!("idea of {person}"));
        world.ask(person, Command::Seal);
    }
    assert_eq!(world.screen(0).key.would_list, 0);
    world.ask(0, Command::CloseRound);
    assert!(matches!(world.stage(2, RoundKind::Ideas), Stage::Closed { listed: 3, .. }));
    world.ask(0, Command::TurnKey);
    world.ask(1, Command::TurnKey);
    for person in 0..4 {
        assert_eq!(world.ideas(person).len(), 3);
    }
}

#[test]
fn sync9_a_log_is_read_on_from_where_it_was_left_and_from_the_beginning_where_it_is_another_one() {
    let mut world = World::sealed(9, 2);
    world.pass(DAY);
    let before = items_told(&world, 1);
    world.restart(1);
    assert_eq!(items_told(&world, 1), before, "nothing is sent twice");
    let mut other = World::sealed(10, 2);
    std::mem::swap(&mut world.relay, &mut other.relay);
    world.restart(1);
    assert_eq!(world.ideas(1).len(), 2);
    assert_eq!(world.screen(1).relay, Relay::Even);
}

#[test]
fn sync13_the_facilitator_has_a_relay_forget_the_board_and_what_is_on_devices_stays() {
    let mut world = World::sealed(14, 2);
    world.pass(DAY);
    assert_eq!(world.ask_refused(1, Command::DeleteFromRelays), Refusal::OnlyFacilitator);
    world.ask(0, Command::DeleteFromRelays);
    assert!(world.people[0].tabs[0].notices.contains(&Notice::Done(Deed::Deleted)));
    assert_eq!((world.ideas(0).len(), world.ideas(1).len()), (2, 2));
    assert_eq!(world.screen(1).relay, Relay::Away);
}

#[test]
fn sync3_what_another_tab_has_sealed_and_not_sent_any_more_goes_out_from_this_one() {
    let mut world = World::with_relay(18, 2);
    let policy = world.clock(1);
    world.found(brief(), policy);
    let tab = world.open_tab(1);
    let board = world.board(1).id;
    world.ask_in(1, tab, Command::Open(board));
    world.relay.as_mut().unwrap().hang_up((1, tab));
    world.feed(1, tab, quietstorm_core::event::Event::Lost { relay: 0 });
    world.ask_in(1, tab, Command::AddNote { text: "from a tab that is gone".into(), prompt: None });
    world.ask_in(1, tab, Command::Seal);
    assert!(matches!(world.handed_in(1), HandedIn::Delivered(_)));
    world.pass(DAY);
    assert_eq!(world.ideas(0), ["from a tab that is gone"]);
}

#[test]
fn sync12_where_there_is_no_lasting_line_one_turn_follows_another() {
    let mut world = World::sealed(13, 2);
    let lines = world.relay.as_ref().unwrap().listeners();
    for _ in 0..3 {
        lines.iter().for_each(|who| world.relay.as_mut().unwrap().dial(*who));
        world.pass(0);
        assert!((0..2).all(|person| world.screen(person).relay == Relay::Even));
    }
    world.write(1, "one more");
    world.ask(1, Command::Seal);
    assert!(matches!(world.handed_in(1), HandedIn::Delivered(receipt) if receipt.revision == 2));
    world.pass(DAY);
    assert_eq!(world.ideas(0).len(), 3);
}

#[test]
fn sync11_no_board_is_given_to_a_relay_that_is_not_there() {
    let mut world = World::with_relay(12, 1);
    let policy = Policy::Clock { relay: AuthorKey([9; 32]), seats: 1 };
    let create = Command::Create { brief: brief(), policy, deadline: Some(NOW + DAY) };
    assert_eq!(world.ask_refused(0, create), Refusal::RelayAway);
}
