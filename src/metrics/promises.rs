//! Open promises by age and date.
//!
//! Seen on 7 September 2026, a promise of 20 August due on 1 September is 18 days old and six days
//! past its date.

use std::cmp::Reverse;

use crate::day::Day;
use crate::index::Index;
use crate::model::{Promise, PromiseState};

/// How old an open promise is, in the steps bookkeepers use for open items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bucket {
    /// Up to 7 days.
    Week,
    /// 8 to 30 days.
    Month,
    /// 31 to 90 days.
    Quarter,
    /// Over 90 days.
    Older,
    /// The day it was made is not known.
    Undated,
}

impl Bucket {
    /// The word in JSON: the days it spans.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Week => "0-7",
            Self::Month => "8-30",
            Self::Quarter => "31-90",
            Self::Older => "over 90",
            Self::Undated => "undated",
        }
    }

    /// The step of an age in days; `None` if the day is not known.
    pub fn of(age: Option<i64>) -> Self {
        match age {
            None => Self::Undated,
            Some(..=7) => Self::Week,
            Some(..=30) => Self::Month,
            Some(..=90) => Self::Quarter,
            Some(_) => Self::Older,
        }
    }
}

/// An open promise with its age.
#[derive(Clone, Copy, Debug)]
pub struct OpenPromise<'a> {
    /// The promise.
    pub promise: &'a Promise,
    /// Days since it was made; `None` if undated.
    pub age: Option<i64>,
    /// Days past its date, 0 if the date is still to come; `None` without a date.
    pub late: Option<i64>,
    /// Its age in steps.
    pub bucket: Bucket,
}

/// All open promises of both sides: first those past their date, longest past first; then by date;
/// then those without one, oldest first.
pub fn open_promises(index: &Index) -> Vec<OpenPromise<'_>> {
    let open = index.promises.iter().filter(|promise| promise.state == PromiseState::Open);
    let mut open: Vec<_> = open.map(|promise| aged(promise, index.today)).collect();
    open.sort_by_key(|item| {
        let late = item.late.unwrap_or(0);
        let due = (item.promise.due.is_none(), item.promise.due);
        (Reverse(late), due, item.promise.day, item.promise.source)
    });
    open
}

/// The promise seen from `today`.
fn aged(promise: &Promise, today: Day) -> OpenPromise<'_> {
    let age = promise.day.map(|made| today.days_since(made));
    let late = promise.due.map(|due| today.days_since(due).max(0));
    OpenPromise { promise, age, late, bucket: Bucket::of(age) }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::tests::{day, index, source};
    use super::*;
    use crate::model::{Party, PersonId};

    /// An open promise of the owner's to the first person.
    pub(in super::super) fn promise(made: Option<&str>, due: Option<&str>) -> Promise {
        Promise {
            day: made.map(day),
            by: Party::Me,
            person: PersonId(0),
            what: "the study".to_owned(),
            state: PromiseState::Open,
            due: due.map(day),
            done: None,
            occasion: None,
            private: false,
            source: source(1),
        }
    }

    fn check(made: Option<&str>, due: Option<&str>, expected: (Option<i64>, Option<i64>, &str)) {
        let promise = promise(made, due);
        let open = aged(&promise, day("2026-09-07"));
        assert_eq!((open.age, open.late, open.bucket.as_str()), expected);
    }

    #[test]
    fn age_and_days_past_the_date() {
        check(Some("2026-08-20"), Some("2026-09-01"), (Some(18), Some(6), "8-30"));
        check(Some("2026-05-01"), None, (Some(129), None, "over 90"));
        check(Some("2026-09-07"), None, (Some(0), None, "0-7"));
        check(Some("2026-08-20"), Some("2026-10-01"), (Some(18), Some(0), "8-30"));
        check(None, Some("2026-09-01"), (None, Some(6), "undated"));
    }

    #[test]
    fn past_their_date_first_then_by_date_then_the_oldest() {
        let mut index = index("2026-09-07", Vec::new());
        let made = [
            promise(Some("2026-05-01"), None),
            promise(Some("2026-09-01"), Some("2026-09-20")),
            promise(Some("2026-08-20"), Some("2026-09-01")),
            promise(Some("2026-08-01"), Some("2026-08-10")),
            promise(Some("2026-03-01"), None),
        ];
        index.promises = made.to_vec();
        index.promises.push(Promise { state: PromiseState::Kept, ..promise(Some("2026-01-01"), None) });
        let days: Vec<String> = open_promises(&index)
            .iter()
            .filter_map(|open| open.promise.day)
            .map(|day| day.to_string())
            .collect();
        assert_eq!(days, ["2026-08-01", "2026-08-20", "2026-09-01", "2026-03-01", "2026-05-01"]);
    }
}
