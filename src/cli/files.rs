//! Files the owner asked for by name: an export, a first settings note, the example.
//!
//! Pages are written elsewhere, with far more care, because there the owner writes too. Here a file
//! is new, or was named by the owner.
//!
//! Uses: nothing.

use std::fs::{File, OpenOptions, create_dir_all};
use std::io::{self, Write};
use std::path::Path;

/// Writes a file where none is, with the folders above it; `false` if something stands there.
pub(super) fn create(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    if let Some(folder) = path.parent() {
        create_dir_all(folder)?;
    }
    match OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(mut file) => file.write_all(bytes).map(|()| true),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    }
}

/// Makes a folder with those above it, if it is not there.
pub(super) fn create_folder(path: &Path) -> io::Result<()> {
    create_dir_all(path)
}

/// Writes a file the owner named, over what stood there; a note is never written over.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let is_note = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("md"));
    let mut file = if is_note {
        OpenOptions::new().write(true).create_new(true).open(path)?
    } else {
        File::create(path)?
    };
    file.write_all(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kith.md");
        replace(&path, b"first").unwrap();
        assert!(replace(&path, b"second").is_err());
        assert_eq!(std::fs::read(&path).unwrap(), b"first");
    }

    #[test]
    fn an_export_is_written_over_the_last_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("all.json");
        replace(&path, b"a longer one").unwrap();
        replace(&path, b"short").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"short");
    }
}
