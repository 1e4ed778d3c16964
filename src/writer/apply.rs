//! Carrying out a plan, and tidying up after earlier runs.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use super::lock;
use super::plan::Change;
use super::switch::{Refusal, flush_folder, switch};
use crate::diagnostic::{Code, Diagnostic, Message, Severity};
use crate::region::fingerprint;
use crate::source::NotePath;

/// The folder of our own in a vault: the lock, and files that were displaced.
const OWN: &str = ".kith";

/// What was done.
#[derive(Debug, Default)]
pub struct Applied {
    /// Files that stand as planned.
    pub written: Vec<NotePath>,
    /// Files that could not be written, and words of the owner's that were found late.
    pub problems: Vec<Diagnostic>,
    /// How many files could not be written.
    pub failed: usize,
}

/// Why nothing could be done at all.
#[derive(Debug)]
pub enum WriteError {
    /// Another writer kept the lock.
    Busy,
    /// Our own folder could not be made or locked.
    NoFolder(Diagnostic),
}

/// Writes the changes below `root`. Pages go into `output`; there, too, words are put back that an
/// editor wrote late into a displaced file. When `stop` is set, the page in hand is finished.
pub fn apply(
    root: &Path,
    output: &str,
    changes: &[Change],
    stop: &AtomicBool,
) -> Result<Applied, WriteError> {
    let mut applied = Applied::default();
    if changes.is_empty() && !has_leftovers(root) {
        return Ok(applied);
    }
    let own = own_folder(root).map_err(|error| WriteError::NoFolder(no_folder(&error)))?;
    let lock = lock::take(&own).map_err(|error| WriteError::NoFolder(no_folder(&error)))?;
    let Some(_lock) = lock else { return Err(WriteError::Busy) };
    settle(root, &own, output, &mut applied);
    let mut folders = BTreeSet::new();
    for change in changes {
        if stop.load(Ordering::Relaxed) {
            break;
        }
        match switch(root, &own, change) {
            Ok(()) => {
                folders.extend(root.join(change.path.on_disk()).parent().map(Path::to_path_buf));
                applied.written.push(change.path.clone());
            }
            Err(refusal) => {
                applied.failed += 1;
                applied.problems.push(refused(change, &refusal));
            }
        }
    }
    for folder in folders {
        // The switch itself has happened; a folder that cannot be flushed only costs durability.
        let _ = flush_folder(&folder);
    }
    Ok(applied)
}

/// Writes a note of the owner's that does not exist yet; gives `false` if something stands there.
pub fn write_new(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    use std::io::Write;
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    match fs::OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(mut file) => file.write_all(bytes).and_then(|()| file.sync_all()).map(|()| true),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    }
}

/// Whether files of an earlier run wait to be looked at.
pub fn has_leftovers(root: &Path) -> bool {
    leftovers(&root.join(OWN)).next().is_some()
}

fn own_folder(root: &Path) -> io::Result<PathBuf> {
    let own = root.join(OWN);
    match fs::DirBuilder::new().mode(0o700).create(&own) {
        Ok(()) => {
            write_new(&own.join(".gitignore"), b"*\n")?;
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(error),
    }
    let meta = fs::symlink_metadata(&own)?;
    if meta.is_dir() { Ok(own) } else { Err(io::Error::new(io::ErrorKind::NotADirectory, "not a folder")) }
}

/// Looks at what earlier runs displaced. What holds the old or the new text of a page goes; anything
/// else was written by somebody after the switch, and goes beside the pages, named.
fn settle(root: &Path, own: &Path, output: &str, applied: &mut Applied) {
    for path in leftovers(own) {
        let Some((before, after, name)) = parts(&path) else { continue };
        let Ok(bytes) = fs::read(&path) else { continue };
        let print = fingerprint(&bytes);
        if print == before || print == after {
            let _ = fs::remove_file(&path);
            continue;
        }
        let stem = name.strip_suffix(".md").unwrap_or(&name);
        let beside = NotePath::new(&format!("{output}/{stem} (recovered {}).md", &print[..8]));
        let target = root.join(beside.on_disk());
        let moved = fs::create_dir_all(root.join(output)).and_then(|()| fs::hard_link(&path, &target));
        if moved.is_ok() {
            let _ = fs::remove_file(&path);
            let message = Message::new("problem-page-write-recovered").with("page", name);
            let problem = Diagnostic::warning(Code::PageWrite, &beside, message);
            applied.problems.push(problem.advise(Message::new("hint-page-write-recovered")));
        }
    }
}

fn leftovers(own: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let entries = fs::read_dir(own).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut found: Vec<PathBuf> = entries.filter(|path| parts(path).is_some()).collect();
    found.sort();
    found.into_iter()
}

/// The fingerprints and the page in the name of a displaced file.
fn parts(path: &Path) -> Option<(String, String, String)> {
    let name = path.file_name()?.to_str()?.strip_prefix("page-")?;
    let mut parts = name.splitn(3, '-');
    let (before, after, page) = (parts.next()?, parts.next()?, parts.next()?);
    let is_print = |part: &str| part.len() == 32 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    (is_print(before) && is_print(after)).then(|| (before.to_owned(), after.to_owned(), page.to_owned()))
}

fn refused(change: &Change, refusal: &Refusal) -> Diagnostic {
    let (id, hint) = match refusal {
        Refusal::ChangedMeanwhile => ("problem-page-write-changed", "hint-page-write-again"),
        Refusal::NotOrdinary => ("problem-page-write-link", "hint-page-write-link"),
        Refusal::LinkedFolder => ("problem-page-write-folder", "hint-page-write-link"),
        Refusal::OtherOwner => ("problem-page-write-owner", "hint-page-write-owner"),
        Refusal::System(error) => {
            return Diagnostic::new(
                Code::PageWrite,
                Severity::Error,
                &change.path,
                Message::new(system_message(error)).with("reason", error.to_string()),
            )
            .advise(Message::new("hint-page-write-again"));
        }
    };
    Diagnostic::error(Code::PageWrite, &change.path, Message::new(id)).advise(Message::new(hint))
}

fn no_folder(error: &io::Error) -> Diagnostic {
    let message = Message::new(system_message(error)).with("reason", error.to_string());
    Diagnostic::error(Code::PageWrite, &NotePath::new(OWN), message)
        .advise(Message::new("hint-page-write-again"))
}

/// The sentence for what the system said.
fn system_message(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "problem-page-write-full",
        io::ErrorKind::ReadOnlyFilesystem => "problem-page-write-read-only",
        io::ErrorKind::PermissionDenied => "problem-page-write-permission",
        _ => "problem-page-write-system",
    }
}
