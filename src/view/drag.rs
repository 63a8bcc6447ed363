//! Moving a row by pointer: hold its grip, move it, let go; the others make room meanwhile. Keys and buttons do the same.

use crate::text;
use crate::view::icon::{Draw, Icon};
use leptos::ev::PointerEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// One row's way through its list. All lengths are pixels.
#[derive(Debug, Clone, PartialEq)]
struct Journey {
    /// The row's place when it began.
    row: usize,
    /// Where it would land.
    to: usize,
    /// Where the pointer was when it began.
    from: f64,
    /// How far it has come.
    by: f64,
    /// How much room it needs.
    room: f64,
    /// The middle of every row when it began.
    middles: Vec<f64>,
}

/// Where a row lands that has come so far: its place is after all others whose middle lies before its own.
fn landing(row: usize, by: f64, middles: &[f64]) -> usize {
    let Some(own) = middles.get(row).map(|middle| middle + by) else { return row };
    middles.iter().enumerate().filter(|(other, middle)| *other != row && **middle < own).count()
}

/// A list whose rows can be moved.
#[derive(Clone, Copy)]
pub struct Lane {
    journey: RwSignal<Option<Journey>>,
    drop: Callback<(usize, usize)>,
}

impl Lane {
    /// `drop` is told (old place, new place) when a row is let go somewhere else.
    pub fn new(drop: impl Fn(usize, usize) + Send + Sync + 'static) -> Self {
        Self { journey: RwSignal::new(None), drop: Callback::new(move |(row, to)| drop(row, to)) }
    }

    /// Whether this row is on its way.
    #[must_use]
    pub fn moves(self, at: Option<usize>) -> bool {
        self.journey.with(|journey| journey.as_ref().is_some_and(|journey| Some(journey.row) == at))
    }

    /// How this row is shifted: a value for the style property `translate`.
    #[must_use]
    pub fn shift(self, at: Option<usize>) -> Option<String> {
        self.journey.with(|journey| {
            let (journey, at) = (journey.as_ref()?, at?);
            let shift = match at {
                at if at == journey.row => journey.by,
                at if journey.row < at && at <= journey.to => -journey.room,
                at if journey.to <= at && at < journey.row => journey.room,
                _ => 0.0,
            };
            Some(format!("0 {shift:.0}px"))
        })
    }

    fn take(self, at: Option<usize>, event: &PointerEvent) {
        let (Some(row), Some(grip), true) = (at, grip(event), event.button() == 0 && event.is_primary()) else { return };
        let Some(rows) = grip.closest("li").ok().flatten().and_then(|row| row.parent_element()).map(|list| list.children()) else { return };
        let boxes: Vec<_> = (0..rows.length()).filter_map(|at| rows.item(at)).map(|row| row.get_bounding_client_rect()).collect();
        let room = boxes.get(row).map_or(0.0, |row| row.height());
        let middles = boxes.iter().map(|row| row.top() + row.height() / 2.0).collect();
        event.prevent_default();
        let _ = grip.set_pointer_capture(event.pointer_id());
        self.journey.set(Some(Journey { row, to: row, from: f64::from(event.client_y()), by: 0.0, room, middles }));
    }

    fn carry(self, event: &PointerEvent) {
        if self.journey.with_untracked(Option::is_some) {
            self.journey.update(|journey| {
                if let Some(journey) = journey {
                    journey.by = f64::from(event.client_y()) - journey.from;
                    journey.to = landing(journey.row, journey.by, &journey.middles);
                }
            });
        }
    }

    fn let_go(self) {
        if let Some(journey) = self.journey.get_untracked() {
            self.journey.set(None);
            if journey.to != journey.row {
                self.drop.run((journey.row, journey.to));
            }
        }
    }
}

fn grip(event: &PointerEvent) -> Option<HtmlElement> {
    event.current_target().and_then(|target| target.dyn_into::<Element>().ok()).and_then(|target| target.dyn_into().ok())
}

/// What a row is held by. It is for pointers only: keys have their own way, and buttons do the same.
#[component]
pub fn Grip(
    /// The list.
    lane: Lane,
    /// The row's place.
    #[prop(into)]
    at: Signal<Option<usize>>,
) -> impl IntoView {
    view! {
        <span
            class="grip"
            title=text::note_grip()
            aria-hidden="true"
            on:pointerdown=move |event| lane.take(at.get_untracked(), &event)
            on:pointermove=move |event| lane.carry(&event)
            on:pointerup=move |_| lane.let_go()
            on:pointercancel=move |_| lane.journey.set(None)
        >
            <Draw icon=Icon::Grip />
        </span>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn view20_a_row_lands_where_its_middle_is() {
        let middles = [10.0, 30.0, 60.0, 100.0];
        assert_eq!(landing(1, 0.0, &middles), 1);
        assert_eq!(landing(1, 29.0, &middles), 1);
        assert_eq!(landing(1, 31.0, &middles), 2);
        assert_eq!(landing(1, 900.0, &middles), 3);
        assert_eq!(landing(3, -900.0, &middles), 0);
        assert_eq!(landing(9, 5.0, &middles), 9);
    }
}
