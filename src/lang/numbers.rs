//! Counts in words, as a letter writes them: `seven`, `sieben`, from 13 on in digits.
//!
//! Uses: lang.

use super::{Arg, Catalogue};

/// Up to here counts are written as words.
const LARGEST_WORD: usize = 12;

/// The count inside a sentence: `seven`, `14`.
pub fn word(lang: &Catalogue, count: usize) -> String {
    lang.words("number-word", &[("n", Arg::from(count))])
}

/// The count at the beginning of a sentence: `Seven`, `14`.
pub fn opening(lang: &Catalogue, count: usize) -> String {
    capitalised(&word(lang, count))
}

/// How often, inside a sentence: `once`, `seven times`, `14 times`; the count is at least 1.
pub fn times(lang: &Catalogue, count: usize) -> String {
    let size = if count <= LARGEST_WORD { "word" } else { "digits" };
    let values =
        [("n", Arg::from(count)), ("count", word(lang, count).into()), ("size", Arg::Word(size.to_owned()))];
    lang.words("times", &values)
}

/// The same words with a large first letter.
pub fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A large count with its thousands apart: `3,600`, `3.600`.
pub fn grouped(lang: &Catalogue, count: u64) -> String {
    if count < 1000 {
        return count.to_string();
    }
    let (thousands, rest) = (grouped(lang, count / 1000), format!("{:03}", count % 1000));
    lang.words("number-thousands", &[("thousands", thousands.into()), ("rest", rest.into())])
}

/// A figure to one decimal, from five on and where it is whole without: `2.7`, `2,7`, `14`.
pub fn tenths(lang: &Catalogue, figure: f64) -> String {
    let tenths = (figure * 10.0).round() as i64;
    if 50 <= tenths || tenths % 10 == 0 {
        return figure.round().to_string();
    }
    let (whole, tenths) = ((tenths / 10).to_string(), (tenths % 10).to_string());
    lang.words("number-tenths", &[("whole", whole.into()), ("tenths", tenths.into())])
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
    fn large_counts_and_decimals_as_each_language_writes_them() {
        let (en, de) = (Catalogue::new(Language::English), Catalogue::new(Language::German));
        let in_english: Vec<_> = [7, 999, 3_600, 1_050_007].map(|count| grouped(&en, count)).into();
        assert_eq!(in_english, ["7", "999", "3,600", "1,050,007"]);
        assert_eq!(grouped(&de, 8_900), "8.900");
        let in_german: Vec<_> = [2.7397, 1.0, 13.96, 5.4].map(|figure| tenths(&de, figure)).into();
        assert_eq!(in_german, ["2,7", "1", "14", "5"]);
        assert_eq!(tenths(&en, 3.2667), "3.3");
    }

    #[test]
    fn how_often() {
        let (en, de) = (Catalogue::new(Language::English), Catalogue::new(Language::German));
        assert_eq!(
            [1, 2, 3, 14].map(|count| times(&en, count)),
            ["once", "twice", "three times", "14 times"]
        );
        assert_eq!(
            [1, 2, 12, 14].map(|count| times(&de, count)),
            ["einmal", "zweimal", "zwölfmal", "14-mal"]
        );
    }

    #[test]
    fn a_first_letter_may_have_any_script() {
        assert_eq!(["über Lyon", "", "3 Namen"].map(capitalised), ["Über Lyon", "", "3 Namen"]);
    }
}
