//! Which people and records a looking command was asked for.
//!
//! Knows the keys of a filter and how a value is compared: folded, in part, dates as spans. Does
//! not know the command line, nor how the answer is shown.
//!
//! Uses: day, names, diagnostic, model.

use crate::day::{Day, Week, When};
use crate::diagnostic::Message;
use crate::model::Person;
use crate::names::fold;

/// What was asked for. Different keys must all hold; of several values of one key, one. Every word
/// of a name must occur.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// As written, for an answer that says why it is empty.
    pub words: Vec<String>,
    names: Vec<String>,
    orgs: Vec<String>,
    cities: Vec<String>,
    topics: Vec<String>,
    circles: Vec<String>,
    met: Vec<Span>,
    since: Option<Day>,
}

/// The days from the first to the last, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Span {
    first: Day,
    last: Day,
}

/// The keys, as they are written before the colon.
pub const KEYS: [&str; 7] = ["name", "org", "city", "topic", "circle", "met", "since"];

impl Filter {
    /// Reads words such as `anna`, `org:Nordwind`, `city:"New York"`, `met:2026-05`.
    ///
    /// # Errors
    ///
    /// A word with an unknown key, without a value, or with a date that is none.
    pub fn read(words: &[String]) -> Result<Self, Message> {
        let mut filter = Self { words: words.to_vec(), ..Self::default() };
        for word in words {
            let (key, value) = match word.split_once(':') {
                Some((key, value)) => (fold(key), unquoted(value)),
                None => ("name".to_owned(), unquoted(word)),
            };
            filter.add(&key, value)?;
        }
        Ok(filter)
    }

    fn add(&mut self, key: &str, value: &str) -> Result<(), Message> {
        let folded = fold(value);
        if folded.is_empty() {
            return Err(Message::new("usage-filter-empty").with("key", key));
        }
        match key {
            "name" => self.names.extend(folded.split(' ').map(str::to_owned)),
            "org" => self.orgs.push(folded),
            "city" => self.cities.push(folded),
            "topic" => self.topics.push(folded),
            "circle" => self.circles.push(folded),
            "met" => self.met.push(date(key, value)?),
            "since" => self.since = Some(date(key, value)?.first),
            _ => {
                let keys = KEYS.iter().map(|key| format!("{key}:")).collect::<Vec<_>>();
                return Err(Message::new("usage-filter-key").with("key", key).with("keys", keys));
            }
        }
        Ok(())
    }

    /// Whether nothing was asked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether the person is meant, `since:` left aside.
    pub fn is_meant(&self, person: &Person) -> bool {
        let facts = &person.facts;
        let org = facts.org.iter().map(|org| org.text.as_str());
        let topics = facts.topics.iter().chain(&person.tags).map(String::as_str);
        self.has_name(person)
            && one_within(&self.orgs, org)
            && one_within(&self.cities, facts.city.as_deref())
            && one_within(&self.topics, topics)
            && one_equal(&self.circles, facts.circle.as_deref())
            && (self.met.is_empty() || self.met.iter().any(|span| span.has_first_meeting(person)))
    }

    /// Whether the person is meant and there was contact since the day of `since:`.
    pub fn matches(&self, person: &Person) -> bool {
        let lately = |since| person.last_contact().is_some_and(|last| since <= last);
        self.is_meant(person) && self.since.is_none_or(lately)
    }

    /// Whether anything was asked about people; if not, records without people are meant too.
    pub fn asks_for_people(&self) -> bool {
        let lists = [&self.names, &self.orgs, &self.cities, &self.topics, &self.circles];
        !self.met.is_empty() || lists.iter().any(|list| !list.is_empty())
    }

    /// Whether a record of that day is meant; one without a day only if `since:` was not asked.
    pub fn covers(&self, day: Option<Day>) -> bool {
        self.since.is_none_or(|since| day.is_some_and(|day| since <= day))
    }

    fn has_name(&self, person: &Person) -> bool {
        if self.names.is_empty() {
            return true;
        }
        let called = std::iter::once(&person.name).chain(&person.aliases);
        called.map(|name| fold(name)).any(|name| self.names.iter().all(|word| name.contains(word.as_str())))
    }
}

impl Span {
    fn has_first_meeting(&self, person: &Person) -> bool {
        let noted = match person.facts.met {
            Some(met) => span(met),
            None => person.first_contact().map(|day| Self { first: day, last: day }),
        };
        noted.is_some_and(|noted| self.first <= noted.first && noted.last <= self.last)
    }
}

fn one_within<'a>(wanted: &[String], found: impl IntoIterator<Item = &'a str>) -> bool {
    wanted.is_empty()
        || found.into_iter().map(fold).any(|found| wanted.iter().any(|want| found.contains(want.as_str())))
}

fn one_equal<'a>(wanted: &[String], found: impl IntoIterator<Item = &'a str>) -> bool {
    wanted.is_empty() || found.into_iter().map(fold).any(|found| wanted.contains(&found))
}

/// `2026`, `2026-05`, `2026-05-17` or `2026-W20`.
fn date(key: &str, value: &str) -> Result<Span, Message> {
    let week = Week::from_iso(value).map(|week| Span { first: week.monday(), last: week.sunday() });
    week.or_else(|| span(When::from_iso(value)?))
        .ok_or_else(|| Message::new("usage-filter-date").with("key", key).with("value", value))
}

fn span(when: When) -> Option<Span> {
    let first = when.earliest()?;
    let last = match when {
        When::Day(day) => day,
        When::Month(year, 12) => Day::new(year, 12, 31)?,
        When::Month(year, month) => Day::new(year, month + 1, 1)?.plus_days(-1)?,
        When::Year(year) => Day::new(year, 12, 31)?,
    };
    Some(Span { first, last })
}

fn unquoted(value: &str) -> &str {
    let inner = value.strip_prefix('"').and_then(|value| value.strip_suffix('"'));
    inner.unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Named, PersonFacts};

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    fn anna() -> Person {
        let org = Named { text: "Nordwind GmbH".to_owned(), target: None, place: Default::default() };
        Person {
            name: "Anna Weber".to_owned(),
            aliases: vec!["Änne".to_owned()],
            tags: vec!["sailing".to_owned()],
            contact_days: vec![day("2026-05-17"), day("2026-09-08")],
            facts: PersonFacts {
                org: Some(org),
                city: Some("New York".to_owned()),
                topics: vec!["wind power".to_owned()],
                circle: Some("15".to_owned()),
                ..PersonFacts::default()
            },
            ..Person::default()
        }
    }

    fn filter(words: &[&str]) -> Result<Filter, Message> {
        Filter::read(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[track_caller]
    fn check(words: &[&str], expected: bool) {
        assert_eq!(filter(words).unwrap().matches(&anna()), expected, "{words:?}");
    }

    #[test]
    fn names_match_in_part_and_by_alias() {
        check(&[], true);
        check(&["WEBER"], true);
        check(&["name:anna weber"], true);
        check(&["weber", "anna"], true);
        check(&["änne"], true);
        check(&["anna", "brandt"], false);
    }

    #[test]
    fn facts_match_folded_and_all_keys_must_hold() {
        check(&["org:nordwind"], true);
        check(&["city:\"New York\""], true);
        check(&["topic:WIND"], true);
        check(&["topic:sailing"], true);
        check(&["org:nordwind", "city:Oslo"], false);
        check(&["city:Oslo", "city:York"], true);
    }

    #[test]
    fn circles_match_as_a_whole() {
        check(&["circle:15"], true);
        check(&["circle:5"], false);
    }

    #[test]
    fn dates_are_days_weeks_months_and_years() {
        check(&["met:2026-05"], true);
        check(&["met:2026-W20"], true);
        check(&["met:2026-05-17"], true);
        check(&["met:2025"], false);
        check(&["since:2026-09"], true);
        check(&["since:2026-W38"], false);
        assert!(filter(&["since:2026-09"]).unwrap().covers(Some(day("2026-09-01"))));
        assert!(!filter(&["since:2026-09"]).unwrap().covers(None));
    }

    #[test]
    fn a_noted_first_meeting_goes_before_the_first_record() {
        let mut anna = anna();
        anna.facts.met = When::from_iso("2019-03");
        assert!(filter(&["met:2019"]).unwrap().matches(&anna));
        assert!(!filter(&["met:2019-03-10"]).unwrap().matches(&anna));
        assert!(!filter(&["met:2026-05"]).unwrap().matches(&anna));
    }

    #[test]
    fn what_cannot_be_understood_is_named() {
        let said = |words: &[&str]| filter(words).unwrap_err();
        assert_eq!(said(&["town:Oslo"]).id, "usage-filter-key");
        assert_eq!(said(&["city:"]).id, "usage-filter-empty");
        assert_eq!(said(&["met:yesterday"]).id, "usage-filter-date");
    }
}
