//! The example notes, part of the program, so that they are there wherever it is.
//!
//! Uses: lang.

use std::path::Path;

use include_dir::{Dir, include_dir};

use super::create;
use crate::cli::failure::Failure;
use crate::lang::Catalogue;

static EXAMPLE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/example-vault");

/// Where they go unless said otherwise.
pub(super) const FOLDER: &str = "kithbook-example";

/// Writes them, and says how many and how many were there.
pub(super) fn write(folder: &Path, lang: &Catalogue) -> Result<String, Failure> {
    let (mut written, mut kept) = (0_usize, 0_usize);
    let mut folders = vec![&EXAMPLE];
    while let Some(here) = folders.pop() {
        folders.extend(here.dirs());
        for file in here.files() {
            match create(&folder.join(file.path()), file.contents())? {
                true => written += 1,
                false => kept += 1,
            }
        }
    }
    let id = if kept == 0 { "init-example" } else { "init-example-kept" };
    let folder = folder.display().to_string();
    Ok(lang.words(id, &[("folder", folder.into()), ("written", written.into()), ("kept", kept.into())]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Language;
    use crate::vault::SETTINGS_NOTE;

    #[test]
    fn the_example_is_written_once_and_never_over_anything() {
        let folder = tempfile::tempdir().unwrap();
        let lang = Catalogue::new(Language::English);
        let first = write(folder.path(), &lang).unwrap();
        assert!(first.contains(&folder.path().display().to_string()), "{first}");
        let note = folder.path().join(SETTINGS_NOTE);
        assert!(note.exists());
        let before = std::fs::read(&note).unwrap();
        let second = write(folder.path(), &lang).unwrap();
        assert!(second.contains("left as they are"), "{second}");
        assert_eq!(std::fs::read(&note).unwrap(), before);
    }
}
