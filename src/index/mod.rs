//! All notes together: who is who, and what happened with whom.
//!
//! The door is `build`. Knows how names lead to people and what counts as contact. Does not know
//! any measure, and no page.
//!
//! Uses: source, day, names, diagnostic, model, settings.

mod acquaintances;
mod asks;
mod cast;
mod contacts;
mod encounters;
mod events;
mod found;
mod giving;
mod intentions;
mod introductions;
mod ledger;
mod lookup;
mod meetings;
mod names;
mod needs;
mod origins;
mod pages;
mod people;
mod problems;
mod promises;
mod run;
#[cfg(test)]
mod sample;
mod secrets;
#[cfg(test)]
mod tests;
mod timeline;
mod twins;

use std::collections::BTreeMap;

use crate::day::Day;
use crate::diagnostic::Diagnostic;
use crate::model::{
    Acquaintance, Ask, Encounter, Event, Exchange, Introduction, Need, Note, NoteId, NoteKind, Offer,
    OpenPoint, Organisation, Person, PersonId, Plan, ProfileUpdate, Promise, Source, Thanks,
};
use crate::settings::Settings;
use crate::source::NotePath;

use names::Names;
pub use secrets::Secrets;

/// Reads all notes together, as they stand on `today`. The order of `notes` does not matter; the
/// problems come in the order in which they are shown.
pub fn build(notes: &[&Note], settings: &Settings, today: Day) -> (Index, Vec<Diagnostic>) {
    let mut notes = notes.to_vec();
    notes.sort_by(|a, b| a.path.cmp(&b.path));
    let names = Names::new(&notes, settings);
    let mut problems = twins::of_files(&names);
    let mut casts = cast::read(&names);
    let mut folk = people::gather(&names, &mut casts, today, &mut problems);
    let mut events = events::read(&names, &casts, &folk);
    let private = notes.iter().filter(|note| note.private).map(|note| &note.path);
    let secrets = Secrets::new(&folk.people, private);
    let scene =
        ledger::Scene { names: &names, folk: &folk, secrets: &secrets, events: &events, settings, today };
    let mut ledger = ledger::read(&scene, casts);

    let mut encounters = encounters::merged(std::mem::take(&mut ledger.encounters));
    introductions::settle(&mut ledger, &encounters, &folk, today);
    let explicit = timeline::contacts(&mut ledger, &encounters, today);
    let mentions = std::mem::take(&mut ledger.mentions);
    let is_private =
        |person: PersonId, source: Source| names.note(source.note).private || folk.any_private(&[person]);
    encounters::with_mentions(&mut encounters, mentions, &explicit, is_private);
    events::fill_met(&mut events, &encounters, &ledger.exchanges);
    let (first_day, last_day) = timeline::first_and_last_day(&ledger, &encounters, today);
    timeline::fill(&mut folk.people, &ledger, &encounters, &explicit, first_day);
    timeline::fill_plans(&mut folk.people, &ledger.plans, settings, today);
    let origins = std::mem::take(&mut ledger.origins);
    let introduced_by = origins::sorted(origins, &names, &folk, &mut ledger.acquaintances, &mut problems);

    problems.append(&mut ledger.problems);
    problems.sort();
    problems.dedup();
    let page_people = pages::people(&names, &folk);
    let index = Index {
        today,
        page_people,
        notes: names.all().map(|(id, note)| info(&names, id, note)).collect(),
        organisations: names.all().filter_map(|(id, note)| organisation(id, note)).collect(),
        people: folk.people,
        me: folk.me,
        encounters,
        exchanges: sorted(ledger.exchanges, |e| (e.day, e.source, e.person, e.direction, e.from)),
        promises: sorted(ledger.promises, |p| (p.day, p.source, p.person)),
        asks: sorted(ledger.asks, |ask| (ask.day, ask.source)),
        introductions: ledger.introductions,
        needs: sorted(ledger.needs, |need| (need.day, need.source, need.person)),
        offers: sorted(ledger.offers, |offer| (offer.source, offer.person)),
        thanks: sorted(ledger.thanks, |thanks| (thanks.day, thanks.source, thanks.person)),
        profiles: sorted(ledger.profiles, |profile| (profile.day, profile.source)),
        acquaintances: acquaintances::sorted(ledger.acquaintances),
        introduced_by,
        events: events.list,
        plans: sorted(ledger.plans, |plan| (plan.day.is_none(), plan.day, plan.source)),
        open_points: sorted(ledger.open_points, |point| (point.day.is_none(), point.day, point.source)),
        first_day,
        last_day,
    };
    (index, problems)
}

/// Sorts by `key` and keeps the order of the text where keys are equal.
fn sorted<T, K: Ord>(mut records: Vec<T>, key: impl FnMut(&T) -> K) -> Vec<T> {
    records.sort_by_key(key);
    records
}

fn organisation(id: NoteId, note: &Note) -> Option<Organisation> {
    let NoteKind::Organisation = note.kind else { return None };
    let names = std::iter::once(note.path.stem().to_owned()).chain(note.aliases.iter().cloned());
    Some(Organisation { note: id, names: names.collect() })
}

fn info(names: &Names<'_>, id: NoteId, note: &Note) -> NoteInfo {
    let kind = match &note.kind {
        NoteKind::Meeting(facts) => SourceKind::Meeting(facts.kind),
        NoteKind::Event(_) => SourceKind::Event,
        NoteKind::Person(_)
        | NoteKind::Organisation
        | NoteKind::Dated(_)
        | NoteKind::Page(_)
        | NoteKind::Other => SourceKind::Note,
    };
    NoteInfo { path: note.path.clone(), link: names.link(id).to_owned(), kind, private: note.private }
}

/// What is known on one day from all notes. Every list is sorted, so that whatever is made from it
/// comes out alike on every machine.
#[derive(Clone, Debug)]
pub struct Index {
    /// The day everything is seen from.
    pub today: Day,
    /// The notes, by path.
    pub notes: Vec<NoteInfo>,
    /// Companies and other bodies that have a note, by path.
    pub organisations: Vec<Organisation>,
    /// The people, by id; the owner is among them if known.
    pub people: Vec<Person>,
    /// The owner.
    pub me: Option<PersonId>,
    /// Relationship pages and their people: the id in a page's marker, which may be one that a note bore
    /// before it was renamed, and the person. Pages about nobody who is known are not among them.
    pub page_people: BTreeMap<String, PersonId>,
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
    /// The last day of any record up to today; pages are as of that day, so that a day on which nothing
    /// is noted changes no page.
    pub last_day: Option<Day>,
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
            organisations: Vec::new(),
            people: Vec::new(),
            me: None,
            page_people: BTreeMap::new(),
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
            last_day: None,
        }
    }

    /// As of which day the notes speak: that of the newest record, today where there is none.
    pub fn as_of(&self) -> Day {
        self.last_day.unwrap_or(self.today)
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
