//! Finding people by words, as commands need it.

use super::Index;
use crate::model::{NoteId, Person, PersonId};
use crate::names::fold;

impl Index {
    /// The people a name may mean: those whose full name, alias, id or file name it is; else those
    /// of whom it is some of the words of the name.
    pub fn find_people(&self, query: &str) -> Vec<PersonId> {
        let wanted = fold(query.trim().trim_start_matches("[[").trim_end_matches("]]"));
        let exact: Vec<PersonId> = self
            .others()
            .filter(|(_, person)| names(person).any(|name| fold(name) == wanted))
            .map(|(id, _)| id)
            .collect();
        if !exact.is_empty() || wanted.is_empty() {
            return exact;
        }
        let has_words = |name: &str| {
            let name = fold(name);
            wanted.split(' ').all(|word| name.split([' ', '-', '/']).any(|part| part == word))
        };
        self.others().filter(|(_, person)| names(person).any(has_words)).map(|(id, _)| id).collect()
    }

    /// The person whose note this is.
    pub fn person_of_note(&self, note: NoteId) -> Option<PersonId> {
        (0..).map(PersonId).zip(&self.people).find(|(_, person)| person.note == Some(note)).map(|(id, _)| id)
    }
}

fn names(person: &Person) -> impl Iterator<Item = &str> {
    let stem = person.id.rsplit('/').next().unwrap_or_default();
    [person.name.as_str(), person.id.as_str(), stem]
        .into_iter()
        .chain(person.aliases.iter().map(String::as_str))
}
