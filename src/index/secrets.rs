//! What may not be told: private notes, private people, and every name they go by.
//!
//! Knows names as they stand in links and in plain words. Does not know what a record means: whoever
//! tells something asks here first.
//!
//! Uses: source, diagnostic, model, names.

use std::collections::{HashMap, HashSet};

use super::Index;
use super::names::last_part;
use crate::diagnostic::{Diagnostic, Message, Value};
use crate::model::{Line, Person};
use crate::names::fold;
use crate::source::NotePath;

/// The names that no page, no export and no other answer may hold.
#[derive(Clone, Debug, Default)]
pub struct Secrets {
    /// Private notes.
    notes: HashSet<NotePath>,
    /// What a link to one of them says behind its folders, folded.
    targets: HashSet<String>,
    /// Names and aliases of private people, folded, by their first words.
    names: HashMap<String, Vec<String>>,
}

impl Secrets {
    /// The secrets of an index.
    pub fn of(index: &Index) -> Self {
        Self::new(&index.people, index.notes.iter().filter(|note| note.private).map(|note| &note.path))
    }

    /// The secrets of these people and private notes. The owner is no secret to themselves.
    pub(super) fn new<'a>(people: &[Person], private: impl Iterator<Item = &'a NotePath>) -> Self {
        let mut secrets = Self::default();
        for note in private {
            secrets.targets.insert(fold(note.stem()));
            secrets.notes.insert(note.clone());
        }
        for person in people.iter().filter(|person| person.private && !person.me) {
            for name in std::iter::once(&person.name).chain(&person.aliases) {
                let name = fold(name);
                let Some(first) = words(&name).next().map(|(_, word)| word.to_owned()) else { continue };
                secrets.targets.insert(name.clone());
                secrets.names.entry(first).or_default().push(name);
            }
        }
        secrets
    }

    /// Whether the words hold the name of somebody private.
    pub fn occur_in(&self, text: &str) -> bool {
        if self.names.is_empty() {
            return false;
        }
        let text = fold(text);
        words(&text).any(|(at, word)| {
            let named = self.names.get(word).map_or(&[][..], Vec::as_slice);
            named.iter().any(|name| begins_with(&text[at..], name))
        })
    }

    /// Whether a link leads to a private note, or to somebody private.
    pub fn hold_target(&self, target: &str) -> bool {
        !self.targets.is_empty() && self.targets.contains(&fold(last_part(target)))
    }

    /// Whether a problem would tell one: by its note, its words, or a link in them.
    pub fn hide(&self, problem: &Diagnostic) -> bool {
        let mut messages = std::iter::once(&problem.message).chain(&problem.hints);
        self.notes.contains(&problem.note)
            || self.occur_in(problem.note.stem())
            || messages.any(|message| self.told_in(message))
    }

    fn told_in(&self, message: &Message) -> bool {
        let told = |text: &str| self.occur_in(text) || self.hold_target(text) || self.linked_in(text);
        message.values.iter().any(|(_, value)| match value {
            Value::Text(text) => told(text),
            Value::Names(names) => names.iter().any(|name| told(name)),
            Value::Said(_, message) => self.told_in(message),
            Value::Number(_) | Value::Day(_) | Value::DayOfYear(_) | Value::Key(_) => false,
        })
    }

    /// Whether a line tells one besides the people it is about.
    pub(super) fn told_by(&self, line: &Line) -> bool {
        line.links.iter().any(|link| self.hold_target(&link.target)) || self.occur_in(&line.text)
    }

    fn linked_in(&self, text: &str) -> bool {
        let links = text.split("[[").skip(1).filter_map(|rest| rest.split(']').next());
        links.flat_map(|link| link.split('|')).any(|part| self.hold_target(part))
    }
}

/// The words of a text with where they begin.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(char::is_alphanumeric)?;
        let length = text[start..].find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len() - start);
        at = start + length;
        Some((start, &text[start..at]))
    })
}

/// Whether a text begins with a name that ends where a word does.
fn begins_with(text: &str, name: &str) -> bool {
    let name = name.trim_start_matches(|c: char| !c.is_alphanumeric());
    text.strip_prefix(name).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Code, Message};

    fn secrets() -> Secrets {
        let selma = Person {
            name: "Selma Stille".to_owned(),
            aliases: vec!["Dr. Stille".to_owned()],
            private: true,
            ..Person::default()
        };
        let me = Person { name: "Nora Feld".to_owned(), private: true, me: true, ..Person::default() };
        let meeting = NotePath::new("Meetings/2026-11-17 Lunch.md");
        Secrets::new(&[selma, me, Person::default()], [meeting].iter())
    }

    #[test]
    fn a_name_is_found_in_plain_words_whole_and_in_any_case() {
        for (text, expected) in [
            ("to write to Selma Stille", true),
            ("SELMA  STILLE's number", true),
            ("greetings from Dr. Stille", true),
            ("Selma Stillers", false),
            ("Anselma Stille", false),
            ("Selma", false),
            ("Nora Feld", false),
            ("lunch", false),
        ] {
            assert_eq!(secrets().occur_in(text), expected, "{text}");
        }
    }

    #[test]
    fn a_link_is_found_by_its_last_part() {
        for (target, expected) in [
            ("Selma Stille", true),
            ("People/selma stille", true),
            ("2026-11-17 Lunch", true),
            ("Lunch", false),
            ("Nora Feld", false),
        ] {
            assert_eq!(secrets().hold_target(target), expected, "{target}");
        }
    }

    #[test]
    fn a_problem_is_hidden_by_its_note_and_by_its_words() {
        let hidden = |path: &str, said: &str| {
            let message = Message::new("list-and").with("first", said);
            secrets().hide(&Diagnostic::hint(Code::Link, &NotePath::new(path), message))
        };
        assert!(hidden("Meetings/2026-11-17 Lunch.md", ""));
        assert!(hidden("People/Selma Stille (conflicted copy).md", ""));
        assert!(hidden("a.md", "[[2026-11-17 Lunch|that day]]"));
        assert!(hidden("a.md", "2026-11-17 Lunch"));
        assert!(hidden("a.md", "write `[[Selma Stille]]`"));
        assert!(!hidden("a.md", "write `[[Anna Weber]]`"));
    }
}
