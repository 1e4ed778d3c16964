//! Whether contact comes evenly or in bursts.
//!
//! Pauses of 28, 35, 28, 35 and 28 days are nearly even: B is -0.79963 and, corrected for so few
//! pauses, A is -0.84255. Pauses of 1, 1, 60, 2, 90 and 1 days come in bursts: 0.16212 and 0.45775.
//! Used only to choose words, and only from ten pauses on.

/// Fewest pauses from which a page may speak of bursts.
const FEWEST: usize = 10;
/// From here on contact comes in bursts.
const BURSTS_ABOVE: f64 = 0.3;

/// How uneven pauses are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Burstiness {
    /// The parameter of Goh & Barabási 2008, -1 to 1: -1 even, 0 random.
    pub raw: f64,
    /// The same for a finite number of pauses (Kim & Jo 2016), -1 to 1: 1 is all time in one pause.
    pub finite: f64,
    /// How many pauses.
    pub n: usize,
}

impl Burstiness {
    /// Whether a page may say that contact comes in bursts.
    pub fn is_bursty(self) -> bool {
        FEWEST <= self.n && BURSTS_ABOVE < self.finite
    }
}

/// How uneven the pauses are; `None` for fewer than two, or where all are 0.
pub fn burstiness(gaps: &[i64]) -> Option<Burstiness> {
    let n = gaps.len() as f64;
    let mean = gaps.iter().sum::<i64>() as f64 / n;
    if gaps.len() < 2 || mean <= 0.0 {
        return None;
    }
    let variance = gaps.iter().map(|gap| (*gap as f64 - mean).powi(2)).sum::<f64>() / n;
    let q = variance.sqrt() / mean;
    let (more, less) = ((n + 1.0).sqrt(), (n - 1.0).sqrt());
    Some(Burstiness {
        raw: (q - 1.0) / (q + 1.0),
        finite: (more * q - less) / ((more - 2.0) * q + less),
        n: gaps.len(),
    })
}

/// How much each pause is like the one before it (Pearson), -1 to 1; `None` below three pauses or
/// where one side does not vary. For data only.
pub fn memory(gaps: &[i64]) -> Option<f64> {
    if gaps.len() < 3 {
        return None;
    }
    let values: Vec<f64> = gaps.iter().map(|gap| *gap as f64).collect();
    let (before, after) = (&values[..values.len() - 1], &values[1..]);
    let mean = |side: &[f64]| side.iter().sum::<f64>() / side.len() as f64;
    let (low, high) = (mean(before), mean(after));
    let sum = |pair: fn(f64, f64) -> f64| -> f64 {
        before.iter().zip(after).map(|(one, next)| pair(one - low, next - high)).sum()
    };
    let spread = (sum(|one, _| one * one) * sum(|_, next| next * next)).sqrt();
    (0.0 < spread).then(|| sum(|one, next| one * next) / spread)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const EVEN: [i64; 5] = [28, 35, 28, 35, 28];
    const BURSTS: [i64; 6] = [1, 1, 60, 2, 90, 1];

    #[track_caller]
    fn check(gaps: &[i64], raw: f64, finite: f64) {
        let found = burstiness(gaps).unwrap();
        assert!((found.raw - raw).abs() < 5e-6 && (found.finite - finite).abs() < 5e-6, "{found:?}");
    }

    #[test]
    fn even_pauses_and_bursts() {
        check(&EVEN, -0.79963, -0.84255);
        check(&BURSTS, 0.16212, 0.45775);
        check(&[7, 7, 7, 7], -1.0, -1.0);
        check(&[0, 0, 0, 0, 10], 1.0 / 3.0, 1.0);
        assert_eq!(burstiness(&[7]), None);
    }

    #[test]
    fn below_ten_pauses_no_page_speaks_of_bursts() {
        assert!(!burstiness(&BURSTS).unwrap().is_bursty());
        let ten = [1, 1, 60, 2, 90, 1, 1, 75, 1, 2];
        assert!(burstiness(&ten).unwrap().is_bursty());
        assert!(!burstiness(&[28; 12]).unwrap().is_bursty());
    }

    #[test]
    fn each_pause_and_the_one_before_it() {
        assert!((memory(&EVEN).unwrap() + 1.0).abs() < 1e-9);
        assert!((memory(&BURSTS).unwrap() + 0.6164).abs() < 5e-5);
        assert_eq!(memory(&[7, 7, 7, 7]), None);
        assert_eq!(memory(&[7, 9]), None);
    }

    proptest! {
        #[test]
        fn scaling_all_pauses_changes_nothing(gaps in proptest::collection::vec(1i64..400, 2..20), scale in 2i64..9) {
            let scaled: Vec<i64> = gaps.iter().map(|gap| gap * scale).collect();
            let (one, other) = (burstiness(&gaps).unwrap(), burstiness(&scaled).unwrap());
            prop_assert!((one.finite - other.finite).abs() < 1e-9);
            prop_assert!((-1.0 - 1e-9..=1.0 + 1e-9).contains(&one.finite));
        }
    }
}
