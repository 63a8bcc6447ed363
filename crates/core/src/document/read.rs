//! Reading the document out, in one pass over all it holds: a map comes before the maps in it. Whatever is not as the composing code would have
//! written it is passed over.

use super::contents::{Contents, Remark, Written, comment_id};
use super::draft::{BALLOTS, GROUPS, IDEAS};
use super::index::Id;
use crate::payload;
use automerge::iter::{DocItem, MapRangeItem};
use automerge::{Automerge, ObjId, ReadDoc, ScalarValueRef, ValueRef};
use quietstorm_model::{IdeaId, SourceId};
use std::collections::{BTreeMap, HashMap};

/// What a map is.
#[derive(Clone, Copy)]
enum Place {
    Ideas,
    Groups,
    Ballots,
    /// The ideas of one source.
    Shelf(SourceId),
    Idea(IdeaId),
    /// A comment, with the counter of the operation that made it.
    Remark((IdeaId, u64, SourceId)),
}

/// What has been read so far.
struct Reader {
    contents: Contents,
    places: HashMap<Id, Place>,
    /// The names that stand with all ideas of a source.
    authors: BTreeMap<SourceId, String>,
    /// The comments of each idea in the order they were made.
    remarks: BTreeMap<(IdeaId, u64, SourceId), Remark>,
}

pub(super) fn contents(doc: &Automerge) -> Contents {
    let mut reader = Reader {
        contents: Contents::default(),
        places: HashMap::from([(IDEAS, Place::Ideas), (GROUPS, Place::Groups), (BALLOTS, Place::Ballots)]),
        authors: BTreeMap::new(),
        remarks: BTreeMap::new(),
    };
    for entry in doc.iter() {
        if let (Some(place), DocItem::Map(item)) = (id(&entry.obj).and_then(|id| reader.places.get(&id).copied()), entry.item) {
            reader.item(place, &item);
        }
    }
    reader.finish()
}

impl Reader {
    fn item(&mut self, place: Place, item: &MapRangeItem<'_>) {
        if let ValueRef::Object(_) = item.value {
            return self.map(place, item);
        }
        match place {
            Place::Ideas => {}
            Place::Groups => {
                if let (Ok(group), Some(title)) = (item.key.parse(), text(item).filter(|title| !title.is_empty())) {
                    self.contents.titles.insert(group, title);
                }
            }
            Place::Ballots => {
                if let (Ok(source), ValueRef::Scalar(ScalarValueRef::Bytes(bytes))) = (item.key.parse(), &item.value)
                    && let Ok(ballot) = payload::decode(bytes)
                {
                    self.contents.ballots.insert(source, ballot);
                }
            }
            Place::Shelf(source) => {
                if let ("author", Some(author)) = (&*item.key, text(item)) {
                    self.authors.insert(source, author);
                }
            }
            Place::Idea(id) => {
                if let Some(idea) = self.contents.ideas.get_mut(&id) {
                    fill_idea(idea, item);
                }
            }
            Place::Remark(remark) => {
                if let Some(remark) = self.remarks.get_mut(&remark) {
                    fill_remark(remark, item);
                }
            }
        }
    }

    /// A map in a map.
    fn map(&mut self, parent: Place, item: &MapRangeItem<'_>) {
        let Some(id) = id(&item.id()) else { return };
        let place = match parent {
            Place::Ideas => item.key.parse().ok().map(Place::Shelf),
            Place::Shelf(source) => item.key.parse().ok().map(|index| Place::Idea(IdeaId { source, index })),
            Place::Idea(idea) => item.key.parse().ok().map(|source| Place::Remark((idea, id.0, source))),
            Place::Groups | Place::Ballots | Place::Remark(..) => None,
        };
        match place {
            Some(Place::Idea(idea)) => drop(self.contents.ideas.insert(idea, Written::default())),
            Some(Place::Remark(key)) => {
                let (_, _, source) = key;
                let remark = Remark { id: comment_id(&source), source, text: String::new(), author: None, withdrawn: false };
                self.remarks.insert(key, remark);
            }
            _ => {}
        }
        if let Some(place) = place {
            self.places.insert(id, place);
        }
    }

    fn finish(mut self) -> Contents {
        for ((idea, ..), remark) in self.remarks {
            if let Some(idea) = self.contents.ideas.get_mut(&idea).filter(|_| !remark.text.is_empty()) {
                idea.comments.push(remark);
            }
        }
        self.contents.ideas.retain(|_, idea| !idea.text.is_empty());
        for (id, idea) in &mut self.contents.ideas {
            if idea.author.is_none() {
                idea.author = self.authors.get(&id.source).cloned();
            }
        }
        self.contents
    }
}

fn fill_idea(idea: &mut Written, item: &MapRangeItem<'_>) {
    match (&*item.key, &item.value) {
        ("text", _) => idea.text = text(item).unwrap_or_default(),
        ("author", _) => idea.author = text(item),
        ("group", _) => idea.group = text(item).and_then(|group| group.parse().ok()),
        ("builds_on", _) => idea.builds_on = text(item).and_then(|other| other.parse().ok()),
        ("prompt", ValueRef::Scalar(ScalarValueRef::Uint(prompt))) => idea.prompt = u8::try_from(*prompt).ok(),
        ("withdrawn", ValueRef::Scalar(ScalarValueRef::Boolean(withdrawn))) => idea.withdrawn = *withdrawn,
        _ => {}
    }
}

fn fill_remark(remark: &mut Remark, item: &MapRangeItem<'_>) {
    match (&*item.key, &item.value) {
        ("text", _) => remark.text = text(item).unwrap_or_default(),
        ("author", _) => remark.author = text(item),
        ("withdrawn", ValueRef::Scalar(ScalarValueRef::Boolean(withdrawn))) => remark.withdrawn = *withdrawn,
        _ => {}
    }
}

fn text(item: &MapRangeItem<'_>) -> Option<String> {
    match &item.value {
        ValueRef::Scalar(ScalarValueRef::Str(text)) => Some(text.to_string()),
        _ => None,
    }
}

/// The operation that made a map, unless that is the root.
fn id(map: &ObjId) -> Option<Id> {
    match map {
        ObjId::Root => None,
        ObjId::Id(counter, actor, _) => Some((*counter, SourceId(actor.to_bytes().try_into().ok()?))),
    }
}
