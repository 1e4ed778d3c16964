//! What the words of the notation mean.
//!
//! Both languages hold everywhere and always. Words are compared folded, without blanks, `_` and
//! `-`. Knows words only, not where they stand.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use super::words::{AGREED, FILLERS, INTENTIONS, OFFERED, WORDS};
use crate::model::{GiftKind, Keyword};
use crate::names::{fold, fold_key};

/// What a word or phrase before `::` means; any case, blanks, `_` and `-` alike.
pub fn from_word(word: &str) -> Option<Keyword> {
    table().get(fold_key(word).as_str()).copied()
}

/// Whether a keyword or a phrase before one begins with this word.
pub(super) fn is_first_word(word: &str) -> bool {
    static FIRST: OnceLock<HashSet<String>> = OnceLock::new();
    let first = FIRST.get_or_init(|| {
        let keywords = WORDS.iter().flat_map(|(_, words)| words.iter());
        let others = OFFERED.iter().chain(AGREED).chain(FILLERS).chain(INTENTIONS);
        keywords.chain(others).filter_map(|phrase| phrase.split(' ').next()).map(fold).collect()
    });
    first.contains(fold(word.trim_end_matches([',', ';', '.', '!', '?'])).as_str())
}

/// Whether a keyword states that an introduction is offered or agreed instead of made.
pub(super) fn introduction_state(word: &str) -> Option<crate::model::BoxMark> {
    let folded = fold_key(word);
    let is = |list: &[&str]| list.iter().any(|known| fold_key(known) == folded);
    match () {
        () if is(OFFERED) => Some(crate::model::BoxMark::Open),
        () if is(AGREED) => Some(crate::model::BoxMark::Half),
        () => None,
    }
}

/// The keyword that a mistyped word is nearest to, if it is one or two letters off.
pub(super) fn nearest(word: &str) -> Option<&'static str> {
    let word = fold_key(word);
    if word.chars().count() < 4 || 24 < word.len() {
        return None;
    }
    let allowed = if word.chars().count() < 6 { 1 } else { 2 };
    let words = WORDS.iter().flat_map(|(_, words)| words.iter());
    let near = words.map(|known| (distance(&word, &fold_key(known)), *known));
    near.filter(|(distance, _)| (1..=allowed).contains(distance)).min().map(|(_, known)| known)
}

/// The kind of gift a tag names, by its first part.
pub fn gift_kind(tag: &str) -> Option<GiftKind> {
    let first = tag.split('/').next().unwrap_or(tag);
    let kind = match fold_key(first).as_str() {
        "information" | "info" => GiftKind::Information,
        "data" | "daten" => GiftKind::Data,
        "expertise" | "fachwissen" => GiftKind::Expertise,
        "experience" | "erfahrung" => GiftKind::Experience,
        "contact" | "kontakt" => GiftKind::Contact,
        "help" | "hilfe" => GiftKind::Help,
        "hospitality" | "gastfreundschaft" => GiftKind::Hospitality,
        "visibility" | "sichtbarkeit" => GiftKind::Visibility,
        "thing" | "sache" => GiftKind::Thing,
        _ => return None,
    };
    Some(kind)
}

/// How many letters must be added, dropped, changed or swapped to make one word of the other.
fn distance(left: &str, right: &str) -> usize {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, b) in right.iter().enumerate() {
            let mut cost = (row[j] + usize::from(a != b)).min(row[j + 1] + 1).min(next[j] + 1);
            let swapped = 0 < i && 0 < j && left[i - 1] == *b && right[j - 1] == *a;
            if swapped {
                cost = cost.min(before[j - 1] + 1);
            }
            next.push(cost);
        }
        before = std::mem::replace(&mut row, next);
    }
    row[right.len()]
}

fn table() -> &'static HashMap<String, Keyword> {
    static TABLE: OnceLock<HashMap<String, Keyword>> = OnceLock::new();
    TABLE.get_or_init(|| {
        let words =
            WORDS.iter().flat_map(|(keyword, words)| words.iter().map(|word| (fold_key(word), *keyword)));
        let mut table: HashMap<String, Keyword> = words.collect();
        let states = OFFERED.iter().chain(AGREED).map(|word| (fold_key(word), Keyword::Introduced));
        table.extend(states);
        table
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ContactKind as Kind;

    fn check(words: &[&str], expected: Keyword) {
        for word in words {
            assert_eq!(from_word(word), Some(expected), "{word}");
        }
    }

    #[test]
    fn contact_words_of_both_languages() {
        check(&["met", "getroffen", "MET"], Keyword::Contact(Kind::Met));
        check(&["breakfast", "Frühstück"], Keyword::Contact(Kind::Breakfast));
        check(&["lunch", "Mittagessen", "had lunch"], Keyword::Contact(Kind::Lunch));
        check(&["dinner", "Abendessen"], Keyword::Contact(Kind::Dinner));
        check(&["coffee", "Kaffee"], Keyword::Contact(Kind::Coffee));
        check(&["call", "Telefonat", "Anruf", "Tel.", "Telko", "phone call"], Keyword::Contact(Kind::Call));
        check(&["video", "Videocall", "Zoom", "Teams"], Keyword::Contact(Kind::Video));
        check(&["message", "Nachricht", "WhatsApp", "SMS"], Keyword::Contact(Kind::Message));
        check(&["mail", "Mail", "e-mail"], Keyword::Contact(Kind::Mail));
        check(&["letter", "Brief"], Keyword::Contact(Kind::Letter));
        check(&["visit", "Besuch"], Keyword::Contact(Kind::Visit));
        check(&["talk", "Gespräch"], Keyword::Contact(Kind::Talk));
        check(&["walk", "Spaziergang"], Keyword::Contact(Kind::Walk));
        check(&["lecture", "Vortrag"], Keyword::Contact(Kind::Lecture));
    }

    #[test]
    fn words_of_giving_and_taking() {
        check(&["gave", "gegeben", "geschickt", "geholfen", "vermittelt"], Keyword::Gave);
        check(&["received", "got", "bekommen", "erhalten"], Keyword::Received);
        check(&["promised", "versprochen", "zugesagt"], Keyword::Promised);
        check(&["awaiting", "erwarte", "warte auf"], Keyword::Awaiting);
        check(&["asked", "gebeten", "gefragt"], Keyword::Asked);
        check(&["draft", "Entwurf"], Keyword::Draft);
        check(&["need", "braucht", "sucht"], Keyword::Need);
        check(&["offers", "bietet"], Keyword::Offers);
        check(
            &["introduced", "bekannt gemacht", "vorgestellt", "vernetzt", "offered", "beide einverstanden"],
            Keyword::Introduced,
        );
        check(&["introduced-by", "through", "kennengelernt über", "vermittelt von"], Keyword::IntroducedBy);
        check(&["outcome", "Ergebnis"], Keyword::Outcome);
        check(&["knows", "kennt"], Keyword::Knows);
        check(&["thanked", "gedankt", "Danke an"], Keyword::Thanked);
        check(&["shared", "geteilt", "posted", "gepostet"], Keyword::Shared);
        check(&["profile", "Profil"], Keyword::Profile);
        check(&["later", "später"], Keyword::Later);
        check(&["new", "neu", "kennengelernt"], Keyword::New);
    }

    #[test]
    fn other_words_mean_nothing() {
        for word in ["topic", "status", "", "due", "Anna"] {
            assert_eq!(from_word(word), None, "{word}");
        }
    }

    #[test]
    fn a_slip_of_one_or_two_letters_is_recognised() {
        for (slip, meant) in [
            ("promissed", "promised"),
            ("luch", "lunch"),
            ("gvae", "gave"),
            ("recieved", "received"),
            ("versprohcen", "versprochen"),
        ] {
            assert_eq!(nearest(slip), Some(meant), "{slip}");
        }
        for word in ["topic", "status", "lunch", "go"] {
            assert_eq!(nearest(word), None, "{word}");
        }
    }

    #[test]
    fn kinds_of_gifts_in_both_languages() {
        assert_eq!(gift_kind("Fachwissen"), Some(GiftKind::Expertise));
        assert_eq!(gift_kind("expertise/law"), Some(GiftKind::Expertise));
        assert_eq!(gift_kind("linkedin"), None);
    }
}
