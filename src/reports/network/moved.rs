//! What happened to the network since the first of the month.
//!
//! Uses: day, model, index, metrics.

use crate::day::Day;
use crate::index::Index;
use crate::metrics::network::{PeopleGraph, YEAR};
use crate::model::{IntroductionState, PersonId};

/// What happened in one month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Its first day.
    pub since: Day,
    /// Who was met for the first time, by id.
    pub new: Vec<PersonId>,
    /// Whom the owner made known to each other, in the order of the notes.
    pub introduced: Vec<Vec<PersonId>>,
    /// With whom a year without contact was completed and nothing is planned, by id.
    pub quiet: Vec<PersonId>,
}

/// What happened from the first of the month to `day`.
pub(super) fn since_the_first(index: &Index, graph: &PeopleGraph, day: Day) -> Moved {
    let since = Day::new(day.year(), day.month(), 1).unwrap_or(day);
    let within = |when: Option<Day>| when.is_some_and(|when| since <= when && when <= day);
    let people = |is_meant: &dyn Fn(PersonId) -> bool| {
        let open = graph.people().iter().copied().filter(|id| !index.person(*id).private);
        open.filter(|id| is_meant(*id)).collect::<Vec<_>>()
    };
    let year_ends = |last: Day| last.plus_days(YEAR + 1);
    let made = index.introductions.iter().filter(|one| one.state == IntroductionState::Made && !one.private);
    Moved {
        since,
        new: people(&|id| within(index.person(id).first_meeting)),
        introduced: made.filter(|one| within(one.done.or(one.day))).map(|one| one.people.clone()).collect(),
        quiet: people(&|id| {
            let person = index.person(id);
            person.next_planned.is_none() && within(person.last_contact().and_then(year_ends))
        }),
    }
}
