//! Pages and answers: what they state, and their words.
//!
//! The doors are `pages` and `pages_with_problems`. Knows which pages there are and what they are called. Does not know
//! Markdown, nor which pages stand on the disk: their ids are an argument, and names clashing with
//! notes are the planner's to solve.
//!
//! Uses: source, day, names, language, diagnostic, doc, region, model, front_matter, settings, parse, index,
//! metrics, lang.

mod ages;
mod ago;
pub mod asks;
pub mod between;
#[cfg(test)]
pub(crate) mod dump;
pub mod event;
pub mod filter;
pub mod first_look;
pub mod give_take;
pub mod gone;
pub mod holdings;
pub mod introductions;
mod links;
pub mod log;
pub mod mend;
pub mod network;
pub mod people;
mod plots;
pub mod promises;
pub mod relationship;
pub mod settings_note;
pub mod status;
pub mod today;
pub mod transition;
pub mod via;
pub mod week;
pub mod week_json;
mod week_pages;
pub mod week_words;

use std::collections::BTreeSet;

use crate::day::{Day, Week};
use crate::diagnostic::{Diagnostic, Severity};
use crate::doc::Doc;
use crate::index::Index;
use crate::lang::Catalogue;
use crate::metrics::Measured;
use crate::settings::Settings;

use week::WeekReport;

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

/// What every page is made from.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// What is measured.
    pub measured: &'a Measured<'a>,
    /// What is known.
    pub index: &'a Index,
    /// The owner's settings.
    pub settings: &'a Settings,
    /// The words of the pages.
    pub lang: &'a Catalogue,
}

impl<'a> Desk<'a> {
    /// Lays out what the pages are made from.
    pub fn new(measured: &'a Measured<'a>, lang: &'a Catalogue) -> Self {
        Self { measured, index: measured.index, settings: measured.settings, lang }
    }
}

/// The pages that state nothing but what the notes say.
pub fn pages(desk: &Desk<'_>, shelf: &Shelf) -> Vec<PageDoc> {
    let of_people = || {
        let mut pages = relationship::pages(desk, shelf);
        pages.push(give_take::page(desk));
        pages.extend([asks::page(desk), today::page(desk), introductions::page(desk)]);
        pages.extend(event::pages(desk, shelf));
        pages.extend(transition::page(desk, shelf));
        pages
    };
    // The overview takes about as long as all the others together.
    let (mut pages, overview) = rayon::join(of_people, || network::page(desk));
    pages.push(overview);
    pages
}

/// What happened in the weeks that are to have a page.
pub fn weeks(desk: &Desk<'_>, shelf: &Shelf, wish: &Wish) -> Vec<WeekReport> {
    week_pages::reports(desk, shelf, wish)
}

/// The pages that also say what is to be mended: the weeks, and the problems page itself. Apart
/// from the others because problems of writing pages are known only once all pages are planned.
pub fn pages_with_problems(desk: &Desk<'_>, weeks: &[WeekReport], problems: &[Diagnostic]) -> Vec<PageDoc> {
    let to_mend = problems.iter().filter(|problem| problem.severity < Severity::Hint).count();
    let mut pages = week_pages::pages(desk, weeks, to_mend);
    pages.push(PageDoc {
        id: "mend".to_owned(),
        name: desk.lang.words("page-mend", &[]),
        doc: mend::doc(&mend::report(desk.index, problems), desk.lang),
        space: None,
    });
    pages
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Language;

    #[test]
    fn pages_are_named_in_the_language_of_the_catalogue() {
        let index = Index::empty(Day::from_iso("2026-11-23").unwrap());
        let named = |language| {
            let lang = Catalogue::new(language);
            let settings = Settings::default();
            let measured = Measured::new(&index, &settings);
            let desk = Desk::new(&measured, &lang);
            let weeks = weeks(&desk, &Shelf::default(), &Wish::default());
            let pages = pages_with_problems(&desk, &weeks, &[]);
            pages.into_iter().map(|page| (page.id, page.name, page.space)).collect::<Vec<_>>()
        };
        let row = |id: &str, name: &str, space: Option<&str>| {
            (id.to_owned(), name.to_owned(), space.map(str::to_owned))
        };
        assert_eq!(
            named(Language::English),
            [
                row("week/2026-W47", "Weekly/2026-W47 network", Some("My notes")),
                row("week/2026-W48", "Weekly/2026-W48 network", Some("My notes")),
                row("mend", "Notes to mend", None),
            ]
        );
        assert_eq!(
            named(Language::German),
            [
                row("week/2026-W47", "Wochen/2026-W47 Netzwerk", Some("Eigene Notizen")),
                row("week/2026-W48", "Wochen/2026-W48 Netzwerk", Some("Eigene Notizen")),
                row("mend", "Notizen zum Ergänzen", None),
            ]
        );
    }
}
