//! The answer to `via`: who can introduce the owner to a person, a company or somebody in a role.
//!
//! Knows whom to ask and what lies between, and where else to look when nobody is noted. Does not know
//! how ways are found, which is a measure, nor the words.
//!
//! Uses: day, names, doc, settings, lang, model, index, metrics.

mod data;
mod target;
mod words;

use std::cmp::Reverse;
use std::collections::BTreeSet;

pub use data::fields;
pub(super) use data::routes;
pub use target::{Post, Target};
pub(super) use target::{find, worked_at};
pub use words::doc;
pub(super) use words::ready_sentence;

use crate::day::{Day, Weekday};
use crate::index::Index;
use crate::metrics::{self, Evidence, Liveliness, Measured, PeopleGraph, Route, Ways};
use crate::model::{Direction, Exchange, Need, NeedState, Person, PersonId, Source};
use crate::names::fold;

/// How many ways are told.
const WAYS: usize = 3;
/// How many people a clue names.
const CLUE: usize = 5;
/// An ask leaves at least two weeks to answer.
const TIME_TO_ANSWER: i64 = 14;

/// Whom to ask.
#[derive(Clone, Debug)]
pub struct ViaReport<'a> {
    /// As of which day.
    pub as_of: Day,
    /// The words that were asked for.
    pub asked: String,
    /// What they mean.
    pub target: Target,
    /// Who of those meant was in touch with the owner or mentioned already, by name.
    pub known: Vec<PersonId>,
    /// Whom to ask, at most three.
    pub ways: Vec<Way<'a>>,
    /// Where else to look, when there is no way.
    pub clues: Vec<Clue>,
    /// A day to ask for.
    pub by: Day,
}

/// One way.
#[derive(Clone, Debug)]
pub struct Way<'a> {
    /// Those who would pass it on, the first to be asked by the owner.
    pub through: Vec<PersonId>,
    /// Whom it leads to; `None` for whoever fits at the company of `through`.
    pub target: Option<PersonId>,
    /// The quietest tie on it.
    pub weakest: Liveliness,
    /// How lively the tie with the first one is.
    pub first: Liveliness,
    /// What speaks for each link behind the first one.
    pub links: Vec<Known>,
    /// What the first one was given last.
    pub given: Option<&'a Exchange>,
    /// What the first one looks for, where nothing was given.
    pub need: Option<&'a Need>,
}

/// Why two people are taken to know each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// The one nearer to the owner, and the other.
    pub pair: (PersonId, PersonId),
    /// What speaks for it most plainly.
    pub evidence: Evidence,
    /// Where it is noted.
    pub source: Option<Source>,
    /// When they sat together, if that is it.
    pub day: Option<Day>,
}

/// People who might know more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clue {
    /// What they have to do with it.
    pub kind: ClueKind,
    /// The company, the field or the city.
    pub value: String,
    /// Who, by name; at most five.
    pub people: Vec<PersonId>,
    /// How many more.
    pub more: usize,
}

/// What somebody has to do with whom or what was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum ClueKind {
    Employer,
    Formerly,
    Sector,
    City,
    Topic,
}

impl ClueKind {
    /// The word in JSON and as key of the catalogue.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Employer => "employer",
            Self::Formerly => "formerly",
            Self::Sector => "sector",
            Self::City => "city",
            Self::Topic => "topic",
        }
    }
}

/// Whom to ask for an introduction to whoever the words mean.
pub fn report<'a>(measured: &Measured<'a>, asked: &str) -> ViaReport<'a> {
    let (index, graph) = (measured.index, measured.graph());
    let target = target::find(index, asked);
    let by_name = |mut people: Vec<PersonId>| {
        people.sort_by_cached_key(|id| (fold(&index.person(*id).name), *id));
        people
    };
    let known: Vec<PersonId> = match &target {
        Target::Person(person) => vec![*person],
        Target::Post(Post { role: Some(_), people, .. }) => people.clone(),
        // Who works at the company is not the goal but the door, unless a role was asked for.
        Target::Post(_) | Target::Namesakes(_) | Target::Unknown => Vec::new(),
    };
    let is_noted = |id: &PersonId| !index.person(*id).contact_days.is_empty();
    let known = by_name(known.into_iter().filter(is_noted).collect());
    let ways = ways_to(index, (graph, &Ways::new(index, graph)), &target);
    let clues = if known.is_empty() && ways.is_empty() { clues(index, &target, asked) } else { Vec::new() };
    let as_of = index.today;
    let by = day_to_ask_for(as_of);
    ViaReport { as_of, asked: asked.trim().to_owned(), target, known, ways, clues, by }
}

/// Whom to ask for an introduction to whoever is meant, at most three; nobody where the owner has met
/// the one who is meant.
pub(super) fn ways_to<'a>(
    index: &'a Index,
    (graph, ways): (&PeopleGraph, &Ways),
    target: &Target,
) -> Vec<Way<'a>> {
    let (meant, doors): (&[PersonId], &[PersonId]) = match target {
        Target::Person(person) if is_met(index, *person) => (&[], &[]),
        Target::Person(person) => (std::slice::from_ref(person), &[]),
        Target::Namesakes(_) | Target::Unknown => (&[], &[]),
        Target::Post(Post { role: None, people, .. }) => (people, people),
        Target::Post(Post { people, colleagues, .. }) => (people, colleagues),
    };
    let strangers: Vec<PersonId> = meant.iter().copied().filter(|id| !is_met(index, *id)).collect();
    let mut found = inside(index, doors);
    found.extend(ways.to(&strangers).into_iter().map(|route| outside(index, graph, route)));
    let mut asked_first = BTreeSet::new();
    found.retain(|way| asked_first.insert(way.through[0]));
    found.truncate(WAYS);
    found
}

/// Whether the owner was in touch with somebody; to write about them in a diary is not that.
fn is_met(index: &Index, id: PersonId) -> bool {
    !index.person(id).explicit_days.is_empty()
}

/// The first Friday that leads to an answer without haste.
pub(super) fn day_to_ask_for(as_of: Day) -> Day {
    as_of.plus_days(TIME_TO_ANSWER).and_then(|day| day.on_or_after(Weekday::Friday)).unwrap_or(as_of)
}

/// Ways through people of the company itself: the liveliest tie first, then the latest contact.
fn inside<'a>(index: &'a Index, doors: &[PersonId]) -> Vec<Way<'a>> {
    let mut ways: Vec<Way<'a>> = doors
        .iter()
        .filter(|id| metrics::may_be_asked(index, **id))
        .filter_map(|id| {
            let first = metrics::liveliness(index, *id)?;
            Some(way(index, vec![*id], None, first, first, Vec::new()))
        })
        .collect();
    let latest = |way: &Way<'_>| index.person(way.through[0]).last_contact();
    ways.sort_by_key(|way| (Reverse(way.first), Reverse(latest(way)), way.through[0]));
    ways
}

/// A way through people who know each other.
fn outside<'a>(index: &'a Index, graph: &PeopleGraph, route: Route) -> Way<'a> {
    let along = route.through.iter().copied().chain([route.target]).collect::<Vec<_>>();
    let links = along.windows(2).map(|pair| known(index, graph, (pair[0], pair[1]))).collect();
    way(index, route.through, Some(route.target), route.weakest, route.first, links)
}

fn way<'a>(
    index: &'a Index,
    through: Vec<PersonId>,
    target: Option<PersonId>,
    weakest: Liveliness,
    first: Liveliness,
    links: Vec<Known>,
) -> Way<'a> {
    let given =
        index.exchanges.iter().rev().find(|gift| {
            gift.direction == Direction::Given && gift.person == Some(through[0]) && !gift.private
        });
    let need = index
        .needs
        .iter()
        .rev()
        .find(|need| need.person == through[0] && need.state == NeedState::Open && !need.private);
    let need = need.filter(|_| given.is_none());
    Way { through, target, weakest, first, links, given, need }
}

/// What speaks most plainly for two people knowing each other.
fn known(index: &Index, graph: &PeopleGraph, pair: (PersonId, PersonId)) -> Known {
    let noted = |knower, known| {
        let at = index.acquaintances.binary_search_by_key(&(knower, known), |tie| (tie.knower, tie.known));
        at.ok().map(|at| index.acquaintances[at].source).filter(|source| !index.note(source.note).private)
    };
    if let Some(source) = noted(pair.0, pair.1).or_else(|| noted(pair.1, pair.0)) {
        return Known { pair, evidence: Evidence::Knows, source: Some(source), day: None };
    }
    let kinds = graph.link(pair.0, pair.1).and_then(|link| link.open.as_ref()).map(|open| open.kinds);
    if kinds.is_some_and(|kinds| kinds.contains(Evidence::Joint)) {
        let both = |people: &[PersonId]| people.contains(&pair.0) && people.contains(&pair.1);
        let last = index
            .encounters
            .iter()
            .rev()
            .find(|one| !one.attendance && !one.private && !one.kind.is_written() && both(&one.people));
        let (source, day) = (last.map(|one| one.source), last.map(|one| one.day));
        return Known { pair, evidence: Evidence::Joint, source, day };
    }
    let evidence = if kinds.is_some() { Evidence::Introduced } else { Evidence::Knows };
    Known { pair, evidence, source: None, day: None }
}

/// Who is in touch with the owner and has something in common with whom or what was asked for.
fn clues(index: &Index, target: &Target, asked: &str) -> Vec<Clue> {
    let clue = |kind: ClueKind, value: &str, has: &dyn Fn(&Person) -> bool| {
        let mut people: Vec<PersonId> = index
            .others()
            .filter(|(id, person)| {
                metrics::may_be_asked(index, *id) && !person.contact_days.is_empty() && has(person)
            })
            .map(|(id, _)| id)
            .collect();
        people.sort_by_cached_key(|id| (fold(&index.person(*id).name), *id));
        let more = people.len().saturating_sub(CLUE);
        people.truncate(CLUE);
        (!people.is_empty()).then(|| Clue { kind, value: value.to_owned(), people, more })
    };
    let same = |noted: Option<&str>, value: &str| noted.is_some_and(|noted| fold(noted) == fold(value));
    let of_org = |value: &str| {
        clue(ClueKind::Employer, value, &|person| same(target::employer(person), value))
            .or_else(|| clue(ClueKind::Formerly, value, &|person| target::worked_at(person, value)))
    };
    let of_sector =
        |value: &str| clue(ClueKind::Sector, value, &|person| same(person.facts.sector.as_deref(), value));
    let of_city =
        |value: &str| clue(ClueKind::City, value, &|person| same(person.facts.city.as_deref(), value));
    let of_person = |id: &PersonId| {
        let person = index.person(*id);
        let facts = &person.facts;
        [
            target::employer(person).and_then(of_org),
            facts.sector.as_deref().and_then(of_sector),
            facts.city.as_deref().and_then(of_city),
        ]
    };
    let mut found: Vec<Clue> = match target {
        Target::Person(person) => of_person(person).into_iter().flatten().collect(),
        Target::Post(post) => {
            let of_people = post.people.iter().chain(&post.colleagues).flat_map(of_person).flatten();
            of_people.chain(post.org.as_deref().and_then(of_org)).collect()
        }
        Target::Namesakes(_) => Vec::new(),
        Target::Unknown => {
            let topic =
                |person: &Person| person.facts.topics.iter().any(|topic| target::holds_whole(topic, asked));
            [of_org(asked), of_sector(asked), of_city(asked), clue(ClueKind::Topic, asked, &topic)]
                .into_iter()
                .flatten()
                .collect()
        }
    };
    found.sort_by_key(|clue| (clue.kind, fold(&clue.value)));
    found.dedup_by_key(|clue| (clue.kind, fold(&clue.value)));
    found
}
