//! What is wrong with a line, where, and what would help.

use super::body::{Context, Frame};
use super::dates;
use super::inline::{Inline, Wrong};
use super::keywords::nearest;
use super::line::Reader;
use crate::day::Day;
use crate::diagnostic::{Code, Diagnostic, Message, Severity};
use crate::model::{BoxMark, Keyword};
use crate::settings::Language;
use crate::source::Place;

impl Reader<'_, '_> {
    pub(super) fn report_slip(&mut self, word: &str, start: usize, end: usize) {
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
    pub(super) fn report_wrong_fields(&mut self) -> bool {
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
    pub(super) fn report_box(&mut self, keyword: Keyword, mark: BoxMark, day: Option<Day>) {
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

pub(super) fn report_unclosed(
    inline: &Inline,
    source: &str,
    context: &Context<'_>,
    problems: &mut Vec<Diagnostic>,
) {
    if let Some(at) = inline.unclosed.filter(|_| context.frame != Frame::Other) {
        let end = source[at..].find('\n').map_or(source.len(), |length| at + length);
        let message = Message::new("problem-link");
        let problem = Diagnostic::error(Code::Link, context.path, message).at(context.lines.place(at, end));
        problems.push(problem.advise(Message::new("hint-link")));
    }
}
