//! Whether a text names a time: a date, a day, a week, a month, an hour, a deadline.
//!
//! Does not read which day it is; that a time is named is all that an ask needs.
//!
//! Uses: nothing.

use std::sync::OnceLock;

use super::pattern::Patterns;
use super::words::Word;

const TIMES: &str = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|montags|dienstags|mittwochs|donnerstags|freitags|montagabend|dienstagabend|mittwochabend|donnerstagabend|freitagabend|montagmorgen|dienstagmorgen|mittwochmorgen|donnerstagmorgen|freitagmorgen|montagmittag|dienstagmittag|mittwochmittag|donnerstagmittag|freitagmittag|freitagnachmittag;
    january|february|april|june|july|august|september|october|november|december|januar|jänner|februar|märz|mai|juni|juli|oktober|dezember;
    tomorrow|today|tonight|heute|übermorgen|morgen|heuer;
    next|this|coming|following week|month|weekend|quarter|summer|autumn|winter|spring; within|in a|one|two|three|four|five|six|ten|2|3|4|10|14? day|days|week|weeks|fortnight|month|months;
    nächste|nächster|nächsten|nächstes|nächstem|diese|dieser|diesen|dieses|diesem|kommende|kommenden|kommender|kommendes woche|wochen|monat|monats|wochenende|quartal|jahr;
    in|binnen|innerhalb einer|einem|zwei|drei|vier|fünf|sechs|2|3|4|10|14|von? woche|wochen|tagen|monat|monaten;
    end|beginning|start|middle|mid of the|this|next? year|month|week|quarter|term; year's|years end; by|before|until|till the end; before|after|at|over|by christmas|easter|whitsun|new;
    ende|anfang|mitte der|des|dieser|dieses|nächster|nächsten? woche|monats|jahres|quartals; jahresende|monatsende|wochenende|quartalsende|weihnachten|ostern|pfingsten|silvester|neujahr|jahreswechsel;
    calendar? week 1*|2*|3*|4*|5*; kw|woche 1*|2*|3*|4*|5*;
    noon|midday|midnight|lunchtime; mittags|vormittags|nachmittags|abends|vormittag|nachmittag|abend|mittag";

/// Whether a time is named.
pub(super) fn is_named(text: &str, words: &[Word<'_>]) -> bool {
    static PATTERNS: OnceLock<Patterns<()>> = OnceLock::new();
    let patterns = PATTERNS.get_or_init(|| Patterns::new([(TIMES, ())]));
    let by_words = (0..words.len()).any(|at| patterns.at(words, at).is_some() && !is_another_word(words, at));
    by_words || (0..words.len()).any(|at| is_may(words, at) || is_clock(words, at)) || has_numeric_date(text)
}

/// `Guten Morgen` and `mai` in a name are no times; `morgen` is one only with a small letter.
fn is_another_word(words: &[Word<'_>], at: usize) -> bool {
    let word = &words[at];
    word.folded == "morgen" && word.is_large()
}

/// `in May`, `12 May`, `May 12`: the month and not the verb.
fn is_may(words: &[Word<'_>], at: usize) -> bool {
    let is_month = |word: &Word<'_>| word.is_large() && matches!(word.folded.as_str(), "may" | "march");
    let near = |word: Option<&Word<'_>>| {
        word.is_some_and(|word| {
            let folded = word.folded.as_str();
            folded.bytes().next().is_some_and(|byte| byte.is_ascii_digit())
                || matches!(
                    folded,
                    "in" | "by"
                        | "of"
                        | "until"
                        | "before"
                        | "early"
                        | "late"
                        | "mid"
                        | "on"
                        | "after"
                        | "next"
                        | "this"
                        | "or"
                        | "and"
                )
        })
    };
    is_month(&words[at])
        && (near(words.get(at + 1)) || at.checked_sub(1).is_some_and(|before| near(words.get(before))))
}

/// `10 Uhr`, `at 10`, `10 am`, `gegen 12`.
fn is_clock(words: &[Word<'_>], at: usize) -> bool {
    let number = words[at].folded.trim_end_matches(|c: char| c.is_alphabetic());
    let is_number =
        !number.is_empty() && number.len() < 3 && number.bytes().all(|byte| byte.is_ascii_digit());
    let behind = words.get(at + 1).map_or("", |word| word.folded.as_str());
    let before = at.checked_sub(1).map_or("", |before| words[before].folded.as_str());
    let suffix = matches!(&words[at].folded[number.len()..], "am" | "pm" | "h" | "st" | "nd" | "rd" | "th");
    is_number
        && (suffix
            || matches!(behind, "uhr" | "am" | "pm" | "o'clock")
            || before == "at"
            || before == "gegen")
}

/// `11.12.`, `2026-12-11`, `12/11`, `12:30`.
fn has_numeric_date(text: &str) -> bool {
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | ';')).any(|part| {
        let part = part.trim_end_matches(['.', '?', '!', ':']);
        let groups: Vec<&str> = part.split(['.', '-', '/', ':']).collect();
        let digits = |group: &&str| {
            !group.is_empty() && group.len() < 5 && group.bytes().all(|byte| byte.is_ascii_digit())
        };
        (2..4).contains(&groups.len()) && groups.iter().all(digits)
    })
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::*;
    use crate::model::Wording;

    #[test]
    fn times_of_both_languages() {
        for text in [
            "by Friday",
            "on 12 June",
            "by 2026-12-11",
            "before 11/12",
            "at 10",
            "at 3 pm",
            "next week",
            "in May",
            "May 12",
            "before the end of the month",
            "in two weeks",
            "in calendar week 49",
            "tomorrow",
            "bis 11.12.",
            "bis zum 11. Dezember",
            "am Freitag",
            "nächste Woche",
            "in KW 49",
            "um 12:30",
            "gegen 12",
            "morgen früh",
            "vor Weihnachten",
            "Ende nächster Woche",
            "Mitte März",
            "in zwei Wochen",
            "am 3ten um 10 Uhr",
        ] {
            assert!(is_named(text, &words(text, &Wording::default())), "{text}");
        }
        for text in [
            "3 names at RTE",
            "version 2",
            "may I ask",
            "Guten Morgen",
            "two pages",
            "a week at sea",
            "march with us",
            "jeden Tag",
            "in der Woche",
            "zwei Seiten",
        ] {
            assert!(!is_named(text, &words(text, &Wording::default())), "{text}");
        }
    }
}
