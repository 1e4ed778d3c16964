//! Problems of names and records: their words' ids, their values, the way out.
//!
//! Knows how each problem is put and how hints are gathered into one for a name. Does not find any.
//!
//! Uses: source, day, diagnostic, model, names.

use std::collections::HashMap;

use super::names::Names;
use crate::day::Day;
use crate::diagnostic::{Code, Diagnostic, Message, Value};
use crate::model::{Keyword, Line, NoteId};
use crate::names::fold;
use crate::source::{NotePath, Place};

/// A name that several people answer.
pub(super) fn ambiguous(
    names: &Names<'_>,
    path: &NotePath,
    name: &str,
    candidates: &[NoteId],
    place: Place,
) -> Diagnostic {
    let ids: Vec<String> = candidates.iter().map(|note| names.note(*note).path.id().to_owned()).collect();
    let first = ids.first().cloned().unwrap_or_default();
    let message = Message::new("problem-ambiguous").with("name", name).with("candidates", ids);
    Diagnostic::error(Code::Ambiguous, path, message)
        .at(place)
        .advise(Message::new("hint-ambiguous").with("link", first))
}

/// A link that only an alias or a name inside a note answers.
pub(super) fn alias_link(
    names: &Names<'_>,
    path: &NotePath,
    alias: &str,
    note: NoteId,
    place: Place,
) -> Diagnostic {
    let message = Message::new("problem-alias-link").with("alias", alias).with("name", names.name(note));
    let hint = Message::new("hint-alias-link").with("link", names.link(note)).with("alias", alias);
    Diagnostic::warning(Code::AliasLink, path, message).at(place).advise(hint)
}

/// A link in a place for people that names a missing file.
pub(super) fn link_to_file(path: &NotePath, target: &str, place: Place) -> Diagnostic {
    Diagnostic::error(Code::Link, path, Message::new("problem-link-file").with("target", target))
        .at(place)
        .advise(Message::new("hint-link-file"))
}

/// A participant that is a note of another kind.
pub(super) fn link_to_no_person(
    names: &Names<'_>,
    path: &NotePath,
    note: NoteId,
    place: Place,
) -> Diagnostic {
    let target = names.link(note);
    Diagnostic::warning(Code::Link, path, Message::new("problem-link-no-person").with("target", target))
        .at(place)
        .advise(Message::new("hint-no-person").with("target", target))
}

/// Participants that were taken from the text of a meeting.
pub(super) fn people_from_body(path: &NotePath, count: usize, place: Place) -> Diagnostic {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    Diagnostic::hint(Code::People, path, Message::new("problem-people-from-body").with("count", count))
        .at(place)
        .advise(Message::new("hint-people-from-body"))
}

/// A meeting in which nobody is named.
pub(super) fn whom_meeting(path: &NotePath, place: Place) -> Diagnostic {
    Diagnostic::hint(Code::Whom, path, Message::new("problem-whom-meeting"))
        .at(place)
        .advise(Message::new("hint-whom-meeting"))
}

/// A meeting without a day.
pub(super) fn when_meeting(path: &NotePath, place: Place) -> Diagnostic {
    Diagnostic::error(Code::When, path, Message::new("problem-when-meeting"))
        .at(place)
        .advise(Message::new("hint-when-meeting"))
}

/// A line that needs a person and has none; `hints` say which link to write.
pub(super) fn whom(path: &NotePath, line: &Line, hints: Vec<Message>) -> Diagnostic {
    let id = match line.keyword {
        Keyword::Introduced | Keyword::Outcome | Keyword::Knows => "problem-whom-two",
        _ => "problem-whom",
    };
    let message = Message::new(id).with("keyword", Value::Key(line.keyword.as_str()));
    let problem = Diagnostic::error(Code::Whom, path, message).at(line.place);
    hints.into_iter().fold(problem, Diagnostic::advise)
}

/// The link to write behind a keyword.
pub(super) fn hint_link(keyword: Keyword, link: &str) -> Message {
    Message::new("hint-whom-link").with("keyword", Value::Key(keyword.as_str())).with("link", link)
}

/// The note behind a link is no person; how to make it one.
pub(super) fn hint_no_person(target: &str) -> Message {
    Message::new("hint-no-person").with("target", target)
}

/// How to name people behind a keyword.
pub(super) fn hint_whom(keyword: Keyword) -> Message {
    Message::new("hint-whom").with("keyword", Value::Key(keyword.as_str()))
}

/// What came of an introduction that is nowhere written.
pub(super) fn outcome_of_nothing(path: &NotePath, place: Place, people: Vec<String>) -> Diagnostic {
    let message = Message::new("problem-whom-outcome").with("people", people);
    Diagnostic::warning(Code::Whom, path, message).at(place).advise(Message::new("hint-whom-outcome"))
}

/// A record without a day.
pub(super) fn when(path: &NotePath, line: &Line, today: Day) -> Diagnostic {
    let (problem, hint) = match line.keyword {
        Keyword::Later => ("problem-when-later", "hint-when-later"),
        _ => ("problem-when", "hint-when"),
    };
    let keyword = line.keyword.as_str();
    Diagnostic::error(Code::When, path, Message::new(problem).with("keyword", Value::Key(keyword)))
        .at(line.place)
        .advise(Message::new(hint).with("keyword", Value::Key(keyword)).with("day", today.to_string()))
}

/// A fact on a day still to come.
pub(super) fn future(path: &NotePath, line: &Line, day: Day) -> Diagnostic {
    let message =
        Message::new("problem-future").with("keyword", Value::Key(line.keyword.as_str())).with("day", day);
    Diagnostic::error(Code::Future, path, message).at(line.place).advise(Message::new("hint-future"))
}

/// A first meeting on a day still to come.
pub(super) fn future_met(path: &NotePath, place: Place, day: Day) -> Diagnostic {
    Diagnostic::error(Code::Future, path, Message::new("problem-future-met").with("day", day))
        .at(place)
        .advise(Message::new("hint-future-met"))
}

/// A profile looked at on a day still to come.
pub(super) fn future_checked(path: &NotePath, place: Place, day: Day) -> Diagnostic {
    Diagnostic::error(Code::Future, path, Message::new("problem-future-checked").with("day", day))
        .at(place)
        .advise(Message::new("hint-future-checked"))
}

/// An open box before something given or received: it is a promise.
pub(super) fn open_gift(path: &NotePath, line: &Line, instead: Keyword) -> Diagnostic {
    let message = Message::new("problem-keyword-open").with("keyword", Value::Key(line.keyword.as_str()));
    let hint = Message::new("hint-keyword-open").with("keyword", Value::Key(instead.as_str()));
    Diagnostic::hint(Code::Keyword, path, message).at(line.place).advise(hint)
}

/// Two notes with one `id`.
pub(super) fn id_twins(path: &NotePath, id: &str, other: &NotePath, place: Place) -> Diagnostic {
    let message = Message::new("problem-name-twins-id").with("id", id).with("other", other.as_str());
    Diagnostic::error(Code::NameTwins, path, message).at(place).advise(Message::new("hint-name-twins-id"))
}

/// Two files whose names differ only in case or in how letters are put together.
pub(super) fn file_twins(path: &NotePath, other: &NotePath) -> Diagnostic {
    let message = Message::new("problem-name-twins-file").with("other", other.as_str());
    Diagnostic::warning(Code::NameTwins, path, message).advise(Message::new("hint-name-twins-file"))
}

/// People who are said to have introduced each other in a ring.
pub(super) fn ring(path: &NotePath, place: Place, introducer: &str, introduced: &str) -> Diagnostic {
    let message = Message::new("problem-introduced-by-ring")
        .with("introducer", introducer)
        .with("introduced", introduced);
    Diagnostic::warning(Code::IntroducedBy, path, message)
        .at(place)
        .advise(Message::new("hint-introduced-by-ring"))
}

/// Which hint a gathering of like places becomes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Gathered {
    /// People without a note.
    NewPerson,
    /// Known people in plain text.
    Unlinked,
    /// Plain text that may be somebody's name.
    Unknown,
    /// One colon instead of two.
    OneColon,
}

/// Like places from all notes, to be told once for each name, at the first of them.
pub(super) struct Gathering<'a> {
    what: Gathered,
    entries: Vec<Entry<'a>>,
    by_name: HashMap<String, usize>,
}

struct Entry<'a> {
    name: String,
    link: String,
    count: i64,
    path: &'a NotePath,
    place: Place,
}

impl<'a> Gathering<'a> {
    pub(super) fn new(what: Gathered) -> Self {
        Self { what, entries: Vec::new(), by_name: HashMap::new() }
    }

    /// Adds a place. Notes come in order, places of one note may not.
    pub(super) fn add(&mut self, name: &str, link: &str, path: &'a NotePath, place: Place) {
        let next = self.entries.len();
        let number = *self.by_name.entry(fold(link)).or_insert(next);
        match self.entries.get_mut(number) {
            Some(entry) => {
                entry.count += 1;
                if (path, place) < (entry.path, entry.place) {
                    (entry.path, entry.place) = (path, place);
                    name.clone_into(&mut entry.name);
                }
            }
            None => {
                let (name, link) = (name.to_owned(), link.to_owned());
                self.entries.push(Entry { name, link, count: 1, path, place });
            }
        }
    }

    /// One hint for each name.
    pub(super) fn tell(self, problems: &mut Vec<Diagnostic>) {
        let (code, problem, hint) = match self.what {
            Gathered::NewPerson => (Code::NewPerson, "problem-new-person", "hint-new-person"),
            Gathered::Unlinked => (Code::Unlinked, "problem-unlinked", "hint-unlinked"),
            Gathered::Unknown => (Code::Unlinked, "problem-unlinked-unknown", "hint-unlinked-unknown"),
            Gathered::OneColon => (Code::Keyword, "problem-keyword-colon", "hint-keyword-colon"),
        };
        problems.extend(self.entries.into_iter().map(|entry| {
            let message = Message::new(problem).with("name", entry.name).with("count", entry.count);
            Diagnostic::hint(code, entry.path, message)
                .at(entry.place)
                .advise(Message::new(hint).with("link", entry.link))
        }));
    }
}
