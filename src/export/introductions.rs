//! The answer to `introductions` as data.
//!
//! Uses: model, index, settings, metrics.

use serde::Serialize;

use super::json::Introduction;
use super::{names, records};
use crate::index::Index;
use crate::metrics::{self, FollowThrough, Measured, Perhaps, Shared};

/// Introductions, ideas for more, and who made whom known to the owner.
#[derive(Clone, Debug, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Introductions {
    pub introductions: Vec<Introduction>,
    pub candidates: Vec<Candidate>,
    pub introducers: Vec<Introducer>,
    pub offers: Offers,
    pub shared: Sharing,
}

/// Two people who might like to meet, and why.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Candidate {
    pub people: Vec<String>,
    pub matches: Vec<Match>,
    pub topics: Vec<String>,
    pub other_circles: bool,
    pub both_know: Vec<String>,
    pub both_at: Option<String>,
}

/// A need and the offer that meets it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Match {
    pub person: String,
    pub need: String,
    pub note: String,
    pub line: u32,
    pub offered_by: String,
    pub offer: String,
}

/// Who made others known to the owner.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Introducer {
    pub person: String,
    pub introduced: Vec<String>,
    pub people: usize,
    pub last_thanked: Option<String>,
}

/// How offers went.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Offers {
    pub made: usize,
    pub lapsed: usize,
    pub under_way: usize,
    pub declined: usize,
}

/// What sharing contacts did to the network.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Sharing {
    pub introductions: usize,
    pub contacts_given: usize,
    pub multiplier: Option<f64>,
    pub closed: Option<[usize; 2]>,
}

/// The fields of the answer.
pub fn answer(measured: &Measured<'_>) -> Introductions {
    let index = measured.index;
    let found = measured.suggested_introductions();
    let FollowThrough { made, lapsed, under_way, declined } = FollowThrough::new(index);
    let shared = Shared::new(index, measured.graph());
    Introductions {
        introductions: records::introductions(index),
        candidates: found.iter().map(|one| candidate(index, one)).collect(),
        introducers: metrics::introducers(index).iter().map(|one| introducer(index, one)).collect(),
        offers: Offers { made, lapsed, under_way, declined },
        shared: Sharing {
            introductions: shared.introductions,
            contacts_given: shared.contacts_given,
            multiplier: shared.multiplier(),
            closed: shared.closure().map(|(closed, of)| [closed, of]),
        },
    }
}

fn candidate(index: &Index, one: &metrics::Candidate<'_>) -> Candidate {
    let id = |person| index.person(person).id.clone();
    let (both_know, both_at) = match &one.perhaps {
        Some(Perhaps::Acquaintances(people)) => (names::people(index, people.iter().copied()), None),
        Some(Perhaps::Employer(org)) => (Vec::new(), Some(org.clone())),
        None => (Vec::new(), None),
    };
    let matches = one.matches.iter().map(|found| {
        let (note, line) = names::place(index, found.need.source);
        Match {
            person: id(found.need.person),
            need: found.need.what.clone(),
            note,
            line,
            offered_by: id(found.offer.person),
            offer: found.offer.what.clone(),
        }
    });
    Candidate {
        people: one.people.iter().map(|person| id(*person)).collect(),
        matches: matches.collect(),
        topics: one.topics.iter().map(|topic| (*topic).to_owned()).collect(),
        other_circles: one.other_circles,
        both_know,
        both_at,
    }
}

fn introducer(index: &Index, one: &metrics::Introducer) -> Introducer {
    Introducer {
        person: index.person(one.person).id.clone(),
        introduced: names::people(index, one.introduced.iter().copied()),
        people: one.people,
        last_thanked: one.last_thanked.map(|day| day.to_string()),
    }
}
