//! A person's private fork for one round: their notes and marks, with undo, merged between this person's tabs and never sent anywhere.
//!
//! Undo takes back this tab's own steps, each by putting back the values it replaced. Deleting a note only marks it, so undoing that brings it
//! back at its place. What is sealed is a sheet made from what the notebook says now; how it came about stays here.

mod rank;

use crate::document::{Place, Private, PrivateContent, Value, text};
use crate::payload::{BallotSheet, IdeaSheet, SheetIdea};
use quietstorm_model::{CanUndo, Note, NoteId, Refusal, limits};
use rank::between;

/// Most steps that can be taken back.
const STEPS: usize = 1_000;

/// The private notebook of one person in one round.
#[derive(Debug)]
pub struct Notebook {
    doc: Private,
    done: Vec<Step>,
    undone: Vec<Step>,
}

/// What a step changed: (where, from, to).
type Step = Vec<(Place, Value, Value)>;

impl Notebook {
    /// An empty notebook. `actor` is drawn at random by every tab that opens it.
    #[must_use]
    pub fn new(actor: [u8; 16]) -> Self {
        Self { doc: Private::new(actor), done: Vec::new(), undone: Vec::new() }
    }

    /// Takes in stored changes, this tab's or another's, in any order, and says how many were new. Damaged ones are passed over; one whose
    /// forerunners are missing is kept in mind until they come.
    pub fn merge(&mut self, changes: &[Vec<u8>]) -> usize {
        self.doc.merge(changes)
    }

    /// Adds a note at the end.
    pub fn add(&mut self, id: NoteId, says: &str, prompt: Option<u8>) -> Result<(), Refusal> {
        text(says, limits::TEXT_CHARS)?;
        if prompt.is_some_and(|prompt| usize::from(prompt) >= limits::PROMPTS) {
            return Err(Refusal::Gone);
        }
        let content = self.doc.read();
        let order = order(&content);
        if order.len() >= limits::NOTES || content.notes.contains_key(&id) {
            return Err(Refusal::TooMany(u32::try_from(limits::NOTES).unwrap_or(u32::MAX)));
        }
        let rank = between(order.last().map_or("", |(rank, _)| rank), None);
        let values =
            [(Place::Text(id), Value::Text(says.to_owned())), (Place::Rank(id), Value::Text(rank)), (Place::Gone(id), Value::Flag(false))];
        if self.doc.commit(Some((id, prompt)), &values) {
            self.remember(vec![(Place::Gone(id), Value::Flag(true), Value::Flag(false))]);
        }
        Ok(())
    }

    /// Changes what a note says.
    pub fn edit(&mut self, id: NoteId, says: &str) -> Result<(), Refusal> {
        text(says, limits::TEXT_CHARS)?;
        let content = self.doc.read();
        let note = live(&content, id)?;
        self.step(vec![(Place::Text(id), Value::Text(note.text.clone()), Value::Text(says.to_owned()))])
    }

    /// Moves a note, so that its place is `to` afterwards (or the last one, when there are fewer).
    pub fn move_to(&mut self, id: NoteId, to: usize) -> Result<(), Refusal> {
        let content = self.doc.read();
        live(&content, id)?;
        let mut order = order(&content);
        let from = order.iter().position(|(_, other)| *other == id).ok_or(Refusal::Gone)?;
        let moved = order.remove(from);
        let to = to.min(order.len());
        if from == to {
            return Ok(());
        }
        let low = to.checked_sub(1).and_then(|at| order.get(at)).map_or("", |(rank, _)| rank);
        let high = order.get(to).map(|(rank, _)| *rank);
        if high.is_none_or(|high| low < high) {
            let rank = between(low, high);
            return self.step(vec![(Place::Rank(id), Value::Text(moved.0.to_owned()), Value::Text(rank))]);
        }
        // Two tabs have used one rank for two notes, and the note goes between these: all get new ranks.
        order.insert(to, moved);
        let mut last = String::new();
        let mut step = Vec::with_capacity(order.len());
        for (rank, note) in order {
            last = between(&last, None);
            step.push((Place::Rank(note), Value::Text(rank.to_owned()), Value::Text(last.clone())));
        }
        self.step(step)
    }

    /// Deletes a note.
    pub fn delete(&mut self, id: NoteId) -> Result<(), Refusal> {
        live(&self.doc.read(), id)?;
        self.step(vec![(Place::Gone(id), Value::Flag(false), Value::Flag(true))])
    }

    /// Sets the name that is sealed with the ideas. An empty one takes it away.
    pub fn set_name(&mut self, name: &str) -> Result<(), Refusal> {
        match text(name, limits::NAME_CHARS) {
            Ok(()) | Err(Refusal::EmptyText) => {}
            Err(refusal) => return Err(refusal),
        }
        self.step(vec![(Place::Name, Value::Text(self.doc.read().name), Value::Text(name.trim().to_owned()))])
    }

    /// Gives an option so many votes or dots; 0 takes them away. Whether the vote's method allows that is for [`ballot`](crate::ballot) to say.
    pub fn mark(&mut self, choice: u32, weight: u8) -> Result<(), Refusal> {
        let before = self.doc.read().marks.get(&choice).copied().unwrap_or(0);
        self.step(vec![(Place::Mark(choice), Value::Number(before), Value::Number(weight))])
    }

    /// Takes this tab's last step back. `false` when there is none.
    pub fn undo(&mut self) -> bool {
        let Some(step) = self.done.pop() else { return false };
        let values: Vec<_> = step.iter().map(|(place, before, _)| (*place, before.clone())).collect();
        self.undone.push(step);
        self.doc.commit(None, &values)
    }

    /// Does the last step taken back again. `false` when there is none.
    pub fn redo(&mut self) -> bool {
        let Some(step) = self.undone.pop() else { return false };
        let values: Vec<_> = step.iter().map(|(place, _, after)| (*place, after.clone())).collect();
        self.done.push(step);
        self.doc.commit(None, &values)
    }

    /// What can be taken back and done again.
    #[must_use]
    pub fn can_undo(&self) -> CanUndo {
        CanUndo { undo: !self.done.is_empty(), redo: !self.undone.is_empty() }
    }

    /// The changes made in this tab since the last call: (hash, bytes to store). The bytes carry their own checksum.
    pub fn take_unsaved(&mut self) -> Vec<([u8; 32], Vec<u8>)> {
        self.doc.take_unsaved()
    }

    /// The name and the notes, in order.
    #[must_use]
    pub fn view(&self) -> quietstorm_model::Notebook {
        let content = self.doc.read();
        let note = |id: NoteId| content.notes.get(&id).map(|note| Note { id, text: note.text.clone(), prompt: note.prompt });
        let notes = order(&content).into_iter().filter_map(|(_, id)| note(id)).collect();
        quietstorm_model::Notebook { name: content.name, notes, undo: self.can_undo() }
    }

    /// The marks, by option, without those of weight 0.
    #[must_use]
    pub fn marks(&self) -> Vec<(u32, u8)> {
        self.doc.read().marks.into_iter().filter(|&(_, weight)| weight > 0).collect()
    }

    /// The notes as the sheet that is sealed, without the history of how they came about. The name only when the board shows names.
    #[must_use]
    pub fn idea_sheet(&self, named: bool) -> IdeaSheet {
        let view = self.view();
        let author = Some(view.name).filter(|name| named && !name.is_empty());
        IdeaSheet { author, ideas: view.notes.into_iter().map(|note| SheetIdea { text: note.text, prompt: note.prompt }).collect() }
    }

    /// The marks as the sheet that is sealed.
    #[must_use]
    pub fn ballot_sheet(&self) -> BallotSheet {
        crate::ballot::write(&self.marks())
    }

    /// Does a step, unless it would change nothing.
    fn step(&mut self, mut step: Step) -> Result<(), Refusal> {
        step.retain(|(_, before, after)| before != after);
        let values: Vec<_> = step.iter().map(|(place, _, after)| (*place, after.clone())).collect();
        if step.is_empty() {
            return Ok(());
        }
        if !self.doc.commit(None, &values) {
            return Err(Refusal::Gone);
        }
        self.remember(step);
        Ok(())
    }

    fn remember(&mut self, step: Step) {
        self.undone.clear();
        self.done.push(step);
        if self.done.len() > STEPS {
            self.done.remove(0);
        }
    }
}

/// The notes that are not deleted, in order, with their ranks. Equal ranks stand in the order of the ids.
fn order(content: &PrivateContent) -> Vec<(&str, NoteId)> {
    let live = content.notes.iter().filter(|(_, note)| !note.gone && !note.text.is_empty());
    let mut order: Vec<(&str, NoteId)> = live.map(|(id, note)| (note.rank.as_str(), *id)).collect();
    order.sort_unstable();
    order
}

fn live(content: &PrivateContent, id: NoteId) -> Result<&crate::document::PrivateNote, Refusal> {
    content.notes.get(&id).filter(|note| !note.gone).ok_or(Refusal::Gone)
}

#[cfg(test)]
mod tests;
