//! What is still to come: plans, open points, rest.
//!
//! Knows when an intention is a plan. Does not know promises, which have a family of their own.
//!
//! Uses: day, model.

use super::contacts;
use super::ledger::{Fact, Ledger};
use crate::day::Day;
use crate::model::{BoxMark, Keyword, OpenPoint, Plan};

/// Enters an open box or an intention: a plan if its day is ahead, else an open point.
pub(super) fn enter(ledger: &mut Ledger, fact: &Fact<'_>, today: Day) {
    if matches!(fact.line.mark, BoxMark::Done | BoxMark::Dropped) {
        return;
    }
    let day = match planned(fact, today) {
        Planned::On(day) => Some(day),
        Planned::Someday => None,
        Planned::Not => return enter_open_point(ledger, fact),
    };
    ledger.plans.push(Plan {
        day,
        time: fact.line.time,
        kind: contacts::kind(fact.line.keyword),
        people: fact.people.clone(),
        text: fact.what.to_owned(),
        place: None,
        private: fact.private,
        source: fact.source,
    });
}

enum Planned {
    On(Day),
    Someday,
    Not,
}

/// The day of a diary says when an intention was noted, not when it shall come true; before an
/// open box it is the day of the plan.
fn planned(fact: &Fact<'_>, today: Day) -> Planned {
    let contact = contacts::kind(fact.line.keyword).is_some();
    if !contact && fact.line.keyword != Keyword::OpenPoint {
        return Planned::Not;
    }
    match (fact.line.due, fact.day) {
        (Some(due), _) if today <= due => Planned::On(due),
        (None, Some(day)) if today < day => Planned::On(day),
        (None, Some(day)) if today == day && !fact.line.intention => Planned::On(day),
        (None, None) if contact && !fact.line.intention => Planned::Someday,
        _ => Planned::Not,
    }
}

/// Enters something open that no other record names.
pub(super) fn enter_open_point(ledger: &mut Ledger, fact: &Fact<'_>) {
    if matches!(fact.line.mark, BoxMark::Done | BoxMark::Dropped) {
        return;
    }
    // An open point is a sentence of its own and keeps its verb and the names inside it.
    let text = match (&fact.line.sentence, fact.line.keyword) {
        (Some(sentence), _) => sentence,
        (None, Keyword::OpenPoint) => fact.line.text.trim(),
        (None, _) => fact.what,
    };
    ledger.open_points.push(OpenPoint {
        day: fact.day,
        due: fact.line.due,
        people: fact.people.clone(),
        deed: fact.line.keyword,
        text: text.to_owned(),
        private: fact.private,
        source: fact.source,
    });
}

/// Enters that people rest until a day.
pub(super) fn enter_rest(ledger: &mut Ledger, fact: &Fact<'_>, today: Day) {
    match (fact.line.mark, fact.line.due) {
        (BoxMark::Dropped | BoxMark::Done, _) => {}
        (_, Some(until)) => ledger.rests.extend(fact.people.iter().map(|person| (*person, until))),
        (_, None) => ledger.misses_day(fact, today),
    }
}

#[cfg(test)]
mod tests {
    use crate::index::sample::*;

    #[test]
    fn an_open_point_keeps_its_sentence_and_finds_its_people_anywhere() {
        let notes = [
            person("People/Anna Weber"),
            with(
                dated("2026-11-18"),
                &[
                    "[ ] open-point send the offer to [[Anna Weber]] due=2026-12-01",
                    "[ ] open-point read [[Grid fees]]",
                    "[x] open-point call back [[Anna Weber]]",
                ],
            ),
        ];
        let (index, problems) = indexed(&notes);
        let shown: Vec<_> = index.open_points.iter().map(|p| (p.text.as_str(), p.due)).collect();
        assert_eq!(shown, [("send the offer to Anna Weber", Some(day("2026-12-01")))]);
        assert_eq!(problems, [""; 0]);
    }

    #[test]
    fn people_rest_until_the_later_of_front_matter_and_line() {
        let notes = [
            person_with("People/Anna Weber", |facts| facts.snooze = Some(day("2027-01-01"))),
            person_with("People/Jonas Brandt", |facts| facts.snooze = Some(day("2027-03-01"))),
            with(
                dated("2026-11-18"),
                &[
                    "later:: [[Anna Weber]] due=2027-02-01",
                    "later:: [[Jonas Brandt]] due=2027-02-01",
                    "later:: [[Anna Weber]] some day",
                ],
            ),
        ];
        let (index, problems) = indexed(&notes);
        assert_eq!(index.known("Anna Weber").snoozed_until, Some(day("2027-02-01")));
        assert_eq!(index.known("Jonas Brandt").snoozed_until, Some(day("2027-03-01")));
        assert_eq!(problems, ["error when Daily/2026-11-18:12"]);
    }
}
