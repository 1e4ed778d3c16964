//! Ties by how many acquaintances are shared and how often there is contact.
//!
//! In trials with over 20 million people the ties with a few shared acquaintances and the ones with
//! little contact led to most changes of job (Rajkumar et al. 2022, after Granovetter 1973). No bound
//! carries over to one's own notes; the table argues for not losing sight of such ties, and prefers
//! nobody.
//!
//! Worked example: A, B and C know each other, C knows D, D knows E, F and G nobody: two people share
//! no acquaintance with the owner, five a few, nobody many.

use super::graph::PeopleGraph;
use super::size::days_in_year;
use crate::day::Day;
use crate::index::Index;

/// From so many shared acquaintances on they are many.
const MANY: usize = 11;

/// How many people there are of each kind of tie.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ties {
    /// By shared acquaintances (none, one to ten, more), then by days of contact in the year (at most
    /// one, 2 to 11, 12 and more).
    pub table: [[usize; 3]; 3],
}

impl Ties {
    /// Counts everybody in the year up to `day`.
    pub fn new(index: &Index, graph: &PeopleGraph, day: Day) -> Self {
        let mut ties = Self::default();
        for (node, id) in graph.people().iter().enumerate() {
            let shared = match graph.neighbours(node).len() {
                0 => 0,
                1..MANY => 1,
                _ => 2,
            };
            let often = match days_in_year(index.person(*id), day) {
                ..=1 => 0,
                2..=11 => 1,
                _ => 2,
            };
            ties.table[shared][often] += 1;
        }
        ties
    }

    /// How many people share no, a few, and many acquaintances with the owner.
    pub fn by_shared(&self) -> [usize; 3] {
        self.table.map(|row| row.iter().sum())
    }

    /// With how many people there is contact at most once, 2 to 11 times, and monthly.
    pub fn by_contact(&self) -> [usize; 3] {
        [0, 1, 2].map(|often| self.table.iter().map(|row| row[often]).sum())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{graph, index};
    use super::*;

    #[test]
    fn seven_people_by_shared_acquaintances() {
        let ids = ["A", "B", "C", "D", "E", "F", "G"];
        let index = index(&ids, &[(0, 1), (1, 2), (0, 2), (2, 3), (3, 4)]);
        let ties = Ties::new(&index, &graph(&index), index.today);
        assert_eq!((ties.by_shared(), ties.by_contact()), ([2, 5, 0], [7, 0, 0]));
    }

    #[test]
    fn more_than_ten_are_many() {
        let ids: Vec<String> = (0..12).map(|number| format!("{number:02}")).collect();
        let links: Vec<(u32, u32)> = (1..12).map(|other| (0, other)).collect();
        let index = index(&ids.iter().map(String::as_str).collect::<Vec<_>>(), &links);
        assert_eq!(Ties::new(&index, &graph(&index), index.today).by_shared(), [0, 11, 1]);
    }
}
