//! The text of one item or paragraph on one line: links shown by their text, fields, dates, tags
//! and block ids taken out and kept, comments, code and embeds without effect.

use super::dates;
use super::keywords::gift_kind;
use crate::day::Day;
use crate::model::GiftKind;
use crate::names::percent_decoded;

/// A text without its marks, and what the marks said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Inline {
    /// The words; runs of blanks are one blank.
    pub(super) text: String,
    /// The links in it, in order.
    pub(super) links: Vec<InlineLink>,
    /// What was stated in fields, emoji and tags.
    pub(super) fields: Fields,
    /// The whole text was struck out.
    pub(super) struck: bool,
    /// Where a link was opened and never closed.
    pub(super) unclosed: Option<usize>,
    /// Where stretches of `text` come from: byte in `text`, byte in the source.
    origins: Vec<(usize, usize)>,
}

/// A link with its bytes in the text and in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct InlineLink {
    pub(super) target: String,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) source: (usize, usize),
}

/// What fields, emoji and tags state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Fields {
    pub(super) due: Option<Day>,
    pub(super) done: Option<Day>,
    pub(super) minutes: Option<u32>,
    pub(super) effort: Option<u8>,
    pub(super) gift: Option<GiftKind>,
    pub(super) tags: Vec<String>,
    /// Values that cannot be: what was wrong, the words, and their bytes in the source.
    pub(super) wrong: Vec<(Wrong, String, (usize, usize))>,
}

/// What can be wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrong {
    Date,
    Effort,
}

/// Emoji with a date behind them, and which date that is.
const DATE_EMOJI: [(char, Option<Which>); 10] = [
    ('📅', Some(Which::Due)),
    ('📆', Some(Which::Due)),
    ('🗓', Some(Which::Due)),
    ('✅', Some(Which::Done)),
    ('⏳', Some(Which::Scheduled)),
    ('⌛', Some(Which::Scheduled)),
    ('🛫', None),
    ('➕', None),
    ('❌', None),
    ('🔁', None),
];

/// Emoji without a meaning here.
const OTHER_EMOJI: [char; 8] = ['🔺', '⏫', '🔼', '🔽', '⏬', '🏁', '🆔', '⛔'];

/// How many bytes a link, a field or a piece of code may be long.
const REACH: usize = 600;

/// Shows emoji as pictures; it may follow any of them.
const VARIATION: char = '\u{fe0f}';

#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    Due,
    Done,
    Scheduled,
}

/// Reads `source[start..end]`. `in_comment` tells whether a `%%` comment is open before it, and
/// whether one is open behind it.
pub(super) fn read(source: &str, start: usize, end: usize, in_comment: &mut bool) -> Inline {
    let mut reader = Reader { source, at: start, end, out: Inline::default() };
    reader.out.struck = is_struck(source[start..end].trim());
    while reader.at < reader.end {
        if *in_comment {
            *in_comment = !reader.skip_past("%%");
        } else if reader.rest().starts_with("%%") {
            reader.at += 2;
            *in_comment = true;
        } else {
            reader.step();
        }
    }
    let mut out = reader.out;
    out.text.truncate(out.text.trim_end().len());
    let length = out.text.len();
    out.links.retain(|link| link.start <= length && link.end <= length);
    out
}

impl Inline {
    /// The byte of the source that stands at a byte of the text.
    pub(super) fn origin(&self, at: usize) -> usize {
        let place = self.origins.partition_point(|(text, _)| *text <= at);
        place.checked_sub(1).map_or(0, |place| self.origins[place].1 + (at - self.origins[place].0))
    }

    /// The link that begins at a byte of the text.
    pub(super) fn link_at(&self, at: usize) -> Option<&InlineLink> {
        self.links.iter().find(|link| link.start == at)
    }

    /// Takes bytes out of the text, with the links in them, and closes the gap.
    pub(super) fn remove(&mut self, start: usize, end: usize) {
        let end = end.min(self.text.len());
        if end <= start {
            return;
        }
        self.text.replace_range(start..end, "");
        let cut = end - start;
        self.links.retain(|link| link.end <= start || end <= link.start);
        for link in self.links.iter_mut().filter(|link| end <= link.start) {
            link.start -= cut;
            link.end -= cut;
        }
        let shift = self.origin_shift(start, end);
        self.origins.retain(|(text, _)| *text < start || end <= *text);
        for (text, _) in self.origins.iter_mut().filter(|(text, _)| end <= *text) {
            *text -= cut;
        }
        self.origins.push(shift);
        self.origins.sort_unstable();
    }

    fn origin_shift(&self, start: usize, end: usize) -> (usize, usize) {
        (start, self.origin(end))
    }
}

struct Reader<'a> {
    source: &'a str,
    at: usize,
    end: usize,
    out: Inline,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.source[self.at..self.end]
    }

    /// The rest as far as anything that is opened here may be closed. Without a bound, a text full
    /// of opening brackets would be read once for each of them.
    fn near(&self) -> &'a str {
        let mut end = self.end.min(self.at + REACH);
        while !self.source.is_char_boundary(end) {
            end += 1;
        }
        &self.source[self.at..end]
    }

    fn step(&mut self) {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else { return };
        let taken = match first {
            '`' => self.code(),
            '<' if rest.starts_with("<!--") => self.html_comment(),
            '!' if rest.starts_with("![[") => self.embed(),
            '[' if rest.starts_with("[[") => self.wikilink(),
            '[' | '(' => self.field() || (first == '[' && self.markdown_link()),
            '#' => self.tag(),
            '^' => self.block_id(),
            '*' if rest.starts_with("**") => self.drop(2),
            '_' if rest.starts_with("__") => self.drop(2),
            '~' if rest.starts_with("~~") => self.drop(2),
            '=' if rest.starts_with("==") => self.drop(2),
            _ if first.is_ascii() => false,
            _ => self.emoji(first),
        };
        if !taken {
            self.push(first);
        }
    }

    fn push(&mut self, c: char) {
        let blank = c.is_whitespace();
        let after_blank = self.out.text.is_empty() || self.out.text.ends_with(' ');
        if !(blank && after_blank) {
            self.mark_origin(self.at);
            self.out.text.push(if blank { ' ' } else { c });
        }
        self.at += c.len_utf8();
    }

    fn mark_origin(&mut self, source: usize) {
        let at = self.out.text.len();
        let expected = self.out.origins.last().map(|(text, origin)| origin + (at - text));
        if expected != Some(source) {
            self.out.origins.push((at, source));
        }
    }

    fn drop(&mut self, bytes: usize) -> bool {
        self.at += bytes;
        true
    }

    fn skip_past(&mut self, mark: &str) -> bool {
        let found = self.rest().find(mark);
        self.at = found.map_or(self.end, |at| self.at + at + mark.len());
        found.is_some()
    }

    fn code(&mut self) -> bool {
        let rest = self.rest();
        let ticks = rest.bytes().take_while(|byte| *byte == b'`').count();
        let fence = &rest[..ticks];
        let Some(length) = closing(self.near().get(ticks..).unwrap_or_default(), fence) else {
            for _ in 0..ticks {
                self.push('`');
            }
            return true;
        };
        self.at += ticks;
        let content = self.source[self.at..self.at + length].to_owned();
        content.chars().for_each(|c| self.push(c));
        self.at += ticks;
        true
    }

    fn html_comment(&mut self) -> bool {
        self.skip_past("-->");
        true
    }

    fn embed(&mut self) -> bool {
        match self.near().find("]]") {
            Some(length) => self.drop(length + 2),
            None => false,
        }
    }

    fn wikilink(&mut self) -> bool {
        let rest = self.rest();
        let Some(length) = self.near()[2..].find("]]").filter(|length| is_one_link(&rest[2..2 + length]))
        else {
            self.out.unclosed.get_or_insert(self.at);
            return false;
        };
        let inside = &rest[2..2 + length];
        let (target, label) =
            inside.split_once('|').map_or((inside, None), |(target, label)| (target, Some(label)));
        let path = target.trim_end_matches('\\').split('#').next().unwrap_or_default();
        let target = without_ending(path.trim());
        let label = label.map(str::trim).filter(|label| !label.is_empty());
        let label = label.unwrap_or_else(|| target.rsplit('/').next().unwrap_or(target));
        if target.is_empty() {
            return self.drop(length + 4);
        }
        self.link(target.to_owned(), label, length + 4);
        true
    }

    fn markdown_link(&mut self) -> bool {
        let rest = self.rest();
        let Some(close) = closing_bracket(rest, '[', ']') else { return false };
        let Some(tail) = rest[close + 1..].strip_prefix('(') else { return false };
        let Some(length) = closing_bracket(&rest[close + 1..], '(', ')') else { return false };
        let destination = &tail[..length - 1];
        let label = rest[1..close].to_owned();
        let whole = close + 1 + length + 1;
        match note_target(destination) {
            Some(target) => self.link(target, &label, whole),
            None => {
                self.at += 1;
                label.chars().for_each(|c| self.push(c));
                self.at = self.at + whole - 1 - label.len();
            }
        }
        true
    }

    fn link(&mut self, target: String, label: &str, length: usize) {
        let source = (self.at, self.at + length);
        self.mark_origin(self.at);
        let start = self.out.text.len();
        let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
        self.out.text.push_str(&label);
        self.out.links.push(InlineLink { target, start, end: self.out.text.len(), source });
        self.at += length;
    }

    /// `[key:: value]` or `(key:: value)` of a key that means something in a line.
    fn field(&mut self) -> bool {
        let rest = self.rest();
        let (open, close) = if rest.starts_with('[') { ('[', ']') } else { ('(', ')') };
        let key_length = rest[1..].bytes().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let Some(value) = rest[1 + key_length..].strip_prefix("::") else { return false };
        let Some(length) = closing_bracket(rest, open, close) else { return false };
        let value = value[..length - key_length - 3].trim();
        let key = rest[1..=key_length].to_ascii_lowercase();
        let place = (self.at, self.at + length + 1);
        let fields = &mut self.out.fields;
        match key.as_str() {
            "due" => fields.date(value, Which::Due, place),
            "done" | "completion" => fields.date(value, Which::Done, place),
            "scheduled" => fields.date(value, Which::Scheduled, place),
            "minutes" | "minuten" | "min" => fields.minutes = leading_number(value),
            "effort" | "aufwand" => fields.effort(value, place),
            "kind" | "art" => fields.gift = fields.gift.or(gift_kind(value.trim_start_matches('#'))),
            "start" | "created" | "cancelled" | "priority" | "repeat" | "oncompletion" | "id"
            | "dependson" => {}
            _ => return false,
        }
        self.at += length + 1;
        true
    }

    fn tag(&mut self) -> bool {
        let rest = self.rest();
        let after_blank = self.out.text.is_empty() || self.out.text.ends_with([' ', '(']);
        let length: usize = rest[1..]
            .chars()
            .take_while(|c| c.is_alphanumeric() || "_-/".contains(*c))
            .map(char::len_utf8)
            .sum();
        let tag = &rest[1..1 + length];
        if !after_blank || !tag.chars().any(|c| !c.is_ascii_digit()) {
            return false;
        }
        match gift_kind(tag) {
            Some(kind) => self.out.fields.gift = self.out.fields.gift.or(Some(kind)),
            None => self.out.fields.tags.push(tag.to_owned()),
        }
        self.drop(1 + length)
    }

    fn block_id(&mut self) -> bool {
        let rest = self.rest();
        let length =
            rest[1..].bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-').count();
        let at_end = rest[1 + length..].trim().is_empty() && 0 < length;
        let after_blank = self.out.text.is_empty() || self.out.text.ends_with(' ');
        if at_end && after_blank { self.drop(1 + length) } else { false }
    }

    fn emoji(&mut self, emoji: char) -> bool {
        if OTHER_EMOJI.contains(&emoji) || emoji == VARIATION {
            return self.drop(emoji.len_utf8());
        }
        let Some((_, which)) = DATE_EMOJI.iter().find(|(known, _)| *known == emoji) else { return false };
        let rest = &self.rest()[emoji.len_utf8()..];
        let date = rest.trim_start_matches(VARIATION).trim_start();
        let skipped = emoji.len_utf8() + rest.len() - date.len();
        let linked = date.strip_prefix("[[");
        let inner = linked.unwrap_or(date);
        let Some(found) = dates::in_figures(inner) else { return self.drop(emoji.len_utf8()) };
        let brackets = if linked.is_some() { 4 } else { 0 };
        let place = (self.at + skipped, self.at + skipped + found.length + brackets);
        if let Some(which) = which {
            self.out.fields.date(&inner[..found.length], *which, place);
        }
        self.drop(skipped + found.length + brackets)
    }
}

impl Fields {
    fn date(&mut self, value: &str, which: Which, place: (usize, usize)) {
        let value = value.trim_start_matches("[[").trim_end_matches("]]").trim();
        let Some(day) = dates::in_figures(value).and_then(|found| found.date.day()) else {
            self.wrong.push((Wrong::Date, value.to_owned(), place));
            return;
        };
        match which {
            Which::Due => self.due = Some(day),
            Which::Done => self.done = Some(day),
            Which::Scheduled => self.due = self.due.or(Some(day)),
        }
    }

    fn effort(&mut self, value: &str, place: (usize, usize)) {
        match value.parse() {
            Ok(effort @ 1..=5) => self.effort = Some(effort),
            _ => self.wrong.push((Wrong::Effort, value.to_owned(), place)),
        }
    }
}

fn leading_number(value: &str) -> Option<u32> {
    let length = value.bytes().take_while(u8::is_ascii_digit).count();
    value[..length].parse().ok()
}

/// A target without the ending of a note's file.
fn without_ending(path: &str) -> &str {
    match path.len().checked_sub(3) {
        Some(cut) if path.is_char_boundary(cut) && path[cut..].eq_ignore_ascii_case(".md") => &path[..cut],
        _ => path,
    }
}

/// The note a Markdown link leads to; `None` for addresses and other files.
fn note_target(destination: &str) -> Option<String> {
    let destination = destination.trim().trim_start_matches('<').trim_end_matches('>');
    let path = destination.split('#').next().unwrap_or_default();
    if path.contains("://") || path.starts_with("mailto:") || !path.to_ascii_lowercase().ends_with(".md") {
        return None;
    }
    Some(without_ending(&percent_decoded(path)).to_owned())
}

fn is_one_link(inside: &str) -> bool {
    !inside.contains("[[") && !inside.contains('\n')
}

fn is_struck(text: &str) -> bool {
    let inner = text.strip_prefix("~~").and_then(|text| text.strip_suffix("~~"));
    inner.is_some_and(|inner| !inner.is_empty() && !inner.contains("~~"))
}

fn closing(text: &str, fence: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = text[from..].find(fence) {
        let run = text[from + at..].bytes().take_while(|byte| *byte == b'`').count();
        if run == fence.len() {
            return Some(from + at);
        }
        from += at + run;
    }
    None
}

/// The byte of the bracket that closes the one `text` begins with, on the same line.
fn closing_bracket(text: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0;
    for (at, c) in text.char_indices().take(REACH) {
        if c == open {
            depth += 1;
        } else if c == close {
            depth -= 1;
            if depth == 0 {
                return Some(at);
            }
        } else if c == '\n' {
            return None;
        }
    }
    None
}
