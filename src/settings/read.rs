//! From the front matter of the settings note to settings.
//!
//! Knows which key takes which value. A key or value that means nothing is a problem and leaves
//! the default in force.
//!
//! Uses: source, names, diagnostic, front_matter.

use super::keys::KEYS;
use super::nearest::nearest;
use super::values::{self, Away, Reading};
use super::{ObsidianSettings, Settings};
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::front_matter::{self, Entry, Scalar};
use crate::names::{fold, fold_key};
use crate::source::NotePath;

/// Keys that belong to Obsidian or to the note as a note.
const NOT_OURS: [&str; 12] = [
    "tags",
    "tag",
    "aliases",
    "alias",
    "cssclasses",
    "cssclass",
    "publish",
    "permalink",
    "description",
    "title",
    "created",
    "updated",
];

/// Reads the settings note, if there is one, and what Obsidian's own settings add.
pub fn read(note: Option<(&NotePath, &str)>, obsidian: &ObsidianSettings) -> (Settings, Vec<Diagnostic>) {
    let mut settings = Settings::default();
    let mut diagnostics = Vec::new();
    if let Some((path, text)) = note {
        let head = front_matter::read(path, text);
        diagnostics = head.diagnostics;
        for entry in &head.front.entries {
            let mut complaints = Complaints { path, entry, diagnostics: &mut diagnostics };
            take(&mut settings, entry, &mut complaints);
        }
    }
    add_obsidian(&mut settings, obsidian);
    diagnostics.sort();
    (settings, diagnostics)
}

fn add_obsidian(settings: &mut Settings, obsidian: &ObsidianSettings) {
    settings.template_folders.extend(obsidian.templates_folder.as_deref().map(fold));
    if settings.daily_folders.is_empty() {
        settings.daily_folders.extend(obsidian.daily_folder.as_deref().map(fold));
    }
    settings.daily_format.clone_from(&obsidian.daily_format);
}

/// Takes over one key.
fn take(settings: &mut Settings, entry: &Entry, complaints: &mut Complaints<'_>) {
    let Some(key) = KEYS.iter().find(|key| fold_key(key.name) == entry.folded) else {
        return complaints.unknown_key();
    };
    match key.name {
        "me" => complaints.optional(&mut settings.me, values::name),
        "language" => complaints.optional(&mut settings.language, values::language),
        "output" => complaints.optional(&mut settings.output, values::folder),
        "today" => complaints.optional(&mut settings.today, values::day),
        "people-folders" => complaints.list(&mut settings.people_folders, values::folded_folder),
        "meeting-folders" => complaints.list(&mut settings.meeting_folders, values::folded_folder),
        "event-folders" => complaints.list(&mut settings.event_folders, values::folded_folder),
        "daily-folders" => complaints.list(&mut settings.daily_folders, values::folded_folder),
        "ignore" => complaints.list(&mut settings.ignore, values::pattern),
        "daily-links" => complaints.one(&mut settings.daily_links, values::daily_links),
        "keywords" => complaints.list(&mut settings.keywords, values::keyword),
        "fields" => complaints.list(&mut settings.fields, values::field),
        "cadence" => complaints.one(&mut settings.cadence, values::rhythm),
        "circles" => complaints.list(&mut settings.circles, values::circle),
        "goal-minutes" => {
            complaints.optional(&mut settings.goal_minutes, |value| values::number(value, 1, 1440))
        }
        "goal-days" => complaints.one(&mut settings.goal_days, |value| values::number(value, 1, 7)),
        "group-max" => complaints.one(&mut settings.group_max, |value| values::number(value, 1, 1000)),
        "half-life" => complaints.one(&mut settings.half_life, |value| values::number(value, 1, 36_500)),
        "dormant-after" => {
            complaints.one(&mut settings.dormant_after, |value| values::number(value, 1, 36_500))
        }
        "assumed-contacts" => {
            complaints.one(&mut settings.assumed_contacts, |value| values::number(value, 1, 100_000))
        }
        "away" => take_away(settings, complaints),
        "people-pages" => complaints.one(&mut settings.people_pages, values::people_pages),
        "transition" => complaints.optional(&mut settings.transition, values::transition),
        "wishes" => complaints.list(&mut settings.wishes, values::name),
        "quiet" => complaints.one(&mut settings.quiet, values::quiet),
        name => debug_assert!(false, "the key `{name}` is listed and not read"),
    }
}

fn take_away(settings: &mut Settings, complaints: &mut Complaints<'_>) {
    let mut found = Vec::new();
    complaints.list(&mut found, values::away);
    for away in found {
        match away {
            Away::Week(week) => settings.away_weeks.push(week),
            Away::Day(day) => settings.away_days.push(day),
        }
    }
}

/// Reads the values of one key and remembers what was wrong with them.
struct Complaints<'a> {
    path: &'a NotePath,
    entry: &'a Entry,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Complaints<'_> {
    /// The one value of the key; without a value the default stays.
    fn one<T>(&mut self, setting: &mut T, read: impl FnOnce(&Scalar) -> Reading<T>) {
        let (first, more) = match self.entry.values.as_slice() {
            [] => return,
            [first, more @ ..] => (first, more),
        };
        match read(first) {
            Ok(value) => *setting = value,
            Err(hint) => self.wrong_value(first, hint),
        }
        if let Some(second) = more.first() {
            self.wrong_value(second, Message::new("hint-settings-one"));
        }
    }

    /// The same for a setting that can be off.
    fn optional<T>(&mut self, setting: &mut Option<T>, read: impl FnOnce(&Scalar) -> Reading<T>) {
        self.one(setting, |value| values::optional(value, read));
    }

    /// All values of the key, those that can be read.
    fn list<T>(&mut self, setting: &mut Vec<T>, read: impl Fn(&Scalar) -> Reading<T>) {
        let entry = self.entry;
        for value in &entry.values {
            match read(value) {
                Ok(value) => setting.push(value),
                Err(hint) => self.wrong_value(value, hint),
            }
        }
    }

    fn wrong_value(&mut self, value: &Scalar, hint: Message) {
        let message = Message::new("problem-settings-value")
            .with("key", self.entry.key.as_str())
            .with("value", value.text.as_str());
        let problem = Diagnostic::warning(Code::Settings, self.path, message).at(value.place).advise(hint);
        self.diagnostics.push(problem);
    }

    fn unknown_key(&mut self) {
        let Entry { key, folded, place, .. } = self.entry;
        if NOT_OURS.contains(&folded.as_str()) {
            return;
        }
        let written = fold(key).replace([' ', '_'], "-");
        let hint = match nearest(&written, KEYS.iter().map(|key| key.name)) {
            Some(near) => Message::new("hint-settings-nearest").with("word", near),
            None => {
                let names: Vec<String> = KEYS.iter().map(|key| format!("`{}`", key.name)).collect();
                Message::new("hint-settings-keys").with("keys", names)
            }
        };
        let message = Message::new("problem-settings-key").with("key", key.as_str());
        self.diagnostics
            .push(Diagnostic::warning(Code::Settings, self.path, message).at(*place).advise(hint));
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::day::{Day, Week};
    use crate::model::{ContactKind, Keyword, Named};
    use crate::settings::{DailyLinks, Language, PeoplePages, Transition};
    use crate::source::Place;

    fn settings(front: &str) -> (Settings, Vec<Diagnostic>) {
        let text = format!("---\n{front}\n---\n");
        read(Some((&NotePath::new("kith.md"), &text)), &ObsidianSettings::default())
    }

    /// Settings without any problem, changed from the default by `change`.
    #[track_caller]
    fn check(front: &str, change: impl FnOnce(&mut Settings)) {
        let mut expected = Settings::default();
        change(&mut expected);
        assert_eq!(settings(front), (expected, vec![]), "{front}");
    }

    /// One problem: the place, the message, the hint with its first value.
    #[track_caller]
    fn check_problem(front: &str, place: [u32; 3], message: &str, hint: &str) {
        let (found, problems) = settings(front);
        assert_eq!(found, Settings::default(), "{front}");
        let [problem] = problems.as_slice() else { panic!("{front}: {problems:?}") };
        let at = problem.place.unwrap();
        assert_eq!([at.line, at.column, at.width], place, "{front}");
        let shown = match problem.hints[0].values.first() {
            Some((_, crate::diagnostic::Value::Text(word))) => format!("{} {word}", problem.hints[0].id),
            _ => problem.hints[0].id.to_owned(),
        };
        assert_eq!((problem.message.id, shown.as_str()), (message, hint), "{front}");
    }

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    #[test]
    fn without_a_note_everything_is_as_by_default() {
        assert_eq!(read(None, &ObsidianSettings::default()), (Settings::default(), vec![]));
        check("", |_| {});
        check("cadence:\noutput:", |_| {});
        check("tags: [kith]\naliases: [Kith]", |_| {});
    }

    #[test]
    fn every_key_is_read() {
        let named = |text: &str, target: Option<&str>, line, column, width| Named {
            text: text.to_owned(),
            target: target.map(str::to_owned),
            place: Place { line, column, width },
        };
        check("me: \"[[Me Myself]]\"", |s| s.me = Some(named("Me Myself", Some("Me Myself"), 2, 6, 13)));
        check("language: de-AT", |s| s.language = Some(Language::German));
        check("language: Deutsch", |s| s.language = Some(Language::German));
        check("output: Kith/Seiten/", |s| s.output = Some("Kith/Seiten".into()));
        check("today: 2026-03-02", |s| s.today = Some(day("2026-03-02")));
        check("people-folders: [Menschen, Archiv/Kontakte]", |s| {
            s.people_folders = vec!["menschen".into(), "archiv/kontakte".into()];
        });
        check("meeting_folders: Treffen", |s| s.meeting_folders = vec!["treffen".into()]);
        check("event folders:\n- Tagungen", |s| s.event_folders = vec!["tagungen".into()]);
        check("Daily-Folders: Tagebuch", |s| s.daily_folders = vec!["tagebuch".into()]);
        check("ignore: [Archiv, \"**/*.excalidraw.md\"]", |s| {
            s.ignore = vec!["Archiv".into(), "**/*.excalidraw.md".into()];
        });
        check("daily-links: ignore", |s| s.daily_links = DailyLinks::Ignore);
        check("keywords: [Essen gewesen = lunch, vermittelt = introduced-by]", |s| {
            s.keywords = vec![
                ("essengewesen".into(), Keyword::Contact(ContactKind::Lunch)),
                ("vermittelt".into(), Keyword::IntroducedBy),
            ];
        });
        check("fields:\n  - firma_aktuell = org\n  - Gegeben = gave", |s| {
            s.fields = vec![("firmaaktuell".into(), "org".into()), ("gegeben".into(), "gave".into())];
        });
        check("cadence: 60", |s| s.cadence = 60);
        check("cadence: monatlich", |s| s.cadence = 30);
        check("circles: [Freunde = 30, \"#chor = 6 weeks\"]", |s| {
            s.circles = vec![("freunde".into(), 30), ("chor".into(), 42)];
        });
        check("goal-minutes: 120", |s| s.goal_minutes = Some(120));
        check("goal-minutes: off", |_| {});
        check("goal-days: 5", |s| s.goal_days = 5);
        check("group-max: 12", |s| s.group_max = 12);
        check("half-life: 365", |s| s.half_life = 365);
        check("dormant-after: 730", |s| s.dormant_after = 730);
        check("assumed-contacts: 150", |s| s.assumed_contacts = 150);
        check("away: [2026-W31, 2026-12-24]", |s| {
            s.away_weeks = vec![Week::from_iso("2026-W31").unwrap()];
            s.away_days = vec![day("2026-12-24")];
        });
        check("people-pages: Active", |s| s.people_pages = PeoplePages::Active);
        let from = |end: Option<&str>| Some(Transition { begin: day("2026-10-01"), end: end.map(day) });
        check("transition: 2026-10-01", |s| s.transition = from(None));
        for text in [
            "2026-10-01 – 2027-03-31",
            "2026-10-01 - 2027-03-31",
            "2026-10-01 bis 2027-03-31",
            "2026-10-01..2027-03-31",
        ] {
            check(&format!("transition: {text}"), |s| s.transition = from(Some("2027-03-31")));
        }
        check("wishes: [Nordwind GmbH]", |s| s.wishes = vec![named("Nordwind GmbH", None, 2, 10, 13)]);
        check("quiet: 5", |s| s.quiet = Duration::from_secs(5));
        check("quiet: 0.25", |s| s.quiet = Duration::from_millis(250));
        check("quiet: \"0,5\"", |s| s.quiet = Duration::from_millis(500));
    }

    #[test]
    fn every_listed_key_is_one_that_is_read_and_defaults_hold() {
        for key in KEYS {
            check(&format!("{}: {}", key.name, key.default), |s| {
                if key.name == "output" {
                    s.output = Some("Network".into());
                }
            });
        }
    }

    #[test]
    fn unknown_keys_name_the_nearest() {
        check_problem("cadense: 30", [2, 1, 7], "problem-settings-key", "hint-settings-nearest cadence");
        check_problem(
            "people_folder: x",
            [2, 1, 13],
            "problem-settings-key",
            "hint-settings-nearest people-folders",
        );
        check_problem("colour: red", [2, 1, 6], "problem-settings-key", "hint-settings-keys");
    }

    #[test]
    fn wrong_values_say_what_would_be_right() {
        let check = |front, place, hint| check_problem(front, place, "problem-settings-value", hint);
        check("cadence: often", [2, 10, 5], "hint-settings-rhythm");
        check("cadence: 0", [2, 10, 1], "hint-settings-rhythm");
        check("goal-days: 8", [2, 12, 1], "hint-settings-number");
        check("half-life: 0", [2, 12, 1], "hint-settings-number");
        check("assumed-contacts: 0", [2, 19, 1], "hint-settings-number");
        check("quiet: 0", [2, 8, 1], "hint-settings-quiet");
        check("quiet: 1e300", [2, 8, 5], "hint-settings-quiet");
        check("language: klingon", [2, 11, 7], "hint-settings-choice");
        check("today: 2026-02-30", [2, 8, 10], "hint-settings-day");
        check("away: [2026-W60]", [2, 8, 8], "hint-settings-away");
        check("output: ../pages", [2, 9, 8], "hint-settings-folder-outside");
        check("output: /tmp", [2, 9, 4], "hint-settings-folder-outside");
        check("output: .obsidian", [2, 9, 9], "hint-settings-folder-hidden");
        check("keywords: [essen = lunhc]", [2, 12, 13], "hint-settings-nearest lunch");
        check("keywords: [essen]", [2, 12, 5], "hint-settings-keyword");
        check("fields: [firma = orgg]", [2, 10, 12], "hint-settings-nearest org");
        check("circles: [friends]", [2, 11, 7], "hint-settings-circle");
        check("people-pages: some", [2, 15, 4], "hint-settings-choice");
    }

    #[test]
    fn one_wrong_value_costs_one_value() {
        let (found, problems) = settings("quiet: [3, 4]\naway: [2026-W31, soon]");
        assert_eq!((found.quiet.as_secs(), found.away_weeks.len(), problems.len()), (3, 1, 2));
    }

    #[test]
    fn what_obsidian_knows_is_added() {
        let obsidian = ObsidianSettings {
            templates_folder: Some("Vorlagen".into()),
            daily_folder: Some("Tagebuch".into()),
            daily_format: Some("DD.MM.YYYY".into()),
        };
        let (found, _) = read(None, &obsidian);
        assert_eq!(
            (found.template_folders, found.daily_folders),
            (vec!["vorlagen".to_owned()], vec!["tagebuch".to_owned()])
        );
        assert_eq!(found.daily_format.as_deref(), Some("DD.MM.YYYY"));
        let (found, _) =
            read(Some((&NotePath::new("kith.md"), "---\ndaily-folders: Journal\n---\n")), &obsidian);
        assert_eq!(found.daily_folders, ["journal"]);
    }
}
