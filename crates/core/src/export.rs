//! The revealed board as a file: Markdown for people, CSV for spreadsheets, JSON for programs.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use quietstorm_model::{Board, Choice, GroupId, Idea, IdeaId, RoundKind, Stage, Tally, Vote};
use serde::Serialize;

use crate::day::day;
pub use crate::day::file_name;

/// The board for people to read.
#[must_use]
pub fn markdown(board: &Board, now: i64) -> String {
    let mut out = String::new();
    if let Some(brief) = &board.brief {
        line(&mut out, format_args!("# {}\n", escape(&brief.question)));
        let fields = [
            ("Why", &brief.why),
            ("Constraints", &brief.constraints),
            ("Who decides", &brief.decider),
            ("What happens with the result", &brief.outcome),
        ];
        for (label, text) in fields.into_iter().filter(|(_, text)| !text.is_empty()) {
            line(&mut out, format_args!("**{label}:** {}\n", escape(text)));
        }
    }
    line(&mut out, format_args!("{}\n", counts(board)));
    if let (Some(vote), Some(tally)) = (&board.vote, &board.result) {
        result_table(&mut out, board, vote, tally);
    }
    line(&mut out, format_args!("## Ideas\n"));
    for (title, ideas) in sections(board) {
        if let Some(title) = title {
            line(&mut out, format_args!("### {}\n", escape(title)));
        }
        ideas.iter().for_each(|idea| idea_item(&mut out, board, idea));
        line(&mut out, format_args!(""));
    }
    line(&mut out, format_args!("Exported from Quietstorm on {}.", day(now)));
    out
}

/// One row an idea. A cell that a spreadsheet would take for a formula begins with an apostrophe (as OWASP's advice on CSV injection has it).
#[must_use]
pub fn csv(board: &Board) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut rows = vec![
        ["id", "idea", "author", "prompt", "group", "builds on", "late", "hidden because", "comments", "votes", "rank"].map(str::to_owned),
    ];
    let results = results_by_idea(board);
    for idea in &board.ideas {
        let (votes, rank) = results.get(&idea.id).map_or_else(Default::default, |(votes, rank)| (votes.to_string(), rank.to_string()));
        rows.push([
            idea.id.to_string(),
            shown(idea).to_owned(),
            idea.author.clone().unwrap_or_default(),
            prompt(board, idea).unwrap_or_default().to_owned(),
            idea.group.map(|group| title(board, group).to_owned()).unwrap_or_default(),
            idea.builds_on.map(|base| base.to_string()).unwrap_or_default(),
            if idea.late { "yes" } else { "" }.to_owned(),
            idea.hidden.clone().unwrap_or_default(),
            idea.comments.iter().map(|comment| comment.text.as_str()).collect::<Vec<_>>().join("\n"),
            votes,
            rank,
        ]);
    }
    for row in rows {
        // Writing to memory does not fail; every row has as many cells as the first.
        let _ = writer.write_record(row.map(|cell| harmless(&cell)));
    }
    // Spreadsheets take a file for UTF-8 only when it begins with this mark.
    let mut bytes = "\u{FEFF}".as_bytes().to_vec();
    bytes.extend(writer.into_inner().unwrap_or_default());
    bytes
}

/// The board for programs: ids as text, the ideas in the order of their ids.
#[must_use]
pub fn json(board: &Board) -> Vec<u8> {
    let results = results_by_idea(board);
    let ideas = board.ideas.iter().map(|idea| JsonIdea {
        id: idea.id.to_string(),
        text: shown(idea),
        author: idea.author.as_deref(),
        prompt: prompt(board, idea),
        group: idea.group.map(|group| group.to_string()),
        builds_on: idea.builds_on.map(|base| base.to_string()),
        late: idea.late,
        hidden: idea.hidden.as_deref(),
        comments: idea.comments.iter().map(|comment| JsonComment { text: &comment.text, author: comment.author.as_deref() }).collect(),
        votes: results.get(&idea.id).map(|(votes, _)| *votes),
        rank: results.get(&idea.id).map(|(_, rank)| *rank),
    });
    let file = JsonBoard {
        format: "quietstorm board 1",
        board: board.id.to_string(),
        brief: board.brief.as_ref(),
        groups: board.groups.iter().map(|group| (group.id.to_string(), group.title.as_str())).collect(),
        ideas: ideas.collect(),
        method: board.vote.as_ref().map(|vote| vote.method),
        options: board
            .vote
            .iter()
            .flat_map(|vote| &vote.options)
            .map(|choice| choice.ideas.iter().map(ToString::to_string).collect())
            .collect(),
        result: board.result.as_ref(),
    };
    serde_json::to_vec_pretty(&file).unwrap_or_default()
}

#[derive(Serialize)]
struct JsonBoard<'a> {
    format: &'static str,
    board: String,
    brief: Option<&'a quietstorm_model::Brief>,
    groups: BTreeMap<String, &'a str>,
    ideas: Vec<JsonIdea<'a>>,
    method: Option<quietstorm_model::Method>,
    options: Vec<Vec<String>>,
    result: Option<&'a Tally>,
}

#[derive(Serialize)]
struct JsonIdea<'a> {
    id: String,
    text: &'a str,
    author: Option<&'a str>,
    prompt: Option<&'a str>,
    group: Option<String>,
    builds_on: Option<String>,
    late: bool,
    hidden: Option<&'a str>,
    comments: Vec<JsonComment<'a>>,
    votes: Option<u32>,
    rank: Option<u32>,
}

#[derive(Serialize)]
struct JsonComment<'a> {
    text: &'a str,
    author: Option<&'a str>,
}

fn counts(board: &Board) -> String {
    let ideas = board.rounds.iter().find(|round| round.kind == RoundKind::Ideas);
    let Some(Stage::Over(opened)) = ideas.map(|round| &round.stage) else { return String::new() };
    let mut text = format!("{} contributions counted, {} ideas.", opened.counted, board.ideas.len());
    if opened.late > 0 {
        let _ = write!(text, " {} came after the round was closed.", opened.late);
    }
    if opened.disputed {
        text.push_str(" The facilitator signed two lists that contradict each other; only what both name is counted.");
    }
    text
}

fn result_table(out: &mut String, board: &Board, vote: &Vote, tally: &Tally) {
    line(out, format_args!("## Result\n\n{} of {} people voted.\n", tally.ballots, tally.contributors.max(tally.ballots)));
    line(out, format_args!("| rank | votes | people | option |\n| --- | --- | --- | --- |"));
    for row in &tally.rows {
        let tied = if row.tied { " (tied)" } else { "" };
        let option = vote.options.get(row.choice as usize).map(|choice| option_name(board, choice)).unwrap_or_default();
        line(out, format_args!("| {}{tied} | {} | {} | {} |", row.rank, row.total, row.supporters, escape(&option).replace('\n', " ")));
    }
    line(out, format_args!(""));
}

fn option_name(board: &Board, choice: &Choice) -> String {
    if !choice.title.is_empty() {
        return choice.title.clone();
    }
    let texts = choice.ideas.iter().filter_map(|id| board.ideas.iter().find(|idea| idea.id == *id)).map(shown);
    texts.collect::<Vec<_>>().join(" + ")
}

fn sections(board: &Board) -> Vec<(Option<&str>, Vec<&Idea>)> {
    let of = |group: Option<GroupId>| board.ideas.iter().filter(|idea| idea.group == group).collect::<Vec<_>>();
    let mut sections: Vec<_> = board.groups.iter().map(|group| (Some(title(board, group.id)), of(Some(group.id)))).collect();
    let alone = if sections.is_empty() { None } else { Some("In no group") };
    sections.push((alone, of(None)));
    sections.retain(|(_, ideas)| !ideas.is_empty());
    sections
}

fn idea_item(out: &mut String, board: &Board, idea: &Idea) {
    let mut notes = Vec::new();
    notes.extend(idea.author.clone());
    notes.extend(prompt(board, idea).map(str::to_owned));
    notes.extend(idea.late.then(|| "late".to_owned()));
    let notes = if notes.is_empty() { String::new() } else { format!(" _({})_", escape(&notes.join(", "))) };
    line(out, format_args!("- {}{notes}", escape(shown(idea)).replace('\n', "\n  ")));
    for comment in &idea.comments {
        let by = comment.author.as_ref().map(|author| format!("{}: ", escape(author))).unwrap_or_default();
        line(out, format_args!("  - {by}{}", escape(&comment.text).replace('\n', "\n    ")));
    }
}

/// A hidden idea's text leaves the board no more than it stays on it.
fn shown(idea: &Idea) -> &str {
    if idea.hidden.is_some() { "[hidden by the facilitator]" } else { &idea.text }
}

fn prompt<'a>(board: &'a Board, idea: &Idea) -> Option<&'a str> {
    board.brief.as_ref()?.prompts.get(usize::from(idea.prompt?)).map(String::as_str)
}

fn title(board: &Board, group: GroupId) -> &str {
    let title = board.groups.iter().find(|known| known.id == group).map_or("", |known| &known.title);
    if title.is_empty() { "Group without a name" } else { title }
}

/// For every idea voted on: (votes of its option, rank of its option).
fn results_by_idea(board: &Board) -> BTreeMap<IdeaId, (u32, u32)> {
    let (Some(vote), Some(tally)) = (&board.vote, &board.result) else { return BTreeMap::new() };
    let rows = tally.rows.iter().filter_map(|row| Some((vote.options.get(row.choice as usize)?, row)));
    rows.flat_map(|(choice, row)| choice.ideas.iter().map(|id| (*id, (row.total, row.rank)))).collect()
}

fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) { format!("'{cell}") } else { cell.to_owned() }
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

fn line(out: &mut String, text: core::fmt::Arguments<'_>) {
    // Writing to a string does not fail.
    let _ = writeln!(out, "{text}");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn board(texts: &[&str]) -> Board {
        let ideas = texts.iter().zip(0..).map(|(text, index)| Idea {
            id: IdeaId { index, ..IdeaId::default() },
            text: (*text).to_owned(),
            prompt: None,
            author: None,
            late: false,
            hidden: None,
            group: None,
            builds_on: None,
            comments: Vec::new(),
        });
        Board { ideas: ideas.collect(), ..Board::default() }
    }

    #[test]
    fn exp1_no_csv_cell_begins_a_formula() {
        let bytes = csv(&board(&["=1+1", "+44", "-x", "@cmd", "\tx", "a\"b,c\nd", "plain"]));
        let mut reader = csv::Reader::from_reader(&bytes[3..]);
        let cells: Vec<String> = reader.records().map(|row| row.unwrap()[1].to_owned()).collect();
        assert_eq!(cells, ["'=1+1", "'+44", "'-x", "'@cmd", "'\tx", "a\"b,c\nd", "plain"]);
    }

    #[test]
    fn exp2_a_hidden_ideas_text_is_in_no_file() {
        let mut board = board(&["secret words"]);
        board.ideas[0].hidden = Some("off topic".into());
        for bytes in [markdown(&board, 0).into_bytes(), csv(&board), json(&board)] {
            assert!(!String::from_utf8(bytes).unwrap().contains("secret words"));
        }
    }

    #[test]
    fn exp3_markdown_shows_what_was_written_and_not_markup() {
        let text = markdown(&board(&["# not *a* heading <b>"]), 0);
        assert!(text.contains("- \\# not \\*a\\* heading \\<b\\>"), "{text}");
    }
}
