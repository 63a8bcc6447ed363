//! What a set of envelopes amounts to: who holds keys, which rounds there are, which lists were signed, which keys are public, what counts.
//!
//! A pure function of the ledger. Nothing here opens anything.

use std::collections::{BTreeMap, BTreeSet};

use quietstorm_model::{AuthorKey, EnvelopeId, IdeaId, Policy, RoundId};

use crate::clock;
use crate::custody;
use crate::envelope::{Envelope, Kind};
use crate::ledger::Ledger;
use crate::lists::{disputed, extends, lists, longest};
use crate::payload::{self, Genesis, Holder, KeyCard, Manifest, Moderation, Opening, Purpose, RoundOpen};
use crate::primitives;
use crate::rules;
use crate::secret::Secret;

const NO_ROUND: RoundId = RoundId([0; 32]);

/// What a set of envelopes amounts to.
#[derive(Default)]
pub struct Facts {
    /// The board's first envelope.
    pub genesis: Option<Genesis>,
    /// For every seat taken: who has proven to have been invited to it, and their cards, in the order of the envelopes' ids. More than one when an
    /// invitation was used twice.
    pub cards: Cards,
    /// The sealed rounds, oldest first.
    pub rounds: Vec<SealedRound>,
    /// Hidden ideas and the reasons.
    pub hidden: BTreeMap<IdeaId, String>,
}

/// Proven key cards by seat.
pub type Cards = BTreeMap<u8, Vec<(AuthorKey, KeyCard)>>;

/// One sealed round.
pub struct SealedRound {
    /// Its id.
    pub id: RoundId,
    /// What opened it.
    pub open: RoundOpen,
    /// The lists the facilitator signed. A list that extends one which is not here is left out.
    pub lists: BTreeMap<EnvelopeId, Manifest>,
    /// Who named which list when they published their key: (list, place in the custody).
    pub turned: BTreeSet<(EnvelopeId, u8)>,
    /// The published keys, by their holder's place in the custody.
    pub keys: BTreeMap<u8, Secret<32>>,
    /// The lists that a quorum of key holders named.
    pub accepted: BTreeSet<EnvelopeId>,
    /// Two lists contradict each other.
    pub disputed: bool,
    /// Until when a relay keeps its key of this round, if one does; by the relay's clock.
    pub deadline: Option<i64>,
    /// The relay that holds the first place in the custody.
    relay: Option<AuthorKey>,
}

/// Remembers which envelopes passed a check that takes curve arithmetic, so that it is done once for each.
#[derive(Default)]
pub struct Checked(BTreeMap<EnvelopeId, bool>);

impl Checked {
    /// The check's outcome; it is run the first time only.
    pub(crate) fn once(&mut self, id: EnvelopeId, check: impl FnOnce() -> bool) -> bool {
        *self.0.entry(id).or_insert_with(check)
    }
}

impl Facts {
    /// Reads a ledger. What `checked` remembers changes nothing but the time it takes.
    #[must_use]
    pub fn of(ledger: &Ledger, checked: &mut Checked) -> Self {
        let genesis = ledger.shelf(Kind::Genesis, NO_ROUND).find_map(|envelope| payload::decode::<Genesis>(envelope.payload()).ok());
        let Some(genesis) = genesis else { return Self::default() };
        let cards = cards(ledger, &genesis, checked);
        let rounds = rounds(ledger, &genesis, &cards, checked);
        Self { cards, rounds, hidden: hidden(ledger), genesis: Some(genesis) }
    }

    /// The card that counts for a seat: that of whoever held it in the latest round, else the first one.
    #[must_use]
    pub fn card(&self, seat: u8) -> Option<&(AuthorKey, KeyCard)> {
        let cards = self.cards.get(&seat)?;
        let holder = self.rounds.last().and_then(|round| round.holder_in(seat));
        holder.and_then(|holder| cards.iter().find(|(author, card)| *author == holder.author && card.name == holder.name)).or(cards.first())
    }

    /// The sealed round of this id.
    #[must_use]
    pub fn round(&self, id: RoundId) -> Option<&SealedRound> {
        self.rounds.iter().find(|round| round.id == id)
    }
}

fn cards(ledger: &Ledger, genesis: &Genesis, checked: &mut Checked) -> Cards {
    let (seats, _) = rules::custody(genesis.policy);
    let mut cards = Cards::new();
    for envelope in ledger.shelf(Kind::KeyCard, NO_ROUND) {
        let Ok(card) = payload::decode::<KeyCard>(envelope.payload()) else { continue };
        let author = envelope.author();
        let proven = match card.seat.checked_sub(1) {
            None => author == ledger.facilitator(),
            Some(place) => {
                let seat_key = genesis.seats.get(usize::from(place)).filter(|_| card.seat < seats);
                let proof = <&[u8; 64]>::try_from(card.proof.as_slice()).ok();
                seat_key.zip(proof).is_some_and(|(seat_key, proof)| {
                    checked.once(envelope.id(), || primitives::verify_strict(seat_key, &card.proven(author), proof))
                })
            }
        };
        if proven && rules::name(&card.name).is_ok_and(|clean| clean == card.name) {
            cards.entry(card.seat).or_default().push((author, card));
        }
    }
    cards
}

fn rounds(ledger: &Ledger, genesis: &Genesis, cards: &Cards, checked: &mut Checked) -> Vec<SealedRound> {
    let openings: Vec<(RoundId, RoundOpen)> = ledger
        .shelf(Kind::RoundOpen, NO_ROUND)
        .filter_map(|envelope| Some((RoundId(envelope.id().0), payload::decode(envelope.payload()).ok()?)))
        .collect();
    let mut rounds: Vec<SealedRound> = Vec::new();
    // The ledger hands out envelopes in the order of their ids: of two openings of the same step every replica takes the same one.
    let policy = genesis.policy;
    while let Some((id, open)) =
        openings.iter().find(|(_, open)| follows(open, rounds.last(), policy, cards) && keeps_time(ledger, policy, open))
    {
        rounds.push(sealed_round(ledger, *id, open.clone(), policy.relay(), checked));
    }
    rounds
}

/// Whether a round may stand after `last`: the right number, the right purpose, and exactly the holders whose cards are here.
fn follows(open: &RoundOpen, last: Option<&SealedRound>, policy: Policy, cards: &Cards) -> bool {
    let number = last.map_or(0, |last| last.open.number + 1);
    let purpose_fits = matches!((&open.purpose, last), (Purpose::Ideas, None) | (Purpose::Vote { .. }, Some(_)));
    let (seats, threshold) = rules::custody(policy);
    let people = people(&open.custody.holders, policy.relay());
    open.number == number
        && usize::from(number) < payload::ROUND_KEYS
        && purpose_fits
        && open.previous == last.map(|last| last.id)
        && open.custody.threshold == threshold
        && people.len() == usize::from(seats)
        && (0..).zip(people).all(|(seat, holder)| holds(holder, cards.get(&seat), number))
}

/// The holders who are people: all but the relay, which has the first place where there is one.
fn people(holders: &[Holder], relay: Option<AuthorKey>) -> &[Holder] {
    holders.get(usize::from(relay.is_some())..).unwrap_or_default()
}

/// Whether the policy's relay, if it has one, has the first place with the weight of the whole threshold, and a key it has promised to keep.
fn keeps_time(ledger: &Ledger, policy: Policy, open: &RoundOpen) -> bool {
    policy.relay().is_none_or(|relay| {
        open.custody.holders.first().is_some_and(|first| {
            first.author == relay && first.weight == open.custody.threshold && clock::deadline(ledger, first, open.number).is_some()
        })
    })
}

fn holds(holder: &Holder, cards: Option<&Vec<(AuthorKey, KeyCard)>>, number: u8) -> bool {
    holder.weight == 1
        && cards.into_iter().flatten().any(|(author, card)| {
            holder.author == *author && card.name == holder.name && card.keys.get(usize::from(number)) == Some(&holder.key)
        })
}

fn sealed_round(ledger: &Ledger, id: RoundId, open: RoundOpen, relay: Option<AuthorKey>, checked: &mut Checked) -> SealedRound {
    let lists = lists(ledger, id);
    let mut round = SealedRound {
        disputed: false,
        deadline: None,
        relay,
        lists,
        id,
        open,
        turned: BTreeSet::new(),
        keys: BTreeMap::new(),
        accepted: BTreeSet::new(),
    };
    for envelope in ledger.shelf(Kind::Opening, id) {
        round.turn(envelope, checked);
    }
    round.keep_time(ledger, checked);
    round.disputed |= disputed(&round.lists);
    round.accepted = round.lists.keys().copied().filter(|list| round.weight_behind(*list) >= round.open.custody.threshold).collect();
    round
}

impl SealedRound {
    /// Takes a published key, if it is the one this holder announced.
    fn turn(&mut self, envelope: &Envelope, checked: &mut Checked) {
        let Ok(opening) = payload::decode::<Opening>(envelope.payload()) else { return };
        let Some(holder) = self.open.custody.holders.get(usize::from(opening.holder)) else { return };
        let secret = Secret::new(opening.secret);
        if holder.author == envelope.author() && checked.once(envelope.id(), || custody::check_secret(holder, &secret)) {
            self.turned.insert((opening.manifest, opening.holder));
            self.keys.insert(opening.holder, secret);
        }
    }

    /// Takes in what the relay says: its deadline and, when that has passed, its close, which is a list and a key in one.
    fn keep_time(&mut self, ledger: &Ledger, checked: &mut Checked) {
        let Some(holder) = self.relay.and(self.open.custody.holders.first()).cloned() else { return };
        self.deadline = clock::deadline(ledger, &holder, self.open.number);
        let closes = clock::closes(ledger, &holder, self.open.number, checked);
        if closes.is_empty() {
            return;
        }
        let here = ledger.shelf(Kind::Contribution, self.id).filter_map(|envelope| Some((ledger.frame_id(&envelope.id())?, envelope.id())));
        let here: BTreeMap<_, _> = here.collect();
        for close in closes {
            // A relay that closes before the latest deadline it has signed has broken its word. Its key is public all the same.
            self.disputed |= self.deadline.is_some_and(|deadline| close.deadline < deadline);
            // What is not here is called by the name that the relay has for it.
            let mut listed: Vec<_> = close.listed.iter().map(|frame| here.get(frame).copied().unwrap_or(EnvelopeId(frame.0))).collect();
            listed.sort_unstable();
            self.lists.insert(close.id, Manifest { extends: None, listed });
            self.turned.insert((close.id, 0));
            self.keys.insert(0, close.secret);
        }
    }

    fn weight_behind(&self, list: EnvelopeId) -> u8 {
        self.turned
            .iter()
            .filter(|(named, _)| *named == list)
            .filter_map(|(_, place)| self.holder(*place))
            .map(|holder| holder.weight)
            .sum()
    }

    /// The holder at this place in the custody.
    #[must_use]
    pub fn holder(&self, place: u8) -> Option<&Holder> {
        self.open.custody.holders.get(usize::from(place))
    }

    /// The holder in this seat.
    #[must_use]
    pub fn holder_in(&self, seat: u8) -> Option<&Holder> {
        people(&self.open.custody.holders, self.relay).get(usize::from(seat))
    }

    /// The seat of the holder at this place; `None` for a relay.
    #[must_use]
    pub fn seat_of(&self, place: u8) -> Option<u8> {
        place.checked_sub(u8::from(self.relay.is_some()))
    }

    /// Whether a relay's clock opens the round.
    #[must_use]
    pub fn has_clock(&self) -> bool {
        self.relay.is_some()
    }

    /// The list to turn a key against: the longest one; of equally long ones the one with the lowest id.
    #[must_use]
    pub fn latest(&self) -> Option<(EnvelopeId, &Manifest)> {
        longest(self.lists.iter())
    }

    /// What counts: the longest accepted list, less whatever a list that contradicts it lacks. Empty before the reveal.
    #[must_use]
    pub fn counted(&self) -> BTreeSet<EnvelopeId> {
        let Some((base, manifest)) = longest(self.lists.iter().filter(|(id, _)| self.accepted.contains(id))) else {
            return BTreeSet::new();
        };
        let mut counted: BTreeSet<EnvelopeId> = manifest.listed.iter().copied().collect();
        for (other, list) in &self.lists {
            if !extends(&self.lists, base, *other) && !extends(&self.lists, *other, base) {
                counted.retain(|id| list.listed.binary_search(id).is_ok());
            }
        }
        counted
    }
}

fn hidden(ledger: &Ledger) -> BTreeMap<IdeaId, String> {
    let mut latest: BTreeMap<IdeaId, ((u32, EnvelopeId), Option<String>)> = BTreeMap::new();
    for envelope in ledger.shelf(Kind::Moderation, NO_ROUND) {
        let Ok(word) = payload::decode::<Moderation>(envelope.payload()) else { continue };
        let rank = (envelope.revision(), envelope.id());
        if latest.get(&word.idea).is_none_or(|(known, _)| *known < rank) {
            latest.insert(word.idea, (rank, word.hidden));
        }
    }
    latest.into_iter().filter_map(|(idea, (_, hidden))| Some((idea, hidden?))).collect()
}
