//! Lost devices, wrong words, damaged files: what people get to read, and that nothing is lost.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a world that is not as expected ends the test")]

mod world;

use quietstorm_core::envelope::{Envelope, Kind};
use quietstorm_core::event::Record;
use quietstorm_model::*;
use world::{DAY, World, brief};

fn kit(world: &mut World, person: usize) -> String {
    world.ask(person, Command::ShowKit);
    let words = world.people[person].tabs[0].notices.iter().rev().find_map(|notice| match notice {
        Notice::Kit { words, .. } => Some(words.join(" ")),
        _ => None,
    });
    words.expect("a kit")
}

#[test]
fn kit10_a_facilitator_who_lost_their_device_closes_and_opens_from_the_kit() {
    let mut world = World::new(20, 3);
    world.found(brief(), Policy::Solo);
    let words = kit(&mut world, 0);
    world.write(1, "kept by Bob");
    world.ask(1, Command::Seal);
    // Person 2 comes in by the link on a new device, with the kit on paper.
    world.carry(1, 2);
    assert_eq!(world.screen(2).role, Role::Contributor);
    world.ask(2, Command::RestoreKit { words });
    assert_eq!(world.screen(2).role, Role::Facilitator);
    world.restart(2);
    assert_eq!(world.screen(2).role, Role::Facilitator);
    world.ask(2, Command::CloseRound);
    world.ask(2, Command::TurnKey);
    assert_eq!(world.ideas(2), ["kept by Bob"]);
}

#[test]
fn kit11_a_kit_of_another_board_or_with_a_wrong_word_is_refused_and_changes_nothing() {
    let mut world = World::new(21, 3);
    world.found(brief(), Policy::Together { seats: 2 });
    let words = kit(&mut world, 1);
    world.write(2, "before");
    let mut other = World::new(22, 1);
    other.found(brief(), Policy::Solo);
    let foreign = kit(&mut other, 0);
    assert_eq!(world.ask_refused(2, Command::RestoreKit { words: foreign }), Refusal::KitForeign);
    let wrong = words.replacen(words.split(' ').next().unwrap(), "quietstrom", 1);
    assert!(matches!(world.ask_refused(2, Command::RestoreKit { words: wrong }), Refusal::KitWord(1, word, _) if word == "quietstrom"));
    let short = words.rsplit_once(' ').unwrap().0.to_owned();
    assert_eq!(world.ask_refused(2, Command::RestoreKit { words: short }), Refusal::KitLength(11, 12));
    assert_eq!((world.screen(2).role.clone(), world.notes(2)), (Role::Contributor, vec!["before".to_owned()]));
    world.ask(2, Command::RestoreKit { words });
    assert_eq!(world.screen(2).role, Role::CoFacilitator);
}

#[test]
fn link10_a_link_that_is_damaged_newer_or_without_a_key_is_refused_with_its_own_sentence() {
    let mut world = World::new(23, 2);
    world.ask(0, Command::Create { brief: brief(), policy: Policy::Solo, deadline: None });
    let link = world.link(0, LinkFor::Contributors);
    assert_eq!(world.ask_refused(1, Command::Join { link: "https://intranet.example/page".into() }), Refusal::LinkWithoutKey);
    assert_eq!(world.ask_refused(1, Command::Join { link: link[..40].into() }), Refusal::LinkDamaged);
    assert_eq!(world.ask_refused(1, Command::Join { link: link.replacen("qs1", "qs2", 1) }), Refusal::LinkNewer);
    assert_eq!(world.ask_refused(1, Command::AddNote { text: "x".into(), prompt: None }), Refusal::NoBoard);
    world.ask(1, Command::Join { link: format!("https://intranet.example/page#{link}\n") });
    assert_eq!(world.board(1).brief, Some(brief()), "a link carries the brief");
    world.write(1, "at once, with no network");
    world.ask(1, Command::Seal);
    assert!(matches!(world.handed_in(1), HandedIn::Sealed(_)));
}

#[test]
fn link11_coming_in_by_the_link_again_keeps_the_person_and_their_notes() {
    let mut world = World::new(24, 2);
    world.found(brief(), Policy::Solo);
    world.write(1, "mine");
    world.ask(1, Command::Seal);
    let (link, before) = (world.link(0, LinkFor::Contributors), world.handed_in(1).clone());
    world.people[1].tabs.clear();
    world.open_tab(1);
    world.ask(1, Command::Join { link });
    assert_eq!((world.notes(1), world.handed_in(1).clone()), (vec!["mine".to_owned()], before));
}

#[test]
fn bund10_bad_files_are_refused_with_their_own_sentence_and_good_parts_are_kept() {
    let mut world = World::new(25, 3);
    world.found(brief(), Policy::Solo);
    world.write(1, "x");
    world.ask(1, Command::Seal);
    let file = world.file(1);
    assert_eq!(world.import(0, b""), Err(Refusal::FileEmpty));
    assert_eq!(world.import(0, b"a holiday picture"), Err(Refusal::NotABundle));
    let mut newer = file.clone();
    newer[8] = 9;
    assert_eq!(world.import(0, &newer), Err(Refusal::BundleNewer));
    let mut other = World::new(26, 1);
    other.found(brief(), Policy::Solo);
    let foreign = other.file(0);
    assert_eq!(world.import(0, &foreign), Err(Refusal::OtherBoard));
    let cut = world.import(0, &file[..file.len() - 10]).unwrap();
    assert!(cut.cut_off);
    let mut altered = file.clone();
    *altered.last_mut().unwrap() ^= 1;
    let report = world.import(2, &altered).unwrap();
    assert_eq!(report.refused, [(Refusal::Altered, 1)]);
    let report = world.import(0, &file).unwrap();
    assert_eq!((report.refused.len(), report.cut_off), (0, false));
    assert_eq!(world.screen(0).key.would_list, 1);
}

#[test]
fn ses12_before_the_close_a_file_of_the_only_key_holder_carries_nobody_elses_contribution() {
    let mut world = World::new(27, 3);
    world.found(brief(), Policy::Solo);
    let before = world.file(0).len();
    world.write(1, "x");
    world.ask(1, Command::Seal);
    world.carry(1, 0);
    assert_eq!(world.file(0).len(), before);
    world.ask(0, Command::CloseRound);
    assert_eq!(world.carry(0, 2).new, 2, "the list and the contribution it names");
}

#[test]
fn ses13_forgetting_a_board_leaves_nothing_of_it_on_the_device() {
    let mut world = World::new(28, 2);
    world.found(brief(), Policy::Solo);
    world.write(1, "x");
    let board = world.board(1).id;
    let tab = world.open_tab(1);
    world.ask_in(1, tab, Command::Open(board));
    world.ask(1, Command::Forget(board));
    assert!(world.people[1].store.boards.is_empty());
    assert_eq!(world.people[1].tabs[0].session.board(), None);
    assert_eq!(world.people[1].tabs[tab].session.board(), None, "the other tab leaves it too");
}

#[test]
fn rev6_an_invitation_that_is_used_twice_neither_closes_an_open_round_nor_shuts_out_its_holder() {
    let mut world = World::new(29, 4);
    world.ask(0, Command::Create { brief: brief(), policy: Policy::Together { seats: 2 }, deadline: None });
    let link = world.link(0, LinkFor::Seat(1));
    for person in 1..4 {
        world.ask(person, Command::Join { link: link.clone() });
    }
    world.ask(1, Command::TakeSeat { name: "Bob".into() });
    world.carry(1, 0);
    world.write(0, "kept");
    world.ask(0, Command::Seal);
    // Two more people take the same seat later; one of their cards may well have a lower id.
    for person in 2..4 {
        world.ask(person, Command::TakeSeat { name: format!("Mallory {person}") });
        world.carry(person, 0);
    }
    assert_eq!(world.board(0).seats[1].name, "Bob");
    world.ask(0, Command::CloseRound);
    world.ask(0, Command::TurnKey);
    world.carry(0, 1);
    world.ask(1, Command::TurnKey);
    assert_eq!(world.ideas(1), ["kept"]);
}

/// The kinds of the envelopes in one transaction of a store, and whether a key record is with them.
fn kinds(records: &[Record]) -> (Vec<Kind>, bool) {
    let bytes = records.iter().filter_map(|record| if let Record::Envelope(_, bytes) = record { Some(bytes) } else { None });
    let kinds = bytes.map(|bytes| Envelope::decode(bytes).unwrap().kind()).collect();
    (kinds, records.iter().any(|record| matches!(record, Record::Keys(_))))
}

#[test]
fn ses17_a_page_that_dies_leaves_a_whole_board_or_none_and_a_round_that_has_begun_or_is_still_wanted() {
    let mut world = World::with_relay(8, 2);
    let policy = Policy::Clock { relay: world.relay.as_ref().unwrap().key(), seats: 1 };
    world.found(brief(), policy);
    assert_eq!(kinds(&world.people[0].store.written[0]), (vec![Kind::Genesis, Kind::KeyCard], true));

    world.write(1, "an idea");
    world.ask(1, Command::Seal);
    world.pass(DAY);
    world.people[0].store.written.clear();
    world.ask(0, Command::OpenVote { method: Method::Approval, deadline: Some(world.now + DAY) });
    assert!(world.board(1).vote.is_some());
    let opening = world.people[0].store.written.iter().map(|records| kinds(records)).find(|(kinds, _)| kinds.contains(&Kind::RoundOpen));
    assert_eq!(opening, Some((vec![Kind::RoundOpen], true)), "the wish for the vote goes with the vote");
}
