//! What several pages measure alike, each worked out when it is first asked for, and once.
//!
//! Knows the index and the settings it measures. Holds no measure of its own: each is defined in the
//! file of its name.

use std::sync::OnceLock;

use super::candidates::{Candidate, suggested_introductions};
use super::needs::{OpenNeed, open_needs};
use super::network::{Circles, PeopleGraph, circles};
use crate::index::Index;
use crate::settings::Settings;

/// An index with the measures that are dear and asked for by more than one page.
#[derive(Debug)]
pub struct Measured<'a> {
    /// What is known.
    pub index: &'a Index,
    /// The owner's settings.
    pub settings: &'a Settings,
    graph: OnceLock<PeopleGraph>,
    circles: OnceLock<Circles>,
    open_needs: OnceLock<Vec<OpenNeed<'a>>>,
    suggested_introductions: OnceLock<Vec<Candidate<'a>>>,
}

impl<'a> Measured<'a> {
    /// Nothing is measured yet.
    pub fn new(index: &'a Index, settings: &'a Settings) -> Self {
        Self {
            index,
            settings,
            graph: OnceLock::new(),
            circles: OnceLock::new(),
            open_needs: OnceLock::new(),
            suggested_introductions: OnceLock::new(),
        }
    }

    /// Who knows whom.
    pub fn graph(&self) -> &PeopleGraph {
        self.graph.get_or_init(|| PeopleGraph::new(self.index, self.settings))
    }

    /// The circles of the network.
    pub fn circles(&self) -> &Circles {
        self.circles.get_or_init(|| circles(self.index, self.graph(), self.index.today))
    }

    /// The open needs that may be named, in the order of the index.
    pub fn open_needs(&self) -> &[OpenNeed<'a>] {
        self.open_needs.get_or_init(|| open_needs(self.index))
    }

    /// Of open needs of one person that speak of the same thing only the last.
    pub fn needs_told_once(&self) -> impl Iterator<Item = &OpenNeed<'a>> {
        self.open_needs().iter().filter(|open| !open.is_told_later)
    }

    /// At most three pairs who might like to meet.
    pub fn suggested_introductions(&self) -> &[Candidate<'a>] {
        self.suggested_introductions.get_or_init(|| suggested_introductions(self))
    }
}
