//! The word that was probably meant.
//!
//! Knows how far two words are apart in slips of the hand. Does not know what the words mean.
//!
//! Uses: nothing.

/// The one of `words` that is nearest to `word`, if a slip or two can explain the difference.
///
/// One slip is allowed in words of up to five letters, two in longer ones; of words equally near
/// the first is taken.
pub fn nearest<'a>(word: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = if word.chars().count() <= 5 { 1 } else { 2 };
    let mut best: Option<(usize, &'a str)> = None;
    for candidate in words {
        let slips = slips(word, candidate);
        if slips <= allowed && best.is_none_or(|(least, _)| slips < least) {
            best = Some((slips, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Damerau-Levenshtein distance (optimal string alignment; Damerau, 1964): letters left out, added,
/// changed, or two neighbours swapped.
fn slips(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.chars().take(64).collect();
    let right: Vec<char> = right.chars().take(64).collect();
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).collect();
    for (i, l) in left.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, r) in right.iter().enumerate() {
            let changed = last[j] + usize::from(l != r);
            let mut least = changed.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *l == right[j - 1] && left[i - 1] == *r {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        before = last;
        last = row;
    }
    last[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_forgiven_and_other_words_are_not() {
        let words = ["cadence", "circles", "quiet", "away", "me"];
        for (word, expected) in [
            ("cadense", Some("cadence")),
            ("cirlces", Some("circles")),
            ("quite", Some("quiet")),
            ("awya", Some("away")),
            ("em", Some("me")),
            ("colour", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, words), expected, "{word}");
        }
    }
}
