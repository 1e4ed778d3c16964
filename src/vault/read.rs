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
use rustix::io::retry_on_intr;

use super::{Skip, Stamp, Vault};
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::source::{NOTE_LIMIT, NotePath};

/// How many notes one buffer serves before the next thread may help: few enough to share the work
/// out, many enough that the buffer costs nothing.
const NOTES_AT_A_TIME: usize = 64;

/// Room for a note of usual length, so that one call reads it.
const USUAL_LENGTH: usize = 16 * 1024;

/// How often a note is read that changes while it is being read.
const READINGS: usize = 3;

/// A note as it was read.
#[derive(Clone, Copy, Debug)]
pub struct Taken<'a> {
    /// Its bytes, cut one byte behind [`NOTE_LIMIT`].
    pub bytes: &'a [u8],
    /// The state of the file just before it was read.
    pub stamp: Stamp,
    /// Whether that was still its state afterwards.
    pub state: State,
}

/// Whether a file stood still while it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The bytes are those of one moment.
    Still,
    /// Somebody was writing to it; the bytes may be of two texts, or half of one.
    Moving,
}

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
        let read = self.read_each(&paths, |path, taken| handle(path, taken.bytes));
        let mut results = Vec::with_capacity(read.len());
        for outcome in read {
            match outcome {
                Ok(result) => results.extend(result),
                Err(problem) => problems.push(problem),
            }
        }
        problems.sort_unstable();
        (results, problems)
    }

    /// Reads the notes at `paths`, many at a time, and returns for each what `handle` made of it:
    /// nothing where there is no such note, a problem where it could not be read.
    pub fn read_each<T: Send>(
        &self,
        paths: &[NotePath],
        handle: impl Fn(NotePath, Taken<'_>) -> T + Sync,
    ) -> Vec<Result<Option<T>, Diagnostic>> {
        let Ok(root) = open_folder(self.root()) else { return Vec::new() };
        paths
            .par_chunks(NOTES_AT_A_TIME)
            .flat_map_iter(|paths| {
                let mut buffer = Vec::with_capacity(USUAL_LENGTH);
                let (root, handle) = (root.as_fd(), &handle);
                paths.iter().map(move |path| read_one(root, path, &mut buffer, handle))
            })
            .collect()
    }

    /// Reads one note; `None` if there is no such file, or it is no regular one.
    ///
    /// # Errors
    /// What the disk says.
    pub fn read_note(&self, path: &NotePath) -> io::Result<Option<Vec<u8>>> {
        let root = open_folder(self.root())?;
        let mut buffer = Vec::new();
        Ok(read_into(root.as_fd(), Path::new(path.on_disk()), &mut buffer)?.map(|_| buffer))
    }
}

/// The text of a settings file, bytes that are not UTF-8 replaced; `None` if there is no such file.
pub(super) fn text(path: &Path) -> io::Result<Option<String>> {
    let mut buffer = Vec::new();
    let there = read_into(CWD, path, &mut buffer)?;
    Ok(there.map(|_| String::from_utf8_lossy(&buffer).into_owned()))
}

fn open_folder(path: &Path) -> io::Result<rustix::fd::OwnedFd> {
    Ok(rustix::fs::open(path, OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?)
}

/// Nothing for a note that vanished since the walk. One that moves under the hand is read again: most
/// who save are done by then.
fn read_one<T>(
    root: BorrowedFd<'_>,
    path: &NotePath,
    buffer: &mut Vec<u8>,
    handle: &impl Fn(NotePath, Taken<'_>) -> T,
) -> Result<Option<T>, Diagnostic> {
    let mut read = Ok(None);
    for _ in 0..READINGS {
        read = read_into(root, Path::new(path.on_disk()), buffer);
        if !matches!(read, Ok(Some((_, State::Moving)))) {
            break;
        }
    }
    match read {
        Ok(found) => {
            let taken = |(stamp, state)| Taken { bytes: buffer, stamp, state };
            Ok(found.map(|found| handle(path.clone(), taken(found))))
        }
        Err(_) => Err(Diagnostic::error(Code::Unreadable, path, Message::new("problem-unreadable-file"))
            .advise(Message::new("hint-unreadable-file"))),
    }
}

/// Fills `buffer` with the file and says in which state it was; `None` if there is none.
///
/// The walk has seen a regular file. Should something else stand there by now, nothing hangs: a link
/// is not followed, a pipe is not waited for, and an endless device is not read.
fn read_into(
    folder: BorrowedFd<'_>,
    path: &Path,
    buffer: &mut Vec<u8>,
) -> io::Result<Option<(Stamp, State)>> {
    buffer.clear();
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let opened = retry_on_intr(|| rustix::fs::openat(folder, path, flags, Mode::empty()));
    let mut file = match opened {
        Ok(file) => File::from(file),
        Err(rustix::io::Errno::NOENT | rustix::io::Errno::LOOP | rustix::io::Errno::NOTDIR) => {
            return Ok(None);
        }
        Err(error) => return Err(error.into()),
    };
    let before = file.metadata()?;
    if !before.is_file() {
        return Ok(None);
    }
    let limit = u64::try_from(NOTE_LIMIT).unwrap_or(u64::MAX).saturating_add(1);
    (&mut file).take(limit).read_to_end(buffer)?;
    let stamp = Stamp::of(&before);
    let state = if Stamp::of(&file.metadata()?) == stamp { State::Still } else { State::Moving };
    Ok(Some((stamp, state)))
}
