//! The load-bearing test: who stays reachable when an employer, a city or a circle falls away.
//!
//! Early on this is a question for care, not for worry: a tie noted as personal stays whatever
//! happens to the job. The verdict goes by people and by recent contact, whichever is lower.
//!
//! Worked example: of seven people Anna, Ben and Emil work at Q; ties of strength 4, 2, 1, 1, 1, 0.5
//! and 0.5. Without Q four of seven people stay (0.5714) and three tenths of the recent contact, in
//! three parts: it hangs on one employer. With Emil's tie noted as personal: five of seven, 0.4.

use super::super::tie_strength::tie_strength;
use super::attributes::{Attribute, Spread};
use super::circles::{CircleName, Circles};
use super::graph::PeopleGraph;
use crate::day::Day;
use crate::index::Index;
use crate::model::PersonId;
use crate::settings::Settings;

/// How the network would stand without something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bearing {
    /// At least two thirds stay.
    Carries,
    /// Between one and two thirds stay.
    InPart,
    /// Less than a third stays.
    HangsOnOne,
}

impl Bearing {
    /// The English word, used in JSON and as key of the catalogue.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Carries => "carries",
            Self::InPart => "carries-in-part",
            Self::HangsOnOne => "hangs-on-one",
        }
    }

    /// The word for the lower of two shares.
    fn of(people: f64, strength: f64) -> Self {
        match people.min(strength) {
            low if low < 1.0 / 3.0 => Self::HangsOnOne,
            low if low < 2.0 / 3.0 => Self::InPart,
            _ => Self::Carries,
        }
    }
}

/// What falls away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Without {
    /// An employer, by its name as written.
    Employer(String),
    /// A city, likewise.
    City(String),
    /// The largest circle.
    Circle(CircleName),
}

impl Without {
    /// The English word for what it is, used in JSON and as key of the catalogue.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Employer(_) => Attribute::Employer.as_str(),
            Self::City(_) => Attribute::City.as_str(),
            Self::Circle(_) => Attribute::Circle.as_str(),
        }
    }
}

/// The network without one employer, city or circle.
#[derive(Clone, Debug, PartialEq)]
pub struct LoadTest {
    /// What falls away.
    pub without: Without,
    /// Of how many people it is noted whether they belong to it.
    pub noted: usize,
    /// Whether it is the owner's own; else it is where most of the people are.
    pub owners: bool,
    /// How many people stay.
    pub staying: usize,
    /// Of how many, at least 1.
    pub people: usize,
    /// Which share of the recent contact stays, 0 to 1.
    pub strength: f64,
    /// In how many connected parts those who stay are left.
    pub components: usize,
    /// In how many of the sectors noted somebody stays, and how many these are.
    pub sectors: (usize, usize),
    /// How many of the people known by name through others still are, and how many these are.
    pub beyond: (usize, usize),
    /// What that comes to.
    pub bearing: Bearing,
    /// Those who fall away, by id.
    pub falling: Vec<PersonId>,
}

/// The test for the owner's employer and city, and for the largest circle; where the owner's are
/// not noted, for where most people are. Nothing for nobody.
pub fn load_tests(
    index: &Index,
    graph: &PeopleGraph,
    circles: &Circles,
    settings: &Settings,
    day: Day,
) -> Vec<LoadTest> {
    let ties = Ties::new(index, graph, settings, day);
    let by_attribute = [Attribute::Employer, Attribute::City].map(|attribute| {
        let spread = Spread::new(index, graph, attribute);
        // Of nobody known, a city tells nothing.
        if spread.known() == 0 {
            return None;
        }
        let own = index.me.and_then(|me| attribute.of(index.person(me)));
        let (name, owners, nodes) = match own {
            Some(own) => {
                let shared = spread.values.get(&crate::names::fold(own));
                (own.to_owned(), true, shared.map_or(&[][..], |shared| &shared.nodes))
            }
            None => {
                // Where everybody is private there is a group and no name to tell it by.
                let named = spread.largest().filter(|shared| 1 < shared.nodes.len())?;
                (named.name.clone()?, false, &named.nodes[..])
            }
        };
        let without =
            if attribute == Attribute::City { Without::City(name) } else { Without::Employer(name) };
        Some(LoadTest { noted: spread.known(), ..ties.test(without, owners, nodes) })
    });
    let circle = circles
        .named
        .first()
        .map(|circle| ties.test(Without::Circle(circle.name.clone()), false, &circle.nodes));
    let tests = by_attribute.into_iter().flatten().chain(circle);
    if graph.people().is_empty() { Vec::new() } else { tests.collect() }
}

/// The ties of the owner to everybody.
struct Ties<'a> {
    index: &'a Index,
    graph: &'a PeopleGraph,
    strengths: Vec<f64>,
    total: f64,
    sectors: Spread,
}

impl<'a> Ties<'a> {
    fn new(index: &'a Index, graph: &'a PeopleGraph, settings: &Settings, day: Day) -> Self {
        let strength = |id: &PersonId| {
            let days: Vec<(Day, f64)> =
                index.person(*id).contact_days.iter().map(|day| (*day, 1.0)).collect();
            tie_strength(&days, day, settings.half_life)
        };
        let strengths: Vec<f64> = graph.people().iter().map(strength).collect();
        let sectors = Spread::new(index, graph, Attribute::Sector);
        Self { index, graph, total: strengths.iter().sum(), strengths, sectors }
    }

    /// The test without these nodes, but for those among them whose tie is personal.
    fn test(&self, without: Without, owners: bool, nodes: &[usize]) -> LoadTest {
        let people = self.graph.people();
        let is_personal = |node: &usize| self.index.person(people[*node]).facts.personal_tie;
        let mut stays = vec![true; people.len()];
        for node in nodes.iter().filter(|node| !is_personal(node)) {
            stays[*node] = false;
        }
        let staying = stays.iter().filter(|stays| **stays).count();
        let kept: f64 = self.strengths.iter().zip(&stays).filter(|(_, stays)| **stays).map(|(s, _)| s).sum();
        let share = staying as f64 / people.len() as f64;
        // Contact so long ago that nothing of it is left cannot tell one from the other.
        let strength = if 0.0 < self.total { kept / self.total } else { share };
        let sectors = self.sectors.values.values();
        let beyond = self.graph.second_degree();
        let leads = |person: &PersonId| self.graph.node(*person).is_some_and(|node| stays[node]);
        LoadTest {
            without,
            noted: people.len(),
            owners,
            staying,
            people: people.len(),
            strength,
            components: self.parts(&stays),
            sectors: (
                sectors.clone().filter(|sector| sector.nodes.iter().any(|node| stays[*node])).count(),
                sectors.len(),
            ),
            beyond: (beyond.iter().filter(|one| one.through.iter().any(leads)).count(), beyond.len()),
            bearing: Bearing::of(share, strength),
            falling: (0..people.len()).filter(|node| !stays[*node]).map(|node| people[node]).collect(),
        }
    }

    /// In how many connected parts the staying nodes are.
    fn parts(&self, stays: &[bool]) -> usize {
        let mut left = stays.to_vec();
        let mut parts = 0;
        for start in 0..left.len() {
            if !std::mem::replace(&mut left[start], false) {
                continue;
            }
            parts += 1;
            let mut near = vec![start];
            while let Some(node) = near.pop() {
                for (other, _) in self.graph.neighbours(node) {
                    if std::mem::replace(&mut left[*other], false) {
                        near.push(*other);
                    }
                }
            }
        }
        parts
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::circles::circles;
    use super::super::sample::{any_links, graph, index, knows, network};
    use super::*;
    use crate::model::Named;
    use crate::source::Place;

    fn at(employer: &str) -> Option<Named> {
        let place = Place { line: 1, column: 1, width: 1 };
        Some(Named { text: employer.to_owned(), target: None, place })
    }

    /// The seven people of the worked example; the owner last if there is one.
    fn seven(owner_at: Option<&str>) -> Index {
        let mut index =
            index(&["A", "B", "C", "D", "E", "F", "G"], &[(0, 1), (1, 2), (0, 2), (2, 3), (3, 4)]);
        for (person, employer) in index.people.iter_mut().zip(["Q", "Q", "R", "S", "Q", "T", "T"]) {
            person.facts.org = at(employer);
        }
        if let Some(employer) = owner_at {
            let mut me = crate::model::Person { id: "Me".to_owned(), me: true, ..Default::default() };
            me.facts.org = at(employer);
            index.me = Some(PersonId(7));
            index.people.push(me);
        }
        index
    }

    fn with_strengths<'a>(index: &'a Index, graph: &'a PeopleGraph) -> Ties<'a> {
        let strengths = vec![4.0, 2.0, 1.0, 1.0, 1.0, 0.5, 0.5];
        Ties { strengths, total: 10.0, ..Ties::new(index, graph, &Settings::default(), index.today) }
    }

    #[test]
    fn without_q_four_of_seven_stay() {
        let mut index = seven(Some("Q"));
        let graph = graph(&index);
        let test = with_strengths(&index, &graph).test(Without::Employer("Q".to_owned()), true, &[0, 1, 4]);
        assert_eq!((test.staying, test.people, test.components), (4, 7, 3));
        assert!((test.strength - 0.3).abs() < 1e-12);
        assert_eq!(test.bearing, Bearing::HangsOnOne);
        index.people[4].facts.personal_tie = true;
        let test = with_strengths(&index, &graph).test(Without::Employer("Q".to_owned()), true, &[0, 1, 4]);
        assert_eq!((test.staying, test.falling), (5, vec![PersonId(0), PersonId(1)]));
        assert!((test.strength - 0.4).abs() < 1e-12);
        assert_eq!(test.bearing, Bearing::InPart);
    }

    #[test]
    fn sectors_and_people_known_through_those_who_fall_away_go_with_them() {
        let mut index = seven(None);
        for (person, sector) in index.people.iter_mut().zip(["law", "seeds", "law", "seeds", "opera"]) {
            person.facts.sector = Some(sector.to_owned());
        }
        for id in ["x", "y"] {
            index.people.push(crate::model::Person { id: id.to_owned(), ..Default::default() });
        }
        // X is known to Anna, who goes, and to Cem, who stays; Y to Anna alone.
        index.acquaintances.extend([(0, 7), (2, 7), (0, 8)].map(|(one, other)| knows(one, other)));
        let graph = graph(&index);
        let test = with_strengths(&index, &graph).test(Without::Employer("Q".to_owned()), true, &[0, 1, 4]);
        assert_eq!((test.sectors, test.beyond), ((2, 3), (1, 2)));
    }

    #[test]
    fn the_employer_is_the_owners_else_that_of_most() {
        let tests = |index: &Index| {
            let graph = graph(index);
            let circles = circles(index, &graph, index.today);
            let tests = load_tests(index, &graph, &circles, &Settings::default(), index.today);
            tests.into_iter().map(|test| (test.without, test.owners, test.staying)).collect::<Vec<_>>()
        };
        let q = Without::Employer("Q".to_owned());
        let circle = Without::Circle(CircleName::Shared("Q".to_owned()));
        assert_eq!(tests(&seven(None)), [(q, false, 4), (circle.clone(), false, 4)]);
        let elsewhere = Without::Employer("Elsewhere".to_owned());
        assert_eq!(tests(&seven(Some("Elsewhere"))), [(elsewhere, true, 7), (circle, false, 4)]);
        assert_eq!(tests(&index(&[], &[])), []);
    }

    proptest! {
        #[test]
        fn removing_nobody_gives_all_and_removing_all_gives_nothing(links in any_links(8)) {
            let graph = network(8, &links);
            let index = index(&["0", "1", "2", "3", "4", "5", "6", "7"], &links);
            let ties = Ties::new(&index, &graph, &Settings::default(), index.today);
            let none = ties.test(Without::City("x".to_owned()), false, &[]);
            prop_assert_eq!((none.staying, none.strength, none.bearing), (8, 1.0, Bearing::Carries));
            let all = ties.test(Without::City("x".to_owned()), false, &[0, 1, 2, 3, 4, 5, 6, 7]);
            prop_assert_eq!((all.staying, all.strength, all.components), (0, 0.0, 0));
            prop_assert_eq!((all.sectors, all.beyond), ((0, 0), (0, 0)));
        }
    }
}
