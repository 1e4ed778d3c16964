//! What every command does first: find the vault, read settings and notes, settle day and language.
//!
//! Uses: source, day, diagnostic, settings, lang, parse, notebook, clock, vault.

use std::sync::Mutex;

use super::args::Args;
use super::failure::{Exit, Failure};
use super::output::Output;
use super::progress::Progress;
use crate::clock;
use crate::day::Day;
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::lang::{Catalogue, dates};
use crate::notebook::{Known, Notebook, Parsed, View};
use crate::parse;
use crate::settings::{Language, Settings};
use crate::source::NotePath;
use crate::vault::Vault;

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
    /// The language of the pages.
    pub pages: Language,
    pub today: Day,
    pub notebook: Notebook,
    /// Problems of the settings and of reading.
    pub outside: Vec<Diagnostic>,
}

/// Reads everything the command needs.
pub(super) fn open(args: &Args, purpose: Purpose, output: &Output) -> Result<Opened, Failure> {
    let vault = find(args, purpose)?;
    let (settings, mut outside) = vault.settings();
    let lang = speak(args.lang, settings.language);
    let today = args.today.or(settings.today).unwrap_or_else(clock::today);
    if let (None, Some(fixed)) = (args.today, settings.today) {
        let day = dates::full(&lang, fixed);
        output.note(&lang.words("cli-today-fixed", &[("day", day.into())]));
    }
    let (notebook, found) = read(&vault, &settings, &lang);
    outside.extend(found);
    if args.verbose {
        let folder = vault.root().display().to_string();
        let values = [("folder", folder.into()), ("count", notebook.len().into())];
        output.note(&lang.words("cli-read", &values));
    }
    let pages = settings.language_or(of_system());
    Ok(Opened { vault, settings, lang, pages, today, notebook, outside })
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
    let here = std::env::current_dir().map_err(|error| {
        Failure::new(Exit::Usage, Message::new("cli-no-folder").with("cause", error.to_string()))
    })?;
    match Vault::find(args.vault.as_deref(), &here) {
        Some(vault) => Ok(vault),
        None if args.vault.is_none() && purpose == Purpose::Look => Ok(Vault::at(&here)),
        None => {
            let message = match &args.vault {
                Some(named) => Message::new("cli-no-such-vault").with("folder", named.display().to_string()),
                None => Message::new("cli-no-vault"),
            };
            Err(Failure::usage(message).advise(Message::new("cli-try-init")))
        }
    }
}

fn read(vault: &Vault, settings: &Settings, lang: &Catalogue) -> (Notebook, Vec<Diagnostic>) {
    let progress = Progress::new(lang.words("cli-reading", &[]));
    let parsed: Mutex<Vec<(NotePath, Parsed)>> = Mutex::default();
    let problems = vault.read_notes(settings, &|path: &NotePath, bytes: &[u8]| {
        let note = parse::note(path, bytes, settings);
        progress.step();
        // A thread that panicked while holding the list left it whole: a push is all that happens.
        parsed.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((path.clone(), note));
    });
    progress.end();
    let mut notebook = Notebook::default();
    for (path, note) in parsed.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner) {
        notebook.set(path, note);
    }
    (notebook, problems)
}

fn of_system() -> Option<Language> {
    sys_locale::get_locale().as_deref().and_then(Language::from_tag)
}
