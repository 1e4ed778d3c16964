//! Where a new page is created.
//!
//! Knows the names that are taken. Does not know what pages say.
//!
//! Uses: source, names, region.

use std::collections::{BTreeMap, BTreeSet};

use super::look::{Looked, PageState};
use super::{Page, Surroundings};
use crate::names::fold;
use crate::region;
use crate::source::NotePath;

/// The places in the output folder that are spoken for.
pub(super) struct Places<'a> {
    around: &'a Surroundings,
    /// What stands there, by folded path.
    standing: BTreeMap<String, usize>,
    /// The folders that stand there, as the disk spells them, by folded path.
    folders: BTreeMap<String, BTreeSet<&'a str>>,
    /// Where pages of this plan will be created, folded.
    promised: BTreeSet<String>,
}

/// Where a page may go.
pub(super) enum Place {
    /// Nothing stands there.
    Free(NotePath),
    /// The file at this number stands there and must be looked at.
    Standing(usize),
}

impl<'a> Places<'a> {
    pub(super) fn new(around: &'a Surroundings, looked: &[&Looked<'a>]) -> Self {
        let standing = (0..).zip(looked).map(|(at, looked)| (fold(looked.page.path.as_str()), at)).collect();
        let mut folders: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for path in looked.iter().map(|looked| looked.page.path.on_disk()) {
            for (at, _) in path.match_indices('/') {
                folders.entry(fold(&path[..at])).or_default().insert(&path[..at]);
            }
        }
        Self { around, standing, folders, promised: BTreeSet::new() }
    }

    /// The place of a new page: its name; if the owner uses that word, the name with ` (kith)`; if
    /// another page has that place, the name with six digits that stand for its id.
    ///
    /// Where the file of that name is the owner's, that file is the answer.
    pub(super) fn choose(&mut self, page: &Page, looked: &[&Looked<'_>]) -> Place {
        let plain = page.name.as_str();
        let stem = plain.rsplit('/').next().unwrap_or_default();
        let mut name = plain.to_owned();
        if self.standing(plain).is_none() && self.around.names.contains(stem) {
            name.push_str(" (kith)");
        }
        if self.is_anothers(&name, &page.id, looked) {
            name = format!("{plain} ({})", &region::fingerprint(page.id.as_bytes())[..6]);
        }
        if let Some(at) = self.standing(&name) {
            return Place::Standing(at);
        }
        let path = self.path(&name);
        self.promised.insert(fold(&path));
        Place::Free(NotePath::new(&self.as_spelt(path)))
    }

    fn standing(&self, name: &str) -> Option<usize> {
        self.standing.get(&fold(&self.path(name))).copied()
    }

    /// Whether the place belongs to a page of another id, there already or in this plan.
    fn is_anothers(&self, name: &str, id: &str, looked: &[&Looked<'_>]) -> bool {
        if self.promised.contains(&fold(&self.path(name))) {
            return true;
        }
        self.standing(name).is_some_and(|at| {
            let looked = looked[at];
            !matches!(looked.state, PageState::Damaged) && !looked.id().is_empty() && looked.id() != id
        })
    }

    /// The path by way of the folders that stand there: one that is spelt in another case or composition
    /// gets no second one beside it.
    fn as_spelt(&self, path: String) -> String {
        for (at, _) in path.rmatch_indices('/') {
            let (folder, rest) = path.split_at(at);
            let Some(spellings) = self.folders.get(&fold(folder)) else { continue };
            if spellings.contains(folder) {
                return path;
            }
            if let Some(spelt) = spellings.first() {
                return format!("{spelt}{rest}");
            }
        }
        path
    }

    fn path(&self, name: &str) -> String {
        match self.around.output.as_str() {
            "" => format!("{name}.md"),
            output => format!("{output}/{name}.md"),
        }
    }
}
