//! Every measure, each with its definition, its range and its source.
//!
//! A measure describes a relationship, the owner's own habit or the shape of the whole; none
//! describes what a person is worth. Knows the index and the settings. Does not know how a result
//! is worded. The only room that computes with fractions; sums run in a fixed order.
//!
//! Uses: source, day, names, language, diagnostic, model, settings, index.

mod accounts;
pub mod asks;
mod attention;
mod burstiness;
mod candidates;
mod care;
mod events;
mod follow_up;
mod introductions;
mod link_prediction;
mod measured;
mod mutual_links;
mod needs;
pub mod network;
mod order_of_acts;
mod over_time;
mod plain_words;
mod practice;
mod presence;
mod promises;
mod reciprocity;
mod rest;
mod return_latency;
mod rhythm;
mod rotation;
mod routes;
mod selection;
mod thanks;
mod tie_strength;
mod uncertainty;
mod upkeep;
mod weighting;
mod wording;

pub use accounts::{Account, BalanceCheck, Posting, balance_checks, postings};
pub use attention::{Attention, attention};
pub use burstiness::{Burstiness, burstiness, memory};
pub use candidates::{Candidate, Match, Perhaps, introduction_candidates};
pub use care::{Care, CareReason, CareRule, order_of_care};
pub use events::{EventOutcome, EventRole, event_outcome, new_by_role, prepared};
pub use follow_up::{Delay, follow_up_delays, followed_within, median_delay, open_follow_ups};
pub use introductions::{FollowThrough, Introducer, Shared, introducers, met_since};
pub use link_prediction::{LinkPrediction, link_prediction};
pub use measured::Measured;
pub use mutual_links::{MutualLinks, mutual_links};
pub use needs::{OfferedBy, OpenNeed};
pub use network::{Evidence, OpenEvidence, PeopleGraph, PeopleLink, SecondDegree};
pub use order_of_acts::{FreeGiving, Prior, free_giving, gave_first, prior_to, priors};
pub use over_time::{MonthOfExchange, contacts_per_week, exchanges_per_month, time_per_week};
pub use practice::{
    Time, active_days, default_minutes, goal_minutes, in_week, lunches_with_new, minutes_of, shared_lunches,
    streak, time_of,
};
pub use presence::own_profiles;
pub use promises::{Bucket, OpenPromise, open_promises};
pub use reciprocity::{
    Ledger, Verdict, balance_index, by_person, dyad_reciprocity, exchanges_per_quarter, ledger,
    network_reciprocity, verdict,
};
pub use rest::{is_open_to, may_be_asked};
pub use return_latency::{Return, is_tit_for_tat, returns};
pub use rhythm::{
    BrokenRhythm, Gaps, LivedRhythm, broken_rhythm, gaps, lived_rhythm, recent_gaps, rhythm_days,
    tail_at_a_constant_rate,
};
pub use rotation::{dormant, in_rotation, waiting_on_default};
pub use routes::{Liveliness, Route, Ways, liveliness, routes_to};
pub use selection::{Drawn, Section, draw};
pub use thanks::thanks_owed;
pub use tie_strength::tie_strength;
pub use uncertainty::{Level, wilson_90};
pub use upkeep::{
    ExpectedGap, GapRule, Upkeep, expected_gap, is_dormant, is_young, overdue_ratio, recency, tie_age, upkeep,
};
pub use weighting::{Stability, stability};
pub use wording::{Likeness, holds_words};

#[cfg(test)]
mod tests;
