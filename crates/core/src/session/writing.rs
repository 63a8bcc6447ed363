//! Writing alone: notes, marks, and sealing them.

use quietstorm_model::{Command, Deed, Notice, Refusal, RoundId, limits};

use super::Turn;
use super::record::Sealed;
use super::sitting::Sitting;
use crate::ballot;
use crate::context;
use crate::envelope::{Envelope, Kind};
use crate::event::Record;
use crate::facts::SealedRound;
use crate::payload::{self, Purpose};
use crate::primitives;
use crate::rules;
use crate::seal;

impl Sitting {
    /// Changes the notebook or the ballot of the current round.
    pub fn write(&mut self, turn: &mut Turn<'_>, command: Command) -> Result<(), Refusal> {
        let round = self.writable()?.id;
        match command {
            Command::AddNote { text, prompt } => {
                let text = rules::text(&text, limits::TEXT_CHARS)?;
                let prompt = prompt.filter(|prompt| self.has_prompt(*prompt));
                let id = quietstorm_model::NoteId(turn.random());
                let notebook = self.notebook(turn, round);
                if notebook.view().notes.len() >= limits::NOTES {
                    return Err(Refusal::TooMany(limits::NOTES as u32));
                }
                notebook.add(id, &text, prompt)?;
            }
            Command::EditNote { id, text } => {
                let text = rules::text(&text, limits::TEXT_CHARS)?;
                self.notebook(turn, round).edit(id, &text)?;
            }
            Command::MoveNote { id, to } => self.notebook(turn, round).move_to(id, to as usize)?,
            Command::DeleteNote { id } => self.notebook(turn, round).delete(id)?,
            Command::SetName(name) => {
                let name = rules::optional(&name, limits::NAME_CHARS)?;
                self.notebook(turn, round).set_name(&name)?;
            }
            Command::Mark { choice, weight } => {
                self.check_mark(turn, choice, weight)?;
                self.notebook(turn, round).mark(choice, weight)?;
            }
            _ => return Err(Refusal::NotNow(None)),
        }
        self.keep_notebook(turn, round);
        Ok(())
    }

    /// Takes the last step in the notebook or ballot back.
    pub fn unwrite(&mut self, turn: &mut Turn<'_>, again: bool) -> Result<(), Refusal> {
        let round = self.writable()?.id;
        let notebook = self.notebook(turn, round);
        let moved = if again { notebook.redo() } else { notebook.undo() };
        if !moved {
            return Err(Refusal::Gone);
        }
        self.keep_notebook(turn, round);
        Ok(())
    }

    /// Seals the notebook or the ballot. What is sealed already, as it is now, stays as it is: the button was pressed twice.
    pub fn seal(&mut self, turn: &mut Turn<'_>) -> Result<(), Refusal> {
        let round = self.writable()?;
        let (id, custody) = (round.id, round.open.custody.clone());
        let (plain, items) = self.sheet(round)?;
        let digest = self.digest(&plain);
        if self.record.sealed_in(id).is_some_and(|sealed| sealed.digest == digest && self.replica.ledger.has(&sealed.id)) {
            turn.tell(Notice::Done(Deed::Sealed));
            return Ok(());
        }
        let own = self.replica.ledger.shelf(Kind::Contribution, id).filter(|envelope| envelope.author() == self.author_in(id));
        let revision = own.map(Envelope::revision).max().unwrap_or(0).saturating_add(1);
        let envelope = seal::contribution(self.board, id, &self.me.author(id), revision, &plain, &custody, turn.rng)?;
        self.record.remember(Sealed { round: id, id: envelope.id(), digest, items, receipt: None });
        let keys = Record::Keys(payload::encode(&self.record)?);
        self.publish_signed(turn, &envelope, vec![keys])?;
        turn.tell(Notice::Done(Deed::Sealed));
        Ok(())
    }

    /// What would be sealed now, and how many ideas or marks that is.
    pub fn sheet(&self, round: &SealedRound) -> Result<(Vec<u8>, u32), Refusal> {
        let notebook = self.notebooks.get(&round.id).ok_or(Refusal::NothingToSeal)?;
        match &round.open.purpose {
            Purpose::Ideas => {
                let mut sheet = notebook.idea_sheet(false);
                if sheet.ideas.is_empty() {
                    return Err(Refusal::NothingToSeal);
                }
                sheet.author = self.name_to_show()?;
                Ok((payload::encode(&sheet)?, sheet.ideas.len() as u32))
            }
            Purpose::Vote { .. } => {
                let sheet = notebook.ballot_sheet();
                if sheet.marks.is_empty() {
                    return Err(Refusal::NothingToSeal);
                }
                Ok((payload::encode(&sheet)?, sheet.marks.len() as u32))
            }
        }
    }

    /// A hash that tells this person, and nobody else, whether two sheets are the same.
    pub fn digest(&self, plain: &[u8]) -> [u8; 32] {
        primitives::derive_key(context::SHEET_DIGEST, &[self.me.board_key().expose(), self.me.seed().expose(), plain])
    }

    /// The sealed round that is open for contributions.
    fn writable(&self) -> Result<&SealedRound, Refusal> {
        self.current().filter(|round| round.lists.is_empty()).ok_or(Refusal::NotNow(None))
    }

    fn has_prompt(&self, prompt: u8) -> bool {
        self.replica.facts.genesis.as_ref().is_some_and(|genesis| usize::from(prompt) < genesis.brief.prompts.len())
    }

    /// Whether the vote has this option and enough dots are left for this mark.
    fn check_mark(&mut self, turn: &mut Turn<'_>, choice: u32, weight: u8) -> Result<(), Refusal> {
        let (id, purpose) = {
            let round = self.writable()?;
            (round.id, round.open.purpose.clone())
        };
        let Purpose::Vote { method, options } = purpose else { return Err(Refusal::NotNow(Some(quietstorm_model::RoundKind::Vote))) };
        if choice as usize >= options.len() {
            return Err(Refusal::Gone);
        }
        let mut marks = self.notebook(turn, id).marks();
        marks.retain(|(marked, _)| *marked != choice);
        marks.push((choice, weight));
        // What ballots are checked by when they are opened decides here, too.
        ballot::read(&ballot::write(&marks), method, options.len()).map(drop)
    }

    fn keep_notebook(&mut self, turn: &mut Turn<'_>, round: RoundId) {
        let fresh = self.notebook(turn, round).take_unsaved();
        self.persist(turn, fresh.into_iter().map(|(hash, change)| Record::Notebook(round, hash, change)).collect());
    }
}
