//! How the network holds when the best connected go first (Schneider et al. 2011).
//!
//! For each person taken away, the one with the most links left first and of several the first by
//! id, the share of everybody who are still in the largest connected part; the mean of these. Only
//! good for holding one year against another: textbook results are about networks of thousands.
//!
//! Worked example: five links among seven people, A, B and C a triangle with C-D-E behind it: they go
//! in the order C, A, D, B, E, F, G, and robustness is 0.163265.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use super::graph::PeopleGraph;

/// Robustness under the loss of the best connected, 1/n - 1/n² to 1/2; `None` for nobody.
pub fn targeted_robustness(graph: &PeopleGraph) -> Option<f64> {
    let nodes = graph.people().len();
    // The largest part after each loss, counted backwards: people come back one after another.
    let mut together = Together { above: (0..nodes).collect(), size: vec![1; nodes], largest: 0 };
    let mut back = vec![false; nodes];
    let mut sum = 0;
    for node in order_of_loss(graph).into_iter().rev() {
        sum += together.largest;
        back[node] = true;
        together.largest = together.largest.max(1);
        for (other, _) in graph.neighbours(node).iter().filter(|(other, _)| back[*other]) {
            together.join(node, *other);
        }
    }
    (0 < nodes).then(|| sum as f64 / (nodes * nodes) as f64)
}

fn order_of_loss(graph: &PeopleGraph) -> Vec<usize> {
    let nodes = graph.people().len();
    let mut links: Vec<usize> = (0..nodes).map(|node| graph.neighbours(node).len()).collect();
    let mut left: BTreeSet<(Reverse<usize>, usize)> =
        links.iter().enumerate().map(|(node, links)| (Reverse(*links), node)).collect();
    let mut order = Vec::with_capacity(nodes);
    while let Some((_, node)) = left.pop_first() {
        order.push(node);
        for (other, _) in graph.neighbours(node) {
            if left.remove(&(Reverse(links[*other]), *other)) {
                links[*other] -= 1;
                left.insert((Reverse(links[*other]), *other));
            }
        }
    }
    order
}

/// Connected parts that only ever grow.
struct Together {
    above: Vec<usize>,
    size: Vec<usize>,
    largest: usize,
}

impl Together {
    fn root(&mut self, mut node: usize) -> usize {
        while self.above[node] != node {
            self.above[node] = self.above[self.above[node]];
            node = self.above[node];
        }
        node
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        if one == other {
            return;
        }
        let (small, large) = if self.size[one] < self.size[other] { (one, other) } else { (other, one) };
        self.above[small] = large;
        self.size[large] += self.size[small];
        self.largest = self.largest.max(self.size[large]);
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{f7, network};
    use super::*;

    #[test]
    fn seven_people_with_five_links() {
        assert_eq!(order_of_loss(&f7()), [2, 0, 3, 1, 4, 5, 6]);
        assert!((targeted_robustness(&f7()).unwrap() - 0.163265).abs() < 5e-7);
    }

    #[test]
    fn everybody_knows_everybody_and_nobody_knows_anybody() {
        let all: Vec<(u32, u32)> = (0..7).flat_map(|a| (a + 1..7).map(move |b| (a, b))).collect();
        assert!((targeted_robustness(&network(7, &all)).unwrap() - 0.428571).abs() < 5e-7);
        let star: Vec<(u32, u32)> = (1..7).map(|other| (0, other)).collect();
        for links in [&[][..], &star] {
            assert!((targeted_robustness(&network(7, links)).unwrap() - 6.0 / 49.0).abs() < 1e-12);
        }
        assert_eq!(targeted_robustness(&network(0, &[])), None);
    }
}
