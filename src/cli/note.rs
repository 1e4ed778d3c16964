//! `kith note`: a line of the journal for today's note, checked before it is written.
//!
//! Uses: source, diagnostic, doc, index, model, parse, reports, render, notebook, writer, adding.

use super::args::Args;
use super::failure::{Exit, Failure};
use super::open::{Opened, Purpose, open};
use super::output::Output;
use super::refresh;
use crate::adding::day::{DayNote, note_of_day};
use crate::adding::line;
use crate::diagnostic::{Diagnostic, Message, Severity};
use crate::doc::{Block, Doc};
use crate::index::Index;
use crate::model::{Form, Keyword, Source};
use crate::notebook::{Known, Parsed};
use crate::parse;
use crate::render::{diagnostics, terminal};
use crate::reports::log;
use crate::source::{NOTE_LIMIT, NotePath};
use crate::writer::{Change, What};

/// Add a line to today's note, after checking it
///
/// The line is written as it stands, as an item at the end of the note; a note that is not there yet is made.
/// What it was understood to say is told. A line that says nothing that counts, or of which something would
/// be lost, is not written, and what is missing is told instead.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  kith note lunch with Anna Weber
  kith note \"gave:: [[Anna Weber]] the contract template #expertise\"
  kith note \"[ ] promised:: [[Jonas Brandt]] the load study by Friday\"")]
pub(super) struct Note {
    /// The line; quotation marks keep brackets and # from the shell
    #[arg(required = true, value_name = "LINE", allow_hyphen_values = true)]
    pub line: Vec<String>,
}

pub(super) fn run(args: &Args, asked: &Note, output: &Output) -> Result<Exit, Failure> {
    let line = line::item(&asked.line.join(" "))
        .ok_or_else(|| Failure::usage(Message::new("note-one-line")).advise(Message::new("note-example")))?;
    let opened = open(args, Purpose::Write, output)?;
    let path = path(opened)?;
    let before = opened.vault.read_note(&path).map_err(|_| unsure(&path))?;
    let text = before.as_deref().map(std::str::from_utf8).transpose().map_err(|_| unsure(&path))?;
    if before.as_ref().is_some_and(|bytes| bytes.len() > NOTE_LIMIT) {
        return Err(unsure(&path));
    }
    let (after, number) = line::with_line(text.unwrap_or_default(), &line);
    let seen = Seen::of(opened, &path, &after, number);
    if !seen.counts() {
        return seen.refuse(opened, &after, output);
    }
    let what = if before.is_some() { What::Replaced } else { What::Created };
    let change = Change { path: path.clone(), before, after: after.clone().into_bytes(), what };
    let applied = refresh::apply(opened, &[change], output)?;
    if applied.written.is_empty() {
        return Ok(Exit::NotWritten);
    }
    seen.tell(opened, &after, output)?;
    Ok(opened.end(output))
}

/// Where today's note is, or goes.
fn path(opened: &Opened) -> Result<NotePath, Failure> {
    let Opened { notebook, settings, pages, today, vault, .. } = opened;
    match note_of_day(*today, notebook.dated(), settings, pages) {
        DayNote::There(path) => Ok(path),
        DayNote::New(folder, name) => {
            let folder = vault.as_spelt(&folder);
            Ok(NotePath::new(format!("{folder}/{name}.md").trim_start_matches('/')))
        }
        DayNote::Unnamed(format) => {
            let message = Message::new("note-unnamed").with("format", format);
            Err(Failure::usage(message).advise(Message::new("note-unnamed-hint")))
        }
    }
}

/// A file that is no text, or too long to be read whole, is left alone.
fn unsure(path: &NotePath) -> Failure {
    let message = Message::new("note-unsure").with("note", path.as_str());
    Failure::new(Exit::NotWritten, message).advise(Message::new("note-unsure-hint"))
}

/// The notes as they would be with the line, and what it says there.
struct Seen<'a> {
    path: &'a NotePath,
    number: u32,
    known: Known,
    parsed: Parsed,
}

impl<'a> Seen<'a> {
    fn of(opened: &Opened, path: &'a NotePath, after: &str, number: u32) -> Self {
        let parsed = parse::note(path, after.as_bytes(), &opened.settings);
        let mut notebook = opened.notebook.clone();
        notebook.set(path.clone(), parsed.clone());
        Self { path, number, known: notebook.look(opened.view()), parsed }
    }

    fn is_there(&self, source: Source) -> bool {
        source.place.line == self.number && self.known.index.note(source.note).path == *self.path
    }

    /// Whether something of it counts, and nothing of it is lost.
    fn counts(&self) -> bool {
        let lost = self.problems().any(|problem| problem.severity == Severity::Error);
        let index = &self.known.index;
        let recorded = !log::of_line(index, self.path, self.number).is_empty();
        let further = (index.plans.iter().map(|plan| plan.source))
            .chain(index.open_points.iter().map(|point| point.source))
            .chain(index.offers.iter().map(|offer| offer.source))
            .chain(index.acquaintances.iter().map(|acquaintance| acquaintance.source));
        !lost
            && (recorded || further.into_iter().any(|source| self.is_there(source)) || self.is_said_plainly())
    }

    /// A keyword that makes no record of its own, such as the rest of a person until a day.
    fn is_said_plainly(&self) -> bool {
        let mut lines = self.parsed.0.lines.iter().filter(|line| line.place.line == self.number);
        let is_contact = |keyword| matches!(keyword, Keyword::Contact(_));
        lines.any(|line| {
            line.keyword == Keyword::Later || line.form == Form::Field && !is_contact(line.keyword)
        })
    }

    fn problems(&self) -> impl Iterator<Item = &Diagnostic> {
        let here = |problem: &&Diagnostic| {
            problem.note == *self.path && problem.place.is_some_and(|place| place.line == self.number)
        };
        self.known.problems.iter().filter(here)
    }

    fn problems_in_words(&self, opened: &Opened, after: &str, output: &Output) -> String {
        let problems: Vec<Diagnostic> = self.problems().cloned().collect();
        diagnostics::human(&problems, &opened.lang, output.screen, &|_| Some(after.to_owned()))
    }

    fn refuse(&self, opened: &Opened, after: &str, output: &Output) -> Result<Exit, Failure> {
        output.print(&self.problems_in_words(opened, after, output))?;
        let id = if self.problems().next().is_some() { "note-not-written" } else { "note-says-nothing" };
        Err(Failure::new(Exit::Problems, Message::new(id)).advise(Message::new("note-example")))
    }

    fn tell(&self, opened: &Opened, after: &str, output: &Output) -> Result<(), Failure> {
        let index: &Index = &self.known.index;
        let entries = log::of_line(index, self.path, self.number);
        let mut doc = Doc::default();
        let written = [("note", self.path.as_str().into()), ("line", self.number.to_string().into())];
        doc.push(Block::Paragraph(opened.lang.say("note-written", &written)));
        if !entries.is_empty() {
            doc.push(log::rows(&entries, index, &opened.lang));
        }
        let (said, problems) =
            (terminal::render(&doc, output.screen), self.problems_in_words(opened, after, output));
        let between = if problems.is_empty() { "" } else { "\n" };
        output.print(&format!("{said}{between}{problems}"))
    }
}
