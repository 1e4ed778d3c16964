//! When two names are the same name.
//!
//! Knows Unicode: composed form (NFC) and full case folding without a locale, so that a vault reads
//! alike on every machine. Does not know who bears a name.
//!
//! Uses: nothing.

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

/// The text with `%20` and the like decoded; what is no valid code stays as it is.
pub fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        match (first, tail.first().and_then(hex), tail.get(1).and_then(hex)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push(high * 16 + low);
                rest = &tail[2..];
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Whether a sync tool gave the file its name when two versions of a note met: Syncthing, Obsidian
/// Sync, Dropbox, Nextcloud, and what merging leaves behind.
pub fn is_conflict_copy(path: &str) -> bool {
    original_of_conflict_copy(path).is_some()
}

/// The path of the note of which `path` is a conflict copy; `None` if it is none.
pub fn original_of_conflict_copy(path: &str) -> Option<String> {
    const WORDS: [&str; 4] =
        ["conflicted copy", "konfliktkopie", "in konflikt stehende kopie", "case conflict"];
    let stem = path.strip_suffix(".md").or_else(|| path.strip_suffix(".MD"))?;
    if let Some((original, rest)) = stem.split_once(".sync-conflict-") {
        return rest.starts_with(|c: char| c.is_ascii_digit()).then(|| format!("{original}.md"));
    }
    let open = stem.strip_suffix(')').and_then(|inner| inner.rfind(" ("))?;
    let inside = stem[open..].to_lowercase();
    WORDS.iter().any(|word| inside.contains(word)).then(|| format!("{}.md", &stem[..open]))
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn copies_of_sync_tools_are_known_by_their_names() {
        for (path, original) in [
            ("A/Anna.sync-conflict-20261118-173636-D4LGQYW.md", Some("A/Anna.md")),
            ("Anna (Conflicted copy laptop 202611181736).md", Some("Anna.md")),
            ("Anna (In Konflikt stehende Kopie von Käthe 2026-10-05).md", Some("Anna.md")),
            ("Anna (Konfliktkopie 2026-10-05).md", Some("Anna.md")),
            ("Anna (Case Conflict).md", Some("Anna.md")),
            ("Anna (Nordwind).md", None),
            ("Team 2.md", None),
        ] {
            assert_eq!(original_of_conflict_copy(path).as_deref(), original, "{path}");
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
    fn no_turkish_surprise() {
        assert_eq!(fold("IRIS"), "iris");
    }

    #[test]
    fn keys_fold_without_separators() {
        assert_eq!(fold_key("Introduced_By"), fold_key("introduced-by"));
        assert_eq!(fold_key("last contact"), "lastcontact");
    }
}
