//! The block of a page: finding it, sealing it, telling whether it is still as it was written.
//!
//! Uses: nothing.

use std::ops::Range;

/// A block found in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The id in its first marker, as written.
    pub id: String,
    /// The bytes of the block with its marker lines.
    pub range: Range<usize>,
}

/// The block of a file, if it has one.
pub fn find(text: &str) -> Option<Found> {
    let start = text.find("<!-- kith:begin ")?;
    let end = start + text[start..].find("<!-- kith:end -->")? + "<!-- kith:end -->".len();
    let id = text[start..].split("id=").nth(1)?.split([' ', '>']).next()?.to_owned();
    Some(Found { id, range: start..end })
}
