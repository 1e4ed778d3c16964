//! Which note a link leads to, and which people a name may mean.
//!
//! A link leads to the note of exactly that path, else to the only note of that file name, else to
//! the only note whose path ends so. Aliases are a second door for people, and one that is named.

use std::collections::HashMap;

use crate::model::{Note, NoteId, NoteKind, PersonId};
use crate::names::fold;

/// What a link target leads to among the notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// One note.
    Note(NoteId),
    /// Several, none before the others.
    Several(Vec<NoteId>),
    /// None.
    Nothing,
}

/// The notes by path and by file name.
pub(super) struct NoteNames {
    by_path: HashMap<String, Vec<NoteId>>,
    by_stem: HashMap<String, Vec<NoteId>>,
    folded: Vec<String>,
}

impl NoteNames {
    /// Takes the notes in the order of their ids.
    pub(super) fn new(notes: &[&Note]) -> Self {
        let mut by_path: HashMap<String, Vec<NoteId>> = HashMap::with_capacity(notes.len());
        let mut by_stem: HashMap<String, Vec<NoteId>> = HashMap::with_capacity(notes.len());
        let mut folded = Vec::with_capacity(notes.len());
        for (id, note) in (0..).map(NoteId).zip(notes) {
            let path = fold(note.path.id());
            by_stem.entry(stem(&path).to_owned()).or_default().push(id);
            by_path.entry(path.clone()).or_default().push(id);
            folded.push(path);
        }
        Self { by_path, by_stem, folded }
    }

    /// Follows a link target: no heading, no `.md`, `/` between folders.
    pub(super) fn follow(&self, target: &str) -> Target {
        let wanted = fold(target.trim_start_matches('/'));
        if let Some(exact) = self.by_path.get(&wanted) {
            return several(exact);
        }
        let Some(same_name) = self.by_stem.get(stem(&wanted)) else { return Target::Nothing };
        if !wanted.contains('/') {
            return several(same_name);
        }
        let steps = ["./", "../"];
        let mut end = wanted.as_str();
        while let Some(rest) = steps.iter().find_map(|step| end.strip_prefix(step)) {
            end = rest;
        }
        let suffix = format!("/{end}");
        let ends_so = |id: &NoteId| {
            let path = &self.folded[id.0 as usize];
            path == end || path.ends_with(&suffix)
        };
        let matching: Vec<NoteId> = same_name.iter().copied().filter(ends_so).collect();
        several(&matching)
    }

    /// Whether the file name alone leads to this note and to no other.
    pub(super) fn is_only(&self, path: &str) -> bool {
        self.by_stem.get(stem(&fold(path))).is_some_and(|notes| notes.len() == 1)
    }

    /// Notes whose paths differ only in how they are spelt.
    pub(super) fn twins(&self) -> Vec<&[NoteId]> {
        let mut twins: Vec<&[NoteId]> =
            self.by_path.values().filter(|notes| 1 < notes.len()).map(Vec::as_slice).collect();
        twins.sort_unstable();
        twins
    }
}

fn several(notes: &[NoteId]) -> Target {
    match notes {
        [] => Target::Nothing,
        [only] => Target::Note(*only),
        more => Target::Several(more.to_vec()),
    }
}

fn stem(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The people by every name they bear.
#[derive(Default)]
pub(super) struct PersonNames {
    by_name: HashMap<String, Vec<PersonId>>,
    /// The most words a name has; longer stretches of text need not be tried.
    longest: usize,
}

impl PersonNames {
    /// Adds a name of a person; the same name twice counts once.
    pub(super) fn add(&mut self, name: &str, person: PersonId) {
        let folded = fold(name.trim_start_matches('@'));
        if folded.is_empty() {
            return;
        }
        self.longest = self.longest.max(folded.split(' ').count());
        let people = self.by_name.entry(folded).or_default();
        if !people.contains(&person) {
            people.push(person);
        }
    }

    /// The people who bear exactly that name.
    pub(super) fn bearers(&self, name: &str) -> &[PersonId] {
        self.by_name.get(&fold(name.trim_start_matches('@'))).map_or(&[], Vec::as_slice)
    }

    /// The longest name with which `text` begins, in whole words: who bears it, and its bytes.
    pub(super) fn at_start_of<'a>(&'a self, text: &str) -> Option<(&'a [PersonId], usize)> {
        let ends = word_ends(text, self.longest);
        ends.into_iter().rev().find_map(|end| {
            let people = self.bearers(&text[..end]);
            (!people.is_empty()).then_some((people, end))
        })
    }
}

/// Byte ends of the first `most` words of a text, punctuation behind a word left out.
fn word_ends(text: &str, most: usize) -> Vec<usize> {
    let mut ends = Vec::with_capacity(most);
    let mut at = 0;
    while ends.len() < most {
        let start = at + text[at..].len() - text[at..].trim_start().len();
        if text[start..].is_empty() {
            break;
        }
        let end = text[start..].find(char::is_whitespace).map_or(text.len(), |length| start + length);
        let word = text[start..end].trim_end_matches([',', ';', ':', '.', '!', '?', ')']);
        if word.is_empty() {
            break;
        }
        ends.push(start + word.len());
        if start + word.len() < end {
            break;
        }
        at = end;
    }
    ends
}

/// The words of the text that links to the note: its file name if that leads to it alone, else its
/// path.
pub(super) fn shortest_link(note: &Note, names: &NoteNames) -> String {
    let id = note.path.id();
    if names.is_only(id) { note.path.stem().to_owned() } else { id.to_owned() }
}

/// The name a person's note gives: `name`, else the file name without a leading `@`.
pub(super) fn name_of(note: &Note) -> String {
    let stated = match &note.kind {
        NoteKind::Person(facts) => facts.name.clone(),
        _ => None,
    };
    stated.unwrap_or_else(|| note.path.stem().trim_start_matches('@').trim().to_owned())
}
