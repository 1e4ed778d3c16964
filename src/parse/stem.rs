//! Dates in file names.
//!
//! Knows ISO dates and the formats of daily notes. Does not know what kind a note is.
//!
//! Uses: source, day.

use crate::day::Day;
use crate::source::NotePath;

/// The day of a note whose whole name is a date: ISO, or as `format` says in the tokens of moment,
/// folders included where the format has slashes.
pub(super) fn exact_day(path: &NotePath, format: Option<&str>) -> Option<Day> {
    Day::from_iso(path.stem()).or_else(|| by_format(path.id(), format?))
}

/// The day with which a name begins, and the rest of the name.
pub(super) fn leading_day(stem: &str) -> Option<(Day, &str)> {
    let iso = stem.get(..10).and_then(Day::from_iso).map(|day| (day, &stem[10..]));
    let (day, rest) = iso.or_else(|| Some((compact(stem.get(..8)?)?, &stem[8..])))?;
    let ends = !rest.starts_with(|c: char| c.is_ascii_digit());
    ends.then(|| (day, rest.trim_start_matches(|c: char| !c.is_alphanumeric())))
}

fn compact(text: &str) -> Option<Day> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<u32>().ok();
    if digits { Day::new(i32::try_from(number(0, 4)?).ok()?, number(4, 6)?, number(6, 8)?) } else { None }
}

/// What a piece of a format stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    Year,
    ShortYear,
    Month(Digits),
    Day(Digits),
    /// The name of a month or weekday, which the numbers beside it make superfluous.
    Name,
    /// The number of a week or quarter, likewise.
    Number,
    Letter(char),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Digits {
    Two,
    OneOrTwo,
}

/// The tokens of moment that can stand in the name of a daily note, longer ones first.
const TOKENS: [(&str, Token); 18] = [
    ("YYYY", Token::Year),
    ("gggg", Token::Number),
    ("GGGG", Token::Number),
    ("YY", Token::ShortYear),
    ("MMMM", Token::Name),
    ("MMM", Token::Name),
    ("MM", Token::Month(Digits::Two)),
    ("M", Token::Month(Digits::OneOrTwo)),
    ("DD", Token::Day(Digits::Two)),
    ("D", Token::Day(Digits::OneOrTwo)),
    ("dddd", Token::Name),
    ("ddd", Token::Name),
    ("dd", Token::Name),
    ("ww", Token::Number),
    ("WW", Token::Number),
    ("w", Token::Number),
    ("W", Token::Number),
    ("Q", Token::Number),
];

fn by_format(id: &str, format: &str) -> Option<Day> {
    let parts = format.matches('/').count() + 1;
    let cut = id.rmatch_indices('/').nth(parts - 1).map_or(0, |(at, _)| at + 1);
    let mut rest = &id[cut..];
    let (mut year, mut month, mut day) = (None, None, None);
    for token in tokens(format) {
        match token {
            Token::Year => year = Some(number(&mut rest, 4, 4)?),
            Token::ShortYear => year = Some(2000 + number(&mut rest, 2, 2)?),
            Token::Month(digits) => month = Some(number(&mut rest, digits.least(), 2)?),
            Token::Day(digits) => day = Some(number(&mut rest, digits.least(), 2)?),
            Token::Number => {
                number(&mut rest, 1, 4)?;
            }
            Token::Name => rest = rest.trim_start_matches(|c: char| c.is_alphabetic() || c == '.'),
            Token::Letter(letter) => rest = rest.strip_prefix(letter)?,
        }
    }
    if !rest.is_empty() {
        return None;
    }
    Day::new(i32::try_from(year?).ok()?, month?, day?)
}

impl Digits {
    fn least(self) -> usize {
        match self {
            Self::Two => 2,
            Self::OneOrTwo => 1,
        }
    }
}

/// The name of a daily note in that format, without ending; `None` if the format holds words, which only the
/// program that made it knows for certain.
pub fn name_of_day(day: Day, format: &str) -> Option<String> {
    let mut name = String::new();
    for token in tokens(format) {
        match token {
            Token::Year => name.push_str(&format!("{:04}", day.year())),
            Token::ShortYear => name.push_str(&format!("{:02}", day.year().rem_euclid(100))),
            Token::Month(Digits::Two) => name.push_str(&format!("{:02}", day.month())),
            Token::Month(Digits::OneOrTwo) => name.push_str(&day.month().to_string()),
            Token::Day(Digits::Two) => name.push_str(&format!("{:02}", day.day_of_month())),
            Token::Day(Digits::OneOrTwo) => name.push_str(&day.day_of_month().to_string()),
            Token::Name | Token::Number => return None,
            Token::Letter(letter) => name.push(letter),
        }
    }
    Some(name)
}

/// Cuts a format into tokens; `[…]` is literal.
fn tokens(format: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = format;
    while let Some(first) = rest.chars().next() {
        if let Some((literal, behind)) = rest.strip_prefix('[').and_then(|inner| inner.split_once(']')) {
            tokens.extend(literal.chars().map(Token::Letter));
            rest = behind;
        } else if let Some((text, token)) = TOKENS.iter().find(|(text, _)| rest.starts_with(text)) {
            tokens.push(*token);
            rest = &rest[text.len()..];
        } else {
            tokens.push(Token::Letter(first));
            rest = &rest[first.len_utf8()..];
        }
    }
    tokens
}

/// Takes a number of `least` to `most` digits from the front.
fn number(rest: &mut &str, least: usize, most: usize) -> Option<u32> {
    let digits = rest.bytes().take(most).take_while(u8::is_ascii_digit).count();
    if digits < least {
        return None;
    }
    let (number, behind) = rest.split_at(digits);
    *rest = behind;
    number.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_a_date() {
        for (path, format, expected) in [
            ("Daily/2026-11-18.md", None, Some("2026-11-18")),
            ("2026-11-18 Lunch.md", None, None),
            ("18.11.2026.md", None, None),
            ("Tagebuch/18.11.2026.md", Some("DD.MM.YYYY"), Some("2026-11-18")),
            ("Tagebuch/8.1.2026.md", Some("D.M.YYYY"), Some("2026-01-08")),
            ("J/2026/11/2026-11-18.md", Some("YYYY/MM/YYYY-MM-DD"), Some("2026-11-18")),
            ("J/2026/11-November/18.md", Some("YYYY/MM-MMMM/DD"), Some("2026-11-18")),
            ("J/2026-11-18 Mittwoch.md", Some("YYYY-MM-DD dddd"), Some("2026-11-18")),
            ("J/Tag 261118.md", Some("[Tag] YYMMDD"), Some("2026-11-18")),
            ("J/2026-W47-18.md", Some("YYYY-MM-DD"), None),
            ("J/31.02.2026.md", Some("DD.MM.YYYY"), None),
            ("J/November 18.md", Some("MMMM D"), None),
        ] {
            let found = exact_day(&NotePath::new(path), format).map(|day| day.to_string());
            assert_eq!(found.as_deref(), expected, "{path} {format:?}");
        }
    }

    #[test]
    fn a_name_in_a_format_is_read_back() {
        let day = Day::from_iso("2026-01-08").unwrap();
        for (format, expected) in [
            ("YYYY-MM-DD", Some("2026-01-08")),
            ("D.M.YYYY", Some("8.1.2026")),
            ("YYYY/MM/YYYY-MM-DD", Some("2026/01/2026-01-08")),
            ("[Tag] YYMMDD", Some("Tag 260108")),
            ("YYYY-MM-DD dddd", None),
        ] {
            let name = name_of_day(day, format);
            assert_eq!(name.as_deref(), expected, "{format}");
            let read = name.and_then(|name| exact_day(&NotePath::new(&format!("J/{name}.md")), Some(format)));
            assert_eq!(read, expected.map(|_| day), "{format}");
        }
    }

    #[test]
    fn a_name_that_begins_with_a_date() {
        for (stem, expected) in [
            ("2026-06-09 Lunch with Anna", Some(("2026-06-09", "Lunch with Anna"))),
            ("2026-06-09 – Größe", Some(("2026-06-09", "Größe"))),
            ("2026-06-09", Some(("2026-06-09", ""))),
            ("20260609_Call", Some(("2026-06-09", "Call"))),
            ("2026-06-091", None),
            ("2026-06-31 Lunch", None),
            ("Lunch 2026-06-09", None),
            ("ÄÄÄÄÄÄÄÄÄÄ", None),
        ] {
            let found = leading_day(stem).map(|(day, rest)| (day.to_string(), rest));
            assert_eq!(found.as_ref().map(|(day, rest)| (day.as_str(), *rest)), expected, "{stem}");
        }
    }
}
