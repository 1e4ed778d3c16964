//! Asks that are written and not sent: ready to go, or still without a name, a company or a date.
//!
//! Uses: day, names, settings, model, index, metrics.

use super::people;
use super::{Example, Item, Kind};
use crate::day::{Day, Weekday};
use crate::index::Index;
use crate::metrics;
use crate::model::{Ask, AskState, Direction, PersonId};
use crate::names::fold;
use crate::settings::Settings;

/// Help given longer ago than a year is no reason to speak of now.
const HELPED_WITHIN: i64 = 365;
/// An example leaves at least two weeks to answer.
const TIME_TO_ANSWER: i64 = 14;
/// Words that follow the name of a company.
const COMPANY_FORMS: [&str; 18] = [
    "gmbh", "ag", "se", "kg", "kgaa", "ug", "ev", "ohg", "inc", "ltd", "llc", "plc", "corp", "company", "sa",
    "sarl", "bv", "ab",
];
/// Months and weekdays as both languages begin them; large first letters keep `may` and `sun` out.
const CALENDAR_WORDS: [&str; 33] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Januar",
    "Februar",
    "März",
    "Mai",
    "Juni",
    "Juli",
    "Oktober",
    "Dezember",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "Montag",
    "Dienstag",
    "Mittwoch",
    "Donnerstag",
    "Freitag",
    "Samstag",
];

/// All drafts, in the order of the notes.
pub(super) fn of(index: &Index, settings: &Settings) -> Vec<Item> {
    let drafts = index.asks.iter().filter(|ask| ask.state == AskState::Draft && !ask.private);
    drafts.filter_map(|ask| item(index, settings, ask)).collect()
}

fn item(index: &Index, settings: &Settings, ask: &Ask) -> Option<Item> {
    let person = ask.people.iter().copied().find(|person| people::is_shown(index, *person))?;
    let vague = is_vague(ask).then(|| example(index, settings));
    let kind = Kind::DraftAsk { vague, helped: helped(index, person) };
    Some(Item::about(person, kind).on(ask.day).saying(&ask.what).from(ask.source))
}

/// Whether the text holds no link, no company and no date.
pub(super) fn is_vague(ask: &Ask) -> bool {
    let words = || ask.what.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let company = words().any(|word| {
        let starts_large = word.chars().next().is_some_and(char::is_uppercase);
        starts_large && COMPANY_FORMS.contains(&fold(word).as_str())
    });
    let date = words().any(|word| CALENDAR_WORDS.contains(&word)) || has_numeric_date(&ask.what);
    ask.links.is_empty() && !company && !date
}

/// `11.12.`, `2026-12-11`, `12/11`.
fn has_numeric_date(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let groups = word.split(['.', '-', '/']).filter(|part| !part.is_empty());
        let numbers = groups.filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        numbers.count() >= 2
    })
}

/// One of the owner's wishes, another one every week.
fn example(index: &Index, settings: &Settings) -> Example {
    let today = index.today;
    let by =
        today.plus_days(TIME_TO_ANSWER).and_then(|day| day.on_or_after(Weekday::Friday)).unwrap_or(today);
    let Some(wish) = metrics::in_rotation(&settings.wishes, today.week()) else { return Example::General };
    let name = fold(&wish.text);
    let person = index.people.iter().find(|person| {
        fold(&person.name) == name || wish.target.as_deref().is_some_and(|target| target == person.id)
    });
    match person {
        Some(person) if person.private => Example::General,
        Some(person) => Example::Person(person.name.clone(), by),
        None => Example::Company(wish.text.clone(), by),
    }
}

/// The months of the last year in which the owner gave the person something.
fn helped(index: &Index, person: PersonId) -> Vec<Day> {
    let given = index.exchanges.iter().filter(|exchange| {
        exchange.person == Some(person) && exchange.direction == Direction::Given && !exchange.private
    });
    let recent = given
        .filter_map(|exchange| exchange.day)
        .filter(|day| (0..HELPED_WITHIN).contains(&index.today.days_since(*day)));
    let mut months: Vec<Day> = recent.filter_map(|day| Day::new(day.year(), day.month(), 1)).collect();
    months.sort_unstable();
    months.dedup();
    months
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calendar_dates_in_digits() {
        for (text, holds) in [
            ("bis 11.12. vorstellen", true),
            ("by 2026-12-11", true),
            ("3 names at RTE", false),
            ("version 2", false),
        ] {
            assert_eq!(has_numeric_date(text), holds, "{text}");
        }
    }
}
