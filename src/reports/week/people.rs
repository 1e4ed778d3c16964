//! What the sections ask about one person: shown by name or not, seen when, talked about what.
//!
//! Uses: day, model, index, metrics.

use super::Seen;
use crate::day::Day;
use crate::index::Index;
use crate::metrics;
use crate::model::{ContactKind, Encounter, Person, PersonId};

/// Whether a page may name the person: not the owner, not private.
pub(in crate::reports) fn is_shown(index: &Index, id: PersonId) -> bool {
    let person = index.person(id);
    !person.private && !person.me
}

/// Whether a page may suggest something to do with the person.
pub(in crate::reports) fn is_open_to(index: &Index, id: PersonId) -> bool {
    metrics::is_open_to(index, id)
}

/// Of these people those a page may name.
pub(in crate::reports) fn shown(index: &Index, people: &[PersonId]) -> Vec<PersonId> {
    people.iter().copied().filter(|id| is_shown(index, *id)).collect()
}

/// The last day with the person, and whether it was a contact or only a mention.
pub(in crate::reports) fn last_seen(index: &Index, id: PersonId) -> Option<(Day, Seen)> {
    let person = index.person(id);
    let day = person.last_contact()?;
    Some((day, seen_on(person, day)))
}

/// The last day before `day` with the person, and whether it was a contact or only a mention.
pub(in crate::reports) fn last_seen_before(index: &Index, id: PersonId, day: Day) -> Option<(Day, Seen)> {
    let person = index.person(id);
    let before = person.contact_days.partition_point(|contact| *contact < day);
    let last = *person.contact_days.get(before.checked_sub(1)?)?;
    Some((last, seen_on(person, last)))
}

fn seen_on(person: &Person, day: Day) -> Seen {
    let explicit = person.explicit_days.binary_search(&day).is_ok();
    if explicit { Seen::Contact } else { Seen::Mention }
}

/// The encounters of each person that say what they were about or how they were held, so that a
/// page of many people walks the diary once.
pub(in crate::reports) struct Encounters<'a> {
    by_person: Vec<Vec<&'a Encounter>>,
}

impl<'a> Encounters<'a> {
    /// Sorts the shown encounters of the index by person.
    pub(in crate::reports) fn of(index: &'a Index) -> Self {
        let mut by_person = vec![Vec::new(); index.people.len()];
        for encounter in index.encounters.iter().filter(|encounter| !encounter.private) {
            for person in &encounter.people {
                by_person[person.0 as usize].push(encounter);
            }
        }
        Self { by_person }
    }

    /// Those with the person, by day; gatherings too large to count as contact are left out.
    pub(in crate::reports) fn with(&self, id: PersonId) -> impl DoubleEndedIterator<Item = &'a Encounter> {
        self.by_person[id.0 as usize].iter().copied().filter(|encounter| !encounter.attendance)
    }

    /// The last one that says what it was about.
    pub(in crate::reports) fn last_talk(&self, id: PersonId) -> Option<&'a Encounter> {
        let told = |encounter: &&Encounter| !encounter.text.trim().is_empty();
        self.with(id).filter(|encounter| encounter.kind != ContactKind::Mention).rfind(told)
    }

    /// The last one before `day` that says what it was about.
    pub(in crate::reports) fn last_talk_before(&self, id: PersonId, day: Day) -> Option<&'a Encounter> {
        let told = |encounter: &&Encounter| !encounter.text.trim().is_empty() && encounter.day < day;
        self.with(id).filter(|encounter| encounter.kind != ContactKind::Mention).rfind(told)
    }

    /// The last shared meal or coffee.
    pub(in crate::reports) fn last_meal(&self, id: PersonId) -> Option<&'a Encounter> {
        self.with(id).rfind(|encounter| encounter.kind.is_meal() || encounter.kind == ContactKind::Coffee)
    }
}
