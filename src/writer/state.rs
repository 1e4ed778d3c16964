//! The program's own folder in the vault, `.kith/`: the lock, files not yet in place, files displaced.
//!
//! Hidden from Obsidian by its dot and from git by its own `.gitignore`; may be deleted whenever no
//! command runs. Does not know pages.
//!
//! Uses: source, region.

use std::fs::{File, TryLockError};
use std::io::Write;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use rustix::fs::{Access, AtFlags, Dir, Mode, OFlags};
use rustix::io::{Errno, retry_on_intr};

use super::disk::{Means, Spot};
use super::failure::Failure;
use crate::region::fingerprint;
use crate::source::NotePath;

/// Its name in the root of the vault.
pub(super) const FOLDER: &str = ".kith";

/// The file of the lock of writing.
pub(super) const LOCK: &str = "lock";

/// How often a busy lock is asked for again.
const LOCK_EVERY: Duration = Duration::from_millis(50);

/// Ten seconds of asking.
pub(super) const PATIENT: u32 = 200;

/// The open folder, its lock held; the lock falls with the value, and with the process.
pub(super) struct State {
    root: OwnedFd,
    folder: OwnedFd,
    lock: File,
}

/// Why the folder could not be used.
#[derive(Debug)]
pub(super) enum Shut {
    /// Another command writes.
    Busy,
    /// It cannot be made or opened.
    Failed(Failure),
}

impl<E: Into<Failure>> From<E> for Shut {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

impl State {
    /// Opens the folder, making it if need be, and waits for the lock, asking `tries` more times
    /// unless `stop` is raised meanwhile.
    pub(super) fn open(root: &Path, tries: u32, stop: &AtomicBool) -> Result<Self, Shut> {
        let (root, folder) = Self::folder(root)?;
        let mut lock = lock(folder.as_fd(), LOCK, tries, stop)?;
        lock.set_len(0)?;
        writeln!(lock, "{}", std::process::id())?;
        Ok(Self { root, folder, lock })
    }

    /// The vault and the folder in it, made if need be.
    pub(super) fn folder(root: &Path) -> Result<(OwnedFd, OwnedFd), Shut> {
        let root = open_root(root)?;
        if rustix::process::geteuid().is_root() && rustix::fs::fstat(&root)?.st_uid != 0 {
            return Err(Failure::Root.into());
        }
        match retry_on_intr(|| rustix::fs::mkdirat(&root, FOLDER, Mode::RWXU)) {
            Ok(()) | Err(Errno::EXIST) => {}
            Err(error) => return Err(error.into()),
        }
        let folder = enter(root.as_fd())?;
        keep(folder.as_fd(), ".gitignore", b"*\n")?;
        Ok((root, folder))
    }

    /// The names of the files in there without taking the lock; empty if there is no such folder.
    pub(super) fn peek(root: &Path) -> Vec<String> {
        let folder = open_root(root).and_then(|root| enter(root.as_fd()));
        folder.map(|folder| list(folder.as_fd())).unwrap_or_default()
    }

    pub(super) fn root(&self) -> BorrowedFd<'_> {
        self.root.as_fd()
    }

    pub(super) fn spot<'a>(&'a self, name: &'a str) -> Spot<'a> {
        Spot { folder: self.folder.as_fd(), name }
    }

    /// The names of its files, sorted.
    pub(super) fn names(&self) -> Vec<String> {
        list(self.folder.as_fd())
    }

    /// What the file system's clock said when the lock was taken, in seconds.
    pub(super) fn now(&self) -> i64 {
        rustix::fs::fstat(&self.lock).map_or(0, |stat| stat.st_mtime)
    }

    /// Files a finished file under the first free name for what it will displace.
    pub(super) fn shelve(&self, file: &str, path: &NotePath, slot: &Slot) -> Result<String, Failure> {
        self.remember(path)?;
        for number in 0..1000 {
            let name = slot.file_name(number);
            match self.spot(file).move_to(self.spot(&name), Means::Atomic) {
                Ok(()) => return Ok(name),
                Err(Errno::EXIST) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(Errno::EXIST.into())
    }

    /// Notes to which page the displaced files of that path belong.
    fn remember(&self, path: &NotePath) -> Result<(), Failure> {
        let name = format!("{}.path", fingerprint(path.on_disk().as_bytes()));
        keep(self.folder.as_fd(), &name, path.on_disk().as_bytes())
    }
}

/// What a file in the folder was made for, as its name says: whose place it takes, the fingerprint of
/// what must stand there and of what shall.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) path: String,
    pub(super) before: String,
    pub(super) after: String,
}

impl Slot {
    pub(super) fn new(path: &NotePath, before: &[u8], after: &[u8]) -> Self {
        let path = fingerprint(path.on_disk().as_bytes());
        Self { path, before: fingerprint(before), after: fingerprint(after) }
    }

    pub(super) fn file_name(&self, number: u32) -> String {
        format!("{}-{}-{}-{number}.page", self.path, self.before, self.after)
    }

    pub(super) fn read(file_name: &str) -> Option<Self> {
        let mut parts = file_name.strip_suffix(".page")?.split('-').map(str::to_owned);
        let slot = Self { path: parts.next()?, before: parts.next()?, after: parts.next()? };
        parts.next().map(|_| slot)
    }
}

fn open_root(root: &Path) -> Result<OwnedFd, Errno> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    retry_on_intr(|| rustix::fs::open(root, flags, Mode::empty()))
}

fn enter(root: BorrowedFd<'_>) -> Result<OwnedFd, Errno> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    retry_on_intr(|| rustix::fs::openat(root, FOLDER, flags, Mode::empty()))
}

fn list(folder: BorrowedFd<'_>) -> Vec<String> {
    let Ok(entries) = Dir::read_from(folder) else { return Vec::new() };
    let names = entries.filter_map(|entry| entry.ok()?.file_name().to_str().ok().map(str::to_owned));
    let mut names: Vec<String> = names.filter(|name| !matches!(name.as_str(), "." | "..")).collect();
    names.sort_unstable();
    names
}

/// Makes a small file once. It comes by its name only when it is whole: killed in between, a run would
/// leave an empty one, which no later run would look into.
fn keep(folder: BorrowedFd<'_>, name: &str, bytes: &[u8]) -> Result<(), Failure> {
    if rustix::fs::accessat(folder, name, Access::EXISTS, AtFlags::empty()).is_ok() {
        return Ok(());
    }
    let unnamed = format!("small-{}.new", std::process::id());
    let unnamed = Spot { folder, name: &unnamed };
    unnamed.remove()?;
    unnamed.create(bytes)?;
    match unnamed.move_to(Spot { folder, name }, Means::Atomic) {
        Ok(()) | Err(Errno::EXIST) => Ok(unnamed.remove()?),
        // A run that holds the lock tidied up; the next one makes the file.
        Err(Errno::NOENT) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Takes the kernel's lock on a file of the folder, which no crash leaves behind.
pub(super) fn lock(folder: BorrowedFd<'_>, name: &str, tries: u32, stop: &AtomicBool) -> Result<File, Shut> {
    let flags = OFlags::RDWR | OFlags::CREATE | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let opened = retry_on_intr(|| rustix::fs::openat(folder, name, flags, Mode::RUSR | Mode::WUSR));
    let file = File::from(opened?);
    let mut left = tries;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if left == 0 || stop.load(Ordering::Relaxed) => {
                return Err(Shut::Busy);
            }
            Err(TryLockError::WouldBlock) => {
                left -= 1;
                thread::sleep(LOCK_EVERY);
            }
            Err(TryLockError::Error(error)) if error.kind() == std::io::ErrorKind::Interrupted => {}
            // A share without locks: the exchange itself still proves that nothing is lost.
            Err(TryLockError::Error(error)) if is_unsupported(&error) => return Ok(file),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
    }
}

fn is_unsupported(error: &std::io::Error) -> bool {
    error.kind() == std::io::ErrorKind::Unsupported || Errno::from_io_error(error) == Some(Errno::NOLCK)
}
