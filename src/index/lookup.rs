//! Finding people by the words of a command.
//!
//! Knows names, aliases, ids and file names. Does not guess: who is found is found by whole
//! words, or by how they begin.
//!
//! Uses: model, names.

use super::Index;
use crate::model::{NoteId, Person, PersonId};
use crate::names::fold;

impl Index {
    /// The people a query names, by id: those with exactly that full name, alias, id or file name;
    /// if there are none, those in whose name or alias every word of the query stands; if there are
    /// none of these either, those with a word that begins so. More than one means that the query is
    /// ambiguous.
    pub fn find_people(&self, query: &str) -> Vec<PersonId> {
        let folded = fold(without_syntax(query));
        if folded.is_empty() {
            return Vec::new();
        }
        let exact = self.people_who(|person| self.is_called(person, &folded));
        if !exact.is_empty() {
            return exact;
        }
        let words: Vec<&str> = folded.split(' ').collect();
        let whole = self.people_who(|person| has_words(person, &words, |part, word| part == word));
        if !whole.is_empty() {
            return whole;
        }
        self.people_who(|person| has_words(person, &words, |part, word| part.starts_with(word)))
    }

    /// The person whose note that is. Looks through all people.
    pub fn person_of_note(&self, note: NoteId) -> Option<PersonId> {
        self.people_who(|person| person.note == Some(note)).first().copied()
    }

    fn people_who(&self, fits: impl Fn(&Person) -> bool) -> Vec<PersonId> {
        (0..).map(PersonId).zip(&self.people).filter(|(_, person)| fits(person)).map(|(id, _)| id).collect()
    }

    fn is_called(&self, person: &Person, folded: &str) -> bool {
        let path = person.note.and_then(|note| self.notes.get(note.0 as usize)).map(|note| &note.path);
        let by_note = path.is_some_and(|path| fold(path.id()) == folded || fold(path.stem()) == folded);
        by_note || fold(&person.id) == folded || names_of(person).any(|name| fold(name) == folded)
    }
}

fn names_of(person: &Person) -> impl Iterator<Item = &str> {
    std::iter::once(&person.name).chain(&person.aliases).map(String::as_str)
}

fn has_words(person: &Person, words: &[&str], fits: impl Fn(&str, &str) -> bool) -> bool {
    names_of(person).any(|name| {
        let name = fold(name);
        let parts: Vec<&str> = name.split([' ', '-']).chain(name.split(' ')).collect();
        words.iter().all(|word| parts.iter().any(|part| fits(part, word)))
    })
}

/// The query as a name or path: of a link the target, of a file no ending.
fn without_syntax(query: &str) -> &str {
    let query = query.trim();
    let query = match query.strip_prefix("[[") {
        Some(link) => link.trim_end_matches("]]").split(['|', '#']).next().unwrap_or_default().trim(),
        None => query,
    };
    let query = query.strip_suffix(".md").unwrap_or(query);
    query.strip_prefix('@').unwrap_or(query)
}

#[cfg(test)]
mod tests {
    use crate::index::sample::*;

    #[test]
    fn people_are_found_by_name_alias_id_file_or_whole_words() {
        let notes = [
            aliased("Clients/Anna Weber", &["AW"]),
            person("Friends/Anna Weber"),
            person("People/Anna-Maria Schön"),
            person_with("People/jbrandt", |facts| {
                facts.name = Some("Jonas Brandt".to_owned());
                facts.id = Some("p-17".to_owned());
            }),
            with(dated("2026-11-18"), &["lunch:: [[Kim Lee]]"]),
        ];
        let (index, _) = indexed(&notes);
        for (query, expected) in [
            ("aw", "Clients/Anna Weber"),
            ("Anna Weber", "Clients/Anna Weber Friends/Anna Weber"),
            ("friends/anna weber", "Friends/Anna Weber"),
            ("[[Jonas Brandt]]", "p-17"),
            ("P-17", "p-17"),
            ("jbrandt", "p-17"),
            ("brandt jonas", "p-17"),
            ("@Kim Lee", "Kim Lee"),
            ("maria", "People/Anna-Maria Schön"),
            ("SCHÖN", "People/Anna-Maria Schön"),
            ("[[People/jbrandt|Jonas]]", "p-17"),
            ("People/jbrandt.md", "p-17"),
            ("jon", "p-17"),
            ("ann", "Clients/Anna Weber Friends/Anna Weber People/Anna-Maria Schön"),
            ("onas", ""),
            (" ", ""),
        ] {
            let found: Vec<_> =
                index.find_people(query).into_iter().map(|id| index.person(id).id.as_str()).collect();
            assert_eq!(found.join(" "), expected, "{query}");
        }
    }

    #[test]
    fn a_note_leads_to_its_person() {
        let (index, _) = indexed(&[other("A"), person("People/Anna Weber")]);
        let found: Vec<_> = (0..2).map(|note| index.person_of_note(crate::model::NoteId(note))).collect();
        assert_eq!(found, [None, Some(crate::model::PersonId(0))]);
    }
}
