//! One event: before, who comes and what lies between; after, who was met and what came of it.
//!
//! The door is `report`. Knows which side of the day the owner stands on. Until the last day the
//! guests are shown, from the first on those who were met.
//!
//! Uses: day, names, settings, model, index, metrics.

mod find;
mod guests;
mod pages;
#[cfg(test)]
mod tests;
mod there;
mod words;

pub use find::{Found, find, list};
pub use guests::{Guest, Missed, Stranger};
pub(super) use pages::{link, pages};
pub use words::doc;

use super::between::Matters;
use super::week::actions;
use super::week::people::{self, Encounters};
use super::week::{Item, Kind};
use crate::day::Day;
use crate::index::Index;
use crate::metrics::{self, EventOutcome, EventRole, Measured, Ways};
use crate::model::{ContactKind, Encounter, Event, Exchange, Need, PersonId, PlaceOfEvent};
use crate::settings::Settings;

/// Everything the page of one event states.
#[derive(Clone, Debug)]
pub struct EventReport<'a> {
    /// Which event.
    pub at: PlaceOfEvent,
    /// The day of the newest record; of an event whose 90 days are over the last of these.
    pub as_of: Day,
    /// Guests known already, in the order of the note; empty once the event is over.
    pub guests: Vec<Guest<'a>>,
    /// Guests never met, likewise.
    pub strangers: Vec<Stranger>,
    /// How many guests are named, and how many of them have a note.
    pub prepared: (usize, usize),
    /// Met there for the first time.
    pub new: Vec<Met>,
    /// Known before and met there.
    pub renewed: Vec<Met>,
    /// How many more were met whose names are private.
    pub private: usize,
    /// First meetings that wait for a second step.
    pub follow_ups: Vec<Item>,
    /// Given and received at the event.
    pub exchanged: Vec<&'a Exchange>,
    /// Given and received since, with those who were new or as said at the event, until the 90 days are
    /// over.
    pub since: Vec<&'a Exchange>,
    /// What was promised and asked there, as far as it is still open.
    pub open: Vec<Item>,
    /// What people looked for there and still do.
    pub needs: Vec<&'a Need>,
    /// Guests who were expected and are not noted as met, once it is over and somebody was met.
    pub missed: Vec<Missed>,
    /// The 90 days after it.
    pub outcome: EventOutcome,
    /// New people at the median by role, and of how many events; of an event whose 90 days are over
    /// nothing, since the pages of old events rest.
    pub by_role: Vec<(EventRole, f64, usize)>,
    /// Where the owner stands.
    pub stage: Stage,
}

/// Which side of the event today is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// It is still to come, or has no day.
    Ahead,
    /// It is on.
    Running,
    /// It is over.
    Past,
}

/// Somebody met at the event.
#[derive(Clone, Debug)]
pub struct Met {
    /// Who.
    pub person: PersonId,
    /// The talks there, as lines of a chronicle.
    pub talks: Vec<Item>,
    /// The next contact within the 90 days after the event.
    pub next: Option<Day>,
}

/// What all reports on events share, put up once.
pub struct Surroundings<'a> {
    index: &'a Index,
    settings: &'a Settings,
    matters: Matters<'a>,
    ways: Ways,
    follow_ups: Vec<Item>,
    by_role: Vec<(EventRole, f64, usize)>,
}

impl<'a> Surroundings<'a> {
    /// Walks the records once for any number of events.
    pub fn of(measured: &Measured<'a>) -> Self {
        let (index, settings) = (measured.index, measured.settings);
        Self {
            index,
            settings,
            matters: Matters::of(measured),
            ways: Ways::new(index, measured.graph()),
            follow_ups: actions::follow_ups(index, &Encounters::of(index)),
            by_role: metrics::new_by_role(index),
        }
    }
}

/// What is known of one event.
pub fn report<'a>(around: &Surroundings<'a>, at: PlaceOfEvent) -> EventReport<'a> {
    let index = around.index;
    let event = &index.events[at.0 as usize];
    let outcome = metrics::event_outcome(index, event);
    let stage = stage(event, index.today);
    let (guests, strangers) = match stage {
        Stage::Past => (Vec::new(), Vec::new()),
        Stage::Ahead | Stage::Running => guests::of(around, event),
    };
    let met = |people: &[PersonId]| -> Vec<Met> {
        let until = outcome.window_ends;
        people::shown(index, people).into_iter().map(|person| met(index, event, at, person, until)).collect()
    };
    let (new, renewed) = (met(&outcome.new), met(&outcome.renewed));
    let is_settled = outcome.window_ends.is_some_and(|end| end <= index.today);
    let is_of_event =
        |item: &&Item| matches!(item.kind, Kind::FollowUp { event: Some(event), .. } if event == at);
    EventReport {
        at,
        as_of: outcome.window_ends.map_or(index.as_of(), |end| end.min(index.as_of())),
        guests,
        strangers,
        prepared: metrics::prepared(index, event),
        private: event.met.len() - new.len() - renewed.len(),
        new,
        renewed,
        follow_ups: around.follow_ups.iter().filter(is_of_event).cloned().collect(),
        exchanged: exchanged(index, event),
        since: since(index, event, &outcome),
        open: if stage == Stage::Ahead { Vec::new() } else { there::open(index, event) },
        needs: if stage == Stage::Ahead { Vec::new() } else { there::needs(index, event) },
        missed: if stage == Stage::Past { guests::missed(index, event) } else { Vec::new() },
        by_role: if stage == Stage::Past && !is_settled { around.by_role.clone() } else { Vec::new() },
        outcome,
        stage,
    }
}

fn stage(event: &Event, today: Day) -> Stage {
    match (event.day, event.end.or(event.day)) {
        (Some(first), Some(last)) if first <= today && today <= last => Stage::Running,
        (Some(first), _) if first < today => Stage::Past,
        _ => Stage::Ahead,
    }
}

fn met(index: &Index, event: &Event, at: PlaceOfEvent, person: PersonId, until: Option<Day>) -> Met {
    let days = days(event);
    let first = days.map_or(0, |(first, _)| index.encounters.partition_point(|talk| talk.day < first));
    let there = |talk: &&Encounter| {
        talk.event == Some(at)
            && !talk.private
            && talk.kind != ContactKind::Mention
            && talk.people.contains(&person)
    };
    let during = |talk: &&Encounter| days.is_some_and(|(_, last)| talk.day <= last);
    let talks = index.encounters[first..].iter().take_while(during).filter(there);
    let contacts = &index.person(person).contact_days;
    let next = days.and_then(|(_, last)| contacts.get(contacts.partition_point(|day| *day <= last)).copied());
    let next = next.filter(|next| Some(*next) <= until);
    Met { person, talks: talks.map(|talk| told(talk, person)).collect(), next }
}

/// The talk as a line of a chronicle, without its event.
fn told(talk: &Encounter, person: PersonId) -> Item {
    let kind =
        Kind::Contact { contact: talk.kind, event: None, minutes: talk.minutes, from_them: talk.from_them };
    Item::about(person, kind).on(talk.day).saying(&talk.text).from(talk.source)
}

/// What went to and fro in the event's own note, or on its days with those who were met there.
fn exchanged<'a>(index: &'a Index, event: &Event) -> Vec<&'a Exchange> {
    let Some((first, last)) = days(event) else { return Vec::new() };
    let there = |exchange: &&Exchange| {
        let met = exchange.person.is_some_and(|person| event.met.binary_search(&person).is_ok());
        !exchange.private && (exchange.source.note == event.note || met)
    };
    between(index, first, last).filter(there).collect()
}

fn since<'a>(index: &'a Index, event: &Event, outcome: &EventOutcome) -> Vec<&'a Exchange> {
    let (Some((_, last)), Some(end)) = (days(event), outcome.window_ends) else { return Vec::new() };
    let after = last.plus_days(1).unwrap_or(last);
    let of_event = |exchange: &&Exchange| {
        let is_new = exchange.person.is_some_and(|one| outcome.new.contains(&one));
        is_new || exchange.source.note == event.note
    };
    between(index, after, end).filter(|exchange| !exchange.private).filter(of_event).collect()
}

/// What was given and received from one day to another; the list is sorted by day.
fn between(index: &Index, first: Day, last: Day) -> impl Iterator<Item = &Exchange> {
    let start = index.exchanges.partition_point(|exchange| exchange.day < Some(first));
    index.exchanges[start..].iter().take_while(move |exchange| exchange.day <= Some(last))
}

fn days(event: &Event) -> Option<(Day, Day)> {
    let first = event.day?;
    Some((first, event.end.unwrap_or(first)))
}
