//! How much a figure from few notes can be trusted.

/// Quantile of the normal distribution for a two-sided interval of 90 %.
const Z_90: f64 = 1.644_853_6;

/// How many records a result rests on, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Nothing recorded: no figure at all.
    None,
    /// One record: the fact with its date, no average.
    Single,
    /// Fewer than the measure needs: the figure with the words "few notes".
    Thin,
    /// Enough.
    Enough,
}

impl Level {
    /// The level of a result from `records`, for a measure that needs at least `minimum`.
    pub fn of(records: usize, minimum: usize) -> Self {
        match records {
            0 => Self::None,
            1 => Self::Single,
            few if few < minimum => Self::Thin,
            _ => Self::Enough,
        }
    }
}

/// The interval of 90 % around the share `k` of `n` (Wilson 1927), inside 0 to 1; `None` for no
/// records.
pub fn wilson_90(k: usize, n: usize) -> Option<(f64, f64)> {
    if n == 0 {
        return None;
    }
    let (k, n) = (k.min(n) as f64, n as f64);
    let (p, z2) = (k / n, Z_90 * Z_90);
    let scale = 1.0 + z2 / n;
    let centre = (p + z2 / (2.0 * n)) / scale;
    let half = Z_90 * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt() / scale;
    Some(((centre - half).max(0.0), (centre + half).min(1.0)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(k: usize, n: usize, expected: (f64, f64)) {
        let (low, high) = wilson_90(k, n).unwrap();
        assert!(
            (low - expected.0).abs() < 5e-5 && (high - expected.1).abs() < 5e-5,
            "{k} of {n}: {low} {high}"
        );
    }

    #[test]
    fn intervals_of_small_counts() {
        check(5, 8, (0.3480, 0.8388));
        check(9, 10, (0.6523, 0.9774));
        check(1, 1, (0.2699, 1.0));
        check(12, 18, (0.4731, 0.8167));
        check(2, 3, (0.2535, 0.9217));
    }

    #[test]
    fn no_records_give_no_interval() {
        assert_eq!(wilson_90(0, 0), None);
    }

    #[test]
    fn levels() {
        let levels = [0, 1, 3, 4].map(|n| Level::of(n, 4));
        assert_eq!(levels, [Level::None, Level::Single, Level::Thin, Level::Enough]);
    }

    proptest! {
        #[test]
        fn an_interval_lies_in_0_to_1_and_holds_its_share(n in 1usize..400, part in 0usize..400) {
            let k = part.min(n);
            let (low, high) = wilson_90(k, n).unwrap();
            let p = k as f64 / n as f64;
            prop_assert!(0.0 <= low && low <= p + 1e-12 && p - 1e-12 <= high && high <= 1.0);
        }
    }
}
