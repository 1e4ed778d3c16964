//! Conflict markers that git left in a note.
//!
//! Uses: source, diagnostic.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Message};
use crate::source::{Lines, NotePath};

/// The byte at which the first conflict begins outside of `block`; markers in fenced code are an
/// example of some kind, and nothing in code is read anyway.
pub(super) fn first(text: &str, block: Option<&Range<usize>>) -> Option<usize> {
    // Looking for one byte is much faster than looking for seven, and most notes have none.
    if !text.as_bytes().contains(&b'<') || !text.contains("<<<<<<<") || !text.contains(">>>>>>>") {
        return None;
    }
    let mut fence: Option<&str> = None;
    let mut at = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        let start = at;
        at += line.len();
        let trimmed = line.trim_start_matches(' ');
        match fence {
            Some(mark) if trimmed.starts_with(mark) => fence = None,
            Some(_) => {}
            None => {
                fence = ["```", "~~~"].into_iter().find(|mark| trimmed.starts_with(mark));
                let ours = block.is_some_and(|block| block.contains(&start));
                if is_marker(line) && !ours {
                    return Some(start);
                }
            }
        }
    }
    None
}

fn is_marker(line: &str) -> bool {
    line.strip_prefix("<<<<<<<").is_some_and(|rest| rest.trim_end().is_empty() || rest.starts_with(' '))
}

/// The problem of a conflict that begins at byte `at`.
pub(super) fn report(path: &NotePath, lines: &Lines<'_>, at: usize) -> Diagnostic {
    Diagnostic::error(Code::GitConflict, path, Message::new("problem-git-conflict"))
        .at(lines.place(at, at + 7))
        .advise(Message::new("hint-git-conflict"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_conflict_at_the_first_column_counts() {
        for (text, expected) in [
            ("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> main\n", Some(2)),
            ("a\r\n<<<<<<<\r\nb\r\n=======\r\n>>>>>>>\r\n", Some(3)),
            ("a\n  <<<<<<< HEAD\n>>>>>>> x", None),
            ("a <<<<<<< b >>>>>>> c", None),
            ("Title\n=======\ntext", None),
            ("```\n<<<<<<< HEAD\n>>>>>>> x\n```\n", None),
            ("```\ncode\n```\n<<<<<<< HEAD\n>>>>>>> x\n", Some(13)),
            ("<<<<<<<<< arrows >>>>>>>>>\n", None),
        ] {
            assert_eq!(first(text, None), expected, "{text:?}");
        }
    }

    #[test]
    fn the_block_of_a_page_is_not_looked_at() {
        let text = "a\n<<<<<<< HEAD\nb\n>>>>>>> main\n";
        assert_eq!(first(text, Some(&(0..text.len()))), None);
    }
}
