//! Whatever people do and however their files travel: once everybody has everything, everybody sees the same.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod world;

use quietstorm_core::bundle;
use quietstorm_core::envelope::Envelope;
use quietstorm_core::identity::{Identity, Seed};
use quietstorm_core::link;
use quietstorm_core::payload::{self, IdeaSheet, SheetIdea};
use quietstorm_core::project::project;
use quietstorm_core::seal;
use quietstorm_model::*;
use rand_chacha::rand_core::Rng;
use world::{World, brief};

/// How many worlds each property is tried in; `QUIETSTORM_WORLDS` sets another number.
fn worlds() -> u64 {
    std::env::var("QUIETSTORM_WORLDS").ok().and_then(|count| count.parse().ok()).unwrap_or(16)
}

/// The first seed; `QUIETSTORM_SEED` sets another one, to try a failed world again.
fn seeds() -> std::ops::Range<u64> {
    match std::env::var("QUIETSTORM_SEED").ok().and_then(|seed| seed.parse::<u64>().ok()) {
        Some(seed) => seed..seed + 1,
        None => 1_000..1_000 + worlds(),
    }
}

#[test]
fn rev7_replicas_with_the_same_envelopes_show_the_same_board() {
    let (mut tried, mut revealed, mut grouped, mut voted) = (0, 0, 0, 0);
    for seed in seeds() {
        let mut world = a_world(seed);
        for _ in 0..5 {
            for _ in 0..world.pick(30) {
                do_something(&mut world);
            }
            go_on(&mut world);
        }
        agree(&mut world, seed);
        let board = world.board(0);
        tried += 1;
        revealed += u32::from(!board.ideas.is_empty());
        grouped += u32::from(!board.groups.is_empty());
        voted += u32::from(board.result.is_some());
    }
    println!("of {tried} worlds {revealed} came to a reveal, {grouped} to groups, {voted} to a result");
    assert!(tried < 16 || (revealed > tried / 2 && grouped > tried / 4 && voted > 1), "the worlds no longer get anywhere");
}

#[test]
fn rev8_an_author_who_says_two_things_under_one_revision_splits_nobody() {
    for seed in seeds() {
        let mut world = a_world(seed);
        let two = two_faced_contributions(&mut world);
        for (at, envelope) in two.iter().enumerate() {
            let file = bundle_of(&mut world, &[envelope.bytes().to_vec()]);
            let to = at % world.people.len();
            world.import(to, &file).unwrap();
        }
        for _ in 0..4 {
            for _ in 0..10 {
                do_something(&mut world);
            }
            go_on(&mut world);
        }
        agree(&mut world, seed);
    }
}

#[test]
fn rev5_two_lists_that_contradict_each_other_are_shown_as_disputed_and_only_what_both_name_counts() {
    let mut world = World::new(77, 4);
    world.found(brief(), Policy::Solo);
    for person in 1..4 {
        world.write(person, &format!("idea of {person}"));
        world.ask(person, Command::Seal);
    }
    world.carry(1, 0);
    // The facilitator's profile is copied to a second machine, and each machine closes the round with what it has.
    let copy = world::Person { store: world.people[0].store.clone(), tabs: Vec::new() };
    world.people.push(copy);
    world.open_tab(4);
    let board = world.board(0).id;
    world.ask(4, Command::Open(board));
    world.carry(2, 0);
    world.carry(3, 4);
    for facilitator in [0, 4] {
        world.ask(facilitator, Command::CloseRound);
        world.ask(facilitator, Command::TurnKey);
    }
    world.carry_all();
    for person in 0..5 {
        let Stage::Over(opened) = world.stage(person, RoundKind::Ideas) else { panic!("the round is not open for {person}") };
        assert!(opened.disputed);
        assert_eq!((opened.counted, opened.late), (1, 2));
        let counted: Vec<_> = world.board(person).ideas.iter().filter(|idea| !idea.late).map(|idea| idea.text.as_str()).collect();
        assert_eq!(counted, ["idea of 1"]);
        assert_eq!(world.board(person), world.board(0));
    }
}

fn a_world(seed: u64) -> World {
    let people = 2 + usize::try_from(seed % 7).unwrap();
    let mut world = World::new(seed, people);
    let policy = match seed % 3 {
        0 => Policy::Solo,
        1 => Policy::Together { seats: 2 },
        _ => Policy::Together { seats: 3.min(people as u8) },
    };
    let naming = if seed.is_multiple_of(2) { Naming::Anonymous } else { Naming::Named };
    world.found(Brief { naming, prompts: vec!["How?".into(), "When?".into()], ..brief() }, policy);
    for person in 0..people {
        world.ask(person, Command::SetName(format!("Person {person}")));
        world.write(person, &format!("first of {person}"));
    }
    world
}

/// Some step of somebody; most of the time one that makes sense where the board stands.
fn do_something(world: &mut World) {
    let step = world.pick(26);
    // Only the facilitator can close a round and open a vote, and only those who hold a key can turn one.
    let able = match step {
        10 | 18 | 19 => 1,
        11 | 12 => 3.min(world.people.len()),
        _ => world.people.len(),
    };
    let person = world.pick(able);
    let ideas: Vec<IdeaId> = world.board(person).ideas.iter().map(|idea| idea.id).collect();
    let groups: Vec<GroupId> = world.board(person).groups.iter().map(|group| group.id).collect();
    let notes: Vec<NoteId> = world.screen(person).notebook.notes.iter().map(|note| note.id).collect();
    let options = world.board(person).vote.as_ref().map_or(0, |vote| vote.options.len());
    let number = world.rng.next_u32();
    let text = format!("text {number}");
    let command = match step {
        0 | 1 => Command::AddNote { text, prompt: Some((number % 3) as u8) },
        2 if !notes.is_empty() => Command::EditNote { id: notes[world.pick(notes.len())], text },
        3 if !notes.is_empty() => Command::MoveNote { id: notes[world.pick(notes.len())], to: number % 4 },
        4 if !notes.is_empty() => Command::DeleteNote { id: notes[world.pick(notes.len())] },
        5 => Command::Undo,
        6 => Command::Redo,
        7..=9 => Command::Seal,
        10 if number.is_multiple_of(4) => Command::CloseRound,
        11 | 12 => Command::TurnKey,
        13 if !ideas.is_empty() => {
            Command::Group { ideas: vec![ideas[world.pick(ideas.len())], ideas[world.pick(ideas.len())]], into: None }
        }
        14 if !ideas.is_empty() && !groups.is_empty() => {
            Command::Group { ideas: vec![ideas[world.pick(ideas.len())]], into: Some(groups[world.pick(groups.len())]) }
        }
        15 if !groups.is_empty() => Command::NameGroup { group: groups[world.pick(groups.len())], title: text },
        16 if !ideas.is_empty() => Command::BuildOn { idea: ideas[world.pick(ideas.len())], text },
        17 if !ideas.is_empty() => Command::Comment { idea: ideas[world.pick(ideas.len())], text },
        18 if !ideas.is_empty() => Command::Hide { idea: ideas[world.pick(ideas.len())], reason: text },
        19 if number.is_multiple_of(8) => Command::OpenVote { method: Method::Dots { budget: 4 }, deadline: None },
        21 | 22 if options > 0 => Command::Mark { choice: world.pick(options) as u32, weight: (number % 3) as u8 },
        20 => return world.restart(person),
        _ => return carry_somehow(world, person),
    };
    world.ask(person, command);
}

/// The key holders do what brings the board a step further, as far as they can. Some of the others' files reach the facilitator before.
fn go_on(world: &mut World) {
    let holders = 3.min(world.people.len());
    for person in 1..world.people.len() {
        if world.pick(4) > 0 {
            world.carry(person, 0);
        }
    }
    world.ask(0, Command::CloseRound);
    for person in 1..holders {
        world.carry(0, person);
        world.carry(person, 0);
    }
    world.ask(0, Command::CloseRound);
    for person in 0..holders {
        world.carry(0, person);
        world.ask(person, Command::TurnKey);
        world.carry(person, 0);
    }
    if world.pick(3) == 0 {
        world.ask(0, Command::OpenVote { method: Method::Dots { budget: 4 }, deadline: None });
    }
}

/// A file travels: whole, twice, or with its envelopes shuffled, doubled and partly lost.
fn carry_somehow(world: &mut World, from: usize) {
    let to = world.pick(world.people.len());
    let file = world.file(from);
    let file = match world.pick(3) {
        0 => file,
        1 => {
            world.import(to, &file).unwrap();
            file
        }
        _ => {
            let mut envelopes = envelopes_of(world, &file);
            for at in (1..envelopes.len()).rev() {
                let other = world.pick(at + 1);
                envelopes.swap(at, other);
            }
            let keep = envelopes.len() - envelopes.len() / 4;
            envelopes.truncate(keep);
            envelopes.extend(envelopes.clone().into_iter().take(3));
            bundle_of(world, &envelopes)
        }
    };
    world.import(to, &file).unwrap();
}

/// Brings everybody everything, and compares what they see with each other and with the pure function of the envelopes.
fn agree(world: &mut World, seed: u64) {
    for person in 0..world.people.len() {
        world.restart(person);
    }
    world.carry_all();
    // Before a round is closed, not everybody has everybody's sealed contributions; the screens are to be the same all the same.
    let reference = payload::encode(world.board(0)).unwrap();
    let (id, founder) = (world.board(0).id, founder(world));
    for person in 0..world.people.len() {
        assert_eq!(payload::encode(world.board(person)).unwrap(), reference, "person {person} in world {seed} sees another board");
        let kept = &world.people[person].store.boards[&id].envelopes;
        let mut envelopes: Vec<&[u8]> = kept.values().map(Vec::as_slice).collect();
        let turn = world.rng.next_u32() as usize % envelopes.len();
        envelopes.rotate_left(turn);
        assert_eq!(
            project(founder.frame_key(), founder.facilitator(), envelopes),
            *world.board(person),
            "world {seed}: the projection differs from the screen"
        );
    }
}

/// Somebody with the link who belongs to nobody in the world.
fn founder(world: &mut World) -> Identity {
    let link = link::parse(&world.link(0, LinkFor::Contributors)).unwrap();
    Identity::new(link.board_key, link.facilitator, Seed::new([9; 16]))
}

fn bundle_of(world: &mut World, envelopes: &[Vec<u8>]) -> Vec<u8> {
    bundle::write(&founder(world).frame_key(), envelopes.iter().map(Vec::as_slice)).unwrap()
}

fn envelopes_of(world: &mut World, file: &[u8]) -> Vec<Vec<u8>> {
    let mut reader = bundle::Reader::new(founder(world).frame_key());
    reader.push(file).unwrap();
    std::iter::from_fn(|| reader.next()).map(Result::unwrap).collect()
}

/// Four contributions of one author to the open round: two different ones under each of two revisions.
fn two_faced_contributions(world: &mut World) -> Vec<Envelope> {
    let me = founder(world);
    let board = world.board(0).id;
    let kept = &world.people[0].store.boards[&board].envelopes;
    let opening =
        kept.values().map(|bytes| Envelope::decode(bytes).unwrap()).find(|e| e.kind() == quietstorm_core::envelope::Kind::RoundOpen);
    let opening = opening.expect("the round of ideas is open");
    let round = RoundId(opening.id().0);
    let custody = payload::decode::<payload::RoundOpen>(opening.payload()).unwrap().custody;
    let mut sealed = Vec::new();
    for face in 0..4_u32 {
        let idea = SheetIdea { text: format!("face {face}"), prompt: None };
        let plain = payload::encode(&IdeaSheet { author: Some("Janus".into()), ideas: vec![idea] }).unwrap();
        sealed.push(seal::contribution(board, round, &me.author(round), 1 + face / 2, &plain, &custody, &mut world.rng).unwrap());
    }
    sealed
}
