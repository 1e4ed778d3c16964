//! The people and companies the owner would like to get to know, and who stands closest to each.
//!
//! Ways are found as `kith via` finds them. A company is met through those who work there, worked there,
//! or know somebody there.
//!
//! Uses: names, settings, model, index, metrics.

use std::cmp::Reverse;

use super::super::via::{self, Target, Way};
use super::super::week::people;
use crate::index::Index;
use crate::metrics::{self, PeopleGraph, Ways};
use crate::model::{Ask, AskState, Named, Person, PersonId};
use crate::names::fold;
use crate::settings::Settings;

/// How many people who once worked there are named.
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
    /// What the words mean.
    pub target: Target,
    /// Whom to ask, at most three.
    pub ways: Vec<Way<'a>>,
    /// Who worked at the company once and stands on none of the ways, who was seen last first.
    pub formerly: Vec<PersonId>,
    /// Open asks that name it.
    pub asks: Vec<&'a Ask>,
}

/// All wishes, in the order of the settings; a private person is none.
pub(super) fn of<'a>(index: &'a Index, settings: &'a Settings, graph: &PeopleGraph) -> Vec<Wish<'a>> {
    let ways = Ways::new(index, graph);
    settings.wishes.iter().filter_map(|named| wish(index, (graph, &ways), named)).collect()
}

fn wish<'a>(index: &'a Index, around: (&PeopleGraph, &Ways), named: &'a Named) -> Option<Wish<'a>> {
    let name = fold(&named.text);
    let is_called = |person: &Person| {
        fold(&person.name) == name || named.target.as_deref().is_some_and(|target| target == person.id)
    };
    let person = index.others().find(|(_, person)| is_called(person)).map(|(id, _)| id);
    if person.is_some_and(|person| !people::is_shown(index, person)) {
        return None;
    }
    let target = person.map_or_else(|| via::find(index, &named.text), Target::Person);
    let ways = via::ways_to(index, around, &target);
    let formerly = match person {
        Some(_) => Vec::new(),
        None => formerly_at(index, &named.text, &ways),
    };
    let names_it =
        |ask: &&Ask| ask.state == AskState::Open && !ask.private && fold(&ask.what).contains(&name);
    Some(Wish {
        named,
        person,
        met: person.is_some_and(|person| !index.person(person).explicit_days.is_empty()),
        target,
        ways,
        formerly,
        asks: index.asks.iter().filter(names_it).collect(),
    })
}

/// Who once worked at the company and may be asked; those who stand first on a way are named there.
fn formerly_at(index: &Index, company: &str, ways: &[Way<'_>]) -> Vec<PersonId> {
    let is_met = |(id, person): &(PersonId, &Person)| {
        !person.contact_days.is_empty() && metrics::may_be_asked(index, *id)
    };
    let is_elsewhere = |id: &PersonId| ways.iter().all(|way| way.through[0] != *id);
    let met = index.others().filter(is_met).filter(|(_, person)| via::worked_at(person, company));
    let mut found: Vec<PersonId> = met.map(|(id, _)| id).filter(is_elsewhere).collect();
    found.sort_by_key(|id| (Reverse(index.person(*id).last_contact()), *id));
    found.truncate(NAMED);
    found
}
