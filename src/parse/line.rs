//! One list item, paragraph or value of the front matter as a journal line.
//!
//! Knows the notation of a record from its box to its block id. Does not know where in the note it
//! stands beyond what the body says (`Setting`), nor whether a link leads to a person.
//!
//! Uses: source, day, diagnostic, front_matter, model.

mod bare;
mod details;
mod head;
mod problems;
mod rules;
mod text;

use std::ops::Range;

use super::body::{Context, Frame};
use super::dates::{self, Basis};
use super::inline::{self, Kind, LinkStyle, Token};
use super::keywords;
use super::places::Places;
use super::roster::{self, Role};
use super::words::Folded;
use crate::day::{Day, Time};
use crate::diagnostic::Diagnostic;
use crate::front_matter;
use crate::model::{BoxMark, ContactKind, Form, Keyword, Line, TextLink};
use crate::source::{Lines, Place};
use bare::Sense;
use head::{Colons, Head, Key};

pub(super) use text::target;

/// Bytes of a text that are read as a record. No line of a journal is as long, and its pieces take
/// many times its room.
const LONGEST_RECORD: usize = 256 * 1024;

/// What the body knows about the place of a text.
#[derive(Clone, Debug)]
pub(super) struct Setting {
    /// Its bytes in the note.
    pub(super) range: Range<usize>,
    pub(super) shape: Shape,
    /// The day of the record above, else of the heading, else of the note.
    pub(super) day: Option<Day>,
    /// The record it is nested under.
    pub(super) under: Option<usize>,
    /// The keyword of the heading above, for items that have none.
    pub(super) keyword: Option<Keyword>,
}

/// What a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Item,
    Paragraph,
    /// What stands behind the date of a heading.
    Heading,
}

/// What a text turned out to be.
pub(super) enum Reading {
    /// A journal line, or one that may be.
    Record(Box<Line>),
    /// The names of those who take part, behind a label; where they stand.
    Roster(Role, Range<usize>),
    /// Something with a meaning of its own that is not ours: a field, a task.
    Other,
    /// Running text or a plain item.
    Plain,
}

/// Reads the texts of one note, one after the other.
pub(super) struct Reader<'a, 'c> {
    /// The note, with hidden comments made unreadable.
    pub(super) text: &'a str,
    pub(super) context: &'c Context<'c>,
    pub(super) places: Places<'c>,
    pub(super) problems: Vec<Diagnostic>,
    /// The pieces of the text being read.
    tokens: Vec<Token<'a>>,
    /// Where that text ends in the note.
    end: usize,
}

/// A line under way: what the text before its people said.
struct Draft {
    keyword: Keyword,
    form: Form,
    mark: BoxMark,
    day: Option<Day>,
    time: Option<Time>,
    minutes: Option<u32>,
    under: Option<usize>,
    intention: bool,
    cancelled: bool,
    from_them: bool,
    /// A tick says that it was done, and nothing about an answer.
    made_by_tick: bool,
    /// The first piece behind the keyword.
    from: usize,
    /// The keyword in the note.
    word: Range<usize>,
}

/// A line from a keyword in the front matter: `gave: "[[Anna Weber]] the contract template"`.
pub(super) fn from_front_matter(
    keyword: Keyword,
    value: &front_matter::Scalar,
    context: &Context<'_>,
) -> (Line, Vec<Diagnostic>) {
    let lines = Lines::new(&value.text);
    let mut reader = Reader::new(&value.text, context, Places::new(&value.text, &lines));
    reader.cut(0..value.text.len());
    let mut draft = Draft {
        keyword,
        form: Form::Field,
        mark: BoxMark::None,
        day: context.day,
        time: None,
        minutes: None,
        under: None,
        intention: false,
        cancelled: false,
        from_them: false,
        made_by_tick: false,
        from: 0,
        word: 0..0,
    };
    if let Some((written, end)) = reader.date_behind(0, context.day) {
        reader.doubts(0, &written);
        draft.day = written.day.or(draft.day);
        reader.leave_out_to(0, end);
    }
    let mut line = reader.finish(draft);
    let mut problems = reader.problems;
    // The value is not found again letter by letter in its YAML: its place stands for all of it.
    (line.place, line.text_place) = (value.place, value.place);
    line.links.iter_mut().for_each(|link| link.place = value.place);
    // What is said about a word of it is then said about the whole.
    line.wording = None;
    problems.iter_mut().for_each(|problem| problem.place = Some(value.place));
    (line, problems)
}

impl<'a, 'c> Reader<'a, 'c> {
    /// A reader of the note `text`, whose places are known.
    pub(super) fn new(text: &'a str, context: &'c Context<'c>, places: Places<'c>) -> Self {
        Self { text, context, places, problems: Vec::new(), tokens: Vec::with_capacity(64), end: 0 }
    }

    /// Reads a text as a record, if it is one.
    pub(super) fn read(&mut self, setting: &Setting) -> Reading {
        let head = Head::read(self.text, setting, self.context);
        let Some(key) = &head.key else { return self.without_colon(setting, &head) };
        match (self.meaning(key.word), key.colons) {
            (Some(keyword), Colons::Two) => self.field(setting, &head, key, keyword),
            (Some(keyword), Colons::One) => self.one_colon(setting, &head, key, keyword),
            (None, colons) => match (roster::role(key.word), colons) {
                (Some(role), _) => Reading::Roster(role, key.after..setting.range.end),
                (None, Colons::Two) => self.other_field(key, setting.range.end),
                (None, Colons::One) => self.without_colon(setting, &head),
            },
        }
    }

    /// The links of a stretch of running text; slips in them are reported.
    pub(super) fn links(&mut self, range: Range<usize>, found: &mut Vec<TextLink>) {
        let mut unclosed = 0;
        for token in inline::links(self.text, range) {
            if let Kind::Link(link) = token.kind {
                let place = self.place(token.start..token.end);
                if link.style == LinkStyle::Broken {
                    self.problems.push(problems::broken_link(self.context, place));
                }
                found.push(TextLink { target: text::target(&link), start: 0, end: 0, place });
                continue;
            }
            unclosed += 1;
            if unclosed <= rules::SLIPS_OF_A_LINE {
                let place = self.place(token.start..token.end);
                self.problems.push(problems::unclosed_link(self.context, place));
            }
        }
    }

    /// A text as it is shown: links by their names, without marks.
    pub(super) fn shown(&mut self, range: Range<usize>) -> String {
        self.cut(range);
        self.compose(0).0
    }

    /// Cuts a text into pieces; all that follows speaks of these.
    fn cut(&mut self, range: Range<usize>) {
        let longest = range.end.min(range.start + LONGEST_RECORD);
        self.end =
            (range.start..=longest).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or(longest);
        inline::tokens(self.text, range.start..self.end, &mut self.tokens);
    }

    /// What a keyword means, the owner's own words first.
    fn meaning(&self, word: &str) -> Option<Keyword> {
        let folded = Folded::of(word)?;
        let own = self.context.settings.keywords.iter().find(|(own, _)| same_word(own, folded.as_str()));
        own.map(|(_, keyword)| *keyword).or_else(|| keywords::lexicon().get(folded.as_str()))
    }

    fn field(&mut self, setting: &Setting, head: &Head<'a>, key: &Key<'a>, keyword: Keyword) -> Reading {
        let end = setting.range.end;
        let value = &self.text[key.after..key.close.unwrap_or(end)];
        let undated = head.date.is_none();
        if let Keyword::Contact(_) = keyword
            && undated
            && rules::is_contact_data(value)
        {
            return Reading::Other;
        }
        self.cut(key.after..end);
        if let Some(close) = key.close {
            self.tokens.iter_mut().filter(|token| token.start == close).for_each(|token| token.out = true);
        }
        self.record(setting, head, keyword, Form::Field, key)
    }

    /// `lunch: [[Anna]]`, or `promised: the study` nested under a record.
    fn one_colon(&mut self, setting: &Setting, head: &Head<'a>, key: &Key<'a>, keyword: Keyword) -> Reading {
        self.cut(key.after..setting.range.end);
        let mut from = 0;
        if let Some((_, end)) = self.date_behind(0, setting.day) {
            from = end;
        }
        let dated = head.date.is_some() || setting.day.is_some() || from > 0;
        let implied = setting.under.is_some() || self.context.frame == Frame::Person && dated;
        if !implied && !self.names_somebody(from, dated) {
            return self.without_colon(setting, head);
        }
        self.record(setting, head, keyword, Form::OneColon, key)
    }

    fn record(
        &mut self,
        setting: &Setting,
        head: &Head<'a>,
        keyword: Keyword,
        form: Form,
        key: &Key<'a>,
    ) -> Reading {
        let mut draft = self.draft(setting, head, keyword, form, key.start..key.end);
        let behind = if head.date.is_none() { self.date_behind(0, setting.day) } else { None };
        if let Some((written, end)) = behind {
            let start = self
                .tokens
                .iter()
                .find(|token| !matches!(token.kind, Kind::Blank))
                .map_or(key.after, |token| token.start);
            self.doubts(start, &written);
            self.leave_out_to(0, end);
            match (keyword, written.day) {
                (Keyword::OpenPoint | Keyword::Later, _) => {}
                (_, None) => return Reading::Other,
                (_, day) => draft.day = day,
            }
        } else if !self.own_day(head, &mut draft) {
            return Reading::Other;
        }
        Reading::Record(Box::new(self.finish(draft)))
    }

    /// Takes the date before the keyword; `false` if it is none that could be used.
    fn own_day(&mut self, head: &Head<'a>, draft: &mut Draft) -> bool {
        let Some((at, written)) = head.date else { return true };
        self.doubts(at, &written);
        draft.day = written.day;
        written.day.is_some()
    }

    fn draft(
        &self,
        setting: &Setting,
        head: &Head<'a>,
        keyword: Keyword,
        form: Form,
        word: Range<usize>,
    ) -> Draft {
        Draft {
            keyword,
            form,
            mark: head.mark,
            day: setting.day,
            time: head.clock.map(|clock| clock.start),
            minutes: head.clock.and_then(|clock| clock.minutes),
            under: setting.under,
            intention: keyword == Keyword::OpenPoint && head.mark == BoxMark::None,
            cancelled: head.struck,
            from_them: false,
            made_by_tick: false,
            from: 0,
            word,
        }
    }

    /// A field that is nobody's business here, unless its key is a slip of the pen.
    fn other_field(&mut self, key: &Key<'a>, end: usize) -> Reading {
        let line = self.text[key.after..end].lines().next().unwrap_or_default();
        if line.contains("[[")
            && let Some(meant) = keywords::nearest(key.word)
        {
            self.problems.push(problems::nearly_a_keyword(
                self.context,
                self.place(key.start..key.end),
                key.word,
                meant,
            ));
        }
        Reading::Other
    }

    fn without_colon(&mut self, setting: &Setting, head: &Head<'a>) -> Reading {
        let range = head.body..setting.range.end;
        if !self.may_be_bare(setting, head) {
            return Reading::Plain;
        }
        self.cut(range);
        let found = bare::read(self.text, &mut self.tokens);
        let boxed = head.mark != BoxMark::None;
        let dated_note = self.context.frame == Frame::Dated;
        let undatable = setting.day.is_none() && head.date.is_none() && setting.under.is_none();
        let out_of_place = undatable && matches!(self.context.frame, Frame::Person | Frame::Other);
        match found {
            Sense::Record(found) if boxed || !out_of_place => {
                let dated = head.date.is_some() || setting.day.is_some();
                let settled = found.cancelled && dated_note;
                let implied = self.implies_somebody(setting, &found, dated);
                // What is meant to be done names its people anywhere: `must tell [[Anna]] the news`.
                let meant = found.intention && found.keyword == Keyword::OpenPoint;
                if settled || implied || meant || self.names_somebody(found.from, dated) {
                    return self.bare_record(setting, head, &found);
                }
            }
            Sense::Cancelled if dated_note => return self.point(setting, head, Keyword::OpenPoint),
            Sense::Record(_) | Sense::Cancelled | Sense::Nothing => {}
        }
        if let Some(keyword) = setting.keyword.filter(|keyword| !(is_contact(*keyword) && out_of_place)) {
            return self.point(setting, head, keyword);
        }
        if boxed && self.tokens.iter().any(|token| matches!(token.kind, Kind::Link(_))) {
            return self.point(setting, head, Keyword::OpenPoint);
        }
        if boxed { Reading::Other } else { Reading::Plain }
    }

    /// A look at the first letters that spares cutting most texts into pieces.
    fn may_be_bare(&self, setting: &Setting, head: &Head<'a>) -> bool {
        let body = &self.text[head.body..setting.range.end];
        let in_diary = setting.shape == Shape::Item || head.date.is_some() || setting.shape == Shape::Heading;
        in_diary
            && (head.mark != BoxMark::None
                || setting.keyword.is_some()
                || body.contains("[[")
                || body.contains("](")
                || bare::opens(body))
    }

    fn bare_record(&mut self, setting: &Setting, head: &Head<'a>, found: &bare::Found) -> Reading {
        let mut draft = self.draft(setting, head, found.keyword, Form::Bare, found.word.clone());
        draft.from = found.from;
        draft.from_them = found.from_them;
        draft.cancelled |= found.cancelled;
        draft.intention = found.intention
            || found.to_do && matches!(head.mark, BoxMark::None | BoxMark::Open | BoxMark::Half);
        if found.earlier > 0 {
            draft.day = setting.day.and_then(|day| day.plus_days(-found.earlier));
        }
        if !self.own_day(head, &mut draft) {
            return Reading::Other;
        }
        rules::apply_to_do(found.to_do, &mut draft);
        if draft.keyword == Keyword::OpenPoint && found.keyword != Keyword::OpenPoint {
            // The verb is what is to be done; without it the words would be a mere thing.
            let verb = self.tokens.iter().position(|token| found.word.start <= token.start);
            draft.from = verb.map_or(draft.from, |verb| verb.min(draft.from));
        }
        Reading::Record(Box::new(self.finish(draft)))
    }

    /// The whole text as a line of that keyword: an item under a heading, an open point, or an
    /// item that says that something did not take place.
    fn point(&mut self, setting: &Setting, head: &Head<'a>, keyword: Keyword) -> Reading {
        let start = self.tokens.first().map_or(head.body, |token| token.start);
        let cancelled = setting.keyword.is_none() && self.says_cancelled();
        let form = if setting.keyword == Some(keyword) { Form::Headed } else { Form::Bare };
        let mut draft = self.draft(setting, head, keyword, form, start..start);
        draft.cancelled |= cancelled;
        draft.intention = false;
        if !self.own_day(head, &mut draft) {
            return Reading::Other;
        }
        Reading::Record(Box::new(self.finish(draft)))
    }

    /// Whether somebody is, or may be, named from that piece on.
    fn names_somebody(&self, from: usize, dated: bool) -> bool {
        let (links, name) = text::whom(self.text, &self.tokens, from);
        let in_diary = !matches!(self.context.frame, Frame::Person | Frame::Other);
        links > 0 || name && (in_diary || dated)
    }

    /// Whether a line without a colon needs to name nobody: its first word is a keyword and it is
    /// nested under a record, or it is a dated contact in a person's note. What was `new` or `got`
    /// there is more often the person's own.
    fn implies_somebody(&self, setting: &Setting, found: &bare::Found, dated: bool) -> bool {
        let first = self.tokens.iter().find(|token| !matches!(token.kind, Kind::Blank | Kind::Mark));
        let begins_so = first.is_some_and(|first| first.start == found.word.start);
        let nested = setting.under.is_some() && begins_so && found.keyword != Keyword::New;
        let in_own_note = self.context.frame == Frame::Person && dated;
        nested || in_own_note && matches!(found.keyword, Keyword::Contact(_))
    }

    /// A date at that piece, and the piece behind it.
    fn date_behind(&self, from: usize, day: Option<Day>) -> Option<(dates::Written, usize)> {
        let basis = day.map_or(Basis::Nothing, Basis::Near);
        let at = (from..self.tokens.len())
            .find(|at| !matches!(self.tokens[*at].kind, Kind::Blank) && !self.tokens[*at].out)?;
        let start = self.tokens[at].start;
        let written = dates::read(&self.text[start..self.end], basis)?;
        let behind = self.tokens.partition_point(|token| token.start < start + written.length);
        Some((written, behind))
    }

    fn leave_out_to(&mut self, from: usize, end: usize) {
        self.tokens[from..end].iter_mut().for_each(|token| token.out = true);
    }

    /// Reports what is not plain about a date.
    pub(super) fn doubts(&mut self, at: usize, written: &dates::Written) {
        let end = at + written.length;
        let shown = self.text.get(at..end).unwrap_or_default().trim();
        self.problems.extend(problems::doubtful_date(self.context, shown, self.place(at..end), written));
    }

    /// The place of a range of bytes.
    fn place(&self, range: Range<usize>) -> Place {
        self.places.of(range.start, range.end)
    }
}

/// Compares an own word, folded in whatever way, with a folded keyword.
fn same_word(own: &str, folded: &str) -> bool {
    own.chars().filter(|c| !matches!(c, ' ' | '_' | '-')).eq(folded.chars())
}

/// Whether keywords of that kind are about being in touch.
fn is_contact(keyword: Keyword) -> bool {
    matches!(keyword, Keyword::Contact(_) | Keyword::New)
}

/// The kind of contact that a question is, however it was asked.
const QUESTION: Keyword = Keyword::Contact(ContactKind::Talk);

#[cfg(test)]
pub(super) mod tests;
