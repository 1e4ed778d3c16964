//! The people graph: who knows whom, as far as the notes show, and whom they know beyond.
//!
//! Its people are those there was contact with, without the owner and without those whose tie was
//! ended on purpose. Two of them are linked when one is noted to know the other, when the owner
//! introduced them, or when they sat together in a gathering of a few: then one is shared among the
//! others who were there (Newman 2001), so that a table for two tells more than one for eight. A
//! mail to two people brings nobody to one table.
//!
//! Links that are missing in the notes are the main error: whatever is read off this graph is as far
//! as the notes show. Private people and meetings are part of it, so that sums are right; `open`
//! says what may be shown.
//!
//! Worked example: Anna and Ben at one table with the owner, and Anna noted to know Ben and Cem, whom
//! the owner never met: one link with the weight 1 + 1, and Cem known by name through Anna.

use std::sync::OnceLock;

use super::clusters::Clusters;
use crate::day::Day;
use crate::index::Index;
use crate::model::{Encounter, IntroductionState, PersonId};
use crate::settings::Settings;

/// What speaks for a link, in the order in which it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// One is noted to know the other.
    Knows,
    /// The owner introduced them to each other.
    Introduced,
    /// They were at one gathering of a few.
    Joint,
}

/// That two people know each other, as far as the notes show.
#[derive(Clone, Debug, PartialEq)]
pub struct PeopleLink {
    /// The one with the smaller id.
    pub a: PersonId,
    /// The other.
    pub b: PersonId,
    /// Everything that speaks for it together: 1 for knowing, 1 for an introduction, and for each
    /// gathering of `g` people 1/(g - 1). Above 0.
    pub weight: f64,
    /// The day of the first gathering or introduction of the two; `None` where one is noted to know the
    /// other, which was so before it was noted.
    pub since: Option<Day>,
    /// What may be shown of that; `None` if the link rests on private notes or people alone.
    pub open: Option<OpenEvidence>,
}

/// What may be shown of the evidence for a link.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenEvidence {
    /// As [`PeopleLink::weight`], without what is private.
    pub weight: f64,
    /// What speaks for it.
    pub kinds: Kinds,
}

/// Which kinds of evidence there are; one byte, for there are as many of these as links.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds(u8);

impl Kinds {
    const ALL: [Evidence; 3] = [Evidence::Knows, Evidence::Introduced, Evidence::Joint];

    /// Whether that kind is among them.
    pub fn contains(self, kind: Evidence) -> bool {
        self.0 & 1 << kind as u8 != 0
    }

    /// The kinds, each once, in their order.
    pub fn iter(self) -> impl Iterator<Item = Evidence> {
        Self::ALL.into_iter().filter(move |kind| self.contains(*kind))
    }
}

impl FromIterator<Evidence> for Kinds {
    fn from_iter<Of: IntoIterator<Item = Evidence>>(kinds: Of) -> Self {
        Self(kinds.into_iter().fold(0, |all, kind| all | 1 << kind as u8))
    }
}

/// Somebody known by name through others, without any contact so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecondDegree {
    /// Who.
    pub person: PersonId,
    /// The people of the graph who know them, by id; at least one.
    pub through: Vec<PersonId>,
    /// Those of `through` of whom it may be shown; nobody if the person is private.
    pub open: Vec<PersonId>,
}

/// Everybody there was contact with, and who of them knows whom.
///
/// Within the measures a person is a `node`: their place in [`PeopleGraph::people`].
#[derive(Clone, Debug, Default)]
pub struct PeopleGraph {
    people: Vec<PersonId>,
    /// The node of each person of the index; `None` for those outside.
    nodes: Vec<Option<usize>>,
    links: Vec<PeopleLink>,
    adjacent: Vec<Vec<(usize, usize)>>,
    second_degree: Vec<SecondDegree>,
    /// Its circles, once somebody asked for them.
    pub(super) clusters: OnceLock<Clusters>,
}

impl PeopleGraph {
    /// Reads the graph off the index, as it stands today.
    pub fn new(index: &Index, settings: &Settings) -> Self {
        Self::as_of(index, settings, index.today)
    }

    /// Reads the graph off the index as it stood at the end of `day`: with contacts, gatherings and
    /// introductions up to then. Who knows whom was so before it was noted and counts as it is known
    /// now, like all that stands in front matter.
    pub fn as_of(index: &Index, settings: &Settings, day: Day) -> Self {
        let is_node = |id: PersonId| {
            let person = index.person(id);
            let was_met = person.first_contact().is_some_and(|first| first <= day);
            !person.me && !person.facts.ended && was_met
        };
        let mut graph = Self { nodes: vec![None; index.people.len()], ..Self::default() };
        for (id, _) in index.others().filter(|(id, _)| is_node(*id)) {
            graph.nodes[id.0 as usize] = Some(graph.people.len());
            graph.people.push(id);
        }
        graph.links = merged(index, proofs(index, settings, day, &graph));
        graph.links.shrink_to_fit();
        graph.connect();
        graph.second_degree = second_degree(index, &graph);
        graph
    }

    /// Who of these people knew whom at the end of an earlier `day`, at a fraction of the cost of reading
    /// it off the index anew: links weigh what they weigh now, show nothing, and lead to nobody beyond.
    #[must_use]
    pub fn narrowed(&self, index: &Index, day: Day) -> Self {
        let mut graph = Self { nodes: vec![None; self.nodes.len()], ..Self::default() };
        let was_met = |id: &&PersonId| index.person(**id).first_contact().is_some_and(|first| first <= day);
        for id in self.people.iter().filter(was_met) {
            graph.nodes[id.0 as usize] = Some(graph.people.len());
            graph.people.push(*id);
        }
        let by_then = |link: &&PeopleLink| {
            let known = link.since.is_none_or(|since| since <= day);
            known && graph.contains(link.a) && graph.contains(link.b)
        };
        let as_it_was = |link: &PeopleLink| PeopleLink { open: None, ..*link };
        graph.links = self.links.iter().filter(by_then).map(as_it_was).collect();
        graph.connect();
        graph
    }

    /// Enters for each node whom its links lead to.
    fn connect(&mut self) {
        self.adjacent = vec![Vec::new(); self.people.len()];
        for (at, link) in self.links.iter().enumerate() {
            if let (Some(a), Some(b)) = (self.node(link.a), self.node(link.b)) {
                self.adjacent[a].push((b, at));
                self.adjacent[b].push((a, at));
            }
        }
        for neighbours in &mut self.adjacent {
            neighbours.sort_unstable();
        }
    }

    /// The people, by id.
    pub fn people(&self) -> &[PersonId] {
        &self.people
    }

    /// The links, by both ids, each once.
    pub fn links(&self) -> &[PeopleLink] {
        &self.links
    }

    /// Who is known by name through somebody of the graph and never met, by id; nobody whose tie was
    /// ended.
    pub fn second_degree(&self) -> &[SecondDegree] {
        &self.second_degree
    }

    /// Whether there was contact with that person.
    pub fn contains(&self, person: PersonId) -> bool {
        self.node(person).is_some()
    }

    /// Whom the person knows, by id, each with the link between them; nobody for somebody outside.
    pub fn known_by(&self, person: PersonId) -> impl Iterator<Item = (PersonId, &PeopleLink)> {
        let neighbours = self.node(person).map_or(&[][..], |node| self.neighbours(node));
        neighbours.iter().map(|(node, link)| (self.people[*node], &self.links[*link]))
    }

    /// The link between two people, if they know each other.
    pub fn link(&self, one: PersonId, other: PersonId) -> Option<&PeopleLink> {
        let pair = (one.min(other), one.max(other));
        let at = self.links.binary_search_by_key(&pair, |link| (link.a, link.b)).ok()?;
        Some(&self.links[at])
    }

    /// The place of a person among the people.
    pub(super) fn node(&self, person: PersonId) -> Option<usize> {
        self.nodes.get(person.0 as usize).copied().flatten()
    }

    /// The neighbours of a node in ascending order, each with the place of the link.
    pub(super) fn neighbours(&self, node: usize) -> &[(usize, usize)] {
        &self.adjacent[node]
    }
}

/// One thing that speaks for a link between two people of the graph.
struct Proof {
    pair: (PersonId, PersonId),
    evidence: Evidence,
    weight: f64,
    since: Option<Day>,
    private: bool,
}

fn proofs(index: &Index, settings: &Settings, day: Day, graph: &PeopleGraph) -> Vec<Proof> {
    let mut proofs = Vec::new();
    let mut add = |one: PersonId, other: PersonId, (evidence, weight), since, private| {
        if one != other && graph.contains(one) && graph.contains(other) {
            proofs.push(Proof { pair: (one.min(other), one.max(other)), evidence, weight, since, private });
        }
    };
    for pair in &index.acquaintances {
        add(pair.knower, pair.known, (Evidence::Knows, 1.0), None, index.note(pair.source.note).private);
    }
    let made = index.introductions.iter().filter(|one| {
        let by_then = one.done.or(one.day).is_none_or(|made| made <= day);
        one.state == IntroductionState::Made && by_then
    });
    for introduction in made {
        for (one, other) in all_pairs(&introduction.people) {
            let since = introduction.done.or(introduction.day);
            add(one, other, (Evidence::Introduced, 1.0), since, introduction.private);
        }
    }
    let few = 2..=settings.group_max as usize;
    let together = |encounter: &&Encounter| {
        !encounter.attendance && !encounter.kind.is_written() && few.contains(&encounter.people.len())
    };
    let by_then = index.encounters.iter().take_while(|encounter| encounter.day <= day);
    for encounter in by_then.filter(together) {
        let weight = 1.0 / (encounter.people.len() - 1) as f64;
        for (one, other) in all_pairs(&encounter.people) {
            add(one, other, (Evidence::Joint, weight), Some(encounter.day), encounter.private);
        }
    }
    proofs
}

/// The proofs of each pair as one link. Being noted twice weighs no more than once; every gathering
/// weighs.
fn merged(index: &Index, mut proofs: Vec<Proof>) -> Vec<PeopleLink> {
    // Open proofs first, so that of two notes that say the same the one that may be shown counts.
    proofs.sort_by_key(|proof| (proof.pair, proof.evidence, proof.private));
    proofs.dedup_by(|next, one| {
        let is_same =
            next.evidence != Evidence::Joint && (next.pair, next.evidence) == (one.pair, one.evidence);
        if is_same {
            one.since = one.since.min(next.since);
        }
        is_same
    });
    let is_private =
        |pair: (PersonId, PersonId)| index.person(pair.0).private || index.person(pair.1).private;
    proofs
        .chunk_by(|one, next| one.pair == next.pair)
        .map(|proofs| {
            let pair = proofs[0].pair;
            let open = || proofs.iter().filter(|proof| !proof.private && !is_private(pair));
            let kinds: Kinds = open().map(|proof| proof.evidence).collect();
            let weight = open().map(|proof| proof.weight).sum();
            PeopleLink {
                a: pair.0,
                b: pair.1,
                weight: proofs.iter().map(|proof| proof.weight).sum(),
                // Nothing noted of when is before everything.
                since: proofs.iter().map(|proof| proof.since).min().flatten(),
                open: open().next().map(|_| OpenEvidence { weight, kinds }),
            }
        })
        .collect()
}

fn second_degree(index: &Index, graph: &PeopleGraph) -> Vec<SecondDegree> {
    let is_beyond = |id: PersonId| {
        let person = index.person(id);
        !person.me && !person.facts.ended && !graph.contains(id)
    };
    let mut known: Vec<(PersonId, PersonId, bool)> = Vec::new();
    for pair in &index.acquaintances {
        let private = index.note(pair.source.note).private;
        for (through, beyond) in [(pair.knower, pair.known), (pair.known, pair.knower)] {
            if graph.contains(through) && is_beyond(beyond) {
                let private = private || index.person(through).private || index.person(beyond).private;
                known.push((beyond, through, private));
            }
        }
    }
    // Of two notes that say the same, the one that may be shown comes first and counts.
    known.sort_unstable();
    known.dedup_by_key(|(beyond, through, _)| (*beyond, *through));
    known
        .chunk_by(|one, next| one.0 == next.0)
        .map(|ways| SecondDegree {
            person: ways[0].0,
            through: ways.iter().map(|(_, through, _)| *through).collect(),
            open: ways.iter().filter(|(.., private)| !private).map(|(_, through, _)| *through).collect(),
        })
        .collect()
}

fn all_pairs(people: &[PersonId]) -> impl Iterator<Item = (PersonId, PersonId)> + '_ {
    people.iter().enumerate().flat_map(|(at, one)| people[at + 1..].iter().map(|other| (*one, *other)))
}

#[cfg(test)]
mod tests {
    use super::super::sample::{index, knows, lunch, made_known};
    use super::*;

    fn shown(index: &Index) -> Vec<String> {
        let graph = PeopleGraph::new(index, &Settings::default());
        let name = |id: PersonId| index.person(id).id.as_str();
        let link = |link: &PeopleLink| {
            let open = link.open.as_ref().map(|open| (open.weight, open.kinds.iter().collect::<Vec<_>>()));
            format!("{}{} {:.3} {open:?}", name(link.a), name(link.b), link.weight)
        };
        graph.links().iter().map(link).collect()
    }

    #[test]
    fn a_table_for_two_and_one_who_knows_the_other() {
        let mut index = index(&["A", "B"], &[]);
        index.encounters = vec![lunch(&[0, 1])];
        index.people.push(crate::model::Person { id: "C".to_owned(), ..crate::model::Person::default() });
        index.acquaintances = vec![knows(0, 1), knows(0, 2)];
        assert_eq!(shown(&index), ["AB 2.000 Some((2.0, [Knows, Joint]))"]);
        let graph = PeopleGraph::new(&index, &Settings::default());
        let cem = SecondDegree { person: PersonId(2), through: vec![PersonId(0)], open: vec![PersonId(0)] };
        assert_eq!(graph.second_degree(), [cem]);
        assert_eq!(graph.people(), [PersonId(0), PersonId(1)]);
        let known: Vec<PersonId> = graph.known_by(PersonId(1)).map(|(person, _)| person).collect();
        assert_eq!(known, [PersonId(0)]);
        assert!(
            graph.link(PersonId(1), PersonId(0)).is_some() && graph.link(PersonId(0), PersonId(2)).is_none()
        );
    }

    #[test]
    fn gatherings_add_up_and_being_noted_twice_does_not() {
        let mut index = index(&["A", "B", "C", "D"], &[]);
        index.encounters = vec![lunch(&[0, 1, 2]), lunch(&[0, 1]), lunch(&[0, 1])];
        index.introductions = vec![made_known(&[1, 3]), made_known(&[1, 3])];
        index.acquaintances = vec![knows(0, 3), knows(3, 0)];
        assert_eq!(
            shown(&index),
            [
                "AB 2.500 Some((2.5, [Joint]))",
                "AC 0.500 Some((0.5, [Joint]))",
                "AD 1.000 Some((1.0, [Knows]))",
                "BC 0.500 Some((0.5, [Joint]))",
                "BD 1.000 Some((1.0, [Introduced]))",
            ]
        );
    }

    #[test]
    fn a_mail_to_two_a_crowd_and_an_offer_link_nobody() {
        let mut index = index(&["A", "B"], &[]);
        let mut mail = lunch(&[0, 1]);
        mail.kind = crate::model::ContactKind::Mail;
        let mut crowd = lunch(&[0, 1]);
        crowd.attendance = true;
        index.encounters = vec![mail, crowd];
        let mut offered = made_known(&[0, 1]);
        offered.state = IntroductionState::Offered;
        index.introductions = vec![offered];
        assert_eq!(shown(&index), [""; 0]);
    }

    #[test]
    fn as_of_a_day_before_people_tables_and_introductions_of_later_are_missing() {
        let days = ["2026-09-30", "2026-10-01"].map(|text| Day::from_iso(text).unwrap());
        let mut index = index(&["A", "B", "C", "D"], &[(0, 1)]);
        index.people[0].contact_days.insert(0, days[0]);
        index.people[1].contact_days.insert(0, days[0]);
        index.people[2].contact_days.insert(0, days[0]);
        let table = crate::model::Encounter { day: days[0], ..lunch(&[0, 2]) };
        index.encounters = vec![table, lunch(&[1, 2]), lunch(&[2, 3])];
        let introduced = crate::model::Introduction { done: Some(days[1]), ..made_known(&[1, 2]) };
        index.introductions = vec![introduced];
        let now = PeopleGraph::new(&index, &Settings::default());
        let links = |day| {
            let graph = PeopleGraph::as_of(&index, &Settings::default(), day);
            let narrowed = now.narrowed(&index, day);
            let pairs = |graph: &PeopleGraph| graph.links().iter().map(|l| (l.a, l.b)).collect::<Vec<_>>();
            assert_eq!((narrowed.people(), pairs(&narrowed)), (graph.people(), pairs(&graph)));
            let link = |link: &PeopleLink| (link.a.0, link.b.0, link.weight);
            (graph.people().len(), graph.links().iter().map(link).collect::<Vec<_>>())
        };
        assert_eq!(links(days[0]), (3, vec![(0, 1, 1.0), (0, 2, 1.0)]));
        assert_eq!(links(days[1]), (3, vec![(0, 1, 1.0), (0, 2, 1.0), (1, 2, 1.0)]));
        assert_eq!(links(index.today), (4, vec![(0, 1, 1.0), (0, 2, 1.0), (1, 2, 2.0), (2, 3, 1.0)]));
    }

    #[test]
    fn the_owner_and_ended_ties_are_outside() {
        let mut index = index(&["A", "B", "C"], &[]);
        index.people[0].me = true;
        index.people[1].facts.ended = true;
        index.acquaintances = vec![knows(2, 0), knows(2, 1)];
        let graph = PeopleGraph::new(&index, &Settings::default());
        assert_eq!((graph.people(), graph.links().len()), (&[PersonId(2)][..], 0));
        assert_eq!(graph.second_degree(), [], "neither is somebody to get to know");
    }

    #[test]
    fn what_is_private_weighs_and_is_not_shown() {
        let mut index = index(&["A", "B", "C"], &[]);
        index.people[2].private = true;
        let mut hidden = lunch(&[0, 1]);
        hidden.private = true;
        index.encounters = vec![hidden, lunch(&[0, 2])];
        assert_eq!(shown(&index), ["AB 1.000 None", "AC 1.000 None"]);
        index.acquaintances = vec![knows(1, 0)];
        assert_eq!(shown(&index)[0], "AB 2.000 Some((1.0, [Knows]))");
        index.people[0].contact_days.clear();
        index.acquaintances.push(knows(2, 0));
        let beyond = PeopleGraph::new(&index, &Settings::default()).second_degree().to_vec();
        let both = vec![PersonId(1), PersonId(2)];
        assert_eq!(beyond, [SecondDegree { person: PersonId(0), through: both, open: vec![PersonId(1)] }]);
    }
}
