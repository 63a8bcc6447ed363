//! What a relay's own envelopes amount to: until when it keeps which key of a round, and what it closed the round with.
//!
//! A pure function of the ledger, like [`facts`](crate::facts), which asks it. Whether a relay speaks the truth about what it held cannot be seen
//! here; that it says the same to everybody can: two closes with different lists make the round a disputed one.

use std::collections::BTreeMap;

use quietstorm_model::{AuthorKey, EnvelopeId, FrameId, RoundId};

use crate::custody;
use crate::envelope::Kind;
use crate::facts::Checked;
use crate::ledger::Ledger;
use crate::payload::{self, Clock, Close, Holder};
use crate::secret::Secret;

const NO_ROUND: RoundId = RoundId([0; 32]);

/// One whole close.
pub struct Closed {
    /// The envelope with the first part of its list.
    pub id: EnvelopeId,
    /// The deadline that had passed, as the relay says.
    pub deadline: i64,
    /// The round's secret key.
    pub secret: Secret<32>,
    /// The frames the relay held, ascending.
    pub listed: Vec<FrameId>,
}

/// The parts of one close, by their place.
type Pages = BTreeMap<u16, (EnvelopeId, Close)>;

/// What this relay said about keys of the round of this number.
pub fn clocks(ledger: &Ledger, relay: AuthorKey, number: u8) -> impl Iterator<Item = Clock> {
    let words = ledger.shelf(Kind::Clock, NO_ROUND).filter(move |envelope| envelope.author() == relay);
    words.filter_map(|envelope| payload::decode::<Clock>(envelope.payload()).ok()).filter(move |clock| clock.number == number)
}

/// Until when the relay keeps the key that this holder's place in a round of this number names: the latest of its words.
#[must_use]
pub fn deadline(ledger: &Ledger, holder: &Holder, number: u8) -> Option<i64> {
    clocks(ledger, holder.author, number).filter(|clock| clock.key == holder.key).map(|clock| clock.deadline).max()
}

/// The whole closes of a round of this number by this holder, a relay: all their parts are here and their secret is the one announced.
#[must_use]
pub fn closes(ledger: &Ledger, holder: &Holder, number: u8, checked: &mut Checked) -> Vec<Closed> {
    let mut parts: BTreeMap<(i64, [u8; 32], u16), Pages> = BTreeMap::new();
    for envelope in ledger.shelf(Kind::Close, NO_ROUND).filter(|envelope| envelope.author() == holder.author) {
        let Ok(close) = payload::decode::<Close>(envelope.payload()) else { continue };
        let secret = Secret::new(close.secret);
        if close.number == number && checked.once(envelope.id(), || custody::check_secret(holder, &secret)) {
            let pages = parts.entry((close.deadline, close.head, close.pages)).or_default();
            // The shelf is in the order of ids: of two first parts of one close everybody takes the same.
            pages.entry(close.page).or_insert((envelope.id(), close));
        }
    }
    parts.into_values().filter_map(whole).collect()
}

/// The close that these parts make, if none is missing and the list ascends through all of them.
fn whole(pages: Pages) -> Option<Closed> {
    let (id, first) = pages.get(&0)?;
    let (id, deadline, secret, count) = (*id, first.deadline, Secret::new(first.secret), usize::from(first.pages));
    if pages.len() != count {
        return None;
    }
    let listed: Vec<FrameId> = pages.into_values().flat_map(|(_, close)| close.listed).collect();
    listed.is_sorted_by(|a, b| a < b).then_some(Closed { id, deadline, secret, listed })
}
