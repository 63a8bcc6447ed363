//! Words for people: the recovery kit, and the receipt of a contribution. Both use the English list of BIP 39.

use crate::identity::Seed;
use bip39::{Language, Mnemonic};
use quietstorm_model::{EnvelopeId, Refusal};
use zeroize::Zeroizing;

/// Words of a recovery kit: BIP 39's writing of 16 bytes.
pub const KIT_WORDS: usize = 12;

/// Words of a receipt: the first 44 bits of an envelope's id, 11 a word.
pub const RECEIPT_WORDS: usize = 4;

/// Most characters of a wrong word that are looked at and shown again.
const SHOWN: usize = 32;

/// Writes a seed as the words of a recovery kit.
#[must_use]
pub fn words(seed: &Seed) -> Vec<String> {
    let kit = Mnemonic::from_entropy_in(Language::English, seed.expose());
    kit.map(|kit| kit.words().map(str::to_owned).collect()).unwrap_or_default()
}

/// Reads the words of a recovery kit, separated by white space, in small or capital letters.
pub fn parse(text: &str) -> Result<Seed, Refusal> {
    let count = text.split_whitespace().count();
    if count != KIT_WORDS {
        return Err(Refusal::KitLength(u32::try_from(count).unwrap_or(u32::MAX), KIT_WORDS as u32));
    }
    let mut known = Vec::with_capacity(KIT_WORDS);
    for (place, word) in (1u32..).zip(text.split_whitespace()) {
        let word: String = word.chars().take(SHOWN).flat_map(char::to_lowercase).collect();
        match Language::English.find_word(&word) {
            Some(index) => known.push(Language::English.word_list()[usize::from(index) % 2048]),
            None => {
                let near = nearest(&word).to_owned();
                return Err(Refusal::KitWord(place, word, near));
            }
        }
    }
    let kit = Zeroizing::new(known.join(" "));
    let kit = Mnemonic::parse_in_normalized(Language::English, &kit).map_err(|_| Refusal::KitChecksum)?;
    let entropy = Zeroizing::new(kit.to_entropy_array().0);
    Seed::from_slice(entropy.split_at(16).0).ok_or(Refusal::KitChecksum)
}

/// The words that stand for a sealed envelope.
#[must_use]
pub fn receipt(id: EnvelopeId) -> Vec<String> {
    let bits = id.0.iter().take(6).fold(0u64, |bits, byte| bits << 8 | u64::from(*byte)) >> 4;
    let list = Language::English.word_list();
    (0..RECEIPT_WORDS).rev().map(|place| list[(bits >> (11 * place)) as usize % 2048].to_owned()).collect()
}

/// The word of the list that is fewest keystrokes away; the first of them in the alphabet.
fn nearest(word: &str) -> &'static str {
    let list = Language::English.word_list();
    list.iter().min_by_key(|known| strsim::osa_distance(known, word)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// From the test vectors of BIP 39: entropy 7f… and 9e88….
    #[test]
    fn kit1_a_seed_becomes_the_twelve_words_of_bip_39_and_back() {
        let vectors = [
            ([0x7f; 16], "legal winner thank year wave sausage worth useful legal winner thank yellow"),
            (
                [0x9e, 0x88, 0x5d, 0x95, 0x2a, 0xd3, 0x62, 0xca, 0xeb, 0x4e, 0xfe, 0x34, 0xa8, 0xe9, 0x1b, 0xd2],
                "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic",
            ),
        ];
        for (entropy, kit) in vectors {
            let seed = Seed::new(entropy);
            assert_eq!(words(&seed).join(" "), kit);
            assert_eq!(parse(&format!("  {}\n", kit.to_uppercase().replace(' ', "\n\t"))), Ok(seed));
        }
    }

    #[test]
    fn kit2_a_wrong_kit_is_refused_with_what_is_wrong() {
        let kit = "legal winner thank year wave sausage worth useful legal winner thank yellow";
        assert_eq!(parse(""), Err(Refusal::KitLength(0, 12)));
        assert_eq!(parse(&format!("{kit} yellow")), Err(Refusal::KitLength(13, 12)));
        assert_eq!(parse(&kit.replace("sausage", "suasage")), Err(Refusal::KitWord(6, "suasage".into(), "sausage".into())));
        assert_eq!(parse(&kit.replace("sausage", "salad")), Err(Refusal::KitChecksum));
        assert_eq!(parse("winner legal thank year wave sausage worth useful legal winner thank yellow"), Err(Refusal::KitChecksum));
        let long = "ß".repeat(100_000);
        let Err(Refusal::KitWord(12, shown, _)) = parse(&kit.replace("yellow", &long)) else { panic!("taken") };
        assert!(shown.chars().count() <= 2 * SHOWN);
    }

    #[test]
    fn kit3_a_receipt_is_four_words_of_the_first_44_bits() {
        assert_eq!(receipt(EnvelopeId([0; 32])), ["abandon"; 4]);
        assert_eq!(receipt(EnvelopeId([0xff; 32])), ["zoo"; 4]);
        let mut id = [0; 32];
        (id[1], id[5]) = (0x20, 0x1f);
        assert_eq!(receipt(EnvelopeId(id)), ["ability", "abandon", "abandon", "ability"]);
    }

    proptest! {
        #[test]
        fn kit1_every_seed_comes_back(entropy: [u8; 16]) {
            let seed = Seed::new(entropy);
            prop_assert_eq!(parse(&words(&seed).join(" ")), Ok(seed));
        }

        #[test]
        fn kit2_no_text_makes_it_panic(text in "\\PC{0,80}") {
            let _ = parse(&text);
        }
    }
}
