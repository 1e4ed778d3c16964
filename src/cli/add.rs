//! `kith add`: a new note about a person, a meeting or an event, from the owner's template.
//!
//! Uses: source, day, names, diagnostic, settings, parse, index, lang, render, writer, adding, clock.

use super::args::Args;
use super::failure::{Exit, Failure};
use super::open::{Opened, Purpose, open};
use super::output::Output;
use super::refresh;
use crate::adding::template::{Given, filled, keys, with_properties};
use crate::adding::{Kind, Places, links};
use crate::clock::Clock;
use crate::day::Day;
use crate::diagnostic::Message;
use crate::index::Index;
use crate::lang::templates::Template;
use crate::names::{file_name, fold_key};
use crate::parse::{self, PersonKey};
use crate::render::hidden::visible;
use crate::settings::nearest::nearest;
use crate::source::NotePath;
use crate::writer::{Change, What};

/// Make a new note about a person, a meeting or an event
///
/// From your own template where there is one (as `kith init` writes them), else from the built-in one. A note
/// that is there is never written over.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  kith add person Anna Weber org=\"Nordwind GmbH\" city=Kiel
  kith add meeting Lunch with Anna people=\"Anna Weber\" date=2026-11-26
  kith add event Grid Forum start=2027-01-20 place=Bremen")]
pub(super) struct Add {
    /// What the note is about
    #[arg(value_enum, value_name = "KIND")]
    pub kind: AddKind,
    /// Its name, then properties as KEY=VALUE; several people are parted by commas
    #[arg(required = true, value_name = "NAME")]
    pub words: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum AddKind {
    Person,
    Meeting,
    Event,
}

impl AddKind {
    fn kind(self) -> (Kind, Template) {
        match self {
            Self::Person => (Kind::Person, Template::Person),
            Self::Meeting => (Kind::Meeting, Template::Meeting),
            Self::Event => (Kind::Event, Template::Event),
        }
    }
}

pub(super) fn run(args: &Args, asked: &Add, output: &Output) -> Result<Exit, Failure> {
    let (name, properties) = split(&asked.words)?;
    let opened = open(args, Purpose::Write, output)?;
    let index = &opened.look().index;
    let (kind, template) = asked.kind.kind();
    let (day, properties) = day(asked.kind, properties, opened.today)?;
    let stem = stem(asked.kind, &name, day);
    if Places::new(index).is_taken(&stem) {
        let message = Message::new("add-taken").with("name", stem.as_str());
        return Err(Failure::usage(message).advise(Message::new("add-taken-hint")));
    }
    let folder = opened.vault.as_spelt(&kind.folder(index, &opened.settings, &opened.pages));
    let path = NotePath::new(format!("{folder}/{stem}.md").trim_start_matches('/'));
    let template = text_of(template, opened);
    refuse_unknown(&template, &properties)?;
    let given: Vec<Given> = properties.into_iter().map(|(key, value)| given(key, &value, index)).collect();
    let text = filled(&template, title(asked.kind, &name), day, Clock::start().now().time);
    let text = with_properties(&path, &text, &given).map_err(|key| {
        Failure::usage(Message::new("add-no-place").with("key", key))
            .advise(Message::new("add-no-place-hint"))
    })?;
    let change = Change { path: path.clone(), before: None, after: text.into_bytes(), what: What::Created };
    let applied = refresh::apply(opened, &[change], output)?;
    if applied.written.is_empty() {
        return Ok(Exit::NotWritten);
    }
    let said = opened.lang.words("add-done", &[("note", path.as_str().into())]);
    output.print(&format!("{}\n", visible(&said)))?;
    Ok(opened.end(output))
}

/// The name, and the properties behind it.
fn split(words: &[String]) -> Result<(String, Vec<(String, String)>), Failure> {
    let is_property = |word: &&String| word.split_once('=').is_some_and(|(key, _)| !key.trim().is_empty());
    let at = words.iter().position(|word| is_property(&word)).unwrap_or(words.len());
    let name = words[..at].join(" ").trim().to_owned();
    if name.is_empty() || name.contains(char::is_control) {
        return Err(Failure::usage(Message::new("add-no-name")));
    }
    let mut properties = Vec::new();
    for word in &words[at..] {
        match word.split_once('=') {
            Some((key, value)) if !key.trim().is_empty() && !value.trim().is_empty() => {
                properties.push((key.trim().to_owned(), value.trim().to_owned()));
            }
            _ => return Err(Failure::usage(Message::new("add-no-property").with("word", word.as_str()))),
        }
    }
    Ok((name, properties))
}

/// The day of a meeting, today unless said otherwise; the template says it, so it is no property to add.
fn day(
    kind: AddKind,
    properties: Vec<(String, String)>,
    today: Day,
) -> Result<(Day, Vec<(String, String)>), Failure> {
    let is_date = |key: &str| kind == AddKind::Meeting && parse::spellings("date").contains(&fold_key(key));
    let (dates, others): (Vec<_>, Vec<_>) = properties.into_iter().partition(|(key, _)| is_date(key));
    let day = match dates.first() {
        None => today,
        Some((_, value)) => Day::from_iso(value)
            .ok_or_else(|| Failure::usage(Message::new("add-no-date").with("value", value.as_str())))?,
    };
    Ok((day, others))
}

/// The file name: of a meeting behind its day, unless it says one itself.
fn stem(kind: AddKind, name: &str, day: Day) -> String {
    let dated = name.get(..10).is_some_and(|start| Day::from_iso(start).is_some());
    match kind {
        AddKind::Meeting if !dated => file_name(&format!("{day} {name}")),
        AddKind::Meeting | AddKind::Person | AddKind::Event => file_name(name),
    }
}

/// What stands for `{{title}}`: as in Obsidian the file name, of a meeting without its day.
fn title(kind: AddKind, name: &str) -> &str {
    match kind {
        AddKind::Meeting => name
            .get(..10)
            .filter(|start| Day::from_iso(start).is_some())
            .map_or(name, |start| name[start.len()..].trim()),
        AddKind::Person | AddKind::Event => name,
    }
}

/// The owner's template, if it is where `init` puts it or Obsidian's settings say; else the built-in one.
fn text_of(template: Template, opened: &Opened) -> String {
    let pages = &opened.pages;
    let name = pages.words(template.name_id(), &[]);
    let usual = pages.words("templates-folder", &[]);
    let folders = opened.settings.template_folders.iter().chain([&usual]);
    let own = folders.filter_map(|folder| {
        let path = opened.vault.as_spelt(&format!("{folder}/{name}.md"));
        String::from_utf8(opened.vault.read_note(&NotePath::new(&path)).ok()??).ok()
    });
    own.into_iter().next().unwrap_or_else(|| template.text(pages.language()).to_owned())
}

/// A property that neither the template has nor anything reads is a slip.
fn refuse_unknown(template: &str, properties: &[(String, String)]) -> Result<(), Failure> {
    let keys = keys(template);
    let own: Vec<String> = keys.iter().map(|key| fold_key(key)).collect();
    let is_known = |folded: &str| {
        let networks = [PersonKey::Linkedin, PersonKey::Xing].map(PersonKey::spellings);
        1 < parse::spellings(folded).len()
            || own.iter().any(|key| key == folded)
            || networks.iter().any(|keys| keys.contains(&folded))
    };
    let Some((key, _)) = properties.iter().find(|(key, _)| !is_known(&fold_key(key))) else { return Ok(()) };
    let said = Failure::usage(Message::new("add-unknown").with("key", key.as_str()));
    Err(match nearest(&fold_key(key), own.iter().map(String::as_str)) {
        Some(near) => said.advise(Message::new("add-nearest").with("key", near)),
        None => said.advise(Message::new("add-keys").with("keys", keys)),
    })
}

/// A property with its values: people and companies as links where a note is meant.
fn given(key: String, value: &str, index: &Index) -> Given {
    let folded = fold_key(&key);
    let values = match () {
        () if parse::spellings("people").contains(&folded) => {
            let names = value.split([',', ';']).map(str::trim).filter(|name| !name.is_empty());
            names.map(|name| links::person(name, index)).collect()
        }
        () if PersonKey::Org.spellings().contains(&folded.as_str()) => vec![links::company(value, index)],
        () => vec![value.to_owned()],
    };
    Given { key, values }
}
