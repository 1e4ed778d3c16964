//! Dates as people write them, in both languages.
//!
//! Reads a date at the start of a text. What cannot be a day of the calendar is said to be
//! impossible; a year of two digits is doubtful; nothing is guessed.

use crate::day::{Day, Weekday};
use crate::names::fold;

/// A date found at the start of a text, and how many bytes it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) date: Reading,
    pub(super) length: usize,
}

/// How a date was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// Year, month and day.
    Day(Day),
    /// `18.11.2026`, day first.
    Local(Day),
    /// `18.11.26`, read as of this century.
    ShortYear(Day),
    /// Looks like a date and is none.
    Impossible,
}

impl Reading {
    /// The day, if it is one.
    pub(super) fn day(self) -> Option<Day> {
        match self {
            Self::Day(day) | Self::Local(day) | Self::ShortYear(day) => Some(day),
            Self::Impossible => None,
        }
    }
}

/// A date in figures with its year at the start of `text`: `2026-11-18`, `18.11.2026`, `18.11.26`.
pub(super) fn in_figures(text: &str) -> Option<Found> {
    if !text.as_bytes().first().is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let length = text.bytes().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.')).count();
    let figures = text[..length].trim_end_matches(['.', '-']);
    if text[length..].starts_with(|c: char| c.is_alphabetic() && !"Tt".contains(c)) {
        return None;
    }
    if let Some(found) = iso(figures) {
        return Some(found);
    }
    let parts: Vec<&str> = figures.split('.').collect();
    let [day, month, year] = parts.as_slice() else { return None };
    let short = year.len() == 2;
    if !(short || year.len() == 4) || 2 < day.len() || 2 < month.len() {
        return None;
    }
    let number = |part: &str| part.parse::<u32>().ok();
    let year = number(year)? + if short { 2000 } else { 0 };
    let date = match Day::new(i32::try_from(year).ok()?, number(month)?, number(day)?) {
        Some(day) if short => Reading::ShortYear(day),
        Some(day) => Reading::Local(day),
        None => Reading::Impossible,
    };
    Some(Found { date, length: figures.len() })
}

fn iso(figures: &str) -> Option<Found> {
    let shape: Vec<usize> = figures.split('-').map(str::len).collect();
    if shape != [4, 2, 2] {
        return None;
    }
    let date = Day::from_iso(figures).map_or(Reading::Impossible, Reading::Day);
    Some(Found { date, length: figures.len() })
}

/// A date in words at the start of `text`, on or after `from`: figures, `18 November`,
/// `November 18`, `18. November`, a weekday, a month (its first day), `next week`, `in 3 weeks`.
pub(super) fn in_words(text: &str, from: Day) -> Option<(Day, usize)> {
    if let Some(found) = in_figures(text) {
        return found.date.day().map(|day| (day, found.length));
    }
    let words = words(text);
    let word = |at: usize| words.get(at).map(|(word, _)| word.as_str());
    let end = |at: usize| words.get(at).map_or(0, |(_, end)| *end);
    let skip = usize::from(matches!(word(0), Some("the" | "den" | "zum" | "am" | "im" | "on" | "in")));
    let first = word(skip)?;
    if skip == 1
        && matches!(word(0), Some("in"))
        && let Some((day, used)) = from_now(&words[1..], from)
    {
        return Some((day, end(used)));
    }
    if matches!(first, "next" | "nächste" | "nächsten" | "nächster" | "kommende" | "kommenden") {
        return next(word(skip + 1)?, from).map(|day| (day, end(skip + 1)));
    }
    if let Some(weekday) = weekday(first) {
        let dated = word(skip + 1).and_then(day_of_month).zip(word(skip + 2).and_then(month));
        if let Some((day, month)) = dated {
            return Some((with_year(day, month, word(skip + 3), from)?, end(skip + 2)));
        }
        return Some((from.on_or_after(weekday)?, end(skip)));
    }
    if let Some((day, month)) = day_of_month(first).zip(word(skip + 1).and_then(month)) {
        let last = if word(skip + 2).is_some_and(is_year) { skip + 2 } else { skip + 1 };
        return Some((with_year(day, month, word(skip + 2), from)?, end(last)));
    }
    let month = month(first)?;
    if let Some(day) = word(skip + 1).and_then(day_of_month) {
        return Some((with_year(day, month, word(skip + 2), from)?, end(skip + 1)));
    }
    let year = word(skip + 1).filter(|word| is_year(word));
    Some((with_year(1, month, year, from)?, end(skip + usize::from(year.is_some()))))
}

/// The weekday a word names, written out or as two or three letters.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    const NAMES: [&[&str]; 7] = [
        &["monday", "mon", "montag", "mo"],
        &["tuesday", "tue", "tues", "dienstag", "di"],
        &["wednesday", "wed", "mittwoch", "mi"],
        &["thursday", "thu", "thurs", "donnerstag", "do"],
        &["friday", "fri", "freitag", "fr"],
        &["saturday", "sat", "samstag", "sonnabend", "sa"],
        &["sunday", "sun", "sonntag", "so"],
    ];
    let place = NAMES.iter().position(|names| names.contains(&word))?;
    Some(Weekday::ALL[place])
}

fn month(word: &str) -> Option<u32> {
    const NAMES: [&[&str]; 12] = [
        &["january", "jan", "januar", "jänner"],
        &["february", "feb", "februar", "febr"],
        &["march", "mar", "märz", "mär", "mrz"],
        &["april", "apr"],
        &["may", "mai"],
        &["june", "jun", "juni"],
        &["july", "jul", "juli"],
        &["august", "aug"],
        &["september", "sept", "sep"],
        &["october", "oct", "oktober", "okt"],
        &["november", "nov"],
        &["december", "dec", "dezember", "dez"],
    ];
    NAMES.iter().position(|names| names.contains(&word)).and_then(|place| u32::try_from(place + 1).ok())
}

fn day_of_month(word: &str) -> Option<u32> {
    let figures = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let ending = &word[figures.len()..];
    let day = figures.parse().ok().filter(|day| (1..=31).contains(day))?;
    matches!(ending, "" | "st" | "nd" | "rd" | "th").then_some(day)
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// The day of that month, in the year said, else the first that is not before `from`.
fn with_year(day: u32, month: u32, year: Option<&str>, from: Day) -> Option<Day> {
    if let Some(year) = year.filter(|word| is_year(word)) {
        return Day::new(year.parse().ok()?, month, day);
    }
    let this = Day::new(from.year(), month, day).filter(|day| from <= *day);
    this.or_else(|| Day::new(from.year() + 1, month, day))
}

fn next(unit: &str, from: Day) -> Option<Day> {
    match unit {
        "week" | "woche" => Some(from.week().plus(1).monday()),
        "month" | "monat" => first_of_month(from, 1),
        "year" | "jahr" | "jahres" => Day::new(from.year() + 1, 1, 1),
        other => from.plus_days(1)?.on_or_after(weekday(other)?),
    }
}

/// `3 weeks`, `drei Wochen` behind `in`: the day, and how many words it took.
fn from_now(words: &[(String, usize)], from: Day) -> Option<(Day, usize)> {
    const NUMBERS: [&[&str]; 6] = [
        &["a", "one", "einem", "einer", "1"],
        &["two", "zwei"],
        &["three", "drei"],
        &["four", "vier"],
        &["five", "fünf"],
        &["six", "sechs"],
    ];
    let (first, unit) = (&words.first()?.0, &words.get(1)?.0);
    let named =
        (1..).zip(NUMBERS).find(|(_, names)| names.contains(&first.as_str())).map(|(number, _)| number);
    let count: i64 = named.or_else(|| first.parse().ok())?;
    let day = match unit.as_str() {
        "day" | "days" | "tag" | "tagen" => from.plus_days(count)?,
        "week" | "weeks" | "woche" | "wochen" => from.plus_days(count.checked_mul(7)?)?,
        "month" | "months" | "monat" | "monaten" => first_of_month(from, count)?,
        _ => return None,
    };
    Some((day, 2))
}

fn first_of_month(from: Day, ahead: i64) -> Option<Day> {
    let months = i64::from(from.year()) * 12 + i64::from(from.month()) - 1 + ahead;
    Day::new(i32::try_from(months.div_euclid(12)).ok()?, u32::try_from(months.rem_euclid(12)).ok()? + 1, 1)
}

/// The first words of a text, folded and without punctuation, each with the byte after it.
fn words(text: &str) -> Vec<(String, usize)> {
    let mut words = Vec::new();
    let mut at = 0;
    while words.len() < 5 {
        let start = at + text[at..].len() - text[at..].trim_start().len();
        let length = text[start..].find(char::is_whitespace).unwrap_or(text.len() - start);
        let word = text[start..start + length].trim_end_matches(['.', ',', ';', ':', ')', '?']);
        if word.is_empty() {
            break;
        }
        words.push((fold(word), start + word.len()));
        at = start + length;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    #[test]
    fn dates_in_figures() {
        let read = |text| in_figures(text).map(|found| (found.date, found.length));
        let november = day("2026-11-18");
        assert_eq!(read("2026-11-18 call"), Some((Reading::Day(november), 10)));
        assert_eq!(read("18.11.2026: call"), Some((Reading::Local(november), 10)));
        assert_eq!(read("18.11.26"), Some((Reading::ShortYear(november), 8)));
        assert_eq!(read("2026-02-30"), Some((Reading::Impossible, 10)));
        assert_eq!(read("31.13.2026"), Some((Reading::Impossible, 10)));
        for text in ["2026", "12:30", "18.11.", "v2026-11-18", "1.5 h", "2026-11-18abc"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn dates_in_words_are_the_next_such_day() {
        let from = day("2026-11-18");
        for (text, expected) in [
            ("Friday", "2026-11-20"),
            ("Freitag, dann", "2026-11-20"),
            ("Wednesday", "2026-11-18"),
            ("12 December", "2026-12-12"),
            ("December 12", "2026-12-12"),
            ("12. Dezember 2027", "2027-12-12"),
            ("zum 1. März", "2027-03-01"),
            ("January", "2027-01-01"),
            ("Januar", "2027-01-01"),
            ("next week", "2026-11-23"),
            ("nächsten Monat", "2026-12-01"),
            ("in 3 weeks", "2026-12-09"),
            ("in drei Wochen", "2026-12-09"),
            ("the 3rd December", "2026-12-03"),
            ("Friday 27 November", "2026-11-27"),
            ("2026-12-24", "2026-12-24"),
        ] {
            assert_eq!(in_words(text, from).map(|(day, _)| day), Some(day(expected)), "{text}");
        }
        for text in ["the harbour", "Anna", "", "3 pages", "32 December"] {
            assert_eq!(in_words(text, from), None, "{text}");
        }
    }
}
