//! The answer to `via` as data.
//!
//! Uses: model, index.

use serde_json::{Value, json};

use super::{Target, ViaReport};
use crate::index::Index;
use crate::model::PersonId;

/// The fields of the answer: what was meant, the ways, and where else to look.
pub fn fields(report: &ViaReport<'_>, index: &Index) -> Value {
    let id = |person: &PersonId| index.person(*person).id.clone();
    let ids = |people: &[PersonId]| people.iter().map(id).collect::<Vec<_>>();
    let last = |person: &PersonId| index.person(*person).last_contact().map(|day| day.to_string());
    let (kind, people, org, role) = match &report.target {
        Target::Person(person) => ("person", vec![*person], None, None),
        Target::Namesakes(people) => ("namesakes", people.clone(), None, None),
        Target::Post(post) => ("post", post.people.clone(), post.org.clone(), post.role.clone()),
        Target::Unknown => ("unknown", Vec::new(), None, None),
    };
    let known =
        report.known.iter().map(|person| json!({ "person": id(person), "last_contact": last(person) }));
    let routes = report.ways.iter().map(|way| {
        let along: Vec<PersonId> = way.through.iter().copied().chain(way.target).collect();
        json!({
            "people": ids(&along),
            "weakest": way.weakest.as_str(),
            "last_contacts": along.iter().map(last).collect::<Vec<_>>(),
        })
    });
    let clues = report.clues.iter().map(|clue| {
        json!({ "kind": clue.kind.as_str(), "value": clue.value, "people": ids(&clue.people), "more": clue.more })
    });
    json!({
        "target": {
            "asked": report.asked, "kind": kind, "people": ids(&people), "org": org, "role": role,
            "known": known.collect::<Vec<_>>(),
        },
        "routes": routes.collect::<Vec<_>>(),
        "clues": clues.collect::<Vec<_>>(),
    })
}
