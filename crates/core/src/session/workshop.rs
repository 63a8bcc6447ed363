//! Working together on what was revealed: group, name, build on, comment, hide, and open the vote.

use quietstorm_model::{CanUndo, Command, GroupId, IdeaId, Method, Refusal, RoundKind, limits};

use super::Turn;
use super::record::Wanted;
use super::sitting::{NO_ROUND, Sitting};
use crate::document::Edit;
use crate::envelope::{Draft, Kind};
use crate::identity;
use crate::payload::{self, Moderation, Purpose};
use crate::project;
use crate::rules;

/// This tab's workshop steps: each as what takes it back and what does it again.
#[derive(Default)]
pub(super) struct Steps {
    done: Vec<Step>,
    undone: Vec<Step>,
}

struct Step {
    back: Vec<Edit>,
    again: Vec<Edit>,
}

impl Steps {
    pub fn can(&self) -> CanUndo {
        CanUndo { undo: !self.done.is_empty(), redo: !self.undone.is_empty() }
    }
}

impl Sitting {
    /// One step in the workshop.
    pub fn work(&mut self, turn: &mut Turn<'_>, command: Command) -> Result<(), Refusal> {
        self.workshop_is_open()?;
        let step = match command {
            Command::Group { ideas, into } => self.group(turn, &ideas, into)?,
            Command::Ungroup(idea) => self.regroup(&[idea], None)?,
            Command::NameGroup { group, title } => {
                let title = rules::optional(&title, limits::TITLE_CHARS)?;
                let before = self.replica.contents.titles.get(&group).cloned().unwrap_or_default();
                Step { back: vec![Edit::NameGroup { group, title: before }], again: vec![Edit::NameGroup { group, title }] }
            }
            Command::BuildOn { idea, text } => return self.build_on(turn, idea, &text),
            Command::Comment { idea, text } => return self.comment(turn, idea, &text),
            _ => return Err(Refusal::NotNow(Some(RoundKind::Workshop))),
        };
        self.make(turn, &step.again)?;
        self.did(step);
        Ok(())
    }

    pub fn step_back(&mut self, turn: &mut Turn<'_>) -> Result<(), Refusal> {
        if self.workshop_is_open().is_err() {
            return self.unwrite(turn, false);
        }
        let step = self.steps.done.pop().ok_or(Refusal::Gone)?;
        self.make(turn, &step.back)?;
        self.steps.undone.push(step);
        Ok(())
    }

    pub fn step_again(&mut self, turn: &mut Turn<'_>) -> Result<(), Refusal> {
        if self.workshop_is_open().is_err() {
            return self.unwrite(turn, true);
        }
        let step = self.steps.undone.pop().ok_or(Refusal::Gone)?;
        self.make(turn, &step.again)?;
        self.steps.done.push(step);
        Ok(())
    }

    /// Hides an idea from everybody, or shows it again.
    pub fn moderate(&mut self, turn: &mut Turn<'_>, idea: IdeaId, reason: Option<&str>) -> Result<(), Refusal> {
        self.only_facilitator()?;
        if !self.replica.contents.ideas.contains_key(&idea) {
            return Err(Refusal::Gone);
        }
        let hidden = reason.map(|reason| rules::optional(reason, limits::TITLE_CHARS)).transpose()?;
        let words = self.replica.ledger.shelf(Kind::Moderation, NO_ROUND);
        let revision = words.map(crate::envelope::Envelope::revision).max().unwrap_or(0).saturating_add(1);
        let word = payload::encode(&Moderation { idea, hidden })?;
        self.publish(turn, Draft { revision, ..self.draft(Kind::Moderation, word) }, &self.me.role())?;
        Ok(())
    }

    /// Freezes what is voted on and opens the vote.
    pub fn open_vote(&mut self, turn: &mut Turn<'_>, method: Method, deadline: Option<i64>) -> Result<(), Refusal> {
        self.only_facilitator()?;
        self.workshop_is_open()?;
        if let Method::Dots { budget } = method
            && (budget == 0 || budget > limits::DOTS)
        {
            return Err(Refusal::TooMany(u32::from(limits::DOTS)));
        }
        if project::choices(&self.shown.board).is_empty() {
            return Err(Refusal::NothingToSeal);
        }
        if self.policy().relay().is_some() {
            let deadline = deadline.ok_or(Refusal::NotNow(None))?;
            return self.want_round(turn, Wanted { deadline, vote: Some(method) });
        }
        self.open_vote_now(turn, method)
    }

    /// Freezes what is voted on and opens the vote.
    pub fn open_vote_now(&mut self, turn: &mut Turn<'_>, method: Method) -> Result<(), Refusal> {
        let options = project::choices(&self.shown.board);
        self.open_round(turn, Purpose::Vote { method, options })
    }

    fn group(&mut self, turn: &mut Turn<'_>, ideas: &[IdeaId], into: Option<GroupId>) -> Result<Step, Refusal> {
        if ideas.is_empty() {
            return Err(Refusal::Gone);
        }
        let group = into.unwrap_or_else(|| GroupId(turn.random()));
        self.regroup(ideas, Some(group))
    }

    fn regroup(&self, ideas: &[IdeaId], group: Option<GroupId>) -> Result<Step, Refusal> {
        let mut step = Step { back: Vec::new(), again: Vec::new() };
        for idea in ideas {
            let before = self.replica.contents.ideas.get(idea).ok_or(Refusal::Gone)?.group;
            step.back.push(Edit::Group { idea: *idea, group: before });
            step.again.push(Edit::Group { idea: *idea, group });
        }
        Ok(step)
    }

    fn build_on(&mut self, turn: &mut Turn<'_>, idea: IdeaId, text: &str) -> Result<(), Refusal> {
        let text = rules::text(text, limits::TEXT_CHARS)?;
        let base = self.replica.contents.ideas.get(&idea).ok_or(Refusal::Gone)?;
        let edit = Edit::AddIdea { text, prompt: base.prompt, builds_on: Some(idea), author: self.name_to_show()? };
        let source = self.make(turn, &[edit])?;
        let made = IdeaId { source, index: 0 };
        let withdraw = |withdrawn| vec![Edit::WithdrawIdea { idea: made, withdrawn }];
        self.did(Step { back: withdraw(true), again: withdraw(false) });
        Ok(())
    }

    fn comment(&mut self, turn: &mut Turn<'_>, idea: IdeaId, text: &str) -> Result<(), Refusal> {
        let text = rules::text(text, limits::TEXT_CHARS)?;
        let source = self.make(turn, &[Edit::Comment { idea, text, author: self.name_to_show()? }])?;
        let withdraw = |withdrawn| vec![Edit::WithdrawComment { comment: source, withdrawn }];
        self.did(Step { back: withdraw(true), again: withdraw(false) });
        Ok(())
    }

    fn did(&mut self, step: Step) {
        self.steps.done.push(step);
        self.steps.undone.clear();
    }

    /// Makes one change of the document and publishes it.
    fn make(&mut self, turn: &mut Turn<'_>, edits: &[Edit]) -> Result<quietstorm_model::SourceId, Refusal> {
        let round = identity::workshop_of(self.workshop_is_open()?.id);
        let signer = self.me.author(round);
        let made = self.replica.document().write(&signer.author(), edits)?;
        let draft = Draft { round, ..self.draft(Kind::Workshop, made.bytes) };
        self.publish(turn, draft, &signer)?;
        Ok(made.source)
    }
}
