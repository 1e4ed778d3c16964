//! Counts in words, as a letter writes them: `seven`, `sieben`, from 13 on in digits.
//!
//! Uses: lang.

use super::{Arg, Catalogue};

/// The count inside a sentence: `seven`, `14`.
pub fn word(lang: &Catalogue, count: usize) -> String {
    lang.words("number-word", &[("n", Arg::from(count))])
}

/// The count at the beginning of a sentence: `Seven`, `14`.
pub fn opening(lang: &Catalogue, count: usize) -> String {
    capitalised(&word(lang, count))
}

/// The same words with a large first letter.
pub fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Language;

    #[test]
    fn words_up_to_twelve_then_digits() {
        let (en, de) = (Catalogue::new(Language::English), Catalogue::new(Language::German));
        let in_english: Vec<_> = [0, 1, 7, 12, 13, 1200].map(|count| word(&en, count)).into();
        assert_eq!(in_english, ["no", "one", "seven", "twelve", "13", "1200"]);
        assert_eq!([5, 12, 13].map(|count| word(&de, count)), ["fünf", "zwölf", "13"]);
        assert_eq!((opening(&en, 7), opening(&de, 12)), ("Seven".into(), "Zwölf".into()));
    }

    #[test]
    fn a_first_letter_may_have_any_script() {
        assert_eq!(["über Lyon", "", "3 Namen"].map(capitalised), ["Über Lyon", "", "3 Namen"]);
    }
}
