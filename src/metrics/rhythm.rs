//! The pauses between contacts, and whether the present one breaks the pair's own rhythm.
//!
//! Human contact comes in bursts, so the middle of the pauses is their median, never their mean.
//! Six contacts on 5 January, 2 February, 9 March, 6 April, 11 May and 8 June 2026 are 28, 35, 28,
//! 35 and 28 days apart; on 7 September the pause of 91 days breaks that rhythm.

use super::uncertainty::Level;
use crate::day::Day;
use crate::model::Person;

/// How many of the latest pauses make the rhythm.
const WINDOW: usize = 12;

/// Fewest pauses from which a rhythm, and so its break, can be told.
const FEWEST: usize = 4;

/// Fewest pauses that are called a rhythm.
const FEWEST_FOR_A_RHYTHM: usize = 3;

/// A pause in days after which a rhythm may be over.
const YEAR: f64 = 365.0;

/// Inter-contact times in days.
#[derive(Clone, Debug, PartialEq)]
pub struct Gaps {
    /// How many pauses.
    pub n: usize,
    /// The middle one; the mean of the two middle ones for an even count.
    pub median: f64,
    /// The shortest.
    pub min: i64,
    /// The longest.
    pub max: i64,
    /// Median distance from the median.
    pub mad: f64,
}

impl Gaps {
    /// How far the rhythm can be trusted; enough from four pauses on.
    pub fn level(&self) -> Level {
        Level::of(self.n, FEWEST)
    }
}

/// A pause that is longer than every earlier one and at least twice the median (after Miritello et
/// al. 2013: a pause means something only against the pair's own pauses).
///
/// That the pause is the longest is a fact, not an alarm: in a steady rhythm with k earlier pauses
/// it happens by chance about once in k + 1 times.
#[derive(Clone, Debug, PartialEq)]
pub struct BrokenRhythm {
    /// The present pause in days.
    pub recency: i64,
    /// The earlier pauses.
    pub gaps: Gaps,
    /// 1 + how many earlier pauses were at least as long.
    pub rank: usize,
    /// `rank / (k + 1)`, in (0, 1].
    pub p_rank: f64,
}

/// The last twelve pauses between contact days (sorted, each once); `None` for fewer than two days.
pub fn gaps(days: &[Day]) -> Option<Gaps> {
    let sorted = sorted_gaps(days);
    let (min, max) = (*sorted.first()?, *sorted.last()?);
    let middle = median(&sorted);
    let mut distances: Vec<f64> = sorted.iter().map(|gap| (*gap as f64 - middle).abs()).collect();
    distances.sort_by(f64::total_cmp);
    Some(Gaps { n: sorted.len(), median: middle, min, max, mad: median_of(&distances) })
}

/// Whether the pause since the last contact breaks the rhythm; `None` while it does not, or with
/// fewer than four pauses.
pub fn broken_rhythm(person: &Person, today: Day) -> Option<BrokenRhythm> {
    let days = rhythm_days(person);
    let recency = today.days_since(*days.last()?);
    let gaps = gaps(days)?;
    let broken = FEWEST <= gaps.n && gaps.max < recency && 2.0 * gaps.median <= recency as f64;
    if !broken {
        return None;
    }
    let rank = 1 + sorted_gaps(days).iter().filter(|gap| recency <= **gap).count();
    let p_rank = rank as f64 / (gaps.n + 1) as f64;
    Some(BrokenRhythm { recency, gaps, rank, p_rank })
}

/// A second opinion on a pause: how likely one at least so long would be if contacts came at random
/// at a constant rate, `(S / (S + r))^k` for `k` earlier pauses of `S` days together. It is far too
/// slow for regular rhythms and too quick for bursty ones, so no page shows it. `None` without
/// pauses.
pub fn tail_at_a_constant_rate(gaps: &[i64], recency: i64) -> Option<f64> {
    let sum: i64 = gaps.iter().sum();
    let share = sum as f64 / (sum + recency) as f64;
    (0 < sum).then(|| share.powi(i32::try_from(gaps.len()).unwrap_or(i32::MAX)))
}

/// The days that make a person's rhythm. A bare mention in a diary counts only for people with
/// whom some contact was noted as such.
pub fn rhythm_days(person: &Person) -> &[Day] {
    if person.explicit_days.is_empty() { &[] } else { &person.contact_days }
}

/// A rhythm as it was lived, and whether it still is.
#[derive(Clone, Debug, PartialEq)]
pub struct LivedRhythm {
    /// Its pauses, at least three.
    pub gaps: Gaps,
    /// Its last day, if it ended; `None` while it runs.
    pub until: Option<Day>,
}

/// The latest stretch of contact with at least three pauses. A pause of more than a year, and of more
/// than thrice the median, ends a stretch: what was lived five years ago is no rhythm of today.
pub fn lived_rhythm(person: &Person, today: Day) -> Option<LivedRhythm> {
    let days = rhythm_days(person);
    let longest = (3.0 * gaps(days)?.median).max(YEAR);
    let goes_on = |one: Day, next: Day| next.days_since(one) as f64 <= longest;
    let stretches: Vec<&[Day]> = days.chunk_by(|one, next| goes_on(*one, *next)).collect();
    let stretch = stretches.iter().rfind(|stretch| FEWEST_FOR_A_RHYTHM < stretch.len())?;
    let last = *stretch.last()?;
    let until = (days.last() != Some(&last) || !goes_on(last, today)).then_some(last);
    Some(LivedRhythm { gaps: gaps(stretch)?, until })
}

/// The last twelve pauses between contact days (sorted, each once), in days, oldest first.
pub fn recent_gaps(days: &[Day]) -> Vec<i64> {
    let mut gaps: Vec<i64> = days.windows(2).map(|pair| pair[1].days_since(pair[0])).collect();
    gaps.drain(..gaps.len().saturating_sub(WINDOW));
    gaps
}

fn sorted_gaps(days: &[Day]) -> Vec<i64> {
    let mut gaps = recent_gaps(days);
    gaps.sort_unstable();
    gaps
}

fn median(sorted: &[i64]) -> f64 {
    let values: Vec<f64> = sorted.iter().map(|value| *value as f64).collect();
    median_of(&values)
}

fn median_of(sorted: &[f64]) -> f64 {
    let middle = sorted.len() / 2;
    if sorted.len() % 2 == 1 { sorted[middle] } else { f64::midpoint(sorted[middle - 1], sorted[middle]) }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, person};
    use super::*;

    const RHYTHM: [&str; 6] =
        ["2026-01-05", "2026-02-02", "2026-03-09", "2026-04-06", "2026-05-11", "2026-06-08"];

    /// Contact days that lie those gaps apart, the last one `recency` days before today.
    fn with_gaps(gaps: &[i64], recency: i64) -> (Person, Day) {
        let mut at = day("2020-01-01");
        let mut days = vec![at.to_string()];
        for gap in gaps {
            at = at.plus_days(*gap).unwrap();
            days.push(at.to_string());
        }
        let days: Vec<&str> = days.iter().map(String::as_str).collect();
        (person(&days), at.plus_days(recency).unwrap())
    }

    #[test]
    fn six_contacts_28_to_35_days_apart() {
        let gaps = gaps(&person(&RHYTHM).contact_days).unwrap();
        assert_eq!(gaps, Gaps { n: 5, median: 28.0, min: 28, max: 35, mad: 0.0 });
        assert_eq!(gaps.level(), Level::Enough);
    }

    #[test]
    fn an_even_count_takes_the_mean_of_the_middle_two() {
        let (person, _) = with_gaps(&[10, 20, 30, 40], 1);
        assert_eq!(gaps(&person.contact_days).unwrap().median, 25.0);
    }

    #[test]
    fn one_to_three_gaps_are_few() {
        let level = |count: usize| {
            let (person, _) = with_gaps(&[10, 20, 30][..count], 1);
            gaps(&person.contact_days).unwrap().level()
        };
        assert_eq!([1, 2, 3].map(level), [Level::Single, Level::Thin, Level::Thin]);
    }

    #[test]
    fn a_rhythm_that_ended_is_told_with_its_last_day() {
        let lived = |gaps: &[i64], recency| {
            let (person, today) = with_gaps(gaps, recency);
            lived_rhythm(&person, today).map(|lived| {
                (
                    lived.gaps.n,
                    lived.gaps.median,
                    lived.until.map(|day| day.days_since(super::super::tests::day("2020-01-01"))),
                )
            })
        };
        assert_eq!(lived(&[30, 30, 30], 60), Some((3, 30.0, None)));
        assert_eq!(lived(&[30, 30, 30], 366), Some((3, 30.0, Some(90))));
        // Two contacts after five years do not bring it back; with a third pause a new one begins.
        assert_eq!(lived(&[60, 60, 60, 60, 1900, 4], 3), Some((4, 60.0, Some(240))));
        assert_eq!(lived(&[60, 60, 60, 60, 1900, 4, 4, 4], 3), Some((3, 4.0, None)));
        // Once a year is a rhythm as well.
        assert_eq!(lived(&[366, 364, 366], 700), Some((3, 366.0, None)));
        assert_eq!(lived(&[30, 30], 3), None);
    }

    #[test]
    fn one_contact_has_no_gap() {
        assert_eq!(gaps(&person(&["2026-01-05"]).contact_days), None);
        assert_eq!(gaps(&[]), None);
    }

    #[test]
    fn only_the_last_twelve_gaps_count() {
        let (person, _) = with_gaps(&[300, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7], 1);
        let gaps = gaps(&person.contact_days).unwrap();
        assert_eq!((gaps.n, gaps.max), (12, 7));
    }

    #[test]
    fn a_pause_of_91_days_breaks_a_rhythm_of_28_to_35() {
        let broken = broken_rhythm(&person(&RHYTHM), day("2026-09-07")).unwrap();
        assert_eq!((broken.recency, broken.rank), (91, 1));
        assert!((broken.p_rank - 1.0 / 6.0).abs() < 1e-12);
    }

    #[test]
    fn a_pause_of_50_days_does_not() {
        assert_eq!(broken_rhythm(&person(&RHYTHM), day("2026-06-08").plus_days(50).unwrap()), None);
    }

    #[test]
    fn the_second_opinion_depends_on_the_mean_alone() {
        let close = |gaps: &[i64], recency, expected: f64| {
            let tail = tail_at_a_constant_rate(gaps, recency).unwrap();
            assert!((tail - expected).abs() < 5e-5, "{tail}");
        };
        close(&[28, 35, 28, 35, 28], 91, 0.0981);
        close(&[30], 60, 0.3333);
        close(&[30, 30], 60, 0.25);
        assert_eq!(tail_at_a_constant_rate(&[], 60), None);
    }

    #[test]
    fn three_gaps_are_too_few_to_tell() {
        let (person, today) = with_gaps(&[28, 28, 28], 400);
        assert_eq!(broken_rhythm(&person, today), None);
    }

    #[test]
    fn equal_gaps_work() {
        let (person, today) = with_gaps(&[7, 7, 7, 7], 14);
        assert!(broken_rhythm(&person, today).is_some());
    }

    #[test]
    fn scaling_all_gaps_changes_nothing() {
        for scale in 1..=5 {
            let gaps: Vec<i64> = [28, 35, 28, 35, 28].iter().map(|gap| gap * scale).collect();
            let (person, today) = with_gaps(&gaps, 91 * scale);
            assert!(broken_rhythm(&person, today).is_some(), "{scale}");
        }
    }

    #[test]
    fn bare_mentions_make_no_rhythm() {
        let mut mentioned = person(&RHYTHM);
        mentioned.explicit_days.clear();
        assert_eq!(broken_rhythm(&mentioned, day("2026-09-07")), None);
    }
}
