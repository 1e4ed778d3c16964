//! The settings of a vault: the front matter of `kith.md`, with defaults for all that is not said.
//!
//! Knows every key, its type and its default. Does not know the disk: the text of the note and of
//! Obsidian's own settings are arguments.
//!
//! Uses: source, day, names, language, diagnostic, model, front_matter.

pub mod cadence;
mod folders;
pub mod keys;
pub mod nearest;
mod obsidian;
mod read;
mod values;

use std::time::Duration;

use crate::day::{Day, Week};
use crate::model::{Keyword, Named};

pub use crate::language::Language;
pub use keys::{KEYS, Key, NOTE_KEYS};
pub use obsidian::ObsidianSettings;
pub use read::read;

/// What a link to a person in a dated note means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum DailyLinks {
    #[default]
    Contact,
    Ignore,
}

/// Which people get a relationship page of their own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum PeoplePages {
    All,
    Active,
    #[default]
    None,
}

/// A change of work, from its first day on; with its last day once that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transition {
    /// The first day.
    pub begin: Day,
    /// The last day, not before the first.
    pub end: Option<Day>,
}

impl Transition {
    /// Whether the day lies in it.
    pub fn contains(self, day: Day) -> bool {
        self.begin <= day && self.end.is_none_or(|end| day <= end)
    }

    /// Whether it has ended before `today`.
    pub fn is_over(self, today: Day) -> bool {
        self.end.is_some_and(|end| end < today)
    }
}

/// Everything the owner can set; units in the names or the docs of the fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// The owner's own note.
    pub me: Option<Named>,
    /// `None` means: by system, else English.
    pub language: Option<Language>,
    /// Folder of the pages, relative to the vault, without slash at its end.
    pub output: Option<String>,
    /// Fixes the day.
    pub today: Option<Day>,
    /// Folders of people's notes, folded; empty means the words of the notation.
    pub people_folders: Vec<String>,
    /// Folders of meetings, likewise.
    pub meeting_folders: Vec<String>,
    /// Folders of events, likewise.
    pub event_folders: Vec<String>,
    /// Folders of dated notes, likewise.
    pub daily_folders: Vec<String>,
    /// Format of the file names in daily folders as Obsidian's own settings give it, in the tokens
    /// of moment (`YYYY-MM-DD`).
    pub daily_format: Option<String>,
    /// Folders of templates, as Obsidian's own settings give them.
    pub template_folders: Vec<String>,
    /// Folders and globs that are not read.
    pub ignore: Vec<String>,
    /// What a link in a dated note means.
    pub daily_links: DailyLinks,
    /// Own words for keywords: folded word and what it means.
    pub keywords: Vec<(String, Keyword)>,
    /// Own names for front-matter keys: folded key and the key of the notation.
    pub fields: Vec<(String, String)>,
    /// Days between contacts when nothing else says, at least 1.
    pub cadence: u32,
    /// Circles or tags with a cadence in days, names folded.
    pub circles: Vec<(String, u32)>,
    /// Minutes of care a working day; `None` is off.
    pub goal_minutes: Option<u32>,
    /// Active days a week, 1 to 7.
    pub goal_days: u32,
    /// Largest gathering, without the owner, that counts as contact.
    pub group_max: u32,
    /// Days after which a contact counts half in tie strength.
    pub half_life: u32,
    /// Days after which a tie is dormant.
    pub dormant_after: u32,
    /// How many people a contact is assumed to know.
    pub assumed_contacts: u32,
    /// Days that do not count.
    pub away_days: Vec<Day>,
    /// Weeks that do not count.
    pub away_weeks: Vec<Week>,
    /// Which people get a page.
    pub people_pages: PeoplePages,
    /// The owner's change of work; `None` is off.
    pub transition: Option<Transition>,
    /// People and companies wished for in the transition.
    pub wishes: Vec<Named>,
    /// How long nothing must change before `watch` writes: a tenth of a second to an hour.
    pub quiet: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            me: None,
            language: None,
            output: None,
            today: None,
            people_folders: Vec::new(),
            meeting_folders: Vec::new(),
            event_folders: Vec::new(),
            daily_folders: Vec::new(),
            daily_format: None,
            template_folders: Vec::new(),
            ignore: Vec::new(),
            daily_links: DailyLinks::default(),
            keywords: Vec::new(),
            fields: Vec::new(),
            cadence: 90,
            circles: Vec::new(),
            goal_minutes: None,
            goal_days: 3,
            group_max: 8,
            half_life: 180,
            dormant_after: 1095,
            assumed_contacts: 100,
            away_days: Vec::new(),
            away_weeks: Vec::new(),
            people_pages: PeoplePages::default(),
            transition: None,
            wishes: Vec::new(),
            quiet: Duration::from_secs(1),
        }
    }
}

/// Whether a setting may name that folder of the vault.
pub fn is_folder(path: &str) -> bool {
    folders::folder(path).is_ok_and(|folder| folder == path)
}

impl Settings {
    /// Whether `day` lies in a week or on a day that does not count.
    pub fn is_away(&self, day: Day) -> bool {
        self.away_days.contains(&day) || self.away_weeks.contains(&day.week())
    }

    /// The language of the pages: as set, else as the system speaks, else English.
    pub fn language_or(&self, system: Option<Language>) -> Language {
        self.language.or(system).unwrap_or_default()
    }
}
