//! The words of an ask in the form in which they are compared, and the signs between them.
//!
//! Folds case and composed letters, straightens apostrophes, keeps out what stands in code. Does not
//! know what any word means.
//!
//! Uses: names, model.

use crate::model::Wording;
use crate::names::{composed, fold};

/// A word of a text.
#[derive(Clone, Debug)]
pub(super) struct Word<'t> {
    /// As it is written.
    pub(super) text: &'t str,
    /// As it is compared.
    pub(super) folded: String,
    /// First byte in the text.
    pub(super) start: usize,
    /// End in the text.
    pub(super) end: usize,
    /// The strongest sign between it and the word before.
    pub(super) after: Sign,
}

/// What parts two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sign {
    /// A blank.
    Nothing,
    /// Something inside a sentence: `,`, `:`, a dash, a bracket.
    Clause,
    /// The end of a sentence, or the beginning of the text.
    Sentence,
}

impl Word<'_> {
    /// Whether it is one of the words of a list, which stand in folded form with blanks between them.
    pub(super) fn is_one_of(&self, list: &str) -> bool {
        is_among(&self.folded, list)
    }

    /// Whether it begins with a capital letter.
    pub(super) fn is_large(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether it is written in capitals throughout: `RTE`, `BASF`.
    pub(super) fn is_acronym(&self) -> bool {
        self.text.chars().count() > 1 && self.text.chars().all(char::is_uppercase)
    }
}

/// Words whose full stop ends no sentence.
const ABBREVIATIONS: [&str; 22] = [
    "dr", "prof", "mr", "mrs", "ms", "st", "hr", "fr", "dipl", "ing", "ca", "bzw", "usw", "etc", "nr", "no",
    "e", "z", "u", "a", "vs", "inkl",
];

/// The words of a text in their order; those in code are left out.
pub(super) fn words<'t>(text: &'t str, wording: &Wording) -> Vec<Word<'t>> {
    let code: Vec<_> = wording.pieces.iter().filter(|piece| piece.code).collect();
    let mut words: Vec<Word<'t>> = Vec::new();
    let (mut after, mut begun) = (Sign::Sentence, None);
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        if is_of_a_word(c) {
            begun = begun.or(Some(at));
            continue;
        }
        if let Some(start) = begun.take() {
            let next = code.partition_point(|piece| piece.end <= position(start));
            let in_code = code.get(next).is_some_and(|piece| piece.start <= position(start));
            if let Some(word) = word(text, start, at, after).filter(|_| !in_code) {
                words.push(word);
                after = Sign::Nothing;
            }
        }
        after = after.max(sign(c, &text[at..], words.last()));
    }
    words
}

/// Whether a folded word stands in a list.
pub(super) fn is_among(word: &str, list: &str) -> bool {
    list.split_ascii_whitespace().any(|listed| listed == word)
}

/// The folded form of a name or phrase, word by word, as the words of a text are folded.
pub(super) fn folded(text: &str) -> Vec<String> {
    words(text, &Wording::default()).into_iter().map(|word| word.folded).collect()
}

fn word(text: &str, start: usize, end: usize, after: Sign) -> Option<Word<'_>> {
    let raw = &text[start..end];
    let shown = raw.trim_matches(|c: char| is_apostrophe(c) || c == '-');
    let start = start + raw.find(shown).unwrap_or(0);
    let folded = if shown.contains(is_apostrophe) {
        fold(&composed(shown).replace(is_apostrophe, "'"))
    } else {
        fold(shown)
    };
    (!shown.is_empty()).then_some(Word { text: shown, folded, start, end: start + shown.len(), after })
}

fn is_of_a_word(c: char) -> bool {
    c.is_alphanumeric() || is_apostrophe(c) || c == '-' || ('\u{300}'..'\u{370}').contains(&c)
}

/// All signs that are typed as an apostrophe.
fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '′')
}

fn sign(c: char, rest: &str, before: Option<&Word<'_>>) -> Sign {
    match c {
        '.' => {
            let number = before.is_some_and(|word| word.folded.bytes().all(|byte| byte.is_ascii_digit()));
            let short = before.is_some_and(|word| ABBREVIATIONS.contains(&word.folded.as_str()));
            let inside = rest[1..].starts_with(is_of_a_word);
            if number || short || inside { Sign::Nothing } else { Sign::Sentence }
        }
        '?' | '!' | ';' | '…' => Sign::Sentence,
        c if c.is_whitespace() => Sign::Nothing,
        '/' | '&' | '+' | '"' | '„' | '“' | '”' | '»' | '«' => Sign::Nothing,
        _ => Sign::Clause,
    }
}

fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Piece;
    use crate::source::Place;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let shown: Vec<String> = words(text, &Wording::default())
            .iter()
            .map(|word| {
                let sign = match word.after {
                    Sign::Nothing => "",
                    Sign::Clause => ",",
                    Sign::Sentence => ".",
                };
                assert_eq!(&text[word.start..word.end], word.text);
                format!("{sign}{}", word.folded)
            })
            .collect();
        assert_eq!(shown.join(" "), expected);
    }

    #[test]
    fn words_are_folded_and_signs_are_kept() {
        check("Sag Bescheid, wenn du WAS hörst.", ".sag bescheid ,wenn du was hörst");
        check("It’s late. Call Dr. Weber by 12. Juni", ".it's late .call dr weber by 12 juni");
        check("geht`s mit ’nem Kaffee?  Gru\u{308}ße", ".geht's mit nem kaffee .grüsse");
        check("- the e-mail -", ".the e-mail");
        check("", "");
    }

    #[test]
    fn code_is_left_out() {
        let code = Piece { start: 4, end: 8, place: Place::default(), code: true };
        let wording = Wording { pieces: vec![code], silenced: false };
        let found = words("run asap now", &wording);
        assert_eq!(found.iter().map(|word| word.text).collect::<Vec<_>>(), ["run", "now"]);
    }
}
