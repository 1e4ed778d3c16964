//! A change of work: the owner's wishes and the ways to them, what was asked, whom to thank, the time
//! given, and what would carry; once it is over, everybody who helped.
//!
//! The door is `report`. Knows the time between its first and last day. Nothing here is a plan the
//! owner could fail: it says what is there.
//!
//! Uses: day, settings, model, index, metrics.

mod json;
#[cfg(test)]
mod tests;
mod wishes;
mod words;

pub use json::value;
pub use wishes::Wish;
pub use words::doc;

use std::collections::BTreeMap;

use super::week::{Item, Kind, Section, SectionId, long_ago, people, since};
use super::{Desk, PageDoc, Shelf};
use crate::day::{Day, Week};
use crate::index::Index;
use crate::metrics::asks::patience;
use crate::metrics::network::{self, LoadTest};
use crate::metrics::{self, Measured, Time};
use crate::model::{Ask, AskState, Direction, Exchange, PersonId};
use crate::settings::{Settings, Transition};

/// How many weeks of time are told.
const WEEKS: i64 = 8;

/// Everything the page of a transition states.
#[derive(Clone, Debug)]
pub struct TransitionReport<'a> {
    /// From when to when.
    pub span: Transition,
    /// The day of the newest record; once it is over its last day, or that of thanks said later.
    pub as_of: Day,
    /// It is over.
    pub over: bool,
    /// In touch with how many, asks under way, thanks still to say: as on the page of the week.
    pub since: Vec<Item>,
    /// The owner's wishes, in the order of the settings.
    pub wishes: Vec<Wish<'a>>,
    /// Asks under way, oldest first.
    pub asks: Vec<Item>,
    /// Everybody who gave something since it began, in the order of their first help.
    pub helpers: Vec<Helper<'a>>,
    /// How many more have helped whose names are private.
    pub private: usize,
    /// The old tie whose turn it is this week.
    pub old_tie: Option<Item>,
    /// The time of the last complete weeks, oldest first, each with the owner's goal.
    pub weeks: Vec<(Week, Time, Option<u32>)>,
    /// Who stays reachable without the employer, the city, the largest circle.
    pub load: Vec<LoadTest>,
    /// When each of the owner's own profiles was last updated, by network.
    pub profiles: Vec<(&'a str, Day)>,
}

/// Somebody who has helped.
#[derive(Clone, Debug)]
pub struct Helper<'a> {
    /// Who.
    pub person: PersonId,
    /// What they gave, by day.
    pub received: Vec<&'a Exchange>,
    /// The last thanks said since.
    pub thanked: Option<Day>,
    /// Thanks wait: neither said nor any contact since.
    pub waiting: bool,
}

/// The transition of the settings; `None` without one, or before it begins.
pub fn report<'a>(measured: &Measured<'a>) -> Option<TransitionReport<'a>> {
    let (index, settings) = (measured.index, measured.settings);
    let span = settings.transition.filter(|span| span.begin <= index.today)?;
    let over = span.is_over(index.today);
    let (helpers, private) = helpers(index, span);
    let last = helpers.iter().filter_map(|helper| helper.thanked).max().max(span.end);
    let as_of = if over { last.unwrap_or(span.begin).min(index.as_of()) } else { index.as_of() };
    let mut report = TransitionReport {
        span,
        as_of,
        over,
        since: since::items(index, span),
        wishes: Vec::new(),
        asks: Vec::new(),
        helpers,
        private,
        old_tie: None,
        weeks: Vec::new(),
        load: Vec::new(),
        profiles: Vec::new(),
    };
    if !over {
        let graph = measured.graph();
        let nothing = Section { id: SectionId::Actions, items: Vec::new(), more: 0 };
        report.wishes = wishes::of(index, settings, graph);
        report.asks = asks(index, span.begin);
        report.old_tie = long_ago::of(index, settings, &nothing).items.into_iter().next();
        report.weeks = weeks(index, settings, span.begin);
        report.load = network::load_tests(index, graph, measured.circles(), settings, as_of);
        report.profiles = metrics::own_profiles(index);
    }
    Some(report)
}

/// The page, while the settings name a transition; one that exists says when they name none.
pub(super) fn page(desk: &Desk<'_>, shelf: &Shelf) -> Option<PageDoc> {
    let id = "transition".to_owned();
    let report = report(desk.measured);
    if report.is_none() && !shelf.ids.contains(&id) {
        return None;
    }
    let doc = doc(report.as_ref(), desk.index, desk.lang);
    Some(PageDoc { id, name: desk.lang.words("page-transition", &[]), doc, space: None })
}

fn asks(index: &Index, begin: Day) -> Vec<Item> {
    let open = |ask: &&Ask| ask.state == AskState::Open && !ask.private && ask.day >= Some(begin);
    let item = |ask: &Ask| {
        let day = ask.day?;
        let people = people::shown(index, &ask.people);
        let patience = patience(index, ask)?;
        let item = Item::about_all(people, Kind::AskUnderWay(patience)).on(day).saying(&ask.what);
        (!item.people.is_empty()).then(|| item.from(ask.source))
    };
    index.asks.iter().filter(open).filter_map(item).collect()
}

/// Everybody who gave the owner something, and how many more may not be named.
fn helpers(index: &Index, span: Transition) -> (Vec<Helper<'_>>, usize) {
    let mut by_person: BTreeMap<PersonId, Vec<&Exchange>> = BTreeMap::new();
    for exchange in index.exchanges.iter().filter(|one| one.direction == Direction::Received) {
        let (Some(day), Some(person)) = (exchange.day, exchange.person) else { continue };
        if span.contains(day) {
            by_person.entry(person).or_default().push(exchange);
        }
    }
    let owed: Vec<PersonId> = metrics::thanks_owed(index)
        .into_iter()
        .filter(|exchange| exchange.day.is_some_and(|day| span.contains(day)))
        .filter_map(|exchange| exchange.person)
        .collect();
    let thanked: BTreeMap<PersonId, Day> = index
        .thanks
        .iter()
        .filter(|thanks| span.begin <= thanks.day && !thanks.private)
        .map(|thanks| (thanks.person, thanks.day))
        .collect();
    let all = by_person.len();
    let mut helpers: Vec<Helper<'_>> = by_person
        .into_iter()
        .filter(|(person, _)| people::is_shown(index, *person))
        .map(|(person, mut received)| {
            received.retain(|exchange| !exchange.private);
            let first = received.first().and_then(|exchange| exchange.day);
            let thanked = thanked.get(&person).copied().filter(|day| first <= Some(*day));
            Helper { person, received, thanked, waiting: owed.contains(&person) }
        })
        .filter(|helper| !helper.received.is_empty())
        .collect();
    helpers.sort_by_key(|helper| (helper.received.first().and_then(|one| one.day), helper.person));
    let private = all - helpers.len();
    (helpers, private)
}

/// The last complete weeks since it began.
fn weeks(index: &Index, settings: &Settings, begin: Day) -> Vec<(Week, Time, Option<u32>)> {
    let running = index.today.week();
    let complete = (1..=WEEKS).rev().map(|back| running.plus(-back));
    let of_week = |week: Week| {
        let time = metrics::time_of(metrics::in_week(index, week));
        (week, time, metrics::goal_minutes(settings, week))
    };
    complete.filter(|week| begin <= week.sunday()).map(of_week).collect()
}
