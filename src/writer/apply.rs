//! Writing what was planned: under the lock, one file after the other, each in one step.
//!
//! The only place that writes to the disk. Does not know why a change is made.
//!
//! Uses: source, diagnostic.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use super::Change;
use super::disk::Means;
use super::heal;
use super::state::{FOLDER, PATIENT, Shut, State};
use super::switch::{self, Made};
use super::target::{Missing, Target};
use crate::diagnostic::Diagnostic;
use crate::source::NotePath;

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// The files that were written, in the order of the changes.
    pub written: Vec<NotePath>,
    /// The files that said just that already: another run was first.
    pub found: Vec<NotePath>,
    /// The files that could not be written, and why.
    pub failed: Vec<Diagnostic>,
    /// Texts that somebody saved into a file while it was being replaced, now in files of their own.
    pub recovered: Vec<Diagnostic>,
    /// Whether every change was tried.
    pub end: End,
}

/// How far the changes came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum End {
    /// All were tried.
    #[default]
    Finished,
    /// The flag was raised; that many were not tried.
    Stopped(usize),
}

/// Why nothing was written at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WriteFailure {
    /// Another command writes, and did for ten seconds.
    Busy,
    /// Nothing could be written; the reasons, and texts that were found again.
    Nothing(Box<Applied>),
}

/// Writes the changes into the vault at `root`; between two files it looks at `stop`. Without
/// changes it touches nothing.
///
/// # Errors
/// If another command holds the lock for ten seconds, or until `stop` is raised, or if not one change could be made.
pub fn apply(root: &Path, changes: &[Change], stop: &AtomicBool) -> Result<Applied, WriteFailure> {
    let manner = Manner { means: Means::Atomic, tries: PATIENT, settled: heal::SETTLED };
    apply_in(&manner, root, changes, stop)
}

/// How to write; fixed but for tests.
pub(super) struct Manner {
    pub(super) means: Means,
    /// How often to ask for the lock again.
    pub(super) tries: u32,
    /// Seconds that displaced files stay.
    pub(super) settled: i64,
}

pub(super) fn apply_in(
    manner: &Manner,
    root: &Path,
    changes: &[Change],
    stop: &AtomicBool,
) -> Result<Applied, WriteFailure> {
    let mut applied = Applied::default();
    if changes.is_empty() {
        return Ok(applied);
    }
    let state = State::open(root, manner.tries, stop).map_err(|shut| match shut {
        Shut::Busy => WriteFailure::Busy,
        Shut::Failed(failure) => {
            let failed = vec![failure.problem(&NotePath::new(FOLDER))];
            WriteFailure::Nothing(Box::new(Applied { failed, ..Applied::default() }))
        }
    })?;
    applied.recovered = heal::settle(&state, manner.settled);
    for (at, change) in changes.iter().enumerate() {
        if stop.load(Ordering::Relaxed) {
            applied.end = End::Stopped(changes.len() - at);
            break;
        }
        match switch::write(&state, change, manner.means) {
            Ok(Made::Here) => applied.written.push(change.path.clone()),
            Ok(Made::Elsewhere) => applied.found.push(change.path.clone()),
            Err(unmade) => {
                applied.failed.push(unmade.failure.problem(&change.path));
                applied.recovered.extend(unmade.kept.map(|kept| *kept));
            }
        }
    }
    flush(&state, &applied.written);
    if !applied.failed.is_empty() && applied.written.is_empty() && applied.found.is_empty() {
        return Err(WriteFailure::Nothing(Box::new(applied)));
    }
    Ok(applied)
}

/// Writes the lists of names of all folders to the disk, each once.
fn flush(state: &State, written: &[NotePath]) {
    let folders: BTreeSet<&str> = written.iter().flat_map(folders_above).collect();
    for folder in folders {
        // Any name leads to its folder; a folder that is gone needs no flushing.
        let within = NotePath::new(&format!("{folder}x"));
        if let Ok(target) = Target::open(state.root(), &within, Missing::Fail) {
            target.flush_folder();
        }
    }
}

/// The folders above a file, each with its slash; the root is empty.
fn folders_above(path: &NotePath) -> impl Iterator<Item = &str> {
    let path = path.on_disk();
    path.match_indices('/').map(move |(at, _)| &path[..=at]).chain([""])
}
