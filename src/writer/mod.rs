//! Pages on their way to the disk: what to write is planned first, then written or left.
//!
//! The doors are `plan` (pure) and `apply` (the only place that writes). Knows ownership: which file
//! is ours, which is the owner's, and how a file changes in one step with nothing lost. Does not know
//! what a page says.
//!
//! Uses: source, names, strays, diagnostic, region.

mod apply;
mod disk;
mod failure;
mod heal;
mod look;
mod place;
mod plan;
mod restore;
mod state;
mod switch;
mod target;
mod watching;

use std::collections::{BTreeMap, HashSet};

pub use apply::{Applied, End, WriteFailure, apply};
pub use failure::is_overtaken;
pub use heal::{SETTLED, displaced, heal};
pub use look::{Looked, PageState, look};
pub use plan::plan;
pub use restore::restore;
pub use watching::{Refused, Watching, last_run, watch_file, watching};

use crate::diagnostic::Diagnostic;
use crate::names::fold;
use crate::region;
use crate::source::NotePath;

/// A page as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Which page it is, for good: `week/2026-W47`.
    pub id: String,
    /// Where it is created: the path in the output folder, without `.md`. Its parts are valid file
    /// names.
    pub name: String,
    /// The Markdown between the markers.
    pub body: String,
    /// The heading of the owner's space below the block, where the page has one.
    pub space: Option<String>,
}

/// A Markdown file in the output folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresentPage {
    /// Where it is.
    pub path: NotePath,
    /// All of it, as read.
    pub bytes: Vec<u8>,
}

/// What planning must know besides pages.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// The output folder, without slash at its end.
    pub output: String,
    /// Names that pages must not take.
    pub names: OwnersNames,
    /// Whether git is in the middle of something.
    pub git: GitState,
    /// What could not be read in the output folder, or the folder itself: any page may stand there, so
    /// none is created.
    pub unread: Option<NotePath>,
    /// Ids on the disk whose subject bears another id by now, and that id.
    pub followed: BTreeMap<String, String>,
}

/// Whether git is in the middle of something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GitState {
    /// No merge, rebase or pick is under way, and no command of git runs.
    #[default]
    Calm,
    /// One is.
    Busy,
}

/// The names that mean something in the owner's notes: file names without ending, aliases, and
/// targets of links that lead nowhere yet. The set is only asked, so its order does not matter.
#[derive(Clone, Debug, Default)]
pub struct OwnersNames(HashSet<String>);

impl OwnersNames {
    /// Takes the names as written. Pages are not among them.
    pub fn new<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        Self(names.into_iter().map(fold).collect())
    }

    /// Whether a name reads as one of them.
    pub fn contains(&self, name: &str) -> bool {
        self.0.contains(&fold(name))
    }
}

/// What planning came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Planned {
    /// The files to write, by path; a page that reads as it should is not among them.
    pub changes: Vec<Change>,
    /// Every page that is left as it is although it is to be kept true, and why.
    pub problems: Vec<Diagnostic>,
    /// Every page that stands in the output folder or will, by path.
    pub pages: Vec<PageFate>,
}

impl Planned {
    /// How many pages say what they should already.
    pub fn unchanged(&self) -> usize {
        self.pages.iter().filter(|page| page.fate == Fate::Fresh).count()
    }
}

/// What becomes of one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageFate {
    /// Where it is, or will be.
    pub path: NotePath,
    /// Which page it is to be; of one that nobody asked for the id in its marker, empty if that cannot
    /// be read.
    pub id: String,
    /// What becomes of it.
    pub fate: Fate,
    /// Whether the owner wrote something around its block.
    pub own_words: bool,
}

/// What a plan does about a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It says what it should.
    Fresh,
    /// It is to be written.
    Written(What),
    /// It is left because what would be written could not be read back.
    Unsound,
    /// It is left in that state, or what stands at its place is.
    Left(PageState),
    /// It is left because another file is the same page.
    Twin,
    /// It is not created while it may stand somewhere that cannot be read.
    Held,
    /// It is not among the pages that are kept true now; it stands there in that state.
    NotAsked(PageState),
}

/// One file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where.
    pub path: NotePath,
    /// The bytes that must stand there, else nothing is written; `None`: there must be no file.
    pub before: Option<Vec<u8>>,
    /// The bytes that shall stand there.
    pub after: Vec<u8>,
    /// What this is to the owner.
    pub what: What,
}

impl Change {
    /// Where a line of the text before, counted from 1, stands afterwards: what stands below the block
    /// moves when the block grows or shrinks.
    pub fn moved(&self, line: u32) -> u32 {
        let before = self.before.as_deref().unwrap_or_default();
        let block = std::str::from_utf8(before).ok().and_then(region::find);
        let last = block.map_or(u32::MAX, |block| lines(&before[..block.range.end]));
        if line <= last {
            return line;
        }
        (line + lines(&self.after)).saturating_sub(lines(before))
    }
}

fn lines(bytes: &[u8]) -> u32 {
    let count = bytes.iter().filter(|byte| **byte == b'\n').count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// What a change is to the owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A page that was not there, or only as an empty file.
    Created,
    /// A page that says something else now.
    Replaced,
}

#[cfg(test)]
mod tests;
