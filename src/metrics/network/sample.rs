//! Small networks for the tests of this folder.

use super::super::tests::{day, source};
use crate::index::{Index, NoteInfo, SourceKind};
use crate::model::{Acquaintance, ContactKind, Encounter, Introduction, IntroductionState, Person, PersonId};
use crate::source::NotePath;

/// The day these tests are seen from.
pub(super) const TODAY: &str = "2026-11-23";

/// People by id, each met once this week, and who of them knows whom by place.
pub(super) fn index(ids: &[&str], links: &[(u32, u32)]) -> Index {
    let mut index = Index::empty(day(TODAY));
    let path = NotePath::new("Daily/2026-11-23.md");
    index.notes = vec![NoteInfo { path, link: TODAY.to_owned(), kind: SourceKind::Note, private: false }];
    index.people = ids.iter().map(|id| person(id, &[TODAY])).collect();
    index.acquaintances = links.iter().map(|(knower, known)| knows(*knower, *known)).collect();
    index
}

/// A person with contact on those days.
pub(super) fn person(id: &str, days: &[&str]) -> Person {
    Person { id: id.to_owned(), name: id.to_owned(), ..super::super::tests::person(days) }
}

/// That one knows the other.
pub(super) fn knows(knower: u32, known: u32) -> Acquaintance {
    Acquaintance { knower: PersonId(knower), known: PersonId(known), source: source(1) }
}

/// A lunch with those people.
pub(super) fn lunch(people: &[u32]) -> Encounter {
    Encounter {
        day: day(TODAY),
        kind: ContactKind::Lunch,
        people: people.iter().map(|id| PersonId(*id)).collect(),
        minutes: None,
        place: None,
        event: None,
        text: String::new(),
        attendance: false,
        from_them: false,
        private: false,
        source: source(1),
    }
}

/// An introduction of those people that took place.
pub(super) fn made_known(people: &[u32]) -> Introduction {
    Introduction {
        day: Some(day(TODAY)),
        people: people.iter().map(|id| PersonId(*id)).collect(),
        state: IntroductionState::Made,
        done: Some(day(TODAY)),
        what: String::new(),
        outcome: None,
        private: false,
        source: source(1),
    }
}
