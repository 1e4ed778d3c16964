//! The front matter of a note: cut off, guarded, read into keys and scalar values with places.
//!
//! The only room that knows YAML, for reading and for writing. Does not know what any key means.
//!
//! Uses: source, names, diagnostic, model.

pub mod add;
mod causes;
mod duplicates;
mod entries;
mod key;
mod library;
mod lines;
pub mod named;
mod plain;
mod salvage;
mod scan;
mod split;
pub mod write;

use crate::diagnostic::{Code, Diagnostic, Message};
use crate::source::{Lines, NotePath, Place};
use lines::Block;
use split::Split;

/// The largest front matter read as a whole, in bytes. What people write has a few hundred; the
/// limit keeps a pasted data set from being taken for properties.
pub const MAX_BYTES: usize = 64 * 1024;

/// A front matter as read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// Its entries in the order of the text; of a key that stands twice only the first.
    pub entries: Vec<Entry>,
}

/// One top-level key with its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// As written. A key inside the map of another key is an entry of its own: `parent.child`.
    pub key: String,
    /// Folded as `names::fold_key` does.
    pub folded: String,
    /// Where the key stands.
    pub place: Place,
    /// One value for a scalar, all for a list; none for an empty value. Nested lists (an unquoted
    /// `[[Link]]`) arrive as the text `[[Link]]`.
    pub values: Vec<Scalar>,
}

/// One scalar value exactly as written (`+49301234567`, `0301`, `1.10`, `no`), without quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar {
    /// The text.
    pub text: String,
    /// Where it stands; the place of the key where the value's own is not known.
    pub place: Place,
}

impl Scalar {
    /// The place of the bytes from `start` to `end` of the text; the place of the whole value
    /// where the text does not stand letter by letter in the note.
    pub fn part(&self, start: usize, end: usize) -> Place {
        let letter_by_letter = self.place.width as usize == self.text.chars().count();
        match (self.text.get(..start), self.text.get(start..end)) {
            (Some(before), Some(part)) if letter_by_letter => Place {
                column: self.place.column + lines::count(before),
                width: lines::count(part),
                ..self.place
            },
            _ => self.place,
        }
    }
}

impl FrontMatter {
    /// The entry of a key given in folded form.
    pub fn get(&self, folded: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.folded == folded)
    }
}

/// What the head of a note gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// The keys and values; empty where there is no front matter.
    pub front: FrontMatter,
    /// The byte at which the body begins.
    pub body_start: usize,
    /// What could not be read, or only by guessing what was meant.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads the front matter at the head of `text`, which is the whole file.
///
/// Simple front matters are read line by line, others by the YAML library, and one that is no YAML
/// key by key, so that a slip in one line costs that line only.
pub fn read(path: &NotePath, text: &str) -> Read {
    let (block, body_start) = match split::split(text) {
        Split::None { body } => {
            return Read { front: FrontMatter::default(), body_start: body, diagnostics: vec![] };
        }
        Split::Unclosed { body } => {
            let diagnostics = vec![unclosed(path)];
            return Read { front: FrontMatter::default(), body_start: body, diagnostics };
        }
        Split::Closed { block, body } => (block, body),
    };
    let (entries, mut diagnostics) = read_block(path, text, &block);
    let (entries, twins) = duplicates::first_wins(path, entries);
    diagnostics.extend(twins.into_iter().take(salvage::MOST_PROBLEMS));
    diagnostics.sort();
    Read { front: FrontMatter { entries }, body_start, diagnostics }
}

fn read_block(path: &NotePath, text: &str, block: &Block<'_>) -> (Vec<Entry>, Vec<Diagnostic>) {
    if block.text.len() > MAX_BYTES {
        let (entries, mut diagnostics) = salvage::read(path, text, &block.cut(MAX_BYTES));
        diagnostics.push(too_big(path, block.text.len()));
        return (entries, diagnostics);
    }
    if let Some(entries) = plain::read(block) {
        return (entries, Vec::new());
    }
    match structured(text, block) {
        Some(entries) => (entries, Vec::new()),
        None => salvage::read(path, text, block),
    }
}

/// Reads a block through the library; `None` if it is no YAML, no map, nested too deeply for the
/// library's patience, or such that the library would lose a part of it.
fn structured(text: &str, block: &Block<'_>) -> Option<Vec<Entry>> {
    let scan = scan::scan(block.text);
    if scan.too_deep.is_some() || scan.loses {
        return None;
    }
    let tree = library::parse(block.text).ok()?;
    let head = text.get(..block.end()).unwrap_or(text);
    entries::from_tree(tree, &scan.keys, block, &Lines::new(head))
}

fn unclosed(path: &NotePath) -> Diagnostic {
    Diagnostic::warning(Code::Yaml, path, Message::new("problem-yaml-open"))
        .at(Place { line: 1, column: 1, width: 3 })
        .advise(Message::new("hint-yaml-open"))
}

fn too_big(path: &NotePath, bytes: usize) -> Diagnostic {
    let kibibytes = i64::try_from(bytes.div_ceil(1024)).unwrap_or(i64::MAX);
    Diagnostic::error(Code::TooBig, path, Message::new("problem-too-big-front").with("size", kibibytes))
        .at(Place { line: 1, column: 1, width: 3 })
        .advise(Message::new("hint-too-big-front"))
}

#[cfg(test)]
mod tests;
