//! Whether git is in the middle of something, told by the files it keeps meanwhile. Git itself is
//! never run.

use std::fs;
use std::path::{Path, PathBuf};

use crate::writer::GitState;

/// What git keeps in its folder while a merge, a rebase, a pick, a revert or a bisection goes on, or
/// while it writes.
const BUSY: [&str; 7] = [
    "index.lock",
    "MERGE_HEAD",
    "rebase-merge",
    "rebase-apply",
    "CHERRY_PICK_HEAD",
    "REVERT_HEAD",
    "BISECT_LOG",
];

/// The state of the repository in which `root` lies.
pub(super) fn state(root: &Path) -> GitState {
    let busy = folder(root).is_some_and(|folder| BUSY.iter().any(|name| folder.join(name).exists()));
    if busy { GitState::Busy } else { GitState::Quiet }
}

/// Git's folder: `.git` at or above the root, or where a file of that name points to.
fn folder(root: &Path) -> Option<PathBuf> {
    let full = root.canonicalize().ok()?;
    let git = full.ancestors().map(|folder| folder.join(".git")).find(|git| git.exists())?;
    if git.is_dir() {
        return Some(git);
    }
    let text = fs::read_to_string(&git).ok()?;
    let target = text.strip_prefix("gitdir:")?.trim();
    git.parent().map(|folder| folder.join(target))
}
