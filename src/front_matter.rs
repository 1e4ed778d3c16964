//! The front matter of a note: cut off, guarded, read into keys and scalar values with places.
//!
//! The only room that knows YAML. Does not know what any key means.
//!
//! Uses: source, names, diagnostic.

use crate::source::Place;

/// A front matter as read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// Its entries in the order of the text; of a key that stands twice only the first.
    pub entries: Vec<Entry>,
}

/// One top-level key with its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// As written.
    pub key: String,
    /// Folded as `names::fold_key` does.
    pub folded: String,
    /// Where the key stands.
    pub place: Place,
    /// One value for a scalar, all for a list; none for an empty value. Nested one-element lists
    /// (an unquoted `[[Link]]`) arrive as the text `[[Link]]`; maps inside arrive with their keys
    /// as further entries are not read.
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

impl FrontMatter {
    /// The entry of a key given in folded form.
    pub fn get(&self, folded: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.folded == folded)
    }
}
