//! Characters that cannot be seen, or that move what can be seen.
//!
//! Knows two answers to them: pages leave them out, terminals show their number. Does not know any
//! syntax.
//!
//! Uses: nothing.

use std::borrow::Cow;
use std::fmt::Write as _;

use unicode_segmentation::UnicodeSegmentation;

/// How many characters, as a reader counts them, one value may put on a page.
pub const LONGEST: usize = 300;

/// How many code points may make up one character of a reader: enough for the longest emoji, too
/// few for a tower of accents that covers the lines around it.
const TALLEST: usize = 16;

/// The words as one line in which everything can be seen: line breaks and tabs are blanks, runs of
/// blanks are one blank, hidden characters are left out, and what is longer than [`LONGEST`] is
/// cut. Joiners stay inside emoji and inside words of scripts that need them.
pub fn one_line(words: &str) -> Cow<'_, str> {
    let plain = |byte: u8| byte.is_ascii_graphic() || byte == b' ';
    if words.len() <= LONGEST && words.bytes().all(plain) && !words.contains("  ") {
        return Cow::Borrowed(words);
    }
    let mut line = String::with_capacity(words.len());
    let mut rest = words.chars().peekable();
    while let Some(c) = rest.next() {
        let before = line.chars().next_back();
        if breaks_or_blank(c) {
            if before != Some(' ') {
                line.push(' ');
            }
        } else if !is_hidden(c) || joins(before, c, rest.peek().copied()) {
            line.push(c);
        }
    }
    Cow::Owned(cut(&line))
}

/// The words with every hidden character shown by its number, `\u{1b}` for instance. A tab is a
/// blank; a line break is shown like the others, so that one value stays on one line.
pub fn visible(words: &str) -> Cow<'_, str> {
    if words.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') {
        return Cow::Borrowed(words);
    }
    let mut shown = String::with_capacity(words.len());
    let mut before = None;
    let mut rest = words.chars().peekable();
    while let Some(c) = rest.next() {
        if c == '\t' {
            shown.push(' ');
        } else if is_hidden(c) && !joins(before, c, rest.peek().copied()) {
            // Writing to a string cannot fail.
            let _ = write!(shown, "{}", c.escape_unicode());
        } else {
            shown.push(c);
        }
        before = Some(c);
    }
    Cow::Owned(shown)
}

/// Whether `c` is a control character, turns the direction of writing, has no width or no shape.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fdd0}'..='\u{fdef}'
            | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e00ff}' | '\u{e01f0}'..='\u{e0fff}')
        || (c as u32) & 0xfffe == 0xfffe
}

/// Whether `c` is a joiner in a place where it changes how its neighbours look.
fn joins(before: Option<char>, c: char, after: Option<char>) -> bool {
    let takes_part =
        |c: Option<char>| c.is_some_and(|c| !c.is_ascii() && !c.is_whitespace() && !is_hidden(c));
    matches!(c, '\u{200c}' | '\u{200d}') && takes_part(before) && takes_part(after)
}

fn breaks_or_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn cut(line: &str) -> String {
    let mut short = String::with_capacity(line.len());
    for (count, grapheme) in line.graphemes(true).enumerate() {
        if count + 1 == LONGEST && line.graphemes(true).nth(LONGEST).is_some() {
            short.push('…');
            break;
        }
        short.extend(grapheme.chars().take(TALLEST));
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_get_one_line_without_hidden_characters() {
        for (words, expected) in [
            ("Anna Weber", "Anna Weber"),
            ("Zoë, 李小龍 und Ωmega", "Zoë, 李小龍 und Ωmega"),
            ("one\r\ntwo\u{2028}three\tfour", "one two three four"),
            ("a\u{1b}[31mb\u{9b}c\u{7}\0", "a[31mbc"),
            ("in\u{200b}vi\u{2060}si\u{ad}ble\u{feff}", "invisible"),
            ("\u{202e}drawkcab\u{202c}\u{2066}\u{2069}", "drawkcab"),
            (" a  b ", " a b "),
        ] {
            assert_eq!(one_line(words), expected, "{words:?}");
        }
    }

    #[test]
    fn joiners_stay_where_they_join() {
        let family = "👩\u{200d}👩\u{200d}👧";
        let persian = "می\u{200c}خواهم";
        assert_eq!(one_line(family), family);
        assert_eq!(one_line(persian), persian);
        assert_eq!(visible(family), family);
        assert_eq!(one_line("An\u{200d}na \u{200c}"), "Anna ");
    }

    #[test]
    fn long_values_are_cut_between_characters_and_towers_are_lowered() {
        let cut = one_line(&"é".repeat(301)).into_owned();
        assert_eq!(cut, format!("{}…", "é".repeat(299)));
        assert_eq!(one_line(&"ü".repeat(300)), "ü".repeat(300));
        let tower = format!("Z{}!", "\u{301}".repeat(10_000));
        assert_eq!(one_line(&tower), format!("Z{}!", "\u{301}".repeat(15)));
    }

    #[test]
    fn terminals_show_the_number_of_what_is_hidden() {
        for (words, expected) in [
            ("Jörg", "Jörg"),
            ("\u{1b}]0;title\u{7}", "\\u{1b}]0;title\\u{7}"),
            ("\u{9b}31m", "\\u{9b}31m"),
            ("all good\rbad", "all good\\u{d}bad"),
            ("a\u{8}\u{202e}b", "a\\u{8}\\u{202e}b"),
            ("tab\there", "tab here"),
        ] {
            assert_eq!(visible(words), expected, "{words:?}");
        }
    }
}
