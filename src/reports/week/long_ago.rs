//! One person not heard from for long, another one every week.
//!
//! Uses: settings, model, index, metrics.

use super::people::{self, Encounters};
use super::{Item, Kind, Section, SectionId};
use crate::index::Index;
use crate::metrics::{self, GapRule, Upkeep};
use crate::model::PersonId;
use crate::settings::Settings;

/// So many contacts make a tie that was regular once.
const REGULAR: usize = 5;

/// Of the dormant ties the one whose turn it is; without any, of the people on the general rhythm.
pub(in crate::reports) fn of(index: &Index, settings: &Settings, actions: &Section) -> Section {
    let free = |id: &PersonId| {
        people::is_open_to(index, *id)
            && index.person(*id).next_planned.is_none()
            && !actions.items.iter().any(|item| item.people.contains(id))
    };
    let dormant: Vec<PersonId> = metrics::dormant(index, settings).into_iter().filter(free).collect();
    let quiet = || index.others().map(|(id, _)| id).filter(|id| is_quiet(index, settings, *id)).filter(free);
    let years = !dormant.is_empty();
    let mut pool = if years { dormant } else { quiet().collect() };
    pool.sort_unstable();
    let turn = metrics::in_rotation(&pool, index.today.week());
    let items = turn.and_then(|id| item(index, *id, years)).into_iter().collect();
    Section::whole(SectionId::LongAgo, items)
}

/// On the general rhythm, and that has run out.
fn is_quiet(index: &Index, settings: &Settings, id: PersonId) -> bool {
    let person = index.person(id);
    let on_default = metrics::expected_gap(person, settings).is_some_and(|gap| gap.rule == GapRule::Default);
    on_default && metrics::upkeep(person, settings, index.today) == Upkeep::Reconnect
}

fn item(index: &Index, id: PersonId, years: bool) -> Option<Item> {
    let (day, seen) = people::last_seen(index, id)?;
    let regular = index.person(id).explicit_days.len() >= REGULAR;
    let item = Item::about(id, Kind::LongAgo { seen, regular, years }).on(day);
    let encounters = Encounters::of(index);
    if let Some(talk) = encounters.last_talk(id) {
        return Some(item.saying(&talk.text).from(talk.source));
    }
    Some(match encounters.with(id).next_back() {
        Some(last) => item.from(last.source),
        None => item,
    })
}
