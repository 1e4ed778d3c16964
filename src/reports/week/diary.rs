//! The next two weeks: events, meetings, birthdays, and who lives where they are.
//!
//! Uses: day, names, model, index, metrics.

use std::collections::BTreeMap;

use super::people::{self, Encounters};
use super::reconnect::next_birthday;
use super::{Item, Kind, Local, Section, SectionId};
use crate::day::{Day, Time};
use crate::index::Index;
use crate::metrics;
use crate::model::{Event, PersonId, PlaceOfEvent, Plan};
use crate::names::fold;

/// Days ahead that the page looks.
const AHEAD: i64 = 14;
/// How many lines.
const AT_MOST: usize = 5;
/// How many people who live there are named with one line.
const LOCALS: usize = 2;

/// What lies ahead, by day and time.
pub(super) fn of(index: &Index) -> Section {
    let context = Context { index, encounters: Encounters::of(index), by_city: by_city(index) };
    let mut dated: Vec<(Day, Option<Time>, usize, Item)> = Vec::new();
    let events = (0..).map(PlaceOfEvent).zip(&index.events);
    for (place, event) in events.filter(|(_, event)| !event.private) {
        if let Some(day) = event_day(event, index.today) {
            dated.push((day, event.time, 0, context.event(place, event, day)));
        }
    }
    for plan in index.plans.iter().filter(|plan| !plan.private) {
        if let Some(day) = plan.day.filter(|day| is_ahead(index.today, *day)) {
            dated.extend(context.plan(plan).map(|item| (day, plan.time, 1, item)));
        }
    }
    for (id, person) in index.others().filter(|(id, _)| people::is_open_to(index, *id)) {
        if let Some(day) = next_birthday(person, index.today).filter(|day| is_ahead(index.today, *day)) {
            dated.push((day, None, 2, Item::about(id, Kind::Birthday).on(day)));
        }
    }
    dated.sort_by(|left, right| {
        (left.0, left.1, left.2, left.3.source, &left.3.people).cmp(&(
            right.0,
            right.1,
            right.2,
            right.3.source,
            &right.3.people,
        ))
    });
    Section::capped(SectionId::Diary, dated.into_iter().map(|(.., item)| item).collect(), AT_MOST)
}

fn is_ahead(today: Day, day: Day) -> bool {
    (0..=AHEAD).contains(&day.days_since(today))
}

/// The first day of an event still to come, or today while it lasts.
fn event_day(event: &Event, today: Day) -> Option<Day> {
    let first = event.day?;
    let last = event.end.unwrap_or(first);
    let shown = if first < today && last >= today { today } else { first };
    is_ahead(today, shown).then_some(shown)
}

fn by_city(index: &Index) -> BTreeMap<String, Vec<PersonId>> {
    let mut cities: BTreeMap<String, Vec<PersonId>> = BTreeMap::new();
    for (id, person) in index.others().filter(|(id, _)| people::is_open_to(index, *id)) {
        if let Some(city) = &person.facts.city {
            cities.entry(fold(city)).or_default().push(id);
        }
    }
    cities
}

struct Context<'a> {
    index: &'a Index,
    encounters: Encounters<'a>,
    by_city: BTreeMap<String, Vec<PersonId>>,
}

impl Context<'_> {
    fn event(&self, place: PlaceOfEvent, event: &Event, day: Day) -> Item {
        let index = self.index;
        let guests = metrics::prepared(index, event);
        let expected: Vec<PersonId> = event.expected.iter().filter_map(|guest| guest.person).collect();
        let locals = self.locals(event.city.as_deref().or(event.place.as_deref()), &expected);
        let kind = Kind::Event { event: place, guests, locals };
        match expected.iter().find_map(|person| self.left_open(*person)) {
            Some((person, what)) => Item::about(person, kind).on(day).saying(what).from(event.source),
            None => Item::about_all(Vec::new(), kind).on(day).from(event.source),
        }
    }

    fn left_open(&self, id: PersonId) -> Option<(PersonId, &str)> {
        let mut points = self.index.open_points.iter().filter(|point| !point.private);
        let point = points.rfind(|point| point.people.contains(&id))?;
        people::is_shown(self.index, id).then_some((id, point.text.as_str()))
    }

    /// A plan with people a page may name, or without people but with words.
    fn plan(&self, plan: &Plan) -> Option<Item> {
        let shown = people::shown(self.index, &plan.people);
        let tells = !shown.is_empty() || (plan.people.is_empty() && !plan.text.trim().is_empty());
        let locals = self.locals(plan.place.as_deref(), &plan.people);
        let kind = Kind::Plan { time: plan.time, contact: plan.kind, place: plan.place.clone(), locals };
        let item = Item::about_all(shown, kind).on(plan.day).saying(&plan.text).from(plan.source);
        tells.then_some(item)
    }

    /// Who lives there and is not coming anyway, longest not seen first; nobody where the owner
    /// lives too.
    fn locals(&self, place: Option<&str>, coming: &[PersonId]) -> Vec<Local> {
        let Some(city) = place.and_then(|place| self.city_of(place)) else { return Vec::new() };
        let mut living: Vec<_> = self.by_city[&city]
            .iter()
            .filter(|person| !coming.contains(person))
            .map(|person| (people::last_seen(self.index, *person), *person))
            .collect();
        living.sort_by_key(|(last, person)| (last.is_none(), last.map(|(day, _)| day), *person));
        living.into_iter().take(LOCALS).map(|(last, person)| self.local(person, last)).collect()
    }

    fn local(&self, person: PersonId, last: Option<(Day, super::Seen)>) -> Local {
        let talk = self.encounters.last_talk(person);
        let about = talk.map_or_else(String::new, |talk| talk.text.trim().to_owned());
        Local { person, last, about, source: talk.map(|talk| talk.source) }
    }

    /// The city of somebody's that the place is or names as a word of its own.
    fn city_of(&self, place: &str) -> Option<String> {
        let home = self.index.me.and_then(|me| self.index.person(me).facts.city.as_deref()).map(fold);
        let whole = fold(place);
        let parts = whole.split([',', ';', '(', ')']).map(str::trim);
        let words = whole.split(|c: char| !c.is_alphanumeric());
        let named = std::iter::once(whole.as_str()).chain(parts).chain(words);
        let mut cities = named.filter(|name| self.by_city.contains_key(*name));
        cities.find(|name| Some(*name) != home.as_deref()).map(str::to_owned)
    }
}
