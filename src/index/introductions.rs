//! Introductions the owner makes, and what came of them.
//!
//! Knows what the boxes before introductions mean, when one lapses, and which later line tells of
//! the same act. Does not know who would fit together.
//!
//! Uses: source, day, model.

use std::collections::HashMap;

use super::cast::ImpliedBy;
use super::giving;
use super::ledger::{Fact, Ledger};
use super::people::Folk;
use super::problems;
use crate::day::Day;
use crate::model::{
    BoxMark, Direction, Encounter, ExchangeFrom, Introduction, IntroductionState, PersonId, Source,
};
use crate::source::NotePath;

/// An offer lapses when nothing was noted for more than so many days.
const LAPSES_AFTER_DAYS: i64 = 30;

/// What came of an introduction, before it is known of which.
pub(super) struct Outcome {
    people: Vec<PersonId>,
    day: Option<Day>,
    what: String,
    source: Source,
    path: NotePath,
}

/// The people an introduction is about: those named, and in the note of a person that person too;
/// elsewhere whom the line means joins where only one is named.
pub(super) fn people(fact: &Fact<'_>) -> Vec<PersonId> {
    let mut people = fact.named.clone();
    if fact.implied_by == ImpliedBy::OwnNote || people.len() < 2 {
        people.extend(&fact.implied);
    }
    people.sort_unstable();
    people.dedup();
    people
}

/// Enters an introduction; a made one is a contact given to each.
pub(super) fn enter(ledger: &mut Ledger, fact: &Fact<'_>, today: Day) {
    let mut state = match fact.line.mark {
        BoxMark::None | BoxMark::Other | BoxMark::Done => IntroductionState::Made,
        BoxMark::Open | BoxMark::Forwarded => IntroductionState::Offered,
        BoxMark::Half => IntroductionState::Agreed,
        BoxMark::Dropped => IntroductionState::Declined,
    };
    let mut done = match (state, fact.line.mark) {
        (IntroductionState::Made, BoxMark::Done) => fact.line.done,
        (IntroductionState::Made, _) => fact.day,
        _ => None,
    };
    if let Some(day) = done.filter(|day| today < *day) {
        ledger.in_the_future(fact, day);
        (state, done) = (IntroductionState::Agreed, None);
    }
    if fact.day.is_some_and(|day| today < day) {
        return;
    }
    if fact.day.is_none() && done.is_none() {
        ledger.misses_day(fact, today);
    }
    let people = people(fact);
    if state == IntroductionState::Made {
        let day = done.or(fact.day);
        let given = |person: &PersonId| {
            giving::exchange(fact, day, Direction::Given, ExchangeFrom::Introduction, Some(*person))
        };
        ledger.exchanges.extend(people.iter().map(given));
    }
    ledger.introductions.push(Introduction {
        day: fact.day,
        people,
        state,
        done,
        what: fact.what.to_owned(),
        outcome: None,
        private: fact.private,
        source: fact.source,
    });
}

/// Enters what came of an introduction.
pub(super) fn enter_outcome(ledger: &mut Ledger, fact: &Fact<'_>) {
    ledger.outcomes.push(Outcome {
        people: people(fact),
        day: fact.day,
        what: fact.what.to_owned(),
        source: fact.source,
        path: fact.note.path.clone(),
    });
}

/// Puts together what belongs to one introduction, and lets old offers lapse.
pub(super) fn settle(ledger: &mut Ledger, encounters: &[Encounter], folk: &Folk, today: Day) {
    let mut introductions = std::mem::take(&mut ledger.introductions);
    introductions.sort_by_key(|introduction| (introduction.day, introduction.source));
    let mut introductions = absorb(introductions);
    attach(ledger, &mut introductions, folk);
    lapse(&mut introductions, encounters, today);
    ledger.introductions = introductions;
}

/// An open offer and a later line about the same people are one introduction, told by the later.
fn absorb(introductions: Vec<Introduction>) -> Vec<Introduction> {
    let mut kept: Vec<Introduction> = Vec::with_capacity(introductions.len());
    let mut open: HashMap<Vec<PersonId>, usize> = HashMap::new();
    for introduction in introductions {
        let is_open = is_open(introduction.state);
        let next = kept.len();
        let at = match open.remove(&introduction.people) {
            Some(at) => {
                let before = std::mem::replace(&mut kept[at], introduction);
                if kept[at].what.is_empty() {
                    kept[at].what = before.what;
                }
                at
            }
            None => {
                kept.push(introduction);
                next
            }
        };
        if is_open {
            open.insert(kept[at].people.clone(), at);
        }
    }
    kept.sort_by_key(|introduction| (introduction.day, introduction.source));
    kept
}

/// Attaches each outcome to the newest earlier introduction of just these people.
fn attach(ledger: &mut Ledger, introductions: &mut [Introduction], folk: &Folk) {
    let mut outcomes = std::mem::take(&mut ledger.outcomes);
    if outcomes.is_empty() {
        return;
    }
    outcomes.sort_by_key(|outcome| (outcome.day, outcome.source));
    let mut of_people: HashMap<Vec<PersonId>, Vec<usize>> = HashMap::new();
    for (at, introduction) in introductions.iter().enumerate() {
        of_people.entry(introduction.people.clone()).or_default().push(at);
    }
    for outcome in outcomes {
        let earlier = |at: &&usize| match (introductions[**at].day, outcome.day) {
            (Some(introduced), Some(day)) => introduced <= day,
            _ => true,
        };
        let of_these = of_people.get(&outcome.people).map_or(&[][..], Vec::as_slice);
        let Some(at) = of_these.iter().rev().find(earlier).copied() else {
            let names = folk.names(&outcome.people);
            let problem = problems::outcome_of_nothing(&outcome.path, outcome.source.place, names);
            ledger.problems.push(problem);
            continue;
        };
        match &mut introductions[at].outcome {
            Some(before) => {
                before.push_str("; ");
                before.push_str(&outcome.what);
            }
            none => *none = Some(outcome.what),
        }
    }
}

/// An offer of long ago lapses unless its people were met together since.
fn lapse(introductions: &mut [Introduction], encounters: &[Encounter], today: Day) {
    let is_old = |day: Day| LAPSES_AFTER_DAYS < today.days_since(day);
    let old: Vec<usize> = (0..introductions.len())
        .filter(|at| is_open(introductions[*at].state) && introductions[*at].day.is_some_and(is_old))
        .collect();
    if old.is_empty() {
        return;
    }
    let mut meetings_of: HashMap<PersonId, Vec<&Encounter>> = HashMap::new();
    for encounter in encounters.iter().filter(|encounter| !encounter.attendance && encounter.people.len() > 1)
    {
        for person in &encounter.people {
            meetings_of.entry(*person).or_default().push(encounter);
        }
    }
    for at in old {
        let introduction = &mut introductions[at];
        let of_first = introduction.people.first().and_then(|first| meetings_of.get(first));
        let met_since = of_first.into_iter().flatten().any(|encounter| {
            Some(encounter.day) > introduction.day
                && introduction.people.iter().all(|person| encounter.people.contains(person))
        });
        if !met_since {
            introduction.state = IntroductionState::Lapsed;
        }
    }
}

fn is_open(state: IntroductionState) -> bool {
    matches!(state, IntroductionState::Offered | IntroductionState::Agreed)
}

#[cfg(test)]
mod tests {
    use crate::index::sample::*;
    use crate::model::{ContactKind, Note};

    fn three() -> Vec<Note> {
        ["People/Anna Weber", "People/Cem Öztürk", "People/Jonas Brandt"].into_iter().map(person).collect()
    }

    /// Introductions as `day people state done what / outcome`.
    fn check(notes: &[Note], expected: &[&str]) {
        let (index, _) = indexed(notes);
        let day = |day: Option<_>| day.map_or("-".to_owned(), |day: crate::day::Day| day.to_string());
        let shown: Vec<String> = index
            .introductions
            .iter()
            .map(|i| {
                let outcome = i.outcome.as_deref().map(|o| format!(" / {o}")).unwrap_or_default();
                let people = index.names(&i.people);
                format!("{} {people} {:?} {} {}{outcome}", day(i.day), i.state, day(i.done), i.what)
            })
            .collect();
        assert_eq!(shown, expected);
    }

    fn in_diary(date: &str, lines: &[&str]) -> Vec<Note> {
        let mut notes = three();
        notes.push(with(dated(date), lines));
        notes
    }

    #[test]
    fn the_box_decides_how_an_introduction_stands() {
        check(
            &in_diary("2026-11-18", &["introduced:: [[Anna Weber]] and [[Jonas Brandt]], both at storage"]),
            &["2026-11-18 Anna Weber + Jonas Brandt Made 2026-11-18 both at storage"],
        );
        for (mark, state) in
            [("[ ]", "Offered -"), ("[/]", "Agreed -"), ("[-]", "Declined -"), ("[x]", "Made -")]
        {
            check(
                &in_diary(
                    "2026-11-18",
                    &[&format!("{mark} introduced:: [[Anna Weber]] and [[Jonas Brandt]] x")],
                ),
                &[&format!("2026-11-18 Anna Weber + Jonas Brandt {state} x")],
            );
        }
    }

    #[test]
    fn a_made_introduction_is_a_contact_given_to_each_on_the_day_it_was_made() {
        let lines = ["[x] introduced:: [[Anna Weber]], [[Cem Öztürk]] and [[Jonas Brandt]] done=2026-11-20"];
        let (index, _) = indexed(&in_diary("2026-11-18", &lines));
        let shown: Vec<_> = index
            .exchanges
            .iter()
            .map(|e| format!("{} {} {}", e.day.unwrap(), index.names(&[e.person.unwrap()]), e.kind.as_str()))
            .collect();
        assert_eq!(
            shown,
            [
                "2026-11-20 Anna Weber contact",
                "2026-11-20 Cem Öztürk contact",
                "2026-11-20 Jonas Brandt contact"
            ]
        );
        assert_eq!(index.known("Cem Öztürk").contact_days, [day("2026-11-20")]);
    }

    #[test]
    fn in_a_persons_note_that_person_is_one_of_them() {
        let mut notes = three();
        notes[0] = with(person("People/Anna Weber"), &["2026-11-18 introduced:: [[Jonas Brandt]] storage"]);
        check(&notes, &["2026-11-18 Anna Weber + Jonas Brandt Made 2026-11-18 storage"]);
    }

    #[test]
    fn one_person_alone_is_no_introduction() {
        let (index, problems) =
            indexed(&in_diary("2026-11-18", &["introduced:: [[Anna Weber]] to the board"]));
        assert!(index.introductions.is_empty() && index.exchanges.is_empty());
        assert_eq!(problems, ["error whom Daily/2026-11-18:10"]);
    }

    #[test]
    fn an_offer_lapses_after_thirty_days_without_a_meeting_of_both() {
        let offer = ["[ ] introduced:: [[Anna Weber]] and [[Jonas Brandt]] x"];
        check(&in_diary("2026-10-24", &offer), &["2026-10-24 Anna Weber + Jonas Brandt Offered - x"]);
        check(&in_diary("2026-10-23", &offer), &["2026-10-23 Anna Weber + Jonas Brandt Lapsed - x"]);
        let mut met = in_diary("2026-10-23", &offer);
        let both = ["[[Anna Weber]]", "[[Jonas Brandt]]"];
        met.push(meeting("Meetings/Both", "2026-11-01", ContactKind::Lunch, &both));
        check(&met, &["2026-10-23 Anna Weber + Jonas Brandt Offered - x"]);
    }

    #[test]
    fn a_later_line_about_the_same_people_tells_how_the_offer_went_on() {
        let mut notes =
            in_diary("2026-09-01", &["[ ] introduced:: [[Anna Weber]] and [[Jonas Brandt]] storage"]);
        notes.push(with(dated("2026-09-20"), &["introduced:: [[Jonas Brandt]] and [[Anna Weber]]"]));
        check(&notes, &["2026-09-20 Anna Weber + Jonas Brandt Made 2026-09-20 storage"]);
    }

    #[test]
    fn an_outcome_goes_to_the_newest_earlier_introduction_of_just_these_people() {
        let mut notes = in_diary(
            "2026-09-01",
            &[
                "introduced:: [[Anna Weber]] and [[Jonas Brandt]] first",
                "introduced:: [[Anna Weber]], [[Cem Öztürk]] other",
            ],
        );
        notes.push(with(dated("2026-10-01"), &["introduced:: [[Anna Weber]] and [[Jonas Brandt]] again"]));
        notes.push(with(
            dated("2026-09-10"),
            &[
                "outcome:: [[Jonas Brandt]], [[Anna Weber]] a pilot",
                "outcome:: [[Jonas Brandt]], [[Cem Öztürk]] none",
            ],
        ));
        notes.push(with(dated("2026-09-12"), &["outcome:: [[Jonas Brandt]], [[Anna Weber]] a contract"]));
        check(
            &notes,
            &[
                "2026-09-01 Anna Weber + Jonas Brandt Made 2026-09-01 first / a pilot; a contract",
                "2026-09-01 Anna Weber + Cem Öztürk Made 2026-09-01 other",
                "2026-10-01 Anna Weber + Jonas Brandt Made 2026-10-01 again",
            ],
        );
        assert_eq!(indexed(&notes).1, ["warning whom Daily/2026-09-10:11"]);
    }
}
