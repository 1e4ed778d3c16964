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

impl Vault {
    /// The paths of all notes, sorted, and what could not be listed. Conflict copies are not notes;
    /// each is a hint.
    pub fn note_paths(&self, skip: &Skip) -> (Vec<NotePath>, Vec<Diagnostic>) {
        let mut walk = Walk::new(self.root(), skip);
        let mut entries = WalkDir::new(self.root()).follow_links(false).max_depth(DEEPEST).into_iter();
        while let Some(entry) = entries.next() {
            let enter = match entry {
                Ok(entry) if entry.file_type().is_dir() => walk.enters(&entry),
                Ok(entry) => walk.file(&entry),
                Err(error) => walk.unlisted(&error),
            };
            if enter == Enter::No {
                entries.skip_current_dir();
            }
        }
        walk.finish()
    }
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
    notes: Vec<NotePath>,
    copies: Vec<(NotePath, String)>,
    problems: Vec<Diagnostic>,
}

impl<'a> Walk<'a> {
    fn new(root: &'a Path, skip: &'a Skip) -> Self {
        let folder = (String::new(), Reading::Chosen);
        Self { root, skip, folder, notes: Vec::new(), copies: Vec::new(), problems: Vec::new() }
    }

    fn enters(&mut self, entry: &DirEntry) -> Enter {
        if entry.depth() == 0 {
            return Enter::Yes;
        }
        let Some(path) = relative(self.root, entry.path()) else {
            if !entry.file_name().as_encoded_bytes().starts_with(b".") {
                self.problems.push(unspeakable(self.root, entry.path()));
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
                self.problems.push(unspeakable(self.root, entry.path()));
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
                self.copies.push((NotePath::new(path), original));
            }
            None => self.notes.push(NotePath::new(path)),
        }
    }

    /// A folder that may not be read costs what is in it. One that vanished meanwhile costs nothing.
    fn unlisted(&mut self, error: &walkdir::Error) -> Enter {
        let gone = error.io_error().is_some_and(|error| error.kind() == std::io::ErrorKind::NotFound);
        let path = error.path().unwrap_or(self.root);
        if !gone || path == self.root {
            let shown = path.strip_prefix(self.root).unwrap_or(path).to_string_lossy();
            let note = NotePath::new(if shown.is_empty() { "." } else { &shown });
            self.problems.push(
                Diagnostic::error(Code::Unreadable, &note, Message::new("problem-unreadable-folder"))
                    .advise(Message::new("hint-unreadable-folder")),
            );
        }
        Enter::Yes
    }

    fn finish(mut self) -> (Vec<NotePath>, Vec<Diagnostic>) {
        self.notes.sort_unstable();
        let known: BTreeSet<&str> = match self.copies[..] {
            [] => BTreeSet::new(),
            [..] => self.notes.iter().map(NotePath::as_str).collect(),
        };
        for (copy, original) in &self.copies {
            let original = NotePath::new(original);
            self.problems.push(conflict_copy(copy, &original, known.contains(original.as_str())));
        }
        self.problems.sort_unstable();
        (self.notes, self.problems)
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
