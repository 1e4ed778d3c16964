//! What an event brought, and how well it is prepared.
//!
//! An event on 4 May where four people were met for the first time and three again; two of the four
//! were in touch once more by 2 August, 90 days on: two of four kept. Seen on 1 July that is pending
//! until 2 August. Of eight people named for an event, six have a note: six of eight. Renewing is a
//! gain of its own: at mixers most people talk with those they know (Ingram & Morris 2007).

use std::collections::BTreeMap;

use crate::day::{Day, When};
use crate::index::Index;
use crate::model::{Event, PersonId};
use crate::names::fold;

/// Days in which a new acquaintance shows whether it lasts.
const WINDOW: i64 = 90;
/// Events of one role from which on roles are compared.
const ENOUGH_EVENTS: usize = 5;

/// What one event brought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventOutcome {
    /// Met there for the first time, by id.
    pub new: Vec<PersonId>,
    /// Known before and met there, by id.
    pub renewed: Vec<PersonId>,
    /// Of the new ones those with another contact within 90 days; `None` until they are over, or
    /// where nobody was new.
    pub kept: Option<Vec<PersonId>>,
    /// The day on which the 90 days are over; `None` of an event without a day.
    pub window_ends: Option<Day>,
}

/// What the owner does at an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum EventRole {
    Speaker,
    Panel,
    Host,
    Guest,
}

impl EventRole {
    /// The role a word of either language names; without a word the owner is a guest.
    pub fn of(event: &Event) -> Option<Self> {
        let Some(role) = event.role.as_deref().map(fold) else { return Some(Self::Guest) };
        Some(match role.as_str() {
            "speaker" | "talk" | "lecturer" | "keynote" | "sprecher" | "sprecherin" | "redner"
            | "rednerin" | "referent" | "referentin" | "vortrag" | "vortragender" | "vortragende" => {
                Self::Speaker
            }
            "panel" | "panelist" | "panellist" | "podium" => Self::Panel,
            "host" | "organiser" | "organizer" | "gastgeber" | "gastgeberin" | "veranstalter"
            | "veranstalterin" | "moderator" | "moderatorin" => Self::Host,
            "guest" | "attendee" | "participant" | "visitor" | "gast" | "teilnehmer" | "teilnehmerin"
            | "besucher" | "besucherin" => Self::Guest,
            _ => return None,
        })
    }

    /// The English word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Speaker => "speaker",
            Self::Panel => "panel",
            Self::Host => "host",
            Self::Guest => "guest",
        }
    }
}

/// What `event` brought, as known on the index's day.
pub fn event_outcome(index: &Index, event: &Event) -> EventOutcome {
    let Some(first) = event.day else { return EventOutcome::default() };
    let last = event.end.unwrap_or(first);
    let window_ends = last.plus_days(WINDOW);
    let (new, renewed): (Vec<PersonId>, Vec<PersonId>) =
        event.met.iter().partition(|person| is_new(index, **person, first, last));
    let over = window_ends.is_some_and(|end| end <= index.today);
    let again = |person: &&PersonId| {
        let days = &index.person(**person).contact_days;
        let next = days.get(days.partition_point(|day| *day <= last));
        next.is_some_and(|next| Some(*next) <= window_ends)
    };
    let kept = (over && !new.is_empty()).then(|| new.iter().filter(again).copied().collect());
    EventOutcome { new, renewed, kept, window_ends }
}

/// First contact at the event, and no earlier meeting stated. A mention before is no meeting.
fn is_new(index: &Index, id: PersonId, first: Day, last: Day) -> bool {
    let person = index.person(id);
    let met_before = match person.facts.met {
        Some(When::Day(met)) => met < first,
        Some(met) => {
            met.earliest().is_some_and(|met| (met.year(), met.month()) < (first.year(), first.month()))
        }
        None => false,
    };
    let contact = person.explicit_days.first();
    !met_before && contact.is_some_and(|day| (first..=last).contains(day))
}

/// How many of the people named for the event have a note, and how many are named.
pub fn prepared(index: &Index, event: &Event) -> (usize, usize) {
    let has_note = |id: PersonId| index.person(id).note.is_some();
    let with_note = event.expected.iter().filter(|guest| guest.person.is_some_and(has_note)).count();
    (with_note, event.expected.len())
}

/// New people at the median of the events of one role, and of how many events; roles with fewer than
/// five past events are left out.
pub fn new_by_role(index: &Index) -> Vec<(EventRole, f64, usize)> {
    let past = index.events.iter().filter(|event| event.end.or(event.day) < Some(index.today));
    let mut by_role: BTreeMap<EventRole, Vec<usize>> = BTreeMap::new();
    for event in past.filter(|event| event.day.is_some()) {
        if let Some(role) = EventRole::of(event) {
            by_role.entry(role).or_default().push(event_outcome(index, event).new.len());
        }
    }
    by_role
        .into_iter()
        .filter(|(_, counts)| ENOUGH_EVENTS <= counts.len())
        .map(|(role, mut counts)| {
            counts.sort_unstable();
            let (low, high) = (counts[(counts.len() - 1) / 2], counts[counts.len() / 2]);
            (role, (low + high) as f64 / 2.0, counts.len())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, index, person, source};
    use super::*;
    use crate::model::{ExpectedGuest, NoteId, Person};

    fn event(on: &str, met: Vec<PersonId>) -> Event {
        Event {
            note: NoteId(0),
            id: "Events/Fair".to_owned(),
            name: "Fair".to_owned(),
            day: Some(day(on)),
            end: Some(day(on)),
            time: None,
            place: None,
            city: None,
            role: None,
            talk: None,
            expected: Vec::new(),
            met,
            private: false,
            source: source(1),
        }
    }

    /// People as they were met: the first four at the event of 4 May, the last three before it, too.
    fn people() -> Vec<Person> {
        let days: [&[&str]; 7] = [
            &["2026-05-04", "2026-05-20"],
            &["2026-05-04", "2026-08-02"],
            &["2026-05-04", "2026-08-03"],
            &["2026-05-04"],
            &["2026-01-10", "2026-05-04"],
            &["2025-05-04", "2026-05-04"],
            &["2026-05-03", "2026-05-04", "2026-06-01"],
        ];
        days.map(|days| {
            let mut person = person(days);
            person.explicit_days = person.contact_days.clone();
            person
        })
        .into()
    }

    fn ids(range: std::ops::Range<u32>) -> Vec<PersonId> {
        range.map(PersonId).collect()
    }

    #[test]
    fn four_new_three_renewed_two_of_four_kept() {
        let index = index("2026-09-07", people());
        let brought = event_outcome(&index, &event("2026-05-04", ids(0..7)));
        assert_eq!((brought.new, brought.renewed), (ids(0..4), ids(4..7)));
        assert_eq!((brought.kept, brought.window_ends), (Some(ids(0..2)), Some(day("2026-08-02"))));
    }

    #[test]
    fn until_the_window_ends_it_is_pending() {
        let index = index("2026-07-01", people());
        let brought = event_outcome(&index, &event("2026-05-04", ids(0..7)));
        assert_eq!((brought.kept, brought.window_ends), (None, Some(day("2026-08-02"))));
    }

    #[test]
    fn who_is_said_to_be_met_earlier_is_not_new() {
        let mut people = people();
        people[0].facts.met = Some(When::Day(day("2019-03-01")));
        people[1].facts.met = Some(When::Day(day("2026-05-04")));
        let index = index("2026-09-07", people);
        assert_eq!(event_outcome(&index, &event("2026-05-04", ids(0..2))).new, ids(1..2));
    }

    #[test]
    fn nobody_new_keeps_nothing_and_an_event_without_a_day_brings_nothing() {
        let index = index("2026-09-07", people());
        assert_eq!(event_outcome(&index, &event("2026-05-04", ids(4..7))).kept, None);
        let undated = Event { day: None, ..event("2026-05-04", ids(0..7)) };
        assert_eq!(event_outcome(&index, &undated), EventOutcome::default());
    }

    #[test]
    fn six_of_eight_have_a_note() {
        let mut people = people();
        people.truncate(6);
        people.iter_mut().for_each(|person| person.note = Some(NoteId(0)));
        let index = index("2026-05-01", people);
        let mut fair = event("2026-05-04", Vec::new());
        let guest = |person| ExpectedGuest { name: "A guest".to_owned(), person, speaks: false };
        fair.expected = ids(0..6).into_iter().map(Some).chain([None, None]).map(guest).collect();
        assert_eq!(prepared(&index, &fair), (6, 8));
    }

    #[test]
    fn roles_are_compared_from_five_events_on() {
        let mut index = index("2026-09-07", people());
        index.events = (0..5).map(|new| event("2026-05-04", ids(0..new))).collect();
        let spoken = Event { role: Some("Rednerin".to_owned()), ..event("2026-05-04", ids(0..4)) };
        index.events.extend(vec![spoken; 4]);
        assert_eq!(new_by_role(&index), [(EventRole::Guest, 2.0, 5)]);
        index.events.push(index.events[8].clone());
        assert_eq!(new_by_role(&index), [(EventRole::Speaker, 4.0, 5), (EventRole::Guest, 2.0, 5)]);
    }
}
