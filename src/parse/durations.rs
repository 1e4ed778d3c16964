//! Lengths of time inside a text: `75 min`, `1,5 Std.`, `1 h 15`, `12:30–13:45`.
//!
//! Knows the spellings in English and German. Does not know what took that long.
//!
//! Uses: day.

use super::words::Folded;
use crate::day::Time;

/// More minutes than a day has are a slip.
const MOST: u32 = 24 * 60;

/// A span of the clock as found at the start of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ClockSpan {
    /// Bytes it takes.
    pub(super) length: usize,
    /// When it begins.
    pub(super) start: Time,
    /// How long it lasts; `None` if only the start is said.
    pub(super) minutes: Option<u32>,
}

/// Reads `12:30`, `12:30 Uhr` or `12:30–13:45` at the start of a text.
pub(super) fn clock(text: &str) -> Option<ClockSpan> {
    let (start, mut length) = time(text)?;
    let mut minutes = None;
    if let Some((end, taken)) = until(&text[length..]) {
        // A meeting may run past midnight, but hardly for longer than half a day.
        minutes =
            Some((end.minutes() + MOST - start.minutes()) % MOST).filter(|long| (1..=720).contains(long));
        length += taken;
    }
    let hour_word = text[length..].trim_start_matches(' ');
    if hour_word.starts_with("Uhr") && !hour_word[3..].starts_with(char::is_alphanumeric) {
        length = text.len() - hour_word.len() + 3;
    }
    Some(ClockSpan { length, start, minutes })
}

/// Reads a length of time with its unit at the start of a text: bytes it takes, and minutes.
pub(super) fn read(text: &str) -> Option<(usize, u32)> {
    let (amount, at) = amount(text)?;
    let (unit, end) = unit(text, at)?;
    if unit == 1 {
        let whole = amount.is_multiple_of(100).then_some(amount / 100)?;
        return limited(end, whole);
    }
    let minutes = amount * 60 / 100;
    match rest_of_hour(&text[end..]) {
        Some((taken, more)) if amount.is_multiple_of(100) => limited(end + taken, minutes + more),
        _ => limited(end, minutes),
    }
}

/// Reads the value of a field for minutes: `75`, or a length of time with its unit.
pub(super) fn of_field(value: &str) -> Option<u32> {
    let value = value.trim();
    if let Some(span) = clock(value).filter(|span| span.length == value.len()) {
        return span.minutes;
    }
    match value.parse() {
        Ok(minutes) => limited(0, minutes).map(|(_, minutes)| minutes),
        Err(_) => read(value).filter(|(length, _)| *length == value.len()).map(|(_, minutes)| minutes),
    }
}

fn time(text: &str) -> Option<(Time, usize)> {
    let length = text.bytes().take(6).take_while(|byte| byte.is_ascii_digit() || *byte == b':').count();
    let time = Time::from_text(&text[..length])?;
    let goes_on = text[length..].starts_with(|c: char| c.is_alphanumeric() || c == '.' || c == ',');
    let sentence_ends =
        text[length..].starts_with(['.', ',']) && !text[length + 1..].starts_with(char::is_alphanumeric);
    (!goes_on || sentence_ends).then_some((time, length))
}

/// The end of a span: a dash or `bis`, and a time.
fn until(text: &str) -> Option<(Time, usize)> {
    let rest = text.trim_start_matches(' ');
    let dash = ["–", "—", "-", "bis ", "until ", "to "].into_iter().find(|dash| rest.starts_with(dash))?;
    let rest = rest[dash.len()..].trim_start_matches(' ');
    let (time, length) = time(rest)?;
    Some((time, text.len() - rest.len() + length))
}

/// A number in hundredths, so that `1,5` and `1.25` stay exact, and the bytes it takes.
fn amount(text: &str) -> Option<(u32, usize)> {
    if text.starts_with('½') {
        return Some((50, '½'.len_utf8()));
    }
    let whole = text.bytes().take(5).take_while(u8::is_ascii_digit).count();
    let number: u32 = text[..whole].parse().ok().filter(|_| whole <= 4)?;
    let rest = &text[whole..];
    if rest.starts_with('½') {
        return Some((number * 100 + 50, whole + '½'.len_utf8()));
    }
    let digits = rest.bytes().skip(1).take(3).take_while(u8::is_ascii_digit).count();
    if rest.starts_with([',', '.']) && (1..=2).contains(&digits) {
        let part: u32 = rest[1..=digits].parse().ok()?;
        let part = if digits == 1 { part * 10 } else { part };
        return Some((number * 100 + part, whole + 1 + digits));
    }
    Some((number * 100, whole))
}

/// How many minutes the unit at `at` has, and where it ends.
fn unit(text: &str, at: usize) -> Option<(u32, usize)> {
    let rest = text[at..].trim_start_matches([' ', '-']);
    let start = text.len() - rest.len();
    let letters = rest.bytes().take(9).take_while(u8::is_ascii_alphabetic).count();
    let minutes = match Folded::of(&rest[..letters])?.as_str() {
        "min" | "mins" | "minute" | "minutes" | "minuten" => 1,
        "h" | "hr" | "hrs" | "hour" | "hours" | "std" | "stunde" | "stunden" => 60,
        _ => return None,
    };
    let end = start + letters;
    if text[end..].starts_with(char::is_alphabetic) {
        return None;
    }
    let dot = usize::from(letters <= 4 && text[end..].starts_with('.'));
    Some((minutes, end + dot))
}

/// The minutes behind full hours: `1 h 15`, `1h15`, `1 Std. 15 min`.
fn rest_of_hour(text: &str) -> Option<(usize, u32)> {
    let rest = text.trim_start_matches(' ');
    let digits = rest.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let minutes: u32 = rest[..digits].parse().ok().filter(|minutes| digits == 2 && *minutes < 60)?;
    let start = text.len() - rest.len();
    match unit(text, start + digits) {
        Some((1, end)) => Some((end, minutes)),
        Some(_) => None,
        None if rest[digits..].starts_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | ':' | ',')) => {
            None
        }
        None => Some((start + digits, minutes)),
    }
}

fn limited(length: usize, minutes: u32) -> Option<(usize, u32)> {
    (1..=MOST).contains(&minutes).then_some((length, minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_time_in_both_languages() {
        for (text, taken, minutes) in [
            ("75 min", "75 min", 75),
            ("75min about storage", "75min", 75),
            ("20 minutes about", "20 minutes", 20),
            ("30-minute", "30-minute", 30),
            ("1,5 Std.", "1,5 Std.", 90),
            ("1.25 h", "1.25 h", 75),
            ("1 h", "1 h", 60),
            ("1½ hours", "1½ hours", 90),
            ("½ Stunde", "½ Stunde", 30),
            ("1 h 15", "1 h 15", 75),
            ("2h05 min", "2h05 min", 125),
            ("2 Stunden, dann", "2 Stunden", 120),
        ] {
            assert_eq!(read(text), Some((taken.len(), minutes)), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_no_lengths() {
        for text in ["75", "1,5", "3 people", "12 mini", "0 min", "9999 h", "1.5 min", "min", "½", "", "1 ha"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn times_of_the_clock_have_a_start_and_perhaps_an_end() {
        for (text, taken, start, minutes) in [
            ("12:30 lunch", "12:30", "12:30", None),
            ("9:05", "9:05", "9:05", None),
            ("12:30–13:45 lunch", "12:30–13:45", "12:30", Some(75)),
            ("12:30 - 13:45 lunch", "12:30 - 13:45", "12:30", Some(75)),
            ("12:30 bis 13:45 Uhr", "12:30 bis 13:45 Uhr", "12:30", Some(75)),
            ("23:30-00:15", "23:30-00:15", "23:30", Some(45)),
            ("08:00–07:00", "08:00–07:00", "08:00", None),
        ] {
            let found = clock(text).unwrap();
            assert_eq!(found.length, taken.len(), "{text}");
            assert_eq!((found.start, found.minutes), (Time::from_text(start).unwrap(), minutes), "{text}");
        }
        for text in ["24:00", "1:5", "12:30:15", "12:30pm", "1230", "a 12:30"] {
            assert_eq!(clock(text), None, "{text}");
        }
    }

    #[test]
    fn a_field_needs_no_unit() {
        for (value, minutes) in [
            ("75", Some(75)),
            (" 90 ", Some(90)),
            ("1,5 h", Some(90)),
            ("12:00-13:00", Some(60)),
            ("long", None),
            ("0", None),
        ] {
            assert_eq!(of_field(value), minutes, "{value}");
        }
    }
}
