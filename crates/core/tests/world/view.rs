//! A view that keeps its screen up to date.

use quietstorm_model::{Change, Screen};

/// What a view does with a change.
pub fn apply(screen: &mut Screen, change: &Change) {
    match change.clone() {
        Change::Id(id) => screen.board.id = id,
        Change::Brief(brief) => screen.board.brief = brief,
        Change::Policy(policy) => screen.board.policy = policy,
        Change::Seats(seats) => screen.board.seats = seats,
        Change::Rounds(rounds) => screen.board.rounds = rounds,
        Change::Ideas(ideas) => {
            screen.board.ideas.retain(|known| ideas.iter().all(|idea| idea.id != known.id));
            screen.board.ideas.extend(ideas);
            screen.board.ideas.sort_by_key(|idea| idea.id);
        }
        Change::Groups(groups) => screen.board.groups = groups,
        Change::Vote(vote) => screen.board.vote = vote,
        Change::Result(result) => screen.board.result = result,
        Change::Role(role) => screen.role = role,
        Change::Key(key) => screen.key = key,
        Change::Notebook(notebook) => screen.notebook = notebook,
        Change::Ballot(ballot) => screen.ballot = ballot,
        Change::HandedIn(handed_in) => screen.handed_in = handed_in,
        Change::Saved(saved) => screen.saved = saved,
        Change::Relay(relay) => screen.relay = relay,
        Change::Order(order) => {
            screen.board.ideas.retain(|idea| order.contains(&idea.id));
            screen.order = order;
        }
        Change::Mine(mine) => screen.mine = mine,
        Change::WorkshopUndo(undo) => screen.workshop_undo = undo,
    }
}
