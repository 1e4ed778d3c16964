//! `profile-old`: a person's profile was last looked at more than a year ago.
//!
//! People move on; the note says where they work as of the day in `profile_checked`. Only those with
//! contact within a year are named, and only as a hint. Remedy: look, and date it anew. A change of
//! job is an occasion to write.

use crate::diagnostic::{Code, Diagnostic, Message};
use crate::index::Index;

/// Days after which a look is due, and within which there must have been contact.
const YEAR: i64 = 365;

/// Names everybody in touch within a year whose profile was last looked at before that.
pub(super) fn check(index: &Index) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (_, person) in index.others() {
        let (Some(note), Some(checked)) = (person.note, person.facts.profile_checked) else { continue };
        let in_touch = person.last_contact().is_some_and(|last| index.today.days_since(last) <= YEAR);
        if in_touch && YEAR < index.today.days_since(checked) {
            let message =
                Message::new("problem-profile-old").with("name", person.name.as_str()).with("day", checked);
            let problem = Diagnostic::hint(Code::ProfileOld, &index.note(note).path, message);
            found.push(problem.at(person.facts.place).advise(Message::new("hint-profile-old")));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::tests::index_of;
    use super::*;
    use crate::day::Day;

    fn named(checked: &str, last: &str) -> usize {
        let mut index = index_of("Ana");
        index.people[0].facts.profile_checked = Day::from_iso(checked);
        index.people[0].contact_days = Day::from_iso(last).into_iter().collect();
        check(&index).len()
    }

    #[test]
    fn looked_at_in_august_of_last_year_is_due() {
        assert_eq!(named("2025-08-01", "2026-09-01"), 1);
        assert_eq!(named("2026-08-01", "2026-09-01"), 0);
    }

    #[test]
    fn without_contact_within_a_year_nobody_is_named() {
        assert_eq!(named("2020-08-01", "2025-09-01"), 0);
    }
}
