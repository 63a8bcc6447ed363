//! The same conversation over plain HTTP.

use crate::house::{House, MINUTE, PATIENCE, START, Team, frame};
use crate::web::{Answer, ask, get};
use data_encoding::BASE64URL_NOPAD;
use quietstorm_core::channel::{About, Cursor, FromRelay, Item, ToRelay, decode, encode};
use quietstorm_core::wire::{BODY_BYTES, frame_id};
use quietstorm_model::RelayRefusal;
use std::net::SocketAddr;
use tokio::time::timeout;

/// Somebody without a socket.
pub struct Turner {
    address: SocketAddr,
    about: About,
    nonce: [u8; 32],
}

impl Turner {
    pub async fn new(house: &House) -> Self {
        let address = house.server().address();
        match decode(&get(address, "/v1/challenge").await.body) {
            Some(FromRelay::Challenge { about, nonce }) => Self { address, about, nonce },
            other => panic!("{other:?} instead of a challenge"),
        }
    }

    pub fn hello(&self, team: &Team, cursor: Cursor) -> ToRelay {
        team.hello(&self.nonce, &self.about.relay, cursor)
    }

    pub async fn post(&self, wait: u8, messages: &[ToRelay]) -> Answer {
        let nonce = BASE64URL_NOPAD.encode(&self.nonce);
        let path = format!("/v1/turn?wait={wait}");
        ask(self.address, "POST", &path, &[("quietstorm-nonce", &nonce)], &body(messages)).await
    }

    async fn turn(&self, team: &Team, cursor: Cursor, wait: u8, messages: &[ToRelay]) -> Vec<FromRelay> {
        let messages = [&[self.hello(team, cursor)], messages].concat();
        self.post(wait, &messages).await.messages()
    }
}

fn body(messages: &[ToRelay]) -> Vec<u8> {
    let message = |message| {
        let bytes = encode(message).unwrap();
        [(bytes.len() as u32).to_le_bytes().as_slice(), &bytes].concat()
    };
    messages.iter().flat_map(message).collect()
}

fn put(number: u32, hold: Option<u8>) -> ToRelay {
    ToRelay::Put { hold, frame: frame(number) }
}

#[tokio::test]
async fn rel18_a_turn_answers_a_challenge_that_the_relay_has_made() {
    let (house, team) = (House::new().await, Team::new(1));
    let turner = Turner::new(&house).await;
    assert_eq!(decode::<About>(&get(turner.address, "/v1/about").await.body), Some(turner.about.clone()));
    let refused = |why| vec![FromRelay::Refused { frame: None, why }];
    let hello = turner.hello(&team, Cursor::default());
    let forged = Turner { nonce: [7; 32], ..Turner::new(&house).await };
    assert_eq!(forged.turn(&team, Cursor::default(), 0, &[]).await, refused(RelayRefusal::BadProof));
    assert_eq!(turner.post(0, &[]).await.messages(), refused(RelayRefusal::Malformed));
    assert_eq!(turner.post(0, &[put(1, None)]).await.messages(), refused(RelayRefusal::Malformed));
    let without = ask(turner.address, "POST", "/v1/turn", &[], &body(std::slice::from_ref(&hello))).await;
    assert_eq!(without.messages(), refused(RelayRefusal::BadProof));
    assert!(matches!(turner.post(0, &[hello]).await.messages()[..], [FromRelay::Welcome { .. }]));
    house.set_clock(START + 10 * MINUTE);
    assert_eq!(turner.turn(&team, Cursor::default(), 0, &[]).await, refused(RelayRefusal::BadProof), "too old");
}

#[tokio::test]
async fn rel19_a_turn_says_what_the_socket_would_have_said() {
    let (house, team) = (House::new().await, Team::new(1));
    let mut beside = house.join(&team).await;
    let turner = Turner::new(&house).await;
    let have = ToRelay::Have(vec![frame_id(&frame(1)), frame_id(&frame(9))]);
    let said = turner.turn(&team, Cursor::default(), 25, &[put(1, None), put(2, Some(0)), have, team.release(1)]).await;
    let [FromRelay::Welcome { .. }, FromRelay::Log { from: 0, items }, FromRelay::Kept(one), FromRelay::Kept(two), rest @ ..] = &said[..]
    else {
        panic!("{said:?}")
    };
    assert_eq!((items, one.held, two.held), (&vec![Item::Frame(frame(1))], None, Some(0)));
    assert!(one.is_by(&turner.about.relay, team.channel()) && two.is_by(&turner.about.relay, team.channel()));
    assert!(matches!(rest, [FromRelay::Lacking(_), FromRelay::Released { number: 1, end: 1 }]), "{rest:?}");
    beside.read_to(1).await;

    let cursor = beside.cursor;
    let said = turner.turn(&team, cursor, 0, &[]).await;
    assert!(matches!(said[..], [FromRelay::Welcome { from, end: 1, .. }] if from == cursor), "nothing new: {said:?}");
    let delete = team.delete(&turner.nonce);
    assert_eq!(turner.turn(&team, cursor, 0, &[delete]).await.last(), Some(&FromRelay::Deleted));
    assert_eq!(beside.answer().await, Some(FromRelay::Deleted));
}

#[tokio::test]
async fn rel19_a_turn_waits_for_something_new() {
    let (house, team) = (House::new().await, Team::new(1));
    let mut writer = house.join(&team).await;
    let (turner, reader) = (Turner::new(&house).await, Turner::new(&house).await);
    let waiting = turner.turn(&team, Cursor::default(), 25, &[]);
    let hello = BASE64URL_NOPAD.encode(&encode(&reader.hello(&team, Cursor::default())).unwrap());
    let (authorization, nonce) = (format!("Quietstorm {hello}"), BASE64URL_NOPAD.encode(&reader.nonce));
    let headers = [("authorization", authorization.as_str()), ("quietstorm-nonce", nonce.as_str())];
    let reading = ask(reader.address, "GET", "/v1/log?wait=25", &headers, b"");
    let writing = async {
        // Something that is held is nothing new; both are there when the second one comes, or come later and find it.
        writer.put(&team, Some(0), &frame(1)).await;
        writer.put(&team, None, &frame(2)).await;
    };
    let (posted, got, ()) = timeout(PATIENCE, async { tokio::join!(waiting, reading, writing) }).await.expect("no need to wait long");
    for said in [posted, got.messages()] {
        assert!(matches!(&said[1..], [FromRelay::Log { from: 0, items }] if items == &[Item::Frame(frame(2))]), "{said:?}");
    }
}

#[tokio::test]
async fn rel19_a_long_log_takes_several_turns() {
    let (house, team) = (House::new().await, Team::new(1));
    let mut writer = house.join(&team).await;
    for number in 0..30 {
        writer.put(&team, None, &vec![number; BODY_BYTES]).await;
    }
    writer.read_to(30).await;
    let (turner, mut cursor, mut turns) = (Turner::new(&house).await, Cursor::default(), 0);
    while cursor != writer.cursor {
        turns += 1;
        for message in turner.turn(&team, cursor, 0, &[]).await {
            if let FromRelay::Log { from, items } = message {
                assert_eq!(from, cursor.next);
                cursor = items.iter().fold(cursor, |cursor, item| cursor.after(item.id()));
            }
        }
    }
    assert!((2..5).contains(&turns), "{turns}");
}

#[tokio::test]
async fn rel20_a_turn_whose_lengths_lie_is_refused() {
    let house = House::new().await;
    let turner = Turner::new(&house).await;
    let nonce = BASE64URL_NOPAD.encode(&turner.nonce);
    for body in [&[1, 0][..], &[5, 0, 0, 0, 1], &[0xff; 9], &[0, 0, 2, 0, 1]] {
        let answer = ask(turner.address, "POST", "/v1/turn", &[("quietstorm-nonce", &nonce)], body).await;
        assert_eq!(answer.messages(), [FromRelay::Refused { frame: None, why: RelayRefusal::Malformed }]);
    }
    let huge = vec![0; 2 << 20];
    assert_eq!(ask(turner.address, "POST", "/v1/turn", &[("quietstorm-nonce", &nonce)], &huge).await.status, 413);
}
