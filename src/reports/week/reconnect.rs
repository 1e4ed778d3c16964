//! With whom to be in touch again: a rhythm of their own, or one the owner set, has run out.
//!
//! People on the general default and dormant ties never stand here; they come up one a week at the
//! foot of the page, so that nobody met once years ago stands above a friend.
//!
//! Uses: day, settings, model, index, metrics.

use std::collections::BTreeSet;

use super::people::{self, Encounters};
use super::{Channel, Item, Kind, Occasion, Rhythm};
use crate::day::{Day, When};
use crate::index::Index;
use crate::metrics::{self, CareRule, GapRule, Level, Upkeep};
use crate::model::{ContactKind, Person, PersonId, Source};
use crate::settings::Settings;

/// A new job is news for about half a year.
const JOB_IS_NEW: i64 = 183;
/// Days ahead in which a birthday is an occasion.
const BIRTHDAY_AHEAD: i64 = 14;

/// Everybody whose rhythm has run out, in the order of care; without those who stand among the
/// actions already.
pub(super) fn of(
    index: &Index,
    settings: &Settings,
    encounters: &Encounters<'_>,
    taken: &BTreeSet<PersonId>,
) -> Vec<Item> {
    let dormant: BTreeSet<PersonId> = metrics::dormant(index, settings).into_iter().collect();
    metrics::order_of_care(index, settings)
        .into_iter()
        .filter(|care| matches!(care.reason.rule(), CareRule::BrokenRhythm | CareRule::Reconnect))
        .map(|care| care.person)
        .filter(|person| !taken.contains(person) && !dormant.contains(person))
        .filter(|person| people::is_open_to(index, *person))
        .filter_map(|person| item(index, settings, encounters, person))
        .collect()
}

fn item(index: &Index, settings: &Settings, encounters: &Encounters<'_>, id: PersonId) -> Option<Item> {
    let person = index.person(id);
    if matches!(
        metrics::upkeep(person, settings, index.today),
        Upkeep::Planned | Upkeep::Snoozed | Upkeep::None
    ) {
        return None;
    }
    let rhythm = rhythm(person, settings)?;
    let (day, seen) = people::last_seen(index, id)?;
    let occasion = new_job(index, person).or_else(|| birthday(person, index.today));
    let channel = channel(encounters, id);
    let item = Item::about(id, Kind::Reconnect { channel, rhythm, seen, occasion }).on(day);
    if let Some(talk) = encounters.last_talk(id) {
        return Some(item.saying(&talk.text).from(talk.source));
    }
    Some(match encounters.with(id).next_back() {
        Some(last) => item.from(last.source),
        None => item,
    })
}

fn rhythm(person: &Person, settings: &Settings) -> Option<Rhythm> {
    let gap = metrics::expected_gap(person, settings)?;
    let days = gap.days;
    match gap.rule {
        GapRule::Own => Some(Rhythm::Set(days)),
        GapRule::Circle => Some(Rhythm::Circle(days)),
        GapRule::Rhythm => {
            let gaps = metrics::gaps(&person.contact_days)?;
            let few = gaps.level() < Level::Enough;
            Some(Rhythm::Own { least: gaps.min, middle: gaps.median, most: gaps.max, few })
        }
        GapRule::Default => None,
    }
}

/// The most frequent of voice, writing and meeting; meeting leaves the way open.
fn channel(encounters: &Encounters<'_>, id: PersonId) -> Channel {
    let (mut calls, mut written, mut met) = (0, 0, 0);
    for encounter in encounters.with(id) {
        match encounter.kind {
            ContactKind::Call | ContactKind::Video => calls += 1,
            kind if kind.is_written() => written += 1,
            ContactKind::Mention => {}
            _ => met += 1,
        }
    }
    if calls > written && calls >= met {
        Channel::Call
    } else if written > calls && written >= met {
        Channel::Write
    } else {
        Channel::Any
    }
}

fn new_job(index: &Index, person: &Person) -> Option<Occasion> {
    let note = person.note?;
    let position = person.facts.positions.iter().rfind(|position| position.to.is_none())?;
    let since = position.from.filter(|from| !matches!(from, When::Year(_)))?.earliest()?;
    let org = position.org.as_ref()?.text.clone();
    let is_news = (0..=JOB_IS_NEW).contains(&index.today.days_since(since));
    is_news.then_some(Occasion::Job { org, since, source: Source { note, place: position.place } })
}

fn birthday(person: &Person, today: Day) -> Option<Occasion> {
    let day = next_birthday(person, today)?;
    (day.days_since(today) <= BIRTHDAY_AHEAD).then_some(Occasion::Birthday(day))
}

/// The next birthday from `today` on; one of 29 February is kept on 28 February in other years.
pub(in crate::reports) fn next_birthday(person: &Person, today: Day) -> Option<Day> {
    let (_, month, day) = person.facts.birthday?;
    let in_year = |year: i32| {
        Day::new(year, month, day).or_else(|| (month, day).eq(&(2, 29)).then(|| Day::new(year, 2, 28))?)
    };
    in_year(today.year()).filter(|day| *day >= today).or_else(|| in_year(today.year() + 1))
}
