//! The borrowed primitives against the published answers of their own standards.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bytes;

use bytes::{array, hex, unhex};
use quietstorm_core::primitives::*;
use quietstorm_core::secret::Secret;
use quietstorm_core::shamir;
use quietstorm_model::AuthorKey;

fn secret<const N: usize>(text: &str) -> Secret<N> {
    Secret::new(array(text))
}

/// RFC 9180, appendix A.2.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, base mode, encryption with sequence number 0.
#[test]
fn seal10_hpke_gives_the_answers_of_rfc_9180() {
    let info = unhex("4f6465206f6e2061204772656369616e2055726e");
    let aad = unhex("436f756e742d30");
    let text = unhex("4265617574792069732074727574682c20747275746820626561757479");
    let ephemeral = secret("909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b");
    let receiver = KeyPair::derive(&secret("1ac01f181fdf9f352797655161c58b75c656a6cc2716dcb66372da835542e1df"));
    assert_eq!(hex(&receiver.public), "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a");
    // The standard writes the secret half before X25519 clears and sets its outer bits, the crate afterwards: both are the same key.
    let written = secret("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb");
    assert_eq!(KeyPair::of(&written).map(|pair| pair.public), Some(receiver.public));
    assert_eq!(KeyPair::of(&receiver.secret), Some(receiver.clone()));

    let sealed = box_seal(&receiver.public, &ephemeral, &info, &aad, &text).unwrap();
    assert_eq!(hex(&sealed[..32]), "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a");
    assert_eq!(hex(&sealed[32..]), "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28");
    assert_eq!(box_open(&receiver.secret, &info, &aad, &sealed), Some(text.clone()));
    assert_eq!(box_open(&written, &info, &aad, &sealed), Some(text));
    assert_eq!(box_open(&receiver.secret, &info, b"other", &sealed), None);
}

/// RFC 8439, section 2.8.2.
#[test]
fn seal10_chacha20_poly1305_gives_the_answer_of_rfc_8439() {
    let key = secret("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    let nonce = array("070000004041424344454647");
    let aad = unhex("50515253c0c1c2c3c4c5c6c7");
    let text = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
    let sealed = aead_seal(&key, &nonce, &aad, text).unwrap();
    assert_eq!(hex(&sealed[..16]), "d31a8d34648e60db7b86afbc53ef7ec2");
    assert_eq!(hex(&sealed[sealed.len() - 16..]), "1ae10b594f09e26a7e902ecbd0600691");
    assert_eq!(aead_open(&key, &nonce, &aad, &sealed).as_deref(), Some(text.as_slice()));
}

/// draft-irtf-cfrg-xchacha-03, appendix A.3.1.
#[test]
fn seal10_xchacha20_poly1305_gives_the_answer_of_its_draft() {
    let key = secret("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    let nonce = array("404142434445464748494a4b4c4d4e4f5051525354555657");
    let aad = unhex("50515253c0c1c2c3c4c5c6c7");
    let text = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
    let sealed = xaead_seal(&key, &nonce, &aad, text).unwrap();
    assert_eq!(hex(&sealed[..16]), "bd6d179d3e83d43b9576579493c0e939");
    assert_eq!(hex(&sealed[sealed.len() - 16..]), "c0875924c1c7987947deafd8780acf49");
    assert_eq!(xaead_open(&key, &nonce, &aad, &sealed).as_deref(), Some(text.as_slice()));
}

/// The published vectors of BLAKE3 for the inputs of 0 and 1 bytes.
#[test]
fn seal10_blake3_gives_its_published_answers() {
    assert_eq!(hex(&hash(b"")), "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262");
    assert_eq!(hex(&hash(&[0])), "2d3adedff11b61f14c886e35afa036736dcd87a74d27b5c1510225d0f592e213");
    let key = Secret::new(*b"whats the Elvish word for friend");
    assert_eq!(hex(&keyed_hash(&key, &[])), "92b2b75604ed3c761f9d6f62392c8a9227ad0ea3f09573e783f1498a4ed60d26");
    assert_eq!(hex(&keyed_hash(&key, &[b"", &[0]])), "6d7878dfff2f485635d39013278ae14f1454b8c0a3a2d34bc1ab38228a80c95b");
    let context = "BLAKE3 2019-12-27 16:29:52 test vectors context";
    assert_eq!(hex(&derive_key(context, &[])), "2cc39783c223154fea8dfb7c1b1660f2ac2dcbd1c1de8277b0b0dd39b7e50d7d");
    assert_eq!(hex(derive_secret(context, &[&[0]]).expose()), "b3e2e340a117a499c6cf2398a19ee0d29cca2bb7404c73063382693bf66cb06c");
}

/// RFC 8032, section 7.1, tests 1 and 2.
#[test]
fn seal10_ed25519_gives_the_answers_of_rfc_8032() {
    let vectors = [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        ),
    ];
    for (key, public, message, signature) in vectors {
        let (signer, message, signature) = (Signer::from_secret(&secret(key)), unhex(message), array(signature));
        assert_eq!(signer.author(), AuthorKey(array(public)));
        assert_eq!(signer.sign(&message), signature);
        assert!(verify_strict(&signer.author(), &message, &signature));
        assert!(!verify_strict(&signer.author(), b"other", &signature));
    }
}

/// A key of small order would "sign" anything; strict verification does not let it.
#[test]
fn env5_a_key_of_small_order_signs_nothing() {
    let small = AuthorKey(array("0100000000000000000000000000000000000000000000000000000000000000"));
    let signature = array(
        "01000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
    );
    assert!(!verify_strict(&small, b"anything", &signature));
}

/// This protocol's own vector, the same as in docs/PROTOCOL.md: m = 00 01 02 …, coefficients 20 21 22 … and 40 41 42 ….
#[test]
fn seal2_the_shares_of_the_documented_example() {
    let counting = |from: u8| Secret::<32>::new(core::array::from_fn(|place| from + place as u8));
    let (m, coefficients) = (counting(0), [counting(0x20), counting(0x40)]);
    let shares: Vec<_> = [1, 2, 3].map(|x| (x, shamir::share(&m, &coefficients, x))).into();
    let shown: Vec<_> = shares.iter().map(|(_, share)| hex(share.expose())).collect();
    assert_eq!(shown, SHARES);
    let points: Vec<_> = shares.iter().map(|(x, share)| (*x, share)).collect();
    assert_eq!(shamir::combine(&points), Some(m));
}

const SHARES: [&str; 3] = [
    "606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f",
    "5b5c55524740494e63646d6a7f7871762b2c25223730393e13141d1a0f080106",
    "3b3c35322720292e03040d0a1f1811164b4c45425750595e73747d7a6f686166",
];
