//! The folder of notes on the disk: finding it, walking it, reading it.
//!
//! The door is `Vault`. The only room that reads the disk for the rest; writing, and what must be
//! read for it, belongs to `writer`. Does not know what a note means.
//!
//! Uses: source, names, strays, diagnostic, settings, writer.

mod git;
mod read;
mod silent;
mod skip;
mod stamp;
mod walk;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

pub use read::{State, Taken};
pub use skip::{Skip, is_template_folder};
pub use stamp::{Identity, Stamp};
pub use walk::{Listing, conflict_copies};

use crate::names::alike;
use crate::source::NotePath;

/// A folder of notes that exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vault {
    root: PathBuf,
}

/// The texts in which an owner, or Obsidian for them, says how the vault is laid out. Absent where
/// there is no such file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SettingsTexts {
    /// `kith.md`.
    pub note: Option<String>,
    /// `.obsidian/templates.json`.
    pub templates_json: Option<String>,
    /// `.obsidian/daily-notes.json`.
    pub daily_json: Option<String>,
    /// `.obsidian/plugins/periodic-notes/data.json`.
    pub periodic_json: Option<String>,
    /// Those that are there and cannot be read.
    pub unread: Vec<NotePath>,
}

/// The note that holds the settings and marks a vault.
pub const SETTINGS_NOTE: &str = "kith.md";

const OBSIDIAN: &str = ".obsidian";

impl Vault {
    /// The vault in exactly that folder, whether or not something marks it as one.
    ///
    /// # Errors
    /// If there is no such folder, or it may not be entered.
    pub fn at(folder: &Path) -> io::Result<Self> {
        let root = fs::canonicalize(folder)?;
        if !root.is_dir() {
            return Err(io::ErrorKind::NotADirectory.into());
        }
        Ok(Self { root })
    }

    /// The nearest folder at or above `start` with a `kith.md` or a folder `.obsidian`.
    pub fn find(start: &Path) -> Option<Self> {
        let start = fs::canonicalize(start).ok()?;
        let root = start.ancestors().find(|folder| is_vault(folder))?;
        Some(Self { root: root.to_owned() })
    }

    /// Its folder, absolute and without symlinks.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The names of what lies right in the vault, sorted; nothing where it cannot be listed.
    pub fn names_at_root(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.root).into_iter().flatten().flatten();
        let mut names: Vec<String> =
            entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        names.sort_unstable();
        names
    }

    /// Whether anything of that path from the root is there, be it a file, a folder or a link.
    pub fn holds(&self, path: &str) -> bool {
        fs::symlink_metadata(self.root.join(path)).is_ok()
    }

    /// The path of a folder as the disk spells it, so far as it is there: `people` stands for a folder
    /// `People`, and no second one is made beside it.
    pub fn as_spelt(&self, folder: &str) -> String {
        let mut spelt = String::new();
        for part in folder.split('/').filter(|part| !part.is_empty()) {
            let entries = fs::read_dir(self.root.join(&spelt)).into_iter().flatten().flatten();
            let mut names: Vec<String> = entries
                .filter_map(|entry| entry.file_name().into_string().ok())
                .filter(|name| alike(name, part))
                .collect();
            names.sort_unstable();
            let name = if names.iter().any(|name| name == part) {
                part
            } else {
                names.first().map_or(part, String::as_str)
            };
            if !spelt.is_empty() {
                spelt.push('/');
            }
            spelt.push_str(name);
        }
        spelt
    }

    /// Reads what is needed to know which notes to read.
    pub fn settings_texts(&self) -> SettingsTexts {
        let mut unread = Vec::new();
        let mut text = |path: &str| {
            read::text(&self.root.join(path)).unwrap_or_else(|_| {
                unread.push(NotePath::new(path));
                None
            })
        };
        SettingsTexts {
            note: text(SETTINGS_NOTE),
            templates_json: text(".obsidian/templates.json"),
            daily_json: text(".obsidian/daily-notes.json"),
            periodic_json: text(".obsidian/plugins/periodic-notes/data.json"),
            unread,
        }
    }
}

/// Whether the folder itself is marked as a vault; links count for nothing.
fn is_vault(folder: &Path) -> bool {
    let kind = |name| fs::symlink_metadata(folder.join(name)).map(|found| found.file_type());
    kind(SETTINGS_NOTE).is_ok_and(|kind| kind.is_file()) || kind(OBSIDIAN).is_ok_and(|kind| kind.is_dir())
}

#[cfg(test)]
mod tests;
