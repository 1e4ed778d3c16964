//! What would be written, and why some pages would not: a pure comparison.

use std::collections::{BTreeMap, HashSet};

use crate::diagnostic::{Code, Diagnostic, Message, Severity};
use crate::names::{fold, is_conflict_copy};
use crate::region::{self, BlockState, Found};
use crate::source::{Lines, NotePath, Place};

/// A page as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its id: `week/2026-W47`.
    pub id: String,
    /// Its wished path below the output folder, without ending: `Weekly/2026-W47 network`.
    pub name: String,
    /// What stands between the markers, as Markdown.
    pub body: String,
    /// Heading of the owner's space below the block, if it has one.
    pub space: Option<String>,
}

/// A file in the output folder as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresentPage {
    /// Where it is.
    pub path: NotePath,
    /// All its bytes.
    pub bytes: Vec<u8>,
}

/// Names that links of the owner's lead to; no page may bear one of them. Folded.
#[derive(Clone, Debug, Default)]
pub struct OwnersNames(pub HashSet<String>);

/// Whether git is in the middle of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GitState {
    /// No merge, rebase or pick is under way.
    Quiet,
    /// One is; conflicts are the owner's to settle.
    Busy,
}

/// One file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Where.
    pub path: NotePath,
    /// The bytes that stand there now; `None` creates the file.
    pub before: Option<Vec<u8>>,
    /// The bytes that shall stand there.
    pub after: Vec<u8>,
}

/// The whole plan.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// What to write, by path.
    pub changes: Vec<Change>,
    /// How many pages are already as they should be.
    pub unchanged: usize,
    /// Which pages are left alone, and why.
    pub problems: Vec<Diagnostic>,
}

/// Plans `pages` inside the folder `output` against the files that stand there.
pub fn plan(
    pages: &[Page],
    output: &str,
    present: &[PresentPage],
    owners: &OwnersNames,
    git: GitState,
) -> Plan {
    let shelf = Shelf::new(present);
    let mut plan = Plan::default();
    for page in pages {
        let standing = shelf.by_id.get(page.id.as_str()).map_or(&[][..], Vec::as_slice);
        match standing {
            [] => place_new(page, output, &shelf, owners, &mut plan),
            [only] => replace(page, only, git, &mut plan),
            twins => report_twins(twins, &mut plan),
        }
    }
    plan.changes.sort_by(|left, right| left.path.cmp(&right.path));
    plan.problems.sort();
    plan
}

/// What stands in the output folder, by id and by path.
struct Shelf<'a> {
    by_id: BTreeMap<String, Vec<Standing<'a>>>,
    by_path: BTreeMap<String, &'a PresentPage>,
}

/// A file with a block.
struct Standing<'a> {
    file: &'a PresentPage,
    text: &'a str,
    found: Found,
}

impl<'a> Shelf<'a> {
    fn new(present: &'a [PresentPage]) -> Self {
        let mut shelf = Self { by_id: BTreeMap::new(), by_path: BTreeMap::new() };
        let mut files: Vec<&PresentPage> = present.iter().collect();
        files.sort_by(|left, right| left.path.cmp(&right.path));
        for file in files {
            shelf.by_path.insert(fold(file.path.as_str()), file);
            let Ok(text) = std::str::from_utf8(&file.bytes) else { continue };
            let Some(found) = region::find(text).filter(|_| !is_conflict_copy(file.path.as_str())) else {
                continue;
            };
            let id = found.id.clone();
            shelf.by_id.entry(id).or_default().push(Standing { file, text, found });
        }
        shelf
    }
}

fn place_new(page: &Page, output: &str, shelf: &Shelf<'_>, owners: &OwnersNames, plan: &mut Plan) {
    let stem = page.name.rsplit('/').next().unwrap_or(&page.name);
    let taken = if owners.0.contains(&fold(stem)) { " (kith)" } else { "" };
    let path = NotePath::new(&format!("{output}/{}{taken}.md", page.name));
    let before = match shelf.by_path.get(&fold(path.as_str())) {
        Some(file) if file.bytes.iter().all(|byte| *byte == 0) => Some(file.bytes.clone()),
        Some(file) => return plan.problems.push(stands_in_the_way(file)),
        None => None,
    };
    let mut after = region::compose(&page.id, &page.body);
    if let Some(space) = &page.space {
        after.push_str(&format!("\n## {space}\n"));
    }
    plan.changes.push(Change { path, before, after: after.into_bytes() });
}

fn stands_in_the_way(file: &PresentPage) -> Diagnostic {
    let half = std::str::from_utf8(&file.bytes).ok().and_then(region::find);
    if half.is_some() {
        return Diagnostic::warning(Code::PageDamaged, &file.path, Message::new("problem-page-damaged"))
            .advise(Message::new("hint-page-damaged"));
    }
    Diagnostic::warning(Code::PageForeign, &file.path, Message::new("problem-page-foreign"))
        .advise(Message::new("hint-page-foreign"))
}

fn replace(page: &Page, standing: &Standing<'_>, git: GitState, plan: &mut Plan) {
    let problem = |code, id, hint| {
        let at = place(standing);
        Diagnostic::new(code, Severity::Warning, &standing.file.path, Message::new(id))
            .at(at)
            .advise(Message::new(hint))
    };
    match standing.found.state {
        BlockState::Sealed => {}
        BlockState::Conflicted if git == GitState::Quiet => {}
        BlockState::Edited => {
            return plan.problems.push(problem(Code::PageEdited, "problem-page-edited", "hint-page-edited"));
        }
        BlockState::Damaged => {
            return plan.problems.push(problem(
                Code::PageDamaged,
                "problem-page-damaged",
                "hint-page-damaged",
            ));
        }
        BlockState::Newer => {
            return plan.problems.push(problem(Code::PageForeign, "problem-page-newer", "hint-page-newer"));
        }
        BlockState::Conflicted | BlockState::ConflictedOutside => {
            return plan.problems.push(problem(
                Code::GitConflict,
                "problem-git-conflict-page",
                "hint-git-conflict-page",
            ));
        }
    }
    let block = region::compose(&page.id, &page.body);
    let (before, range) = (standing.text, standing.found.range.clone());
    let block = if before[range.clone()].contains("\r\n") { block.replace('\n', "\r\n") } else { block };
    // A byte order mark stands before the first marker and belongs to the file.
    let mark = if before[range.clone()].starts_with('\u{feff}') { "\u{feff}" } else { "" };
    let same = before[range.clone()].strip_prefix(mark) == Some(block.as_str());
    let ends_early = !before[range.clone()].ends_with('\n');
    if same || (ends_early && before[range.clone()].strip_prefix(mark) == Some(block.trim_end())) {
        plan.unchanged += 1;
        return;
    }
    let after = [&before[..range.start], mark, &block, &before[range.end..]].concat();
    let before = Some(standing.file.bytes.clone());
    plan.changes.push(Change { path: standing.file.path.clone(), before, after: after.into_bytes() });
}

/// The first line of the block, which is where a reader begins to look.
fn place(standing: &Standing<'_>) -> Place {
    let start = standing.found.range.start;
    Lines::new(standing.text).place(start, start)
}

fn report_twins(twins: &[Standing<'_>], plan: &mut Plan) {
    for (at, twin) in twins.iter().enumerate() {
        let other = twins[usize::from(at == 0)].file.path.as_str();
        let message = Message::new("problem-page-twin").with("other", other);
        let problem = Diagnostic::warning(Code::PageTwin, &twin.file.path, message).at(place(twin));
        plan.problems.push(problem.advise(Message::new("hint-page-twin")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(body: &str) -> Page {
        Page {
            id: "week/2026-W48".to_owned(),
            name: "Weekly/2026-W48 network".to_owned(),
            body: body.to_owned(),
            space: Some("My notes".to_owned()),
        }
    }

    fn file(path: &str, text: &str) -> PresentPage {
        PresentPage { path: NotePath::new(path), bytes: text.as_bytes().to_vec() }
    }

    const PATH: &str = "Network/Weekly/2026-W48 network.md";
    const OLD: &str = "# Week 48\n\nOld.";
    const NEW: &str = "# Week 48\n\nNew.";

    fn sealed(body: &str) -> String {
        format!("{}\n## My notes\n", region::compose("week/2026-W48", body))
    }

    /// Plans one page against files, with quiet git and no names of the owner's.
    fn planned(files: &[PresentPage]) -> Plan {
        plan(&[page(NEW)], "Network", files, &OwnersNames::default(), GitState::Quiet)
    }

    /// What is written where, and which problems are named.
    fn check(files: &[PresentPage], written: &[(&str, &str)], codes: &[Code]) {
        let plan = planned(files);
        let changes: Vec<(String, String)> = plan
            .changes
            .iter()
            .map(|change| (change.path.as_str().to_owned(), String::from_utf8(change.after.clone()).unwrap()))
            .collect();
        let expected: Vec<(String, String)> =
            written.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        assert_eq!(changes, expected);
        assert_eq!(plan.problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), codes);
    }

    #[test]
    fn an_absent_page_is_created_with_the_owners_space() {
        check(&[], &[(PATH, &sealed(NEW))], &[]);
    }

    #[test]
    fn an_empty_file_counts_as_absent() {
        check(&[file(PATH, "")], &[(PATH, &sealed(NEW))], &[]);
        check(&[file(PATH, "\0\0\0")], &[(PATH, &sealed(NEW))], &[]);
    }

    #[test]
    fn a_sealed_page_is_replaced_only_if_it_differs() {
        check(&[file(PATH, &sealed(OLD))], &[(PATH, &sealed(NEW))], &[]);
        check(&[file(PATH, &sealed(NEW))], &[], &[]);
        assert_eq!(planned(&[file(PATH, &sealed(NEW))]).unchanged, 1);
    }

    #[test]
    fn what_stands_outside_the_block_is_kept_to_the_byte() {
        let around = |body| {
            format!(
                "tags here  \n{}\n\n## My notes\n- [ ] a\u{301}  \n\n",
                region::compose("week/2026-W48", body)
            )
        };
        check(&[file(PATH, &around(OLD))], &[(PATH, &around(NEW))], &[]);
    }

    #[test]
    fn line_ends_and_the_byte_order_mark_are_kept() {
        let windows = |body| format!("\u{feff}{}", sealed(body).replace('\n', "\r\n"));
        check(&[file(PATH, &windows(OLD))], &[(PATH, &windows(NEW))], &[]);
        check(&[file(PATH, &windows(NEW))], &[], &[]);
    }

    #[test]
    fn an_edited_page_is_left_and_named() {
        check(&[file(PATH, &sealed(OLD).replace("Old", "Mine"))], &[], &[Code::PageEdited]);
    }

    #[test]
    fn a_file_of_the_owners_is_left_and_named() {
        check(&[file(PATH, "My own week.\n")], &[], &[Code::PageForeign]);
        check(
            &[file(&PATH.to_uppercase().replace(".MD", ".md"), "My own week.\n")],
            &[],
            &[Code::PageForeign],
        );
    }

    #[test]
    fn half_a_block_is_left_and_named() {
        check(&[file(PATH, &sealed(OLD).replace("<!-- kith:end -->\n", ""))], &[], &[Code::PageDamaged]);
        check(&[file(PATH, "<!-- kith:end -->\n")], &[], &[Code::PageDamaged]);
    }

    #[test]
    fn a_page_of_a_newer_program_is_left_and_named() {
        check(&[file(PATH, &sealed(OLD).replace("v=1", "v=2"))], &[], &[Code::PageForeign]);
    }

    #[test]
    fn a_page_under_another_name_is_kept_up_there() {
        let elsewhere = "Network/Old weeks/renamed.md";
        check(&[file(elsewhere, &sealed(OLD))], &[(elsewhere, &sealed(NEW))], &[]);
    }

    #[test]
    fn of_twins_neither_is_written() {
        let twins = [file(PATH, &sealed(OLD)), file("Network/copy.md", &sealed(OLD))];
        check(&twins, &[], &[Code::PageTwin, Code::PageTwin]);
    }

    #[test]
    fn a_conflict_copy_is_no_twin() {
        let copy = "Network/Weekly/2026-W48 network.sync-conflict-20261118-173636-D4LGQYW.md";
        check(&[file(PATH, &sealed(OLD)), file(copy, &sealed(OLD))], &[(PATH, &sealed(NEW))], &[]);
    }

    #[test]
    fn a_git_conflict_inside_is_healed_once_git_is_quiet() {
        let body = "# Week 48\n\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> phone";
        let files = [file(PATH, &sealed(body))];
        check(&files, &[(PATH, &sealed(NEW))], &[]);
        let busy = plan(&[page(NEW)], "Network", &files, &OwnersNames::default(), GitState::Busy);
        assert_eq!((busy.changes.len(), busy.problems[0].code), (0, Code::GitConflict));
    }

    #[test]
    fn a_git_conflict_in_the_owners_space_is_theirs() {
        let text = format!("{}<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> phone\n", sealed(OLD));
        check(&[file(PATH, &text)], &[], &[Code::GitConflict]);
    }

    #[test]
    fn a_name_the_owner_uses_is_not_taken() {
        let owners = OwnersNames(HashSet::from([fold("2026-W48 network")]));
        let plan = plan(&[page(NEW)], "Network", &[], &owners, GitState::Quiet);
        assert_eq!(plan.changes[0].path.as_str(), "Network/Weekly/2026-W48 network (kith).md");
    }
}
