//! What the front matter of a meeting says.
//!
//! Knows the keys for meetings in both languages. Does not know the body: people and title found
//! there are added by the door.
//!
//! Uses: source, diagnostic, model.

use super::fields::Fields;
use super::front_dates::read_minutes;
use super::kind::{DATE, PEOPLE};
use super::stem::{exact_day, leading_day};
use crate::diagnostic::Message;
use crate::model::{ContactKind, MeetingFacts};
use crate::source::Place;

/// Reads the facts of a meeting of the given kind. `at` is where the note begins.
pub(super) fn facts(fields: &mut Fields<'_>, kind: Option<ContactKind>, at: Place) -> MeetingFacts {
    let date = fields.moment(&DATE);
    let start = fields.moment(&START);
    let end = fields.moment(&END);
    let stem = fields.path.stem();
    let named_day = exact_day(fields.path, fields.settings.daily_format.as_deref())
        .or_else(|| leading_day(stem).map(|(day, _)| day));
    let time = start.time.or(date.time);
    let between = || {
        let (start, end) = (time?.minutes(), end.time?.minutes());
        end.checked_sub(start).filter(|minutes| *minutes > 0)
    };
    MeetingFacts {
        day: date.day.or(start.day).or(named_day),
        kind: kind.unwrap_or(ContactKind::Met),
        people: fields.people(&PEOPLE).into(),
        minutes: minutes(fields).or_else(between),
        time,
        place: fields.text(&PLACE),
        event: fields.named(&["event", "conference", "veranstaltung", "konferenz", "tagung"]).map(Box::new),
        title: fields.text(&["title", "titel", "subject", "betreff"]),
        people_from_body: false,
        at,
    }
}

/// Keys for the beginning.
pub(super) const START: [&str; 6] = ["start", "starttime", "startdate", "begin", "beginn", "anfang"];
/// Keys for the end.
pub(super) const END: [&str; 4] = ["end", "endtime", "enddate", "ende"];
/// Keys for the place.
pub(super) const PLACE: [&str; 7] = ["place", "location", "loc", "where", "venue", "ort", "wo"];

/// Keys for the length.
pub(super) const MINUTES: [&str; 5] = ["minutes", "duration", "length", "minuten", "dauer"];

fn minutes(fields: &mut Fields<'_>) -> Option<u32> {
    let value = fields.values(&MINUTES).first()?;
    let minutes = read_minutes(&value.text);
    if minutes.is_none() {
        fields.wrong(value, "minutes", Message::new("hint-settings-minutes"));
    }
    minutes
}
