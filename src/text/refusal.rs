//! A sentence for every refusal: what happened, that nothing was lost, and what to do.

use super::timing;
use quietstorm_model::{Refusal, RoundKind};

/// What to tell a person about a refusal.
#[must_use]
pub fn sentence(refusal: &Refusal) -> String {
    match refusal {
        Refusal::EmptyText
        | Refusal::LongText(..)
        | Refusal::TooMany(_)
        | Refusal::DoesNotFit(..)
        | Refusal::NoName
        | Refusal::NothingToSeal
        | Refusal::NoDotsLeft
        | Refusal::Gone => of_text(refusal),
        Refusal::NoBoard
        | Refusal::OnlyFacilitator
        | Refusal::OnlyKeyHolder
        | Refusal::NotNow(_)
        | Refusal::SeatsMissing
        | Refusal::ListIncomplete(_) => of_step(refusal),
        Refusal::LinkWithoutKey
        | Refusal::LinkDamaged
        | Refusal::LinkNewer
        | Refusal::KitWord(..)
        | Refusal::KitLength(..)
        | Refusal::KitChecksum
        | Refusal::KitForeign => of_key(refusal),
        Refusal::RelayAway => {
            "That needs the relay, and it cannot be reached right now. Nothing is lost: try again when you are connected.".into()
        }
        Refusal::Relay(why) => timing::refusal(*why).into(),
        _ => of_file(refusal),
    }
}

fn of_text(refusal: &Refusal) -> String {
    match refusal {
        Refusal::EmptyText => "There were only spaces or invisible characters in the box, so nothing was added. Nothing is lost: write a few words and try again.".into(),
        Refusal::LongText(has, most) => {
            format!("This text has {has} characters, and {most} is the most. Nothing is lost: shorten it, or make two ideas of it.")
        }
        Refusal::TooMany(most) => {
            format!("There are {most} already, which is the most there may be. Nothing is lost: put two together or delete one first.")
        }
        Refusal::DoesNotFit(has, most) => {
            format!("Together this is {}, and {} fit into one envelope. Nothing is lost: shorten or delete something, then seal.", bytes(u64::from(*has)), bytes(u64::from(*most)))
        }
        Refusal::NoName => "A name is missing here. Nothing is lost: write yours into its box, then try again.".into(),
        Refusal::NothingToSeal => "There is nothing to seal yet. Nothing is lost: add something first.".into(),
        Refusal::NoDotsLeft => "All your dots are given. Nothing has changed: take one back somewhere to give it here.".into(),
        _ => "What this was about is not here any more; somebody may have changed it at the same time. Nothing of yours is lost: look again.".into(),
    }
}

fn of_step(refusal: &Refusal) -> String {
    match refusal {
        Refusal::NoBoard => "No board is open for that. Nothing is lost: come in with the board's link first, then try again.".into(),
        Refusal::OnlyFacilitator => "Only the facilitator can do that. Nothing has changed: ask the person who made this board.".into(),
        Refusal::OnlyKeyHolder => "Only somebody who holds a key can do that. Nothing has changed: ask one of the key holders named above.".into(),
        Refusal::NotNow(Some(RoundKind::Ideas)) => "That can be done while ideas are being written, and that step is over. Nothing is lost.".into(),
        Refusal::NotNow(Some(RoundKind::Workshop)) => "That can be done once the ideas are revealed and before the vote begins. Nothing is lost: try again then.".into(),
        Refusal::NotNow(Some(RoundKind::Vote)) => "That can be done while a vote is open. Nothing is lost: try again then.".into(),
        Refusal::NotNow(None) => "That cannot be done in this step. Nothing is lost: see above which step the board is in.".into(),
        Refusal::SeatsMissing => {
            "Not everybody who is to hold a key has made one yet, so the round cannot begin. Nothing is lost: send them their links again, then take in the files they send back.".into()
        }
        Refusal::ListIncomplete(lacks) => format!(
            "This device holds {} that the signed list does not name, so your key stays unturned. Nothing is lost: give the facilitator your file, and let them extend the list.",
            super::common::count(*lacks, "contribution", "contributions"),
        ),
        _ => "That cannot be done now. Nothing is lost.".into(),
    }
}

fn of_key(refusal: &Refusal) -> String {
    match refusal {
        Refusal::LinkWithoutKey => {
            "The key is missing in this link; it is the long part after the #. Nothing is lost: ask for the link again, and copy all of it.".into()
        }
        Refusal::LinkDamaged => "A character is missing or different in this link. Nothing is lost: copy the whole link again, or ask for it once more.".into(),
        Refusal::LinkNewer => "This link was made by a newer version of Quietstorm. Nothing is lost: reload this page, or ask for the newer version.".into(),
        Refusal::KitWord(place, word, near) => {
            format!("Word {place}, “{word}”, is not a word of any recovery kit. Nothing has changed: did you mean “{near}”?")
        }
        Refusal::KitLength(has, needs) => format!(
            "A recovery kit has {needs} words, and {}. Nothing has changed: check whether one is missing or there twice.",
            if *has == 1 { "this is one".to_owned() } else { format!("these are {has}") },
        ),
        Refusal::KitChecksum => {
            "All of these are words of recovery kits, but one is the wrong one or in the wrong place. Nothing has changed: compare them with your paper one by one.".into()
        }
        _ => "This kit is sound, but it belongs to another board or another person. Nothing has changed: look for the kit of this board.".into(),
    }
}

fn of_file(refusal: &Refusal) -> String {
    match refusal {
        Refusal::FileEmpty => "The file is empty. Nothing has changed: ask for it to be saved and sent again.".into(),
        Refusal::FileTooLarge(has, most) => {
            format!("The file has {}, and {} is the most. It was not read and nothing has changed: make sure that it is the right one.", bytes(*has), bytes(*most))
        }
        Refusal::NotABundle => "This is not a Quietstorm file; their names end in .quietstorm. Nothing has changed: choose another one.".into(),
        Refusal::BundleNewer => "This file was made by a newer version of Quietstorm. Nothing is lost: reload this page to get it, then take the file in again.".into(),
        Refusal::OtherBoard => "This file belongs to another board. Nothing has changed: open that board with its link, then take the file in there.".into(),
        Refusal::FileUnreadable(why) => with_words("The file could not be read to its end. What came before is here: choose the file again.", why),
        Refusal::Altered => "Some of this was altered on the way, or made for another board. It was left out and nothing else is touched: ask for the file again.".into(),
        Refusal::EnvelopeTooLong => "An envelope is longer than any may be. It was left out; nothing else is touched.".into(),
        Refusal::Malformed => "An envelope is broken. It was left out; nothing else is touched: ask for the file again.".into(),
        Refusal::EnvelopeNewer => "An envelope was made by a newer version of Quietstorm. It was left out for now: reload this page, then take the file in again.".into(),
        Refusal::BadSignature => "An envelope's signature does not fit, so nobody knows who made it. It was left out; nothing else is touched.".into(),
        Refusal::NotAllowed => "Somebody said something that is not theirs to say. It was left out; nothing else is touched.".into(),
        Refusal::OverQuota => "Somebody sent far more than a person writes. The rest was left out; nothing else is touched.".into(),
        Refusal::UnsafeChange => "A change is not one that people's work makes. It was left out; nothing else is touched.".into(),
        Refusal::NotKept(why) => {
            with_words("This device could not keep your latest work; it is still here, in this page. Do not close the page: save it to a file below, then make room on the device.", why)
        }
        _ => "That could not be done. Nothing is lost: try again.".into(),
    }
}

/// One word or two for a report on a file: why envelopes were left out.
#[must_use]
pub fn reason(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Altered => "altered on the way, or of another board",
        Refusal::EnvelopeTooLong => "too long",
        Refusal::Malformed => "broken",
        Refusal::EnvelopeNewer => "made by a newer version",
        Refusal::BadSignature => "with a signature that does not fit",
        Refusal::NotAllowed => "not their author's to make",
        Refusal::OverQuota => "more than one person may send",
        Refusal::UnsafeChange => "not made by people's work",
        Refusal::OtherBoard => "of another board",
        _ => "not understood",
    }
}

fn with_words(sentence: &str, words: &str) -> String {
    if words.is_empty() { sentence.to_owned() } else { format!("{sentence} (The browser says: {words})") }
}

/// "512 bytes", "48 kB", "64 MB".
#[must_use]
pub fn bytes(number: u64) -> String {
    match number {
        0..1_024 => format!("{number} bytes"),
        1_024..1_048_576 => format!("{} kB", number.div_ceil(1_024)),
        _ => format!("{} MB", number.div_ceil(1_048_576)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn view4_every_refusal_has_a_sentence_that_says_what_is_left() {
        use Refusal as R;
        let all = [
            R::EmptyText,
            R::LongText(2_001, 2_000),
            R::TooMany(200),
            R::DoesNotFit(40_000, 32_768),
            R::NoName,
            R::NothingToSeal,
            R::NoDotsLeft,
            R::Gone,
            R::NoBoard,
            R::OnlyFacilitator,
            R::OnlyKeyHolder,
            R::NotNow(None),
            R::NotNow(Some(RoundKind::Ideas)),
            R::NotNow(Some(RoundKind::Workshop)),
            R::NotNow(Some(RoundKind::Vote)),
            R::SeatsMissing,
            R::ListIncomplete(1),
            R::LinkWithoutKey,
            R::LinkDamaged,
            R::LinkNewer,
            R::KitWord(3, "stom".into(), "storm".into()),
            R::KitLength(11, 12),
            R::KitChecksum,
            R::KitForeign,
            R::FileEmpty,
            R::FileTooLarge(1 << 30, 1 << 26),
            R::NotABundle,
            R::BundleNewer,
            R::OtherBoard,
            R::FileUnreadable("NotReadableError".into()),
            R::Altered,
            R::EnvelopeTooLong,
            R::Malformed,
            R::EnvelopeNewer,
            R::BadSignature,
            R::NotAllowed,
            R::OverQuota,
            R::UnsafeChange,
            R::NotKept("QuotaExceededError".into()),
        ];
        let kept = ["lost", "changed", "touched", "still here", "for now", "What came before"];
        let mut said: Vec<String> = all.iter().map(sentence).collect();
        for text in &said {
            assert!(kept.iter().any(|word| text.contains(word)), "{text}");
            assert_ne!(text, "That could not be done. Nothing is lost: try again.");
        }
        said.sort();
        said.dedup();
        assert_eq!(said.len(), all.len(), "no two refusals share a sentence");
    }
}
