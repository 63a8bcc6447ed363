//! What people can do at a board, and what their screens say.

mod world;

use quietstorm_model::*;
use world::{World, brief};

#[test]
fn ses4_a_contribution_can_be_revised_until_the_close_and_the_last_one_counts() {
    let mut world = World::new(5, 2);
    world.found(brief(), Policy::Solo);
    world.write(1, "first thought");
    world.ask(1, Command::Seal);
    world.carry(1, 0);
    let note = world.screen(1).notebook.notes[0].id;
    world.ask(1, Command::EditNote { id: note, text: "second thought".into() });
    assert!(matches!(world.handed_in(1), HandedIn::Sealed(receipt) if receipt.changed_since));
    world.ask(1, Command::Seal);
    assert!(matches!(world.handed_in(1), HandedIn::Sealed(receipt) if !receipt.changed_since && receipt.revision == 2));
    world.carry(1, 0);
    world.ask(0, Command::CloseRound);
    world.ask(0, Command::TurnKey);
    assert_eq!(world.ideas(0), ["second thought"]);
    world.carry(0, 1);
    assert_eq!(world.ask_refused(1, Command::AddNote { text: "too late".into(), prompt: None }), Refusal::NotNow(None));
}

#[test]
fn ses5_everything_survives_a_restart() {
    let mut world = World::new(6, 2);
    world.found(brief(), Policy::Solo);
    world.write(1, "one");
    world.write(1, "two");
    world.ask(1, Command::KeepDraft { field: "note".into(), text: "half a thou".into() });
    world.restart(1);
    assert_eq!(world.notes(1), ["one", "two"]);
    let drafts =
        world.people[1].tabs[0].notices.iter().find_map(|n| if let Notice::Opened { drafts } = n { Some(drafts.clone()) } else { None });
    assert_eq!(drafts.unwrap(), [("note".to_owned(), "half a thou".to_owned())]);
    world.ask(1, Command::Seal);
    let before = world.handed_in(1).clone();
    world.restart(1);
    assert_eq!(*world.handed_in(1), before);
    world.carry(1, 0);
    world.ask(0, Command::CloseRound);
    world.restart(0);
    world.ask(0, Command::TurnKey);
    world.restart(0);
    assert_eq!(world.ideas(0), ["one", "two"]);
}

#[test]
fn ses6_when_the_store_fails_nothing_is_lost_and_the_screen_says_so() {
    let mut world = World::new(7, 2);
    world.found(brief(), Policy::Solo);
    world.people[1].store.broken = true;
    world.write(1, "still here");
    assert_eq!(world.screen(1).saved, Saved::MemoryOnly("the disk is full".into()));
    assert!(world.refusals(1).contains(&Refusal::NotKept("the disk is full".into())));
    world.ask(1, Command::Seal);
    assert_eq!(world.refusals(1).len(), 1, "it is said once, and stays on the screen");
    world.carry(1, 0);
    world.ask(0, Command::CloseRound);
    world.ask(0, Command::TurnKey);
    assert_eq!(world.ideas(0), ["still here"]);
}

#[test]
fn ses7_two_tabs_of_one_person_see_each_others_notes_and_seal_one_contribution() {
    let mut world = World::new(8, 2);
    world.found(brief(), Policy::Solo);
    let tab = world.open_tab(1);
    let board = world.board(1).id;
    world.ask_in(1, tab, Command::Open(board));
    world.write(1, "from the first tab");
    world.ask_in(1, tab, Command::AddNote { text: "from the second tab".into(), prompt: None });
    assert_eq!(world.notes(1), ["from the first tab", "from the second tab"]);
    assert_eq!(world.people[1].tabs[tab].screen.notebook, world.screen(1).notebook);
    world.ask(1, Command::Seal);
    world.ask_in(1, tab, Command::Seal);
    assert!(matches!(world.handed_in(1), HandedIn::Sealed(receipt) if receipt.revision == 1), "nothing has changed in between");
    world.carry(1, 0);
    world.ask(0, Command::CloseRound);
    world.ask(0, Command::TurnKey);
    assert_eq!(world.ideas(0), ["from the first tab", "from the second tab"]);
}

#[test]
fn ses8_names_are_sealed_with_the_ideas_and_appear_only_at_the_reveal() {
    let mut world = World::new(9, 2);
    world.found(Brief { naming: Naming::Named, ..brief() }, Policy::Solo);
    world.write(1, "mine");
    assert_eq!(world.ask_refused(1, Command::Seal), Refusal::NoName);
    world.ask(1, Command::SetName("Bob".into()));
    world.ask(1, Command::Seal);
    world.carry(1, 0);
    world.ask(0, Command::CloseRound);
    world.ask(0, Command::TurnKey);
    assert_eq!(world.board(0).ideas[0].author.as_deref(), Some("Bob"));
}

#[test]
fn ses9_a_hidden_idea_shows_that_it_is_hidden_and_can_be_shown_again() {
    let mut world = World::new(10, 2);
    world.found(brief(), Policy::Solo);
    world.write(1, "rude");
    world.ask(1, Command::Seal);
    world.carry(1, 0);
    world.ask(0, Command::CloseRound);
    world.ask(0, Command::TurnKey);
    let idea = world.idea(0, "rude");
    world.carry(0, 1);
    assert_eq!(world.ask_refused(1, Command::Hide { idea, reason: String::new() }), Refusal::OnlyFacilitator);
    world.ask(0, Command::Hide { idea, reason: "names a person".into() });
    world.carry(0, 1);
    assert_eq!(world.board(1).ideas[0].hidden.as_deref(), Some("names a person"));
    assert_eq!(world.ask_refused(0, Command::OpenVote { method: Method::Approval, deadline: None }), Refusal::NothingToSeal);
    world.ask(0, Command::Unhide(idea));
    world.carry(0, 1);
    assert_eq!(world.board(1).ideas[0].hidden, None);
}

#[test]
fn ses10_workshop_steps_can_be_taken_back_and_done_again() {
    let mut world = World::new(11, 2);
    world.found(brief(), Policy::Solo);
    world.write(0, "a");
    world.write(0, "b");
    world.ask(0, Command::Seal);
    world.ask(0, Command::CloseRound);
    world.ask(0, Command::TurnKey);
    let (a, b) = (world.idea(0, "a"), world.idea(0, "b"));
    world.ask(0, Command::Group { ideas: vec![a, b], into: None });
    world.ask(0, Command::BuildOn { idea: a, text: "c".into() });
    world.ask(0, Command::Comment { idea: a, text: "d".into() });
    let whole = world.board(0).clone();
    for _ in 0..3 {
        world.ask(0, Command::Undo);
    }
    assert_eq!((world.ideas(0).len(), world.board(0).groups.len()), (2, 0));
    assert!(!world.screen(0).workshop_undo.undo);
    for _ in 0..3 {
        world.ask(0, Command::Redo);
    }
    assert_eq!(*world.board(0), whole);
    world.carry(0, 1);
    assert_eq!(*world.board(1), whole);
}

#[test]
fn ses11_a_device_clock_that_is_years_off_changes_nothing() {
    let boards: Vec<Board> = [world::NOW, world::NOW + 40_000_000_000, 0, i64::MIN, i64::MAX]
        .into_iter()
        .map(|now| {
            let mut world = World::new(12, 2);
            world.now = now;
            world.found(brief(), Policy::Solo);
            world.write(1, "timeless");
            world.ask(1, Command::Seal);
            world.carry(1, 0);
            world.ask(0, Command::CloseRound);
            world.ask(0, Command::TurnKey);
            world.board(0).clone()
        })
        .collect();
    assert!(boards.iter().all(|board| *board == boards[0] && board.ideas.len() == 1));
}
