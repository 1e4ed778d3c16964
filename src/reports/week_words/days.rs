//! The days of a week, a line each, and what went to and fro.
//!
//! Uses: doc, lang, model.

use super::speech::{Speech, contact_key, gist, given, joined, words};
use crate::doc::{Inline, Text};
use crate::lang::{Arg, dates, durations};
use crate::model::{ContactKind, GiftKind};
use crate::reports::links;
use crate::reports::week::{Item, Kind, Section};

impl Speech<'_> {
    /// One line for each day with something to tell.
    pub(super) fn days(&self, section: &Section) -> Vec<Text> {
        section.items.chunk_by(|one, next| one.day == next.day).map(|of_day| self.day(of_day)).collect()
    }

    fn day(&self, items: &[Item]) -> Text {
        let mut parts = Vec::new();
        for (at, item) in items.iter().enumerate() {
            let mut part = self.contact_at(item, at.checked_sub(1).map(|before| &items[before]));
            let next = items.get(at + 1).and_then(|next| next.source);
            if next.map(|source| source.note) != item.source.map(|source| source.note) {
                part.extend(self.source(item));
            }
            parts.push(part);
        }
        let day = items.first().and_then(|item| item.day);
        let day = day.map_or_else(String::new, |day| dates::short(self.lang, day));
        let told = joined(parts, "; ");
        self.lang.say("line-of-day", &[("day", strong(day)), ("told", told.into())])
    }

    /// One contact by itself.
    pub(in crate::reports) fn contact(&self, item: &Item) -> Text {
        self.contact_at(item, None)
    }

    /// The event is named with its first contact and understood with the next ones.
    fn contact_at(&self, item: &Item, before: Option<&Item>) -> Text {
        let Kind::Contact { contact, event, minutes, from_them } = &item.kind else { return Text::new() };
        let known = before.is_some_and(|before| {
            matches!(&before.kind, Kind::Contact { event: earlier, .. } if event.is_some() && earlier == event)
        });
        let from = Arg::Word(if *from_them { "them" } else { "me" }.to_owned());
        let kind = match contact {
            ContactKind::Met if self.is_first(item) => Arg::Word("first".to_owned()),
            _ => contact_key(Some(*contact)),
        };
        let values = [("kind", kind), ("from", from), ("people", self.people(item).into())];
        let id = if item.people.is_empty() { "contact-alone" } else { "contact-with" };
        let length = minutes.map(|minutes| durations::length(self.lang, minutes)).unwrap_or_default();
        let told = self.lang.say(
            "contact-told",
            &[
                ("contact", self.lang.say(id, &values).into()),
                ("timed", given(minutes.is_some())),
                ("length", length.into()),
                ("worded", given(!item.what.is_empty())),
                ("what", gist(&item.what).into()),
            ],
        );
        match event.filter(|_| !known) {
            Some(event) => {
                let event = Arg::from(links::event(self.index, event));
                self.lang.say("contact-at-event", &[("event", event), ("told", told.into())])
            }
            None => told,
        }
    }

    /// Everybody named was met for the first time.
    fn is_first(&self, item: &Item) -> bool {
        item.people.iter().all(|id| self.index.person(*id).first_meeting == item.day)
    }

    /// A line for what was given, one for what was received, and one for what could be given.
    pub(super) fn give_and_take(&self, section: &Section) -> Vec<Text> {
        let is_given = |item: &&Item| matches!(item.kind, Kind::Given(_));
        let (needs, went): (Vec<&Item>, Vec<&Item>) =
            section.items.iter().partition(|item| matches!(item.kind, Kind::Need(_)));
        let (given, received): (Vec<&Item>, Vec<&Item>) = went.into_iter().partition(is_given);
        [("line-given", given), ("line-received", received)]
            .into_iter()
            .filter(|(_, items)| !items.is_empty())
            .map(|(id, items)| self.labelled(id, self.gifts(&items)))
            .chain(needs.into_iter().map(|item| self.need(item)))
            .collect()
    }

    /// The gifts of one direction, those of one person together.
    fn gifts(&self, items: &[&Item]) -> Text {
        let mut groups: Vec<Vec<&Item>> = Vec::new();
        for item in items {
            match groups.iter_mut().find(|group| group[0].people == item.people) {
                Some(group) => group.push(item),
                None => groups.push(vec![item]),
            }
        }
        let told = groups.iter().map(|group| {
            let things = group.iter().map(|item| {
                let mut thing = vec![Inline::words(self.thing(item))];
                thing.extend(self.source(item));
                thing
            });
            self.whom_and_what(group[0], joined(things.collect(), "; "))
        });
        joined(told.collect(), " · ")
    }

    /// One gift by itself.
    pub(super) fn gift(&self, item: &Item) -> Text {
        self.whom_and_what(item, vec![Inline::words(self.thing(item))])
    }

    fn whom_and_what(&self, item: &Item, what: Text) -> Text {
        let whom = match item.people.is_empty() {
            true => self.lang.say("everyone", &[]),
            false => self.people(item),
        };
        self.lang.say("whom-and-what", &[("whom", whom.into()), ("what", what.into())])
    }

    fn thing(&self, item: &Item) -> String {
        let (Kind::Given(gift) | Kind::Received(gift)) = &item.kind else { return words(&item.what) };
        match (gift.introduction, item.what.is_empty()) {
            (true, _) if item.people.len() > 1 => self.lang.words("introduced-to-each-other", &[]),
            (_, true) => self.gift_word(gift.kind),
            (_, false) => words(&item.what),
        }
    }

    /// `expertise`, for a gift without words.
    pub(in crate::reports) fn gift_word(&self, kind: GiftKind) -> String {
        self.lang.words("gift-kind", &[("kind", Arg::Word(kind.as_str().to_owned()))])
    }

    /// A line that begins with a label.
    pub(in crate::reports) fn labelled(&self, id: &str, told: Text) -> Text {
        let label = self.lang.words("label", &[("label", self.lang.words(id, &[]).into())]);
        joined(vec![vec![Inline::Strong(vec![Inline::words(label)])], told], " ")
    }
}

/// A day at the beginning of a line.
pub(in crate::reports) fn strong(words: String) -> Arg {
    Arg::from(Inline::Strong(vec![Inline::Words(words)]))
}
