//! Keys: take a seat, open a round, sign its list, turn a key, keep a recovery kit.

use quietstorm_model::{AuthorKey, Deed, EnvelopeId, Notice, Policy, Refusal, RoundKind};

use super::Turn;
use super::sitting::Sitting;
use crate::channel::{self, ToRelay};
use crate::clock;
use crate::envelope::{Draft, Envelope, Kind};
use crate::event::Record;
use crate::facts::SealedRound;
use crate::identity::{self, SeatSecret};
use crate::kit;
use crate::payload::{self, Clock, Custody, Holder, KeyCard, Manifest, Opening, Purpose, RoundOpen};
use crate::qr;
use crate::rules;

impl Sitting {
    /// Makes this person's keys known and takes the seat they were invited to.
    pub fn take_seat(&mut self, turn: &mut Turn<'_>, name: &str) -> Result<(), Refusal> {
        let (seat, secret) = self.record.invite.ok_or(Refusal::OnlyKeyHolder)?;
        if self.seat().is_some() {
            return Ok(());
        }
        let name = rules::name(name)?;
        let mut card = KeyCard { seat, name, keys: self.me.round_keys(), proof: Vec::new() };
        let seat_key = identity::seat_signer(self.me.board_key(), &SeatSecret::new(secret));
        card.proof = seat_key.sign(&card.proven(self.me.role_author())).to_vec();
        let card = payload::encode(&card)?;
        self.publish(turn, self.draft(Kind::KeyCard, card), &self.me.role())?;
        turn.tell(Notice::Done(Deed::SeatTaken));
        Ok(())
    }

    /// The facilitator opens the next round as soon as every seat is taken and, where a relay is to open it, its clock is set.
    pub fn open_round_when_ready(&mut self, turn: &mut Turn<'_>) -> Result<(), Refusal> {
        if !self.me.is_facilitator() || !self.was_loaded {
            return Ok(());
        }
        let vote = self.record.wanted.as_ref().and_then(|wanted| wanted.vote);
        match (self.current(), vote) {
            (None, _) if self.custody(0).is_ok() => self.open_round(turn, Purpose::Ideas),
            (Some(last), Some(method)) if self.custody(last.open.number.saturating_add(1)).is_ok() && self.workshop_is_open().is_ok() => {
                self.open_vote_now(turn, method)
            }
            _ => Ok(()),
        }
    }

    /// The number of the sealed round that would be the next one.
    pub fn next_number(&self) -> u8 {
        self.current().map_or(0, |last| last.open.number.saturating_add(1))
    }

    /// Who can open the board's rounds.
    pub fn policy(&self) -> Policy {
        self.replica.facts.genesis.as_ref().map(|genesis| genesis.policy).unwrap_or_default()
    }

    pub fn open_round(&mut self, turn: &mut Turn<'_>, purpose: Purpose) -> Result<(), Refusal> {
        let number = self.next_number();
        let previous = self.current().map(|last| last.id);
        let open = RoundOpen { number, purpose, previous, custody: self.custody(number)? };
        let most = u32::try_from(quietstorm_model::limits::ENVELOPE_BYTES - crate::envelope::OVERHEAD).unwrap_or(u32::MAX);
        let bytes = payload::encode(&open)?;
        let size = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        if size > most {
            return Err(Refusal::DoesNotFit(size, most));
        }
        // In one transaction: a page that died between the two would neither have the round nor want it any more.
        let open = Envelope::sign(self.draft(Kind::RoundOpen, bytes), &self.me.role())?;
        self.record.wanted = None;
        let keys = Record::Keys(payload::encode(&self.record)?);
        self.publish_signed(turn, &open, vec![keys])?;
        Ok(())
    }

    fn custody(&self, number: u8) -> Result<Custody, Refusal> {
        let genesis = self.replica.facts.genesis.as_ref().ok_or(Refusal::NoBoard)?;
        let (seats, threshold) = rules::custody(genesis.policy);
        let holder = |seat| {
            let (author, card) = self.replica.facts.card(seat).ok_or(Refusal::SeatsMissing)?;
            let key = *card.keys.get(usize::from(number)).ok_or(Refusal::TooMany(payload::ROUND_KEYS as u32))?;
            Ok(Holder { author: *author, name: card.name.clone(), weight: 1, key })
        };
        let relay = genesis.policy.relay().map(|relay| {
            // A clock that is set for another time than the one that was asked for is not begun with.
            let wanted = self.record.wanted.as_ref().map(|wanted| wanted.deadline);
            let fits = |clock: &Clock| wanted.is_none_or(|deadline| clock.deadline == deadline);
            let clock = clock::clocks(&self.replica.ledger, relay, number).find(fits).ok_or(Refusal::RelayAway)?;
            Ok(Holder { author: relay, name: "relay".to_owned(), weight: threshold, key: clock.key })
        });
        let people = (0..seats).map(holder);
        Ok(Custody { threshold, holders: relay.into_iter().chain(people).collect::<Result<_, Refusal>>()? })
    }

    /// Closes the round. A relay that holds what people sealed is asked for it first; the list is signed once it is here.
    pub fn close_round(&mut self, turn: &mut Turn<'_>) -> Result<(), Refusal> {
        self.only_facilitator()?;
        let round = self.current().ok_or(Refusal::SeatsMissing)?;
        if !self.can_close(round) {
            return Err(Refusal::NotNow(None));
        }
        let number = round.open.number;
        if !round.has_clock() && round.lists.is_empty() {
            let message = ToRelay::Release { number, proof: self.me.proof(&channel::release_parts(&self.me.channel(), number)) };
            if self.say_to_relays(turn, &message) {
                self.closing = Some(number);
                return Ok(());
            }
        }
        self.sign_list(turn)
    }

    /// Whether this person can close a round by hand. What a relay's clock opens, it closes; two people can do it in its place.
    pub fn can_close(&self, round: &SealedRound) -> bool {
        self.me.is_facilitator() && (!round.has_clock() || self.policy().seats() > 1)
    }

    /// Signs the list as soon as every relay that can be reached has brought what it held.
    pub fn close_when_ready(&mut self, turn: &mut Turn<'_>) -> Result<(), Refusal> {
        let Some(number) = self.closing else { return Ok(()) };
        let mut open = self.lines.values().filter(|line| line.welcome).peekable();
        let brought = open.peek().is_some() && open.all(|line| line.released.contains(&number) && line.has_read_all());
        if !brought {
            return Ok(());
        }
        self.closing = None;
        if self.current().is_some_and(|round| round.open.number == number && round.lists.is_empty()) {
            self.sign_list(turn)
        } else {
            Ok(())
        }
    }

    /// Signs the list of what is here; or, as long as no key has been turned here, extends it by what has come since.
    fn sign_list(&mut self, turn: &mut Turn<'_>) -> Result<(), Refusal> {
        let round = self.current().ok_or(Refusal::SeatsMissing)?;
        let (id, latest) = (round.id, round.latest().map(|(id, list)| (id, list.listed.clone())));
        let mut listed = self.replica.would_list(id);
        let extends = match latest {
            None => None,
            Some(_) if self.has_turned() => return Err(Refusal::NotNow(None)),
            Some((_, before)) if listed.iter().all(|id| before.contains(id)) => return Err(Refusal::NotNow(None)),
            Some((list, before)) => {
                listed.extend(before);
                Some(list)
            }
        };
        let manifest = payload::encode(&Manifest { extends, listed: listed.into_iter().collect() })?;
        let draft = Draft { round: id, ..self.draft(Kind::Manifest, manifest) };
        self.publish(turn, draft, &self.me.role())?;
        Ok(())
    }

    /// Publishes this person's key of the round, unless the list lacks something that is here.
    pub fn turn_key(&mut self, turn: &mut Turn<'_>) -> Result<(), Refusal> {
        let holder = self.place().ok_or(Refusal::OnlyKeyHolder)?;
        let round = self.current().ok_or(Refusal::NotNow(None))?;
        let (manifest, _) = round.latest().ok_or(Refusal::NotNow(None))?;
        let lacking = self.unlisted(round);
        if lacking > 0 {
            return Err(Refusal::ListIncomplete(lacking));
        }
        if self.has_turned() {
            return Ok(());
        }
        let secret = *self.me.round_key(round.open.number).secret.expose();
        let opening = payload::encode(&Opening { manifest, holder, secret })?;
        let draft = Draft { round: round.id, ..self.draft(Kind::Opening, opening) };
        self.publish(turn, draft, &self.me.role())?;
        Ok(())
    }

    /// How many contributions the latest list lacks of those that closing now would name.
    pub fn unlisted(&self, round: &SealedRound) -> u32 {
        let Some((_, list)) = round.latest() else { return 0 };
        let lacks = |id: &&EnvelopeId| list.listed.binary_search(id).is_err();
        u32::try_from(self.replica.would_list(round.id).iter().filter(lacks).count()).unwrap_or(u32::MAX)
    }

    /// The seat this person has taken.
    pub fn seat(&self) -> Option<u8> {
        let me: AuthorKey = self.me.role_author();
        self.replica.facts.cards.iter().find(|(_, cards)| cards.iter().any(|(author, _)| *author == me)).map(|(seat, _)| *seat)
    }

    /// This person's place in the current round's custody.
    fn place(&self) -> Option<u8> {
        let me = self.me.role_author();
        (0..).zip(&self.current()?.open.custody.holders).find(|(_, holder)| holder.author == me).map(|(place, _)| place)
    }

    /// Whether this person's key of the current round is public.
    pub fn has_turned(&self) -> bool {
        self.place().zip(self.current()).is_some_and(|(place, round)| round.keys.contains_key(&place))
    }

    /// Whether this person could turn a key now.
    pub fn can_turn(&self) -> bool {
        let closed = self.current().is_some_and(|round| round.latest().is_some() && round.accepted.is_empty());
        closed && self.place().is_some() && !self.has_turned()
    }

    pub fn only_facilitator(&self) -> Result<(), Refusal> {
        if self.me.is_facilitator() { Ok(()) } else { Err(Refusal::OnlyFacilitator) }
    }

    pub fn show_kit(&mut self, turn: &mut Turn<'_>) -> Result<(), Refusal> {
        self.seat().ok_or(Refusal::OnlyKeyHolder)?;
        let words = kit::words(self.me.seed());
        let qr = qr::qr(&words.join(" "));
        turn.tell(Notice::Kit { words, qr });
        Ok(())
    }

    /// Takes the keys of a recovery kit back. The board must show that they are its facilitator's or one of its key holders'.
    pub fn restore_kit(&mut self, turn: &mut Turn<'_>, words: &str) -> Result<(), Refusal> {
        let seed = kit::parse(words)?;
        let mut record = self.record.clone();
        record.become_owner_of(&seed);
        let restored = record.identity();
        let role = restored.role_author();
        let known = restored.is_facilitator() || self.replica.facts.cards.values().flatten().any(|(author, _)| *author == role);
        if !known {
            return Err(Refusal::KitForeign);
        }
        self.become_the_one_in(record);
        self.save_record(turn);
        turn.tell(Notice::Done(Deed::Restored));
        Ok(())
    }

    /// The round of ideas has been revealed, and no vote has been opened.
    pub fn workshop_is_open(&self) -> Result<&SealedRound, Refusal> {
        let round = self.current().filter(|round| round.open.purpose == Purpose::Ideas && self.replica.is_revealed(round));
        round.ok_or(Refusal::NotNow(Some(RoundKind::Workshop)))
    }
}
