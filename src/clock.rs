//! What day it is. The only room that asks.
//!
//! Uses: day.

use chrono::Datelike;

use crate::day::Day;

/// The civil day in the time zone of this machine; `None` outside the years 1 to 9999.
#[expect(clippy::disallowed_methods, reason = "this is the one place that asks")]
pub fn today() -> Option<Day> {
    let now = chrono::Local::now().date_naive();
    Day::new(now.year(), now.month(), now.day())
}
