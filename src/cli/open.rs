//! What every command does first: find the vault, read settings and notes, settle day and language.
//!
//! Uses: source, day, diagnostic, settings, lang, parse, notebook, clock, vault.

use super::args::Args;
use super::failure::{Exit, Failure};
use super::output::Output;
use super::progress::Progress;
use crate::clock;
use crate::day::Day;
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::lang::{Catalogue, dates};
use crate::notebook::{Known, Notebook, Outcome, Shelves, View};
use crate::parse;
use crate::reports::Wish;
use crate::settings::{self, Language, ObsidianSettings, Settings};
use crate::source::NotePath;
use crate::vault::{SETTINGS_NOTE, Skip, Vault};
use crate::writer::PresentPage;

/// Whether a command may take the current folder for a vault when nothing marks one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    Look,
    Write,
}

/// A vault with everything read.
pub(super) struct Opened {
    pub vault: Vault,
    pub settings: Settings,
    /// The words of the terminal.
    pub lang: Catalogue,
    /// The words of the pages.
    pub pages: Catalogue,
    /// The folder of the pages.
    pub output: String,
    /// The files in that folder.
    pub present: Vec<PresentPage>,
    pub today: Day,
    pub notebook: Notebook,
    /// Problems of the settings and of reading.
    pub outside: Vec<Diagnostic>,
}

/// Reads everything the command needs.
///
/// What is read stays until the program ends, and the program ends with the command: to give back
/// every note one by one would only take time.
pub(super) fn open(args: &Args, purpose: Purpose, output: &Output) -> Result<&'static Opened, Failure> {
    let vault = find(args, purpose)?;
    let (settings, _, mut outside) = read_settings(&vault);
    let lang = speak(args.lang, settings.language);
    let today = args.today.or(settings.today).unwrap_or_else(clock::today);
    if let (None, Some(fixed)) = (args.today, settings.today) {
        let day = dates::full(&lang, fixed);
        output.note(&lang.words("cli-today-fixed", &[("day", day.into())]));
    }
    let pages = match settings.language_or(of_system()) {
        language if language == lang.language() => lang.clone(),
        language => Catalogue::new(language),
    };
    let folder = settings.output.clone().unwrap_or_else(|| pages.words("output-folder", &[]));
    let (notebook, present, found) = read(&vault, &settings, &folder, &lang);
    outside.extend(found);
    if args.verbose {
        let folder = vault.root().display().to_string();
        let values = [("folder", folder.into()), ("count", notebook.len().into())];
        output.note(&lang.words("cli-read", &values));
    }
    let opened = Opened { vault, settings, lang, pages, output: folder, present, today, notebook, outside };
    Ok(Box::leak(Box::new(opened)))
}

/// The words of the terminal: as asked, else as set, else as the system speaks, else English.
pub(super) fn speak(asked: Option<Language>, set: Option<Language>) -> Catalogue {
    Catalogue::new(asked.or(set).or_else(of_system).unwrap_or_default())
}

impl Opened {
    /// From where the notes are seen.
    pub(super) fn view(&self) -> View<'_> {
        View { today: self.today, settings: &self.settings, outside: &self.outside }
    }

    /// What is known from the notes.
    pub(super) fn look(&self) -> &'static Known {
        Box::leak(Box::new(self.notebook.look(self.view())))
    }

    /// What a refresh would write, and every problem of notes and pages.
    pub(super) fn plan(&self, wish: &Wish) -> &'static Outcome {
        self.plan_among(&self.present, wish)
    }

    /// The same if these files stood in the folder of the pages.
    pub(super) fn plan_among(&self, present: &[PresentPage], wish: &Wish) -> &'static Outcome {
        let git = self.vault.git_state();
        let shelves = Shelves { output: &self.output, lang: &self.pages, present, wish, git };
        Box::leak(Box::new(self.notebook.refresh(self.view(), &shelves)))
    }

    /// The name of the vault: that of its folder.
    pub(super) fn name(&self) -> String {
        self.vault.root().file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// The text of one note, for showing a line of it; nothing if it is gone.
    pub(super) fn text(&self, path: &NotePath) -> Option<String> {
        let bytes = self.vault.read_note(path).ok()??;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// How a command that only looked ends: partly done where a note could not be read.
    pub(super) fn end(&self, output: &Output) -> Exit {
        let unread = self.outside.iter().filter(|problem| problem.code == Code::Unreadable).count();
        if unread == 0 {
            return Exit::Fine;
        }
        output.note(&self.lang.words("cli-unread", &[("count", unread.into())]));
        Exit::Partly
    }
}

fn find(args: &Args, purpose: Purpose) -> Result<Vault, Failure> {
    if let Some(named) = &args.vault {
        return Vault::at(named).map_err(|_| {
            let message = Message::new("cli-no-such-vault").with("folder", named.display().to_string());
            Failure::usage(message).advise(Message::new("cli-try-init"))
        });
    }
    let no_folder = |error: std::io::Error| {
        Failure::new(Exit::Usage, Message::new("cli-no-folder").with("cause", error.to_string()))
    };
    let here = std::env::current_dir().map_err(no_folder)?;
    match Vault::find(&here) {
        Some(vault) => Ok(vault),
        None if purpose == Purpose::Look => Vault::at(&here).map_err(no_folder),
        None => Err(Failure::usage(Message::new("cli-no-vault")).advise(Message::new("cli-try-init"))),
    }
}

/// What holds in a vault: its settings, and those of Obsidian they rest on.
pub(super) fn read_settings(vault: &Vault) -> (Settings, ObsidianSettings, Vec<Diagnostic>) {
    let texts = vault.settings_texts();
    let obsidian = ObsidianSettings::from_json(
        texts.templates_json.as_deref(),
        texts.daily_json.as_deref(),
        texts.periodic_json.as_deref(),
    );
    let path = NotePath::new(SETTINGS_NOTE);
    let (settings, problems) = settings::read(texts.note.as_deref().map(|text| (&path, text)), &obsidian);
    (settings, obsidian, problems)
}

/// Reads and parses every note once; of files in the folder of the pages the bytes are kept.
pub(super) fn read(
    vault: &Vault,
    settings: &Settings,
    folder: &str,
    lang: &Catalogue,
) -> (Notebook, Vec<PresentPage>, Vec<Diagnostic>) {
    let progress = Progress::new(lang.words("cli-reading", &[]));
    let inside =
        |path: &NotePath| path.as_str().strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
    let (skip, mut problems) = Skip::new(settings, folder);
    let (parsed, found) = vault.read_notes(&skip, |path: NotePath, bytes: &[u8]| {
        progress.step();
        let page = inside(&path).then(|| PresentPage { path: path.clone(), bytes: bytes.to_vec() });
        let note = parse::note(&path, bytes, settings);
        (path, note, page)
    });
    problems.extend(found);
    progress.end();
    let mut present = Vec::new();
    let notes = parsed.into_iter().map(|(path, note, page)| {
        present.extend(page);
        (path, note)
    });
    (notes.collect(), present, problems)
}

fn of_system() -> Option<Language> {
    sys_locale::get_locale().as_deref().and_then(Language::from_tag)
}
