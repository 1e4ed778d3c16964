//! Lists of people below a heading or behind a label: attendees and speakers.
//!
//! Links and pasted plain names are taken; titles and firms in brackets are left out, and
//! `Weber, Anna` is Anna Weber.

use super::inline::{Inline, InlineLink};
use super::words::{ATTENDEES, SPEAKERS};
use crate::model::Named;
use crate::names::fold;
use crate::source::{Lines, Place};

/// Which list of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum GuestList {
    Attendees,
    Speakers,
}

/// Titles before a name.
const TITLES: [&str; 16] = [
    "prof",
    "professor",
    "dr",
    "mr",
    "mrs",
    "ms",
    "frau",
    "herr",
    "dipl.-ing",
    "ing",
    "med",
    "jur",
    "phil",
    "rer",
    "nat",
    "h.c",
];

/// The list a heading or label opens.
pub(super) fn list_named(words: &str) -> Option<GuestList> {
    let folded = fold(words.trim().trim_end_matches(':'));
    match () {
        () if ATTENDEES.contains(&folded.as_str()) => Some(GuestList::Attendees),
        () if SPEAKERS.contains(&folded.as_str()) => Some(GuestList::Speakers),
        () => None,
    }
}

/// The label a line begins with (`Attendees: …`), and the byte behind its colon. `with:` alone is
/// too common a word to open a list.
pub(super) fn label(text: &str) -> Option<(GuestList, usize)> {
    let colon = text.find(':').filter(|colon| *colon < 40)?;
    let word = &text[..colon];
    if text[colon + 1..].starts_with(':') || matches!(fold(word).as_str(), "with" | "people") {
        return None;
    }
    list_named(word).map(|list| (list, colon + 1))
}

/// The people an item or the rest of a label line names.
pub(super) fn people(inline: &Inline, from: usize, lines: &Lines<'_>, place: Place) -> Vec<Named> {
    let links: Vec<&InlineLink> = inline.links.iter().filter(|link| from <= link.start).collect();
    if !links.is_empty() {
        return links.into_iter().map(|link| linked(inline, link, lines)).collect();
    }
    let text = inline.text[from..].trim();
    names(text).into_iter().map(|text| Named { text, target: None, place }).collect()
}

/// A link as a name.
pub(super) fn linked(inline: &Inline, link: &InlineLink, lines: &Lines<'_>) -> Named {
    let place = lines.place(link.source.0, link.source.1);
    Named { text: inline.text[link.start..link.end].to_owned(), target: Some(link.target.clone()), place }
}

/// The names in a pasted list: parted by `;` or `,` and `and`, or one name with its parts turned.
fn names(text: &str) -> Vec<String> {
    let bare = without_brackets(text);
    let parts: Vec<&str> = bare.split(';').collect();
    if parts.len() == 1 {
        let commas: Vec<&str> = bare.split(',').map(str::trim).collect();
        if let [family, given] = commas.as_slice()
            && is_part_of_a_name(family)
            && is_part_of_a_name(given)
        {
            return vec![format!("{given} {family}")];
        }
    }
    let separated = bare.replace(" und ", ",").replace(" and ", ",").replace(" & ", ",").replace(';', ",");
    separated.split(',').map(without_title).filter(|name| is_a_name(name)).collect()
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0;
    let mut kept = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ if depth <= 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}

fn without_title(name: &str) -> String {
    let is_title = |word: &&str| TITLES.contains(&word.trim_end_matches('.').to_lowercase().as_str());
    name.split_whitespace().skip_while(is_title).collect::<Vec<_>>().join(" ")
}

/// One capitalised word.
fn is_part_of_a_name(text: &str) -> bool {
    !text.contains(' ') && text.chars().next().is_some_and(char::is_uppercase)
}

/// Two to five words that begin like a name.
fn is_a_name(text: &str) -> bool {
    let words = text.split(' ').filter(|word| !word.is_empty()).count();
    (2..=5).contains(&words) && text.chars().next().is_some_and(char::is_uppercase) && !text.contains(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pasted_names() {
        for (text, expected) in [
            ("Prof. A. Weber (TU Delft)", vec!["A. Weber"]),
            ("Weber, Anna", vec!["Anna Weber"]),
            (
                "Anna Weber, Dr. Jonas Brandt and María López",
                vec!["Anna Weber", "Jonas Brandt", "María López"],
            ),
            ("Frau Dr. Käthe Müller; Herr Jürgen Strauß (Rheinlabor)", vec!["Käthe Müller", "Jürgen Strauß"]),
            ("about forty people", vec![]),
        ] {
            assert_eq!(names(text), expected, "{text}");
        }
    }

    #[test]
    fn headings_and_labels() {
        assert_eq!(list_named("Teilnehmer:innen"), Some(GuestList::Attendees));
        assert_eq!(list_named("Speakers"), Some(GuestList::Speakers));
        assert_eq!(label("Anwesend: Anna Weber"), Some((GuestList::Attendees, 9)));
        assert_eq!(label("Attendees:: x"), None);
        assert_eq!(label("Note: x"), None);
    }
}
