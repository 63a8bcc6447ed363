//! Carrying: links, bundle files out and in, and files of the revealed board.

use std::collections::BTreeMap;

use quietstorm_model::{Format, ImportReport, LinkFor, Notice, Policy, Refusal, Work};

use super::Turn;
use super::sitting::Sitting;
use crate::bundle;
use crate::envelope::{Envelope, Kind};
use crate::export;
use crate::ledger::Admission;
use crate::link::Link;
use crate::qr;

/// Steps in which an import's progress is told.
const PROGRESS: u64 = 1_000;

/// A bundle file that is being read.
pub(super) struct Import {
    reader: bundle::Reader,
    report: ImportReport,
    refused: BTreeMap<Refusal, u32>,
}

impl Sitting {
    /// Makes a link. It carries what everybody may know of the board, if that is short enough, so that it works with no relay.
    pub fn make_link(&mut self, turn: &mut Turn<'_>, who: LinkFor) -> Result<(), Refusal> {
        let seat = match who {
            LinkFor::Contributors => None,
            LinkFor::Seat(seat) => {
                self.only_facilitator()?;
                Some((seat, self.me.seat_secret(seat)))
            }
        };
        let mut envelopes: Vec<Envelope> = self.replica.ledger.all().filter(|envelope| is_public(envelope)).cloned().collect();
        envelopes.sort_by_key(Envelope::kind);
        let link = Link { board_key: self.me.board_key().clone(), facilitator: self.me.facilitator(), envelopes, seat };
        let fragment = link.fragment();
        let code = qr::qr(&fragment).or_else(|| qr::qr(&link.bare().fragment()));
        turn.tell(Notice::Link { who, fragment, qr: code });
        Ok(())
    }

    /// Makes a bundle of what this person may hand on.
    pub fn export_bundle(&mut self, turn: &mut Turn<'_>) -> Result<(), Refusal> {
        let envelopes = self.replica.ledger.all().filter(|envelope| self.may_hand_on(envelope)).map(Envelope::bytes);
        let bytes = bundle::write(&self.me.frame_key(), envelopes)?;
        let name = quietstorm_model::file_name(&self.record.question, turn.now, "quietstorm");
        turn.tell(Notice::File { name, media: "application/octet-stream".to_owned(), bytes });
        Ok(())
    }

    /// Before a round is closed, other people's sealed contributions travel between key holders only: how many there are is nobody else's
    /// business.
    fn may_hand_on(&self, envelope: &Envelope) -> bool {
        if envelope.kind() != Kind::Contribution || envelope.author() == self.author_in(envelope.round()) {
            return true;
        }
        let closed = self.replica.facts.round(envelope.round()).is_some_and(|round| !round.lists.is_empty());
        let together = matches!(self.policy(), Policy::Together { .. });
        closed || (together && self.seat().is_some())
    }

    pub fn begin_import(&mut self, name: String) {
        let reader = bundle::Reader::new(self.me.frame_key());
        self.import = Some(Import { reader, report: ImportReport { file: name, ..ImportReport::default() }, refused: BTreeMap::new() });
    }

    pub fn stop_import(&mut self) {
        self.import = None;
    }

    /// The next bytes of the file. Envelopes are taken in as they come, so that a file that is cut off brings all before the cut.
    pub fn bundle_bytes(&mut self, turn: &mut Turn<'_>, bytes: &[u8], read: u64, total: u64) {
        let Some(mut import) = self.import.take() else { return };
        let outcome = import.reader.push(bytes);
        let mut records = Vec::new();
        while let Some(offered) = import.reader.next() {
            import.note(offered.and_then(|bytes| self.take_in(&bytes, &mut records)));
        }
        if !records.is_empty() {
            self.replica.refresh();
            self.stale = true;
            self.persist(turn, records);
        }
        if let Err(refusal) = outcome {
            turn.tell(Notice::Progress { work: Work::Import, done: 1, total: 1 });
            return turn.tell(Notice::Refused(refusal));
        }
        let done = if read >= total { PROGRESS } else { read.saturating_mul(PROGRESS) / total };
        turn.tell(Notice::Progress { work: Work::Import, done: done as u32, total: PROGRESS as u32 });
        if read < total {
            self.import = Some(import);
            return;
        }
        match import.reader.finish() {
            Ok(cut_off) => {
                let report = ImportReport { cut_off, refused: import.refused.into_iter().collect(), ..import.report };
                turn.tell(Notice::Imported(report));
            }
            Err(refusal) => turn.tell(Notice::Refused(refusal)),
        }
    }

    /// Makes a file of the revealed board.
    pub fn export(&mut self, turn: &mut Turn<'_>, format: Format) -> Result<(), Refusal> {
        let revealed = self.ideas_round().is_some_and(|round| self.replica.is_revealed(round));
        if !revealed {
            return Err(Refusal::NotNow(Some(quietstorm_model::RoundKind::Workshop)));
        }
        let (ending, media, bytes) = match format {
            Format::Csv => ("csv", "text/csv;charset=utf-8", export::csv(&self.shown.board)),
            Format::Json => ("json", "application/json", export::json(&self.shown.board)),
            Format::Automerge => ("automerge", "application/octet-stream", self.replica.document().save()),
        };
        let name = quietstorm_model::file_name(&self.record.question, turn.now, ending);
        turn.tell(Notice::File { name, media: media.to_owned(), bytes });
        Ok(())
    }
}

impl Import {
    fn note(&mut self, outcome: Result<Admission, Refusal>) {
        match outcome {
            Ok(Admission::New(_)) => self.report.new += 1,
            Ok(Admission::Known(_)) => self.report.known += 1,
            Err(refusal) => *self.refused.entry(refusal).or_default() += 1,
        }
    }
}

/// What everybody who has the link may see at once.
fn is_public(envelope: &Envelope) -> bool {
    matches!(envelope.kind(), Kind::Genesis | Kind::KeyCard | Kind::Clock | Kind::RoundOpen)
}
