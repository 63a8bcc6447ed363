//! The bytes on every wire, written down: a change of any of them is a new version, not an edit.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bytes;

use bytes::{ROUND, chance, custody, hex, person, signed};
use quietstorm_core::bundle;
use quietstorm_core::envelope::{Draft, Envelope, HEADER_BYTES, Kind, OVERHEAD};
use quietstorm_core::identity::{seat_signer, workshop_of};
use quietstorm_core::link::{self, Link};
use quietstorm_core::primitives::hash;
use quietstorm_core::seal::{contribution, seal_with};
use quietstorm_core::secret::Secret;
use quietstorm_model::{AuthorKey, BoardId, Refusal, RoundId};

fn hashed(bytes: &[u8]) -> String {
    hex(&hash(bytes))
}

#[test]
fn env1_an_envelope_has_this_layout() {
    let draft = Draft {
        kind: Kind::Contribution,
        board: BoardId([0xb0; 32]),
        round: RoundId([0xc0; 32]),
        credential: [0xd0; 32],
        revision: 0x0102_0304,
        payload: b"payload".to_vec(),
    };
    let signer = person(0).role();
    let envelope = Envelope::sign(draft.clone(), &signer).unwrap();
    let author = hex(&signer.author().0);
    let (b, c, d) = ("b0".repeat(32), "c0".repeat(32), "d0".repeat(32));
    let signature = hex(&signer.sign(&[b"quietstorm.v1 envelope\0", &envelope.bytes()[..HEADER_BYTES + 4 + 7]].concat()));
    let payload = hex(b"payload");
    assert_eq!(hex(envelope.bytes()), format!("5153454e01010400{b}{c}{author}{d}04030201070000 00{payload}{signature}").replace(' ', ""));
    assert_eq!((HEADER_BYTES, OVERHEAD), (140, 208));
    assert_eq!(hex(&envelope.id().0), hashed(envelope.bytes()));
    assert_eq!(envelope.header(), draft.header(signer.author()));
    assert_eq!(
        (envelope.kind(), envelope.board(), envelope.round(), envelope.author(), envelope.credential(), envelope.revision()),
        (draft.kind, draft.board, draft.round, signer.author(), draft.credential, draft.revision)
    );
    assert_eq!(envelope.payload(), draft.payload);
}

#[test]
fn env2_kinds_have_these_numbers() {
    let numbers: Vec<_> = Kind::ALL.iter().map(|kind| (*kind as u8, format!("{kind:?}"))).collect();
    let names = "Genesis RoundOpen KeyCard Contribution Manifest Opening Workshop Moderation Receipt Clock Close";
    assert_eq!(numbers, (1..).zip(names.split(' ').map(String::from)).collect::<Vec<_>>());
}

#[test]
fn env6_a_person_is_derived_from_board_key_and_seed_like_this() {
    let somebody = person(7);
    let seat_secret = somebody.seat_secret(1);
    let derived = [
        hex(&somebody.board().0),
        hex(&somebody.facilitator().0),
        hex(&somebody.role().author().0),
        hex(&somebody.author(ROUND).author().0),
        hex(&somebody.author(workshop_of(ROUND)).author().0),
        hex(&somebody.round_key(0).public),
        hex(&somebody.round_keys::<8>()[7]),
        hex(somebody.reading_order().expose()),
        hex(seat_secret.expose()),
        hex(&seat_signer(somebody.board_key(), &seat_secret).author().0),
        hex(&workshop_of(ROUND).0),
    ];
    assert_eq!(hashed(derived.join("\n").as_bytes()), PERSON, "{derived:#?}");
    assert!(!somebody.is_facilitator() && person(0).is_facilitator());
}

#[test]
fn seal9_sealed_bytes_are_these() {
    let custody = custody(2, &[2, 1, 1]);
    let sealed = seal_with(b"an idea", &custody, &[9; 140], &Secret::new([7; 32])).unwrap();
    assert_eq!(hashed(&sealed), SEALED);
    let author = person(7);
    let envelope = contribution(author.board(), ROUND, &author.author(ROUND), 1, b"an idea", &custody, &mut chance(1)).unwrap();
    assert_eq!(hashed(envelope.bytes()), CONTRIBUTION);
}

#[test]
fn bund1_a_bundle_is_these_bytes() {
    let envelopes = [signed(Kind::Genesis, 0, b"brief".to_vec()), signed(Kind::Manifest, 1, b"list".to_vec())];
    let file = bundle::write(&person(0).frame_key(), envelopes.iter().map(Envelope::bytes)).unwrap();
    assert_eq!(hex(&file[..45]), format!("515342554e444c4501{}02000000", hex(&person(0).board().0)));
    assert_eq!(hex(&file[45..49]), "fd000000", "24 + 208 + 5 + 16");
    assert_eq!(hashed(&file), BUNDLE);
}

#[test]
fn link1_a_link_is_these_characters() {
    let facilitator = person(0);
    let mut link =
        Link { board_key: facilitator.board_key().clone(), facilitator: facilitator.facilitator(), envelopes: vec![], seat: None };
    assert_eq!(link.fragment(), LINK);
    link.seat = Some((1, facilitator.seat_secret(1)));
    assert_eq!(link.fragment(), SEAT_LINK);
    link.envelopes = vec![signed(Kind::Genesis, 0, b"brief".to_vec())];
    assert_eq!(hashed(link.fragment().as_bytes()), FULL_LINK);
    assert_eq!(link::parse(&link.fragment()), Ok(link));
}

#[test]
fn env4_bytes_that_are_not_the_layout_are_refused_cheapest_check_first() {
    let good = signed(Kind::Manifest, 1, b"list".to_vec());
    let with = |place: usize, byte: u8| {
        let mut bytes = good.bytes().to_vec();
        bytes[place] = byte;
        Envelope::decode(&bytes).map(|envelope| envelope.id())
    };
    assert_eq!(with(0, b'Q'), Ok(good.id()));
    assert_eq!(with(0, b'q'), Err(Refusal::Malformed));
    assert_eq!((with(4, 0), with(4, 2)), (Err(Refusal::Malformed), Err(Refusal::EnvelopeNewer)));
    assert_eq!((with(5, 0), with(5, 2)), (Err(Refusal::Malformed), Err(Refusal::EnvelopeNewer)));
    assert_eq!((with(6, 0), with(6, 12)), (Err(Refusal::Malformed), Err(Refusal::EnvelopeNewer)));
    assert_eq!(with(7, 1), Err(Refusal::Malformed));
    assert_eq!(with(6, Kind::Genesis as u8), Err(Refusal::Malformed), "a genesis is of no round");
    assert_eq!((with(140, 3), with(140, 5), with(143, 255)), (Err(Refusal::Malformed), Err(Refusal::Malformed), Err(Refusal::Malformed)));
    assert_eq!(Envelope::decode(&[good.bytes(), &[0]].concat()).map(|_| ()), Err(Refusal::Malformed));
    assert_eq!(Envelope::decode(&vec![b'Q'; 49_153]).map(|_| ()), Err(Refusal::EnvelopeTooLong));
    let longest =
        Draft { kind: Kind::Workshop, board: good.board(), round: ROUND, credential: [0; 32], revision: 0, payload: vec![0; 48_944] };
    let signer = person(0).role();
    assert_eq!(Envelope::sign(longest.clone(), &signer).map(|envelope| envelope.bytes().len()), Ok(49_152));
    let longer = Draft { payload: vec![0; 48_945], ..longest };
    assert_eq!(Envelope::sign(longer, &signer).map(|_| ()), Err(Refusal::EnvelopeTooLong));
}

#[test]
fn env5_every_byte_of_an_envelope_is_signed() {
    let good = signed(Kind::Manifest, 1, b"list".to_vec());
    assert_eq!(good.verify(), Ok(()));
    for place in 8..good.bytes().len() {
        let mut bytes = good.bytes().to_vec();
        bytes[place] ^= 1;
        if let Ok(envelope) = Envelope::decode(&bytes) {
            assert_eq!(envelope.verify(), Err(Refusal::BadSignature), "byte {place}");
            assert_ne!(envelope.id(), good.id());
        }
    }
    assert_ne!(good.author(), AuthorKey::default());
}

const PERSON: &str = "e09604e7a5f15f34e28101b67478cf726c0ad94fb58743b2df56316aa013c2d8";
const SEALED: &str = "7e5c13fe8a3d5cfd181285c623404aa7da14754103f11df6ccf7b5a187cba894";
const CONTRIBUTION: &str = "4cb1d057b47ade1499273fc9afc5c0e9b041ed6d610c939e4f1acefcd4945821";
const BUNDLE: &str = "b6b26ca61621ca48d62d954964aadd0e36e97a0a361b782891e0cb838e51bc5c";
const LINK: &str = "qs1.AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE_1ieOGUZTEe-M-i52tFlZgoOQT50ZUZgqL1MSqzUniK2CYyw";
const SEAT_LINK: &str =
    "qs1.AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE_1ieOGUZTEe-M-i52tFlZgoOQT50ZUZgqL1MSqzUniB4CsNU~1.NLMuyv3tr0fbQiuv3cL6Lg";
const FULL_LINK: &str = "562396a4a5624b1eafe4bfa9a10d313ea943d15752ba13419d8dac211445beb2";
