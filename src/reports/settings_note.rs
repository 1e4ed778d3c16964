//! The text of a fresh settings note: the settings that were given, and what every key means.
//!
//! Knows the shape of the note. Does not know where it will stand, nor what the settings do.
//!
//! Uses: front_matter, settings, lang.

use crate::front_matter::write::{Value, front_matter};
use crate::lang::{Arg, Catalogue};
use crate::settings::{KEYS, Key, Language};

/// The note as Markdown, in the words of `catalogue`, with `given` in its front matter.
pub fn note(catalogue: &Catalogue, given: &[(&str, Value<'_>)]) -> String {
    let mut text = front_matter(given);
    text.push_str(&format!("\n# {}\n", catalogue.words("settings-note-title", &[])));
    text.push_str(&format!("\n{}\n", catalogue.words("settings-note-intro", &[])));
    text.push_str(&format!("\n## {}\n\n", catalogue.words("settings-note-keys", &[])));
    for key in KEYS {
        text.push_str(&line(catalogue, key));
    }
    text
}

fn line(catalogue: &Catalogue, key: &Key) -> String {
    let words = catalogue.words(&format!("setting-{}", key.name), &[]);
    match default(catalogue.language(), key) {
        "" => format!("- `{}`: {words}\n", key.name),
        value => {
            let value = Arg::from(format!("`{value}`"));
            let default = catalogue.words("settings-note-default", &[("value", value)]);
            format!("- `{}`: {words} {default}\n", key.name)
        }
    }
}

/// The default as it holds in that language.
fn default(language: Language, key: &Key) -> &'static str {
    match (key.name, language) {
        ("output", Language::German) => "Netzwerk",
        _ => key.default,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::{self, ObsidianSettings};
    use crate::source::NotePath;

    #[test]
    fn the_note_explains_every_key_in_both_languages() {
        for language in Language::ALL {
            let text = note(&Catalogue::new(language), &[]);
            for key in KEYS {
                assert!(text.contains(&format!("\n- `{}`: ", key.name)), "{language:?} {}", key.name);
            }
        }
    }

    #[test]
    fn the_note_reads_back_without_problems() {
        let ignore = ["Archiv".to_owned()];
        let given = [
            ("language", Value::One("de")),
            ("output", Value::One("Netzwerk")),
            ("ignore", Value::Many(&ignore)),
        ];
        let text = note(&Catalogue::new(Language::German), &given);
        let path = NotePath::new("kith.md");
        let (settings, problems) = settings::read(Some((&path, &text)), &ObsidianSettings::default());
        assert_eq!(
            (settings.language, settings.output.as_deref()),
            (Some(Language::German), Some("Netzwerk"))
        );
        assert_eq!((settings.ignore.as_slice(), problems.len()), (&ignore[..], 0));
    }

    #[test]
    fn it_begins_as_a_note_does() {
        let text = note(&Catalogue::new(Language::English), &[("language", Value::One("en"))]);
        let head: Vec<&str> = text.lines().take(6).collect();
        assert_eq!(head, ["---", "language: en", "---", "", "# Settings of Kithbook", ""]);
        assert!(text.contains("\n- `cadence`: Days between contacts when neither the person nor a circle says otherwise. Default: `90`.\n"));
    }
}
