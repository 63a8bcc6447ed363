//! Reading the document out. Whatever is not as the composing code would have written it is passed over.

use super::contents::{Contents, Remark, Written, comment_id};
use super::draft::{BALLOTS, GROUPS, IDEAS, actor};
use super::index::Id;
use crate::payload;
use automerge::iter::MapRange;
use automerge::{Automerge, ObjId, ReadDoc, ScalarValueRef, ValueRef};
use quietstorm_model::{IdeaId, SourceId};

pub(super) fn contents(doc: &Automerge) -> Contents {
    let mut contents = Contents::default();
    for item in entries(doc, &map(IDEAS)) {
        if let (Ok(source), ValueRef::Object(_)) = (item.key.parse::<SourceId>(), &item.value) {
            shelf(doc, source, &item.id(), &mut contents);
        }
    }
    for item in entries(doc, &map(GROUPS)) {
        if let (Ok(group), Some(title)) = (item.key.parse(), text(&item.value))
            && !title.is_empty()
        {
            contents.titles.insert(group, title);
        }
    }
    for item in entries(doc, &map(BALLOTS)) {
        if let (Ok(source), ValueRef::Scalar(ScalarValueRef::Bytes(bytes))) = (item.key.parse(), &item.value)
            && let Ok(ballot) = payload::decode(bytes)
        {
            contents.ballots.insert(source, ballot);
        }
    }
    contents
}

fn shelf(doc: &Automerge, source: SourceId, shelf: &ObjId, contents: &mut Contents) {
    let mut author = None;
    let mut ideas = Vec::new();
    for item in entries(doc, shelf) {
        match (&item.value, item.key.parse()) {
            (ValueRef::Object(_), Ok(index)) => ideas.push((IdeaId { source, index }, idea(doc, &item.id()))),
            (value, _) if item.key == "author" => author = text(value),
            _ => {}
        }
    }
    for (id, mut idea) in ideas {
        if !idea.text.is_empty() {
            idea.author = idea.author.or_else(|| author.clone());
            contents.ideas.insert(id, idea);
        }
    }
}

fn idea(doc: &Automerge, map: &ObjId) -> Written {
    let mut idea = Written::default();
    let mut remarks = Vec::new();
    for item in entries(doc, map) {
        match (&*item.key, &item.value) {
            ("text", value) => idea.text = text(value).unwrap_or_default(),
            ("author", value) => idea.author = text(value),
            ("prompt", ValueRef::Scalar(ScalarValueRef::Uint(prompt))) => idea.prompt = u8::try_from(*prompt).ok(),
            ("group", value) => idea.group = text(value).and_then(|group| group.parse().ok()),
            ("builds_on", value) => idea.builds_on = text(value).and_then(|other| other.parse().ok()),
            ("withdrawn", ValueRef::Scalar(ScalarValueRef::Boolean(withdrawn))) => idea.withdrawn = *withdrawn,
            (key, ValueRef::Object(_)) => {
                if let (Ok(source), ObjId::Id(counter, ..)) = (key.parse(), item.id()) {
                    remarks.push(((counter, source), remark(doc, source, &item.id())));
                }
            }
            _ => {}
        }
    }
    remarks.sort_by_key(|(order, _)| *order);
    idea.comments = remarks.into_iter().map(|(_, remark)| remark).filter(|remark| !remark.text.is_empty()).collect();
    idea
}

fn remark(doc: &Automerge, source: SourceId, map: &ObjId) -> Remark {
    let mut remark = Remark { id: comment_id(&source), source, text: String::new(), author: None, withdrawn: false };
    for item in entries(doc, map) {
        match (&*item.key, &item.value) {
            ("text", value) => remark.text = text(value).unwrap_or_default(),
            ("author", value) => remark.author = text(value),
            ("withdrawn", ValueRef::Scalar(ScalarValueRef::Boolean(withdrawn))) => remark.withdrawn = *withdrawn,
            _ => {}
        }
    }
    remark
}

fn entries<'a>(doc: &'a Automerge, map: &ObjId) -> MapRange<'a> {
    doc.map_range(map, ..)
}

fn text(value: &ValueRef<'_>) -> Option<String> {
    match value {
        ValueRef::Scalar(ScalarValueRef::Str(text)) => Some(text.to_string()),
        _ => None,
    }
}

fn map((counter, source): Id) -> ObjId {
    ObjId::Id(counter, actor(source), 0)
}
