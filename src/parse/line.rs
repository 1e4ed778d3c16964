//! One item or paragraph becomes a journal line, if it is one.
//!
//! Reads from the left: box, time, date, keyword, date, whom, what. Knows the forms a record may
//! have; does not know which links lead to people, so the run of people is as long as it can be.

use super::body::Context;
use super::complaints::{report_date, report_unclosed};
use super::dates;
use super::inline::{self, Inline};
use super::phrases::{starts_with_phrase, strip_word};
use super::spans;
use super::words::{CANCELLED, QUESTION_WORDS};
use crate::day::{Day, Time};
use crate::diagnostic::Diagnostic;
use crate::front_matter::Scalar;
use crate::model::{BoxMark, ContactKind, Form, Keyword, Line, TextLink};
use crate::names::fold;
use crate::source::Place;

/// What stands around a line and gives it what it does not say itself.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Surroundings {
    /// The date of the line it is nested under, of the heading, of the note.
    pub(super) day: Option<Day>,
    /// The keyword the heading gives to plain items.
    pub(super) keyword: Option<Keyword>,
    /// The line of the note it is nested under.
    pub(super) under: Option<usize>,
    /// Whether it is a list item.
    pub(super) is_item: bool,
    /// Whether it bears a date of its own heading, so that a person's note may speak freely.
    pub(super) is_dated: bool,
}

/// What an item or paragraph turned out to be.
pub(super) enum Reading {
    /// A record, or what may be one.
    Record(Box<Line>),
    /// A task without a record, or a record nobody can date: its links mean nothing.
    Task,
    /// Prose with its links.
    Prose(Inline),
}

/// A line while it is read.
pub(super) struct Reader<'a, 'b> {
    pub(super) context: &'a Context<'b>,
    pub(super) inline: Inline,
    pub(super) mark: BoxMark,
    pub(super) time: Option<Time>,
    pub(super) minutes: Option<u32>,
    pub(super) day: Option<Day>,
    pub(super) keyword: Option<(Keyword, Form)>,
    pub(super) intention: bool,
    /// Its own date is none, or its people stand in a link that never closes: it was named, and is
    /// not counted.
    pub(super) is_lost: bool,
    /// Where the text behind the keyword begins.
    pub(super) at: usize,
    pub(super) place: Place,
    pub(super) problems: &'a mut Vec<Diagnostic>,
}

/// Reads the item or paragraph `source[start..end]`.
pub(super) fn read(
    (source, start, end): (&str, usize, usize),
    around: Surroundings,
    in_comment: &mut bool,
    context: &Context<'_>,
    problems: &mut Vec<Diagnostic>,
) -> Reading {
    let (mark, text_start) = checkbox(source, start, end);
    let inline = inline::read(source, text_start, end, in_comment);
    report_unclosed(&inline, source, context, problems);
    let mut reader = Reader {
        context,
        inline,
        mark,
        time: None,
        minutes: None,
        day: None,
        keyword: None,
        intention: false,
        is_lost: false,
        at: 0,
        place: Place::default(),
        problems,
    };
    reader.time_and_date();
    reader.find_keyword(around);
    let Some((keyword, form)) = reader.keyword else {
        let is_task = mark != BoxMark::None;
        return if is_task { Reading::Task } else { Reading::Prose(reader.inline) };
    };
    let has_no_people = reader.inline.unclosed.is_some() && reader.run_from(reader.at) == 0;
    if reader.is_lost || has_no_people {
        return Reading::Task;
    }
    Reading::Record(Box::new(reader.finish(keyword, form, around)))
}

/// A value of the front matter under a keyword: `gave: ["[[Anna Weber]] the contract template"]`.
pub(super) fn from_front_matter(
    keyword: Keyword,
    scalar: &Scalar,
    context: &Context<'_>,
) -> (Line, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let inline = inline::read(&scalar.text, 0, scalar.text.len(), &mut false);
    let mut reader = Reader {
        context,
        inline,
        mark: BoxMark::None,
        time: None,
        minutes: None,
        day: None,
        keyword: None,
        intention: false,
        is_lost: false,
        at: 0,
        place: scalar.place,
        problems: &mut problems,
    };
    reader.date_after_keyword();
    let around = Surroundings { day: context.day, ..Surroundings::default() };
    let mut line = reader.finish(keyword, Form::Field, around);
    // The value's own places inside the file are not known, only where the value begins.
    line.place = scalar.place;
    line.text_place = scalar.place;
    line.links.iter_mut().for_each(|link| link.place = scalar.place);
    (line, problems)
}

/// The box of an item and where its text begins.
fn checkbox(source: &str, start: usize, end: usize) -> (BoxMark, usize) {
    let text = &source[start..end];
    let mut chars = text.char_indices();
    let (Some((_, '[')), Some((_, mark)), Some((close, ']'))) = (chars.next(), chars.next(), chars.next())
    else {
        return (BoxMark::None, start);
    };
    if text[close + 1..].chars().next().is_some_and(|next| !next.is_whitespace()) {
        return (BoxMark::None, start);
    }
    let mark = match mark {
        ' ' => BoxMark::Open,
        '/' => BoxMark::Half,
        'x' | 'X' => BoxMark::Done,
        '-' => BoxMark::Dropped,
        '>' => BoxMark::Forwarded,
        _ => BoxMark::Other,
    };
    (mark, start + close + 1)
}

impl Reader<'_, '_> {
    pub(super) fn rest(&self) -> &str {
        &self.inline.text[self.at..]
    }

    pub(super) fn skip_blanks(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    /// `HH:MM`, `12:30–13:45`, a date, in this order or the other.
    fn time_and_date(&mut self) {
        self.skip_blanks();
        for _ in 0..2 {
            if let Some((time, minutes, length)) = spans::clock(self.rest()) {
                self.time = Some(time);
                self.minutes = self.minutes.or(minutes);
                self.at += length;
                self.skip_separator();
            }
            self.date();
        }
        if self.context.week.is_some() {
            self.weekday();
        }
    }

    fn skip_separator(&mut self) {
        let rest = self.rest();
        let trimmed = rest.trim_start_matches([' ', ',', '·', '–', '—']);
        let trimmed = trimmed.strip_prefix(": ").or_else(|| trimmed.strip_prefix("- ")).unwrap_or(trimmed);
        self.at += rest.len() - trimmed.trim_start().len();
    }

    /// A date in figures at this place, by itself or as a link to the day's note.
    fn date(&mut self) {
        if self.day.is_some() {
            return;
        }
        let linked = self.inline.link_at(self.at).map(|link| (link.target.clone(), link.end));
        let text = linked.as_ref().map_or(self.rest(), |(target, _)| target.as_str());
        let Some(found) = dates::in_figures(text) else { return };
        if linked.as_ref().is_some_and(|(target, _)| target.len() != found.length) {
            return;
        }
        let end = linked.map_or(self.at + found.length, |(_, end)| end);
        let place = self.place_of(self.at, end);
        let words = self.inline.text[self.at..end].to_owned();
        self.day = report_date(found.date, &words, place, self.context, self.problems);
        self.is_lost |= self.day.is_none();
        self.at = end;
        self.skip_separator();
    }

    /// In the owner's space of a weekly page a weekday names a day of that week.
    fn weekday(&mut self) {
        let Some(week) = self.context.week.filter(|_| self.day.is_none()) else { return };
        let word = self.rest().split([' ', ',', ':', '.']).next().unwrap_or_default();
        let Some(weekday) = dates::weekday(&fold(word)) else { return };
        let length = word.len();
        self.day = Some(week.day(weekday));
        self.at += length;
        self.at += self.rest().len() - self.rest().trim_start_matches(['.', ',', ':', ' ', '–']).len();
    }

    pub(super) fn date_after_keyword(&mut self) {
        self.skip_blanks();
        self.date();
    }

    fn finish(mut self, keyword: Keyword, form: Form, around: Surroundings) -> Line {
        let is_dated_wrongly = self.report_wrong_fields();
        let minutes = self.inline.fields.minutes.or(self.minutes).or_else(|| self.trailing_span());
        let day = self.day.or(around.day);
        let run = self.run_from(self.at);
        let (mut keyword, mut mark, mut intention) = (keyword, self.mark, self.intention);
        let behind_run = self.behind(run);
        let what = self.inline.text[behind_run..].trim_start_matches([' ', ',', ':']).to_owned();
        if keyword == Keyword::Asked && starts_with_phrase(&what, QUESTION_WORDS).is_some() {
            (keyword, mark) = self.question();
        }
        if form == Form::Bare && mark == BoxMark::Open && keyword == Keyword::Introduced {
            (keyword, intention) = (Keyword::OpenPoint, true);
        }
        let cancelled = self.inline.struck || is_cancelled(&what, form);
        let due = self.due(keyword, day, behind_run);
        if !is_dated_wrongly {
            self.report_box(keyword, mark, day);
        }
        let at = self.at.min(self.inline.text.len());
        let text_place = self.place_of(at, self.inline.text.len());
        let links = self.links_from(at);
        let (effort, gift) = (self.inline.fields.effort.unwrap_or(1), self.inline.fields.gift);
        Line {
            keyword,
            form,
            mark,
            day,
            time: self.time,
            due,
            done: self.inline.fields.done,
            minutes,
            effort,
            gift,
            tags: std::mem::take(&mut self.inline.fields.tags),
            text: self.inline.text[at..].trim_end().to_owned(),
            links,
            run,
            from_them: starts_with_phrase(self.inline.text[at..].trim_start(), &["from", "von"]).is_some(),
            intention,
            cancelled,
            under: around.under,
            place: self.place,
            text_place,
        }
    }

    /// What a question is: a word to somebody, no ask.
    fn question(&self) -> (Keyword, BoxMark) {
        match self.mark {
            BoxMark::Open | BoxMark::Half => (Keyword::OpenPoint, self.mark),
            _ => (Keyword::Contact(ContactKind::Message), BoxMark::None),
        }
    }

    /// Minutes at the end of the text, taken out of it.
    fn trailing_span(&mut self) -> Option<u32> {
        let (minutes, start) = spans::minutes_at_end(&self.inline.text)?;
        let start = start.max(self.at);
        let end = self.inline.text.len();
        self.inline.remove(start, end);
        Some(minutes)
    }

    /// The due date: as a field, as the word behind `later`, or after `by`, `until`, `bis`.
    fn due(&mut self, keyword: Keyword, day: Option<Day>, behind_run: usize) -> Option<Day> {
        if self.inline.fields.due.is_some() {
            return self.inline.fields.due;
        }
        let text = &self.inline.text[behind_run.min(self.inline.text.len())..];
        match keyword {
            Keyword::Later => {
                let from = day?.plus_days(1)?;
                let words = text.trim_start_matches([' ', ',', ':', '–']);
                let words = strip_word(words, &["until", "till", "bis", "in", "ab", "from"]).unwrap_or(words);
                dates::in_words(words, from)
                    .map(|(day, _)| day)
                    .or_else(|| dates::in_words(text.trim_start(), from).map(|found| found.0))
            }
            Keyword::Promised | Keyword::Awaiting | Keyword::Asked | Keyword::Draft | Keyword::OpenPoint => {
                let (due, start, end) = spans::due(text, day?)?;
                let at_end = text[end..].trim_matches([' ', '.', ',']).is_empty();
                if at_end && matches!(keyword, Keyword::Promised | Keyword::Awaiting) {
                    let length = self.inline.text.len();
                    self.inline.remove(behind_run + start, length);
                }
                Some(due)
            }
            _ => None,
        }
    }

    /// How many links from a byte of the text on stand with nothing but separators between them.
    pub(super) fn run_from(&self, from: usize) -> usize {
        let mut at = from;
        let mut run = 0;
        for link in self.inline.links.iter().filter(|link| from <= link.start) {
            let between = self.inline.text.get(at..link.start).unwrap_or("x");
            if !spans::is_separator(between) || (run == 0 && between.contains([';', '+', '↔'])) {
                break;
            }
            run += 1;
            at = link.end;
        }
        run
    }

    /// The byte behind the run of links.
    fn behind(&self, run: usize) -> usize {
        let links = self.inline.links.iter().filter(|link| self.at <= link.start);
        links.take(run).last().map_or(self.at, |link| link.end)
    }

    fn links_from(&self, at: usize) -> Vec<TextLink> {
        let short = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
        let links = self.inline.links.iter().filter(|link| at <= link.start);
        links
            .map(|link| TextLink {
                target: link.target.clone(),
                start: short(link.start - at),
                end: short(link.end - at),
                place: self.context.lines.place(link.source.0, link.source.1),
            })
            .collect()
    }

    pub(super) fn place_of(&self, start: usize, end: usize) -> Place {
        self.context.lines.place(self.inline.origin(start), self.inline.origin(end.saturating_sub(1)) + 1)
    }
}

/// Whether what stands behind the people says that it did not happen.
fn is_cancelled(what: &str, form: Form) -> bool {
    let what = what.trim();
    let at_start = starts_with_phrase(what, CANCELLED).is_some();
    let folded = fold(what.trim_end_matches(['.', ')']));
    let at_end = CANCELLED
        .iter()
        .any(|word| folded.strip_suffix(word).is_some_and(|before| before.ends_with([' ', '('])));
    at_start || (at_end && form != Form::Field)
}
