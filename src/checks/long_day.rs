//! `long-day`: the contacts of one day take more than 16 hours.
//!
//! Lunch at noon of 75 minutes and a call of 1200 make 21 hours: one of the two is a slip, or one
//! meeting stands in two notes. The time of that week is too long by it. Remedy: look at the longest.

use crate::diagnostic::{Code, Diagnostic, Message};
use crate::index::Index;
use crate::metrics;
use crate::model::Encounter;

/// A day has room for so many minutes with people.
const ROOM: u32 = 16 * 60;

/// Names every such day at its longest contact; private ones are nobody's business.
pub(super) fn check(index: &Index) -> Vec<Diagnostic> {
    let told: Vec<&Encounter> = index.encounters.iter().filter(|encounter| !encounter.private).collect();
    let days = told.chunk_by(|one, next| one.day == next.day);
    days.filter_map(|of_day| {
        let minutes = metrics::time_of(of_day.iter().copied()).total();
        let longest = of_day.iter().rev().max_by_key(|encounter| metrics::minutes_of(encounter).total())?;
        (ROOM < minutes).then(|| problem(index, longest, minutes))
    })
    .collect()
}

fn problem(index: &Index, longest: &Encounter, minutes: u32) -> Diagnostic {
    let note = &index.note(longest.source.note).path;
    let message = Message::new("problem-long-day")
        .with("day", longest.day)
        .with("hours", i64::from(minutes / 60))
        .with("minutes", i64::from(minutes % 60));
    let problem = Diagnostic::warning(Code::LongDay, note, message).at(longest.source.place);
    problem.advise(Message::new("hint-long-day"))
}

#[cfg(test)]
mod tests {
    use super::super::tests::index_of;
    use super::*;
    use crate::day::Day;
    use crate::model::{ContactKind, NoteId, PersonId, Source};
    use crate::source::Place;

    /// The minutes that are named for a day with contacts of these lengths, and at which line.
    fn named(lengths: &[u32]) -> Vec<(String, u32)> {
        let mut index = index_of("Ana");
        let on = Day::from_iso("2026-11-18").unwrap();
        index.encounters = (1..)
            .zip(lengths)
            .map(|(line, minutes)| Encounter {
                day: on,
                kind: ContactKind::Call,
                people: vec![PersonId(0)],
                minutes: Some(*minutes),
                place: None,
                event: None,
                text: String::new(),
                attendance: false,
                from_them: false,
                private: false,
                source: Source { note: NoteId(0), place: Place { line, column: 1, width: 0 } },
            })
            .collect();
        let said = |found: &Diagnostic| format!("{:?}", found.message.values[1..].to_vec());
        check(&index).iter().map(|found| (said(found), found.place.map_or(0, |place| place.line))).collect()
    }

    #[test]
    fn sixteen_hours_fit_into_a_day() {
        assert_eq!(named(&[900, 60]), []);
    }

    #[test]
    fn more_is_named_at_its_longest_contact() {
        let said = r#"[("hours", Number(16)), ("minutes", Number(1))]"#;
        assert_eq!(named(&[60, 900, 1]), [(said.to_owned(), 2)]);
        assert_eq!(named(&[600, 600])[0].1, 1, "of two as long the first");
    }
}
