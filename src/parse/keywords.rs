//! Stand-in.
//!
//! Uses: model.

use crate::model::Keyword;

/// Stand-in.
pub fn from_word(word: &str) -> Option<Keyword> {
    Keyword::from_english(&word.to_lowercase())
}
