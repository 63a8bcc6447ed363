//! One desk's line to the engine, without the world: what waits, what is on its way, and what becomes of it when the engine dies.
//!
//! Safety: text that a person has added is either answered, on its way again, or back in its box. Liveness: a command that killed one engine is
//! sent to one more and never to a third.

use quietstorm_model::{BoardId, Change, Command, Notice, Refusal};
use std::collections::VecDeque;

/// A command on its way. `F` is the browser's file that may come with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter<F> {
    /// What is asked for.
    pub command: Command,
    /// The box its text was typed into.
    pub from: Option<String>,
    /// The file that comes with it.
    pub file: Option<F>,
    tries: u8,
}

impl<F> Letter<F> {
    /// A letter that has not been sent yet.
    pub fn new(command: Command, from: Option<String>, file: Option<F>) -> Self {
        Self { command, from, file, tries: 0 }
    }
}

/// How far an engine is with this desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum State {
    /// It has not said [`Notice::Ready`].
    #[default]
    Waking,
    /// It has been asked to open the board that the engine before it had open.
    Resuming,
    /// It takes commands.
    Ready,
}

/// One desk's line.
#[derive(Debug)]
pub struct Line<F> {
    state: State,
    board: Option<BoardId>,
    waiting: VecDeque<Letter<F>>,
    sent: VecDeque<Letter<F>>,
}

impl<F> Default for Line<F> {
    fn default() -> Self {
        Self { state: State::Waking, board: None, waiting: VecDeque::new(), sent: VecDeque::new() }
    }
}

impl<F: Clone> Line<F> {
    /// Put a letter into the queue, and take out what can go now.
    pub fn send(&mut self, letter: Letter<F>) -> Vec<Letter<F>> {
        self.waiting.push_back(letter);
        self.flush()
    }

    /// Whether everything that was asked for has been dealt with.
    pub fn is_quiet(&self) -> bool {
        self.waiting.is_empty() && self.sent.is_empty()
    }

    /// Follow what the engine says, and take out what can go now.
    pub fn hear(&mut self, notice: &Notice) -> Vec<Letter<F>> {
        match notice {
            Notice::Ready { .. } if self.state == State::Waking => {
                let Some(board) = self.board else {
                    self.state = State::Ready;
                    return self.flush();
                };
                self.state = State::Resuming;
                let resume = Letter::new(Command::Open(board), None, None);
                self.sent.push_back(resume.clone());
                return vec![resume];
            }
            Notice::Heard => _ = self.sent.pop_front(),
            Notice::Show(changes) => {
                self.board =
                    changes.iter().rev().find_map(|change| if let Change::Id(id) = change { Some(*id) } else { None }).or(self.board);
            }
            Notice::Boards(_) => self.board = None,
            _ => {}
        }
        if self.state == State::Resuming && matches!(notice, Notice::Opened { .. } | Notice::Boards(_) | Notice::Refused(_)) {
            self.state = State::Ready;
        }
        self.flush()
    }

    /// What had been typed for the command that is being refused, to be put back: (box, text). To be asked before [`Line::hear`] is told of the
    /// refusal. That the store has failed refuses nobody's words: they are in the page's memory.
    pub fn refused(&self, notice: &Notice) -> Option<(String, String)> {
        let Notice::Refused(refusal) = notice else { return None };
        let letter = self.sent.front().filter(|_| !matches!(refusal, Refusal::NotKept(_)))?;
        Some((letter.from.clone()?, text_of(letter.command.clone())?))
    }

    /// The engine is dead. What was not answered waits for the next one or, where asking twice could do harm, is given back: (box, text).
    pub fn died(&mut self) -> Vec<(String, String)> {
        self.state = State::Waking;
        let mut given_back = Vec::new();
        let mut again = VecDeque::new();
        for mut letter in self.sent.drain(..) {
            if matches!((&letter.command, self.board), (Command::Open(id), Some(board)) if *id == board) {
                continue;
            }
            if letter.tries == 0 && may_be_asked_twice(&letter.command) {
                letter.tries = 1;
                again.push_back(letter);
            } else if let (Some(field), Some(text)) = (letter.from, text_of(letter.command)) {
                given_back.push((field, text));
            }
        }
        again.append(&mut self.waiting);
        self.waiting = again;
        given_back
    }

    fn flush(&mut self) -> Vec<Letter<F>> {
        if self.state != State::Ready {
            return Vec::new();
        }
        self.sent.extend(self.waiting.iter().cloned());
        self.waiting.drain(..).collect()
    }
}

/// Whether a command does no harm when the first asking was heard after all. A private note that is there twice can be taken back; what others
/// see, what cannot be taken back, and files that may have been what killed the engine, are for the person to ask again.
fn may_be_asked_twice(command: &Command) -> bool {
    use Command as C;
    match command {
        C::Join { .. } | C::Open(_) | C::Forget(_) | C::Leave => true,
        C::AddNote { .. } | C::EditNote { .. } | C::MoveNote { .. } | C::DeleteNote { .. } | C::SetName(_) | C::Mark { .. } => true,
        C::Seal | C::KeepDraft { .. } | C::ShowKit | C::RestoreKit { .. } | C::MakeLink(_) => true,
        C::Ungroup(_) | C::NameGroup { .. } | C::Hide { .. } | C::Unhide(_) => true,
        C::Create { .. } | C::Undo | C::Redo | C::TakeSeat { .. } | C::CloseRound | C::TurnKey => false,
        C::OpenVote { .. } | C::SetDeadline(_) | C::DeleteFromRelays => false,
        C::Group { .. } | C::BuildOn { .. } | C::Comment { .. } => false,
        C::ExportBundle | C::ImportBundle { .. } | C::Export(_) => false,
    }
}

fn text_of(command: Command) -> Option<String> {
    use Command as C;
    match command {
        C::AddNote { text, .. } | C::EditNote { text, .. } | C::BuildOn { text, .. } | C::Comment { text, .. } => Some(text),
        C::SetName(text) | C::TakeSeat { name: text } | C::NameGroup { title: text, .. } | C::Hide { reason: text, .. } => Some(text),
        C::RestoreKit { words } => Some(words),
        C::Join { link } => Some(link),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(text: &str) -> Letter<()> {
        Letter::new(Command::AddNote { text: text.to_owned(), prompt: None }, Some("write".to_owned()), None)
    }

    fn comment(text: &str) -> Letter<()> {
        Letter::new(Command::Comment { idea: Default::default(), text: text.to_owned() }, Some("comment".to_owned()), None)
    }

    fn ready() -> Notice {
        Notice::Ready { boards: Vec::new(), memory_only: None }
    }

    fn commands(letters: Vec<Letter<()>>) -> Vec<Command> {
        letters.into_iter().map(|letter| letter.command).collect()
    }

    #[test]
    fn view1_commands_wait_until_the_engine_is_ready() {
        let mut line = Line::default();
        assert!(line.send(note("one")).is_empty());
        assert!(line.send(note("two")).is_empty());
        assert_eq!(commands(line.hear(&ready())), vec![note("one").command, note("two").command]);
        assert_eq!(commands(line.send(note("three"))), vec![note("three").command]);
    }

    #[test]
    fn view2_an_engine_that_takes_over_opens_the_same_board_first() {
        let board = BoardId([7; 32]);
        let mut line = Line::default();
        line.hear(&ready());
        line.hear(&Notice::Show(vec![Change::Id(board)]));
        assert!(line.died().is_empty());
        assert!(line.send(note("typed meanwhile")).is_empty());
        assert_eq!(commands(line.hear(&ready())), vec![Command::Open(board)]);
        assert_eq!(commands(line.hear(&Notice::Opened { drafts: Vec::new() })), vec![note("typed meanwhile").command]);
    }

    #[test]
    fn view3_an_unanswered_note_is_sent_once_more_and_then_given_back() {
        let mut line = Line::default();
        line.hear(&ready());
        line.send(note("heavy"));
        assert!(line.died().is_empty());
        assert_eq!(commands(line.hear(&ready())), vec![note("heavy").command]);
        assert_eq!(line.died(), vec![("write".to_owned(), "heavy".to_owned())]);
        assert!(line.hear(&ready()).is_empty());
    }

    #[test]
    fn view3_what_others_would_see_twice_is_given_back_at_once() {
        let mut line = Line::default();
        line.hear(&ready());
        line.send(comment("hm"));
        assert_eq!(line.died(), vec![("comment".to_owned(), "hm".to_owned())]);
    }

    #[test]
    fn view3_words_that_are_refused_go_back_into_their_box() {
        let mut line = Line::default();
        line.hear(&ready());
        line.send(Letter::new(Command::Undo, None, None));
        line.send(note("far too long"));
        let refusal = Notice::Refused(Refusal::LongText(2_001, 2_000));
        assert_eq!(line.refused(&refusal), None, "that is the answer to the undo");
        line.hear(&refusal);
        line.hear(&Notice::Heard);
        assert_eq!(line.refused(&Notice::Refused(Refusal::NotKept(String::new()))), None);
        assert_eq!(line.refused(&refusal), Some(("write".to_owned(), "far too long".to_owned())));
    }

    #[test]
    fn view3_an_answered_command_is_not_sent_again() {
        let mut line = Line::default();
        line.hear(&ready());
        line.send(note("one"));
        line.hear(&Notice::Heard);
        assert!(line.died().is_empty());
        assert_eq!(commands(line.hear(&ready())), Vec::<Command>::new());

        line.send(note("two"));
        line.send(note("three"));
        line.hear(&Notice::Show(Vec::new()));
        line.hear(&Notice::Heard);
        line.died();
        assert_eq!(commands(line.hear(&ready())), vec![note("three").command]);
    }
}
