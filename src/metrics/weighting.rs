//! Whether a balance holds however one weighs the single things.
//!
//! A forwarded article and an introduction cannot be weighed against each other, and giver and
//! receiver weigh one favour differently (Flynn 2003). So the balance is taken three times: with the
//! efforts as noted, with all alike, and with each step of effort counting double. Given 1, 1 and 1
//! and received 4 it says -1, +2 and -5: that depends on the weighting.

/// Whether three ways to weigh agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stability {
    /// All three give the same sign.
    Stable,
    /// They do not.
    DependsOnWeighting,
    /// Nothing to compare: no exchanges, or all efforts are 1.
    NotComputed,
}

/// Compares the three ways for the efforts (1 to 5) of what was given and received.
pub fn stability(given: &[u8], received: &[u8]) -> Stability {
    if given.iter().chain(received).all(|effort| *effort == 1) {
        return Stability::NotComputed;
    }
    let sign = |weigh: fn(u8) -> i64| {
        let sum = |efforts: &[u8]| efforts.iter().map(|effort| weigh(*effort)).sum::<i64>();
        (sum(given) - sum(received)).signum()
    };
    let noted = sign(i64::from);
    let agree = noted == sign(|_| 1) && noted == sign(|effort| 1 << effort.saturating_sub(1).min(4));
    if agree { Stability::Stable } else { Stability::DependsOnWeighting }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_small_against_one_large_depends_on_the_weighting() {
        assert_eq!(stability(&[1, 1, 1], &[4]), Stability::DependsOnWeighting);
    }

    #[test]
    fn two_and_two_against_one_is_stable() {
        assert_eq!(stability(&[2, 2], &[1]), Stability::Stable);
    }

    #[test]
    fn without_efforts_there_is_nothing_to_compare() {
        assert_eq!(stability(&[1, 1], &[1]), Stability::NotComputed);
        assert_eq!(stability(&[], &[]), Stability::NotComputed);
    }
}
