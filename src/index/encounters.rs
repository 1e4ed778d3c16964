//! Which records of being in touch are one encounter.
//!
//! Knows when two records tell of the same occasion, and that a bare mention yields to anything
//! said more plainly. Does not know lines or boxes.
//!
//! Uses: day, model.

use std::cmp::Ordering;
use std::collections::HashMap;

use crate::day::Day;
use crate::model::{ContactKind, Encounter, PersonId, Source};

/// Puts records together that share a person, the day and the kind, sorted by day, note and line.
///
/// The record that states minutes leads. A large gathering is never one with a conversation at it.
pub(super) fn merged(mut records: Vec<Encounter>) -> Vec<Encounter> {
    records.sort_by_key(|record| (record.day, record.kind, record.attendance, record.source));
    // Room for them is there already: what is joined moves to the later place.
    let mut encounters: Vec<Option<Encounter>> = records.into_iter().map(Some).collect();
    let mut occasion = None;
    let mut place_of: HashMap<PersonId, usize> = HashMap::new();
    for here in 0..encounters.len() {
        let Some(mut together) = encounters[here].take() else { continue };
        let this = (together.day, together.kind, together.attendance);
        if occasion != Some(this) {
            occasion = Some(this);
            place_of.clear();
        }
        let mut earlier: Vec<usize> =
            together.people.iter().filter_map(|person| place_of.get(person).copied()).collect();
        earlier.sort_unstable();
        earlier.dedup();
        for at in earlier.into_iter().rev() {
            if let Some(before) = encounters[at].take() {
                together = joined(before, together);
            }
        }
        for person in &together.people {
            place_of.insert(*person, here);
        }
        encounters[here] = Some(together);
    }
    #[expect(clippy::filter_map_identity, reason = "unlike `flatten`, it needs no second list")]
    let mut encounters: Vec<Encounter> = encounters.into_iter().filter_map(|encounter| encounter).collect();
    encounters.sort_unstable_by(in_order);
    encounters
}

/// Adds people mentioned in running text, as far as nothing else tells of contact on that day.
/// `contacts` is sorted.
pub(super) fn with_mentions(
    encounters: &mut Vec<Encounter>,
    mut mentions: Vec<(Day, PersonId, Source)>,
    contacts: &[(PersonId, Day)],
    is_private: impl Fn(PersonId, Source) -> bool,
) {
    mentions.sort_unstable();
    mentions.dedup_by_key(|(day, person, _)| (*day, *person));
    mentions.retain(|(day, person, _)| contacts.binary_search(&(*person, *day)).is_err());
    encounters.extend(mentions.into_iter().map(|(day, person, source)| Encounter {
        day,
        kind: ContactKind::Mention,
        people: vec![person],
        minutes: None,
        place: None,
        event: None,
        text: String::new(),
        attendance: false,
        from_them: false,
        private: is_private(person, source),
        source,
    }));
    encounters.sort_unstable_by(in_order);
}

fn in_order(a: &Encounter, b: &Encounter) -> Ordering {
    let first = (a.day, a.source, a.kind).cmp(&(b.day, b.source, b.kind));
    first.then_with(|| a.people.cmp(&b.people))
}

/// `first` comes first in the notes and leads, unless only `second` states minutes.
fn joined(first: Encounter, second: Encounter) -> Encounter {
    let (mut lead, other) = match (first.minutes, second.minutes) {
        (None, Some(_)) => (second, first),
        _ => (first, second),
    };
    lead.people.extend(other.people);
    lead.people.sort_unstable();
    lead.people.dedup();
    lead.place = lead.place.or(other.place);
    lead.event = lead.event.or(other.event);
    lead.from_them |= other.from_them;
    lead.private |= other.private;
    if lead.text.is_empty() {
        lead.text = other.text;
    }
    lead
}

#[cfg(test)]
mod tests {
    use crate::index::sample::*;
    use crate::model::{ContactKind, Note};
    use crate::settings::{DailyLinks, Settings};

    fn check(notes: &[Note], expected: &[&str]) {
        let (index, _) = indexed(notes);
        let shown: Vec<String> = index
            .encounters
            .iter()
            .map(|e| {
                let minutes = e.minutes.map(|minutes| format!(" {minutes} min")).unwrap_or_default();
                let note = index.note(e.source.note).path.stem();
                format!("{} {} {}{minutes} ({note})", e.day, e.kind.as_str(), index.names(&e.people))
            })
            .collect();
        assert_eq!(shown, expected);
    }

    fn people() -> Vec<Note> {
        ["People/Anna Weber", "People/Cem Öztürk", "People/Jonas Brandt"].into_iter().map(person).collect()
    }

    #[test]
    fn one_lunch_in_two_notes_is_one_lunch_and_the_note_with_minutes_leads() {
        let mut notes = people();
        notes.push(with(dated("2026-11-18"), &["lunch:: [[Anna Weber]]", "call:: [[Anna Weber]]"]));
        notes.push(meeting_with(
            "Meetings/Wind",
            "2026-11-18",
            ContactKind::Lunch,
            &["[[Anna Weber]]", "[[Jonas Brandt]]"],
            |facts| facts.minutes = Some(75),
        ));
        check(
            &notes,
            &[
                "2026-11-18 call Anna Weber (2026-11-18)",
                "2026-11-18 lunch Anna Weber + Jonas Brandt 75 min (Wind)",
            ],
        );
    }

    #[test]
    fn two_calls_with_different_people_stay_two_until_a_third_joins_them() {
        let mut notes = people();
        notes.push(with(dated("2026-11-18"), &["call:: [[Anna Weber]]", "call:: [[Jonas Brandt]]"]));
        check(
            &notes,
            &["2026-11-18 call Anna Weber (2026-11-18)", "2026-11-18 call Jonas Brandt (2026-11-18)"],
        );
        notes.push(with(other("Log"), &["2026-11-18 call:: [[Anna Weber]], [[Jonas Brandt]]"]));
        check(&notes, &["2026-11-18 call Anna Weber + Jonas Brandt (2026-11-18)"]);
    }

    #[test]
    fn a_mention_yields_to_any_other_contact_of_that_day() {
        let mut notes = people();
        let diary =
            with(dated("2026-11-18"), &["gave:: [[Jonas Brandt]] a hint", "promised:: [[Cem Öztürk]] more"]);
        let linked = ["Anna Weber", "Jonas Brandt", "Cem Öztürk", "Anna Weber", "Nobody"];
        notes.push(mentioning(diary, &linked));
        check(
            &notes,
            &["2026-11-18 mention Anna Weber (2026-11-18)", "2026-11-18 mention Cem Öztürk (2026-11-18)"],
        );
        let (index, problems) = indexed(&notes);
        assert_eq!(index.known("Anna Weber").contact_days, [day("2026-11-18")]);
        assert_eq!(index.known("Anna Weber").explicit_days, []);
        assert_eq!(problems, [""; 0], "an unresolved link in a diary means nothing");
    }

    #[test]
    fn mentions_can_be_switched_off_and_never_lie_ahead() {
        let mut notes = people();
        notes.push(mentioning(dated("2026-11-24"), &["Anna Weber"]));
        check(&notes, &[]);
        notes.push(mentioning(dated("2026-11-18"), &["Anna Weber"]));
        let off = Settings { daily_links: DailyLinks::Ignore, ..Settings::default() };
        assert!(indexed_with(&notes, &off).0.encounters.is_empty());
    }

    #[test]
    fn a_line_of_a_diary_that_is_no_record_is_a_mention() {
        let mut notes = people();
        notes.push(organisation("Companies/Nordwind GmbH"));
        notes.push(with(dated("2026-11-18"), &["call [[Nordwind GmbH]] about [[Anna Weber]]"]));
        check(&notes, &["2026-11-18 mention Anna Weber (2026-11-18)"]);
    }

    #[test]
    fn the_owner_is_never_mentioned() {
        let notes = [owner("People/Me"), mentioning(dated("2026-11-18"), &["Me"])];
        check(&notes, &[]);
    }
}
