//! Whether so many people are gone at once that the vault is more likely incomplete than changed.
//!
//! Knows pages and people by count. Does not know why they are gone.

use std::collections::{BTreeMap, BTreeSet};

use super::subjects::PERSON;
use crate::index::Index;
use crate::names::fold;
use crate::reports::gone::Gone;
use crate::writer::{Fate, Looked, PageFate, What};

/// What a refresh would take away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Removals {
    /// Nobody, or few.
    #[default]
    Few,
    /// Over half of the people who have pages are gone at once.
    Half {
        /// How many of them are gone since their pages were written.
        gone: usize,
        /// How many there were.
        of: usize,
    },
    /// Nobody is left although pages speak of people.
    Everybody,
}

/// Compares the people with the pages. Who was gone already when the page was last written, which
/// then says so, counts no more.
pub(super) fn of(
    index: &Index,
    gone: &BTreeMap<String, Gone>,
    looked: &[Looked<'_>],
    pages: &[PageFate],
) -> Removals {
    if index.others().next().is_none() && speak_of_somebody(looked) {
        return Removals::Everybody;
    }
    let is_gone = |page: &&PageFate| gone.get(&page.id) == Some(&Gone::Missing);
    let stands = |page: &&PageFate| page.fate != Fate::Written(What::Created);
    let people = || pages.iter().filter(|page| page.id.starts_with(PERSON)).filter(stands);
    let left = people().filter(is_gone).filter(|page| page.fate == Fate::Written(What::Replaced)).count();
    let here = people().filter(|page| !is_gone(page)).count();
    if here < left { Removals::Half { gone: left, of: here + left } } else { Removals::Few }
}

/// Whether a page links to anything but pages; those of a vault that was always empty do not.
fn speak_of_somebody(looked: &[Looked<'_>]) -> bool {
    let stems: BTreeSet<String> = looked.iter().map(|page| fold(page.path().stem())).collect();
    let links = looked.iter().filter(|page| !page.id().is_empty()).filter_map(Looked::first_link);
    links.map(|link| fold(link.rsplit('/').next().unwrap_or_default())).any(|link| !stems.contains(&link))
}
