//! Dates, times and lengths of time as they stand in front matter.
//!
//! Knows the spellings with digits. Does not know which key a value belongs to, nor today: what
//! is doubtful is said to be so and never guessed.
//!
//! Uses: day.

use crate::day::{Day, Time, When};

/// What a text says as a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateText {
    /// A date, with a time if one follows it.
    Known(When, Option<Time>),
    /// A date written day first (`18.11.2026`), as is usual in German.
    DayFirst(Day, Option<Time>),
    /// The form of a date, but the calendar has none such.
    Impossible,
    /// A date that can be read in two ways: two digits for the year, slashes.
    Doubtful,
    /// No date.
    NoDate,
}

/// Reads a date: ISO, with or without time, as link to a daily note, or day first.
pub(super) fn read_date(text: &str) -> DateText {
    let text = unlinked(text);
    if let Some(when) = When::from_iso(text) {
        return DateText::Known(when, time_behind(text));
    }
    let end =
        text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | '/'))).unwrap_or(text.len());
    let (date, rest) = text.split_at(end);
    if !(rest.is_empty() || rest.starts_with([' ', 'T', 't', ','])) {
        return DateText::NoDate;
    }
    let groups: Vec<&str> = date.split(['.', '-', '/']).collect();
    let separator = date.chars().find(|c| !c.is_ascii_digit());
    let one_separator = date.chars().all(|c| c.is_ascii_digit() || Some(c) == separator);
    if groups.iter().any(|group| group.is_empty() || group.len() > 8) || !one_separator {
        return DateText::NoDate;
    }
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    let numbers: Vec<u32> = groups.iter().filter_map(|group| group.parse().ok()).collect();
    let known = |when: Option<When>| match when {
        Some(when) => DateText::Known(when, time_behind(text)),
        None => DateText::Impossible,
    };
    match (lengths.as_slice(), numbers.as_slice(), separator) {
        ([4, 1..=2, 1..=2], [year, month, day], _) => known(civil(*year, *month, *day).map(When::Day)),
        ([8], [number], None) => match civil(number / 10_000, number / 100 % 100, number % 100) {
            Some(day) => known(Some(When::Day(day))),
            None => DateText::NoDate,
        },
        ([1..=2, 1..=2, 4], [day, month, year], Some('.')) => match civil(*year, *month, *day) {
            Some(day) => DateText::DayFirst(day, time_behind(text)),
            None => DateText::Impossible,
        },
        ([4, 1..=2], [year, month], _) | ([1..=2, 4], [month, year], _) => known(month_of(*year, *month)),
        ([1..=2, 1..=2, 2 | 4], _, Some(_)) => DateText::Doubtful,
        _ => DateText::NoDate,
    }
}

/// Reads a time of day: `12:30`, `12:30:00`, `9.15 Uhr`, `2:30 pm`.
pub(super) fn read_time(text: &str) -> Option<Time> {
    let text = text.trim().to_lowercase();
    let (text, hour_word) = match text.strip_suffix("uhr") {
        Some(bare) => (bare.trim().replace('.', ":"), true),
        None => (text, false),
    };
    let (text, afternoon) = match (text.strip_suffix("pm"), text.strip_suffix("am")) {
        (Some(bare), _) => (bare.trim().to_owned(), Some(12)),
        (_, Some(bare)) => (bare.trim().to_owned(), Some(0)),
        _ => (text, None),
    };
    let clock = match text.matches(':').count() {
        0 if hour_word || afternoon.is_some() => format!("{text}:00"),
        2 => text.rsplit_once(':')?.0.to_owned(),
        _ => text,
    };
    let time = Time::from_text(&clock)?;
    match afternoon {
        None => Some(time),
        Some(shift) if (1..=12).contains(&time.hour) => Time::new(time.hour % 12 + shift, time.minute),
        Some(_) => None,
    }
}

/// Reads a length of time in minutes, 1 to 1440: `75`, `75 min`, `1h 30m`, `1:15`, `1,5 Std.`.
pub(super) fn read_minutes(text: &str) -> Option<u32> {
    let text = text.trim().to_lowercase();
    let text = text.strip_prefix("pt").unwrap_or(&text);
    let minutes = match text.split_once(':') {
        Some((hours, minutes)) => {
            hours.trim().parse::<u32>().ok()?.checked_mul(60)?.checked_add(two_digits(minutes)?)?
        }
        None => sum_of_parts(text)?,
    };
    (1..=1440).contains(&minutes).then_some(minutes)
}

fn two_digits(text: &str) -> Option<u32> {
    let minutes: u32 = text.get(..2)?.parse().ok()?;
    let rest = &text[2..];
    let only_unit = rest.is_empty() || rest.trim().starts_with(['h', 's']) || rest.starts_with(':');
    (minutes < 60 && only_unit).then_some(minutes)
}

/// `1 h 30`, `1.5 hours`, `90 Minuten`: numbers with their units; a number alone means minutes.
fn sum_of_parts(text: &str) -> Option<u32> {
    let mut rest = text.trim();
    let mut hundredths: u32 = 0;
    while !rest.is_empty() {
        let digits =
            rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ','))).unwrap_or(rest.len());
        let number = in_hundredths(&rest[..digits])?;
        rest = rest[digits..].trim_start();
        let letters = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        let minutes = match &rest[..letters] {
            "" | "m" | "min" | "mins" | "minute" | "minutes" | "minuten" => 1,
            "h" | "hr" | "hrs" | "hour" | "hours" | "std" | "stunde" | "stunden" => 60,
            _ => return None,
        };
        hundredths = hundredths.checked_add(number.checked_mul(minutes)?)?;
        rest = rest[letters..].trim_start_matches(['.', ',', ' ']);
        rest = rest.strip_prefix("und ").or_else(|| rest.strip_prefix("and ")).unwrap_or(rest);
    }
    Some(hundredths / 100)
}

/// A number in hundredths: `1,5` is 150. At most two places behind the mark.
fn in_hundredths(text: &str) -> Option<u32> {
    let text = text.trim_end_matches(['.', ',']);
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, "00"));
    let part = match (part.len(), part.parse::<u32>().ok()?) {
        (1, tenths) => tenths * 10,
        (2, hundredths) => hundredths,
        _ => return None,
    };
    whole.parse::<u32>().ok()?.checked_mul(100)?.checked_add(part)
}

/// A birthday: year if known, month, day. `1980-04-17`, `--04-17`, `04-17`, `17.04.`, `17.4.1980`.
pub(super) fn read_birthday(text: &str) -> Option<(Option<i32>, u32, u32)> {
    let text = unlinked(text);
    match read_date(text) {
        // Address books write this year for a birthday whose year is not known.
        DateText::Known(When::Day(day), _) if day.year() == 1604 => {
            Some((None, day.month(), day.day_of_month()))
        }
        DateText::Known(When::Day(day), _) | DateText::DayFirst(day, _) => {
            Some((Some(day.year()), day.month(), day.day_of_month()))
        }
        _ => {
            let (month, day) = match text.strip_prefix("--") {
                Some(rest) if rest.len() == 4 => (rest.get(..2)?, rest.get(2..)?),
                Some(rest) => rest.split_once('-')?,
                None if text.contains('.') => {
                    let (day, month) = text.split_once('.')?;
                    (month.strip_suffix('.').unwrap_or(month).trim(), day)
                }
                None => text.split_once('-')?,
            };
            let number = |text: &str| (1..=2).contains(&text.len()).then(|| text.parse::<u32>().ok())?;
            let (month, day) = (number(month)?, number(day)?);
            // A leap year, so that the 29th of February is a birthday.
            Day::new(2000, month, day).map(|_| (None, month, day))
        }
    }
}

/// The text of a link to a daily note, other texts as they are.
fn unlinked(text: &str) -> &str {
    let text = text.trim();
    match text.strip_prefix("[[").and_then(|rest| rest.strip_suffix("]]")) {
        Some(inner) => {
            let target = inner.split(['|', '#']).next().unwrap_or_default();
            target.rsplit('/').next().unwrap_or_default().trim()
        }
        None => text,
    }
}

fn civil(year: u32, month: u32, day: u32) -> Option<Day> {
    Day::new(i32::try_from(year).ok()?, month, day)
}

fn month_of(year: u32, month: u32) -> Option<When> {
    civil(year, month, 1).map(|first| When::Month(first.year(), month))
}

fn time_behind(text: &str) -> Option<Time> {
    let (_, time) = text.split_once([' ', 'T', 't'])?;
    let time = time.trim();
    let end = time.find(|c: char| !(c.is_ascii_digit() || c == ':')).unwrap_or(time.len());
    read_time(&time[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(text: &str) -> String {
        let time =
            |time: Option<Time>| time.map(|t| format!(" {}:{:02}", t.hour, t.minute)).unwrap_or_default();
        match read_date(text) {
            DateText::Known(when, at) => format!("{when}{}", time(at)),
            DateText::DayFirst(day, at) => format!("day first {day}{}", time(at)),
            DateText::Impossible => "impossible".to_owned(),
            DateText::Doubtful => "doubtful".to_owned(),
            DateText::NoDate => "no date".to_owned(),
        }
    }

    #[test]
    fn dates() {
        for (text, expected) in [
            ("2026-11-18", "2026-11-18"),
            ("2026-11-18T12:30:00", "2026-11-18 12:30"),
            ("2026-11-18 9:05", "2026-11-18 9:05"),
            ("2026-11-18T12:30Z", "2026-11-18 12:30"),
            ("[[2026-11-18]]", "2026-11-18"),
            ("[[Journal/2026-11-18|yesterday]]", "2026-11-18"),
            ("2026-1-5", "2026-01-05"),
            ("2026/11/18", "2026-11-18"),
            ("20261118", "2026-11-18"),
            ("2026-11", "2026-11"),
            ("2026", "2026"),
            ("11/2026", "2026-11"),
            ("03.2019", "2019-03"),
            ("18.11.2026", "day first 2026-11-18"),
            ("8.1.2026, 12:30", "day first 2026-01-08 12:30"),
            ("2026-02-30", "impossible"),
            ("2026-13-01", "impossible"),
            ("31.11.2026", "impossible"),
            ("2026-13", "impossible"),
            ("18.11.26", "doubtful"),
            ("11/18/2026", "doubtful"),
            ("yesterday", "no date"),
            ("12345678901", "no date"),
            ("1-2-3", "no date"),
            ("2026-11-18x", "no date"),
            ("", "no date"),
        ] {
            assert_eq!(show(text), expected, "{text}");
        }
    }

    #[test]
    fn times() {
        for (text, expected) in [
            ("12:30", Time::new(12, 30)),
            ("9:05:00", Time::new(9, 5)),
            ("9.15 Uhr", Time::new(9, 15)),
            ("18 Uhr", Time::new(18, 0)),
            ("2:30 pm", Time::new(14, 30)),
            ("12am", Time::new(0, 0)),
            ("25:00", None),
            ("13 pm", None),
            ("noon", None),
        ] {
            assert_eq!(read_time(text), expected, "{text}");
        }
    }

    #[test]
    fn lengths_of_time() {
        for (text, expected) in [
            ("75", Some(75)),
            ("75 min", Some(75)),
            ("90 Minuten", Some(90)),
            ("1h 30m", Some(90)),
            ("1 h 30", Some(90)),
            ("1:15", Some(75)),
            ("1:15 h", Some(75)),
            ("1,5 Std.", Some(90)),
            ("1.5 hours", Some(90)),
            ("0.25 h", Some(15)),
            ("2 Stunden und 10 Minuten", Some(130)),
            ("PT1H30M", Some(90)),
            ("0", None),
            ("1441", None),
            ("99999999999", None),
            ("a while", None),
            ("1:75", None),
        ] {
            assert_eq!(read_minutes(text), expected, "{text}");
        }
    }

    #[test]
    fn birthdays() {
        for (text, expected) in [
            ("1980-04-17", Some((Some(1980), 4, 17))),
            ("1980-04-17T00:00:00", Some((Some(1980), 4, 17))),
            ("17.04.1980", Some((Some(1980), 4, 17))),
            ("--04-17", Some((None, 4, 17))),
            ("--0417", Some((None, 4, 17))),
            ("04-17", Some((None, 4, 17))),
            ("17.04.", Some((None, 4, 17))),
            ("17. 4.", Some((None, 4, 17))),
            ("29.2.", Some((None, 2, 29))),
            ("1604-04-12", Some((None, 4, 12))),
            ("30.2.", None),
            ("17.13.", None),
            ("April", None),
            ("1980", None),
        ] {
            assert_eq!(read_birthday(text), expected, "{text}");
        }
    }
}
