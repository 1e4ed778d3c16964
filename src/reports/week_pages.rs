//! Which weekly pages there are, and the page of each.
//!
//! Does not know what a page says.
//!
//! Uses: day, lang, index.

use std::collections::BTreeSet;

use super::week::WeekReport;
use super::{Desk, PageDoc, Shelf, Wish, week, week_words};
use crate::day::Week;
use crate::index::Index;

/// How many of the existing weekly pages are kept true without being asked for.
const WEEKS_KEPT: usize = 8;

/// What all weeks state that are to be kept true.
pub(super) fn reports(desk: &Desk<'_>, shelf: &Shelf, wish: &Wish) -> Vec<WeekReport> {
    let weeks = weeks(desk.index, shelf, wish).into_iter();
    weeks.map(|week| week::report(desk.measured, week)).collect()
}

/// The pages of these weeks; `to_mend` problems wait on the problems page.
pub(super) fn pages(desk: &Desk<'_>, weeks: &[WeekReport], to_mend: usize) -> Vec<PageDoc> {
    let page = |report: &WeekReport| {
        let week = report.week.to_string();
        PageDoc {
            id: format!("week/{week}"),
            name: desk.lang.words("page-week", &[("week", week.into())]),
            doc: week_words::doc(&report.clone().with_to_mend(to_mend), desk.index, desk.lang),
            space: Some(desk.lang.words("own-space", &[])),
        }
    };
    weeks.iter().map(page).collect()
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
    use crate::day::Day;

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
}
