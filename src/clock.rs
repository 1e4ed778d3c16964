//! What day and time it is, and how time passes.
//!
//! The only room that asks the clocks: the one on the wall, which people and time servers set, and the
//! one that only runs while the machine does. Does not know what a day means to anyone.
//!
//! Uses: day.

use std::time::{Duration, Instant};

use chrono::{DateTime, Datelike, Local, NaiveDate, Timelike};

use crate::day::{Day, Time};

/// The civil day here and now.
pub fn today() -> Day {
    day_of(here_and_now().date_naive())
}

/// The name of the time zone here, `Europe/Berlin` for instance; `None` where the system does not say.
pub fn zone() -> Option<String> {
    iana_time_zone::get_timezone().ok()
}

/// A clock that runs from when it was made.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    started: Instant,
}

/// One moment, as both clocks show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// How long the clock has run; never less than before, and still while the machine sleeps.
    pub running: Duration,
    /// Seconds since 1970; may jump either way, and goes on while the machine sleeps.
    pub wall: i64,
    /// The civil day here.
    pub day: Day,
    /// The time of day here.
    pub time: Time,
}

impl Clock {
    /// A clock that begins to run.
    pub fn start() -> Self {
        Self { started: Instant::now() }
    }

    /// This moment.
    pub fn now(&self) -> Moment {
        let now = here_and_now();
        Moment {
            running: self.started.elapsed(),
            wall: now.timestamp(),
            day: day_of(now.date_naive()),
            time: time_of(now.hour(), now.minute()),
        }
    }
}

/// The civil day and time here at that many seconds since 1970.
pub fn civil(wall: i64) -> (Day, Time) {
    let then = DateTime::from_timestamp(wall, 0).unwrap_or_default().with_timezone(&Local);
    (day_of(then.date_naive()), time_of(then.hour(), then.minute()))
}

fn here_and_now() -> DateTime<Local> {
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the time")]
    Local::now()
}

/// A clock beyond the calendar of notes shows the calendar's last or first day.
fn day_of(date: NaiveDate) -> Day {
    let nearest = if date.year() < 1 { (1, 1, 1) } else { (9999, 12, 31) };
    Day::new(date.year(), date.month(), date.day())
        .or_else(|| Day::new(nearest.0, nearest.1, nearest.2))
        .expect("the first and the last day of the calendar are days")
}

fn time_of(hour: u32, minute: u32) -> Time {
    let part = |number: u32| u8::try_from(number).ok();
    part(hour)
        .zip(part(minute))
        .and_then(|(hour, minute)| Time::new(hour, minute))
        .expect("a clock shows 0 to 23 hours and 0 to 59 minutes")
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
    fn a_moment_is_told_by_the_day_and_time_here() {
        let now = Clock::start().now();
        assert_eq!(civil(now.wall), (now.day, now.time));
        assert_eq!(civil(i64::MAX), civil(0));
    }

    #[test]
    fn the_day_does_not_run_backwards() {
        let before = today();
        assert!(before <= today());
    }

    #[test]
    fn moments_follow_each_other() {
        let clock = Clock::start();
        let (first, second) = (clock.now(), clock.now());
        assert!(first.running <= second.running);
    }
}
