//! Free lunches, and whom to share one with.
//!
//! Uses: day, names, settings, model, index, metrics.

use std::collections::BTreeSet;

use super::people::{self, Encounters};
use super::{Item, Kind};
use crate::day::{Day, Time};
use crate::index::Index;
use crate::metrics;
use crate::model::{ContactKind, PersonId};
use crate::names::fold;
use crate::settings::Settings;

/// A table is shared again after four weeks at the earliest.
const NOT_AGAIN_WITHIN: i64 = 28;
/// Whoever the last meal was shared with longer ago is no lunch company to suggest out of the blue.
const WITHIN_THE_LAST: i64 = 365;
/// Midday in minutes since midnight: half past eleven to two.
const MIDDAY: std::ops::Range<u32> = 690..840;
/// An event that begins at three or later leaves midday free.
const AFTERNOON: u32 = 900;

/// At most one line: of `days` the first that is free, and of the usual company one in rotation.
pub(super) fn of(
    index: &Index,
    settings: &Settings,
    encounters: &Encounters<'_>,
    taken: &BTreeSet<PersonId>,
    days: impl Iterator<Item = Day>,
) -> Vec<Item> {
    let Some(on) = free(index, settings, days).next() else { return Vec::new() };
    let company: Vec<Item> = index
        .others()
        .map(|(id, _)| id)
        .filter(|id| !taken.contains(id) && is_company(index, *id))
        .filter_map(|id| {
            let meal = encounters.last_meal(id)?;
            let age = index.today.days_since(meal.day);
            let item = Item::about(id, Kind::Lunch { on }).on(meal.day).saying(&meal.text).from(meal.source);
            (NOT_AGAIN_WITHIN..=WITHIN_THE_LAST).contains(&age).then_some(item)
        })
        .collect();
    metrics::in_rotation(&company, index.today.week()).cloned().into_iter().collect()
}

/// The working days among `days` on whose midday nothing is noted.
pub(in crate::reports) fn free(
    index: &Index,
    settings: &Settings,
    days: impl Iterator<Item = Day>,
) -> impl Iterator<Item = Day> {
    let working = days.filter(|day| day.weekday().is_working_day() && !settings.is_away(*day));
    working.filter(|day| is_free(index, *day))
}

/// Lives where the owner lives, as far as both are known, and has no meeting planned yet.
fn is_company(index: &Index, id: PersonId) -> bool {
    let person = index.person(id);
    let home = index.me.and_then(|me| index.person(me).facts.city.as_deref());
    let elsewhere = match (home, person.facts.city.as_deref()) {
        (Some(home), Some(city)) => fold(home) != fold(city),
        _ => false,
    };
    people::is_open_to(index, id) && person.next_planned.is_none() && !elsewhere
}

fn is_free(index: &Index, day: Day) -> bool {
    let planned = index.plans.iter().any(|plan| {
        let midday = plan.kind == Some(ContactKind::Lunch) || plan.time.is_some_and(is_midday);
        plan.day == Some(day) && midday
    });
    let away = index.events.iter().any(|event| {
        let (Some(first), last) = (event.day, event.end.or(event.day)) else { return false };
        let evening = event.time.is_some_and(|time| time.minutes() >= AFTERNOON) && last == Some(first);
        (Some(first)..=last).contains(&Some(day)) && !evening
    });
    !planned && !away
}

fn is_midday(time: Time) -> bool {
    MIDDAY.contains(&time.minutes())
}
