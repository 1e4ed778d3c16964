//! Names in open folders, and how two of them change places.
//!
//! The one thing file systems differ in lies here. Does not know pages.
//!
//! Uses: nothing.

use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::{BorrowedFd, OwnedFd};

use rustix::fs::{AtFlags, Mode, OFlags, RenameFlags};
use rustix::io::{Errno, Result, retry_on_intr};

/// A name in an open folder.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot<'a> {
    pub(super) folder: BorrowedFd<'a>,
    pub(super) name: &'a str,
}

/// How a file takes the place of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Means {
    /// In one step of the kernel, which proves what was displaced; step by step where the file
    /// system cannot do that.
    Atomic,
    /// Step by step. Weaker: what an editor saves by renaming within the microseconds between the
    /// last look and the step is lost. Some network shares and FAT know nothing better.
    #[cfg_attr(not(test), expect(dead_code, reason = "chosen by tests; else the file system decides"))]
    Stepwise,
}

impl Spot<'_> {
    /// Opens a file for reading, whatever it is, without waiting and without following a link.
    pub(super) fn open(self) -> Result<OwnedFd> {
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        retry_on_intr(|| rustix::fs::openat(self.folder, self.name, flags, Mode::empty()))
    }

    /// All bytes of the file; `None` if nothing of that name is a file.
    pub(super) fn read(self) -> std::io::Result<Option<Vec<u8>>> {
        match self.open() {
            Ok(file) => {
                let mut bytes = Vec::new();
                File::from(file).read_to_end(&mut bytes)?;
                Ok(Some(bytes))
            }
            Err(Errno::NOENT | Errno::LOOP | Errno::NXIO) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Creates the file and writes it to the disk. It gets the permissions an editor would give it.
    pub(super) fn create(self, bytes: &[u8]) -> std::io::Result<File> {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let opened =
            retry_on_intr(|| rustix::fs::openat(self.folder, self.name, flags, Mode::from_raw_mode(0o666)));
        let mut file = File::from(opened?);
        let written = file.write_all(bytes).and_then(|()| file.sync_all());
        if let Err(error) = written {
            // The first error is the one that matters; what is left over is removed by the next run.
            let _ = self.remove();
            return Err(error);
        }
        Ok(file)
    }

    /// Removes the file; no error if there is none.
    pub(super) fn remove(self) -> Result<()> {
        match retry_on_intr(|| rustix::fs::unlinkat(self.folder, self.name, AtFlags::empty())) {
            Err(Errno::NOENT) => Ok(()),
            outcome => outcome,
        }
    }

    /// Gives the file a second name.
    pub(super) fn link(self, to: Spot<'_>) -> Result<()> {
        retry_on_intr(|| rustix::fs::linkat(self.folder, self.name, to.folder, to.name, AtFlags::empty()))
    }

    /// Takes the place of whatever has that name.
    pub(super) fn replace(self, to: Spot<'_>) -> Result<()> {
        retry_on_intr(|| rustix::fs::renameat(self.folder, self.name, to.folder, to.name))
    }

    /// Changes places with the file of that name, in one step. `Errno::NOSYS` if the file system
    /// cannot do that.
    pub(super) fn exchange(self, with: Spot<'_>, means: Means) -> Result<()> {
        match means {
            Means::Stepwise => Err(Errno::NOSYS),
            Means::Atomic => supported(self.rename(with, RenameFlags::EXCHANGE)),
        }
    }

    /// Moves the file to a name that nothing bears; `Errno::EXIST` if something does.
    pub(super) fn move_to(self, free: Spot<'_>, means: Means) -> Result<()> {
        let outcome = match means {
            Means::Stepwise => Err(Errno::NOSYS),
            Means::Atomic => supported(self.rename(free, RenameFlags::NOREPLACE)),
        };
        match outcome {
            Err(Errno::NOSYS) => self.move_stepwise(free),
            outcome => outcome,
        }
    }

    /// A second name is refused where one exists, so this replaces nothing either. Only where a file
    /// can have but one name there is a moment between looking and moving.
    fn move_stepwise(self, free: Spot<'_>) -> Result<()> {
        match self.link(free) {
            Ok(()) => self.remove(),
            Err(Errno::PERM | Errno::OPNOTSUPP | Errno::NOSYS | Errno::MLINK) => {
                match rustix::fs::statat(free.folder, free.name, AtFlags::SYMLINK_NOFOLLOW) {
                    Ok(_) => Err(Errno::EXIST),
                    Err(Errno::NOENT) => self.replace(free),
                    Err(error) => Err(error),
                }
            }
            Err(error) => Err(error),
        }
    }

    fn rename(self, to: Spot<'_>, flags: RenameFlags) -> Result<()> {
        retry_on_intr(|| rustix::fs::renameat_with(self.folder, self.name, to.folder, to.name, flags))
    }
}

/// File systems say in several ways that they do not know a kind of renaming.
fn supported(outcome: Result<()>) -> Result<()> {
    match outcome {
        Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => Err(Errno::NOSYS),
        outcome => outcome,
    }
}
