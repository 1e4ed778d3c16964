//! How people and places of records are named to other programs, and who is not named.
//!
//! Uses: model, index.

use crate::index::Index;
use crate::model::{PersonId, Source};

/// The id of a person; `None` for a private one, who is counted and not named.
pub(super) fn person(index: &Index, id: PersonId) -> Option<String> {
    let person = index.person(id);
    (!person.private).then(|| person.id.clone())
}

/// The ids of those who may be named, sorted, each once.
pub(super) fn people(index: &Index, ids: impl IntoIterator<Item = PersonId>) -> Vec<String> {
    let mut names: Vec<String> = ids.into_iter().filter_map(|id| person(index, id)).collect();
    names.sort();
    names.dedup();
    names
}

/// Path of the note and line of a record.
pub(super) fn place(index: &Index, source: Source) -> (String, u32) {
    (index.note(source.note).path.as_str().to_owned(), source.place.line)
}
