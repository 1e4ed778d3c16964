//! Which files are notes.

use std::path::Path;

use globset::{Glob, GlobSet, GlobSetBuilder};
use walkdir::{DirEntry, WalkDir};

use super::is_vault;
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::names::{fold, original_of_conflict_copy};
use crate::settings::Settings;
use crate::source::NotePath;

/// Folders of templates by their usual names, folded.
const TEMPLATES: [&str; 4] = ["templates", "template", "vorlagen", "vorlage"];

/// Deeper folders are not entered.
const DEEPEST: usize = 64;

/// Files that programs leave in a vault under a note's ending.
const LITTER: [&str; 1] = ["conflict-files-obsidian-git.md"];

/// The paths of all notes, in the order of the disk, and what could not be looked at.
pub(super) fn notes(root: &Path, settings: &Settings) -> (Vec<NotePath>, Vec<Diagnostic>) {
    let skip = Skip::new(root, settings);
    let mut paths = Vec::new();
    let mut problems = Vec::new();
    let walk = WalkDir::new(root).follow_links(false).max_depth(DEEPEST).into_iter();
    for entry in walk.filter_entry(|entry| skip.enters(entry)) {
        match entry {
            Ok(entry) if entry.file_type().is_file() => take(&entry, &skip, &mut paths, &mut problems),
            Ok(_) => {}
            Err(error) => {
                let path = error.path().map(|path| inside(root, path)).unwrap_or_default();
                let message = Message::new("problem-unreadable-folder").with("reason", reason(&error));
                let problem = Diagnostic::error(Code::Unreadable, &NotePath::new(&path), message);
                problems.push(problem.advise(Message::new("hint-unreadable")));
            }
        }
    }
    (paths, problems)
}

fn take(entry: &DirEntry, skip: &Skip<'_>, paths: &mut Vec<NotePath>, problems: &mut Vec<Diagnostic>) {
    let name = entry.file_name().as_encoded_bytes();
    if !is_note(name) {
        return;
    }
    let Some(path) = entry.path().strip_prefix(skip.root).ok().and_then(Path::to_str) else {
        let shown = NotePath::new(&inside(skip.root, entry.path()));
        let problem = Diagnostic::error(Code::Encoding, &shown, Message::new("problem-encoding-name"));
        problems.push(problem.advise(Message::new("hint-encoding-name")));
        return;
    };
    let path = with_slashes(path);
    if skip.globs.is_match(&*path) || LITTER.contains(&&*path) {
        return;
    }
    let note = NotePath::new(&path);
    if let Some(original) = original_of_conflict_copy(&path) {
        let message = Message::new("problem-conflict-copy").with("original", original);
        let problem = Diagnostic::hint(Code::ConflictCopy, &note, message);
        problems.push(problem.advise(Message::new("hint-conflict-copy")));
        return;
    }
    paths.push(note);
}

/// A file of Markdown that is not hidden and not an editor's own.
fn is_note(name: &[u8]) -> bool {
    let ending = name.len().checked_sub(3).map_or(&[][..], |cut| &name[cut..]);
    ending.eq_ignore_ascii_case(b".md") && !name.starts_with(b".") && !name.starts_with(b"~$")
}

/// What is not entered.
struct Skip<'a> {
    root: &'a Path,
    folders: Vec<String>,
    globs: GlobSet,
}

impl<'a> Skip<'a> {
    fn new(root: &'a Path, settings: &Settings) -> Self {
        let is_pattern = |entry: &&String| entry.contains(['*', '?', '[', '{']);
        let plain =
            settings.ignore.iter().filter(|entry| !is_pattern(entry)).chain(&settings.template_folders);
        let folders = plain.map(|folder| fold(folder.trim_matches('/'))).collect();
        let mut globs = GlobSetBuilder::new();
        for pattern in settings.ignore.iter().filter(is_pattern) {
            // A pattern that is none was named when the settings were read.
            if let Ok(glob) = Glob::new(pattern) {
                globs.add(glob);
            }
        }
        Self { root, folders, globs: globs.build().unwrap_or_else(|_| GlobSet::empty()) }
    }

    fn enters(&self, entry: &DirEntry) -> bool {
        if !entry.file_type().is_dir() || entry.depth() == 0 {
            return true;
        }
        let name = entry.file_name();
        if name.as_encoded_bytes().starts_with(b".") {
            return false;
        }
        let path = fold(&inside(self.root, entry.path()));
        let last = path.rsplit('/').next().unwrap_or_default();
        !TEMPLATES.contains(&last) && !self.folders.contains(&path) && !is_vault(entry.path())
    }
}

fn inside(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).unwrap_or(path).to_string_lossy().into_owned();
    with_slashes(&inside).into_owned()
}

fn with_slashes(path: &str) -> std::borrow::Cow<'_, str> {
    if std::path::MAIN_SEPARATOR == '/' {
        path.into()
    } else {
        path.replace(std::path::MAIN_SEPARATOR, "/").into()
    }
}

fn reason(error: &walkdir::Error) -> String {
    error.io_error().map_or_else(|| error.to_string(), ToString::to_string)
}
