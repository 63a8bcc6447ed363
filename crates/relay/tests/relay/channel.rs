//! Coming in, putting, reading.

use crate::house::{House, Team, frame};
use quietstorm_core::channel::{Cursor, FromRelay, Item, Proof, ToRelay, hello_parts, next_head};
use quietstorm_core::wire::frame_id;
use quietstorm_model::{AuthorKey, FrameId, RelayRefusal};

#[tokio::test]
async fn rel1_nobody_comes_in_without_the_channels_key() {
    let (house, team, other) = (House::new().await, Team::new(1), Team::new(2));
    let honest = |client: &crate::client::Client| team.hello(&client.nonce, &client.about.relay, Cursor::default());
    let with_proof = |proof| ToRelay::Hello { channel: team.channel(), owner: team.owner(), proof, cursor: Cursor::default() };

    let client = house.connect().await;
    let relay = client.about.relay;
    let elsewhere = Proof::sign(&team.key, &hello_parts(&client.nonce, &AuthorKey([3; 32]), &team.owner()));
    let foreign = Proof::sign(&other.key, &hello_parts(&client.nonce, &relay, &team.owner()));
    let stale = honest(&house.connect().await);
    for (message, why) in [
        (with_proof(foreign), RelayRefusal::BadProof),
        (with_proof(elsewhere), RelayRefusal::BadProof),
        (stale, RelayRefusal::BadProof),
        (ToRelay::Have(Vec::new()), RelayRefusal::Malformed),
        (ToRelay::Put { hold: None, frame: frame(1) }, RelayRefusal::Malformed),
    ] {
        let mut client = house.connect().await;
        assert_eq!(client.ask(&message).await, Some(FromRelay::Refused { frame: None, why }), "{message:?}");
        assert_eq!(client.hear().await, None);
    }
    let mut client = house.connect().await;
    let hello = honest(&client);
    client.say(&hello).await;
    let welcome = FromRelay::Welcome { from: Cursor::default(), end: 0, released: Vec::new(), now: crate::house::START };
    assert_eq!(client.hear().await, Some(welcome));
    assert_eq!(client.refusal(&hello).await, RelayRefusal::Malformed, "a second hello");
    client.settle().await;
}

#[tokio::test]
async fn rel2_the_first_hello_fixes_the_owner() {
    let (house, team) = (House::new().await, Team::new(1));
    let thief = AuthorKey([8; 32]);
    house.join(&team).await;
    let mut client = house.connect().await;
    let proof = Proof::sign(&team.key, &hello_parts(&client.nonce, &client.about.relay, &thief));
    let hello = ToRelay::Hello { channel: team.channel(), owner: thief, proof, cursor: Cursor::default() };
    assert!(matches!(client.ask(&hello).await, Some(FromRelay::Welcome { .. })));
    assert!(matches!(client.ask(&team.release(0)).await, Some(FromRelay::Released { number: 0, end: 0 })), "the stored owner counts");
}

#[tokio::test]
async fn rel3_a_receipt_is_signed_and_its_heads_are_those_of_the_log() {
    let (house, team) = (House::new().await, Team::new(1));
    let mut client = house.join(&team).await;
    let mut head = [0; 32];
    for number in 0..5 {
        head = next_head(&head, frame_id(&frame(number)));
        let receipt = client.put(&team, None, &frame(number)).await;
        assert_eq!((receipt.head, receipt.held), (head, None));
    }
    client.read_to(5).await;
    assert_eq!(client.cursor, Cursor { next: 5, head });
    assert_eq!(client.log, (0..5).map(|number| Item::Frame(frame(number))).collect::<Vec<_>>());
}

#[tokio::test]
async fn rel4_the_log_is_read_from_where_one_was_and_from_its_begin_when_that_is_not_known() {
    let (mut house, team) = (House::new().await, Team::new(1));
    let mut client = house.join(&team).await;
    for number in 0..6 {
        client.put(&team, None, &frame(number)).await;
    }
    client.read_to(6).await;
    let place = (0..4).fold(Cursor::default(), |place, number| place.after(frame_id(&frame(number))));
    house.stop().await;
    house.start().await.unwrap();
    for (cursor, from, items) in [
        (place, place, 2),
        (client.cursor, client.cursor, 0),
        (Cursor { head: [1; 32], ..place }, Cursor::default(), 6),
        (Cursor { next: 7, ..client.cursor }, Cursor::default(), 6),
        (Cursor { next: u64::MAX, ..client.cursor }, Cursor::default(), 6),
        (Cursor { next: 0, head: [1; 32] }, Cursor::default(), 6),
    ] {
        let (late, welcome) = house.join_from(&team, cursor).await;
        assert!(matches!(welcome, FromRelay::Welcome { from: begin, end: 6, .. } if begin == from), "{welcome:?}");
        assert_eq!((late.log.len(), late.cursor), (items, client.cursor));
    }
}

#[tokio::test]
async fn rel4_a_long_log_comes_in_messages_of_the_protocols_size() {
    let (house, team) = (House::new().await, Team::new(1));
    let mut client = house.join(&team).await;
    let big = |number: u8| vec![number; quietstorm_core::wire::BODY_BYTES];
    for number in 0..4 {
        client.put(&team, None, &big(number)).await;
        client.put(&team, None, &frame(number.into())).await;
    }
    client.read_to(8).await;
    let late = house.join(&team).await;
    assert_eq!(late.log, client.log);
}

#[tokio::test]
async fn rel5_what_is_there_already_is_kept_once_and_has_the_same_receipt() {
    let (mut house, team) = (House::new().await, Team::new(1));
    let mut client = house.join(&team).await;
    let in_log = client.put(&team, None, &frame(1)).await;
    let held = client.put(&team, Some(2), &frame(2)).await;
    client.put(&team, None, &frame(3)).await;
    client.put(&team, Some(2), &frame(4)).await;
    house.stop().await;
    house.start().await.unwrap();
    let mut other = house.join(&team).await;
    for hold in [None, Some(2), Some(3)] {
        assert_eq!(other.put(&team, hold, &frame(1)).await, in_log);
        assert_eq!(other.put(&team, hold, &frame(2)).await, held);
    }
    other.settle().await;
    assert_eq!(other.cursor.next, 2);
}

#[tokio::test]
async fn rel6_a_relay_says_what_it_lacks_and_answers_in_order() {
    let (house, team) = (House::new().await, Team::new(1));
    let mut client = house.join(&team).await;
    client.put(&team, None, &frame(1)).await;
    client.put(&team, Some(0), &frame(2)).await;
    let ids: Vec<FrameId> = (1..=4).map(|number| frame_id(&frame(number))).collect();
    assert_eq!(client.ask(&ToRelay::Have(ids.clone())).await, Some(FromRelay::Lacking(ids[2..].to_vec())));
    for id in &ids[2..] {
        client.say(&ToRelay::Have(vec![*id])).await;
    }
    for id in &ids[2..] {
        assert_eq!(client.answer().await, Some(FromRelay::Lacking(vec![*id])));
    }
    assert_eq!(client.refusal(&ToRelay::Have(vec![FrameId::default(); 1_025])).await, RelayRefusal::TooLarge);
}

#[tokio::test]
async fn rel7_what_is_added_comes_to_everybody_in_one_order() {
    let (house, team, others) = (House::new().await, Team::new(1), Team::new(2));
    let (mut ada, mut bob) = (house.join(&team).await, house.join(&team).await);
    let mut stranger = house.join(&others).await;
    for number in 0..20 {
        let who = if number % 2 == 0 { &mut ada } else { &mut bob };
        who.say(&ToRelay::Put { hold: None, frame: frame(number) }).await;
    }
    for who in [&mut ada, &mut bob] {
        for _ in 0..10 {
            assert!(matches!(who.answer().await, Some(FromRelay::Kept(_))));
        }
        who.read_to(20).await;
    }
    assert_eq!((ada.cursor, &ada.log), (bob.cursor, &bob.log));
    stranger.settle().await;
    assert!(stranger.log.is_empty());
}
