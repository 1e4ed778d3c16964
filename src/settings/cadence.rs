//! How often, in words: `6 weeks`, `monatlich`, `45`, `nie`.
//!
//! Knows the words for rhythms in English and German. Does not know whose rhythm it is.
//!
//! Uses: names, model.

use crate::model::Cadence;
use crate::names::fold;

/// The longest rhythm that is one: ten years.
const LONGEST: u32 = 3650;

/// Words, folded, and what they mean in days; 0 means no upkeep. The tiers are those of a widespread
/// contacts plug-in, whose notes are read with the rhythm that it gives them.
const WORDS: [(&str, u32); 44] = [
    ("daily", 1),
    ("täglich", 1),
    ("weekly", 7),
    ("wöchentlich", 7),
    ("every week", 7),
    ("jede woche", 7),
    ("fortnightly", 14),
    ("biweekly", 14),
    ("bi-weekly", 14),
    ("zweiwöchentlich", 14),
    ("vierzehntägig", 14),
    ("14-tägig", 14),
    ("monthly", 30),
    ("monatlich", 30),
    ("every month", 30),
    ("jeden monat", 30),
    ("quarterly", 91),
    ("vierteljährlich", 91),
    ("quartalsweise", 91),
    ("every quarter", 91),
    ("jedes quartal", 91),
    ("half-yearly", 182),
    ("half yearly", 182),
    ("biannually", 182),
    ("twice a year", 182),
    ("halbjährlich", 182),
    ("zweimal im jahr", 182),
    ("yearly", 365),
    ("annually", 365),
    ("annual", 365),
    ("jährlich", 365),
    ("every year", 365),
    ("jedes jahr", 365),
    ("inner", 14),
    ("close", 30),
    ("casual", 90),
    ("keep warm", 180),
    ("dormant", 365),
    ("none", 0),
    ("never", 0),
    ("off", 0),
    ("nie", 0),
    ("keine", 0),
    ("aus", 0),
];

/// Units and their days.
const UNITS: [(u32, &[&str]); 5] = [
    (1, &["d", "day", "days", "tag", "tage", "tagen"]),
    (7, &["w", "week", "weeks", "woche", "wochen", "wo"]),
    (30, &["m", "mo", "month", "months", "monat", "monate", "monaten"]),
    (91, &["quarter", "quarters", "quartal", "quartale", "quartalen"]),
    (365, &["y", "year", "years", "jahr", "jahre", "jahren", "j"]),
];

/// Number words people write before a unit.
const NUMBERS: [(&str, u32); 22] = [
    ("a", 1),
    ("one", 1),
    ("two", 2),
    ("other", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("eight", 8),
    ("ten", 10),
    ("twelve", 12),
    ("ein", 1),
    ("eine", 1),
    ("zwei", 2),
    ("drei", 3),
    ("vier", 4),
    ("fünf", 5),
    ("sechs", 6),
    ("sieben", 7),
    ("acht", 8),
    ("zehn", 10),
    ("zwölf", 12),
];

/// Reads a rhythm; `None` if the text is none, or one of no days or of more than ten years.
pub fn read(text: &str) -> Option<Cadence> {
    let text = fold(text);
    if let Some((_, days)) = WORDS.iter().find(|(word, _)| *word == text) {
        return Some(if *days == 0 { Cadence::Never } else { Cadence::Days(*days) });
    }
    let text = ["every ", "alle ", "all ", "jede ", "once "]
        .iter()
        .find_map(|every| text.strip_prefix(every))
        .unwrap_or(&text);
    let split = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (count, unit) = match text[..split].parse::<u32>() {
        Ok(count) => (count, text[split..].trim()),
        Err(_) => {
            let (word, unit) = text.split_once(' ')?;
            (NUMBERS.iter().find(|(number, _)| *number == word)?.1, unit)
        }
    };
    let days = if unit.is_empty() {
        1
    } else {
        UNITS.iter().find(|(_, words)| words.contains(&unit.trim_end_matches('.')))?.0
    };
    let days = count.checked_mul(days).filter(|days| (1..=LONGEST).contains(days))?;
    Some(Cadence::Days(days))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rhythms_in_both_languages() {
        for (text, days) in [
            ("45", 45),
            ("6 weeks", 42),
            ("6w", 42),
            ("6 Wochen", 42),
            ("alle 6 Wochen", 42),
            ("alle sechs Wochen", 42),
            ("every 3 months", 90),
            ("every other week", 14),
            ("every two months", 60),
            ("once a year", 365),
            ("2 years", 730),
            ("2 Jahre", 730),
            ("30 days", 30),
            ("10 Tage", 10),
            ("weekly", 7),
            ("Wöchentlich", 7),
            ("fortnightly", 14),
            ("monthly", 30),
            ("MONATLICH", 30),
            ("quarterly", 91),
            ("vierteljährlich", 91),
            ("half-yearly", 182),
            ("halbjährlich", 182),
            ("yearly", 365),
            ("jährlich", 365),
            ("keep warm", 180),
        ] {
            assert_eq!(read(text), Some(Cadence::Days(days)), "{text}");
        }
    }

    #[test]
    fn the_words_are_written_as_they_are_compared() {
        for (word, _) in WORDS.iter().chain(&NUMBERS) {
            assert_eq!(fold(word), *word);
        }
    }

    #[test]
    fn no_upkeep_is_an_answer_too() {
        for text in ["none", "never", "nie", "Keine", "off"] {
            assert_eq!(read(text), Some(Cadence::Never), "{text}");
        }
    }

    #[test]
    fn anything_else_is_no_rhythm() {
        for text in [
            "0",
            "0 weeks",
            "-3",
            "often",
            "ab und zu",
            "6 moons",
            "4000",
            "99999999999",
            "999999999 years",
            "",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
