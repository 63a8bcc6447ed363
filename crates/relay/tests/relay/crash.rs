//! The program killed in the middle of its work, again and again. The schedule comes from a seed, which is printed.

use crate::client::Client;
use crate::clocks::{clocks, closes};
use crate::house::{PATIENCE, Team, frame};
use crate::program::Program;
use quietstorm_core::channel::{Cursor, FromRelay, Item, Receipt, ToRelay};
use quietstorm_core::primitives::KeyPair;
use quietstorm_core::secret::Secret;
use quietstorm_model::FrameId;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::time::timeout;

/// How often it is killed, unless QUIETSTORM_KILLS says otherwise.
const KILLS: u64 = 30;

fn setting(name: &str, standard: u64) -> u64 {
    std::env::var(name).ok().map_or(standard, |value| value.parse().expect("a number"))
}

fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis() as i64
}

/// What a client knows when the relay dies.
struct Known {
    deadline: i64,
    cursor: Cursor,
    log: Vec<Item>,
    receipts: Vec<Receipt>,
}

/// Writes until the relay dies, some of it to be held. Reads along what comes.
async fn write(mut client: Client, team: &Team, first: u32, known: &mut Known) {
    let (mut number, mut open) = (first, 0);
    loop {
        while open < 16 {
            let hold = (number % 3 != 0).then_some(0);
            if client.feed(&ToRelay::Put { hold, frame: frame(number) }).await.is_err() {
                return;
            }
            (number, open) = (number + 1, open + 1);
        }
        if client.flush().await.is_err() {
            return;
        }
        let Some(answer) = client.answer().await else { return };
        let FromRelay::Kept(receipt) = answer else { panic!("{answer:?} instead of a receipt") };
        assert!(receipt.is_by(&client.about.relay, team.channel()));
        known.receipts.push(receipt);
        (known.cursor, known.log) = (client.cursor, client.log.clone());
        open -= 1;
    }
}

/// One life of the relay: work, with a deadline soon, then death at some moment.
async fn live_and_die(program: Program, dir: &Path, team: &Team, rng: &mut ChaCha20Rng) -> (Program, Known) {
    let mut client = program.join(team, Cursor::default()).await;
    let deadline = now() + 60 + i64::from(rng.next_u32() % 100);
    client.say(&team.clock(0, deadline)).await;
    client.read_to(1).await;
    let mut known = Known { deadline, cursor: client.cursor, log: client.log.clone(), receipts: Vec::new() };
    // Half of the time anywhere, half of the time around the moment of the close.
    let moment = match rng.next_u32() % 2 {
        0 => i64::from(rng.next_u32() % 250),
        _ => deadline - now() - 3 + i64::from(rng.next_u32() % 16),
    };
    let moment = Duration::from_millis(moment.max(0) as u64);
    let mut program = Some(program);
    let die = async {
        tokio::time::sleep(moment).await;
        program.take().unwrap().kill();
    };
    let ((), ()) = tokio::join!(die, write(client, team, 0, &mut known));
    (Program::start(dir, &["--rate-messages", "100000"]), known)
}

/// Everything that was acknowledged is there, and the round is closed once.
async fn check(program: &Program, team: &Team, known: &Known) {
    let (mut again, mut late) = (program.join(team, known.cursor).await, program.join(team, Cursor::default()).await);
    let ids: Vec<FrameId> = known.receipts.iter().map(|receipt| receipt.frame).collect();
    for ids in ids.chunks(1_000) {
        assert_eq!(again.ask(&ToRelay::Have(ids.to_vec())).await, Some(FromRelay::Lacking(Vec::new())), "acknowledged and lost");
    }
    let close = async {
        while closes(&late, team).is_empty() {
            late.read_to(late.cursor.next + 1).await;
        }
    };
    timeout(PATIENCE, close).await.expect("the round is closed");
    assert_eq!(late.log[..known.log.len()], known.log, "what was read before is what is there");
    again.settle().await;
    again.read_to(late.cursor.next).await;
    assert_eq!(again.cursor, late.cursor, "reading on from one's place leads to the same place");

    let (closes, clocks) = (closes(&late, team), clocks(&late, team));
    assert_eq!((closes.len(), clocks.len()), (1, 1), "once");
    assert_eq!((closes[0].deadline, closes[0].pages), (known.deadline, 1));
    assert_eq!(KeyPair::of(&Secret::new(closes[0].secret)).unwrap().public, clocks[0].1.key);
    let place = late.log.iter().position(|item| matches!(item, Item::Word(_)) && item != &late.log[0]).unwrap();
    let listed = &closes[0].listed;
    let moved: Vec<FrameId> = late.log[place - listed.len()..place].iter().map(Item::id).collect();
    assert_eq!(&moved, listed, "what was held stands in front of the close");
    let there: BTreeSet<FrameId> = late.log.iter().map(Item::id).collect();
    assert_eq!(there.len(), late.log.len(), "nothing is there twice");
    for receipt in &known.receipts {
        assert!(there.contains(&receipt.frame));
        assert_eq!(receipt.held.is_some(), listed.contains(&receipt.frame), "it is where the receipt says");
    }
    assert_eq!(late.put(team, Some(0), &frame(u32::MAX)).await.held, None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rel37_a_relay_that_is_killed_loses_nothing_it_has_acknowledged_and_closes_each_round_once() {
    let (kills, seed) = (setting("QUIETSTORM_KILLS", KILLS), setting("QUIETSTORM_SEED", 1));
    println!("{kills} kills, seed {seed}: set QUIETSTORM_KILLS and QUIETSTORM_SEED for others");
    let (dir, mut rng) = (tempfile::tempdir().unwrap(), ChaCha20Rng::seed_from_u64(seed));
    let mut program = Program::start(dir.path(), &["--rate-messages", "100000"]);
    let (mut acknowledged, mut closed_before) = (0, 0);
    for kill in 0..kills {
        let team = Team::new((kill % 250) as u8);
        let (next, known) = live_and_die(program, dir.path(), &team, &mut rng).await;
        program = next;
        check(&program, &team, &known).await;
        acknowledged += known.receipts.len();
        closed_before += usize::from(known.log.iter().filter(|item| matches!(item, Item::Word(_))).count() > 1);
        if kill % 250 == 249 {
            // The same people begin anew.
            drop(program);
            for file in ["relay.db", "relay.db-wal", "relay.db-shm"] {
                // The last two may not be there.
                let _ = std::fs::remove_file(dir.path().join(file));
            }
            program = Program::start(dir.path(), &["--rate-messages", "100000"]);
        }
    }
    println!("{acknowledged} frames acknowledged; in {closed_before} of {kills} lives the close was seen before the end");
    assert!(acknowledged > 0);
}
