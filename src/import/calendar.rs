//! Appointments of a calendar, each occurrence for itself.
//!
//! Times are those of the owner's zone: the one the calendar names for itself, else this machine's.
//! An appointment that cannot be read costs that appointment. Does not know who anybody is.
//!
//! Uses: day.

mod pieces;

use std::collections::BTreeMap;

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz;
use calcard::icalendar::dates::TimeOrDelta;
use calcard::icalendar::{
    ICalendar, ICalendarClassification, ICalendarComponent, ICalendarComponentType, ICalendarEntry,
    ICalendarParameter, ICalendarParameterName, ICalendarParameterValue, ICalendarParticipationStatus,
    ICalendarProperty, ICalendarStatus, ICalendarUserTypes, ICalendarValue,
};
use calcard::{Entry, Parser};

use pieces::{Part, Parts, Series, first_text};

use super::card::plain;
use super::{Broken, Unreadable};
use crate::day::{Day, Time};

/// How many occurrences of one series are looked at: every day of fifty years.
const MOST_OCCURRENCES: usize = 20_000;

/// An appointment on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// The line of the file at which it begins, from 1.
    pub line: u32,
    /// What tells it from all others, for good: its own id, of a series with the day on which its occurrence
    /// was meant to be.
    pub id: String,
    /// The day on which it begins.
    pub day: Day,
    /// When it begins; `None` if it takes the whole day.
    pub time: Option<Time>,
    /// How long it takes, from 1 minute to a day.
    pub minutes: Option<u32>,
    /// Its title.
    pub title: String,
    /// Where.
    pub place: Option<String>,
    /// Who was asked to come, the organiser among them; rooms and things left out.
    pub attendees: Vec<Attendee>,
    /// The calendar keeps it private.
    pub private: bool,
}

/// Somebody who was asked to come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendee {
    /// The name, where the calendar knows one.
    pub name: Option<String>,
    /// The mail address.
    pub email: Option<String>,
    /// They said that they would not come.
    pub declined: bool,
}

/// The appointments of a file up to a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Appointments {
    /// By day, time and id.
    pub list: Vec<Appointment>,
    /// What could not be read.
    pub broken: Vec<Broken>,
    /// How many were cancelled.
    pub cancelled: usize,
    /// How many lie behind the last day.
    pub later: usize,
    /// The mail address the calendar is named after: its owner's.
    pub owner: Option<String>,
}

/// Reads the appointments up to `last`; `zone` is the time zone of this machine.
pub(super) fn read(text: &str, zone: Option<&str>, last: Day) -> Result<Appointments, Unreadable> {
    let parts = Parts::of(text);
    if !parts.is_calendar {
        return Err(Unreadable::new("import-no-calendar").advise("import-no-calendar-hint"));
    }
    let own = |name: Option<&str>| name.and_then(|name| name.parse::<Tz>().ok());
    let zone = own(parts.zone).or_else(|| own(zone)).unwrap_or(Tz::UTC);
    let mut appointments = Appointments { owner: parts.owner(), ..Appointments::default() };
    for series in parts.series(&mut appointments.broken) {
        series.unfold(zone, last, &parts.zones, &mut appointments);
    }
    appointments.list.sort_by(|a, b| (a.day, a.time, &a.id).cmp(&(b.day, b.time, &b.id)));
    Ok(appointments)
}

impl Series<'_> {
    fn unfold(&self, zone: Tz, last: Day, zones: &[&str], into: &mut Appointments) {
        let Some(calendar) = self.calendar(last, zones) else { return };
        let events: Vec<usize> = calendar
            .components
            .iter()
            .enumerate()
            .filter(|(_, component)| component.component_type == ICalendarComponentType::VEvent)
            .map(|(at, _)| at)
            .collect();
        let part_of: BTreeMap<usize, &Part<'_>> = events.iter().copied().zip(&self.parts).collect();
        let recurs = events.iter().any(|at| calendar.components[*at].is_recurrent_or_override());
        let found = calendar.expand_dates(zone, MOST_OCCURRENCES);
        for error in found.errors {
            if let Some(part) = part_of.get(&(error.comp_id as usize)) {
                into.broken.push(Broken { line: part.line, message: "import-event-date" });
            }
        }
        for occurrence in found.events {
            let at = occurrence.comp_id as usize;
            let (Some(event), Some(part)) = (calendar.components.get(at), part_of.get(&at)) else { continue };
            if event.status() == Some(&ICalendarStatus::Cancelled) {
                into.cancelled += 1;
                continue;
            }
            let whole_day = start(event).is_some_and(|start| start.hour.is_none());
            let meant = occurrence.start.format("%Y-%m-%d").to_string();
            let begin = match whole_day {
                true => meant.clone(),
                false => occurrence.start.with_timezone(&zone).format("%Y-%m-%d %H:%M").to_string(),
            };
            let (day, time) =
                begin.split_once(' ').map_or((begin.as_str(), None), |(day, time)| (day, Some(time)));
            let Some(day) = Day::from_iso(day) else { continue };
            if day > last {
                into.later += 1;
                continue;
            }
            let length = match occurrence.end {
                TimeOrDelta::Time(end) => end.signed_duration_since(occurrence.start),
                TimeOrDelta::Delta(length) => length,
            };
            let minutes =
                u32::try_from(length.num_minutes()).ok().filter(|minutes| (1..=1440).contains(minutes));
            let meant = recurrence(event).unwrap_or(meant);
            let title = first_text(event, &ICalendarProperty::Summary).map(plain).unwrap_or_default();
            let id = match (&self.id, recurs) {
                (Some(id), false) => plain(id),
                (Some(id), true) => plain(&format!("{id}#{meant}")),
                (None, _) => plain(&format!("{title}#{begin}")),
            };
            into.list.push(Appointment {
                line: part.line,
                id,
                day,
                time: time.and_then(Time::from_text),
                minutes: minutes.filter(|_| !whole_day && has_end(event)),
                title,
                place: place(event),
                attendees: attendees(event),
                private: is_private(event),
            });
        }
    }

    /// The parts as a calendar of their own, without the numbers of their versions, by which the library tells
    /// series apart, and with an end to series that have none.
    fn calendar(&self, last: Day, zones: &[&str]) -> Option<ICalendar> {
        let events: String = self.parts.iter().flat_map(|part| whole_lines(part.text)).collect();
        let used = |zone: &&&str| {
            let mut lines = zone.lines().map(str::trim);
            let name = lines.find_map(|line| line.strip_prefix("TZID:"));
            name.is_some_and(|name| events.contains(name))
        };
        let zones: String = zones.iter().filter(used).copied().collect();
        let text = format!("BEGIN:VCALENDAR\r\n{zones}{events}END:VCALENDAR\r\n");
        let Entry::ICalendar(mut calendar) = Parser::new(&text).entry() else { return None };
        for entry in calendar.components.iter_mut().flat_map(|component| &mut component.entries) {
            name_universal_time(entry);
            end_at(entry, last);
        }
        Some(calendar)
    }
}

/// Says with a zone what a `Z` says: the library takes the hours of a series for those of the owner's zone.
fn name_universal_time(entry: &mut ICalendarEntry) {
    for value in &mut entry.values {
        let ICalendarValue::PartialDateTime(time) = value else { continue };
        if (time.tz_hour, time.tz_minute.unwrap_or(0)) == (Some(0), 0) {
            (time.tz_hour, time.tz_minute) = (None, None);
            let value = ICalendarParameterValue::Text("UTC".to_owned());
            entry.params.push(ICalendarParameter { name: ICalendarParameterName::Tzid, value });
        }
    }
}

/// Ends a series that has no end of its own.
fn end_at(entry: &mut ICalendarEntry, last: Day) {
    let numbered = |number: u32| u8::try_from(number).ok();
    for value in &mut entry.values {
        let ICalendarValue::RecurrenceRule(rule) = value else { continue };
        if rule.until.is_none() && rule.count.is_none() {
            rule.until = Some(PartialDateTime {
                year: u16::try_from(last.year()).ok(),
                month: numbered(last.month()),
                day: numbered(last.day_of_month()),
                hour: Some(23),
                minute: Some(59),
                second: Some(59),
                ..PartialDateTime::default()
            });
        }
    }
}

/// The lines of an appointment but the number of its version; its end is there, whatever the file says.
fn whole_lines(text: &str) -> impl Iterator<Item = String> {
    let is_number = |line: &str| line.get(..9).is_some_and(|start| start.eq_ignore_ascii_case("SEQUENCE:"));
    let lines = text.lines().filter(move |line| !is_number(line));
    lines.map(|line| format!("{line}\r\n"))
}

fn start(event: &ICalendarComponent) -> Option<&PartialDateTime> {
    event.property(&ICalendarProperty::Dtstart)?.values.first()?.as_partial_date_time()
}

fn has_end(event: &ICalendarComponent) -> bool {
    event.has_property(&ICalendarProperty::Dtend) || event.has_property(&ICalendarProperty::Duration)
}

/// The day on which an occurrence was meant to be before it was moved.
fn recurrence(event: &ICalendarComponent) -> Option<String> {
    let date = event.property(&ICalendarProperty::RecurrenceId)?.values.first()?.as_partial_date_time()?;
    Some(format!("{:04}-{:02}-{:02}", date.year?, date.month?, date.day?))
}

/// Where, unless that is an address of the web.
fn place(event: &ICalendarComponent) -> Option<String> {
    let place = plain(first_text(event, &ICalendarProperty::Location)?);
    let says_something = place.contains(char::is_alphanumeric) && !place.contains("://");
    says_something.then_some(place)
}

fn is_private(event: &ICalendarComponent) -> bool {
    let class = event.property(&ICalendarProperty::Class).and_then(|entry| entry.values.first());
    let private = [ICalendarClassification::Private, ICalendarClassification::Confidential];
    matches!(class, Some(ICalendarValue::Classification(class)) if private.contains(class))
}

fn attendees(event: &ICalendarComponent) -> Vec<Attendee> {
    let invited = event
        .entries
        .iter()
        .filter(|entry| matches!(entry.name, ICalendarProperty::Attendee | ICalendarProperty::Organizer));
    let mut attendees: Vec<Attendee> = Vec::new();
    for attendee in invited.filter(|entry| is_somebody(entry)).map(attendee) {
        let same = |other: &&mut Attendee| other.email.is_some() && other.email == attendee.email;
        match attendees.iter_mut().find(same) {
            // The organiser stands twice; what they answered stands with them as one who comes.
            Some(other) => {
                other.name = other.name.take().or(attendee.name);
                other.declined |= attendee.declined;
            }
            None if attendee.name.is_some() || attendee.email.is_some() => attendees.push(attendee),
            None => {}
        }
    }
    attendees
}

/// Rooms, cars and lists of people are nobody.
fn is_somebody(entry: &ICalendarEntry) -> bool {
    let kind = entry.params.iter().find(|param| param.name == ICalendarParameterName::Cutype);
    !matches!(
        kind.map(|param| &param.value),
        Some(ICalendarParameterValue::Cutype(
            ICalendarUserTypes::Room | ICalendarUserTypes::Resource | ICalendarUserTypes::Group
        ))
    )
}

fn attendee(entry: &ICalendarEntry) -> Attendee {
    let address = entry.calendar_address().map(|address| address.trim().to_lowercase());
    let email = address.map(|address| address.trim_start_matches("mailto:").to_owned());
    let email = email.map(|email| plain(&email)).filter(|email| email.contains('@'));
    let name = entry.parameter(&ICalendarParameterName::Cn).and_then(|name| name.as_text()).map(plain);
    let declined = entry.params.iter().any(|param| {
        param.value == ICalendarParameterValue::Partstat(ICalendarParticipationStatus::Declined)
    });
    let name = name.filter(|name| name.contains(char::is_alphabetic) && !name.contains('@'));
    Attendee { name, email, declined }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_events(head: &str, events: &[&str]) -> Appointments {
        let events: String =
            events.iter().map(|event| format!("BEGIN:VEVENT\n{event}\nEND:VEVENT\n")).collect();
        let text = format!("BEGIN:VCALENDAR\n{head}{events}END:VCALENDAR\n").replace('\n', "\r\n");
        let last = Day::from_iso("2026-12-24").unwrap();
        read(&text, Some("Europe/Berlin"), last).unwrap()
    }

    /// `day time minutes id`, one appointment after the other.
    fn check(head: &str, events: &[&str], expected: &[&str]) {
        let found = read_events(head, events);
        let show = |appointment: &Appointment| {
            let time = appointment
                .time
                .map_or("-".to_owned(), |time| format!("{:02}:{:02}", time.hour, time.minute));
            let minutes = appointment.minutes.map_or("-".to_owned(), |minutes| minutes.to_string());
            format!("{} {time} {minutes} {}", appointment.day, appointment.id)
        };
        assert_eq!(
            found.list.iter().map(show).collect::<Vec<_>>(),
            expected,
            "{events:?} {:?}",
            found.broken
        );
    }

    #[test]
    fn times_are_those_of_the_owners_zone() {
        check("", &["UID:a\nDTSTART:20260701T100000Z\nDTEND:20260701T104500Z"], &["2026-07-01 12:00 45 a"]);
        check(
            "X-WR-TIMEZONE:America/New_York\n",
            &["UID:a\nDTSTART:20260701T020000Z"],
            &["2026-06-30 22:00 - a"],
        );
        check("", &["UID:a\nDTSTART:20260701T100000\nDURATION:PT1H30M"], &["2026-07-01 10:00 90 a"]);
        check("", &["UID:a\nDTSTART;TZID=Asia/Tokyo:20260701T033000"], &["2026-06-30 20:30 - a"]);
        check("", &["UID:a\nDTSTART;VALUE=DATE:20260701\nDTEND;VALUE=DATE:20260703"], &["2026-07-01 - - a"]);
    }

    #[test]
    fn a_zone_as_outlook_names_it_is_known() {
        let zone = "BEGIN:VTIMEZONE\nTZID:Eastern Standard Time\nBEGIN:STANDARD\nDTSTART:16011104T020000\n\
                    TZOFFSETFROM:-0400\nTZOFFSETTO:-0500\nEND:STANDARD\nEND:VTIMEZONE\n";
        let event = "UID:a\nDTSTART;TZID=Eastern Standard Time:20260701T080000";
        check(zone, &[event], &["2026-07-01 14:00 - a"]);
    }

    #[test]
    fn a_series_keeps_its_hour_when_the_clocks_change() {
        let weekly = "UID:a\nDTSTART;TZID=Europe/Berlin:20261020T093000\nRRULE:FREQ=WEEKLY;COUNT=2";
        check("", &[weekly], &["2026-10-20 09:30 - a#2026-10-20", "2026-10-27 09:30 - a#2026-10-27"]);
        let of_utc = "UID:a\nDTSTART:20261020T073000Z\nRRULE:FREQ=WEEKLY;COUNT=2";
        check("", &[of_utc], &["2026-10-20 09:30 - a#2026-10-20", "2026-10-27 08:30 - a#2026-10-27"]);
    }

    #[test]
    fn a_series_without_end_ends_with_what_is_asked_for() {
        let daily = "UID:a\nDTSTART;VALUE=DATE:20261223\nRRULE:FREQ=DAILY";
        check("", &[daily], &["2026-12-23 - - a#2026-12-23", "2026-12-24 - - a#2026-12-24"]);
    }

    #[test]
    fn what_is_moved_or_cancelled_is_so_in_its_own_series() {
        let series =
            |id: &str| format!("UID:{id}\nSEQUENCE:1\nDTSTART:20261201T090000\nRRULE:FREQ=DAILY;COUNT=2");
        let moved = "UID:b\nSEQUENCE:4\nRECURRENCE-ID:20261202T090000\nDTSTART:20261203T100000";
        let cancelled = "UID:a\nRECURRENCE-ID:20261201T090000\nDTSTART:20261201T090000\nSTATUS:CANCELLED";
        check(
            "",
            &[&series("a"), &series("b"), moved, cancelled],
            &[
                "2026-12-01 09:00 - b#2026-12-01",
                "2026-12-02 09:00 - a#2026-12-02",
                "2026-12-03 10:00 - b#2026-12-02",
            ],
        );
    }

    #[test]
    fn one_without_an_id_has_its_title_and_time() {
        check("", &["DTSTART:20261201T090000\nSUMMARY:Tea"], &["2026-12-01 09:00 - Tea#2026-12-01 09:00"]);
    }

    #[test]
    fn who_is_invited_once_each_and_no_rooms() {
        let event = "UID:a\nDTSTART:20261201T090000\nORGANIZER;CN=Ben:mailto:ben@x.example\n\
                     ATTENDEE;PARTSTAT=DECLINED:MAILTO:Ben@X.example\nATTENDEE;CUTYPE=ROOM;CN=Room:mailto:r@x.example\n\
                     ATTENDEE;CN=\"Weber, Anna\":mailto:anna@x.example\nATTENDEE;CN=c@x.example:mailto:c@x.example";
        let found = read_events("", &[event]);
        let guest = |guest: &Attendee| {
            format!(
                "{:?} {:?} {}",
                guest.name.as_deref().unwrap_or("-"),
                guest.email.as_deref().unwrap_or("-"),
                guest.declined
            )
        };
        assert_eq!(
            found.list[0].attendees.iter().map(guest).collect::<Vec<_>>(),
            [
                "\"Ben\" \"ben@x.example\" true",
                "\"Weber, Anna\" \"anna@x.example\" false",
                "\"-\" \"c@x.example\" false"
            ]
        );
    }

    #[test]
    fn a_broken_appointment_costs_that_appointment() {
        let found = read_events(
            "",
            &["UID:a\nDTSTART:soon", "UID:b\nDTSTART:20261201T090000", "UID:c\nSUMMARY:no date"],
        );
        assert_eq!(found.list.len(), 1);
        assert_eq!(found.broken.iter().map(|broken| broken.line).collect::<Vec<_>>(), [2, 10]);
        assert!(read("BEGIN:VCARD\n", None, Day::from_iso("2026-12-24").unwrap()).is_err());
    }
}
