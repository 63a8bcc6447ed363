//! The revealed board as a text for people: Markdown, in the reader's language. Files for programs are the engine's.

use crate::desk::Desk;
use crate::text::{self, voting, working};
use crate::view::reveal::opened;
use crate::view::vote::title;
use leptos::prelude::*;
use quietstorm_model::{Brief, Idea, IdeaId, Method, RoundKind, Tally, Vote};

/// The board of a desk as it is now. `day` is the day in the reader's words. Ideas stand in the order of their ids, which is everybody's.
#[must_use]
pub fn markdown(desk: Desk, day: &str) -> String {
    let brief = desk.brief.get_untracked().unwrap_or_default();
    let mut parts = head(&brief);
    parts.extend(brought(desk));
    if let (Some(vote), Some(tally)) = (desk.vote.get_untracked(), desk.result.get_untracked()) {
        parts.extend([format!("## {}", text::steps_heading_result()), voting::participation(&tally), table(desk, &vote, &tally)]);
    }
    parts.push(format!("## {}", text::result_ideas()));
    parts.extend(ideas(desk, &brief));
    parts.push(text::result_exported(day));
    parts.join("\n\n") + "\n"
}

fn head(brief: &Brief) -> Vec<String> {
    let fields = [
        (text::brief_why(), &brief.why),
        (text::brief_constraints(), &brief.constraints),
        (text::brief_decider(), &brief.decider),
        (text::brief_outcome(), &brief.outcome),
    ];
    let filled = fields.into_iter().filter(|(_, words)| !words.is_empty());
    let fields = filled.map(|(label, words)| format!("**{}**\n\n{}", escape(&label), escape(words)));
    [format!("# {}", escape(&brief.question))].into_iter().chain(fields).collect()
}

/// What the reveal brought, and what it lacks.
fn brought(desk: Desk) -> Vec<String> {
    let Some(opened) = untrack(|| opened(desk, RoundKind::Ideas)) else { return Vec::new() };
    let ideas = text::figure(desk.order.with_untracked(Vec::len));
    let disputed = opened.disputed.then(text::reveal_disputed);
    [text::reveal_brought(ideas, opened.counted)].into_iter().chain(disputed).chain(working::gaps(&opened, false)).collect()
}

fn table(desk: Desk, vote: &Vote, tally: &Tally) -> String {
    let dots = matches!(vote.method, Method::Dots { .. });
    let marks = if dots { text::result_dots() } else { text::result_votes() };
    let row = |cells: [String; 4]| format!("| {} |", cells.map(|cell| escape(&cell).replace('\n', " ")).join(" | "));
    let head = row([text::result_rank(), marks, text::result_supporters(), text::result_option()]);
    let name = |choice: u32| untrack(|| vote.options.get(choice as usize).map(|choice| title(desk, choice))).unwrap_or_default();
    let rows = tally
        .rows
        .iter()
        .map(|one| row([voting::rank(one.rank, one.tied), text::number(one.total), text::number(one.supporters), name(one.choice)]));
    [head, "| --- | --- | --- | --- |".to_owned()].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

/// A list for each group, then one of the rest.
fn ideas(desk: Desk, brief: &Brief) -> Vec<String> {
    let mut ids: Vec<IdeaId> = desk.order.get_untracked();
    ids.sort_unstable();
    let all: Vec<Idea> = untrack(|| ids.into_iter().filter_map(|id| Some(desk.idea(id)?.get())).collect());
    let groups = desk.groups.get_untracked();
    let lists = groups.iter().map(|group| (working::group_title(&group.title, None), Some(group.id)));
    let rest = (text::workshop_ungrouped(), None);
    let mut parts = Vec::new();
    for (title, group) in lists.chain([rest]) {
        let items: Vec<String> = all.iter().filter(|idea| idea.group == group).map(|idea| item(brief, idea)).collect();
        if !items.is_empty() {
            parts.extend((!groups.is_empty()).then(|| format!("### {}", escape(&title))));
            parts.push(items.join("\n"));
        }
    }
    parts
}

/// An idea with what is known of it, and its comments. The text of a hidden one leaves the board no more than it stands on it.
fn item(brief: &Brief, idea: &Idea) -> String {
    let prompt = idea.prompt.and_then(|prompt| brief.prompts.get(usize::from(prompt)).cloned());
    let notes: Vec<String> = [idea.author.clone(), prompt, idea.late.then(text::status_late)].into_iter().flatten().collect();
    let words = idea.hidden.as_deref().map_or_else(|| escape(&idea.text), |reason| escape(&working::hidden(reason)));
    let mut lines = vec![format!("- {}", words.replace('\n', "\n  "))];
    lines.extend((!notes.is_empty()).then(|| format!("  _{}_", escape(&notes.join(" · ")))));
    for comment in &idea.comments {
        lines.push(format!("  - {}", escape(&comment.text).replace('\n', "\n    ")));
        lines.extend(comment.author.as_ref().map(|author| format!("    _{}_", escape(author))));
    }
    lines.join("\n")
}

/// Words stay words: nothing in them is markup.
fn escape(text: &str) -> String {
    text.split('\n').map(escape_line).collect::<Vec<_>>().join("\n")
}

/// Some characters are markup wherever they stand, others where a line begins with them: those of lists, after their number if they have one.
fn escape_line(line: &str) -> String {
    let begins = line.len() - line.trim_start().trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let markup = |at: usize, c: char| "\\`*_[]<>#|~&".contains(c) || (at == begins && "-+=.)".contains(c));
    line.char_indices().flat_map(|(at, c)| markup(at, c).then_some('\\').into_iter().chain([c])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use quietstorm_model::{Change, Choice, Comment, Group, GroupId, Notice, Row};

    fn idea(index: u32, text: &str) -> Idea {
        Idea { id: IdeaId { index, ..IdeaId::default() }, text: text.to_owned(), ..Idea::default() }
    }

    /// The file of a board that shows these ideas, and this besides.
    fn file(ideas: Vec<Idea>, more: Vec<Change>) -> String {
        Owner::new().with(|| {
            let desk = Desk::default();
            let order = ideas.iter().map(|idea| idea.id).rev().collect();
            desk.apply(Notice::Show([Change::Ideas(ideas), Change::Order(order)].into_iter().chain(more).collect()));
            markdown(desk, "28 November 2026")
        })
    }

    #[test]
    fn exp2_a_hidden_ideas_text_is_not_in_the_text_for_people() {
        let text = file(vec![Idea { hidden: Some("off topic".into()), ..idea(0, "secret words") }], Vec::new());
        assert!(!text.contains("secret words") && text.contains("- Hidden by the facilitator: off topic"), "{text}");
    }

    #[test]
    fn exp3_markdown_shows_what_was_written_and_not_markup() {
        let text = file(vec![idea(0, "# not *a* heading <b>\n- nor a list\n 2. no, co-operate &amp; 3.5")], Vec::new());
        assert!(text.contains("- \\# not \\*a\\* heading \\<b\\>\n  \\- nor a list\n   2\\. no, co-operate \\&amp; 3.5\n"), "{text}");
    }

    #[test]
    fn exp4_the_text_for_people_has_everything_in_everybodys_order() {
        let (group, first) = (GroupId::default(), idea(0, "a lamp"));
        let comment = Comment { text: "a warm one".into(), author: Some("Kim".into()), ..Comment::default() };
        let second = Idea { author: Some("Ana".into()), late: true, group: Some(group), comments: vec![comment], ..idea(1, "a door") };
        let choice = Choice { ideas: vec![first.id], ..Choice::default() };
        let row = Row { rank: 1, total: 3, supporters: 2, tied: true, ..Row::default() };
        let text = file(
            vec![first, second],
            vec![
                Change::Brief(Some(Brief { question: "What is missing?".into(), why: "It is dark.".into(), ..Brief::default() })),
                Change::Groups(vec![Group { id: group, title: "Openings".into() }]),
                Change::Vote(Some(Vote { options: vec![choice], ..Vote::default() })),
                Change::Result(Some(Tally { ballots: 2, contributors: 4, rows: vec![row] })),
            ],
        );
        let parts = [
            "# What is missing?",
            "**Why it matters**\n\nIt is dark.",
            "## The result",
            "2 ballots were counted; 4 people had handed in ideas.",
            "| Rank | Dots | People for it | Option |\n| --- | --- | --- | --- |\n| 1 (shared) | 3 | 2 | a lamp |",
            "## Ideas",
            "### Openings",
            "- a door\n  _Ana · Late_\n  - a warm one\n    _Kim_",
            "### Not in a group",
            "- a lamp",
            "Taken from Quietstorm on 28 November 2026.\n",
        ];
        assert_eq!(text, parts.join("\n\n"));
    }
}
