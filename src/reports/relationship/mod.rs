//! One relationship: who the person is, what is open, both columns, whom the two know, the story.
//!
//! The doors are `Ties`, which sorts everything by person once for all pages, `doc`, and `pages`. Shows
//! jobs as dated facts of one person, and ends with the oldest note. Does not know Markdown.
//!
//! Uses: day, names, region, doc, lang, settings, model, index, metrics.

mod in_common;
mod page_names;
#[cfg(test)]
mod tests;
mod words;

pub use words::doc;

use std::collections::BTreeMap;

use super::give_take::needs::{self, AgedNeed};
use super::give_take::things::{Things, column};
use super::give_take::{AskAndPrior, Column, Standing};
use super::log::{self, Entry};
use super::promises::PromisesReport;
use super::week::people::is_shown;
use super::{Desk, PageDoc, Shelf};
use crate::day::Day;
use crate::index::Index;
use crate::metrics::{self, BalanceCheck, Care, Measured, OpenPromise};
use crate::model::{AskState, Direction, Offer, OpenPoint, Party, Person, PersonId};
use crate::settings::PeoplePages;

/// How the ids of relationship pages begin.
const PERSON: &str = "person/";
/// Whoever there was contact with within so many days is active.
const ACTIVE_WITHIN: i64 = 365;

/// Whose eyes a relationship is shown to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// A page: nothing private.
    Page,
    /// The owner's own terminal, asked for a person who is private: everything.
    Owner,
}

/// Everything there is about each person, from one walk over every list.
pub struct Ties<'a> {
    index: &'a Index,
    sight: Sight,
    pub(super) things: Things<'a>,
    promises: Vec<Vec<OpenPromise<'a>>>,
    needs: Vec<Vec<AgedNeed<'a>>>,
    offers: Vec<Vec<&'a Offer>>,
    asks: Vec<Vec<AskAndPrior<'a>>>,
    points: Vec<Vec<&'a OpenPoint>>,
    in_common: Vec<Vec<PersonId>>,
    introducers: Vec<Vec<PersonId>>,
    stories: Vec<Vec<Entry>>,
    checks: Vec<Vec<BalanceCheck>>,
    care: BTreeMap<PersonId, Care>,
}

/// One relationship.
pub struct Relationship<'a> {
    /// With whom.
    pub person: PersonId,
    /// The day of the newest record.
    pub as_of: Day,
    /// Open promises of both sides.
    pub promises: PromisesReport<'a>,
    /// What the person looks for.
    pub needs: &'a [AgedNeed<'a>],
    /// What the person offers.
    pub offers: &'a [&'a Offer],
    /// Asks that are open or drafts.
    pub asks: &'a [AskAndPrior<'a>],
    /// What else is open.
    pub points: &'a [&'a OpenPoint],
    /// What was given, newest first.
    pub given: Column<'a>,
    /// What was received, newest first.
    pub received: Column<'a>,
    /// How the two columns stand.
    pub standing: Standing,
    /// Balances the owner noted.
    pub checks: &'a [BalanceCheck],
    /// Whom both know, as far as the notes show, by name.
    pub in_common: &'a [PersonId],
    /// Who made the two known to each other.
    pub introducers: &'a [PersonId],
    /// Everything that happened besides giving and receiving, newest first, undated last.
    pub story: &'a [Entry],
    /// Why the relationship wants a next step.
    pub care: Option<&'a Care>,
}

impl<'a> Ties<'a> {
    /// Sorts everything by person.
    pub fn of(measured: &'a Measured<'_>, sight: Sight) -> Self {
        let (index, settings) = (measured.index, measured.settings);
        let told = |private: bool| sight == Sight::Owner || !private;
        let things = match sight {
            Sight::Page => Things::of(index),
            Sight::Owner => Things::with_private(index),
        };
        let promises = metrics::open_promises(index).into_iter().filter(|open| told(open.promise.private));
        let needs = needs::open(measured, &|_| true).into_iter();
        let offers = index.offers.iter().filter(|offer| told(offer.private));
        let points = index.open_points.iter().filter(|point| told(point.private));
        let points = points.flat_map(|point| point.people.iter().map(move |person| (*person, point)));
        let stories =
            log::everything(index).into_iter().filter(|entry| told(entry.is_private()) && is_story(entry));
        let stories =
            stories.flat_map(|entry| entry.people.clone().into_iter().map(move |id| (id, entry.clone())));
        let introduced =
            index.introduced_by.iter().filter(|pair| sight == Sight::Owner || is_shown(index, pair.0));
        let mut stories = by_person(index, stories);
        stories
            .iter_mut()
            .for_each(|story| story.sort_by_key(|entry| std::cmp::Reverse((entry.day, entry.source))));
        Self {
            index,
            sight,
            things,
            promises: by_person(index, promises.map(|open| (open.promise.person, open))),
            needs: by_person(index, needs.map(|aged| (aged.open.need.person, aged))),
            offers: by_person(index, offers.map(|offer| (offer.person, offer))),
            asks: by_person(index, asks(index, &told).map(|ask| (ask.person, ask))),
            points: by_person(index, points),
            in_common: in_common::of(index),
            introducers: by_person(index, introduced.map(|(who, whom)| (*whom, *who))),
            stories,
            checks: by_person(
                index,
                metrics::balance_checks(index).into_iter().map(|check| (check.person, check)),
            ),
            care: metrics::order_of_care(index, settings)
                .into_iter()
                .map(|care| (care.person, care))
                .collect(),
        }
    }

    /// The relationship with one person.
    pub fn with(&self, person: PersonId) -> Relationship<'_> {
        let at = person.0 as usize;
        let own = self.things.with(person);
        let mut promises = self.promises[at].clone();
        promises.sort_by_key(|open| (open.promise.day.is_none(), open.promise.day, open.promise.source));
        let (mine, theirs) = promises.into_iter().partition(|open| open.promise.by == Party::Me);
        let as_of = self.index.as_of();
        Relationship {
            person,
            as_of,
            promises: PromisesReport { mine, theirs, private: 0 },
            needs: &self.needs[at],
            offers: &self.offers[at],
            asks: &self.asks[at],
            points: &self.points[at],
            given: column(own, Direction::Given, None, usize::MAX),
            received: column(own, Direction::Received, None, usize::MAX),
            standing: Standing::of(own, as_of),
            checks: &self.checks[at],
            in_common: &self.in_common[at],
            introducers: &self.introducers[at],
            story: &self.stories[at],
            care: self.care.get(&person),
        }
    }

    /// Whether everything may be shown.
    pub(super) fn sight(&self) -> Sight {
        self.sight
    }
}

fn asks<'a>(index: &'a Index, told: &dyn Fn(bool) -> bool) -> impl Iterator<Item = AskAndPrior<'a>> {
    let priors = metrics::priors(index, &metrics::by_person(index));
    let open = index
        .asks
        .iter()
        .zip(priors)
        .filter(|(ask, _)| matches!(ask.state, AskState::Open | AskState::Draft) && told(ask.private));
    let asks: Vec<AskAndPrior<'_>> = open
        .flat_map(|(ask, priors)| {
            let people = ask.people.iter().copied().zip(priors);
            people.filter_map(move |(person, prior)| Some(AskAndPrior { person, ask, prior: prior? }))
        })
        .collect();
    asks.into_iter()
}

/// Things given and received stand in their columns.
fn is_story(entry: &Entry) -> bool {
    !matches!(entry.kind, "gave" | "received" | "shared")
}

fn by_person<T>(index: &Index, items: impl Iterator<Item = (PersonId, T)>) -> Vec<Vec<T>> {
    let mut sorted: Vec<Vec<T>> = std::iter::repeat_with(Vec::new).take(index.people.len()).collect();
    for (person, item) in items {
        sorted[person.0 as usize].push(item);
    }
    sorted
}

/// The pages the settings ask for, and those that stand already.
pub(super) fn pages(desk: &Desk<'_>, shelf: &Shelf) -> Vec<PageDoc> {
    let wanted: Vec<PersonId> = desk
        .index
        .others()
        .filter(|(_, person)| !person.private)
        .filter(|(_, person)| is_wanted(desk, person) || shelf.ids.contains(&id(person)))
        .map(|(id, _)| id)
        .collect();
    if wanted.is_empty() {
        return Vec::new();
    }
    let ties = Ties::of(desk.measured, Sight::Page);
    let names = page_names::of(desk.index);
    wanted
        .into_iter()
        .map(|person| PageDoc {
            id: id(desk.index.person(person)),
            name: desk.lang.words("page-person", &[("name", names[person.0 as usize].as_str().into())]),
            doc: doc(&ties, &ties.with(person), desk.index, desk.settings, desk.lang),
            space: Some(desk.lang.words("own-space", &[])),
        })
        .collect()
}

fn id(person: &Person) -> String {
    format!("{PERSON}{}", person.id)
}

/// Whether the settings ask for a new page; only people with a note get one.
fn is_wanted(desk: &Desk<'_>, person: &Person) -> bool {
    let lately = |last| desk.index.as_of().days_since(last) <= ACTIVE_WITHIN;
    let active = || person.next_planned.is_some() || person.last_contact().is_some_and(lately);
    person.note.is_some()
        && match desk.settings.people_pages {
            PeoplePages::All => true,
            PeoplePages::Active => !person.facts.ended && active(),
            PeoplePages::None => false,
        }
}
