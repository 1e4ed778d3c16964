//! How a vault is read: everything that follows from its settings before a note is opened.
//!
//! One command and a long watch read notes by the same layout, so they cannot differ. Does not keep
//! what was read.
//!
//! Uses: source, names, diagnostic, settings, lang, parse, notebook, vault, writer.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Message};
use crate::lang::Catalogue;
use crate::names::{fold, lies_in};
use crate::notebook::Parsed;
use crate::parse;
use crate::settings::{self, Language, ObsidianSettings, Settings};
use crate::source::NotePath;
use crate::vault::{SETTINGS_NOTE, SettingsTexts, Skip, Vault};
use crate::writer::PresentPage;

/// Which files of a vault are notes, how they are read, and where pages stand.
pub struct Layout {
    /// The owner's settings.
    pub settings: Settings,
    /// The words of the pages.
    pub pages: Catalogue,
    /// The folder of the pages, without slash at its end.
    pub output: String,
    /// What is passed over.
    pub skip: Skip,
    /// What is wrong with the settings.
    pub problems: Vec<Diagnostic>,
    /// The last words of the names of pages, folded.
    page_words: BTreeSet<String>,
}

impl Layout {
    /// Reads the settings; `system` is the language of those that name none.
    pub fn read(vault: &Vault, system: Option<Language>) -> Self {
        Self::of(&vault.settings_texts(), system)
    }

    /// The layout that these texts describe.
    pub fn of(texts: &SettingsTexts, system: Option<Language>) -> Self {
        let (settings, _, mut problems) = read_settings(texts);
        let pages = Catalogue::new(settings.language_or(system));
        let output = settings.output.clone().unwrap_or_else(|| pages.words("output-folder", &[]));
        let mut layout = Self::new(settings, pages, output);
        problems.append(&mut layout.problems);
        Self { problems, ..layout }
    }

    /// The layout by these settings, with words and folder of the pages as given.
    pub fn new(settings: Settings, pages: Catalogue, output: String) -> Self {
        let (skip, problems) = Skip::new(&settings, &output);
        let page_words = pages.last_words_of_pages().map(fold).collect();
        Self { settings, pages, output, skip, problems, page_words }
    }

    /// What one note says; of a file in the folder of the pages the bytes as well.
    pub fn take(&self, path: &NotePath, bytes: &[u8]) -> (Parsed, Option<PresentPage>) {
        let mut parsed = parse::note(path, bytes, &self.settings);
        if self.is_page(path) {
            return (parsed, Some(PresentPage { path: path.clone(), bytes: bytes.to_vec() }));
        }
        parsed.0.maybe_pages = parse::maybe_pages(bytes, &self.page_words);
        (parsed, None)
    }

    /// Whether a file of that path stands in the folder of the pages.
    pub fn is_page(&self, path: &NotePath) -> bool {
        lies_in(path.as_str(), &self.output)
    }
}

/// What holds in a vault: its settings, those of Obsidian they rest on, and what is wrong with them.
pub fn read_settings(texts: &SettingsTexts) -> (Settings, ObsidianSettings, Vec<Diagnostic>) {
    let obsidian = ObsidianSettings::from_json(
        texts.templates_json.as_deref(),
        texts.daily_json.as_deref(),
        texts.periodic_json.as_deref(),
    );
    let path = NotePath::new(SETTINGS_NOTE);
    let (settings, mut problems) = settings::read(texts.note.as_deref().map(|text| (&path, text)), &obsidian);
    problems.extend(texts.unread.iter().map(|path| {
        Diagnostic::error(Code::Unreadable, path, Message::new("problem-unreadable-file"))
            .advise(Message::new("hint-unreadable-file"))
    }));
    (settings, obsidian, problems)
}
