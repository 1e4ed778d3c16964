//! What the notes hold about one person: their own note, every line that names them, the pages.
//!
//! Looks at letters, not at meaning, so that nothing is missed: whole words of full names, other names, mail
//! addresses and telephone numbers, in code and comments, too. Whoever is only called by a first name is not
//! found by it. Does not know the disk.
//!
//! Uses: source, names, doc, lang, model, index.

use crate::doc::{Block, Doc, Inline, SourceLink, Text};
use crate::index::Index;
use crate::lang::{Catalogue, numbers};
use crate::model::PersonId;
use crate::names::fold;
use crate::source::NotePath;

/// How many letters of a line are shown.
const GLIMPSE: usize = 90;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holdings {
    /// The person's own note; all of it is about them.
    pub own: Option<NotePath>,
    /// Lines of other notes that name them: note, number, text; by note and line.
    pub lines: Vec<(NotePath, u32, String)>,
    /// Pages that name them, by path.
    pub pages: Vec<NotePath>,
}

/// Looks through the texts of all notes; those that `is_page` says are ours are only named.
pub fn report(
    index: &Index,
    person: PersonId,
    texts: impl Iterator<Item = (NotePath, String)>,
    is_page: impl Fn(&NotePath) -> bool,
) -> Holdings {
    let marks = marks(index, person);
    let own = index.person(person).note.map(|note| index.note(note).path.clone());
    let mut holdings = Holdings { own: own.clone(), ..Holdings::default() };
    for (path, text) in texts.filter(|(path, _)| Some(path) != own.as_ref()) {
        let named = (1..).zip(text.lines()).filter(|(_, line)| names_one(line, &marks));
        if is_page(&path) {
            holdings.pages.extend(named.into_iter().next().map(|_| path.clone()));
        } else {
            holdings
                .lines
                .extend(named.map(|(number, line)| (path.clone(), number, without_mark(line).to_owned())));
        }
    }
    holdings.lines.sort();
    holdings.pages.sort();
    holdings
}

/// A line without the mark of a list, for lines are shown in one.
fn without_mark(line: &str) -> &str {
    let line = line.trim();
    ["- ", "* ", "+ "].iter().find_map(|mark| line.strip_prefix(mark)).unwrap_or(line)
}

/// What stands for the person in a text, folded.
fn marks(index: &Index, id: PersonId) -> Vec<String> {
    let person = index.person(id);
    let stem = person.note.map(|note| index.note(note).path.stem().trim_start_matches('@'));
    let names =
        std::iter::once(person.name.as_str()).chain(person.aliases.iter().map(String::as_str)).chain(stem);
    let addresses = person.facts.email.iter().chain(&person.facts.phone).map(String::as_str);
    let mut marks: Vec<String> = names.chain(addresses).map(fold).filter(|mark| !mark.is_empty()).collect();
    marks.sort();
    marks.dedup();
    marks
}

/// Whether one of the marks stands in the line as whole words.
fn names_one(line: &str, marks: &[String]) -> bool {
    let line = fold(line);
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    marks.iter().any(|mark| {
        line.match_indices(mark.as_str()).any(|(at, found)| {
            !is_word(line[..at].chars().next_back()) && !is_word(line[at + found.len()..].chars().next())
        })
    })
}

/// The answer in words.
pub fn doc(holdings: &Holdings, name: &str, lang: &Catalogue) -> Doc {
    let mut doc = Doc::default();
    let counts = [
        ("name", name.into()),
        ("n", holdings.lines.len().into()),
        ("count", shown(holdings.lines.len(), lang)),
        ("pages", holdings.pages.len().into()),
    ];
    doc.push(Block::Paragraph(lang.say("forget-counts", &counts)));
    if let Some(own) = &holdings.own {
        doc.push(Block::Heading(2, lang.say("heading-forget-own", &[])));
        doc.push(Block::List(vec![path(own)]));
    }
    section(&mut doc, lang, "heading-forget-lines", holdings.lines.iter().map(row).collect());
    section(&mut doc, lang, "heading-forget-pages", holdings.pages.iter().map(path).collect());
    let nothing = holdings.own.is_none() && holdings.lines.is_empty();
    if !nothing {
        doc.push(Block::Paragraph(lang.say("forget-how", &[])));
    }
    doc.push(Block::Paragraph(lang.say("forget-limits", &[])));
    doc
}

fn shown(count: usize, lang: &Catalogue) -> crate::lang::Arg {
    numbers::grouped(lang, u64::try_from(count).unwrap_or(u64::MAX)).into()
}

fn section(doc: &mut Doc, lang: &Catalogue, heading: &str, lines: Vec<Text>) {
    if !lines.is_empty() {
        doc.push(Block::Heading(2, lang.say(heading, &[])));
        doc.push(Block::List(lines));
    }
}

fn path(path: &NotePath) -> Text {
    vec![Inline::words(path.as_str())]
}

fn row((note, line, text): &(NotePath, u32, String)) -> Text {
    let glimpse = match text.char_indices().nth(GLIMPSE) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.clone(),
    };
    vec![
        Inline::words(glimpse),
        Inline::Source(SourceLink { note: note.clone(), line: *line, label: String::new() }),
    ]
}
