//! The text of a fresh settings note: the settings that were found, what only the owner can say, and
//! what every key means.
//!
//! Knows the shape of the note. Does not know where it will stand, nor what the settings do.
//!
//! Uses: front_matter, settings, lang.

use super::first_look::proposal::{Proposal, Question, Setting};
use super::first_look::{question, value};
use crate::front_matter::write::{Value, entry, front_matter_asking};
use crate::lang::{Arg, Catalogue};
use crate::settings::{KEYS, Key, Language};

/// The note as Markdown, in the words of `catalogue`: what was found in its front matter, and each
/// question there as a comment, with the line that would answer it.
pub fn note(catalogue: &Catalogue, proposal: &Proposal) -> String {
    let given: Vec<_> = proposal.given.iter().map(|(key, setting)| (*key, written(setting))).collect();
    let comments =
        |asked: &Question| [question(&asked.about, catalogue), entry(asked.key, written(&asked.setting))];
    let comments: Vec<String> = proposal.questions.iter().flat_map(comments).collect();
    let mut text = front_matter_asking(&given, &comments);
    text.push_str(&format!("\n# {}\n", catalogue.words("settings-note-title", &[])));
    text.push_str(&format!("\n{}\n", catalogue.words("settings-note-intro", &[])));
    if !proposal.questions.is_empty() {
        text.push_str(&format!("\n## {}\n\n", catalogue.words("settings-note-questions", &[])));
    }
    for asked in &proposal.questions {
        let words = [
            ("words", Arg::from(question(&asked.about, catalogue))),
            ("key", asked.key.into()),
            ("value", value(&asked.setting).into()),
        ];
        text.push_str(&format!("- {}\n", catalogue.words("settings-note-question", &words)));
    }
    text.push_str(&format!("\n## {}\n\n", catalogue.words("settings-note-keys", &[])));
    for key in KEYS {
        text.push_str(&line(catalogue, key));
    }
    text
}

fn written(setting: &Setting) -> Value<'_> {
    match setting {
        Setting::One(text) => Value::One(text),
        Setting::Many(texts) => Value::Many(texts),
    }
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
    use crate::reports::first_look::proposal::About;
    use crate::settings::{self, ObsidianSettings};
    use crate::source::NotePath;

    fn proposal(given: Vec<(&'static str, Setting)>, questions: Vec<Question>) -> Proposal {
        Proposal { given, questions, ..Proposal::default() }
    }

    fn one(text: &str) -> Setting {
        Setting::One(text.to_owned())
    }

    #[test]
    fn the_note_explains_every_key_in_both_languages() {
        for language in Language::ALL {
            let text = note(&Catalogue::new(language), &Proposal::default());
            for key in KEYS {
                assert!(text.contains(&format!("\n- `{}`: ", key.name)), "{language:?} {}", key.name);
            }
        }
    }

    #[test]
    fn the_note_reads_back_without_problems_and_a_question_sets_nothing() {
        let folders = |names: &[&str]| Setting::Many(names.iter().map(|name| (*name).to_owned()).collect());
        let given = vec![
            ("language", one("de")),
            ("output", one("Netzwerk")),
            ("people-folders", folders(&["Leben/Kontakte", "Vereine, Chöre"])),
        ];
        let asked = |about, key, setting| Question { about, key, setting };
        let questions = vec![
            asked(About::Me, "me", one("[[Anna Weber]]")),
            asked(About::People("Leute".into()), "people-folders", folders(&["Leben/Kontakte", "Leute"])),
        ];
        let text = note(&Catalogue::new(Language::German), &proposal(given, questions));
        let path = NotePath::new("kith.md");
        let read = |text: &str| settings::read(Some((&path, text)), &ObsidianSettings::default());
        let (settings, problems) = read(&text);
        assert_eq!(problems, []);
        assert_eq!(
            (settings.language, settings.output.as_deref()),
            (Some(Language::German), Some("Netzwerk"))
        );
        assert_eq!(settings.people_folders, ["leben/kontakte", "vereine, chöre"]);
        assert_eq!(settings.me, None);

        let (answered, problems) = read(&text.replace("# me:", "me:"));
        assert_eq!(problems, []);
        assert_eq!(answered.me.and_then(|me| me.target).as_deref(), Some("Anna Weber"));
    }

    #[test]
    fn it_begins_as_a_note_does_and_asks_below() {
        let asked = Question { about: About::Me, key: "me", setting: one("[[Anna Weber]]") };
        let text =
            note(&Catalogue::new(Language::English), &proposal(vec![("language", one("en"))], vec![asked]));
        let head: Vec<&str> = text.lines().take(10).collect();
        assert_eq!(
            head,
            [
                "---",
                "language: en",
                "# Which note is your own? You never count as a contact, and your company and city come from there.",
                "# me: \"[[Anna Weber]]\"",
                "---",
                "",
                "# Settings of Kithbook",
                "",
                "The properties of this note are the settings. A key that is not there has its default; only the keys that are to differ need to be written. This text may be changed or deleted.",
                "",
            ]
        );
        assert!(text.contains("\n## Open questions\n\n- Which note is your own?"), "{text}");
        assert!(text.contains(" come from there. `me: \"[[Anna Weber]]\"`\n"), "{text}");
        assert!(text.contains("\n- `cadence`: Days between contacts when neither the person nor a circle says otherwise. Default: `90`.\n"));
    }
}
