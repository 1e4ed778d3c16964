//! The entries of a front matter by what they mean: one field, many spellings of its key.
//!
//! Knows how texts, names, dates and truth values are read from entries, and reports values that
//! cannot be. Does not know which fields which kind of note has.
//!
//! Uses: source, day, names, diagnostic, front_matter, settings, model.

use std::borrow::Cow;

use super::front_dates::{DateText, read_date, read_time};
use crate::day::{Day, Time, When};
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::front_matter::{Entry, FrontMatter, Scalar, named};
use crate::model::Named;
use crate::names::fold;
use crate::settings::{Language, Settings};
use crate::source::NotePath;

/// The front matter of one note, asked by the names of its fields. In every list of names the
/// first that has a value answers, so the name of the notation stands first.
pub(super) struct Fields<'a> {
    pub(super) path: &'a NotePath,
    pub(super) settings: &'a Settings,
    entries: Vec<(Cow<'a, str>, &'a Entry)>,
    /// One bit for each key that is there, so that most names are known not to be at a glance.
    present: u64,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// A day, a time, or both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Moment {
    pub(super) day: Option<Day>,
    pub(super) time: Option<Time>,
}

impl<'a> Fields<'a> {
    pub(super) fn new(path: &'a NotePath, front: &'a FrontMatter, settings: &'a Settings) -> Self {
        let entries: Vec<_> = front.entries.iter().map(|entry| (meaning(entry, settings), entry)).collect();
        let present = entries.iter().fold(0, |bits, (key, _)| bits | bit(key));
        Self { path, settings, entries, present, diagnostics: Vec::new() }
    }

    /// Every entry with the folded key that it counts as.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &'a Entry)> {
        self.entries.iter().map(|(key, entry)| (key.as_ref(), *entry))
    }

    /// The values of the first of the names that has any.
    pub(super) fn values(&self, names: &[&str]) -> &'a [Scalar] {
        let with_values = |name: &&str| {
            if self.present & bit(name) == 0 {
                return None;
            }
            self.entries
                .iter()
                .find(|(key, entry)| key == name && !entry.values.is_empty())
                .map(|(_, entry)| *entry)
        };
        names.iter().find_map(with_values).map_or(&[], |entry| &entry.values)
    }

    /// The values of all of the names, in the order of the names.
    fn all_values(&self, names: &[&str]) -> Vec<&'a Scalar> {
        let mut values = Vec::new();
        for name in names.iter().filter(|name| self.present & bit(name) != 0) {
            for (_, entry) in self.entries.iter().filter(|(key, _)| key == name) {
                values.extend(&entry.values);
            }
        }
        values
    }

    /// One text, links shown by their names.
    pub(super) fn text(&self, names: &[&str]) -> Option<String> {
        self.values(names).first().map(|value| named::shown(&value.text)).filter(|text| !text.is_empty())
    }

    /// Texts of all of the names; a value with commas is one text.
    pub(super) fn texts(&self, names: &[&str]) -> Vec<String> {
        let texts = self.all_values(names).into_iter().map(|value| named::shown(&value.text));
        texts.filter(|text| !text.is_empty()).collect()
    }

    /// Short texts of all of the names; a single value may be several, parted by commas.
    pub(super) fn words(&self, names: &[&str]) -> Vec<String> {
        match self.all_values(names).as_slice() {
            [only] => {
                let parts = only.text.split([',', ';']).map(named::shown);
                parts.filter(|text| !text.is_empty()).collect()
            }
            _ => self.texts(names),
        }
    }

    /// One name or link.
    pub(super) fn named(&self, names: &[&str]) -> Option<Named> {
        self.values(names).iter().find_map(named::one)
    }

    /// Every person that all of the names name, each once.
    pub(super) fn people(&self, names: &[&str]) -> Vec<Named> {
        let mut found: Vec<Named> = Vec::new();
        for person in self.all_values(names).into_iter().flat_map(named::people) {
            let same = |other: &Named| (&other.target, &other.text) == (&person.target, &person.text);
            let same_target = |other: &Named| other.target.is_some() && other.target == person.target;
            if !found.iter().any(|other| same(other) || same_target(other)) {
                found.push(person);
            }
        }
        found
    }

    /// Whether one of the names says yes. A date says yes, too: `ended: 2024-05-01`.
    pub(super) fn flag(&mut self, names: &[&str]) -> bool {
        let Some(value) = self.values(names).first() else { return false };
        if let Some(truth) = truth(&value.text) {
            return truth;
        }
        if matches!(read_date(&value.text), DateText::Known(..) | DateText::DayFirst(..)) {
            return true;
        }
        self.wrong(value, names[0], Message::new("hint-settings-truth"));
        false
    }

    /// A date as far as it is known.
    pub(super) fn when(&mut self, names: &[&str]) -> Option<When> {
        let value = self.values(names).first()?;
        self.date_of(value, names[0]).map(|(when, _)| when)
    }

    /// A day; a month or year alone means its first day.
    pub(super) fn first_day(&mut self, names: &[&str]) -> Option<Day> {
        self.when(names)?.earliest()
    }

    /// A day, a time, or both; a month or year alone is reported, for it says no day.
    pub(super) fn moment(&mut self, names: &[&str]) -> Moment {
        let Some(value) = self.values(names).first() else { return Moment::default() };
        if let Some(time) = read_time(&value.text) {
            return Moment { day: None, time: Some(time) };
        }
        match self.date_of(value, names[0]) {
            Some((When::Day(day), time)) => Moment { day: Some(day), time },
            Some((partial, _)) => {
                let message = Message::new("problem-date-partial").with("date", partial.to_string());
                self.date_problem(Diagnostic::warning(Code::Date, self.path, message), value);
                Moment::default()
            }
            None => Moment::default(),
        }
    }

    /// The date of a value; what is wrong with it is reported.
    pub(super) fn date_of(&mut self, value: &Scalar, key: &str) -> Option<(When, Option<Time>)> {
        let text = value.text.trim();
        let message = |id: &'static str| Message::new(id).with("date", text);
        let problem = match read_date(text) {
            DateText::Known(when, time) => return Some((when, time)),
            DateText::DayFirst(day, time) => {
                if self.settings.language != Some(Language::German) {
                    let message = message("problem-date-day-first").with("read", day);
                    let problem = Diagnostic::warning(Code::Date, self.path, message).at(value.place);
                    let hint = Message::new("hint-date-write").with("iso", day.to_string());
                    self.diagnostics.push(problem.advise(hint));
                }
                return Some((When::Day(day), time));
            }
            DateText::Impossible => {
                Diagnostic::error(Code::Date, self.path, message("problem-date-impossible"))
            }
            DateText::Doubtful => Diagnostic::error(Code::Date, self.path, message("problem-date-doubtful")),
            DateText::NoDate => {
                let message = message("problem-date-none").with("key", key.to_owned());
                Diagnostic::warning(Code::Date, self.path, message)
            }
        };
        self.date_problem(problem, value);
        None
    }

    fn date_problem(&mut self, problem: Diagnostic, value: &Scalar) {
        self.diagnostics.push(problem.at(value.place).advise(Message::new("hint-date")));
    }

    /// Reports a value that does not say what its key asks for.
    pub(super) fn wrong(&mut self, value: &Scalar, key: &str, hint: Message) {
        let message = Message::new("problem-settings-field")
            .with("key", key.to_owned())
            .with("value", value.text.as_str());
        let problem = Diagnostic::warning(Code::Settings, self.path, message).at(value.place).advise(hint);
        self.diagnostics.push(problem);
    }
}

/// The bit of a key: by its length and its first byte, which tell most keys apart.
fn bit(key: &str) -> u64 {
    let first = key.as_bytes().first().copied().unwrap_or_default();
    1 << ((usize::from(first) + 7 * key.len()) % 64)
}

/// The folded key an entry counts as: the owner's own names first; of keys of address books
/// (`TEL[CELL]`, `ADR[HOME].LOCALITY`) what stands outside of the brackets.
fn meaning<'a>(entry: &'a Entry, settings: &'a Settings) -> Cow<'a, str> {
    if let Some((_, key)) = settings.fields.iter().find(|(own, _)| *own == entry.folded) {
        return Cow::Borrowed(key);
    }
    match entry.folded.split_once('[') {
        Some((before, rest)) => {
            let behind = rest.split_once(']').map_or("", |(_, behind)| behind);
            Cow::Owned(format!("{before}{behind}"))
        }
        None => Cow::Borrowed(&entry.folded),
    }
}

/// Yes or no in both languages; `None` if the text says neither.
pub(super) fn truth(text: &str) -> Option<bool> {
    match fold(text).as_str() {
        "true" | "yes" | "ja" | "on" | "x" | "y" | "j" | "1" | "wahr" | "an" => Some(true),
        "false" | "no" | "nein" | "off" | "n" | "0" | "falsch" | "aus" => Some(false),
        _ => None,
    }
}
