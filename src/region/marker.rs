//! The two marker lines of a block: telling them from other lines, writing them, their ids.
//!
//! Knows one line at a time, and which lines are fenced code. Does not know the seal.
//!
//! Uses: nothing.

use std::fmt::Write;

/// How every marker begins.
pub(super) const OPENING: &str = "<!-- kith:";

/// The line below a block.
pub(super) const END: &str = "<!-- kith:end -->";

const BEGIN: &str = "<!-- kith:begin";

/// A line of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    /// Counted from 0.
    pub(super) number: usize,
    /// Where it begins, behind a byte order mark.
    pub(super) start: usize,
    /// Where the next line begins.
    pub(super) end: usize,
    /// Without line end and without blanks before it.
    pub(super) text: &'a str,
}

/// What a marker line says.
#[derive(Debug)]
pub(super) enum Mark {
    /// A block begins; `None` if the line cannot be read.
    Begin(Option<Begin>),
    /// A block ends.
    End,
}

/// A readable begin marker.
#[derive(Debug)]
pub(super) struct Begin {
    pub(super) version: u32,
    /// Decoded.
    pub(super) id: String,
    pub(super) seal: String,
}

/// A marker and its line.
#[derive(Debug)]
pub(super) struct Marked<'a> {
    pub(super) mark: Mark,
    pub(super) line: Line<'a>,
}

impl Marked<'_> {
    pub(super) fn begin(&self) -> Option<&Begin> {
        match &self.mark {
            Mark::Begin(begin) => begin.as_ref(),
            Mark::End => None,
        }
    }
}

/// The lines of a text.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut lines = Vec::new();
    for (number, line) in text[start..].split_inclusive('\n').enumerate() {
        let end = start + line.len();
        lines.push(Line { number, start, end, text: line.trim_end() });
        start = end;
    }
    lines
}

/// The markers among the lines, in their order.
pub(super) fn marks<'a>(lines: impl Iterator<Item = Line<'a>>) -> Vec<Marked<'a>> {
    let mut fence = None;
    let mut marks = Vec::new();
    for line in lines {
        match fence {
            Some(open) if closes(open, line.text) => fence = None,
            Some(_) => {}
            None => fence = opens(line.text),
        }
        if fence.is_none()
            && let Some(mark) = read(line.text)
        {
            marks.push(Marked { mark, line });
        }
    }
    marks
}

/// The line above a block.
pub(super) fn begin(version: u32, id: &str, seal: &str) -> String {
    format!("{BEGIN} v={version} id={} seal={seal} -->", encode(id))
}

/// A fence by its character and length.
type Fence = (char, usize);

fn opens(line: &str) -> Option<Fence> {
    let text = unindented(line)?;
    let mark = text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let rest = text.trim_start_matches(mark);
    let length = text.len() - rest.len();
    (3 <= length && !(mark == '`' && rest.contains('`'))).then_some((mark, length))
}

fn closes((mark, length): Fence, line: &str) -> bool {
    unindented(line).is_some_and(|text| length <= text.len() && text.chars().all(|c| c == mark))
}

/// The line without the up to three blanks that a fence may stand behind.
fn unindented(line: &str) -> Option<&str> {
    let text = line.trim_start_matches(' ');
    (line.len() - text.len() <= 3).then_some(text)
}

fn read(line: &str) -> Option<Mark> {
    if line == END {
        return Some(Mark::End);
    }
    let values = line.strip_prefix(BEGIN)?.strip_suffix("-->")?;
    Some(Mark::Begin(read_begin(values)))
}

/// Reads ` v=1 id=… seal=… `; of a later format only the version and, if it is there, the id.
fn read_begin(values: &str) -> Option<Begin> {
    let mut words = values.strip_prefix(' ')?.split_whitespace();
    let version = words.next()?.strip_prefix("v=")?.parse().ok()?;
    let words: Vec<&str> = words.collect();
    if super::VERSION < version {
        let id = words.iter().find_map(|word| word.strip_prefix("id=")).and_then(decode);
        return Some(Begin { version, id: id.unwrap_or_default(), seal: String::new() });
    }
    let [id, seal] = words[..] else { return None };
    let id = decode(id.strip_prefix("id=")?).filter(|id| !id.is_empty())?;
    let seal = seal.strip_prefix("seal=")?.to_owned();
    (version == super::VERSION).then_some(Begin { version, id, seal })
}

/// Writes an id so that it is one word of ASCII and never holds `--`, which ends a comment in some
/// readers.
fn encode(id: &str) -> String {
    let mut code = String::new();
    for byte in id.bytes() {
        let plain = byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'_' | b'.');
        if plain || (byte == b'-' && !code.is_empty() && !code.ends_with('-')) {
            code.push(char::from(byte));
        } else {
            write!(code, "%{byte:02X}").expect("writing into a string cannot fail");
        }
    }
    code
}

fn decode(code: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(code.len());
    let mut parts = code.split('%');
    bytes.extend_from_slice(parts.next()?.as_bytes());
    for part in parts {
        let (hex, rest) = part.split_at_checked(2)?;
        let sign = hex.bytes().all(|byte| byte.is_ascii_hexdigit());
        bytes.push(sign.then(|| u8::from_str_radix(hex, 16).ok())??);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_one_word_without_two_dashes() {
        for (id, code) in [
            ("week/2026-W47", "week/2026-W47"),
            ("person/Menschen/Jörg Müller", "person/Menschen/J%C3%B6rg%20M%C3%BCller"),
            ("a--b", "a-%2Db"),
            ("-->", "%2D-%3E"),
            ("100 %", "100%20%25"),
        ] {
            assert_eq!((encode(id).as_str(), decode(code).as_deref()), (code, Some(id)));
        }
    }

    #[test]
    fn a_code_that_no_id_gives_is_not_read() {
        for code in ["%", "%4", "%zz", "%+1", "%FF", "%ä1"] {
            assert_eq!(decode(code), None, "{code}");
        }
    }

    #[test]
    fn fences_open_and_close_as_in_markdown() {
        assert_eq!(opens("```mermaid"), Some(('`', 3)));
        assert_eq!(opens("   ~~~~"), Some(('~', 4)));
        for line in ["``", "    ```", "``` a ` b", "- ```", ""] {
            assert_eq!(opens(line), None, "{line}");
        }
        assert!(closes(('`', 3), "````") && !closes(('`', 3), "~~~") && !closes(('`', 3), "```x"));
    }
}
