//! What people look for, by how long it is open, with who offers it.
//!
//! Uses: names, model, index, metrics.

use std::collections::{BTreeMap, BTreeSet};

use crate::index::Index;
use crate::metrics::{Bucket, Measured, OpenNeed};
use crate::model::{Ask, AskState, Direction, PersonId};
use crate::names::list_key;
use crate::reports::ages;

/// A need that is open, and for how long.
#[derive(Clone, Debug)]
pub struct AgedNeed<'a> {
    /// The need, and who could meet it.
    pub open: &'a OpenNeed<'a>,
    /// How long it is open.
    pub bucket: Bucket,
    /// An ask to that person that is still a draft, while nothing is noted as given to them.
    pub before_ask: Option<&'a Ask>,
}

/// The open needs of the people meant, the longest open first, undated ones last.
pub(in crate::reports) fn open<'a>(
    measured: &'a Measured<'_>,
    is_meant: &dyn Fn(PersonId) -> bool,
) -> Vec<AgedNeed<'a>> {
    let index = measured.index;
    let asks = asks_before_giving(index);
    let mut needs: Vec<AgedNeed<'_>> = measured
        .needs_told_once()
        .filter(|open| is_meant(open.need.person))
        .map(|open| AgedNeed {
            bucket: ages::bucket(open.need.day, index.as_of()),
            before_ask: asks.get(&open.need.person).copied(),
            open,
        })
        .collect();
    needs.sort_by_cached_key(|aged| {
        let need = aged.open.need;
        (need.day.is_none(), need.day, list_key(&index.person(need.person).name), need.source)
    });
    needs
}

/// The newest ask to each person to whom nothing is noted as given, as long as it is a draft.
fn asks_before_giving(index: &Index) -> BTreeMap<PersonId, &Ask> {
    let given = index.exchanges.iter().filter(|one| one.direction == Direction::Given);
    let given: BTreeSet<PersonId> = given.filter_map(|one| one.person).collect();
    let waits = |ask: &&Ask| !ask.private && ask.state == AskState::Draft;
    let asks = index.asks.iter().filter(waits);
    let of_each = asks.flat_map(|ask| ask.people.iter().map(move |person| (*person, ask)));
    of_each.filter(|(person, _)| !given.contains(person)).collect()
}
