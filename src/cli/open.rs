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
use crate::settings::{self, Language, Settings};
use crate::source::NotePath;
use crate::vault::{SETTINGS_NOTE, Vault};
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
pub(super) fn open(args: &Args, purpose: Purpose, output: &Output) -> Result<Opened, Failure> {
    let vault = find(args, purpose)?;
    let (settings, mut outside) = read_settings(&vault)?;
    let lang = speak(args.lang, settings.language);
    let today = args.today.or(settings.today).or_else(clock::today);
    let today = today.ok_or_else(|| Failure::usage(Message::new("cli-no-today")))?;
    if let (None, Some(fixed)) = (args.today, settings.today) {
        let day = dates::full(&lang, fixed);
        output.note(&lang.words("cli-today-fixed", &[("day", day.into())]));
    }
    let pages = Catalogue::new(settings.language_or(of_system()));
    let folder = settings.output.clone().unwrap_or_else(|| pages.words("output-folder", &[]));
    let (notebook, present, found) = read(&vault, &settings, &folder, &lang);
    outside.extend(found);
    if args.verbose {
        let folder = vault.root().display().to_string();
        let values = [("folder", folder.into()), ("count", notebook.len().into())];
        output.note(&lang.words("cli-read", &values));
    }
    Ok(Opened { vault, settings, lang, pages, output: folder, present, today, notebook, outside })
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
    pub(super) fn look(&self) -> Known {
        self.notebook.look(self.view())
    }

    /// What a refresh would write, and every problem of notes and pages.
    pub(super) fn plan(&self, wish: &Wish) -> Outcome {
        let git = self.vault.git_state();
        let shelves = Shelves { output: &self.output, lang: &self.pages, present: &self.present, wish, git };
        self.notebook.refresh(self.view(), &shelves)
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
        if named.is_dir() {
            return Ok(Vault::at(named));
        }
        let message = Message::new("cli-no-such-vault").with("folder", named.display().to_string());
        return Err(Failure::usage(message).advise(Message::new("cli-try-init")));
    }
    let here = std::env::current_dir().map_err(|error| {
        Failure::new(Exit::Usage, Message::new("cli-no-folder").with("cause", error.to_string()))
    })?;
    match Vault::find(&here) {
        Some(vault) => Ok(vault),
        None if purpose == Purpose::Look => Ok(Vault::at(&here)),
        None => Err(Failure::usage(Message::new("cli-no-vault")).advise(Message::new("cli-try-init"))),
    }
}

fn read_settings(vault: &Vault) -> Result<(Settings, Vec<Diagnostic>), Failure> {
    let text = vault.settings_note().map_err(|error| {
        let message = Message::new("cli-no-settings").with("cause", error.to_string());
        Failure::new(Exit::NotWritten, message)
    })?;
    let path = NotePath::new(SETTINGS_NOTE);
    Ok(settings::read(text.as_deref().map(|text| (&path, text)), &vault.obsidian_settings()))
}

/// Reads and parses every note once; of files in the folder of the pages the bytes are kept.
fn read(
    vault: &Vault,
    settings: &Settings,
    folder: &str,
    lang: &Catalogue,
) -> (Notebook, Vec<PresentPage>, Vec<Diagnostic>) {
    let progress = Progress::new(lang.words("cli-reading", &[]));
    let inside =
        |path: &NotePath| path.as_str().strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
    let (parsed, problems) = vault.read_notes(settings, |path: &NotePath, bytes: &[u8]| {
        progress.step();
        let page = inside(path).then(|| PresentPage { path: path.clone(), bytes: bytes.to_vec() });
        (path.clone(), parse::note(path, bytes, settings), page)
    });
    progress.end();
    let mut notebook = Notebook::default();
    let mut present = Vec::new();
    for (path, note, page) in parsed {
        notebook.set(path, note);
        present.extend(page);
    }
    (notebook, present, problems)
}

fn of_system() -> Option<Language> {
    sys_locale::get_locale().as_deref().and_then(Language::from_tag)
}
