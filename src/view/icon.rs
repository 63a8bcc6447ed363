//! Small line drawings for buttons whose words stand in their labels.

use leptos::prelude::*;

/// What is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// An arrow up.
    Up,
    /// An arrow down.
    Down,
    /// A pencil.
    Pencil,
    /// A bin.
    Bin,
    /// A place to hold something by.
    Grip,
    /// An arrow back.
    Undo,
    /// An arrow forth.
    Redo,
    /// Three dots.
    More,
    /// A tick.
    Tick,
    /// A closed envelope.
    Envelope,
    /// More of it.
    Plus,
    /// Less of it.
    Minus,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Self::Up => "M12 19V5M5 12l7-7 7 7",
            Self::Down => "M12 5v14M5 12l7 7 7-7",
            Self::Pencil => "M4 20l1-4L16.5 4.5a2 2 0 0 1 3 3L8 19l-4 1z",
            Self::Bin => "M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5",
            Self::Grip => "M9 5v.01M15 5v.01M9 12v.01M15 12v.01M9 19v.01M15 19v.01",
            Self::Undo => "M8 5L4 9l4 4M4 9h10a6 6 0 0 1 0 12H9",
            Self::Redo => "M16 5l4 4-4 4M20 9H10a6 6 0 0 0 0 12h5",
            Self::More => "M5 12v.01M12 12v.01M19 12v.01",
            Self::Tick => "M5 12.5l5 5L19.5 7",
            Self::Envelope => "M3 6h18v13H3zM3 6l9 8 9-8",
            Self::Plus => "M12 5v14M5 12h14",
            Self::Minus => "M5 12h14",
        }
    }
}

/// The drawing. It is nothing to a screen reader.
#[component]
pub fn Draw(
    /// What to draw.
    icon: Icon,
) -> impl IntoView {
    let thick = matches!(icon, Icon::Grip | Icon::More);
    view! {
        <svg class="icon" class:icon-mirrored=matches!(icon, Icon::Undo | Icon::Redo) viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=icon.path() stroke-width=if thick { "3.2" } else { "1.8" }></path>
        </svg>
    }
}
