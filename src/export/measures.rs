//! Links between people, the order of care, and what is measured about the whole.
//!
//! A measure describes the network or the owner's habits, never what a person is worth.
//!
//! Uses: settings, model, index, metrics.

use serde::Serialize;
use serde_json::{Map, Value};

use super::names;
use super::network::{self, Network};
use crate::index::Index;
use crate::metrics::{self, CareReason, Evidence, Ledger, Measured, PeopleLink};
use crate::settings::Settings;

/// That two people know each other, as far as the notes show.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Link {
    pub a: String,
    pub b: String,
    pub weight: f64,
    pub evidence: Vec<&'static str>,
}

/// A person in the order of care, with the rule that placed them there.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Care {
    pub person: String,
    pub rule: &'static str,
    pub facts: Map<String, Value>,
}

/// What is measured about the whole.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Measures {
    #[serde(flatten)]
    pub network: Network,
    pub reciprocity: Reciprocity,
    pub practice: Practice,
    pub private: usize,
}

/// Giving and receiving in all.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Reciprocity {
    pub given: usize,
    pub received: usize,
    pub given_effort: i64,
    pub received_effort: i64,
    pub index: Option<f64>,
    pub dyads: usize,
    pub dyads_both: usize,
    pub gave_first: Option<[usize; 2]>,
    pub free_share: Option<f64>,
}

/// The owner's own habits in one week.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[expect(missing_docs, reason = "the fields of the published schema, described there")]
pub struct Practice {
    pub week: String,
    pub minutes_measured: u32,
    pub minutes_estimated: u32,
    pub active_days: usize,
    pub streak: usize,
    pub shared_lunches: Option<[usize; 2]>,
    pub follow_up_2: Option<[usize; 2]>,
    pub follow_up_7: Option<[usize; 2]>,
    pub median_follow_up: Option<i64>,
}

/// Who knows whom among the people there was contact with, as far as it may be shown.
pub(super) fn links(measured: &Measured<'_>) -> Vec<Link> {
    let index = measured.index;
    let element = |link: &PeopleLink| {
        let open = link.open.as_ref()?;
        Some(Link {
            a: names::person(index, link.a)?,
            b: names::person(index, link.b)?,
            weight: open.weight,
            evidence: open.kinds.iter().map(evidence).collect(),
        })
    };
    measured.graph().links().iter().filter_map(element).collect()
}

fn evidence(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Knows => "knows",
        Evidence::Introduced => "introduced",
        Evidence::Joint => "joint",
    }
}

/// The order of care as it stands on the pages; private people are left out.
pub(super) fn care(index: &Index, settings: &Settings) -> Vec<Care> {
    let order = metrics::order_of_care(index, settings);
    order
        .into_iter()
        .filter_map(|care| {
            Some(Care {
                person: names::person(index, care.person)?,
                rule: care.reason.rule().as_str(),
                facts: facts(index, settings, &care),
            })
        })
        .collect()
}

/// What somebody's place in the order of care rests on: for everybody the last contact and the expected
/// gap in days, then what the rule goes by.
fn facts(index: &Index, settings: &Settings, care: &metrics::Care) -> Map<String, Value> {
    let person = index.person(care.person);
    let gap = metrics::expected_gap(person, settings).map(|gap| gap.days);
    let mut facts = Map::new();
    let mut add = |name: &str, fact: Value| facts.insert(name.to_owned(), fact);
    add("last_contact", person.last_contact().map(|day| day.to_string()).into());
    add("expected_gap", gap.into());
    match &care.reason {
        CareReason::Promise { late, due } => {
            add("due", due.to_string().into());
            add("late", (*late).into());
        }
        CareReason::FollowUp { met } => {
            add("met", met.to_string().into());
        }
        CareReason::BrokenRhythm(broken) => {
            add("pause", broken.recency.into());
            add("longest_pause_before", broken.gaps.max.into());
        }
        CareReason::Young { first } => {
            add("first_contact", first.to_string().into());
        }
        CareReason::Reconnect { .. } | CareReason::Rest { .. } => {}
    }
    facts
}

/// What is measured about the whole; private people and meetings are counted.
pub(super) fn measures(measured: &Measured<'_>) -> Measures {
    let (index, settings) = (measured.index, measured.settings);
    Measures {
        network: network::network(measured, index.today),
        reciprocity: reciprocity(index),
        practice: practice(index, settings),
        private: index.others().filter(|(_, person)| person.private).count(),
    }
}

/// Giving and receiving in all; private people and records are counted.
pub(super) fn reciprocity(index: &Index) -> Reciprocity {
    let ledger = metrics::ledger(index.exchanges.iter());
    let by_person = metrics::by_person(index);
    let dyads: Vec<Ledger> = by_person.iter().map(|own| metrics::ledger(own.iter().copied())).collect();
    let some = || dyads.iter().filter(|dyad| !dyad.is_empty());
    let (first, of) = metrics::gave_first(by_person.iter().map(Vec::as_slice));
    Reciprocity {
        given: ledger.given,
        received: ledger.received,
        given_effort: ledger.given_effort,
        received_effort: ledger.received_effort,
        index: metrics::network_reciprocity(some().map(|dyad| (dyad.given_effort, dyad.received_effort))),
        dyads: some().count(),
        dyads_both: some().filter(|dyad| dyad.given != 0 && dyad.received != 0).count(),
        gave_first: (0 < of).then_some([first, of]),
        free_share: metrics::free_giving(by_person.iter().map(Vec::as_slice)).share(),
    }
}

fn practice(index: &Index, settings: &Settings) -> Practice {
    let week = index.today.week();
    let delays = metrics::follow_up_delays(index);
    let within = |days| metrics::followed_within(&delays, days).map(|(followed, of)| [followed, of]);
    let time = metrics::time_of(index.encounters.iter().filter(|encounter| week.contains(encounter.day)));
    Practice {
        week: week.to_string(),
        minutes_measured: time.measured,
        minutes_estimated: time.estimated,
        active_days: metrics::active_days(index, week),
        streak: metrics::streak(index, settings),
        shared_lunches: metrics::shared_lunches(index, settings, week).map(|(shared, of)| [shared, of]),
        follow_up_2: within(2),
        follow_up_7: within(7),
        median_follow_up: metrics::median_delay(&delays),
    }
}
