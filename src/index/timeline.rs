//! Contact days, first meetings, plans and rest of each person.
//!
//! Knows what counts as contact. Does not judge how long ago any of it is.
//!
//! Uses: day, settings, model.

use super::ledger::Ledger;
use crate::day::{Day, When};
use crate::model::{AskState, ContactKind, Encounter, Person, PersonId, Plan};
use crate::settings::Settings;

/// How many days of records must lie before a first contact that counts as a first meeting;
/// otherwise an imported vault would be all first meetings.
const RECORDS_BEFORE_FIRST_MEETING_DAYS: i64 = 60;

/// All contact that is more than a mention: person and day, sorted, each once.
pub(super) fn contacts(ledger: &mut Ledger, encounters: &[Encounter], today: Day) -> Vec<(PersonId, Day)> {
    ledger.named.sort_unstable();
    let mut contacts: Vec<(PersonId, Day)> = Vec::new();
    for encounter in encounters {
        // In a large gathering only those were spoken to who are named on another line.
        let spoken_to = |person: &PersonId| {
            !encounter.attendance || ledger.named.binary_search(&(*person, encounter.day)).is_ok()
        };
        let people = encounter.people.iter().copied().filter(spoken_to);
        contacts.extend(people.map(|person| (person, encounter.day)));
    }
    let exchanged = ledger.exchanges.iter().filter_map(|exchange| Some((exchange.person?, exchange.day?)));
    contacts.extend(exchanged);
    for ask in ledger.asks.iter().filter(|ask| ask.state != AskState::Draft) {
        contacts.extend(ask.people.iter().filter_map(|person| Some((*person, ask.day?))));
    }
    contacts.extend(ledger.thanks.iter().map(|thanks| (thanks.person, thanks.day)));
    contacts.retain(|(_, day)| *day <= today);
    contacts.sort_unstable();
    contacts.dedup();
    contacts
}

/// The first and the last day of any record up to today.
pub(super) fn first_and_last_day(
    ledger: &Ledger,
    encounters: &[Encounter],
    today: Day,
) -> (Option<Day>, Option<Day>) {
    let days = encounters.iter().map(|record| Some(record.day));
    let days = days.chain(ledger.exchanges.iter().map(|record| record.day));
    let days = days.chain(ledger.promises.iter().map(|record| record.day));
    let days = days.chain(ledger.asks.iter().map(|record| record.day));
    let days = days.chain(ledger.introductions.iter().map(|record| record.day));
    let days = days.chain(ledger.needs.iter().map(|record| record.day));
    let days = days.chain(ledger.thanks.iter().map(|record| Some(record.day)));
    let days = days.chain(ledger.profiles.iter().map(|record| Some(record.day)));
    let days = days.chain(ledger.open_points.iter().map(|record| record.day));
    let (mut first, mut last) = (None, None);
    for day in days.flatten().filter(|day| *day <= today) {
        first = Some(first.map_or(day, |first: Day| first.min(day)));
        last = Some(last.map_or(day, |last: Day| last.max(day)));
    }
    (first, last)
}

/// Writes each person's days. `explicit` is sorted; mentions stand only in `encounters`.
pub(super) fn fill(
    people: &mut [Person],
    ledger: &Ledger,
    encounters: &[Encounter],
    explicit: &[(PersonId, Day)],
    first_record: Option<Day>,
) {
    for (person, day) in explicit {
        people[person.0 as usize].explicit_days.push(*day);
    }
    for person in people.iter_mut() {
        person.contact_days = person.explicit_days.clone();
        person.snoozed_until = person.facts.snooze;
    }
    let is_mention = |encounter: &&Encounter| encounter.kind == ContactKind::Mention;
    for mention in encounters.iter().filter(is_mention) {
        for person in &mention.people {
            people[person.0 as usize].contact_days.push(mention.day);
        }
    }
    for (person, until) in &ledger.rests {
        let rest = &mut people[person.0 as usize].snoozed_until;
        *rest = (*rest).max(Some(*until));
    }
    let mut said_new = ledger.first_meetings.clone();
    said_new.sort_unstable();
    for (id, person) in (0..).map(PersonId).zip(people.iter_mut()) {
        person.contact_days.sort_unstable();
        person.contact_days.dedup();
        let at = said_new.partition_point(|(other, _)| *other < id);
        let new = said_new.get(at).filter(|(other, _)| *other == id).map(|(_, day)| *day);
        person.first_meeting = new.or_else(|| first_meeting(person, first_record));
    }
}

/// Writes when each person is planned to be met next. A large gathering is no plan with anybody.
pub(super) fn fill_plans(people: &mut [Person], plans: &[Plan], settings: &Settings, today: Day) {
    let small = |plan: &&Plan| plan.people.len() <= settings.group_max as usize;
    for plan in plans.iter().filter(small) {
        let Some(day) = plan.day.filter(|day| today < *day) else { continue };
        for person in &plan.people {
            let next = &mut people[person.0 as usize].next_planned;
            *next = Some(next.map_or(day, |earlier| earlier.min(day)));
        }
    }
}

fn first_meeting(person: &Person, first_record: Option<Day>) -> Option<Day> {
    let first = person.first_contact()?;
    let counts = match person.facts.met {
        Some(met) => met == When::Day(first),
        None => RECORDS_BEFORE_FIRST_MEETING_DAYS <= first.days_since(first_record?),
    };
    counts.then_some(first)
}

#[cfg(test)]
mod tests {
    use crate::day::Day;
    use crate::index::sample::*;
    use crate::model::{ContactKind, Note};
    use crate::settings::Settings;

    fn check_days(notes: &[Note], name: &str, expected: &[&str]) {
        let (index, _) = indexed(notes);
        let shown: Vec<String> = index.known(name).contact_days.iter().map(Day::to_string).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn what_counts_as_contact_and_what_does_not() {
        for (line, expected) in [
            ("lunch:: [[Anna Weber]]", &["2026-11-18"][..]),
            ("new:: [[Anna Weber]]", &["2026-11-18"]),
            ("gave:: [[Anna Weber]] a", &["2026-11-18"]),
            ("received:: [[Anna Weber]] a", &["2026-11-18"]),
            ("asked:: [[Anna Weber]] a", &["2026-11-18"]),
            ("thanked:: [[Anna Weber]] a", &["2026-11-18"]),
            ("introduced:: [[Anna Weber]] and [[Jonas Brandt]]", &["2026-11-18"]),
            ("[x] promised:: [[Anna Weber]] a done=2026-11-20", &["2026-11-20"]),
            ("[x] awaiting:: [[Anna Weber]] a done=2026-11-20", &["2026-11-20"]),
            ("[x] asked:: [[Anna Weber]] a done=2026-11-20", &["2026-11-18", "2026-11-20"]),
            ("shared:: [[Anna Weber]] a", &["2026-11-18"]),
            ("promised:: [[Anna Weber]] a", &[]),
            ("awaiting:: [[Anna Weber]] a", &[]),
            ("need:: [[Anna Weber]] a", &[]),
            ("offers:: [[Anna Weber]] a", &[]),
            ("knows:: [[Anna Weber]], [[Jonas Brandt]]", &[]),
            ("profile:: with [[Anna Weber]]", &[]),
            ("[ ] introduced:: [[Anna Weber]] and [[Jonas Brandt]]", &[]),
            ("[ ] lunch:: [[Anna Weber]]", &[]),
            ("[-] lunch:: [[Anna Weber]]", &[]),
            ("must call:: [[Anna Weber]]", &[]),
            ("cancelled lunch:: [[Anna Weber]]", &[]),
        ] {
            let diary = with(dated("2026-11-18"), &[line]);
            check_days(
                &[person("People/Anna Weber"), person("People/Jonas Brandt"), diary],
                "Anna Weber",
                expected,
            );
        }
    }

    #[test]
    fn in_a_large_gathering_only_those_named_on_another_line_were_met() {
        let names: Vec<String> = (1..=9).map(|n| format!("[[Guest {n}]]")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let mut notes: Vec<Note> = (1..=9).map(|n| person(&format!("People/Guest {n}"))).collect();
        let gathering = meeting("Meetings/Fair", "2026-11-18", ContactKind::Talk, &names);
        notes.push(with(gathering, &["talk:: [[Guest 2]] storage", "promised:: [[Guest 3]] the study"]));
        let (index, _) = indexed(&notes);
        assert_eq!(
            index.encounters.iter().map(|e| (e.attendance, e.people.len())).collect::<Vec<_>>(),
            [(true, 9), (false, 1)]
        );
        check_days(&notes, "Guest 1", &[]);
        check_days(&notes, "Guest 2", &["2026-11-18"]);
        check_days(&notes, "Guest 3", &["2026-11-18"]);
        let wide = Settings { group_max: 9, ..Settings::default() };
        assert_eq!(indexed_with(&notes, &wide).0.known("Guest 1").contact_days, [day("2026-11-18")]);
    }

    #[test]
    fn the_owner_does_not_make_a_gathering_large() {
        let mut notes: Vec<Note> = (1..=8).map(|n| person(&format!("People/Guest {n}"))).collect();
        notes.push(owner("People/Me"));
        let names: Vec<String> = (1..=8).map(|n| format!("[[Guest {n}]]")).collect();
        let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
        names.push("[[Me]]");
        notes.push(meeting("Meetings/Fair", "2026-11-18", ContactKind::Dinner, &names));
        check_days(&notes, "Guest 1", &["2026-11-18"]);
        check_days(&notes, "Me", &[]);
    }

    #[test]
    fn a_first_meeting_is_said_dated_or_late_enough_in_the_vault() {
        let notes = [
            person_met("People/Anna Weber", "2026-09-01"),
            person_met("People/Boris Klein", "2025-01-01"),
            person("People/Cem Öztürk"),
            person("People/Dora Lang"),
            person_met("People/Ewa Nowak", "2026-11"),
            with(
                other("Log"),
                &[
                    "2026-09-01 lunch:: [[Anna Weber]], [[Boris Klein]]",
                    "2026-10-30 lunch:: [[Cem Öztürk]]",
                    "2026-10-31 lunch:: [[Dora Lang]], [[Ewa Nowak]]",
                    "2026-09-02 new:: [[Finn Berg]] at the fair",
                ],
            ),
        ];
        let (index, _) = indexed(&notes);
        let first = |name: &str| index.known(name).first_meeting.map(|day| day.to_string());
        assert_eq!(index.first_day, Some(day("2026-09-01")));
        assert_eq!(first("Anna Weber").as_deref(), Some("2026-09-01"), "as `met` says");
        assert_eq!(first("Boris Klein"), None, "met long before");
        assert_eq!(first("Cem Öztürk"), None, "59 days of records before");
        assert_eq!(first("Dora Lang").as_deref(), Some("2026-10-31"), "60 days of records before");
        assert_eq!(first("Ewa Nowak"), None, "a month is no day");
        assert_eq!(first("Finn Berg").as_deref(), Some("2026-09-02"), "said in the line");
    }

    #[test]
    fn the_next_plan_is_the_first_after_today() {
        let notes = [
            person("People/Anna Weber"),
            with(dated("2026-11-23"), &["[ ] lunch:: [[Anna Weber]]"]),
            with(dated("2026-12-02"), &["lunch:: [[Anna Weber]]"]),
            with(dated("2026-12-01"), &["call:: [[Anna Weber]]"]),
        ];
        let (index, _) = indexed(&notes);
        assert_eq!(index.known("Anna Weber").next_planned, Some(day("2026-12-01")));
        assert_eq!(index.plans.len(), 3);
        assert_eq!(index.known("Anna Weber").contact_days, []);
    }

    #[test]
    fn a_first_meeting_in_the_future_is_a_problem() {
        let notes = [person_met("People/Anna Weber", "2026-12-24")];
        assert_eq!(indexed(&notes).1, ["error future People/Anna Weber:1"]);
    }
}
