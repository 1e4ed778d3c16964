//! Finding and reading the folder of notes: the only room that reads the owner's files.
//!
//! Links are not followed, dot folders, templates and vaults inside the vault are not entered, and
//! a file that cannot be read costs that file only. Knows names and bytes; does not know what a
//! note says.
//!
//! Uses: source, names, diagnostic, settings, writer.

mod git;
mod walk;

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Message};
use crate::settings::{ObsidianSettings, Settings};
use crate::source::NotePath;
use crate::writer::GitState;

/// The name of the settings note.
pub const SETTINGS_NOTE: &str = "kith.md";

/// How much of a note is read. One byte more is asked for, so that the reader can tell that there is
/// more.
const MOST: u64 = (4 << 20) + 1;

/// A folder of notes.
#[derive(Clone, Debug)]
pub struct Vault {
    root: PathBuf,
}

impl Vault {
    /// The vault in which `start` lies: the nearest folder at or above it with a settings note or
    /// Obsidian's own folder.
    pub fn find(start: &Path) -> Option<Self> {
        start.ancestors().find(|folder| is_vault(folder)).map(Self::at)
    }

    /// The vault in exactly that folder, prepared or not.
    pub fn at(root: &Path) -> Self {
        Self { root: root.to_path_buf() }
    }

    /// Its folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The name of its folder.
    pub fn name(&self) -> String {
        let full = self.root.canonicalize().unwrap_or_else(|_| self.root.clone());
        full.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// The text of the settings note, if there is one, and a problem if it cannot be read.
    pub fn settings_note(&self) -> Result<Option<String>, io::Error> {
        match fs::read(self.root.join(SETTINGS_NOTE)) {
            Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// What Obsidian's own settings say of templates and daily notes.
    pub fn obsidian_settings(&self) -> ObsidianSettings {
        let text = |name: &str| fs::read_to_string(self.root.join(".obsidian").join(name)).ok();
        ObsidianSettings::from_json(
            text("templates.json").as_deref(),
            text("daily-notes.json").as_deref(),
            text("plugins/periodic-notes/data.json").as_deref(),
        )
    }

    /// Whether git is in the middle of a merge, a rebase or a pick.
    pub fn git_state(&self) -> GitState {
        git::state(&self.root)
    }

    /// Reads every note once, on as many threads as there are cores, and hands path and bytes to
    /// `take`. What it makes of them comes back in the order of paths.
    pub fn read_notes<T: Send>(
        &self,
        settings: &Settings,
        take: impl Fn(&NotePath, &[u8]) -> T + Sync,
    ) -> (Vec<T>, Vec<Diagnostic>) {
        let (mut paths, mut problems) = walk::notes(&self.root, settings);
        paths.sort_unstable();
        let read = |buffer: &mut Vec<u8>, path: &NotePath| {
            buffer.clear();
            match read_into(&self.root.join(path.on_disk()), buffer) {
                Ok(()) => Ok(take(path, buffer)),
                Err(error) => Err(unreadable(path, &error)),
            }
        };
        let results: Vec<Result<T, Diagnostic>> =
            paths.par_iter().with_min_len(64).map_init(|| Vec::with_capacity(8 << 10), read).collect();
        let mut notes = Vec::with_capacity(results.len());
        for result in results {
            match result {
                Ok(note) => notes.push(note),
                Err(problem) => problems.push(problem),
            }
        }
        (notes, problems)
    }

    /// The text of one note, for showing a line of it; nothing if it is gone.
    pub fn read_text(&self, path: &NotePath) -> Option<String> {
        let mut bytes = Vec::new();
        read_into(&self.root.join(path.on_disk()), &mut bytes).ok()?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// Whether a folder is a vault by itself.
fn is_vault(folder: &Path) -> bool {
    folder.join(SETTINGS_NOTE).is_file() || folder.join(".obsidian").is_dir()
}

fn read_into(path: &Path, buffer: &mut Vec<u8>) -> io::Result<()> {
    open(path)?.take(MOST).read_to_end(buffer).map(|_| ())
}

/// Opens without following a link and without waiting for a pipe.
fn open(path: &Path) -> io::Result<fs::File> {
    use rustix::fs::{Mode, OFlags};
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let file = rustix::fs::open(path, flags, Mode::empty())?;
    Ok(fs::File::from(file))
}

fn unreadable(path: &NotePath, error: &io::Error) -> Diagnostic {
    let id = match error.kind() {
        io::ErrorKind::PermissionDenied => "problem-unreadable-permission",
        io::ErrorKind::NotFound => "problem-unreadable-gone",
        _ => "problem-unreadable",
    };
    let message = Message::new(id).with("reason", error.to_string());
    Diagnostic::error(Code::Unreadable, path, message).advise(Message::new("hint-unreadable"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A vault of those files; a path that ends with `/` is a folder.
    fn vault(files: &[(&str, &str)]) -> (tempfile::TempDir, Vault) {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let full = folder.path().join(path);
            if path.ends_with('/') {
                fs::create_dir_all(full).unwrap();
                continue;
            }
            fs::create_dir_all(full.parent().unwrap()).unwrap();
            crate::writer::write_new(&full, text.as_bytes()).unwrap();
        }
        let vault = Vault::at(folder.path());
        (folder, vault)
    }

    fn paths(vault: &Vault, settings: &Settings) -> Vec<String> {
        vault.read_notes(settings, |path, _| path.as_str().to_owned()).0
    }

    #[test]
    fn notes_are_read_and_nothing_else() {
        let (folder, vault) = vault(&[
            ("b.md", ""),
            ("a.MD", ""),
            ("People/Änne.md", ""),
            ("picture.png", ""),
            (".obsidian/app.md", ""),
            (".trash/old.md", ""),
            (".hidden.md", ""),
            ("Templates/Person.md", ""),
            ("Vorlagen/Person.md", ""),
            ("Other/kith.md", ""),
            ("Other/note.md", ""),
            ("~$b.md", ""),
        ]);
        std::os::unix::fs::symlink(folder.path().join("b.md"), folder.path().join("link.md")).unwrap();
        std::os::unix::fs::symlink(folder.path(), folder.path().join("round")).unwrap();
        assert_eq!(paths(&vault, &Settings::default()), ["People/Änne.md", "a.MD", "b.md"]);
    }

    #[test]
    fn folders_and_patterns_can_be_left_out() {
        let (_folder, vault) =
            vault(&[("a.md", ""), ("Archive/b.md", ""), ("Archive/deep/c.md", ""), ("d.draft.md", "")]);
        let ignore = vec!["Archive".to_owned(), "*.draft.md".to_owned()];
        assert_eq!(paths(&vault, &Settings { ignore, ..Settings::default() }), ["a.md"]);
    }

    #[test]
    fn a_conflict_copy_is_named_and_not_read() {
        let (_folder, vault) =
            vault(&[("Anna.md", ""), ("Anna.sync-conflict-20261118-173636-D4LGQYW.md", "")]);
        let (notes, problems) = vault.read_notes(&Settings::default(), |path, _| path.as_str().to_owned());
        assert_eq!(notes, ["Anna.md"]);
        assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), [Code::ConflictCopy]);
    }

    #[test]
    fn no_more_than_the_limit_is_read() {
        let (folder, vault) = vault(&[]);
        let file = fs::File::create(folder.path().join("long.md")).unwrap();
        file.set_len(50 << 20).unwrap();
        let (lengths, _) = vault.read_notes(&Settings::default(), |_, bytes| bytes.len() as u64);
        assert_eq!(lengths, [MOST]);
    }

    #[test]
    fn the_vault_is_the_nearest_prepared_folder_above() {
        let (folder, _) = vault(&[("kith.md", ""), ("People/deep/", "")]);
        let found = Vault::find(&folder.path().join("People/deep")).unwrap();
        assert_eq!(found.root(), folder.path());
    }

    #[test]
    fn git_is_busy_during_a_merge_also_in_a_worktree() {
        let (folder, vault) = vault(&[(".git/HEAD", "")]);
        assert_eq!(vault.git_state(), GitState::Quiet);
        crate::writer::write_new(&folder.path().join(".git/MERGE_HEAD"), b"").unwrap();
        assert_eq!(vault.git_state(), GitState::Busy);
        let (tree, in_tree) = self::vault(&[]);
        let pointer = format!("gitdir: {}\n", folder.path().join(".git").display());
        crate::writer::write_new(&tree.path().join(".git"), pointer.as_bytes()).unwrap();
        assert_eq!(in_tree.git_state(), GitState::Busy);
    }
}
