//! What a heading says about what stands below it: a day, a keyword, a list of people.
//!
//! Does not know list items.
//!
//! Uses: day, model.

use std::ops::Range;

use super::Frame;
use crate::day::Day;
use crate::model::{Keyword, Line};
use crate::parse::dates::{self, Basis, Doubt};
use crate::parse::keywords;
use crate::parse::line::{Reader, Reading, Setting, Shape};
use crate::parse::roster::{self, Role};

/// The sections that are open, outermost first.
#[derive(Debug, Default)]
pub(super) struct Sections(Vec<Section>);

/// What one heading says.
#[derive(Clone, Copy, Debug)]
pub(super) struct Section {
    level: u8,
    pub(super) day: Option<Day>,
    keyword: Option<Keyword>,
    roster: Option<Role>,
    /// The heading is a date and nothing else.
    only_date: bool,
}

/// A heading as read.
pub(super) struct Heading {
    pub(super) section: Section,
    /// Its text.
    pub(super) title: String,
    /// A dated heading with a contact word, in a person's note, is a record.
    pub(super) line: Option<Line>,
}

impl Sections {
    /// Opens a section; those of the same or a lower rank end.
    pub(super) fn open(&mut self, mut section: Section) {
        while self.0.pop_if(|open| open.level >= section.level).is_some() {}
        if let Some(above) = self.0.last() {
            section.day = section.day.or(above.day);
            if section.only_date {
                section.keyword = above.keyword;
            }
        }
        self.0.push(section);
    }

    /// The day that dates what follows.
    pub(super) fn day(&self) -> Option<Day> {
        self.0.last()?.day
    }

    /// The keyword for plain items.
    pub(super) fn keyword(&self) -> Option<Keyword> {
        self.0.last()?.keyword
    }

    /// Those who are listed below the heading.
    pub(super) fn roster(&self) -> Option<Role> {
        self.0.last()?.roster
    }
}

/// Reads a heading.
pub(super) fn heading(reader: &mut Reader<'_, '_>, level: u8, range: Range<usize>) -> Heading {
    let range = content(reader.text, range);
    let text = &reader.text[range.clone()];
    let found = date(reader, range.clone());
    let dated = found.map_or(0, |(length, _)| length);
    let day = found.and_then(|(_, day)| day);
    let rest_start = range.end - text[dated..].trim_start_matches([' ', ':', ',', '-', '–', '—', '|']).len();
    let rest = reader.text[rest_start..range.end]
        .trim_end_matches([':', ' ', '*', '_'])
        .trim_start_matches(['*', '_']);
    let section = Section {
        level,
        day,
        keyword: keywords::from_word(rest).filter(|_| dated == 0 || reader.context.frame != Frame::Person),
        roster: roster::role(rest),
        only_date: day.is_some() && rest.is_empty(),
    };
    let line = match day {
        Some(_) if reader.context.frame == Frame::Person && !rest.is_empty() => {
            record(reader, rest_start..range.end, day)
        }
        _ => None,
    };
    Heading { section, title: reader.shown(range), line }
}

/// The date at the start of a heading: bytes it takes, and the day.
fn date(reader: &mut Reader<'_, '_>, range: Range<usize>) -> Option<(usize, Option<Day>)> {
    let (context, text) = (reader.context, &reader.text[range.clone()]);
    let basis = match (context.day, context.week) {
        (Some(day), _) => Basis::Near(day),
        (None, Some(week)) => Basis::Week(week),
        (None, None) => Basis::Nothing,
    };
    let in_week = || context.week.and_then(|week| dates::read_relative(text, Basis::Week(week)));
    let written = dates::read(text, basis).or_else(in_week)?;
    let alone = written.length == text.len();
    // `1.2. Background` numbers a section, and `18 November` may be any year's.
    let numbered =
        !alone && text.starts_with(|c: char| c.is_ascii_digit()) && text[..written.length].ends_with('.');
    if numbered || written.doubt == Some(Doubt::NoYear) {
        return None;
    }
    reader.doubts(range.start, &written);
    Some((written.length, written.day))
}

fn record(reader: &mut Reader<'_, '_>, range: Range<usize>, day: Option<Day>) -> Option<Line> {
    let setting = Setting { range, shape: Shape::Heading, day, under: None, keyword: None };
    match reader.read(&setting) {
        Reading::Record(line) => Some(*line),
        Reading::Roster(..) | Reading::Other | Reading::Plain => None,
    }
}

/// The text of a heading without its marks.
fn content(text: &str, range: Range<usize>) -> Range<usize> {
    let source = &text[range.clone()];
    let Some(marked) = source.strip_prefix('#') else {
        // The last line underlines the ones above it.
        let end = source.trim_end().rfind(['\n', '\r']).unwrap_or(source.len());
        return range.start..range.start + source[..end].trim_end().len();
    };
    let inside = marked.trim_start_matches('#').trim_start();
    let start = range.end - inside.len();
    let shown = inside.trim_end();
    let without = shown.trim_end_matches('#');
    let closed = without.is_empty() || without.ends_with([' ', '\t']);
    let length = if closed { without.trim_end().len() } else { shown.len() };
    start..start + length
}
