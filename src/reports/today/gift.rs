//! Something small to give: of the needs the notes know, one in rotation.
//!
//! What the owner offers or gave to somebody before comes first, since it can be given again.
//! Whoever is met today is left out: what they need stands with the meeting.
//!
//! Uses: index, metrics.

use super::super::week::people;
use super::Appointment;
use crate::index::Index;
use crate::metrics::{self, OpenNeed};

/// Of the needs of those who are not met today the one whose turn it is this week.
pub(super) fn of<'a>(index: &'a Index, appointments: &[Appointment<'a>]) -> Option<OpenNeed<'a>> {
    let is_met = |open: &OpenNeed<'_>| {
        let mut people = appointments.iter().flat_map(|one| &one.people);
        people.any(|between| between.person == open.need.person)
    };
    let mut needs = metrics::told_once(metrics::open_needs(index));
    needs.retain(|open| people::is_open_to(index, open.need.person) && !is_met(open));
    let at_hand = |open: &OpenNeed<'_>| !open.own_offers.is_empty() || open.given_before.is_some();
    if needs.iter().any(at_hand) {
        needs.retain(at_hand);
    }
    needs.sort_by_key(|open| (open.need.person, open.need.source));
    metrics::in_rotation(&needs, index.today.week()).cloned()
}
