//! All notes as they were last read, and the one way from them to answers and pages.
//!
//! Remembers only what each note parsed to; everything else is worked out anew every time, so a
//! single run and a long watch cannot differ. Knows no disk, clock or terminal: bytes, today and
//! settings are arguments, and what comes out is a plan.
//!
//! Uses: source, day, names, diagnostic, model, settings, index, metrics, checks, lang, reports, render, writer.

mod removals;
mod status;
mod subjects;

use std::collections::BTreeMap;

use crate::checks;
use crate::day::Day;
use crate::diagnostic::{Code, Diagnostic};
use crate::index::{self, Index};
use crate::lang::Catalogue;
use crate::metrics::Measured;
use crate::model::{Note, NoteKind};
use crate::names::{alike, lies_in};
use crate::render::markdown;
use crate::reports::gone::{self, Gone};
use crate::reports::{self, Desk, PageDoc, Shelf, Wish};
use crate::settings::Settings;
use crate::source::NotePath;
use crate::writer::{self, Change, GitState, Looked, OwnersNames, Page, Planned, PresentPage, Surroundings};
use subjects::Subjects;

pub use removals::Removals;

/// What one note parsed to.
pub type Parsed = (Note, Vec<Diagnostic>);

/// The notes of a vault.
#[derive(Clone, Debug, Default)]
pub struct Notebook {
    notes: BTreeMap<NotePath, Parsed>,
}

/// From which day, and with which settings, the notes are seen.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// The day everything is seen from.
    pub today: Day,
    /// The owner's settings.
    pub settings: &'a Settings,
    /// Problems from outside the notes: of the settings, of reading the disk.
    pub outside: &'a [Diagnostic],
}

/// What is known from the notes.
#[derive(Clone, Debug)]
pub struct Known {
    /// Who is who, and what happened.
    pub index: Index,
    /// Every problem of the notes, in order, each once.
    pub problems: Vec<Diagnostic>,
}

/// Where pages go and what stands there.
pub struct Shelves<'a> {
    /// The output folder, relative to the vault.
    pub output: &'a str,
    /// The words of the pages.
    pub lang: &'a Catalogue,
    /// What stands in the output folder now.
    pub present: &'a [PresentPage],
    /// Pages asked for beyond those written anyway.
    pub wish: &'a Wish,
    /// Whether git is in the middle of something.
    pub git: GitState,
}

/// What a refresh would write, and what it found.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What was known.
    pub index: Index,
    /// The pages as they should be.
    pub pages: Vec<Page>,
    /// What is to be written; what is equal already is not among it.
    pub plan: Planned,
    /// Every problem of notes and pages, in order.
    pub problems: Vec<Diagnostic>,
    /// Whether the notes look incomplete; then nothing is written unless the owner says so.
    pub removals: Removals,
    /// Pages whose subject is gone, and why, by id.
    pub gone: BTreeMap<String, Gone>,
    /// Ids in the markers of pages whose subject bears another id by now, and that id.
    pub followed: BTreeMap<String, String>,
}

impl FromIterator<(NotePath, Parsed)> for Notebook {
    /// Takes all notes at once, which needs half the memory of setting one after the other.
    fn from_iter<Notes: IntoIterator<Item = (NotePath, Parsed)>>(notes: Notes) -> Self {
        Self { notes: notes.into_iter().collect() }
    }
}

impl Notebook {
    /// Remembers what the note at `path` parsed to, in place of what it parsed to before.
    pub fn set(&mut self, path: NotePath, parsed: Parsed) {
        self.notes.insert(path, parsed);
    }

    /// What the note at `path` parsed to.
    pub fn get(&self, path: &NotePath) -> Option<&Parsed> {
        self.notes.get(path)
    }

    /// The dated notes of all days, by path.
    pub fn dated(&self) -> impl Iterator<Item = (&NotePath, Day)> {
        let notes = self.notes.iter();
        notes.filter_map(|(path, (note, _))| match note.kind {
            NoteKind::Dated(day) => Some((path, day)),
            _ => None,
        })
    }

    /// Forgets the note at `path`.
    pub fn remove(&mut self, path: &NotePath) {
        self.notes.remove(path);
    }

    /// How many notes there are.
    pub fn len(&self) -> usize {
        self.notes.len()
    }

    /// Whether there is no note at all.
    pub fn is_empty(&self) -> bool {
        self.notes.is_empty()
    }

    /// What is known from the notes.
    pub fn look(&self, view: View<'_>) -> Known {
        let notes: Vec<&Note> = self.notes.values().map(|(note, _)| note).collect();
        let (index, found) = index::build(&notes, view.settings, view.today);
        let mut problems = view.outside.to_vec();
        problems.extend(self.notes.values().flat_map(|(_, problems)| problems.iter().cloned()));
        problems.extend(found);
        problems.extend(checks::run(&index, view.settings));
        problems.sort();
        problems.dedup();
        Known { index, problems }
    }

    /// What the pages should say and what has to be written for it.
    pub fn refresh(&self, view: View<'_>, shelves: &Shelves<'_>) -> Outcome {
        let Known { index, mut problems } = self.look(view);
        let measured = Measured::new(&index, view.settings);
        let desk = Desk::new(&measured, shelves.lang);
        let looked = writer::look(shelves.present);
        let Subjects { ids, followed, gone, problems: orphans } = subjects::of(&looked, &index, view.outside);
        problems.extend(orphans);
        problems.sort();
        let surroundings = Surroundings {
            output: shelves.output.to_owned(),
            names: self.owners_names(&index, shelves.output),
            git: shelves.git,
            unread: unread(view.outside, shelves.output),
            followed,
        };
        let shelf = Shelf { ids };
        let standing = standing(&looked, &surroundings);
        let page = |doc| page(doc, shelves.output, &standing);
        let about_nobody = gone.iter().map(|(id, why)| gone::page(id, *why, shelves.lang));
        let of_notes: Vec<Page> =
            reports::pages(&desk, &shelf).into_iter().chain(about_nobody).map(page).collect();
        let weeks = reports::weeks(&desk, &shelf, shelves.wish);
        let all = |problems: &[Diagnostic]| -> Vec<Page> {
            let with_problems = reports::pages_with_problems(&desk, &weeks, problems);
            of_notes.iter().cloned().chain(with_problems.into_iter().map(page)).collect()
        };
        let mut pages = all(&problems);
        let mut plan = writer::plan(&pages, &looked, &surroundings);
        if !plan.problems.is_empty() {
            // What is wrong with pages stands on a page itself, so that page is planned with it.
            problems.extend(plan.problems.iter().cloned());
            problems.sort();
            problems.dedup();
            pages = all(&problems);
            plan = writer::plan(&pages, &looked, &surroundings);
        }
        if let Some(moved) = moved(&problems, &plan.changes) {
            // The page that names them is right once all are written, else the next run would write it.
            pages = all(&moved);
            plan = writer::plan(&pages, &looked, &surroundings);
        }
        let removals = removals::of(&index, &gone, &looked, &plan.pages);
        Outcome { index, pages, plan, problems, removals, gone, followed: surroundings.followed }
    }

    /// Every name that a link of the owner's leads to or may lead to once. What stands among the
    /// pages is no name to avoid but a file in the way, and is named as such; a page that was moved out
    /// is the owner's. A link by way of the folder of the pages means the page.
    fn owners_names(&self, index: &Index, output: &str) -> OwnersNames {
        let notes = self.notes.values().map(|(note, _)| note);
        let own = notes.filter(|note| !lies_in(note.path.as_str(), output));
        let own = own.flat_map(|note| {
            let linked =
                note.maybe_pages.iter().filter(|target| !lies_in(target.trim_start_matches('/'), output));
            let linked = linked.filter_map(|target| target.rsplit('/').next());
            note.aliases.iter().map(String::as_str).chain([note.path.stem()]).chain(linked)
        });
        let unresolved = index.people.iter().filter(|person| person.note.is_none());
        OwnersNames::new(own.chain(unresolved.map(|person| person.name.as_str())))
    }
}

/// The problems where they stand once these changes are made, if any stands elsewhere then: in a page
/// the words of its owner move with the block above them.
fn moved(problems: &[Diagnostic], changes: &[Change]) -> Option<Vec<Diagnostic>> {
    let changes: BTreeMap<&NotePath, &Change> = changes.iter().map(|change| (&change.path, change)).collect();
    let mut moved = problems.to_vec();
    for problem in &mut moved {
        if let (Some(place), Some(change)) = (&mut problem.place, changes.get(&problem.note)) {
            place.line = change.moved(place.line);
        }
    }
    (moved != problems).then_some(moved)
}

/// What could not be read of the folder, of what is in it or of what it lies in.
fn unread(outside: &[Diagnostic], folder: &str) -> Option<NotePath> {
    let above = |path: &str| path == "." || alike(path, folder) || lies_in(folder, path);
    let unread =
        outside.iter().filter(|problem| problem.code == Code::Unreadable).map(|problem| &problem.note);
    unread.filter(|path| lies_in(path.as_str(), folder) || above(path.as_str())).min().cloned()
}

/// Where the pages stand that their owner moved or renamed, by id. Of twins neither is written.
fn standing<'p>(looked: &'p [Looked<'_>], around: &'p Surroundings) -> BTreeMap<&'p str, &'p NotePath> {
    let id = |page: &'p Looked<'_>| around.followed.get(page.id()).map_or(page.id(), String::as_str);
    let pages = looked.iter().filter(|page| !page.id().is_empty());
    let pages = pages.filter(|page| lies_in(page.path().as_str(), &around.output));
    pages.map(|page| (id(page), page.path())).collect()
}

/// The page as it reads from where it stands: its links to sources begin there.
fn page(doc: PageDoc, output: &str, standing: &BTreeMap<&str, &NotePath>) -> Page {
    let path = match standing.get(doc.id.as_str()) {
        Some(path) => (*path).clone(),
        None => NotePath::new(&format!("{output}/{}.md", doc.name)),
    };
    let body = markdown::render(&doc.doc, &path);
    Page { id: doc.id, name: doc.name, body, space: doc.space }
}

#[cfg(test)]
mod tests {
    use thin_vec::ThinVec;

    use super::*;
    use crate::diagnostic::Message;

    fn parsed(path: &NotePath, problems: usize) -> Parsed {
        let note = Note {
            path: path.clone(),
            kind: NoteKind::Other,
            aliases: ThinVec::new(),
            tags: ThinVec::new(),
            lines: ThinVec::new(),
            mentions: ThinVec::new(),
            maybe_pages: Box::default(),
            private: false,
        };
        let problem = Diagnostic::warning(Code::Date, path, Message::new("problem-date-partial"));
        (note, vec![problem; problems])
    }

    fn problems(notebook: &Notebook) -> Vec<String> {
        let settings = Settings::default();
        let today = Day::from_iso("2026-11-23").unwrap();
        let view = View { today, settings: &settings, outside: &[] };
        notebook.look(view).problems.iter().map(|problem| problem.note.to_string()).collect()
    }

    #[test]
    fn the_order_of_reading_does_not_matter_and_a_problem_stands_once() {
        let paths = ["Daily/b.md", "Daily/a.md", "Daily/c.md"].map(NotePath::new);
        let mut notebook = Notebook::default();
        for path in &paths {
            notebook.set(path.clone(), parsed(path, 2));
        }
        assert_eq!(problems(&notebook), ["Daily/a.md", "Daily/b.md", "Daily/c.md"]);
    }

    #[test]
    fn what_is_set_again_or_removed_leaves_nothing_behind() {
        let path = NotePath::new("Daily/a.md");
        let mut notebook = Notebook::default();
        notebook.set(path.clone(), parsed(&path, 1));
        notebook.set(path.clone(), parsed(&path, 0));
        assert_eq!((notebook.len(), problems(&notebook).len()), (1, 0));
        notebook.remove(&path);
        assert!(notebook.is_empty());
    }
}
