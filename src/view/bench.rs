//! The workbench: what this reader has selected, opened and looked for in the workshop. None of it leaves the view.

use crate::desk::Desk;
use crate::text::working;
use crate::view::window::Key;
use leptos::prelude::*;
use quietstorm_model::{Command, GroupId, Idea, IdeaId, Role, RoundKind, Stage};
use std::collections::{BTreeMap, BTreeSet};

/// A row of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// The head of a group; its ideas follow.
    Group(GroupId),
    /// An idea; the flag says that it stands below its group's head.
    Idea(IdeaId, bool),
    /// Where the ideas begin that are in no group.
    Ungrouped,
    /// Where the late ones begin.
    Late,
}

impl Key for Place {
    fn name(&self) -> String {
        match self {
            Self::Group(id) => format!("group-{id}"),
            Self::Idea(id, _) => id.to_string(),
            Self::Ungrouped => "ungrouped".to_owned(),
            Self::Late => "late".to_owned(),
        }
    }
}

/// What can stand open below an idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Panel {
    /// Nothing but the list of what can be done.
    Actions,
    /// The box for a comment.
    Comment,
    /// The box for an idea that builds on it.
    Build,
    /// The choice of a group.
    Group,
    /// The box for the reason to hide it.
    Hide,
}

/// What the list needs to know of every idea, whether its row exists or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Which idea.
    pub id: IdeaId,
    /// The group it is in.
    pub group: Option<GroupId>,
    /// It arrived after the list was signed.
    pub late: bool,
    /// It is hidden.
    pub hidden: bool,
    /// The idea it builds on.
    pub builds_on: Option<IdeaId>,
}

/// The workbench of one reader.
#[derive(Clone, Copy)]
pub struct Bench {
    /// The desk it stands on.
    pub desk: Desk,
    /// All ideas, in the reader's own order.
    pub facts: Memo<Vec<Fact>>,
    /// Which ideas build on an idea.
    pub built_on: Memo<BTreeMap<IdeaId, Vec<IdeaId>>>,
    /// The reader's own ideas.
    pub mine: Memo<BTreeSet<IdeaId>>,
    /// The ticked ideas.
    pub selected: RwSignal<BTreeSet<IdeaId>>,
    /// What stands open, and below which idea. At most one, so that it outlives rows that go out of sight.
    pub panel: RwSignal<Option<(IdeaId, Panel)>>,
    /// The row to bring to the eye.
    pub seek: RwSignal<Option<Place>>,
    /// What is looked for.
    pub words: RwSignal<String>,
    /// By group, instead of in the reader's order.
    pub by_group: RwSignal<bool>,
    /// The ideas that have stood before the reader's eyes.
    pub seen: RwSignal<BTreeSet<IdeaId>>,
    /// The idea that is being dragged, and the row it is over.
    pub lifted: RwSignal<Option<(IdeaId, Option<String>)>>,
    /// Whether the workshop is going on; otherwise everything can only be read.
    pub working: Memo<bool>,
    /// Whether this person may hide ideas.
    pub runs: Memo<bool>,
}

impl Bench {
    /// An empty bench. It belongs to the reactive owner it is made in.
    #[must_use]
    pub fn new(desk: Desk) -> Self {
        let facts = Memo::new(move |_| {
            desk.order.with(|order| order.iter().filter_map(|id| desk.idea(*id)).map(|idea| idea.with(fact)).collect::<Vec<_>>())
        });
        let built_on = Memo::new(move |_| {
            let mut built_on: BTreeMap<IdeaId, Vec<IdeaId>> = BTreeMap::new();
            facts.with(|facts| {
                for (base, fact) in facts.iter().filter_map(|fact| Some((fact.builds_on?, fact))) {
                    built_on.entry(base).or_default().push(fact.id);
                }
            });
            built_on
        });
        Self {
            desk,
            facts,
            built_on,
            mine: Memo::new(move |_| desk.mine.with(|mine| mine.iter().copied().collect())),
            selected: RwSignal::default(),
            panel: RwSignal::default(),
            seek: RwSignal::default(),
            words: RwSignal::default(),
            by_group: RwSignal::default(),
            seen: RwSignal::default(),
            lifted: RwSignal::default(),
            working: Memo::new(move |_| desk.round().is_some_and(|round| round.kind == RoundKind::Workshop && round.stage == Stage::Open)),
            runs: Memo::new(move |_| desk.role.with(|role| *role == Role::Facilitator)),
        }
    }

    /// The rows to draw, in their order.
    #[must_use]
    pub fn rows(self) -> Vec<Place> {
        let words = self.words.with(|words| words.trim().to_lowercase());
        let found = |fact: &&Fact| words.is_empty() || self.desk.idea(fact.id).is_some_and(|idea| idea.with(|idea| holds(idea, &words)));
        self.facts.with(|facts| {
            let found: Vec<&Fact> = facts.iter().filter(found).collect();
            if self.by_group.get() { by_group(&found) } else { in_order(&found) }
        })
    }

    /// The groups, in the order in which the reader meets them, with their ideas.
    #[must_use]
    pub fn groups(self) -> Vec<(GroupId, Vec<IdeaId>)> {
        self.facts.with(|facts| groups(facts.iter()))
    }

    /// What to call a group where one is to be chosen.
    #[must_use]
    pub fn title(self, group: GroupId, first: Option<IdeaId>) -> String {
        let title = self.desk.groups.with(|groups| groups.iter().find(|other| other.id == group).map(|group| group.title.clone()));
        let first = first.and_then(|first| self.text(first));
        working::group_title(&title.unwrap_or_default(), first.as_deref())
    }

    /// What an idea says, unless it is hidden.
    #[must_use]
    pub fn text(self, id: IdeaId) -> Option<String> {
        self.desk.idea(id)?.with(|idea| idea.hidden.is_none().then(|| idea.text.clone()))
    }

    /// How many options a vote would have that was opened now.
    #[must_use]
    pub fn options(self) -> usize {
        self.facts.with(|facts| {
            let seen = facts.iter().filter(|fact| !fact.hidden);
            let (grouped, single): (Vec<_>, Vec<_>) = seen.map(|fact| fact.group).partition(Option::is_some);
            grouped.into_iter().collect::<BTreeSet<_>>().len() + single.len()
        })
    }

    /// Put the ticked ideas into one group.
    pub fn group_selected(self, into: Option<GroupId>) {
        let ideas: Vec<IdeaId> = self.facts.with_untracked(|facts| {
            self.selected.with_untracked(|selected| facts.iter().map(|fact| fact.id).filter(|id| selected.contains(id)).collect())
        });
        self.selected.set(BTreeSet::new());
        if !ideas.is_empty() {
            self.desk.send(Command::Group { ideas, into });
        }
    }

    /// Bring an idea to the eye, also if the search had left it out.
    pub fn go_to(self, id: IdeaId) {
        self.words.set(String::new());
        let grouped = self.by_group.get_untracked()
            && self.facts.with_untracked(|facts| facts.iter().any(|fact| fact.id == id && fact.group.is_some()));
        self.seek.set(Some(Place::Idea(id, grouped)));
    }
}

fn fact(idea: &Idea) -> Fact {
    Fact { id: idea.id, group: idea.group, late: idea.late, hidden: idea.hidden.is_some(), builds_on: idea.builds_on }
}

/// Whether an idea has these words (in lower case) in it. What is hidden is not looked through.
fn holds(idea: &Idea, words: &str) -> bool {
    let has = |text: &str| text.to_lowercase().contains(words);
    let said = || idea.comments.iter().any(|comment| has(&comment.text));
    idea.hidden.is_none() && (has(&idea.text) || idea.author.as_deref().is_some_and(has) || said())
}

fn in_order(facts: &[&Fact]) -> Vec<Place> {
    let (late, timely): (Vec<&Fact>, Vec<&Fact>) = facts.iter().partition(|fact| fact.late);
    let mut rows: Vec<Place> = timely.into_iter().map(|fact| Place::Idea(fact.id, false)).collect();
    if !late.is_empty() {
        rows.push(Place::Late);
        rows.extend(late.into_iter().map(|fact| Place::Idea(fact.id, false)));
    }
    rows
}

fn groups<'a>(facts: impl Iterator<Item = &'a Fact>) -> Vec<(GroupId, Vec<IdeaId>)> {
    let mut groups: Vec<(GroupId, Vec<IdeaId>)> = Vec::new();
    let mut at: BTreeMap<GroupId, usize> = BTreeMap::new();
    for (group, id) in facts.filter_map(|fact| Some((fact.group?, fact.id))) {
        let index = *at.entry(group).or_insert_with(|| {
            groups.push((group, Vec::new()));
            groups.len() - 1
        });
        if let Some((_, ideas)) = groups.get_mut(index) {
            ideas.push(id);
        }
    }
    groups
}

fn by_group(facts: &[&Fact]) -> Vec<Place> {
    let mut rows = Vec::with_capacity(facts.len());
    for (group, ideas) in groups(facts.iter().copied()) {
        rows.push(Place::Group(group));
        rows.extend(ideas.into_iter().map(|id| Place::Idea(id, true)));
    }
    let single: Vec<&Fact> = facts.iter().copied().filter(|fact| fact.group.is_none()).collect();
    if !single.is_empty() && !rows.is_empty() {
        rows.push(Place::Ungrouped);
    }
    rows.extend(in_order(&single));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use quietstorm_model::SourceId;

    fn fact(index: u32, group: Option<u8>, late: bool) -> Fact {
        let id = IdeaId { source: SourceId([0; 16]), index };
        Fact { id, group: group.map(|group| GroupId([group; 8])), late, hidden: false, builds_on: None }
    }

    fn drawn(rows: &[Place]) -> String {
        let row = |row: &Place| match row {
            Place::Group(id) => format!("[{}]", id.0[0]),
            Place::Idea(id, grouped) => format!("{}{}", if *grouped { "." } else { "" }, id.index),
            Place::Ungrouped => "|".to_owned(),
            Place::Late => "late".to_owned(),
        };
        rows.iter().map(row).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn view21_grouping_moves_nothing_in_the_readers_order_and_late_ideas_have_a_lane_of_their_own() {
        let facts = [fact(0, None, false), fact(1, Some(7), true), fact(2, Some(7), false), fact(3, None, false)];
        assert_eq!(drawn(&in_order(&facts.iter().collect::<Vec<_>>())), "0 2 3 late 1");
    }

    #[test]
    fn view22_groups_stand_in_the_order_in_which_the_reader_meets_them() {
        let facts = [fact(0, None, false), fact(1, Some(9), false), fact(2, Some(7), false), fact(3, Some(9), true), fact(4, None, true)];
        assert_eq!(drawn(&by_group(&facts.iter().collect::<Vec<_>>())), "[9] .1 .3 [7] .2 | 0 late 4");
        assert_eq!(drawn(&by_group(&[&facts[0]])), "0");
    }

    #[test]
    fn view23_a_hidden_idea_is_not_found_by_its_text() {
        let id = IdeaId { source: SourceId([0; 16]), index: 0 };
        let mut idea = Idea {
            id,
            text: "Grüße an ALLE".into(),
            prompt: None,
            author: Some("Zoë".into()),
            late: false,
            hidden: None,
            group: None,
            builds_on: None,
            comments: Vec::new(),
        };
        assert!(holds(&idea, "alle") && holds(&idea, "zoë") && !holds(&idea, "nobody"));
        idea.hidden = Some("off topic".into());
        assert!(!holds(&idea, "alle") && !holds(&idea, "zoë"));
    }
}
