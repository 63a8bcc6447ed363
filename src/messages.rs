//! What a person is told in passing: refusals, deeds, news of the engine.

use leptos::prelude::*;
use quietstorm_model::{Deed, Refusal};

/// How many may stand on the screen at once; the oldest gives way.
const MOST: usize = 4;

/// One message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// Something asked for cannot be done.
    Refused(Refusal),
    /// A step was done.
    Done(Deed),
    /// The engine died and a new one has taken over.
    Replaced,
    /// The engine died; text that was on its way is back in its box.
    GaveBack,
    /// The engine died and the new one does not find the board, because the device keeps nothing.
    NotThere,
    /// The browser would not do something (copying, reading a file); its words.
    Browser(String),
    /// Something was put into the clipboard.
    Copied,
    /// A file was handed to the browser in a frame that may not be allowed to save any; browsers do not say.
    ClosedFrame,
    /// A note was deleted; the next undo brings it back.
    Deleted,
}

impl Message {
    /// Whether it should interrupt a screen reader.
    #[must_use]
    pub fn is_urgent(&self) -> bool {
        matches!(self, Self::Refused(_) | Self::GaveBack | Self::NotThere | Self::Browser(_))
    }
}

/// The messages on the screen, oldest first, each with a number of its own.
#[derive(Clone, Copy)]
pub struct Messages {
    next: StoredValue<u32>,
    shown: RwSignal<Vec<(u32, Message)>>,
}

impl Default for Messages {
    fn default() -> Self {
        Self { next: StoredValue::new(0), shown: RwSignal::new(Vec::new()) }
    }
}

impl Messages {
    /// Show a message. One that says the same as one that is there takes its place.
    pub fn tell(self, message: Message) {
        let number = self.next.get_value();
        self.next.set_value(number.wrapping_add(1));
        self.shown.update(|shown| {
            shown.retain(|(_, other)| *other != message);
            if shown.len() >= MOST {
                shown.remove(0);
            }
            shown.push((number, message));
        });
    }

    /// Take a message off the screen.
    pub fn dismiss(self, number: u32) {
        self.shown.try_update(|shown| shown.retain(|(other, _)| *other != number));
    }

    /// Take what says this off the screen.
    pub fn withdraw(self, message: &Message) {
        if self.shown.with_untracked(|shown| shown.iter().any(|(_, other)| other == message)) {
            self.shown.update(|shown| shown.retain(|(_, other)| other != message));
        }
    }

    /// Take all of them off the screen.
    pub fn clear(self) {
        self.shown.set(Vec::new());
    }

    /// What is on the screen.
    #[must_use]
    pub fn shown(self) -> Vec<(u32, Message)> {
        self.shown.get()
    }
}
