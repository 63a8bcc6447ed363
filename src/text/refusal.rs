//! A sentence for every refusal: what happened, that nothing was lost, and what to do.

use crate::text;
use quietstorm_model::{Refusal, RelayRefusal, RoundKind};

/// What to tell a person about a refusal.
#[must_use]
pub fn sentence(refusal: &Refusal) -> String {
    match refusal {
        Refusal::EmptyText => text::refusal_empty_text(),
        Refusal::LongText(has, most) => text::refusal_long_text(*has, *most),
        Refusal::TooMany(most) => text::refusal_too_many(*most),
        Refusal::DoesNotFit(has, most) => text::refusal_does_not_fit(&text::size(u64::from(*most)), &text::size(u64::from(*has))),
        Refusal::NoName => text::refusal_no_name(),
        Refusal::NothingToSeal => text::refusal_nothing_to_seal(),
        Refusal::NoDotsLeft => text::refusal_no_dots_left(),
        Refusal::Gone => text::refusal_gone(),
        Refusal::NoBoard => text::refusal_no_board(),
        Refusal::OnlyFacilitator => text::refusal_only_facilitator(),
        Refusal::OnlyKeyHolder => text::refusal_only_key_holder(),
        Refusal::NotNow(Some(RoundKind::Ideas)) => text::refusal_not_now_ideas(),
        Refusal::NotNow(Some(RoundKind::Workshop)) => text::refusal_not_now_workshop(),
        Refusal::NotNow(Some(RoundKind::Vote)) => text::refusal_not_now_vote(),
        Refusal::NotNow(None) => text::refusal_not_now(),
        Refusal::SeatsMissing => text::refusal_seats_missing(),
        Refusal::ListIncomplete(lacks) => text::refusal_list_incomplete(*lacks),
        Refusal::LinkWithoutKey => text::refusal_link_without_key(),
        Refusal::LinkDamaged => text::refusal_link_damaged(),
        Refusal::LinkNewer => text::refusal_link_newer(),
        Refusal::KitWord(place, word, near) => text::refusal_kit_word(near, *place, word),
        Refusal::KitLength(has, needs) => text::refusal_kit_length(*has, *needs),
        Refusal::KitChecksum => text::refusal_kit_checksum(),
        Refusal::KitForeign => text::refusal_kit_foreign(),
        Refusal::RelayAway => text::refusal_relay_away(),
        Refusal::Relay(why) => of_relay(*why),
        Refusal::FileEmpty => text::refusal_file_empty(),
        Refusal::FileTooLarge(has, most) => text::refusal_file_too_large(&text::size(*most), &text::size(*has)),
        Refusal::NotABundle => text::refusal_not_a_bundle(),
        Refusal::BundleNewer => text::refusal_bundle_newer(),
        Refusal::OtherBoard => text::refusal_other_board(),
        Refusal::FileUnreadable(why) if why.is_empty() => text::refusal_file_unreadable(),
        Refusal::FileUnreadable(why) => text::refusal_file_unreadable_says(why),
        Refusal::Altered => text::refusal_altered(),
        Refusal::EnvelopeTooLong => text::refusal_envelope_too_long(),
        Refusal::Malformed => text::refusal_malformed(),
        Refusal::EnvelopeNewer => text::refusal_envelope_newer(),
        Refusal::BadSignature => text::refusal_bad_signature(),
        Refusal::NotAllowed => text::refusal_not_allowed(),
        Refusal::OverQuota => text::refusal_over_quota(),
        Refusal::UnsafeChange => text::refusal_unsafe_change(),
        Refusal::NotKept(why) if why.is_empty() => text::refusal_not_kept(),
        Refusal::NotKept(why) => text::refusal_not_kept_says(why),
    }
}

fn of_relay(why: RelayRefusal) -> String {
    match why {
        RelayRefusal::Malformed | RelayRefusal::BadProof => text::refusal_relay_not_understood(),
        RelayRefusal::TooLarge => text::refusal_relay_too_large(),
        RelayRefusal::NotOwner => text::refusal_relay_not_owner(),
        RelayRefusal::TooFast | RelayRefusal::Crowded | RelayRefusal::Unavailable => text::refusal_relay_busy(),
        RelayRefusal::ChannelFull => text::refusal_relay_full(),
        RelayRefusal::DeadlinePassed => text::refusal_relay_deadline_passed(),
        RelayRefusal::NeverEarlier => text::refusal_relay_never_earlier(),
        RelayRefusal::HasClock => text::refusal_relay_has_clock(),
        RelayRefusal::TooFar => text::refusal_relay_too_far(),
        RelayRefusal::Deleted => text::refusal_relay_deleted(),
        RelayRefusal::NoTicket => text::refusal_relay_no_ticket(),
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
        }
        said.sort();
        said.dedup();
        assert_eq!(said.len(), all.len(), "no two refusals share a sentence");
    }
}
