//! `kith forget`: everything the folder holds about somebody, and the way out of the pages.
//!
//! Uses: source, diagnostic, index, model, reports, render, writer, adding.

use super::args::Args;
use super::failure::{Exit, Failure};
use super::open::{Opened, Purpose, open};
use super::output::Output;
use super::refresh::{self, Refresh};
use super::who;
use crate::adding::property;
use crate::diagnostic::Message;
use crate::index::Index;
use crate::model::PersonId;
use crate::render::terminal;
use crate::reports::holdings;
use crate::source::NotePath;
use crate::writer::{Change, What};

/// What the folder holds about somebody, and how it goes
///
/// Shows their note, every line that names them and every page. Your notes are yours to delete; this
/// command deletes nothing.
#[derive(Debug, clap::Args)]
pub(super) struct Forget {
    /// Whom: a name or another name, a link, the path of a note, or part of a name
    #[arg(value_name = "WHO")]
    pub who: String,
    /// Take them out of all pages: adds `private: true` to their note, then refreshes
    #[arg(long)]
    pub from_pages: bool,
}

pub(super) fn run(args: &Args, asked: &Forget, output: &Output) -> Result<Exit, Failure> {
    let purpose = if asked.from_pages { Purpose::Write } else { Purpose::Look };
    let opened = open(args, purpose, output)?;
    let index = &opened.look().index;
    let person = who::find(index, &asked.who)?;
    if asked.from_pages {
        return hide(args, opened, index, person, output);
    }
    let notes = index.notes.iter().map(|note| &note.path);
    let texts = notes.filter_map(|path| Some((path.clone(), opened.text(path)?)));
    let is_page = |path: &NotePath| opened.present.iter().any(|page| page.path == *path);
    let found = holdings::report(index, person, texts, is_page);
    let doc = holdings::doc(&found, &index.person(person).name, &opened.lang);
    output.print(&terminal::render(&doc, output.screen))?;
    Ok(opened.end(output))
}

/// What is private is named on no page; so much is one property, and the pages follow.
fn hide(args: &Args, opened: &Opened, index: &Index, id: PersonId, output: &Output) -> Result<Exit, Failure> {
    let person = index.person(id);
    let Some(note) = person.note else {
        let message = Message::new("forget-no-note").with("who", person.name.as_str());
        return Err(Failure::usage(message).advise(Message::new("forget-no-note-hint")));
    };
    let path = &index.note(note).path;
    let id = if person.private { "forget-already" } else { "forget-private" };
    if !person.private {
        let uncertain = || {
            let message = Message::new("forget-not-certain").with("note", path.as_str());
            Failure::new(Exit::NotWritten, message).advise(Message::new("forget-not-certain-hint"))
        };
        let before = opened.vault.read_note(path).ok().flatten().ok_or_else(uncertain)?;
        let after = property::made_private(path, &before).ok_or_else(uncertain)?;
        let change = Change { path: path.clone(), before: Some(before), after, what: What::Replaced };
        if refresh::apply(opened, &[change], output)?.written.is_empty() {
            return Ok(Exit::NotWritten);
        }
    }
    output.print(&format!("{}\n", opened.lang.words(id, &[("note", path.as_str().into())])))?;
    let pages =
        Refresh { dry_run: false, diff: false, week: Vec::new(), since: None, accept_removals: false };
    refresh::run(args, &pages, output)
}
