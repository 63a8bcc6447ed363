//! Sealing and opening: who can read what, and that everybody who can reads the same.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bytes;

use bytes::{ROUND, chance, custody, key, person};
use proptest::prelude::*;
use quietstorm_core::custody::{check, check_secret, is_usable_key};
use quietstorm_core::envelope::{Draft, Envelope, Kind};
use quietstorm_core::payload::Custody;
use quietstorm_core::seal::{MOST, Opener, bucket, contribution, open, open_contribution, seal, seal_with};
use quietstorm_core::secret::Secret;
use quietstorm_model::Refusal;
use quietstorm_model::limits::{BUCKETS, ENVELOPE_BYTES};

const HEADER: [u8; 140] = [9; 140];

fn sealed_by(author: u8, plain: &[u8], custody: &Custody) -> Envelope {
    let author = person(author);
    contribution(author.board(), ROUND, &author.author(ROUND), 1, plain, custody, &mut chance(1)).unwrap()
}

#[test]
fn seal3_every_quorum_opens_the_same_text_and_less_than_one_opens_nothing() {
    for (threshold, weights) in [(1, vec![1]), (2, vec![1, 1]), (2, vec![1, 1, 1]), (2, vec![2, 1, 1]), (3, vec![2, 1, 1])] {
        let custody = custody(threshold, &weights);
        let envelope = sealed_by(77, b"an idea", &custody);
        assert_eq!(envelope.verify(), Ok(()));
        for mask in 0u8..1 << weights.len() {
            let seats = (0..weights.len() as u8).filter(|seat| mask >> seat & 1 == 1);
            let weight: u8 = seats.clone().map(|seat| weights[usize::from(seat)]).sum();
            let keys: Vec<_> = seats.map(key).collect();
            let expected = (weight >= threshold).then(|| b"an idea".to_vec());
            assert_eq!(open_contribution(&envelope, &custody, &keys), expected, "{threshold} of {weights:?}, keys {mask:b}");
        }
    }
}

#[test]
fn seal4_a_sealed_text_does_not_open_under_another_author_round_or_revision() {
    let custody = custody(1, &[1]);
    let envelope = sealed_by(77, b"an idea", &custody);
    let draft = |round, revision| Draft {
        kind: Kind::Contribution,
        board: envelope.board(),
        round,
        credential: [0; 32],
        revision,
        payload: envelope.payload().to_vec(),
    };
    let author = person(77).author(ROUND);
    let other_round = quietstorm_model::RoundId([6; 32]);
    for (draft, signer, opens) in [
        (draft(ROUND, 1), &author, true),
        (draft(ROUND, 1), &person(78).author(ROUND), false),
        (draft(ROUND, 2), &author, false),
        (draft(other_round, 1), &author, false),
    ] {
        let copy = Envelope::sign(draft, signer).unwrap();
        assert_eq!(open_contribution(&copy, &custody, &[key(0)]).is_some(), opens);
    }
}

#[test]
fn seal5_the_length_of_a_sealed_text_is_one_of_six() {
    let custody = custody(2, &[1, 1, 1]);
    let length = |bytes: usize| seal(&vec![b'x'; bytes], &custody, &HEADER, &mut chance(5)).map(|sealed| sealed.len());
    let around = 32 + 3 * (32 + 32 + 16) + 16;
    assert_eq!(length(0), Ok(around + 1024));
    let mut smallest = 0;
    for size in BUCKETS {
        assert_eq!((length(smallest), length(size - 4)), (Ok(around + size), Ok(around + size)));
        smallest = size - 3;
    }
    assert_eq!(MOST, 32_764);
    assert_eq!(length(MOST + 1), Err(Refusal::DoesNotFit(32_765, 32_764)));
    assert_eq!(bucket(usize::MAX), None);
    assert!(sealed_by(3, &vec![b'x'; MOST], &custody).bytes().len() <= ENVELOPE_BYTES);
}

/// An author who seals honest boxes around a text that is padded in another way, or gives one holder shares of something else, makes something that no
/// quorum reads: not even one whose own boxes are in order.
#[test]
fn seal6_what_an_honest_author_would_not_have_made_is_unreadable_for_every_quorum() {
    let custody = custody(2, &[1, 1, 1]);
    let m = Secret::new([7; 32]);
    let honest = seal_with(b"an idea", &custody, &HEADER, &m).unwrap();
    let quorums = [[0, 1], [0, 2], [1, 2]].map(|seats| seats.map(key));
    assert!(quorums.iter().all(|keys| open(&honest, &custody, &HEADER, keys) == Some(b"an idea".to_vec())));

    // The third holder's box comes from another secret: the first two alone could still put the first secret together.
    let other = seal_with(b"an idea", &custody, &HEADER, &Secret::new([8; 32])).unwrap();
    let third = 32 + 2 * 80..32 + 3 * 80;
    let mut split = honest.clone();
    split[third.clone()].copy_from_slice(&other[third]);
    assert!(quorums.iter().all(|keys| open(&split, &custody, &HEADER, keys).is_none()));

    // The text is made with the right key and the wrong padding.
    let text_key = quietstorm_core::primitives::derive_secret(quietstorm_core::context::TEXT_KEY, &[m.expose(), &HEADER]);
    for (length, filler, size) in [(7u32, 1u8, 1024), (7, 0, 2048), (1021, 0, 1024), (u32::MAX, 0, 1024)] {
        let mut padded = [length.to_le_bytes().as_slice(), b"an idea"].concat();
        padded.resize(size, filler);
        let text = quietstorm_core::primitives::aead_seal(&text_key, &[0; 12], &HEADER, &padded).unwrap();
        let odd = [&honest[..32 + 3 * 80], &text].concat();
        assert!(quorums.iter().all(|keys| open(&odd, &custody, &HEADER, keys).is_none()), "{length} {filler} {size}");
    }
}

#[test]
fn seal7_a_published_key_counts_only_if_it_fits_the_holder() {
    let custody = custody(2, &[1, 1]);
    assert!(check_secret(&custody.holders[0], &key(0).1));
    assert!(!check_secret(&custody.holders[0], &key(1).1));
    let envelope = sealed_by(4, b"an idea", &custody);
    let (zero, one) = (key(0).1, key(1).1);
    assert!(Opener::new(&custody, &[(0, zero.clone()), (0, zero.clone())]).is_none());
    assert!(Opener::new(&custody, &[(0, one.clone()), (1, zero.clone()), (7, zero.clone())]).is_none());
    let with_noise = [(1, zero.clone()), (0, one.clone()), (1, one), (0, zero)];
    assert_eq!(open_contribution(&envelope, &custody, &with_noise), Some(b"an idea".to_vec()));
}

#[test]
fn seal8_nothing_is_sealed_to_holders_who_could_not_keep_it_or_never_open_it() {
    let sound = custody(2, &[1, 1]);
    assert_eq!(check(&sound), Ok(()));
    let with = |change: fn(&mut Custody)| {
        let mut custody = sound.clone();
        change(&mut custody);
        custody
    };
    for broken in [
        with(|custody| custody.threshold = 0),
        with(|custody| custody.threshold = 3),
        with(|custody| custody.holders.clear()),
        with(|custody| custody.holders[0].weight = 0),
        with(|custody| custody.holders[0].weight = 17),
        with(|custody| custody.holders[1].key = [0; 32]),
        with(|custody| custody.holders.extend(custody.holders.clone())),
    ] {
        assert_eq!(check(&broken), Err(Refusal::Malformed), "{broken:?}");
        assert_eq!(seal(b"an idea", &broken, &HEADER, &mut chance(8)), Err(Refusal::Malformed));
    }
    assert!(!is_usable_key(&[0; 32]));
}

#[test]
fn seal9_sealing_twice_gives_different_bytes_and_with_one_secret_the_same() {
    let custody = custody(2, &[1, 1]);
    let mut rng = chance(9);
    let twice = [0, 1].map(|_| seal(b"an idea", &custody, &HEADER, &mut rng).unwrap());
    assert_ne!(twice[0][..32], twice[1][..32]);
    // Even chance that repeats itself does not make two texts share a key.
    let texts = [b"an idea", b"no idea"].map(|text| seal(text, &custody, &HEADER, &mut chance(9)).unwrap());
    assert_ne!(texts[0][..32], texts[1][..32]);
    let m = Secret::new([7; 32]);
    assert_eq!(seal_with(b"an idea", &custody, &HEADER, &m), seal_with(b"an idea", &custody, &HEADER, &m));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn seal3_every_text_comes_back(plain in proptest::collection::vec(any::<u8>(), 0..3000), m: [u8; 32]) {
        let custody = custody(2, &[1, 1, 1]);
        let sealed = seal_with(&plain, &custody, &HEADER, &Secret::new(m)).unwrap();
        prop_assert_eq!(open(&sealed, &custody, &HEADER, &[key(2), key(0)]), Some(plain));
    }

    #[test]
    fn seal6_any_changed_bit_makes_it_unreadable(place in any::<proptest::sample::Index>(), bit in 0..8, cut in any::<bool>()) {
        let custody = custody(2, &[1, 1, 1]);
        let mut sealed = seal_with(b"an idea", &custody, &HEADER, &Secret::new([7; 32])).unwrap();
        let place = place.index(sealed.len());
        if cut { sealed.truncate(place) } else { sealed[place] ^= 1u8 << bit }
        for keys in [[key(0), key(1)], [key(0), key(2)], [key(1), key(2)]] {
            prop_assert_eq!(open(&sealed, &custody, &HEADER, &keys), None);
        }
    }

    /// Whatever an author puts together, holders of any quorum read the same: one text, or nothing.
    #[test]
    fn seal6_quorums_never_disagree(boxes in prop::array::uniform3(0usize..3), head in 0usize..3, text in 0usize..3, weights in prop::array::uniform3(1u8..3)) {
        let custody = custody(2, &weights);
        let secrets = [[1; 32], [1; 32], [2; 32]].map(Secret::new);
        let texts: [&[u8]; 3] = [b"an idea", b"no idea", b"an idea"];
        let sealed: [_; 3] = std::array::from_fn(|at| seal_with(texts[at], &custody, &HEADER, &secrets[at]).unwrap());
        let mut mixed = sealed[head][..32].to_vec();
        let mut from = 32;
        for (chosen, weight) in boxes.into_iter().zip(weights) {
            let to = from + 48 + 32 * usize::from(weight);
            mixed.extend_from_slice(&sealed[chosen][from..to]);
            from = to;
        }
        mixed.extend_from_slice(&sealed[text][from..]);
        let answers = (0u8..8).map(|mask| (0..3).filter(|seat| mask >> seat & 1 == 1).map(key).collect::<Vec<_>>());
        let answers: Vec<_> = answers.filter_map(|keys| Opener::new(&custody, &keys).map(|opener| opener.open(&mixed, &HEADER))).collect();
        prop_assert!(answers.len() >= 4);
        prop_assert!(answers.windows(2).all(|two| two[0] == two[1]), "{answers:?}");
        let honest = sealed.iter().position(|sealed| *sealed == mixed).map(|at| texts[at].to_vec());
        prop_assert_eq!(&answers[0], &honest);
    }
}
