//! Problems that only the whole shows, one file each.
//!
//! The door is `run`. Knows index and measures. Does not know texts: a check speaks of records that
//! know their place.
//!
//! Uses: language, diagnostic, model, settings, index, metrics.

mod ask;
mod balance;
mod long_day;
mod profile_old;

use crate::diagnostic::Diagnostic;
use crate::index::Index;
use crate::settings::Settings;

/// Everything the checks find, in the order of notes and places.
pub fn run(index: &Index, settings: &Settings) -> Vec<Diagnostic> {
    let mut found = ask::check(index, settings);
    found.extend(balance::check(index));
    found.extend(long_day::check(index));
    found.extend(profile_old::check(index));
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;
    use crate::index::{NoteInfo, SourceKind};
    use crate::model::{NoteId, Person};
    use crate::source::NotePath;

    /// An index of one person with a note, seen from 23 November 2026.
    pub(super) fn index_of(name: &str) -> Index {
        let mut index = Index::empty(Day::new(2026, 11, 23).unwrap());
        let path = NotePath::new(&format!("People/{name}.md"));
        index.notes = vec![NoteInfo { path, link: name.to_owned(), kind: SourceKind::Note, private: false }];
        index.people = vec![Person { name: name.to_owned(), note: Some(NoteId(0)), ..Person::default() }];
        index
    }

    #[test]
    fn nothing_is_found_where_nothing_is_said() {
        assert_eq!(run(&index_of("Ana"), &Settings::default()), []);
    }
}
