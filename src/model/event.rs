//! A conference, a congress, an evening: who is expected and who was met there.
//!
//! Uses: day.

use crate::day::{Day, Time};
use crate::model::{NoteId, PersonId, Source};

/// An event with its people resolved.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its note.
    pub note: NoteId,
    /// The note's path without `.md`.
    pub id: String,
    /// The name to show.
    pub name: String,
    /// First day; `None` if undated.
    pub day: Option<Day>,
    /// Last day; the first if it lasts one day.
    pub end: Option<Day>,
    /// When it begins.
    pub time: Option<Time>,
    /// Where.
    pub place: Option<String>,
    /// City, if given by itself.
    pub city: Option<String>,
    /// What the owner does there, as written: speaker, panel, host, guest.
    pub role: Option<String>,
    /// Title of the owner's talk.
    pub talk: Option<String>,
    /// Who speaks or is expected, in the order of the note, each once.
    pub expected: Vec<ExpectedGuest>,
    /// Who was met there, sorted.
    pub met: Vec<PersonId>,
    /// The note is private.
    pub private: bool,
    /// Where the note begins.
    pub source: Source,
}

/// Somebody named as speaker or guest of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpectedGuest {
    /// The name as written.
    pub name: String,
    /// The person, if the name leads to one with a note.
    pub person: Option<PersonId>,
    /// Named as a speaker.
    pub speaks: bool,
}
