//! Give and take: both columns with each person, what is promised and looked for, and how the two
//! sides stand in all.
//!
//! The doors are `report` and `doc`. People stand by name. The last twelve months are told thing by
//! thing, what is older is counted, so that the page of many people and many years stays one to read;
//! about one person everything is told. Does not know Markdown.
//!
//! Uses: day, doc, names, lang, model, index, metrics.

pub(super) mod needs;
mod overall;
pub(super) mod standing;
#[cfg(test)]
mod tests;
pub(super) mod things;
mod words;

pub use needs::AgedNeed;
pub use overall::Overall;
pub use standing::Standing;
pub use things::Column;
pub use words::doc;
pub(super) use words::{columns, need_with_help as say_need, say_ask};

use super::promises::{self, PromisesReport};
use super::week::people::is_shown;
use super::{Desk, PageDoc};
use crate::day::Day;
use crate::index::Index;
use crate::metrics::{self, BalanceCheck, Measured, Prior};
use crate::model::{Ask, AskState, Direction, PersonId};
use crate::names::list_key;
use things::{Things, column};

/// How many things of one direction a page of many people tells of each.
const OF_EACH: usize = 6;

/// Giving and receiving, of everybody or with one person.
#[derive(Clone, Debug)]
pub struct GiveTakeReport<'a> {
    /// The day of the newest record.
    pub as_of: Day,
    /// With whom; `None` for everybody.
    pub with: Option<PersonId>,
    /// From which day on things are told one by one; `None` if all of them are.
    pub since: Option<Day>,
    /// Open promises of both sides.
    pub promises: PromisesReport<'a>,
    /// What people look for, the longest open first, undated ones last.
    pub needs: Vec<AgedNeed<'a>>,
    /// Asks that are open or still drafts, once for each addressee.
    pub asks: Vec<AskAndPrior<'a>>,
    /// People with whom something went to or fro lately, by name.
    pub people: Vec<Dyad<'a>>,
    /// People with whom it is longer ago, by name.
    pub earlier: Vec<Dyad<'a>>,
    /// What went to everyone.
    pub everyone: Column<'a>,
    /// All together, with a look at the whole only.
    pub overall: Option<Overall>,
    /// With how many private people something went to or fro.
    pub private: usize,
}

/// Both columns with one person.
#[derive(Clone, Debug)]
pub struct Dyad<'a> {
    /// Who.
    pub person: PersonId,
    /// What the owner gave.
    pub given: Column<'a>,
    /// What the owner received.
    pub received: Column<'a>,
    /// How the two stand.
    pub standing: Standing,
    /// The last day of it, if any is dated.
    pub last: Option<Day>,
    /// Balances the owner noted, in date order.
    pub checks: Vec<BalanceCheck>,
}

/// An ask, and what lay between the two before it.
#[derive(Clone, Copy, Debug)]
pub struct AskAndPrior<'a> {
    /// To whom.
    pub person: PersonId,
    /// The ask.
    pub ask: &'a Ask,
    /// Giving and contact before it.
    pub prior: Prior,
}

/// The page of everybody.
pub(super) fn page(desk: &Desk<'_>) -> PageDoc {
    PageDoc {
        id: "give-and-take".to_owned(),
        name: desk.lang.words("page-give-take", &[]),
        doc: doc(&report(desk.measured, None), desk.index, desk.lang),
        space: None,
    }
}

/// Give and take with everybody, or with the one person asked for; what is private is only counted.
pub fn report<'a>(measured: &'a Measured<'_>, with: Option<PersonId>) -> GiveTakeReport<'a> {
    let index = measured.index;
    let as_of = index.as_of();
    let since = if with.is_some() { None } else { twelve_months(as_of) };
    let most = if with.is_some() { usize::MAX } else { OF_EACH };
    let things = Things::of(index);
    let is_meant = |id: PersonId| with.map_or_else(|| is_shown(index, id), |with| with == id);
    let dyads = dyads(index, &things, &is_meant, &|own, direction| column(own, direction, since, most));
    let is_recent =
        |dyad: &Dyad<'_>| with.is_some() || !dyad.given.shown.is_empty() || !dyad.received.shown.is_empty();
    let (people, earlier) = dyads.into_iter().partition(is_recent);
    let everyone = match with {
        Some(_) => Column::default(),
        None => column(&things.everyone, Direction::Given, since, OF_EACH),
    };
    let has_things = |id: PersonId| index.exchanges.iter().any(|exchange| exchange.person == Some(id));
    let private = index.others().filter(|(id, person)| person.private && has_things(*id)).count();
    GiveTakeReport {
        as_of,
        with,
        since,
        promises: match with {
            Some(person) => promises::report_with(index, person),
            None => promises::report(index),
        },
        needs: needs::open(measured, &is_meant),
        asks: asks(index, &is_meant),
        people,
        earlier,
        everyone,
        overall: overall::overall(index).filter(|_| with.is_none()),
        private: if with.is_some() { 0 } else { private },
    }
}

impl GiveTakeReport<'_> {
    /// Whether nothing at all is there to be told.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
            && self.earlier.is_empty()
            && self.everyone.is_empty()
            && self.needs.is_empty()
            && self.asks.is_empty()
            && self.promises.is_empty()
    }
}

/// The first day of the twelve months of which that of `as_of` is the last.
fn twelve_months(as_of: Day) -> Option<Day> {
    match as_of.month() {
        12 => Day::new(as_of.year(), 1, 1),
        month => Day::new(as_of.year() - 1, month + 1, 1),
    }
}

fn dyads<'a>(
    index: &'a Index,
    things: &Things<'a>,
    is_meant: &dyn Fn(PersonId) -> bool,
    column: &dyn Fn(&[&'a crate::model::Exchange], Direction) -> Column<'a>,
) -> Vec<Dyad<'a>> {
    let checks = metrics::balance_checks(index);
    let people = index.others().map(|(id, _)| id).filter(|id| is_meant(*id) && !things.with(*id).is_empty());
    let mut dyads: Vec<Dyad<'a>> = people
        .map(|person| {
            let own = things.with(person);
            Dyad {
                person,
                given: column(own, Direction::Given),
                received: column(own, Direction::Received),
                standing: Standing::of(own, index.as_of()),
                last: own.iter().filter_map(|exchange| exchange.day).max(),
                checks: checks.iter().filter(|check| check.person == person).copied().collect(),
            }
        })
        .collect();
    dyads.sort_by_cached_key(|dyad| (list_key(&index.person(dyad.person).name), dyad.person));
    dyads
}

fn asks<'a>(index: &'a Index, is_meant: &dyn Fn(PersonId) -> bool) -> Vec<AskAndPrior<'a>> {
    let priors = metrics::priors(index, &metrics::by_person(index));
    let waiting = index
        .asks
        .iter()
        .zip(priors)
        .filter(|(ask, _)| matches!(ask.state, AskState::Open | AskState::Draft) && !ask.private);
    waiting
        .flat_map(|(ask, priors)| {
            let judged = ask.people.iter().copied().zip(priors);
            judged.filter_map(move |(person, prior)| Some(AskAndPrior { person, ask, prior: prior? }))
        })
        .filter(|ask| is_meant(ask.person))
        .collect()
}
