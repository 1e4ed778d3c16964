//! What every command does first: find the vault, read settings and notes, settle day and language.
//!
//! Uses: source, day, diagnostic, settings, lang, reports, notebook, vault, reading, clock, writer.

use super::args::Args;
use super::failure::{Exit, Failure, cause};
use super::output::Output;
use super::progress::Progress;
use std::io::ErrorKind;

use crate::clock;
use crate::day::Day;
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::lang::{Catalogue, dates};
use crate::metrics::Measured;
use crate::notebook::{Known, Notebook, Outcome, Shelves, View};
use crate::reading::Layout;
use crate::reports::Wish;
use crate::settings::{Language, Settings};
use crate::source::NotePath;
use crate::vault::Vault;
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
    let layout = Layout::read(&vault, of_system());
    let lang = words(args, &layout);
    if purpose == Purpose::Write {
        refuse_unread_settings(&layout.problems)?;
    }
    say_fixed_day(args, &layout, &lang, output);
    Ok(read_with(vault, layout, lang, args, output))
}

/// Reads everything as the settings say.
fn read_with(vault: Vault, layout: Layout, lang: Catalogue, args: &Args, output: &Output) -> &'static Opened {
    let today = args.today.or(layout.settings.today).unwrap_or_else(clock::today);
    let (notebook, present, found) = read(&vault, &layout, &lang);
    if args.verbose {
        let folder = vault.root().display().to_string();
        let values = [("folder", folder.into()), ("count", notebook.len().into())];
        output.note(&lang.words("cli-read", &values));
    }
    let Layout { settings, pages, output, problems: mut outside, .. } = layout;
    outside.extend(found);
    outside.sort();
    outside.dedup();
    let opened = Opened { vault, settings, lang, pages, output, present, today, notebook, outside };
    Box::leak(Box::new(opened))
}

/// The words of the terminal without a vault: as asked, else as set, else as the system speaks, else
/// English.
pub(super) fn speak(asked: Option<Language>, set: Option<Language>) -> Catalogue {
    Catalogue::new(asked.or(set).or_else(of_system).unwrap_or_default())
}

/// The words in which a command says why it stopped: those of the vault, where there is one.
pub(super) fn words_of_failure(args: &Args) -> Catalogue {
    let of_vault = || Layout::read(&find(args, Purpose::Look).ok()?, of_system()).settings.language;
    speak(args.lang, args.lang.or_else(of_vault))
}

/// The language of the terminal before any argument is understood: that of the vault the current
/// folder lies in, else that of the system.
pub(super) fn language_here() -> Option<Language> {
    let vault = std::env::current_dir().ok().and_then(|here| Vault::find(&here));
    let set = vault.and_then(|vault| Layout::read(&vault, of_system()).settings.language);
    set.or_else(of_system)
}

/// The words of the terminal: as asked, else as set, else as the system speaks, else English. Making
/// them takes a while, so they are shared with the pages where both speak one language.
pub(super) fn words(args: &Args, layout: &Layout) -> Catalogue {
    match args.lang.unwrap_or(layout.settings.language_or(of_system())) {
        language if language == layout.pages.language() => layout.pages.clone(),
        language => Catalogue::new(language),
    }
}

/// A day fixed by the settings is easily forgotten, so every command says it.
pub(super) fn say_fixed_day(args: &Args, layout: &Layout, lang: &Catalogue, output: &Output) {
    if let (None, Some(fixed)) = (args.today, layout.settings.today) {
        let day = dates::full(lang, fixed);
        output.note(&lang.words("cli-today-fixed", &[("day", day.into())]));
    }
}

impl Opened {
    /// The same vault as it is by now, to write into it.
    pub(super) fn anew(&self, args: &Args, output: &Output) -> Result<&'static Self, Failure> {
        let layout = Layout::read(&self.vault, of_system());
        refuse_unread_settings(&layout.problems)?;
        let lang = words(args, &layout);
        Ok(read_with(self.vault.clone(), layout, lang, args, output))
    }

    /// From where the notes are seen.
    pub(super) fn view(&self) -> View<'_> {
        View { today: self.today, settings: &self.settings, outside: &self.outside }
    }

    /// What is known from the notes.
    pub(super) fn look(&self) -> &'static Known {
        Box::leak(Box::new(self.notebook.look(self.view())))
    }

    /// What is known and measured, for commands that need no problems.
    pub(super) fn measured(&'static self) -> &'static Measured<'static> {
        Box::leak(Box::new(Measured::new(&self.look().index, &self.settings)))
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

pub(super) fn find(args: &Args, purpose: Purpose) -> Result<Vault, Failure> {
    if let Some(named) = &args.vault {
        let about = |id: &'static str| Message::new(id).with("folder", named.display().to_string());
        return Vault::at(named).map_err(|error| match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => {
                Failure::usage(about("cli-no-such-vault")).advise(Message::new("cli-try-init"))
            }
            _ => Failure::new(Exit::NotWritten, about("cli-vault-unreadable").with("cause", cause(&error))),
        });
    }
    let no_folder = |error: std::io::Error| {
        Failure::new(Exit::Usage, Message::new("cli-no-folder").with("cause", cause(&error)))
    };
    let here = std::env::current_dir().map_err(no_folder)?;
    match Vault::find(&here) {
        Some(vault) => Ok(vault),
        None if purpose == Purpose::Look => Vault::at(&here).map_err(no_folder),
        None => Err(Failure::usage(Message::new("cli-no-vault")).advise(Message::new("cli-try-init"))),
    }
}

/// With other settings the pages might land in another folder, in another language.
fn refuse_unread_settings(problems: &[Diagnostic]) -> Result<(), Failure> {
    match problems.iter().find(|problem| problem.code == Code::Unreadable) {
        None => Ok(()),
        Some(problem) => {
            let message = Message::new("cli-settings-unread").with("file", problem.note.as_str());
            Err(Failure::new(Exit::NotWritten, message).advise(Message::new("hint-unreadable-file")))
        }
    }
}

/// Reads and parses every note once; of files in the folder of the pages the bytes are kept.
pub(super) fn read(
    vault: &Vault,
    layout: &Layout,
    lang: &Catalogue,
) -> (Notebook, Vec<PresentPage>, Vec<Diagnostic>) {
    let progress = Progress::new(lang.words("cli-reading", &[]));
    let (taken, problems) = vault.read_notes(&layout.skip, |path: NotePath, bytes: &[u8]| {
        progress.step();
        let taken = layout.take(&path, bytes);
        (path, taken)
    });
    progress.end();
    let mut present = Vec::new();
    let notes = taken.into_iter().map(|(path, (note, page))| {
        present.extend(page);
        (path, note)
    });
    (notes.collect(), present, problems)
}

pub(super) fn of_system() -> Option<Language> {
    sys_locale::get_locale().as_deref().and_then(Language::from_tag)
}
