//! Times that lie ahead, as people write until when something can rest: `January`, `in 3 weeks`.
//!
//! Knows months, the next week or month, and spans in words. Does not know today.
//!
//! Uses: day.

use super::{Basis, Written, checked, civil, gap, month, number, read_relative, word, year};
use crate::day::Day;
use crate::parse::words::Folded;

/// Reads until when to rest: a date, a month, `next month`, `in 3 weeks`. A month begins on its
/// first day; one that has begun on `from` means that of the next year.
pub(in crate::parse) fn read(text: &str, from: Option<Day>) -> Option<Written> {
    let basis = from.map_or(Basis::Nothing, Basis::Ahead);
    super::read(text, basis)
        .or_else(|| read_relative(text, basis))
        .or_else(|| month_ahead(text, from))
        .or_else(|| next_span(text, from))
        .or_else(|| in_a_while(text, from))
}

fn month_ahead(text: &str, from: Option<Day>) -> Option<Written> {
    let name = word(text);
    let month = month(name)?;
    // `may` is also a verb, `mar` and the like are seldom meant without their capital.
    if !name.starts_with(char::is_uppercase) {
        return None;
    }
    let dot = usize::from(name.len() <= 4 && text[name.len()..].starts_with('.'));
    let end = name.len() + dot;
    let gap = gap(&text[end..], &[]);
    if let Some(year) = year(&text[end + gap..]).filter(|_| gap > 0) {
        return Some(checked(end + gap + 4, civil(year, month, 1), None));
    }
    let from = from?;
    let of_year = |year| Day::new(year, month, 1).filter(|first| *first > from);
    let day = of_year(from.year()).or_else(|| of_year(from.year() + 1));
    day.map(|_| Written { length: end, day, doubt: None })
}

/// `next month`, `nächstes Jahr`: its first day.
fn next_span(text: &str, from: Option<Day>) -> Option<Written> {
    let from = from?;
    let first = word(text);
    if !matches!(
        Folded::of(first)?.as_str(),
        "next" | "nächste" | "nächsten" | "nächster" | "nächstes" | "kommende" | "kommenden" | "kommendes"
    ) {
        return None;
    }
    let at = first.len() + gap(&text[first.len()..], &[]);
    let span = word(&text[at..]);
    let (year, month) = (from.year(), from.month());
    let of_month =
        |months: u32| Day::new(year + ((month - 1 + months) / 12) as i32, (month - 1 + months) % 12 + 1, 1);
    let day = match Folded::of(span)?.as_str() {
        "week" | "woche" => from.week().plus(1).monday(),
        "month" | "monat" | "monats" => of_month(1)?,
        "quarter" | "quartal" => of_month(3 - (month - 1) % 3)?,
        "year" | "jahr" | "jahres" => Day::new(year + 1, 1, 1)?,
        _ => return None,
    };
    Some(Written { length: at + span.len(), day: Some(day), doubt: None })
}

/// `in 3 weeks`, `in einem Monat`; a month counts 30 days, a year 365.
fn in_a_while(text: &str, from: Option<Day>) -> Option<Written> {
    let first = word(text);
    if Folded::of(first)?.as_str() != "in" {
        return None;
    }
    let at = first.len() + gap(&text[first.len()..], &[]);
    let (count, length) = number(&text[at..], 3).or_else(|| counted(word(&text[at..])))?;
    let unit_at = at + length + gap(&text[at + length..], &[]);
    let unit = word(&text[unit_at..]);
    let days = match Folded::of(unit)?.as_str() {
        "day" | "days" | "tag" | "tage" | "tagen" => 1,
        "week" | "weeks" | "woche" | "wochen" => 7,
        "month" | "months" | "monat" | "monate" | "monaten" => 30,
        "year" | "years" | "jahr" | "jahre" | "jahren" => 365,
        _ => return None,
    };
    let day = from?.plus_days(i64::from(count) * days)?;
    Some(Written { length: unit_at + unit.len(), day: Some(day), doubt: None })
}

fn counted(word: &str) -> Option<(u32, usize)> {
    let count = match Folded::of(word)?.as_str() {
        "a" | "an" | "one" | "ein" | "eine" | "einem" | "einer" => 1,
        "two" | "zwei" => 2,
        "three" | "drei" => 3,
        "four" | "vier" => 4,
        "five" | "fünf" | "fuenf" => 5,
        "six" | "sechs" => 6,
        "eight" | "acht" => 8,
        "ten" | "zehn" => 10,
        "twelve" | "zwölf" | "zwoelf" => 12,
        _ => return None,
    };
    Some((count, word.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    /// A Wednesday.
    const NOVEMBER: &str = "2026-11-18";

    #[test]
    fn a_rest_lasts_until_a_month_or_for_a_while() {
        let rest = |text| read(text, Some(day(NOVEMBER))).and_then(|found| found.day);
        for (text, date) in [
            ("January", "2027-01-01"),
            ("Januar 2028", "2028-01-01"),
            ("November", "2027-11-01"),
            ("Dez.", "2026-12-01"),
            ("next month", "2026-12-01"),
            ("nächste Woche", "2026-11-23"),
            ("next quarter", "2027-01-01"),
            ("nächstes Jahr", "2027-01-01"),
            ("in 3 weeks", "2026-12-09"),
            ("in einem Monat", "2026-12-18"),
            ("in two months", "2027-01-17"),
            ("2027-02-01", "2027-02-01"),
            ("1.2.", "2027-02-01"),
        ] {
            assert_eq!(rest(text), Some(day(date)), "{text}");
        }
        for text in ["may be", "in the end", "next step", "in 3 acts"] {
            assert_eq!(rest(text), None, "{text}");
        }
        assert_eq!(read("January", None), None);
    }
}
