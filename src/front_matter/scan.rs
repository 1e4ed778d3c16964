//! One pass over a front matter before the library sees it: where its top-level keys stand, and
//! how deeply its brackets nest.
//!
//! The library needs time that grows with the square of the open brackets, and reports neither
//! keys with their lines nor duplicates; this pass makes up for both. Knows quotes, brackets and
//! block texts. Does not know values.
//!
//! Uses: nothing.

use super::key::{colon, key_of};
use super::lines::{Block, Line};

/// How deeply brackets may nest. Nothing that people write by hand comes near it.
pub(super) const MAX_DEPTH: usize = 64;

/// What the library takes for blanks and ends of lines, and nobody who writes does: behind one, the
/// two would not read the same lines, and brackets might nest unseen.
const STRANGE_BREAKS: [char; 4] = ['\u{feff}', '\u{85}', '\u{2028}', '\u{2029}'];

/// What the pass has found; positions are bytes of the block.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Scan {
    /// The top-level keys in order, duplicates included.
    pub(super) keys: Vec<TopKey>,
    /// The bracket that nests too deeply, if one does.
    pub(super) too_deep: Option<usize>,
    /// The library would read the text and lose a part of it without a word: a tag (`#vip`) it
    /// takes for a comment, what stands behind the end mark of a document, or a line that ends where
    /// no editor shows an end.
    pub(super) loses: bool,
}

/// A top-level key; what belongs to it reaches to the next one.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TopKey {
    /// Without quotes.
    pub(super) text: String,
    /// Where it begins.
    pub(super) start: usize,
    /// Where its value begins.
    pub(super) value: usize,
}

/// Walks over `text`, which is a block or a part of one.
pub(super) fn scan(text: &str) -> Scan {
    let mut walk = Walk { depth: 0, quote: None, block_text: None, too_deep: None, loses: false };
    let mut keys = Vec::new();
    for line in (Block { text, start: 0, line: 1 }).lines() {
        if walk.depth > 0 || walk.quote.is_some() {
            walk.go(&line, 0);
            continue;
        }
        if walk.is_block_text(line.text) {
            continue;
        }
        walk.loses |= marks_document(line.text);
        let key = key_of(line.text);
        if let Some(key) = key {
            let start = line.start + key.start;
            keys.push(TopKey { text: key.text.to_owned(), start, value: line.start + key.value });
        }
        walk.go(&line, key.map_or(0, |key| key.value));
    }
    Scan { keys, too_deep: walk.too_deep, loses: walk.loses || text.contains(STRANGE_BREAKS) }
}

struct Walk {
    /// Open brackets.
    depth: usize,
    /// The mark of the open quote.
    quote: Option<u8>,
    /// The indentation of the line that opened a block text (`|`, `>`).
    block_text: Option<usize>,
    too_deep: Option<usize>,
    loses: bool,
}

impl Walk {
    /// Whether the line belongs to an open block text: it is blank or indented further than the
    /// line that opened it.
    fn is_block_text(&mut self, line: &str) -> bool {
        let Some(opened_at) = self.block_text else { return false };
        let indent = line.len() - line.trim_start_matches(' ').len();
        if line.trim().is_empty() || indent > opened_at {
            return true;
        }
        self.block_text = None;
        false
    }

    /// Walks over one line from byte `at`, where a value may begin.
    fn go(&mut self, line: &Line<'_>, mut at: usize) {
        let bytes = line.text.as_bytes();
        let mut fresh = self.quote.is_none();
        while at < bytes.len() {
            if let Some(mark) = self.quote {
                at = self.in_quote(bytes, at, mark);
                fresh = self.depth == 0 && self.quote.is_none();
                continue;
            }
            match bytes[at] {
                b' ' | b'\t' => {}
                b'#' if at == 0 || matches!(bytes[at - 1], b' ' | b'\t') => {
                    let in_value = fresh && !line.text[..at].trim().is_empty();
                    self.loses |= in_value && is_tag(&line.text[at..]);
                    return;
                }
                b'[' | b'{' if self.depth > 0 || fresh => {
                    self.open(line.start + at);
                    fresh = true;
                }
                b']' | b'}' if self.depth > 0 => {
                    self.depth -= 1;
                    fresh = false;
                }
                mark @ (b'"' | b'\'') if fresh => self.quote = Some(mark),
                b',' | b':' | b'?' if self.depth > 0 => fresh = true,
                _ if self.depth > 0 => fresh = false,
                _ => match self.outside(line.text, at) {
                    Some(next) => {
                        at = next;
                        continue;
                    }
                    None => return,
                },
            }
            at += 1;
        }
    }

    fn open(&mut self, at: usize) {
        self.depth += 1;
        if self.depth > MAX_DEPTH && self.too_deep.is_none() {
            self.too_deep = Some(at);
        }
    }

    /// Takes one step inside a quoted text and says where to go on.
    fn in_quote(&mut self, bytes: &[u8], at: usize, mark: u8) -> usize {
        if bytes[at] == b'\\' && mark == b'"' {
            return at + 2;
        }
        if bytes[at] != mark {
            return at + 1;
        }
        if mark == b'\'' && bytes.get(at + 1) == Some(&mark) {
            return at + 2;
        }
        self.quote = None;
        at + 1
    }

    /// Steps over what may stand before a value outside of brackets: list dashes, anchors, tags,
    /// inner keys. `None` means that a plain text takes the rest of the line.
    fn outside(&mut self, line: &str, at: usize) -> Option<usize> {
        let rest = &line[at..];
        match rest.as_bytes()[0] {
            b'-' | b'?' | b':' if rest.len() == 1 || rest[1..].starts_with([' ', '\t']) => Some(at + 1),
            b'&' | b'!' | b'*' => rest.find([' ', '\t']).map(|gap| at + gap),
            b'|' | b'>' => {
                self.block_text = Some(line.len() - line.trim_start_matches(' ').len());
                None
            }
            _ => colon(rest).map(|colon| at + colon + 1),
        }
    }
}

/// Whether a line begins or ends a document, as `---` and `...` do.
pub(super) fn marks_document(line: &str) -> bool {
    let rest = line.strip_prefix("---").or_else(|| line.strip_prefix("..."));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
}

/// Whether a text that begins with `#` could be a tag.
pub(super) fn is_tag(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let scan = scan(text);
        let found: Vec<_> = scan.keys.iter().map(|key| key.text.as_str()).collect();
        assert_eq!((found.as_slice(), scan.too_deep), (expected, None), "{text:?}");
    }

    #[test]
    fn top_level_keys_are_found_and_others_left_out() {
        check("name: Anna\norg: X\n", &["name", "org"]);
        check("name:\n  first: Anna\n  last: Weber\norg: X", &["name", "org"]);
        check("bio: |\n  role: no key\n\n  more\norg: X", &["bio", "org"]);
        check("bio: >-\n  text\norg: X", &["bio", "org"]);
        check("people: [\nanna: x,\n]\norg: X", &["people", "org"]);
        check("note: \"two\nlines: here\"\norg: X", &["note", "org"]);
        check("note: it's fine\norg: X", &["note", "org"]);
        check("note: 'it''s\nfine: yes'\norg: X", &["note", "org"]);
        check("a: [it's, b]\nc: [\"]\", d]\ne: f", &["a", "c", "e"]);
        check("# a: comment\nb: [x # ]\n]\nc: d", &["b", "c"]);
        check("a: &x [1]\nb: !t {c: d}\ne: *x", &["a", "b", "e"]);
        check("people:\n- name: Anna\n- 'b': [c]\norg: X", &["people", "org"]);
    }

    #[test]
    fn no_bracket_hides_behind_a_break_that_only_the_library_sees() {
        // Found by chance: one mark of byte order, and a thousand brackets took a second.
        for hidden in ["\u{feff}[[", "a: x\u{2028}b: [[", "a: \u{85}{{", "a:\u{2029}- [["] {
            assert!(scan(hidden).loses, "{hidden:?}");
        }
        assert!(!scan("a: [ä, 📅]").loses);
    }

    #[test]
    fn brackets_may_nest_64_deep() {
        let nested = |depth: usize| format!("a: {}{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(scan(&nested(64)).too_deep, None);
        assert_eq!(scan(&nested(65)).too_deep, Some(3 + 64));
        assert_eq!(scan(&format!("a: \"{}\"", "[".repeat(900))).too_deep, None);
        assert_eq!(scan(&format!("a: b {}", "[".repeat(900))).too_deep, None);
        assert!(scan(&"- {a: \n".repeat(65)).too_deep.is_some());
        assert!(scan(&format!("\"a\": {}", "[".repeat(65))).too_deep.is_some());
        assert!(scan(&format!("- - !t &a {}", "{".repeat(65))).too_deep.is_some());
    }
}
