//! In a transition: whom the owner was in touch with since it began, and who has helped.
//!
//! Uses: day, settings, model, index, metrics.

use std::collections::BTreeSet;

use super::people;
use super::{Item, Kind, Section, SectionId};
use crate::day::Day;
use crate::index::Index;
use crate::metrics;
use crate::metrics::asks::{self, Patience};
use crate::model::{Direction, PersonId};
use crate::settings::{Settings, Transition};

/// How many people to thank are named.
const NAMED: usize = 3;

/// In touch with whom, what the asks need, whom to thank; nothing outside a transition, and nothing before its first contact.
pub(super) fn of(index: &Index, settings: &Settings) -> Section {
    let span = settings.transition.filter(|span| span.contains(index.today));
    let items = span.map_or_else(Vec::new, |span| items(index, span));
    Section::whole(SectionId::Since, items)
}

/// The same for a transition that may be over.
pub(in crate::reports) fn items(index: &Index, span: Transition) -> Vec<Item> {
    let start = span.begin;
    let people = index
        .others()
        .filter(|(_, person)| person.explicit_days.iter().any(|day| span.contains(*day)))
        .count();
    if people == 0 {
        return Vec::new();
    }
    let helped: BTreeSet<PersonId> = index
        .exchanges
        .iter()
        .filter(|exchange| {
            exchange.direction == Direction::Received && exchange.day.is_some_and(|day| span.contains(day))
        })
        .filter_map(|exchange| exchange.person)
        .collect();
    let in_touch = Kind::InTouch { people, helped: helped.len() };
    let mut items = vec![Item::about_all(Vec::new(), in_touch).on(start)];
    if span.end.is_none() {
        let needing = |patience| asks_out(index, start, patience);
        items.extend([Patience::Time, Patience::Repeat, Patience::Rest].into_iter().filter_map(needing));
    }
    if !helped.is_empty() {
        items.push(thanks_open(index, span));
    }
    items
}

fn asks_out(index: &Index, start: Day, patience: Patience) -> Option<Item> {
    let open = index.asks.iter().filter(|ask| asks::patience(index, ask) == Some(patience));
    let mut days: Vec<Day> = open.filter_map(|ask| ask.day).filter(|day| *day >= start).collect();
    days.sort_unstable();
    let asks = days.len();
    days.dedup();
    (asks > 0).then(|| Item::about_all(Vec::new(), Kind::AsksOut { patience, days, asks }))
}

/// Nobody named and no others means that everyone has been thanked.
fn thanks_open(index: &Index, span: Transition) -> Item {
    let owed = metrics::thanks_owed(index)
        .into_iter()
        .filter(|exchange| exchange.day.is_some_and(|day| span.contains(day)));
    let open: BTreeSet<PersonId> = owed.filter_map(|exchange| exchange.person).collect();
    let mut named = people::shown(index, &open.iter().copied().collect::<Vec<_>>());
    named.truncate(NAMED);
    let others = open.len() - named.len();
    Item::about_all(named, Kind::ThanksOpen { others })
}
