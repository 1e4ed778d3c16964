//! Meeting notes as encounters and plans.
//!
//! Knows what a meeting note states of itself. Does not know its lines.
//!
//! Uses: day, model.

use super::ledger::{Home, Leaf, Ledger, Scene};
use super::problems;
use crate::day::Day;
use crate::model::{Encounter, MeetingFacts, Named, Note, NoteKind, PersonId, Plan, Source};

/// Enters the meeting a note describes.
pub(super) fn enter(ledger: &mut Ledger, scene: &Scene<'_>, leaf: &Leaf<'_>, facts: &MeetingFacts) -> Home {
    let Leaf { id, note, cast } = *leaf;
    let mut people = scene.folk.ids(cast, &cast.participants);
    people.sort_unstable();
    if people.is_empty() {
        if !cast.unclear {
            ledger.problems.push(problems::whom_meeting(&note.path, facts.at));
        }
        return Home::Nothing;
    }
    let Some(day) = facts.day else {
        ledger.problems.push(problems::when_meeting(&note.path, facts.at));
        return Home::Nothing;
    };
    let source = Source { note: id, place: facts.at };
    let private = note.private || scene.folk.any_private(&people);
    let text = facts.title.clone().unwrap_or_default();
    let place = facts.place.clone();
    if day > scene.today {
        let (day, kind) = (Some(day), Some(facts.kind));
        ledger.plans.push(Plan { day, time: facts.time, kind, people, text, place, private, source });
        return Home::Plan(ledger.plans.len() - 1);
    }
    ledger.encounters.push(Encounter {
        day,
        kind: facts.kind,
        attendance: is_large(&people, scene),
        people,
        minutes: facts.minutes,
        place,
        event: cast.event.and_then(|event| scene.events.of_note(event)),
        text,
        from_them: false,
        private,
        source,
    });
    Home::Meeting(ledger.encounters.len() - 1)
}

/// Names what a meeting was about by its file (`2026-11-17 Board lunch`), once neither title nor
/// lines have said it.
pub(super) fn name_after_file(ledger: &mut Ledger, leaf: &Leaf<'_>, home: Home) {
    let NoteKind::Meeting(facts) = &leaf.note.kind else { return };
    let text = match home {
        Home::Meeting(at) => &mut ledger.encounters[at].text,
        Home::Plan(at) => &mut ledger.plans[at].text,
        Home::Nothing => return,
    };
    if text.is_empty() {
        *text = subject(leaf.note, facts);
    }
}

/// The file name behind its date; nothing where that only repeats who was there.
fn subject(note: &Note, facts: &MeetingFacts) -> String {
    let stem = note.path.stem();
    let Some((_, subject)) = stem.split_once(' ').filter(|(date, _)| Day::from_iso(date).is_some()) else {
        return String::new();
    };
    let is_named = |named: &Named| {
        let first = named.text.split(' ').next().unwrap_or_default();
        subject.split([' ', ',']).any(|word| word == first)
    };
    if facts.people.iter().any(is_named) { String::new() } else { subject.trim().to_owned() }
}

/// Whether so many people are an audience rather than company.
pub(super) fn is_large(people: &[PersonId], scene: &Scene<'_>) -> bool {
    people.len() > scene.settings.group_max as usize
}
