//! `kith import`: contacts and appointments of other programs become notes.
//!
//! Uses: source, diagnostic, doc, render, writer, adding, import, clock.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::args::Args;
use super::failure::{Exit, Failure, cause};
use super::open::{Opened, Purpose, open};
use super::output::Output;
use super::refresh;
use crate::adding::Kind;
use crate::clock;
use crate::diagnostic::Message;
use crate::doc::Doc;
use crate::import::words::{self, Mood, Telling};
use crate::import::{self, Format, Ground, MeetingsGround, Newcomers, Unreadable, WhoseCalendar};
use crate::render::terminal;
use crate::source::NotePath;
use crate::writer::{Applied, Change, End, GitState};

/// Bring in contacts or appointments from a file
///
/// People who have no note get one; notes that are there get the properties they lack, and nothing in
/// them is changed. Where the file says something else, or it is not certain who is meant, that is told
/// and left to you. The same file a second time adds nothing.
#[derive(Debug, clap::Args)]
pub(super) struct Import {
    /// What the file is
    #[arg(value_enum, value_name = "KIND")]
    pub kind: ImportKind,
    /// The file
    pub file: PathBuf,
    /// Say what would come of it, and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Create no notes about people; only complete those that are there
    #[arg(long)]
    pub no_new: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum ImportKind {
    /// Connections.csv from LinkedIn's archive of your data
    Linkedin,
    /// Contacts of Apple, Outlook, Nextcloud, Xing, a telephone (.vcf)
    Vcard,
    /// Google Contacts, exported as Google CSV
    Google,
    /// Appointments of any calendar with people who are in the notes (.ics)
    Ics,
}

/// How many days ahead appointments become notes: a month, for plans further ahead change.
const AHEAD: i64 = 31;

pub(super) fn run(args: &Args, asked: &Import, output: &Output) -> Result<Exit, Failure> {
    let bytes = read(&asked.file)?;
    let opened = open(args, Purpose::Write, output)?;
    if !asked.dry_run && opened.vault.git_state() == GitState::Busy {
        return Err(Failure::new(Exit::Busy, Message::new("import-git-busy"))
            .advise(Message::new("import-git-busy-hint")));
    }
    match asked.kind {
        ImportKind::Linkedin => people(Format::Linkedin, &bytes, opened, asked, output),
        ImportKind::Vcard => people(Format::Vcard, &bytes, opened, asked, output),
        ImportKind::Google => people(Format::Google, &bytes, opened, asked, output),
        ImportKind::Ics => appointments(&bytes, opened, asked, output),
    }
}

fn people(
    format: Format,
    bytes: &[u8],
    opened: &Opened,
    asked: &Import,
    output: &Output,
) -> Result<Exit, Failure> {
    let found = import::people(format, bytes).map_err(refused)?;
    let index = &opened.look().index;
    let folder = opened.vault.as_spelt(&Kind::Person.folder(index, &opened.settings, &opened.pages));
    let newcomers = if asked.no_new { Newcomers::LeftOut } else { Newcomers::Welcome };
    let bytes = |path: &NotePath| opened.vault.read_note(path).ok().flatten();
    let ground = Ground { index, lang: &opened.pages, folder: &folder, bytes: &bytes, newcomers };
    let mut plan = import::plan_people(&found, &ground);
    let file = file_name(&asked.file);
    let (lang, notes) = (&opened.lang, &opened.pages);
    let telling = |mood| Telling { file: &file, folder: &folder, mood, index, lang, notes };
    if asked.dry_run {
        return tell(&words::of_people(&found, &plan, &telling(Mood::WouldBe)), opened, output);
    }
    let done = Done::of(&plan.changes, opened, output)?;
    plan.created.retain(|path| done.written.contains(path));
    let path = |person| index.person(person).note.map(|note| &index.note(note).path);
    plan.completed.retain(|(person, _)| path(*person).is_some_and(|path| done.written.contains(path)));
    let exit = tell(&words::of_people(&found, &plan, &telling(Mood::Done)), opened, output)?;
    done.end(exit, opened, output)
}

fn appointments(bytes: &[u8], opened: &Opened, asked: &Import, output: &Output) -> Result<Exit, Failure> {
    let last = opened.today.plus_days(AHEAD).unwrap_or(opened.today);
    let found = import::appointments(bytes, clock::zone().as_deref(), last).map_err(refused)?;
    let index = &opened.look().index;
    let folder = opened.vault.as_spelt(&Kind::Meeting.folder(index, &opened.settings, &opened.pages));
    let bytes = |path: &NotePath| opened.vault.read_note(path).ok().flatten();
    let ground = MeetingsGround { index, lang: &opened.pages, folder: &folder, bytes: &bytes };
    let mut plan = import::plan_meetings(&found, &ground).map_err(whose)?;
    let file = file_name(&asked.file);
    let (lang, notes) = (&opened.lang, &opened.pages);
    let telling = |mood| Telling { file: &file, folder: &folder, mood, index, lang, notes };
    if asked.dry_run {
        let doc = words::of_appointments(&found, &plan, last, &telling(Mood::WouldBe));
        return tell(&doc, opened, output);
    }
    let done = Done::of(&plan.changes, opened, output)?;
    plan.created.retain(|(path, _)| done.written.contains(path));
    let exit = tell(&words::of_appointments(&found, &plan, last, &telling(Mood::Done)), opened, output)?;
    done.end(exit, opened, output)
}

/// The owner's own appointments with themselves are no contact, so they have to be known.
fn whose(calendar: WhoseCalendar) -> Failure {
    let perhaps = calendar.perhaps.unwrap_or_else(|| "me@example.org".to_owned());
    let hint = Message::new("import-whose-calendar-hint").with("perhaps", perhaps);
    Failure::usage(Message::new("import-whose-calendar")).advise(hint)
}

/// What became of the changes.
struct Done {
    written: BTreeSet<NotePath>,
    failed: usize,
    end: End,
}

impl Done {
    /// Writes the changes, and names what could not be written.
    fn of(changes: &[Change], opened: &Opened, output: &Output) -> Result<Self, Failure> {
        let Applied { written, failed, end, .. } = refresh::apply(opened, changes, output)?;
        Ok(Self { written: written.into_iter().collect(), failed: failed.len(), end })
    }

    fn end(&self, exit: Exit, opened: &Opened, output: &Output) -> Result<Exit, Failure> {
        if let End::Stopped(left) = self.end {
            output.note(&opened.lang.words("import-stopped", &[("n", left.into()), ("count", left.into())]));
            return Ok(Exit::Partly);
        }
        Ok(match (self.failed, self.written.is_empty()) {
            (0, _) => exit,
            (_, true) => Exit::NotWritten,
            (_, false) => Exit::Partly,
        })
    }
}

fn tell(doc: &Doc, opened: &Opened, output: &Output) -> Result<Exit, Failure> {
    output.print(&terminal::render(doc, output.screen))?;
    Ok(opened.end(output))
}

fn refused(unreadable: Unreadable) -> Failure {
    unreadable.hints.into_iter().fold(Failure::usage(unreadable.message), Failure::advise)
}

/// Reads the file, up to what is too much by a byte.
fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let named = |id: &'static str| Message::new(id).with("file", path.display().to_string());
    let failed = |error: std::io::Error| match error.kind() {
        ErrorKind::IsADirectory => {
            Failure::usage(named("import-folder")).advise(Message::new("import-folder-hint"))
        }
        _ => Failure::usage(named("import-file-unread").with("cause", cause(&error))),
    };
    let mut bytes = Vec::new();
    let most = u64::try_from(import::MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)).map_err(failed)?;
    Ok(bytes)
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
