//! Whom the owner meets today, and what lies between them.
//!
//! Knows plans, events and the notes of today's meetings. What a line tells of today has happened
//! already and is no appointment.
//!
//! Uses: day, model, index.

use super::super::between::{Between, Matters};
use super::super::week::people;
use crate::day::Time;
use crate::index::{Index, SourceKind};
use crate::model::{ContactKind, Encounter, Event, PersonId, PlaceOfEvent, Plan, Source};

/// Open matters shown for one person; more does not fit a phone.
const OPEN: usize = 4;
/// Guests of an event of whom it is said what lies between; the event's own page knows the others.
const GUESTS: usize = 3;

/// One meeting or event of today.
#[derive(Clone, Debug)]
pub struct Appointment<'a> {
    /// When it begins.
    pub time: Option<Time>,
    /// What it is.
    pub occasion: Occasion,
    /// What it is for, in the owner's words.
    pub what: &'a str,
    /// Where.
    pub place: Option<&'a str>,
    /// With whom, and what lies between.
    pub people: Vec<Between<'a>>,
    /// The line it stands on.
    pub source: Source,
}

/// What an appointment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// A meeting, with its kind if that is said.
    Meeting(Option<ContactKind>),
    /// An event.
    Event(PlaceOfEvent),
    /// A birthday of the person.
    Birthday,
}

/// Today's appointments by time, those without one last; nothing private.
pub(super) fn of<'a>(index: &'a Index, matters: &Matters<'a>) -> Vec<Appointment<'a>> {
    let today = Some(index.today);
    let events = (0..).map(PlaceOfEvent).zip(&index.events);
    let on_today = |event: &Event| event.day <= today && today <= event.end.or(event.day);
    let mut all: Vec<Appointment<'a>> = events
        .filter(|(_, event)| event.day.is_some() && !event.private && on_today(event))
        .map(|(place, event)| of_event(index, matters, place, event))
        .collect();
    let meetings: Vec<&Encounter> = meetings(index).collect();
    all.extend(meetings.iter().filter_map(|meeting| of_meeting(index, matters, meeting)));
    let plans = index.plans.iter().filter(|plan| plan.day == today && !plan.private);
    let is_noted = |plan: &Plan| meetings.iter().any(|meeting| is_same(meeting, plan));
    all.extend(plans.filter(|plan| !is_noted(plan)).filter_map(|plan| of_plan(index, matters, plan)));
    all.extend(birthdays(index, matters));
    leave_out_who_is_met_anyway(&mut all);
    all.sort_by_key(|one| (one.time.is_none(), one.time, matches!(one.occasion, Occasion::Birthday)));
    all
}

/// Whoever is met by themselves today needs no line below an event.
fn leave_out_who_is_met_anyway(all: &mut [Appointment<'_>]) {
    let is_event = |one: &Appointment<'_>| matches!(one.occasion, Occasion::Event(_));
    let met: Vec<PersonId> =
        all.iter().filter(|one| !is_event(one)).flat_map(|one| &one.people).map(|one| one.person).collect();
    for event in all.iter_mut().filter(|one| is_event(one)) {
        event.people.retain(|between| !met.contains(&between.person));
    }
}

/// Notes of meetings with today's date: in the morning they are still to come.
fn meetings(index: &Index) -> impl Iterator<Item = &Encounter> {
    let first = index.encounters.partition_point(|encounter| encounter.day < index.today);
    let own_note = |encounter: &&Encounter| {
        !encounter.private && matches!(index.note(encounter.source.note).kind, SourceKind::Meeting(_))
    };
    index.encounters[first..].iter().filter(own_note)
}

fn is_same(meeting: &Encounter, plan: &Plan) -> bool {
    plan.kind.is_none_or(|kind| kind == meeting.kind)
        && plan.people.iter().any(|person| meeting.people.contains(person))
}

fn of_event<'a>(
    index: &Index,
    matters: &Matters<'a>,
    place: PlaceOfEvent,
    event: &'a Event,
) -> Appointment<'a> {
    let guests: Vec<_> = event.expected.iter().filter_map(|guest| guest.person).collect();
    let people = people::shown(index, &guests).into_iter();
    let between = people.map(|person| matters.with(person, index.today, OPEN));
    let telling = between.filter(|between| !between.open.is_empty());
    Appointment {
        time: event.time,
        occasion: Occasion::Event(place),
        what: event.talk.as_deref().unwrap_or_default(),
        place: event.city.as_deref().or(event.place.as_deref()),
        people: telling.take(GUESTS).collect(),
        source: event.source,
    }
}

fn of_meeting<'a>(
    index: &'a Index,
    matters: &Matters<'a>,
    meeting: &'a Encounter,
) -> Option<Appointment<'a>> {
    let shown = people::shown(index, &meeting.people);
    (!shown.is_empty()).then(|| Appointment {
        time: None,
        occasion: Occasion::Meeting(Some(meeting.kind)),
        what: &meeting.text,
        place: meeting.place.as_deref(),
        people: shown.into_iter().map(|person| matters.with(person, index.today, OPEN)).collect(),
        source: meeting.source,
    })
}

/// A plan with people a page may name, or without people but with words.
fn of_plan<'a>(index: &'a Index, matters: &Matters<'a>, plan: &'a Plan) -> Option<Appointment<'a>> {
    let shown = people::shown(index, &plan.people);
    let tells = !shown.is_empty() || (plan.people.is_empty() && !plan.text.trim().is_empty());
    tells.then(|| Appointment {
        time: plan.time,
        occasion: Occasion::Meeting(plan.kind),
        what: &plan.text,
        place: plan.place.as_deref(),
        people: shown.into_iter().map(|person| matters.with(person, index.today, OPEN)).collect(),
        source: plan.source,
    })
}

fn birthdays<'a>(index: &'a Index, matters: &Matters<'a>) -> impl Iterator<Item = Appointment<'a>> {
    let today = index.today;
    let people = index.others().filter(move |(id, person)| {
        people::is_open_to(index, *id) && super::super::week::next_birthday(person, today) == Some(today)
    });
    people.filter_map(move |(id, person)| {
        let between = matters.with(id, today, OPEN);
        let place = person.facts.place;
        Some(Appointment {
            time: None,
            occasion: Occasion::Birthday,
            what: "",
            place: None,
            people: vec![between],
            source: Source { note: person.note?, place },
        })
    })
}
