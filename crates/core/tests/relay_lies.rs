//! A relay that lies, withholds, hurries or talks nonsense.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod world;

use quietstorm_core::channel::{FromRelay, Item};
use quietstorm_model::*;
use world::{DAY, NOW, World, brief};

#[test]
fn sync6_a_relay_that_leaves_out_what_it_confirmed_is_found_out() {
    let mut world = World::sealed(6, 4);
    world.relay.as_mut().unwrap().leaves_out = 1;
    world.pass(DAY);
    let left_out = (0..4).filter(|person| matches!(world.handed_in(*person), HandedIn::LeftOut(_))).count();
    let counted = (0..4).filter(|person| matches!(world.handed_in(*person), HandedIn::Delivered(_))).count();
    assert_eq!((left_out, counted), (1, 3));
}

#[test]
fn sync10_a_relay_says_anything_and_breaks_nothing() {
    let mut world = World::sealed(11, 2);
    let board = world.board(1).clone();
    let junk = [
        FromRelay::Log { from: 7, items: vec![Item::Frame(vec![1; 100])] },
        FromRelay::Log { from: 0, items: vec![Item::Word(vec![2; 300]), Item::Frame(Vec::new())] },
        FromRelay::Lacking(vec![FrameId([3; 32])]),
        FromRelay::Released { number: 9, end: 3 },
        FromRelay::Refused { frame: Some(FrameId([4; 32])), why: RelayRefusal::TooFast },
        FromRelay::Deleted,
    ];
    for said in junk {
        let bytes = quietstorm_core::channel::encode(&said).unwrap();
        world.feed(1, 0, quietstorm_core::event::Event::Heard { relay: 0, bytes: bytes.clone() });
        for cut in 0..bytes.len() {
            world.feed(1, 0, quietstorm_core::event::Event::Heard { relay: 3, bytes: bytes[..cut].to_vec() });
        }
    }
    assert_eq!(*world.board(1), board);
    world.cut(1);
    world.mend(1);
    world.pass(DAY);
    assert_eq!(world.ideas(1).len(), 2);
}

#[test]
fn sync14_a_relay_that_sets_another_time_than_it_was_asked_for_is_given_no_round() {
    let mut world = World::with_relay(15, 2);
    world.relay.as_mut().unwrap().hurries = 1;
    let policy = world.clock(1);
    world.found(brief(), policy);
    assert!(world.board(0).rounds.is_empty());
    assert_eq!(world.screen(0).key.waiting_for_clock, Some(NOW + DAY));
}

#[test]
fn sync14_a_relay_that_closes_before_the_latest_deadline_it_signed_makes_the_round_a_disputed_one() {
    let mut world = World::sealed(16, 2);
    world.relay.as_mut().unwrap().breaks_its_word = 1;
    world.pass(DAY);
    assert!(matches!(world.stage(1, RoundKind::Ideas), Stage::Over(Opened { disputed: true, counted: 2, .. })));
}

#[test]
fn sync14_a_round_that_waits_takes_the_time_that_is_set_already() {
    let mut world = World::sealed(17, 1);
    world.pass(DAY);
    let (sooner, later) = (world.now + DAY, world.now + 2 * DAY);
    world.relay.as_mut().unwrap().unheard = true;
    world.ask(0, Command::OpenVote { method: Method::Approval, deadline: Some(later) });
    world.relay.as_mut().unwrap().unheard = false;
    assert_eq!(world.board(0).vote, None, "the clock is set, and the word of it is lost on its way");
    world.cut(0);
    world.ask(0, Command::SetDeadline(sooner));
    world.mend(0);
    assert!(world.refusals(0).contains(&Refusal::Relay(RelayRefusal::NeverEarlier)));
    assert_eq!(world.board(0).rounds.last().unwrap().deadline, Some(later));
}
