//! The answer to `via` as data.
//!
//! Uses: model, index.

use serde_json::{Value, json};

use super::{Target, ViaReport, Way};
use crate::index::Index;
use crate::model::PersonId;

/// The fields of the answer: what was meant, the ways, and where else to look.
pub fn fields(report: &ViaReport<'_>, index: &Index) -> Value {
    let id = |person: &PersonId| index.person(*person).id.clone();
    let ids = |people: &[PersonId]| people.iter().map(id).collect::<Vec<_>>();
    let last = |person: &PersonId| last_contact(index, *person);
    let (kind, people, org, role) = match &report.target {
        Target::Person(person) => ("person", vec![*person], None, None),
        Target::Namesakes(people) => ("namesakes", people.clone(), None, None),
        Target::Post(post) => ("post", post.people.clone(), post.org.clone(), post.role.clone()),
        Target::Unknown => ("unknown", Vec::new(), None, None),
    };
    let known =
        report.known.iter().map(|person| json!({ "person": id(person), "last_contact": last(person) }));
    let clues = report.clues.iter().map(|clue| {
        json!({ "kind": clue.kind.as_str(), "value": clue.value, "people": ids(&clue.people), "more": clue.more })
    });
    json!({
        "target": {
            "asked": report.asked, "kind": kind, "people": ids(&people), "org": org, "role": role,
            "known": known.collect::<Vec<_>>(),
        },
        "routes": routes(&report.ways, index),
        "clues": clues.collect::<Vec<_>>(),
    })
}

/// Ways as data: the people along each, the one it leads to last.
pub(in crate::reports) fn routes(ways: &[Way<'_>], index: &Index) -> Vec<Value> {
    let route = |way: &Way<'_>| {
        let along = || way.through.iter().copied().chain(way.target);
        json!({
            "people": along().map(|person| index.person(person).id.as_str()).collect::<Vec<_>>(),
            "weakest": way.weakest.as_str(),
            "last_contacts": along().map(|person| last_contact(index, person)).collect::<Vec<_>>(),
        })
    };
    ways.iter().map(route).collect()
}

fn last_contact(index: &Index, person: PersonId) -> Option<String> {
    index.person(person).last_contact().map(|day| day.to_string())
}
