//! Groups that reach the others through one person only, and the introduction that would change it.
//!
//! A place in the network and a deed for the owner: two people, one on each side, whom nothing noted
//! speaks against. Where there are no such two, nothing is said.
//!
//! Uses: model, index, metrics.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::open_people;
use crate::index::Index;
use crate::metrics::network::{Connection, Cut, PeopleGraph};
use crate::model::PersonId;
use crate::names::fold;

/// So many are told.
const TOLD: usize = 3;

/// A single person is no group: every new contact begins with one acquaintance.
const SMALLEST: usize = 2;

/// So many places, and people on each side, are looked at; more would cost time and help nobody.
const TRIED: usize = 20;

/// A group that hangs on one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnlyWay {
    /// Through whom alone the group reaches the others.
    pub through: PersonId,
    /// The group, by id.
    pub group: Vec<PersonId>,
    /// Somebody of the group and somebody of the others, to make known to each other.
    pub pair: (PersonId, PersonId),
}

/// The largest groups that hang on one person, the largest first, then by id.
pub(super) fn only_ways(index: &Index, graph: &PeopleGraph, connection: &Connection) -> Vec<OnlyWay> {
    let mut cuts: Vec<&Cut> = connection.cuts.iter().filter(|cut| SMALLEST <= cut.largest_piece()).collect();
    cuts.sort_by_key(|cut| (Reverse(cut.largest_piece()), cut.node));
    let spoken_of = spoken_of(index);
    let mut told = BTreeSet::new();
    let ways = cuts.into_iter().take(TRIED).filter_map(|cut| {
        let group = connection.cut_off(cut).into_iter().rev().max_by_key(Vec::len)?;
        only_way(index, graph, cut.node, &group, &spoken_of)
    });
    // Along a chain one piece lies in the next; the same two people need be brought together once.
    ways.filter(|way| told.insert(way.pair)).take(TOLD).collect()
}

fn only_way(
    index: &Index,
    graph: &PeopleGraph,
    through: usize,
    group: &[usize],
    spoken_of: &BTreeSet<(PersonId, PersonId)>,
) -> Option<OnlyWay> {
    let through = graph.people()[through];
    let group = open_people(index, graph, group);
    let is_shown = |person: &PersonId| graph.link(through, *person).is_some_and(|link| link.open.is_some());
    if index.person(through).private || group.len() < SMALLEST || !group.iter().any(is_shown) {
        return None;
    }
    let may = |person: &PersonId| !index.person(*person).private && !index.person(*person).facts.no_intro;
    let others = graph.known_by(through).filter(|(_, link)| link.open.is_some()).map(|(person, _)| person);
    let others: Vec<PersonId> =
        others.filter(|person| may(person) && group.binary_search(person).is_err()).take(TRIED).collect();
    let one_side = group.iter().filter(|person| may(person)).take(TRIED);
    let mut pairs = one_side.flat_map(|one| others.iter().map(|other| (*one, *other)));
    let pair = pairs.find(|(one, other)| {
        !spoken_of.contains(&(*one.min(other), *one.max(other))) && !are_colleagues(index, *one, *other)
    })?;
    Some(OnlyWay { through, pair, group })
}

/// Whether they work at one employer: then they are likely to know each other, whatever is noted.
fn are_colleagues(index: &Index, one: PersonId, other: PersonId) -> bool {
    let employer = |person: PersonId| index.person(person).facts.org.as_ref().map(|org| fold(&org.text));
    employer(one).is_some_and(|org| employer(other) == Some(org))
}

/// Pairs of whom some introduction is noted, whatever became of it.
fn spoken_of(index: &Index) -> BTreeSet<(PersonId, PersonId)> {
    let of_one = |people: &[PersonId]| {
        let pairs = people.iter().enumerate();
        let pairs = pairs.flat_map(|(at, one)| people[at + 1..].iter().map(|other| (*one, *other)));
        pairs.collect::<Vec<_>>()
    };
    index.introductions.iter().flat_map(|introduction| of_one(&introduction.people)).collect()
}
