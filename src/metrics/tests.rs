//! What the tests of this room share: days, people and exchanges in one line each.

use crate::day::Day;
use crate::index::Index;
use crate::model::{Direction, Exchange, ExchangeFrom, GiftKind, Note, NoteId, Person, PersonId, Source};
use crate::parse;
use crate::settings::Settings;
use crate::source::{NotePath, Place};

/// The day a test says.
pub(super) fn day(text: &str) -> Day {
    Day::from_iso(text).unwrap()
}

/// A person with explicit contacts on those days.
pub(super) fn person(days: &[&str]) -> Person {
    let days: Vec<Day> = days.iter().map(|text| day(text)).collect();
    Person { explicit_days: days.clone(), contact_days: days, ..Person::default() }
}

/// An index of those people, in the order given.
pub(super) fn index(today: &str, people: Vec<Person>) -> Index {
    let mut index = Index::empty(day(today));
    index.people = people;
    index
}

/// An index read from notes as they would be written, each with its path.
pub(super) fn index_of(today: &str, notes: &[(&str, &str)]) -> Index {
    let settings = Settings::default();
    let parsed: Vec<Note> = notes
        .iter()
        .map(|(path, text)| parse::note(&NotePath::new(path), text.as_bytes(), &settings).0)
        .collect();
    crate::index::build(&parsed.iter().collect::<Vec<_>>(), &settings, day(today)).0
}

/// Where a record of a test stands.
pub(super) fn source(line: u32) -> Source {
    Source { note: NoteId(0), place: Place { line, column: 1, width: 1 } }
}

/// Something given to or received from the person of that place.
pub(super) fn exchange(direction: Direction, person: u32, on: &str, effort: u8) -> Exchange {
    Exchange {
        day: Some(day(on)),
        direction,
        person: Some(PersonId(person)),
        what: "the study".to_owned(),
        kind: GiftKind::Help,
        effort,
        from: ExchangeFrom::Line,
        private: false,
        source: source(1),
    }
}
