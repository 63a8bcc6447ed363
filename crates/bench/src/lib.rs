//! Boards to measure: as many authors as wanted, with ten ideas each, revealed.

#![allow(clippy::expect_used, reason = "a board that cannot be made ends the measurement")]

use quietstorm_core::envelope::{Draft, Envelope, Kind};
use quietstorm_core::identity::{BoardKey, Identity, Seed};
use quietstorm_core::ledger::Origin;
use quietstorm_core::payload::{self, Custody, Genesis, Holder, IdeaSheet, KeyCard, Manifest, Opening, Purpose, RoundOpen, SheetIdea};
use quietstorm_core::replica::Replica;
use quietstorm_core::seal;
use quietstorm_model::{Brief, EnvelopeId, Policy, RoundId, SourceId};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;

/// Ideas of each author.
pub const IDEAS: usize = 10;
const NO_ROUND: RoundId = RoundId([0; 32]);

/// A revealed board.
pub struct Board {
    /// Its facilitator.
    pub me: Identity,
    /// Its round of ideas.
    pub round: RoundId,
    /// Who can open it.
    pub custody: Custody,
    /// All its envelopes.
    pub envelopes: Vec<Envelope>,
}

/// What an author wrote.
#[must_use]
pub fn sheet(author: usize) -> IdeaSheet {
    let idea = |number| SheetIdea { text: format!("idea {number} of author {author}, in about sixty characters of text"), prompt: None };
    IdeaSheet { author: None, ideas: (0..IDEAS).map(idea).collect() }
}

impl Board {
    /// A board of so many authors.
    #[must_use]
    pub fn new(authors: usize) -> Self {
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let me = Identity::found(BoardKey::new([1; 32]), Seed::new([2; 16]));
        let draft = |kind, round, payload| Draft { kind, board: me.board(), round, credential: [0; 32], revision: 0, payload };
        let sign = |kind, round, payload| Envelope::sign(draft(kind, round, payload), &me.role()).expect("an envelope");
        let brief = Brief { question: "What do we do?".into(), facilitator: "Ada".into(), ..Brief::default() };
        let genesis = payload::encode(&Genesis { brief, policy: Policy::Solo, seats: Vec::new() }).expect("a genesis");
        let keys = me.round_keys();
        let card = payload::encode(&KeyCard { seat: 0, name: "Ada".into(), keys, proof: Vec::new() }).expect("a key card");
        let holder = Holder { author: me.role_author(), name: "Ada".into(), weight: 1, key: keys[0] };
        let custody = Custody { threshold: 1, holders: vec![holder] };
        let open = RoundOpen { number: 0, purpose: Purpose::Ideas, previous: None, custody: custody.clone() };
        let open = sign(Kind::RoundOpen, NO_ROUND, payload::encode(&open).expect("a round"));
        let round = RoundId(open.id().0);
        let mut envelopes = vec![sign(Kind::Genesis, NO_ROUND, genesis), sign(Kind::KeyCard, NO_ROUND, card), open];
        let mut listed: Vec<EnvelopeId> = Vec::new();
        for author in 0..authors {
            let contribution = contribution(&me, round, &custody, author, &mut rng);
            listed.push(contribution.id());
            envelopes.push(contribution);
        }
        listed.sort_unstable();
        let manifest = sign(Kind::Manifest, round, payload::encode(&Manifest { extends: None, listed }).expect("a list"));
        let secret = *me.round_key(0).secret.expose();
        let opening = payload::encode(&Opening { manifest: manifest.id(), holder: 0, secret }).expect("an opening");
        let opening = sign(Kind::Opening, round, opening);
        envelopes.extend([manifest, opening]);
        Self { me, round, custody, envelopes }
    }

    /// A device's copy in which nothing has been opened yet.
    #[must_use]
    pub fn admitted(&self) -> Replica {
        let mut replica = Replica::new(self.me.frame_key(), self.me.facilitator());
        for envelope in &self.envelopes {
            replica.admit(envelope.bytes(), Origin::Store).expect("an envelope of this board");
        }
        replica.refresh();
        replica
    }
}

/// What an author hands in.
#[must_use]
pub fn contribution(me: &Identity, round: RoundId, custody: &Custody, author: usize, rng: &mut ChaCha20Rng) -> Envelope {
    let mut seed = [0; 16];
    seed[..8].copy_from_slice(&(author as u64).to_le_bytes());
    let author_key = Identity::new(me.board_key().clone(), me.facilitator(), Seed::new(seed)).author(round);
    let plain = payload::encode(&sheet(author)).expect("a sheet");
    seal::contribution(me.board(), round, &author_key, 1, &plain, custody, rng).expect("a contribution")
}

/// An author's place in the document.
#[must_use]
pub fn source(author: usize) -> SourceId {
    let mut id = SourceId::default();
    id.0[..8].copy_from_slice(&(author as u64 + 1).to_be_bytes());
    id
}
