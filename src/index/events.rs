//! Events with their people.
//!
//! Knows who is expected and who was met there. Does not know what an event brought.
//!
//! Uses: day, names, model.

use std::collections::HashMap;

use super::cast::NoteCast;
use super::names::Names;
use super::people::Folk;
use crate::day::Day;
use crate::model::{
    Encounter, Event, EventFacts, Exchange, ExpectedGuest, Named, Note, NoteId, NoteKind, PersonId,
    PlaceOfEvent, Source,
};

/// The events, by day and note, and the ways back from their notes.
#[derive(Default)]
pub(super) struct Events {
    pub(super) list: Vec<Event>,
    by_note: HashMap<NoteId, PlaceOfEvent>,
}

impl Events {
    /// The event of a note.
    pub(super) fn of_note(&self, note: NoteId) -> Option<PlaceOfEvent> {
        self.by_note.get(&note).copied()
    }

    /// The first day of an event.
    pub(super) fn day(&self, event: PlaceOfEvent) -> Option<Day> {
        self.list.get(event.0 as usize)?.day
    }
}

/// Reads the events of all notes; who was met there is not known yet.
pub(super) fn read(names: &Names<'_>, casts: &[NoteCast], folk: &Folk) -> Events {
    let mut list: Vec<Event> = Vec::new();
    for ((id, note), cast) in names.all().zip(casts) {
        if let NoteKind::Event(facts) = &note.kind {
            list.push(event(id, note, facts, expected(facts, cast, folk)));
        }
    }
    list.sort_by_key(|event| (event.day, event.note));
    let by_note = (0..).map(PlaceOfEvent).zip(&list).map(|(place, event)| (event.note, place)).collect();
    Events { list, by_note }
}

/// Writes who was met at each event: those of its encounters, and those with whom its own note notes
/// something given or received on its days.
pub(super) fn fill_met(events: &mut Events, encounters: &[Encounter], exchanges: &[Exchange]) {
    for exchange in exchanges {
        let Some(at) = events.by_note.get(&exchange.source.note) else { continue };
        let event = &mut events.list[at.0 as usize];
        let there = event.day <= exchange.day && exchange.day <= event.end;
        event.met.extend(exchange.person.filter(|_| exchange.day.is_some() && there));
    }
    let events = &mut events.list;
    for encounter in encounters.iter().filter(|encounter| !encounter.attendance) {
        let event = encounter.event.and_then(|event| events.get_mut(event.0 as usize));
        if let Some(event) = event {
            event.met.extend(&encounter.people);
        }
    }
    for event in events {
        event.met.sort_unstable();
        event.met.dedup();
    }
}

fn event(id: NoteId, note: &Note, facts: &EventFacts, expected: Vec<ExpectedGuest>) -> Event {
    Event {
        note: id,
        id: note.path.id().to_owned(),
        name: note.path.stem().to_owned(),
        day: facts.day,
        end: facts.end.or(facts.day),
        time: facts.time,
        place: facts.place.clone(),
        city: facts.city.clone(),
        role: facts.role.clone(),
        talk: facts.talk.clone(),
        expected,
        met: Vec::new(),
        private: note.private,
        source: Source { note: id, place: facts.at },
    }
}

/// Each guest once, in the order of the note; who speaks and attends, speaks. The owner is at
/// home everywhere and expected nowhere.
fn expected(facts: &EventFacts, cast: &NoteCast, folk: &Folk) -> Vec<ExpectedGuest> {
    let speakers = facts.speakers.iter().map(|guest| (guest, true));
    let named: Vec<(&Named, bool)> =
        speakers.chain(facts.attendees.iter().map(|guest| (guest, false))).collect();
    let mut guests: Vec<ExpectedGuest> = Vec::with_capacity(named.len());
    let mut known: HashMap<(Option<PersonId>, String), ()> = HashMap::new();
    for ((guest, speaks), note) in named.into_iter().zip(&cast.guests) {
        let person = note.and_then(|note| folk.of_note(note));
        if person.is_some() && person == folk.me {
            continue;
        }
        let name = if person.is_some() { String::new() } else { crate::names::fold(&guest.text) };
        if known.insert((person, name), ()).is_none() {
            guests.push(ExpectedGuest { name: guest.text.clone(), person, speaks });
        }
    }
    let whole: Vec<String> = guests.iter().map(|guest| crate::names::fold(&guest.name)).collect();
    guests.retain(|guest| guest.person.is_some() || !is_initialled(&guest.name, &whole));
    guests
}

/// Whether the name is that of another guest with the given name cut to its first letter, as in
/// programmes: `M. Öztürk` beside `Matthias Öztürk`.
fn is_initialled(name: &str, whole: &[String]) -> bool {
    let folded = crate::names::fold(name);
    let Some((initial, family)) = folded.split_once(". ").filter(|(first, _)| first.chars().count() == 1)
    else {
        return false;
    };
    let parts = whole.iter().filter_map(|name| name.rsplit_once(' '));
    parts
        .filter(|(given, last)| *last == family && given.starts_with(initial) && !given.ends_with('.'))
        .count()
        == 1
}

#[cfg(test)]
mod tests {
    use crate::index::sample::*;
    use crate::model::{ContactKind, Note, NoteKind, PageSubject};

    fn people() -> Vec<Note> {
        ["People/Anna Weber", "People/Cem Öztürk", "People/Jonas Brandt"].into_iter().map(person).collect()
    }

    fn check_met(notes: &[Note], expected: &str) {
        let (index, _) = indexed(notes);
        assert_eq!(index.names(&index.events[0].met), expected);
    }

    #[test]
    fn who_is_expected_is_not_met_yet() {
        let mut notes = people();
        let mut summit =
            event("Events/Summit", "2026-12-01", "", &["[[Anna Weber]]", "Prof. Öztürk, Cem", "Kim Lee"]);
        if let NoteKind::Event(facts) = &mut summit.kind {
            facts.speakers = named(&["[[Anna Weber]]"]);
        }
        notes.push(summit);
        let (index, _) = indexed(&notes);
        let shown: Vec<_> = index.events[0]
            .expected
            .iter()
            .map(|g| (g.name.as_str(), g.person.map(|id| index.person(id).name.as_str()), g.speaks))
            .collect();
        assert_eq!(
            shown,
            [
                ("Anna Weber", Some("Anna Weber"), true),
                ("Prof. Öztürk, Cem", Some("Cem Öztürk"), false),
                ("Kim Lee", None, false),
            ]
        );
        assert!(index.events[0].met.is_empty());
        assert_eq!(index.people.len(), 3, "a name on a list of guests makes nobody");
    }

    #[test]
    fn a_guest_pasted_with_an_initial_is_the_guest_named_in_full() {
        let mut notes = people();
        let guests = ["[[Cem Öztürk]]", "C. Öztürk", "J. Brandt"];
        notes.push(event("Events/Summit", "2026-12-01", "", &guests));
        let (index, _) = indexed(&notes);
        let named: Vec<_> = index.events[0].expected.iter().map(|guest| guest.name.as_str()).collect();
        assert_eq!(named, ["Cem Öztürk", "J. Brandt"]);
    }

    #[test]
    fn met_are_those_in_its_note_in_meetings_of_it_and_on_lines_that_link_to_it() {
        let mut notes = people();
        let summit = event("Events/Summit", "2026-11-10", "2026-11-12", &["[[Cem Öztürk]]"]);
        notes.push(with(summit, &["met:: [[Anna Weber]] storage", "promised:: [[Cem Öztürk]] the study"]));
        check_met(&notes, "Anna Weber");
        let NoteKind::Event(_) = notes[3].kind else { panic!("not the event") };
        notes[3] = with(notes[3].clone(), &["gave:: [[Jonas Brandt]] a hint"]);
        check_met(&notes, "Anna Weber + Jonas Brandt");
        notes[3].lines.pop();
        notes.push(meeting_with(
            "Meetings/x",
            "2026-11-11",
            ContactKind::Coffee,
            &["[[Cem Öztürk]]"],
            |facts| {
                facts.event = named(&["[[Summit]]"]).pop().map(Box::new);
            },
        ));
        check_met(&notes, "Anna Weber + Cem Öztürk");
        notes.push(with(dated("2026-11-12"), &["lunch:: [[Jonas Brandt]] at [[Summit]]"]));
        check_met(&notes, "Anna Weber + Cem Öztürk + Jonas Brandt");
    }

    #[test]
    fn a_line_on_the_page_of_an_event_happened_there_and_then() {
        let mut notes = people();
        notes.push(event("Events/Summit", "2026-11-10", "", &[]));
        let page =
            page("Network/Events/Summit - preparation", PageSubject::Event("Events/Summit".to_owned()));
        notes.push(with(page, &["met:: [[Anna Weber]] storage"]));
        check_met(&notes, "Anna Weber");
        assert_eq!(indexed(&notes).0.encounters[0].day, day("2026-11-10"));
    }
}
