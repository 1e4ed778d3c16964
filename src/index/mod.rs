//! All notes together: who is who, and what happened with whom.
//!
//! The door is `build`. Knows how names lead to people and what counts as contact. Does not know
//! any measure, and no page.
//!
//! Uses: source, day, names, diagnostic, settings, model.

mod build;
mod encounters;
mod events;
mod find;
mod gather;
mod names;
mod people;
mod renumber;
mod timeline;
mod whom;

pub use build::build;

use crate::day::Day;
use crate::model::{
    Acquaintance, Ask, Encounter, Event, Exchange, Introduction, Need, NoteId, Offer, OpenPoint, Person,
    PersonId, Plan, ProfileUpdate, Promise, Thanks,
};
use crate::source::NotePath;

/// What is known on one day from all notes. Every list is sorted, so that whatever is made from it
/// comes out alike on every machine.
#[derive(Clone, Debug)]
pub struct Index {
    /// The day everything is seen from.
    pub today: Day,
    /// The notes, by path.
    pub notes: Vec<NoteInfo>,
    /// The people, by id; the owner is among them if known.
    pub people: Vec<Person>,
    /// The owner.
    pub me: Option<PersonId>,
    /// Being in touch, by day, note and line; none after today.
    pub encounters: Vec<Encounter>,
    /// Given and received, by day (undated first), note and line.
    pub exchanges: Vec<Exchange>,
    /// Promises of both sides, likewise.
    pub promises: Vec<Promise>,
    /// Asks and drafts of asks, likewise.
    pub asks: Vec<Ask>,
    /// Introductions the owner makes, likewise.
    pub introductions: Vec<Introduction>,
    /// Needs of people, likewise.
    pub needs: Vec<Need>,
    /// Offers of people, likewise.
    pub offers: Vec<Offer>,
    /// Thanks said, likewise.
    pub thanks: Vec<Thanks>,
    /// Updates of own profiles, likewise.
    pub profiles: Vec<ProfileUpdate>,
    /// Who knows whom, by knower and known, each pair once.
    pub acquaintances: Vec<Acquaintance>,
    /// Who made whom known to the owner: introducer and introduced, each pair once.
    pub introduced_by: Vec<(PersonId, PersonId)>,
    /// Events, by day and note.
    pub events: Vec<Event>,
    /// What lies ahead, by day (undated last), note and line.
    pub plans: Vec<Plan>,
    /// Open points that no other record names, likewise.
    pub open_points: Vec<OpenPoint>,
    /// The first day of any record; measures of long series begin here.
    pub first_day: Option<Day>,
}

/// What pages need to know of a note to link to it.
#[derive(Clone, Debug)]
pub struct NoteInfo {
    /// Where it is.
    pub path: NotePath,
    /// The shortest text that links to it and to nothing else: its name, else its path.
    pub link: String,
    /// What it is about, for the word a source is shown with.
    pub kind: SourceKind,
    /// `private: true`.
    pub private: bool,
}

/// The word with which a page shows where something was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceKind {
    /// A meeting of that kind: `lunch`, `call`.
    Meeting(crate::model::ContactKind),
    /// A conference, an evening.
    Event,
    /// Any other note: `note`.
    Note,
}

impl Index {
    /// An index of nothing, seen from `today`.
    pub fn empty(today: Day) -> Self {
        Self {
            today,
            notes: Vec::new(),
            people: Vec::new(),
            me: None,
            encounters: Vec::new(),
            exchanges: Vec::new(),
            promises: Vec::new(),
            asks: Vec::new(),
            introductions: Vec::new(),
            needs: Vec::new(),
            offers: Vec::new(),
            thanks: Vec::new(),
            profiles: Vec::new(),
            acquaintances: Vec::new(),
            introduced_by: Vec::new(),
            events: Vec::new(),
            plans: Vec::new(),
            open_points: Vec::new(),
            first_day: None,
        }
    }

    /// The person of that id.
    pub fn person(&self, id: PersonId) -> &Person {
        &self.people[id.0 as usize]
    }

    /// The note of that id.
    pub fn note(&self, id: NoteId) -> &NoteInfo {
        &self.notes[id.0 as usize]
    }

    /// Everybody but the owner, by id.
    pub fn others(&self) -> impl Iterator<Item = (PersonId, &Person)> {
        (0..).map(PersonId).zip(&self.people).filter(|(_, person)| !person.me)
    }
}
