//! What people may write: the one place that cleans text and says when it is too much.

use quietstorm_model::{Brief, Naming, Policy, Refusal, limits};

use crate::payload::IdeaSheet;

/// Cleans a text and checks that it has between one visible and `most` characters (Unicode scalar values).
///
/// # Errors
/// [`Refusal::EmptyText`] and [`Refusal::LongText`].
pub fn text(raw: &str, most: usize) -> Result<String, Refusal> {
    let text = optional(raw, most)?;
    if text.is_empty() { Err(Refusal::EmptyText) } else { Ok(text) }
}

/// Like [`text()`], for a field that may stay empty.
///
/// # Errors
/// [`Refusal::LongText`].
pub fn optional(raw: &str, most: usize) -> Result<String, Refusal> {
    let clean: String = raw.chars().filter_map(clean_char).collect();
    let clean = clean.trim();
    let count = clean.chars().count();
    if count > most {
        return Err(Refusal::LongText(saturate(count), saturate(most)));
    }
    if clean.chars().all(|c| c.is_whitespace() || is_invisible(c)) {
        return Ok(String::new());
    }
    Ok(clean.to_owned())
}

/// Checks and cleans a whole brief.
///
/// # Errors
/// The refusal of the first field that does not pass, and [`Refusal::TooMany`] for more prompts than there may be.
pub fn brief(raw: &Brief) -> Result<Brief, Refusal> {
    if raw.prompts.len() > limits::PROMPTS {
        return Err(Refusal::TooMany(saturate(limits::PROMPTS)));
    }
    let prompts = raw.prompts.iter().map(|prompt| optional(prompt, limits::TITLE_CHARS)).collect::<Result<Vec<_>, _>>()?;
    Ok(Brief {
        question: text(&raw.question, limits::TITLE_CHARS)?,
        why: optional(&raw.why, limits::BRIEF_CHARS)?,
        constraints: optional(&raw.constraints, limits::BRIEF_CHARS)?,
        decider: optional(&raw.decider, limits::TITLE_CHARS)?,
        outcome: optional(&raw.outcome, limits::BRIEF_CHARS)?,
        prompts: prompts.into_iter().filter(|prompt| !prompt.is_empty()).collect(),
        goal: raw.goal.min(limits::GOAL),
        naming: raw.naming,
        facilitator: text(&raw.facilitator, limits::NAME_CHARS).map_err(name_missing)?,
    })
}

/// A person's name.
///
/// # Errors
/// [`Refusal::NoName`] and [`Refusal::LongText`].
pub fn name(raw: &str) -> Result<String, Refusal> {
    text(raw, limits::NAME_CHARS).map_err(name_missing)
}

/// How many people hold a key under a policy, and the weight of keys that opens a round.
#[must_use]
pub fn custody(policy: Policy) -> (u8, u8) {
    match policy {
        Policy::Solo => (1, 1),
        Policy::Together { seats } => (seats.clamp(2, limits::SEATS), 2),
        Policy::Clock { seats, .. } => (seats.clamp(1, 2), 2),
    }
}

/// What of an opened sheet is shown: texts cleaned, empty ones left out, names only where the board shows names. A sheet that no honest widget
/// could have sealed counts as unreadable.
#[must_use]
pub fn sheet(raw: IdeaSheet, brief: &Brief) -> Option<IdeaSheet> {
    if raw.ideas.len() > limits::NOTES {
        return None;
    }
    let author = match (brief.naming, raw.author) {
        (Naming::Named, Some(author)) => Some(name(&author).ok()?),
        _ => None,
    };
    let mut ideas = Vec::with_capacity(raw.ideas.len());
    for mut idea in raw.ideas {
        idea.text = optional(&idea.text, limits::TEXT_CHARS).ok()?;
        idea.prompt = idea.prompt.filter(|&prompt| usize::from(prompt) < brief.prompts.len());
        if !idea.text.is_empty() {
            ideas.push(idea);
        }
    }
    Some(IdeaSheet { author, ideas })
}

fn name_missing(refusal: Refusal) -> Refusal {
    if refusal == Refusal::EmptyText { Refusal::NoName } else { refusal }
}

fn saturate(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Line and paragraph separators become line ends, tabs become spaces; other control characters, bidirectional embeddings, overrides and
/// isolates, and characters for interlinear annotation are dropped, because they can make a text look like another one.
fn clean_char(c: char) -> Option<char> {
    match c {
        '\n' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFF9}'..='\u{FFFB}' | '\u{FEFF}' => None,
        c if c.is_control() => None,
        c => Some(c),
    }
}

/// Characters that take no room of their own. They stay in a text (emoji and several scripts need them) but do not make one.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180E}'
        | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{206A}'..='\u{206F}' | '\u{2800}' | '\u{3164}' | '\u{FFA0}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ses1_text_of_nothing_but_spaces_and_invisible_characters_is_refused() {
        for raw in ["", "   ", "\n\t", "\u{200B}\u{2060}", "\u{202E}", "\u{3164} \u{FEFF}", "\0\u{7}"] {
            assert_eq!(text(raw, 10), Err(Refusal::EmptyText), "{raw:?}");
        }
    }

    #[test]
    fn ses2_control_and_bidi_override_characters_are_stripped_and_everything_else_stays() {
        assert_eq!(text("a\u{202E}b\u{0}c\u{2066}d", 10).unwrap(), "abcd");
        let family = "👩‍👩‍👧‍👦 שלום عالم 改善\u{FE0F} n\u{0303}";
        assert_eq!(text(family, 60).unwrap(), family);
        assert_eq!(text("one\r\ntwo\u{2028}three", 60).unwrap(), "one\ntwo\nthree");
    }

    #[test]
    fn ses3_a_text_that_is_too_long_is_refused_with_both_numbers() {
        let long = "é".repeat(100_000);
        assert_eq!(text(&long, limits::TEXT_CHARS), Err(Refusal::LongText(100_000, 2_000)));
        assert!(text(&"é".repeat(limits::TEXT_CHARS), limits::TEXT_CHARS).is_ok());
    }

    #[test]
    fn a_brief_needs_a_question_and_a_facilitator() {
        let good =
            Brief { question: " Why? ".into(), facilitator: "Ada".into(), prompts: vec![String::new(), "x".into()], ..Brief::default() };
        let clean = brief(&good).unwrap();
        assert_eq!((clean.question.as_str(), clean.prompts.len()), ("Why?", 1));
        assert_eq!(brief(&Brief { question: " ".into(), ..good.clone() }), Err(Refusal::EmptyText));
        assert_eq!(brief(&Brief { facilitator: " ".into(), ..good.clone() }), Err(Refusal::NoName));
        assert_eq!(brief(&Brief { prompts: vec!["x".into(); 7], ..good }), Err(Refusal::TooMany(6)));
    }
}
