//! The revealed board as a file for programs: CSV for spreadsheets, JSON for the others. It says the same in every language.

use std::collections::BTreeMap;

use quietstorm_model::{Board, GroupId, Idea, IdeaId, Tally};
use serde::Serialize;

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

#[cfg(test)]
mod tests {
    use super::*;

    fn board(texts: &[&str]) -> Board {
        let ideas = texts.iter().zip(0..).map(|(text, index)| Idea {
            id: IdeaId { index, ..IdeaId::default() },
            text: (*text).to_owned(),
            ..Idea::default()
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
    fn exp2_a_hidden_ideas_text_is_in_no_file_for_programs() {
        let mut board = board(&["secret words"]);
        board.ideas[0].hidden = Some("off topic".into());
        for bytes in [csv(&board), json(&board)] {
            assert!(!String::from_utf8(bytes).unwrap().contains("secret words"));
        }
    }
}
