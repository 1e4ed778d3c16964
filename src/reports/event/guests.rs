//! Who comes to an event: those the owner knows, and those never met.
//!
//! Uses: day, names, settings, model, index, metrics.

use std::collections::BTreeSet;

use super::super::between::Between;
use super::super::week::people;
use super::Surroundings;
use crate::index::Index;
use crate::metrics::Route;
use crate::model::{Event, ExpectedGuest, PersonId};
use crate::names::fold;

/// Open matters shown for one guest.
const OPEN: usize = 5;

/// A guest the owner knows.
#[derive(Clone, Debug)]
pub struct Guest<'a> {
    /// Who, and what lies between.
    pub between: Between<'a>,
    /// Named as a speaker.
    pub speaks: bool,
}

/// A guest the owner has not met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stranger {
    /// The name as the note has it.
    pub name: String,
    /// The person, if the notes know one of that name.
    pub person: Option<PersonId>,
    /// Named as a speaker.
    pub speaks: bool,
    /// Among the owner's wishes.
    pub wished: bool,
    /// The ways to them, each over others; shorter ones first.
    pub ways: Vec<Route>,
}

/// Somebody who was expected and is not noted as met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed {
    /// The name as the note has it.
    pub name: String,
    /// The person, if the notes know one of that name.
    pub person: Option<PersonId>,
}

/// Guests who were expected and not met, in the order of the note; nobody private, and nobody at all
/// where no meeting is noted: then the notes are not written yet.
pub(super) fn missed(index: &Index, event: &Event) -> Vec<Missed> {
    if event.met.is_empty() {
        return Vec::new();
    }
    let guests = event.expected.iter().map(|expected| {
        let person = expected.person.or_else(|| without_note(index, &expected.name));
        let name = person.map_or_else(|| expected.name.clone(), |person| index.person(person).name.clone());
        Missed { name, person }
    });
    let met: BTreeSet<String> = event.met.iter().map(|person| fold(&index.person(*person).name)).collect();
    let is_missed = |guest: &Missed| match guest.person {
        Some(person) => people::is_shown(index, person) && event.met.binary_search(&person).is_err(),
        None => !met.contains(&fold(&guest.name)),
    };
    guests.filter(is_missed).collect()
}

/// Both kinds in the order of the note, those who speak first; nobody private.
pub(super) fn of<'a>(around: &Surroundings<'a>, event: &Event) -> (Vec<Guest<'a>>, Vec<Stranger>) {
    let index = around.index;
    let (mut guests, mut strangers) = (Vec::new(), Vec::new());
    // On the days of the event itself those met there were strangers until then.
    let day = event.day.filter(|day| *day <= index.today).unwrap_or(index.today);
    for expected in &event.expected {
        let person = expected.person.or_else(|| without_note(index, &expected.name));
        if person.is_some_and(|person| !people::is_shown(index, person)) {
            continue;
        }
        match person.filter(|person| is_known(index, *person)) {
            Some(person) => {
                let between = around.matters.with(person, day, OPEN);
                guests.push(Guest { between, speaks: expected.speaks });
            }
            None => strangers.push(stranger(around, expected, person)),
        }
    }
    (guests, strangers)
}

/// There was contact, or the note says since when they are known.
fn is_known(index: &Index, id: PersonId) -> bool {
    let person = index.person(id);
    !person.contact_days.is_empty() || person.facts.met.is_some()
}

/// Somebody without a note of that name.
fn without_note(index: &Index, name: &str) -> Option<PersonId> {
    let name = fold(name);
    let of_that_name = |person: &crate::model::Person| person.note.is_none() && fold(&person.name) == name;
    index.others().find(|(_, person)| of_that_name(person)).map(|(id, _)| id)
}

fn stranger(around: &Surroundings<'_>, expected: &ExpectedGuest, person: Option<PersonId>) -> Stranger {
    let ways = person.map_or_else(Vec::new, |person| around.ways.to(&[person]));
    let name =
        person.map_or_else(|| expected.name.clone(), |person| around.index.person(person).name.clone());
    let folded = fold(&name);
    let wished = around.settings.wishes.iter().any(|wish| fold(&wish.text) == folded);
    Stranger { name, person, speaks: expected.speaks, wished, ways }
}
