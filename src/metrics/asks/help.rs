//! When somebody was helped, which makes it easy to ask them.
//!
//! Uses: day, model.

use crate::day::Day;
use crate::model::{Direction, Exchange};

/// Help given longer ago than a year is no reason to speak of now.
const WITHIN: i64 = 365;

/// The months, by their first day, of the year before `today` in which the owner gave something;
/// `own` is what went to and fro with one person. What is private is not spoken of.
pub fn months_of_help(own: &[&Exchange], today: Day) -> Vec<Day> {
    let given = own.iter().filter(|exchange| exchange.direction == Direction::Given && !exchange.private);
    let recent =
        given.filter_map(|exchange| exchange.day).filter(|day| (0..WITHIN).contains(&today.days_since(*day)));
    let mut months: Vec<Day> = recent.filter_map(|day| Day::new(day.year(), day.month(), 1)).collect();
    months.sort_unstable();
    months.dedup();
    months
}
