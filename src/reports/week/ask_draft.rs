//! Asks that are written and not sent: ready to go, or still without a name, a company or a day.
//!
//! Says the same as the page of the asks. Does not know the lint.
//!
//! Uses: settings, model, index, metrics, reports.

use super::people;
use super::{Item, Kind};
use crate::index::Index;
use crate::metrics;
use crate::metrics::asks::{AskLint, months_of_help};
use crate::model::{Ask, AskState};
use crate::reports::asks;
use crate::settings::Settings;

/// All drafts, in the order of the notes.
pub(super) fn of(index: &Index, settings: &Settings) -> Vec<Item> {
    let drafts: Vec<&Ask> =
        index.asks.iter().filter(|ask| ask.state == AskState::Draft && !ask.private).collect();
    if drafts.is_empty() {
        return Vec::new();
    }
    let (lint, by_person) = (AskLint::new(index), metrics::by_person(index));
    let item = |ask: &Ask| {
        let person = ask.people.iter().copied().find(|person| people::is_shown(index, *person))?;
        let unclear = asks::unclear(index, settings, ask, &lint.read(ask));
        let helped = months_of_help(&by_person[person.0 as usize], index.today);
        let kind = Kind::DraftAsk { unclear, helped };
        Some(Item::about(person, kind).on(ask.day).saying(&ask.what).from(ask.source))
    };
    drafts.into_iter().filter_map(item).collect()
}
