//! The pages of a folder, and those that a fresh run makes of the same notes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Ran, TODAY};

/// Every page by its path, with its bytes.
pub type Pages = BTreeMap<String, Vec<u8>>;

/// The pages that stand in the vault now.
pub fn pages(root: &Path) -> Pages {
    let mut found = BTreeMap::new();
    walk(&root.join("Network"), &mut |path, is_folder| {
        if let (false, Ok(bytes)) = (is_folder, fs::read(path)) {
            let name = path.strip_prefix(root).expect("below the root").to_string_lossy().into_owned();
            found.insert(name, bytes);
        }
    });
    found
}

/// The pages that a fresh run makes of a copy of the vault, made at `copy`.
pub fn fresh_pages(root: &Path, copy: &Path) -> Pages {
    loop {
        let _ = fs::remove_dir_all(copy);
        copy_notes(root, copy);
        let ran = Ran::from(kith(copy, "refresh").arg("--accept-removals").output().expect("it runs"));
        // While something else writes, a page may be half there in the copy alone.
        if ran.code == 0 || ran.code == 2 {
            return pages(copy);
        }
    }
}

/// The program on the vault at `root`, on the day of the tests and in English.
pub fn kith(root: &Path, command: &str) -> Command {
    let mut line = Command::new(env!("CARGO_BIN_EXE_kith"));
    line.env_clear().env("LANG", "en_US.UTF-8").arg("--vault").arg(root).args(["--today", TODAY, command]);
    line
}

/// Calls `see` with everything below a folder that is not hidden, sorted, without following links, and
/// says of each whether it is a folder.
pub fn walk(folder: &Path, see: &mut dyn FnMut(&Path, bool)) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    for path in paths {
        let hidden = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
        let Ok(found) = fs::symlink_metadata(&path) else { continue };
        if hidden || found.is_symlink() {
            continue;
        }
        see(&path, found.is_dir());
        if found.is_dir() {
            walk(&path, see);
        }
    }
}

/// Copies notes, pages and the marks of vaults, without links and what is ours or git's.
pub fn copy_notes(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder to copy") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        let Ok(found) = fs::symlink_metadata(&path) else { continue };
        if path.ends_with(".kith") || path.ends_with(".git") || found.is_symlink() {
            continue;
        }
        if found.is_dir() {
            copy_notes(&path, &target);
        } else {
            // A page that is exchanged at this moment is there before and after.
            let _ = fs::copy(&path, &target);
        }
    }
}
