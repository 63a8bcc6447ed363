//! What can be done with an idea: a row of buttons below it, and the box that one of them opens.

use crate::text;
use crate::view::bench::{Bench, Panel};
use crate::view::field::Field;
use crate::view::focus::Keeper;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use quietstorm_model::{self as model, Command, GroupId, IdeaId};

/// The actions of one idea, and what stands open of them.
#[component]
pub fn Actions(
    /// The idea.
    id: IdeaId,
    /// What is known of it.
    idea: RwSignal<model::Idea>,
    /// What stands open.
    panel: Panel,
) -> impl IntoView {
    let bench = expect_context::<Bench>();
    let keeper = expect_context::<Keeper>();
    let desk = bench.desk;
    let close = move || {
        keeper.expect(id.to_string(), Some("actions"));
        bench.panel.set(None);
        request_animation_frame(move || keeper.give_back());
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            close();
        }
    };
    let button = move |word: String, control: &'static str, opens: Panel| {
        view! {
            <button type="button" class="small" data-control=control aria-expanded=(panel == opens).to_string() on:click=move |_| bench.panel.set(Some((id, opens)))>
                {word}
            </button>
        }
    };
    let grouped = Memo::new(move |_| idea.with(|idea| idea.group.is_some()));
    let hidden = Memo::new(move |_| idea.with(|idea| idea.hidden.is_some()));
    let ungroup = move |_| {
        desk.send(Command::Ungroup(id));
        close();
    };
    let unhide = move |_| {
        desk.send(Command::Unhide(id));
        close();
    };
    let opened = match panel {
        Panel::Actions => ().into_any(),
        Panel::Group => view! { <Into id close=Callback::new(move |()| close()) /> }.into_any(),
        Panel::Comment => form(format!("comment:{id}"), text::idea_comment_box(), text::idea_comment_send(), close, move |text| {
            Command::Comment { idea: id, text }
        }),
        Panel::Build => form(format!("build:{id}"), text::idea_build_box(), text::idea_build_add(), close, move |text| Command::BuildOn {
            idea: id,
            text,
        }),
        Panel::Hide => form(format!("hide:{id}"), text::idea_hide_box(), text::idea_hide_now(), close, move |reason| Command::Hide {
            idea: id,
            reason,
        }),
    };
    view! {
        <div class="actions" on:keydown=on_key>
            <div class="actions-row">
                <Show when=move || !hidden.get()>
                    {button(text::idea_comment(), "comment", Panel::Comment)}
                    {button(text::idea_build(), "build", Panel::Build)}
                    {button(text::idea_move(), "group", Panel::Group)}
                    <Show when=move || grouped.get()>
                        <button type="button" class="small" data-control="ungroup" on:click=ungroup>{text::idea_ungroup()}</button>
                    </Show>
                </Show>
                <Show when=move || bench.runs.get()>
                    <Show when=move || hidden.get() fallback=move || button(text::idea_hide(), "hide", Panel::Hide)>
                        <button type="button" class="small" data-control="unhide" on:click=unhide>{text::idea_unhide()}</button>
                    </Show>
                </Show>
                <button type="button" class="small" data-control="close" on:click=move |_| close()>{text::common_close()}</button>
            </div>
            {opened}
        </div>
    }
}

/// A box whose text becomes a command.
fn form(
    name: String,
    label: String,
    action: String,
    close: impl Fn() + Copy + Send + Sync + 'static,
    command: impl Fn(String) -> Command + Send + Sync + 'static,
) -> AnyView {
    let desk = expect_context::<Bench>().desk;
    let from = name.clone();
    let on_add = move |text: String| {
        desk.send_from(&from, command(text));
        close();
    };
    view! { <Field name label on_add action=action autofocus=true /> }.into_any()
}

/// The choice of a group for one idea.
#[component]
fn Into(id: IdeaId, close: Callback<()>) -> impl IntoView {
    let bench = expect_context::<Bench>();
    let on_pick = move |into: Option<GroupId>| {
        bench.desk.send(Command::Group { ideas: vec![id], into });
        close.run(());
    };
    view! { <Groups on_pick focus=true /> }
}

/// A list of all groups to choose from, and a new one.
#[component]
pub fn Groups(
    /// Told the group, or nothing for a new one.
    #[prop(into)]
    on_pick: Callback<Option<GroupId>>,
    /// Put the focus here when it appears.
    #[prop(optional)]
    focus: bool,
    /// Leave the new group out.
    #[prop(optional)]
    only_old: bool,
) -> impl IntoView {
    let bench = expect_context::<Bench>();
    let node = NodeRef::<leptos::html::Select>::new();
    if focus {
        Effect::new(move || {
            if let Some(node) = node.get() {
                let _ = node.focus();
            }
        });
    }
    let each = move |(group, ideas): (GroupId, Vec<IdeaId>)| {
        let first = ideas.first().copied();
        view! { <option value=group.to_string()>{move || bench.title(group, first)}</option> }
    };
    let choose = move || {
        let Some(node) = node.get_untracked() else { return };
        let value = node.value();
        node.set_value("");
        match value.as_str() {
            "" => {}
            "new" => on_pick.run(None),
            other => {
                if let Ok(group) = other.parse() {
                    on_pick.run(Some(group));
                }
            }
        }
    };
    view! {
        <div class="groups">
            <select aria-label=text::idea_move() node_ref=node>
                <option value="">{text::idea_move_hint()}</option>
                {(!only_old).then(|| view! { <option value="new">{text::idea_move_new()}</option> })}
                {move || bench.groups().into_iter().map(each).collect_view()}
            </select>
            <button type="button" class="small" on:click=move |_| choose()>{text::idea_move()}</button>
        </div>
    }
}
