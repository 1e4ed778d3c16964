//! Phrases as patterns over words, and finding them in one pass.
//!
//! A pattern is written as words: `a|b` are alternatives, `word?` may be missing, `stem*` stands for
//! every word that begins so, `~4` for up to four words of the same clause. Fillers may stand between
//! any two words. At each word of a text only the patterns that begin with it are tried, and none
//! looks further than its own length and its few gaps: the work grows with the text and no faster.
//!
//! Uses: names.

use std::collections::HashMap;

use super::words::{Sign, Word};
use crate::names::fold;

/// Words that people put between others without changing what is said.
const FILLERS: [&str; 44] = [
    "doch",
    "bitte",
    "einfach",
    "gern",
    "gerne",
    "mal",
    "auch",
    "einmal",
    "nochmal",
    "noch",
    "eben",
    "halt",
    "ja",
    "kurz",
    "vielleicht",
    "eventuell",
    "denn",
    "wohl",
    "etwa",
    "sonst",
    "zufällig",
    "gerade",
    "dann",
    "so",
    "sehr",
    "ganz",
    "da",
    "ruhig",
    "schnell",
    "bloss",
    "please",
    "just",
    "maybe",
    "perhaps",
    "also",
    "kindly",
    "ever",
    "possibly",
    "really",
    "ideally",
    "still",
    "always",
    "quick",
    "quickly",
];
/// How many fillers may follow each other.
const FILLERS_IN_A_ROW: usize = 3;

/// A set of patterns, each of which stands for a `T`.
pub(super) struct Patterns<T> {
    patterns: Vec<(Vec<Step>, T)>,
    /// The patterns by their first word; only asked, never walked through.
    by_first: HashMap<String, Vec<usize>>,
}

/// Where a pattern was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found<T> {
    /// Its first word.
    pub(super) first: usize,
    /// The word behind its last.
    pub(super) end: usize,
    /// What it stands for.
    pub(super) what: T,
}

enum Step {
    Word { choices: Vec<String>, optional: bool },
    Gap(usize),
}

impl<T: Copy> Patterns<T> {
    /// Reads patterns; those of one meaning are parted by `;`.
    pub(super) fn new<'s>(written: impl IntoIterator<Item = (&'s str, T)>) -> Self {
        let mut patterns = Self { patterns: Vec::new(), by_first: HashMap::new() };
        for (forms, what) in written {
            for form in forms.split(';').map(str::trim).filter(|form| !form.is_empty()) {
                patterns.add(form, what);
            }
        }
        patterns
    }

    fn add(&mut self, form: &str, what: T) {
        let steps: Vec<Step> = form.split_whitespace().map(step).collect();
        if let Some(Step::Word { choices, .. }) = steps.first() {
            for choice in choices {
                self.by_first.entry(choice.clone()).or_default().push(self.patterns.len());
            }
        }
        self.patterns.push((steps, what));
    }

    /// The pattern at that word that reaches furthest.
    pub(super) fn at(&self, words: &[Word<'_>], first: usize) -> Option<Found<T>> {
        let beginning = self.by_first.get(&words[first].folded)?;
        let reached = beginning.iter().filter_map(|pattern| {
            let (steps, what) = &self.patterns[*pattern];
            let end = follow(words, first + 1, &steps[1..])?;
            Some(Found { first, end, what: *what })
        });
        reached.fold(None, |longest: Option<Found<T>>, found| match longest {
            Some(longest) if found.end <= longest.end => Some(longest),
            _ => Some(found),
        })
    }

    /// Everything that is found; of what overlaps the longest stands for the whole stretch.
    pub(super) fn all(&self, words: &[Word<'_>]) -> Vec<Found<T>> {
        let mut all: Vec<Found<T>> = Vec::new();
        let mut longest = 0;
        for found in (0..words.len()).filter_map(|first| self.at(words, first)) {
            let length = found.end - found.first;
            match all.last_mut().filter(|last| found.first < last.end) {
                Some(last) => {
                    last.end = last.end.max(found.end);
                    if longest < length {
                        (last.what, longest) = (found.what, length);
                    }
                }
                None => {
                    all.push(found);
                    longest = length;
                }
            }
        }
        all
    }
}

fn step(written: &str) -> Step {
    if let Some(gap) = written.strip_prefix('~').and_then(|count| count.parse().ok()) {
        return Step::Gap(gap);
    }
    let (written, optional) = match written.strip_suffix('?') {
        Some(word) => (word, true),
        None => (written, false),
    };
    Step::Word { choices: written.split('|').map(fold).collect(), optional }
}

/// Where the steps end that begin at the word `at`.
fn follow(words: &[Word<'_>], at: usize, steps: &[Step]) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else { return Some(at) };
    match step {
        Step::Word { choices, optional } => {
            let here = step_to(words, at, choices).and_then(|next| follow(words, next, rest));
            here.or_else(|| if *optional { follow(words, at, rest) } else { None })
        }
        Step::Gap(most) => {
            for skipped in 0..=*most {
                let next = words.get(at + skipped)?;
                if next.after != Sign::Nothing {
                    return None;
                }
                if let Some(end) = follow(words, at + skipped, rest) {
                    return Some(end);
                }
            }
            None
        }
    }
}

/// The word behind one of `choices`, with fillers before it.
fn step_to(words: &[Word<'_>], at: usize, choices: &[String]) -> Option<usize> {
    for fillers in 0..=FILLERS_IN_A_ROW {
        let word = words.get(at + fillers)?;
        if word.after == Sign::Sentence {
            return None;
        }
        if choices.iter().any(|choice| fits(choice, &word.folded)) {
            return Some(at + fillers + 1);
        }
        if !FILLERS.contains(&word.folded.as_str()) {
            return None;
        }
    }
    None
}

fn fits(choice: &str, word: &str) -> bool {
    match choice.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => choice == word,
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::*;
    use crate::model::Wording;

    #[track_caller]
    fn check(form: &str, text: &str, expected: &[&str]) {
        let patterns = Patterns::new([(form, ())]);
        let words = words(text, &Wording::default());
        let found: Vec<&str> = patterns
            .all(&words)
            .iter()
            .map(|found| &text[words[found.first].start..words[found.end - 1].end])
            .collect();
        assert_eq!(found, expected, "{form}: {text}");
    }

    #[test]
    fn words_alternatives_options_and_stems() {
        check("keep|keeping me in mind", "Please keep me in mind.", &["keep me in mind"]);
        check(
            "any|every little? help*",
            "any helper, every little helps",
            &["any helper", "every little helps"],
        );
        check("no rush; no hurry", "no rush, no hurry", &["no rush", "no hurry"]);
    }

    #[test]
    fn fillers_may_stand_anywhere_but_the_sentence_ends_a_phrase() {
        check(
            "halt|halten die augen offen",
            "Halt doch bitte mal die Augen offen",
            &["Halt doch bitte mal die Augen offen"],
        );
        check("sag bescheid wenn", "Sag bitte Bescheid, wenn", &["Sag bitte Bescheid, wenn"]);
        check("sag bescheid wenn", "Sag Bescheid. Wenn", &[]);
    }

    #[test]
    fn a_gap_stays_in_its_clause() {
        check(
            "leitest ~6 weiter",
            "Leitest du das an Frau Voss weiter?",
            &["Leitest du das an Frau Voss weiter"],
        );
        check("leitest ~6 weiter", "Leitest du das, was mich weiter bringt", &[]);
    }

    #[test]
    fn what_overlaps_is_one_and_bears_the_longest_name() {
        let patterns = Patterns::new([("let me know if", 1), ("if you hear of anything", 2)]);
        let words = words("Let me know if you hear of anything.", &Wording::default());
        assert_eq!(patterns.all(&words), [Found { first: 0, end: 8, what: 2 }]);
    }
}
