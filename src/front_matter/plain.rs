//! The short way through a simple front matter: line by line, without the library.
//!
//! Accepts keys with one plain or simply quoted value, block lists of such values, and lists on
//! one line; that is what most notes have, and it costs a fraction of the library's time. Declines
//! a block as a whole as soon as one line is anything else; what it accepts, the library reads
//! alike.
//!
//! Uses: names.

use super::key::{colon, has_comment, key_of};
use super::lines::{Block, Line};
use super::{Entry, Scalar};
use crate::names::fold_key;

/// Reads a block in which every line is simple; `None` if one is not.
pub(super) fn read(block: &Block<'_>) -> Option<Vec<Entry>> {
    // All odd characters begin with one of these bytes; few others do.
    let may_be_odd = block.text.bytes().any(|byte| matches!(byte, 0xc2 | 0xe2 | 0xef));
    if may_be_odd && block.text.chars().any(is_odd) {
        return None;
    }
    let mut entries: Vec<Entry> = Vec::with_capacity(8);
    let mut list = List::Closed;
    for line in block.lines() {
        let text = line.text.trim_end_matches(' ');
        if text.bytes().any(|byte| byte < b' ' || byte == 0x7f) {
            return None;
        }
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        if let Some((indent, at)) = item(text) {
            list = list.with(indent)?;
            let value = one(&line, at, text)?;
            entries.last_mut()?.values.extend(value);
            continue;
        }
        let key = key_of(text).filter(|key| key.start == 0 && key.text.starts_with(char::is_alphanumeric))?;
        let values = values(&line, key.value, text)?;
        list = if key.value == text.len() { List::Open } else { List::Closed };
        entries.push(Entry {
            key: key.text.to_owned(),
            folded: fold_key(key.text),
            place: line.place(0, key.text.len()),
            values,
        });
    }
    Some(entries)
}

/// Whether list items may follow, and how far they are indented.
#[derive(Clone, Copy)]
enum List {
    Closed,
    Open,
    Indented(usize),
}

impl List {
    fn with(self, indent: usize) -> Option<Self> {
        match self {
            Self::Closed => None,
            Self::Open => Some(Self::Indented(indent)),
            Self::Indented(first) => (first == indent).then_some(self),
        }
    }
}

/// Characters on which the library would stop, or at which it would see a line end.
fn is_odd(c: char) -> bool {
    matches!(c, '\u{80}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// The indentation of a list item, and the byte at which its value begins.
pub(super) fn item(text: &str) -> Option<(usize, usize)> {
    let indent = text.len() - text.trim_start_matches(' ').len();
    let rest = text[indent..].strip_prefix("- ")?;
    Some((indent, text.len() - rest.trim_start_matches(' ').len()))
}

/// The values from byte `at` of a line: none, one, or those of a list on the line. The outer
/// `None` declines.
pub(super) fn values(line: &Line<'_>, at: usize, text: &str) -> Option<Vec<Scalar>> {
    if at == text.len() {
        return Some(Vec::new());
    }
    if text[at..].starts_with('[') && !text[at..].starts_with("[[") {
        return flow(line, at, text);
    }
    Some(one(line, at, text)?.into_iter().collect())
}

/// One value; `Some(None)` if it is null or empty.
fn one(line: &Line<'_>, at: usize, text: &str) -> Option<Option<Scalar>> {
    let value = &text[at..];
    if value.starts_with("[[") {
        return link(line, at, value).map(Some);
    }
    match value.as_bytes().first()? {
        b'"' | b'\'' => {
            let length = quoted(value)?;
            (at + length + 2 == text.len()).then(|| scalar(line, at + 1, at + 1 + length))
        }
        _ => is_plain(value).then(|| scalar(line, at, text.len())),
    }
}

/// The unquoted `[[Anna Weber]]`, which YAML takes for a list in a list.
fn link(line: &Line<'_>, at: usize, value: &str) -> Option<Scalar> {
    let target = value.strip_prefix("[[")?.strip_suffix("]]")?;
    let simple = is_plain_in_flow(target) && target.trim_matches(' ') == target && !is_null(target);
    simple.then(|| Scalar { text: value.to_owned(), place: line.place(at, at + value.len()) })
}

/// `[a, "b", c]`
fn flow(line: &Line<'_>, at: usize, text: &str) -> Option<Vec<Scalar>> {
    let end = text.len().checked_sub(1).filter(|end| *end > at && text.ends_with(']'))?;
    let mut values = Vec::new();
    let mut start = at + 1 + blanks(&text[at + 1..end]);
    if start == end {
        return Some(values);
    }
    loop {
        let rest = &text[start..end];
        let (from, to, behind) = match rest.as_bytes().first()? {
            b'"' | b'\'' => {
                let length = quoted(rest)?;
                (start + 1, start + 1 + length, start + length + 2)
            }
            _ => {
                let length = rest.find(',').unwrap_or(rest.len());
                let value = rest[..length].trim_end_matches(' ');
                if !is_plain_in_flow(value) {
                    return None;
                }
                (start, start + value.len(), start + length)
            }
        };
        values.extend(scalar(line, from, to));
        let behind = behind + blanks(&text[behind..end]);
        if behind == end {
            return Some(values);
        }
        let next = text[behind..end].strip_prefix(',')?;
        start = end - next.trim_start_matches(' ').len();
    }
}

fn blanks(text: &str) -> usize {
    text.len() - text.trim_start_matches(' ').len()
}

/// The length of a quoted text in which nothing is escaped; `None` if something is, or it is open.
fn quoted(value: &str) -> Option<usize> {
    let mark = *value.as_bytes().first()?;
    let length = value[1..].find(char::from(mark))?;
    let inner = &value[1..=length];
    let doubled = mark == b'\'' && value.as_bytes().get(length + 2) == Some(&b'\'');
    let escaped = mark == b'"' && inner.contains('\\');
    (!doubled && !escaped).then_some(length)
}

fn scalar(line: &Line<'_>, start: usize, end: usize) -> Option<Scalar> {
    let text = &line.text[start..end];
    let written_plainly = start == 0 || !matches!(line.text.as_bytes()[start - 1], b'"' | b'\'');
    if text.trim().is_empty() || (written_plainly && is_null(text)) {
        return None;
    }
    Some(Scalar { text: text.to_owned(), place: line.place(start, end) })
}

/// The words that YAML reads as nothing.
pub(super) fn is_null(text: &str) -> bool {
    matches!(text, "~" | "null" | "Null" | "NULL")
}

/// A plain scalar that ends with its line and that nothing in it could turn into something else.
fn is_plain(text: &str) -> bool {
    let mut characters = text.chars();
    let begins = match characters.next() {
        None => false,
        Some('-') => characters.next().is_some_and(|c| c.is_ascii_digit()),
        Some('+' | '(' | '/' | '~' | '_' | '.' | '$' | '=' | '<' | '^' | ';') => true,
        Some(first) => first.is_alphanumeric() || !first.is_ascii(),
    };
    begins && colon(text).is_none() && !has_comment(text)
}

fn is_plain_in_flow(text: &str) -> bool {
    is_plain(text) && !text.contains(['[', ']', '{', '}', ',', ':', '?', '#'])
}
