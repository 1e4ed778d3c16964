//! The numbers that stand before list items.
//!
//! A formatter may write them anew. One that begins a line only because the line was broken there
//! (`18. November`) is a word, as Markdown reads it. Does not know what a seal is.
//!
//! Uses: nothing.

use std::ops::Range;

/// Digits that Markdown takes for the number of an item.
const MOST_DIGITS: usize = 9;

/// Where the numbers of items stand, in order, without the sign behind them.
pub(super) fn of_items(body: &str) -> Vec<Range<usize>> {
    let mut numbers = Vec::new();
    // How far the text of the paragraph that the next line may go on with is indented.
    let mut paragraph: Option<usize> = None;
    let mut start = 0;
    for line in body.split_inclusive('\n') {
        let text = line.trim_start_matches([' ', '\t', '>']);
        let indent = line.len() - text.len();
        let marker = marker(text);
        let goes_on = paragraph.is_some_and(|inside| inside <= indent);
        if text.trim_end().is_empty() {
            paragraph = None;
        } else if let Marker::Number(digits) = marker
            && !(goes_on && &text[..digits] != "1")
        {
            let from = start + indent;
            numbers.push(from..from + digits);
            paragraph = Some(indent + digits + 2);
        } else if matches!(marker, Marker::Bullet) {
            paragraph = Some(indent + 2);
        } else if !goes_on {
            paragraph = Some(indent);
        }
        start += line.len();
    }
    numbers
}

/// What a line begins with.
enum Marker {
    /// So many digits, a full stop or bracket, and a blank.
    Number(usize),
    /// A sign and a blank.
    Bullet,
    /// Anything else.
    None,
}

fn marker(text: &str) -> Marker {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let sign = text[digits..].strip_prefix(['.', ')']);
    if (1..=MOST_DIGITS).contains(&digits) && sign.is_some_and(begins_blank) {
        return Marker::Number(digits);
    }
    match text.strip_prefix(['-', '*', '+']).is_some_and(begins_blank) {
        true => Marker::Bullet,
        false => Marker::None,
    }
}

fn begins_blank(text: &str) -> bool {
    text.is_empty() || text.starts_with([' ', '\t', '\n', '\r'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(body: &str, expected: &[&str]) {
        let found: Vec<&str> = of_items(body).into_iter().map(|range| &body[range]).collect();
        assert_eq!(found, expected, "{body}");
    }

    #[test]
    fn items_are_numbered_tight_or_loose_nested_or_quoted() {
        check("1. Anna\n2. Ben\n", &["1", "2"]);
        check("7) Anna\r\n\r\n8) Ben\r\n", &["7", "8"]);
        check("1. Anna,\n   at noon\n1. Ben\n   1. alone\n", &["1", "1", "1"]);
        check("- Anna\n\n  2. Ben\n", &["2"]);
        check("> 1. Anna\n> 2. Ben\n", &["1", "2"]);
        check("3.\n", &["3"]);
    }

    #[test]
    fn a_number_to_which_a_line_was_broken_is_a_word() {
        check("Known since\n18. November 2026\n", &[]);
        check("- Known since\n  18. November\n  19. December\n", &[]);
        check("1. Known since\n   18. November\n2. Ben\n", &["1", "2"]);
        check("Known since\n\n18. November\n", &["18"]);
    }

    #[test]
    fn other_numbers_are_words() {
        check("2026 was\n1.5 hours\n18\\. November\n1234567890. no\n# 1. no\n| 1. |\n- 2. no\n", &[]);
    }
}
