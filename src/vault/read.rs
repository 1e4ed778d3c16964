//! Reading notes: in parallel, each thread with one buffer, each text handed over and forgotten.
//!
//! Knows open, read and close. Does not know what a text means.
//!
//! Uses: source, diagnostic.

use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsFd, BorrowedFd};
use std::path::Path;

use rayon::prelude::*;
use rustix::fs::{CWD, Mode, OFlags};

use super::{Skip, Vault};
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::source::{NOTE_LIMIT, NotePath};

/// How many notes one buffer serves before the next thread may help: few enough to share the work
/// out, many enough that the buffer costs nothing.
const NOTES_AT_A_TIME: usize = 64;

/// Room for a note of usual length, so that one call reads it.
const USUAL_LENGTH: usize = 16 * 1024;

impl Vault {
    /// Reads every note and hands each text to `handle`, on the thread that read it. Returns what
    /// `handle` made of them in the order of the paths, and the notes that could not be read.
    ///
    /// A text longer than [`NOTE_LIMIT`] arrives cut one byte behind it.
    pub fn read_notes<T: Send>(
        &self,
        skip: &Skip,
        handle: impl Fn(NotePath, &[u8]) -> T + Sync,
    ) -> (Vec<T>, Vec<Diagnostic>) {
        let (paths, mut problems) = self.note_paths(skip);
        let root = match open_folder(self.root()) {
            Ok(root) => root,
            Err(_) => return (Vec::new(), problems),
        };
        let read: Vec<Option<Result<T, Diagnostic>>> = paths
            .par_chunks(NOTES_AT_A_TIME)
            .flat_map_iter(|paths| {
                let mut buffer = Vec::with_capacity(USUAL_LENGTH);
                let (root, handle) = (root.as_fd(), &handle);
                paths.iter().map(move |path| read_one(root, path, &mut buffer, handle))
            })
            .collect();
        let mut results = Vec::with_capacity(read.len());
        for outcome in read.into_iter().flatten() {
            match outcome {
                Ok(result) => results.push(result),
                Err(problem) => problems.push(problem),
            }
        }
        problems.sort_unstable();
        (results, problems)
    }

    /// Reads one note; `None` if there is no such file, or it is no regular one.
    ///
    /// # Errors
    /// What the disk says.
    pub fn read_note(&self, path: &NotePath) -> io::Result<Option<Vec<u8>>> {
        let root = open_folder(self.root())?;
        let mut buffer = Vec::new();
        Ok(read_into(root.as_fd(), Path::new(path.on_disk()), &mut buffer)?.then_some(buffer))
    }
}

/// The text of a settings file, bytes that are not UTF-8 replaced; `None` if it cannot be read.
pub(super) fn text(path: &Path) -> Option<String> {
    let mut buffer = Vec::new();
    let there = read_into(CWD, path, &mut buffer).ok()?;
    there.then(|| String::from_utf8_lossy(&buffer).into_owned())
}

fn open_folder(path: &Path) -> io::Result<rustix::fd::OwnedFd> {
    Ok(rustix::fs::open(path, OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?)
}

/// `None` for a note that vanished since the walk.
fn read_one<T>(
    root: BorrowedFd<'_>,
    path: &NotePath,
    buffer: &mut Vec<u8>,
    handle: &impl Fn(NotePath, &[u8]) -> T,
) -> Option<Result<T, Diagnostic>> {
    match read_into(root, Path::new(path.on_disk()), buffer) {
        Ok(true) => Some(Ok(handle(path.clone(), buffer))),
        Ok(false) => None,
        Err(_) => {
            Some(Err(Diagnostic::error(Code::Unreadable, path, Message::new("problem-unreadable-file"))
                .advise(Message::new("hint-unreadable-file"))))
        }
    }
}

/// Fills `buffer` with the file and says whether there is one.
///
/// The walk has seen a regular file. Should something else stand there by now, nothing hangs: a link
/// is not followed, a pipe is not waited for, and an endless device is cut.
fn read_into(folder: BorrowedFd<'_>, path: &Path, buffer: &mut Vec<u8>) -> io::Result<bool> {
    buffer.clear();
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let file = match rustix::fs::openat(folder, path, flags, Mode::empty()) {
        Ok(file) => File::from(file),
        Err(rustix::io::Errno::NOENT | rustix::io::Errno::LOOP | rustix::io::Errno::NOTDIR) => {
            return Ok(false);
        }
        Err(error) => return Err(error.into()),
    };
    let limit = u64::try_from(NOTE_LIMIT).unwrap_or(u64::MAX).saturating_add(1);
    file.take(limit).read_to_end(buffer)?;
    Ok(true)
}
