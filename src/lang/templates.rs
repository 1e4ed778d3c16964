//! Whole notes to begin with: the templates of the four kinds of notes, and the first note of a
//! new vault.
//!
//! Templates use only the placeholders that Obsidian itself fills, and hold nothing that would count
//! if they were read as notes. Does not know where they go.
//!
//! Uses: settings.

use crate::settings::Language;

/// The kinds of notes there are templates for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Template {
    Person,
    Meeting,
    Event,
    Day,
}

impl Template {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::Person, Self::Meeting, Self::Event, Self::Day];

    /// The sentence of the catalogue that names its file.
    pub fn name_id(self) -> &'static str {
        match self {
            Self::Person => "template-person",
            Self::Meeting => "template-meeting",
            Self::Event => "template-event",
            Self::Day => "template-day",
        }
    }

    /// Its text.
    pub fn text(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Person, Language::English) => include_str!("templates/en/person.md"),
            (Self::Person, Language::German) => include_str!("templates/de/person.md"),
            (Self::Meeting, Language::English) => include_str!("templates/en/meeting.md"),
            (Self::Meeting, Language::German) => include_str!("templates/de/meeting.md"),
            (Self::Event, Language::English) => include_str!("templates/en/event.md"),
            (Self::Event, Language::German) => include_str!("templates/de/event.md"),
            (Self::Day, Language::English) => include_str!("templates/en/day.md"),
            (Self::Day, Language::German) => include_str!("templates/de/day.md"),
        }
    }
}

/// The note that greets the owner of a new vault.
pub fn start(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("templates/en/start.md"),
        Language::German => include_str!("templates/de/start.md"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Note, NoteKind};
    use crate::parse;
    use crate::settings::Settings;
    use crate::source::NotePath;

    /// A note made from the template, its properties filled by `fill`.
    fn made(template: Template, language: Language, path: &str, fill: &[(&str, &str)]) -> Note {
        let mut text = template.text(language).replace("{{title}}", "Anna Weber");
        text = text.replace("{{date:YYYY-MM-DD}}", "2026-11-18");
        for (key, value) in fill {
            let empty = format!("\n{key}:\n");
            assert!(text.contains(&empty), "{template:?} has no empty `{key}`");
            text = text.replace(&empty, &format!("\n{key}: {value}\n"));
        }
        let settings = Settings { language: Some(language), ..Settings::default() };
        let (note, problems) = parse::note(&NotePath::new(path), text.as_bytes(), &settings);
        assert_eq!(problems, [], "{template:?}");
        note
    }

    #[test]
    fn a_note_from_a_template_counts_nothing_until_something_is_written() {
        for language in Language::ALL {
            for template in Template::ALL {
                let note = made(template, language, "2026-11-18.md", &[]);
                assert!(note.lines.is_empty() && note.mentions.is_empty(), "{language:?} {template:?}");
                let is_meant = match template {
                    Template::Person => matches!(note.kind, NoteKind::Person(_)),
                    Template::Meeting => matches!(note.kind, NoteKind::Meeting(_)),
                    Template::Event => matches!(note.kind, NoteKind::Event(_)),
                    Template::Day => matches!(note.kind, NoteKind::Dated(_)),
                };
                assert!(is_meant, "{language:?} {template:?}: {:?}", note.kind);
            }
        }
    }

    #[test]
    fn every_property_of_a_person_is_read() {
        let english = [
            ("aliases", "Annie"),
            ("org", "Nordwind"),
            ("role", "CFO"),
            ("city", "Berlin"),
            ("email", "anna@example.org"),
            ("phone", "\"030 1\""),
            ("linkedin", "annaweber"),
            ("birthday", "1980-04-17"),
            ("met", "2019-05-02"),
            ("introduced_by", "Jonas"),
            ("topics", "storage"),
            ("needs", "a lawyer"),
            ("offers", "permits"),
            ("circle", "15"),
            ("cadence", "monthly"),
        ];
        let german = [
            "aliases",
            "firma",
            "position",
            "ort",
            "email",
            "telefon",
            "linkedin",
            "geburtstag",
            "kennengelernt",
            "kennengelernt_über",
            "themen",
            "braucht",
            "bietet",
            "kreis",
            "rhythmus",
        ];
        let german: Vec<(&str, &str)> =
            german.into_iter().zip(english).map(|(key, (_, value))| (key, value)).collect();
        for (language, fill) in [(Language::English, &english[..]), (Language::German, &german)] {
            let note = made(Template::Person, language, "Anna.md", fill);
            let NoteKind::Person(facts) = note.kind else { panic!("no person") };
            assert_eq!(note.aliases, ["Annie"]);
            let org = facts.org.map(|org| org.text);
            assert_eq!((org.as_deref(), facts.role.as_deref()), (Some("Nordwind"), Some("CFO")));
            assert_eq!((facts.city.as_deref(), facts.circle.as_deref()), (Some("Berlin"), Some("15")));
            assert_eq!((facts.email.len(), facts.phone.len(), facts.introduced_by.len()), (1, 1, 1));
            assert_eq!((facts.topics.len(), facts.needs.len(), facts.offers.len()), (1, 1, 1));
            assert!(facts.linkedin.is_some() && facts.birthday.is_some(), "{language:?}");
            assert!(facts.met.is_some() && facts.cadence.is_some(), "{language:?}");
        }
    }

    #[test]
    fn every_property_of_a_meeting_and_an_event_is_read() {
        let meeting = |language, fill: &[(&str, &str)]| {
            let NoteKind::Meeting(facts) = made(Template::Meeting, language, "x.md", fill).kind else {
                panic!("no meeting")
            };
            (facts.day.is_some(), facts.people.len(), facts.minutes, facts.place)
        };
        let expected = (true, 1, Some(75), Some("Kiel".to_owned()));
        let fill = [("people", "\"[[Anna]]\""), ("minutes", "75"), ("place", "Kiel")];
        assert_eq!(meeting(Language::English, &fill), expected);
        let fill = [("teilnehmer", "\"[[Anna]]\""), ("dauer", "75"), ("ort", "Kiel")];
        assert_eq!(meeting(Language::German, &fill), expected);

        let event = |language, keys: [&str; 5]| {
            let values = ["2026-12-02", "2026-12-04", "Kiel", "speaker", "Grid fees"];
            let fill: Vec<(&str, &str)> = keys.into_iter().zip(values).collect();
            let NoteKind::Event(facts) = made(Template::Event, language, "x.md", &fill).kind else {
                panic!("no event")
            };
            (facts.day.is_some(), facts.end.is_some(), facts.place, facts.role.is_some(), facts.talk)
        };
        let expected = (true, true, Some("Kiel".to_owned()), true, Some("Grid fees".to_owned()));
        assert_eq!(event(Language::English, ["start", "end", "place", "role", "talk"]), expected);
        assert_eq!(event(Language::German, ["beginn", "ende", "ort", "rolle", "vortrag"]), expected);
    }

    #[test]
    fn only_the_placeholders_that_obsidian_fills_are_used() {
        for (template, language) in
            Template::ALL.into_iter().flat_map(|template| Language::ALL.map(|language| (template, language)))
        {
            let text = template.text(language);
            let left = text.replace("{{title}}", "").replace("{{date:YYYY-MM-DD}}", "");
            assert!(!left.contains("{{") && !left.contains("<%"), "{template:?}");
        }
    }

    #[test]
    fn the_first_note_names_the_folders_that_are_made() {
        for language in Language::ALL {
            let words = crate::lang::Catalogue::new(language);
            for id in ["folder-people", "folder-meetings", "folder-events", "folder-daily", "output-folder"] {
                let named = format!("`{}`", words.words(id, &[]));
                assert!(start(language).contains(&named), "{language:?}: {named}");
            }
        }
    }
}
