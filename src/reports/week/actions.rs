//! The things to do this week: a few of each kind, at most seven in all.
//!
//! Promises, thanks and follow-ups are gathered here, the other kinds in files of their own. Every
//! kind has its turn before any has a second one, so that a long list of promises leaves room for
//! a lunch.
//!
//! Uses: day, settings, model, index, metrics.

use std::collections::{BTreeMap, BTreeSet};

use super::people::{self, Encounters};
use super::{Item, Kind, Section, SectionId, Topic, ask_draft, introduce, lunch, reconnect};
use crate::day::Day;
use crate::index::Index;
use crate::metrics::{self, Measured};
use crate::model::{ContactKind, ExchangeFrom, NeedState, Party, PersonId};
use crate::settings::Settings;

/// How many things to do the page shows; more is not read, and what is not read is not done.
const AT_MOST: usize = 7;
/// How many of one kind, so that the page never turns into a list of arrears.
const OF_ONE_KIND: usize = 5;
/// How many thanks and how many drafts.
const OF_A_SMALL_KIND: usize = 3;
/// A promise due later than this many days from today can wait for its own week.
const PROMISE_AHEAD: i64 = 14;
/// A promise without a due date older than this is no task any more but a question.
pub(super) const PROMISE_FADES: i64 = 21;
/// Days after a first meeting in which a follow-up still fits.
const FOLLOW_UP_WITHIN: i64 = 14;

/// Everything that could be done now, by kind; each kind in its own order.
pub(in crate::reports) struct Candidates {
    /// Own promises whose time has come.
    pub(in crate::reports) promises: Vec<Item>,
    /// What was received and not thanked for.
    pub(in crate::reports) thanks: Vec<Item>,
    /// First meetings to which nothing followed yet.
    pub(in crate::reports) follow_ups: Vec<Item>,
    /// Rhythms that have run out.
    pub(in crate::reports) reconnects: Vec<Item>,
    /// A free lunch and whom to share it with.
    pub(in crate::reports) lunches: Vec<Item>,
}

/// Gathers the candidates; nobody stands in two kinds. The lunch falls on one of `lunch_days`.
pub(in crate::reports) fn candidates(
    index: &Index,
    settings: &Settings,
    lunch_days: impl Iterator<Item = Day>,
) -> Candidates {
    let encounters = Encounters::of(index);
    let promises = promises(index);
    let thanks = thanks(index);
    let follow_ups = follow_ups(index, &encounters);
    let mut taken: BTreeSet<PersonId> = [&promises, &thanks, &follow_ups]
        .into_iter()
        .flatten()
        .flat_map(|item| item.people.clone())
        .collect();
    let reconnects = reconnect::of(index, settings, &encounters, &taken);
    taken.extend(reconnects.iter().flat_map(|item| &item.people));
    let lunches = lunch::of(index, settings, &encounters, &taken, lunch_days);
    Candidates { promises, thanks, follow_ups, reconnects, lunches }
}

/// The actions of today's week.
pub(super) fn of(measured: &Measured<'_>) -> Section {
    let (index, settings) = (measured.index, measured.settings);
    let rest_of_week = index.today.week().days().filter(|day| *day > index.today);
    let found = candidates(index, settings, rest_of_week);
    let kinds = vec![
        (found.promises, OF_ONE_KIND),
        (found.thanks, OF_A_SMALL_KIND),
        (found.follow_ups, OF_ONE_KIND),
        (found.reconnects, OF_ONE_KIND),
        (found.lunches, 1),
        (introduce::of(measured), 1),
        (ask_draft::of(index, settings), OF_A_SMALL_KIND),
    ];
    draw(kinds)
}

/// Draws in rounds and puts what was drawn back into the order of the kinds.
fn draw(kinds: Vec<(Vec<Item>, usize)>) -> Section {
    let all: usize = kinds.iter().map(|(items, _)| items.len()).sum();
    let sections = kinds.into_iter().enumerate().map(|(kind, (items, cap))| metrics::Section {
        candidates: items.into_iter().enumerate().map(|(at, item)| (kind, at, item)).collect(),
        first_round: 1,
        cap,
    });
    let mut drawn = metrics::draw(sections.collect(), AT_MOST).chosen;
    drawn.sort_by_key(|(kind, at, _)| (*kind, *at));
    let items: Vec<Item> = drawn.into_iter().map(|(_, _, item)| item).collect();
    let more = all - items.len();
    Section { id: SectionId::Actions, items, more }
}

/// Own open promises: the latest first, then by due date, then those without one, oldest first.
fn promises(index: &Index) -> Vec<Item> {
    let mut open: Vec<_> = metrics::open_promises(index)
        .into_iter()
        .filter(|open| open.promise.by == Party::Me && !open.promise.private)
        .filter(|open| people::is_shown(index, open.promise.person))
        .filter(|open| is_for_this_week(index.today, open.promise.due, open.age))
        .map(|open| open.promise)
        .collect();
    open.sort_by_key(|promise| (promise.due.is_none(), promise.due, promise.day, promise.source));
    let item = |promise: &crate::model::Promise| {
        let kind = Kind::Promise { due: promise.due, occasion: promise.occasion };
        Item::about(promise.person, kind).on(promise.day).saying(&promise.what).from(promise.source)
    };
    open.into_iter().map(item).collect()
}

fn is_for_this_week(today: Day, due: Option<Day>, age: Option<i64>) -> bool {
    match due {
        Some(due) => due.days_since(today) <= PROMISE_AHEAD,
        None => age.is_some_and(|age| age <= PROMISE_FADES),
    }
}

/// What was received since the Monday of last week and not thanked for; one line a person, the
/// newest thing named.
fn thanks(index: &Index) -> Vec<Item> {
    let since = index.today.week().plus(-1).monday();
    let mut newest: BTreeMap<PersonId, Item> = BTreeMap::new();
    for exchange in metrics::thanks_owed(index).into_iter().filter(|exchange| !exchange.private) {
        let (Some(person), Some(day)) = (exchange.person, exchange.day) else { continue };
        let known = newest.get(&person).and_then(|item| item.day);
        if day < since || known > Some(day) || !people::is_shown(index, person) {
            continue;
        }
        let granted = exchange.from == ExchangeFrom::Ask;
        let kind = Kind::Thanks { granted, gift: exchange.kind };
        let item = Item::about(person, kind).on(day).saying(&exchange.what).from(exchange.source);
        newest.insert(person, item);
    }
    let mut items: Vec<Item> = newest.into_values().collect();
    items.sort_by(|left, right| (left.day, &left.people).cmp(&(right.day, &right.people)));
    items
}

/// First meetings of the last two weeks to which nothing followed yet, oldest first.
pub(in crate::reports) fn follow_ups(index: &Index, encounters: &Encounters<'_>) -> Vec<Item> {
    metrics::open_follow_ups(index)
        .into_iter()
        .filter(|(person, day)| {
            let age = index.today.days_since(*day);
            let planned = index.person(*person).next_planned.is_some();
            (0..=FOLLOW_UP_WITHIN).contains(&age) && !planned && people::is_open_to(index, *person)
        })
        .map(|(person, day)| follow_up(index, encounters, person, day))
        .collect()
}

fn follow_up(index: &Index, encounters: &Encounters<'_>, person: PersonId, day: Day) -> Item {
    let met = encounters.with(person).find(|encounter| encounter.day == day);
    let event = met.and_then(|encounter| encounter.event);
    let event = event.filter(|event| !index.events[event.0 as usize].private);
    let (topic, what) = left_open(index, person)
        .or_else(|| looks_for(index, person))
        .unwrap_or((Topic::Talk, met.map_or("", |encounter| &encounter.text)));
    let kind = Kind::FollowUp { met: met.map_or(ContactKind::Met, |encounter| encounter.kind), event, topic };
    let item = Item::about(person, kind).on(day).saying(what);
    match met {
        Some(encounter) => item.from(encounter.source),
        None => item,
    }
}

fn left_open(index: &Index, person: PersonId) -> Option<(Topic, &str)> {
    let point = index.open_points.iter().rfind(|point| !point.private && point.people.contains(&person))?;
    Some((Topic::Open, &point.text))
}

fn looks_for(index: &Index, person: PersonId) -> Option<(Topic, &str)> {
    let mut needs = index.needs.iter().filter(|need| need.person == person && !need.private);
    let need = needs.rfind(|need| need.state == NeedState::Open)?;
    Some((Topic::Need, &need.what))
}
