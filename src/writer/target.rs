//! The file that is to be written: the way to it, and whether it may be written at all.
//!
//! Follows no link at any step. Does not write, except for making folders.
//!
//! Uses: source.

use std::fs::File;
use std::io::Read;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::fs::{AtFlags, FileType, Mode, OFlags, Stat};
use rustix::io::{Errno, retry_on_intr};

use super::disk::Spot;
use super::failure::Failure;
use crate::source::NotePath;

/// What happens to folders that are missing on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Missing {
    /// They are made.
    Make,
    /// Then the file is missing, too.
    Fail,
}

/// The open folder of a file and its name in there.
#[derive(Debug)]
pub(super) struct Target<'a> {
    folder: OwnedFd,
    name: &'a str,
}

/// A file that may be written, as it is now.
pub(super) struct Present {
    pub(super) file: File,
    pub(super) bytes: Vec<u8>,
    pub(super) stat: Stat,
}

impl<'a> Target<'a> {
    /// Goes from the root to the folder of the file, one part at a time.
    pub(super) fn open(root: BorrowedFd<'_>, path: &'a NotePath, missing: Missing) -> Result<Self, Failure> {
        let parts: Vec<&str> = path.on_disk().split('/').collect();
        let Some((name, folders)) = parts.split_last() else { return Err(Failure::Path) };
        if parts.iter().any(|part| matches!(*part, "" | "." | "..") || part.contains('\0')) {
            return Err(Failure::Path);
        }
        let mut folder = root.try_clone_to_owned()?;
        for part in folders {
            folder = step(folder.as_fd(), part, missing)?;
        }
        Ok(Self { folder, name })
    }

    pub(super) fn spot(&self) -> Spot<'_> {
        Spot { folder: self.folder.as_fd(), name: self.name }
    }

    /// Another name in the same folder.
    pub(super) fn beside<'b>(&'b self, name: &'b str) -> Spot<'b> {
        Spot { folder: self.folder.as_fd(), name }
    }

    /// Reads the file, if it is one that may be replaced: an ordinary file of this user with one name.
    pub(super) fn present(&self) -> Result<Present, Failure> {
        let mut file = match self.spot().open() {
            Ok(file) => File::from(file),
            Err(Errno::LOOP) => return Err(Failure::Symlink),
            Err(Errno::NOENT) => return Err(Failure::Vanished),
            Err(Errno::NXIO) => return Err(Failure::NoFile),
            Err(error) => return Err(error.into()),
        };
        let stat = rustix::fs::fstat(&file)?;
        if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile {
            return Err(Failure::NoFile);
        }
        if 1 < stat.st_nlink {
            return Err(Failure::HardLink);
        }
        if stat.st_uid != rustix::process::geteuid().as_raw() {
            return Err(Failure::Owner);
        }
        // The owner of a file may replace it whatever its permissions say; that it may not be written says
        // what they want, and root is no exception.
        if !Mode::from_raw_mode(stat.st_mode).contains(Mode::WUSR) {
            return Err(Failure::ReadOnly);
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        Ok(Present { file, bytes, stat })
    }

    /// Writes the folder's list of names to the disk.
    pub(super) fn flush_folder(&self) {
        // Some file systems cannot flush a folder. What is in it is whole in any case: after a power
        // failure the old page may be there again, and the next run writes the new one.
        let _ = rustix::fs::fsync(&self.folder);
    }
}

fn step(folder: BorrowedFd<'_>, part: &str, missing: Missing) -> Result<OwnedFd, Failure> {
    match enter(folder, part) {
        Err(Errno::NOENT) if missing == Missing::Make => {
            match retry_on_intr(|| rustix::fs::mkdirat(folder, part, Mode::from_raw_mode(0o777))) {
                Ok(()) | Err(Errno::EXIST) => Ok(enter(folder, part)?),
                Err(error) => Err(error.into()),
            }
        }
        Err(Errno::NOENT) => Err(Failure::Vanished),
        Err(Errno::LOOP | Errno::NOTDIR) => Err(obstacle(folder, part)),
        outcome => Ok(outcome?),
    }
}

fn enter(folder: BorrowedFd<'_>, part: &str) -> Result<OwnedFd, Errno> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    retry_on_intr(|| rustix::fs::openat(folder, part, flags, Mode::empty()))
}

fn obstacle(folder: BorrowedFd<'_>, part: &str) -> Failure {
    match rustix::fs::statat(folder, part, AtFlags::SYMLINK_NOFOLLOW) {
        Ok(stat) if FileType::from_raw_mode(stat.st_mode) == FileType::Symlink => Failure::Symlink,
        _ => Failure::NoFolder,
    }
}
