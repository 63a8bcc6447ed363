//! A person's private fork for one round: their notes and marks, with undo, merged between this person's tabs and never sent anywhere.

use crate::payload::{BallotSheet, IdeaSheet};
use quietstorm_model::{CanUndo, NoteId, Refusal};

/// The private notebook of one person in one round.
#[derive(Debug)]
pub struct Notebook {}

impl Notebook {
    /// An empty notebook. `actor` is drawn at random by every tab that opens it.
    #[must_use]
    pub fn new(_actor: [u8; 16]) -> Self {
        Self {}
    }

    /// Takes in stored changes, this tab's or another's, in any order, and says how many were new. Damaged ones are passed over; one whose
    /// forerunners are missing is kept in mind until they come.
    pub fn merge(&mut self, _changes: &[Vec<u8>]) -> usize {
        0
    }

    /// Adds a note at the end.
    pub fn add(&mut self, _id: NoteId, _text: &str, _prompt: Option<u8>) -> Result<(), Refusal> {
        Ok(())
    }

    /// Changes what a note says.
    pub fn edit(&mut self, _id: NoteId, _text: &str) -> Result<(), Refusal> {
        Ok(())
    }

    /// Moves a note, so that its place is `to` afterwards (or the last one, when there are fewer).
    pub fn move_to(&mut self, _id: NoteId, _to: usize) -> Result<(), Refusal> {
        Ok(())
    }

    /// Deletes a note.
    pub fn delete(&mut self, _id: NoteId) -> Result<(), Refusal> {
        Ok(())
    }

    /// Sets the name that is sealed with the ideas.
    pub fn set_name(&mut self, _name: &str) -> Result<(), Refusal> {
        Ok(())
    }

    /// Gives an option so many votes or dots; 0 takes them away.
    pub fn mark(&mut self, _choice: u32, _weight: u8) -> Result<(), Refusal> {
        Ok(())
    }

    /// Takes this tab's last step back. `false` when there is none.
    pub fn undo(&mut self) -> bool {
        false
    }

    /// Does the last step taken back again. `false` when there is none.
    pub fn redo(&mut self) -> bool {
        false
    }

    /// What can be taken back and done again.
    #[must_use]
    pub fn can_undo(&self) -> CanUndo {
        CanUndo::default()
    }

    /// The changes made in this tab since the last call: (hash, bytes to store). The bytes carry their own checksum.
    pub fn take_unsaved(&mut self) -> Vec<([u8; 32], Vec<u8>)> {
        Vec::new()
    }

    /// The name and the notes, in order.
    #[must_use]
    pub fn view(&self) -> quietstorm_model::Notebook {
        quietstorm_model::Notebook::default()
    }

    /// The marks, by option, without those of weight 0.
    #[must_use]
    pub fn marks(&self) -> Vec<(u32, u8)> {
        Vec::new()
    }

    /// The notes as the sheet that is sealed, without the history of how they came about. The name only when the board shows names.
    #[must_use]
    pub fn idea_sheet(&self, _named: bool) -> IdeaSheet {
        IdeaSheet::default()
    }

    /// The marks as the sheet that is sealed.
    #[must_use]
    pub fn ballot_sheet(&self) -> BallotSheet {
        crate::ballot::write(&self.marks())
    }
}
