//! Who may be named, and who is left in peace.
//!
//! Whoever is private is never named. A tie that was ended is no part of the network any more, one that
//! was put off rests until its day, and one with the cadence `none` wants no upkeep: of all three
//! nothing is asked. Asked for by name, the last three are still told.

use crate::index::Index;
use crate::model::{Cadence, PersonId};

/// Whether somebody may be named and the tie was not ended.
pub(super) fn may_be_named(index: &Index, id: PersonId) -> bool {
    let person = index.person(id);
    !person.private && !person.me && !person.facts.ended
}

/// Whether something to do with the person may be suggested today.
pub fn is_open_to(index: &Index, id: PersonId) -> bool {
    let put_off = index.person(id).snoozed_until.is_some_and(|until| index.today < until);
    may_be_named(index, id) && !put_off
}

/// Whether it may be suggested that the owner asks something of the person.
pub fn may_be_asked(index: &Index, id: PersonId) -> bool {
    is_open_to(index, id) && index.person(id).facts.cadence != Some(Cadence::Never)
}

#[cfg(test)]
mod tests {
    use super::super::tests::index_of;
    use super::*;

    /// May be named, is open to suggestions, may be asked.
    #[track_caller]
    fn check(facts: &str, expected: [bool; 3]) {
        let note = format!("---\ntype: person\n{facts}---\n");
        let index = index_of("2026-11-23", &[("People/A.md", note.as_str())]);
        let id = index.others().next().expect("one person").0;
        assert_eq!([may_be_named(&index, id), is_open_to(&index, id), may_be_asked(&index, id)], expected);
    }

    #[test]
    fn each_mark_asks_for_its_own_kind_of_peace() {
        check("", [true, true, true]);
        check("cadence: none\n", [true, true, false]);
        check("snooze: 2026-11-24\n", [true, false, false]);
        check("snooze: 2026-11-23\n", [true, true, true]);
        check("ended: true\n", [false, false, false]);
        check("private: true\n", [false, false, false]);
    }
}
