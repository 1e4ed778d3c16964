//! `kith init`: looks at a folder, says what it recognised, and writes what helps to begin: a settings
//! note that matches, templates, a file for git. Never over what is there.
//!
//! Uses: diagnostic, lang, notebook, parse, render, reports, settings, source, vault.

mod example;
mod git_attributes;
mod look;

use std::path::{Path, PathBuf};

use super::args::Args;
use super::failure::{Exit, Failure, cause};
use super::files;
use super::open;
use super::output::Output;
use crate::diagnostic::Message;
use crate::lang::templates::{self, Template};
use crate::render::terminal;
use crate::reports::first_look::{self, Deeds};
use crate::reports::settings_note;
use crate::source::NotePath;
use crate::vault::{SETTINGS_NOTE, Vault};
use look::Look;

/// Begin: look at a folder and write settings that match
///
/// Says what it recognised in the notes and what it could not tell, and writes a settings note kith.md,
/// templates for people, meetings, events and days, and a .gitattributes. A folder that is not there
/// yet is made. Nothing that exists is ever changed; run again, it writes what is missing.
#[derive(Debug, clap::Args)]
pub(super) struct Init {
    /// Which folder; the current one, or with --example a new ./kithbook-example
    pub dir: Option<PathBuf>,
    /// Write the example notes, to look around in
    #[arg(long)]
    pub example: bool,
}

pub(super) fn run(args: &Args, asked: &Init, output: &Output) -> Result<Exit, Failure> {
    let named = asked.dir.as_deref();
    if asked.example {
        let lang = open::speak(args.lang, None);
        let said = example::write(named.unwrap_or(Path::new(example::FOLDER)), &lang)?;
        output.print(&format!("{said}\n"))?;
        return Ok(Exit::Fine);
    }
    let vault = vault(named.or(args.vault.as_deref()))?;
    let look = Look::at(&vault, args);
    let deeds = write(&vault, &look)?;
    let doc =
        first_look::doc(&look.first, &look.obsidian, &look.known.index, &deeds, &look.output, &look.lang);
    output.print(&terminal::render(&doc, output.screen))?;
    Ok(Exit::Fine)
}

/// The folder that was named, made if it is not there; else the current one, unless it belongs to
/// a vault: settings of its own would part its notes from the others.
fn vault(named: Option<&Path>) -> Result<Vault, Failure> {
    let at = |folder: &Path| {
        let message = |error: std::io::Error| {
            let folder = folder.display().to_string();
            let message = Message::new("init-no-vault").with("folder", folder);
            Failure::new(Exit::NotWritten, message.with("cause", cause(&error)))
        };
        files::create_folder(folder).map_err(message)?;
        Vault::at(folder).map_err(message)
    };
    let Some(folder) = named else {
        let here = at(Path::new("."))?;
        return match Vault::find(here.root()) {
            Some(above) if above != here => Err(inside(&above)),
            Some(_) | None => Ok(here),
        };
    };
    at(folder)
}

fn inside(above: &Vault) -> Failure {
    let folder = above.root().display().to_string();
    Failure::usage(Message::new("init-inside").with("folder", folder.as_str()))
        .advise(Message::new("init-inside-hint").with("folder", folder))
}

/// Writes what is missing, each file for itself.
fn write(vault: &Vault, look: &Look) -> Result<Deeds, Failure> {
    let mut deeds = Deeds::default();
    let mut hand = Hand { vault, kept: Vec::new() };
    if hand.create(SETTINGS_NOTE, &settings_note::note(&look.vault_lang, &look.proposal))? {
        let keys = look.proposal.given.iter().map(|(key, _)| *key).collect();
        deeds.settings = Some((SETTINGS_NOTE.to_owned(), keys));
        deeds.questions.clone_from(&look.proposal.questions);
    }
    let (words, language) = (&look.vault_lang, look.vault_lang.language());
    if look.is_new {
        let start = format!("{}.md", words.words("start-note", &[]));
        if hand.create(&start, templates::start(language))? {
            deeds.start = Some(start);
        }
        for id in ["folder-people", "folder-meetings", "folder-events", "folder-daily"] {
            deeds.folders.extend(hand.folder(&words.words(id, &[]))?);
        }
    }
    for template in Template::ALL {
        let path = format!("{}/{}.md", look.templates_folder, words.words(template.name_id(), &[]));
        if hand.create(&path, template.text(language))? {
            deeds.templates.push(path);
        }
    }
    let line = git_attributes::line(&look.output);
    if hand.create(git_attributes::FILE, &format!("{line}\n"))? {
        deeds.git = Some(git_attributes::FILE.to_owned());
    } else if !git_attributes::says_so(&hand.text(git_attributes::FILE), &look.output) {
        deeds.line_for_git = Some((git_attributes::FILE.to_owned(), line));
    }
    deeds.kept = hand.kept;
    Ok(deeds)
}

/// Makes files in a vault where none are, and remembers those that were there.
struct Hand<'a> {
    vault: &'a Vault,
    kept: Vec<String>,
}

impl Hand<'_> {
    fn create(&mut self, path: &str, text: &str) -> Result<bool, Failure> {
        let created = create(&self.vault.root().join(path), text.as_bytes())?;
        if !created {
            self.kept.push(path.to_owned());
        }
        Ok(created)
    }

    /// Makes a folder; `None` if something of that name is there.
    fn folder(&mut self, name: &str) -> Result<Option<String>, Failure> {
        if self.vault.holds(name) {
            return Ok(None);
        }
        let path = self.vault.root().join(name);
        files::create_folder(&path).map_err(|error| not_written(&path, &error))?;
        Ok(Some(name.to_owned()))
    }

    fn text(&self, path: &str) -> String {
        let bytes = self.vault.read_note(&NotePath::new(path)).ok().flatten().unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

fn create(path: &Path, bytes: &[u8]) -> Result<bool, Failure> {
    files::create(path, bytes).map_err(|error| not_written(path, &error))
}

fn not_written(path: &Path, error: &std::io::Error) -> Failure {
    let message = Message::new("cli-file-not-written")
        .with("file", path.display().to_string())
        .with("cause", cause(&error));
    Failure::new(Exit::NotWritten, message)
}
