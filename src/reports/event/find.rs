//! Finding an event by the words of a command, and the list of all.
//!
//! Uses: day, names, doc, lang, model, index.

use super::super::links;
use crate::day::Day;
use crate::doc::{Block, Doc, Inline, Text};
use crate::index::Index;
use crate::lang::{Arg, Catalogue, dates};
use crate::model::{Event, PlaceOfEvent};
use crate::names::fold;

/// What a query leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// One event.
    One(PlaceOfEvent),
    /// Several, by day; or none.
    Several(Vec<PlaceOfEvent>),
}

/// The events a query names: with exactly that name, path or link; else those in whose name every
/// word of the query stands, whole or in part. Without a query all of them. Private events are not found.
pub fn find(index: &Index, query: &str) -> Found {
    let query = fold(query.trim().trim_start_matches("[[").trim_end_matches("]]"));
    let all = || (0..).map(PlaceOfEvent).zip(&index.events).filter(|(_, event)| !event.private);
    let is_called = |event: &Event| fold(&event.name) == query || fold(&event.id) == query;
    let exact: Vec<PlaceOfEvent> = all().filter(|(_, event)| is_called(event)).map(|(at, _)| at).collect();
    let found = match exact.is_empty() {
        true => all().filter(|(_, event)| has_parts(&event.name, &query)).map(|(at, _)| at).collect(),
        false => exact,
    };
    match found.as_slice() {
        [only] if !query.is_empty() => Found::One(*only),
        _ => Found::Several(found),
    }
}

fn has_parts(name: &str, query: &str) -> bool {
    let name = fold(name);
    query.split_whitespace().all(|part| name.contains(part))
}

/// The events found, what is to come first, then the past, newest first; or why there is none.
pub fn list(index: &Index, found: &[PlaceOfEvent], query: &str, lang: &Catalogue) -> Doc {
    let mut doc = Doc::default();
    if found.is_empty() {
        let id = if query.trim().is_empty() { "events-none" } else { "events-not-found" };
        let example = Inline::Typed(lang.words("events-example", &[]));
        let values = [("query", Arg::from(query.trim())), ("example", example.into())];
        doc.push(Block::Paragraph(lang.say(id, &values)));
        return doc;
    }
    let is_past = |at: &PlaceOfEvent| {
        let event = &index.events[at.0 as usize];
        event.end.or(event.day).is_some_and(|last| last < index.today)
    };
    let (past, ahead): (Vec<PlaceOfEvent>, Vec<PlaceOfEvent>) =
        found.iter().copied().partition(|at| is_past(at));
    let past: Vec<PlaceOfEvent> = past.into_iter().rev().collect();
    for (heading, events) in [("events-ahead", ahead), ("events-past", past)] {
        if !events.is_empty() {
            doc.push(Block::Heading(2, lang.say(heading, &[])));
            doc.push(Block::List(events.iter().map(|at| row(index, *at, lang)).collect()));
        }
    }
    doc
}

fn row(index: &Index, at: PlaceOfEvent, lang: &Catalogue) -> Text {
    let event = &index.events[at.0 as usize];
    let day = |day: Day| dates::full(lang, day);
    let link = Arg::from(links::event(index, at));
    match event.day {
        Some(first) => lang.say("events-row", &[("event", link), ("day", day(first).into())]),
        None => lang.say("events-row-undated", &[("event", link)]),
    }
}
