//! The signed lists of a round: which of them count, and which contradict each other.

use std::collections::BTreeMap;

use quietstorm_model::{EnvelopeId, RoundId};

use crate::envelope::Kind;
use crate::ledger::Ledger;
use crate::payload::{self, Manifest};

/// The longest list; of equally long ones the one with the lowest id.
pub(crate) fn longest<'a>(lists: impl Iterator<Item = (&'a EnvelopeId, &'a Manifest)>) -> Option<(EnvelopeId, &'a Manifest)> {
    lists.max_by_key(|(id, list)| (list.listed.len(), core::cmp::Reverse(**id))).map(|(id, list)| (*id, list))
}

/// The lists of a round, without those that extend a list which is not here or which they do not contain.
pub(crate) fn lists(ledger: &Ledger, round: RoundId) -> BTreeMap<EnvelopeId, Manifest> {
    let all: BTreeMap<EnvelopeId, Manifest> = ledger
        .shelf(Kind::Manifest, round)
        .filter_map(|envelope| Some((envelope.id(), payload::decode(envelope.payload()).ok()?)))
        .collect();
    all.iter()
        .filter(|(_, list)| list.extends.is_none_or(|base| contains(&all, list, base)))
        .map(|(id, list)| (*id, list.clone()))
        .collect()
}

fn contains(all: &BTreeMap<EnvelopeId, Manifest>, list: &Manifest, base: EnvelopeId) -> bool {
    all.get(&base).is_some_and(|base| base.listed.iter().all(|id| list.listed.binary_search(id).is_ok()))
}

/// Whether `list` is `base` or extends it, over any number of steps. An id is a hash of what it extends, so there are no circles.
pub(crate) fn extends(lists: &BTreeMap<EnvelopeId, Manifest>, list: EnvelopeId, base: EnvelopeId) -> bool {
    let mut at = Some(list);
    while let Some(id) = at {
        if id == base {
            return true;
        }
        at = lists.get(&id).and_then(|list| list.extends);
    }
    false
}

/// Whether two lists contradict each other: neither leads to the other by extension.
pub(crate) fn disputed(lists: &BTreeMap<EnvelopeId, Manifest>) -> bool {
    let ids: Vec<EnvelopeId> = lists.keys().copied().collect();
    ids.iter().enumerate().any(|(at, a)| ids.iter().skip(at + 1).any(|b| !extends(lists, *a, *b) && !extends(lists, *b, *a)))
}
