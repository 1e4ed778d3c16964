//! Switching one file for another so that nobody's words are lost.
//!
//! The new text is written beside, flushed, and exchanged with the old file in one step. Then what
//! came out is read: if it is not what was planned against, somebody saved in that instant; their
//! words go back and ours wait for the next run. What came out is kept until a later run has seen
//! that nobody wrote to it late. Where a file system cannot exchange, the old file is linked aside
//! first and read again before it is replaced; there a save within microseconds can be displaced,
//! but it stays in our folder and is found by the next run.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, RenameFlags, renameat_with};
use rustix::io::Errno;

use super::plan::Change;
use crate::region::fingerprint;

/// Why a file was not switched.
#[derive(Debug)]
pub(super) enum Refusal {
    /// It changed after it was read; the next run takes it into account.
    ChangedMeanwhile,
    /// It is a link, has a second name, or is no ordinary file.
    NotOrdinary,
    /// It belongs to another user.
    OtherOwner,
    /// A folder on the way is a link.
    LinkedFolder,
    /// The system said no.
    System(io::Error),
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// Writes one change below `root`, using `own`, a folder of ours on the same file system.
pub(super) fn switch(root: &Path, own: &Path, change: &Change) -> Result<(), Refusal> {
    let target = root.join(change.path.on_disk());
    check_folders(root, change.path.on_disk())?;
    match &change.before {
        None => create(&target, own, change),
        Some(before) => replace(&target, own, before, change),
    }
}

/// The name of a file in our folder: what it may hold, and which page it was for. By it a later run
/// can tell our own words from the owner's.
pub(super) fn leftover_name(before: &[u8], after: &[u8], target: &Path) -> OsString {
    let mut name = OsString::from(format!("page-{}-{}-", fingerprint(before), fingerprint(after)));
    name.push(target.file_name().unwrap_or_default());
    name
}

fn create(target: &Path, own: &Path, change: &Change) -> Result<(), Refusal> {
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    let new = write_aside(own, &[], change, target)?;
    let placed = match renameat_with(CWD, &new, CWD, target, RenameFlags::NOREPLACE) {
        Err(errno) if cannot(errno) => fs::hard_link(&new, target).and_then(|()| fs::remove_file(&new)),
        result => result.map_err(io::Error::from),
    };
    placed.map_err(|error| {
        let _ = fs::remove_file(&new);
        let is_link = fs::symlink_metadata(target).is_ok_and(|meta| !meta.is_file());
        match error.kind() {
            io::ErrorKind::AlreadyExists if is_link => Refusal::NotOrdinary,
            io::ErrorKind::AlreadyExists => Refusal::ChangedMeanwhile,
            _ => error.into(),
        }
    })
}

fn replace(target: &Path, own: &Path, before: &[u8], change: &Change) -> Result<(), Refusal> {
    let meta = fs::symlink_metadata(target)?;
    check_ordinary(&meta)?;
    if fs::read(target)? != before {
        return Err(Refusal::ChangedMeanwhile);
    }
    let aside = write_aside(own, before, change, target)?;
    let prepared = fs::set_permissions(&aside, meta.permissions());
    let exchanged =
        prepared.and_then(|()| match renameat_with(CWD, &aside, CWD, target, RenameFlags::EXCHANGE) {
            Err(errno) if cannot(errno) => replace_without_exchange(target, own, &aside, before),
            result => result.map_err(io::Error::from),
        });
    if let Err(error) = exchanged {
        let _ = fs::remove_file(&aside);
        return Err(error.into());
    }
    if fs::read(&aside)? == before {
        return Ok(());
    }
    // Somebody saved between our reading and the exchange. Their file goes back; ours stays aside,
    // and if they saved into it as well, the next run finds words there that are not ours.
    renameat_with(CWD, &aside, CWD, target, RenameFlags::EXCHANGE).map_err(io::Error::from)?;
    Err(Refusal::ChangedMeanwhile)
}

/// The weaker way: the old file gets a second name in our folder, is read once more, and is then
/// replaced. Afterwards `aside` holds the old file, as after an exchange.
fn replace_without_exchange(target: &Path, own: &Path, aside: &Path, before: &[u8]) -> io::Result<()> {
    let kept = own.join("kept");
    let _ = fs::remove_file(&kept);
    fs::hard_link(target, &kept).or_else(|_| fs::copy(target, &kept).map(|_| ()))?;
    if fs::read(target)? != before {
        fs::remove_file(&kept)?;
        return Err(io::Error::new(io::ErrorKind::ResourceBusy, "changed while it was written"));
    }
    fs::rename(aside, target)?;
    fs::rename(&kept, aside)
}

/// Writes the new text into our folder and flushes it.
fn write_aside(own: &Path, before: &[u8], change: &Change, target: &Path) -> io::Result<PathBuf> {
    let path = own.join(leftover_name(before, &change.after, target));
    let _ = fs::remove_file(&path);
    let write = || -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        file.write_all(&change.after)?;
        file.sync_all()
    };
    write().inspect_err(|_| {
        let _ = fs::remove_file(&path);
    })?;
    Ok(path)
}

/// Flushes a folder, so that a switch in it survives a power cut.
pub(super) fn flush_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

fn check_folders(root: &Path, inside: &str) -> Result<(), Refusal> {
    let mut at = root.to_path_buf();
    let folders = inside.rsplit_once('/').map_or("", |(folders, _)| folders);
    for folder in folders.split('/').filter(|folder| !folder.is_empty()) {
        at.push(folder);
        match fs::symlink_metadata(&at) {
            Ok(meta) if !meta.is_dir() => return Err(Refusal::LinkedFolder),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

#[cfg(unix)]
fn check_ordinary(meta: &fs::Metadata) -> Result<(), Refusal> {
    use std::os::unix::fs::MetadataExt;
    let me = rustix::process::geteuid();
    match () {
        () if !meta.is_file() || meta.nlink() != 1 => Err(Refusal::NotOrdinary),
        () if meta.uid() != me.as_raw() && !me.is_root() => Err(Refusal::OtherOwner),
        () => Ok(()),
    }
}

fn cannot(errno: Errno) -> bool {
    [Errno::INVAL, Errno::NOSYS, Errno::OPNOTSUPP, Errno::NOTSUP].contains(&errno)
}
