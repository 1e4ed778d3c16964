//! Words and phrases at the ends of a text.

use crate::names::fold;

/// The byte after a phrase of the list at the start of a text, in whole words; the longest wins.
pub(super) fn starts_with_phrase(text: &str, phrases: &[&str]) -> Option<usize> {
    let ends = word_ends(text, 3);
    ends.into_iter().rev().find(|end| {
        let words = fold(&text[..*end]);
        phrases.contains(&words.as_str())
    })
}

pub(super) fn strip_word<'a>(text: &'a str, words: &[&str]) -> Option<&'a str> {
    starts_with_phrase(text, words).map(|end| text[end..].trim_start())
}

/// Byte ends of the first words of a text, up to a sign that ends a phrase.
pub(super) fn word_ends(text: &str, most: usize) -> Vec<usize> {
    let mut ends = Vec::with_capacity(most);
    let mut at = 0;
    while ends.len() < most {
        let start = at + text[at..].len() - text[at..].trim_start().len();
        let length = text[start..].find(char::is_whitespace).unwrap_or(text.len() - start);
        let word = text[start..start + length].trim_end_matches([',', ';', ':', '!', '?']);
        if word.is_empty() {
            break;
        }
        ends.push(start + word.len());
        if word.len() < length {
            break;
        }
        at = start + length;
    }
    ends
}

/// The byte at which the last `count` words of a text begin.
pub(super) fn before_last_words(text: &str, count: usize) -> usize {
    let mut at = text.len();
    for _ in 0..count {
        at = text[..at].trim_end().rfind(char::is_whitespace).map_or(0, |blank| blank + 1);
    }
    at
}
