//! One device's copy of a board: the ledger, what it amounts to, and the document that grows from it.
//!
//! Whatever the order in which envelopes arrive, two replicas with the same envelopes that have nothing left to do are equal. Opening is slow,
//! so it is done in steps: [`Replica::step`] until [`Replica::left`] is 0.

use std::collections::{BTreeMap, BTreeSet};

use quietstorm_model::{AuthorKey, EnvelopeId, Refusal, RoundId, SourceId};

use crate::document::{Contents, Document, Verdict, source_of_collapse, source_of_contribution};
use crate::envelope::{Envelope, Kind};
use crate::facts::{Checked, Facts, SealedRound};
use crate::identity;
use crate::ledger::{Admission, Ledger, Origin};
use crate::opened::{self, Sheet};
use crate::seal::Opener;
use crate::wire::FrameKey;

/// One device's copy of a board.
pub struct Replica {
    /// The envelopes.
    pub ledger: Ledger,
    /// What they amount to.
    pub facts: Facts,
    /// What the document says.
    pub contents: Contents,
    checked: Checked,
    document: Document,
    opened: BTreeMap<EnvelopeId, Option<Sheet>>,
    /// Rounds in which something was opened since [`Replica::take_opened`].
    news: BTreeSet<RoundId>,
    added: BTreeSet<EnvelopeId>,
    collapsed: BTreeSet<EnvelopeId>,
    settled: BTreeSet<EnvelopeId>,
    authors: BTreeMap<SourceId, AuthorKey>,
}

/// The contributions of one round, sorted by whether they count.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// For each author the contribution that counts.
    pub counted: BTreeMap<AuthorKey, EnvelopeId>,
    /// For each author the latest contribution that came after the one that counts, or that is not on the list at all.
    pub late: BTreeMap<AuthorKey, EnvelopeId>,
    /// How many listed contributions are not here.
    pub missing: usize,
}

impl Replica {
    /// A copy of the board that `facilitator` made, with nothing in it yet.
    #[must_use]
    pub fn new(frame_key: FrameKey, facilitator: AuthorKey) -> Self {
        let document = Document::new();
        Self {
            ledger: Ledger::new(frame_key, facilitator),
            facts: Facts::default(),
            contents: document.contents(),
            checked: Checked::default(),
            document,
            opened: BTreeMap::new(),
            news: BTreeSet::new(),
            added: BTreeSet::new(),
            collapsed: BTreeSet::new(),
            settled: BTreeSet::new(),
            authors: BTreeMap::new(),
        }
    }

    /// Takes one envelope in. Call [`Replica::refresh`] when the last one of a batch is in.
    ///
    /// # Errors
    /// The first check that fails; nothing has changed then.
    pub fn admit(&mut self, bytes: &[u8], origin: Origin) -> Result<Admission, Refusal> {
        self.ledger.admit(bytes, origin)
    }

    /// Finds out what the envelopes amount to, and brings the document up to date unless there is something to open first.
    pub fn refresh(&mut self) {
        self.facts = Facts::of(&self.ledger, &mut self.checked);
        if self.left() == 0 {
            self.settle();
        }
    }

    /// How many contributions can be opened and have not been.
    #[must_use]
    pub fn left(&self) -> usize {
        self.openable().filter(|(_, envelope)| !self.opened.contains_key(&envelope.id())).count()
    }

    /// How many contributions can be opened, or have been.
    #[must_use]
    pub fn openable_count(&self) -> usize {
        self.openable().count()
    }

    /// Opens up to `most` contributions; after the last one, merges them all into the document in one batch.
    pub fn step(&mut self, most: usize) {
        let Some(brief) = self.facts.genesis.as_ref().map(|genesis| &genesis.brief) else { return };
        let mut fresh = Vec::new();
        for round in self.facts.rounds.iter().filter(|round| !round.accepted.is_empty()) {
            let shelf = self.ledger.shelf(Kind::Contribution, round.id);
            let mut closed = shelf.filter(|envelope| !self.opened.contains_key(&envelope.id())).take(most - fresh.len()).peekable();
            if closed.peek().is_none() {
                continue;
            }
            let keys: Vec<_> = round.keys.iter().map(|(place, key)| (*place, key.clone())).collect();
            let opener = Opener::new(&round.open.custody, &keys);
            let open = |envelope| Sheet::read(&opener.as_ref()?.contribution(envelope)?, &round.open.purpose, brief);
            fresh.extend(closed.map(|envelope| (envelope.id(), open(envelope))));
            self.news.insert(round.id);
        }
        self.opened.extend(fresh);
        if self.left() == 0 {
            self.settle();
        }
    }

    /// What is to be kept of rounds in which something has been opened since this was last asked: all that was opened in each of them. Nothing
    /// while there is something left to open.
    pub fn take_opened(&mut self) -> Vec<(RoundId, Vec<u8>)> {
        if self.news.is_empty() || self.left() > 0 {
            return Vec::new();
        }
        let write = |round| {
            let shelf = self.ledger.shelf(Kind::Contribution, round).map(Envelope::id);
            Some((round, opened::write(shelf.filter_map(|id| Some((id, self.opened.get(&id)?.as_ref()))))?))
        };
        let kept = self.news.iter().copied().filter_map(write).collect();
        self.news.clear();
        kept
    }

    /// Takes over what was opened on this device before, if it is a contribution that is here and that could be opened now. Everything else is
    /// passed over. Call it after [`Replica::refresh`].
    pub fn recall(&mut self, kept: &[(RoundId, Vec<u8>)]) {
        let Some(brief) = self.facts.genesis.as_ref().map(|genesis| &genesis.brief) else { return };
        let mut known = Vec::new();
        for (id, bytes) in kept {
            let Some(round) = self.facts.round(*id).filter(|round| !round.accepted.is_empty()) else { continue };
            let closed: BTreeSet<EnvelopeId> = self.ledger.shelf(Kind::Contribution, *id).map(Envelope::id).collect();
            for (id, plain) in opened::read(bytes).into_iter().flatten().filter(|(id, _)| closed.contains(id)) {
                let sheet = plain.as_ref().and_then(|plain| Sheet::recall(plain, &round.open.purpose, brief));
                if plain.is_none() || sheet.is_some() {
                    known.push((id, sheet));
                }
            }
        }
        known.retain(|(id, _)| !self.opened.contains_key(id));
        if !known.is_empty() {
            self.opened.extend(known);
            if self.left() == 0 {
                self.settle();
            }
        }
    }

    /// Whether anything of this round has been opened.
    #[must_use]
    pub fn has_opened(&self, round: RoundId) -> bool {
        self.ledger.shelf(Kind::Contribution, round).any(|envelope| self.opened.contains_key(&envelope.id()))
    }

    /// Whether the round's list and keys are public and everything listed that is here has been opened and merged.
    #[must_use]
    pub fn is_revealed(&self, round: &SealedRound) -> bool {
        let merged = |id: &EnvelopeId| match self.opened.get(id) {
            Some(Some(_)) => self.added.contains(id),
            Some(None) => true,
            None => !self.ledger.has(id),
        };
        let lists = round.accepted.iter().filter_map(|id| round.lists.get(id));
        !round.accepted.is_empty() && lists.flat_map(|list| &list.listed).all(merged)
    }

    /// What was in a contribution; `None` if it has not been opened or nobody can read it.
    #[must_use]
    pub fn sheet(&self, contribution: &EnvelopeId) -> Option<&Sheet> {
        self.opened.get(contribution)?.as_ref()
    }

    /// The document, to write to and to save.
    pub fn document(&mut self) -> &mut Document {
        &mut self.document
    }

    /// Who made a workshop change.
    #[must_use]
    pub fn author_of(&self, source: &SourceId) -> Option<AuthorKey> {
        self.authors.get(source).copied()
    }

    /// Sorts a revealed round's contributions by whether they count.
    #[must_use]
    pub fn selection(&self, round: &SealedRound) -> Selection {
        let counted = round.counted();
        let here = |id: &&EnvelopeId| self.ledger.get(id).is_some();
        let mut selection = Selection { missing: counted.len() - counted.iter().filter(here).count(), ..Selection::default() };
        selection.counted = self.highest(round.id, |envelope| counted.contains(&envelope.id()));
        selection.late = self.highest(round.id, |envelope| !counted.contains(&envelope.id()));
        let revision = |id: &EnvelopeId| self.ledger.get(id).map_or(0, Envelope::revision);
        let counted = &selection.counted;
        selection.late.retain(|author, id| counted.get(author).is_none_or(|counted| revision(counted) < revision(id)));
        selection
    }

    /// What closing the round now would list: for each author the highest revision; of equal ones the lowest id.
    #[must_use]
    pub fn would_list(&self, round: RoundId) -> BTreeSet<EnvelopeId> {
        self.highest(round, |_| true).into_values().collect()
    }

    fn highest(&self, round: RoundId, keep: impl Fn(&Envelope) -> bool) -> BTreeMap<AuthorKey, EnvelopeId> {
        let mut highest: BTreeMap<AuthorKey, &Envelope> = BTreeMap::new();
        for envelope in self.ledger.shelf(Kind::Contribution, round).filter(|envelope| keep(envelope)) {
            let best = highest.entry(envelope.author()).or_insert(envelope);
            if envelope.revision() > best.revision() {
                *best = envelope;
            }
        }
        highest.into_iter().map(|(author, envelope)| (author, envelope.id())).collect()
    }

    fn openable(&self) -> impl Iterator<Item = (&SealedRound, &Envelope)> {
        let revealed = self.facts.rounds.iter().filter(|round| !round.accepted.is_empty());
        revealed.flat_map(|round| self.ledger.shelf(Kind::Contribution, round.id).map(move |envelope| (round, envelope)))
    }

    /// Brings the document up to date with all that has been opened and all workshop changes whose history is here.
    fn settle(&mut self) {
        let before = (self.added.len(), self.collapsed.len(), self.settled.len());
        self.add_opened();
        self.collapse();
        self.receive();
        if before != (self.added.len(), self.collapsed.len(), self.settled.len()) {
            self.contents = self.document.contents();
        }
    }

    fn add_opened(&mut self) {
        let mut batch = Vec::new();
        for (id, sheet) in &self.opened {
            let Some(sheet) = sheet else { continue };
            if self.added.insert(*id) {
                batch.push((source_of_contribution(id), sheet.contribution()));
            }
        }
        if !batch.is_empty() {
            self.document.add(&batch);
        }
    }

    /// One canonical change for each accepted list all of which is here.
    fn collapse(&mut self) {
        for round in &self.facts.rounds {
            for (list, manifest) in round.lists.iter().filter(|(id, _)| round.accepted.contains(id)) {
                if self.collapsed.contains(list) || !manifest.listed.iter().all(|id| self.ledger.has(id)) {
                    continue;
                }
                let of: Vec<SourceId> = self
                    .highest(round.id, |envelope| manifest.listed.binary_search(&envelope.id()).is_ok())
                    .into_values()
                    .filter(|id| self.sheet(id).is_some())
                    .map(|id| source_of_contribution(&id))
                    .collect();
                if self.document.collapse(source_of_collapse(list), &of) {
                    self.collapsed.insert(*list);
                }
            }
        }
    }

    /// Offers the document all workshop changes it has not judged yet. What lacks its history waits.
    fn receive(&mut self) {
        let rounds = self.facts.rounds.iter().filter(|round| self.is_revealed(round)).map(|round| identity::workshop_of(round.id));
        let shelves = rounds.flat_map(|round| self.ledger.shelf(Kind::Workshop, round));
        let waiting: Vec<&Envelope> = shelves.filter(|envelope| !self.settled.contains(&envelope.id())).collect();
        if waiting.is_empty() {
            return;
        }
        let changes: Vec<(AuthorKey, &[u8])> = waiting.iter().map(|envelope| (envelope.author(), envelope.payload())).collect();
        for (envelope, verdict) in waiting.iter().zip(self.document.receive(&changes)) {
            match verdict {
                Verdict::Waiting => continue,
                Verdict::Applied(source) | Verdict::Known(source) => {
                    self.authors.insert(source, envelope.author());
                }
                Verdict::Refused(_) => {}
            }
            self.settled.insert(envelope.id());
        }
    }
}
