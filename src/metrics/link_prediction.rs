//! Whether two people who are not noted to know each other may well have met.
//!
//! Four indices from the people both know. They tell who will meet anyway (Adamic & Adar 2003; Zhou, Lü
//! & Zhang 2009), which is the opposite of what an introduction is for; so they serve one question
//! alone, "do the two know each other already?". The owner, whom everybody knows, is left out.
//!
//! Worked example: A, B and C know each other, C knows D, D knows E. A and D have C in common, who
//! knows three people: Jaccard 1/3, Adamic-Adar 1/ln 3 = 0.91024, resource allocation 1/3. C and E have
//! D in common, who knows two: 1/ln 2 = 1.44270 and 0.5. A and E have nobody.

use std::collections::BTreeSet;

use super::network::PeopleGraph;
use crate::model::PersonId;

/// What the people two know say about the two.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LinkPrediction {
    /// How many people both know.
    pub common: usize,
    /// Those, for each person one of the two knows, 0 to 1.
    pub jaccard: f64,
    /// The sum of `1 / ln k` over them, for one who knows `k` people; 0 and up.
    pub adamic_adar: f64,
    /// The sum of `1 / k`: each shares one among all they know; 0 and up.
    pub resource_allocation: f64,
}

/// The indices of two people; all 0 where they have nobody in common.
pub fn link_prediction(graph: &PeopleGraph, one: PersonId, other: PersonId) -> LinkPrediction {
    let common = in_common(graph, one, other);
    let either = graph.known_by(one).count() + graph.known_by(other).count() - common.len();
    // Whoever is known by both knows at least two people, so no logarithm is 0.
    let sum = |of: fn(f64) -> f64| common.iter().map(|(knows, _)| 1.0 / of(*knows as f64)).sum();
    LinkPrediction {
        common: common.len(),
        jaccard: if either == 0 { 0.0 } else { common.len() as f64 / either as f64 },
        adamic_adar: sum(f64::ln),
        resource_allocation: sum(|knows| knows),
    }
}

/// Whom both know, with how many people each of them knows; the fewest first.
pub(super) fn in_common(graph: &PeopleGraph, one: PersonId, other: PersonId) -> Vec<(usize, PersonId)> {
    let of_other: BTreeSet<PersonId> = graph.known_by(other).map(|(person, _)| person).collect();
    let both = graph.known_by(one).map(|(person, _)| person).filter(|person| of_other.contains(person));
    let mut common: Vec<(usize, PersonId)> =
        both.map(|person| (graph.known_by(person).count(), person)).collect();
    common.sort_unstable();
    common
}

#[cfg(test)]
mod tests {
    use super::super::network::sample::f7;
    use super::*;

    #[track_caller]
    fn check(one: u32, other: u32, expected: (usize, f64, f64, f64)) {
        let found = link_prediction(&f7(), PersonId(one), PersonId(other));
        let close = |figure: f64, expected: f64| (figure - expected).abs() < 5e-6;
        let (common, jaccard, adamic_adar, allocation) = expected;
        let is_as_expected = found.common == common
            && close(found.jaccard, jaccard)
            && close(found.adamic_adar, adamic_adar)
            && close(found.resource_allocation, allocation);
        assert!(is_as_expected, "{found:?} instead of {expected:?}");
    }

    #[test]
    fn one_acquaintance_in_common_who_knows_three_or_two() {
        check(0, 3, (1, 1.0 / 3.0, 0.91024, 1.0 / 3.0));
        // 1.44270 of the worked example is 1 / ln 2.
        check(2, 4, (1, 1.0 / 3.0, std::f64::consts::LOG2_E, 0.5));
    }

    #[test]
    fn nobody_in_common_is_nothing_to_go_by() {
        check(0, 4, (0, 0.0, 0.0, 0.0));
        check(5, 6, (0, 0.0, 0.0, 0.0));
    }
}
