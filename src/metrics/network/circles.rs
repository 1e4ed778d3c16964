//! The circles with their names: what at least half of a circle has in common, else its first two.
//!
//! A name is a help for reading, no finding: nobody is moved by it. Named are circles of three and
//! more. What the rest of the network shares as much as the circle names nothing, and no two circles
//! have one name. What is private gives no name.
//!
//! Worked example: of five people in a circle four work at Nordwind, of the others one in ten: the
//! circle is called Nordwind.

use std::collections::{BTreeMap, BTreeSet};

use super::attributes::Attribute;
use super::clusters::clusters;
use super::graph::PeopleGraph;
use crate::day::Day;
use crate::index::Index;
use crate::model::{Event, PersonId};
use crate::names::fold;

/// From how many people on a group is told as a circle.
const SMALLEST: usize = 3;

/// A circle of three people or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Circle {
    /// Its people as nodes, in ascending order.
    pub nodes: Vec<usize>,
    /// What it is called.
    pub name: CircleName,
}

/// What a circle is called by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CircleName {
    /// Something at least half of its people share: an employer, a city, an event, a tag.
    Shared(String),
    /// Its first two people by id, who may be named; fewer if the others are private.
    People(Vec<PersonId>),
}

/// Everybody by circle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Circles {
    /// The circles, the largest first, of the same size by their first node.
    pub named: Vec<Circle>,
    /// How many people know just one other, and no circle.
    pub in_pairs: usize,
    /// How many people know nobody of the others, as far as the notes show.
    pub alone: usize,
}

/// The circles of the network as it stood on `day`; an event of later names none.
pub fn circles(index: &Index, graph: &PeopleGraph, day: Day) -> Circles {
    let (large, small): (Vec<_>, Vec<_>) =
        clusters(graph).iter().cloned().partition(|cluster| SMALLEST <= cluster.len());
    let of_size = |size: usize| small.iter().filter(|cluster| cluster.len() == size).count() * size;
    let mut naming = Naming::new(index, graph, day);
    let mut large = large;
    large.sort_by_key(|cluster| (std::cmp::Reverse(cluster.len()), cluster[0]));
    let named = large.into_iter().map(|nodes| Circle { name: naming.name(&nodes), nodes }).collect();
    Circles { named, in_pairs: of_size(2), alone: of_size(1) }
}

/// What may name a circle: the kind first, so that of equal shares an employer names before a city.
type Trait = (u8, String);

struct Naming<'a> {
    index: &'a Index,
    graph: &'a PeopleGraph,
    /// What each node has, without what is private.
    traits: Vec<Vec<(Trait, String)>>,
    /// How many people have it, of those with a note.
    all: BTreeMap<Trait, usize>,
    with_note: usize,
    taken: BTreeSet<String>,
}

impl<'a> Naming<'a> {
    fn new(index: &'a Index, graph: &'a PeopleGraph, day: Day) -> Self {
        let mut traits: Vec<Vec<(Trait, String)>> = vec![Vec::new(); graph.people().len()];
        let by_then = |event: &&Event| event.day.is_none_or(|began| began <= day);
        for event in index.events.iter().filter(|event| !event.private).filter(by_then) {
            for node in event.met.iter().filter_map(|person| graph.node(*person)) {
                traits[node].push(((1, fold(&event.name)), event.name.clone()));
            }
        }
        for (node, id) in graph.people().iter().enumerate() {
            let person = index.person(*id);
            if person.private {
                traits[node].clear();
                continue;
            }
            let facts = [(0, Attribute::Employer), (2, Attribute::City)];
            let facts =
                facts.into_iter().filter_map(|(kind, fact)| Some((kind, fact.of(person)?.to_owned())));
            let circle = Attribute::Circle.of(person).filter(|circle| circle.parse::<u32>().is_err());
            let words = person.tags.iter().map(String::as_str).chain(circle);
            let words = words.map(|word| (3, in_words(word)));
            traits[node].extend(facts.chain(words).map(|(kind, name)| ((kind, fold(&name)), name)));
            traits[node].sort();
            traits[node].dedup_by(|next, one| next.0 == one.0);
        }
        let mut all = BTreeMap::new();
        for (which, _) in traits.iter().flatten() {
            *all.entry(which.clone()).or_default() += 1;
        }
        let with_note = graph.people().iter().filter(|id| index.person(**id).note.is_some()).count();
        Self { index, graph, traits, all, with_note, taken: BTreeSet::new() }
    }

    fn name(&mut self, nodes: &[usize]) -> CircleName {
        let mut here: BTreeMap<&Trait, (usize, &str)> = BTreeMap::new();
        for (which, name) in nodes.iter().flat_map(|node| &self.traits[*node]) {
            here.entry(which).or_insert((0, name.as_str())).0 += 1;
        }
        let outside = self.graph.people().len() - nodes.len();
        let names = here.iter().filter(|(which, (count, _))| {
            let others = self.all[*which] - count;
            // A share in the circle above that among the others, without fractions; and a tag that
            // everybody carries says what kind of note it is.
            let tells = others * nodes.len() < count * outside.max(1);
            let is_kind = which.0 == 3 && self.with_note <= self.all[*which];
            nodes.len() <= 2 * count && tells && !is_kind && !self.taken.contains(&which.1)
        });
        // The largest share, then the kind, then the spelling: the first of the largest.
        let best = names.rev().max_by_key(|(_, (count, _))| *count);
        if let Some((which, (_, name))) = best {
            let (taken, name) = (which.1.clone(), (*name).to_owned());
            self.taken.insert(taken);
            return CircleName::Shared(name);
        }
        let people = nodes.iter().map(|node| self.graph.people()[*node]);
        CircleName::People(people.filter(|id| !self.index.person(*id).private).take(2).collect())
    }
}

/// A tag as words: `class-of-2001` is `Class of 2001`.
fn in_words(tag: &str) -> String {
    let words = tag.replace(['-', '_', '/'], " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::super::sample::{graph, index};
    use super::*;
    use crate::index::Index;

    /// Two triangles of people with a note.
    fn two_triangles() -> Index {
        let links = [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)];
        let mut index = index(&["A", "B", "C", "D", "E", "F"], &links);
        for person in &mut index.people {
            person.note = Some(crate::model::NoteId(0));
        }
        index
    }

    fn names(index: &Index) -> Vec<String> {
        let name = |circle: &Circle| match &circle.name {
            CircleName::Shared(name) => name.clone(),
            CircleName::People(people) => {
                people.iter().map(|id| index.person(*id).name.as_str()).collect::<Vec<_>>().join(" + ")
            }
        };
        circles(index, &graph(index), index.today).named.iter().map(name).collect()
    }

    #[test]
    fn what_half_share_names_a_circle_else_its_first_two() {
        let mut index = two_triangles();
        index.people[0].facts.city = Some("Oslo".to_owned());
        index.people[1].facts.city = Some("oslo".to_owned());
        index.people[3].facts.city = Some("Bergen".to_owned());
        assert_eq!(names(&index), ["Oslo", "D + E"]);
    }

    #[test]
    fn what_everybody_shares_names_nothing() {
        let mut index = two_triangles();
        for person in &mut index.people {
            person.facts.city = Some("Oslo".to_owned());
            person.tags = vec!["person".to_owned()];
        }
        assert_eq!(names(&index), ["A + B", "D + E"]);
        index.people.truncate(3);
        index.acquaintances.truncate(3);
        assert_eq!(names(&index), ["Oslo"], "a tag of everybody is a kind of note, a city is a city");
    }

    #[test]
    fn private_people_count_and_give_no_name() {
        let mut index = two_triangles();
        for person in &mut index.people[..2] {
            person.private = true;
            person.facts.city = Some("Oslo".to_owned());
        }
        assert_eq!(names(&index), ["C", "D + E"]);
    }

    #[test]
    fn pairs_and_single_people_are_counted() {
        let mut index = two_triangles();
        index.acquaintances.truncate(4);
        let circles = circles(&index, &graph(&index), index.today);
        assert_eq!((circles.named.len(), circles.in_pairs, circles.alone), (1, 2, 1));
    }
}
