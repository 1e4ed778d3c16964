//! What stands before the text of a record: box, time, date, keyword and its colons.
//!
//! Does not know which words are keywords.
//!
//! Uses: day, model.

use super::{Setting, Shape};
use crate::day::Week;
use crate::model::BoxMark;
use crate::parse::body::Context;
use crate::parse::dates::{self, Basis, Written};
use crate::parse::durations::{self, ClockSpan};
use crate::parse::inline::{HIDDEN, is_key};

/// The start of a text that may be a record.
pub(super) struct Head<'a> {
    pub(super) mark: BoxMark,
    pub(super) clock: Option<ClockSpan>,
    /// Where a date stands, and the date.
    pub(super) date: Option<(usize, Written)>,
    /// The text begins struck out, and the strike ends in it.
    pub(super) struck: bool,
    /// Where the text behind box, time and date begins.
    pub(super) body: usize,
    pub(super) key: Option<Key<'a>>,
}

/// A word before a colon.
pub(super) struct Key<'a> {
    pub(super) word: &'a str,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) colons: Colons,
    /// Where its value begins.
    pub(super) after: usize,
    /// The bracket that closes the one before the key.
    pub(super) close: Option<usize>,
}

/// How many colons stand behind a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Colons {
    One,
    Two,
}

impl<'a> Head<'a> {
    /// Reads the start of the first line of a text.
    pub(super) fn read(text: &'a str, setting: &Setting, context: &Context<'_>) -> Self {
        let end = setting.range.end;
        let mut head = Self {
            mark: BoxMark::None,
            clock: None,
            date: None,
            struck: false,
            body: setting.range.start,
            key: None,
        };
        head.body = blanks(text, head.body, end);
        if setting.shape == Shape::Item {
            head.read_box(&text[..end]);
        }
        if let Some((_, behind)) =
            text[head.body..end].strip_prefix("~~").and_then(|rest| rest.split_once("~~"))
        {
            // What is struck out only in part is settled piece by piece.
            head.struck = !behind.contains("[[");
            head.body += if head.struck { 2 } else { 0 };
        }
        // Time and date come in either order.
        head.read_clock(&text[..end]);
        head.read_date(&text[..end], setting, context.week);
        if head.clock.is_none() {
            head.read_clock(&text[..end]);
        }
        head.key = key(text, head.body, end);
        head
    }

    fn read_box(&mut self, text: &str) {
        let mut letters = text[self.body..].chars();
        let (Some('['), Some(state), Some(']')) = (letters.next(), letters.next(), letters.next()) else {
            return;
        };
        let rest = letters.as_str();
        if !(rest.is_empty() || rest.starts_with([' ', '\t', '\n', '\r'])) {
            return;
        }
        self.mark = match state {
            ' ' => BoxMark::Open,
            '/' => BoxMark::Half,
            'x' | 'X' => BoxMark::Done,
            '-' => BoxMark::Dropped,
            '>' => BoxMark::Forwarded,
            _ => BoxMark::Other,
        };
        self.body = blanks(text, text.len() - rest.len(), text.len());
    }

    fn read_clock(&mut self, text: &str) {
        if !text[self.body..].starts_with(|c: char| c.is_ascii_digit()) {
            return;
        }
        if let Some(clock) = durations::clock(&text[self.body..]) {
            self.clock = Some(clock);
            self.body = separator(text, self.body + clock.length);
        }
    }

    fn read_date(&mut self, text: &str, setting: &Setting, week: Option<Week>) {
        let rest = &text[self.body..];
        let plausible =
            rest.starts_with(|c: char| c.is_ascii_digit() || c.is_alphabetic()) || rest.starts_with("[[");
        if !plausible {
            return;
        }
        let basis = match (setting.day, week) {
            (Some(day), _) => Basis::Near(day),
            (None, Some(week)) => Basis::Week(week),
            (None, None) => Basis::Nothing,
        };
        let found = dates::read(rest, basis).or_else(|| day_of_week(rest, week));
        if let Some(written) = found {
            self.date = Some((self.body, written));
            self.body = separator(text, self.body + written.length);
        }
    }
}

/// A day of the week before a record, on the page of a week. `Do` and `So` are words as well and
/// need a stop or a colon.
fn day_of_week(text: &str, week: Option<Week>) -> Option<Written> {
    let written = dates::read_relative(text, Basis::Week(week?))?;
    let named = &text[..written.length];
    let plain = named.len() > 2 || text[written.length..].starts_with([':', ',']);
    plain.then_some(written)
}

fn key<'a>(text: &'a str, body: usize, end: usize) -> Option<Key<'a>> {
    let bytes = &text.as_bytes()[..end];
    let is_mark = |byte: &u8| matches!(byte, b'*' | b'_' | b'=' | b'~');
    let marks = |at: usize| at + bytes[at..].iter().take(6).take_while(|byte| is_mark(byte)).count();
    let mut start = marks(body);
    let open = start;
    let bracket = bytes.get(start).copied().filter(|byte| matches!(byte, b'[' | b'('));
    if bracket.is_some() {
        start = marks(start + 1);
    }
    let length = bytes[start..].iter().take(49).position(|byte| !is_key(*byte))?;
    let word = text.get(start..start + length)?.trim_matches([' ', '_']);
    let mut at = start + length;
    at = marks(at);
    at += bytes[at..].iter().take(2).take_while(|byte| **byte == b' ').count();
    if word.is_empty() || bytes.get(at) != Some(&b':') {
        return None;
    }
    let two = bytes.get(at + 1) == Some(&b':');
    let after = marks(at + if two { 2 } else { 1 });
    if !two && bytes.get(after).is_some_and(|next| !matches!(next, b' ' | b'\t' | b'[' | b'\n' | b'\r')) {
        return None;
    }
    let close = match bracket {
        Some(bracket) => Some(closing(bytes, open, bracket).filter(|_| two)?),
        None => None,
    };
    let colons = if two { Colons::Two } else { Colons::One };
    let start = start + text[start..].find(word).unwrap_or(0);
    Some(Key { word, start, end: start + word.len(), colons, after, close })
}

/// Where the bracket that opens at `open` closes.
fn closing(bytes: &[u8], open: usize, bracket: u8) -> Option<usize> {
    let other = if bracket == b'[' { b']' } else { b')' };
    let mut depth = 0usize;
    for (at, byte) in bytes.iter().enumerate().skip(open) {
        if *byte == bracket {
            depth += 1;
        } else if *byte == other {
            depth -= 1;
            if depth == 0 {
                return Some(at);
            }
        }
    }
    None
}

/// Behind the sign and the blanks that part a time or a date from what follows.
fn separator(text: &str, at: usize) -> usize {
    let at = blanks(text, at, text.len());
    let rest = &text[at..];
    let sign = [": ", "- ", "– ", "— ", ", ", "| "].into_iter().find(|sign| rest.starts_with(sign));
    blanks(text, at + sign.map_or(0, str::len), text.len())
}

fn blanks(text: &str, at: usize, end: usize) -> usize {
    let rest = &text[at..end];
    end - rest.trim_start_matches([' ', '\t', HIDDEN]).len()
}
