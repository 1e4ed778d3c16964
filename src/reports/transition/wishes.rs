//! The people and companies the owner would like to get to know, and who stands closest to each.
//!
//! Compares whole names. A company is met through those who work there, worked there, or know
//! somebody there.
//!
//! Uses: names, settings, model, index, metrics.

use std::cmp::Reverse;

use super::super::week::people;
use crate::index::Index;
use crate::metrics::PeopleGraph;
use crate::model::{Ask, AskState, Named, Person, PersonId};
use crate::names::fold;
use crate::settings::Settings;

/// How many people of each kind are named.
const NAMED: usize = 3;

/// One wish and the ways to it.
#[derive(Clone, Debug)]
pub struct Wish<'a> {
    /// As the settings have it.
    pub named: &'a Named,
    /// The person wished for, if it is one.
    pub person: Option<PersonId>,
    /// The owner is in touch with that person already.
    pub met: bool,
    /// Whom the owner knows at the company, who was seen last first.
    pub inside: Vec<PersonId>,
    /// Who worked there once, likewise.
    pub formerly: Vec<PersonId>,
    /// Who knows the person, or somebody at the company, by id.
    pub through: Vec<PersonId>,
    /// Open asks that name it.
    pub asks: Vec<&'a Ask>,
}

/// All wishes, in the order of the settings; a private person is none.
pub(super) fn of<'a>(index: &'a Index, settings: &'a Settings, graph: &PeopleGraph) -> Vec<Wish<'a>> {
    settings.wishes.iter().filter_map(|named| wish(index, graph, named)).collect()
}

fn wish<'a>(index: &'a Index, graph: &PeopleGraph, named: &'a Named) -> Option<Wish<'a>> {
    let name = fold(&named.text);
    let is_called = |person: &Person| {
        fold(&person.name) == name || named.target.as_deref().is_some_and(|target| target == person.id)
    };
    let person = index.others().find(|(_, person)| is_called(person)).map(|(id, _)| id);
    if person.is_some_and(|person| !people::is_shown(index, person)) {
        return None;
    }
    let (inside, formerly) = match person {
        Some(_) => (Vec::new(), Vec::new()),
        None => (at(index, |one| works_at(one, &name)), at(index, |one| worked_at(one, &name))),
    };
    let is_way = |other: PersonId| match person {
        Some(person) => other == person,
        None => works_at(index.person(other), &name),
    };
    let mut through: Vec<PersonId> = graph
        .second_degree()
        .iter()
        .filter(|one| is_way(one.person))
        .flat_map(|one| one.open.iter().copied())
        .filter(|id| !inside.contains(id) && people::is_open_to(index, *id))
        .collect();
    through.sort_unstable();
    through.dedup();
    through.truncate(NAMED);
    let names_it =
        |ask: &&Ask| ask.state == AskState::Open && !ask.private && fold(&ask.what).contains(&name);
    Some(Wish {
        named,
        person,
        met: person.is_some_and(|person| !index.person(person).explicit_days.is_empty()),
        inside,
        formerly,
        through,
        asks: index.asks.iter().filter(names_it).collect(),
    })
}

/// The known people of whom that is true.
fn at(index: &Index, is_there: impl Fn(&Person) -> bool) -> Vec<PersonId> {
    let known = |(id, person): &(PersonId, &Person)| {
        people::is_open_to(index, *id) && !person.contact_days.is_empty()
    };
    let mut found: Vec<PersonId> =
        index.others().filter(known).filter(|(_, person)| is_there(person)).map(|(id, _)| id).collect();
    found.sort_by_key(|id| (Reverse(index.person(*id).last_contact()), *id));
    found.truncate(NAMED);
    found
}

fn works_at(person: &Person, name: &str) -> bool {
    person.facts.org.as_ref().is_some_and(|org| fold(&org.text) == name)
}

fn worked_at(person: &Person, name: &str) -> bool {
    let mut earlier = person.facts.positions.iter().filter(|position| position.to.is_some());
    earlier.any(|position| position.org.as_ref().is_some_and(|org| fold(&org.text) == name))
        && !works_at(person, name)
}
