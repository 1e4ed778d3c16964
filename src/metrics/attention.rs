//! How the owner's attention is spread: among how many people, and how evenly.
//!
//! Of 16 contact days 8, 4, 2, 1 and 1 went to five people: as many as 3.668 people who got equal
//! shares, and half of them to one person. People keep such a pattern for years, whoever fills it
//! (Saramäki et al. 2014). It describes the owner; who comes first is never named.

use crate::day::Day;
use crate::index::Index;

/// Contact days over some weeks, and how they are spread.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Attention {
    /// Contact days, one for each person and day.
    pub contacts: usize,
    /// People who got at least one.
    pub people: usize,
    /// The fewest people who together got half of them.
    pub half: usize,
    /// The effective number of people (Hill number of order 1), 1 to `people`.
    pub effective: f64,
}

/// How contact days from `first` to `last`, both included, are spread; `None` without any.
pub fn attention(index: &Index, first: Day, last: Day) -> Option<Attention> {
    let within =
        |days: &[Day]| days.partition_point(|day| *day <= last) - days.partition_point(|day| *day < first);
    spread(index.others().map(|(_, person)| within(&person.contact_days)).collect())
}

fn spread(mut counts: Vec<usize>) -> Option<Attention> {
    counts.retain(|count| 0 < *count);
    counts.sort_unstable_by(|left, right| right.cmp(left));
    let contacts: usize = counts.iter().sum();
    let share = |count: &usize| *count as f64 / contacts as f64;
    let entropy: f64 = -counts.iter().map(|count| share(count) * share(count).ln()).sum::<f64>();
    let mut sum = 0;
    let half = 1 + counts.iter().position(|count| {
        sum += count;
        contacts <= 2 * sum
    })?;
    Some(Attention { contacts, people: counts.len(), half, effective: entropy.exp() })
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, index, person};
    use super::*;

    #[test]
    fn sixteen_contacts_of_five_people() {
        let found = spread(vec![1, 8, 2, 0, 4, 1]).unwrap();
        assert_eq!((found.contacts, found.people, found.half), (16, 5, 1));
        assert!((found.effective - 3.668).abs() < 5e-4, "{found:?}");
    }

    #[test]
    fn nobody_and_one_person() {
        assert_eq!(spread(Vec::new()), None);
        assert_eq!(spread(vec![3]).map(|one| (one.people, one.half, one.effective)), Some((1, 1, 1.0)));
    }

    #[test]
    fn only_days_of_the_span_count() {
        let people = vec![person(&["2026-08-01", "2026-09-01", "2026-09-30"]), person(&["2026-10-01"])];
        let found = attention(&index("2026-11-23", people), day("2026-09-01"), day("2026-09-30")).unwrap();
        assert_eq!((found.contacts, found.people), (2, 1));
    }
}
