//! What was said at an event and is still open: promises, asks, what somebody looks for.
//!
//! A record is of an event if it stands in the event's own note, or if it is of its days and about
//! somebody met there. What was kept or granted since is no matter of this file: it is among the gifts.
//!
//! Uses: day, model, index.

use super::super::week::people;
use super::super::week::{Item, Kind};
use super::days;
use crate::day::Day;
use crate::index::Index;
use crate::model::{AskState, Event, Need, NeedState, Party, PersonId, PromiseState, Source};

/// Own promises, promises of others, asks and open points, in this order and each as noted.
pub(super) fn open(index: &Index, event: &Event) -> Vec<Item> {
    let of_event = |day, people: &[PersonId], source| is_of_event(event, day, people, source);
    let promised = |by: Party| {
        let open = index.promises.iter().filter(move |promise| {
            promise.by == by && promise.state == PromiseState::Open && !promise.private
        });
        let open = open.filter(|promise| people::is_shown(index, promise.person));
        open.filter(move |promise| of_event(promise.day, &[promise.person], promise.source)).map(
            move |promise| {
                let kind = match by {
                    Party::Me => Kind::Promised { due: promise.due },
                    Party::Them => Kind::Awaited,
                };
                Item::about(promise.person, kind).saying(&promise.what).from(promise.source)
            },
        )
    };
    let asks = index.asks.iter().filter(|ask| ask.state == AskState::Open && !ask.private);
    let asks = asks.filter(|ask| of_event(ask.day, &ask.people, ask.source)).map(|ask| {
        Item::about_all(people::shown(index, &ask.people), Kind::Asked).saying(&ask.what).from(ask.source)
    });
    let points = index.open_points.iter().filter(|point| !point.private);
    let points = points.filter(|point| of_event(point.day, &point.people, point.source)).map(|point| {
        let people = people::shown(index, &point.people);
        Item::about_all(people, Kind::OpenPoint { due: point.due }).saying(&point.text).from(point.source)
    });
    let all = promised(Party::Me).chain(promised(Party::Them)).chain(asks).chain(points);
    all.filter(|item| !item.people.is_empty()).collect()
}

/// What people looked for there and still do.
pub(super) fn needs<'a>(index: &'a Index, event: &Event) -> Vec<&'a Need> {
    let open = index.needs.iter().filter(|need| need.state == NeedState::Open && !need.private);
    let open = open.filter(|need| people::is_shown(index, need.person));
    open.filter(|need| is_of_event(event, need.day, &[need.person], need.source)).collect()
}

fn is_of_event(event: &Event, day: Option<Day>, people: &[PersonId], source: Source) -> bool {
    let on_its_days = || {
        let (Some(day), Some((first, last))) = (day, days(event)) else { return false };
        (first..=last).contains(&day) && people.iter().any(|person| event.met.binary_search(person).is_ok())
    };
    source.note == event.note || on_its_days()
}
