//! What a year did to the shape: whether the circles became more separate, and whether the whole would
//! hold better or less well if the best connected were missing; and who came to know each other.
//!
//! Constraint (Burt 1992) and robustness under loss (Schneider et al. 2011) say little by themselves and
//! are only good for holding one year against another. Both fall as a network grows, whatever its shape;
//! so a change is told only where the figure and the figure for that many people moved the same way, by
//! more than a tenth.
//!
//! Worked example: ten people who do not know each other have a constraint of 0.1, as many who all know
//! each other one of 0.361: they have grown together. Ten and then twenty who all know each other: it
//! falls from 0.361 to 0.190, as it must for twice as many, and nothing has changed. Of the 16 pairs of
//! seven people who did not know each other one was introduced: 1 of 16 (triadic closure).

use super::graph::PeopleGraph;
use super::robustness::targeted_robustness;
use super::structure::constraint;

/// Below so many people at either time figures like these are chance.
const FEWEST: usize = 10;

/// By which part a figure has to move.
const TENTH: f64 = 0.1;

/// What became of something in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is less than it was.
    Less,
    /// It is about as it was.
    Alike,
    /// It is more than it was.
    More,
}

impl Change {
    /// The English word, key of the catalogue.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Less => "less",
            Self::Alike => "alike",
            Self::More => "more",
        }
    }

    /// The change between two figures, each told as it is and for its number of people.
    fn between(before: [f64; 2], after: [f64; 2]) -> Self {
        let all = |moved: fn(f64, f64) -> bool| before.iter().zip(after).all(|(one, next)| moved(*one, next));
        match () {
            () if all(|before, after| after < before * (1.0 - TENTH)) => Self::Less,
            () if all(|before, after| before * (1.0 + TENTH) < after) => Self::More,
            () => Self::Alike,
        }
    }
}

/// What a year did to the shape of the network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trend {
    /// How separate the circles are: more where constraint fell.
    pub separate: Change,
    /// How well the whole holds when the best connected fall away.
    pub holds: Change,
}

impl Trend {
    /// The shape then and now; `None` with fewer than ten people at either time.
    pub fn new(before: &PeopleGraph, after: &PeopleGraph) -> Option<Self> {
        let enough = |graph: &PeopleGraph| FEWEST <= graph.people().len();
        if !enough(before) || !enough(after) {
            return None;
        }
        let tied = Change::between(tied(before)?, tied(after)?);
        let separate = match tied {
            Change::Less => Change::More,
            Change::Alike => Change::Alike,
            Change::More => Change::Less,
        };
        Some(Self { separate, holds: Change::between(holding(before)?, holding(after)?) })
    }
}

/// Constraint as it is, and held against that of as many people who do not know each other.
fn tied(graph: &PeopleGraph) -> Option<[f64; 2]> {
    let people = graph.people().len();
    constraint(graph, &vec![1.0; people]).map(|figure| [figure, figure * people as f64])
}

/// Robustness as it is, and where it stands between nobody and everybody knowing the others, 0 to 1.
fn holding(graph: &PeopleGraph) -> Option<[f64; 2]> {
    let people = graph.people().len() as f64;
    let (nobody, everybody) = ((people - 1.0) / people.powi(2), (people - 1.0) / (2.0 * people));
    targeted_robustness(graph).map(|figure| [figure, (figure - nobody) / (everybody - nobody)])
}

/// How many of the pairs that did not know each other at the beginning do so at the end, and how many
/// pairs these were; `None` if there was none.
pub fn closure(before: &PeopleGraph, after: &PeopleGraph) -> Option<(usize, usize)> {
    let people = before.people().len();
    let open = people * people.saturating_sub(1) / 2 - before.links().len();
    let is_new = |link: &&super::PeopleLink| {
        before.contains(link.a) && before.contains(link.b) && before.link(link.a, link.b).is_none()
    };
    (0 < open).then(|| (after.links().iter().filter(is_new).count(), open))
}

#[cfg(test)]
mod tests {
    use super::super::sample::{f7, network};
    use super::*;
    use Change::{Alike, Less, More};

    /// Circles of so many people who all know each other, one acquaintance between each and the next.
    fn circles(of: &[u32]) -> PeopleGraph {
        let mut links = Vec::new();
        let mut first = 0;
        for people in of {
            let behind = first + people;
            links.extend((first..behind).flat_map(|one| (one + 1..behind).map(move |other| (one, other))));
            if 0 < first {
                links.push((first - 1, first));
            }
            first = behind;
        }
        network(first as usize, &links)
    }

    #[track_caller]
    fn check(before: &PeopleGraph, after: &PeopleGraph, separate: Change, holds: Change) {
        assert_eq!(Trend::new(before, after), Some(Trend { separate, holds }));
    }

    #[test]
    fn strangers_grow_together_and_back() {
        let (strangers, friends) = (network(10, &[]), circles(&[10]));
        let figure = |graph: &PeopleGraph| tied(graph).unwrap()[0];
        assert!((figure(&strangers) - 0.1).abs() < 5e-4 && (figure(&friends) - 0.361).abs() < 5e-4);
        check(&strangers, &friends, Less, More);
        check(&friends, &strangers, More, Less);
        check(&friends, &friends, Alike, Alike);
    }

    #[test]
    fn a_network_that_only_grows_has_not_changed_its_shape() {
        assert!((tied(&circles(&[20])).unwrap()[0] - 0.190).abs() < 5e-4);
        check(&circles(&[10]), &circles(&[20]), Alike, Alike);
        check(&network(10, &[]), &network(20, &[]), Alike, Alike);
    }

    #[test]
    fn one_circle_that_became_three() {
        check(&circles(&[12]), &circles(&[4, 4, 4]), More, Less);
    }

    #[test]
    fn nine_people_are_too_few() {
        assert_eq!(Trend::new(&network(9, &[]), &circles(&[12])), None);
        assert_eq!(Trend::new(&circles(&[12]), &network(9, &[])), None);
    }

    #[test]
    fn one_of_sixteen_pairs_was_introduced() {
        let links = [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4)];
        assert_eq!(closure(&f7(), &network(7, &[&links[..], &[(0, 3)]].concat())), Some((1, 16)));
        assert_eq!(closure(&f7(), &network(9, &[&links[..], &[(0, 7), (7, 8)]].concat())), Some((0, 16)));
        assert_eq!(closure(&circles(&[4]), &circles(&[4])), None);
    }
}
