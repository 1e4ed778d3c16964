//! The weekly page as it is read: whole pages, the rule of each section.
//!
//! Uses: day, settings, lang, index.

mod actions;
mod pages;
mod sections;

use crate::day::Week;
use crate::index::Index;
use crate::lang::Catalogue;
use crate::metrics::Measured;
use crate::reports::dump::dump;
use crate::reports::week::report;
use crate::settings::{Language, Settings};

/// The page of that week as plain text.
fn page(index: &Index, settings: &Settings, week: &str, language: Language) -> String {
    let week = Week::from_iso(week).unwrap();
    dump(&super::doc(&report(&Measured::new(index, settings), week), index, &Catalogue::new(language)))
}

/// The English page of the index's own week.
fn running(index: &Index, settings: &Settings) -> String {
    page(index, settings, &index.today.week().to_string(), Language::English)
}

/// The numbered lines of the running week.
fn actions(index: &Index, settings: &Settings) -> Vec<String> {
    let page = running(index, settings);
    page.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_digit())).map(str::to_owned).collect()
}

/// The lines under a heading of the running week.
fn section(index: &Index, settings: &Settings, heading: &str) -> Vec<String> {
    let page = running(index, settings);
    let lines = page.lines().skip_while(|line| *line != format!("## {heading}")).skip(1);
    let lines = lines.take_while(|line| !line.starts_with("## ") && !line.starts_with("*Counted"));
    lines.filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
