//! Putting one file in place in one step, and proving what it displaced.
//!
//! Whoever saves the file at the same moment wins: what comes out of the exchange is compared with
//! what was read, and goes back if it is anything else. Does not know why the file is written.
//!
//! Uses: source, diagnostic.

use rustix::fs::{FileType, Gid, Mode};
use rustix::io::Errno;

use super::Change;
use super::disk::{Means, Spot};
use super::failure::Failure;
use super::heal;
use super::state::{Slot, State};
use super::target::{Missing, Present, Target};
use crate::diagnostic::Diagnostic;
use crate::source::NotePath;

/// How often a saved file is put back before it is kept beside the one that stands there.
const ATTEMPTS: u32 = 3;

/// A file that is being written and not yet in place.
const DRAFT: &str = "draft.new";

/// Who made a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Made {
    /// This run.
    Here,
    /// Another run, a watcher perhaps, that came to the same and was first.
    Elsewhere,
}

/// What came of a change that was not made.
pub(super) struct Unmade {
    pub(super) failure: Failure,
    /// A text that had to be kept in a file of its own.
    pub(super) kept: Option<Box<Diagnostic>>,
}

impl<E: Into<Failure>> From<E> for Unmade {
    fn from(error: E) -> Self {
        Self { failure: error.into(), kept: None }
    }
}

/// Makes one change, or none of it.
pub(super) fn write(state: &State, change: &Change, means: Means) -> Result<Made, Unmade> {
    match &change.before {
        None => Ok(create(state, change, means)?),
        Some(before) => replace(state, change, before, means),
    }
}

fn create(state: &State, change: &Change, means: Means) -> Result<Made, Failure> {
    let target = Target::open(state.root(), &change.path, Missing::Make)?;
    let draft = state.spot(DRAFT);
    draft.remove()?;
    draft.create(&change.after)?;
    let Err(error) = draft.move_to(target.spot(), means) else { return Ok(Made::Here) };
    // The error of the move is the one to tell; the next run removes a draft that is left.
    let _ = draft.remove();
    match error {
        Errno::EXIST if is_file_of(target.spot(), &change.after)? => Ok(Made::Elsewhere),
        Errno::EXIST => Err(Failure::Taken),
        error => Err(error.into()),
    }
}

fn replace(state: &State, change: &Change, before: &[u8], means: Means) -> Result<Made, Unmade> {
    let target = Target::open(state.root(), &change.path, Missing::Fail)?;
    let present = target.present()?;
    if present.bytes == change.after {
        return Ok(Made::Elsewhere);
    }
    if present.bytes != before {
        return Err(Failure::Changed.into());
    }
    let slot = Slot::new(&change.path, before, &change.after);
    let shelf = shelve_copy(state, change, &present, &slot)?;
    let spare = state.spot(&shelf);
    // Writing the new text to the disk took thousands of times as long as this look and the exchange
    // take; most of those who save meanwhile are seen here, and their text is never moved at all.
    if !is_file_of(target.spot(), before)? {
        spare.remove()?;
        return Err(Failure::Changed.into());
    }
    match target.spot().exchange(spare, means) {
        Ok(()) => {}
        Err(Errno::NOSYS) => return replace_stepwise(state, &target, spare, change, before),
        Err(error) => {
            spare.remove()?;
            return Err(error.into());
        }
    }
    if is_file_of(spare, before)? {
        return Ok(Made::Here);
    }
    put_back(state, &target, spare, change)
}

/// Writes the new text beside the vault's files, with the permissions of the old one.
fn shelve_copy(state: &State, change: &Change, present: &Present, slot: &Slot) -> Result<String, Failure> {
    let draft = state.spot(DRAFT);
    draft.remove()?;
    let made = draft.create(&change.after)?;
    let shelved = keep_permissions(present, &made).and_then(|()| state.shelve(DRAFT, &change.path, slot));
    if shelved.is_err() {
        draft.remove()?;
    }
    shelved
}

/// Group, attributes (lists of access rights among them) and mode; a file that cannot get them is not
/// put in place, for others might read it, or no longer.
fn keep_permissions(present: &Present, made: &std::fs::File) -> Result<(), Failure> {
    let stat = rustix::fs::fstat(made)?;
    if stat.st_gid != present.stat.st_gid {
        rustix::fs::fchown(made, None, Some(Gid::from_raw(present.stat.st_gid)))?;
    }
    keep_attributes(present, made)?;
    rustix::fs::fchmod(made, Mode::from_raw_mode(present.stat.st_mode))?;
    Ok(())
}

fn keep_attributes(present: &Present, made: &std::fs::File) -> Result<(), Failure> {
    let mut names = vec![0; 65_536];
    let length = match rustix::fs::flistxattr(&present.file, &mut names[..]) {
        Err(Errno::OPNOTSUPP) => 0,
        length => length?,
    };
    let mut value = vec![0; 65_536];
    for name in names[..length].split(|byte| *byte == 0) {
        if name.starts_with(b"user.") || name == b"system.posix_acl_access" {
            let length = rustix::fs::fgetxattr(&present.file, name, &mut value[..])?;
            rustix::fs::fsetxattr(made, name, &value[..length], rustix::fs::XattrFlags::empty())?;
        }
    }
    Ok(())
}

/// Somebody saved between the last look and the exchange: their file goes back where it was. Saved
/// again meanwhile, the newest text stays and the older one is kept beside it.
fn put_back(state: &State, target: &Target<'_>, spare: Spot<'_>, change: &Change) -> Result<Made, Unmade> {
    for _ in 0..ATTEMPTS {
        match target.spot().exchange(spare, Means::Atomic) {
            Ok(()) if is_file_of(spare, &change.after)? => return Err(Failure::Changed.into()),
            Ok(()) => {
                target.spot().exchange(spare, Means::Atomic)?;
                break;
            }
            Err(Errno::NOENT) => match spare.move_to(target.spot(), Means::Atomic) {
                Ok(()) => return Err(Failure::Changed.into()),
                Err(Errno::EXIST) => {}
                Err(error) => return Err(error.into()),
            },
            Err(error) => return Err(error.into()),
        }
    }
    Err(Unmade { failure: Failure::Changed, kept: keep_beside(state, spare, &change.path) })
}

/// The weaker way: a second name keeps hold of the old file, then the new one takes its place.
fn replace_stepwise(
    state: &State,
    target: &Target<'_>,
    spare: Spot<'_>,
    change: &Change,
    before: &[u8],
) -> Result<Made, Unmade> {
    let held = Slot::new(&change.path, before, &change.after).file_name(1000);
    let held = state.spot(&held);
    let hold = match target.spot().link(held) {
        Ok(()) => held,
        Err(Errno::PERM | Errno::OPNOTSUPP | Errno::NOSYS | Errno::MLINK | Errno::EXIST) => target.spot(),
        Err(error) => {
            spare.remove()?;
            return Err(error.into());
        }
    };
    if !is_file_of(hold, before)? {
        held.remove()?;
        spare.remove()?;
        return Err(Failure::Changed.into());
    }
    spare.replace(target.spot())?;
    match held.read()? {
        Some(bytes) if bytes != before => {
            Err(Unmade { failure: Failure::Changed, kept: keep_beside(state, held, &change.path) })
        }
        _ => Ok(Made::Here),
    }
}

/// A text that cannot be kept beside the page stays where it is, for the next run to try again.
fn keep_beside(state: &State, spare: Spot<'_>, path: &NotePath) -> Option<Box<Diagnostic>> {
    let text = spare.read().ok()??;
    if text.iter().all(|byte| *byte == 0) {
        return None;
    }
    heal::keep_beside(state, spare.name, path, &text).ok().map(Box::new)
}

/// Whether a plain file of exactly these bytes stands there.
fn is_file_of(spot: Spot<'_>, bytes: &[u8]) -> std::io::Result<bool> {
    let stat = rustix::fs::statat(spot.folder, spot.name, rustix::fs::AtFlags::SYMLINK_NOFOLLOW);
    match stat {
        Ok(stat) if FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile => {
            Ok(spot.read()?.is_some_and(|found| found == bytes))
        }
        Ok(_) | Err(Errno::NOENT) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
