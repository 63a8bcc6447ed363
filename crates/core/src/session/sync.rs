//! What a relay is told, and what is made of what it says.
//!
//! A relay carries envelopes like a file does: whatever it sends passes the same checks, and whatever it keeps back can come another way. What belongs to a
//! round that is not closed yet is sent as *held*, so that the relay shows it to nobody before the close.

use quietstorm_model::{AuthorKey, Deed, EnvelopeId, FrameId, Notice, Refusal, Relay, RelayInfo, RelayRefusal};

use super::line::Line;
use super::sitting::Sitting;
use super::{Session, Turn};
use crate::channel::{self, About, Cursor, FromRelay, Item, Proof, Receipt, ToRelay};
use crate::envelope::{Envelope, Kind};
use crate::event::{Effect, Record};
use crate::payload;

/// How long to wait when a relay asks for patience, in milliseconds.
const PATIENCE_MS: u32 = 2_000;

impl Session {
    /// A relay was found: boards can be made whose rounds it opens.
    pub(super) fn found(&mut self, turn: &mut Turn<'_>, about: &[u8]) {
        let Some(about) = channel::decode::<About>(about).filter(|about| about.version == channel::VERSION) else { return };
        let info = RelayInfo { key: about.relay, name: about.name, retention_days: about.retention_days };
        if !self.relays.contains(&info.key) {
            self.relays.push(info.key);
            turn.tell(Notice::Relay(info));
            // At a board whose relays were not called yet, or had not been found.
            if self.sitting.as_ref().is_some_and(|sitting| sitting.lines.is_empty()) {
                turn.out.push(Effect::Dial);
            }
        }
    }
}

impl Sitting {
    /// A relay has said something.
    pub fn heard(&mut self, turn: &mut Turn<'_>, relay: u8, bytes: &[u8]) {
        // What cannot be read was said by a newer relay, or by nobody: it changes nothing.
        let Some(said) = channel::decode::<FromRelay>(bytes) else { return };
        match said {
            FromRelay::Challenge { about, nonce } => self.prove(turn, relay, about, nonce),
            FromRelay::Welcome { from, end, released, now: _ } => {
                let line = self.lines.entry(relay).or_default();
                if line.welcome && from == line.cursor {
                    line.go_on(end, released);
                } else {
                    line.begin(self.replica.ledger.all(), from, end, released);
                }
            }
            FromRelay::Log { from, items } => self.read_log(turn, relay, from, items),
            FromRelay::Lacking(frames) => self.line(relay).lacks(&frames),
            FromRelay::Kept(receipt) => self.kept(turn, relay, receipt),
            FromRelay::Released { number, end } => {
                let line = self.line(relay);
                line.released.insert(number);
                line.end = line.end.max(end);
            }
            FromRelay::Deleted => {
                self.lost(relay);
                if self.me.is_facilitator() {
                    turn.tell(Notice::Done(Deed::Deleted));
                }
            }
            FromRelay::Refused { frame, why } => self.refused(turn, relay, frame, why),
        }
    }

    /// The line to a relay is gone.
    pub fn lost(&mut self, relay: u8) {
        *self.line(relay) = Line::default();
    }

    /// The relay's patience is asked for no longer.
    pub fn woken(&mut self) {
        self.lines.values_mut().for_each(|line| line.patience = false);
    }

    /// How the lines to the relays are.
    pub fn relay_state(&self) -> Relay {
        let mut open = self.lines.values().filter(|line| line.welcome).peekable();
        match (open.peek().is_some(), open.all(Line::is_even)) {
            (true, true) => Relay::Even,
            (true, false) => Relay::Busy,
            (false, _) if self.has_relays => Relay::Away,
            (false, _) => Relay::None,
        }
    }

    /// Tells every relay what it lacks, as far as it is kept here and may go.
    pub fn tell_relays(&mut self, turn: &mut Turn<'_>) {
        if !self.was_loaded {
            return;
        }
        let mut lines = std::mem::take(&mut self.lines);
        for (relay, line) in lines.iter_mut().filter(|(_, line)| line.has_read_all()) {
            if !line.has_asked {
                for question in line.ask(|id| self.replica.ledger.frame_id(id)) {
                    say(turn, *relay, &ToRelay::Have(question));
                }
            }
            for id in line.next(|id| self.may_go(id)) {
                let Some(envelope) = self.replica.ledger.get(&id) else { continue };
                if let Ok(frame) = self.me.frame_key().body(envelope.bytes()) {
                    say(turn, *relay, &ToRelay::Put { hold: self.hold(line, envelope), frame });
                }
            }
        }
        self.lines = lines;
    }

    /// Has every relay that can be reached forget the board.
    pub fn delete_from_relays(&mut self, turn: &mut Turn<'_>) -> Result<(), Refusal> {
        self.only_facilitator()?;
        let open: Vec<(u8, [u8; 32])> =
            self.lines.iter().filter(|(_, line)| line.welcome).map(|(relay, line)| (*relay, line.nonce)).collect();
        for (relay, nonce) in &open {
            let proof = self.me.proof(&channel::delete_parts(&self.me.channel(), nonce));
            say(turn, *relay, &ToRelay::Delete { proof });
        }
        if open.is_empty() { Err(Refusal::RelayAway) } else { Ok(()) }
    }

    /// Says something to every relay that listens. Whether there was one.
    pub fn say_to_relays(&mut self, turn: &mut Turn<'_>, message: &ToRelay) -> bool {
        let there: Vec<u8> = self.lines.iter().filter(|(_, line)| line.welcome).map(|(relay, _)| *relay).collect();
        there.iter().for_each(|relay| say(turn, *relay, message));
        !there.is_empty()
    }

    fn line(&mut self, relay: u8) -> &mut Line {
        self.lines.entry(relay).or_default()
    }

    /// Shows the relay that this person has the board's link.
    fn prove(&mut self, turn: &mut Turn<'_>, relay: u8, about: About, nonce: [u8; 32]) {
        if about.version != channel::VERSION {
            return;
        }
        let (owner, key) = (self.me.facilitator(), self.me.channel_key());
        let proof = Proof::sign(&key, &channel::hello_parts(&nonce, &about.relay, &owner));
        let cursor = self.record.cursor(about.relay);
        let here = self.line(relay).about.as_ref().map(|about| about.relay) == Some(about.relay);
        say(turn, relay, &ToRelay::Hello { channel: self.me.channel(), owner, proof, cursor });
        if here {
            // A turn after another, where there is no lasting line.
            self.line(relay).nonce = nonce;
        } else {
            *self.line(relay) = Line::met(about, nonce);
        }
    }

    /// Items of a relay's log. What is no envelope of this board is passed over.
    fn read_log(&mut self, turn: &mut Turn<'_>, relay: u8, from: u64, items: Vec<Item>) {
        let line = self.line(relay);
        let Some(about) = line.about.as_ref().filter(|_| line.welcome && line.cursor.next == from) else { return };
        let (key, mut cursor) = (about.relay, line.cursor);
        let mut records = Vec::new();
        for item in items {
            cursor = cursor.after(item.id());
            let bytes = match item {
                Item::Frame(body) => self.me.frame_key().unwrap(&body),
                Item::Word(envelope) => Ok(envelope),
            };
            // A refused item is no part of the board; who put it there had the link.
            if let Ok(admission) = bytes.and_then(|bytes| self.take_in(&bytes, &mut records)) {
                self.line(relay).has(&admission.id());
            }
        }
        self.line(relay).cursor = cursor;
        self.remember_cursor(turn, key, cursor, records);
    }

    fn remember_cursor(&mut self, turn: &mut Turn<'_>, key: AuthorKey, cursor: Cursor, mut records: Vec<Record>) {
        if !records.is_empty() {
            self.replica.refresh();
            self.stale = true;
        }
        self.record.set_cursor(key, cursor);
        // A record of plain values always has an encoding.
        records.extend(payload::encode(&self.record).ok().map(Record::Keys));
        self.persist(turn, records);
    }

    /// The relay has stored what it was sent. Its word counts only with its signature.
    fn kept(&mut self, turn: &mut Turn<'_>, relay: u8, receipt: Receipt) {
        let channel = self.me.channel();
        let line = self.line(relay);
        let Some(id) = line.landed(&receipt.frame) else { return };
        let by = line.about.as_ref().is_some_and(|about| receipt.is_by(&about.relay, channel));
        if by && self.record.confirm(id, receipt) {
            self.stale = true;
            self.save_record(turn);
        }
    }

    fn refused(&mut self, turn: &mut Turn<'_>, relay: u8, frame: Option<FrameId>, why: RelayRefusal) {
        let line = self.line(relay);
        match (frame, why) {
            (Some(frame), RelayRefusal::TooFast | RelayRefusal::Unavailable) => {
                line.again(&frame);
                if !std::mem::replace(&mut line.patience, true) {
                    turn.out.push(Effect::Wake(PATIENCE_MS));
                }
            }
            (Some(frame), _) => {
                line.landed(&frame);
                turn.tell(Notice::Refused(Refusal::Relay(why)));
            }
            (None, RelayRefusal::DeadlinePassed | RelayRefusal::TooFar) => {
                self.record.wanted = None;
                self.save_record(turn);
                turn.tell(Notice::Refused(Refusal::Relay(why)));
            }
            (None, _) => {
                if why == RelayRefusal::NeverEarlier {
                    self.want_what_is_set(turn);
                }
                turn.tell(Notice::Refused(Refusal::Relay(why)));
            }
        }
    }

    /// Whether an envelope may be sent, and if so in which order: what others cannot do without goes first.
    fn may_go(&self, id: &EnvelopeId) -> Option<(u8, FrameId)> {
        let envelope = self.replica.ledger.get(id)?;
        let knows_round = envelope.kind() != Kind::Contribution || self.replica.facts.round(envelope.round()).is_some();
        let kept = !self.unkept.contains(id) && self.was_loaded;
        if knows_round && kept { Some((envelope.kind() as u8, self.replica.ledger.frame_id(id)?)) } else { None }
    }

    /// The sealed round for which the relay is to hold this back.
    fn hold(&self, line: &Line, envelope: &Envelope) -> Option<u8> {
        if envelope.kind() != Kind::Contribution {
            return None;
        }
        let round = self.replica.facts.round(envelope.round())?;
        let number = round.open.number;
        (round.lists.is_empty() && !line.released.contains(&number)).then_some(number)
    }
}

/// Says something to one relay.
pub(super) fn say(turn: &mut Turn<'_>, relay: u8, message: &ToRelay) {
    if let Some(bytes) = channel::encode(message) {
        turn.out.push(Effect::Send { relay, bytes });
    }
}
