//! Contact, giving and time, step by step, for those who would rather look than read.
//!
//! A series ends with the week or month of its last day and begins with that of the first record, if
//! so much time has not passed yet: weeks before there were notes are not weeks without contact.
//!
//! Worked example: Anna met on Monday and on Tuesday and Ben on Tuesday are three contacts in that
//! week; the week after next, with nothing between, two more follow: 3, 0, 2.

use super::practice::{Time, time_of};
use crate::day::{Day, Week};
use crate::index::Index;
use crate::model::Direction;

/// What was given and received in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthOfExchange {
    /// The first day of the month.
    pub first: Day,
    /// How many things were given, to one or to all.
    pub given: u32,
    /// How many were received.
    pub received: u32,
}

/// How many contacts there were in each of at most so many weeks up to that of `last`, the oldest
/// first: each person once a day.
pub fn contacts_per_week(index: &Index, last: Day, weeks: u32) -> Vec<(Week, u32)> {
    let mut steps: Vec<(Week, u32)> = weeks_until(index, last, weeks).map(|week| (week, 0)).collect();
    let Some(first) = steps.first().map(|(week, _)| *week) else { return steps };
    for (_, person) in index.others() {
        let days = &person.contact_days;
        let from = days.partition_point(|day| *day < first.monday());
        for day in days[from..].iter().take_while(|day| **day <= last) {
            count(&mut steps, day.week().since_epoch() - first.since_epoch(), |(_, contacts)| *contacts += 1);
        }
    }
    steps
}

/// The time given in each of at most so many weeks up to that of `last`, the oldest first.
pub fn time_per_week(index: &Index, last: Day, weeks: u32) -> Vec<(Week, Time)> {
    let of = |week: Week| {
        let from = index.encounters.partition_point(|encounter| encounter.day < week.monday());
        let until = week.sunday().min(last);
        time_of(index.encounters[from..].iter().take_while(|encounter| encounter.day <= until))
    };
    weeks_until(index, last, weeks).map(|week| (week, of(week))).collect()
}

/// What was given and received in each of at most so many months up to that of `last`, the oldest
/// first; what has no date stands in none.
pub fn exchanges_per_month(index: &Index, last: Day, months: u32) -> Vec<MonthOfExchange> {
    let earliest = index.first_day.map_or(month(last), month);
    let from = earliest.max(month(last) + 1 - i64::from(months));
    let step = |number: i64| {
        let (year, month) = (number.div_euclid(12), number.rem_euclid(12) + 1);
        let first = Day::new(i32::try_from(year).ok()?, u32::try_from(month).ok()?, 1)?;
        Some(MonthOfExchange { first, given: 0, received: 0 })
    };
    let mut steps: Vec<MonthOfExchange> = (from..=month(last)).filter_map(step).collect();
    for exchange in &index.exchanges {
        if let Some(day) = exchange.day.filter(|day| *day <= last) {
            count(&mut steps, month(day) - from, |step| match exchange.direction {
                Direction::Given => step.given += 1,
                Direction::Received => step.received += 1,
            });
        }
    }
    steps
}

/// The weeks up to that of `last`, from that of the first record on.
fn weeks_until(index: &Index, last: Day, weeks: u32) -> impl Iterator<Item = Week> {
    let running = last.week();
    let earliest = index.first_day.map_or(running, Day::week);
    let ago = running.since_epoch() - earliest.since_epoch();
    let back = ago.clamp(0, i64::from(weeks.saturating_sub(1)));
    (0..=back).rev().map(move |back| running.plus(-back))
}

/// The number of a month, counted through the years.
fn month(day: Day) -> i64 {
    i64::from(day.year()) * 12 + i64::from(day.month()) - 1
}

fn count<T>(steps: &mut [T], at: i64, count: impl FnOnce(&mut T)) {
    if let Some(step) = usize::try_from(at).ok().and_then(|at| steps.get_mut(at)) {
        count(step);
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, exchange, index, person};
    use super::*;

    fn notes() -> Index {
        let anna = person(&["2026-11-02", "2026-11-03", "2026-11-16", "2026-12-24"]);
        let ben = person(&["2026-11-03", "2026-11-17"]);
        let mut index = index("2026-11-20", vec![anna, ben]);
        index.first_day = Some(day("2026-11-02"));
        index
    }

    #[test]
    fn each_person_counts_once_a_day() {
        let shown = |weeks| {
            let steps = contacts_per_week(&notes(), day("2026-11-20"), weeks);
            steps.into_iter().map(|(week, contacts)| format!("{week} {contacts}")).collect::<Vec<_>>()
        };
        assert_eq!(shown(26), ["2026-W45 3", "2026-W46 0", "2026-W47 2"]);
        assert_eq!(shown(1), ["2026-W47 2"]);
        let nothing = Index::empty(day("2026-11-20"));
        assert_eq!(contacts_per_week(&nothing, day("2026-11-20"), 26).len(), 1);
    }

    #[test]
    fn months_run_through_the_turn_of_a_year() {
        let mut index = notes();
        index.first_day = Some(day("2025-11-30"));
        index.exchanges = vec![
            exchange(Direction::Given, 0, "2025-11-30", 1),
            exchange(Direction::Given, 0, "2026-01-01", 5),
            exchange(Direction::Received, 0, "2026-01-31", 1),
        ];
        let steps = exchanges_per_month(&index, day("2026-01-31"), 12);
        let shown: Vec<_> =
            steps.iter().map(|step| (step.first.month(), step.given, step.received)).collect();
        assert_eq!(shown, [(11, 1, 0), (12, 0, 0), (1, 1, 1)]);
        assert_eq!(exchanges_per_month(&index, day("2026-01-31"), 1).len(), 1);
    }
}
