//! How much anybody may do, and that whoever does more harms nobody beside them.

use crate::client::Client;
use crate::clocks::closes;
use crate::house::{House, MINUTE, PATIENCE, START, Team, frame};
use crate::web::get;
use quietstorm_core::channel::{Cursor, FromRelay, MESSAGE_BYTES, Proof, ToRelay, hello_parts};
use quietstorm_core::wire::{BODY_BYTES, frame_id};
use quietstorm_model::RelayRefusal;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use std::time::Duration;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;

/// Waits until so many connections are counted.
async fn connections(house: &House, wanted: usize) {
    let counted = async {
        while house.server().relay().crowd.total() != wanted {
            get(house.server().address(), "/healthz").await;
        }
    };
    timeout(PATIENCE, counted).await.expect("the connections are let go");
}

#[tokio::test]
async fn rel20_what_is_too_large_or_too_small_is_refused_by_name() {
    let (house, team) = (House::new().await, Team::new(1));
    let mut client = house.join(&team).await;
    for (length, refused) in [
        (BODY_BYTES, None),
        (BODY_BYTES + 1, Some(RelayRefusal::TooLarge)),
        (MESSAGE_BYTES - 16, Some(RelayRefusal::TooLarge)),
        (40, None),
        (39, Some(RelayRefusal::Malformed)),
        (0, Some(RelayRefusal::Malformed)),
    ] {
        let frame = vec![7; length];
        match (client.ask(&ToRelay::Put { hold: None, frame: frame.clone() }).await, refused) {
            (Some(FromRelay::Kept(receipt)), None) => assert_eq!(receipt.frame, frame_id(&frame)),
            (Some(FromRelay::Refused { frame: Some(id), why }), Some(refused)) => assert_eq!((id, why), (frame_id(&frame), refused)),
            other => panic!("{length}: {other:?}"),
        }
    }
    assert_eq!(client.refusal(&ToRelay::Put { hold: Some(8), frame: frame(1) }).await, RelayRefusal::Malformed);
    assert_eq!(client.refusal(&ToRelay::Put { hold: Some(255), frame: frame(1) }).await, RelayRefusal::Malformed);
    client.settle().await;
    client.send(Message::Binary(vec![0; MESSAGE_BYTES + 1].into())).await.unwrap();
    assert_eq!(client.answer().await, Some(FromRelay::Refused { frame: None, why: RelayRefusal::TooLarge }));
    assert_eq!(client.hear().await, None);
}

#[tokio::test]
async fn rel21_who_says_nothing_is_shown_the_door() {
    let house = House::with(|config| config.limits.hello_seconds = Duration::from_millis(100)).await;
    let mut client = house.connect().await;
    assert_eq!(client.answer().await, Some(FromRelay::Refused { frame: None, why: RelayRefusal::BadProof }));
    assert_eq!(client.hear().await, None);
    connections(&house, 0).await;
}

#[tokio::test]
async fn rel22_who_is_too_fast_is_told_so_and_in_the_end_shut_out() {
    let slow = |config: &mut quietstorm_relay::config::Config| {
        (config.limits.rate_messages, config.limits.burst_seconds) = (1, 5);
    };
    let (house, team) = (House::with(slow).await, Team::new(1));
    let mut client = house.join(&team).await;
    let (mut kept, mut refused) = (0, Vec::new());
    for number in 0..20 {
        match client.ask(&ToRelay::Put { hold: None, frame: frame(number) }).await {
            Some(FromRelay::Kept(_)) => kept += 1,
            Some(FromRelay::Refused { frame: Some(id), why: RelayRefusal::TooFast }) => refused.push((number, id)),
            other => panic!("{other:?}"),
        }
    }
    assert!(kept >= 5 && !refused.is_empty() && refused.iter().all(|(number, id)| *id == frame_id(&frame(*number))), "{kept}");
    assert!(house.join(&team).await.log.len() >= 5, "the others are as fast as ever");
    for _ in 0..500 {
        if client.send(Message::Binary(vec![1, 0].into())).await.is_err() {
            break;
        }
    }
    while let Some(answer) = client.answer().await {
        assert!(matches!(answer, FromRelay::Lacking(_) | FromRelay::Refused { why: RelayRefusal::TooFast, .. }), "{answer:?}");
    }
}

#[tokio::test]
async fn rel23_there_are_only_so_many_connections() {
    let house = House::with(|config| config.limits.connections_per_address = 2).await;
    let (first, mut second) = (house.join(&Team::new(1)).await, house.join(&Team::new(1)).await);
    let crowded = Client::try_connect(&house.url(), None).await.err().map(|error| error.to_string());
    assert!(crowded.as_ref().is_some_and(|error| error.contains("Crowded")), "{crowded:?}");
    second.settle().await;
    drop(first);
    connections(&house, 1).await;
    house.join(&Team::new(1)).await;
}

#[tokio::test]
async fn rel24_a_page_of_another_origin_may_not_use_the_relay_unless_it_is_allowed() {
    let refused =
        |tried: Result<Client, _>| matches!(tried, Err(tokio_tungstenite::tungstenite::Error::Http(answer)) if answer.status() == 403);
    let house = House::new().await;
    let own = format!("http://{}", house.server().address());
    assert!(Client::try_connect(&house.url(), Some(&own)).await.is_ok());
    for foreign in ["https://evil.example", "null", "http://127.0.0.1", "http://127.0.0.1:1"] {
        assert!(refused(Client::try_connect(&house.url(), Some(foreign)).await), "{foreign}");
    }
    let house = House::with(|config| config.origin = vec!["https://intranet.example".into()]).await;
    let address = house.server().address();
    assert!(Client::try_connect(&house.url(), Some("https://intranet.example")).await.is_ok());
    assert!(refused(Client::try_connect(&house.url(), Some("https://evil.example")).await));
    for (origin, status) in [("https://intranet.example", 200), ("https://evil.example", 403)] {
        let answer = crate::web::ask(address, "GET", "/v1/challenge", &[("origin", origin)], b"").await;
        assert_eq!(answer.status, status);
        assert_eq!(answer.header("access-control-allow-origin").is_some(), status == 200);
    }
    let asked = crate::web::ask(address, "OPTIONS", "/v1/turn", &[("origin", "https://intranet.example")], b"").await;
    assert_eq!(asked.header("access-control-allow-headers"), Some("content-type, authorization, quietstorm-nonce"));
}

#[tokio::test]
async fn rel25_a_full_channel_takes_nothing_more_but_its_close() {
    let small = |config: &mut quietstorm_relay::config::Config| {
        (config.limits.channel_items, config.limits.channels) = (3, Some(2));
    };
    let (house, team, other) = (House::with(small).await, Team::new(1), Team::new(2));
    let mut client = house.join(&team).await;
    client.say(&team.clock(0, START + MINUTE)).await;
    client.put(&team, Some(0), &frame(1)).await;
    client.put(&team, None, &frame(2)).await;
    let full = client.ask(&ToRelay::Put { hold: None, frame: frame(3) }).await;
    assert_eq!(full, Some(FromRelay::Refused { frame: Some(frame_id(&frame(3))), why: RelayRefusal::ChannelFull }));
    client.put(&team, None, &frame(2)).await;
    house.join(&other).await.put(&other, None, &frame(3)).await;
    house.look_at_clock(START + MINUTE);
    client.read_to(4).await;
    assert_eq!(closes(&client, &team)[0].listed, [frame_id(&frame(1))]);

    let mut third = house.connect().await;
    let hello = Team::new(3).hello(&third.nonce, &third.about.relay, Cursor::default());
    assert_eq!(third.refusal(&hello).await, RelayRefusal::Crowded);
}

#[tokio::test(flavor = "multi_thread")]
async fn rel26_junk_and_false_claims_do_not_disturb_an_honest_client() {
    let (house, team, attacker) = (House::new().await, Team::new(1), Team::new(2));
    let mut honest = house.join(&team).await;
    let url = house.url();
    let junk = tokio::spawn(async move {
        for seed in 0..40 {
            let mut rng = ChaCha20Rng::seed_from_u64(seed);
            let mut client = Client::connect(&url).await;
            match seed % 4 {
                // A claim to somebody else's channel, with the attacker's own key.
                0 => {
                    let proof = Proof::sign(&attacker.key, &hello_parts(&client.nonce, &client.about.relay, &attacker.owner()));
                    let hello =
                        ToRelay::Hello { channel: Team::new(1).channel(), owner: attacker.owner(), proof, cursor: Cursor::default() };
                    assert_eq!(client.refusal(&hello).await, RelayRefusal::BadProof);
                }
                // Junk at once, or after a good hello; text where there is none.
                kind => {
                    if kind == 2 {
                        client.hello(&attacker, Cursor::default()).await;
                    }
                    for _ in 0..100 {
                        let mut bytes = vec![0; (rng.next_u32() % 2_000) as usize];
                        rng.fill_bytes(&mut bytes);
                        let message = if kind == 3 { Message::Text("hello".into()) } else { Message::Binary(bytes.into()) };
                        if client.send(message).await.is_err() {
                            break;
                        }
                    }
                    while client.answer().await.is_some() {}
                }
            }
        }
    });
    let mut number = 0;
    while !junk.is_finished() || number < 20 {
        honest.put(&team, None, &frame(number)).await;
        number += 1;
        assert!(number < 1_900, "junk takes too long");
        honest.read_to(number.into()).await;
    }
    junk.await.unwrap();
    assert_eq!(house.join(&team).await.log, honest.log);
}

#[tokio::test]
async fn rel27_whoever_has_gone_silently_is_let_go() {
    let (house, team) = (House::with(|config| config.limits.ping_seconds = Duration::from_millis(400)).await, Team::new(1));
    // It answers no pings, because it reads nothing any more.
    let _half_open = house.join(&team).await;
    let mut idle = house.join(&team).await;
    let listening = tokio::spawn(async move { idle.answer().await });
    connections(&house, 1).await;
    let mut writer = house.join(&team).await;
    house.join(&team).await.put(&team, None, &frame(1)).await;
    writer.read_to(1).await;
    let delete = team.delete(&writer.nonce);
    assert_eq!(writer.ask(&delete).await, Some(FromRelay::Deleted));
    assert_eq!(listening.await.unwrap(), Some(FromRelay::Deleted), "an idle one that answers stays");
}

#[tokio::test]
async fn rel27_a_reader_that_does_not_read_is_let_go_and_holds_nobody_up() {
    let impatient = |config: &mut quietstorm_relay::config::Config| {
        (config.limits.write_seconds, config.limits.rate_bytes) = (Duration::from_secs(1), 1 << 30);
    };
    let (house, team) = (House::with(impatient).await, Team::new(1));
    let mut writer = house.join(&team).await;
    for number in 0..600u32 {
        let mut frame = vec![1; BODY_BYTES];
        frame[..4].copy_from_slice(&number.to_le_bytes());
        writer.put(&team, None, &frame).await;
    }
    let mut slow = house.connect().await;
    let hello = team.hello(&slow.nonce, &slow.about.relay, Cursor::default());
    slow.say(&hello).await;
    assert!(matches!(slow.hear().await, Some(FromRelay::Welcome { end: 600, .. })));
    assert_eq!(house.join(&team).await.log.len(), 600, "somebody beside reads it all");
    connections(&house, 1).await;
}
