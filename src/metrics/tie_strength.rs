//! Contact that fades with time: each contact day counts half after a half-life.
//!
//! Used to choose between words ("regular", "occasional", "quiet") and as a weight of links, never
//! shown as a figure. What is known is the direction, not the rate: without contact closeness falls
//! (Roberts & Dunbar 2015); the half-life is a modelling choice.

use crate::day::Day;

/// The sum of the weights of past contacts, each halved for every `half_life` days (at least 1) that
/// have passed; 0 without contacts, and what lies ahead adds nothing.
pub fn tie_strength(contacts: &[(Day, f64)], today: Day, half_life: u32) -> f64 {
    let half_life = f64::from(half_life.max(1));
    let past = contacts.iter().filter(|(day, _)| *day <= today);
    past.map(|(day, weight)| weight * (-(today.days_since(*day) as f64) / half_life).exp2()).sum()
}

#[cfg(test)]
mod tests {
    use super::super::tests::day;
    use super::*;

    #[test]
    fn four_contacts_of_different_age_and_weight() {
        let today = day("2026-11-23");
        let contacts = [(10, 1.0), (40, 1.0), (100, 3.0), (400, 1.0)];
        let contacts = contacts.map(|(age, weight)| (today.plus_days(-age).unwrap(), weight));
        assert!((tie_strength(&contacts, today, 180) - 4.07496).abs() < 5e-6);
    }

    #[test]
    fn nothing_and_what_lies_ahead_count_nothing() {
        let today = day("2026-11-23");
        assert_eq!(tie_strength(&[], today, 180), 0.0);
        assert_eq!(tie_strength(&[(day("2026-12-01"), 1.0)], today, 180), 0.0);
    }

    #[test]
    fn no_tie_grows_by_waiting() {
        let contacts = [(day("2026-01-05"), 1.0), (day("2026-11-01"), 1.0)];
        let mut before = f64::INFINITY;
        for ahead in 0..40 {
            let now = tie_strength(&contacts, day("2026-11-23").plus_days(ahead).unwrap(), 180);
            assert!(now < before);
            before = now;
        }
    }
}
