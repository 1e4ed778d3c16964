//! How closely the owner's contacts know each other: density, transitivity, effective size,
//! efficiency, constraint, and the pairs that only the owner connects.
//!
//! Every one of them reads a link as it is, without weight, and the owner as linked to everybody.
//! Links that are missing in the notes make density and transitivity too low, effective size and the
//! count of pairs too high: as far as the notes show.
//!
//! Worked example: seven people with five links, three of them a triangle: density 5/21 = 0.2381,
//! transitivity 3 * 1/6 = 0.5, effective size 7 - 10/7 = 5.5714, efficiency 0.7959, constraint
//! 0.323554, ego betweenness 14.5; for 13 of the 16 pairs that do not know each other only the owner
//! is known to connect them.

use super::graph::PeopleGraph;

/// Pairs of people and the people between them, counted in one go.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Structure {
    /// People.
    people: usize,
    /// Links among them.
    links: usize,
    /// Pairs of links that share a person.
    triples: usize,
    /// Those of the triples whose ends are linked: three for each triangle.
    closed: usize,
    /// Pairs without a link but with somebody between them.
    bridged_pairs: usize,
    /// What the owner is spared by these others: the sum of 1 - 1/(1 + others) over these pairs.
    bridged_by_others: f64,
}

impl Structure {
    /// Counts; the work grows with the square of how many people one person knows, not with the
    /// square of all people.
    pub fn new(graph: &PeopleGraph) -> Self {
        let mut found = Self { people: graph.people().len(), links: graph.links().len(), ..Self::default() };
        let mut between = vec![0_u32; found.people];
        let mut ends = Vec::new();
        for node in 0..found.people {
            let degree = graph.neighbours(node).len();
            found.triples += degree * degree.saturating_sub(1) / 2;
            for (middle, _) in graph.neighbours(node) {
                for (end, _) in graph.neighbours(*middle).iter().filter(|(end, _)| node < *end) {
                    if between[*end] == 0 {
                        ends.push(*end);
                    }
                    between[*end] += 1;
                }
            }
            ends.sort_unstable();
            for end in ends.drain(..) {
                let others = std::mem::take(&mut between[end]);
                if is_linked(graph, node, end) {
                    found.closed += others as usize;
                } else {
                    found.bridged_pairs += 1;
                    found.bridged_by_others += 1.0 - 1.0 / (1.0 + f64::from(others));
                }
            }
        }
        found
    }

    /// Which share of the pairs know each other (0 to 1); `None` below two people.
    pub fn density(&self) -> Option<f64> {
        (2 <= self.people).then(|| self.links as f64 / self.pairs() as f64)
    }

    /// Which share of the pairs who have an acquaintance in common know each other (0 to 1); `None`
    /// if no pair has.
    pub fn transitivity(&self) -> Option<f64> {
        (0 < self.triples).then(|| self.closed as f64 / self.triples as f64)
    }

    /// To how many unconnected people these come: n - 2t/n for t links (Burt 1992, Borgatti 1997), 1
    /// to n; `None` for nobody.
    pub fn effective_size(&self) -> Option<f64> {
        let people = self.people as f64;
        (0 < self.people).then(|| people - 2.0 * self.links as f64 / people)
    }

    /// The effective size for each person, above 0 to 1.
    pub fn efficiency(&self) -> Option<f64> {
        self.effective_size().map(|size| size / self.people as f64)
    }

    /// For how many pairs, and parts of pairs, the owner stands between (Freeman 1977, Everett &
    /// Borgatti 2005), 0 to n(n - 1)/2: where others stand between them too, all share alike. `None`
    /// below two people.
    pub fn ego_betweenness(&self) -> Option<f64> {
        let apart = (self.pairs() - self.links) as f64;
        (2 <= self.people).then_some(apart - self.bridged_by_others)
    }

    /// How many pairs only the owner is known to connect: people to make known to each other.
    pub fn pairs_through_me(&self) -> usize {
        self.pairs() - self.links - self.bridged_pairs
    }

    fn pairs(&self) -> usize {
        self.people * self.people.saturating_sub(1) / 2
    }
}

/// How much the owner's contacts depend on each other (Burt 1992), for links of weight 1 among them
/// and of these weights to the owner; 1/n for n people who do not know each other, and above 1 for
/// two who do. `None` for nobody.
pub fn constraint(graph: &PeopleGraph, to_owner: &[f64]) -> Option<f64> {
    let all: f64 = to_owner.iter().sum();
    let share = |node: usize| to_owner[node] / all;
    let onward = |node: usize| 1.0 / (to_owner[node] + graph.neighbours(node).len() as f64);
    let part = |node: usize| {
        let around: f64 = graph.neighbours(node).iter().map(|(by, _)| share(*by) * onward(*by)).sum();
        (share(node) + around).powi(2)
    };
    (0.0 < all).then(|| (0..to_owner.len()).map(part).sum())
}

fn is_linked(graph: &PeopleGraph, one: usize, other: usize) -> bool {
    graph.neighbours(one).binary_search_by_key(&other, |(node, _)| *node).is_ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::sample::{any_links, close, f7, network};
    use super::*;

    fn all_alike(graph: &PeopleGraph) -> Option<f64> {
        constraint(graph, &vec![1.0; graph.people().len()])
    }

    fn everybody_knows_everybody(people: u32) -> PeopleGraph {
        let links: Vec<_> = (0..people).flat_map(|a| (a + 1..people).map(move |b| (a, b))).collect();
        network(people as usize, &links)
    }

    #[test]
    fn seven_people_with_five_links() {
        let structure = Structure::new(&f7());
        close(structure.density(), 0.2381);
        close(structure.transitivity(), 0.5);
        close(structure.effective_size(), 5.5714);
        close(structure.efficiency(), 0.7959);
        close(structure.ego_betweenness(), 14.5);
        assert_eq!(structure.pairs_through_me(), 13);
    }

    #[test]
    fn with_the_owner_among_them_more_of_the_triples_are_closed() {
        let links: Vec<_> = (0..7).map(|other| (other, 7)).collect();
        let with_owner = network(8, &[&[(0, 1), (1, 2), (0, 2), (2, 3), (3, 4)][..], &links].concat());
        close(Structure::new(&with_owner).transitivity(), 0.4865);
    }

    #[test]
    fn constraint_with_and_without_weights() {
        let graph = f7();
        assert!((all_alike(&graph).unwrap() - 0.323554).abs() < 5e-7);
        let weighted = constraint(&graph, &[4.0, 2.0, 1.0, 1.0, 1.0, 0.5, 0.5]);
        assert!((weighted.unwrap() - 0.426597).abs() < 5e-7);
        assert!((all_alike(&network(7, &[])).unwrap() - 0.142857).abs() < 5e-7);
        assert!((all_alike(&everybody_knows_everybody(7)).unwrap() - 0.492711).abs() < 5e-7);
        assert_eq!(all_alike(&network(2, &[(0, 1)])), Some(1.125));
        assert_eq!(all_alike(&network(1, &[])), Some(1.0));
    }

    #[test]
    fn everybody_knows_everybody_counts_like_one() {
        close(Structure::new(&everybody_knows_everybody(6)).effective_size(), 1.0);
    }

    #[test]
    fn nobody_and_one() {
        let nobody = Structure::new(&network(0, &[]));
        assert_eq!((nobody.density(), nobody.effective_size(), nobody.transitivity()), (None, None, None));
        assert_eq!((nobody.ego_betweenness(), all_alike(&network(0, &[]))), (None, None));
        let one = Structure::new(&network(1, &[]));
        assert_eq!((one.density(), one.effective_size(), one.efficiency()), (None, Some(1.0), Some(1.0)));
        assert_eq!(one.pairs_through_me(), 0);
    }

    proptest! {
        #[test]
        fn ranges_hold_and_a_link_more_only_draws_people_closer(
            links in any_links(8), a in 0u32..8, b in 0u32..8,
        ) {
            let before = Structure::new(&network(8, &links));
            let size = before.effective_size().unwrap();
            prop_assert!((1.0..=8.0).contains(&size), "{size}");
            let between = before.ego_betweenness().unwrap();
            prop_assert!((0.0..=28.0).contains(&between));
            if b <= a || links.contains(&(a, b)) {
                return Ok(());
            }
            let after = Structure::new(&network(8, &[&links[..], &[(a, b)]].concat()));
            prop_assert!(after.effective_size() <= before.effective_size());
            prop_assert!(before.density() <= after.density());
        }
    }
}
