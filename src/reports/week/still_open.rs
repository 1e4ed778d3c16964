//! What is open without being a task of this week.
//!
//! Uses: day, model, index, metrics.

use super::actions::PROMISE_FADES;
use super::people;
use super::{Item, Kind, Patience, Section, SectionId};
use crate::day::Day;
use crate::index::Index;
use crate::metrics;
use crate::model::{Ask, AskState, IntroductionState, Party};

/// How many of each kind.
const OF_EACH: usize = 3;
/// Days in which an ask is nobody's concern.
const ASK_SETTLES: i64 = 14;
/// Days after which one gentle repeat is due.
const ASK_REPEATS: i64 = 21;
/// Days after which an unanswered ask rests, repeated or not.
const ASK_RESTS: i64 = 42;
/// Days after which it is not spoken of any more.
const ASK_ENDS: i64 = 90;

/// Own promises without a date, what is awaited, open points, asks and introductions under way;
/// no point that a section above names already.
pub(super) fn of(index: &Index, above: &[&Section]) -> Section {
    let mut points = points(index);
    points.retain(|point| !above.iter().any(|section| names(section, point)));
    let kinds = [undated(index), awaited(index), points, asks(index), introductions(index)];
    let more = kinds.iter().map(|items| items.len().saturating_sub(OF_EACH)).sum();
    let items = kinds.into_iter().flat_map(|items| items.into_iter().take(OF_EACH)).collect();
    Section { id: SectionId::StillOpen, items, more }
}

fn names(section: &Section, point: &Item) -> bool {
    let same =
        |item: &Item| item.what == point.what && point.people.iter().any(|id| item.people.contains(id));
    section.items.iter().any(same)
}

fn undated(index: &Index) -> Vec<Item> {
    promised(index, Party::Me)
        .filter(|open| open.promise.due.is_none() && open.age.is_none_or(|age| age > PROMISE_FADES))
        .map(|open| {
            Item::about(open.promise.person, Kind::Undated)
                .on(open.promise.day)
                .saying(&open.promise.what)
                .from(open.promise.source)
        })
        .collect()
}

fn awaited(index: &Index) -> Vec<Item> {
    promised(index, Party::Them)
        .map(|open| {
            Item::about(open.promise.person, Kind::Awaited)
                .on(open.promise.day)
                .saying(&open.promise.what)
                .from(open.promise.source)
        })
        .collect()
}

fn promised(index: &Index, by: Party) -> impl Iterator<Item = metrics::OpenPromise<'_>> {
    let mut open: Vec<_> = metrics::open_promises(index)
        .into_iter()
        .filter(|open| open.promise.by == by && !open.promise.private)
        .filter(|open| people::is_shown(index, open.promise.person))
        .collect();
    open.sort_by_key(|open| (open.promise.day, open.promise.source));
    open.into_iter()
}

/// Dated ones by their date, then the others by their age.
fn points(index: &Index) -> Vec<Item> {
    let mut points: Vec<_> = index.open_points.iter().filter(|point| !point.private).collect();
    points.sort_by_key(|point| (point.due.is_none(), point.due, point.day, point.source));
    let item = |point: &crate::model::OpenPoint| {
        Item::about_all(people::shown(index, &point.people), Kind::OpenPoint { due: point.due })
            .on(point.day)
            .saying(&point.text)
            .from(point.source)
    };
    points.into_iter().map(item).filter(|item| !item.people.is_empty()).collect()
}

fn asks(index: &Index) -> Vec<Item> {
    let under_way = index.asks.iter().filter(|ask| ask.state == AskState::Open && !ask.private);
    under_way
        .filter_map(|ask| {
            let day = ask.day?;
            let kind = Kind::AskUnderWay(patience(index, ask, day)?);
            let people = people::shown(index, &ask.people);
            let item = Item::about_all(people, kind).on(day).saying(&ask.what).from(ask.source);
            (!item.people.is_empty()).then_some(item)
        })
        .collect()
}

/// Being in touch once the three weeks are over counts as the repeat.
pub(in crate::reports) fn patience(index: &Index, ask: &Ask, day: Day) -> Option<Patience> {
    let repeated = || {
        let last = ask.people.iter().filter_map(|person| index.person(*person).last_contact()).max();
        last.is_some_and(|last| last.days_since(day) > ASK_REPEATS)
    };
    match index.today.days_since(day) {
        age if age <= ASK_SETTLES || age > ASK_ENDS => None,
        age if age <= ASK_REPEATS => Some(Patience::Time),
        age if age <= ASK_RESTS && !repeated() => Some(Patience::Repeat),
        _ => Some(Patience::Rest),
    }
}

fn introductions(index: &Index) -> Vec<Item> {
    let offered = index
        .introductions
        .iter()
        .filter(|introduction| introduction.state == IntroductionState::Offered && !introduction.private);
    offered
        .filter(|introduction| introduction.people.iter().all(|person| people::is_shown(index, *person)))
        .map(|introduction| {
            Item::about_all(introduction.people.clone(), Kind::IntroductionOffered)
                .on(introduction.day)
                .saying(&introduction.what)
                .from(introduction.source)
        })
        .collect()
}
