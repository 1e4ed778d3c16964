//! The contacts of one's contacts: those known by name, and how many there may be.
//!
//! The range rests on an assumption, how many people each contact knows, which the owner sets; on how
//! many of these are already known to the owner, and on how many several contacts know (Newman 2003).
//! It is a range, not a forecast, and says what it assumes.
//!
//! Worked examples: 100 contacts who know 100 people each: 3,564 to 8,934.75 people beyond. A knows x, y
//! and B, B knows x and z, C knows z, w and v: five people beyond by seven ways, mutuality 0.7143. Three
//! acquaintances in groups of 560,000 of 83 million people together: about 445, give or take 257.

use super::graph::PeopleGraph;
use crate::settings::Settings;

/// Share of a contact's contacts who are the owner's too, and share left once those whom several
/// contacts know count once: the careful end of the range.
const LOW: (f64, f64) = (0.4, 0.6);
/// The other end.
const HIGH: (f64, f64) = (0.05, 0.95);

/// Who is one introduction away.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reach {
    /// How many people are known by name through contacts.
    pub named: usize,
    /// By how many ways: each of them counted once for every contact who knows them.
    pub ways: usize,
    /// How many people each contact is assumed to know.
    pub assumed: u32,
    /// The range of how many there may be.
    pub low: f64,
    /// Its other end.
    pub high: f64,
}

impl Reach {
    /// Which share is left of the ways once those to the same person count once, above 0 to 1 (M of
    /// Newman 2003); `None` without a way.
    pub fn mutuality(&self) -> Option<f64> {
        (0 < self.ways).then(|| self.named as f64 / self.ways as f64)
    }

    /// The range as it is told: two digits each, for more would promise more than is known.
    pub fn rounded(&self) -> (u64, u64) {
        (two_digits(self.low), two_digits(self.high))
    }
}

/// How many people the owner knows in all, by how many of some groups of known size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScaledUp {
    /// People known, 0 and up.
    pub people: f64,
    /// The standard error of that; large unless dozens are known in the groups. `None` where nobody is.
    pub error: Option<f64>,
}

/// The network scale-up (Killworth et al. 1998): who knows `known` people in groups of `in_groups_of`
/// out of a population is taken to know the same share of everybody. `None` for groups of nobody. No
/// page shows it: the notes do not say how large any group is.
pub fn scale_up(known: u32, in_groups_of: u64, population: u64) -> Option<ScaledUp> {
    let people = population as f64 * f64::from(known) / in_groups_of as f64;
    let error = (0 < known).then(|| people / f64::from(known).sqrt());
    (0 < in_groups_of).then_some(ScaledUp { people, error })
}

fn two_digits(figure: f64) -> u64 {
    let mut whole = figure.max(0.0).round();
    let mut scale = 1.0;
    while 100.0 <= whole {
        (whole, scale) = (whole / 10.0, scale * 10.0);
    }
    (whole.round() * scale) as u64
}

/// The reach of the network.
pub fn reach(graph: &PeopleGraph, settings: &Settings) -> Reach {
    let (contacts, assumed) = (graph.people().len(), settings.assumed_contacts);
    Reach {
        named: graph.second_degree().len(),
        ways: graph.second_degree().iter().map(|beyond| beyond.through.len()).sum(),
        assumed,
        low: estimate(contacts, assumed, LOW),
        high: estimate(contacts, assumed, HIGH),
    }
}

fn estimate(contacts: usize, assumed: u32, (known, left): (f64, f64)) -> f64 {
    contacts as f64 * f64::from(assumed.saturating_sub(1)) * (1.0 - known) * left
}

#[cfg(test)]
mod tests {
    use super::super::sample::{close, graph, index, knows};
    use super::*;

    #[test]
    fn a_hundred_times_a_hundred() {
        assert!((estimate(100, 100, (0.3, 0.8)) - 5_544.0).abs() < 1e-9);
        assert!((estimate(100, 100, LOW) - 3_564.0).abs() < 1e-9);
        assert!((estimate(100, 100, HIGH) - 8_934.75).abs() < 1e-9);
        assert_eq!([3_564.0, 8_934.75, 99.6, 7.2, 0.0].map(two_digits), [3_600, 8_900, 100, 7, 0]);
        assert_eq!(estimate(0, 100, HIGH), 0.0);
        assert_eq!(estimate(10, 0, HIGH), 0.0);
    }

    #[test]
    fn five_people_by_seven_ways() {
        // A knows x, y and B; B knows x and z; C knows z, w and v; D knows nobody.
        let mut index = index(&["A", "B", "C", "D", "v", "w", "x", "y", "z"], &[]);
        for beyond in &mut index.people[4..] {
            beyond.contact_days.clear();
        }
        let pairs = [(0, 6), (0, 7), (0, 1), (1, 6), (1, 8), (2, 8), (2, 5), (2, 4)];
        index.acquaintances = pairs.iter().map(|(one, other)| knows(*one, *other)).collect();
        let reach = reach(&graph(&index), &Settings::default());
        assert_eq!((reach.named, reach.ways, reach.assumed), (5, 7, 100));
        close(reach.mutuality(), 0.7143);
        index.acquaintances.truncate(0);
        assert_eq!(super::reach(&graph(&index), &Settings::default()).mutuality(), None);
    }

    #[test]
    fn three_people_in_known_groups_scaled_up_to_everybody() {
        let scaled = scale_up(3, 560_000, 83_000_000).unwrap();
        assert!((scaled.people - 444.6).abs() < 0.05, "{scaled:?}");
        assert!((scaled.error.unwrap() - 256.7).abs() < 0.05, "{scaled:?}");
        assert_eq!(scale_up(0, 560_000, 83_000_000), Some(ScaledUp { people: 0.0, error: None }));
        assert_eq!(scale_up(3, 0, 83_000_000), None);
    }
}
