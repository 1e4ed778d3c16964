//! Small networks for the tests of this folder.

use proptest::prelude::*;

use super::super::tests::{day, source};
use super::graph::PeopleGraph;
use crate::index::{Index, NoteInfo, SourceKind};
use crate::model::{Acquaintance, ContactKind, Encounter, Introduction, IntroductionState, Person, PersonId};
use crate::settings::Settings;
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

/// The graph of an index with the settings as they are by default.
pub(super) fn graph(index: &Index) -> PeopleGraph {
    PeopleGraph::new(index, &Settings::default())
}

/// So many people, and who of them knows whom.
pub(super) fn network(people: usize, links: &[(u32, u32)]) -> PeopleGraph {
    let ids: Vec<String> = (0..people).map(|number| format!("{number:05}")).collect();
    graph(&index(&ids.iter().map(String::as_str).collect::<Vec<_>>(), links))
}

/// The network of the worked examples: A to G with the links AB, BC, AC, CD, DE.
pub(in super::super) fn f7() -> PeopleGraph {
    network(7, &[(0, 1), (1, 2), (0, 2), (2, 3), (3, 4)])
}

/// Any links among so many people, each once, the smaller number first.
pub(super) fn any_links(people: u32) -> impl Strategy<Value = Vec<(u32, u32)>> {
    let pairs: Vec<(u32, u32)> =
        (0..people).flat_map(|one| (one + 1..people).map(move |other| (one, other))).collect();
    let most = pairs.len();
    proptest::sample::subsequence(pairs, 0..=most)
}

/// Holds a figure against one that is given to four digits.
#[track_caller]
pub(super) fn close(figure: Option<f64>, expected: f64) {
    let figure = figure.unwrap_or(f64::NAN);
    assert!((figure - expected).abs() < 5e-5, "{figure} instead of {expected}");
}
