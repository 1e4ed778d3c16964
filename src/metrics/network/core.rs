//! The close-knit core: people who all know at least so many of each other (Seidman 1983).
//!
//! Only its size is told, never who is in it. Adding links that are missing in the notes can only
//! raise it.
//!
//! Worked example: Anna, Ben and Cem know each other, Cem knows Dora, Dora knows Emil; Finn and Gül
//! know nobody of them: a core of three with k = 2.

use super::graph::PeopleGraph;

/// The innermost core.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Core {
    /// How many others of the core each of its members knows at least; 0 without links.
    pub k: usize,
    /// How many people are in it.
    pub members: usize,
}

/// The core with the largest k; `None` for nobody.
pub fn inner_core(graph: &PeopleGraph) -> Option<Core> {
    let numbers = core_numbers(graph);
    let k = numbers.iter().copied().max()?;
    Some(Core { k, members: numbers.iter().filter(|number| **number == k).count() })
}

/// For each node the largest k whose core it belongs to: the one with the fewest links left is taken
/// out again and again (Batagelj & Zaversnik 2003).
fn core_numbers(graph: &PeopleGraph) -> Vec<usize> {
    let nodes = graph.people().len();
    let mut left: Vec<usize> = (0..nodes).map(|node| graph.neighbours(node).len()).collect();
    let mut with_so_many: Vec<Vec<usize>> = vec![Vec::new(); left.iter().max().map_or(0, |most| most + 1)];
    for (node, links) in left.iter().enumerate() {
        with_so_many[*links].push(node);
    }
    let mut taken = vec![false; nodes];
    let mut k = 0;
    while k < with_so_many.len() {
        let Some(node) = with_so_many[k].pop() else {
            k += 1;
            continue;
        };
        if std::mem::replace(&mut taken[node], true) {
            continue;
        }
        left[node] = k;
        for (other, _) in graph.neighbours(node) {
            if !taken[*other] && k < left[*other] {
                left[*other] -= 1;
                with_so_many[left[*other]].push(*other);
            }
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::sample::{any_links, f7, network};
    use super::*;

    #[test]
    fn three_who_know_each_other() {
        assert_eq!(core_numbers(&f7()), [2, 2, 2, 1, 1, 0, 0]);
        assert_eq!(inner_core(&f7()), Some(Core { k: 2, members: 3 }));
    }

    #[test]
    fn nobody_and_people_without_links() {
        assert_eq!(inner_core(&network(0, &[])), None);
        assert_eq!(inner_core(&network(3, &[])), Some(Core { k: 0, members: 3 }));
    }

    proptest! {
        /// The definition itself, and that a link more lowers no number.
        #[test]
        fn numbers_are_what_the_definition_says(links in any_links(8), a in 0u32..8, b in 0u32..8) {
            let numbers = core_numbers(&network(8, &links));
            for k in 1..8 {
                let mut alive = [true; 8];
                loop {
                    let known = |node: usize| {
                        let ends = links.iter().map(|(a, b)| (*a as usize, *b as usize));
                        ends.filter(|(a, b)| (*a == node || *b == node) && alive[*a] && alive[*b]).count()
                    };
                    let Some(leaves) = (0..8).find(|node| alive[*node] && known(*node) < k) else { break };
                    alive[leaves] = false;
                }
                for (node, alive) in alive.iter().enumerate() {
                    prop_assert_eq!(*alive, k <= numbers[node]);
                }
            }
            if a < b && !links.contains(&(a, b)) {
                let after = core_numbers(&network(8, &[&links[..], &[(a, b)]].concat()));
                prop_assert!(numbers.iter().zip(&after).all(|(before, after)| before <= after));
            }
        }
    }
}
