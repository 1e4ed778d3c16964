//! How soon a first meeting was followed by a second contact.
//!
//! Seven first meetings, five followed after 1, 2, 2, 5 and 9 days, two still open after 6 and 12:
//! within two days 3 of 7, within a week 4 of 6, and the median is five days.

use crate::day::Day;
use crate::index::Index;
use crate::model::PersonId;

/// Days in which a first meeting waits for a second step.
const WINDOW: i64 = 14;

/// How long after a first meeting the next contact came, or has not come yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Delay {
    /// It came after so many days.
    Followed(i64),
    /// Nothing has come for so many days.
    Open(i64),
}

/// The delay after every first meeting, by person.
pub fn follow_up_delays(index: &Index) -> Vec<Delay> {
    let met = index.others().filter_map(|(_, person)| Some((person, person.first_meeting?)));
    met.map(|(person, first)| match next_after(&person.contact_days, first) {
        Some(next) => Delay::Followed(next.days_since(first)),
        None => Delay::Open(index.today.days_since(first)),
    })
    .collect()
}

/// Followed within `days`, of those who were met at least so long ago or were followed: k of n.
pub fn followed_within(delays: &[Delay], days: i64) -> Option<(usize, usize)> {
    let known = delays.iter().filter(|delay| !matches!(delay, Delay::Open(open) if *open < days)).count();
    let soon =
        delays.iter().filter(|delay| matches!(delay, Delay::Followed(after) if *after <= days)).count();
    (0 < known).then_some((soon, known))
}

/// The median delay in days, open cases counted as long as they have been open (Kaplan & Meier
/// 1958); `None` while more than half are still open.
pub fn median_delay(delays: &[Delay]) -> Option<i64> {
    let mut steps: Vec<i64> = delays
        .iter()
        .filter_map(|delay| if let Delay::Followed(days) = delay { Some(*days) } else { None })
        .collect();
    steps.sort_unstable();
    steps.dedup();
    let mut open = 1.0;
    for step in steps {
        let at_risk = delays.iter().filter(|delay| step <= length(**delay)).count();
        let followed = delays.iter().filter(|delay| **delay == Delay::Followed(step)).count();
        open *= 1.0 - followed as f64 / at_risk as f64;
        if open <= 0.5 {
            return Some(step);
        }
    }
    None
}

/// First meetings of the last 14 days without a second contact: whom, and when they met; the oldest
/// first.
pub fn open_follow_ups(index: &Index) -> Vec<(PersonId, Day)> {
    let met = index.others().filter_map(|(id, person)| Some((id, person, person.first_meeting?)));
    let mut open: Vec<(PersonId, Day)> = met
        .filter(|(_, person, first)| {
            let recent = (0..=WINDOW).contains(&index.today.days_since(*first));
            recent && !person.facts.ended && next_after(&person.contact_days, *first).is_none()
        })
        .map(|(id, _, first)| (id, first))
        .collect();
    open.sort_by_key(|(id, first)| (*first, *id));
    open
}

fn next_after(days: &[Day], first: Day) -> Option<Day> {
    days.get(days.partition_point(|day| *day <= first)).copied()
}

fn length(delay: Delay) -> i64 {
    match delay {
        Delay::Followed(days) | Delay::Open(days) => days,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, index, person};
    use super::*;
    use Delay::{Followed, Open};

    const DELAYS: [Delay; 7] =
        [Followed(1), Followed(2), Followed(2), Followed(5), Followed(9), Open(6), Open(12)];

    #[test]
    fn rates_after_two_days_and_a_week() {
        assert_eq!(followed_within(&DELAYS, 2), Some((3, 7)));
        assert_eq!(followed_within(&DELAYS, 7), Some((4, 6)));
        assert_eq!(followed_within(&[Open(1)], 2), None);
    }

    #[test]
    fn the_median_is_five_days() {
        assert_eq!(median_delay(&DELAYS), Some(5));
        assert_eq!(median_delay(&[Followed(1), Open(2), Open(3)]), None);
        assert_eq!(median_delay(&[]), None);
    }

    #[test]
    fn a_second_contact_closes_a_follow_up() {
        let met = |days: &[&str]| {
            let mut person = person(days);
            person.first_meeting = Some(day(days[0]));
            person
        };
        let people = vec![
            met(&["2026-11-19"]),
            met(&["2026-11-17", "2026-11-18"]),
            met(&["2026-11-10"]),
            met(&["2026-11-01"]),
        ];
        let index = index("2026-11-23", people);
        let open: Vec<u32> = open_follow_ups(&index).iter().map(|(id, _)| id.0).collect();
        assert_eq!(open, [2, 0]);
        assert_eq!(follow_up_delays(&index), [Open(4), Followed(1), Open(13), Open(22)]);
    }
}
