//! How long ago, how long it usually takes, and what the two say together.
//!
//! Last contact on 8 June 2026 in a rhythm of 28 days, seen on 7 September: 91 days, 3.25 times the
//! usual pause. The ratio makes a weekly lunch partner and a yearly acquaintance comparable; it is
//! a reminder and proves nothing. Where contact comes in bursts the middle pause is too short to wait
//! for: of pauses of 1, 1, 1, 1, 1, 2, 2, 60, 75 and 90 days three in four are over after 60.

use super::burstiness::burstiness;
use super::rhythm::{gaps, recent_gaps, rhythm_days};
use crate::day::Day;
use crate::model::{Cadence, Person};
use crate::names::fold;
use crate::settings::Settings;

/// Fewest pauses from which a rhythm sets the expectation.
const FEWEST_GAPS: usize = 3;
/// Bounds of a rhythm as expectation, in days.
const SHORTEST_RHYTHM: f64 = 7.0;
const LONGEST_RHYTHM: f64 = 365.0;
/// Up to this ratio a tie is fresh, up to the next it is due.
const FRESH_BELOW: f64 = 0.8;
const DUE_UP_TO: f64 = 1.2;
/// A planned contact up to so many days after the due date answers it.
const PLANNED_WITHIN: i64 = 14;
/// A tie younger than this with fewer contacts than that is young.
const YOUNG_DAYS: i64 = 365;
const YOUNG_CONTACTS: usize = 3;
/// Fewest contact days of a tie that can be dormant.
const DORMANT_CONTACTS: usize = 3;

/// Which rule gave the expected gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GapRule {
    /// The cadence the owner set in the person's note.
    Own,
    /// The pair's own rhythm.
    Rhythm,
    /// The cadence of the circle.
    Circle,
    /// The cadence for everybody.
    Default,
}

impl GapRule {
    /// The word in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Rhythm => "rhythm",
            Self::Circle => "circle",
            Self::Default => "default",
        }
    }
}

/// After how many days the next contact is expected, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExpectedGap {
    /// Days, at least 1.
    pub days: u32,
    /// The rule.
    pub rule: GapRule,
}

/// How the tie stands with regard to its expected gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Upkeep {
    /// Below 0.8 of the gap.
    Fresh,
    /// 0.8 to 1.2.
    Due,
    /// Above 1.2.
    Reconnect,
    /// A contact is planned soon enough.
    Planned,
    /// To rest until a date.
    Snoozed,
    /// No upkeep wanted, or no contact yet.
    None,
}

impl Upkeep {
    /// The word in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fresh => "fresh",
            Self::Due => "due",
            Self::Reconnect => "reconnect",
            Self::Planned => "planned",
            Self::Snoozed => "snoozed",
            Self::None => "none",
        }
    }
}

/// Days since the last contact; `None` if there was none.
pub fn recency(person: &Person, today: Day) -> Option<i64> {
    person.last_contact().map(|last| today.days_since(last))
}

/// The expected gap by the first rule that applies; `None` if no upkeep is wanted.
///
/// Circles of about 5, 15, 50 and 150 people are expected weekly, monthly, half-yearly and yearly,
/// which is how the layers of acquaintance are defined (Hill & Dunbar 2003; Zhou et al. 2005):
/// averages of many people, no advice.
pub fn expected_gap(person: &Person, settings: &Settings) -> Option<ExpectedGap> {
    match person.facts.cadence {
        Some(Cadence::Never) => return None,
        Some(Cadence::Days(days)) if 0 < days => return Some(ExpectedGap { days, rule: GapRule::Own }),
        Some(Cadence::Days(_)) | None => {}
    }
    if let Some(pause) = usual_pause(rhythm_days(person)) {
        let days = pause.clamp(SHORTEST_RHYTHM, LONGEST_RHYTHM).round() as u32;
        return Some(ExpectedGap { days, rule: GapRule::Rhythm });
    }
    let circle = circle_days(person, settings).map(|days| ExpectedGap { days, rule: GapRule::Circle });
    Some(circle.unwrap_or(ExpectedGap { days: settings.cadence.max(1), rule: GapRule::Default }))
}

/// Recency divided by the expected gap, from 0 up; `None` without either.
pub fn overdue_ratio(person: &Person, settings: &Settings, today: Day) -> Option<f64> {
    let recency = recency(person, today)?;
    let gap = expected_gap(person, settings)?;
    Some(recency as f64 / f64::from(gap.days))
}

/// How the tie stands today.
pub fn upkeep(person: &Person, settings: &Settings, today: Day) -> Upkeep {
    if person.facts.ended || person.me {
        return Upkeep::None;
    }
    let (Some(last), Some(gap)) = (person.last_contact(), expected_gap(person, settings)) else {
        return Upkeep::None;
    };
    if person.snoozed_until.is_some_and(|until| today < until) {
        return Upkeep::Snoozed;
    }
    let due = last.plus_days(i64::from(gap.days)).unwrap_or(today);
    if person.next_planned.is_some_and(|planned| planned.days_since(due.max(today)) <= PLANNED_WITHIN) {
        return Upkeep::Planned;
    }
    match today.days_since(last) as f64 / f64::from(gap.days) {
        ratio if ratio < FRESH_BELOW => Upkeep::Fresh,
        ratio if ratio <= DUE_UP_TO => Upkeep::Due,
        _ => Upkeep::Reconnect,
    }
}

/// Days since the owner and the person first met or were in touch; `None` if neither is known.
pub fn tie_age(person: &Person, today: Day) -> Option<i64> {
    let met = person.facts.met.and_then(|met| met.earliest());
    let first = [met, person.first_contact()].into_iter().flatten().min()?;
    Some(today.days_since(first)).filter(|age| 0 <= *age)
}

/// Whether the tie is younger than a year and has fewer than three contact days; such ties need
/// early care (Burt 2002).
pub fn is_young(person: &Person, today: Day) -> bool {
    let age = tie_age(person, today);
    age.is_some_and(|age| age < YOUNG_DAYS) && person.contact_days.len() < YOUNG_CONTACTS
}

/// Whether a once living tie has rested for years (Levin, Walter & Murnighan 2011). Such ties are
/// offered in rotation, and never given up.
pub fn is_dormant(person: &Person, settings: &Settings, today: Day) -> bool {
    let was_alive = person.facts.was_close || DORMANT_CONTACTS <= person.contact_days.len();
    let long_ago = recency(person, today).is_some_and(|days| i64::from(settings.dormant_after) <= days);
    was_alive && long_ago && !person.facts.ended
}

/// The pause after which the next contact is usual, in days: the middle one, and of contact in bursts
/// the one that three in four do not exceed. `None` with too few pauses.
fn usual_pause(days: &[Day]) -> Option<f64> {
    let middle = gaps(days).filter(|gaps| FEWEST_GAPS <= gaps.n)?.median;
    let mut pauses = recent_gaps(days);
    if !burstiness(&pauses).is_some_and(|found| found.is_bursty()) {
        return Some(middle);
    }
    pauses.sort_unstable();
    pauses.get((pauses.len() * 3).div_ceil(4) - 1).map(|pause| *pause as f64)
}

fn circle_days(person: &Person, settings: &Settings) -> Option<u32> {
    let circle = person.facts.circle.as_deref().map(fold);
    let tags = person.tags.iter().map(|tag| fold(tag));
    let names: Vec<String> = circle.iter().cloned().chain(tags).collect();
    let set = settings.circles.iter().filter(|(name, _)| names.contains(name)).map(|(_, days)| *days);
    set.min().or(match circle.as_deref() {
        Some("5") => Some(7),
        Some("15") => Some(30),
        Some("50") => Some(182),
        Some("150") => Some(365),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::tests::{day, person};
    use super::*;
    use crate::day::When;

    const RHYTHM: [&str; 6] =
        ["2026-01-05", "2026-02-02", "2026-03-09", "2026-04-06", "2026-05-11", "2026-06-08"];
    const TODAY: &str = "2026-09-07";

    fn gap(person: &Person) -> Option<(u32, GapRule)> {
        expected_gap(person, &Settings::default()).map(|gap| (gap.days, gap.rule))
    }

    fn state(person: &Person, today: &str) -> Upkeep {
        upkeep(person, &Settings::default(), day(today))
    }

    #[test]
    fn recency_counts_days() {
        assert_eq!(recency(&person(&["2026-06-08"]), day(TODAY)), Some(91));
        assert_eq!(recency(&person(&[TODAY]), day(TODAY)), Some(0));
        assert_eq!(recency(&person(&[]), day(TODAY)), None);
    }

    #[test]
    fn a_rhythm_of_five_gaps_sets_the_expectation() {
        assert_eq!(gap(&person(&RHYTHM)), Some((28, GapRule::Rhythm)));
    }

    #[test]
    fn one_gap_leaves_it_to_the_circle() {
        let mut one_gap = person(&["2026-04-01", "2026-05-11"]);
        assert_eq!(gap(&one_gap), Some((90, GapRule::Default)));
        one_gap.facts.circle = Some("15".to_owned());
        assert_eq!(gap(&one_gap), Some((30, GapRule::Circle)));
    }

    #[test]
    fn the_owners_cadence_comes_first_and_none_means_none() {
        let mut set = person(&RHYTHM);
        set.facts.cadence = Some(Cadence::Days(42));
        assert_eq!(gap(&set), Some((42, GapRule::Own)));
        set.facts.cadence = Some(Cadence::Never);
        assert_eq!((gap(&set), state(&set, TODAY)), (None, Upkeep::None));
    }

    #[test]
    fn a_circle_or_tag_of_the_settings_has_its_cadence() {
        let settings = Settings { circles: vec![("friends".to_owned(), 45)], ..Settings::default() };
        let mut friend = person(&["2026-06-08"]);
        friend.tags = vec!["Friends".to_owned()];
        assert_eq!(expected_gap(&friend, &settings), Some(ExpectedGap { days: 45, rule: GapRule::Circle }));
    }

    #[test]
    fn a_rhythm_is_kept_between_a_week_and_a_year() {
        let daily = person(&["2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04"]);
        assert_eq!(gap(&daily), Some((7, GapRule::Rhythm)));
    }

    /// A person with contact after each of these pauses.
    fn with_pauses(pauses: &[i64]) -> Person {
        let mut at = day("2025-01-01");
        let mut days = vec![at.to_string()];
        for pause in pauses {
            at = at.plus_days(*pause).unwrap();
            days.push(at.to_string());
        }
        person(&days.iter().map(String::as_str).collect::<Vec<_>>())
    }

    #[test]
    fn contact_in_bursts_waits_for_the_pause_that_three_in_four_do_not_exceed() {
        let bursts = [1, 1, 60, 2, 90, 1, 1, 75, 1, 2];
        assert_eq!(gap(&with_pauses(&bursts)), Some((60, GapRule::Rhythm)));
        assert_eq!(gap(&with_pauses(&bursts[1..])), Some((7, GapRule::Rhythm)), "nine pauses are too few");
        let even = [28, 35, 28, 35, 28, 35, 28, 35, 28, 35, 28, 35];
        assert_eq!(gap(&with_pauses(&even)), Some((32, GapRule::Rhythm)), "the middle of 28 and 35");
    }

    #[test]
    fn ninety_one_days_are_more_than_three_usual_pauses() {
        assert_eq!(overdue_ratio(&person(&RHYTHM), &Settings::default(), day(TODAY)), Some(3.25));
        assert_eq!(overdue_ratio(&person(&RHYTHM), &Settings::default(), day("2026-06-08")), Some(0.0));
        assert_eq!(state(&person(&RHYTHM), TODAY), Upkeep::Reconnect);
    }

    #[test]
    fn a_lunch_in_five_days_answers_it() {
        let mut planned = person(&RHYTHM);
        planned.next_planned = Some(day("2026-09-12"));
        assert_eq!(state(&planned, TODAY), Upkeep::Planned);
        planned.next_planned = Some(day("2026-10-12"));
        assert_eq!(state(&planned, TODAY), Upkeep::Reconnect);
    }

    #[test]
    fn bands_fresh_due_reconnect() {
        let bands = ["2026-06-29", "2026-07-01", "2026-07-11", "2026-07-13"]
            .map(|today| state(&person(&RHYTHM), today));
        assert_eq!(bands, [Upkeep::Fresh, Upkeep::Due, Upkeep::Due, Upkeep::Reconnect]);
    }

    #[test]
    fn who_was_put_off_rests_until_then() {
        let mut later = person(&RHYTHM);
        later.snoozed_until = Some(day("2027-01-01"));
        assert_eq!(state(&later, TODAY), Upkeep::Snoozed);
        assert_eq!(state(&later, "2027-01-01"), Upkeep::Reconnect);
    }

    #[test]
    fn a_contact_of_four_months_with_two_days_is_young() {
        let mut new = person(&["2026-05-10", "2026-06-01"]);
        new.facts.met = Some(When::Day(day("2026-05-10")));
        assert_eq!((tie_age(&new, day(TODAY)), is_young(&new, day(TODAY))), (Some(120), true));
        assert!(!is_young(&person(&["2026-05-10", "2026-06-01", "2026-07-01"]), day(TODAY)));
    }

    #[test]
    fn three_contacts_until_2022_are_dormant_two_are_not() {
        let settings = Settings::default();
        let three = person(&["2021-02-01", "2021-06-01", "2022-01-10"]);
        assert_eq!(recency(&three, day(TODAY)), Some(1701));
        assert!(is_dormant(&three, &settings, day(TODAY)));
        let mut two = person(&["2021-06-01", "2022-01-10"]);
        assert!(!is_dormant(&two, &settings, day(TODAY)));
        two.facts.was_close = true;
        assert!(is_dormant(&two, &settings, day(TODAY)));
        two.facts.ended = true;
        assert!(!is_dormant(&two, &settings, day(TODAY)));
    }

    proptest! {
        /// Within the bounds of a rhythm it makes no difference whether days or weeks are counted.
        #[test]
        fn scaling_all_pauses_leaves_the_ratio(
            pauses in proptest::collection::vec(7i64..=52, 3..12), recency in 1i64..=52, scale in 2i64..=7,
        ) {
            let ratio = |scale: i64| {
                let pauses: Vec<i64> = pauses.iter().map(|pause| pause * scale).collect();
                let person = with_pauses(&pauses);
                let today = person.last_contact().unwrap().plus_days(recency * scale).unwrap();
                overdue_ratio(&person, &Settings::default(), today).unwrap()
            };
            // Half days are rounded to whole ones, which the larger scale does not need.
            let rounding = ratio(1) * 0.5 / 7.0;
            prop_assert!((ratio(1) - ratio(scale)).abs() <= rounding + 1e-9);
        }
    }
}
