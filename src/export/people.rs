//! The element of a person: facts, dates, and how the two sides of giving stand in plain words.
//!
//! Uses: settings, model, index, metrics.

use serde::Serialize;

use super::names;
use crate::index::Index;
use crate::metrics::{self, Stability};
use crate::model::{self, Direction, Exchange, PersonId};
use crate::settings::Settings;

/// A person, with or without a note.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Person {
    pub id: String,
    pub name: String,
    pub note: Option<String>,
    pub aliases: Vec<String>,
    pub org: Option<String>,
    pub role: Option<String>,
    pub sector: Option<String>,
    pub city: Option<String>,
    pub positions: Vec<Position>,
    pub circle: Option<String>,
    pub introduced_by: Vec<String>,
    pub knows: Vec<String>,
    pub needs: Vec<String>,
    pub offers: Vec<String>,
    pub topics: Vec<String>,
    pub first_contact: Option<String>,
    pub last_contact: Option<String>,
    pub next_planned: Option<String>,
    pub contact_days: usize,
    pub gaps: Option<Gaps>,
    pub expected_gap: Option<ExpectedGap>,
    pub state: &'static str,
    pub rhythm_broken: bool,
    pub dormant: bool,
    pub young: bool,
    pub given: usize,
    pub received: usize,
    pub given_effort: i64,
    pub received_effort: i64,
    pub balance: Balance,
}

/// One job.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Position {
    pub from: Option<String>,
    pub to: Option<String>,
    pub role: Option<String>,
    pub org: Option<String>,
}

/// Days between contacts.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Gaps {
    pub n: usize,
    pub median: f64,
    pub min: i64,
    pub max: i64,
}

/// The pause that is usual or wished for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct ExpectedGap {
    pub days: u32,
    pub rule: &'static str,
}

/// How giving and receiving stand, in a word.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Balance {
    pub verdict: &'static str,
    pub stable: Option<bool>,
}

/// The elements of the people given, by id; private people and the owner are left out.
pub(super) fn elements(index: &Index, settings: &Settings, ids: &[PersonId]) -> Vec<Person> {
    let facts = Gathered::new(index);
    let mut ids: Vec<PersonId> = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    let may_be_named = |id: &PersonId| !index.person(*id).private && !index.person(*id).me;
    ids.into_iter().filter(may_be_named).map(|id| element(index, settings, &facts, id)).collect()
}

/// What the lists of the index hold, by person, so that one walk over each list is enough.
struct Gathered<'a> {
    exchanges: Vec<Vec<&'a Exchange>>,
    knows: Vec<Vec<PersonId>>,
    introducers: Vec<Vec<PersonId>>,
    needs: Vec<Vec<String>>,
    offers: Vec<Vec<String>>,
}

impl<'a> Gathered<'a> {
    fn new(index: &'a Index) -> Self {
        let count = index.people.len();
        let mut gathered = Self {
            exchanges: vec![Vec::new(); count],
            knows: vec![Vec::new(); count],
            introducers: vec![Vec::new(); count],
            needs: vec![Vec::new(); count],
            offers: vec![Vec::new(); count],
        };
        let named = index.exchanges.iter().filter(|exchange| !exchange.private);
        for (person, exchange) in named.filter_map(|exchange| Some((exchange.person?, exchange))) {
            gathered.exchanges[person.0 as usize].push(exchange);
        }
        for pair in &index.acquaintances {
            gathered.knows[pair.knower.0 as usize].push(pair.known);
        }
        for (introducer, introduced) in &index.introduced_by {
            gathered.introducers[introduced.0 as usize].push(*introducer);
        }
        let open = |need: &&model::Need| need.state == model::NeedState::Open && !need.private;
        for need in index.needs.iter().filter(open) {
            gathered.needs[need.person.0 as usize].push(need.what.clone());
        }
        for offer in index.offers.iter().filter(|offer| !offer.private) {
            gathered.offers[offer.person.0 as usize].push(offer.what.clone());
        }
        gathered
    }
}

fn element(index: &Index, settings: &Settings, gathered: &Gathered<'_>, id: PersonId) -> Person {
    let person = index.person(id);
    let facts = &person.facts;
    let at = id.0 as usize;
    let exchanges = &gathered.exchanges[at];
    let ledger = metrics::ledger(exchanges.iter().copied());
    let people_named = |ids: &[PersonId]| names::people(index, ids.iter().copied());
    Person {
        id: person.id.clone(),
        name: person.name.clone(),
        note: person.note.map(|note| index.note(note).path.as_str().to_owned()),
        aliases: person.aliases.clone(),
        org: facts.org.as_ref().map(|org| org.text.clone()),
        role: facts.role.clone(),
        sector: facts.sector.clone(),
        city: facts.city.clone(),
        positions: facts.positions.iter().map(position).collect(),
        circle: facts.circle.clone(),
        introduced_by: people_named(&gathered.introducers[at]),
        knows: people_named(&gathered.knows[at]),
        needs: gathered.needs[at].clone(),
        offers: gathered.offers[at].clone(),
        topics: facts.topics.clone(),
        first_contact: person.first_contact().map(|day| day.to_string()),
        last_contact: person.last_contact().map(|day| day.to_string()),
        next_planned: person.next_planned.map(|day| day.to_string()),
        contact_days: person.contact_days.len(),
        gaps: metrics::gaps(&person.contact_days).map(|gaps| Gaps {
            n: gaps.n,
            median: gaps.median,
            min: gaps.min,
            max: gaps.max,
        }),
        expected_gap: metrics::expected_gap(person, settings)
            .map(|gap| ExpectedGap { days: gap.days, rule: gap.rule.as_str() }),
        state: metrics::upkeep(person, settings, index.today).as_str(),
        rhythm_broken: metrics::broken_rhythm(person, index.today).is_some(),
        dormant: metrics::is_dormant(person, settings, index.today),
        young: metrics::is_young(person, index.today),
        given: ledger.given,
        received: ledger.received,
        given_effort: ledger.given_effort,
        received_effort: ledger.received_effort,
        balance: Balance {
            verdict: metrics::verdict(ledger).as_str(),
            stable: match stability(exchanges) {
                Stability::Stable => Some(true),
                Stability::DependsOnWeighting => Some(false),
                Stability::NotComputed => None,
            },
        },
    }
}

fn position(position: &model::Position) -> Position {
    Position {
        from: position.from.map(|when| when.to_string()),
        to: position.to.map(|when| when.to_string()),
        role: position.role.clone(),
        org: position.org.as_ref().map(|org| org.text.clone()),
    }
}

/// Whether the balance holds however one weighs its parts.
fn stability(exchanges: &[&Exchange]) -> Stability {
    let efforts = |direction: Direction| -> Vec<u8> {
        exchanges
            .iter()
            .filter(|exchange| exchange.direction == direction)
            .map(|exchange| exchange.effort)
            .collect()
    };
    metrics::stability(&efforts(Direction::Given), &efforts(Direction::Received))
}
