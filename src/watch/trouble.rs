//! What a watcher cannot do at present, and the text with which it tells other commands about itself.
//!
//! Knows the words' ids and the text's lines. Does not know how either is shown.
//!
//! Uses: source, day, diagnostic, writer.

use std::fmt;
use std::path::Path;
use std::time::Duration;

use super::batch::{Mode, SAFETY_SCAN};
use super::event::Cause;
use crate::day::Day;
use crate::diagnostic::Message;
use crate::writer;

/// Something a watcher cannot do at present.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trouble {
    /// The vault's folder is not there.
    Gone,
    /// Git is in the middle of something.
    Git,
    /// So many of so many notes are gone at once.
    Shrunk(usize, usize),
    /// So many of so many people who have pages are gone at once.
    HalfGone(usize, usize),
    /// Nobody is found in the notes, and there are pages.
    Emptied,
    /// So many pages could not be written.
    NotWritten(usize),
    /// Another command has been writing for long.
    Busy,
    /// So many notes or folders could not be read.
    Unread(usize),
    /// Another program keeps rewriting this page.
    Paused(String),
    /// The clock shows this day.
    Clock(Day),
    /// Changes are not heard.
    Deaf(Cause),
}

impl Trouble {
    /// What is said about it.
    pub fn message(&self) -> Message {
        match self {
            Self::Gone => Message::new("watch-gone"),
            Self::Git => Message::new("watch-git"),
            Self::Shrunk(gone, of) => {
                Message::new("watch-shrunk").with("gone", count(*gone)).with("of", count(*of))
            }
            Self::HalfGone(gone, of) => {
                Message::new("watch-half-gone").with("gone", count(*gone)).with("of", count(*of))
            }
            Self::Emptied => Message::new("watch-emptied"),
            Self::NotWritten(pages) => Message::new("watch-not-written").with("count", count(*pages)),
            Self::Busy => Message::new("watch-busy"),
            Self::Unread(notes) => Message::new("watch-unread").with("count", count(*notes)),
            Self::Paused(page) => Message::new("watch-paused").with("page", page.as_str()),
            Self::Clock(day) => Message::new("watch-clock").with("day", *day),
            Self::Deaf(Cause::Folders) => Message::new("watch-deaf-folders"),
            Self::Deaf(Cause::Watchers) => Message::new("watch-deaf-watchers"),
            Self::Deaf(Cause::Silent) => Message::new("watch-deaf-silent"),
            Self::Deaf(Cause::Other(words)) => Message::new("watch-deaf").with("cause", words.as_str()),
        }
    }

    /// Whether nothing is written until the owner does something.
    pub(super) fn waits_for_the_owner(&self) -> bool {
        matches!(self, Self::Gone | Self::Shrunk(..) | Self::HalfGone(..) | Self::Emptied)
    }

    /// Its kind in one word, for data.
    pub fn kind(&self) -> String {
        self.to_string().split(' ').next().unwrap_or_default().to_owned()
    }

    /// What is said where no names may stand: a page may bear the name of a person.
    pub fn discreet(&self) -> Message {
        match self {
            Self::Paused(_) => Message::new("watch-paused-discreet"),
            other => other.message(),
        }
    }

    fn read(line: &str) -> Option<Self> {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        let number = |text: &str| text.parse::<usize>().ok();
        Some(match word {
            "gone" => Self::Gone,
            "git" => Self::Git,
            "shrunk" | "half-gone" => {
                let (gone, of) = rest.split_once(" of ")?;
                let kind = if word == "shrunk" { Self::Shrunk } else { Self::HalfGone };
                kind(number(gone)?, number(of)?)
            }
            "emptied" => Self::Emptied,
            "not-written" => Self::NotWritten(number(rest)?),
            "busy" => Self::Busy,
            "unread" => Self::Unread(number(rest)?),
            "paused" => Self::Paused(rest.to_owned()),
            "clock" => Self::Clock(Day::from_iso(rest)?),
            "deaf-folders" => Self::Deaf(Cause::Folders),
            "deaf-watchers" => Self::Deaf(Cause::Watchers),
            "deaf-silent" => Self::Deaf(Cause::Silent),
            "deaf" => Self::Deaf(Cause::Other(rest.to_owned())),
            _ => return None,
        })
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gone => f.write_str("gone"),
            Self::Git => f.write_str("git"),
            Self::Shrunk(gone, of) => write!(f, "shrunk {gone} of {of}"),
            Self::HalfGone(gone, of) => write!(f, "half-gone {gone} of {of}"),
            Self::Emptied => f.write_str("emptied"),
            Self::NotWritten(pages) => write!(f, "not-written {pages}"),
            Self::Busy => f.write_str("busy"),
            Self::Unread(notes) => write!(f, "unread {notes}"),
            Self::Paused(page) => write!(f, "paused {page}"),
            Self::Clock(day) => write!(f, "clock {day}"),
            Self::Deaf(Cause::Folders) => f.write_str("deaf-folders"),
            Self::Deaf(Cause::Watchers) => f.write_str("deaf-watchers"),
            Self::Deaf(Cause::Silent) => f.write_str("deaf-silent"),
            Self::Deaf(Cause::Other(words)) => write!(f, "deaf {}", words.replace('\n', " ")),
        }
    }
}

/// A watcher as it tells other commands about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// When it began: `2026-11-23 09:05`.
    pub since: String,
    /// When it last looked at the folder, to the minute, in seconds since 1970.
    pub looked: Option<i64>,
    /// How it learns of changes.
    pub mode: Mode,
    /// What it cannot do at present.
    pub troubles: Vec<Trouble>,
}

impl Standing {
    /// The watcher that lives in the vault at `root`, if one does. What cannot be understood of its
    /// text, a later version may have written.
    pub fn of(root: &Path) -> Option<Self> {
        Some(Self::read(&writer::watching(root)?))
    }

    /// How often it compares with the disk, if that is how it learns of changes.
    pub fn poll(&self) -> Option<Duration> {
        match self.mode {
            Mode::Told => None,
            Mode::Polling(every) => Some(every),
        }
    }

    /// Whether it has not looked for so long, as of `now` in seconds since 1970, that it must be stuck.
    pub fn is_stuck(&self, now: i64) -> bool {
        let every = self.poll().map_or(SAFETY_SCAN, |every| every.max(SAFETY_SCAN));
        let longest = i64::try_from(every.as_secs()).unwrap_or(i64::MAX).saturating_mul(3);
        self.looked.is_some_and(|looked| longest < now.saturating_sub(looked))
    }

    /// Reads the text.
    pub fn read(text: &str) -> Self {
        let mut standing =
            Self { since: String::new(), looked: None, mode: Mode::Told, troubles: Vec::new() };
        for (key, value) in text.lines().filter_map(|line| line.split_once(": ")) {
            match key {
                "since" => value.clone_into(&mut standing.since),
                "looked" => standing.looked = value.parse().ok(),
                "polling" => {
                    let seconds = value.parse().ok().and_then(|s| Duration::try_from_secs_f64(s).ok());
                    standing.mode = seconds.map_or(Mode::Told, Mode::Polling);
                }
                "trouble" => standing.troubles.extend(Trouble::read(value)),
                _ => {}
            }
        }
        standing
    }
}

impl fmt::Display for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "since: {}", self.since)?;
        if let Some(looked) = self.looked {
            writeln!(f, "looked: {looked}")?;
        }
        if let Some(every) = self.poll() {
            writeln!(f, "polling: {}", every.as_secs_f64())?;
        }
        self.troubles.iter().try_for_each(|trouble| writeln!(f, "trouble: {trouble}"))
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Catalogue;
    use crate::settings::Language;

    fn troubles() -> Vec<Trouble> {
        vec![
            Trouble::Gone,
            Trouble::Git,
            Trouble::Shrunk(8, 20),
            Trouble::HalfGone(3, 4),
            Trouble::Emptied,
            Trouble::NotWritten(1),
            Trouble::Busy,
            Trouble::Unread(2),
            Trouble::Paused("Network/People/Anna Weber - relationship.md".to_owned()),
            Trouble::Clock(Day::from_iso("1970-01-01").unwrap()),
            Trouble::Deaf(Cause::Folders),
            Trouble::Deaf(Cause::Watchers),
            Trouble::Deaf(Cause::Silent),
            Trouble::Deaf(Cause::Other("too many letters".to_owned())),
        ]
    }

    #[test]
    fn a_standing_reads_as_it_was_written() {
        let since = "2026-11-23 09:05".to_owned();
        for mode in [Mode::Told, Mode::Polling(Duration::from_millis(1500))] {
            let looked = Some(1_795_000_000);
            let standing = Standing { since: since.clone(), looked, mode, troubles: troubles() };
            assert_eq!(Standing::read(&standing.to_string()), standing);
        }
        let mode = Mode::Polling(Duration::from_secs(5));
        let standing = Standing { since, looked: None, mode, troubles: troubles() };
        let text = standing.to_string();
        assert!(text.starts_with("since: 2026-11-23 09:05\npolling: 5\ntrouble: gone\n"), "{text}");
        assert!(text.contains("\ntrouble: shrunk 8 of 20\n"), "{text}");
    }

    #[test]
    fn a_text_of_a_later_version_is_read_as_far_as_it_goes() {
        let standing = Standing::read("since: noon\nmood: calm\ntrouble: tides 3\ntrouble: git\n");
        assert_eq!((standing.since.as_str(), standing.troubles), ("noon", vec![Trouble::Git]));
    }

    #[test]
    fn a_watcher_that_missed_three_looks_is_stuck() {
        let standing = |looked, mode| Standing { since: String::new(), looked, mode, troubles: Vec::new() };
        let hourly = Mode::Polling(Duration::from_secs(3600));
        for (mode, longest) in
            [(Mode::Told, 1800), (Mode::Polling(Duration::from_secs(5)), 1800), (hourly, 10_800)]
        {
            assert!(!standing(Some(1000), mode).is_stuck(1000 + longest));
            assert!(standing(Some(1000), mode).is_stuck(1001 + longest));
            assert!(!standing(None, mode).is_stuck(i64::MAX));
        }
        // The clock was set back.
        assert!(!standing(Some(5000), Mode::Told).is_stuck(10));
    }

    #[test]
    fn every_trouble_has_words_in_both_languages() {
        for words in Language::ALL.map(Catalogue::new) {
            for trouble in troubles() {
                let said = [trouble.message(), trouble.discreet()].map(|message| words.message(&message));
                assert!(said.iter().all(|said| !said.contains("watch-")), "{said:?}");
                assert!(!said[1].contains("Anna"), "{said:?}");
            }
        }
    }
}
