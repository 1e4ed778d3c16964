//! How long and how often, in words: `5 h 25 min`, `about every four weeks`.
//!
//! Uses: lang.

use super::{Arg, Catalogue, numbers};

/// A sum of time: `25 min`, `1 h`, `5 h 25 min`.
pub fn amount(lang: &Catalogue, minutes: u32) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    let id = match (hours, rest) {
        (0, _) => "duration-minutes",
        (_, 0) => "duration-hours",
        _ => "duration-both",
    };
    lang.words(id, &[("hours", hours.to_string().into()), ("minutes", rest.to_string().into())])
}

/// The length of one conversation; up to two hours people say it in minutes: `75 min`.
pub fn length(lang: &Catalogue, minutes: u32) -> String {
    if minutes >= 120 || minutes.is_multiple_of(60) {
        return amount(lang, minutes);
    }
    lang.words("duration-minutes", &[("minutes", minutes.to_string().into())])
}

/// A rhythm the owner set, in the unit it was thought of: `every six weeks`, `once a month`.
pub fn every(lang: &Catalogue, days: u32) -> String {
    let (unit, count) = match days {
        365 => ("year", 1),
        182 => ("half-year", 1),
        91 => ("quarter", 1),
        _ if days.is_multiple_of(365) => ("year", days / 365),
        _ if days.is_multiple_of(30) => ("month", days / 30),
        _ if days.is_multiple_of(7) => ("week", days / 7),
        _ => ("day", days),
    };
    in_unit(lang, unit, count)
}

/// A rhythm read off the notes, rounded to the unit people would use: `every four weeks`.
pub fn roughly_every(lang: &Catalogue, days: f64) -> String {
    let (unit, length) = unit_for(days);
    in_unit(lang, unit, rounded(days / length))
}

/// Both ends of a rhythm: `every four to five weeks`; the middle alone where the ends round to one
/// number or lie more than threefold apart.
pub fn between(lang: &Catalogue, least: i64, middle: f64, most: i64) -> String {
    let (unit, length) = unit_for(middle);
    let ends = [least, most].map(|days| rounded(f64::from(i32::try_from(days).unwrap_or(i32::MAX)) / length));
    if ends[0] == ends[1] || ends[1] > ends[0].saturating_mul(3) {
        return lang.words("every-about", &[("every", in_unit(lang, unit, rounded(middle / length)).into())]);
    }
    let word = |count: u32| Arg::from(numbers::word(lang, count as usize));
    let unit = Arg::Word(unit.to_owned());
    lang.words("every-range", &[("unit", unit), ("low", word(ends[0])), ("high", word(ends[1]))])
}

/// Up to two weeks in days, up to two months in weeks, up to eleven months in months.
fn unit_for(days: f64) -> (&'static str, f64) {
    match days {
        d if d < 13.0 => ("day", 1.0),
        d if d < 60.0 => ("week", 7.0),
        d if d < 350.0 => ("month", 30.4),
        _ => ("year", 365.0),
    }
}

fn in_unit(lang: &Catalogue, unit: &'static str, count: u32) -> String {
    let words = numbers::word(lang, count as usize);
    let unit = Arg::Word(unit.to_owned());
    lang.words("every", &[("unit", unit), ("n", i64::from(count).into()), ("count", words.into())])
}

/// At least 1, so that no rhythm is said to come `every zero weeks`.
fn rounded(count: f64) -> u32 {
    count.round().clamp(1.0, 1_000_000.0) as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Language;

    fn both(say: impl Fn(&Catalogue) -> String) -> [String; 2] {
        Language::ALL.map(|language| say(&Catalogue::new(language)))
    }

    #[test]
    fn amounts_of_time() {
        for (minutes, english, german) in [
            (0, "0 min", "0 Min."),
            (25, "25 min", "25 Min."),
            (60, "1 h", "1 Std."),
            (325, "5 h 25 min", "5 Std. 25 Min."),
        ] {
            assert_eq!(both(|lang| amount(lang, minutes)), [english, german]);
        }
    }

    #[test]
    fn one_conversation_is_measured_in_minutes() {
        for (minutes, english) in [(75, "75 min"), (60, "1 h"), (120, "2 h"), (150, "2 h 30 min")] {
            assert_eq!(length(&Catalogue::new(Language::English), minutes), english);
        }
    }

    #[test]
    fn rhythms_as_set() {
        for (days, english, german) in [
            (1, "every day", "täglich"),
            (7, "once a week", "einmal in der Woche"),
            (42, "every six weeks", "alle sechs Wochen"),
            (30, "once a month", "einmal im Monat"),
            (45, "every 45 days", "alle 45 Tage"),
            (91, "once a quarter", "einmal im Quartal"),
            (182, "twice a year", "zweimal im Jahr"),
            (365, "once a year", "einmal im Jahr"),
            (730, "every two years", "alle zwei Jahre"),
        ] {
            assert_eq!(both(|lang| every(lang, days)), [english, german]);
        }
    }

    #[test]
    fn rhythms_as_lived() {
        for (least, middle, most, english, german) in [
            (28, 31.5, 35, "every four to five weeks", "alle vier bis fünf Wochen"),
            (28, 28.0, 29, "about every four weeks", "etwa alle vier Wochen"),
            (5, 90.0, 300, "about every three months", "etwa alle drei Monate"),
            (6, 7.0, 8, "every six to eight days", "alle sechs bis acht Tage"),
            (300, 365.0, 400, "about once a year", "etwa einmal im Jahr"),
        ] {
            assert_eq!(both(|lang| between(lang, least, middle, most)), [english, german]);
        }
    }

    #[test]
    fn a_single_figure_is_rounded_to_a_usual_unit() {
        assert_eq!(both(|lang| roughly_every(lang, 29.5)), ["every four weeks", "alle vier Wochen"]);
    }
}
