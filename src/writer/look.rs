//! What stands in the output folder: whose each file is, and in which state.
//!
//! Knows one file at a time. Does not know what the pages should say.
//!
//! Uses: source, strays, region.

use super::PresentPage;
use crate::region::{self, BlockState, Found};
use crate::source::{NOTE_LIMIT, NotePath};
use crate::strays;

/// What became of a file in the output folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageState {
    /// A page as it was written.
    Sealed,
    /// A page changed by hand inside its block.
    Edited,
    /// A page of which half a block is left.
    Damaged,
    /// A page of a later version of the program.
    Newer,
    /// A page in whose block git could not merge.
    Conflicted,
    /// A page around whose block git could not merge.
    ConflictedAround,
    /// A file without text; as good as none.
    Empty,
    /// A copy that a sync tool left; not a page.
    Copy,
    /// A file of the owner's.
    Foreign,
    /// A file that is not text, or longer than what is read; the owner's, too.
    Illegible,
}

/// Looks at every file of the output folder, in their order.
pub fn look(present: &[PresentPage]) -> Vec<Looked<'_>> {
    present.iter().map(Looked::at).collect()
}

/// A present file with its text and block.
#[derive(Debug)]
pub struct Looked<'a> {
    pub(super) page: &'a PresentPage,
    pub(super) state: PageState,
    /// The text; empty where it is illegible.
    pub(super) text: &'a str,
    /// Its block, if it is a page.
    pub(super) found: Option<Found>,
}

impl<'a> Looked<'a> {
    pub(super) fn at(page: &'a PresentPage) -> Self {
        let text = std::str::from_utf8(&page.bytes).ok().filter(|_| page.bytes.len() <= NOTE_LIMIT);
        let found = text.and_then(region::find);
        let state = state(page, text, found.as_ref());
        Self { page, state, text: text.unwrap_or_default(), found }
    }

    /// Where it is.
    pub fn path(&self) -> &'a NotePath {
        &self.page.path
    }

    /// The target of the first link in its block.
    pub fn first_link(&self) -> Option<&str> {
        region::first_link(self.text, self.found.as_ref()?)
    }

    /// The id of a page; empty for anything else, copies included.
    pub fn id(&self) -> &str {
        match (self.state, &self.found) {
            (PageState::Copy, _) | (_, None) => "",
            (_, Some(found)) => &found.id,
        }
    }

    /// Whether the owner wrote something around the block; a heading alone is none.
    pub(super) fn has_own_words(&self) -> bool {
        let around =
            self.found.as_ref().map(|found| [&self.text[..found.range.start], &self.text[found.range.end..]]);
        let lines = around.iter().flatten().flat_map(|part| part.lines());
        lines
            .map(|line| line.trim_start_matches('\u{feff}').trim())
            .any(|line| !line.is_empty() && !line.starts_with('#'))
    }
}

fn state(page: &PresentPage, text: Option<&str>, found: Option<&Found>) -> PageState {
    let file_name = page.path.as_str().rsplit('/').next().unwrap_or_default();
    if strays::copied_from(file_name).is_some() {
        return PageState::Copy;
    }
    if page.bytes.len() <= NOTE_LIMIT && page.bytes.iter().all(|byte| *byte == 0) {
        return PageState::Empty;
    }
    match (text, found.map(|found| found.state)) {
        (None, _) => PageState::Illegible,
        (_, None) => PageState::Foreign,
        (_, Some(BlockState::Sealed)) => PageState::Sealed,
        (_, Some(BlockState::Edited)) => PageState::Edited,
        (_, Some(BlockState::Damaged)) => PageState::Damaged,
        (_, Some(BlockState::Newer)) => PageState::Newer,
        (_, Some(BlockState::Conflicted)) => PageState::Conflicted,
        (_, Some(BlockState::ConflictedAround)) => PageState::ConflictedAround,
    }
}
