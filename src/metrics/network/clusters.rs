//! Circles: people who know each other more than one would expect (Newman & Girvan 2004).
//!
//! The method is that of Louvain (Blondel et al. 2008) made deterministic, with a last step that
//! splits a circle which does not hang together, as Louvain's may not (Traag, Waltman & van Eck
//! 2019). People are taken in the order of their ids; nothing is drawn by chance, so the same notes
//! give the same circles.
//!
//! Worked example: Anna, Ben and Cem know each other, Cem knows Dora, Dora knows Emil, Finn and Gül
//! know nobody of them: the circles are Anna, Ben and Cem; Dora and Emil; Finn; Gül. Modularity 0.22.

use super::graph::PeopleGraph;
use crate::model::PersonId;

/// By how much a move has to be better than staying, so that rounding moves nobody.
const BETTER: f64 = 1e-12;

/// Who is in which circle, worked out once for a graph and kept with it.
#[derive(Clone, Debug)]
pub(super) struct Clusters {
    all: Vec<Vec<usize>>,
    /// The circle of each node.
    place_of: Vec<usize>,
}

/// The circles as nodes in ascending order, by their smallest node; somebody who knows nobody is a
/// circle of one.
pub fn clusters(graph: &PeopleGraph) -> &[Vec<usize>] {
    &found(graph).all
}

/// Whether two people are in one circle; somebody there was no contact with yet is in none.
pub fn in_one_circle(graph: &PeopleGraph, one: PersonId, other: PersonId) -> bool {
    let (Some(one), Some(other)) = (graph.node(one), graph.node(other)) else { return false };
    let place_of = &found(graph).place_of;
    place_of[one] == place_of[other]
}

fn found(graph: &PeopleGraph) -> &Clusters {
    graph.clusters.get_or_init(|| {
        let all = find(graph);
        Clusters { place_of: places(&all, graph.people().len()), all }
    })
}

fn find(graph: &PeopleGraph) -> Vec<Vec<usize>> {
    let mut level = Level::of(graph);
    let mut cluster_of: Vec<usize> = (0..graph.people().len()).collect();
    while let Some(merged) = level.settle() {
        for cluster in &mut cluster_of {
            *cluster = merged[*cluster];
        }
        level = level.merge(&merged);
    }
    connected(graph, &cluster_of)
}

/// How much more is linked within the circles than by chance, -0.5 to below 1; `None` without links.
pub fn modularity(graph: &PeopleGraph, clusters: &[Vec<usize>]) -> Option<f64> {
    let all: f64 = graph.links().iter().map(|link| link.weight).sum();
    if graph.links().is_empty() {
        return None;
    }
    let cluster_of = places(clusters, graph.people().len());
    let mut within = vec![0.0; clusters.len()];
    let mut touching = vec![0.0; clusters.len()];
    for node in 0..graph.people().len() {
        for (other, link) in graph.neighbours(node) {
            let weight = graph.links()[*link].weight;
            touching[cluster_of[node]] += weight;
            if cluster_of[node] == cluster_of[*other] {
                within[cluster_of[node]] += weight / 2.0;
            }
        }
    }
    let parts = within.iter().zip(&touching);
    Some(parts.map(|(within, touching)| within / all - (touching / (2.0 * all)).powi(2)).sum())
}

/// The cluster of each node.
fn places(clusters: &[Vec<usize>], nodes: usize) -> Vec<usize> {
    let mut places = vec![0; nodes];
    for (place, cluster) in clusters.iter().enumerate() {
        for node in cluster {
            places[*node] = place;
        }
    }
    places
}

/// The network with clusters of earlier rounds as its nodes.
struct Level {
    /// The neighbours of each node with the weight of the link, in ascending order.
    neighbours: Vec<Vec<(usize, f64)>>,
    /// The weight of each node, links within it counted twice.
    degree: Vec<f64>,
    /// Twice the weight of everything.
    double: f64,
}

impl Level {
    fn of(graph: &PeopleGraph) -> Self {
        let weighed = |node: usize| {
            let neighbours = graph.neighbours(node).iter();
            neighbours.map(|(other, link)| (*other, graph.links()[*link].weight)).collect()
        };
        let neighbours: Vec<Vec<(usize, f64)>> = (0..graph.people().len()).map(weighed).collect();
        let degree: Vec<f64> =
            neighbours.iter().map(|all| all.iter().map(|(_, weight)| weight).sum()).collect();
        let double = degree.iter().sum();
        Self { neighbours, degree, double }
    }

    /// Moves nodes to the cluster that gains most until nobody moves; the new cluster of each node,
    /// numbered by its smallest member. `None` if nobody moved at all.
    fn settle(&self) -> Option<Vec<usize>> {
        let nodes = self.neighbours.len();
        let mut cluster: Vec<usize> = (0..nodes).collect();
        let mut total = self.degree.clone();
        let mut weight_to = vec![0.0; nodes];
        let mut moved = false;
        loop {
            let mut moves = 0;
            for node in 0..nodes {
                total[cluster[node]] -= self.degree[node];
                let best = self.best(node, &cluster, &total, &mut weight_to);
                moves += usize::from(best != cluster[node]);
                cluster[node] = best;
                total[best] += self.degree[node];
            }
            if moves == 0 {
                return moved.then(|| renumbered(&cluster));
            }
            moved = true;
        }
    }

    /// The cluster the node gains most by, its own unless another is better. `weight_to` is all
    /// zero before and after.
    fn best(&self, node: usize, cluster: &[usize], total: &[f64], weight_to: &mut [f64]) -> usize {
        let mut near: Vec<usize> = Vec::with_capacity(self.neighbours[node].len());
        for (other, weight) in &self.neighbours[node] {
            near.push(cluster[*other]);
            weight_to[cluster[*other]] += weight;
        }
        near.sort_unstable();
        near.dedup();
        let gain = |cluster: usize, weight: f64| weight - total[cluster] * self.degree[node] / self.double;
        let own = cluster[node];
        let (mut best, mut most) = (own, gain(own, weight_to[own]));
        for other in near {
            let gained = gain(other, weight_to[other]);
            if most + BETTER < gained {
                (best, most) = (other, gained);
            }
            weight_to[other] = 0.0;
        }
        best
    }

    /// The clusters as nodes of the next round.
    fn merge(&self, cluster: &[usize]) -> Self {
        let count = cluster.iter().max().map_or(0, |last| last + 1);
        let mut degree = vec![0.0; count];
        let mut between: Vec<Vec<(usize, f64)>> = vec![Vec::new(); count];
        for (node, neighbours) in self.neighbours.iter().enumerate() {
            degree[cluster[node]] += self.degree[node];
            let outside = neighbours.iter().map(|(other, weight)| (cluster[*other], *weight));
            between[cluster[node]].extend(outside.filter(|(other, _)| *other != cluster[node]));
        }
        for neighbours in &mut between {
            neighbours.sort_by_key(|(other, _)| *other);
            let mut sums: Vec<(usize, f64)> = Vec::with_capacity(neighbours.len());
            for (other, weight) in neighbours.drain(..) {
                match sums.last_mut() {
                    Some((last, sum)) if *last == other => *sum += weight,
                    _ => sums.push((other, weight)),
                }
            }
            *neighbours = sums;
        }
        Self { neighbours: between, degree, double: self.double }
    }
}

/// Clusters numbered from 0 in the order of their smallest members.
fn renumbered(cluster: &[usize]) -> Vec<usize> {
    let mut number = vec![None; cluster.len()];
    let mut next = 0;
    let numbered = cluster.iter().map(|old| {
        *number[*old].get_or_insert_with(|| {
            next += 1;
            next - 1
        })
    });
    numbered.collect()
}

/// The parts of the clusters that hang together, by their smallest nodes.
fn connected(graph: &PeopleGraph, cluster_of: &[usize]) -> Vec<Vec<usize>> {
    let mut seen = vec![false; cluster_of.len()];
    let mut parts = Vec::new();
    for start in 0..cluster_of.len() {
        if seen[start] {
            continue;
        }
        seen[start] = true;
        let mut part = vec![start];
        let mut at = 0;
        while let Some(node) = part.get(at).copied() {
            for (other, _) in graph.neighbours(node) {
                if !seen[*other] && cluster_of[*other] == cluster_of[start] {
                    seen[*other] = true;
                    part.push(*other);
                }
            }
            at += 1;
        }
        part.sort_unstable();
        parts.push(part);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::super::sample::{close, f7, graph, index};
    use super::*;

    #[test]
    fn two_circles_and_two_people_on_their_own() {
        let graph = f7();
        let found = clusters(&graph);
        assert_eq!(found, [vec![0, 1, 2], vec![3, 4], vec![5], vec![6]]);
        close(modularity(&graph, found), 0.22);
        let together = |one, other| in_one_circle(&graph, PersonId(one), PersonId(other));
        assert!(together(0, 2) && together(4, 3) && !together(2, 3) && !together(5, 6));
        assert!(!together(7, 7), "nobody of the graph");
    }

    #[test]
    fn six_tables_of_five_in_a_ring() {
        let ids: Vec<String> = (0..30).map(|number| format!("{number:02}")).collect();
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let mut links = Vec::new();
        for table in 0..6 {
            let first = table * 5;
            for one in first..first + 5 {
                links.extend((one + 1..first + 5).map(|other| (one, other)));
            }
            links.push((first + 4, (first + 5) % 30));
        }
        let graph = graph(&index(&ids, &links));
        let found = clusters(&graph);
        let tables: Vec<Vec<usize>> = (0..6).map(|table| (table * 5..table * 5 + 5).collect()).collect();
        assert_eq!(found, tables);
        close(modularity(&graph, found), 0.7424);
    }

    #[test]
    fn without_links_everybody_is_alone() {
        let graph = graph(&index(&["A", "B"], &[]));
        assert_eq!(clusters(&graph), [[0], [1]]);
        assert_eq!(modularity(&graph, clusters(&graph)), None);
    }
}
