//! A world in which everything that can happen to a relay and the people at it does happen, in an order that a seed decides.
//!
//! The people are real sessions with a browser's store in memory; the relay is the real one, its rooms, members, clock and store on SQLite files; only the
//! sockets are left out. Between them messages wait, lines are cut with all that is on its way, pages die between two writes, and the relay is killed and
//! started on what its files held at that moment, with half a transaction behind them. Time is a number that is told to the relay.
//! Members are asked whether there is more for them instead of being woken, so a wake-up that gets lost is not noticed here; the tests over sockets do that.
//!
//! Each seed goes through a round of ideas and a vote, both with a deadline. [`watch`] looks at every message and at the relay's disk after every step;
//! [`person`] looks at every screen. There are 200 seeds unless QUIETSTORM_SEEDS says otherwise, and QUIETSTORM_SEED says with which to begin. Every fiftieth
//! seed has fifty people; the others, to be done in time, have three to twelve.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a world that is not as expected ends the test")]

mod chaos;
mod faulty;
mod house;
mod person;
mod steps;
#[allow(dead_code, reason = "the core's tests use more of it")]
#[path = "../../../core/tests/world/store.rs"]
mod store;
#[path = "../../../core/tests/world/view.rs"]
mod view;
mod watch;
mod world;

use crate::chaos::ROUND;
use crate::world::World;
use quietstorm_model::{HandedIn, Relay};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

fn setting(name: &str, standard: u64) -> u64 {
    std::env::var(name).ok().map_or(standard, |value| value.parse().expect("a number"))
}

/// How many people a seed has.
fn people(seed: u64) -> usize {
    if seed % 50 == 25 { 50 } else { 3 + usize::try_from(seed % 10).unwrap() }
}

/// What a run came to.
#[derive(Debug, PartialEq, Eq)]
struct Run {
    receipts: usize,
    lives: u32,
    /// Contributions that came after the close.
    late: u32,
    ballots: u32,
    /// The hash of everything that was said, in order.
    trace: [u8; 32],
}

/// One whole life of a board.
fn run(seed: u64, people: usize) -> Run {
    let mut world = World::new(seed, people);
    world.found();
    // The round begins when the relay has set its clock, whatever stands in between.
    world.chaos(20, 0);
    world.settle();
    world.chaos(people * 90, ROUND * 5 / 4);
    world.pass_deadline(0);
    world.chaos(people * 4, 0);
    world.settle();
    check(&world, 0);
    let late = late(&world);

    // Where nobody has sealed an idea there is nothing to vote on, and the board ends here.
    let votes = !world.people[0].screen.board.ideas.is_empty();
    let ballots = if votes { vote(&mut world, people) } else { 0 };
    let lives = starts_again(&mut world, u8::from(votes));
    Run { receipts: world.watch.receipts.len(), lives, late, ballots, trace: world.watch.trace }
}

/// The vote. Says how many ballots were counted.
fn vote(world: &mut World, people: usize) -> u32 {
    world.open_vote();
    world.chaos(people * 4, 0);
    world.settle();
    world.chaos(people * 70, ROUND * 5 / 4);
    world.pass_deadline(1);
    world.settle();
    check(world, 1);
    world.people[0].screen.board.result.as_ref().unwrap().ballots
}

/// Everybody has everything, and everybody has the same.
fn check(world: &World, number: u8) {
    world.watch.all_is_there();
    assert!((0..=number).all(|number| world.watch.closes.contains_key(&number)), "round {number} is closed");
    let first = postcard::to_allocvec(&world.people[0].screen.board).unwrap();
    let texts: Vec<&str> = world.people[0].screen.board.ideas.iter().map(|idea| idea.text.as_str()).collect();
    for (who, person) in world.people.iter().enumerate().filter(|(_, person)| person.board.is_some()) {
        assert_eq!(person.screen.relay, Relay::Even, "person {who} and the relay have the same");
        assert!(postcard::to_allocvec(&person.screen.board).unwrap() == first, "person {who} sees another board");
        assert!(!matches!(person.screen.handed_in, HandedIn::Sealed(_) | HandedIn::LeftOut(_)), "{:?}", person.screen.handed_in);
        let sealed = person.sealed.iter().flatten();
        let lost: Vec<&String> = sealed.filter(|text| !texts.contains(&text.as_str())).collect();
        assert!(lost.is_empty(), "person {who} has sealed {lost:?}");
    }
}

fn late(world: &World) -> u32 {
    let late = world.people[0].screen.board.ideas.iter().filter(|idea| idea.late).count();
    u32::try_from(late).unwrap()
}

/// However often the relay is started again, and however late, it has said its last word. Says how often it was started.
fn starts_again(world: &mut World, number: u8) -> u32 {
    let end = world.watch.log.len();
    for _ in 0..3 {
        world.crash();
        world.set_time(world.now + ROUND);
        world.start();
        world.tick();
    }
    world.settle();
    assert_eq!(world.watch.log.len(), end, "nothing is said twice");
    check(world, number);
    world.house.lives()
}

/// Runs seeds on all processors there are. The first that fails ends the test with its number.
fn run_all(seeds: &[u64]) {
    let next = AtomicU64::new(0);
    let work = || {
        let mut runs = Vec::new();
        while let Some(seed) = seeds.get(usize::try_from(next.fetch_add(1, Ordering::SeqCst)).unwrap()) {
            let people = people(*seed);
            let told = Told { seed: *seed, people };
            let run = run(*seed, people);
            std::mem::forget(told);
            runs.push(run);
        }
        runs
    };
    let workers = thread::available_parallelism().map_or(2, usize::from);
    let runs: Vec<Run> = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("a run in which nothing forbidden happens")).collect()
    });
    let sum = |of: fn(&Run) -> u32| runs.iter().map(of).sum::<u32>();
    println!(
        "{} seeds: {} receipts, {} starts of the relay, {} late ideas, {} ballots counted",
        runs.len(),
        runs.iter().map(|run| run.receipts).sum::<usize>(),
        sum(|run| run.lives),
        sum(|run| run.late),
        sum(|run| run.ballots)
    );
}

/// Dropped while a run fails, it says which one it was.
struct Told {
    seed: u64,
    people: usize,
}

impl Drop for Told {
    fn drop(&mut self) {
        println!("failed: seed {} with {} people; QUIETSTORM_SEED={} QUIETSTORM_SEEDS=1 runs it alone", self.seed, self.people, self.seed);
    }
}

#[test]
fn rel41_whatever_happens_nothing_is_shown_early_or_lost_and_all_boards_are_equal() {
    let (first, seeds) = (setting("QUIETSTORM_SEED", 0), setting("QUIETSTORM_SEEDS", 200));
    println!("{seeds} seeds from {first}: set QUIETSTORM_SEEDS and QUIETSTORM_SEED for others");
    // The long ones first, so that no processor waits for the last of them.
    let mut all: Vec<u64> = (first..first + seeds).collect();
    all.sort_by_key(|seed| std::cmp::Reverse(people(*seed)));
    run_all(&all);
}

#[test]
#[should_panic(expected = "acknowledged and lost")]
fn a_relay_that_confirms_what_it_does_not_keep_is_noticed() {
    let mut world = World::new(3, 3);
    world.found();
    world.settle();
    world.house.faults.forgets.store(true, Ordering::SeqCst);
    world.chaos(400, 0);
    world.crash();
    world.start();
}

#[test]
fn a_run_depends_on_its_seed_and_on_nothing_else() {
    assert_eq!(run(7, 4), run(7, 4));
    assert_ne!(run(7, 4).trace, run(8, 4).trace);
}
