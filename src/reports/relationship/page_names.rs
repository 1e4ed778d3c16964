//! The name a person's page bears: theirs, and what tells two people of one name apart.
//!
//! Knows file names and folders. Does not know which names the owner's notes use; the planner does.
//!
//! Uses: names, region, model, index.

use std::collections::BTreeMap;

use crate::index::Index;
use crate::model::PersonId;
use crate::names::{file_name, fold};
use crate::region::fingerprint;

/// How many digits stand for an id.
const DIGITS: usize = 6;
/// Bytes of a name with the folder behind it; what a page adds still fits into the 255 that file systems
/// bear.
const LONGEST: usize = 210;

/// The name for each person's page, valid as a file name. Of people with one name each bears the nearest
/// folder of their note in which none of the others lies, else, and where that grows too long, six digits of
/// their id.
pub(super) fn of(index: &Index) -> Vec<String> {
    let plain: Vec<String> = index.people.iter().map(|person| file_name(&person.name)).collect();
    let mut alike: BTreeMap<String, Vec<PersonId>> = BTreeMap::new();
    for (id, name) in (0..).map(PersonId).zip(&plain) {
        alike.entry(fold(name)).or_default().push(id);
    }
    let mut names = plain;
    for homonyms in alike.values().filter(|homonyms| homonyms.len() > 1) {
        for id in homonyms {
            let others = homonyms.iter().filter(|other| *other != id);
            let others: Vec<Vec<&str>> = others.map(|other| folders(index, *other)).collect();
            let own = folders(index, *id).into_iter().rev();
            let telling = own.into_iter().find(|folder| others.iter().all(|other| !has(other, folder)));
            let name = &names[id.0 as usize];
            let digits = || fingerprint(index.person(*id).id.as_bytes())[..DIGITS].to_owned();
            let folder = telling.map(file_name).filter(|folder| name.len() + folder.len() <= LONGEST);
            names[id.0 as usize] = format!("{name} ({})", folder.unwrap_or_else(digits));
        }
    }
    names
}

/// The folders of a person's note, outermost first; none without a note.
fn folders(index: &Index, id: PersonId) -> Vec<&str> {
    let Some(note) = index.person(id).note else { return Vec::new() };
    let path = index.note(note).path.as_str();
    path.rsplit_once('/').map_or_else(Vec::new, |(folders, _)| folders.split('/').collect())
}

fn has(folders: &[&str], wanted: &str) -> bool {
    folders.iter().any(|folder| fold(folder) == fold(wanted))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reports::week::sample::Sample;
    use crate::source::NotePath;

    /// The names of people called so, with notes at those paths.
    #[track_caller]
    fn check(people: &[(&str, &str)], expected: &[&str]) {
        let mut vault = Sample::on("2026-11-23");
        for (name, path) in people {
            let id = vault.person(name);
            let note = vault.of(id).note.expect("a person of a sample has a note");
            vault.of(id).id = (*path).to_owned();
            if vault.index.notes.len() <= note.0 as usize
                || vault.index.notes[note.0 as usize].path.id() != *path
            {
                let again = vault.index.notes[note.0 as usize].clone();
                vault
                    .index
                    .notes
                    .push(crate::index::NoteInfo { path: NotePath::new(&format!("{path}.md")), ..again });
                let last = u32::try_from(vault.index.notes.len() - 1).expect("tests are small");
                vault.of(id).note = Some(crate::model::NoteId(last));
            }
        }
        assert_eq!(of(&vault.index), expected);
    }

    #[test]
    fn one_of_a_name_bears_it_alone_in_a_form_that_every_system_takes() {
        check(&[("Anna Weber", "People/Anna Weber"), ("A/B: C", "People/x")], &["Anna Weber", "A-B- C"]);
    }

    #[test]
    fn two_of_a_name_bear_the_nearest_folder_that_tells_them_apart() {
        check(
            &[("Anna Weber", "People/Clients/Anna Weber"), ("anna weber", "People/Friends/Anna Weber")],
            &["Anna Weber (Clients)", "anna weber (Friends)"],
        );
        check(
            &[("Anna Weber", "Work/Berlin/Anna Weber"), ("Anna Weber", "Home/Berlin/Anna Weber")],
            &["Anna Weber (Work)", "Anna Weber (Home)"],
        );
    }

    #[test]
    fn without_such_a_folder_six_digits_of_the_id() {
        let digits = |id: &str| format!("Anna Weber ({})", &fingerprint(id.as_bytes())[..6]);
        check(
            &[("Anna Weber", "People/a"), ("Anna Weber", "People/b")],
            &[&digits("People/a"), &digits("People/b")],
        );
        let (long, deep) = ("ä".repeat(90), format!("People/{}/a", "ö".repeat(90)));
        let with = |digits: &str| format!("{long} ({digits})");
        check(
            &[(&long, "Clients/a"), (&long, &deep)],
            &[&with("Clients"), &with(&fingerprint(deep.as_bytes())[..6])],
        );
    }
}
