use super::*;
use proptest::prelude::*;

fn id(n: u8) -> NoteId {
    NoteId([n; 8])
}

fn texts(notebook: &Notebook) -> Vec<String> {
    notebook.view().notes.into_iter().map(|note| note.text).collect()
}

fn three() -> Notebook {
    let mut notebook = Notebook::new([1; 16]);
    for (n, text) in [(9, "a"), (5, "b"), (7, "c")] {
        notebook.add(id(n), text, None).unwrap();
    }
    notebook
}

#[test]
fn note1_notes_stand_in_the_order_their_author_gives_them() {
    let mut notebook = three();
    notebook.move_to(id(7), 0).unwrap();
    assert_eq!(texts(&notebook), ["c", "a", "b"]);
    notebook.move_to(id(7), 1).unwrap();
    assert_eq!(texts(&notebook), ["a", "c", "b"]);
    notebook.move_to(id(9), 99).unwrap();
    assert_eq!(texts(&notebook), ["c", "b", "a"]);
    let sheet = notebook.idea_sheet(true);
    assert_eq!(sheet.ideas.iter().map(|idea| idea.text.as_str()).collect::<Vec<_>>(), ["c", "b", "a"]);
}

#[test]
fn note2_undoing_a_deletion_brings_the_note_back_at_its_place() {
    let mut notebook = three();
    notebook.delete(id(5)).unwrap();
    assert_eq!(texts(&notebook), ["a", "c"]);
    assert_eq!(notebook.edit(id(5), "x"), Err(Refusal::Gone));
    assert!(notebook.undo());
    assert_eq!(texts(&notebook), ["a", "b", "c"]);
    assert!(notebook.redo());
    assert_eq!(texts(&notebook), ["a", "c"]);
    assert_eq!(notebook.can_undo(), CanUndo { undo: true, redo: false });
}

#[test]
fn note3_a_name_is_sealed_only_where_names_are_shown() {
    let mut notebook = three();
    notebook.set_name(" Ada ").unwrap();
    assert_eq!(notebook.idea_sheet(true).author.as_deref(), Some("Ada"));
    assert_eq!(notebook.idea_sheet(false).author, None);
    notebook.set_name("  ").unwrap();
    assert_eq!(notebook.idea_sheet(true).author, None);
}

#[test]
fn note4_marks_of_nothing_are_not_there() {
    let mut notebook = Notebook::new([1; 16]);
    notebook.mark(7, 2).unwrap();
    notebook.mark(3, 1).unwrap();
    notebook.mark(7, 0).unwrap();
    assert_eq!(notebook.marks(), [(3, 1)]);
    assert!(notebook.undo());
    assert_eq!(notebook.marks(), [(3, 1), (7, 2)]);
    assert_eq!(notebook.ballot_sheet().marks, [(3, 1), (3, 2)]);
}

#[test]
fn note5_a_notebook_comes_back_from_its_stored_changes_in_any_order_and_without_the_damaged_ones() {
    let mut notebook = three();
    notebook.move_to(id(7), 0).unwrap();
    notebook.mark(1, 1).unwrap();
    let stored: Vec<Vec<u8>> = notebook.take_unsaved().into_iter().map(|(_, bytes)| bytes).collect();
    assert_eq!(notebook.take_unsaved(), []);
    let mut back = Notebook::new([2; 16]);
    let mut damaged: Vec<Vec<u8>> = stored.iter().rev().cloned().collect();
    for record in &stored {
        for at in (0..record.len()).step_by(3) {
            let mut record = record.clone();
            record[at] ^= 0x10;
            damaged.push(record);
            damaged.push(stored[0][..at.min(stored[0].len())].to_vec());
        }
    }
    assert_eq!(back.merge(&damaged), stored.len());
    assert_eq!(back.merge(&damaged), 0);
    assert_eq!(back.view().notes, notebook.view().notes);
    assert_eq!(back.marks(), notebook.marks());
    assert_eq!(back.can_undo(), CanUndo::default());
}

#[test]
fn note6_what_is_too_much_or_nothing_is_refused() {
    let mut notebook = three();
    assert_eq!(notebook.add(id(1), " \n", None), Err(Refusal::EmptyText));
    assert_eq!(notebook.edit(id(9), &"ä".repeat(2_001)), Err(Refusal::LongText(2_001, 2_000)));
    assert_eq!(notebook.add(id(1), "x", Some(6)), Err(Refusal::Gone));
    for n in 0..197_u8 {
        notebook.add(NoteId([n, 1, 0, 0, 0, 0, 0, 0]), "x", None).unwrap();
    }
    assert_eq!(notebook.add(id(1), "x", None), Err(Refusal::TooMany(200)));
}

#[derive(Debug, Clone)]
enum Wish {
    Add(String, Option<u8>),
    Edit(u8, String),
    Move(u8, usize),
    Delete(u8),
    Name(String),
    Mark(u32, u8),
    Undo,
    Redo,
}

fn wish() -> impl Strategy<Value = Wish> {
    prop_oneof![
        3 => ("[a-zé ]{1,6}", proptest::option::of(0..6_u8)).prop_map(|(text, prompt)| Wish::Add(text, prompt)),
        1 => (any::<u8>(), "[a-z]{1,6}").prop_map(|(n, text)| Wish::Edit(n, text)),
        2 => (any::<u8>(), 0..8_usize).prop_map(|(n, to)| Wish::Move(n, to)),
        1 => any::<u8>().prop_map(Wish::Delete),
        1 => "[A-Z]{0,3}".prop_map(Wish::Name),
        1 => (0..4_u32, 0..4_u8).prop_map(|(choice, weight)| Wish::Mark(choice, weight)),
        1 => Just(Wish::Undo),
        1 => Just(Wish::Redo),
    ]
}

/// `n` picks among the notes there are, so that most wishes can be fulfilled. New notes get ids that no other tab uses.
fn fulfil(notebook: &mut Notebook, wish: &Wish, fresh: NoteId) {
    let notes = notebook.view().notes;
    let pick = |n: u8| notes.get(usize::from(n) % notes.len().max(1)).map_or(id(0), |note| note.id);
    let done = match wish {
        Wish::Add(text, prompt) => notebook.add(fresh, text, *prompt),
        Wish::Edit(n, text) => notebook.edit(pick(*n), text),
        Wish::Move(n, to) => notebook.move_to(pick(*n), *to),
        Wish::Delete(n) => notebook.delete(pick(*n)),
        Wish::Name(name) => notebook.set_name(name),
        Wish::Mark(choice, weight) => notebook.mark(*choice, *weight),
        Wish::Undo => {
            assert_eq!(notebook.can_undo().undo, notebook.undo());
            Ok(())
        }
        Wish::Redo => {
            assert_eq!(notebook.can_undo().redo, notebook.redo());
            Ok(())
        }
    };
    assert!(matches!(done, Ok(()) | Err(Refusal::EmptyText | Refusal::Gone)), "{done:?}");
}

fn said(notebook: &Notebook) -> (String, Vec<Note>, Vec<(u32, u8)>) {
    let view = notebook.view();
    (view.name, view.notes, notebook.marks())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn note9_two_tabs_merged_both_ways_are_equal(wishes in proptest::collection::vec((any::<bool>(), wish(), proptest::bool::weighted(0.2)), 1..40)) {
        let mut tabs = [Notebook::new([1; 16]), Notebook::new([2; 16])];
        let mut stored: [Vec<Vec<u8>>; 2] = [Vec::new(), Vec::new()];
        for (n, (second, wish, merge)) in wishes.iter().enumerate() {
            let tab = usize::from(*second);
            fulfil(&mut tabs[tab], wish, NoteId([u8::try_from(n).unwrap(), 1, 2, 3, 4, 5, 6, u8::from(*second)]));
            stored[tab].extend(tabs[tab].take_unsaved().into_iter().map(|(_, bytes)| bytes));
            if *merge {
                let other = stored[tab].clone();
                tabs[1 - tab].merge(&other);
            }
        }
        let [one, two] = &mut tabs;
        one.merge(&stored[1]);
        stored[0].reverse();
        two.merge(&stored[0]);
        prop_assert_eq!(said(one), said(two));
    }

    #[test]
    fn note10_undoing_a_step_is_as_if_it_had_not_been_done(wishes in proptest::collection::vec(wish(), 1..30)) {
        let mut notebook = Notebook::new([1; 16]);
        for (n, wish) in wishes.iter().enumerate() {
            if matches!(wish, Wish::Undo | Wish::Redo) {
                continue;
            }
            let (before, steps) = (said(&notebook), notebook.done.len());
            fulfil(&mut notebook, wish, NoteId([u8::try_from(n).unwrap(); 8]));
            if notebook.done.len() > steps {
                let after = said(&notebook);
                prop_assert!(notebook.undo());
                prop_assert_eq!(&said(&notebook), &before);
                prop_assert!(notebook.redo());
                prop_assert_eq!(said(&notebook), after);
            }
        }
        while notebook.undo() {}
        prop_assert_eq!(said(&notebook), (String::new(), Vec::new(), Vec::new()));
    }
}
