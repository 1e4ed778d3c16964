//! Tags, aliases and privacy, which every kind of note may have.
//!
//! Uses: names.

use super::fields::{Fields, truth};
use crate::names::fold;

/// The tags of the front matter without `#`, each once; old vaults part them by commas or blanks.
pub(super) fn tags(fields: &Fields<'_>) -> Vec<String> {
    let texts = fields.texts(&["tags", "tag"]);
    let words = texts.iter().flat_map(|text| text.split(|c: char| c == ',' || c.is_whitespace()));
    let mut tags: Vec<String> = Vec::new();
    for tag in words.map(|word| word.trim_start_matches('#')).filter(|word| !word.is_empty()) {
        if !tags.iter().any(|other| other == tag) {
            tags.push(tag.to_owned());
        }
    }
    tags
}

/// The other names of a note. A single text may hold several, parted by commas; but in a note
/// `Anna Weber`, the alias `Weber, Anna` is one.
pub(super) fn aliases(fields: &Fields<'_>) -> Vec<String> {
    let names = ["aliases", "alias", "nickname", "nicknames", "spitzname"];
    let whole = fields.texts(&names);
    match whole.as_slice() {
        [only] if !is_family_name_first(only, fields.path.stem()) => fields.words(&names),
        _ => whole,
    }
}

/// Whether the note is private. What cannot be read as yes or no is reported, and until it is
/// mended the note stays private.
pub(super) fn is_private(fields: &mut Fields<'_>) -> bool {
    let names = ["private", "privat", "vertraulich"];
    let said = fields.flag(&names);
    let unclear = fields.values(&names).first().is_some_and(|value| truth(&value.text).is_none());
    said || unclear
}

fn is_family_name_first(alias: &str, stem: &str) -> bool {
    let stem = fold(stem);
    alias.split_once(',').is_some_and(|(family, _)| stem.ends_with(&fold(family)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::front_matter;
    use crate::settings::Settings;
    use crate::source::NotePath;

    fn check(front: &str, expected_tags: &[&str], expected_aliases: &[&str]) {
        let path = NotePath::new("People/Anna Weber.md");
        let head = front_matter::read(&path, &format!("---\n{front}\n---\n"));
        let settings = Settings::default();
        let fields = Fields::new(&path, &head.front, &settings);
        assert_eq!(tags(&fields), expected_tags, "{front}");
        assert_eq!(aliases(&fields), expected_aliases, "{front}");
    }

    #[test]
    fn tags_come_in_several_spellings() {
        check("tags: \"#a, b/c #d a\"\ntag: [e]", &["a", "b/c", "d", "e"], &[]);
        check("tags:\n  - größe\n  - \"#x\"", &["größe", "x"], &[]);
        check("TAGS:", &[], &[]);
    }

    #[test]
    fn a_note_is_private_when_it_says_so_or_speaks_unclearly() {
        let path = NotePath::new("x.md");
        let settings = Settings::default();
        for (front, expected, problems) in [
            ("private: true", true, 0),
            ("Privat: ja", true, 0),
            ("private: false", false, 0),
            ("private:", false, 0),
            ("private: mostly", true, 1),
        ] {
            let head = front_matter::read(&path, &format!("---\n{front}\n---\n"));
            let mut fields = Fields::new(&path, &head.front, &settings);
            assert_eq!((is_private(&mut fields), fields.diagnostics.len()), (expected, problems), "{front}");
        }
    }

    #[test]
    fn aliases_may_be_parted_by_commas() {
        check("aliases: AW, Anni", &[], &["AW", "Anni"]);
        check("alias: Weber, Anna", &[], &["Weber, Anna"]);
        check("aliases: [\"Weber, A.\", Änne]\nnickname: Anni", &[], &["Weber, A.", "Änne", "Anni"]);
        check("aliases: [[Anna]]", &[], &["Anna"]);
    }
}
