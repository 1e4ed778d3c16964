//! Words that say what kind a note is of, in types, tags, folders and file names.
//!
//! Knows the words of both languages. Does not know which of several words counts.
//!
//! Uses: names, settings, model.

use super::keywords;
use crate::model::{ContactKind, Keyword};
use crate::names::fold_key;
use crate::settings::Settings;

/// What a single word says about a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Person,
    Event,
    Meeting,
    Organisation,
    Daily,
    Contact(ContactKind),
}

/// Words for kinds, folded and without separators.
const WORDS: [(Word, &[&str]); 5] = [
    (
        Word::Person,
        &[
            "person",
            "persons",
            "people",
            "contact",
            "contacts",
            "crmcontact",
            "personen",
            "kontakt",
            "kontakte",
            "mensch",
            "menschen",
        ],
    ),
    (
        Word::Event,
        &[
            "event",
            "events",
            "conference",
            "conferences",
            "congress",
            "congresses",
            "fair",
            "fairs",
            "summit",
            "summits",
            "veranstaltung",
            "veranstaltungen",
            "tagung",
            "tagungen",
            "konferenz",
            "konferenzen",
            "kongress",
            "kongresse",
            "messe",
            "messen",
        ],
    ),
    (
        Word::Meeting,
        &[
            "meeting",
            "meetings",
            "meetingnote",
            "meetingnotes",
            "treffen",
            "besprechung",
            "besprechungen",
            "termin",
            "termine",
        ],
    ),
    (
        Word::Organisation,
        &[
            "organisation",
            "organisations",
            "organization",
            "organizations",
            "company",
            "companies",
            "firma",
            "firmen",
            "unternehmen",
            "organisationen",
        ],
    ),
    (
        Word::Daily,
        &[
            "daily",
            "dailies",
            "dailynote",
            "dailynotes",
            "journal",
            "journals",
            "diary",
            "tagebuch",
            "tagesnotiz",
            "tagesnotizen",
        ],
    ),
];

impl Word {
    /// Reads a word in any spelling, the owner's own contact words included.
    pub(super) fn read(text: &str, settings: &Settings) -> Option<Self> {
        let folded = fold_key(text);
        let listed = WORDS.iter().find(|(_, words)| words.contains(&folded.as_str()));
        listed.map(|(word, _)| *word).or_else(|| contact(text, settings).map(Self::Contact))
    }
}

/// The kind of contact a word means, in the singular or with a plural `s`.
pub(super) fn contact(word: &str, settings: &Settings) -> Option<ContactKind> {
    let word = word.trim();
    let plural = || word.strip_suffix("es").and_then(|one| keyword(one, settings));
    let found = keyword(word, settings)
        .or_else(|| word.strip_suffix('s').and_then(|one| keyword(one, settings)))
        .or_else(plural);
    match found {
        Some(Keyword::Contact(kind)) if kind != ContactKind::Mention => Some(kind),
        _ => None,
    }
}

/// The keyword a word means, the owner's own words first.
pub(super) fn keyword(word: &str, settings: &Settings) -> Option<Keyword> {
    if settings.keywords.is_empty() {
        return keywords::from_word(word);
    }
    let folded = fold_key(word);
    let own = settings.keywords.iter().find(|(own, _)| *own == folded).map(|(_, keyword)| *keyword);
    own.or_else(|| keywords::from_word(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_both_languages_and_in_the_plural() {
        let settings = Settings::default();
        for (text, expected) in [
            ("Person", Some(Word::Person)),
            ("CRM-Contact", Some(Word::Person)),
            ("Kontakte", Some(Word::Person)),
            ("Kongress", Some(Word::Event)),
            ("TREFFEN", Some(Word::Meeting)),
            ("Unternehmen", Some(Word::Organisation)),
            ("Daily Notes", Some(Word::Daily)),
            ("lunch", Some(Word::Contact(ContactKind::Lunch))),
            ("Calls", Some(Word::Contact(ContactKind::Call))),
            ("Lunches", Some(Word::Contact(ContactKind::Lunch))),
            ("mention", None),
            ("gave", None),
            ("recipe", None),
            ("", None),
        ] {
            assert_eq!(Word::read(text, &settings), expected, "{text}");
        }
    }

    #[test]
    fn the_words_are_written_as_they_are_compared() {
        for word in WORDS.iter().flat_map(|(_, words)| *words) {
            assert_eq!(fold_key(word), *word);
        }
    }
}
