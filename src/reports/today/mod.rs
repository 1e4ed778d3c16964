//! The page of today: whom the owner meets and what lies between them, what is due, whom to ask for
//! lunch, time and rhythm of the week so far, and something small to give.
//!
//! The door is `report`. The one page that changes with each day. Short on purpose: it is read on a
//! phone before the first meeting.
//!
//! Uses: day, settings, model, index, metrics.

mod appointments;
mod json;
#[cfg(test)]
mod tests;
mod words;

pub use appointments::{Appointment, Occasion};
pub use json::value;
pub use words::doc;

use super::Desk;
use super::between::Matters;
use super::week::actions::{Candidates, candidates};
use super::week::{Item, Kind, gift, lunch};
use crate::day::Day;
use crate::index::Index;
use crate::metrics::{self, Measured, Time};
use crate::model::PersonId;
use crate::settings::Settings;

/// Promises that are shown; what is more waits on the page of the week.
const PROMISES: usize = 3;
/// Follow-ups that are shown.
const FOLLOW_UPS: usize = 2;
/// A promise is shown from the day before it is due, while it can still be kept in time.
const DUE_AHEAD: i64 = 1;
/// Days ahead, from tomorrow on, among which a free lunch is looked for: five working days.
const LUNCH_AHEAD: i64 = 7;

/// Everything the page of today states.
#[derive(Clone, Debug)]
pub struct TodayReport<'a> {
    /// The day.
    pub day: Day,
    /// Whom the owner meets, by time.
    pub appointments: Vec<Appointment<'a>>,
    /// Promises due, follow-ups, one lunch.
    pub actions: Vec<Item>,
    /// How many more promises and follow-ups there are.
    pub more: usize,
    /// Days of the same week after that of the lunch on whose midday nothing is noted either.
    pub free_lunches: Vec<Day>,
    /// The week so far.
    pub practice: Practice,
    /// Somebody's need, as an idea for something small to give.
    pub gift: Option<Item>,
    /// Nothing at all is written down yet.
    pub is_new: bool,
}

/// The owner's own habit in the running week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Practice {
    /// Minutes so far.
    pub time: Time,
    /// The owner's goal for the whole week, in minutes.
    pub goal: Option<u32>,
    /// Days with a contact, something given or received, an introduction or an ask.
    pub active_days: usize,
    /// The owner's goal of such days a week.
    pub goal_days: usize,
    /// Weeks in a row that reached it.
    pub streak: usize,
}

/// What today holds.
pub fn report<'a>(measured: &Measured<'a>) -> TodayReport<'a> {
    let (index, settings) = (measured.index, measured.settings);
    let today = index.today;
    let ahead = (1..=LUNCH_AHEAD).filter_map(|days| today.plus_days(days));
    let found = candidates(index, settings, ahead);
    let matters = Matters::of(measured);
    let appointments = appointments::of(index, &matters);
    let (actions, more) = actions(today, found);
    let met = appointments.iter().flat_map(|one| &one.people).map(|between| between.person);
    let named: Vec<PersonId> = met.chain(actions.iter().flat_map(|item| item.people.clone())).collect();
    let gift = gift::of(measured, &named);
    let free_lunches = match actions.iter().find_map(lunch_day) {
        Some(on) => {
            let rest_of_week = on.week().days().filter(|day| *day > on);
            lunch::free(index, settings, rest_of_week).collect()
        }
        None => Vec::new(),
    };
    let practice = practice(index, settings);
    let is_new = index.first_day.is_none() && appointments.is_empty();
    TodayReport { day: today, appointments, actions, more, free_lunches, practice, gift, is_new }
}

/// The page, in the words of its reader.
pub(super) fn page(desk: &Desk<'_>) -> super::PageDoc {
    super::PageDoc {
        id: "today".to_owned(),
        name: desk.lang.words("page-today", &[]),
        doc: doc(&report(desk.measured), desk.index, desk.lang),
        space: None,
    }
}

fn actions(today: Day, found: Candidates) -> (Vec<Item>, usize) {
    let is_due = |item: &Item| match item.kind {
        Kind::Promise { due: Some(due), .. } => due.days_since(today) <= DUE_AHEAD,
        _ => false,
    };
    let promises: Vec<Item> = found.promises.into_iter().filter(is_due).collect();
    let follow_ups: Vec<Item> =
        found.follow_ups.into_iter().filter(|item| item.day.is_some_and(|met| met < today)).collect();
    let more = promises.len().saturating_sub(PROMISES) + follow_ups.len().saturating_sub(FOLLOW_UPS);
    let promises = promises.into_iter().take(PROMISES);
    let actions = promises.chain(follow_ups.into_iter().take(FOLLOW_UPS)).chain(found.lunches);
    (actions.collect(), more)
}

fn lunch_day(item: &Item) -> Option<Day> {
    if let Kind::Lunch { on } = item.kind { Some(on) } else { None }
}

fn practice(index: &Index, settings: &Settings) -> Practice {
    let week = index.today.week();
    Practice {
        time: metrics::time_of(metrics::in_week(index, week)),
        goal: metrics::goal_minutes(settings, week),
        active_days: metrics::active_days(index, week),
        goal_days: settings.goal_days as usize,
        streak: metrics::streak(index, settings),
    }
}
