//! What tells one state of a file, or one folder, from another without reading it.
//!
//! Knows what the system says about a file. Does not read it.
//!
//! Uses: source.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use super::Vault;
use crate::source::NotePath;

/// One state of a file: whoever saves it changes at least one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Bytes.
    pub size: u64,
    /// Which file it is.
    pub file: Identity,
    /// Seconds and nanoseconds since 1970 of the last writing, which anybody may set.
    modified: (i64, i64),
    /// The same of the last change of any kind, which nobody can set.
    changed: (i64, i64),
}

/// Which file or folder it is, whatever its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Identity {
    device: u64,
    inode: u64,
}

impl Stamp {
    /// The later of its times, in whole seconds since 1970. A file saved twice within one step of the
    /// file system's clock has one stamp for two states.
    pub fn newest(&self) -> i64 {
        self.modified.0.max(self.changed.0)
    }

    pub(super) fn of(found: &fs::Metadata) -> Self {
        Self {
            size: found.len(),
            file: Identity::of(found),
            modified: (found.mtime(), found.mtime_nsec()),
            changed: (found.ctime(), found.ctime_nsec()),
        }
    }
}

impl Identity {
    fn of(found: &fs::Metadata) -> Self {
        Self { device: found.dev(), inode: found.ino() }
    }
}

impl Vault {
    /// Which folder stands at the vault's path now; `None` if there is none. A folder that was moved
    /// away and made anew is another one.
    pub fn identity(&self) -> Option<Identity> {
        let found = fs::symlink_metadata(self.root()).ok()?;
        found.is_dir().then(|| Identity::of(&found))
    }

    /// The stamp of a note; `None` if no regular file is there.
    pub fn stamp(&self, path: &NotePath) -> Option<Stamp> {
        let found = fs::symlink_metadata(self.root().join(Path::new(path.on_disk()))).ok()?;
        found.is_file().then(|| Stamp::of(&found))
    }
}
