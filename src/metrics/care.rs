//! The order of care: what a relationship needs next, and why.
//!
//! The only order in which people stand by anything but their names. It is lexicographic, rule by
//! rule, so that every place has a reason that can be printed; no sum of unlike things decides.

use std::collections::BTreeMap;

use super::follow_up::open_follow_ups;
use super::promises::open_promises;
use super::rhythm::{BrokenRhythm, broken_rhythm};
use super::upkeep::{ExpectedGap, Upkeep, expected_gap, is_young, overdue_ratio, upkeep};
use crate::day::Day;
use crate::index::Index;
use crate::model::{Cadence, Party, Person, PersonId};
use crate::settings::Settings;

/// The rules in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CareRule {
    /// A promise of the owner's is past its date.
    Promise,
    /// A first meeting waits for a second step.
    FollowUp,
    /// The pause is longer than every earlier one and twice the usual.
    BrokenRhythm,
    /// The pause is longer than expected.
    Reconnect,
    /// A young tie without a next step.
    Young,
    /// Everybody else, longest since first.
    Rest,
}

impl CareRule {
    /// The word in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Promise => "promise",
            Self::FollowUp => "follow_up",
            Self::BrokenRhythm => "broken_rhythm",
            Self::Reconnect => "reconnect",
            Self::Young => "young",
            Self::Rest => "rest",
        }
    }
}

/// Why somebody stands where they stand, with the facts to say it.
#[derive(Clone, Debug, PartialEq)]
pub enum CareReason {
    /// A promise past its date.
    Promise {
        /// Days past it, at least 1.
        late: i64,
        /// The date.
        due: Day,
    },
    /// A first meeting.
    FollowUp {
        /// Its day.
        met: Day,
    },
    /// The pause against the earlier ones.
    BrokenRhythm(BrokenRhythm),
    /// The pause against the expected gap.
    Reconnect {
        /// Pause divided by gap, above 1.2.
        ratio: f64,
        /// The expected gap.
        gap: ExpectedGap,
        /// The last contact.
        last: Day,
    },
    /// A young tie.
    Young {
        /// Its first contact.
        first: Day,
    },
    /// Nothing in particular.
    Rest {
        /// The last contact, if any.
        last: Option<Day>,
    },
}

impl CareReason {
    /// The rule it belongs to.
    pub fn rule(&self) -> CareRule {
        match self {
            Self::Promise { .. } => CareRule::Promise,
            Self::FollowUp { .. } => CareRule::FollowUp,
            Self::BrokenRhythm(_) => CareRule::BrokenRhythm,
            Self::Reconnect { .. } => CareRule::Reconnect,
            Self::Young { .. } => CareRule::Young,
            Self::Rest { .. } => CareRule::Rest,
        }
    }
}

/// One person in the order of care.
#[derive(Clone, Debug, PartialEq)]
pub struct Care {
    /// Who.
    pub person: PersonId,
    /// The first rule that applies.
    pub reason: CareReason,
    /// Further rules that apply, in their order.
    pub also: Vec<CareReason>,
}

/// Everybody in the order of care. Left out: the owner, ended ties, and from the rules of upkeep
/// those with `cadence: none`, with a planned contact or put off; such people appear only if a
/// promise or a follow-up is open.
pub fn order_of_care(index: &Index, settings: &Settings) -> Vec<Care> {
    let promises = late_promises(index);
    let follow_ups: BTreeMap<PersonId, Day> = open_follow_ups(index).into_iter().collect();
    let people = index.others().filter(|(_, person)| !person.facts.ended);
    let mut order: Vec<Care> = people
        .filter_map(|(id, person)| {
            let promise = promises.get(&id).map(|(late, due)| CareReason::Promise { late: *late, due: *due });
            let follow_up = follow_ups.get(&id).map(|met| CareReason::FollowUp { met: *met });
            let upkeep = upkeep_reasons(person, settings, index.today);
            let mut reasons = promise.into_iter().chain(follow_up).chain(upkeep);
            let reason = reasons.next()?;
            Some(Care {
                person: id,
                reason,
                also: reasons.filter(|also| also.rule() != CareRule::Rest).collect(),
            })
        })
        .collect();
    order.sort_by(|left, right| compare(&left.reason, &right.reason).then(left.person.cmp(&right.person)));
    order
}

/// The owner's promise longest past its date, for each person.
fn late_promises(index: &Index) -> BTreeMap<PersonId, (i64, Day)> {
    let mut late = BTreeMap::new();
    for open in open_promises(index).iter().filter(|open| open.promise.by == Party::Me) {
        if let (Some(days @ 1..), Some(due)) = (open.late, open.promise.due) {
            late.entry(open.promise.person).or_insert((days, due));
        }
    }
    late
}

fn upkeep_reasons(person: &Person, settings: &Settings, today: Day) -> Vec<CareReason> {
    let state = upkeep(person, settings, today);
    let left_out =
        matches!(state, Upkeep::Planned | Upkeep::Snoozed) || person.facts.cadence == Some(Cadence::Never);
    if left_out {
        return Vec::new();
    }
    let broken = broken_rhythm(person, today).map(CareReason::BrokenRhythm);
    let reconnect = (state == Upkeep::Reconnect).then(|| {
        let ratio = overdue_ratio(person, settings, today)?;
        Some(CareReason::Reconnect {
            ratio,
            gap: expected_gap(person, settings)?,
            last: person.last_contact()?,
        })
    });
    let young = person.first_contact().filter(|_| is_young(person, today) && person.next_planned.is_none());
    let mut reasons: Vec<CareReason> = broken.into_iter().chain(reconnect.flatten()).collect();
    reasons.extend(young.map(|first| CareReason::Young { first }));
    reasons.push(CareReason::Rest { last: person.last_contact() });
    reasons
}

fn compare(left: &CareReason, right: &CareReason) -> std::cmp::Ordering {
    use CareReason as Reason;
    let by_rule = left.rule().cmp(&right.rule());
    by_rule.then_with(|| match (left, right) {
        (Reason::Promise { late: left, .. }, Reason::Promise { late: right, .. }) => right.cmp(left),
        (Reason::FollowUp { met: left }, Reason::FollowUp { met: right }) => left.cmp(right),
        (Reason::BrokenRhythm(left), Reason::BrokenRhythm(right)) => pauses(right).total_cmp(&pauses(left)),
        (Reason::Reconnect { ratio: left, .. }, Reason::Reconnect { ratio: right, .. }) => {
            right.total_cmp(left)
        }
        (Reason::Young { first: left }, Reason::Young { first: right }) => left.cmp(right),
        (Reason::Rest { last: left }, Reason::Rest { last: right }) => {
            (left.is_none(), left).cmp(&(right.is_none(), right))
        }
        _ => std::cmp::Ordering::Equal,
    })
}

/// How many usual pauses the present one is long.
fn pauses(broken: &BrokenRhythm) -> f64 {
    broken.recency as f64 / broken.gaps.median
}

#[cfg(test)]
mod tests {
    use super::super::promises::tests::promise;
    use super::super::tests::{day, index, person};
    use super::*;

    const RHYTHM: [&str; 6] =
        ["2026-01-05", "2026-02-02", "2026-03-09", "2026-04-06", "2026-05-11", "2026-06-08"];
    const TODAY: &str = "2026-09-07";

    /// Last contact so many days ago, with a cadence of 10 days.
    fn every_ten_days(ago: i64) -> Person {
        let last = day(TODAY).plus_days(-ago).unwrap().to_string();
        let mut person = person(&["2023-01-01", "2023-06-01", &last]);
        person.facts.cadence = Some(Cadence::Days(10));
        person
    }

    fn rules(index: &Index) -> Vec<(u32, CareRule)> {
        order_of_care(index, &Settings::default())
            .iter()
            .map(|care| (care.person.0, care.reason.rule()))
            .collect()
    }

    #[test]
    fn promise_follow_up_broken_rhythm_reconnect_and_who_is_planned_rests() {
        let mut met = person(&["2026-08-29"]);
        met.first_meeting = Some(day("2026-08-29"));
        let mut planned = every_ten_days(25);
        planned.next_planned = Some(day("2026-09-11"));
        let mut index =
            index(TODAY, vec![every_ten_days(14), every_ten_days(2), person(&RHYTHM), met, planned]);
        index.promises = vec![crate::model::Promise {
            person: PersonId(1),
            ..promise(Some("2026-08-20"), Some("2026-09-01"))
        }];
        assert_eq!(
            rules(&index),
            [
                (1, CareRule::Promise),
                (3, CareRule::FollowUp),
                (2, CareRule::BrokenRhythm),
                (0, CareRule::Reconnect)
            ]
        );
    }

    #[test]
    fn a_second_reason_is_kept_beside_the_first() {
        let index = index(TODAY, vec![person(&RHYTHM)]);
        let also: Vec<CareRule> =
            order_of_care(&index, &Settings::default())[0].also.iter().map(CareReason::rule).collect();
        assert_eq!(also, [CareRule::Reconnect]);
    }

    #[test]
    fn the_rest_goes_by_the_last_contact_and_nobody_ever_met_comes_last() {
        let index = index(TODAY, vec![person(&[]), every_ten_days(3), every_ten_days(5)]);
        let order: Vec<u32> = rules(&index).iter().map(|(id, _)| *id).collect();
        assert_eq!(order, [2, 1, 0]);
    }

    #[test]
    fn ended_ties_and_no_wish_for_upkeep_are_left_in_peace() {
        let mut ended = person(&RHYTHM);
        ended.facts.ended = true;
        let mut none = person(&RHYTHM);
        none.facts.cadence = Some(Cadence::Never);
        let mut later = person(&RHYTHM);
        later.snoozed_until = Some(day("2027-01-01"));
        assert_eq!(rules(&index(TODAY, vec![ended, none, later])), []);
    }

    #[test]
    fn a_promise_still_counts_where_no_upkeep_is_wanted() {
        let mut none = person(&RHYTHM);
        none.facts.cadence = Some(Cadence::Never);
        let mut index = index(TODAY, vec![none]);
        index.promises = vec![promise(Some("2026-08-20"), Some("2026-09-01"))];
        assert_eq!(rules(&index), [(0, CareRule::Promise)]);
    }
}
