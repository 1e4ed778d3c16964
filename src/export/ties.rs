//! Elements for an answer about give and take, and about one person.
//!
//! Uses: settings, model, index.

use serde::Serialize;

use super::json::Log;
use super::measures::{self, Care, Reciprocity};
use super::people::{self, Person};
use super::records::{self, Ask, Exchange, Need, Promise};
use crate::metrics::Measured;
use crate::model::PersonId;

/// Everything that went to and fro, and what is open.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct GiveAndTake {
    pub people: Vec<Person>,
    pub exchanges: Vec<Exchange>,
    pub promises: Vec<Promise>,
    pub asks: Vec<Ask>,
    pub needs: Vec<Need>,
    pub reciprocity: Reciprocity,
}

/// Everything about one person.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct WithPerson {
    pub people: Vec<Person>,
    #[serde(flatten)]
    pub records: Log,
    pub care: Vec<Care>,
}

/// Give and take with everybody: people with whom something went to or fro, every exchange, and open
/// promises, asks and needs; private ones are left out.
pub fn give_and_take(measured: &Measured<'_>) -> GiveAndTake {
    let (index, settings) = (measured.index, measured.settings);
    let with: Vec<PersonId> = index.exchanges.iter().filter_map(|exchange| exchange.person).collect();
    let mut given = GiveAndTake {
        people: people::elements(index, settings, &with),
        exchanges: records::exchanges(index),
        promises: records::promises(index),
        asks: records::asks(index),
        needs: records::needs(measured),
        reciprocity: measures::reciprocity(index),
    };
    given.promises.retain(|promise| promise.state == "open");
    given.asks.retain(|ask| matches!(ask.state, "open" | "draft"));
    given.needs.retain(|need| need.state == "open");
    given
}

/// The person, every record with them, and their place in the order of care; a private person is
/// left out.
pub fn with_person(measured: &Measured<'_>, person: PersonId) -> WithPerson {
    let (index, settings) = (measured.index, measured.settings);
    let id = index.person(person).id.as_str();
    let has = |people: &[String]| people.iter().any(|other| other == id);
    let mut with = WithPerson {
        people: people::elements(index, settings, &[person]),
        records: Log::of(measured),
        care: measures::care(index, settings),
    };
    with.records.encounters.retain(|one| has(&one.people));
    with.records.exchanges.retain(|one| one.person.as_deref() == Some(id));
    with.records.promises.retain(|one| one.person == id);
    with.records.asks.retain(|one| one.person.as_deref() == Some(id));
    with.records.introductions.retain(|one| has(&one.people));
    with.records.needs.retain(|one| one.person == id);
    with.care.retain(|one| one.person == id);
    with
}
