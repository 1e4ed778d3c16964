//! Contact lines: what happened, what is planned, what refines a meeting.
//!
//! Knows what the boxes before contact words mean. Does not know which encounters are one.
//!
//! Uses: day, model.

use super::ledger::{Fact, Home, Ledger, Scene};
use super::{intentions, meetings};
use crate::day::Day;
use crate::model::{BoxMark, ContactKind, Encounter, Keyword, Plan};

/// Enters a contact line or a first meeting.
pub(super) fn enter(ledger: &mut Ledger, fact: &Fact<'_>, scene: &Scene<'_>) {
    match fact.line.mark {
        BoxMark::Open | BoxMark::Half => intentions::enter(ledger, fact, scene.today),
        BoxMark::Forwarded => enter_moved(ledger, fact, scene.today),
        BoxMark::Dropped => {}
        BoxMark::None | BoxMark::Other => enter_on(ledger, fact, scene, fact.day),
        BoxMark::Done => {
            let past_due = fact.line.due.filter(|due| *due <= scene.today);
            enter_on(ledger, fact, scene, fact.line.done.or(past_due).or(fact.day));
        }
    }
}

/// The kind of contact a line states.
pub(super) fn kind(keyword: Keyword) -> Option<ContactKind> {
    match keyword {
        Keyword::Contact(kind) => Some(kind),
        Keyword::New => Some(ContactKind::Met),
        _ => None,
    }
}

fn enter_on(ledger: &mut Ledger, fact: &Fact<'_>, scene: &Scene<'_>, day: Option<Day>) {
    let Some(day) = day else { return ledger.misses_day(fact, scene.today) };
    if scene.today < day {
        if fact.line.done == Some(day) && fact.line.mark == BoxMark::Done {
            return ledger.in_the_future(fact, day);
        }
        return plan(ledger, fact, day);
    }
    if fact.line.keyword == Keyword::New {
        ledger.first_meetings.extend(fact.people.iter().map(|person| (*person, day)));
    }
    if !refines(ledger, fact, day) {
        let encounter = encounter(fact, scene, day);
        ledger.encounters.push(encounter);
    }
}

fn encounter(fact: &Fact<'_>, scene: &Scene<'_>, day: Day) -> Encounter {
    Encounter {
        day,
        kind: kind(fact.line.keyword).unwrap_or(ContactKind::Met),
        people: fact.people.clone(),
        minutes: fact.line.minutes,
        place: None,
        event: fact.event,
        text: fact.what.to_owned(),
        attendance: meetings::is_large(&fact.people, scene),
        from_them: fact.line.from_them,
        private: fact.private,
        source: fact.source,
    }
}

/// A contact line in the note of a meeting with the same people tells more about that meeting.
fn refines(ledger: &mut Ledger, fact: &Fact<'_>, day: Day) -> bool {
    let Home::Meeting(at) = fact.home else { return false };
    let Some(meeting) = ledger.encounters.get_mut(at) else { return false };
    let shared = fact.people.iter().any(|person| meeting.people.contains(person));
    if meeting.day != day || meeting.attendance || !shared {
        return false;
    }
    if let (ContactKind::Met, Keyword::Contact(kind)) = (meeting.kind, fact.line.keyword) {
        meeting.kind = kind;
    }
    meeting.people.extend(&fact.people);
    meeting.people.sort_unstable();
    meeting.people.dedup();
    meeting.minutes = meeting.minutes.or(fact.line.minutes);
    meeting.event = meeting.event.or(fact.event);
    meeting.from_them |= fact.line.from_them;
    meeting.private |= fact.private;
    if meeting.text.is_empty() {
        fact.what.clone_into(&mut meeting.text);
    }
    true
}

fn plan(ledger: &mut Ledger, fact: &Fact<'_>, day: Day) {
    if let Home::Plan(at) = fact.home {
        let planned = &ledger.plans[at];
        let shared = fact.people.iter().any(|person| planned.people.contains(person));
        if planned.day == Some(day) && shared {
            return;
        }
    }
    ledger.plans.push(Plan {
        day: Some(day),
        time: fact.line.time,
        kind: kind(fact.line.keyword),
        people: fact.people.clone(),
        text: fact.what.to_owned(),
        place: None,
        private: fact.private,
        source: fact.source,
    });
}

/// `[>]`: moved to another day; a plan if that day is said.
fn enter_moved(ledger: &mut Ledger, fact: &Fact<'_>, today: Day) {
    if let Some(day) = fact.line.due.filter(|due| today <= *due) {
        plan(ledger, fact, day);
    }
}

#[cfg(test)]
mod tests {
    use crate::index::sample::*;
    use crate::model::{ContactKind, Note};

    /// Encounters as `day kind people [min] text`, plans with `>` before them, open points with `?`.
    fn check(notes: &[Note], expected: &[&str]) {
        let (index, _) = indexed(notes);
        let mut found: Vec<String> = Vec::new();
        for e in &index.encounters {
            let minutes = e.minutes.map(|m| format!(" {m} min")).unwrap_or_default();
            let shown =
                format!("{} {} {}{minutes} {}", e.day, e.kind.as_str(), index.names(&e.people), e.text);
            found.push(shown.trim_end().to_owned());
        }
        for p in &index.plans {
            let day = p.day.map_or("undated".to_owned(), |day| day.to_string());
            let kind = p.kind.map_or("something", ContactKind::as_str);
            found.push(format!("> {day} {kind} {} {}", index.names(&p.people), p.text).trim_end().to_owned());
        }
        for p in &index.open_points {
            found.push(format!("? {} {}", index.names(&p.people), p.text).trim_end().to_owned());
        }
        assert_eq!(found, expected);
    }

    fn people() -> Vec<Note> {
        vec![person("People/Anna Weber"), person("People/Jonas Brandt")]
    }

    fn in_diary(lines: &[&str]) -> Vec<Note> {
        let mut notes = people();
        notes.push(with(dated("2026-11-18"), lines));
        notes
    }

    #[test]
    fn a_contact_line_is_an_encounter_with_all_it_names() {
        check(
            &in_diary(&["lunch:: [[Anna Weber]], [[Jonas Brandt]] the wind park min=75"]),
            &["2026-11-18 lunch Anna Weber + Jonas Brandt 75 min the wind park"],
        );
    }

    #[test]
    fn the_box_decides_between_contact_plan_and_nothing() {
        check(
            &in_diary(&[
                "[x] call:: [[Anna Weber]] ticked with a day done=2026-11-20",
                "[x] coffee:: [[Anna Weber]] ticked after its day due=2026-11-19",
                "[x] mail:: [[Anna Weber]] ticked before its day due=2026-12-01",
                "[ ] lunch:: [[Anna Weber]] ahead due=2026-12-02",
                "[/] dinner:: [[Anna Weber]] under way due=2026-12-03",
                "[-] walk:: [[Anna Weber]] dropped",
                "[>] visit:: [[Anna Weber]] moved",
                "[>] visit:: [[Anna Weber]] moved on due=2026-12-04",
                "[!] video:: [[Anna Weber]] any other mark",
                "[ ] letter:: [[Anna Weber]] its day is over",
            ]),
            &[
                "2026-11-18 mail Anna Weber ticked before its day",
                "2026-11-18 video Anna Weber any other mark",
                "2026-11-19 coffee Anna Weber ticked after its day",
                "2026-11-20 call Anna Weber ticked with a day",
                "> 2026-12-02 lunch Anna Weber ahead",
                "> 2026-12-03 dinner Anna Weber under way",
                "> 2026-12-04 visit Anna Weber moved on",
                "? Anna Weber its day is over",
            ],
        );
    }

    #[test]
    fn contact_on_a_day_to_come_is_a_plan() {
        let mut notes = people();
        notes.push(with(dated("2026-11-30"), &["lunch:: [[Anna Weber]] the board"]));
        notes.push(meeting("Meetings/Board", "2026-12-01", ContactKind::Talk, &["[[Jonas Brandt]]"]));
        check(&notes, &["> 2026-11-30 lunch Anna Weber the board", "> 2026-12-01 talk Jonas Brandt"]);
    }

    #[test]
    fn what_is_ticked_for_a_day_to_come_is_a_problem() {
        let mut notes = people();
        notes.push(with(dated("2026-11-18"), &["[x] lunch:: [[Anna Weber]] done=2026-12-24"]));
        let (index, problems) = indexed(&notes);
        assert!(index.encounters.is_empty() && index.plans.is_empty());
        assert_eq!(problems, ["error future Daily/2026-11-18:10"]);
    }

    #[test]
    fn a_line_in_a_meeting_note_refines_the_meeting() {
        let refined = |kind, line| {
            let mut notes = people();
            let note = meeting("Meetings/Wind", "2026-11-18", kind, &["[[Anna Weber]]", "[[Jonas Brandt]]"]);
            notes.push(with(note, &[line]));
            notes
        };
        check(
            &refined(ContactKind::Met, "lunch:: [[Anna Weber]] storage min=60"),
            &["2026-11-18 lunch Anna Weber + Jonas Brandt 60 min storage"],
        );
        check(
            &refined(ContactKind::Lunch, "walk:: [[Anna Weber]]"),
            &["2026-11-18 lunch Anna Weber + Jonas Brandt"],
        );
        check(
            &refined(ContactKind::Met, "2026-11-19 call:: [[Anna Weber]]"),
            &["2026-11-18 met Anna Weber + Jonas Brandt", "2026-11-19 call Anna Weber"],
        );
    }

    #[test]
    fn a_line_in_the_note_of_a_planned_meeting_is_no_second_plan() {
        let mut notes = people();
        let note = meeting("Meetings/Wind", "2026-12-01", ContactKind::Met, &["[[Anna Weber]]"]);
        notes.push(with(note, &["lunch:: [[Anna Weber]] storage"]));
        check(&notes, &["> 2026-12-01 met Anna Weber"]);
    }

    #[test]
    fn intentions_are_plans_when_dated_else_open_points() {
        check(
            &in_diary(&[
                "must call:: [[Anna Weber]] about storage due=2026-12-02",
                "must call:: [[Jonas Brandt]] about the study",
            ]),
            &["> 2026-12-02 call Anna Weber about storage", "? Jonas Brandt about the study"],
        );
    }

    #[test]
    fn what_was_cancelled_is_nothing() {
        check(&in_diary(&["cancelled lunch:: [[Anna Weber]]"]), &[]);
    }
}
