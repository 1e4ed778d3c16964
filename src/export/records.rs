//! The elements of records, each with the note and line that prove it; private ones are left out.
//!
//! Uses: day, model, index, metrics.

use serde::Serialize;

use super::names;
use crate::day::Day;
use crate::index::Index;
use crate::metrics::{self, Measured, asks::AskLint};
use crate::model::{
    self, AskState, Direction, ExchangeFrom, IntroductionState, NeedState, Party, PersonId, PromiseState,
};

/// Being in touch on one day in one way.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Encounter {
    pub date: String,
    pub kind: &'static str,
    pub people: Vec<String>,
    pub minutes: Option<u32>,
    pub estimated: bool,
    pub place: Option<String>,
    pub event: Option<String>,
    pub note: String,
    pub line: u32,
}

/// One thing given or received.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Exchange {
    pub date: Option<String>,
    pub direction: &'static str,
    pub person: Option<String>,
    pub what: String,
    pub kind: &'static str,
    pub effort: u8,
    pub from: &'static str,
    pub note: String,
    pub line: u32,
}

/// A promise of either side.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Promise {
    pub date: Option<String>,
    pub by: &'static str,
    pub person: String,
    pub what: String,
    pub state: &'static str,
    pub due: Option<String>,
    pub done: Option<String>,
    pub age: Option<i64>,
    pub late: Option<i64>,
    pub bucket: Option<&'static str>,
    pub note: String,
    pub line: u32,
}

/// An ask, once for each addressee.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Ask {
    pub date: Option<String>,
    pub person: Option<String>,
    pub what: String,
    pub state: &'static str,
    pub level: &'static str,
    pub missing: Vec<&'static str>,
    pub prior_given: Option<i64>,
    pub prior_contacts: Option<usize>,
    pub note: String,
    pub line: u32,
}

/// People the owner makes known to each other.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Introduction {
    pub date: Option<String>,
    pub people: Vec<String>,
    pub state: &'static str,
    pub done: Option<String>,
    pub outcome: Option<String>,
    pub note: String,
    pub line: u32,
}

/// What a person looks for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Need {
    pub date: Option<String>,
    pub person: String,
    pub what: String,
    pub state: &'static str,
    pub offered_by: Vec<String>,
    pub note: String,
    pub line: u32,
}

/// A conference, a congress, an evening.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Event {
    pub id: String,
    pub date: Option<String>,
    pub end: Option<String>,
    pub role: Option<String>,
    pub talk: Option<String>,
    pub expected: Vec<String>,
    pub met: Vec<String>,
    pub new: Vec<String>,
    pub renewed: Vec<String>,
    pub kept: Option<Vec<String>>,
    pub window_ends: Option<String>,
}

pub(super) fn encounters(index: &Index) -> Vec<Encounter> {
    let named = index.encounters.iter().filter(|encounter| !encounter.private);
    named
        .map(|encounter| {
            let time = metrics::time_of([encounter]);
            let (note, line) = names::place(index, encounter.source);
            Encounter {
                date: encounter.day.to_string(),
                kind: encounter.kind.as_str(),
                people: names::people(index, encounter.people.iter().copied()),
                minutes: Some(time.measured + time.estimated).filter(|minutes| *minutes > 0),
                estimated: time.estimated > 0,
                place: encounter.place.clone(),
                event: encounter.event.and_then(|at| event_id(index, at)),
                note,
                line,
            }
        })
        .collect()
}

fn event_id(index: &Index, at: model::PlaceOfEvent) -> Option<String> {
    let event = index.events.get(at.0 as usize)?;
    (!event.private).then(|| event.id.clone())
}

pub(super) fn exchanges(index: &Index) -> Vec<Exchange> {
    let named = index.exchanges.iter().filter(|exchange| !exchange.private);
    named
        .map(|exchange| {
            let (note, line) = names::place(index, exchange.source);
            Exchange {
                date: words(exchange.day),
                direction: match exchange.direction {
                    Direction::Given => "given",
                    Direction::Received => "received",
                },
                person: exchange.person.and_then(|person| names::person(index, person)),
                what: exchange.what.clone(),
                kind: exchange.kind.as_str(),
                effort: exchange.effort,
                from: match exchange.from {
                    ExchangeFrom::Line => "line",
                    ExchangeFrom::Promise => "promise",
                    ExchangeFrom::Awaited => "awaited",
                    ExchangeFrom::Ask => "ask",
                    ExchangeFrom::Introduction => "introduction",
                },
                note,
                line,
            }
        })
        .collect()
}

pub(super) fn promises(index: &Index) -> Vec<Promise> {
    let named = index.promises.iter().filter(|promise| !promise.private);
    named.map(|promise| element(index, promise)).collect()
}

fn element(index: &Index, promise: &model::Promise) -> Promise {
    let open = promise.state == PromiseState::Open;
    let since = |day: Option<Day>| day.filter(|_| open).map(|day| index.today.days_since(day));
    let age = since(promise.day);
    let (note, line) = names::place(index, promise.source);
    Promise {
        date: words(promise.day),
        by: match promise.by {
            Party::Me => "me",
            Party::Them => "them",
        },
        person: index.person(promise.person).id.clone(),
        what: promise.what.clone(),
        state: match promise.state {
            PromiseState::Open => "open",
            PromiseState::Kept => "kept",
            PromiseState::Dropped => "dropped",
        },
        due: words(promise.due),
        done: words(promise.done),
        age,
        late: since(promise.due).map(|late| late.max(0)),
        bucket: open.then(|| bucket(age)),
        note,
        line,
    }
}

/// Days an open promise is old, in four steps.
fn bucket(age: Option<i64>) -> &'static str {
    match age {
        None => "undated",
        Some(..=7) => "0-7",
        Some(8..=30) => "8-30",
        Some(31..=90) => "31-90",
        Some(91..) => "over-90",
    }
}

pub(super) fn asks(index: &Index) -> Vec<Ask> {
    let priors = metrics::priors(index, &metrics::by_person(index));
    let lint = AskLint::new(index);
    let mut elements = Vec::new();
    for (ask, priors) in index.asks.iter().zip(&priors).filter(|(ask, _)| !ask.private) {
        let reading = lint.read(ask);
        for (person, prior) in ask.people.iter().zip(priors) {
            let (note, line) = names::place(index, ask.source);
            elements.push(Ask {
                date: words(ask.day),
                person: names::person(index, *person),
                what: ask.what.clone(),
                state: match ask.state {
                    AskState::Draft => "draft",
                    AskState::Open => "open",
                    AskState::Yes => "yes",
                    AskState::No => "no",
                    AskState::Withdrawn => "withdrawn",
                },
                level: reading.level.as_str(),
                missing: reading.missing.iter().map(|missing| missing.as_str()).collect(),
                prior_given: prior.map(|prior| prior.given),
                prior_contacts: prior.map(|prior| prior.contacts),
                note,
                line,
            });
        }
    }
    elements
}

pub(super) fn introductions(index: &Index) -> Vec<Introduction> {
    let named = index.introductions.iter().filter(|introduction| !introduction.private);
    named
        .map(|introduction| {
            let (note, line) = names::place(index, introduction.source);
            Introduction {
                date: words(introduction.day),
                people: names::people(index, introduction.people.iter().copied()),
                state: match introduction.state {
                    IntroductionState::Offered => "offered",
                    IntroductionState::Agreed => "agreed",
                    IntroductionState::Made => "made",
                    IntroductionState::Declined => "declined",
                    IntroductionState::Lapsed => "lapsed",
                },
                done: words(introduction.done),
                outcome: introduction.outcome.clone(),
                note,
                line,
            }
        })
        .collect()
}

pub(super) fn needs(measured: &Measured<'_>) -> Vec<Need> {
    let index = measured.index;
    let mut open = measured.open_needs().iter().peekable();
    let named = index.needs.iter().filter(|need| !need.private);
    named
        .map(|need| {
            let (note, line) = names::place(index, need.source);
            let offers = open.next_if(|open| std::ptr::eq(open.need, need)).map(|open| &open.offered_by);
            Need {
                date: words(need.day),
                person: index.person(need.person).id.clone(),
                what: need.what.clone(),
                state: match need.state {
                    NeedState::Open => "open",
                    NeedState::Met => "met",
                    NeedState::Gone => "gone",
                },
                offered_by: names::people(
                    index,
                    offers.into_iter().flatten().map(|found| found.offer.person),
                ),
                note,
                line,
            }
        })
        .collect()
}

pub(super) fn events<'a>(index: &Index, events: impl Iterator<Item = &'a model::Event>) -> Vec<Event> {
    let named = events.filter(|event| !event.private);
    named
        .map(|event| {
            let outcome = metrics::event_outcome(index, event);
            let people = |ids: Vec<PersonId>| names::people(index, ids);
            let guests = event.expected.iter().filter_map(|guest| match guest.person {
                Some(person) => names::person(index, person),
                None => Some(guest.name.clone()),
            });
            Event {
                id: event.id.clone(),
                date: words(event.day),
                end: words(event.end),
                role: event.role.clone(),
                talk: event.talk.clone(),
                expected: guests.collect(),
                met: names::people(index, event.met.iter().copied()),
                new: people(outcome.new),
                renewed: people(outcome.renewed),
                kept: outcome.kept.map(people),
                window_ends: words(outcome.window_ends),
            }
        })
        .collect()
}

fn words(day: Option<Day>) -> Option<String> {
    day.map(|day| day.to_string())
}
