//! People and links on which the connection of others hangs: cut vertices and bridges (Tarjan 1972).
//!
//! A place in the network, not a merit: where a circle reaches the others through one person only, a
//! second acquaintance makes it firm. Links that are not noted can only make such places fewer.
//!
//! One walk without recursion finds the connected parts, both kinds of places, and who would be cut
//! off; a ready-made graph library finds the places but not who stands behind them.
//!
//! Worked example: Anna, Ben and Cem know each other, Cem knows Dora, Dora knows Emil. All that
//! leads to Dora and Emil is Cem, and to Emil is Dora; the links Cem-Dora and Dora-Emil are bridges.

use std::ops::Range;

use super::graph::PeopleGraph;

/// How the network hangs together.
#[derive(Clone, Debug, Default)]
pub struct Connection {
    /// All nodes, part after part, each part in the order of the walk.
    order: Vec<usize>,
    /// The connected parts as places in `order`, by their smallest node.
    parts: Vec<Range<usize>>,
    /// Links without which a part falls in two, each with the smaller node first, sorted.
    pub bridges: Vec<(usize, usize)>,
    /// People without whom a part falls in pieces, by node.
    pub cuts: Vec<Cut>,
}

/// Somebody who alone holds a part of the network together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    /// The one.
    pub node: usize,
    /// The whole part, as places in the walk.
    part: Range<usize>,
    /// Each piece that hangs on this one alone, as places in the walk.
    behind: Vec<Range<usize>>,
}

impl Cut {
    /// How many people each piece has without this one: those reached in the walk after this one,
    /// then, if there is anybody, the rest of the part.
    fn sizes(&self) -> Vec<usize> {
        let mut sizes: Vec<usize> = self.behind.iter().map(Range::len).collect();
        let rest = self.part.len() - 1 - sizes.iter().sum::<usize>();
        sizes.extend(Some(rest).filter(|rest| 0 < *rest));
        sizes
    }

    /// The largest of the pieces that hang on this one: the second largest of all, the largest being
    /// the network itself. At least 1.
    pub fn largest_piece(&self) -> usize {
        let mut sizes = self.sizes();
        sizes.sort_unstable();
        sizes.iter().rev().nth(1).copied().unwrap_or(0)
    }
}

impl Connection {
    /// Walks through the network once.
    pub fn new(graph: &PeopleGraph) -> Self {
        let nodes = graph.people().len();
        let mut walk = Walk { time: vec![None; nodes], low: vec![0; nodes], found: Self::default() };
        for start in 0..nodes {
            if walk.time[start].is_none() {
                walk.part(graph, start);
            }
        }
        walk.found.bridges.sort_unstable();
        walk.found.cuts.sort_by_key(|cut| cut.node);
        walk.found
    }

    /// The connected parts, each in ascending order, by their smallest node.
    pub fn components(&self) -> Vec<Vec<usize>> {
        self.parts.iter().map(|part| self.sorted(part.clone())).collect()
    }

    /// Who would be cut off from the rest without that one: the pieces but the largest, of which the
    /// first is meant where two are as large; each in ascending order.
    pub fn cut_off(&self, cut: &Cut) -> Vec<Vec<usize>> {
        let sizes = cut.sizes();
        let largest = (0..sizes.len()).rev().max_by_key(|at| sizes[*at]);
        let mut pieces = Vec::new();
        for at in (0..sizes.len()).filter(|at| Some(*at) != largest) {
            match cut.behind.get(at) {
                Some(piece) => pieces.push(self.sorted(piece.clone())),
                None => pieces.push(self.rest(cut)),
            }
        }
        pieces.sort_unstable();
        pieces
    }

    fn rest(&self, cut: &Cut) -> Vec<usize> {
        let is_behind = |at: &usize| cut.behind.iter().any(|piece| piece.contains(at));
        let rest = cut.part.clone().filter(|at| !is_behind(at)).map(|at| self.order[at]);
        let mut rest: Vec<usize> = rest.filter(|node| *node != cut.node).collect();
        rest.sort_unstable();
        rest
    }

    fn sorted(&self, places: Range<usize>) -> Vec<usize> {
        let mut nodes = self.order[places].to_vec();
        nodes.sort_unstable();
        nodes
    }
}

struct Walk {
    /// When each node was reached.
    time: Vec<Option<usize>>,
    /// The earliest time reached from a node or from those after it, by one link back.
    low: Vec<usize>,
    found: Connection,
}

/// A node whose neighbours are being visited.
struct Stop {
    node: usize,
    parent: Option<usize>,
    next: usize,
    behind: Vec<Range<usize>>,
}

impl Walk {
    fn part(&mut self, graph: &PeopleGraph, start: usize) {
        let from = self.found.order.len();
        let first_cut = self.found.cuts.len();
        let mut stops = vec![self.reach(start, None)];
        while let Some(stop) = stops.last_mut() {
            let Some((other, _)) = graph.neighbours(stop.node).get(stop.next).copied() else {
                let done = stops.pop();
                self.leave(done, stops.last_mut());
                continue;
            };
            stop.next += 1;
            match self.time[other] {
                None => {
                    let node = stop.node;
                    stops.push(self.reach(other, Some(node)));
                }
                Some(time) if stop.parent != Some(other) => {
                    self.low[stop.node] = self.low[stop.node].min(time);
                }
                Some(_) => {}
            }
        }
        let part = from..self.found.order.len();
        for cut in &mut self.found.cuts[first_cut..] {
            cut.part = part.clone();
        }
        self.found.parts.push(part);
    }

    fn reach(&mut self, node: usize, parent: Option<usize>) -> Stop {
        let time = self.found.order.len();
        self.time[node] = Some(time);
        self.low[node] = time;
        self.found.order.push(node);
        Stop { node, parent, next: 0, behind: Vec::new() }
    }

    /// Everything behind the node is known; what it means for the node before it.
    fn leave(&mut self, done: Option<Stop>, before: Option<&mut Stop>) {
        let Some(done) = done else { return };
        // Behind the first node of a part hangs all of it; only a second piece makes it a cut.
        let needed = if done.parent.is_none() { 2 } else { 1 };
        if needed <= done.behind.len() {
            self.found.cuts.push(Cut { node: done.node, part: 0..0, behind: done.behind });
        }
        let Some(before) = before else { return };
        self.low[before.node] = self.low[before.node].min(self.low[done.node]);
        let (reached, low) = (self.time[done.node].unwrap_or(0), self.low[done.node]);
        if self.time[before.node] <= Some(low) {
            before.behind.push(reached..self.found.order.len());
        }
        if self.time[before.node] < Some(low) {
            self.found.bridges.push((before.node.min(done.node), before.node.max(done.node)));
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::sample::{any_links, f7, graph, index, network};
    use super::*;

    fn cuts(connection: &Connection) -> Vec<usize> {
        connection.cuts.iter().map(|cut| cut.node).collect()
    }

    #[test]
    fn cem_and_dora_hold_the_chain() {
        let connection = Connection::new(&f7());
        assert_eq!(connection.components(), [vec![0, 1, 2, 3, 4], vec![5], vec![6]]);
        assert_eq!(connection.bridges, [(2, 3), (3, 4)]);
        assert_eq!(cuts(&connection), [2, 3]);
        let behind: Vec<_> = connection.cuts.iter().map(|cut| connection.cut_off(cut)).collect();
        assert_eq!(behind[1], [[4]]);
        assert_eq!((connection.cuts[0].largest_piece(), connection.cuts[1].largest_piece()), (2, 1));
    }

    #[test]
    fn the_first_of_the_walk_may_stand_in_the_small_piece() {
        // 0-1, 1-2, and a table of 2, 3, 4, 5.
        let links = [(0, 1), (1, 2), (2, 3), (2, 4), (2, 5), (3, 4), (3, 5), (4, 5)];
        let connection = Connection::new(&network(6, &links));
        assert_eq!(cuts(&connection), [1, 2]);
        assert_eq!(connection.cut_off(&connection.cuts[1]), [[0, 1]]);
        assert_eq!(connection.cut_off(&connection.cuts[0]), [[0]]);
    }

    #[test]
    fn one_in_the_middle_of_three_pairs() {
        let links = [(0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (1, 2), (3, 4), (5, 6)];
        let connection = Connection::new(&network(7, &links));
        assert_eq!((cuts(&connection), connection.bridges.len()), (vec![0], 0));
        assert_eq!(connection.cut_off(&connection.cuts[0]).len(), 2);
    }

    #[test]
    fn nobody_and_somebody_alone_hold_nothing() {
        for ids in [&[][..], &["A"]] {
            let connection = Connection::new(&graph(&index(ids, &[])));
            assert_eq!((cuts(&connection).len(), connection.bridges.len()), (0, 0));
            assert_eq!(connection.components().len(), ids.len());
        }
    }

    #[test]
    fn a_long_chain_needs_no_stack() {
        let links: Vec<(u32, u32)> = (0..20_000).map(|at| (at, at + 1)).collect();
        let connection = Connection::new(&network(20_001, &links));
        assert_eq!((connection.bridges.len(), connection.cuts.len()), (20_000, 19_999));
        assert_eq!(connection.cuts[9_999].largest_piece(), 10_000);
    }

    proptest! {
        /// The definition itself: without the link, or the person, there are more parts than before.
        #[test]
        fn what_is_found_is_what_the_definition_says(links in any_links(9)) {
            let parts = |links: &[(u32, u32)]| Connection::new(&network(9, links)).components().len();
            let connection = Connection::new(&network(9, &links));
            let all = parts(&links);
            for (a, b) in links.iter().copied() {
                let without: Vec<_> = links.iter().copied().filter(|link| *link != (a, b)).collect();
                let is_bridge = connection.bridges.contains(&(a as usize, b as usize));
                prop_assert_eq!(is_bridge, all < parts(&without));
            }
            for node in 0..9 {
                let without: Vec<_> = links.iter().copied().filter(|(a, b)| *a != node && *b != node).collect();
                // The one removed still stands there, alone, and is no piece.
                let pieces = parts(&without) - all;
                let cut = connection.cuts.iter().find(|cut| cut.node == node as usize);
                prop_assert_eq!(cut.is_some(), 2 <= pieces);
                if let Some(cut) = cut {
                    let cut_off = connection.cut_off(cut);
                    prop_assert_eq!(cut_off.len(), pieces - 1);
                    prop_assert_eq!(cut_off.iter().map(Vec::len).max(), Some(cut.largest_piece()));
                }
            }
        }

        /// A link more never makes a bridge elsewhere.
        #[test]
        fn a_new_link_makes_no_bridge_elsewhere(links in any_links(9), a in 0u32..9, b in 0u32..9) {
            if b <= a || links.contains(&(a, b)) {
                return Ok(());
            }
            let before = Connection::new(&network(9, &links)).bridges;
            let after = Connection::new(&network(9, &[&links[..], &[(a, b)]].concat())).bridges;
            for bridge in after {
                prop_assert!(before.contains(&bridge) || bridge == (a as usize, b as usize));
            }
        }
    }
}
