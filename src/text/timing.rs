//! Sentences about deadlines and the relay.

use super::common::{and, count};
use quietstorm_model::RelayRefusal;

/// The policy.
pub const CLOCK: &str = "A clock, at the time you set";
/// Its field.
pub const DEADLINE: &str = "Everything opens at";
/// Its hint.
pub const DEADLINE_HINT: &str = "In your time zone; everybody sees it in theirs. Give people at least a day: somebody is always asleep.";
/// Nothing is set.
pub const DEADLINE_MISSING: &str = "Set a day and a time for it.";
/// It is over.
pub const DEADLINE_PAST: &str = "That moment has passed already. Set a later one.";
/// Most people sleep then.
pub const NIGHT_HERE: &str =
    "That is at night where you are. It does no harm, for the clock needs nobody; but people may want to be there.";
/// Other zones.
pub const ZONES: &str = "When is that for the others?";
/// The box for a zone.
pub const ZONE: &str = "A time zone, such as Asia/Tokyo";
/// Add it.
pub const ZONE_ADD: &str = "Show";
/// It is none.
pub const ZONE_UNKNOWN: &str = "This browser knows no zone of that name. Try the name of a large city, such as Europe/Warsaw.";
/// Beside a time.
pub const NIGHT_THERE: &str = "night there";
/// A second key.
pub const SECOND_KEY: &str = "Somebody else holds a key too, so that the two of you can open it together should the relay be lost";
/// For the facilitator: a later deadline.
pub const LATER: &str = "Give more time";
/// What that does.
pub const LATER_WHAT: &str = "You can move the deadline to a later time, as often as you like. Nobody can move it to an earlier one.";
/// Do it.
pub const LATER_DO: &str = "Move the deadline";
/// A round that waits.
pub const WAITING_FOR_CLOCK: &str = "Waiting for the relay to start its clock. It begins by itself as soon as the relay can be reached.";
/// The time is up.
pub const TIME_IS_UP: &str = "The time is up. Everything opens here as soon as the relay has said so; there is nothing you have to do.";
/// The time is up, and there is no line.
pub const TIME_IS_UP_AWAY: &str =
    "The time is up, and the relay cannot be reached from here right now. Everything opens by itself once it can.";

/// The relay cannot be reached.
pub const RELAY_AWAY: &str = "Offline: it goes out by itself later";
/// Something is on its way.
pub const RELAY_BUSY: &str = "Exchanging …";
/// All is there.
pub const RELAY_EVEN: &str = "Connected";
/// Sealed, with a relay that has not confirmed it.
pub const SEALED_MEANS_RELAY: &str =
    "It is locked and kept on this device. It goes to the relay by itself as soon as there is a connection; nobody has confirmed it yet.";
/// Confirmed by a relay.
pub const DELIVERED_MEANS_RELAY: &str =
    "The relay has confirmed that it holds it. It cannot read it, and shows it to nobody before the time.";
/// The heading of something left out.
pub const LEFT_OUT_TITLE: &str = "Left out";
/// Confirmed, and not on the list.
pub const LEFT_OUT_MEANS: &str = "The relay confirmed in time that it had your contribution, and the list of what counts leaves it out. You hold the relay’s signature for it: tell the facilitator. Nothing of what you wrote is lost.";
/// Have the relay forget a board.
pub const DELETE: &str = "Delete it on the relay";
/// What that does.
pub const DELETE_WHAT: &str = "The relay forgets everything of this board, for good, and takes nothing of it any more. What is on people’s devices stays there. A round that its clock has not opened yet can then only be opened by people who hold keys, if there are two.";
/// The question.
pub const DELETE_TITLE: &str = "Delete this board on the relay?";
/// The answer.
pub const DELETE_YES: &str = "Delete it there";
/// The state in one line.
pub const STATE_LEFT_OUT: &str = "Confirmed, and then left out";
/// The heading while a relay has not started its clock.
pub const CLOCK_STARTS: &str = "One moment: the clock";
/// How key holders come together where there is a relay.
pub const SEATS_HOW: [&str; 3] =
    ["Send each of them their own link below.", "They open it and take their seat.", "As soon as the last one has, everybody can write."];
/// For a key holder who waits.
pub const SEAT_TAKEN: &str = "Your key is made, and the relay tells the others. Writing begins by itself once everybody’s is there.";
/// For people who only take part.
pub const SEATS_WAIT: &str = "Not everybody who is to hold a key has made one yet. It begins here by itself as soon as they have.";
/// Too late for a clock.
pub const LATE_IDEAS: &str =
    "The time was up before your contribution got to the relay. Nothing is lost: your ideas stand in the lane for late ones.";
/// The same for a ballot.
pub const LATE_BALLOT: &str =
    "The time was up before your ballot got to the relay, so it cannot be counted. It is still here, on this device.";
/// What a facilitator closes with a relay.
pub const CLOSE_WHAT_RELAY: &str = "What people sealed is at the relay, which shows nobody how much it is. When everybody who should be in is in, close it: then it is brought here.";
/// The question before that.
pub const CLOSE_TITLE_RELAY: &str = "Close it now?";
/// While that goes on.
pub const CLOSING: &str = "Bringing here what the relay holds …";
/// For people who wait.
pub const WAIT_RELAY: &str = "As soon as it is opened, everything appears here.";

/// What the clock means for who could look early.
#[must_use]
pub fn clock_what(relay: &str) -> String {
    let relay = if relay.is_empty() { "the relay" } else { relay };
    format!(
        "Needs nobody there. Nobody can look early alone: the relay ({relay}) cannot read what it keeps, and you do not have its key. The relay together with somebody who has the link could."
    )
}

/// Who could look early, for everybody on the board.
#[must_use]
pub fn opener(seats: u8, names: &[String]) -> String {
    let clock = "A clock on the relay opens it, at the time above. Nobody can look early alone. The relay’s keeper together with somebody who has the link could";
    match seats {
        2 if names.len() == 2 => format!("{clock}, and so could {} together.", and(names)),
        2 => format!("{clock}, and so could the two people who hold keys, together."),
        _ => format!("{clock}."),
    }
}

/// "Opens on Friday 27 November at 14:00 CET, in 1 day and 2 hours."
#[must_use]
pub fn opens(moment: &str, left: (u32, u32, u32)) -> String {
    let part = |number, one: &str, many: &str| (number > 0).then(|| count(number, one, many));
    let (days, hours, minutes) = left;
    let parts = [part(days, "day", "days"), part(hours, "hour", "hours"), part(if days > 0 { 0 } else { minutes }, "minute", "minutes")];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let left = if parts.is_empty() { "less than a minute".into() } else { and(&parts) };
    format!("Opens by itself on {moment}, in {left}.")
}

/// How long a relay keeps things.
#[must_use]
pub fn retention(days: u32) -> String {
    format!("The relay forgets a board {} after the last time anybody used it; what is on your devices stays.", count(days, "day", "days"))
}

/// What to tell a person about a relay's refusal.
#[must_use]
pub fn refusal(why: RelayRefusal) -> &'static str {
    match why {
        RelayRefusal::Malformed | RelayRefusal::BadProof => {
            "The relay did not understand this device. Nothing is lost: everything is kept here, and files work as always. Reloading the page may bring a version that fits."
        }
        RelayRefusal::TooLarge => "The relay does not take anything this large. Nothing is lost: a file can carry it.",
        RelayRefusal::NotOwner => "The relay does that only for the facilitator. Nothing has changed.",
        RelayRefusal::TooFast | RelayRefusal::Crowded | RelayRefusal::Unavailable => {
            "The relay is too busy right now. Nothing is lost: it is tried again by itself."
        }
        RelayRefusal::ChannelFull => {
            "The relay has no more room for this board. Nothing is lost: everything is kept on this device, and files can carry it."
        }
        RelayRefusal::DeadlinePassed => "That deadline has passed already. Nothing is lost: set a later one.",
        RelayRefusal::NeverEarlier => "A deadline can only be moved to a later time, for people rely on it. Nothing has changed.",
        RelayRefusal::HasClock => "The relay’s clock opens this round, and nobody can do it earlier. Nothing has changed.",
        RelayRefusal::TooFar => "That is further away than the relay keeps anything. Nothing is lost: set an earlier deadline.",
        RelayRefusal::NoTicket => {
            "The relay lets in only people whom the page it is opened from vouches for. Nothing is lost: open the board from that page, or carry files."
        }
        RelayRefusal::Deleted => "This board was deleted on the relay by its facilitator. What is on this device stays.",
    }
}
