//! Whether another ask went to the same person just before.
//!
//! Of asks to one person on 10 and 18 November the second follows within 14 days; one of 1 December
//! does not.
//!
//! Uses: day, index, model.

use crate::day::Day;
use crate::index::Index;
use crate::model::{Ask, AskState, PersonId};

/// Days in which one ask is enough.
const ENOUGH: i64 = 14;

/// Who of the addressees was asked for something else within the 14 days before, and when last; nobody
/// private. Of asks of one day the one that stands first in the notes came first; a draft comes after
/// everything that is out, and what was taken back was never asked.
pub fn earlier(index: &Index, ask: &Ask) -> Option<(PersonId, Day)> {
    let day = ask.day?;
    let is_before = |other: &&Ask| {
        other.day.is_some_and(|before| (0..=ENOUGH).contains(&day.days_since(before)))
            && !matches!(other.state, AskState::Draft | AskState::Withdrawn)
            && !other.private
            && (ask.state == AskState::Draft && other.source != ask.source
                || (other.day, other.source) < (ask.day, ask.source))
    };
    let asked = index.asks.iter().filter(is_before);
    let shared = asked.filter_map(|other| {
        let person = ask.people.iter().find(|person| other.people.contains(person))?;
        Some((*person, other.day?))
    });
    shared.max_by_key(|(_, day)| *day)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{ask, day};
    use super::*;

    #[test]
    fn a_second_ask_within_two_weeks_is_told() {
        let asked = |on: &str, state| Ask { day: Some(day(on)), state, ..ask("to read page one") };
        let told = |first: &Ask, second: &Ask| {
            let mut index = Index::empty(day("2026-12-01"));
            index.people = vec![crate::model::Person::default()];
            index.asks = vec![first.clone(), second.clone()];
            index.asks[1].source.place.line += 1;
            let second = index.asks[1].clone();
            (earlier(&index, &index.asks[0].clone()).is_some(), earlier(&index, &second).map(|(_, day)| day))
        };
        let open = |on| asked(on, AskState::Open);
        assert_eq!(told(&open("2026-11-10"), &open("2026-11-18")), (false, Some(day("2026-11-10"))));
        assert_eq!(told(&open("2026-11-10"), &open("2026-11-10")), (false, Some(day("2026-11-10"))));
        assert_eq!(told(&open("2026-11-10"), &open("2026-12-01")), (false, None));
        let draft = asked("2026-11-18", AskState::Draft);
        assert_eq!(told(&open("2026-11-10"), &draft), (false, Some(day("2026-11-10"))));
        assert_eq!(told(&draft, &open("2026-11-18")), (true, None));
        assert_eq!(told(&asked("2026-11-10", AskState::Withdrawn), &open("2026-11-18")), (false, None));
    }
}
