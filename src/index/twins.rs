//! Files whose names only some disks can tell apart.
//!
//! Knows case and composed letters. Does not know what the files are about.
//!
//! Uses: source, diagnostic, names.

use std::collections::HashMap;

use super::names::Names;
use super::problems;
use crate::diagnostic::Diagnostic;
use crate::names::fold;
use crate::source::NotePath;

/// One problem for each note, in the order of their paths, whose path folds like an earlier one's:
/// a Mac or a Windows disk cannot hold both.
pub(super) fn of_files(names: &Names<'_>) -> Vec<Diagnostic> {
    let mut first: HashMap<String, &NotePath> = HashMap::new();
    let mut problems = Vec::new();
    for (_, note) in names.all().filter(|(_, note)| names.shares_file_name(note)) {
        let other = *first.entry(fold(note.path.as_str())).or_insert(&note.path);
        if other != &note.path {
            problems.push(problems::file_twins(&note.path, other));
        }
    }
    problems
}
