//! Planning: which files to write so that the pages are true, and which must be left as they are.
//!
//! Pure: what stands in the output folder is an argument. Knows every state of ownership. Does not
//! know the disk.
//!
//! Uses: source, diagnostic, region.

use std::collections::BTreeMap;

use super::look::{Looked, PageState};
use super::place::{Place, Places};
use super::{Change, GitState, Page, PresentPage, Surroundings, What};
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::region::{self, BlockState};
use crate::source::NotePath;

/// Plans the changes that make `pages` true, sorted by path, and names every page that must be left
/// as it is. A page that reads as it should is neither.
///
/// `present` are the Markdown files of the output folder with all their bytes; files outside of it
/// are the owner's and are passed over.
pub fn plan(
    pages: &[Page],
    present: &[PresentPage],
    around: &Surroundings,
) -> (Vec<Change>, Vec<Diagnostic>) {
    let inside = present.iter().filter(|page| is_inside(page.path.as_str(), &around.output));
    let looked: Vec<Looked<'_>> = inside.map(Looked::at).collect();
    let mut by_id: BTreeMap<&str, Vec<&Looked<'_>>> = BTreeMap::new();
    for page in looked.iter().filter(|page| !page.id().is_empty()) {
        let id = around.followed.get(page.id()).map_or(page.id(), String::as_str);
        by_id.entry(id).or_default().push(page);
    }
    let mut pages: Vec<&Page> = pages.iter().collect();
    pages.sort_by(|left, right| left.id.cmp(&right.id));
    let mut places = Places::new(around, &looked);
    let mut planned = Planned { git: around.git, changes: Vec::new(), problems: Vec::new() };
    for page in pages {
        match by_id.get(page.id.as_str()).map_or(&[][..], Vec::as_slice) {
            [] => match places.choose(page, &looked) {
                Place::Free(path) => planned.create(page, path, None),
                Place::Standing(at) => planned.found_by_place(page, &looked[at]),
            },
            [one] => planned.found_by_id(page, one),
            twins => planned.twins(twins),
        }
    }
    planned.changes.sort_by(|left, right| left.path.cmp(&right.path));
    planned.problems.sort_unstable();
    planned.problems.dedup();
    (planned.changes, planned.problems)
}

fn is_inside(path: &str, output: &str) -> bool {
    output.is_empty() || path.strip_prefix(output).is_some_and(|rest| rest.starts_with('/'))
}

struct Planned {
    git: GitState,
    changes: Vec<Change>,
    problems: Vec<Diagnostic>,
}

impl Planned {
    fn found_by_id(&mut self, page: &Page, looked: &Looked<'_>) {
        match looked.state {
            PageState::Sealed => self.replace(page, looked),
            PageState::Conflicted if self.git == GitState::Calm => self.replace(page, looked),
            _ => self.leave(looked),
        }
    }

    /// Nothing has the page's id, but something stands at its place.
    fn found_by_place(&mut self, page: &Page, looked: &Looked<'_>) {
        match looked.state {
            PageState::Empty => {
                self.create(page, looked.page.path.clone(), Some(looked.page.bytes.clone()));
            }
            _ => self.leave(looked),
        }
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
        if after.as_bytes() != before {
            let path = looked.page.path.clone();
            let after = after.into_bytes();
            self.push(page, Change { path, before: Some(before), after, what: What::Replaced });
        }
    }

    /// Takes a change only if what it writes would be known again. A body that holds a marker of its
    /// own would make a page that nobody can keep up.
    fn push(&mut self, page: &Page, change: Change) {
        let text = std::str::from_utf8(&change.after).unwrap_or_default();
        let known =
            region::find(text).is_some_and(|found| found.state == BlockState::Sealed && found.id == page.id);
        if known {
            self.changes.push(change);
        } else {
            let message = Message::new("problem-page-write-unsound");
            let problem = Diagnostic::error(Code::PageWrite, &change.path, message);
            self.problems.push(problem.advise(Message::new("hint-page-write-unsound")));
        }
    }

    fn leave(&mut self, looked: &Looked<'_>) {
        let (code, problem, hint) = reason_to_leave(looked.state);
        let path = &looked.page.path;
        let hint = Message::new(hint).with("page", path.id());
        self.problems.push(Diagnostic::warning(code, path, Message::new(problem)).advise(hint));
    }

    fn twins(&mut self, twins: &[&Looked<'_>]) {
        for page in twins {
            let others = twins.iter().map(|twin| &twin.page.path).filter(|path| **path != page.page.path);
            let others: Vec<String> = others.map(|path| path.id().to_owned()).collect();
            let message = Message::new("problem-page-twin").with("others", others);
            let problem = Diagnostic::warning(Code::PageTwin, &page.page.path, message);
            self.problems.push(problem.advise(Message::new("hint-page-twin")));
        }
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
