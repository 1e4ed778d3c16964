//! Civil days, ISO weeks, and dates of which only the month or the year is known.
//!
//! Knows the calendar. Does not know what day it is, nor the words people write dates with. All
//! sums are checked: a sum that leaves the calendar is `None`, never a panic.
//!
//! Uses: nothing.

use std::fmt;

use chrono::{Datelike, NaiveDate, TimeDelta};

/// A civil day in the owner's time zone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

/// The days of the week, Monday first as in ISO 8601.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// All seven, Monday first.
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    /// Whether this is one of the five working days.
    pub fn is_working_day(self) -> bool {
        self < Self::Saturday
    }
}

impl Day {
    /// The day of that date, years 1 to 9999; `None` if the calendar has no such day.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// Reads `YYYY-MM-DD`, all ten characters and nothing else.
    pub fn from_iso(text: &str) -> Option<Self> {
        let [year, month, day] = digits(text, [4, 2, 2])?;
        Self::new(year.try_into().ok()?, month, day)
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day_of_month(self) -> u32 {
        self.0.day()
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        Weekday::ALL[self.0.weekday().num_days_from_monday() as usize]
    }

    /// The ISO week the day lies in; its year may differ from the calendar year.
    pub fn week(self) -> Week {
        let week = self.0.iso_week();
        Week { year: week.year(), number: week.week() }
    }

    /// Whole days from `earlier` to this day; negative if `earlier` is later.
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }

    /// The day `days` later (or earlier, if negative); stays inside the years 1 to 9999.
    pub fn plus_days(self, days: i64) -> Option<Self> {
        let sum = self.0.checked_add_signed(TimeDelta::try_days(days)?)?;
        Self::new(sum.year(), sum.month(), sum.day())
    }

    /// The first day of the month.
    #[must_use]
    pub fn first_of_month(self) -> Self {
        Self::new(self.year(), self.month(), 1).unwrap_or(self)
    }

    /// The first day of the quarter: of January, April, July or October.
    #[must_use]
    pub fn first_of_quarter(self) -> Self {
        Self::new(self.year(), (self.month() - 1) / 3 * 3 + 1, 1).unwrap_or(self)
    }

    /// The next day that falls on `weekday`, this very day included.
    pub fn on_or_after(self, weekday: Weekday) -> Option<Self> {
        let ahead = (weekday as i64 - self.weekday() as i64).rem_euclid(7);
        self.plus_days(ahead)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day_of_month())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A week of ISO 8601: Monday to Sunday, number 1 to 52 or 53.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week {
    /// The year the week belongs to, which is that of its Thursday.
    pub year: i32,
    /// The number in that year.
    pub number: u32,
}

impl Week {
    /// The week of that number; `None` if that year has no such week.
    pub fn new(year: i32, number: u32) -> Option<Self> {
        let monday = NaiveDate::from_isoywd_opt(year, number, chrono::Weekday::Mon)?;
        Day::new(monday.year(), monday.month(), monday.day())?.plus_days(6)?;
        Some(Self { year, number })
    }

    /// Reads `2026-W47`.
    pub fn from_iso(text: &str) -> Option<Self> {
        let (year, number) = text.split_once("-W")?;
        let [year] = digits(year, [4])?;
        let [number] = digits(number, [2])?;
        Self::new(year.try_into().ok()?, number)
    }

    /// Its first day.
    pub fn monday(self) -> Day {
        let monday = NaiveDate::from_isoywd_opt(self.year, self.number, chrono::Weekday::Mon);
        Day(monday.expect("a week is only made by `new` and `Day::week`, which check it"))
    }

    /// Its last day.
    pub fn sunday(self) -> Day {
        self.day(Weekday::Sunday)
    }

    /// The day of this week that falls on `weekday`.
    pub fn day(self, weekday: Weekday) -> Day {
        self.monday().plus_days(weekday as i64).unwrap_or(self.monday())
    }

    /// Its seven days, Monday first.
    pub fn days(self) -> impl Iterator<Item = Day> {
        Weekday::ALL.into_iter().map(move |weekday| self.day(weekday))
    }

    /// The week `weeks` later (or earlier); stays where it is at the ends of the calendar.
    pub fn plus(self, weeks: i64) -> Self {
        weeks.checked_mul(7).and_then(|days| self.monday().plus_days(days)).map_or(self, Day::week)
    }

    /// How many weeks have passed since 1970-W01; the base of everything that rotates by weeks.
    pub fn since_epoch(self) -> i64 {
        let epoch = Week { year: 1970, number: 1 };
        self.monday().days_since(epoch.monday()).div_euclid(7)
    }

    /// Whether `day` lies in this week.
    pub fn contains(self, day: Day) -> bool {
        day.week() == self
    }
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-W{:02}", self.year, self.number)
    }
}

/// A date as far as it is known: a day, a month or a year.
///
/// Only a day is usable for gaps and order; a month or a year proves that something was, not when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// A year alone.
    Year(i32),
    /// Year and month, 1 to 12.
    Month(i32, u32),
    /// A full day.
    Day(Day),
}

impl When {
    /// Reads `2026`, `2026-05` or `2026-05-17`, alone or before a time (`2026-05-17T10:30`).
    pub fn from_iso(text: &str) -> Option<Self> {
        let date = text.split(['T', 't', ' ']).next().unwrap_or_default();
        if let Some(day) = Day::from_iso(date) {
            return Some(Self::Day(day));
        }
        if text.len() != date.len() {
            return None;
        }
        if let Some([year, month]) = digits(date, [4, 2]) {
            let year = year.try_into().ok()?;
            return (1..=12).contains(&month).then_some(Self::Month(year, month));
        }
        let [year] = digits(date, [4])?;
        (year > 0).then_some(Self::Year(year.try_into().ok()?))
    }

    /// The day, if it is known.
    pub fn day(self) -> Option<Day> {
        match self {
            Self::Day(day) => Some(day),
            Self::Month(..) | Self::Year(_) => None,
        }
    }

    /// The first day it can mean.
    pub fn earliest(self) -> Option<Day> {
        match self {
            Self::Day(day) => Some(day),
            Self::Month(year, month) => Day::new(year, month, 1),
            Self::Year(year) => Day::new(year, 1, 1),
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Year(year) => write!(f, "{year:04}"),
        }
    }
}

/// A time of day, as written before a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

impl Time {
    /// The time; `None` if no clock shows it.
    pub fn new(hour: u8, minute: u8) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self { hour, minute })
    }

    /// Reads `9:05` or `09:05`.
    pub fn from_text(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        let short = (1..=2).contains(&hour.len()) && minute.len() == 2;
        let number = |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse().ok())?;
        if short { Self::new(number(hour)?, number(minute)?) } else { None }
    }

    /// Minutes since midnight.
    pub fn minutes(self) -> u32 {
        u32::from(self.hour) * 60 + u32::from(self.minute)
    }
}

/// Reads groups of exactly that many ASCII digits, parted by `-`.
fn digits<const N: usize>(text: &str, lengths: [usize; N]) -> Option<[u32; N]> {
    let mut numbers = [0; N];
    let mut parts = text.split('-');
    for (number, length) in numbers.iter_mut().zip(lengths) {
        let part = parts.next()?;
        if part.len() != length || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    #[test]
    fn iso_weeks_cross_the_year() {
        for (date, week) in [
            ("2026-12-31", "2026-W53"),
            ("2027-01-01", "2026-W53"),
            ("2027-01-04", "2027-W01"),
            ("2024-12-30", "2025-W01"),
            ("2023-01-01", "2022-W52"),
        ] {
            assert_eq!(day(date).week().to_string(), week, "{date}");
        }
    }

    #[test]
    fn years_with_53_weeks() {
        for (year, has) in [(2020, true), (2026, true), (2032, true), (2025, false), (2027, false)] {
            assert_eq!(Week::new(year, 53).is_some(), has, "{year}");
        }
    }

    #[test]
    fn only_whole_dates_of_the_calendar_are_days() {
        for text in ["2026-02-30", "2026-2-3", "2026-11-18x", "0000-01-01", "2026-13-01", "+2026-01-01", ""] {
            assert_eq!(Day::from_iso(text), None, "{text}");
        }
        assert_eq!(day("2024-02-29").to_string(), "2024-02-29");
    }

    #[test]
    fn sums_stop_at_the_ends_of_the_calendar() {
        assert_eq!(day("9999-12-31").plus_days(1), None);
        assert_eq!(day("2026-11-23").plus_days(i64::MAX), None);
        assert_eq!(day("2026-11-23").plus_days(-1), Some(day("2026-11-22")));
        assert_eq!(day("9999-12-31").week().plus(9).year, 9999);
    }

    #[test]
    fn a_week_knows_its_days_and_its_place_since_1970() {
        let week = Week::from_iso("2026-W48").unwrap();
        assert_eq!((week.monday(), week.sunday()), (day("2026-11-23"), day("2026-11-29")));
        assert_eq!(week.plus(-48).to_string(), "2025-W52");
        assert_eq!(Week::from_iso("1970-W01").unwrap().since_epoch(), 0);
        assert_eq!(Week::from_iso("1970-W03").unwrap().since_epoch(), 2);
        assert_eq!(Week::from_iso("2025-W53"), None);
    }

    #[test]
    fn partial_dates() {
        assert_eq!(When::from_iso("2026-05"), Some(When::Month(2026, 5)));
        assert_eq!(When::from_iso("2026"), Some(When::Year(2026)));
        assert_eq!(When::from_iso("2026-05-17T10:30:00"), Some(When::Day(day("2026-05-17"))));
        assert_eq!(When::from_iso("2026-13"), None);
        assert_eq!(When::from_iso("2026-05 x"), None);
    }

    #[test]
    fn times_of_day() {
        assert_eq!(Time::from_text("9:05"), Time::new(9, 5));
        assert_eq!(Time::from_text("24:00"), None);
        assert_eq!(Time::from_text("9:5"), None);
    }

    #[test]
    fn the_next_wednesday() {
        assert_eq!(day("2026-11-23").on_or_after(Weekday::Wednesday), Some(day("2026-11-25")));
        assert_eq!(day("2026-11-25").on_or_after(Weekday::Wednesday), Some(day("2026-11-25")));
    }
}
