//! Which day it is for the pages, whatever the clock on the wall does.
//!
//! Pure: moments in, what they mean out. A day that turns is noticed by comparing days at every moment
//! and not by waiting until midnight, so a machine that slept for weeks is no special case.
//!
//! Uses: day, clock.

use crate::clock::Moment;
use crate::day::Day;

/// The clocks may differ by so many seconds without anything having happened.
const DRIFT: i64 = 5;

/// A clock that jumps further ahead than this many days is wrong.
const FURTHEST: i64 = 400;

/// The day of the pages and the moment it was last compared with.
#[derive(Clone, Debug)]
pub(super) struct Calendar {
    day: Day,
    last: Moment,
}

/// What a moment means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Noticed {
    /// The day turned.
    pub(super) turned: bool,
    /// The machine slept, or somebody set the clock.
    pub(super) woke: bool,
    /// The day the clock shows, when it is one that the pages do not follow.
    pub(super) doubtful: Option<Day>,
}

impl Calendar {
    pub(super) fn new(now: Moment) -> Self {
        Self { day: now.day, last: now }
    }

    /// The day of the pages.
    pub(super) fn day(&self) -> Day {
        self.day
    }

    /// Compares a moment with the last one.
    ///
    /// The day only goes on. A clock that was set back would write weeks anew that are long over, and
    /// one that flickers around midnight would write the same pages again and again.
    pub(super) fn notice(&mut self, now: Moment) -> Noticed {
        let ran = i64::try_from((now.running - self.last.running).as_secs()).unwrap_or(i64::MAX);
        let woke = DRIFT < (now.wall - self.last.wall).abs_diff(ran).try_into().unwrap_or(i64::MAX);
        self.last = now;
        match now.day.days_since(self.day) {
            0 => Noticed { woke, ..Noticed::default() },
            1..=FURTHEST => {
                self.day = now.day;
                Noticed { turned: true, woke, doubtful: None }
            }
            // Across midnight and back: the pages are a few minutes early, which nobody need know.
            -1 => Noticed { woke, ..Noticed::default() },
            _ => Noticed { turned: false, woke, doubtful: Some(now.day) },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::day::Time;

    /// A moment so many seconds after the start, with a wall clock `ahead` seconds further.
    fn moment(running: u64, ahead: i64, day: &str) -> Moment {
        let wall = 1_795_000_000 + i64::try_from(running).unwrap() + ahead;
        let time = Time::new(0, 0).unwrap();
        Moment { running: Duration::from_secs(running), wall, day: Day::from_iso(day).unwrap(), time }
    }

    #[track_caller]
    fn check(calendar: &mut Calendar, now: Moment, turned: bool, woke: bool, day: &str) {
        let noticed = calendar.notice(now);
        assert_eq!((noticed.turned, noticed.woke), (turned, woke));
        assert_eq!(calendar.day().to_string(), day);
    }

    #[test]
    fn a_day_turns_once() {
        let mut calendar = Calendar::new(moment(0, 0, "2026-12-31"));
        check(&mut calendar, moment(2, 0, "2026-12-31"), false, false, "2026-12-31");
        check(&mut calendar, moment(4, 0, "2027-01-01"), true, false, "2027-01-01");
        check(&mut calendar, moment(6, 0, "2027-01-01"), false, false, "2027-01-01");
    }

    #[test]
    fn weeks_of_sleep_are_one_turn() {
        let mut calendar = Calendar::new(moment(0, 0, "2026-12-20"));
        check(&mut calendar, moment(2, 23 * 86_400, "2027-01-12"), true, true, "2027-01-12");
    }

    #[test]
    fn a_clock_changed_for_summer_or_by_a_time_server_turns_nothing() {
        let mut calendar = Calendar::new(moment(0, 0, "2026-03-29"));
        check(&mut calendar, moment(2, 1, "2026-03-29"), false, false, "2026-03-29");
        // The civil time jumps by an hour, the seconds since 1970 do not.
        check(&mut calendar, moment(4, 1, "2026-03-29"), false, false, "2026-03-29");
        check(&mut calendar, moment(6, -3600, "2026-03-29"), false, true, "2026-03-29");
    }

    #[test]
    fn a_clock_that_flickers_around_midnight_turns_the_day_once() {
        let mut calendar = Calendar::new(moment(0, 0, "2026-11-23"));
        let days = ["2026-11-24", "2026-11-23"];
        let turns = (1..=60).filter(|minute| {
            let day = days[usize::from(*minute % 2 == 0)];
            let noticed = calendar.notice(moment(minute * 60, 0, day));
            assert_eq!(noticed.doubtful, None);
            noticed.turned
        });
        assert_eq!(turns.count(), 1);
    }

    #[test]
    fn a_clock_that_is_wrong_is_not_followed_and_named() {
        for wrong in ["1970-01-01", "2026-11-20", "2038-01-19", "9999-12-31"] {
            let mut calendar = Calendar::new(moment(0, 0, "2026-11-23"));
            let noticed = calendar.notice(moment(2, 0, wrong));
            assert_eq!((noticed.turned, noticed.doubtful), (false, Day::from_iso(wrong)));
            assert_eq!(calendar.day().to_string(), "2026-11-23");
            assert!(calendar.notice(moment(4, 0, "2026-11-24")).turned, "{wrong}");
        }
    }

    #[test]
    fn every_day_of_a_century_turns_once_with_its_week() {
        let mut calendar = Calendar::new(moment(0, 0, "1999-12-31"));
        let mut day = calendar.day();
        for number in 1..=36_890_u64 {
            day = day.plus_days(1).unwrap();
            let now = Moment { day, ..moment(number * 86_400, 0, "2000-01-01") };
            assert!(calendar.notice(now).turned && !calendar.notice(now).turned);
            assert_eq!(calendar.day().week(), day.week());
        }
        assert_eq!(day.to_string(), "2100-12-31");
    }
}
