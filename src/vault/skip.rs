//! Which files and folders of a vault are not notes, by their names alone.
//!
//! Knows folder names, globs and endings. Does not know the disk: links and other vaults inside the
//! vault are seen only while walking.
//!
//! Uses: source, names, diagnostic, strays, settings.

use globset::{Glob, GlobBuilder, GlobSet, GlobSetBuilder};

use crate::diagnostic::{Code, Diagnostic, Message};
use crate::names::fold;
use crate::settings::Settings;
use crate::source::NotePath;
use crate::strays;

/// What is passed over in a vault.
#[derive(Clone, Debug, Default)]
pub struct Skip {
    /// Folders from the root, folded.
    folders: Vec<String>,
    /// Patterns for paths from the root.
    paths: GlobSet,
    /// Patterns without `/`, for names anywhere.
    names: GlobSet,
    /// The folder of the pages, folded; it is read whatever the settings say, for pages that are
    /// not seen cannot be kept up.
    output: String,
}

/// How the files of one folder are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// All of them: it belongs to the pages.
    Everything,
    /// Those that the settings do not leave out.
    Chosen,
    /// None.
    Nothing,
}

/// Names of folders that hold templates, folded.
const TEMPLATE_FOLDERS: &[&str] = &["templates", "template", "vorlagen", "vorlage"];

impl Skip {
    /// What the settings leave out; `output` is the folder of the pages. A pattern that cannot be
    /// read is a problem of the settings note and leaves nothing out.
    pub fn new(settings: &Settings, output: &str) -> (Self, Vec<Diagnostic>) {
        let mut problems = Vec::new();
        let mut folders: Vec<String> =
            settings.template_folders.iter().map(|folder| folded(folder)).collect();
        let (mut paths, mut names) = (GlobSetBuilder::new(), GlobSetBuilder::new());
        for pattern in &settings.ignore {
            let pattern = pattern.trim().trim_matches('/');
            if !pattern.contains(['*', '?', '[', '{']) {
                folders.push(folded(pattern));
                continue;
            }
            match glob(pattern) {
                Ok(glob) if pattern.contains('/') => paths.add(glob),
                Ok(glob) => names.add(glob),
                Err(_) => {
                    problems.push(unreadable_pattern(pattern));
                    continue;
                }
            };
        }
        folders.retain(|folder| !folder.is_empty());
        let build = |set: GlobSetBuilder| set.build().unwrap_or_default();
        let skip = Self { folders, paths: build(paths), names: build(names), output: folded(output) };
        (skip, problems)
    }

    /// Whether a file of that path from the root may be a note: `.md` in any case, and neither it
    /// nor a folder above it is passed over. True also for conflict copies.
    pub fn takes(&self, path: &str) -> bool {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        is_note(name) && self.takes_in(self.reading(folder), path)
    }

    /// How the files right inside a folder are read.
    pub(super) fn reading(&self, folder: &str) -> Reading {
        let mut folders = folder.match_indices('/').map(|(at, _)| &folder[..at]).chain([folder]);
        if folder.is_empty() {
            Reading::Chosen
        } else if folders.clone().any(is_hidden) {
            Reading::Nothing
        } else if self.in_output(folder) {
            Reading::Everything
        } else if folders.any(|folder| self.leaves_out(folder)) {
            Reading::Nothing
        } else {
            Reading::Chosen
        }
    }

    /// Whether a note of that path is taken, its folder being read so.
    pub(super) fn takes_in(&self, reading: Reading, path: &str) -> bool {
        match reading {
            Reading::Everything => true,
            Reading::Chosen => !self.is_named(path),
            Reading::Nothing => false,
        }
    }

    /// Whether a folder of that path from the root may hold notes.
    pub fn enters(&self, folder: &str) -> bool {
        !is_hidden(folder)
            && (self.in_output(folder) || self.is_above_output(folder) || !self.leaves_out(folder))
    }

    fn leaves_out(&self, folder: &str) -> bool {
        is_template_folder(folder) || self.is_named(folder)
    }

    /// Whether the settings name exactly that file or folder.
    fn is_named(&self, path: &str) -> bool {
        let name = path.rsplit('/').next().unwrap_or_default();
        (!self.folders.is_empty() && self.folders.contains(&folded(path)))
            || self.names.is_match(name)
            || self.paths.is_match(path)
    }

    fn in_output(&self, folder: &str) -> bool {
        !self.output.is_empty() && lies_in(&folded(folder), &self.output)
    }

    fn is_above_output(&self, folder: &str) -> bool {
        lies_in(&self.output, &folded(folder))
    }
}

/// Whether a file of that name may be a note.
pub(super) fn is_note(name: &str) -> bool {
    let ending = name.len().checked_sub(3).and_then(|cut| name.get(cut..));
    ending.is_some_and(|ending| ending.eq_ignore_ascii_case(".md"))
        && name.len() > 3
        && !strays::is_litter(name)
}

fn is_hidden(folder: &str) -> bool {
    folder.rsplit('/').next().unwrap_or_default().starts_with('.')
}

/// Whether a folder holds templates by its name: `Templates`, `_Templates`, `99 - Vorlagen`.
pub fn is_template_folder(folder: &str) -> bool {
    let name = fold(folder.rsplit('/').next().unwrap_or_default());
    TEMPLATE_FOLDERS.contains(&name.trim_start_matches(|c: char| !c.is_alphabetic()))
}

fn lies_in(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn folded(path: &str) -> String {
    fold(path.trim().trim_start_matches("./").trim_matches('/'))
}

fn glob(pattern: &str) -> Result<Glob, globset::Error> {
    GlobBuilder::new(pattern).literal_separator(true).case_insensitive(true).build()
}

fn unreadable_pattern(pattern: &str) -> Diagnostic {
    let note = NotePath::new(super::SETTINGS_NOTE);
    Diagnostic::warning(Code::Settings, &note, Message::new("problem-settings-glob").with("pattern", pattern))
        .advise(Message::new("hint-settings-glob"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn skip(ignore: &[&str]) -> Skip {
        let settings = Settings {
            ignore: ignore.iter().map(|text| (*text).to_owned()).collect(),
            template_folders: vec!["Extras/Muster".to_owned()],
            ..Settings::default()
        };
        let (skip, problems) = Skip::new(&settings, "Kontakte/Network");
        assert_eq!(problems, []);
        skip
    }

    #[track_caller]
    fn check(ignore: &[&str], path: &str, expected: bool) {
        assert_eq!(skip(ignore).takes(path), expected, "{path}");
    }

    #[test]
    fn only_markdown_outside_hidden_and_template_folders_is_read() {
        for (path, expected) in [
            ("Anna.md", true),
            ("Menschen/Jörg Müller.MD", true),
            ("Anna.canvas", false),
            (".md", false),
            ("Menschen/.Anna.md", false),
            (".trash/Anna.md", false),
            ("Alt/.obsidian/Anna.md", false),
            ("Vorlagen/Person.md", false),
            ("Extras/99 - Templates/Meeting.md", false),
            ("extras/muster/Person.md", false),
            ("Extras/Musterfirma/Anna.md", true),
            ("Templates.md", true),
        ] {
            check(&[], path, expected);
        }
    }

    #[test]
    fn folders_and_patterns_of_the_owner_are_left_out() {
        for (path, expected) in [
            ("Archiv/2019/Anna.md", false),
            ("Archivar.md", true),
            ("Projekte/Archiv/Anna.md", true),
            ("Board.excalidraw.md", false),
            ("Projekte/Plan.Excalidraw.md", false),
            ("Projekte/A/privat/x.md", false),
            ("Projekte/A/x.md", true),
        ] {
            check(&["Archiv/", "*.excalidraw.md", "Projekte/*/privat"], path, expected);
        }
    }

    #[test]
    fn the_folder_of_the_pages_is_read_whatever_is_ignored() {
        let skip = skip(&["Kontakte", "*.md"]);
        assert!(skip.enters("Kontakte") && skip.enters("Kontakte/Network/Weekly"));
        assert!(skip.takes("Kontakte/Network/Weekly/2026-W47 network.md"));
        assert!(!skip.takes("Kontakte/Anna.md") && !skip.takes("Kontakte/Network/.trash/a.md"));
    }

    #[test]
    fn a_pattern_that_cannot_be_read_is_a_problem() {
        let settings = Settings { ignore: vec!["[a".to_owned()], ..Settings::default() };
        let (skip, problems) = Skip::new(&settings, "Network");
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].note.as_str(), "kith.md");
        assert!(skip.takes("a.md"));
    }
}
