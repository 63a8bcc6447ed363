//! A long list of which only what is near the eye exists: 10,000 rows cost what 100 do.
//!
//! The rows come in chunks. A chunk far from the eye is an empty box as high as its rows were, or probably are; an observer of the browser's says
//! when it comes near. A chunk that has the keyboard's focus stays.

use crate::view::watcher::{Seen, Watcher};
use leptos::html::Div;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::hash::Hash;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Rows of one chunk.
const CHUNK: usize = 40;

/// How far ahead of the eye rows are made, in pixels.
const AHEAD: u32 = 900;

/// The place in a row's element that names the row.
pub const ROW: &str = "data-row";

/// What a row is known by.
pub trait Key: Clone + Eq + Hash + Send + Sync + 'static {
    /// Its name in the page, the same for as long as it is there.
    fn name(&self) -> String;
}

#[derive(Clone, Copy)]
struct Chunks {
    /// Which chunks are near. The signals outlive their chunks: a list that was short for a while may grow again.
    near: StoredValue<BTreeMap<usize, ArcRwSignal<bool>>>,
    /// The height of a chunk that has been drawn, in pixels.
    heights: StoredValue<BTreeMap<usize, f64>>,
    /// The height of a row nobody has drawn yet.
    guess: RwSignal<f64>,
}

impl Chunks {
    fn near(self, index: usize) -> ArcRwSignal<bool> {
        if let Some(near) = self.near.with_value(|all| all.get(&index).cloned()) {
            return near;
        }
        let near = ArcRwSignal::new(index == 0);
        self.near.update_value(|all| _ = all.insert(index, near.clone()));
        near
    }

    fn saw(self, seen: &Seen) {
        let Some(index) = seen.element.get_attribute("data-chunk").and_then(|index| index.parse().ok()) else { return };
        let near = self.near(index);
        if seen.near || !near.get_untracked() {
            near.set(seen.near);
        } else if !has_focus(&seen.element) {
            if seen.height > 0.0 {
                self.heights.update_value(|all| _ = all.insert(index, seen.height));
            }
            near.set(false);
        }
    }

    fn height(self, index: usize, rows: usize) -> f64 {
        let guess = self.guess.get();
        let full = if rows == CHUNK { self.heights.with_value(|all| all.get(&index).copied()) } else { None };
        #[expect(clippy::cast_precision_loss, reason = "a chunk has few rows")]
        full.unwrap_or(guess * rows as f64)
    }
}

/// Whole pixels, for the style sheet. Writing down a floating-point number would bring as much code into the view as several screens.
#[must_use]
pub fn px(length: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "no page is so long")]
    let whole = length.round_ties_even() as i32;
    format!("{whole}px")
}

fn has_focus(element: &web_sys::Element) -> bool {
    crate::view::focus::active(element).is_some_and(|active| element.contains(Some(&active)))
}

/// The list. Each row is drawn by `row` when it comes near.
#[component]
pub fn Windowed<K: Key>(
    /// The rows, in their order.
    #[prop(into)]
    rows: Signal<Vec<K>>,
    /// Draws one.
    #[prop(into)]
    row: Callback<K, AnyView>,
    /// What the list is, for screen readers.
    #[prop(into)]
    label: Signal<String>,
    /// About how high a row is, in pixels; the first chunk corrects it.
    guess: f64,
    /// Told a row's name when it has stood before the reader.
    #[prop(optional, into)]
    on_seen: Option<Callback<String>>,
    /// Set to a row to bring it to the eye and put the focus on it.
    #[prop(optional, into)]
    seek: Option<RwSignal<Option<K>>>,
) -> impl IntoView {
    let chunks = Chunks { near: StoredValue::default(), heights: StoredValue::default(), guess: RwSignal::new(guess) };
    let watcher = Watcher::new(AHEAD, 0.0, move |seen| chunks.saw(&seen));
    let eye = on_seen.map(|tell| {
        Watcher::new(0, 0.25, move |seen| {
            if let Some(name) = seen.element.get_attribute(ROW).filter(|_| seen.near) {
                tell.run(name);
            }
        })
    });
    let place = NodeRef::<Div>::new();
    if let Some(seek) = seek {
        Effect::new(move || {
            let Some(key) = seek.get() else { return };
            seek.set(None);
            let Some(at) = rows.with_untracked(|rows| rows.iter().position(|row| *row == key)) else { return };
            chunks.near(at / CHUNK).set(true);
            request_animation_frame(move || {
                if let Some(place) = place.get_untracked() {
                    crate::view::focus::show(&place, &key.name());
                }
            });
        });
    }
    let draw = Arc::new(move |index: usize| {
        let range = move |rows: &Vec<K>| rows.iter().skip(index * CHUNK).take(CHUNK).cloned().collect::<Vec<_>>();
        let near = RwSignal::from(chunks.near(index));
        let slice = Memo::new(move |_| if near.get() { rows.with(range) } else { Vec::new() });
        let size = Memo::new(move |_| rows.with(|rows| rows.len().saturating_sub(index * CHUNK).min(CHUNK)));
        let node = NodeRef::<Div>::new();
        Effect::new(move || {
            if let Some(node) = node.get() {
                watcher.watch(&node);
            }
        });
        let on_blur = move |_| {
            if let Some(node) = node.get_untracked() {
                watcher.again(&node);
            }
        };
        let set_size = move || rows.with(Vec::len);
        view! {
            <div
                class="chunk"
                role="none"
                data-chunk=index
                node_ref=node
                style:block-size=move || (!near.get()).then(|| px(chunks.height(index, size.get())))
                on:focusout=on_blur
            >
                <ForEnumerate
                    each=move || slice.get()
                    key=K::clone
                    children=move |at, key| {
                        let name = key.name();
                        let node = NodeRef::<Div>::new();
                        if let Some(eye) = eye {
                            Effect::new(move || {
                                if let Some(node) = node.get() {
                                    eye.watch(&node);
                                }
                            });
                        }
                        view! {
                            <div
                                class="window-row"
                                role="listitem"
                                tabindex="-1"
                                data-row=name
                                aria-posinset=move || index * CHUNK + at.get() + 1
                                aria-setsize=set_size
                                node_ref=node
                            >
                                {row.run(key)}
                            </div>
                        }
                    }
                />
            </div>
        }
    });
    let count = Memo::new(move |_| rows.with(|rows| rows.len().div_ceil(CHUNK)));
    Effect::new(move || {
        if count.get() > 0 {
            request_animation_frame(move || measure(place, chunks));
        }
    });
    view! {
        <div class="windowed" role="list" aria-label=label node_ref=place>
            <For each=move || 0..count.get() key=|index| *index children=move |index| draw(index) />
        </div>
    }
}

/// The average height of the rows that are there is the best guess for those that are not.
fn measure(place: NodeRef<Div>, chunks: Chunks) {
    let Some(first) = place.get_untracked().and_then(|place| place.first_element_child()) else { return };
    let rows = first.child_element_count();
    if let Some(first) = first.dyn_ref::<HtmlElement>().filter(|first| rows > 0 && first.offset_height() > 0) {
        let guess = f64::from(first.offset_height()) / f64::from(rows);
        chunks.guess.set(guess);
    }
}
