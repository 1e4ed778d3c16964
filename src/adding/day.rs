//! Where the note of a day is, or is to be.
//!
//! Knows the owner's folder and format of dated notes. Does not know what stands in one.
//!
//! Uses: source, day, settings, parse, lang.

use super::places::common;
use crate::day::Day;
use crate::lang::Catalogue;
use crate::parse::name_of_day;
use crate::settings::Settings;
use crate::source::NotePath;

/// The note of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayNote {
    /// It is there.
    There(NotePath),
    /// It would be made: its folder, as far as the settings spell it, and its name without ending.
    New(String, String),
    /// It is not there, and its name holds words that only Obsidian knows; the format.
    Unnamed(String),
}

/// The note of `day` among the `dated` ones, which come by path; of several the first. A new one goes where
/// the settings put such notes, else where most of them are, else into the usual folder.
pub fn note_of_day<'a>(
    day: Day,
    dated: impl Iterator<Item = (&'a NotePath, Day)>,
    settings: &Settings,
    lang: &Catalogue,
) -> DayNote {
    let dated: Vec<(&NotePath, Day)> = dated.collect();
    if let Some((path, _)) = dated.iter().find(|(_, other)| *other == day) {
        return DayNote::There((*path).clone());
    }
    let format = settings.daily_format.as_deref().unwrap_or("YYYY-MM-DD");
    let Some(name) = name_of_day(day, format) else { return DayNote::Unnamed(format.to_owned()) };
    let folders: Vec<&str> = dated.iter().map(|(path, _)| path.folder()).collect();
    let usual = || lang.words("folder-daily", &[]);
    let folder = settings.daily_folders.first().map(String::as_str).or_else(|| common(&folders));
    DayNote::New(folder.map_or_else(usual, str::to_owned), name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Language;

    #[track_caller]
    fn check(notes: &[(&str, &str)], settings: &Settings, expected: DayNote) {
        let notes: Vec<(NotePath, Day)> =
            notes.iter().map(|(path, day)| (NotePath::new(path), Day::from_iso(day).unwrap())).collect();
        let dated = notes.iter().map(|(path, day)| (path, *day));
        let today = Day::from_iso("2026-11-23").unwrap();
        assert_eq!(note_of_day(today, dated, settings, &Catalogue::new(Language::German)), expected);
    }

    #[test]
    fn the_note_of_a_day_is_found_or_goes_where_the_others_are() {
        let new = |folder: &str, name: &str| DayNote::New(folder.to_owned(), name.to_owned());
        let plain = Settings::default();
        let there = [("Daily/2026-11-22.md", "2026-11-22"), ("Daily/23.11.2026.md", "2026-11-23")];
        check(&there, &plain, DayNote::There(NotePath::new("Daily/23.11.2026.md")));
        check(&there[..1], &plain, new("Daily", "2026-11-23"));
        check(&[("2026-11-22.md", "2026-11-22")], &plain, new("", "2026-11-23"));
        check(&[], &plain, new("Tagebuch", "2026-11-23"));
        let set = |format: &str| Settings {
            daily_folders: vec!["journal".to_owned()],
            daily_format: Some(format.to_owned()),
            ..Settings::default()
        };
        check(&[], &set("YYYY/MM/DD.MM.YYYY"), new("journal", "2026/11/23.11.2026"));
        check(&[], &set("dddd D"), DayNote::Unnamed("dddd D".to_owned()));
    }
}
