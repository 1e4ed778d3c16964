//! The page of introductions, and the answer to `introductions`: whom to bring together, what is
//! under way, what came of it, and thanks to whom the owner knows whom.
//!
//! Knows what is told and how much of it. Does not know who fits together, which is a measure, nor the
//! words, which `words` has.
//!
//! Uses: day, doc, lang, model, index, metrics.

mod words;

pub use words::doc;

use super::{Desk, PageDoc};
use crate::day::Day;
use crate::metrics::{self, Candidate, FollowThrough, Introducer, Measured, Shared};
use crate::model::{Encounter, Introduction, IntroductionState};

/// How many made introductions are told one by one, the newest first.
const MADE: usize = 20;
/// How many introducers are told, those thanked longest ago first.
const INTRODUCERS: usize = 10;

/// What is known about bringing people together.
#[derive(Clone, Debug)]
pub struct IntroductionsReport<'a> {
    /// As of which day.
    pub as_of: Day,
    /// Who might like to meet, in the order of their reasons.
    pub candidates: &'a [Candidate<'a>],
    /// Both agreed, then offered; the oldest first.
    pub under_way: Vec<&'a Introduction>,
    /// Offered long ago and nothing noted since, the newest first.
    pub resting: Vec<&'a Introduction>,
    /// Made, the newest first.
    pub made: Vec<Made<'a>>,
    /// How many more were made earlier.
    pub made_earlier: usize,
    /// Who made others known to the owner, those thanked longest ago first.
    pub introducers: Vec<Introducer>,
    /// How offers went.
    pub follow_through: FollowThrough,
    /// What sharing did to the network.
    pub shared: Shared,
    /// Whether anything is noted that people look for, and anything they offer.
    pub noted: Noted,
    /// How many introductions are private.
    pub private: usize,
}

/// An introduction that was made, and what came of it.
#[derive(Clone, Copy, Debug)]
pub struct Made<'a> {
    /// The introduction.
    pub introduction: &'a Introduction,
    /// The first meeting of the two since.
    pub met_since: Option<&'a Encounter>,
}

/// What there is to compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noted {
    /// Neither needs nor offers nor topics.
    Nothing,
    /// Something.
    Something,
}

/// What is known about bringing people together.
pub fn report<'a>(measured: &'a Measured<'_>) -> IntroductionsReport<'a> {
    let index = measured.index;
    let in_state = |state: IntroductionState| {
        index.introductions.iter().filter(move |one| one.state == state && !one.private)
    };
    let met_since = metrics::met_since(index);
    let made = index.introductions.iter().zip(met_since);
    let mut made: Vec<Made<'_>> = made
        .filter(|(one, _)| one.state == IntroductionState::Made && !one.private)
        .map(|(introduction, met_since)| Made { introduction, met_since })
        .collect();
    made.sort_by_key(|one| {
        std::cmp::Reverse((one.introduction.done.or(one.introduction.day), one.introduction.source))
    });
    let made_earlier = made.len().saturating_sub(MADE);
    made.truncate(MADE);
    let mut introducers = metrics::introducers(index);
    introducers.truncate(INTRODUCERS);
    let has_topics = index.others().any(|(_, person)| !person.facts.topics.is_empty());
    let nothing = index.needs.is_empty() && index.offers.is_empty() && !has_topics;
    IntroductionsReport {
        as_of: index.as_of(),
        candidates: measured.suggested_introductions(),
        under_way: in_state(IntroductionState::Agreed).chain(in_state(IntroductionState::Offered)).collect(),
        resting: in_state(IntroductionState::Lapsed).rev().collect(),
        made,
        made_earlier,
        introducers,
        follow_through: FollowThrough::new(index),
        shared: Shared::new(index, measured.graph()),
        noted: if nothing { Noted::Nothing } else { Noted::Something },
        private: index.introductions.iter().filter(|one| one.private).count(),
    }
}

impl IntroductionsReport<'_> {
    /// Whether there is nothing to tell.
    fn is_empty(&self) -> bool {
        self.candidates.is_empty()
            && self.under_way.is_empty()
            && self.resting.is_empty()
            && self.made.is_empty()
            && self.introducers.is_empty()
    }
}

/// The page.
pub(super) fn page(desk: &Desk<'_>) -> PageDoc {
    let report = report(desk.measured);
    PageDoc {
        id: "introductions".to_owned(),
        name: desk.lang.words("page-introductions", &[]),
        doc: doc(&report, desk.index, desk.lang),
        space: None,
    }
}
