//! Clock times, durations, due dates and separators inside a line.

use super::dates;
use crate::day::{Day, Time};
use crate::names::fold;

/// A clock time or a span of time at the start of a text: when it begins, how many minutes it
/// lasts, and its bytes.
pub(super) fn clock(text: &str) -> Option<(Time, Option<u32>, usize)> {
    let (from, length) = time(text)?;
    let rest = &text[length..];
    let dash = rest.trim_start().strip_prefix(['-', '–', '—']).map(str::trim_start);
    if let Some((to, to_length)) = dash.and_then(time) {
        let end = text.len() - dash.map_or(0, str::len) + to_length;
        return Some((from, to.minutes().checked_sub(from.minutes()), end));
    }
    let ends = rest.is_empty() || rest.starts_with([' ', ',', ':']);
    ends.then_some((from, None, length))
}

fn time(text: &str) -> Option<(Time, usize)> {
    let length = text.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b':').count();
    Time::from_text(text[..length].trim_end_matches(':'))
        .map(|time| (time, text[..length].trim_end_matches(':').len()))
}

/// Minutes stated at the end of a text (`75 min`, `1,5 Std.`, `1 h`, `12:30–13:45`), and the byte at
/// which the statement begins.
pub(super) fn minutes_at_end(text: &str) -> Option<(u32, usize)> {
    let trimmed = text.trim_end_matches([' ', '.', ')']);
    span_at_end(trimmed).or_else(|| amount_at_end(trimmed)).map(|(minutes, start)| {
        let before = text[..start].trim_end_matches([' ', ',', '(', '–', ';']);
        (minutes, before.len())
    })
}

fn span_at_end(text: &str) -> Option<(u32, usize)> {
    let start = text
        .rfind(|c: char| !(c.is_ascii_digit() || ":-–— ".contains(c)))
        .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    let tail = text[start..].trim_start_matches([' ', '-', '–', '—']);
    let start = text.len() - tail.len();
    let (_, minutes, length) = clock(tail)?;
    (length == tail.len()).then_some((minutes?, start))
}

fn amount_at_end(text: &str) -> Option<(u32, usize)> {
    let unit_start = text
        .rfind(|c: char| !c.is_alphabetic())
        .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    let unit = fold(&text[unit_start..]);
    let minutes_each = match unit.as_str() {
        "min" | "mins" | "minute" | "minutes" | "minuten" => 1.0,
        "h" | "hr" | "hrs" | "hour" | "hours" | "std" | "stunde" | "stunden" => 60.0,
        _ => return None,
    };
    let before = text[..unit_start].trim_end();
    let number_start = before
        .rfind(|c: char| !(c.is_ascii_digit() || c == ',' || c == '.'))
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    let number = before[number_start..].trim_start_matches([',', '.']);
    let amount: f32 =
        number.replace(',', ".").parse().ok().filter(|amount| (0.0..=1440.0).contains(amount))?;
    let minutes = (amount * minutes_each).round();
    // At most 1440 hours in minutes, far inside the range.
    Some((minutes as u32, before.len() - number.len()))
}

/// A date after `by`, `until`, `due`, `bis`, `spätestens`: the day, and the bytes from the word to
/// behind the date.
pub(super) fn due(text: &str, from: Day) -> Option<(Day, usize, usize)> {
    const WORDS: [&str; 7] = ["by", "until", "till", "due", "before", "bis", "spätestens"];
    let mut at = 0;
    for word in text.split_inclusive(' ') {
        let bare = word.trim_end();
        if WORDS.iter().any(|known| bare.eq_ignore_ascii_case(known)) {
            let behind = at + word.len();
            let rest = text[behind..].trim_start();
            let rest = rest
                .strip_prefix("zum ")
                .or_else(|| rest.strip_prefix("am "))
                .or_else(|| rest.strip_prefix("on "))
                .unwrap_or(rest);
            if let Some((day, length)) = dates::in_words(rest, from) {
                return Some((day, at, text.len() - rest.len() + length));
            }
        }
        at += word.len();
    }
    None
}

/// Whether a text between two links, or before the first, only joins them.
pub(super) fn is_separator(text: &str) -> bool {
    const WORDS: [&str; 14] =
        ["with", "mit", "to", "an", "von", "from", "for", "für", "and", "und", "zu", "bei", "of", "by"];
    let mut words =
        text.split(|c: char| c.is_whitespace() || ",;&+↔".contains(c)).filter(|word| !word.is_empty());
    words.all(|word| WORDS.iter().any(|known| word.eq_ignore_ascii_case(known)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clock_times_and_spans() {
        let read = |text| clock(text).map(|(time, minutes, length)| (time.minutes(), minutes, length));
        assert_eq!(read("9:05 call"), Some((545, None, 4)));
        assert_eq!(read("12:30–13:45 lunch"), Some((750, Some(75), 13)));
        assert_eq!(read("12:30 - 13:45"), Some((750, Some(75), 13)));
        assert_eq!(read("25:00"), None);
        assert_eq!(read("12"), None);
    }

    #[test]
    fn minutes_at_the_end() {
        for (text, expected) in [
            ("storage, 75 min", Some((75, "storage"))),
            ("ihre neue Stelle, 25 Min.", Some((25, "ihre neue Stelle"))),
            ("1,5 Std.", Some((90, ""))),
            ("the archive 1 h", Some((60, "the archive"))),
            ("Mittagessen mit Käthe, 12:30–13:45", Some((75, "Mittagessen mit Käthe"))),
            ("the plan for h", None),
            ("12 pages", None),
            ("", None),
        ] {
            assert_eq!(
                minutes_at_end(text).map(|(minutes, start)| (minutes, &text[..start])),
                expected,
                "{text}"
            );
        }
    }

    #[test]
    fn due_dates_in_words() {
        let from = Day::from_iso("2026-11-18").unwrap();
        let day = |text| due(text, from).map(|(day, ..)| day.to_string());
        assert_eq!(day("the study by Friday").as_deref(), Some("2026-11-20"));
        assert_eq!(day("die Liste bis zum 1. Dezember").as_deref(), Some("2026-12-01"));
        assert_eq!(day("CFO at Nordwind, by 12 December"), Some("2026-12-12".to_owned()));
        assert_eq!(day("the book by Kafka"), None);
    }

    #[test]
    fn separators() {
        for text in ["", " ", ", ", " and ", " und mit ", " & ", " ↔ ", "with "] {
            assert!(is_separator(text), "{text}");
        }
        assert!(!is_separator(" about "));
    }
}
