//! Whom to make known to whom this week: what both agreed to, then one new idea.
//!
//! An introduction both have agreed to comes before any new idea; of the ideas that stand on the page
//! of introductions each has its turn.
//!
//! Uses: model, index, metrics.

use super::people;
use super::{Basis, Item, Kind};
use crate::metrics::{self, Candidate, Measured};
use crate::model::IntroductionState;

/// What could be done now: the agreed ones, oldest first, then one new idea in rotation.
pub(super) fn of(measured: &Measured<'_>) -> Vec<Item> {
    let index = measured.index;
    let agreed = index.introductions.iter().filter(|introduction| {
        introduction.state == IntroductionState::Agreed
            && !introduction.private
            && introduction.people.len() == 2
            && introduction.people.iter().all(|person| people::is_shown(index, *person))
    });
    let mut items: Vec<Item> = agreed
        .map(|introduction| {
            Item::about_all(introduction.people.clone(), Kind::Introduction(Basis::Agreed))
                .on(introduction.day)
                .saying(&introduction.what)
                .from(introduction.source)
        })
        .collect();
    let candidates = measured.suggested_introductions();
    items.extend(metrics::in_rotation(candidates, index.today.week()).map(idea));
    items
}

fn idea(candidate: &Candidate<'_>) -> Item {
    let people = candidate.people.to_vec();
    let Some(found) = candidate.matches.first() else {
        let topics = candidate.topics.iter().map(|topic| (*topic).to_owned()).collect();
        return Item::about_all(people, Kind::Introduction(Basis::Topics(topics)));
    };
    let basis = Basis::Offer(found.offer.what.clone(), found.offer.source);
    Item::about_all(people, Kind::Introduction(basis))
        .on(found.need.day)
        .saying(&found.need.what)
        .from(found.need.source)
}
