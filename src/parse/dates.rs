//! Days as people write them inside a text, in English and German.
//!
//! Knows dates with digits and with names of months, days of the week, today and tomorrow. Does not
//! know today: whatever is relative is so to a given day, and what is doubtful is said to be so.
//!
//! Uses: day.

pub(super) mod ahead;

use super::words::Folded;
use crate::day::{Day, Week, Weekday};

/// In which part of a date that begins with a word a digit comes: `Wednesday, September 18`.
const WORDS_BEFORE_DIGITS: usize = 32;

/// What completes a date that does not say its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Basis {
    /// Nothing does.
    Nothing,
    /// A day of a diary: the nearest such date is meant.
    Near(Day),
    /// A day from which something lies ahead: the next such date is meant.
    Ahead(Day),
    /// A week of which a day of the week can be meant.
    Week(Week),
}

/// A date found at the start of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Written {
    /// Bytes it takes.
    pub(super) length: usize,
    /// The day; `None` if it cannot be told.
    pub(super) day: Option<Day>,
    /// What is not plain about it.
    pub(super) doubt: Option<Doubt>,
}

/// What is not plain about a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    /// The calendar has no such day.
    Impossible,
    /// No year, and nothing to complete it.
    NoYear,
    /// Two digits for the year.
    TwoDigitYear,
    /// `18.11.2026`, which is the usual order only in German.
    DayFirst,
}

/// Reads a date of the calendar, with or without its year and its day of the week: `2026-11-18`,
/// `[[2026-11-18]]`, `18.11.2026`, `18. November`, `Wed 18 November`, `November 18, 2026`.
pub(super) fn read(text: &str, basis: Basis) -> Option<Written> {
    let first = *text.as_bytes().first()?;
    if first == b'[' {
        return linked(text);
    }
    if first.is_ascii_digit() {
        return iso(text).or_else(|| day_first(text, basis));
    }
    if !text.bytes().take(WORDS_BEFORE_DIGITS).any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let word = word(text);
    if weekday(word).is_some() {
        let gap = gap(&text[word.len()..], &['.', ',']);
        let at = word.len() + gap;
        let found = if gap == 0 { None } else { dated(&text[at..], basis) };
        return found.map(|found| Written { length: found.length + at, ..found });
    }
    month_first(text, basis)
}

/// Reads a date that is relative to the basis: a day of the week (with or without `next`), today,
/// tomorrow, yesterday.
pub(super) fn read_relative(text: &str, basis: Basis) -> Option<Written> {
    let first = word(text);
    let folded = Folded::of(first)?;
    if matches!(
        folded.as_str(),
        "next" | "this" | "coming" | "nächsten" | "nächster" | "kommenden" | "diesen"
    ) {
        let at = first.len() + gap(&text[first.len()..], &[]);
        let found = weekday(word(&text[at..])).and_then(|_| read_relative(&text[at..], basis))?;
        return Some(Written { length: found.length + at, ..found });
    }
    let day = match weekday(first) {
        Some(weekday) => day_of_week(weekday, basis)?,
        None => base(basis)?.plus_days(days_away(folded.as_str())?)?,
    };
    let dot = usize::from(first.len() <= 3 && text[first.len()..].starts_with('.'));
    Some(Written { length: first.len() + dot, day: Some(day), doubt: None })
}

/// The day of the week that a word names.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let short = word.len() <= 2;
    if short && !word.starts_with(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    let day = match Folded::of(word)?.as_str() {
        "monday" | "mon" | "montag" | "mo" => Weekday::Monday,
        "tuesday" | "tue" | "tues" | "dienstag" | "di" => Weekday::Tuesday,
        "wednesday" | "wed" | "mittwoch" | "mi" => Weekday::Wednesday,
        "thursday" | "thu" | "thur" | "thurs" | "donnerstag" | "do" => Weekday::Thursday,
        "friday" | "fri" | "freitag" | "fr" => Weekday::Friday,
        "saturday" | "sat" | "samstag" | "sonnabend" | "sa" => Weekday::Saturday,
        "sunday" | "sun" | "sonntag" | "so" => Weekday::Sunday,
        _ => return None,
    };
    Some(day)
}

/// The number of the month that a word names.
pub(super) fn month(word: &str) -> Option<u32> {
    let number = match Folded::of(word)?.as_str() {
        "january" | "jan" | "januar" | "jänner" | "jaenner" => 1,
        "february" | "feb" | "febr" | "februar" => 2,
        "march" | "mar" | "märz" | "mär" | "maerz" | "mrz" => 3,
        "april" | "apr" => 4,
        "may" | "mai" => 5,
        "june" | "jun" | "juni" => 6,
        "july" | "jul" | "juli" => 7,
        "august" | "aug" => 8,
        "september" | "sept" | "sep" => 9,
        "october" | "oct" | "oktober" | "okt" => 10,
        "november" | "nov" => 11,
        "december" | "dec" | "dezember" | "dez" => 12,
        _ => return None,
    };
    Some(number)
}

/// A date behind a day of the week; a second day of the week is none.
fn dated(text: &str, basis: Basis) -> Option<Written> {
    match weekday(word(text)) {
        Some(_) => None,
        None => read(text, basis),
    }
}

/// A link to a diary page; its name says the year.
fn linked(text: &str) -> Option<Written> {
    let inside = text.strip_prefix("[[")?;
    let end = inside.bytes().take(160).position(|byte| byte == b']')?;
    if !inside[end..].starts_with("]]") {
        return None;
    }
    let target = inside[..end].split(['|', '#']).next().unwrap_or_default();
    let name = target.rsplit('/').next().unwrap_or_default().trim();
    let name = name.strip_suffix(".md").unwrap_or(name);
    let found = read(name, Basis::Nothing).filter(|found| found.length == name.len())?;
    (found.doubt != Some(Doubt::NoYear)).then_some(Written { length: end + 4, ..found })
}

/// `2026-11-18`, and nothing that belongs to it behind.
fn iso(text: &str) -> Option<Written> {
    let date = text.get(..10)?;
    let shape = date.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    if !shape || text[10..].starts_with(|c: char| c.is_alphanumeric() || c == '-') {
        return None;
    }
    Some(checked(10, Day::from_iso(date), None))
}

/// `18.11.2026`, `18.11.26`, `18.11.`, `18. November 2026`, `18th of November`.
fn day_first(text: &str, basis: Basis) -> Option<Written> {
    let (day, digits) = number(text, 2)?;
    let rest = &text[digits..];
    if let Some(after) = rest.strip_prefix('.') {
        let blank = usize::from(after.starts_with(' '));
        let at = digits + 1 + blank;
        if let Some((month, length)) = number(&text[at..], 2)
            && text[at + length..].starts_with('.')
        {
            return numbered(text, at + length + 1, month, day, basis);
        }
        return named_month(text, at, day, basis);
    }
    let ordinal =
        ["st", "nd", "rd", "th"].into_iter().find(|ending| rest.starts_with(ending)).map_or(0, str::len);
    let gap = gap(&rest[ordinal..], &[]);
    if gap == 0 {
        return None;
    }
    let mut at = digits + ordinal + gap;
    if text[at..].starts_with("of ") {
        at += 3;
    }
    named_month(text, at, day, basis)
}

/// The year behind `18.11.`, which ends at `at`.
fn numbered(text: &str, at: usize, month: u32, day: u32, basis: Basis) -> Option<Written> {
    let blank = usize::from(text[at..].starts_with(' '));
    let long = year(&text[at + blank..]).map(|year| (year, at + blank + 4));
    if let Some((year, end)) = long {
        return Some(checked(end, civil(year, month, day), Some(Doubt::DayFirst)));
    }
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    match number(&text[at..], 2) {
        Some((year, 2)) if !continues(&text[at + 2..]) => {
            Some(checked(at + 2, civil(2000 + year, month, day), Some(Doubt::TwoDigitYear)))
        }
        Some(_) => None,
        None if continues(&text[at..]) => None,
        None => Some(completed(at, month, day, basis)),
    }
}

/// The name of a month at `at`, and the year if it follows.
fn named_month(text: &str, at: usize, day: u32, basis: Basis) -> Option<Written> {
    let name = word(&text[at..]);
    let month = month(name)?;
    let mut end = at + name.len();
    if name.len() <= 4 && text[end..].starts_with('.') {
        end += 1;
    }
    let gap = gap(&text[end..], &[',']);
    match year(&text[end + gap..]).filter(|_| gap > 0) {
        Some(year) => Some(checked(end + gap + 4, civil(year, month, day), None)),
        None => Some(completed(end, month, day, basis)),
    }
}

/// `November 18`, `Nov. 18th, 2026`.
fn month_first(text: &str, basis: Basis) -> Option<Written> {
    let name = word(text);
    let month = month(name)?;
    let mut at = name.len();
    at += gap(&text[at..], &['.']);
    let (day, digits) = number(&text[at..], 2)?;
    if at == name.len() || continues(&text[at + digits..]) && !ordinal(&text[at + digits..]) {
        return None;
    }
    let mut end = at + digits;
    if ordinal(&text[end..]) {
        end += 2;
    }
    let gap = gap(&text[end..], &[',']);
    match year(&text[end + gap..]).filter(|_| gap > 0) {
        Some(year) => Some(checked(end + gap + 4, civil(year, month, day), None)),
        None => Some(completed(end, month, day, basis)),
    }
}

fn days_away(folded: &str) -> Option<i64> {
    match folded {
        "today" | "heute" => Some(0),
        "tomorrow" | "morgen" => Some(1),
        "übermorgen" | "uebermorgen" => Some(2),
        "yesterday" | "gestern" => Some(-1),
        "vorgestern" => Some(-2),
        _ => None,
    }
}

fn day_of_week(weekday: Weekday, basis: Basis) -> Option<Day> {
    match basis {
        Basis::Nothing => None,
        Basis::Week(week) => Some(week.day(weekday)),
        // Who writes `by Friday` on a Friday means the next one.
        Basis::Ahead(day) | Basis::Near(day) => day.plus_days(1)?.on_or_after(weekday),
    }
}

fn base(basis: Basis) -> Option<Day> {
    match basis {
        Basis::Near(day) | Basis::Ahead(day) => Some(day),
        Basis::Nothing | Basis::Week(_) => None,
    }
}

fn completed(length: usize, month: u32, day: u32, basis: Basis) -> Written {
    let (base, ahead) = match basis {
        Basis::Nothing => return Written { length, day: None, doubt: Some(Doubt::NoYear) },
        Basis::Near(base) => (base, false),
        Basis::Ahead(base) => (base, true),
        Basis::Week(week) => (week.day(Weekday::Thursday), false),
    };
    // 29 February comes back after eight years at the latest.
    let years = base.year() - 8..=base.year() + 8;
    let days = years.filter_map(|year| Day::new(year, month, day)).filter(|day| !ahead || *day >= base);
    checked(length, days.min_by_key(|day| (day.days_since(base).abs(), *day)), None)
}

fn checked(length: usize, day: Option<Day>, doubt: Option<Doubt>) -> Written {
    match day {
        Some(_) => Written { length, day, doubt },
        None => Written { length, day, doubt: Some(Doubt::Impossible) },
    }
}

fn civil(year: u32, month: u32, day: u32) -> Option<Day> {
    Day::new(i32::try_from(year).ok()?, month, day)
}

/// A number of at most `longest` digits at the start, and how many it has.
fn number(text: &str, longest: usize) -> Option<(u32, usize)> {
    let digits = text.bytes().take(longest + 1).take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > longest { None } else { Some((text[..digits].parse().ok()?, digits)) }
}

fn year(text: &str) -> Option<u32> {
    let (year, digits) = number(text, 4)?;
    (digits == 4 && !continues(&text[4..])).then_some(year)
}

fn continues(text: &str) -> bool {
    text.starts_with(char::is_alphanumeric)
}

fn ordinal(text: &str) -> bool {
    let ending = text.get(..2).unwrap_or_default();
    matches!(ending, "st" | "nd" | "rd" | "th") && !continues(&text[2..])
}

/// The letters at the start.
fn word(text: &str) -> &str {
    let end = text.char_indices().take(24).find(|(_, letter)| !letter.is_alphabetic());
    let end = end.map_or_else(|| text.char_indices().nth(24).map_or(text.len(), |(at, _)| at), |(at, _)| at);
    &text[..end]
}

/// The blanks at the start, with one of the signs before them.
fn gap(text: &str, signs: &[char]) -> usize {
    let sign = usize::from(text.starts_with(signs));
    let blanks = text[sign..].bytes().take(4).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    sign + blanks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    /// A Wednesday.
    const NOVEMBER: &str = "2026-11-18";

    fn check(text: &str, expected: Option<(&str, &str, Option<Doubt>)>) {
        let found = read(text, Basis::Near(day(NOVEMBER)));
        let shown = found.map(|found| {
            (text[..found.length].to_owned(), found.day.map_or(String::new(), |d| d.to_string()), found.doubt)
        });
        let expected = expected.map(|(taken, day, doubt)| (taken.to_owned(), day.to_owned(), doubt));
        assert_eq!(shown, expected, "{text}");
    }

    #[test]
    fn a_date_stands_in_many_spellings() {
        for (text, taken, date, doubt) in [
            ("2026-11-18 call", "2026-11-18", "2026-11-18", None),
            ("[[2026-11-18]] call", "[[2026-11-18]]", "2026-11-18", None),
            ("[[Daily/2026-11-18|Wednesday]]: call", "[[Daily/2026-11-18|Wednesday]]", "2026-11-18", None),
            ("18.11.2026 Anruf", "18.11.2026", "2026-11-18", Some(Doubt::DayFirst)),
            ("18. 11. 2026", "18. 11. 2026", "2026-11-18", Some(Doubt::DayFirst)),
            ("18.11.26, Anruf", "18.11.26", "2026-11-18", Some(Doubt::TwoDigitYear)),
            ("18.11. Anruf", "18.11.", "2026-11-18", None),
            ("5.1. Anruf", "5.1.", "2027-01-05", None),
            ("18 November 2025", "18 November 2025", "2025-11-18", None),
            ("18 November call", "18 November", "2026-11-18", None),
            ("18th of November", "18th of November", "2026-11-18", None),
            ("18. Nov. 2026:", "18. Nov. 2026", "2026-11-18", None),
            ("3. März", "3. März", "2027-03-03", None),
            ("November 18, 2026 call", "November 18, 2026", "2026-11-18", None),
            ("Nov 18th call", "Nov 18th", "2026-11-18", None),
            ("Wed 18 Nov", "Wed 18 Nov", "2026-11-18", None),
            ("Mittwoch, 18.11.2026", "Mittwoch, 18.11.2026", "2026-11-18", Some(Doubt::DayFirst)),
            ("Mi. 18.11.", "Mi. 18.11.", "2026-11-18", None),
        ] {
            check(text, Some((taken, date, doubt)));
        }
    }

    #[test]
    fn an_impossible_date_is_said_to_be_so() {
        for (text, taken) in [
            ("2026-13-01 call", "2026-13-01"),
            ("2026-02-30", "2026-02-30"),
            ("[[2026-02-30]]", "[[2026-02-30]]"),
            ("30.02.2026", "30.02.2026"),
            ("31 November 2026", "31 November 2026"),
            ("31. November", "31. November"),
        ] {
            check(text, Some((taken, "", Some(Doubt::Impossible))));
        }
    }

    #[test]
    fn what_is_no_date_is_left_alone() {
        for text in [
            "",
            "2026",
            "2026-11",
            "2026-11-18x",
            "20261118",
            "18.11",
            "1.2.3",
            "1.20. chapter",
            "75 min",
            "18 people",
            "Novembers 18",
            "November",
            "November 2026",
            "Monday",
            "May",
            "[[Anna Weber]]",
            "[[2026-W47]]",
            "[18.11.]",
            "1.5 h",
            "12:30",
            "18-11-2026",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn without_a_base_a_date_needs_its_year() {
        let found = read("18.11. Anruf", Basis::Nothing).unwrap();
        assert_eq!((found.day, found.doubt), (None, Some(Doubt::NoYear)));
    }

    #[test]
    fn ahead_is_the_next_such_date_and_near_the_nearest() {
        let ahead = |text| read(text, Basis::Ahead(day(NOVEMBER))).and_then(|found| found.day);
        assert_eq!(ahead("17.11."), Some(day("2027-11-17")));
        assert_eq!(ahead("18.11."), Some(day("2026-11-18")));
        assert_eq!(ahead("29.2."), Some(day("2028-02-29")));
        check("17.11.", Some(("17.11.", "2026-11-17", None)));
    }

    #[test]
    fn days_of_the_week_and_words_are_relative() {
        let ahead = |text| read_relative(text, Basis::Ahead(day(NOVEMBER))).and_then(|found| found.day);
        for (text, date) in [
            ("Friday", "2026-11-20"),
            ("Fri.", "2026-11-20"),
            ("next Friday", "2026-11-20"),
            ("Wednesday", "2026-11-25"),
            ("nächsten Mittwoch", "2026-11-25"),
            ("Mo", "2026-11-23"),
            ("tomorrow", "2026-11-19"),
            ("übermorgen", "2026-11-20"),
            ("yesterday", "2026-11-17"),
        ] {
            assert_eq!(ahead(text), Some(day(date)), "{text}");
        }
        for text in ["do", "so what", "next door", "soon"] {
            assert_eq!(ahead(text), None, "{text}");
        }
        let week = Basis::Week(Week::from_iso("2026-W47").unwrap());
        assert_eq!(read_relative("Friday lunch", week).unwrap().day, Some(day("2026-11-20")));
        assert_eq!(read_relative("Friday", Basis::Nothing), None);
    }
}
