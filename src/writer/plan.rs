//! Planning: which files to write so that the pages are true, and which must be left as they are.
//!
//! Pure: what stands in the output folder is an argument. Knows every state of ownership. Does not
//! know the disk.
//!
//! Uses: source, names, diagnostic, region.

use std::collections::{BTreeMap, BTreeSet};

use super::look::{Looked, PageState};
use super::place::{Place, Places};
use super::{Change, Fate, GitState, Page, PageFate, Planned, Surroundings, What};
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::names::lies_in;
use crate::region::{self, BlockState};
use crate::source::NotePath;

/// Plans the changes that make `pages` true, and names every page that must be left as it is.
///
/// `looked` are the Markdown files of the output folder; files outside of it are the owner's and are
/// passed over.
pub fn plan(pages: &[Page], looked: &[Looked<'_>], around: &Surroundings) -> Planned {
    let looked: Vec<&Looked<'_>> =
        looked.iter().filter(|looked| lies_in(looked.path().as_str(), &around.output)).collect();
    let mut by_id: BTreeMap<&str, Vec<&Looked<'_>>> = BTreeMap::new();
    for page in looked.iter().copied().filter(|page| !page.id().is_empty()) {
        let id = around.followed.get(page.id()).map_or(page.id(), String::as_str);
        by_id.entry(id).or_default().push(page);
    }
    let mut pages: Vec<&Page> = pages.iter().collect();
    pages.sort_by(|left, right| left.id.cmp(&right.id));
    let mut places = Places::new(around, &looked);
    let mut planning = Planning { git: around.git, planned: Planned::default() };
    for page in pages {
        match by_id.get(page.id.as_str()).map_or(&[][..], Vec::as_slice) {
            [] => match places.choose(page, &looked) {
                Place::Free(path) => planning.create_unless_held(page, path, around),
                Place::Standing(at) => planning.found_by_place(page, looked[at]),
            },
            [one] => planning.found_by_id(page, one),
            twins => planning.twins(&page.id, twins),
        }
    }
    planning.finish(&looked)
}

struct Planning {
    git: GitState,
    planned: Planned,
}

impl Planning {
    fn found_by_id(&mut self, page: &Page, looked: &Looked<'_>) {
        match looked.state {
            PageState::Sealed => self.replace(page, looked),
            PageState::Conflicted if self.git == GitState::Calm => self.replace(page, looked),
            _ => self.leave(&page.id, looked),
        }
    }

    /// Nothing has the page's id, but something stands at its place.
    fn found_by_place(&mut self, page: &Page, looked: &Looked<'_>) {
        match looked.state {
            PageState::Empty => {
                self.create(page, looked.page.path.clone(), Some(looked.page.bytes.clone()));
            }
            _ => self.leave(&page.id, looked),
        }
    }

    fn create_unless_held(&mut self, page: &Page, path: NotePath, around: &Surroundings) {
        let Some(unread) = &around.unread else { return self.create(page, path, None) };
        let message = Message::new("problem-page-write-unread").with("unread", unread.as_str());
        let problem = Diagnostic::error(Code::PageWrite, &path, message);
        self.planned.problems.push(problem.advise(Message::new("hint-page-write-unread")));
        self.fate(path, &page.id, Fate::Held);
    }

    fn create(&mut self, page: &Page, path: NotePath, before: Option<Vec<u8>>) {
        let mut text = region::compose(&page.id, &page.body);
        if let Some(space) = &page.space {
            text = format!("{text}## {space}\n");
        }
        self.push(page, Change { path, before, after: text.into_bytes(), what: What::Created });
    }

    fn replace(&mut self, page: &Page, looked: &Looked<'_>) {
        let Some(after) = with_block(looked, &page.id, &page.body) else { return };
        let before = looked.page.bytes.clone();
        let path = looked.page.path.clone();
        if after.as_bytes() == before {
            return self.fate(path, &page.id, Fate::Fresh);
        }
        let after = after.into_bytes();
        self.push(page, Change { path, before: Some(before), after, what: What::Replaced });
    }

    fn fate(&mut self, path: NotePath, id: &str, fate: Fate) {
        self.planned.pages.push(PageFate { path, id: id.to_owned(), fate, own_words: false });
    }

    /// Takes a change only if what it writes would be known again. A body that holds a marker of its
    /// own would make a page that nobody can keep up.
    fn push(&mut self, page: &Page, change: Change) {
        let text = std::str::from_utf8(&change.after).unwrap_or_default();
        let known =
            region::find(text).is_some_and(|found| found.state == BlockState::Sealed && found.id == page.id);
        if known {
            self.fate(change.path.clone(), &page.id, Fate::Written(change.what));
            self.planned.changes.push(change);
        } else {
            let message = Message::new("problem-page-write-unsound");
            let problem = Diagnostic::error(Code::PageWrite, &change.path, message);
            self.planned.problems.push(problem.advise(Message::new("hint-page-write-unsound")));
            self.fate(change.path, &page.id, Fate::Unsound);
        }
    }

    fn leave(&mut self, id: &str, looked: &Looked<'_>) {
        let (code, problem, hint) = reason_to_leave(looked.state);
        let path = &looked.page.path;
        let hint = Message::new(hint).with("page", path.id());
        self.planned.problems.push(Diagnostic::warning(code, path, Message::new(problem)).advise(hint));
        self.fate(path.clone(), id, Fate::Left(looked.state));
    }

    fn twins(&mut self, id: &str, twins: &[&Looked<'_>]) {
        for page in twins {
            let others = twins.iter().map(|twin| &twin.page.path).filter(|path| **path != page.page.path);
            let others: Vec<String> = others.map(|path| path.id().to_owned()).collect();
            let message = Message::new("problem-page-twin").with("others", others);
            let problem = Diagnostic::warning(Code::PageTwin, &page.page.path, message);
            self.planned.problems.push(problem.advise(Message::new("hint-page-twin")));
            self.fate(page.page.path.clone(), id, Fate::Twin);
        }
    }

    /// Adds the pages that nobody asked for and puts everything in order.
    fn finish(self, looked: &[&Looked<'_>]) -> Planned {
        let Planned { mut changes, mut problems, mut pages } = self.planned;
        let asked: BTreeSet<&NotePath> = pages.iter().map(|page| &page.path).collect();
        let is_ours = |looked: &&&Looked<'_>| looked.found.is_some() && looked.state != PageState::Copy;
        let others: Vec<PageFate> = looked
            .iter()
            .filter(|looked| is_ours(looked) && !asked.contains(&looked.page.path))
            .map(|looked| PageFate {
                path: looked.page.path.clone(),
                id: looked.id().to_owned(),
                fate: Fate::NotAsked(looked.state),
                own_words: false,
            })
            .collect();
        pages.extend(others);
        let with_words: BTreeSet<&NotePath> =
            looked.iter().filter(|looked| looked.has_own_words()).map(|looked| &looked.page.path).collect();
        for page in &mut pages {
            page.own_words = with_words.contains(&page.path);
        }
        pages.sort_by(|left, right| left.path.cmp(&right.path));
        changes.sort_by(|left, right| left.path.cmp(&right.path));
        problems.sort_unstable();
        problems.dedup();
        Planned { changes, problems, pages }
    }
}

/// The whole file with a new block; `None` if it has none. What stands around the block is kept byte
/// for byte, and the block takes the line ends of the file.
pub(super) fn with_block(looked: &Looked<'_>, id: &str, body: &str) -> Option<String> {
    let range = looked.found.as_ref()?.range.clone();
    let mut block = region::compose(id, body);
    if !looked.text[range.clone()].ends_with('\n') {
        block.pop();
    }
    if ends_lines_as_windows(looked.text) {
        block = block.replace('\n', "\r\n");
    }
    Some([&looked.text[..range.start], &block, &looked.text[range.end..]].concat())
}

/// By the first line, for a file that mixes both was mixed by somebody who added to its end.
fn ends_lines_as_windows(text: &str) -> bool {
    text.split_once('\n').is_some_and(|(line, _)| line.ends_with('\r'))
}

fn reason_to_leave(state: PageState) -> (Code, &'static str, &'static str) {
    match state {
        PageState::Edited => (Code::PageEdited, "problem-page-edited", "hint-page-edited"),
        PageState::Damaged => (Code::PageDamaged, "problem-page-damaged", "hint-page-damaged"),
        PageState::Newer => (Code::PageWrite, "problem-page-write-newer", "hint-page-write-newer"),
        PageState::Conflicted => {
            (Code::GitConflict, "problem-git-conflict-page-waits", "hint-git-conflict-page-waits")
        }
        PageState::ConflictedAround => {
            (Code::GitConflict, "problem-git-conflict-page", "hint-git-conflict-page")
        }
        PageState::Illegible => (Code::PageForeign, "problem-page-foreign-illegible", "hint-page-foreign"),
        PageState::Foreign | PageState::Copy | PageState::Empty | PageState::Sealed => {
            (Code::PageForeign, "problem-page-foreign", "hint-page-foreign")
        }
    }
}
