//! Whether git is in the middle of something, by the files it keeps meanwhile.
//!
//! Never runs git.
//!
//! Uses: writer.

use std::fs;
use std::path::{Path, PathBuf};

use super::Vault;
use crate::writer::GitState;

/// What git keeps in its folder while a command runs, or waits for the owner to go on.
const SIGNS: &[&str] = &[
    "index.lock",
    "MERGE_HEAD",
    "rebase-merge",
    "rebase-apply",
    "CHERRY_PICK_HEAD",
    "REVERT_HEAD",
    "BISECT_LOG",
];

impl Vault {
    /// Whether a merge, a rebase, a pick, a bisection or any git command is under way in the repository that
    /// holds the vault.
    pub fn git_state(&self) -> GitState {
        let Some(folder) = git_folder(self.root()) else { return GitState::Calm };
        let busy = SIGNS.iter().any(|sign| fs::symlink_metadata(folder.join(sign)).is_ok());
        if busy { GitState::Busy } else { GitState::Calm }
    }
}

fn git_folder(root: &Path) -> Option<PathBuf> {
    let place = root.ancestors().find(|folder| folder.join(".git").exists())?;
    let git = place.join(".git");
    if git.is_dir() {
        return Some(git);
    }
    let text = super::read::text(&git).ok()??;
    let target = text.lines().next()?.strip_prefix("gitdir:")?.trim();
    Some(place.join(target))
}
