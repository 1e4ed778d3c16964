//! What lies ahead: events, meetings, birthdays, and who lives there.
//!
//! Uses: day, doc, lang, model, metrics.

use super::days::strong;
use super::speech::{Speech, about, contact_key, given, joined, words};
use crate::day::{Day, Time};
use crate::doc::{Inline, Text};
use crate::lang::{Arg, numbers, spans};
use crate::metrics;
use crate::model::{ContactKind, PlaceOfEvent};
use crate::reports::week::{Item, Kind, Local, Seen};
use crate::reports::{event, links};

impl Speech<'_> {
    /// The line of something to come.
    pub(super) fn ahead(&self, item: &Item) -> Text {
        match &item.kind {
            Kind::Event { event, guests, locals } => self.event(item, *event, *guests, locals),
            Kind::Plan { time, contact, place, locals } => {
                self.plan(item, *time, *contact, place.as_deref(), locals)
            }
            Kind::Birthday => {
                let told = self.lang.say("diary-birthday", &[("person", self.person(item).into())]);
                self.lang
                    .say("line-of-day", &[("day", self.day_ahead(item.day, None)), ("told", told.into())])
            }
            _ => Text::new(),
        }
    }

    fn event(&self, item: &Item, at: PlaceOfEvent, guests: (usize, usize), locals: &[Local]) -> Text {
        let event = &self.index.events[at.0 as usize];
        let city = event.city.as_deref().or(event.place.as_deref()).unwrap_or_default();
        let head = self.head(vec![links::event(self.index, at)], event.time, city);
        let mut sentences = Vec::new();
        if let Some(talk) = event.talk.as_deref().filter(|talk| !talk.is_empty()) {
            sentences.push(self.lang.say("diary-talk", &[("talk", words(talk).into())]));
        }
        if !item.what.is_empty() {
            let name = item.people.first().map_or_else(String::new, |id| self.name(*id));
            let what = about(&item.what, &name);
            let values = [("person", self.person(item).into()), ("what", what.into())];
            sentences.push(self.lang.say("diary-with", &values));
        }
        sentences.extend(locals.iter().map(|local| self.local(local)));
        let last = event.end.filter(|end| Some(*end) > item.day);
        let head = joined(vec![head, self.guests_with_page(at, guests)], ": ");
        self.line(self.day_ahead(item.day, last), head, sentences)
    }

    fn plan(
        &self,
        item: &Item,
        time: Option<Time>,
        contact: Option<ContactKind>,
        place: Option<&str>,
        locals: &[Local],
    ) -> Text {
        let what: Text = [&item.what]
            .into_iter()
            .filter(|what| !what.is_empty())
            .map(|what| Inline::words(words(what)))
            .collect();
        let (whom, what) = if item.people.is_empty() {
            (what, Text::new())
        } else {
            let from = Arg::Word("me".to_owned());
            let values =
                [("kind", contact_key(contact)), ("from", from), ("people", self.people(item).into())];
            (self.lang.say("contact-with", &values), what)
        };
        let mut head = joined(vec![self.head(whom, time, place.unwrap_or_default()), what], ": ");
        head.extend(self.source(item));
        let sentences = locals.iter().map(|local| self.local(local)).collect();
        self.line(self.day_ahead(item.day, None), head, sentences)
    }

    /// What, at what time, where.
    fn head(&self, what: Text, time: Option<Time>, place: &str) -> Text {
        let clock = time.map(|time| spans::clock(self.lang, time)).unwrap_or_default();
        self.lang.say(
            "diary-head",
            &[
                ("what", what.into()),
                ("timed", given(time.is_some())),
                ("time", clock.into()),
                ("placed", given(!place.is_empty())),
                ("place", place.into()),
            ],
        )
    }

    fn line(&self, day: Arg, head: Text, sentences: Vec<Text>) -> Text {
        let told = joined([vec![head], sentences].concat(), ". ");
        self.lang.say("line-of-day", &[("day", day), ("told", told.into())])
    }

    fn day_ahead(&self, first: Option<Day>, last: Option<Day>) -> Arg {
        let say = |day: Day| spans::ahead(self.lang, day, self.as_of);
        let first = first.map(say).unwrap_or_default();
        strong(last.map_or(first.clone(), |last| format!("{first} – {}", say(last))))
    }

    /// How many guests have a note, with the way to the event's page.
    fn guests_with_page(&self, at: PlaceOfEvent, guests: (usize, usize)) -> Text {
        let page = event::link(self.index, self.lang, at);
        match page.is_empty() {
            true => self.guests(guests),
            false => self
                .lang
                .say("diary-prepared", &[("guests", self.guests(guests).into()), ("page", page.into())]),
        }
    }

    /// The same for an event by its place.
    pub(in crate::reports) fn prepared(&self, at: PlaceOfEvent) -> Text {
        self.guests_with_page(at, metrics::prepared(self.index, &self.index.events[at.0 as usize]))
    }

    /// How many guests of the event have a note.
    pub(in crate::reports) fn guests_of(&self, at: PlaceOfEvent) -> Text {
        self.guests(metrics::prepared(self.index, &self.index.events[at.0 as usize]))
    }

    fn guests(&self, (known, all): (usize, usize)) -> Text {
        let id = match (known, all) {
            (_, 0) => return Text::new(),
            (0, _) => "diary-guests-none",
            (known, all) if known == all => "diary-guests-all",
            _ => "diary-guests",
        };
        let word = |count: usize| Arg::from(numbers::word(self.lang, count));
        let values =
            [("n", Arg::from(known)), ("all", all.into()), ("known", word(known)), ("guests", word(all))];
        self.lang.say(id, &values)
    }

    fn local(&self, local: &Local) -> Text {
        let person = ("person", Arg::from(links::person(self.index, local.person)));
        let Some((day, seen)) = local.last else { return self.lang.say("diary-lives", &[person]) };
        let id = match seen {
            Seen::Contact => "diary-lives-contact",
            Seen::Mention => "diary-lives-mention",
        };
        self.lang.say(
            id,
            &[
                person,
                ("month", self.month(day).into()),
                ("worded", given(!local.about.is_empty())),
                ("about", words(&local.about).into()),
                ("source", self.source_at(local.source).into()),
            ],
        )
    }
}
