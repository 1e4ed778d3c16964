//! Whom the owner and a person both know, as far as the notes show.
//!
//! Uses: names, model, index.

use std::collections::BTreeSet;

use crate::index::Index;
use crate::model::{IntroductionState, PersonId};
use crate::names::list_key;
use crate::reports::week::people::is_shown;

/// For each person the people the notes connect them with and the owner was in touch with, by name:
/// because one knows the other, they met in a small round, or the owner made them known to each other.
pub(super) fn of(index: &Index) -> Vec<Vec<PersonId>> {
    let mut known: Vec<BTreeSet<PersonId>> = vec![BTreeSet::new(); index.people.len()];
    let mut connect = |one: PersonId, other: PersonId| {
        known[one.0 as usize].insert(other);
        known[other.0 as usize].insert(one);
    };
    index.acquaintances.iter().for_each(|pair| connect(pair.knower, pair.known));
    let rounds = index.encounters.iter().filter(|encounter| !encounter.attendance && !encounter.private);
    let made = index.introductions.iter().filter(|one| one.state == IntroductionState::Made && !one.private);
    for group in rounds.map(|encounter| &encounter.people).chain(made.map(|one| &one.people)) {
        for (at, one) in group.iter().enumerate() {
            group[at + 1..].iter().for_each(|other| connect(*one, *other));
        }
    }
    let in_common = |others: BTreeSet<PersonId>| -> Vec<PersonId> {
        let is_known = |id: &PersonId| is_shown(index, *id) && index.person(*id).last_contact().is_some();
        let mut others: Vec<PersonId> = others.into_iter().filter(is_known).collect();
        others.sort_by_cached_key(|id| (list_key(&index.person(*id).name), *id));
        others
    };
    known.into_iter().map(in_common).collect()
}
