//! What the front matter of an event says.
//!
//! Knows the keys for events in both languages. Does not know the body.
//!
//! Uses: source, model.

use super::fields::Fields;
use super::kind::{DATE, PEOPLE};
use super::meeting::{END, PLACE, START};
use super::stem::leading_day;
use crate::model::EventFacts;
use crate::source::Place;

/// Reads the facts of an event. `at` is where the note begins.
pub(super) fn facts(fields: &mut Fields<'_>, at: Place) -> EventFacts {
    let date = fields.moment(&DATE);
    let start = fields.moment(&START);
    let end = fields.moment(&END);
    let day = date.day.or(start.day).or_else(|| leading_day(fields.path.stem()).map(|(day, _)| day));
    EventFacts {
        day,
        end: end.day.filter(|end| day.is_some_and(|day| day <= *end)).or(day),
        time: start.time.or(date.time),
        place: fields.text(&PLACE),
        city: fields.text(&["city", "stadt"]),
        role: fields.text(&["role", "rolle", "myrole", "meinerolle"]),
        talk: fields.text(&["talk", "mytalk", "vortrag", "meinvortrag"]),
        speakers: fields.people(&[
            "speakers",
            "speaker",
            "panel",
            "referenten",
            "referentinnen",
            "vortragende",
            "redner",
        ]),
        attendees: fields.people(&PEOPLE),
        at,
    }
}
