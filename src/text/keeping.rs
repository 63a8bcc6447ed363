//! Sentences about keys, kits, links and files.

use super::common::{and, count};
use quietstorm_model::{RoundKind, Work};

// --- share ---
/// Hand out the link.
pub const SHARE: &str = "Invite people to write";
/// What the link does.
pub const SHARE_WHAT: &str =
    "Everybody who has this link can take part. The key is in the link: send it only to those who should, and where only they can read it.";
/// The link.
pub const SHARE_LINK: &str = "The link";
/// Copy it.
pub const SHARE_COPY: &str = "Copy the link";
/// The code.
pub const SHARE_QR: &str = "The link as a code for a phone’s camera";
/// While it is being made.
pub const MAKING: &str = "Making the link …";

// --- seats ---
/// The key holders.
pub const SEATS: &str = "Key holders";
/// Why nothing has begun yet.
pub const SEATS_WAIT: &str =
    "Writing can begin as soon as everybody who is to hold a key has made one. Their browsers make the keys; nobody else ever sees them.";
/// For people who only take part.
pub const SEATS_WAIT_OTHERS: &str = "Not everybody who is to hold a key has made one yet. As soon as the facilitator has them, you get a new link or a file, and can begin.";
/// How it goes.
pub const SEATS_HOW: [&str; 3] = [
    "Send each of them their own link below.",
    "They open it, take their seat, and send you back the file that they save there.",
    "Drop their files here. When the last one is in, everybody can write.",
];
/// The seat is taken.
pub const SEAT_TAKEN: &str = "key made";
/// The seat is empty.
pub const SEAT_EMPTY: &str = "Nobody yet";
/// Make the link for it.
pub const SEAT_INVITE: &str = "Make their link";
/// What the link does.
pub const SEAT_LINK_WHAT: &str = "For one person only: whoever opens it first can take this seat.";
/// You are asked.
pub const INVITED: &str = "You are asked to hold a key";
/// What that means.
pub const INVITED_WHAT: &str = "This browser makes a key that never leaves it. Without you nobody can open what people write, and alone you cannot open it either. At the end you turn your key; until then you write like everybody else.";
/// The name.
pub const INVITED_NAME: &str = "Your name, as the others see it";
/// Take it.
pub const TAKE_SEAT: &str = "Make my key";
/// After that.
pub const SEND_BACK: &str = "Your key is made. Save your file and send it to the facilitator. Writing begins once they have everybody’s: then take in the file they send back, or open their new link.";

/// "Key holder 2".
#[must_use]
pub fn seat(number: u8) -> String {
    format!("Key holder {}", u16::from(number) + 1)
}

// --- kit ---
/// The kit.
pub const KIT: &str = "Your recovery kit";
/// What it is for.
pub const KIT_WHAT: &str = "Twelve words that stand for your key. If this device is lost, they bring it back; without them, what people sealed may stay closed for ever. Write them down or print them, and keep them where nobody else looks.";
/// Show it.
pub const KIT_SHOW: &str = "Show the words";
/// Put it away.
pub const KIT_HIDE: &str = "Put them away";
/// Print it.
pub const KIT_PRINT: &str = "Print";
/// The code.
pub const KIT_QR: &str = "The twelve words as a code";
/// On the printed sheet.
pub const KIT_SHEET: &str = "Quietstorm recovery kit";
/// Get a key back.
pub const RESTORE: &str = "Get a key back from its recovery kit";
/// What it is for.
pub const RESTORE_WHAT: &str = "For somebody who holds a key of this board and has lost the device it was on.";
/// The box.
pub const RESTORE_WORDS: &str = "The twelve words, in their order";
/// Do it.
pub const RESTORE_DO: &str = "Bring my key back";

/// "3 of 12 words".
#[must_use]
pub fn words(has: usize) -> String {
    format!("{has} of 12 words")
}

// --- carry ---
/// Files.
pub const CARRY: &str = "Carry it by hand";
/// Files, where there is a relay.
pub const CARRY_TOO: &str = "Or carry it by hand, as a file";
/// For people who take part.
pub const CARRY_WHAT: &str =
    "No server is needed: a file carries what you sealed, still sealed. Send it by mail or chat, or hand it over on a stick.";
/// For a key holder.
pub const CARRY_WHAT_KEYS: &str =
    "People send you their files; take them in here, as often as you like. Your own file brings them what is new.";
/// Save one.
pub const EXPORT: &str = "Save my file";
/// Take one in.
pub const IMPORT: &str = "Take a file in";
/// Or drop it.
pub const OR_DROP: &str = "or drop it anywhere here";
/// The report.
pub const REPORT: &str = "What the file brought";
/// Nothing new.
pub const NOTHING_NEW: &str = "Everything in it was here already.";
/// Cut off.
pub const CUT_OFF: &str = "The file ends in the middle. All that came before is in; ask for the file again to get the rest.";

/// What is being done, and how far it is.
#[must_use]
pub fn progress(work: Work, done: u32, total: u32) -> String {
    let percent = u64::from(done) * 100 / u64::from(total.max(1));
    match work {
        Work::Reveal => format!("Opening what was sealed: {percent} %"),
        Work::Import => format!("Reading the file: {percent} %"),
    }
}

/// "3 new, 12 known".
#[must_use]
pub fn new_and_known(new: u32, known: u32) -> String {
    format!("{} new, {known} here already.", count(new, "piece", "pieces"))
}

/// "2 left out: broken".
#[must_use]
pub fn left_out(number: u32, why: &str) -> String {
    format!("{number} left out: {why}.")
}

// --- keys ---
/// Close the round.
pub const CLOSE_ROUND: &str = "Close this round";

/// What closing would do, beside the button.
#[must_use]
pub fn close_what(kind: RoundKind, would_list: u32) -> String {
    match (kind, would_list) {
        (RoundKind::Vote, 0) => "No ballots are here yet. Take in people’s files first.".into(),
        (_, 0) => "No contributions are here yet. Take in people’s files first.".into(),
        (RoundKind::Vote, number) => {
            format!("{} here. When everybody who should be in is in, close the vote.", are(number, "ballot is", "ballots are"))
        }
        (_, number) => {
            format!("{} here. When everybody who should be in is in, close the round.", are(number, "contribution is", "contributions are"))
        }
    }
}

fn are(number: u32, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// The question before closing.
#[must_use]
pub fn close_title(kind: RoundKind, would_list: u32) -> String {
    match kind {
        RoundKind::Vote => format!("Close the vote with {}?", count(would_list, "ballot", "ballots")),
        _ => format!("Close the round with {}?", count(would_list, "contribution", "contributions")),
    }
}

/// What closing means.
#[must_use]
pub fn close_means(kind: RoundKind) -> &'static str {
    match kind {
        RoundKind::Vote => {
            "You sign the list of the ballots that are here. Ballots that come later do not count. As long as no key has been turned, you can still add to the list."
        }
        _ => {
            "You sign the list of the contributions that are here. Ideas that come later are shown as late. As long as no key has been turned, you can still add to the list."
        }
    }
}

/// The answer.
pub const CLOSE_YES: &str = "Sign and close";

/// The round is closed.
#[must_use]
pub fn closed(kind: RoundKind, listed: u32) -> String {
    match kind {
        RoundKind::Vote => format!("The vote is closed, with {} on the signed list.", count(listed, "ballot", "ballots")),
        _ => format!("The round is closed, with {} on the signed list.", count(listed, "contribution", "contributions")),
    }
}

/// Turn the key.
pub const TURN: &str = "Turn my key";
/// The only key.
pub const TURN_ONLY: &str = "Reveal everything now";
/// What it does.
pub const TURN_WHAT: &str = "This cannot be taken back: what is on the list can then be read by everybody who has the link.";
/// The question.
pub const TURN_TITLE: &str = "Turn your key?";
/// This key is turned.
pub const TURNED: &str = "turned";
/// This key is not turned.
pub const MISSING: &str = "still missing";
/// Add to the list.
pub const EXTEND: &str = "Add them to the list";
/// Export for the others.
pub const HAND_OVER: &str = "Save the file for them";

/// What the list lacks, for the facilitator.
#[must_use]
pub fn unlisted_mine(number: u32) -> String {
    format!(
        "{} arrived after you signed. Add to the list before you turn your key, or the late ones stay outside.",
        count(number, "contribution", "contributions")
    )
}

/// What the list lacks, for another key holder.
#[must_use]
pub fn unlisted(number: u32) -> String {
    format!(
        "This device holds {} that the signed list does not name. Your key stays unturned until they are on it: save your file for the facilitator, and take theirs in again.",
        count(number, "contribution", "contributions")
    )
}

/// Whose key is missing, and what to do.
#[must_use]
pub fn waiting_for(names: &[String], i_hold_a_key: bool, needed: usize, relay: bool) -> String {
    let who = match names {
        [one] => format!("{one}’s key is still missing."),
        many if needed < many.len() => format!("Any {needed} of these keys are still needed: {}.", and(many)),
        many => format!("The keys of {} are still missing.", and(many)),
    };
    let what = match (i_hold_a_key, names.len()) {
        _ if relay => " As soon as it is turned, everything opens here.",
        (true, 1) => " Hand them this file, and take in the one they send back.",
        (true, _) => " Hand them this file, and take in those they send back.",
        (false, _) => " As soon as it is turned, take in the file that the facilitator sends you.",
    };
    who + what
}

/// The number of keys turned.
#[must_use]
pub fn keys_turned(turned: usize, needed: u8) -> String {
    format!("{turned} of {needed} keys turned")
}

/// Enough keys are there, the contributions are not.
pub const OPENING: &str = "All keys are there. Opening …";
