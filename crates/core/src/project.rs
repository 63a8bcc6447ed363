//! `envelopes -> Board`: what everybody sees. Pure: no clock, no chance, no floating point, no order but that of ids.

use std::collections::{BTreeMap, BTreeSet};

use quietstorm_model::{
    AuthorKey, Board, BoardId, Comment, Group, Idea, IdeaId, Opened, Round, RoundKind, Seat, SourceId, Stage, Tally, Vote,
};

use crate::document::source_of_contribution;
use crate::envelope::Kind;
use crate::facts::SealedRound;
use crate::identity;
use crate::ledger::Origin;
use crate::opened::Sheet;
use crate::payload::Purpose;
use crate::replica::{Replica, Selection};
use crate::tally;
use crate::wire::FrameKey;

/// What everybody sees of these envelopes. Those that do not pass the checks are left out.
#[must_use]
pub fn project<'a>(frame_key: FrameKey, facilitator: AuthorKey, envelopes: impl IntoIterator<Item = &'a [u8]>) -> Board {
    let board = frame_key.board();
    let mut replica = Replica::new(frame_key, facilitator);
    for bytes in envelopes {
        // A refused envelope is no part of the board.
        let _ = replica.admit(bytes, Origin::Wire);
    }
    replica.refresh();
    replica.step(usize::MAX);
    board_of(&replica, board)
}

/// What everybody sees of a replica.
#[must_use]
pub fn board_of(replica: &Replica, id: BoardId) -> Board {
    let facts = &replica.facts;
    let Some(genesis) = &facts.genesis else { return Board { id, ..Board::default() } };
    let mut board = Board { id, brief: Some(genesis.brief.clone()), policy: genesis.policy, ..Board::default() };
    let seats = facts.cards.keys().filter_map(|number| Some((*number, facts.card(*number)?)));
    board.seats = seats.map(|(number, (_, card))| Seat { number, name: card.name.clone() }).collect();
    for round in &facts.rounds {
        let revealed = replica.is_revealed(round);
        let selection = if revealed { replica.selection(round) } else { Selection::default() };
        let stage = stage(replica, round, revealed.then_some(&selection));
        board.rounds.push(Round { id: round.id, kind: kind(round), stage, deadline: round.deadline });
        match &round.open.purpose {
            Purpose::Ideas if revealed => {
                board.ideas = ideas(replica, &selection);
                board.rounds.push(workshop(replica, round));
            }
            Purpose::Ideas => {}
            Purpose::Vote { method, options } => {
                board.vote = Some(Vote { method: *method, options: options.clone() });
                board.result = revealed.then(|| result(replica, &selection, &board.vote, contributors(&board.rounds)));
            }
        }
    }
    let used: BTreeSet<_> = board.ideas.iter().filter_map(|idea| idea.group).collect();
    let title = |id| replica.contents.titles.get(id).cloned().unwrap_or_default();
    board.groups = used.iter().map(|id| Group { id: *id, title: title(id) }).collect();
    board
}

fn kind(round: &SealedRound) -> RoundKind {
    match round.open.purpose {
        Purpose::Ideas => RoundKind::Ideas,
        Purpose::Vote { .. } => RoundKind::Vote,
    }
}

fn stage(replica: &Replica, round: &SealedRound, revealed: Option<&Selection>) -> Stage {
    if let Some(selection) = revealed {
        return Stage::Over(opened(replica, round, selection));
    }
    match round.latest() {
        None => Stage::Open,
        Some((manifest, list)) => Stage::Closed {
            manifest,
            listed: number(list.listed.len()),
            turned: round.turned.iter().filter(|(named, _)| *named == manifest).filter_map(|(_, place)| round.seat_of(*place)).collect(),
            needed: round.open.custody.threshold,
        },
    }
}

fn opened(replica: &Replica, round: &SealedRound, selection: &Selection) -> Opened {
    let readable = selection.counted.values().filter(|id| replica.sheet(id).is_some()).count();
    Opened {
        counted: number(readable),
        missing: number(selection.missing),
        unreadable: number(selection.counted.len() - readable),
        late: number(selection.late.len()),
        disputed: round.disputed,
    }
}

fn workshop(replica: &Replica, ideas: &SealedRound) -> Round {
    let next = replica.facts.rounds.iter().any(|round| round.open.previous == Some(ideas.id));
    let stage = if next { Stage::Over(Opened::default()) } else { Stage::Open };
    Round { id: identity::workshop_of(ideas.id), kind: RoundKind::Workshop, stage, deadline: None }
}

fn contributors(rounds: &[Round]) -> u32 {
    let ideas = rounds.iter().find(|round| round.kind == RoundKind::Ideas);
    match ideas.map(|round| &round.stage) {
        Some(Stage::Over(opened)) => opened.counted,
        _ => 0,
    }
}

/// All ideas that are to be shown. Those of a superseded or doubly signed contribution are in the document, and not here.
fn ideas(replica: &Replica, selection: &Selection) -> Vec<Idea> {
    let mut lanes: BTreeMap<SourceId, Lane> = BTreeMap::new();
    for round in replica.facts.rounds.iter().filter(|round| kind(round) == RoundKind::Ideas) {
        lanes
            .extend(replica.ledger.shelf(Kind::Contribution, round.id).map(|envelope| (source_of_contribution(&envelope.id()), Lane::Out)));
    }
    lanes.extend(selection.counted.values().map(|id| (source_of_contribution(id), Lane::Counted)));
    lanes.extend(selection.late.iter().map(|(author, id)| (source_of_contribution(id), Lane::Late(*author))));
    let mut ideas = Vec::new();
    for (id, entry) in replica.contents.ideas.iter().filter(|(_, entry)| !entry.withdrawn) {
        let late = match lanes.get(&id.source) {
            Some(Lane::Out) => continue,
            Some(Lane::Late(author)) if repeats(replica, selection, *author, &entry.text) => continue,
            Some(Lane::Late(_)) => true,
            Some(Lane::Counted) | None => false,
        };
        let comments = entry.comments.iter().filter(|comment| !comment.withdrawn);
        ideas.push(Idea {
            id: *id,
            text: entry.text.clone(),
            prompt: entry.prompt,
            author: entry.author.clone(),
            late,
            hidden: replica.facts.hidden.get(id).cloned(),
            group: entry.group,
            builds_on: entry.builds_on.filter(|base| replica.contents.ideas.contains_key(base)),
            comments: comments.map(|c| Comment { id: c.id, text: c.text.clone(), author: c.author.clone() }).collect(),
        });
    }
    ideas
}

/// Where an opened contribution stands.
enum Lane {
    Counted,
    Late(AuthorKey),
    Out,
}

/// Whether a late idea says nothing that its author's counted contribution does not say already.
fn repeats(replica: &Replica, selection: &Selection, author: AuthorKey, text: &str) -> bool {
    let counted = selection.counted.get(&author).and_then(|id| replica.sheet(id));
    matches!(counted, Some(Sheet::Ideas(sheet)) if sheet.ideas.iter().any(|idea| idea.text == text))
}

fn result(replica: &Replica, selection: &Selection, vote: &Option<Vote>, contributors: u32) -> Tally {
    let Some(vote) = vote else { return Tally::default() };
    let marks = selection.counted.values().filter_map(|id| match replica.sheet(id) {
        Some(Sheet::Ballot(_, marks)) => Some(marks.clone()),
        _ => None,
    });
    tally::count(vote.method, vote.options.len(), &marks.collect::<Vec<_>>(), contributors)
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The ideas a vote opened now would be about: each group that has a visible idea, and each visible idea that is in none.
#[must_use]
pub fn choices(board: &Board) -> Vec<quietstorm_model::Choice> {
    let mut groups: BTreeMap<_, Vec<IdeaId>> = BTreeMap::new();
    let mut choices = Vec::new();
    for idea in board.ideas.iter().filter(|idea| idea.hidden.is_none()) {
        match idea.group {
            Some(group) => groups.entry(group).or_default().push(idea.id),
            None => choices.push(quietstorm_model::Choice { title: String::new(), ideas: vec![idea.id] }),
        }
    }
    let title = |id| board.groups.iter().find(|group| group.id == id).map(|group| group.title.clone()).unwrap_or_default();
    choices.extend(groups.into_iter().map(|(id, ideas)| quietstorm_model::Choice { title: title(id), ideas }));
    choices.sort_by(|a, b| a.ideas.cmp(&b.ideas));
    choices
}
