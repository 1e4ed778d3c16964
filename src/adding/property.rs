//! One property more in a note that exists.
//!
//! Uses: source, front_matter.

use crate::front_matter::add::{Addition, with_additions};
use crate::source::{NOTE_LIMIT, NotePath};

/// The note with `private: true`; `None` where that cannot be added with certainty.
pub fn made_private(path: &NotePath, bytes: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(bytes).ok().filter(|text| text.len() <= NOTE_LIMIT)?;
    let values = ["true".to_owned()];
    let addition =
        Addition { key: "private", spellings: &["private", "privat", "vertraulich"], values: &values };
    with_additions(path, text, &[addition]).map(String::into_bytes)
}
