//! The folder and the file name of a new note.
//!
//! Knows where the owner keeps notes of that kind, and which names are taken. Does not know what a note says.
//!
//! Uses: source, names, settings, index, lang.

use std::collections::{BTreeMap, HashSet};

use crate::index::{Index, SourceKind};
use crate::lang::Catalogue;
use crate::names::{file_name, fold, lies_in};
use crate::settings::Settings;
use crate::source::NotePath;

/// A kind of note that is added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Kind {
    Person,
    Meeting,
    Event,
}

/// The names that notes bear, those already promised to new ones among them.
#[derive(Clone, Debug)]
pub struct Places {
    taken: HashSet<String>,
}

impl Places {
    /// The names of the notes that are there.
    pub fn new(index: &Index) -> Self {
        Self { taken: index.notes.iter().map(|note| fold(note.path.stem())).collect() }
    }

    /// Whether a note bears that name.
    pub fn is_taken(&self, stem: &str) -> bool {
        self.taken.contains(&fold(stem))
    }

    /// A path for a new note in that folder: its name as a file name; where a note of that name is, with what
    /// tells them apart behind it, in brackets; else with a number. The path is taken from now on.
    pub fn choose(&mut self, folder: &str, name: &str, apart: Option<&str>) -> NotePath {
        let plain = file_name(name);
        let named = apart.map(|apart| file_name(&format!("{plain} ({apart})")));
        let numbered = (2..).map(|number| format!("{plain} ({number})"));
        let mut stems = std::iter::once(plain.clone()).chain(named).chain(numbered);
        let stem = stems.find(|stem| self.taken.insert(fold(stem))).unwrap_or(plain);
        let folder = folder.trim_end_matches('/');
        NotePath::new(&if folder.is_empty() { format!("{stem}.md") } else { format!("{folder}/{stem}.md") })
    }
}

impl Kind {
    /// The folder for new notes of this kind: the deepest in which two thirds of those that are there lie, so
    /// far as the settings call it one; else the first that the settings name, else the usual word.
    ///
    /// Whoever knows the disk has to find out how it spells the folder.
    pub fn folder(self, index: &Index, settings: &Settings, lang: &Catalogue) -> String {
        let (named, usual) = match self {
            Self::Person => (&settings.people_folders, "folder-people"),
            Self::Meeting => (&settings.meeting_folders, "folder-meetings"),
            Self::Event => (&settings.event_folders, "folder-events"),
        };
        let is_named = |folder: &str| {
            named.is_empty() || named.iter().any(|named| fold(folder) == *named || lies_in(folder, named))
        };
        let folders: Vec<&str> = self.notes(index).map(NotePath::folder).collect();
        let common = common(&folders).filter(|folder| is_named(folder));
        let fallback = || named.first().cloned().unwrap_or_else(|| lang.words(usual, &[]));
        common.map_or_else(fallback, str::to_owned)
    }

    fn notes(self, index: &Index) -> Box<dyn Iterator<Item = &NotePath> + '_> {
        let people = index.others().filter_map(|(_, person)| person.note).map(|note| &index.note(note).path);
        let meetings = index.notes.iter().filter(|note| matches!(note.kind, SourceKind::Meeting(_)));
        match self {
            Self::Person => Box::new(people),
            Self::Meeting => Box::new(meetings.map(|note| &note.path)),
            Self::Event => Box::new(index.events.iter().map(|event| &index.note(event.note).path)),
        }
    }
}

/// The deepest folder in or below which two thirds of the notes lie; none if that would be the root although
/// no note lies right in it.
pub(super) fn common<'a>(folders: &[&'a str]) -> Option<&'a str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for folder in folders {
        let ends = folder.match_indices('/').map(|(at, _)| at).chain([folder.len()]);
        let above: HashSet<&str> = ends.map(|end| &folder[..end]).chain([""]).collect();
        for folder in above {
            *counts.entry(folder).or_default() += 1;
        }
    }
    let most = counts.into_iter().filter(|(_, count)| folders.len() * 2 <= count * 3);
    let deepest = most.max_by_key(|(folder, _)| folder.len()).map(|(folder, _)| folder)?;
    (!deepest.is_empty() || folders.contains(&"")).then_some(deepest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_is_the_one_most_notes_share() {
        for (folders, expected) in [
            (&["People", "People", "People"][..], Some("People")),
            (&["People/Clients", "People/Clients", "People/Friends", "People"], Some("People")),
            (&["People/Clients", "People/Clients", "People/Clients", "People"], Some("People/Clients")),
            (&["People", "People", "People", "Archive/People"], Some("People")),
            (&["Work/People", "Private/People"], None),
            (&["", "", ""], Some("")),
            (&[], None),
        ] {
            assert_eq!(common(folders), expected, "{folders:?}");
        }
    }

    #[test]
    fn a_name_that_is_taken_is_told_apart() {
        let mut places = Places { taken: HashSet::from([fold("Anna Weber")]) };
        let mut choose =
            |folder: &str, name: &str, apart| places.choose(folder, name, apart).as_str().to_owned();
        assert_eq!(
            choose("People", "ANNA Weber", Some("Nordwind: AG")),
            "People/ANNA Weber (Nordwind- AG).md"
        );
        assert_eq!(choose("People", "Anna Weber", Some("Nordwind: AG")), "People/Anna Weber (2).md");
        assert_eq!(choose("", "Jo/e #1", None), "Jo-e -1.md");
    }
}
