//! Bytes from outside: cut, changed, foreign or made to hurt. Nothing panics, nothing is reserved by a stranger's number, nothing sound is lost.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bytes;

use bytes::{custody, key, person, signed};
use proptest::prelude::*;
use proptest::sample::Index;
use quietstorm_core::bundle::{HEADER_BYTES, Reader, write};
use quietstorm_core::envelope::{Envelope, Kind};
use quietstorm_core::link::{self, Link};
use quietstorm_core::payload::{BallotSheet, Genesis, IdeaSheet, KeyCard, Manifest, Moderation, Opening, RoundOpen, decode, encode};
use quietstorm_core::seal::open;
use quietstorm_core::secret::Secret;
use quietstorm_core::wire::{BODY_BYTES, FrameKey};
use quietstorm_model::limits::BUNDLE_BYTES;
use quietstorm_model::{BoardId, Refusal};
use serde::{Serialize, de::DeserializeOwned};

fn envelopes() -> Vec<Envelope> {
    (0u8..5).map(|number| signed(Kind::Moderation, number.into(), vec![number; usize::from(number) * 70])).collect()
}

fn bundle() -> Vec<u8> {
    write(&person(0).frame_key(), envelopes().iter().map(Envelope::bytes)).unwrap()
}

type Found = Result<Vec<u8>, Refusal>;

/// What a reader makes of a file that comes in pieces.
fn read(file: &[u8], piece: usize) -> (Vec<Found>, Result<bool, Refusal>) {
    let mut reader = Reader::new(person(0).frame_key());
    let mut found = Vec::new();
    for bytes in file.chunks(piece) {
        let _ = reader.push(bytes);
        found.extend(std::iter::from_fn(|| reader.next()));
    }
    (found, reader.finish())
}

fn whole() -> Vec<Found> {
    envelopes().iter().map(|envelope| Ok(envelope.bytes().to_vec())).collect()
}

#[test]
fn bund2_a_bundle_gives_back_its_envelopes_however_it_is_cut_into_pieces() {
    let file = bundle();
    for piece in [1, 2, 44, 45, 46, 1000, file.len()] {
        assert_eq!(read(&file, piece), (whole(), Ok(false)), "pieces of {piece}");
    }
    assert_eq!(write(&person(0).frame_key(), []).map(|file| read(&file, 9)), Ok((vec![], Ok(false))));
}

#[test]
fn bund3_a_file_that_is_cut_off_gives_all_before_the_cut_and_says_so() {
    let file = bundle();
    for cut in 1..file.len() {
        let (found, end) = read(&file[..cut], 100);
        assert_eq!(end, Ok(true), "cut at {cut}");
        assert_eq!(found, whole()[..found.len()], "cut at {cut}");
        assert!(cut < HEADER_BYTES || found.len() < 5);
    }
}

#[test]
fn bund4_a_file_that_is_no_bundle_of_this_board_is_refused_as_a_whole() {
    let file = bundle();
    let with = |place: usize, byte: u8| {
        let mut file = file.clone();
        file[place] = byte;
        let (found, end) = read(&file, 7);
        assert_eq!(found, []);
        end
    };
    assert_eq!(read(b"", 1), (vec![], Err(Refusal::FileEmpty)));
    assert_eq!(read(b"%PDF-1.7", 3), (vec![], Err(Refusal::NotABundle)));
    assert_eq!(with(7, b'F'), Err(Refusal::NotABundle));
    assert_eq!(with(8, 0), Err(Refusal::NotABundle));
    assert_eq!(with(8, 2), Err(Refusal::BundleNewer));
    assert_eq!(with(9, file[9] ^ 1), Err(Refusal::OtherBoard));
}

#[test]
fn bund5_an_altered_frame_is_refused_alone_and_the_others_are_taken() {
    let file = bundle();
    let mut altered = file.clone();
    altered[HEADER_BYTES + 4 + 30] ^= 1;
    let (found, end) = read(&altered, 50);
    assert_eq!((found[0].clone(), &found[1..], end), (Err(Refusal::Altered), &whole()[1..], Ok(false)));
    // Nothing may follow the last frame.
    assert_eq!(read(&[&file, b"more".as_slice()].concat(), 50), ([whole(), vec![Err(Refusal::Altered)]].concat(), Ok(true)));
    // Another board's frame does not open, even in a file that claims to be of this one.
    let mut frame = Vec::new();
    FrameKey::new(&Secret::new([2; 32]), BoardId([2; 32])).wrap(envelopes()[0].bytes(), &mut frame).unwrap();
    assert_eq!(person(0).frame_key().unwrap(&frame[4..]), Err(Refusal::Altered));
}

#[test]
fn bund6_a_frame_or_a_file_that_claims_to_be_huge_costs_nothing() {
    let mut file = bundle();
    file[HEADER_BYTES - 4..HEADER_BYTES].copy_from_slice(&u32::MAX.to_le_bytes());
    file[HEADER_BYTES..HEADER_BYTES + 4].copy_from_slice(&(BODY_BYTES as u32 + 1).to_le_bytes());
    assert_eq!(read(&file, 50), (vec![Err(Refusal::Altered)], Ok(true)));
    let mut reader = Reader::new(person(0).frame_key());
    let megabytes = vec![0; 1 << 20];
    let mut file = bundle();
    file.truncate(HEADER_BYTES);
    reader.push(&file).unwrap();
    let refused = (0..100).find_map(|_| reader.push(&megabytes).err());
    assert_eq!(refused, Some(Refusal::FileTooLarge(64 * 1024 * 1024 + HEADER_BYTES as u64, BUNDLE_BYTES)));
    assert_eq!(reader.finish(), Err(Refusal::FileTooLarge(64 * 1024 * 1024 + HEADER_BYTES as u64, BUNDLE_BYTES)));
}

#[test]
fn bund7_the_same_envelope_always_makes_the_same_frame() {
    assert_eq!(bundle(), bundle());
    let mut frame = Vec::new();
    let frame_key = person(0).frame_key();
    frame_key.wrap(envelopes()[1].bytes(), &mut frame).unwrap();
    assert_eq!(frame_key.unwrap(&frame[4..]), Ok(envelopes()[1].bytes().to_vec()));
    assert_eq!(frame_key.wrap(&vec![0; 49_153], &mut frame), Err(Refusal::EnvelopeTooLong));
}

fn some_link(envelopes: Vec<Envelope>, seat: bool) -> Link {
    let facilitator = person(0);
    let seat = seat.then(|| (2, facilitator.seat_secret(2)));
    Link { board_key: facilitator.board_key().clone(), facilitator: facilitator.facilitator(), envelopes, seat }
}

#[test]
fn link2_a_link_comes_back_from_a_fragment_a_whole_address_or_a_mail() {
    for envelopes in [vec![], envelopes()] {
        for seat in [false, true] {
            let link = some_link(envelopes.clone(), seat);
            let fragment = link.fragment();
            let (head, tail) = fragment.split_at(50);
            for text in [
                fragment.clone(),
                format!("#{fragment}"),
                format!("  https://example.org/board?x=1#{fragment}\n"),
                format!("{head}\r\n  {tail}"),
            ] {
                assert_eq!(link::parse(&text).as_ref(), Ok(&link), "{text}");
            }
            assert_eq!(link.bare().envelopes, []);
            assert_eq!(link.board(), person(0).board());
        }
    }
}

#[test]
fn link3_a_link_without_key_a_newer_one_and_a_damaged_one_are_told_apart() {
    let fragment = some_link(envelopes(), true).fragment();
    for text in
        ["", " ", "https://example.org/board", "https://example.org/#", "https://example.org/#about.us", "qs", "qsx.1", "quiet.storm"]
    {
        assert_eq!(link::parse(text), Err(Refusal::LinkWithoutKey), "{text}");
    }
    assert_eq!(link::parse(&fragment.replacen("qs1", "qs2", 1)), Err(Refusal::LinkNewer));
    assert_eq!(link::parse("qs17.anything"), Err(Refusal::LinkNewer));
    assert_eq!(link::parse("qs1."), Err(Refusal::LinkDamaged));
    assert_eq!(link::parse(&"x".repeat(1 << 20)), Err(Refusal::LinkDamaged));
    for cut in 4..fragment.len() {
        assert_eq!(link::parse(&fragment[..cut]), Err(Refusal::LinkDamaged), "cut at {cut}");
    }
}

#[test]
fn link4_any_single_wrong_character_is_noticed() {
    let fragment = some_link(envelopes(), true).fragment();
    for place in 4..fragment.len() {
        for other in ["A", "z", "-", ".", "~", "=", "é"] {
            let text = format!("{}{other}{}", &fragment[..place], &fragment[place + 1..]);
            assert!(text == fragment || link::parse(&text) == Err(Refusal::LinkDamaged), "{other} at {place}");
        }
    }
}

#[test]
fn link5_a_link_carries_as_many_envelopes_as_fit_into_six_kilobytes() {
    let large: Vec<_> = (0..4).map(|number| signed(Kind::Moderation, number, vec![7; 2000])).collect();
    let link = some_link(large.clone(), true);
    assert!(link.fragment().len() < 9_000);
    assert_eq!(link::parse(&link.fragment()), Ok(some_link(large[..2].to_vec(), true)));
}

/// Decodes as one kind of payload; what is taken must come back.
fn payload<T: Serialize + DeserializeOwned>(bytes: &[u8]) -> bool {
    decode::<T>(bytes).is_err() || decode::<T>(bytes).and_then(|value| encode(&value)).as_deref() == Ok(bytes)
}

#[test]
fn env3_a_payload_that_claims_a_huge_list_is_refused_at_once() {
    // Five bytes of length: 4,294,967,295 of them.
    let many = [0xff, 0xff, 0xff, 0xff, 0x0f];
    assert_eq!(decode::<Manifest>(&[[0].as_slice(), &many].concat()), Err(Refusal::Malformed));
    assert_eq!(decode::<IdeaSheet>(&[[0].as_slice(), &many, &[1, b'x', 0]].concat()), Err(Refusal::Malformed));
    assert_eq!(decode::<BallotSheet>(&many), Err(Refusal::Malformed));
}

proptest! {
    #[test]
    fn env3_no_bytes_make_a_payload_panic(bytes in proptest::collection::vec(prop_oneof![Just(0u8), 0u8..5, any::<u8>()], 0..300)) {
        let sound = payload::<Genesis>(&bytes) && payload::<RoundOpen>(&bytes) && payload::<KeyCard>(&bytes) && payload::<Manifest>(&bytes)
            && payload::<Opening>(&bytes) && payload::<Moderation>(&bytes) && payload::<IdeaSheet>(&bytes) && payload::<BallotSheet>(&bytes);
        prop_assert!(sound);
    }

    #[test]
    fn env4_no_bytes_make_decoding_panic_and_what_is_taken_comes_back(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let prefixed = [b"QSEN\x01\x01\x05\x00".as_slice(), &bytes].concat();
        for bytes in [bytes, prefixed] {
            if let Ok(envelope) = Envelope::decode(&bytes) {
                prop_assert_eq!(envelope.bytes(), bytes);
                let _ = envelope.verify();
            }
        }
    }

    #[test]
    fn env4_a_mutated_envelope_is_refused_or_unsigned(place: Index, byte: u8, cut: Option<Index>) {
        let good = signed(Kind::Manifest, 1, b"list".to_vec());
        let mut bytes = good.bytes().to_vec();
        let place = place.index(bytes.len());
        bytes[place] = byte;
        if let Some(cut) = cut { bytes.truncate(cut.index(bytes.len())) }
        if bytes != good.bytes() {
            prop_assert!(Envelope::decode(&bytes).and_then(|envelope| envelope.verify()).is_err());
        }
    }

    #[test]
    fn bund5_a_mutated_bundle_gives_only_sound_envelopes(changes in proptest::collection::vec((any::<Index>(), any::<u8>()), 1..6), piece in 1usize..400) {
        let mut file = bundle();
        for (place, byte) in changes {
            let place = place.index(file.len());
            file[place] = byte;
        }
        let (found, _) = read(&file, piece);
        for envelope in found.into_iter().flatten() {
            prop_assert!(whole().contains(&Ok(envelope)));
        }
    }

    #[test]
    fn bund5_no_file_makes_reading_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600), piece in 1usize..99) {
        let _ = read(&bytes, piece);
        let _ = read(&[&bundle()[..HEADER_BYTES], &bytes].concat(), piece);
        let _ = person(0).frame_key().unwrap(&bytes);
    }

    #[test]
    fn seal6_no_bytes_make_opening_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let custody = custody(2, &[1, 1, 1]);
        prop_assert_eq!(open(&bytes, &custody, &[0; 140], &[key(0), key(1)]), None);
    }

    #[test]
    fn link3_no_text_makes_parsing_panic(text in "(https://x/#)?(qs1\\.)?[A-Za-z0-9_.~=#é -]{0,200}") {
        prop_assert!(link::parse(&text).is_err());
    }
}
