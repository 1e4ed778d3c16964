//! Slips of the pen: the keyword that was meant by a word that is none.
//!
//! Does not know whether anybody stands behind the word.
//!
//! Uses: names.

use super::WORDS;
use crate::names::fold;

/// The keyword that a slip of one or two letters turns a word into: short words bear a letter too
/// many, too few or two in the wrong order, longer ones any letter, long ones two.
pub(in crate::parse) fn nearest(word: &str) -> Option<&'static str> {
    let typed: Vec<char> = fold(word).chars().filter(|c| !matches!(c, ' ' | '_' | '-')).take(25).collect();
    let spelt: String = typed.iter().collect();
    if !(4..=24).contains(&typed.len()) && typed.len() != 3 || OTHER_KEYS.contains(&spelt.as_str()) {
        return None;
    }
    let words = WORDS.iter().flat_map(|(_, words)| words.split(',').map(str::trim));
    let near = words.filter(|word| word.len() > 3 && !word.contains(' ')).filter_map(|word| {
        let meant: Vec<char> = word.chars().filter(|c| *c != '-').collect();
        slips(&typed, &meant).filter(|slips| *slips > 0).map(|slips| (slips, word))
    });
    near.min_by_key(|(slips, _)| *slips).map(|(_, word)| word)
}

/// Keys that other people's vaults use for other things, and that are only by chance near to a
/// keyword.
const OTHER_KEYS: &[&str] = &[
    "author",
    "authors",
    "based",
    "better",
    "case",
    "causes",
    "child",
    "class",
    "client",
    "course",
    "courses",
    "date",
    "field",
    "friend",
    "friends",
    "game",
    "guest",
    "image",
    "instead",
    "lake",
    "late",
    "later than",
    "level",
    "link",
    "links",
    "list",
    "made",
    "main",
    "mate",
    "media",
    "mentor",
    "month",
    "name",
    "nature",
    "network",
    "next",
    "note",
    "notes",
    "office",
    "origin",
    "other",
    "page",
    "parent",
    "parents",
    "peers",
    "people",
    "person",
    "place",
    "prev",
    "previous",
    "project",
    "projects",
    "quote",
    "rated",
    "related",
    "relates",
    "resource",
    "scene",
    "school",
    "series",
    "sibling",
    "side",
    "source",
    "start",
    "state",
    "status",
    "summary",
    "tags",
    "target",
    "task",
    "tasks",
    "team",
    "template",
    "tool",
    "topic",
    "topics",
    "type",
    "united",
    "unit",
    "wife",
    "wall",
    "with",
    "work",
    "year",
];

/// How many slips lie between two words, if they are few enough for their length.
fn slips(typed: &[char], meant: &[char]) -> Option<usize> {
    let shorter = typed.len().min(meant.len());
    let allowed = if shorter >= 7 { 2 } else { 1 };
    if typed.len().abs_diff(meant.len()) > allowed {
        return None;
    }
    let another_word = shorter <= 5 && typed.len() == meant.len() && !swapped(typed, meant);
    let slips = distance(typed, meant);
    (slips <= allowed && !(another_word && shorter <= 4)).then_some(slips)
}

/// Whether two words differ by two neighbouring letters in the wrong order.
fn swapped(typed: &[char], meant: &[char]) -> bool {
    let apart: Vec<usize> = (0..typed.len()).filter(|at| typed[*at] != meant[*at]).collect();
    matches!(apart[..], [first, second] if second == first + 1
        && typed[first] == meant[second] && typed[second] == meant[first])
}

/// Letters to add, drop, change or swap with their neighbour (Damerau 1964, in the form without
/// later changes inside a swap).
fn distance(left: &[char], right: &[char]) -> usize {
    let width = right.len() + 1;
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..width).collect();
    for (row, letter) in left.iter().enumerate() {
        let mut line = vec![row + 1; width];
        for (at, other) in right.iter().enumerate() {
            let changed = last[at] + usize::from(letter != other);
            line[at + 1] = changed.min(last[at + 1] + 1).min(line[at] + 1);
            if row > 0 && at > 0 && *letter == right[at - 1] && left[row - 1] == *other {
                line[at + 1] = line[at + 1].min(before[at - 1] + 1);
            }
        }
        before = std::mem::replace(&mut last, line);
    }
    last[width - 1]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_one_or_two_letters_find_the_word() {
        for (typed, meant) in [
            ("lucnh", "lunch"),
            ("luch", "lunch"),
            ("gvae", "gave"),
            ("recieved", "received"),
            ("promissed", "promised"),
            ("prommissed", "promised"),
            ("awating", "awaiting"),
            ("introducd", "introduced"),
            ("versrpochen", "versprochen"),
            ("Mittagesen", "mittagessen"),
            ("bekomen", "bekommen"),
            ("thankd", "thanked"),
        ] {
            assert_eq!(nearest(typed), Some(meant), "{typed}");
        }
    }

    #[test]
    fn other_keys_are_near_to_nothing() {
        for key in OTHER_KEYS.iter().chain(&["up", "rating", "location", "genre", "thema", "firma", "zeit"]) {
            assert_eq!(nearest(key), None, "{key}");
        }
    }
}
