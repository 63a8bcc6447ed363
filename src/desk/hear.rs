//! What the engine says becomes what the signals hold.

use super::{Desk, Engine, Invitation, Kit, Lobby};
use crate::host::News;
use crate::link::Heard;
use crate::messages::Message;
use leptos::prelude::*;
use quietstorm_model::*;
use std::collections::{BTreeMap, BTreeSet};

impl Desk {
    /// Take in what the link has heard.
    pub fn hear(self, heard: Heard) {
        match heard {
            Heard::Notice(notice) => self.apply(notice),
            Heard::Refused(field, text) => self.give_back(field, text),
            Heard::Died { given_back } => {
                self.again.set_value(self.open.get_untracked());
                self.engine.set(Engine::Restarting);
                self.progress.set(None);
                self.messages.tell(if given_back.is_empty() { Message::Replaced } else { Message::GaveBack });
                self.drafts.fill(given_back);
            }
            Heard::Gone(why) => {
                self.progress.set(None);
                self.messages.clear();
                self.engine.set(Engine::Gone(why));
                self.news(News::Error("engine"));
            }
        }
    }

    /// Words that were refused stand in their box again, unless others have been typed there in the meantime.
    fn give_back(self, field: String, text: String) {
        if !self.drafts.field(&field).with_untracked(String::is_empty) {
            return;
        }
        self.drafts.fill(vec![(field.clone(), text.clone())]);
        if self.open.get_untracked() {
            self.send(Command::KeepDraft { field, text });
        }
    }

    /// Take in one notice of the engine.
    pub fn apply(self, notice: Notice) {
        match notice {
            Notice::Ready { boards, memory_only } => {
                self.boards.set(boards);
                let first = self.engine.get_untracked() == Engine::Waking;
                self.engine.set(Engine::Ready);
                if first {
                    self.news(News::Ready);
                }
                if memory_only.is_some() && self.memory_only.with_untracked(Option::is_none) {
                    self.news(News::Error("storage"));
                }
                self.memory_only.set(memory_only);
            }
            Notice::Relay(found) => self.relays.update(|relays| {
                relays.retain(|relay| relay.key != found.key);
                relays.push(found);
            }),
            Notice::Boards(boards) => {
                self.boards.set(boards);
                self.close();
            }
            Notice::Opened { drafts } => self.begin(drafts),
            Notice::Show(changes) => {
                if self.fresh.get_value() {
                    self.fresh.set_value(false);
                    self.wipe();
                }
                changes.into_iter().for_each(|change| self.change(change));
                self.open.set(true);
            }
            Notice::Progress { work, done, total } => self.progress.set((done < total).then_some((work, done, total))),
            // The new engine does not find the board: it was in the old one's memory only.
            Notice::Refused(_) if self.again.get_value() => {
                self.again.set_value(false);
                self.messages.tell(Message::NotThere);
            }
            Notice::Refused(refusal) => self.messages.tell(Message::Refused(refusal)),
            Notice::Done(deed) => {
                self.deed.update(|last| *last = Some((last.map_or(1, |(count, _)| count + 1), deed)));
                self.messages.tell(Message::Done(deed));
                if let (Deed::Sealed, Some((board, round))) = (deed, self.at()) {
                    self.news(News::Sealed(board, round));
                }
            }
            Notice::Link { who, fragment, qr } => self.links.update(|links| {
                links.retain(|link| link.who != who);
                links.push(Invitation { who, fragment, qr });
            }),
            Notice::Kit { words, qr } => self.kit.set(Some(Kit { words, qr })),
            Notice::File { name, media, bytes } => crate::page::download(self, &name, &media, &bytes),
            Notice::Imported(report) => self.imported.set(Some(report)),
            Notice::Heard => {}
        }
    }

    /// A board is opened: its screen is empty when the first change comes. After the engine was replaced it is the same board, and what has been
    /// typed in the meantime stays.
    fn begin(self, kept: Vec<(String, String)>) {
        self.fresh.set_value(true);
        if self.again.get_value() {
            self.again.set_value(false);
            self.drafts.fill(kept);
        } else {
            self.wipe();
            self.put_away();
            self.drafts.replace(kept);
        }
        self.open.set(true);
    }

    fn close(self) {
        if self.open.get_untracked() {
            self.drafts.replace(Vec::new());
        }
        self.open.set(false);
        self.again.set_value(false);
        self.lobby.set(Lobby::Boards);
        self.fresh.set_value(false);
        self.wipe();
        self.put_away();
    }

    /// What belongs to a board and is not on its screen.
    fn put_away(self) {
        self.links.set(Vec::new());
        self.kit.set(None);
        self.imported.set(None);
        self.progress.set(None);
    }

    /// Make the screen empty.
    fn wipe(self) {
        self.id.set(None);
        self.brief.set(None);
        self.policy.set(Policy::default());
        self.seats.set(Vec::new());
        self.rounds.set(Vec::new());
        self.ideas.set(BTreeMap::new());
        self.groups.set(Vec::new());
        self.vote.set(None);
        self.result.set(None);
        self.role.set(Role::default());
        self.key.set(KeyState::default());
        self.notebook.set(Notebook::default());
        self.ballot.set(Ballot::default());
        self.handed_in.set(HandedIn::default());
        self.saved.set(Saved::default());
        self.relay.set(Relay::default());
        self.order.set(Vec::new());
        self.mine.set(Vec::new());
        self.workshop_undo.set(CanUndo::default());
    }

    fn change(self, change: Change) {
        match change {
            Change::Id(id) => self.id.set(Some(id)),
            Change::Brief(brief) => self.brief.set(brief),
            Change::Policy(policy) => self.policy.set(policy),
            Change::Seats(seats) => self.seats.set(seats),
            Change::Rounds(rounds) => self.put_rounds(rounds),
            Change::Ideas(ideas) => self.put_ideas(ideas),
            Change::Groups(groups) => self.groups.set(groups),
            Change::Vote(vote) => self.vote.set(vote),
            Change::Result(result) => self.result.set(result),
            Change::Role(role) => self.role.set(role),
            Change::Key(key) => self.key.set(key),
            Change::Notebook(notebook) => self.notebook.set(notebook),
            Change::Ballot(ballot) => self.ballot.set(ballot),
            Change::HandedIn(handed_in) => self.handed_in.set(handed_in),
            Change::Saved(saved) => self.saved.set(saved),
            Change::Relay(relay) => self.relay.set(relay),
            Change::Order(order) => self.put_order(order),
            Change::Mine(mine) => self.mine.set(mine),
            Change::WorkshopUndo(can) => self.workshop_undo.set(can),
        }
    }

    /// Ideas that are here already change in place; only new ones change the map.
    fn put_ideas(self, ideas: Vec<Idea>) {
        let mut new = Vec::new();
        self.ideas.with_untracked(|here| {
            for idea in ideas {
                match here.get(&idea.id) {
                    Some(signal) => signal.set(idea),
                    None => new.push((idea.id, ArcRwSignal::new(idea))),
                }
            }
        });
        if !new.is_empty() {
            self.ideas.update(|here| here.extend(new));
        }
    }

    /// A round that was open or closed on this screen is over: that is the moment of the reveal, or of the decision.
    fn put_rounds(self, rounds: Vec<Round>) {
        let over =
            |kind: RoundKind, rounds: &[Round]| rounds.iter().any(|round| round.kind == kind && matches!(round.stage, Stage::Over(_)));
        let was = self
            .rounds
            .with_untracked(|before| (!before.is_empty()).then(|| [RoundKind::Ideas, RoundKind::Vote].map(|kind| over(kind, before))));
        let [revealed, decided] = [RoundKind::Ideas, RoundKind::Vote].map(|kind| over(kind, &rounds));
        // What was said of sealing holds until the round is closed.
        if rounds.last().is_some_and(|round| round.stage != Stage::Open) {
            self.messages.withdraw(&Message::Done(Deed::Sealed));
        }
        self.rounds.set(rounds);
        let (Some(was), at) = (was, self.at()) else { return };
        if revealed && !was[0] {
            self.unfolding.set(true);
            at.into_iter().for_each(|(board, round)| self.news(News::Revealed(board, round)));
        }
        if decided && !was[1] {
            at.into_iter().for_each(|(board, round)| self.news(News::Decided(board, round)));
        }
    }

    fn put_order(self, order: Vec<IdeaId>) {
        let keep: BTreeSet<IdeaId> = order.iter().copied().collect();
        if self.ideas.with_untracked(|ideas| ideas.keys().any(|id| !keep.contains(id))) {
            self.ideas.update(|ideas| ideas.retain(|id, _| keep.contains(id)));
        }
        self.order.set(order);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at_a_desk(story: impl FnOnce(Desk)) {
        Owner::new().with(|| story(Desk { number: 1, ..Desk::default() }));
    }

    fn opened(drafts: &[(&str, &str)]) -> Notice {
        Notice::Opened { drafts: drafts.iter().map(|(field, text)| ((*field).to_owned(), (*text).to_owned())).collect() }
    }

    fn idea(index: u32, text: &str) -> Idea {
        Idea { id: IdeaId { index, ..IdeaId::default() }, text: text.to_owned(), ..Idea::default() }
    }

    #[test]
    fn view7_kept_text_comes_back_into_its_box() {
        at_a_desk(|desk| {
            desk.apply(opened(&[("note:0", "half a thought")]));
            assert_eq!(desk.drafts.field("note:0").get_untracked(), "half a thought");
            desk.apply(opened(&[]));
            assert_eq!(desk.drafts.field("note:0").get_untracked(), "", "another board has its own texts");
        });
    }

    #[test]
    fn view8_what_is_typed_while_the_engine_is_replaced_stays() {
        at_a_desk(|desk| {
            desk.apply(opened(&[]));
            desk.apply(Notice::Show(vec![Change::Role(Role::Facilitator)]));
            desk.again.set_value(true);
            desk.drafts.field("note:0").set("newer".to_owned());
            desk.apply(opened(&[("note:0", "older"), ("note:1", "other")]));
            assert_eq!(desk.drafts.field("note:0").get_untracked(), "newer");
            assert_eq!(desk.drafts.field("note:1").get_untracked(), "other");
            assert_eq!(desk.role.get_untracked(), Role::Facilitator, "the screen stays until the new engine draws it");
            desk.apply(Notice::Show(Vec::new()));
            assert_eq!(desk.role.get_untracked(), Role::Contributor, "then it is what the new engine says, and nothing else");
        });
    }

    #[test]
    fn what_is_said_of_sealing_goes_when_the_round_is_closed() {
        at_a_desk(|desk| {
            let round = |stage| vec![Change::Rounds(vec![Round { id: RoundId::default(), kind: RoundKind::Ideas, stage, deadline: None }])];
            let said = || untrack(|| desk.messages.shown().len());
            desk.apply(Notice::Show(round(Stage::Open)));
            desk.apply(Notice::Done(Deed::Sealed));
            desk.apply(Notice::Show(round(Stage::Open)));
            assert_eq!(said(), 1);
            desk.apply(Notice::Show(round(Stage::Over(Opened::default()))));
            assert_eq!(said(), 0);
        });
    }

    #[test]
    fn view9_an_idea_changes_in_place_and_leaves_with_the_order() {
        at_a_desk(|desk| {
            let (one, two) = (idea(0, "one"), idea(1, "two"));
            desk.apply(Notice::Show(vec![Change::Ideas(vec![one.clone(), two.clone()]), Change::Order(vec![two.id, one.id])]));
            let held = desk.idea(one.id).unwrap();
            desk.apply(Notice::Show(vec![Change::Ideas(vec![Idea { text: "uno".to_owned(), ..one.clone() }])]));
            assert_eq!(held.get_untracked().text, "uno");
            desk.apply(Notice::Show(vec![Change::Order(vec![one.id])]));
            assert!(desk.idea(two.id).is_none());
            assert!(desk.idea(one.id).is_some());
        });
    }
}
