//! Walking a vault: the paths of its notes.
//!
//! Follows no link, asks for nothing but what the listing of a folder says. Does not read notes.
//!
//! Uses: source, diagnostic, strays.

use std::collections::BTreeSet;
use std::path::Path;

use walkdir::{DirEntry, WalkDir};

use super::skip::{Reading, is_note};
use super::{Skip, Vault, is_vault};
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::source::NotePath;
use crate::strays;

/// Folders inside folders; deeper ones are a loop of mounts, not a filing system.
const DEEPEST: usize = 64;

/// What stands at a path of the vault, or below it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The notes, sorted.
    pub notes: Vec<NotePath>,
    /// Conflict copies, which are no notes, and the notes they are copies of.
    pub copies: Vec<(NotePath, NotePath)>,
    /// Folders that could not be listed; what stands in them is not known.
    pub unlisted: Vec<NotePath>,
    /// What is wrong with names and folders.
    pub problems: Vec<Diagnostic>,
}

impl Vault {
    /// The paths of all notes, sorted, and what could not be listed. Conflict copies are not notes;
    /// each is a hint.
    pub fn note_paths(&self, skip: &Skip) -> (Vec<NotePath>, Vec<Diagnostic>) {
        let mut listing = self.list(skip, "", &mut |_| {});
        let known: BTreeSet<&str> = match listing.copies[..] {
            [] => BTreeSet::new(),
            [..] => listing.notes.iter().map(NotePath::as_str).collect(),
        };
        let copies = conflict_copies(&listing.copies, |path| known.contains(path.as_str()));
        listing.problems.extend(copies);
        listing.problems.sort_unstable();
        (listing.notes, listing.problems)
    }

    /// What stands at `path` from the root, or below it if it is a folder; empty is the root. Calls
    /// `enter` with each folder before it looks what is in there.
    pub fn list(&self, skip: &Skip, path: &str, enter: &mut dyn FnMut(&Path)) -> Listing {
        if !self.reaches(skip, path) {
            return Listing::default();
        }
        let mut walk = Walk::new(self.root(), skip);
        let from = if path.is_empty() { self.root().to_owned() } else { self.root().join(path) };
        let entries = WalkDir::new(from).follow_links(false).follow_root_links(false).max_depth(DEEPEST);
        let mut entries = entries.into_iter();
        while let Some(entry) = entries.next() {
            let enters = match entry {
                Ok(entry) if entry.file_type().is_dir() => {
                    let enters = walk.enters(&entry);
                    // A folder that is another vault is told of, too: one day it may be one no more.
                    if enters == Enter::Yes || is_vault(entry.path()) {
                        enter(entry.path());
                    }
                    enters
                }
                Ok(entry) => walk.file(&entry),
                Err(error) => walk.unlisted(&error),
            };
            if enters == Enter::No {
                entries.skip_current_dir();
            }
        }
        walk.finish()
    }

    /// Whether a walk from the root comes to the folder that holds `path`.
    fn reaches(&self, skip: &Skip, path: &str) -> bool {
        path.match_indices('/').map(|(at, _)| &path[..at]).all(|folder| {
            let full = self.root().join(folder);
            let is_folder = std::fs::symlink_metadata(&full).is_ok_and(|found| found.is_dir());
            is_folder && skip.enters(folder) && !is_vault(&full)
        })
    }
}

/// A hint for each conflict copy; `is_known` says whether the note it is a copy of is there.
pub fn conflict_copies(
    copies: &[(NotePath, NotePath)],
    is_known: impl Fn(&NotePath) -> bool,
) -> impl Iterator<Item = Diagnostic> {
    copies.iter().map(move |(copy, original)| conflict_copy(copy, original, is_known(original)))
}

/// Whether to go on into what was just seen.
#[derive(PartialEq, Eq)]
enum Enter {
    Yes,
    No,
}

struct Walk<'a> {
    root: &'a Path,
    skip: &'a Skip,
    /// The folder of the last file and how it is read, for its neighbours mostly come next.
    folder: (String, Reading),
    found: Listing,
}

impl<'a> Walk<'a> {
    fn new(root: &'a Path, skip: &'a Skip) -> Self {
        let folder = (String::new(), Reading::Chosen);
        Self { root, skip, folder, found: Listing::default() }
    }

    fn enters(&mut self, entry: &DirEntry) -> Enter {
        if entry.path() == self.root {
            return Enter::Yes;
        }
        let Some(path) = relative(self.root, entry.path()) else {
            if !entry.file_name().as_encoded_bytes().starts_with(b".") {
                self.found.problems.push(unspeakable(self.root, entry.path()));
            }
            return Enter::No;
        };
        if self.skip.enters(path) && !is_vault(entry.path()) { Enter::Yes } else { Enter::No }
    }

    fn file(&mut self, entry: &DirEntry) -> Enter {
        if !entry.file_type().is_file() {
            return Enter::Yes;
        }
        match relative(self.root, entry.path()) {
            Some(path) => self.named(path),
            None if entry.file_name().to_string_lossy().to_lowercase().ends_with(".md") => {
                self.found.problems.push(unspeakable(self.root, entry.path()));
            }
            None => {}
        }
        Enter::Yes
    }

    fn named(&mut self, path: &str) {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        if !is_note(name) {
            return;
        }
        if self.folder.0 != folder {
            self.folder = (folder.to_owned(), self.skip.reading(folder));
        }
        if !self.skip.takes_in(self.folder.1, path) {
            return;
        }
        match strays::copied_from(name) {
            Some(original) => {
                let original = format!("{}{original}", &path[..path.len() - name.len()]);
                self.found.copies.push((NotePath::new(path), NotePath::new(&original)));
            }
            None => self.found.notes.push(NotePath::new(path)),
        }
    }

    /// A folder that may not be read costs what is in it. One that vanished meanwhile costs nothing.
    fn unlisted(&mut self, error: &walkdir::Error) -> Enter {
        let gone = error.io_error().is_some_and(|error| error.kind() == std::io::ErrorKind::NotFound);
        let path = error.path().unwrap_or(self.root);
        if !gone || path == self.root {
            let shown = path.strip_prefix(self.root).unwrap_or(path).to_string_lossy();
            let note = NotePath::new(if shown.is_empty() { "." } else { &shown });
            self.found.problems.push(
                Diagnostic::error(Code::Unreadable, &note, Message::new("problem-unreadable-folder"))
                    .advise(Message::new("hint-unreadable-folder")),
            );
            self.found.unlisted.push(note);
        }
        Enter::Yes
    }

    fn finish(mut self) -> Listing {
        self.found.notes.sort_unstable();
        self.found
    }
}

/// The path from the root; `None` if it is not UTF-8.
fn relative<'a>(root: &Path, path: &'a Path) -> Option<&'a str> {
    path.strip_prefix(root).ok()?.to_str()
}

fn unspeakable(root: &Path, path: &Path) -> Diagnostic {
    let shown = path.strip_prefix(root).unwrap_or(path).to_string_lossy();
    Diagnostic::error(Code::Encoding, &NotePath::new(&shown), Message::new("problem-encoding-name"))
        .advise(Message::new("hint-encoding-name"))
}

fn conflict_copy(copy: &NotePath, original: &NotePath, known: bool) -> Diagnostic {
    let (problem, hint) = if known {
        ("problem-conflict-copy", "hint-conflict-copy")
    } else {
        ("problem-conflict-copy-alone", "hint-conflict-copy-alone")
    };
    let with_name = |id| Message::new(id).with("note", original.id());
    Diagnostic::hint(Code::ConflictCopy, copy, with_name(problem)).advise(with_name(hint))
}
