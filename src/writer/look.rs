//! What stands in the output folder: whose each file is, and in which state.
//!
//! Knows one file at a time. Does not know what the pages should say.
//!
//! Uses: source, strays, region.

use super::PresentPage;
use crate::region::{self, BlockState, Found};
use crate::source::{NOTE_LIMIT, NotePath};
use crate::strays;

/// A file in the output folder, seen as a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Where it is.
    pub path: NotePath,
    /// Which page it is; empty if it is none or cannot be told.
    pub id: String,
    /// What became of it.
    pub state: PageState,
    /// The target of the first link in its block: on a relationship page, the person.
    pub first_link: Option<String>,
}

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
pub fn look(present: &[PresentPage]) -> Vec<Standing> {
    present.iter().map(|page| Looked::at(page).standing()).collect()
}

/// A present file with its text and block.
#[derive(Debug)]
pub(super) struct Looked<'a> {
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

    /// The id of a page; empty for anything else, copies included.
    pub(super) fn id(&self) -> &str {
        match (self.state, &self.found) {
            (PageState::Copy, _) | (_, None) => "",
            (_, Some(found)) => &found.id,
        }
    }

    fn standing(&self) -> Standing {
        let link = self.found.as_ref().and_then(|found| region::first_link(self.text, found));
        Standing {
            path: self.page.path.clone(),
            id: self.id().to_owned(),
            state: self.state,
            first_link: link.map(str::to_owned),
        }
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
