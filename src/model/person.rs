//! A person or a company, once all notes are read together.
//!
//! Holds facts and dates, and nothing that could grade one person against another.
//!
//! Uses: day.

use crate::day::Day;
use crate::model::PersonFacts;

/// A note by its place in the index (notes sorted by path).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoteId(pub u32);

/// A person by place in the index (people sorted by id).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(pub u32);

/// A person with or without a note of their own.
#[derive(Clone, Debug, Default)]
pub struct Person {
    /// The note's `id:`, else its path without `.md`, else the name as first written.
    pub id: String,
    /// The name to show.
    pub name: String,
    /// Their note; `None` for a person without one.
    pub note: Option<NoteId>,
    /// Other names.
    pub aliases: Vec<String>,
    /// Tags of their note.
    pub tags: Vec<String>,
    /// What their note states.
    pub facts: PersonFacts,
    /// Counted everywhere, shown by name nowhere.
    pub private: bool,
    /// The owner.
    pub me: bool,
    /// Past contact days, sorted, each once.
    pub contact_days: Vec<Day>,
    /// Those of `contact_days` that rest on more than a mention in a dated note, sorted.
    pub explicit_days: Vec<Day>,
    /// First contact day that counts as a first meeting, if there is one.
    pub first_meeting: Option<Day>,
    /// First planned contact after today.
    pub next_planned: Option<Day>,
    /// Rest until that day: the later of `snooze` and `later` lines.
    pub snoozed_until: Option<Day>,
}

impl Person {
    /// The last past contact day.
    pub fn last_contact(&self) -> Option<Day> {
        self.contact_days.last().copied()
    }

    /// The first past contact day.
    pub fn first_contact(&self) -> Option<Day> {
        self.contact_days.first().copied()
    }
}

/// A company or another body that has a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Its note.
    pub note: NoteId,
    /// Its names: that of the file, then the aliases.
    pub names: Vec<String>,
}
