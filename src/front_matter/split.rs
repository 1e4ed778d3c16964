//! Where the front matter of a file begins and ends.
//!
//! Knows the fences. Does not know what stands between them.
//!
//! Uses: nothing.

use super::lines::{Block, line_end};

/// The two parts of a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Split<'a> {
    /// No front matter; the body begins at that byte, behind a byte order mark.
    None { body: usize },
    /// The first line opens a front matter that no line closes; all of it is body.
    Unclosed { body: usize },
    /// The lines between the fences, and the byte at which the body begins.
    Closed { block: Block<'a>, body: usize },
}

/// Cuts off the front matter: the first line is `---`, and the next line that is `---` closes it;
/// blanks may follow either.
pub(super) fn split(text: &str) -> Split<'_> {
    let body = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let (end, start) = line_end(text, body);
    if !is_fence(&text[body..end]) {
        return Split::None { body };
    }
    let mut at = start;
    while at < text.len() {
        let (end, next) = line_end(text, at);
        if is_fence(&text[at..end]) {
            let block = Block { text: &text[start..at], start, line: 2 };
            return Split::Closed { block, body: next };
        }
        at = next;
    }
    Split::Unclosed { body }
}

fn is_fence(line: &str) -> bool {
    line.strip_prefix("---").is_some_and(|rest| rest.bytes().all(|byte| matches!(byte, b' ' | b'\t')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_fences_on_lines_of_their_own_make_a_front_matter() {
        for (text, expected) in [
            ("---\nname: Anna\n---\nbody", Some(("name: Anna\n", "body"))),
            ("---  \t\nname: Anna\n--- \nbody", Some(("name: Anna\n", "body"))),
            ("---\r\nname: Jürgen\r\n---\r\nbody", Some(("name: Jürgen\r\n", "body"))),
            ("---\rname: Anna\r---\rbody", Some(("name: Anna\r", "body"))),
            ("---\n---\n", Some(("", ""))),
            ("---\n---", Some(("", ""))),
            ("---\na: 1\n---", Some(("a: 1\n", ""))),
            ("\u{feff}---\na: 1\n---\nb", Some(("a: 1\n", "b"))),
            ("---\na: 1\n...\nb\n---\nc", Some(("a: 1\n...\nb\n", "c"))),
            ("---\na: 1\n--- x\n---\nc", Some(("a: 1\n--- x\n", "c"))),
            ("---\na: 1\n ---\n---\n", Some(("a: 1\n ---\n", ""))),
            ("---x\na: 1\n---\n", None),
            (" ---\na: 1\n---\n", None),
            ("\n---\na: 1\n---\n", None),
            ("----\na: 1\n----\n", None),
            ("text", None),
            ("", None),
        ] {
            let found = match split(text) {
                Split::Closed { block, body } => Some((block.text, &text[body..])),
                Split::None { .. } | Split::Unclosed { .. } => None,
            };
            assert_eq!(found, expected, "{text:?}");
        }
    }

    #[test]
    fn a_front_matter_without_end_is_body() {
        for text in ["---\nname: Anna\n", "---", "---\n", "---\na: 1\n----\n"] {
            assert_eq!(split(text), Split::Unclosed { body: 0 }, "{text:?}");
        }
        assert_eq!(split("\u{feff}text"), Split::None { body: 3 });
    }
}
