//! When two names are the same name, and which file name stands for one.
//!
//! Knows Unicode: composed form (NFC) and full case folding without a locale, so that a vault reads
//! alike on every machine. Does not know who bears a name.
//!
//! Uses: nothing.

mod file_name;
mod pasted;

pub use file_name::{cut, file_name};
pub use pasted::plain_name;

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The form in which names, link targets, keys and words are compared.
///
/// `MÜLLER`, `Müller` and the decomposed `Müller` fold alike; so do `Straße` and `STRASSE`.
/// Blanks at the ends are dropped and runs of blanks are one blank.
pub fn fold(name: &str) -> String {
    let name = name.trim();
    if name.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') && !name.contains("  ") {
        return name.to_ascii_lowercase();
    }
    if name.chars().all(is_simple) && !name.contains("  ") {
        return name.chars().flat_map(char::to_lowercase).collect();
    }
    let folded = caseless::default_case_fold_str(&composed(name));
    let folded = composed(&folded);
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// By what names stand in a list for people: as in a dictionary, where `Änne` stands among the names
/// with A and `Élodie` among those with E, in every language alike.
pub fn list_key(name: &str) -> String {
    let folded = fold(name);
    if folded.is_ascii() {
        return folded;
    }
    folded.nfd().filter(|c| !is_combining_mark(*c)).collect()
}

/// Whether two names fold alike. Most need no folding to tell.
pub fn alike(left: &str, right: &str) -> bool {
    let is_plain = |name: &str| name.bytes().all(|byte| byte.is_ascii_graphic());
    left.eq_ignore_ascii_case(right) || !(is_plain(left) && is_plain(right)) && fold(left) == fold(right)
}

/// Whether a path leads below a folder, whichever case and composition either is spelt in. Everything lies in
/// the folder without a name.
pub fn lies_in(path: &str, folder: &str) -> bool {
    let depth = folder.matches('/').count();
    let above = path.match_indices('/').nth(depth).map(|(at, _)| &path[..at]);
    folder.is_empty() || above.is_some_and(|above| alike(above, folder))
}

/// Whether a letter folds to its one lowercase letter: Western European letters do, but for the few
/// that become two letters or another one (`ß`, `İ`, `ŉ`, `ſ`, `µ`).
fn is_simple(c: char) -> bool {
    let blank = c == ' ' || !c.is_whitespace();
    c < '\u{180}' && blank && !c.is_control() && !matches!(c, 'ß' | 'İ' | 'ŉ' | 'ſ' | 'µ' | '\u{a0}')
}

/// The form in which keys of the front matter and keywords are compared: folded, and blank, `_`
/// and `-` are all left out.
pub fn fold_key(key: &str) -> String {
    // Most keys are written as they are compared, and every key of every note comes by here.
    if key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
        return key.to_owned();
    }
    fold(key).replace([' ', '_', '-'], "")
}

/// The text in composed form (NFC).
pub fn composed(text: &str) -> String {
    if is_nfc(text) { text.to_owned() } else { text.nfc().collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_run_as_in_a_dictionary() {
        let mut names = ["Zoë", "Änne", "Udo", "Élodie", "Özlem", "Oskar", "Anna", "\u{c3}n"];
        names.sort_by_key(|name| list_key(name));
        assert_eq!(names, ["\u{c3}n", "Anna", "Änne", "Élodie", "Oskar", "Özlem", "Udo", "Zoë"]);
    }

    #[test]
    fn names_fold_alike() {
        for (left, right) in [
            ("MÜLLER", "Müller"),
            ("Mu\u{308}ller", "müller"),
            ("Straße", "STRASSE"),
            ("  Anna   Weber ", "anna weber"),
            ("Ανδρέας", "ΑΝΔΡΈΑΣ"),
        ] {
            assert_eq!(fold(left), fold(right), "{left} {right}");
        }
    }

    #[test]
    fn the_quick_way_folds_like_the_long_one() {
        for c in (' '..'\u{180}').filter(|c| is_simple(*c) && *c != ' ') {
            let quick: String = c.to_lowercase().collect();
            assert_eq!(quick, composed(&caseless::default_case_fold_str(&c.to_string())), "{c:?}");
        }
    }

    #[test]
    fn a_path_lies_in_a_folder_however_either_is_spelt() {
        for (path, folder) in [
            ("Network/a.md", "Network"),
            ("network/Weekly/a.md", "Network"),
            ("Seiten/U\u{308}bersicht/a.md", "seiten/Übersicht"),
            ("My  pages/a.md", "my pages"),
            ("a.md", ""),
        ] {
            assert!(lies_in(path, folder), "{path} {folder}");
        }
        for (path, folder) in
            [("Network.md", "Network"), ("Networks/a.md", "Network"), ("a/Network/b.md", "Network")]
        {
            assert!(!lies_in(path, folder), "{path} {folder}");
        }
    }

    #[test]
    fn no_turkish_surprise() {
        assert_eq!(fold("IRIS"), "iris");
    }

    #[test]
    fn keys_fold_without_separators() {
        assert_eq!(fold_key("Introduced_By"), fold_key("introduced-by"));
        assert_eq!(fold_key("last contact"), "lastcontact");
    }
}
