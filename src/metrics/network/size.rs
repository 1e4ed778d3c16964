//! How many people there is contact with, and how often: the layers of Dunbar.
//!
//! The layers (weekly, monthly, twice a year, yearly; Hill & Dunbar 2003, Zhou et al. 2005) are a
//! scale, not a goal: people differ widely, and a full outer circle is no fault.
//!
//! Worked example: contact on 60, 20, 12, 5, 2, 1 and 0 days in the year: 1, 3, 5 and 6 people.

use super::graph::PeopleGraph;
use crate::day::Day;
use crate::index::Index;
use crate::model::Person;

/// A year as it is counted here: somebody seen a year ago today still counts.
pub const YEAR: i64 = 365;

/// Days of contact in a year from which on somebody is within a layer, the closest first.
const LAYERS: [i64; 4] = [52, 12, 2, 1];

/// How many people are within each layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layers {
    /// In touch about weekly, monthly, twice a year, yearly, each with those before it.
    pub people: [usize; 4],
    /// How many days the notes reach back, at most a year; below a year few notes speak.
    pub observed: i64,
}

/// How many people there was contact with in the year up to `day`.
pub fn active(index: &Index, graph: &PeopleGraph, day: Day) -> usize {
    people(index, graph).filter(|person| 0 < days_in_year(person, day)).count()
}

/// Everybody by how often there was contact in the year up to `day`. Where the notes are younger than
/// a year, as often in the time they cover.
pub fn layers(index: &Index, graph: &PeopleGraph, day: Day) -> Layers {
    let observed = index.first_day.map_or(0, |first| day.days_since(first)).clamp(0, YEAR);
    let least = LAYERS.map(|days| ((days * observed + YEAR - 1) / YEAR).max(1));
    let within =
        |least: i64| people(index, graph).filter(|person| least <= days_in_year(person, day)).count();
    Layers { people: least.map(within), observed }
}

/// On how many days of the year up to `day` there was contact.
pub(super) fn days_in_year(person: &Person, day: Day) -> i64 {
    let days = &person.contact_days;
    let first = days.partition_point(|contact| YEAR < day.days_since(*contact));
    let end = days.partition_point(|contact| *contact <= day);
    i64::try_from(end.saturating_sub(first)).unwrap_or(i64::MAX)
}

fn people<'a>(index: &'a Index, graph: &'a PeopleGraph) -> impl Iterator<Item = &'a Person> {
    graph.people().iter().map(|id| index.person(*id))
}

#[cfg(test)]
mod tests {
    use super::super::super::tests::day;
    use super::super::sample::{graph, index};
    use super::*;

    /// People with contact on so many days before today, and notes that begin on `first`.
    fn counted(counts: &[i64], first: &str) -> Layers {
        let ids: Vec<String> = (0..counts.len()).map(|number| number.to_string()).collect();
        let mut index = index(&ids.iter().map(String::as_str).collect::<Vec<_>>(), &[]);
        index.first_day = Some(day(first));
        for (person, count) in index.people.iter_mut().zip(counts) {
            let mut days: Vec<Day> = (0..*count).filter_map(|ago| index.today.plus_days(-5 * ago)).collect();
            days.push(day("2020-01-01"));
            days.sort();
            person.contact_days = days;
        }
        layers(&index, &graph(&index), index.today)
    }

    #[test]
    fn seven_people_all_of_them_active() {
        let index = index(&["A", "B", "C", "D", "E", "F", "G"], &[]);
        let graph = graph(&index);
        assert_eq!((graph.people().len(), active(&index, &graph, index.today)), (7, 7));
    }

    #[test]
    fn seven_people_in_four_layers() {
        let layers = counted(&[60, 20, 12, 5, 2, 1, 0], "2020-01-01");
        assert_eq!(layers, Layers { people: [1, 3, 5, 6], observed: 365 });
    }

    #[test]
    fn young_notes_need_less() {
        // 73 days are a fifth of a year: 11, 3, 1 and 1 days.
        let layers = counted(&[11, 10, 3, 2, 1, 0], "2026-09-11");
        assert_eq!(layers, Layers { people: [1, 3, 5, 5], observed: 73 });
    }

    #[test]
    fn a_year_ago_today_still_counts() {
        let mut index = index(&["A", "B"], &[]);
        index.people[0].contact_days = vec![day("2025-11-23")];
        index.people[1].contact_days = vec![day("2025-11-22")];
        assert_eq!(active(&index, &graph(&index), index.today), 1);
    }
}
