//! The lock of a watcher: held while it lives, with what it says about itself as text.
//!
//! Another lock than that of writing, which a watcher holds only while it writes. Who lives is told by
//! the kernel's lock alone; the text is for people. Does not know what a watcher says.
//!
//! Uses: source, diagnostic.

use std::fs::{File, TryLockError};
use std::io::{Read, Seek, Write};
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use rustix::fs::{Mode, OFlags};

use super::state::{self, FOLDER, Shut, State};
use crate::diagnostic::Diagnostic;
use crate::source::NotePath;

/// Its name in the program's folder.
pub(super) const WATCH: &str = "watch";

/// Half a second of asking: whoever only looks whether a watcher lives holds the lock for an instant.
const TRIES: u32 = 10;

/// A watcher's lock; it falls with the value, and with the process.
#[derive(Debug)]
pub struct Watching {
    file: File,
}

/// Why there can be no watcher.
#[derive(Debug)]
pub enum Refused {
    /// Another one lives; what it says about itself.
    Busy(String),
    /// The lock could not be made.
    Failed(Box<Diagnostic>),
}

impl Watching {
    /// Takes the lock of the vault at `root`, by whatever path it is reached.
    ///
    /// # Errors
    /// If another watcher lives, or the program's folder cannot be used.
    pub fn begin(root: &Path) -> Result<Self, Refused> {
        let patient = AtomicBool::new(false);
        let taken =
            State::folder(root).and_then(|(_, folder)| state::lock(folder.as_fd(), WATCH, TRIES, &patient));
        taken.map(|file| Self { file }).map_err(|shut| match shut {
            Shut::Busy => Refused::Busy(text(root).unwrap_or_default()),
            Shut::Failed(failure) => Refused::Failed(Box::new(failure.problem(&NotePath::new(FOLDER)))),
        })
    }

    /// Says something else about itself from now on. Nobody depends on it, so a full disk is no fault.
    pub fn say(&mut self, text: &str) {
        let _ = self.file.set_len(0).and_then(|()| self.file.rewind());
        let _ = self.file.write_all(text.as_bytes());
    }

    /// Whether the lock is still the one that others find at `root`: neither it nor the vault was moved
    /// away or deleted.
    pub fn is_in_place(&self, root: &Path) -> bool {
        let held = rustix::fs::fstat(&self.file);
        let found = rustix::fs::lstat(watch_file(root));
        held.ok()
            .zip(found.ok())
            .is_some_and(|(held, found)| (held.st_dev, held.st_ino) == (found.st_dev, found.st_ino))
    }
}

/// The file in which a watcher of the vault at `root` says how it stands.
pub fn watch_file(root: &Path) -> PathBuf {
    root.join(FOLDER).join(WATCH)
}

/// What the watcher of the vault at `root` says about itself; `None` if none lives.
pub fn watching(root: &Path) -> Option<String> {
    match open(root)?.try_lock_shared() {
        Err(TryLockError::WouldBlock) => text(root),
        Ok(()) | Err(TryLockError::Error(_)) => None,
    }
}

/// The moment at which a run last took the lock of writing in the vault at `root`, by the file system's
/// clock; `None` if none ever did.
pub fn last_run(root: &Path) -> Option<(i64, i64)> {
    let found = rustix::fs::lstat(root.join(FOLDER).join(state::LOCK)).ok()?;
    Some((found.st_mtime, i64::try_from(found.st_mtime_nsec).unwrap_or_default()))
}

fn text(root: &Path) -> Option<String> {
    let mut text = String::new();
    open(root)?.read_to_string(&mut text).ok()?;
    Some(text)
}

fn open(root: &Path) -> Option<File> {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    Some(File::from(rustix::fs::open(watch_file(root), flags, Mode::empty()).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_watcher_lives_in_a_vault_whatever_the_path_and_says_who_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let (vault, link) = (folder.path().join("vault"), folder.path().join("link"));
        std::fs::create_dir(&vault).unwrap();
        std::os::unix::fs::symlink(&vault, &link).unwrap();
        assert_eq!(watching(&vault), None);
        let mut first = Watching::begin(&vault).unwrap();
        first.say("since noon, and for a long time\n");
        first.say("since noon\n");
        assert_eq!(watching(&link).as_deref(), Some("since noon\n"));
        let Err(Refused::Busy(said)) = Watching::begin(&link) else { panic!("two watchers") };
        assert_eq!(said, "since noon\n");
        drop(first);
        assert_eq!(watching(&vault), None);
        assert!(Watching::begin(&link).is_ok());
    }

    #[test]
    fn a_lock_that_was_moved_away_is_in_place_no_more() {
        let folder = tempfile::tempdir().unwrap();
        let watching = Watching::begin(folder.path()).unwrap();
        assert!(watching.is_in_place(folder.path()));
        std::fs::remove_dir_all(folder.path().join(FOLDER)).unwrap();
        assert!(!watching.is_in_place(folder.path()));
        let _other = Watching::begin(folder.path()).unwrap();
        assert!(!watching.is_in_place(folder.path()));
    }

    #[test]
    fn a_folder_that_cannot_be_used_is_named() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("elsewhere", folder.path().join(FOLDER)).unwrap();
        assert!(matches!(Watching::begin(folder.path()), Err(Refused::Failed(_))));
        assert_eq!(watching(folder.path()), None);
    }
}
