//! Files of other programs on their way into the notes: contacts and appointments.
//!
//! The doors are `people` and `appointments`, which read a file, and `plan_people` and `plan_meetings`,
//! which say what is to be added to the notes and what is not certain. Knows the formats, and how somebody
//! is recognised who has a note already. Only ever adds: new notes, properties that are missing. Does not
//! know the disk.
//!
//! Uses: source, day, names, diagnostic, front_matter, model, parse, settings, index, lang, doc, render, writer, adding.

mod calendar;
mod card;
mod decoding;
mod google;
mod linkedin;
mod meetings;
mod notes;
mod people;
mod table;
mod vcard;
mod who;
pub mod words;

use std::collections::BTreeMap;

use crate::day::Day;
use crate::diagnostic::Message;

pub use calendar::{Appointment, Appointments, Attendee};
pub use card::Card;
pub use decoding::MOST_BYTES;
pub use meetings::{Ground as MeetingsGround, MeetingsPlan, WhoseCalendar, plan as plan_meetings};
pub use people::{About, Difference, Ground, Newcomers, PeoplePlan, Unclear, plan as plan_people};

/// A kind of file with people in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Format {
    Linkedin,
    Vcard,
    Google,
    Ics,
}

impl Format {
    /// The word of the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Linkedin => "linkedin",
            Self::Vcard => "vcard",
            Self::Google => "google",
            Self::Ics => "ics",
        }
    }
}

/// Why a file cannot be read as what it was said to be, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// What is wrong.
    pub message: Message,
    /// Ways out.
    pub hints: Vec<Message>,
}

impl Unreadable {
    fn new(id: &'static str) -> Self {
        Self { message: Message::new(id), hints: Vec::new() }
    }

    fn advise(mut self, id: &'static str) -> Self {
        self.hints.push(Message::new(id));
        self
    }
}

/// A row, card or appointment that could not be read; only it is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The line of the file at which it begins, from 1.
    pub line: u32,
    /// The sentence that says why.
    pub message: &'static str,
}

/// The people of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// Each as the file tells of them, in its order.
    pub cards: Vec<Card>,
    /// What could not be read.
    pub broken: Vec<Broken>,
    /// How many entries have no name: closed accounts, bare addresses.
    pub nameless: usize,
    /// How many entries are companies or groups.
    pub companies: usize,
    /// What notes have no place for, by the file's own name for it, and in how many entries it stood.
    pub left_out: BTreeMap<String, usize>,
}

/// Reads the people of a file of that format.
///
/// # Errors
/// If the file is no text, or something else than it was said to be.
pub fn people(format: Format, bytes: &[u8]) -> Result<People, Unreadable> {
    let text = decoding::text(bytes)?;
    refuse_other(format, &text)?;
    match format {
        Format::Linkedin => linkedin::read(&text),
        Format::Google => google::read(&text),
        Format::Vcard | Format::Ics => vcard::read(&text),
    }
}

/// Reads the appointments of a calendar up to `last`; `zone` is the time zone of this machine, for calendars
/// that name none of their own.
///
/// # Errors
/// If the file is no text, or no calendar.
pub fn appointments(bytes: &[u8], zone: Option<&str>, last: Day) -> Result<Appointments, Unreadable> {
    let text = decoding::text(bytes)?;
    refuse_other(Format::Ics, &text)?;
    calendar::read(&text, zone, last)
}

/// A file that says by itself that it is of another format is not read as something else.
fn refuse_other(format: Format, text: &str) -> Result<(), Unreadable> {
    match look(text) {
        Some(other) if other != format => {
            let message = Message::new("import-other-format").with("format", other.as_str());
            let hint = Message::new("import-other-format-hint").with("format", other.as_str());
            Err(Unreadable { message, hints: vec![hint] })
        }
        _ => Ok(()),
    }
}

/// What a file says it is.
fn look(text: &str) -> Option<Format> {
    let first = text.lines().map(str::trim).find(|line| !line.is_empty())?;
    if first.eq_ignore_ascii_case("BEGIN:VCARD") {
        return Some(Format::Vcard);
    }
    if first.eq_ignore_ascii_case("BEGIN:VCALENDAR") {
        return Some(Format::Ics);
    }
    table::Table::read(text, google::is_header).map(|_| Format::Google)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_another_format_is_named() {
        let refused = |format, text: &str| {
            people(format, text.as_bytes()).err().map(|unreadable| unreadable.message.id)
        };
        assert_eq!(
            refused(Format::Linkedin, "BEGIN:VCARD\nVERSION:4.0\nFN:A B\nEND:VCARD\n"),
            Some("import-other-format")
        );
        assert_eq!(
            refused(Format::Linkedin, "First Name,Last Name,E-mail 1 - Value\nA,B,c@d\n"),
            Some("import-other-format")
        );
        assert_eq!(refused(Format::Vcard, "BEGIN:VCALENDAR\nEND:VCALENDAR\n"), Some("import-other-format"));
        assert_eq!(
            refused(
                Format::Google,
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nA,B,,,,,\n"
            ),
            Some("import-no-google")
        );
        assert_eq!(refused(Format::Linkedin, "CONVERSATION ID,FROM,TO\n1,A,B\n"), Some("import-no-linkedin"));
    }
}
