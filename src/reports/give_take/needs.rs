//! What people look for, by how long it is open, with who offers it.
//!
//! Uses: names, model, index, metrics.

use crate::index::Index;
use crate::metrics::{self, Bucket, OpenNeed};
use crate::model::PersonId;
use crate::names::list_key;
use crate::reports::ages;

/// A need that is open, and for how long.
#[derive(Clone, Debug)]
pub struct AgedNeed<'a> {
    /// The need, and who could meet it.
    pub open: OpenNeed<'a>,
    /// How long it is open.
    pub bucket: Bucket,
}

/// The open needs of the people meant, the longest open first, undated ones last.
pub(in crate::reports) fn open<'a>(
    index: &'a Index,
    is_meant: &dyn Fn(PersonId) -> bool,
) -> Vec<AgedNeed<'a>> {
    let mut open = metrics::open_needs(index);
    open.retain(|open| is_meant(open.need.person));
    let mut needs: Vec<AgedNeed<'_>> = metrics::told_once(open)
        .into_iter()
        .map(|open| AgedNeed { bucket: ages::bucket(open.need.day, index.as_of()), open })
        .collect();
    needs.sort_by_cached_key(|aged| {
        let need = aged.open.need;
        (need.day.is_none(), need.day, list_key(&index.person(need.person).name), need.source)
    });
    needs
}
