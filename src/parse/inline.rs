//! The pieces of a stretch of text: words, links, code, fields, tags, marks of emphasis.
//!
//! Knows the inline syntax of Markdown, Obsidian and inline fields. Does not know what a word or a
//! field means. Every search ahead is made once or is bounded, so the work grows with the text.
//!
//! Uses: nothing.

mod brackets;
mod emphasis;
pub(super) mod work;

use std::ops::Range;

use brackets::Brackets;

/// Stands for each byte of a hidden comment; reads as a blank.
pub(super) const HIDDEN: char = '\u{1}';

/// Longest key of an inline field, in bytes.
const LONGEST_KEY: usize = 48;

/// Bytes of a destination in which an end of line is looked for.
const LONGEST_DESTINATION: usize = 1000;

/// A piece of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind<'a>,
    /// First byte in the note.
    pub(super) start: usize,
    /// End in the note.
    pub(super) end: usize,
    /// Not part of the text that is shown: a field, a date, a mark of emphasis.
    pub(super) out: bool,
    /// Left out because the keyword says the same; the whole sentence keeps it.
    pub(super) said: bool,
}

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind<'a> {
    /// Letters, digits and what belongs to them.
    Word,
    /// A single sign: `,`, `&`, `(`.
    Sign,
    /// Blanks and ends of lines.
    Blank,
    /// A code span, without its backticks.
    Code(&'a str),
    /// A backslash and the sign it protects.
    Escape,
    /// `*`, `**`, `_`, `==`, `~~`.
    Mark,
    /// `#tag`.
    Tag,
    /// An emoji of the Tasks plug-in.
    TaskSign(char),
    /// A link to a note.
    Link(Link<'a>),
    /// A link that leads to no note; its text.
    Shown(&'a str),
    /// `[key:: value]`.
    Field { key: &'a str, value_start: usize, value_end: usize },
    /// An embed, a comment, a footnote mark.
    Hidden,
    /// `[[` without its end.
    Unclosed,
}

/// A link to a note, as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Link<'a> {
    /// Path or name, without heading and `.md`.
    pub(super) target: &'a str,
    /// The text to show.
    pub(super) shown: &'a str,
    pub(super) style: LinkStyle,
}

/// How a link was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LinkStyle {
    /// `[[Anna Weber]]`
    Wiki,
    /// A wikilink with an end of line in it.
    Broken,
    /// `[Anna](Anna%20Weber.md)`; the target is percent-encoded.
    Markdown,
}

/// Cuts the text in `range` into pieces; what `into` held before is dropped.
pub(super) fn tokens<'a>(text: &'a str, range: Range<usize>, into: &mut Vec<Token<'a>>) {
    into.clear();
    let mut scanner = Scanner::new(text, range);
    let mut marks = false;
    while let Some(token) = scanner.next() {
        marks |= matches!(token.kind, Kind::Mark);
        into.push(token);
    }
    if marks {
        emphasis::pair(text, into);
    }
}

/// The links to notes in `range`, and the `[[` that lack their end.
pub(super) fn links<'a>(text: &'a str, range: Range<usize>) -> impl Iterator<Item = Token<'a>> {
    let mut scanner = Scanner::new(text, range);
    std::iter::from_fn(move || scanner.next_link())
}

struct Scanner<'a> {
    text: &'a str,
    bytes: &'a [u8],
    start: usize,
    at: usize,
    end: usize,
    brackets: Option<Brackets>,
    /// Ends that are known not to come any more.
    missing: Missing,
}

#[derive(Default)]
struct Missing {
    link_end: bool,
    comment_end: bool,
    /// One bit for each length of a run of backticks.
    code_end: u32,
}

impl<'a> Scanner<'a> {
    fn new(text: &'a str, range: Range<usize>) -> Self {
        let bytes = &text.as_bytes()[..range.end];
        let (start, end) = (range.start, range.end);
        Self { text, bytes, start, at: start, end, brackets: None, missing: Missing::default() }
    }

    fn next(&mut self) -> Option<Token<'a>> {
        let start = self.at;
        let first = *self.bytes.get(start)?;
        let (kind, end) = match first {
            b' ' | b'\t' | b'\n' | b'\r' | 1 => (Kind::Blank, self.while_blank(start)),
            b'\\' | b'`' | b'<' | b'!' | b'[' => self.special(start).unwrap_or((Kind::Sign, start + 1)),
            b'(' => self.field(start).unwrap_or((Kind::Sign, start + 1)),
            b'*' | b'_' | b'=' | b'~' => self.mark(start),
            b'#' => self.tag(start).unwrap_or((Kind::Sign, start + 1)),
            0x80.. => self.wide(start),
            _ if is_word(first) => (Kind::Word, self.while_word(start)),
            _ => (Kind::Sign, start + 1),
        };
        work::add(end - start);
        self.at = end;
        Some(Token { kind, start, end, out: false, said: false })
    }

    fn next_link(&mut self) -> Option<Token<'a>> {
        while let Some(ahead) = self.bytes[self.at..]
            .iter()
            .position(|byte| matches!(byte, b'[' | b'`' | b'\\' | b'<' | b'!' | b'('))
        {
            let start = self.at + ahead;
            work::add(ahead + 1);
            let found = match self.bytes[start] {
                b'(' => self.field(start),
                _ => self.special(start),
            };
            let (kind, end) = found.unwrap_or((Kind::Sign, start + 1));
            self.at = end;
            if matches!(kind, Kind::Link(_) | Kind::Unclosed) {
                return Some(Token { kind, start, end, out: false, said: false });
            }
        }
        self.at = self.end;
        None
    }

    fn special(&mut self, at: usize) -> Option<(Kind<'a>, usize)> {
        match self.bytes[at] {
            b'\\' => self
                .bytes
                .get(at + 1)
                .filter(|next| next.is_ascii_punctuation())
                .map(|_| (Kind::Escape, at + 2)),
            b'`' => Some(self.code(at)),
            b'<' => self.comment(at),
            b'!' if self.bytes.get(at + 1) == Some(&b'[') => {
                self.bracketed(at + 1).map(|(_, end)| (Kind::Hidden, end))
            }
            b'[' => self.bracketed(at),
            _ => None,
        }
    }

    fn bracketed(&mut self, at: usize) -> Option<(Kind<'a>, usize)> {
        match self.bytes.get(at + 1)? {
            b'[' => self.wikilink(at),
            b'^' => self.footnote(at),
            _ => self.field(at).or_else(|| self.markdown_link(at)),
        }
    }

    fn wikilink(&mut self, at: usize) -> Option<(Kind<'a>, usize)> {
        if self.missing.link_end {
            return Some((Kind::Unclosed, at + 2));
        }
        let mut end = at + 2;
        loop {
            let ahead = self.bytes[end..].iter().position(|byte| matches!(byte, b'[' | b']'));
            end += ahead.unwrap_or(self.end - end);
            work::add(end - at);
            match self.bytes.get(end..end + 2) {
                None => {
                    self.missing.link_end = true;
                    return Some((Kind::Unclosed, at + 2));
                }
                Some(b"]]") => break,
                Some(b"[[") => return Some((Kind::Unclosed, at + 2)),
                Some(_) => end += 1,
            }
        }
        let inside = &self.text[at + 2..end];
        let (target, shown) = match inside.split_once('|') {
            Some((target, shown)) => (target.strip_suffix('\\').unwrap_or(target), Some(shown.trim())),
            None => (inside, None),
        };
        let (path, heading) = target.split_once('#').map_or((target, ""), |(path, heading)| (path, heading));
        let target = without_ending(path.trim());
        let shown = shown.filter(|shown| !shown.is_empty()).unwrap_or_else(|| {
            target.rsplit('/').map(str::trim).find(|part| !part.is_empty()).unwrap_or(target)
        });
        if target.is_empty() {
            let text = if shown.is_empty() { heading } else { shown };
            return Some(if text.is_empty() { (Kind::Sign, at + 2) } else { (Kind::Shown(text), end + 2) });
        }
        let style = if inside.contains(['\n', '\r']) { LinkStyle::Broken } else { LinkStyle::Wiki };
        Some((Kind::Link(Link { target, shown, style }), end + 2))
    }

    fn footnote(&mut self, at: usize) -> Option<(Kind<'a>, usize)> {
        let length = self.bytes[at..].iter().take(40).position(|byte| matches!(byte, b']' | b' ' | b'\n'))?;
        (self.bytes[at + length] == b']').then_some((Kind::Hidden, at + length + 1))
    }

    /// `[key:: value]` or `(key:: value)`.
    fn field(&mut self, at: usize) -> Option<(Kind<'a>, usize)> {
        let length = self.bytes[at + 1..].iter().take(LONGEST_KEY).position(|byte| !is_key(*byte))?;
        let key_end = at + 1 + length;
        if length == 0 || !self.bytes[key_end..].starts_with(b"::") {
            return None;
        }
        let close = self.closing(at)?;
        let key = self.text.get(at + 1..key_end)?;
        Some((Kind::Field { key, value_start: key_end + 2, value_end: close }, close + 1))
    }

    fn markdown_link(&mut self, at: usize) -> Option<(Kind<'a>, usize)> {
        let close = self.closing(at)?;
        if self.bytes.get(close + 1) != Some(&b'(') {
            return None;
        }
        let shown = &self.text[at + 1..close];
        let end = self.closing(close + 1)? + 1;
        let destination = self.destination(close + 2, end - 1)?;
        let path = destination.split('#').next().unwrap_or_default();
        let target = without_ending(path.trim());
        let elsewhere = path.split('/').next().is_some_and(|first| first.contains(':'));
        if target.is_empty() || elsewhere {
            return Some((Kind::Shown(shown), end));
        }
        let shown = if shown.trim().is_empty() { target } else { shown.trim() };
        Some((Kind::Link(Link { target, shown, style: LinkStyle::Markdown }), end))
    }

    /// The destination of a link between its brackets, without a title.
    fn destination(&self, start: usize, end: usize) -> Option<&'a str> {
        let window = &self.bytes[start..end.min(start + LONGEST_DESTINATION)];
        work::add(window.len());
        if window.iter().any(|byte| matches!(byte, b'\n' | b'\r')) {
            return None;
        }
        let inside = self.text[start..end].trim_start();
        match inside.strip_prefix('<') {
            Some(bracketed) => bracketed.split_once('>').map(|(destination, _)| destination),
            None => Some(inside.split_whitespace().next().unwrap_or_default()),
        }
    }

    fn code(&mut self, at: usize) -> (Kind<'a>, usize) {
        let ticks = self.bytes[at..].iter().take_while(|byte| **byte == b'`').count();
        let (inside, bit) = (at + ticks, 1u32.checked_shl(u32::try_from(ticks).unwrap_or(99)).unwrap_or(0));
        if bit == 0 || self.missing.code_end & bit != 0 {
            return (Kind::Sign, inside);
        }
        let mut end = inside;
        while let Some(ahead) = self.bytes[end..].iter().position(|byte| *byte == b'`') {
            end += ahead;
            work::add(ahead + 1);
            let run = self.bytes[end..].iter().take_while(|byte| **byte == b'`').count();
            if run == ticks {
                return (Kind::Code(self.text[inside..end].trim()), end + run);
            }
            end += run;
        }
        self.missing.code_end |= bit;
        (Kind::Sign, inside)
    }

    fn comment(&mut self, at: usize) -> Option<(Kind<'a>, usize)> {
        if self.missing.comment_end || !self.bytes[at..].starts_with(b"<!--") {
            return None;
        }
        let found = self.text[at + 4..self.end].find("-->");
        work::add(found.unwrap_or(self.end - at));
        match found {
            Some(ahead) => Some((Kind::Hidden, at + 4 + ahead + 3)),
            None => {
                self.missing.comment_end = true;
                None
            }
        }
    }

    fn mark(&self, at: usize) -> (Kind<'a>, usize) {
        let sign = self.bytes[at];
        let length = self.bytes[at..].iter().take_while(|byte| **byte == sign).count();
        let known = match sign {
            b'=' | b'~' => length == 2,
            _ => length <= 3,
        };
        (if known { Kind::Mark } else { Kind::Sign }, at + length)
    }

    fn tag(&self, at: usize) -> Option<(Kind<'a>, usize)> {
        let alone = at == self.start
            || matches!(self.bytes[at - 1], b' ' | b'\t' | b'\n' | b'\r' | b'(' | b',' | b';' | 1);
        let inside = &self.text[at + 1..self.end];
        let length = inside
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '/')))
            .unwrap_or(inside.len());
        let name = &inside[..length];
        (alone && name.contains(|c: char| !c.is_ascii_digit())).then_some((Kind::Tag, at + 1 + length))
    }

    fn wide(&self, at: usize) -> (Kind<'a>, usize) {
        let Some(sign) = self.text[at..self.end].chars().next() else { return (Kind::Sign, self.end) };
        let end = at + sign.len_utf8();
        if is_task_sign(sign) {
            let selector = self.text[end..self.end].starts_with('\u{fe0f}');
            return (Kind::TaskSign(sign), if selector { end + 3 } else { end });
        }
        if sign.is_whitespace() {
            return (Kind::Blank, self.while_blank(end));
        }
        if sign.is_alphanumeric() { (Kind::Word, self.while_word(at)) } else { (Kind::Sign, end) }
    }

    fn while_blank(&self, at: usize) -> usize {
        let blank = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 1);
        self.bytes[at..].iter().position(|byte| !blank(byte)).map_or(self.end, |ahead| at + ahead)
    }

    fn while_word(&self, start: usize) -> usize {
        let mut at = start;
        while let Some(byte) = self.bytes.get(at) {
            at += match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'\'' | b'-' | b'/' | b'@' | b'%' | b'^' => {
                    1
                }
                b',' | b':' if self.between_digits(at) => 1,
                b'_' if self
                    .bytes
                    .get(at + 1)
                    .is_some_and(|next| next.is_ascii_alphanumeric() || *next >= 0x80) =>
                {
                    1
                }
                0x80.. => match self.text[at..].chars().next() {
                    Some(letter) if letter.is_alphanumeric() => letter.len_utf8(),
                    _ => break,
                },
                _ => break,
            };
        }
        at
    }

    fn between_digits(&self, at: usize) -> bool {
        at > self.start
            && self.bytes[at - 1].is_ascii_digit()
            && self.bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
    }

    fn closing(&mut self, at: usize) -> Option<usize> {
        let range = self.start..self.end;
        self.brackets.get_or_insert_with(|| Brackets::of(self.bytes, range)).closing(at)
    }
}

/// Whether a char is one of the signs of the Tasks plug-in.
fn is_task_sign(sign: char) -> bool {
    matches!(
        sign,
        '📅' | '📆'
            | '🗓'
            | '✅'
            | '❌'
            | '⏳'
            | '⌛'
            | '🛫'
            | '➕'
            | '🔺'
            | '⏫'
            | '🔼'
            | '🔽'
            | '⏬'
            | '🔁'
            | '🏁'
            | '🆔'
            | '⛔'
    )
}

/// Bytes that may stand in the key of a field: letters of any script, digits, blank, `_`, `-`, `/`.
pub(super) fn is_key(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'_' | b'-' | b'/' | 0x80..)
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'\'' | b'-' | b'/' | b'@' | b'%' | b'^' | 0x80..)
}

fn without_ending(target: &str) -> &str {
    match target.len().checked_sub(3).and_then(|cut| target.split_at_checked(cut)) {
        Some((name, ending)) if ending.eq_ignore_ascii_case(".md") => name,
        _ => target,
    }
}

#[cfg(test)]
mod tests;
