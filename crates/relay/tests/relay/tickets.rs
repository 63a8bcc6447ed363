//! A relay that lets in only people for whom a page vouches.

use crate::house::{House, START, Team};
use crate::turns::Turner;
use data_encoding::{BASE64, BASE64URL_NOPAD};
use quietstorm_core::channel::{Cursor, FromRelay, ToRelay, encode};
use quietstorm_core::primitives::Signer;
use quietstorm_core::secret::Secret;
use quietstorm_core::ticket::{TICKET_BYTES, with_ticket};
use quietstorm_model::RelayRefusal;
use quietstorm_relay::ticket;

fn signer(seed: u8) -> Signer {
    Signer::from_secret(&Secret::new([seed; 32]))
}

/// A ticket with this header and these claims.
fn sign(seed: u8, header: &str, claims: &str) -> String {
    let signed = format!("{}.{}", BASE64URL_NOPAD.encode(header.as_bytes()), BASE64URL_NOPAD.encode(claims.as_bytes()));
    let signature = BASE64URL_NOPAD.encode(&signer(seed).sign(signed.as_bytes()));
    format!("{signed}.{signature}")
}

const EDDSA: &str = r#"{"alg":"EdDSA","typ":"JWT"}"#;

fn until(seconds: i64) -> String {
    format!(r#"{{"sub":"whoever","exp":{seconds}}}"#)
}

async fn house() -> House {
    House::with(|config| config.ticket_key = vec![signer(1).author()]).await
}

#[test]
fn rel50_the_ticket_of_the_standards_own_example_is_read() {
    // RFC 8037, appendix A.4 and A.5: its payload is a text and no claims, so the signature is right and the ticket is none.
    let key = ticket::key("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo").unwrap();
    let example = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";
    let (signed, signature) = example.rsplit_once('.').unwrap();
    let signature = BASE64URL_NOPAD.decode(signature.as_bytes()).unwrap().try_into().unwrap();
    assert!(quietstorm_core::primitives::verify_strict(&key, signed.as_bytes(), &signature));
    assert!(!ticket::is_good(example, &[key], "", 0));
}

#[test]
fn rel51_a_ticket_is_good_for_its_time_its_relay_and_its_signature_alone() {
    let (keys, now) = ([signer(1).author(), signer(2).author()], 1_000_000);
    let good = |ticket: &str| ticket::is_good(ticket, &keys, "ours", now);
    for claims in [
        until(1_000),
        until(999),
        r#"{"exp":2000,"nbf":1030}"#.into(),
        r#"{"exp":2000,"aud":"ours"}"#.into(),
        r#"{"exp":2000,"aud":["theirs","ours"]}"#.into(),
    ] {
        assert!(good(&sign(1, EDDSA, &claims)), "{claims}");
        assert!(good(&sign(2, EDDSA, &claims)), "either key: {claims}");
        assert!(!good(&sign(3, EDDSA, &claims)), "another key: {claims}");
    }
    for claims in [
        "{}",
        "",
        "[]",
        r#"{"exp":"2000"}"#,
        &until(939),
        &until(i64::MIN),
        r#"{"exp":2000,"nbf":1061}"#,
        r#"{"exp":2000,"aud":"theirs"}"#,
        r#"{"exp":2000,"aud":[]}"#,
    ] {
        assert!(!good(&sign(1, EDDSA, claims)), "{claims}");
    }
    for header in [r#"{"alg":"none"}"#, r#"{"alg":"HS256"}"#, r#"{"alg":"EdDSA","crit":["b64"]}"#, "{}", ""] {
        assert!(!good(&sign(1, header, &until(2_000))), "{header}");
    }
    let ticket = sign(1, EDDSA, &until(2_000));
    for at in 0..ticket.len() {
        let mut changed = ticket.clone().into_bytes();
        changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
        assert!(!good(&String::from_utf8(changed).unwrap()), "a changed letter at {at}");
        assert!(!good(&ticket[..at]), "cut off at {at}");
    }
    let long = format!(r#"{{"exp":2000,"x":"{}"}}"#, "x".repeat(TICKET_BYTES));
    assert!(!good(&sign(1, EDDSA, &long)));
    assert_eq!(ticket::key(&BASE64.encode(&signer(1).author().0)), Ok(signer(1).author()));
    assert!(ticket::key("c2hvcnQ").is_err());
}

#[tokio::test]
async fn rel52_without_a_good_ticket_nobody_gets_in_by_socket_or_by_turn() {
    let (house, team) = (house().await, Team::new(1));
    let good = sign(1, EDDSA, &until(START / 1_000 + 60));
    for (ticket, welcome) in [("", false), (good.as_str(), true), ("nonsense", false), (sign(9, EDDSA, &until(i64::MAX)).as_str(), false)] {
        let mut client = house.connect().await;
        let hello = encode(&team.hello(&client.nonce, &client.about.relay, Cursor::default())).unwrap();
        client.send(tokio_tungstenite::tungstenite::Message::Binary(with_ticket(ticket, hello).into())).await.unwrap();
        let answer = client.answer().await;
        let expected = if welcome { matches!(answer, Some(FromRelay::Welcome { .. })) } else { answer == Some(refused()) };
        assert!(expected, "{ticket}: {answer:?}");

        let turner = Turner::new(&house).await;
        let hello = encode(&turner.hello(&team, Cursor::default())).unwrap();
        let message = quietstorm_core::channel::decode(&with_ticket(ticket, hello)).unwrap();
        let said = turner.post(0, &[message]).await.messages();
        assert_eq!(matches!(said[..], [FromRelay::Welcome { .. }]), welcome, "{ticket}: {said:?}");
    }
    // A ticket with something else than a hello in it, and a relay that asks for none.
    let mut client = house.connect().await;
    let inner = encode(&ToRelay::Have(Vec::new())).unwrap();
    client.say(&ToRelay::Ticketed { ticket: good.clone(), hello: inner }).await;
    assert_eq!(client.answer().await, Some(FromRelay::Refused { frame: None, why: RelayRefusal::Malformed }));
    let open = House::new().await;
    let mut client = open.connect().await;
    let hello = encode(&team.hello(&client.nonce, &client.about.relay, Cursor::default())).unwrap();
    client.say(&quietstorm_core::channel::decode(&with_ticket(&good, hello)).unwrap()).await;
    assert!(matches!(client.answer().await, Some(FromRelay::Welcome { .. })));
}

fn refused() -> FromRelay {
    FromRelay::Refused { frame: None, why: RelayRefusal::NoTicket }
}
