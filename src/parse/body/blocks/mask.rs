//! Long texts for the Markdown parser, without the signs it would only stumble over.
//!
//! The parser keeps a node of some sixty bytes for every bracket, star or backtick, so that four
//! megabytes of brackets take a quarter of a gigabyte. For the blocks of a text, which is all that is
//! asked of it, signs inside a line say nothing: in long texts they are made letters, byte for byte,
//! so that every place stays what it is. What opens a line is left alone, and whatever ends a block.
//!
//! Uses: nothing.

use std::borrow::Cow;

/// Bytes from which on a text is long. Notes that people write are shorter, and are handed over as
/// they are.
const LONG: usize = 64 * 1024;

/// Bytes of a line that may open blocks. Deeper nesting is nobody's outline.
const LONGEST_OPENING: usize = 1000;

/// What a sign is made.
const LETTER: u8 = b'x';

/// The text as the parser should see it.
pub(super) fn masked(text: &str) -> Cow<'_, str> {
    if text.len() < LONG {
        return Cow::Borrowed(text);
    }
    let mut masked = String::with_capacity(text.len());
    for line in text.split_inclusive(['\n', '\r']) {
        mask_line(line, &mut masked);
    }
    Cow::Owned(masked)
}

fn mask_line(line: &str, masked: &mut String) {
    let opens = |c: char| " \t>-*+#=_`~.)<0123456789".contains(c);
    let opening = line.find(|c: char| !opens(c)).unwrap_or(line.len()).min(LONGEST_OPENING);
    let (opening, inside) = line.split_at(opening);
    // A fence may not hold a backtick behind it; without it, the line would become one.
    if opening.contains("```") {
        masked.push_str(line);
        return;
    }
    masked.push_str(opening);
    let bytes = inside.as_bytes();
    for (at, letter) in inside.char_indices() {
        let next = bytes.get(at + 1).copied().unwrap_or_default();
        let is_mere_sign = match letter {
            '[' | '*' | '_' | '`' => true,
            // `]]>` ends one kind of HTML, and a cell of a table may hold `\\|`.
            ']' => next != b'>' && !inside[at..].starts_with("]]>"),
            '\\' => !matches!(next, b'|' | b'\n' | b'\r' | 0),
            '<' => !matches!(next, b'/' | b'!' | b'?') && !next.is_ascii_alphabetic(),
            _ => false,
        };
        masked.push(if is_mere_sign { char::from(LETTER) } else { letter });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::body::blocks::{Step, walk};

    #[track_caller]
    fn check(line: &str, expected: &str) {
        let mut masked = String::new();
        mask_line(line, &mut masked);
        assert_eq!(masked, expected);
    }

    #[test]
    fn signs_inside_a_line_are_letters_and_those_that_open_it_are_not() {
        check("- gave:: [[Anna]] *x* _y_ `z`\n", "- gave:: xxAnnaxx xxx xyx xzx\n");
        check("**Attendees:** [[Anna]]\n", "**Attendees:xx xxAnnaxx\n");
        check("* * *\r\n", "* * *\r\n");
        check("```rust\n", "```rust\n");
        check("| a | [[b\\|c]] |\n", "| a | xxb\\|cxx |\n");
        check("x </script> <- ]]>\n", "x </script> x- ]]>\n");
        check("ä [[ü]] 📅\n", "ä xxüxx 📅\n");
    }

    #[test]
    fn a_long_text_has_the_blocks_it_had_and_short_ones_are_not_copied() {
        let piece = "# [[A]] *b*\n\n- gave:: [[Anna]] `x`\n  - [ ] **nested** \\* y\n> quote\n\n| a | b |\n|---|---|\n| [[c\\|d]] | e |\n\n\
                     ```\n[[code]]\n```\n\nText [[Ben]] and\nmore *text*\n\n<div>\n[[html]]\n</div>\n\n1. one\n\n---\n\nB\n===\n\n";
        assert!(matches!(masked(piece), Cow::Borrowed(_)));
        let times = LONG / piece.len() + 2;
        let steps = |text: &str| {
            let mut steps = Vec::new();
            walk(text, 0..text.len(), &mut |step| steps.push(step));
            steps
        };
        let moved = |step: &Step, by: usize| match step {
            Step::Heading(level, range) => Step::Heading(*level, range.start + by..range.end + by),
            Step::Text(range) => Step::Text(range.start + by..range.end + by),
            Step::Enter => Step::Enter,
            Step::Leave => Step::Leave,
        };
        let once = steps(piece);
        let expected: Vec<Step> = (0..times)
            .flat_map(|time| once.iter().map(move |step| moved(step, time * piece.len())))
            .collect();
        assert_eq!(steps(&piece.repeat(times)), expected);
    }
}
