//! What people have in common by their notes: employer, sector, city, circle; and how concentrated
//! the network is in each.
//!
//! Two spellings of one name are one value. A value that only private people have is counted and
//! never named.
//!
//! Worked example: ten, six, three and one people at four employers: Herfindahl-Hirschman index 0.365,
//! in effect as if spread evenly over 2.7397 employers (Hill 1973, Jost 2006).

use std::collections::BTreeMap;

use super::graph::PeopleGraph;
use crate::index::Index;
use crate::model::Person;
use crate::names::fold;

/// Something a person's note says about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Attribute {
    Employer,
    Sector,
    City,
    Circle,
}

impl Attribute {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::Employer, Self::Sector, Self::City, Self::Circle];

    /// The English word, used in JSON and as key of the catalogue.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Employer => "employer",
            Self::Sector => "sector",
            Self::City => "city",
            Self::Circle => "circle",
        }
    }

    /// What the person's note says, as written.
    pub(super) fn of(self, person: &Person) -> Option<&str> {
        let facts = &person.facts;
        let value = match self {
            Self::Employer => facts.org.as_ref().map(|org| org.text.as_str()),
            Self::Sector => facts.sector.as_deref(),
            Self::City => facts.city.as_deref(),
            Self::Circle => facts.circle.as_deref(),
        };
        value.map(str::trim).filter(|value| !value.is_empty())
    }
}

/// The people of the network by one attribute.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    /// The values by their folded spelling.
    pub values: BTreeMap<String, Shared>,
    /// Of how many people nothing is noted.
    pub missing: usize,
}

/// One value and who has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// As first written by somebody who may be named; `None` if everybody with it is private.
    pub name: Option<String>,
    /// The nodes, in ascending order.
    pub nodes: Vec<usize>,
}

impl Spread {
    /// Who has what.
    pub fn new(index: &Index, graph: &PeopleGraph, attribute: Attribute) -> Self {
        let mut spread = Self::default();
        for (node, id) in graph.people().iter().enumerate() {
            let person = index.person(*id);
            let Some(value) = attribute.of(person) else {
                spread.missing += 1;
                continue;
            };
            let empty = || Shared { name: None, nodes: Vec::new() };
            let shared = spread.values.entry(fold(value)).or_insert_with(empty);
            shared.nodes.push(node);
            if shared.name.is_none() && !person.private {
                shared.name = Some(value.to_owned());
            }
        }
        spread
    }

    /// Of how many people something is noted.
    pub fn known(&self) -> usize {
        self.values.values().map(|shared| shared.nodes.len()).sum()
    }

    /// The Herfindahl-Hirschman index: the sum of the squared shares among the values that are noted,
    /// 1/S for S values to 1; `None` if nothing is noted.
    pub fn hhi(&self) -> Option<f64> {
        let known = self.known() as f64;
        let squares = self.values.values().map(|shared| (shared.nodes.len() as f64 / known).powi(2));
        (0.0 < known).then(|| squares.sum())
    }

    /// Over how many values as many people would be spread evenly for the same concentration, 1 to S.
    pub fn effective(&self) -> Option<f64> {
        self.hhi().map(|hhi| 1.0 / hhi)
    }

    /// Whether too little is noted to say more than the figure: of over 30 % nothing is known.
    pub fn is_thin(&self) -> bool {
        is_thin(self.known(), self.known() + self.missing)
    }

    /// The value that most people have, of several the first by spelling; `None` if nothing is noted.
    pub fn largest(&self) -> Option<&Shared> {
        self.values.values().rev().max_by_key(|shared| shared.nodes.len())
    }
}

/// Whether something is noted of fewer than 70 % of the people.
pub fn is_thin(noted: usize, people: usize) -> bool {
    noted * 10 < people * 7
}

#[cfg(test)]
mod tests {
    use super::super::sample::{close, graph, index};
    use super::*;
    use crate::model::Named;
    use crate::source::Place;

    /// People at employers, one letter each; `.` for nobody knows where.
    fn spread(employers: &str) -> Spread {
        let ids: Vec<String> = (0..employers.len()).map(|number| format!("{number:02}")).collect();
        let mut index = index(&ids.iter().map(String::as_str).collect::<Vec<_>>(), &[]);
        for (person, employer) in index.people.iter_mut().zip(employers.chars()).filter(|(_, c)| *c != '.') {
            let place = Place { line: 1, column: 1, width: 1 };
            person.facts.org = Some(Named { text: employer.to_string(), target: None, place });
        }
        Spread::new(&index, &graph(&index), Attribute::Employer)
    }

    #[test]
    fn twenty_people_at_four_employers() {
        let spread = spread("QQQQQQQQQQRRRRRRSSST");
        close(spread.hhi(), 0.365);
        close(spread.effective(), 2.7397);
    }

    #[test]
    fn seven_people_at_four_employers() {
        let spread = spread("QQRSQTT");
        assert!((spread.hhi().unwrap() - 15.0 / 49.0).abs() < 1e-12);
        assert_eq!(spread.largest().and_then(|shared| shared.name.as_deref()), Some("Q"));
    }

    #[test]
    fn spellings_are_one_value_and_what_is_missing_is_counted() {
        let spread = spread("qQ.");
        assert_eq!((spread.values.len(), spread.missing, spread.known()), (1, 1, 2));
        assert_eq!(spread.hhi(), Some(1.0));
        assert!(spread.is_thin(), "a third is missing");
    }

    #[test]
    fn of_nothing_there_is_no_figure() {
        assert_eq!((spread("").hhi(), spread("..").effective()), (None, None));
    }

    #[test]
    fn a_value_of_private_people_only_has_no_name() {
        let mut index = index(&["A", "B"], &[]);
        index.people[0].private = true;
        for (person, city) in index.people.iter_mut().zip(["Oslo", "Bergen"]) {
            person.facts.city = Some(city.to_owned());
        }
        let spread = Spread::new(&index, &graph(&index), Attribute::City);
        let names: Vec<_> = spread.values.values().map(|shared| shared.name.as_deref()).collect();
        assert_eq!(names, [Some("Bergen"), None]);
    }
}
