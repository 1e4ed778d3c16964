//! How long ago a day was, for answers on a terminal; pages name the day instead.
//!
//! Uses: day, lang.

use crate::day::Day;
use crate::lang::{Arg, Catalogue};

/// `today`, `yesterday`, `9 days ago`, `11 weeks ago`; from two months on in months, from two years
/// on in years. A day still to come is `today`.
pub(super) fn ago(lang: &Catalogue, day: Day, today: Day) -> String {
    let days = today.days_since(day).max(0);
    let (unit, count) = match days {
        0 => ("today", 0),
        1 => ("yesterday", 1),
        2..14 => ("day", days),
        14..60 => ("week", days / 7),
        60..730 => ("month", days / 30),
        _ => ("year", days / 365),
    };
    lang.words(&format!("ago-{unit}"), &[("count", Arg::Number(count))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Language;

    #[test]
    fn the_unit_grows_with_the_distance() {
        let (en, de) = (Catalogue::new(Language::English), Catalogue::new(Language::German));
        let today = Day::from_iso("2026-11-23").unwrap();
        for (days, english, german) in [
            (-3, "today", "heute"),
            (0, "today", "heute"),
            (1, "yesterday", "gestern"),
            (2, "2 days ago", "vor 2 Tagen"),
            (14, "2 weeks ago", "vor 2 Wochen"),
            (76, "2 months ago", "vor 2 Monaten"),
            (800, "2 years ago", "vor 2 Jahren"),
        ] {
            let day = today.plus_days(-days).unwrap();
            assert_eq!(ago(&en, day, today), english);
            assert_eq!(ago(&de, day, today), german);
        }
    }
}
