//! The first look in words: what was recognised, what was written, what only the owner can say.
//!
//! Names folders and files, never a person.
//!
//! Uses: day, doc, index, lang, settings.

use super::proposal::{About, Question, Setting};
use super::{By, FirstLook, Found, Kind};
use crate::doc::{Block, Doc, Inline, Text};
use crate::front_matter::write::scalar;
use crate::index::Index;
use crate::lang::{Arg, Catalogue, dates};
use crate::reports::filter::Filter;
use crate::reports::log;
use crate::settings::ObsidianSettings;

/// What was done in the vault; paths are relative to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deeds {
    /// The settings note if it was written: its path and the keys that were set.
    pub settings: Option<(String, Vec<&'static str>)>,
    /// The file for git, if it was written.
    pub git: Option<String>,
    /// Templates that were written.
    pub templates: Vec<String>,
    /// The first note of a new vault, if it was written.
    pub start: Option<String>,
    /// Folders that were made.
    pub folders: Vec<String>,
    /// What was there already and was left as it is.
    pub kept: Vec<String>,
    /// A line for the file for git that the owner's own does not have.
    pub line_for_git: Option<(String, String)>,
    /// What was asked in the settings note.
    pub questions: Vec<Question>,
}

/// How many folders or signs are told one by one.
const TOLD: usize = 4;

/// The whole answer. `output` is the folder of the pages.
pub fn doc(
    look: &FirstLook,
    obsidian: &ObsidianSettings,
    index: &Index,
    deeds: &Deeds,
    output: &str,
    lang: &Catalogue,
) -> Doc {
    let mut doc = Doc::default();
    if look.notes == 0 {
        doc.push(Block::Paragraph(lang.say("init-empty", &[])));
    } else {
        recognised(&mut doc, look, index, lang);
    }
    doc.blocks.extend(of_obsidian(obsidian, lang));
    done(&mut doc, deeds, lang);
    asked(&mut doc, deeds, lang);
    let next = match &deeds.start {
        Some(file) => lang.say("init-next-empty", &[("file", file.as_str().into())]),
        None => lang.say("init-next", &[("folder", output.into())]),
    };
    doc.push(Block::Paragraph(next));
    doc
}

/// The question as it is asked.
pub fn question(about: &About, lang: &Catalogue) -> String {
    let folder = |id, folder: &String| lang.words(id, &[("folder", folder.as_str().into())]);
    match about {
        About::Me => lang.words("init-ask-me", &[]),
        About::Language => lang.words("init-ask-language", &[]),
        About::People(name) => folder("init-ask-people", name),
        About::Meetings(name) => folder("init-ask-meetings", name),
        About::DailyLinks => lang.words("init-ask-daily-links", &[]),
    }
}

fn recognised(doc: &mut Doc, look: &FirstLook, index: &Index, lang: &Catalogue) {
    let count = ("count", Arg::from(look.notes));
    let heading = match look.language {
        Some(language) => {
            let language = Arg::Word(language.as_str().to_owned());
            lang.say("init-notes-written", &[count, ("language", language)])
        }
        None => lang.say("init-notes", &[count]),
    };
    doc.push(Block::Heading(1, heading));
    let mut lines: Vec<Text> = look.found.iter().map(|found| kind(found, look, lang)).collect();
    if !look.ordinary.is_empty() {
        let total: usize = look.ordinary.iter().map(|(_, count)| count).sum();
        let folders = look.ordinary.iter().map(|(folder, count)| (By::Folder(folder.clone()), *count));
        let by = signs(&folders.collect::<Vec<_>>(), Naming::Place, lang);
        lines.push(lang.say("init-ordinary", &[("count", total.into()), ("by", by.into())]));
    }
    doc.push(Block::List(lines));
    doc.push(Block::Paragraph(records(index, lang)));
}

fn kind(found: &Found, look: &FirstLook, lang: &Catalogue) -> Text {
    let naming = if found.kind == Kind::Dated { Naming::Place } else { Naming::Sign };
    let count = ("count", Arg::from(found.count));
    let by = ("by", Arg::from(signs(&found.by, naming, lang)));
    match found.kind {
        Kind::Person => lang.say("init-person", &[count, by]),
        Kind::Meeting => lang.say("init-meeting", &[count, by]),
        Kind::Event => lang.say("init-event", &[count, by]),
        Kind::Organisation => lang.say("init-organisation", &[count, by]),
        Kind::Dated => {
            let (first, last) = look.days.expect("a dated note has a day");
            let first = ("first", Arg::from(dates::near(lang, first, last)));
            lang.say("init-dated", &[count, by, first, ("last", dates::full(lang, last).into())])
        }
    }
}

/// Whether a folder told what its notes are, or is only where they lie.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Naming {
    Sign,
    Place,
}

/// `9 in the folder People, 2 by type and 1 by tag`; a single sign without its count.
fn signs(by: &[(By, usize)], naming: Naming, lang: &Catalogue) -> String {
    if let [(only, count)] = by {
        return sign(only, *count, naming, ".all", lang);
    }
    let mut told: Vec<String> =
        by.iter().take(TOLD).map(|(by, count)| sign(by, *count, naming, "", lang)).collect();
    let rest: usize = by.iter().skip(TOLD).map(|(_, count)| count).sum();
    if rest > 0 {
        told.push(lang.words("init-in-others", &[("count", rest.into())]));
    }
    lang.list(&told)
}

fn sign(by: &By, count: usize, naming: Naming, form: &str, lang: &Catalogue) -> String {
    let say = |id: &str, folder: &str| {
        lang.words(&format!("{id}{form}"), &[("count", count.into()), ("folder", folder.into())])
    };
    match (by, naming) {
        (By::Folder(folder), _) if folder.is_empty() => say("init-at-root", ""),
        (By::Folder(folder), Naming::Place) => say("init-in-folder", folder),
        (By::Folder(folder), Naming::Sign) => say("init-by-folder", folder),
        (By::Type, _) => say("init-by-type", ""),
        (By::Tag, _) => say("init-by-tag", ""),
        (By::Name, _) => say("init-by-name", ""),
    }
}

/// What the notes hold, in two or three figures.
fn records(index: &Index, lang: &Catalogue) -> Text {
    let log = log::report(index, &Filter::default());
    let records = log.entries.len() + log.private;
    if records == 0 {
        let example = Inline::Typed(lang.words("log-example", &[]));
        return lang.say("init-records-none", &[("example", example.into())]);
    }
    let people = index.others().count();
    let strangers = index.others().filter(|(_, person)| person.note.is_none()).count();
    let values = [("records", records.into()), ("people", people.into()), ("strangers", strangers.into())];
    lang.say(if strangers == 0 { "init-records" } else { "init-records-strangers" }, &values)
}

fn of_obsidian(obsidian: &ObsidianSettings, lang: &Catalogue) -> Option<Block> {
    let fact = |id, name, value: &Option<String>| {
        value.as_deref().map(|value| lang.words(id, &[(name, value.into())]))
    };
    let facts: Vec<String> = [
        fact("init-obsidian-daily", "folder", &obsidian.daily_folder),
        fact("init-obsidian-format", "format", &obsidian.daily_format),
        fact("init-obsidian-templates", "folder", &obsidian.templates_folder),
    ]
    .into_iter()
    .flatten()
    .collect();
    let said = |facts: String| Block::Paragraph(lang.say("init-obsidian", &[("facts", facts.into())]));
    (!facts.is_empty()).then(|| said(lang.list(&facts)))
}

fn done(doc: &mut Doc, deeds: &Deeds, lang: &Catalogue) {
    let file = |id, file: &String| lang.say(id, &[("file", file.as_str().into())]);
    let many = |id, files: &[String]| lang.say(id, &[("files", lang.list(files).into())]);
    let mut written = Vec::new();
    if let Some((note, keys)) = &deeds.settings {
        let keys: Vec<String> = keys.iter().map(|key| (*key).to_owned()).collect();
        let count = Arg::from(keys.len());
        let values = [("file", note.as_str().into()), ("n", count), ("keys", lang.list(&keys).into())];
        written.push(lang.say("init-file-settings", &values));
    }
    written.extend(deeds.start.iter().map(|note| file("init-file-start", note)));
    if !deeds.templates.is_empty() {
        written.push(many("init-file-templates", &deeds.templates));
    }
    written.extend(deeds.git.iter().map(|git| file("init-file-git", git)));
    if !deeds.folders.is_empty() {
        written.push(lang.say("init-folders", &[("folders", lang.list(&deeds.folders).into())]));
    }
    if written.is_empty() {
        doc.push(Block::Paragraph(many("init-all-there", &deeds.kept)));
    } else {
        doc.push(Block::Heading(2, lang.say("heading-init-written", &[])));
        doc.push(Block::List(written));
        if !deeds.kept.is_empty() {
            doc.push(Block::Heading(2, lang.say("heading-init-kept", &[])));
            doc.push(Block::List(deeds.kept.iter().map(|file| vec![Inline::words(file)]).collect()));
        }
    }
    if let Some((git, line)) = &deeds.line_for_git {
        doc.push(Block::Paragraph(file("init-git-add", git)));
        doc.push(Block::List(vec![vec![Inline::Typed(line.clone())]]));
    }
}

fn asked(doc: &mut Doc, deeds: &Deeds, lang: &Catalogue) {
    let Some((note, _)) = deeds.settings.as_ref().filter(|_| !deeds.questions.is_empty()) else { return };
    doc.push(Block::Heading(2, lang.say("heading-init-questions", &[])));
    let mut lines = Vec::new();
    for asked in &deeds.questions {
        lines.push(vec![Inline::words(question(&asked.about, lang))]);
        lines.push(vec![Inline::Typed(format!("{}: {}", asked.key, value(&asked.setting)))]);
    }
    doc.push(Block::List(lines));
    doc.push(Block::Paragraph(lang.say("init-asked-in", &[("file", note.as_str().into())])));
}

/// A value on one line, as it may be typed into a front matter.
pub fn value(setting: &Setting) -> String {
    match setting {
        Setting::One(text) => scalar(text),
        Setting::Many(texts) => {
            // A comma would part one name into two.
            let one = |text: &String| if text.contains(',') { format!("\"{text}\"") } else { scalar(text) };
            let texts: Vec<String> = texts.iter().map(one).collect();
            format!("[{}]", texts.join(", "))
        }
    }
}
