//! Days in words, as each language writes them.
//!
//! Uses: day, lang.

use super::{Arg, Catalogue};
use crate::day::Day;

/// `20 November 2026` · `20. November 2026`
pub fn full(lang: &Catalogue, day: Day) -> String {
    in_form(lang, "date-full", day)
}

/// `20 November` · `20. November`
pub fn of_year(lang: &Catalogue, day: Day) -> String {
    in_form(lang, "date-of-year", day)
}

/// The day of the year, with the year only if it is not that of `today`.
pub fn near(lang: &Catalogue, day: Day, today: Day) -> String {
    if day.year() == today.year() { of_year(lang, day) } else { full(lang, day) }
}

/// `Friday 20 November` · `Freitag, 20. November`
pub fn with_weekday(lang: &Catalogue, day: Day) -> String {
    in_form(lang, "date-weekday", day)
}

/// `Fri 20` · `Fr 20.`
pub fn short(lang: &Catalogue, day: Day) -> String {
    let weekday = lang.words("weekday-short", &[("n", Arg::Number(day.weekday() as i64))]);
    lang.words("date-short", &[("weekday", weekday.into()), ("day", i64::from(day.day_of_month()).into())])
}

fn in_form(lang: &Catalogue, form: &str, day: Day) -> String {
    let weekday = lang.words("weekday-long", &[("n", Arg::Number(day.weekday() as i64))]);
    let month = lang.words("month-long", &[("n", Arg::Number(i64::from(day.month())))]);
    lang.words(
        form,
        &[
            ("weekday", weekday.into()),
            ("day", i64::from(day.day_of_month()).into()),
            ("month", month.into()),
            ("year", day.year().to_string().into()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Language;

    #[test]
    fn a_day_in_both_languages() {
        let day = Day::new(2026, 11, 20).unwrap();
        let (en, de) = (Catalogue::new(Language::English), Catalogue::new(Language::German));
        assert_eq!(full(&en, day), "20 November 2026");
        assert_eq!(full(&de, day), "20. November 2026");
        assert_eq!(with_weekday(&en, day), "Friday 20 November");
        assert_eq!(with_weekday(&de, day), "Freitag, 20. November");
        assert_eq!(short(&en, day), "Fri 20");
        assert_eq!(short(&de, day), "Fr 20.");
        assert_eq!(near(&en, day, Day::new(2027, 1, 1).unwrap()), "20 November 2026");
    }
}
