//! Whom a weekly page brings back to mind, one at a time and nobody before another.
//!
//! Dormant ties are offered in rotation because those who choose prefer the familiar, although more
//! that is new comes from the others (Walter, Levin & Murnighan 2015). The place in the rotation
//! follows from the week alone, so nothing has to be remembered.

use super::upkeep::{GapRule, Upkeep, expected_gap, is_dormant, upkeep};
use crate::day::Week;
use crate::index::Index;
use crate::model::PersonId;
use crate::settings::Settings;

/// The dormant ties, by id; whom the owner put off rests.
pub fn dormant(index: &Index, settings: &Settings) -> Vec<PersonId> {
    let today = index.today;
    let awake = |until: Option<crate::day::Day>| until.is_none_or(|until| until <= today);
    let people = index
        .others()
        .filter(|(_, person)| is_dormant(person, settings, today) && awake(person.snoozed_until));
    people.map(|(id, _)| id).collect()
}

/// People to reconnect with of whom only the cadence for everybody says so, by id; dormant ties are
/// not among them.
pub fn waiting_on_default(index: &Index, settings: &Settings) -> Vec<PersonId> {
    let today = index.today;
    let by_default = |person| expected_gap(person, settings).is_some_and(|gap| gap.rule == GapRule::Default);
    let people = index.others().filter(|(_, person)| {
        let quiet = upkeep(person, settings, today) == Upkeep::Reconnect;
        quiet && by_default(person) && !is_dormant(person, settings, today)
    });
    people.map(|(id, _)| id).collect()
}

/// The one whose turn it is in `week`; `None` of nobody.
pub fn in_rotation<T>(sorted: &[T], week: Week) -> Option<&T> {
    let count = i64::try_from(sorted.len()).ok().filter(|count| 0 < *count)?;
    let turn = week.since_epoch().rem_euclid(count);
    usize::try_from(turn).ok().and_then(|turn| sorted.get(turn))
}

#[cfg(test)]
mod tests {
    use super::super::tests::{index, person};
    use super::*;

    #[test]
    fn everybody_has_a_turn_and_then_it_begins_again() {
        let week = Week::from_iso("2026-W48").unwrap();
        let turns: Vec<_> =
            (0..4).filter_map(|ahead| in_rotation(&["a", "b", "c"], week.plus(ahead))).collect();
        assert_eq!(turns[0], turns[3]);
        let mut once = turns[..3].to_vec();
        once.sort_unstable();
        assert_eq!(once, [&"a", &"b", &"c"]);
        assert_eq!(in_rotation::<u8>(&[], week), None);
    }

    #[test]
    fn dormant_and_quiet_people_are_two_lists() {
        let people = vec![
            person(&["2021-02-01", "2021-06-01", "2022-01-10"]),
            person(&["2026-02-01"]),
            person(&["2026-11-01"]),
            person(&[]),
        ];
        let index = index("2026-11-23", people);
        let settings = Settings::default();
        assert_eq!(dormant(&index, &settings), [PersonId(0)]);
        assert_eq!(waiting_on_default(&index, &settings), [PersonId(1)]);
    }
}
