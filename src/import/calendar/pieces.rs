//! The pieces of a calendar file: zones and appointments as text, so that one that is broken breaks no other.
//!
//! Knows where an appointment begins and ends, and which belong to one series. Does not know what they say.
//!
//! Uses: nothing.

use std::collections::HashMap;

use calcard::icalendar::{ICalendarComponent, ICalendarComponentType, ICalendarProperty};
use calcard::{Entry, Parser};

use crate::import::Broken;
use crate::import::card::plain;

/// A file in pieces, so that one that is broken breaks no other.
#[derive(Default)]
pub(super) struct Parts<'a> {
    pub(super) is_calendar: bool,
    /// The zone the calendar names for itself.
    pub(super) zone: Option<&'a str>,
    name: Option<&'a str>,
    /// The zones that are described, as text.
    pub(super) zones: Vec<&'a str>,
    /// The appointments, each with the number of its first line.
    events: Vec<(u32, &'a str)>,
}

impl<'a> Parts<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let mut parts = Self::default();
        let mut open: Option<(&str, u32, usize)> = None;
        let mut at = 0;
        for (number, line) in (1..).zip(text.split_inclusive('\n')) {
            let end = at + line.len();
            let bare = line.trim_end();
            match (open, bare.to_ascii_uppercase().as_str()) {
                (_, "BEGIN:VCALENDAR") => parts.is_calendar = true,
                // One that has no end leaves the next one whole.
                (_, "BEGIN:VEVENT") => {
                    if let Some(("VEVENT", line, start)) = open {
                        parts.events.push((line, &text[start..at]));
                    }
                    open = Some(("VEVENT", number, at));
                }
                (None, "BEGIN:VTIMEZONE") => open = Some(("VTIMEZONE", number, at)),
                (Some(("VEVENT", line, start)), "END:VEVENT") => {
                    parts.events.push((line, &text[start..end]));
                    open = None;
                }
                (Some(("VTIMEZONE", _, start)), "END:VTIMEZONE") => {
                    parts.zones.push(&text[start..end]);
                    open = None;
                }
                (None, _) => parts.head(bare),
                (Some(_), _) => {}
            }
            at = end;
        }
        if let Some(("VEVENT", line, start)) = open {
            parts.events.push((line, &text[start..]));
        }
        parts
    }

    fn head(&mut self, line: &'a str) {
        let value = |name: &str| {
            let start = line.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
            start.then(|| line[name.len()..].trim())
        };
        self.zone = self.zone.or_else(|| value("X-WR-TIMEZONE:"));
        self.name = self.name.or_else(|| value("X-WR-CALNAME:"));
    }

    /// The mail address the calendar is named after.
    pub(super) fn owner(&self) -> Option<String> {
        let name = self.name.filter(|name| name.contains('@') && !name.contains(' '))?;
        Some(plain(name))
    }

    /// The appointments, those that are occurrences of one series together, in the order of the file.
    pub(super) fn series(&self, broken: &mut Vec<Broken>) -> Vec<Series<'a>> {
        let mut series: Vec<Series<'a>> = Vec::new();
        let mut by_id: HashMap<String, usize> = HashMap::new();
        for (line, text) in &self.events {
            let Some(event) = event(text) else {
                broken.push(Broken { line: *line, message: "import-event-broken" });
                continue;
            };
            let part = Part { line: *line, text };
            let id = first_text(&event, &ICalendarProperty::Uid);
            match id.filter(|id| !id.is_empty()) {
                Some(id) => {
                    let at = *by_id.entry(id.to_owned()).or_insert(series.len());
                    if at == series.len() {
                        series.push(Series { id: Some(id.to_owned()), parts: Vec::new() });
                    }
                    series[at].parts.push(part);
                }
                None => series.push(Series { id: None, parts: vec![part] }),
            }
        }
        series
    }
}

/// One appointment as text.
pub(super) struct Part<'a> {
    pub(super) line: u32,
    pub(super) text: &'a str,
}

/// All that bears one id.
pub(super) struct Series<'a> {
    pub(super) id: Option<String>,
    pub(super) parts: Vec<Part<'a>>,
}

/// One appointment; `None` if it is not whole.
fn event(text: &str) -> Option<ICalendarComponent> {
    text.lines().any(|line| line.trim().eq_ignore_ascii_case("END:VEVENT")).then_some(())?;
    let Entry::ICalendar(calendar) = Parser::new(text).entry() else { return None };
    calendar
        .components
        .into_iter()
        .find(|component| component.component_type == ICalendarComponentType::VEvent)
}

/// The text of a property.
pub(super) fn first_text<'a>(event: &'a ICalendarComponent, property: &ICalendarProperty) -> Option<&'a str> {
    event.property(property)?.values.first()?.as_text()
}
