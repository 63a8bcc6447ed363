//! Clocks: made, moved, and the round closed at the deadline, once.

use crate::client::Client;
use crate::house::{House, MINUTE, START, Team, frame};
use quietstorm_core::channel::{Cursor, FromRelay, Item, ToRelay};
use quietstorm_core::envelope::{Envelope, Kind};
use quietstorm_core::payload::{self, CLOSE_FRAMES, Clock, Close};
use quietstorm_core::primitives::KeyPair;
use quietstorm_core::secret::Secret;
use quietstorm_core::wire::frame_id;
use quietstorm_model::{BoardId, FrameId, RelayRefusal};

/// The relay's words in what a client has read, each verified.
fn words(client: &Client, team: &Team) -> Vec<Envelope> {
    let word = |item: &Item| match item {
        Item::Word(bytes) => Some(Envelope::decode(bytes).unwrap()),
        Item::Frame(_) => None,
    };
    let words: Vec<_> = client.log.iter().filter_map(word).collect();
    for word in &words {
        assert_eq!((word.verify(), word.author(), word.board()), (Ok(()), client.about.relay, team.board));
    }
    words
}

pub fn clocks(client: &Client, team: &Team) -> Vec<(u32, Clock)> {
    let words = words(client, team).into_iter().filter(|word| word.kind() == Kind::Clock);
    words.map(|word| (word.revision(), payload::decode(word.payload()).unwrap())).collect()
}

pub fn closes(client: &Client, team: &Team) -> Vec<Close> {
    let words = words(client, team).into_iter().filter(|word| word.kind() == Kind::Close);
    words.map(|word| payload::decode(word.payload()).unwrap()).collect()
}

#[tokio::test]
async fn rel10_a_clock_is_the_relays_word_about_a_key_it_keeps() {
    let (house, team) = (House::new().await, Team::new(1));
    let (mut owner, mut reader) = (house.join(&team).await, house.join(&team).await);
    owner.say(&team.clock(0, START + MINUTE)).await;
    owner.say(&team.clock(1, START + MINUTE)).await;
    reader.read_to(2).await;
    let clocks = clocks(&reader, &team);
    assert_eq!(
        clocks.iter().map(|(revision, clock)| (*revision, clock.number, clock.deadline)).collect::<Vec<_>>(),
        [(0, 0, START + MINUTE), (0, 1, START + MINUTE)]
    );
    assert_ne!(clocks[0].1.key, clocks[1].1.key);
    // Asked again, there is nothing new to say.
    owner.say(&team.clock(0, START + MINUTE)).await;
    owner.settle().await;
    assert_eq!(owner.cursor.next, 2);
}

#[tokio::test]
async fn rel11_a_deadline_moves_to_a_later_time_only() {
    let (house, team) = (House::new().await, Team::new(1));
    let mut owner = house.join(&team).await;
    assert_eq!(owner.refusal(&team.clock(0, START)).await, RelayRefusal::DeadlinePassed);
    assert_eq!(owner.refusal(&team.clock(0, START + 401 * 24 * 60 * MINUTE)).await, RelayRefusal::TooFar);
    assert_eq!(owner.refusal(&team.clock(0, i64::MAX)).await, RelayRefusal::TooFar);
    assert_eq!(owner.refusal(&team.clock(8, START + MINUTE)).await, RelayRefusal::Malformed);
    owner.say(&team.clock(0, START + 2 * MINUTE)).await;
    owner.read_to(1).await;
    assert_eq!(owner.refusal(&team.clock(0, START + MINUTE)).await, RelayRefusal::NeverEarlier);
    owner.say(&team.clock(0, START + 3 * MINUTE)).await;
    owner.read_to(2).await;
    let said = clocks(&owner, &team);
    assert_eq!((said[1].0, said[1].1.deadline, said[1].1.key), (1, START + 3 * MINUTE, said[0].1.key));

    // Another board in the same channel.
    let other = Team { board: BoardId([5; 32]), ..Team::new(1) };
    assert_eq!(owner.refusal(&other.clock(1, START + MINUTE)).await, RelayRefusal::Malformed);

    // Whoever comes after the deadline is too late, whether it is closed already or not.
    house.set_clock(START + 3 * MINUTE);
    assert_eq!(owner.refusal(&team.clock(0, START + 4 * MINUTE)).await, RelayRefusal::DeadlinePassed);
    house.look_at_clock(START + 3 * MINUTE);
    owner.read_to(3).await;
    assert_eq!(owner.refusal(&team.clock(0, START + 4 * MINUTE)).await, RelayRefusal::DeadlinePassed);
}

#[tokio::test]
async fn rel12_at_the_deadline_the_round_is_closed_once_and_never_before() {
    let (house, team) = (House::new().await, Team::new(1));
    let (mut owner, mut reader) = (house.join(&team).await, house.join(&team).await);
    owner.say(&team.clock(0, START + MINUTE)).await;
    let mut receipts = Vec::new();
    for number in 0..10 {
        receipts.push(owner.put(&team, Some(0), &frame(number)).await);
        owner.put(&team, Some(1), &frame(100 + number)).await;
    }
    for now in [START + MINUTE - 1, START + 5, START + MINUTE - 1] {
        house.set_clock(now);
        let relay = house.server().relay();
        quietstorm_relay::clock::round_off(relay).await.unwrap();
        reader.settle().await;
        assert_eq!(reader.cursor.next, 1, "not yet");
    }
    house.look_at_clock(START + MINUTE);
    reader.read_to(12).await;
    let (closes, clocks) = (closes(&reader, &team), clocks(&reader, &team));
    let mut listed: Vec<FrameId> = receipts.iter().map(|receipt| receipt.frame).collect();
    listed.sort_unstable();
    assert_eq!(closes.len(), 1);
    assert_eq!((closes[0].listed.clone(), closes[0].page, closes[0].pages), (listed.clone(), 0, 1));
    assert_eq!((closes[0].number, closes[0].deadline, closes[0].head), (0, START + MINUTE, receipts[9].head));
    assert_eq!(KeyPair::of(&Secret::new(closes[0].secret)).unwrap().public, clocks[0].1.key, "the secret fits the key");
    assert_eq!(reader.log[1..11].iter().map(Item::id).collect::<Vec<_>>(), listed, "sorted, in front of the close");

    for now in [START + MINUTE, START, START + 2 * MINUTE] {
        house.set_clock(now);
        quietstorm_relay::clock::round_off(house.server().relay()).await.unwrap();
    }
    reader.settle().await;
    assert_eq!(reader.cursor.next, 12, "once");
    assert_eq!(owner.put(&team, Some(0), &frame(50)).await.held, None, "the late lane");
    let (_, welcome) = house.join_from(&team, Cursor::default()).await;
    assert!(matches!(welcome, FromRelay::Welcome { released, .. } if released == [0]));
}

#[tokio::test]
async fn rel12_a_long_list_takes_several_words_and_an_empty_one_takes_one() {
    let (house, team) = (House::with(|config| config.limits.rate_messages = 1_000).await, Team::new(1));
    let mut owner = house.join(&team).await;
    owner.say(&team.clock(0, START + MINUTE)).await;
    owner.say(&team.clock(1, START + 2 * MINUTE)).await;
    let many = CLOSE_FRAMES as u32 + 1;
    for number in 0..many {
        owner.say(&ToRelay::Put { hold: Some(0), frame: frame(number) }).await;
    }
    for _ in 0..many {
        assert!(matches!(owner.answer().await, Some(FromRelay::Kept(_))));
    }
    house.look_at_clock(START + MINUTE);
    owner.read_to(2 + u64::from(many) + 2).await;
    house.look_at_clock(START + 2 * MINUTE);
    owner.read_to(2 + u64::from(many) + 3).await;
    let closes = closes(&owner, &team);
    assert_eq!(
        closes.iter().map(|close| (close.page, close.pages, close.listed.len())).collect::<Vec<_>>(),
        [(0, 2, CLOSE_FRAMES), (1, 2, 1), (0, 1, 0)]
    );
    assert!(closes[0].listed.is_sorted() && closes[0].listed.last() < closes[1].listed.first());
    assert_eq!((closes[0].head, closes[0].secret), (closes[1].head, closes[1].secret));
    assert_eq!(closes[2].head, [0; 32]);
}

#[tokio::test]
async fn rel13_what_is_overdue_is_closed_when_the_relay_starts() {
    let (mut house, team) = (House::new().await, Team::new(1));
    let mut owner = house.join(&team).await;
    owner.say(&team.clock(0, START + MINUTE)).await;
    let receipt = owner.put(&team, Some(0), &frame(1)).await;
    house.stop().await;
    house.set_clock(START + 60 * MINUTE);
    house.start().await.unwrap();
    let (late, welcome) = house.join_from(&team, Cursor::default()).await;
    assert!(matches!(welcome, FromRelay::Welcome { end: 3, .. }), "before anybody comes in: {welcome:?}");
    assert_eq!(closes(&late, &team)[0].listed, [receipt.frame]);
}

#[tokio::test]
async fn rel14_a_clock_that_jumps_is_noticed_and_one_that_jumps_back_opens_nothing_again() {
    let (mut house, team) = (House::new().await, Team::new(1));
    let mut owner = house.join(&team).await;
    owner.say(&team.clock(0, START + 600 * MINUTE)).await;
    owner.put(&team, Some(0), &frame(1)).await;
    house.set_clock(START + 601 * MINUTE);
    owner.read_to(3).await;
    house.set_clock(START);
    assert_eq!(owner.put(&team, Some(0), &frame(2)).await.held, None);
    assert_eq!(owner.refusal(&team.clock(0, START + 700 * MINUTE)).await, RelayRefusal::DeadlinePassed);
    house.stop().await;
    house.start().await.unwrap();
    let late = house.join(&team).await;
    assert_eq!((late.log.len(), closes(&late, &team).len()), (4, 1));
    assert_eq!(late.log[3].id(), frame_id(&frame(2)));
}

#[tokio::test]
async fn rel15_the_key_of_a_round_is_locked_in_the_database() {
    let (house, team) = (House::new().await, Team::new(1));
    let mut owner = house.join(&team).await;
    owner.say(&team.clock(0, START + MINUTE)).await;
    owner.read_to(1).await;
    let before = crate::storage::files(house.dir.path());
    house.look_at_clock(START + MINUTE);
    owner.read_to(2).await;
    let secret = closes(&owner, &team)[0].secret;
    assert!(!crate::storage::contains(&before, &secret), "not before the deadline");
    assert!(crate::storage::contains(&crate::storage::files(house.dir.path()), &secret), "the search would have found it");
}
