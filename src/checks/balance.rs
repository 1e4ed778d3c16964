//! `balance`: the history does not give the balance that the owner wrote down.
//!
//! An owner may note in a person's note what the balance was on a day, in effort points, given minus
//! received: `balance_check: 2026-06-30 = +1`. When the records up to that day, together with
//! `opening`, give another figure, a line is missing or stands twice. Remedy: add the missing line,
//! or correct the note.

use crate::diagnostic::{Code, Diagnostic, Message};
use crate::index::Index;
use crate::metrics;

/// Compares every balance the owner asserts, by person and then by day, with the records.
pub(super) fn check(index: &Index) -> Vec<Diagnostic> {
    let failing = metrics::balance_checks(index).into_iter().filter(|check| !check.holds());
    failing
        .filter_map(|check| {
            let note = index.person(check.person).note?;
            let message = Message::new("problem-balance")
                .with("day", check.day)
                .with("recorded", signed_text(check.recorded))
                .with("asserted", signed_text(check.asserted));
            let problem = Diagnostic::warning(Code::Balance, &index.note(note).path, message);
            Some(problem.at(check.place).advise(Message::new("hint-balance")))
        })
        .collect()
}

fn signed_text(points: i64) -> String {
    format!("{points:+}")
}

#[cfg(test)]
mod tests {
    use super::super::tests::index_of;
    use super::*;
    use crate::day::Day;
    use crate::model::{Direction, Exchange, ExchangeFrom, GiftKind, NoteId, PersonId, Source};
    use crate::source::Place;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    /// Given 2 on 2 March, received 1 on 20 March; what the check says about a balance on a day.
    fn check_balance(on: &str, asserted: i64, opening: i64) -> Vec<Diagnostic> {
        let mut index = index_of("Ana");
        let line = |direction, on, effort| Exchange {
            day: Some(day(on)),
            direction,
            person: Some(PersonId(0)),
            what: "the speaker contact".to_owned(),
            kind: GiftKind::Contact,
            effort,
            from: ExchangeFrom::Line,
            private: false,
            source: Source { note: NoteId(0), place: Place::default() },
        };
        index.exchanges =
            vec![line(Direction::Given, "2026-03-02", 2), line(Direction::Received, "2026-03-20", 1)];
        index.people[0].facts.opening = Some(opening);
        index.people[0].facts.balance_checks = vec![(day(on), asserted, Place::default())];
        check(&index)
    }

    #[test]
    fn a_balance_that_holds_is_passed_in_silence() {
        assert_eq!(check_balance("2026-03-31", 1, 0), []);
        assert_eq!(check_balance("2026-03-19", 2, 0), []);
        assert_eq!(check_balance("2026-03-31", 4, 3), []);
        assert_eq!(check_balance("2026-03-01", 0, 0), []);
    }

    #[test]
    fn one_that_does_not_is_named_with_what_the_records_give() {
        let found = check_balance("2026-03-31", 2, 0);
        assert_eq!(found[0].message.values[1], ("recorded", "+1".into()));
    }

    #[test]
    fn a_day_to_come_is_not_checked_yet() {
        assert_eq!(check_balance("2026-12-31", 9, 0), []);
    }
}
