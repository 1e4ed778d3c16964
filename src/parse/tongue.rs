//! Which language a text is written in, by its commonest words.
//!
//! Knows a few little words of each language that the other does not have. Does not know what a
//! text says.
//!
//! Uses: settings.

use std::ops::AddAssign;

use crate::settings::Language;

/// Bytes of a note that are looked at; who writes so much writes it in one language.
const ENOUGH: usize = 32 * 1024;

/// Words below which a vault says nothing about its language.
const LEAST: usize = 8;

/// Little words of English that German does not have.
const ENGLISH: &[&str] =
    &["the", "and", "with", "of", "to", "for", "that", "she", "is", "from", "about", "has"];

/// Little words of German that English does not have.
const GERMAN: &[&str] = &[
    "der", "und", "mit", "von", "zu", "für", "das", "dass", "ist", "sie", "nicht", "ein", "eine", "auf",
    "den", "dem", "hat", "auch", "über", "bei", "im",
];

/// How many little words of each language were found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tongue {
    english: usize,
    german: usize,
}

impl Tongue {
    /// Counts the little words of a text.
    pub fn of(text: &str) -> Self {
        let mut tongue = Self::default();
        let cut = text.len().min(ENOUGH);
        let end = (0..=cut).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        for word in text[..end].split(|c: char| !c.is_alphabetic()).filter(|word| word.len() <= 5) {
            let is = |little: &&str| little.eq_ignore_ascii_case(word);
            tongue.english += usize::from(ENGLISH.iter().any(is));
            tongue.german += usize::from(GERMAN.iter().any(is));
        }
        tongue
    }

    /// The language that is plainly meant: twice as many of its words as of the other's.
    pub fn language(self) -> Option<Language> {
        let (english, german) = (self.english, self.german);
        match () {
            () if english + german < LEAST => None,
            () if english >= 2 * german => Some(Language::English),
            () if german >= 2 * english => Some(Language::German),
            () => None,
        }
    }
}

impl AddAssign for Tongue {
    fn add_assign(&mut self, other: Self) {
        self.english += other.english;
        self.german += other.german;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<Language>) {
        assert_eq!(Tongue::of(text).language(), expected, "{text}");
    }

    #[test]
    fn the_little_words_tell() {
        let english =
            "Met through the choir. She is the head of the lab and has news from the board about it.";
        let german =
            "Über den Verein kennengelernt. Sie ist Leiterin, hat mit der Bank und auch dem Amt zu tun.";
        check(english, Some(Language::English));
        check(german, Some(Language::German));
        check(&format!("{english} {german}"), None);
        check("Anna Weber, Nordwind GmbH, Berlin", None);
    }

    #[test]
    fn no_word_counts_for_both() {
        assert!(ENGLISH.iter().all(|word| !GERMAN.contains(word)));
    }
}
