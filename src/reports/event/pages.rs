//! Which events have a page, what it is called, and the way to it.
//!
//! From 14 days before an event until 90 days after it; a page that exists is kept up for good. Does
//! not know what a page says.
//!
//! Uses: day, doc, lang, model, index.

use std::collections::BTreeMap;

use super::super::{Desk, PageDoc, Shelf};
use super::{Surroundings, doc, report};
use crate::doc::{Inline, Link, Text};
use crate::index::Index;
use crate::lang::Catalogue;
use crate::model::{Event, PlaceOfEvent};
use crate::names::fold;

/// Days before an event from which it has a page.
const BEFORE: i64 = 14;
/// Days after it until which it gets one: then it is known who stayed in touch.
const AFTER: i64 = 90;

/// The pages of all events that have one.
pub(in crate::reports) fn pages(desk: &Desk<'_>, shelf: &Shelf) -> Vec<PageDoc> {
    let index = desk.index;
    let has_page = |event: &Event| is_near(index, event) || shelf.ids.contains(&id(event));
    let mut events = (0..).map(PlaceOfEvent).zip(&index.events);
    let paged: Vec<PlaceOfEvent> =
        events.by_ref().filter(|(_, event)| !event.private && has_page(event)).map(|(at, _)| at).collect();
    if paged.is_empty() {
        return Vec::new();
    }
    let around = Surroundings::of(desk.measured);
    let page = |at: PlaceOfEvent| PageDoc {
        id: id(&index.events[at.0 as usize]),
        name: desk.lang.words("page-event", &[("event", name(index, at).into())]),
        doc: doc(&report(&around, at), index, desk.lang),
        space: Some(desk.lang.words("own-space", &[])),
    };
    paged.into_iter().map(page).collect()
}

/// A link to the event's page, as long as it is sure to have one and guests are noted.
pub(in crate::reports) fn link(index: &Index, lang: &Catalogue, at: PlaceOfEvent) -> Text {
    let event = &index.events[at.0 as usize];
    if event.private || event.expected.is_empty() || !is_near(index, event) {
        return Text::new();
    }
    let path = lang.words("page-event", &[("event", name(index, at).into())]);
    let target = path.rsplit('/').next().unwrap_or(&path).to_owned();
    vec![Inline::Link(Link { target, label: lang.words("event-preparation", &[]) })]
}

fn id(event: &Event) -> String {
    format!("event/{}", event.id)
}

fn is_near(index: &Index, event: &Event) -> bool {
    let (Some(first), Some(last)) = (event.day, event.end.or(event.day)) else { return false };
    first.days_since(index.today) <= BEFORE && index.today.days_since(last) <= AFTER
}

/// The event's name; of several with one name each has its folder behind it, else a number.
fn name(index: &Index, at: PlaceOfEvent) -> String {
    let event = &index.events[at.0 as usize];
    let folder = |event: &Event| event.id.rsplit('/').nth(1).unwrap_or_default().to_owned();
    let mut twins: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let folded = fold(&event.name);
    for other in index.events.iter().filter(|other| fold(&other.name) == folded) {
        twins.entry(fold(&folder(other))).or_default().push(&other.id);
    }
    if twins.values().map(Vec::len).sum::<usize>() <= 1 {
        return event.name.clone();
    }
    let same_folder = &twins[&fold(&folder(event))];
    match same_folder.iter().position(|id| *id == event.id) {
        Some(at) if same_folder.len() > 1 => format!("{} ({} {})", event.name, folder(event), at + 1),
        _ => format!("{} ({})", event.name, folder(event)),
    }
}
