//! Dragging an idea onto another one, or onto a group. An extra for pointers: ticking and the menu do the same.

use crate::text;
use crate::view::bench::Bench;
use crate::view::icon::{Draw, Icon};
use crate::view::window::ROW;
use leptos::ev::PointerEvent;
use leptos::prelude::*;
use quietstorm_model::{Command, GroupId, IdeaId};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ShadowRoot};

/// So near the edge of the page, in pixels, it scrolls along.
const EDGE: i32 = 56;

/// What an idea is held by.
#[component]
pub fn Lift(
    /// The idea.
    id: IdeaId,
) -> impl IntoView {
    let bench = expect_context::<Bench>();
    let from = StoredValue::new((0_i32, 0_i32));
    let lifted = move || bench.lifted.with_untracked(|lifted| lifted.as_ref().is_some_and(|(moved, _)| *moved == id));
    let take = move |event: PointerEvent| {
        let Some(grip) = grip(&event).filter(|_| event.button() == 0 && event.is_primary()) else { return };
        event.prevent_default();
        let _ = grip.set_pointer_capture(event.pointer_id());
        from.set_value((event.client_x(), event.client_y()));
        bench.lifted.set(Some((id, None)));
    };
    let carry = move |event: PointerEvent| {
        let (Some(grip), true) = (grip(&event), lifted()) else { return };
        let (x, y) = from.get_value();
        if let Some(idea) = grip.closest(".idea").ok().flatten().and_then(|idea| idea.dyn_into::<HtmlElement>().ok()) {
            let _ = idea.style().set_property("translate", &format!("{}px {}px", event.client_x() - x, event.client_y() - y));
        }
        let scrolled = scroll_along(event.client_y());
        from.set_value((x, y - scrolled));
        let over = below(&grip, &event);
        if bench.lifted.with_untracked(|lifted| lifted.as_ref().is_some_and(|(_, before)| *before != over)) {
            bench.lifted.set(Some((id, over)));
        }
    };
    let put_back = move |event: &PointerEvent| {
        if let Some(idea) =
            grip(event).and_then(|grip| grip.closest(".idea").ok().flatten()).and_then(|idea| idea.dyn_into::<HtmlElement>().ok())
        {
            let _ = idea.style().remove_property("translate");
        }
        let over = bench.lifted.get_untracked().and_then(|(_, over)| over);
        bench.lifted.set(None);
        over
    };
    let let_go = move |event: PointerEvent| {
        if lifted()
            && let Some(over) = put_back(&event)
        {
            drop_on(bench, id, &over);
        }
    };
    view! {
        <span
            class="grip"
            title=text::idea_drag()
            aria-hidden="true"
            on:pointerdown=take
            on:pointermove=carry
            on:pointerup=let_go
            on:pointercancel=move |event| _ = put_back(&event)
        >
            <Draw icon=Icon::Grip />
        </span>
    }
}

fn grip(event: &PointerEvent) -> Option<HtmlElement> {
    event.current_target().and_then(|target| target.dyn_into().ok())
}

/// The name of the row that lies under the pointer. The dragged idea lets the pointer through.
fn below(grip: &Element, event: &PointerEvent) -> Option<String> {
    let (x, y) = (event.client_x() as f32, event.client_y() as f32);
    let root = grip.get_root_node();
    let element = match root.dyn_ref::<ShadowRoot>() {
        Some(root) => root.element_from_point(x, y),
        None => document().element_from_point(x, y),
    };
    element?.closest(&format!("[{ROW}]")).ok().flatten()?.get_attribute(ROW)
}

/// Scroll the page when the pointer is at its edge. Says by how much.
fn scroll_along(y: i32) -> i32 {
    let window = window();
    let height = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    let by = match f64::from(y) {
        y if y < f64::from(EDGE) => -14,
        y if y > height - f64::from(EDGE) => 14,
        _ => return 0,
    };
    let before = window.scroll_y().unwrap_or_default();
    window.scroll_by_with_x_and_y(0.0, f64::from(by));
    (window.scroll_y().unwrap_or_default() - before).round() as i32
}

fn drop_on(bench: Bench, id: IdeaId, over: &str) {
    if let Some(group) = over.strip_prefix("group-").and_then(|group| group.parse::<GroupId>().ok()) {
        bench.desk.send(Command::Group { ideas: vec![id], into: Some(group) });
    } else if let Some(other) = over.parse::<IdeaId>().ok().filter(|other| *other != id) {
        let into = bench.facts.with_untracked(|facts| facts.iter().find(|fact| fact.id == other).and_then(|fact| fact.group));
        let ideas = if into.is_some() { vec![id] } else { vec![other, id] };
        bench.desk.send(Command::Group { ideas, into });
    }
}
