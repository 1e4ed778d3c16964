//! Pages and answers: what they state, and their words.
//!
//! The door is `pages`. Knows which pages there are and what they are called. Does not know
//! Markdown, nor which pages stand on the disk: their ids are an argument, and names clashing with
//! notes are the planner's to solve.
//!
//! Uses: source, day, names, diagnostic, doc, model, front_matter, settings, index, metrics, lang.

mod ago;
pub mod filter;
mod links;
pub mod log;
pub mod mend;
pub mod people;
pub mod promises;
pub mod settings_note;
pub mod week;
pub mod week_json;
pub mod week_words;

use std::collections::BTreeSet;

use crate::day::{Day, Week};
use crate::diagnostic::{Diagnostic, Severity};
use crate::doc::Doc;
use crate::index::Index;
use crate::lang::Catalogue;
use crate::settings::Settings;

/// How many of the existing weekly pages are kept true without being asked for.
const WEEKS_KEPT: usize = 8;

/// A page as it should stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageDoc {
    /// Its lasting id: `week/2026-W47`, `mend`.
    pub id: String,
    /// Its name in the output folder, without `.md`.
    pub name: String,
    /// What it says.
    pub doc: Doc,
    /// The heading of the owner's space below it; `None` where there is none.
    pub space: Option<String>,
}

/// The ids of the pages that exist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// Their ids, whatever the pages are called.
    pub ids: BTreeSet<String>,
}

/// Pages asked for beyond those that are written anyway.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// These weeks.
    pub weeks: Vec<Week>,
    /// Every week from that day on.
    pub since: Option<Day>,
}

/// All pages, by id. `problems` are those found in the notes so far.
pub fn pages(
    index: &Index,
    settings: &Settings,
    lang: &Catalogue,
    problems: &[Diagnostic],
    shelf: &Shelf,
    wish: &Wish,
) -> Vec<PageDoc> {
    let to_mend = problems.iter().filter(|problem| problem.severity < Severity::Hint).count();
    let mut pages = vec![mend_page(index, lang, problems)];
    for week in weeks(index, shelf, wish) {
        let report = week::report(index, settings, week).with_to_mend(to_mend);
        pages.push(PageDoc {
            id: format!("week/{week}"),
            name: lang.words("page-week", &[("week", week.to_string().into())]),
            doc: week_words::doc(&report, index, lang),
            space: Some(lang.words("own-space", &[])),
        });
    }
    pages
}

/// The problems page, made last so that problems of writing stand on it too.
pub fn mend_page(index: &Index, lang: &Catalogue, problems: &[Diagnostic]) -> PageDoc {
    PageDoc {
        id: "mend".to_owned(),
        name: lang.words("page-mend", &[]),
        doc: mend::doc(&mend::report(index, problems), lang),
        space: None,
    }
}

/// The running week and the last, every week since the newest page, the last eight pages there
/// are, and what is wished for; no week to come, and none before the first record unless named.
fn weeks(index: &Index, shelf: &Shelf, wish: &Wish) -> BTreeSet<Week> {
    let running = index.today.week();
    let existing: Vec<Week> = shelf
        .ids
        .iter()
        .filter_map(|id| Week::from_iso(id.strip_prefix("week/")?))
        .filter(|week| *week <= running)
        .collect();
    let mut weeks = BTreeSet::from([running.plus(-1), running]);
    weeks.extend(existing.iter().rev().take(WEEKS_KEPT));
    if let Some(newest) = existing.last() {
        weeks.extend(from(*newest, running));
    }
    if let Some(since) = wish.since.filter(|since| *since <= index.today) {
        let first = index.first_day.map_or(since, |first| first.max(since)).min(index.today);
        weeks.extend(from(first.week(), running));
    }
    weeks.extend(wish.weeks.iter().filter(|week| **week <= running));
    weeks
}

fn from(first: Week, last: Week) -> impl Iterator<Item = Week> {
    (0..=last.since_epoch() - first.since_epoch()).map(move |ahead| first.plus(ahead))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Language;

    fn check(existing: &[&str], wish: &Wish, expected: &[&str]) {
        let mut index = Index::empty(Day::from_iso("2026-11-23").unwrap());
        index.first_day = Day::from_iso("2026-11-05");
        let shelf = Shelf { ids: existing.iter().map(|week| format!("week/{week}")).collect() };
        let weeks: Vec<String> = weeks(&index, &shelf, wish).iter().map(Week::to_string).collect();
        assert_eq!(weeks, expected);
    }

    fn week(text: &str) -> Week {
        Week::from_iso(text).unwrap()
    }

    #[test]
    fn a_new_vault_gets_the_running_week_and_the_last() {
        check(&[], &Wish::default(), &["2026-W47", "2026-W48"]);
    }

    #[test]
    fn a_gap_since_the_newest_page_is_closed() {
        check(&["2026-W44"], &Wish::default(), &["2026-W44", "2026-W45", "2026-W46", "2026-W47", "2026-W48"]);
    }

    #[test]
    fn eight_pages_are_kept_true_and_older_ones_left_alone() {
        let existing = ["2026-W02", "2026-W05", "2026-W08", "2026-W11", "2026-W14", "2026-W17", "2026-W47"];
        check(&existing, &Wish::default(), &[&existing[..], &["2026-W48"]].concat());
        let many: Vec<String> = (30..=47).map(|number| format!("2026-W{number}")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        let kept = [&many[10..], &["2026-W48"]].concat();
        check(&many, &Wish::default(), &kept);
    }

    #[test]
    fn a_wish_reaches_back_to_the_first_record_and_never_ahead() {
        let since = Wish { since: Day::from_iso("2020-01-01"), ..Wish::default() };
        check(&[], &since, &["2026-W45", "2026-W46", "2026-W47", "2026-W48"]);
        let named = Wish { weeks: vec![week("2026-W10"), week("2027-W01")], ..Wish::default() };
        check(&["2027-W03"], &named, &["2026-W10", "2026-W47", "2026-W48"]);
    }

    #[test]
    fn pages_are_named_in_the_language_of_the_catalogue() {
        let index = Index::empty(Day::from_iso("2026-11-23").unwrap());
        let named = |language| {
            let lang = Catalogue::new(language);
            let pages = pages(&index, &Settings::default(), &lang, &[], &Shelf::default(), &Wish::default());
            pages.into_iter().map(|page| (page.id, page.name, page.space)).collect::<Vec<_>>()
        };
        let row = |id: &str, name: &str, space: Option<&str>| {
            (id.to_owned(), name.to_owned(), space.map(str::to_owned))
        };
        assert_eq!(
            named(Language::English),
            [
                row("mend", "Notes to mend", None),
                row("week/2026-W47", "Weekly/2026-W47 network", Some("My notes")),
                row("week/2026-W48", "Weekly/2026-W48 network", Some("My notes")),
            ]
        );
        assert_eq!(
            named(Language::German),
            [
                row("mend", "Notizen zum Ergänzen", None),
                row("week/2026-W47", "Wochen/2026-W47 Netzwerk", Some("Eigene Notizen")),
                row("week/2026-W48", "Wochen/2026-W48 Netzwerk", Some("Eigene Notizen")),
            ]
        );
    }
}
