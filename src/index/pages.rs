//! Which person each relationship page is about.
//!
//! Knows the id and the first link of a page's block. Does not know what pages say, nor where they lie.
//!
//! Uses: model.

use std::collections::BTreeMap;

use super::names::Names;
use super::people::Folk;
use crate::model::{NoteKind, PageSubject, PersonId};

/// The person of each relationship page whose person there is, by the person's id in the page's marker.
pub(super) fn people(names: &Names<'_>, folk: &Folk) -> BTreeMap<String, PersonId> {
    let mut people = BTreeMap::new();
    for (_, note) in names.all() {
        let NoteKind::Page(subject) = &note.kind else { continue };
        if let PageSubject::Person { id, link } = &**subject {
            let noted = names.person_of_page(id, link.as_deref()).and_then(|note| folk.of_note(note));
            people.extend(noted.or_else(|| folk.without_note(id)).map(|person| (id.clone(), person)));
        }
    }
    people
}

#[cfg(test)]
mod tests {
    use crate::index::sample::*;

    /// The id of the person to whom a page of that id and first link belongs.
    #[track_caller]
    fn check(id: &str, link: Option<&str>, expected: Option<&str>) {
        let notes = [
            person("People/Anna Kern"),
            person_with("People/jb", |facts| facts.id = Some("p-17".to_owned())),
            organisation("Companies/Nordwind"),
            with(dated("2026-11-18"), &["lunch:: [[Kim Lee]]"]),
            page("Network/x", about(id, link)),
        ];
        let (index, _) = indexed(&notes);
        let found = index.page_people.get(id).map(|person| index.person(*person).id.as_str());
        assert_eq!(found, expected, "{id} {link:?}");
    }

    #[test]
    fn the_id_decides_while_it_names_somebody() {
        check("People/Anna Kern", Some("Kim Lee"), Some("People/Anna Kern"));
        check("p-17", None, Some("p-17"));
        check("People/jb", None, Some("p-17"));
        check("Kim Lee", None, Some("Kim Lee"));
    }

    #[test]
    fn then_the_first_link_if_it_leads_to_a_note_of_a_person() {
        check("People/Anna Weber", Some("Anna Kern"), Some("People/Anna Kern"));
        check("People/Anna Weber", Some("People/Anna Kern"), Some("People/Anna Kern"));
        check("People/Anna Weber", Some("p-17"), Some("p-17"));
        check("People/Anna Weber", Some("Nordwind"), None);
        check("People/Anna Weber", Some("Kim Lee"), None);
        check("People/Anna Weber", Some("Anna Weber"), None);
        check("People/Anna Weber", None, None);
    }
}
