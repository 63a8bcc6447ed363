//! What comes out of an opened envelope and goes into the document.

use crate::context::{COLLAPSE, SOURCE};
use crate::payload::{BallotSheet, IdeaSheet};
use crate::primitives::derive_key;
use quietstorm_model::{EnvelopeId, Refusal, SourceId, limits};

/// One opened contribution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contribution {
    /// To a round of ideas.
    Ideas(IdeaSheet),
    /// To a vote.
    Ballot(BallotSheet),
}

impl Contribution {
    /// Whether the document would take it: texts that are there and not too long, not too many of them. (Whether a ballot fits its vote is
    /// the business of [`ballot`](crate::ballot).)
    pub fn check(&self) -> Result<(), Refusal> {
        let Self::Ideas(sheet) = self else { return Ok(()) };
        if sheet.ideas.len() > limits::NOTES {
            return Err(too_many(limits::NOTES));
        }
        sheet.author.iter().try_for_each(|name| text(name, limits::NAME_CHARS))?;
        for idea in &sheet.ideas {
            text(&idea.text, limits::TEXT_CHARS)?;
            prompt(idea.prompt)?;
        }
        Ok(())
    }
}

/// Where the ideas of a contribution come from: a hash of its envelope's id. The highest bit is 0; workshop changes have it set and so stand
/// behind all contributions.
#[must_use]
pub fn source_of_contribution(envelope: &EnvelopeId) -> SourceId {
    derived(SOURCE, envelope)
}

/// The actor of the change that collapses the heads after the reveal of this manifest.
#[must_use]
pub fn source_of_collapse(manifest: &EnvelopeId) -> SourceId {
    derived(COLLAPSE, manifest)
}

fn derived(purpose: &str, id: &EnvelopeId) -> SourceId {
    let mut source = [0; 16];
    source.copy_from_slice(&derive_key(purpose, &[&id.0])[..16]);
    source[0] &= 0x7f;
    SourceId(source)
}

/// Refuses a text that says nothing or too much.
pub(crate) fn text(text: &str, most: usize) -> Result<(), Refusal> {
    let chars = text.chars().count();
    if chars > most {
        return Err(Refusal::LongText(count(chars), count(most)));
    }
    if text.trim().is_empty() { Err(Refusal::EmptyText) } else { Ok(()) }
}

/// Refuses a sub-prompt that no brief can have.
pub(super) fn prompt(prompt: Option<u8>) -> Result<(), Refusal> {
    match prompt {
        Some(prompt) if usize::from(prompt) >= limits::PROMPTS => Err(Refusal::Gone),
        _ => Ok(()),
    }
}

pub(super) fn too_many(most: usize) -> Refusal {
    Refusal::TooMany(count(most))
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
