//! The first look at a vault: what its notes would be read as, by what sign, and what stays unknown.
//!
//! Knows counts, folders and the language of the notes. Which settings follow stands in
//! `proposal`, the words in `words`. Does not know the disk; names no person.
//!
//! Uses: day, names, parse, settings, source.

pub mod proposal;
mod words;

use std::collections::BTreeMap;

pub use words::{Deeds, doc, question, value};

use crate::day::Day;
use crate::names::fold;
use crate::parse::{Recognised, Sign, Taken, Tongue};
use crate::settings::Language;

/// What a vault is at first sight.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FirstLook {
    /// All notes but our own pages.
    pub notes: usize,
    /// What was recognised, one entry for each kind there is.
    pub found: Vec<Found>,
    /// Notes that stay ordinary ones, by the folder at the root they lie in (empty: the root
    /// itself), most notes first.
    pub ordinary: Vec<(String, usize)>,
    /// The first and the last day of a dated note.
    pub days: Option<(Day, Day)>,
    /// The language of the notes, if it is plain.
    pub language: Option<Language>,
}

/// The notes of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Which kind.
    pub kind: Kind,
    /// How many.
    pub count: usize,
    /// What told so and how often: folders with most notes first, then the other signs.
    pub by: Vec<(By, usize)>,
}

/// The kinds of notes, in the order in which they are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Kind {
    Person,
    Meeting,
    Event,
    Organisation,
    Dated,
}

/// What told the kind of notes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// A folder; of dated notes the folder they lie in, whatever told.
    Folder(String),
    /// A type.
    Type,
    /// A tag.
    Tag,
    /// The file name.
    Name,
}

/// Sums up what was recognised.
pub fn look(notes: &[Recognised]) -> FirstLook {
    let mut look = FirstLook::default();
    let mut tongue = Tongue::default();
    let mut kinds: BTreeMap<Kind, BTreeMap<By, usize>> = BTreeMap::new();
    let mut ordinary: BTreeMap<String, usize> = BTreeMap::new();
    for note in notes.iter().filter(|note| note.taken != Taken::Page) {
        look.notes += 1;
        tongue += note.tongue;
        if let Taken::Dated(day) = note.taken {
            let (first, last) = look.days.unwrap_or((day, day));
            look.days = Some((first.min(day), last.max(day)));
        }
        match kind(note.taken) {
            Some(kind) => *kinds.entry(kind).or_default().entry(by(note)).or_default() += 1,
            None => {
                let top = note.path.folder().split('/').next().unwrap_or_default();
                *ordinary.entry(top.to_owned()).or_default() += 1;
            }
        }
    }
    look.language = tongue.language();
    look.found = kinds.into_iter().map(|(kind, by)| found(kind, by)).collect();
    look.ordinary = ordinary.into_iter().collect();
    look.ordinary.sort_by(|(one, few), (other, many)| many.cmp(few).then_with(|| one.cmp(other)));
    look
}

fn found(kind: Kind, by: BTreeMap<By, usize>) -> Found {
    let count = by.values().sum();
    let mut by: Vec<(By, usize)> = by.into_iter().collect();
    let is_folder = |by: &By| matches!(by, By::Folder(_));
    by.sort_by(|(one, few), (other, many)| {
        let folders = is_folder(other).cmp(&is_folder(one));
        folders
            .then_with(|| if is_folder(one) { many.cmp(few) } else { one.cmp(other) })
            .then_with(|| one.cmp(other))
    });
    Found { kind, count, by }
}

fn kind(taken: Taken) -> Option<Kind> {
    match taken {
        Taken::Person => Some(Kind::Person),
        Taken::Meeting => Some(Kind::Meeting),
        Taken::Event => Some(Kind::Event),
        Taken::Organisation => Some(Kind::Organisation),
        Taken::Dated(_) => Some(Kind::Dated),
        Taken::Page | Taken::Other => None,
    }
}

fn by(note: &Recognised) -> By {
    match (note.taken, note.sign) {
        (Taken::Dated(_), _) => By::Folder(diary_folder(note)),
        (_, Some(Sign::Folder(depth))) => By::Folder(folder_above(note, depth)),
        (_, Some(Sign::Type)) => By::Type,
        (_, Some(Sign::Tag)) => By::Tag,
        (_, Some(Sign::Name) | None) => By::Name,
    }
}

/// The folder so many levels below the root that the note lies in.
fn folder_above(note: &Recognised, depth: usize) -> String {
    let parts: Vec<&str> = note.path.folder().split('/').take(depth).collect();
    parts.join("/")
}

/// The folder of a diary: the one that told so, else the one above its years and months.
fn diary_folder(note: &Recognised) -> String {
    if let Some(Sign::Folder(depth)) = note.sign {
        return folder_above(note, depth);
    }
    let parts = note.path.folder().split('/');
    let named = parts.take_while(|part| !part.starts_with(|first: char| first.is_ascii_digit()));
    named.collect::<Vec<_>>().join("/")
}

/// Whether a note stands for its folder, and so is nothing by it.
fn stands_for_folder(note: &Recognised) -> bool {
    let innermost = note.path.folder().rsplit('/').next().unwrap_or_default();
    fold(note.path.stem()) == fold(innermost)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse;
    use crate::settings::Settings;
    use crate::source::NotePath;

    #[test]
    fn kinds_are_counted_by_what_told_them() {
        let notes = [
            ("People/Anna Weber.md", ""),
            ("People/Jonas Brandt.md", "---\ntype: person\n---\n"),
            ("Work/Contacts/Tom Becker.md", ""),
            ("Work/Contacts/Lena Feld.md", "---\ntags: [friend]\n---\n"),
            ("@Ines.md", ""),
            ("2026-11-18 Lunch with Anna.md", ""),
            (
                "Journal/2025/11/2025-11-18.md",
                "She has news from the board and is about to leave for the lab.",
            ),
            ("Journal/2026/2026-11-18.md", "The end of the week, and the rain."),
            ("Projects/Hall/Roof.md", ""),
            ("Projects/Boat.md", ""),
            ("Ideas.md", ""),
        ];
        let seen: Vec<Recognised> = notes
            .iter()
            .map(|(path, text)| parse::recognise(&NotePath::new(path), text.as_bytes(), &Settings::default()))
            .collect();
        let look = look(&seen);
        let folder = |name: &str, count| (By::Folder(name.to_owned()), count);
        let found = |kind, count, by| Found { kind, count, by };
        assert_eq!(
            look.found,
            [
                found(
                    Kind::Person,
                    5,
                    vec![folder("Work/Contacts", 2), folder("People", 1), (By::Type, 1), (By::Name, 1)]
                ),
                found(Kind::Meeting, 1, vec![(By::Name, 1)]),
                found(Kind::Dated, 2, vec![folder("Journal", 2)]),
            ]
        );
        assert_eq!(look.ordinary, [("Projects".to_owned(), 2), (String::new(), 1)]);
        assert_eq!((look.notes, look.language), (11, Some(Language::English)));
        let days = look.days.map(|(first, last)| (first.to_string(), last.to_string()));
        assert_eq!(days, Some(("2025-11-18".to_owned(), "2026-11-18".to_owned())));
    }
}
