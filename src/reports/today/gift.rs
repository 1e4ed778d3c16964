//! Something small to give: of the needs the notes know, one in rotation.
//!
//! Whoever is met today is left out, since what they need stands with the meeting.
//!
//! Uses: model, index, metrics.

use super::super::between::open_needs;
use super::super::week::people;
use super::Appointment;
use crate::index::Index;
use crate::metrics;
use crate::model::Need;

/// Somebody's need, as an idea for a small gift.
#[derive(Clone, Copy, Debug)]
pub struct Gift<'a> {
    /// What is needed, and by whom.
    pub need: &'a Need,
}

/// Of the needs of those who are not met today the one whose turn it is this week.
pub(super) fn of<'a>(index: &'a Index, appointments: &[Appointment<'a>]) -> Option<Gift<'a>> {
    let met = |need: &Need| {
        let mut people = appointments.iter().flat_map(|one| &one.people);
        people.any(|between| between.person == need.person)
    };
    let needs: Vec<&Need> = open_needs(index)
        .into_iter()
        .filter(|need| people::is_open_to(index, need.person) && !met(need))
        .collect();
    metrics::in_rotation(&needs, index.today.week()).map(|need| Gift { need })
}
