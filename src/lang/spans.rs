//! Days as a reader of one week thinks of them: `on Tuesday`, `in March`, `7 pm`, `23–29 November`.
//!
//! Knows near from far. Does not know what happened on a day.
//!
//! Uses: day, lang.

use super::{Arg, Catalogue, dates};
use crate::day::{Day, Time, Week};

/// A week from Monday to Sunday: `23–29 November 2026`, across months and years as each language
/// writes it.
pub fn of_week(lang: &Catalogue, week: Week) -> String {
    let (first, last) = (week.monday(), week.sunday());
    let id = match (first.year() == last.year(), first.month() == last.month()) {
        (true, true) => "span-in-month",
        (true, false) => "span-in-year",
        (false, _) => "span-over-years",
    };
    let number = |day: Day| Arg::from(day.day_of_month().to_string());
    let month = |day: Day| Arg::from(month_name(lang, day));
    let year = |day: Day| Arg::from(day.year().to_string());
    lang.words(
        id,
        &[
            ("first-day", number(first)),
            ("first-month", month(first)),
            ("first-year", year(first)),
            ("last-day", number(last)),
            ("last-month", month(last)),
            ("last-year", year(last)),
        ],
    )
}

/// When something was: `today`, `on Tuesday` within the last six days, else `on 12 November`.
pub fn on(lang: &Catalogue, day: Day, today: Day) -> String {
    match today.days_since(day) {
        0 => lang.words("on-today", &[]),
        1..=6 => lang.words("on-weekday", &[("weekday", weekday(lang, day).into())]),
        _ => lang.words("on-day", &[("day", dates::near(lang, day, today).into())]),
    }
}

/// A day agreed on: `Friday 20 November`, with the year if it is another than today's. German
/// declines it for `am` and `für`: `Freitag, den 20. November`.
pub fn appointed(lang: &Catalogue, day: Day, today: Day) -> String {
    let date = dates::near(lang, day, today);
    lang.words("date-appointed", &[("weekday", weekday(lang, day).into()), ("date", date.into())])
}

/// A day with its weekday, and with the year if it is another than today's: `Friday 20 November`,
/// `Freitag, 20. November`.
pub fn day_of_week(lang: &Catalogue, day: Day, today: Day) -> String {
    let plain = dates::with_weekday(lang, day);
    if day.year() == today.year() {
        return plain;
    }
    lang.words("date-with-year", &[("date", plain.into()), ("year", day.year().to_string().into())])
}

/// The month of a day, with its year if that is another than today's: `March`, `January 2022`.
pub fn month(lang: &Catalogue, day: Day, today: Day) -> String {
    let month = month_name(lang, day);
    if day.year() == today.year() {
        return month;
    }
    lang.words("date-month", &[("month", month.into()), ("year", day.year().to_string().into())])
}

/// A day of a list of days to come: `Tue 24`, and in another month than today's `Tue 1 Dec`.
pub fn ahead(lang: &Catalogue, day: Day, today: Day) -> String {
    let short = dates::short(lang, day);
    if (day.year(), day.month()) == (today.year(), today.month()) {
        return short;
    }
    let month = lang.words("month-short", &[("n", i64::from(day.month()).into())]);
    lang.words("date-short-month", &[("short", short.into()), ("month", month.into())])
}

/// `7 pm`, `7.30 pm` · `19 Uhr`, `19.30 Uhr`
pub fn clock(lang: &Catalogue, time: Time) -> String {
    let twelve = match time.hour % 12 {
        0 => 12,
        hour => hour,
    };
    let half = if time.hour < 12 { "am" } else { "pm" };
    lang.words(
        "time-of-day",
        &[
            ("hour", time.hour.to_string().into()),
            ("twelve", twelve.to_string().into()),
            ("half", half.into()),
            ("full", Arg::Number(i64::from(time.minute))),
            ("minutes", format!("{:02}", time.minute).into()),
        ],
    )
}

/// `Tuesday` · `Dienstag`
pub fn weekday(lang: &Catalogue, day: Day) -> String {
    lang.words("weekday-long", &[("n", Arg::Number(day.weekday() as i64))])
}

/// `November`
pub fn month_name(lang: &Catalogue, day: Day) -> String {
    lang.words("month-long", &[("n", Arg::Number(i64::from(day.month())))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Language;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    fn check(say: impl Fn(&Catalogue) -> String, english: &str, german: &str) {
        assert_eq!(say(&Catalogue::new(Language::English)), english);
        assert_eq!(say(&Catalogue::new(Language::German)), german);
    }

    #[test]
    fn weeks_inside_and_across_months_and_years() {
        for (week, english, german) in [
            ("2026-W48", "23–29 November 2026", "23.–29. November 2026"),
            ("2026-W49", "30 November – 6 December 2026", "30. November – 6. Dezember 2026"),
            ("2026-W53", "28 December 2026 – 3 January 2027", "28. Dezember 2026 – 3. Januar 2027"),
        ] {
            check(|lang| of_week(lang, Week::from_iso(week).unwrap()), english, german);
        }
    }

    #[test]
    fn the_last_six_days_are_weekdays() {
        let today = day("2026-11-23");
        for (at, english, german) in [
            ("2026-11-23", "today", "heute"),
            ("2026-11-17", "on Tuesday", "am Dienstag"),
            ("2026-11-16", "on 16 November", "am 16. November"),
            ("2025-11-15", "on 15 November 2025", "am 15. November 2025"),
        ] {
            check(|lang| on(lang, day(at), today), english, german);
        }
    }

    #[test]
    fn appointed_days_months_and_days_ahead() {
        let today = day("2026-11-23");
        check(
            |lang| appointed(lang, day("2026-11-20"), today),
            "Friday 20 November",
            "Freitag, den 20. November",
        );
        check(|lang| month(lang, day("2022-01-10"), today), "January 2022", "Januar 2022");
        check(|lang| month(lang, day("2026-03-10"), today), "March", "März");
        check(|lang| ahead(lang, day("2026-11-24"), today), "Tue 24", "Di 24.");
        check(|lang| ahead(lang, day("2026-12-01"), today), "Tue 1 Dec", "Di 1. Dez.");
    }

    #[test]
    fn the_clock() {
        for (time, english, german) in [
            ("19:00", "7 pm", "19 Uhr"),
            ("09:30", "9.30 am", "9.30 Uhr"),
            ("00:05", "12.05 am", "0.05 Uhr"),
            ("12:00", "12 pm", "12 Uhr"),
        ] {
            check(|lang| clock(lang, Time::from_text(time).unwrap()), english, german);
        }
    }
}
