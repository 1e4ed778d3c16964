//! Promises of both sides.
//!
//! Knows what the boxes before promises mean: a kept one is something given, a kept one of theirs
//! something received. Does not judge any age.
//!
//! Uses: day, model.

use super::giving;
use super::ledger::{Fact, Ledger};
use crate::day::Day;
use crate::model::{BoxMark, Direction, ExchangeFrom, Keyword, Party, Promise, PromiseState};

/// Enters a promise for each of its people.
pub(super) fn enter(ledger: &mut Ledger, fact: &Fact<'_>, today: Day) {
    let mut state = match fact.line.mark {
        BoxMark::Done => PromiseState::Kept,
        BoxMark::Dropped => PromiseState::Dropped,
        BoxMark::None | BoxMark::Open | BoxMark::Half | BoxMark::Forwarded | BoxMark::Other => {
            PromiseState::Open
        }
    };
    let done = fact.line.done.filter(|_| state == PromiseState::Kept);
    if let Some(day) = done.filter(|day| today < *day) {
        ledger.in_the_future(fact, day);
        state = PromiseState::Open;
    }
    let (by, direction, from) = match fact.line.keyword {
        Keyword::Awaiting => (Party::Them, Direction::Received, ExchangeFrom::Awaited),
        _ => (Party::Me, Direction::Given, ExchangeFrom::Promise),
    };
    let kept = state == PromiseState::Kept;
    let done = done.filter(|_| kept);
    if fact.day.is_none() && done.is_none() {
        ledger.misses_day(fact, today);
    }
    for person in &fact.people {
        ledger.promises.push(Promise {
            day: fact.day,
            by,
            person: *person,
            what: fact.what.to_owned(),
            state,
            due: fact.line.due,
            done,
            occasion: fact.occasion,
            private: fact.private,
            source: fact.source,
        });
        if kept {
            let given = giving::exchange(fact, done.or(fact.day), direction, from, Some(*person));
            ledger.exchanges.push(given);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::index::sample::*;
    use crate::model::{ContactKind, ExchangeFrom, Note, Party};

    /// Promises as `day by what state done`, and the exchanges that came of them.
    fn check(notes: &[Note], expected: &[&str], exchanges: &[(&str, ExchangeFrom)]) {
        let (index, _) = indexed(notes);
        let day = |day: Option<_>| day.map_or("-".to_owned(), |day: crate::day::Day| day.to_string());
        let shown: Vec<String> = index
            .promises
            .iter()
            .map(|p| {
                let by = if p.by == Party::Me { "me" } else { "them" };
                format!("{} {by} {} {:?} {}", day(p.day), p.what, p.state, day(p.done))
            })
            .collect();
        assert_eq!(shown, expected);
        let found: Vec<(String, ExchangeFrom)> =
            index.exchanges.iter().map(|e| (format!("{} {}", day(e.day), e.what), e.from)).collect();
        let wanted: Vec<(String, ExchangeFrom)> =
            exchanges.iter().map(|(shown, from)| ((*shown).to_owned(), *from)).collect();
        assert_eq!(found, wanted);
    }

    #[test]
    fn the_box_decides_how_a_promise_stands() {
        let notes = [
            person("People/Jonas Brandt"),
            with(
                dated("2026-11-18"),
                &[
                    "promised:: [[Jonas Brandt]] a",
                    "[ ] promised:: [[Jonas Brandt]] b",
                    "[/] promised:: [[Jonas Brandt]] c",
                    "[x] promised:: [[Jonas Brandt]] d done=2026-11-20",
                    "[x] promised:: [[Jonas Brandt]] e",
                    "[-] promised:: [[Jonas Brandt]] f",
                    "[x] promised:: [[Jonas Brandt]] g done=2026-12-24",
                    "[ ] awaiting:: [[Jonas Brandt]] h",
                    "[x] awaiting:: [[Jonas Brandt]] i done=2026-11-21",
                ],
            ),
        ];
        check(
            &notes,
            &[
                "2026-11-18 me a Open -",
                "2026-11-18 me b Open -",
                "2026-11-18 me c Open -",
                "2026-11-18 me d Kept 2026-11-20",
                "2026-11-18 me e Kept -",
                "2026-11-18 me f Dropped -",
                "2026-11-18 me g Open -",
                "2026-11-18 them h Open -",
                "2026-11-18 them i Kept 2026-11-21",
            ],
            &[
                ("2026-11-18 e", ExchangeFrom::Promise),
                ("2026-11-20 d", ExchangeFrom::Promise),
                ("2026-11-21 i", ExchangeFrom::Awaited),
            ],
        );
    }

    #[test]
    fn what_is_promised_in_a_note_of_tomorrow_is_not_promised_yet() {
        let notes = [
            person("People/Jonas Brandt"),
            with(dated("2026-11-24"), &["[ ] promised:: [[Jonas Brandt]] the study"]),
        ];
        check(&notes, &[], &[]);
    }

    #[test]
    fn a_promise_knows_the_occasion_it_was_made_at() {
        let notes = [
            person("People/Jonas Brandt"),
            with(dated("2026-11-18"), &["coffee:: [[Jonas Brandt]] storage", "  promised:: the study"]),
            with(
                meeting("Meetings/Lunch", "2026-11-19", ContactKind::Lunch, &["[[Jonas Brandt]]"]),
                &["promised:: the figures"],
            ),
        ];
        let (index, _) = indexed(&notes);
        let occasions: Vec<_> = index.promises.iter().map(|p| p.occasion).collect();
        assert_eq!(occasions, [Some(ContactKind::Coffee), Some(ContactKind::Lunch)]);
    }
}
