//! The settings that match a vault as it is, and the questions that only its owner can answer.
//!
//! What is set never changes how a note is read: a list of folders that would is left out, for the
//! usual words already read the notes right.
//!
//! Uses: names, parse, settings, source.

use std::collections::{BTreeMap, BTreeSet};

use super::{diary_folder, folder_above, stands_for_folder};
use crate::names::fold;
use crate::parse::{Recognised, Sign, Taken};
use crate::settings::{self, Language, ObsidianSettings};

/// What a settings note should hold at first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// Keys and values, in the order of the note.
    pub given: Vec<(&'static str, Setting)>,
    /// What could not be told.
    pub questions: Vec<Question>,
    /// The folder of the pages.
    pub output: String,
}

/// A value of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Setting {
    One(String),
    Many(Vec<String>),
}

/// Something only the owner knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub about: About,
    /// The key that answers it.
    pub key: &'static str,
    /// The value it then has.
    pub setting: Setting,
}

/// What a question is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// Which note is the owner's own.
    Me,
    /// Which language the pages are to have.
    Language,
    /// Whether the notes in a folder are people.
    People(String),
    /// Whether the notes in a folder are meetings.
    Meetings(String),
    /// Whether a link in a diary tells of a meeting.
    DailyLinks,
}

/// What is known of a vault besides its notes.
pub struct Surroundings<'a> {
    /// What Obsidian's own settings say.
    pub obsidian: &'a ObsidianSettings,
    /// The names right in the vault's folder.
    pub names_at_root: &'a [String],
    /// The language of the vault: that of its notes if it is plain, else what was asked for.
    pub language: Option<Language>,
    /// The language to write in otherwise.
    pub otherwise: Language,
    /// What the folder of the pages is called in that language.
    pub usual_output: &'a str,
    /// What a note of a person may be called, for an example.
    pub somebody: &'a str,
}

/// The folder of the pages where the usual one is in use, and where that is, too.
const OTHER_OUTPUTS: [&str; 2] = ["Kith", "Kithbook"];

/// So many notes in a folder are a habit.
const A_HABIT: usize = 3;

type Lists = BTreeMap<&'static str, Vec<String>>;

/// Settings for these notes, and the questions that are left.
pub fn propose(notes: &[Recognised], around: &Surroundings<'_>) -> Proposal {
    let lists = lists(notes, around.obsidian);
    let mut proposal = Proposal::default();
    match me(notes) {
        Some(target) => proposal.given.push(("me", Setting::One(target))),
        None => proposal.ask(About::Me, "me", Setting::One(format!("[[{}]]", around.somebody))),
    }
    match around.language {
        Some(language) => proposal.given.push(("language", Setting::One(language.as_str().to_owned()))),
        None => {
            proposal.ask(About::Language, "language", Setting::One(around.otherwise.as_str().to_owned()));
        }
    }
    proposal.output = output(notes, around);
    // The usual folder follows from the language: one answer is to settle both.
    if around.language.is_some() || proposal.output != around.usual_output {
        proposal.given.push(("output", Setting::One(proposal.output.clone())));
    }
    for key in FOLDER_KEYS {
        if let Some(folders) = lists.get(key) {
            proposal.given.push((key, Setting::Many(folders.clone())));
        }
    }
    proposal.ask_about_folders(notes, &lists);
    if notes.iter().any(|note| matches!(note.taken, Taken::Dated(_))) {
        proposal.ask(About::DailyLinks, "daily-links", Setting::One("ignore".to_owned()));
    }
    proposal
}

const FOLDER_KEYS: [&str; 4] = ["people-folders", "meeting-folders", "event-folders", "daily-folders"];

impl Proposal {
    fn ask(&mut self, about: About, key: &'static str, setting: Setting) {
        self.questions.push(Question { about, key, setting });
    }

    /// Folders of ordinary notes alone that look as if people or meetings stood in them.
    fn ask_about_folders(&mut self, notes: &[Recognised], lists: &Lists) {
        let mut folders: BTreeMap<&str, Vec<&Recognised>> = BTreeMap::new();
        for note in notes.iter().filter(|note| !note.path.folder().is_empty()) {
            folders.entry(note.path.folder()).or_default().push(note);
        }
        for (folder, notes) in folders.into_iter().filter(|(folder, _)| settings::is_folder(folder)) {
            if notes.len() < A_HABIT || notes.iter().any(|note| note.taken != Taken::Other) {
                continue;
            }
            let habit = |looks_so: fn(&str) -> bool| {
                let such = notes.iter().filter(|note| looks_so(note.path.stem())).count();
                such >= A_HABIT && such * 3 >= notes.len() * 2
            };
            let with = |key: &str| {
                let mut folders: Vec<String> = lists.get(key).cloned().unwrap_or_default();
                folders.push(folder.to_owned());
                Setting::Many(folders)
            };
            if habit(is_like_a_name) {
                self.ask(About::People(folder.to_owned()), "people-folders", with("people-folders"));
            }
            if habit(is_dated) {
                self.ask(About::Meetings(folder.to_owned()), "meeting-folders", with("meeting-folders"));
            }
        }
    }
}

/// The link to the one note that says it is the owner's.
fn me(notes: &[Recognised]) -> Option<String> {
    let mut own = notes.iter().filter(|note| note.me);
    let note = own.next().filter(|_| own.next().is_none())?;
    let stem = fold(note.path.stem());
    let alone = notes.iter().filter(|other| fold(other.path.stem()) == stem).count() == 1;
    let target = if alone { note.path.stem() } else { note.path.id() };
    Some(format!("[[{target}]]"))
}

/// The usual folder of the pages, unless the owner keeps something else in it.
fn output(notes: &[Recognised], around: &Surroundings<'_>) -> String {
    let is_free = |name: &str| {
        let folded = fold(name);
        let there = around.names_at_root.iter().any(|other| fold(other) == folded);
        let inside = |note: &&Recognised| fold(note.path.folder()).split('/').next() == Some(&folded);
        !there || notes.iter().filter(inside).any(|note| note.taken == Taken::Page)
    };
    let [first, last] = OTHER_OUTPUTS;
    let names = [around.usual_output, first];
    names.into_iter().find(|name| is_free(name)).unwrap_or(last).to_owned()
}

/// The folders of each kind, as far as naming them changes nothing.
fn lists(notes: &[Recognised], obsidian: &ObsidianSettings) -> Lists {
    let mut lists: Lists = [
        ("people-folders", folders(notes, |taken| taken == Taken::Person)),
        ("meeting-folders", folders(notes, |taken| taken == Taken::Meeting)),
        ("event-folders", folders(notes, |taken| taken == Taken::Event)),
        ("daily-folders", daily_folders(notes, obsidian)),
    ]
    .into();
    lists
        .retain(|_, folders| !folders.is_empty() && folders.iter().all(|folder| settings::is_folder(folder)));
    while let Some(key) = notes.iter().find_map(|note| reads_otherwise(note, &lists)) {
        lists.remove(key);
    }
    lists
}

fn folders(notes: &[Recognised], is_meant: fn(Taken) -> bool) -> Vec<String> {
    let told = notes.iter().filter(|note| is_meant(note.taken));
    let folders = told.filter_map(|note| match note.sign {
        Some(Sign::Folder(depth)) => Some(folder_above(note, depth)),
        Some(Sign::Type | Sign::Tag | Sign::Name) | None => None,
    });
    folders.collect::<BTreeSet<_>>().into_iter().collect()
}

/// The folder of Obsidian's daily notes, and every other in which a diary is kept.
fn daily_folders(notes: &[Recognised], obsidian: &ObsidianSettings) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for note in notes.iter().filter(|note| matches!(note.taken, Taken::Dated(_))) {
        let told = if matches!(note.sign, Some(Sign::Folder(_))) { A_HABIT } else { 1 };
        *counts.entry(diary_folder(note)).or_default() += told;
    }
    let set = obsidian.daily_folder.clone();
    let is_set = |folder: &str| set.as_deref().is_some_and(|set| fold(set) == fold(folder));
    let kept = counts.into_iter().filter(|(folder, count)| !folder.is_empty() && *count >= A_HABIT);
    let others: Vec<String> = kept.map(|(folder, _)| folder).filter(|folder| !is_set(folder)).collect();
    set.iter().cloned().chain(others).collect()
}

/// The list that would have a note read as something else than it is.
fn reads_otherwise(note: &Recognised, lists: &Lists) -> Option<&'static str> {
    if matches!(note.sign, Some(Sign::Type | Sign::Tag))
        || note.taken == Taken::Page
        || stands_for_folder(note)
    {
        return None;
    }
    let folder = fold(note.path.folder());
    let within = |set: &String| {
        folder.strip_prefix(&fold(set)).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let all = lists.iter().flat_map(|(key, folders)| folders.iter().map(move |folder| (*key, folder)));
    let (key, _) = all.filter(|(_, set)| within(set)).max_by_key(|(_, set)| set.len())?;
    let as_before = match key {
        "people-folders" => note.taken == Taken::Person,
        "meeting-folders" => note.taken == Taken::Meeting,
        "event-folders" => note.taken == Taken::Event,
        // What has no date stays what its name says.
        _ => matches!(note.taken, Taken::Dated(_) | Taken::Other),
    };
    (!as_before).then_some(key)
}

/// Two to four words with large first letters, particles such as `van der` among them.
fn is_like_a_name(stem: &str) -> bool {
    let words: Vec<&str> = stem.split(' ').collect();
    let is_particle = |word: &str| word.chars().count() <= 3 && word.chars().all(char::is_lowercase);
    let is_name = |word: &&str| {
        let letters = word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.'));
        letters && (word.starts_with(char::is_uppercase) || is_particle(word))
    };
    let large = words.iter().filter(|word| word.starts_with(char::is_uppercase)).count();
    (2..=4).contains(&words.len()) && large >= 2 && words.iter().all(is_name)
}

/// A name that begins with a day: `2026-11-18 Nordwind`.
fn is_dated(stem: &str) -> bool {
    let day = stem.get(..10).is_some_and(|start| crate::day::Day::from_iso(start).is_some());
    day && stem.len() > 10
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse;
    use crate::settings::Settings;
    use crate::source::NotePath;

    fn seen(notes: &[(&str, &str)]) -> Vec<Recognised> {
        let settings = Settings::default();
        let one =
            |(path, text): &(&str, &str)| parse::recognise(&NotePath::new(path), text.as_bytes(), &settings);
        notes.iter().map(one).collect()
    }

    fn shown(setting: &Setting) -> String {
        match setting {
            Setting::One(text) => text.clone(),
            Setting::Many(texts) => texts.join(", "),
        }
    }

    /// The settings as `key: value`, the questions as `? key: value`.
    fn proposed(notes: &[(&str, &str)], root: &[&str], obsidian: &ObsidianSettings) -> Vec<String> {
        let names: Vec<String> = root.iter().map(|name| (*name).to_owned()).collect();
        let around = Surroundings {
            obsidian,
            names_at_root: &names,
            language: Some(Language::English),
            otherwise: Language::English,
            usual_output: "Network",
            somebody: "Anna Weber",
        };
        let proposal = propose(&seen(notes), &around);
        let given = proposal.given.iter().map(|(key, value)| format!("{key}: {}", shown(value)));
        let asked =
            proposal.questions.iter().map(|asked| format!("? {}: {}", asked.key, shown(&asked.setting)));
        given.chain(asked).collect()
    }

    #[track_caller]
    fn check(notes: &[(&str, &str)], expected: &[&str]) {
        assert_eq!(proposed(notes, &[], &ObsidianSettings::default()), expected);
    }

    #[test]
    fn folders_that_tell_a_kind_are_named() {
        check(
            &[
                ("Life/People/Anna.md", ""),
                ("Contacts/Berlin/Tom.md", ""),
                ("Meetings/x.md", ""),
                ("Jonas.md", "---\ntype: person\n---\n"),
            ],
            &[
                "language: en",
                "output: Network",
                "people-folders: Contacts, Life/People",
                "meeting-folders: Meetings",
                "? me: [[Anna Weber]]",
            ],
        );
    }

    #[test]
    fn what_is_set_changes_no_reading() {
        check(
            &[("Contacts/Anna.md", ""), ("Contacts/Companies/Nordwind.md", ""), ("Events/Fair.md", "")],
            &["language: en", "output: Network", "event-folders: Events", "? me: [[Anna Weber]]"],
        );
        check(
            &[("People/Anna.md", ""), ("People/People.md", ""), ("People/Meetings/x.md", "")],
            &[
                "language: en",
                "output: Network",
                "people-folders: People",
                "meeting-folders: People/Meetings",
                "? me: [[Anna Weber]]",
            ],
        );
    }

    #[test]
    fn the_owner_is_known_if_a_note_says_so() {
        let own = "---\nme: true\n---\n";
        check(
            &[("People/Nora Feld.md", own)],
            &["me: [[Nora Feld]]", "language: en", "output: Network", "people-folders: People"],
        );
        check(
            &[("People/Nora Feld.md", own), ("Nora Feld.md", "")],
            &["me: [[People/Nora Feld]]", "language: en", "output: Network", "people-folders: People"],
        );
        check(
            &[("People/Nora.md", own), ("People/Nina.md", own)],
            &["language: en", "output: Network", "people-folders: People", "? me: [[Anna Weber]]"],
        );
    }

    #[test]
    fn diaries_are_found_by_setting_by_word_and_by_habit() {
        let obsidian = ObsidianSettings { daily_folder: Some("Log".into()), ..ObsidianSettings::default() };
        let notes = [
            ("Journal/2026/2026-11-18.md", ""),
            ("Tage/2026/2026-11-16.md", ""),
            ("Tage/2026/2026-11-17.md", ""),
            ("Tage/2025/2025-11-18.md", ""),
            ("Archive/2026-01-01.md", ""),
            ("Log/2026-01-02.md", ""),
        ];
        assert_eq!(
            proposed(&notes, &[], &obsidian),
            [
                "language: en",
                "output: Network",
                "daily-folders: Log, Journal, Tage",
                "? me: [[Anna Weber]]",
                "? daily-links: ignore"
            ]
        );
    }

    #[test]
    fn pages_go_where_nothing_of_the_owner_lies() {
        let page = crate::region::compose("mend", "x");
        let output = |notes: &[(&str, &str)], root: &[&str]| {
            proposed(notes, root, &ObsidianSettings::default()).remove(1)
        };
        assert_eq!(output(&[("Network/Switch.md", "")], &["Network"]), "output: Kith");
        assert_eq!(output(&[], &["network"]), "output: Kith");
        assert_eq!(output(&[], &["Network", "kith"]), "output: Kithbook");
        assert_eq!(output(&[("Network/Mend.md", &page)], &["Network"]), "output: Network");
    }

    #[test]
    fn folders_that_may_hold_people_or_meetings_are_asked_about() {
        check(
            &[
                ("People/Tom.md", ""),
                ("Folk/Anna Weber.md", ""),
                ("Folk/Jonas van der Berg.md", ""),
                ("Folk/Tom Becker.md", ""),
                ("Folk/Birthdays.md", ""),
                ("Minutes/2026-11-18 Nordwind.md", ""),
                ("Minutes/2026-11-19 Board.md", ""),
                ("Minutes/2026-11-20 Roof.md", ""),
                ("Recipes/Bread with seeds.md", ""),
                ("Recipes/Soup.md", ""),
                ("Recipes/Rye.md", ""),
            ],
            &[
                "language: en",
                "output: Network",
                "people-folders: People",
                "? me: [[Anna Weber]]",
                "? people-folders: People, Folk",
                "? meeting-folders: Minutes",
            ],
        );
    }
}
