//! One item or paragraph becomes a journal line, if it is one.
//!
//! Reads from the left: box, time, date, keyword, date, whom, what. Knows the forms a record may
//! have; does not know which links lead to people, so the run of people is as long as it can be.

use super::body::{Context, Frame};
use super::dates;
use super::inline::{self, Inline, Wrong};
use super::keywords::{
    CANCELLED, FILLERS, INTENTIONS, QUESTION_WORDS, VERBS_LAST, from_word, introduction_state, is_first_word,
    nearest,
};
use super::spans;
use crate::day::{Day, Time};
use crate::diagnostic::{Code, Diagnostic, Message, Severity};
use crate::front_matter::Scalar;
use crate::model::{BoxMark, ContactKind, Form, Keyword, Line, TextLink};
use crate::names::fold;
use crate::settings::{Language, Settings};
use crate::source::Place;

/// Longest text before `::` that can be a keyword, in bytes.
const LONGEST_KEYWORD: usize = 40;

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
struct Reader<'a, 'b> {
    context: &'a Context<'b>,
    inline: Inline,
    mark: BoxMark,
    time: Option<Time>,
    minutes: Option<u32>,
    day: Option<Day>,
    keyword: Option<(Keyword, Form)>,
    intention: bool,
    /// Its own date is none, or its people stand in a link that never closes: it was named, and is
    /// not counted.
    is_lost: bool,
    /// Where the text behind the keyword begins.
    at: usize,
    place: Place,
    problems: &'a mut Vec<Diagnostic>,
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

/// Whether a list item without links or signs may still be a record: its first word is a keyword, or
/// one that may stand before a keyword, and a name follows somewhere.
pub(super) fn may_begin_bare(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let Some(first) = words.next() else { return false };
    let begins = first.starts_with(|c: char| c.is_ascii_digit()) || is_first_word(first);
    begins && words.any(|word| word.starts_with(char::is_uppercase))
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
    fn rest(&self) -> &str {
        &self.inline.text[self.at..]
    }

    fn skip_blanks(&mut self) {
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

    fn date_after_keyword(&mut self) {
        self.skip_blanks();
        self.date();
    }

    fn find_keyword(&mut self, around: Surroundings) {
        let start = self.at;
        if !self.field() && self.may_be_bare(around) {
            let _ = self.one_colon(around) || self.first_words(around) || self.verb_last(around);
            if self.keyword.is_none() {
                self.plain_item(around);
            }
        }
        if self.keyword.is_some() {
            if self.place == Place::default() {
                self.place = self.place_of(start, self.at.max(start + 1));
            }
            self.date_after_keyword();
        }
    }

    /// Whether a record may be written here without `::`.
    fn may_be_bare(&self, around: Surroundings) -> bool {
        let frame = match self.context.frame {
            Frame::Dated | Frame::Meeting | Frame::Event | Frame::Page => true,
            Frame::Person => self.day.is_some() || around.is_dated || around.keyword.is_some(),
            Frame::Other => false,
        };
        frame && around.is_item
    }

    /// `keyword::`, also in emphasis or in one pair of brackets.
    fn field(&mut self) -> bool {
        let rest = self.rest();
        let bracket = rest.starts_with(['[', '(']);
        let inner = if bracket { &rest[1..] } else { rest };
        let Some(length) = inner.find("::").filter(|length| (1..=LONGEST_KEYWORD).contains(length)) else {
            return false;
        };
        let word = inner[..length].trim_matches(['*', '_', ' ', '`']).to_owned();
        let start = self.at + usize::from(bracket);
        let is_text =
            !self.inline.links.iter().any(|link| start <= link.start && link.start < start + length);
        if !is_text || !word.chars().all(|c| c.is_alphanumeric() || " _-./'".contains(c)) {
            return false;
        }
        let Some(keyword) = meaning(&word, self.context.settings) else {
            self.report_slip(&word, start, start + length);
            return false;
        };
        self.place = self.place_of(start, start + length);
        self.at = start + length + 2;
        self.at += self.rest().len() - self.rest().trim_start_matches(['*', '_', ' ']).len();
        if bracket && self.inline.text.ends_with([']', ')']) {
            let end = self.inline.text.len();
            self.inline.remove(end - 1, end);
        }
        self.set(keyword, Form::Field, &word);
        true
    }

    /// `keyword:` with a person behind it, or nested under a record.
    fn one_colon(&mut self, around: Surroundings) -> bool {
        let Some(length) = self.rest().find(':').filter(|length| (1..=LONGEST_KEYWORD).contains(length))
        else {
            return false;
        };
        let word = self.rest()[..length].trim().to_owned();
        let Some(keyword) = meaning(&word, self.context.settings) else { return false };
        let behind = self.at + length + 1;
        let followed = self.run_from(behind) != 0 || around.under.is_some();
        if !followed || self.inline.text[behind..].starts_with(|c: char| !c.is_whitespace()) {
            return false;
        }
        self.place = self.place_of(self.at, self.at + length);
        self.at = behind;
        self.set(keyword, Form::OneColon, &word);
        true
    }

    /// A keyword of one to four words, an intention, or a filler before one of these.
    fn first_words(&mut self, around: Surroundings) -> bool {
        let start = self.at;
        self.skip_fillers();
        if let Some(length) = starts_with_phrase(self.rest(), INTENTIONS) {
            return self.intended(length);
        }
        for length in word_ends(self.rest(), 4).into_iter().rev() {
            let word = self.rest()[..length].to_owned();
            let Some(keyword) = meaning(&word, self.context.settings) else { continue };
            let behind = self.at + length;
            let nested = around.under.is_some() && self.inline.text[behind..].trim().is_empty();
            let plain_name =
                self.inline.text[behind..].trim_start().starts_with(|c: char| c.is_uppercase() || c == '@');
            let joined = starts_with_phrase(
                self.inline.text[behind..].trim_start(),
                &["with", "mit", "an", "bei", "from", "von"],
            );
            if self.run_from(behind) == 0 && !nested && !plain_name && joined.is_none() {
                continue;
            }
            self.place = self.place_of(self.at, behind);
            self.at = behind;
            self.set(keyword, Form::Bare, &word);
            return true;
        }
        self.at = start;
        false
    }

    fn skip_fillers(&mut self) {
        while let Some(length) = starts_with_phrase(self.rest(), FILLERS) {
            if self.inline.link_at(self.at).is_some() {
                return;
            }
            self.at += length;
            self.skip_blanks();
        }
    }

    /// `must call [[Anna]]`: meant, not done.
    fn intended(&mut self, length: usize) -> bool {
        if self.inline.links.is_empty() {
            return false;
        }
        let behind = self.at + length;
        self.place = self.place_of(self.at, behind);
        let rest = self.inline.text[behind..].trim_start();
        let skipped = behind + self.inline.text[behind..].len() - rest.len();
        let contact = word_ends(rest, 3).into_iter().rev().find_map(|end| {
            let keyword = from_word(&rest[..end]).filter(|keyword| matches!(keyword, Keyword::Contact(_)))?;
            (self.run_from(skipped + end) != 0).then_some((keyword, skipped + end))
        });
        self.intention = true;
        match contact {
            Some((keyword, at)) => {
                self.at = at;
                self.keyword = Some((keyword, Form::Bare));
            }
            None => self.keyword = Some((Keyword::OpenPoint, Form::Bare)),
        }
        true
    }

    /// `Mit [[Anna]] zu Mittag gegessen`, `[[Anna]] angerufen`.
    fn verb_last(&mut self, around: Surroundings) -> bool {
        let start = self.at;
        self.skip_fillers();
        let run = self.run_from(self.at);
        let Some(last) =
            self.inline.links.iter().filter(|link| self.at <= link.start).nth(run.saturating_sub(1))
        else {
            self.at = start;
            return false;
        };
        if run == 0 || around.under.is_some() && self.mark != BoxMark::None {
            self.at = start;
            return false;
        }
        let clause_start = last.end;
        let clause = &self.inline.text[clause_start..];
        let clause_end = clause.find([',', '.', ';', ':', '–']).unwrap_or(clause.len());
        let clause = clause[..clause_end].trim_end();
        let folded = fold(clause);
        let verb = VERBS_LAST.iter().find(|(verb, _)| {
            folded == fold(verb)
                || folded.strip_suffix(&fold(verb)).is_some_and(|before| before.ends_with(' '))
        });
        let Some((verb, keyword)) = verb else {
            self.at = start;
            return false;
        };
        let verb_length: usize = clause.len() - before_last_words(clause, verb.split(' ').count());
        let (from, to) = (clause_start + clause.len() - verb_length, clause_start + clause.len());
        self.place = self.place_of(from, to);
        let gap = self.inline.text[to..].starts_with(',').then_some(1).unwrap_or(0);
        self.inline.remove(from, to + gap);
        self.keyword = Some((*keyword, Form::Bare));
        true
    }

    /// A plain item below a heading that is a keyword, or an open box with a link.
    fn plain_item(&mut self, around: Surroundings) {
        let has_link = !self.inline.links.is_empty();
        if let Some(keyword) = around.keyword.filter(|_| around.under.is_none()) {
            self.keyword = Some((keyword, Form::Bare));
        } else if has_link && matches!(self.mark, BoxMark::Open | BoxMark::Half) && around.under.is_none() {
            self.keyword = Some((Keyword::OpenPoint, Form::Bare));
        }
    }

    fn set(&mut self, keyword: Keyword, form: Form, word: &str) {
        let mut keyword = keyword;
        if let Some(state) = introduction_state(word).filter(|_| self.mark == BoxMark::None) {
            self.mark = state;
        }
        self.intention = keyword == Keyword::OpenPoint;
        let infinitive = form != Form::Field
            && matches!(fold(word).as_str(), "ask" | "introduce" | "thank" | "bitten" | "danken");
        if infinitive && self.mark == BoxMark::Open {
            keyword = if keyword == Keyword::Asked { Keyword::Draft } else { keyword };
        }
        self.keyword = Some((keyword, form));
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
    fn run_from(&self, from: usize) -> usize {
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

    fn place_of(&self, start: usize, end: usize) -> Place {
        self.context.lines.place(self.inline.origin(start), self.inline.origin(end.saturating_sub(1)) + 1)
    }

    fn report_slip(&mut self, word: &str, start: usize, end: usize) {
        if self.run_from(end + 2) == 0 {
            return;
        }
        if let Some(near) = nearest(word) {
            let message = Message::new("problem-keyword").with("word", word).with("near", near);
            let problem = Diagnostic::warning(Code::Keyword, self.context.path, message);
            let hint = Message::new("hint-keyword").with("near", format!("{near}::"));
            self.problems.push(problem.at(self.place_of(start, end)).advise(hint));
        }
    }

    /// Names values that cannot be; tells whether a date is among them.
    fn report_wrong_fields(&mut self) -> bool {
        let wrong_date = self.inline.fields.wrong.iter().any(|(wrong, ..)| *wrong == Wrong::Date);
        for (wrong, words, (start, end)) in std::mem::take(&mut self.inline.fields.wrong) {
            let place = self.context.lines.place(start, end);
            let (code, message, hint) = match wrong {
                Wrong::Date => (Code::Date, "problem-date", "hint-date"),
                Wrong::Effort => (Code::Effort, "problem-effort", "hint-effort"),
            };
            let severity = if wrong == Wrong::Date { Severity::Error } else { Severity::Warning };
            let message = Message::new(message).with("text", words);
            let problem = Diagnostic::new(code, severity, self.context.path, message);
            self.problems.push(problem.at(place).advise(Message::new(hint)));
        }
        wrong_date
    }

    /// Boxes that say less than their owner meant.
    fn report_box(&mut self, keyword: Keyword, mark: BoxMark, day: Option<Day>) {
        let path = self.context.path;
        let (code, message, hint) = match (keyword, mark) {
            (Keyword::Gave, BoxMark::Open | BoxMark::Half) => {
                (Code::Keyword, "problem-keyword-open-gave", "hint-keyword-promised")
            }
            (Keyword::Received, BoxMark::Open | BoxMark::Half) => {
                (Code::Keyword, "problem-keyword-open-received", "hint-keyword-awaiting")
            }
            (Keyword::Promised | Keyword::Awaiting | Keyword::Asked | Keyword::Introduced, BoxMark::Done)
                if self.inline.fields.done.is_none() =>
            {
                (Code::DoneDate, "problem-done-date", "hint-done-date")
            }
            _ => return,
        };
        let mut message = Message::new(message).with("keyword", keyword.as_str());
        if code == Code::DoneDate {
            let Some(day) = day else { return };
            message = message.with("day", day);
        }
        let example = Message::new(hint).with(
            "example",
            format!("✅ {}", day.map_or_else(|| "2026-01-31".to_owned(), |day| day.to_string())),
        );
        self.problems.push(Diagnostic::hint(code, path, message).at(self.place).advise(example));
    }
}

/// What a word before `::` means here: the owner's own words first.
fn meaning(word: &str, settings: &Settings) -> Option<Keyword> {
    let own = || {
        let folded = fold(word);
        settings.keywords.iter().find(|(known, _)| *known == folded).map(|(_, keyword)| *keyword)
    };
    if settings.keywords.is_empty() { from_word(word) } else { own().or_else(|| from_word(word)) }
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

/// Says what is wrong with a date in figures, and gives the day if there is one.
pub(super) fn report_date(
    date: dates::Reading,
    words: &str,
    place: Place,
    context: &Context<'_>,
    problems: &mut Vec<Diagnostic>,
) -> Option<Day> {
    let german = context.settings.language == Some(Language::German);
    let (severity, id, hint) = match date {
        dates::Reading::Day(_) => return date.day(),
        dates::Reading::Local(_) if german => return date.day(),
        dates::Reading::Local(_) => (Severity::Hint, "problem-date-local", "hint-date-local"),
        dates::Reading::ShortYear(_) => (Severity::Warning, "problem-date-short", "hint-date-local"),
        dates::Reading::Impossible => (Severity::Error, "problem-date", "hint-date"),
    };
    let mut message = Message::new(id).with("text", words);
    let mut advice = Message::new(hint);
    if let Some(day) = date.day() {
        message = message.with("day", day);
        advice = advice.with("example", day.to_string());
    }
    problems.push(Diagnostic::new(Code::Date, severity, context.path, message).at(place).advise(advice));
    date.day()
}

fn report_unclosed(inline: &Inline, source: &str, context: &Context<'_>, problems: &mut Vec<Diagnostic>) {
    if let Some(at) = inline.unclosed.filter(|_| context.frame != Frame::Other) {
        let end = source[at..].find('\n').map_or(source.len(), |length| at + length);
        let message = Message::new("problem-link");
        let problem = Diagnostic::error(Code::Link, context.path, message).at(context.lines.place(at, end));
        problems.push(problem.advise(Message::new("hint-link")));
    }
}

/// The byte after a phrase of the list at the start of a text, in whole words; the longest wins.
pub(super) fn starts_with_phrase(text: &str, phrases: &[&str]) -> Option<usize> {
    let ends = word_ends(text, 3);
    ends.into_iter().rev().find(|end| {
        let words = fold(&text[..*end]);
        phrases.contains(&words.as_str())
    })
}

fn strip_word<'a>(text: &'a str, words: &[&str]) -> Option<&'a str> {
    starts_with_phrase(text, words).map(|end| text[end..].trim_start())
}

/// Byte ends of the first words of a text, up to a sign that ends a phrase.
fn word_ends(text: &str, most: usize) -> Vec<usize> {
    let mut ends = Vec::with_capacity(most);
    let mut at = 0;
    while ends.len() < most {
        let start = at + text[at..].len() - text[at..].trim_start().len();
        let length = text[start..].find(char::is_whitespace).unwrap_or(text.len() - start);
        let word = text[start..start + length].trim_end_matches([',', ';', ':', '!', '?']);
        if word.is_empty() {
            break;
        }
        ends.push(start + word.len());
        if word.len() < length {
            break;
        }
        at = start + length;
    }
    ends
}

/// The byte at which the last `count` words of a text begin.
fn before_last_words(text: &str, count: usize) -> usize {
    let mut at = text.len();
    for _ in 0..count {
        at = text[..at].trim_end().rfind(char::is_whitespace).map_or(0, |blank| blank + 1);
    }
    at
}
