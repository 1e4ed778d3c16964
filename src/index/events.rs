//! Events with their guests, and meetings with their people: what notes say as a whole.

use std::collections::HashMap;

use super::encounters::{Rank, RawEncounter};
use super::names::Target;
use super::people::{Meant, People};
use crate::day::Day;
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::model::*;
use crate::settings::Settings;

/// Takes every event, by day and note, and gives for each of their notes its place in that list.
pub(super) fn events(people: &mut People<'_>) -> (Vec<Event>, HashMap<NoteId, PlaceOfEvent>) {
    let mut events = Vec::new();
    for (id, note) in (0..).map(NoteId).zip(people.notes) {
        if let NoteKind::Event(facts) = &note.kind {
            events.push(event(id, note, facts, people));
        }
    }
    events.sort_by_key(|event| (event.day.is_none(), event.day, event.note));
    let places = (0..).map(PlaceOfEvent).zip(&events).map(|(place, event)| (event.note, place)).collect();
    (events, places)
}

fn event(id: NoteId, note: &Note, facts: &EventFacts, people: &mut People<'_>) -> Event {
    let mut expected: Vec<ExpectedGuest> = Vec::new();
    for (named, speaks) in facts
        .speakers
        .iter()
        .map(|named| (named, true))
        .chain(facts.attendees.iter().map(|named| (named, false)))
    {
        let person = match &named.target {
            Some(target) => people.linked(target, id, named.place),
            None => people.bearer(&named.text),
        };
        let person = if let Meant::Person(person) = person { Some(person) } else { None };
        if person.is_some() && person == people.me {
            continue;
        }
        let is_same =
            |guest: &ExpectedGuest| guest.name == named.text || (person.is_some() && guest.person == person);
        if !expected.iter().any(is_same) {
            expected.push(ExpectedGuest { name: named.text.clone(), person, speaks });
        }
    }
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

/// Notes for each event whom the encounters met there.
pub(super) fn fill_met(events: &mut [Event], encounters: &[Encounter]) {
    for encounter in encounters {
        if let Some(place) = encounter.event {
            events[place.0 as usize].met.extend(&encounter.people);
        }
    }
    for event in events {
        event.met.sort_unstable();
        event.met.dedup();
    }
}

/// The people of a meeting note besides the owner, each once and sorted.
pub(super) fn participants(id: NoteId, facts: &MeetingFacts, people: &mut People<'_>) -> Vec<PersonId> {
    let mut present: Vec<PersonId> = Vec::with_capacity(facts.people.len());
    for named in &facts.people {
        let person = if facts.people_from_body {
            named.target.as_deref().and_then(|target| people.linked_in_prose(target))
        } else {
            people.named(named, id)
        };
        let Some(person) = person.filter(|person| Some(*person) != people.me) else { continue };
        if !facts.people_from_body {
            people.mention(person, id, named.place);
        }
        present.push(person);
    }
    present.sort_unstable();
    present.dedup();
    if facts.people_from_body && !present.is_empty() {
        report_people_from_body(id, facts, &present, people);
    }
    present
}

fn report_people_from_body(id: NoteId, facts: &MeetingFacts, present: &[PersonId], people: &mut People<'_>) {
    let names: Vec<String> =
        present.iter().map(|person| people.list[person.0 as usize].name.clone()).collect();
    let links: Vec<String> = names.iter().map(|name| format!("\"[[{name}]]\"")).collect();
    let message = Message::new("problem-people").with("people", names);
    let hint = Message::new("hint-people").with("example", format!("people: [{}]", links.join(", ")));
    let problem = Diagnostic::hint(Code::People, people.path(id), message).at(facts.at).advise(hint);
    people.problems.push(problem);
}

/// What a meeting note is by itself: an encounter, or a plan if its day lies ahead.
pub(super) enum Gathering {
    Past(RawEncounter),
    Ahead(Plan),
}

/// A meeting note with people and a day; `None` without either.
pub(super) fn gathering(
    meeting: (NoteId, &Note, &MeetingFacts),
    present: &[PersonId],
    event: Option<PlaceOfEvent>,
    (settings, today): (&Settings, Day),
    people: &People<'_>,
) -> Option<Gathering> {
    let (id, note, facts) = meeting;
    let day = facts.day.filter(|_| !present.is_empty())?;
    let private = note.private || present.iter().any(|person| people.list[person.0 as usize].private);
    let source = Source { note: id, place: facts.at };
    let text = title(note, facts);
    if today < day {
        return Some(Gathering::Ahead(Plan {
            day: Some(day),
            time: facts.time,
            kind: Some(facts.kind),
            people: present.to_vec(),
            text,
            place: facts.place.clone(),
            private,
            source,
        }));
    }
    let encounter = Encounter {
        day,
        kind: facts.kind,
        people: present.to_vec(),
        minutes: facts.minutes,
        place: facts.place.clone(),
        event,
        text,
        attendance: settings.group_max as usize <= present.len()
            && settings.group_max as usize != present.len(),
        from_them: false,
        private,
        source,
    };
    Some(Gathering::Past(RawEncounter { rank: Rank::Meeting, encounter }))
}

/// What a meeting was about: its title, unless that only says the kind or repeats the names.
fn title(note: &Note, facts: &MeetingFacts) -> String {
    let stem = note.path.stem();
    let undated = stem.trim_start_matches(|c: char| c.is_ascii_digit() || "-_. ".contains(c)).trim();
    let title = facts.title.as_deref().map_or(undated, str::trim);
    let speaks_of_people = facts.people.iter().any(|named| {
        named.text.split(' ').next().is_some_and(|first| title.split(' ').any(|word| word == first))
    });
    if speaks_of_people { String::new() } else { title.to_owned() }
}

/// The event a name in the front matter of a meeting leads to.
pub(super) fn event_named(
    named: Option<&Named>,
    places: &HashMap<NoteId, PlaceOfEvent>,
    people: &People<'_>,
) -> Option<PlaceOfEvent> {
    let named = named?;
    match people.note_names.follow(named.target.as_deref().unwrap_or(&named.text)) {
        Target::Note(note) => places.get(&note).copied(),
        Target::Several(_) | Target::Nothing => None,
    }
}
