//! What a thief finds who takes everything a relay has: its files, its logs, its counts, and what it says.

use crate::client::Client;
use crate::clocks::{clocks, closes};
use crate::house::{PATIENCE, Team};
use crate::program::{Program, log_file};
use crate::storage::{contains, files, finds};
use crate::web::get;
use data_encoding::{BASE64, BASE64URL_NOPAD, HEXLOWER};
use quietstorm_core::channel::{Cursor, Item};
use quietstorm_core::envelope::{Draft, Envelope, Kind};
use quietstorm_core::identity::{BoardKey, Identity, Seed};
use quietstorm_core::payload::{Custody, Holder};
use quietstorm_core::primitives::{BOX_OVERHEAD, box_open};
use quietstorm_core::seal::{open_contribution, seal_with};
use quietstorm_core::secret::Secret;
use quietstorm_core::wire::FrameKey;
use quietstorm_core::{context, payload};
use quietstorm_model::{AuthorKey, RoundId};
use std::time::{SystemTime, UNIX_EPOCH};
use tokio::time::timeout;

const ROUND: RoundId = RoundId([6; 32]);
const CANARY: &str = "the canary sings of raises for everybody";

/// A contribution and the one-time secret that it is sealed with.
struct Sealed {
    envelope: Envelope,
    secret: Secret<32>,
}

/// Clock custody: the relay's key alone has weight enough.
fn custody(team: &Team, relay: AuthorKey, key: [u8; 32]) -> Custody {
    let facilitator = Holder { author: team.owner(), name: "Ada".into(), weight: 1, key: team.me.round_key(0).public };
    Custody { threshold: 2, holders: vec![Holder { author: relay, name: "Relay".into(), weight: 2, key }, facilitator] }
}

fn sealed(team: &Team, custody: &Custody, number: u8) -> Sealed {
    let author = Identity::new(team.me.board_key().clone(), team.owner(), Seed::new([number; 16])).author(ROUND);
    let secret = Secret::new(std::array::from_fn(|place| number.wrapping_mul(31).wrapping_add(place as u8 * 7)));
    let mut draft =
        Draft { kind: Kind::Contribution, board: team.board, round: ROUND, credential: [0; 32], revision: 1, payload: Vec::new() };
    let plain = payload::encode(&format!("{CANARY} {number}")).unwrap();
    draft.payload = seal_with(&plain, custody, &draft.header(author.author()), &secret).unwrap();
    Sealed { envelope: Envelope::sign(draft, &author).unwrap(), secret }
}

/// A secret in all the forms in which somebody might have written it down.
fn forms(secret: &[u8]) -> Vec<Vec<u8>> {
    let texts = [HEXLOWER.encode(secret), HEXLOWER.encode(secret).to_uppercase(), BASE64.encode(secret), BASE64URL_NOPAD.encode(secret)];
    let listed = secret.iter().map(u8::to_string).collect::<Vec<_>>().join(", ");
    std::iter::once(secret.to_vec()).chain(texts.map(String::into_bytes)).chain([listed.into_bytes()]).collect()
}

async fn close(client: &mut Client, team: &Team) {
    let closing = async {
        while closes(client, team).is_empty() {
            client.read_to(client.cursor.next + 1).await;
        }
    };
    timeout(PATIENCE, closing).await.expect("the round is closed");
}

#[tokio::test]
async fn rel38_whoever_takes_all_the_relay_has_finds_nothing_that_was_written() {
    let (dir, team) = (tempfile::tempdir().unwrap(), Team::new(41));
    let program = Program::start(dir.path(), &["--log-level", "trace"]);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis() as i64;
    let mut client = program.join(&team, Cursor::default()).await;
    client.say(&team.clock(0, now + 4_000)).await;
    client.read_to(1).await;
    let custody = custody(&team, client.about.relay, clocks(&client, &team)[0].1.key);
    let all: Vec<Sealed> = (0..8).map(|number| sealed(&team, &custody, number)).collect();
    let mut frames = Vec::new();
    for sealed in &all {
        let frame = team.me.frame_key().body(sealed.envelope.bytes()).unwrap();
        client.put(&team, Some(0), &frame).await;
        frames.push(frame);
    }
    let address = program.url.trim_start_matches("http://").trim_end_matches('/').parse().unwrap();
    let metrics = get(address, "/metrics").await.body;
    let seen = |files: &[(String, Vec<u8>)]| {
        assert!(frames.iter().all(|frame| contains(files, frame)), "the search finds what is there");
        for (what, secret) in [("text", CANARY.as_bytes()), ("board key", team.me.board_key().expose())] {
            forms(secret).iter().for_each(|form| assert!(!contains(files, form) && !finds(&metrics, form), "{what}"));
        }
        for sealed in &all {
            forms(sealed.secret.expose()).iter().for_each(|form| assert!(!contains(files, form), "a one-time secret"));
            assert!(!contains(files, &sealed.envelope.author().0), "an author");
        }
    };
    seen(&files(dir.path()));
    assert!(files(dir.path()).iter().any(|(name, bytes)| name.ends_with("-wal") && !bytes.is_empty()), "the write-ahead log, too");
    close(&mut client, &team).await;
    // People hear of the close before the log does; every answer gives the program time to write.
    let written = async {
        while !finds(&std::fs::read(log_file(dir.path())).unwrap(), b"a round was closed") {
            get(address, "/healthz").await;
        }
    };
    timeout(PATIENCE, written).await.expect("the log says that a round was closed");
    drop(program);
    seen(&files(dir.path()));

    // Nor does the log name channels, boards or addresses.
    let log = std::fs::read(log_file(dir.path())).unwrap();
    let text = String::from_utf8_lossy(&log);
    for id in [&team.channel().0, &team.board.0, &team.owner().0] {
        assert!(forms(id).iter().all(|form| !finds(&log, form)), "{text}");
    }
    assert!(!text.contains("127.0.0.1"), "{text}");
}

#[tokio::test]
async fn rel39_the_relays_key_opens_nothing_without_the_boards_key() {
    let (dir, team) = (tempfile::tempdir().unwrap(), Team::new(42));
    let program = Program::start(dir.path(), &[]);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis() as i64;
    let mut client = program.join(&team, Cursor::default()).await;
    client.say(&team.clock(0, now + 1_000)).await;
    client.read_to(1).await;
    let custody = custody(&team, client.about.relay, clocks(&client, &team)[0].1.key);
    let sealed = sealed(&team, &custody, 1);
    client.put(&team, Some(0), &team.me.frame_key().body(sealed.envelope.bytes()).unwrap()).await;
    close(&mut client, &team).await;
    let secret = Secret::new(closes(&client, &team)[0].secret);
    let Item::Frame(frame) = &client.log[1] else { panic!("a frame") };

    // With the link and the relay's key it opens.
    let envelope = Envelope::decode(&team.me.frame_key().unwrap(frame).unwrap()).unwrap();
    let opened = open_contribution(&envelope, &custody, &[(0, secret.clone())]).unwrap();
    assert!(finds(&opened, CANARY.as_bytes()), "the relay's key is enough for whoever has the link");

    // Without the board key there is no envelope to open, whatever else the relay knows is taken for it.
    let known = [team.channel().0, team.board.0, team.owner().0, client.about.relay.0, *secret.expose(), [0; 32]];
    for guess in known {
        assert!(FrameKey::new(&BoardKey::new(guess), team.board).unwrap(frame).is_err());
    }
    // Nor is there a box at any place that the relay's key opens.
    let info = [context::SHARES, &[0]].concat();
    let boxes = (0..frame.len()).flat_map(|place| [32, 64, 65, 66].map(|text| frame.get(place..place + BOX_OVERHEAD + text)));
    for piece in boxes.flatten().take(2_000) {
        assert_eq!(box_open(&secret, &info, envelope.header(), piece), None);
    }
    assert!(!finds(frame, b"QSEN") && !finds(frame, CANARY.as_bytes()));
}
