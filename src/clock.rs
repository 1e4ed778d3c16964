//! What day it is.
//!
//! The only room that asks the clock. Does not know what the day means to anyone.
//!
//! Uses: day.

use chrono::{Datelike, Local, NaiveDate};

use crate::day::Day;

/// The civil day here and now.
pub fn today() -> Day {
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the time")]
    let now = Local::now();
    day_of(now.date_naive())
}

/// A clock beyond the calendar of notes shows the calendar's last or first day.
fn day_of(date: NaiveDate) -> Day {
    let nearest = if date.year() < 1 { (1, 1, 1) } else { (9999, 12, 31) };
    Day::new(date.year(), date.month(), date.day())
        .or_else(|| Day::new(nearest.0, nearest.1, nearest.2))
        .expect("the first and the last day of the calendar are days")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_far_off_still_shows_a_day() {
        for (year, month, day, expected) in [
            (2026, 11, 23, "2026-11-23"),
            (1970, 1, 1, "1970-01-01"),
            (12_000, 2, 29, "9999-12-31"),
            (-4, 5, 6, "0001-01-01"),
        ] {
            let date = NaiveDate::from_ymd_opt(year, month, day).unwrap();
            assert_eq!(day_of(date).to_string(), expected);
        }
    }

    #[test]
    fn the_day_does_not_run_backwards() {
        let before = today();
        assert!(before <= today());
    }
}
