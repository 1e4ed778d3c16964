//! What people have in common by their notes: employer, sector, city, circle; and how concentrated
//! the network is in each.
//!
//! Two spellings of one name are one value. A value that only private people have is counted and
//! never named.
//!
//! Worked example: ten, six, three and one people at four employers: Herfindahl-Hirschman index 0.365,
//! in effect as if spread evenly over 2.7397 employers (Hill 1973, Jost 2006). Two of them taken at
//! random work at one employer with the chance 0.3316; entropy 1.14212, evenness 0.82387 (Pielou), and
//! by entropy as if spread over 3.1334. A page tells the first of these; the others are data.

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

    /// The index on a scale that does not depend on how many values there are, 0 for an even spread to
    /// 1; `None` below two values.
    pub fn hhi_normalised(&self) -> Option<f64> {
        let even = 1.0 / self.values.len() as f64;
        self.hhi().filter(|_| 1 < self.values.len()).map(|hhi| ((hhi - even) / (1.0 - even)).max(0.0))
    }

    /// With which chance two people taken at random have the same value (Simpson 1949), 0 to 1: the
    /// index as it is for few people. `None` below two people.
    pub fn simpson(&self) -> Option<f64> {
        let known = self.known();
        let pairs = |people: usize| (people * people.saturating_sub(1)) as f64;
        let same: f64 = self.values.values().map(|shared| pairs(shared.nodes.len())).sum();
        (2 <= known).then(|| same / pairs(known))
    }

    /// The entropy of the shares in nats (Shannon 1948), 0 to ln S for S values; `None` if nothing is
    /// noted.
    pub fn entropy(&self) -> Option<f64> {
        let known = self.known() as f64;
        let part = |shared: &Shared| {
            let share = shared.nodes.len() as f64 / known;
            // Written so that a single value gives 0 and not -0.
            share * (1.0 / share).ln()
        };
        (0.0 < known).then(|| self.values.values().map(part).sum())
    }

    /// How even the spread is over the values there are (Pielou 1966), 0 to 1; `None` below two values.
    pub fn evenness(&self) -> Option<f64> {
        self.entropy()
            .filter(|_| 1 < self.values.len())
            .map(|entropy| entropy / (self.values.len() as f64).ln())
    }

    /// As [`Spread::effective`], by entropy, which heeds small groups more (Hill number of order 1), 1
    /// to S.
    pub fn effective_by_entropy(&self) -> Option<f64> {
        self.entropy().map(f64::exp)
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
    use proptest::prelude::*;

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
        close(spread.hhi_normalised(), 0.1533);
        close(spread.simpson(), 0.3316);
        close(spread.entropy(), 1.14212);
        close(spread.evenness(), 0.82387);
        close(spread.effective_by_entropy(), 3.1334);
    }

    #[test]
    fn one_person_and_one_employer_leave_some_figures_open() {
        let one = spread("Q");
        assert_eq!((one.hhi(), one.simpson(), one.evenness()), (Some(1.0), None, None));
        let three = spread("QQQ");
        assert_eq!((three.simpson(), three.evenness(), three.hhi_normalised()), (Some(1.0), None, None));
        assert_eq!((three.entropy(), three.effective_by_entropy()), (Some(0.0), Some(1.0)));
        assert_eq!((spread(".").simpson(), spread(".").entropy()), (None, None));
    }

    #[test]
    fn seven_people_at_four_employers() {
        let spread = spread("QQRSQTT");
        assert!((spread.hhi().unwrap() - 15.0 / 49.0).abs() < 1e-12);
        assert!((spread.effective().unwrap() - 3.27).abs() < 5e-3);
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
    proptest! {
        #[test]
        fn figures_lie_in_their_ranges(employers in "[QRST.]{1,12}") {
            let spread = spread(&employers);
            let values = spread.values.len() as f64;
            let Some(hhi) = spread.hhi() else {
                prop_assert_eq!(spread.known(), 0);
                return Ok(());
            };
            let rounding = 1e-12;
            prop_assert!(1.0 / values - rounding <= hhi && hhi <= 1.0 + rounding, "{hhi}");
            for effective in [spread.effective(), spread.effective_by_entropy()].into_iter().flatten() {
                prop_assert!(1.0 - rounding <= effective && effective <= values + rounding, "{effective}");
            }
            for share in [spread.simpson(), spread.evenness(), spread.hhi_normalised()].into_iter().flatten() {
                prop_assert!((0.0..=1.0 + rounding).contains(&share), "{share}");
            }
        }
    }
}
