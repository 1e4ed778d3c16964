//! The body of a note: which of its texts are journal lines, and what the headings above them say.
//!
//! Knows sections, nesting, rosters and where a mere mention counts. Does not know the front matter
//! nor any other note.
//!
//! Uses: source, day, diagnostic, settings, model.

mod blocks;
mod comments;
mod section;

use std::ops::Range;

use super::line::{Reader, Reading, Setting, Shape};
use super::places::Places;
use super::roster::{self, Listing, Role};
use super::{dates, inline};
use crate::day::{Day, Week};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Form, Keyword, Line, Named, TextLink};
use crate::settings::Settings;
use crate::source::{Lines, NotePath};
use blocks::Step;
use section::Sections;

/// What is known about a note before its body is read.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) path: &'a NotePath,
    pub(super) lines: &'a Lines<'a>,
    pub(super) settings: &'a Settings,
    pub(super) frame: Frame,
    /// The day of the note, which dates its records.
    pub(super) day: Option<Day>,
    /// The week of a weekly page: days of the week mean those of this week.
    pub(super) week: Option<Week>,
}

/// What kind of note surrounds a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Frame {
    Person,
    Meeting,
    Event,
    Dated,
    /// The owner's space of one of our pages.
    Page,
    Other,
}

/// What a body says.
#[derive(Debug, Default)]
pub(super) struct Body {
    pub(super) lines: Vec<Line>,
    /// Links in running text and plain items of a dated note.
    pub(super) mentions: Vec<TextLink>,
    pub(super) attendees: Vec<Named>,
    pub(super) speakers: Vec<Named>,
    /// Everybody linked in the body of a meeting, for meetings that name nobody else.
    pub(super) linked: Vec<Named>,
    /// The first heading of the first level, unless it is a date.
    pub(super) title: Option<String>,
}

/// Reads the parts of a note that are the owner's.
pub(super) fn read(text: &str, ranges: &[Range<usize>], context: &Context<'_>) -> (Body, Vec<Diagnostic>) {
    if ranges.iter().all(|range| says_nothing(&text[range.clone()])) {
        return (Body::default(), Vec::new());
    }
    read_blocks(text, ranges, context)
}

/// Whether a text holds no sign with which a record, a link, a list or a heading can begin.
fn says_nothing(text: &str) -> bool {
    let mut line_starts = true;
    for byte in text.bytes() {
        match byte {
            b'[' | b':' => return false,
            b'-' | b'*' | b'+' | b'#' | b'=' | b'0'..=b'9' if line_starts => return false,
            b'\n' | b'\r' => line_starts = true,
            b' ' | b'\t' | b'>' => {}
            _ => line_starts = false,
        }
    }
    true
}

fn read_blocks(text: &str, ranges: &[Range<usize>], context: &Context<'_>) -> (Body, Vec<Diagnostic>) {
    let readable = comments::hidden(text, ranges);
    let reader = Reader::new(&readable, context, Places::new(text, context.lines));
    let sections = Sections::default();
    let mut walker = Walker { reader, sections, body: Body::default(), items: Vec::new(), label: None };
    for range in ranges {
        blocks::walk(&readable, range.clone(), &mut |step| walker.step(step));
    }
    (walker.body, walker.reader.problems)
}

struct Walker<'a, 'c> {
    reader: Reader<'a, 'c>,
    body: Body,
    sections: Sections,
    /// The items around the text being read, outermost first.
    items: Vec<Item>,
    /// A label without names; those follow in the next list.
    label: Option<Role>,
}

/// A list item whose text was begun.
#[derive(Clone, Copy, Debug, Default)]
struct Item {
    /// Its own line.
    line: Option<usize>,
    /// It is a label, and its names are nested under it.
    roster: Option<Role>,
    /// Its first text was read.
    begun: bool,
}

impl Walker<'_, '_> {
    fn step(&mut self, step: Step) {
        match step {
            Step::Enter => {
                let roster = self.label.filter(|_| self.items.is_empty());
                self.items.push(Item { roster, ..Item::default() });
            }
            Step::Leave => drop(self.items.pop()),
            Step::Heading(level, range) => self.heading(level, range),
            Step::Text(range) => self.text(range),
        }
    }

    fn heading(&mut self, level: u8, range: Range<usize>) {
        self.label = None;
        let heading = section::heading(&mut self.reader, level, range);
        let titled = level == 1 && self.body.title.is_none() && heading.section.day.is_none();
        if titled {
            self.body.title = Some(heading.title).filter(|title| !title.is_empty());
        }
        self.body.lines.extend(heading.line);
        self.sections.open(heading.section);
    }

    fn text(&mut self, range: Range<usize>) {
        let shape = match self.items.last_mut() {
            Some(item) if !item.begun => {
                item.begun = true;
                Shape::Item
            }
            _ => Shape::Paragraph,
        };
        if self.items.is_empty() {
            self.label = None;
        }
        let range = if shape == Shape::Item { self.with_its_day(range) } else { range };
        if let Some(role) = self.roster(shape).filter(|_| !self.reader.text[range.clone()].contains("::")) {
            let listing = if shape == Shape::Item { Listing::Each } else { Listing::Together };
            self.roster_names(role, range, listing);
            return;
        }
        let setting = self.setting(shape, range);
        match self.reader.read(&setting) {
            Reading::Record(line) if self.lost_its_people(&line) => {}
            Reading::Record(line) => self.record(*line, shape),
            Reading::Roster(role, names) => self.label(role, names),
            Reading::Other => {}
            Reading::Plain => self.plain(setting.range),
        }
    }

    /// Whether the people of a line stand in a link that never ends. That was named; that the line
    /// then has nobody goes without saying.
    fn lost_its_people(&self, line: &Line) -> bool {
        let broken = |problem: &Diagnostic| {
            problem.code == Code::Link && problem.place.is_some_and(|place| place.line == line.place.line)
        };
        line.links.is_empty() && self.reader.problems.last().is_some_and(broken)
    }

    fn setting(&self, shape: Shape, range: Range<usize>) -> Setting {
        let under = self.items.iter().rev().find_map(|item| item.line);
        let day_above = under.and_then(|under| self.body.lines[under].day);
        let top_item = shape == Shape::Item && self.items.len() == 1;
        Setting {
            range,
            shape,
            day: day_above.or(self.sections.day()).or(self.reader.context.day),
            under,
            keyword: self.sections.keyword().filter(|_| top_item),
        }
    }

    fn record(&mut self, line: Line, shape: Shape) {
        if self.reader.context.frame == Frame::Meeting && names_participants(&line) {
            let people = line.links[..line.run].iter().map(|link| Named {
                text: line.text[link.start as usize..link.end as usize].to_owned(),
                target: Some(link.target.clone()),
                place: link.place,
            });
            self.body.linked.extend(people);
        }
        if let (Shape::Item, Some(item)) = (shape, self.items.last_mut()) {
            item.line = Some(self.body.lines.len());
        }
        self.body.lines.push(line);
    }

    fn label(&mut self, role: Role, range: Range<usize>) {
        let empty = self.reader.text[range.clone()]
            .trim_matches(['*', '_', '=', ' ', '\t', inline::HIDDEN])
            .is_empty();
        match self.items.last_mut() {
            Some(item) if empty => item.roster = Some(role),
            None if empty => self.label = Some(role),
            _ => self.roster_names(role, range, Listing::Together),
        }
    }

    fn roster(&self, shape: Shape) -> Option<Role> {
        let around = if shape == Shape::Item { self.items.len().saturating_sub(1) } else { self.items.len() };
        let from_label = self.items[..around].iter().rev().find_map(|item| item.roster);
        let in_list = self.items.first().and_then(|item| item.roster).filter(|_| self.label.is_some());
        from_label.or(in_list).or(self.sections.roster())
    }

    fn roster_names(&mut self, role: Role, range: Range<usize>, listing: Listing) {
        let names = roster::names(self.reader.text, range.clone(), listing, &self.reader.places);
        match role {
            Role::Attendees => self.body.attendees.extend(names),
            Role::Speakers => self.body.speakers.extend(names),
        }
        if self.reader.context.frame == Frame::Dated {
            self.reader.links(range, &mut self.body.mentions);
        }
    }

    fn plain(&mut self, range: Range<usize>) {
        match self.reader.context.frame {
            Frame::Dated => self.reader.links(range, &mut self.body.mentions),
            Frame::Meeting => {
                let text = self.reader.text;
                let links = roster::links(text, range, &self.reader.places);
                self.body.linked.extend(links);
            }
            Frame::Person | Frame::Event | Frame::Page | Frame::Other => {}
        }
    }

    /// `- 18. November lunch …` is an ordered list to Markdown, and a date to its writer.
    fn with_its_day(&self, range: Range<usize>) -> Range<usize> {
        let before = &self.reader.text[..range.start];
        let Some(number) = before.strip_suffix(". ") else { return range };
        let digits = number.bytes().rev().take(3).take_while(u8::is_ascii_digit).count();
        let text = &self.reader.text[range.clone()];
        let word = text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        if !(1..=2).contains(&digits) || dates::month(word).is_none() {
            return range;
        }
        range.start - 2 - digits..range.end
    }
}

/// Whether the people of a line were there, as far as the line says.
fn names_participants(line: &Line) -> bool {
    let aside = matches!(
        line.keyword,
        Keyword::Knows
            | Keyword::Introduced
            | Keyword::IntroducedBy
            | Keyword::Outcome
            | Keyword::Later
            | Keyword::Draft
            | Keyword::OpenPoint
    );
    !aside && !line.cancelled && (line.form == Form::Field || line.run > 0)
}

#[cfg(test)]
mod tests;
