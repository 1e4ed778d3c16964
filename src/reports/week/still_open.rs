//! What is open without being a task of this week.
//!
//! Uses: day, model, index, metrics.

use super::actions::PROMISE_FADES;
use super::people;
use super::{Item, Kind, Section, SectionId};
use crate::day::Day;
use crate::index::Index;
use crate::metrics;
use crate::metrics::asks::{self, Patience};
use crate::model::{Ask, AskState, IntroductionState, Keyword, Party};

/// How many of each kind.
const OF_EACH: usize = 3;
/// Days in which an ask is nobody's concern.
const ASK_SETTLES: i64 = 14;
/// Days after which it is not spoken of any more.
const ASK_ENDS: i64 = 90;

/// Own promises without a date, what is awaited, open points, asks and introductions under way;
/// no point that a section above names already.
pub(super) fn of(index: &Index, above: &[&Section]) -> Section {
    let points = points(index).into_iter();
    let unnamed = points.filter(|(deed, point)| !above.iter().any(|section| names(section, *deed, point)));
    let points = unnamed.map(|(_, point)| point).collect();
    let kinds = [undated(index), awaited(index), points, under_way(index), introductions(index)];
    let more = kinds.iter().map(|items| items.len().saturating_sub(OF_EACH)).sum();
    let items = kinds.into_iter().flat_map(|items| items.into_iter().take(OF_EACH)).collect();
    Section { id: SectionId::StillOpen, items, more }
}

/// Whether the section says the same words about the person, or already asks for the same thanks.
fn names(section: &Section, deed: Keyword, point: &Item) -> bool {
    let same = |item: &Item| {
        let thanks = deed == Keyword::Thanked && matches!(item.kind, Kind::Thanks { .. });
        (thanks || item.what == point.what) && point.people.iter().any(|id| item.people.contains(id))
    };
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
fn points(index: &Index) -> Vec<(Keyword, Item)> {
    let mut points: Vec<_> = index.open_points.iter().filter(|point| !point.private).collect();
    points.sort_by_key(|point| (point.due.is_none(), point.due, point.day, point.source));
    let item = |point: &crate::model::OpenPoint| {
        Item::about_all(people::shown(index, &point.people), Kind::OpenPoint { due: point.due })
            .on(point.day)
            .saying(&point.text)
            .from(point.source)
    };
    let items = points.into_iter().map(|point| (point.deed, item(point)));
    items.filter(|(_, item)| !item.people.is_empty()).collect()
}

fn under_way(index: &Index) -> Vec<Item> {
    let open = index.asks.iter().filter(|ask| ask.state == AskState::Open && !ask.private);
    open.filter_map(|ask| {
        let day = ask.day?;
        let kind = Kind::AskUnderWay(patience(index, ask, day)?);
        let people = people::shown(index, &ask.people);
        let item = Item::about_all(people, kind).on(day).saying(&ask.what).from(ask.source);
        (!item.people.is_empty()).then_some(item)
    })
    .collect()
}

/// What the page says of an ask: nothing while it settles, nor once it is long past.
fn patience(index: &Index, ask: &Ask, day: Day) -> Option<Patience> {
    let is_due = (ASK_SETTLES + 1..=ASK_ENDS).contains(&index.today.days_since(day));
    asks::patience(index, ask).filter(|_| is_due)
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
