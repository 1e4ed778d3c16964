//! What happened in one week: the figures, and every contact by day.
//!
//! Uses: day, settings, model, index, metrics.

use std::collections::BTreeSet;

use super::people;
use super::{Item, Kind, Section, SectionId, Sums};
use crate::day::Week;
use crate::index::Index;
use crate::metrics;
use crate::model::{ContactKind, Encounter, PersonId};
use crate::settings::Settings;

/// The week in figures; private people and meetings count in all of them.
pub(super) fn sums(index: &Index, settings: &Settings, week: Week) -> Sums {
    let talks: Vec<&Encounter> =
        metrics::in_week(index, week).filter(|encounter| encounter.kind != ContactKind::Mention).collect();
    let people: BTreeSet<PersonId> =
        talks.iter().filter(|talk| !talk.attendance).flat_map(|talk| talk.people.iter().copied()).collect();
    let is_new = |id: &&PersonId| index.person(**id).first_meeting.is_some_and(|day| week.contains(day));
    let time = metrics::time_of(metrics::in_week(index, week));
    Sums {
        conversations: talks.len(),
        private: talks.iter().filter(|talk| talk.private).count(),
        people: people.len(),
        new: people.iter().filter(is_new).count(),
        lunches: metrics::shared_lunches(index, settings, week),
        lunches_with_new: metrics::lunches_with_new(index, settings, week),
        measured: time.measured,
        estimated: time.estimated,
        goal: metrics::goal_minutes(settings, week),
    }
}

/// The contacts by day, those of one event together; gatherings of unnamed people included.
pub(super) fn days(index: &Index, week: Week) -> Section {
    let mut told: Vec<&Encounter> =
        metrics::in_week(index, week).filter(|encounter| !encounter.private).collect();
    told.sort_by_key(|encounter| {
        let mention = encounter.kind == ContactKind::Mention;
        (encounter.day, mention, encounter.event.is_none(), encounter.event, encounter.source)
    });
    let items = told.into_iter().filter_map(|encounter| item(index, encounter)).collect();
    Section::whole(SectionId::Days, items)
}

fn item(index: &Index, encounter: &Encounter) -> Option<Item> {
    let shown = people::shown(index, &encounter.people);
    if shown.is_empty() && encounter.text.trim().is_empty() && encounter.event.is_none() {
        return None;
    }
    let kind = Kind::Contact {
        contact: encounter.kind,
        event: encounter.event.filter(|event| !index.events[event.0 as usize].private),
        minutes: encounter.minutes,
        from_them: encounter.from_them,
    };
    Some(Item::about_all(shown, kind).on(encounter.day).saying(&encounter.text).from(encounter.source))
}
