//! The page of an event in words.
//!
//! Uses: day, doc, lang, model, index, metrics.

use super::super::week_words::Speech;
use super::super::week_words::speech::{closing, given, joined, large_first, words};
use super::super::{between, links};
use super::{EventReport, Guest, Met, Missed, Stage, Stranger};
use crate::day::Day;
use crate::doc::{Block, Doc, Inline, Text};
use crate::index::Index;
use crate::lang::{Arg, Catalogue, dates, numbers, spans};
use crate::metrics::{EventRole, Route};
use crate::model::{Direction, Event, Exchange, ExchangeFrom};

/// The page in the language of the catalogue.
pub fn doc(report: &EventReport<'_>, index: &Index, lang: &Catalogue) -> Doc {
    let speech = Speech { as_of: report.as_of, index, lang };
    let event = &index.events[report.at.0 as usize];
    let page = EventPage { report, event, speech };
    let mut doc = Doc::default();
    doc.push(Block::Heading(1, vec![links::event(index, report.at)]));
    doc.push(Block::Paragraph(page.lead()));
    if report.stage < Stage::Past {
        page.before(&mut doc);
    }
    if report.stage > Stage::Ahead {
        page.after(&mut doc);
    }
    doc.push(closing(lang));
    doc
}

struct EventPage<'a> {
    report: &'a EventReport<'a>,
    event: &'a Event,
    speech: Speech<'a>,
}

impl EventPage<'_> {
    fn say(&self, id: &str, values: &[(&'static str, Arg)]) -> Text {
        self.speech.lang.say(id, values)
    }

    fn heading(&self, id: &str, doc: &mut Doc) {
        doc.push(Block::Heading(2, self.say(id, &[])));
    }

    /// As of which day; when, where, and how many are known or were met.
    fn lead(&self) -> Text {
        let day = dates::with_weekday(self.speech.lang, self.report.as_of);
        let as_of = vec![Inline::Emphasis(self.say("week-as-of", &[("day", day.into())]))];
        let talk = self.event.talk.as_deref().filter(|talk| !talk.is_empty());
        let talk = talk.map(|talk| self.sentence("diary-talk", &[("talk", words(talk).into())]));
        let people = if self.report.stage == Stage::Past { self.met_in_all() } else { self.guests() };
        joined(vec![as_of, self.when(), talk.unwrap_or_default(), people], " ")
    }

    fn sentence(&self, id: &str, values: &[(&'static str, Arg)]) -> Text {
        self.say("between-sentence", &[("said", self.say(id, values).into())])
    }

    fn when(&self) -> Text {
        let Some(first) = self.event.day else { return self.say("event-undated", &[]) };
        let day = |day: Day| spans::day_of_week(self.speech.lang, day, self.report.as_of);
        let last = self.event.end.filter(|last| first < *last);
        let place = self.event.place.as_deref().or(self.event.city.as_deref()).unwrap_or_default();
        let time = self.event.time.map(|time| spans::clock(self.speech.lang, time));
        self.say(
            "event-when",
            &[
                ("first", day(first).into()),
                ("lasting", given(last.is_some())),
                ("last", last.map(day).unwrap_or_default().into()),
                ("timed", given(time.is_some())),
                ("time", time.unwrap_or_default().into()),
                ("placed", given(!place.is_empty())),
                ("place", place.into()),
            ],
        )
    }

    fn guests(&self) -> Text {
        let guests = self.speech.guests_of(self.report.at);
        match guests.is_empty() {
            true => Text::new(),
            false => self.say("between-sentence", &[("said", large_first(guests).into())]),
        }
    }

    /// How many were met, private people included, and how many of them for the first time.
    fn met_in_all(&self) -> Text {
        let (met, new) = (self.event.met.len(), self.report.outcome.new.len());
        let values = [
            ("n", Arg::from(met)),
            ("met", numbers::opening(self.speech.lang, met).into()),
            ("k", new.into()),
            ("new", numbers::word(self.speech.lang, new).into()),
            ("all", given(new == met)),
        ];
        if met == 0 { Text::new() } else { self.say("event-met", &values) }
    }

    fn before(&self, doc: &mut Doc) {
        if self.event.expected.is_empty() {
            let example = Inline::Typed(self.speech.lang.words("event-guests-example", &[]));
            doc.push(Block::Paragraph(self.say("event-no-guests", &[("example", example.into())])));
        }
        if !self.report.guests.is_empty() {
            self.heading("event-guests", doc);
            doc.push(Block::List(self.report.guests.iter().map(|guest| self.guest(guest)).collect()));
        }
        if !self.report.strangers.is_empty() {
            self.heading("event-strangers", doc);
            doc.push(Block::List(self.strangers()));
        }
    }

    /// Who, what they do and care about, what lies between.
    fn guest(&self, guest: &Guest<'_>) -> Text {
        let person = self.speech.index.person(guest.between.person);
        let org = person.facts.org.as_ref().map(|org| org.text.clone());
        let job: Vec<String> = person.facts.role.iter().cloned().chain(org).collect();
        let topics = &person.facts.topics;
        let head = self.say(
            "event-guest",
            &[
                ("person", links::person(self.speech.index, guest.between.person).into()),
                ("speaking", given(guest.speaks)),
                ("employed", given(!job.is_empty())),
                ("job", job.join(", ").into()),
            ],
        );
        let topics = match topics.is_empty() {
            true => Text::new(),
            false => self.sentence("event-topics", &[("topics", self.speech.lang.list(topics).into())]),
        };
        joined(vec![head, between::told(&self.speech, &guest.between), topics], " ")
    }

    /// Those of whom something is known a line each, the others together.
    fn strangers(&self) -> Vec<Text> {
        let is_told = |one: &&Stranger| one.wished || one.speaks || !one.ways.is_empty();
        let (told, named): (Vec<&Stranger>, Vec<&Stranger>) = self.report.strangers.iter().partition(is_told);
        let mut lines: Vec<Text> = told.into_iter().map(|one| self.stranger(one)).collect();
        if !named.is_empty() {
            let names: Vec<Text> = named.into_iter().map(|one| self.name(one)).collect();
            lines.push(self.speech.lang.list_of(&names));
        }
        lines
    }

    fn name(&self, one: &Stranger) -> Text {
        match one.person {
            Some(person) => vec![links::person(self.speech.index, person)],
            None => vec![Inline::words(one.name.as_str())],
        }
    }

    fn stranger(&self, one: &Stranger) -> Text {
        let wished = if one.wished { self.say("event-wished", &[]) } else { Text::new() };
        let head =
            self.say("event-stranger", &[("person", self.name(one).into()), ("speaking", given(one.speaks))]);
        joined(vec![head, joined(vec![wished, self.through(&one.ways)], "; ")], ": ")
    }

    /// Who could introduce the owner; where nobody can at once, over whom the best way leads.
    fn through(&self, ways: &[Route]) -> Text {
        let index = self.speech.index;
        let directly = ways.iter().filter_map(|way| match way.through.as_slice() {
            [only] => Some(vec![links::person(index, *only)]),
            _ => None,
        });
        let directly: Vec<Text> = directly.collect();
        match ways.first() {
            Some(way) if directly.is_empty() => {
                let people = links::people(index, self.speech.lang, &way.through);
                self.say("way-over", &[("people", people.into())])
            }
            Some(_) => self.say("event-through", &[("people", self.either(&directly).into())]),
            None => Text::new(),
        }
    }

    /// `A`, `A or B`, `A, B or C`.
    fn either(&self, people: &[Text]) -> Text {
        match people {
            [first @ .., last] if !first.is_empty() => {
                let first = joined(first.to_vec(), ", ");
                self.say("list-or", &[("first", first.into()), ("last", last.clone().into())])
            }
            _ => people.concat(),
        }
    }

    fn after(&self, doc: &mut Doc) {
        let nobody = self.report.new.is_empty() && self.report.renewed.is_empty();
        if nobody && self.report.private == 0 && self.report.stage == Stage::Past {
            let example = Inline::Typed(self.speech.lang.words("event-met-example", &[]));
            doc.push(Block::Paragraph(self.say("event-nobody-met", &[("example", example.into())])));
        }
        for (heading, people) in [("event-new", &self.report.new), ("event-renewed", &self.report.renewed)] {
            if !people.is_empty() {
                self.heading(heading, doc);
                doc.push(Block::List(people.iter().map(|met| self.met(met)).collect()));
            }
        }
        let besides = [self.missed(), self.private()];
        doc.blocks.extend(besides.into_iter().filter(|text| !text.is_empty()).map(Block::Paragraph));
        let follow_ups: Vec<_> =
            self.report.follow_ups.iter().filter_map(|item| self.speech.action(item)).collect();
        if !follow_ups.is_empty() {
            self.heading("event-follow-ups", doc);
            doc.push(Block::Actions(follow_ups));
        }
        let open = self.open();
        if !open.is_empty() {
            self.heading("event-open", doc);
            doc.push(Block::List(open));
        }
        self.brought(doc);
    }

    fn private(&self) -> Text {
        match self.report.private {
            0 => Text::new(),
            private => links::more(self.speech.lang, "event-private", private),
        }
    }

    /// Who was expected and not met.
    fn missed(&self) -> Text {
        let index = self.speech.index;
        let name = |guest: &Missed| match guest.person {
            Some(person) => vec![links::person(index, person)],
            None => vec![Inline::words(guest.name.as_str())],
        };
        let people: Vec<Text> = self.report.missed.iter().map(name).collect();
        match people.is_empty() {
            true => Text::new(),
            false => self.say("event-missed", &[("people", self.speech.lang.list_of(&people).into())]),
        }
    }

    /// What was said there and is still open.
    fn open(&self) -> Vec<Text> {
        let mut lines = self.speech.grouped(&self.report.open);
        let needs = self.report.needs.iter().map(|need| {
            let whom = Arg::from(links::person(self.speech.index, need.person));
            let values = [("whom", whom), ("what", words(&need.what).into())];
            [self.say("whom-and-what", &values), self.speech.source_at(Some(need.source))].concat()
        });
        let needs = joined(needs.collect(), " · ");
        if !needs.is_empty() {
            lines.push(self.speech.labelled("event-needs", needs));
        }
        lines
    }

    /// What was said there, and the next contact.
    fn met(&self, met: &Met) -> Text {
        let talks = joined(
            met.talks
                .iter()
                .map(|talk| [self.speech.contact(talk), self.speech.source(talk)].concat())
                .collect(),
            "; ",
        );
        let told = match talks.is_empty() {
            true => vec![links::person(self.speech.index, met.person)],
            false => talks,
        };
        match met.next {
            Some(next) => {
                let next = self.say("event-next", &[("day", self.speech.date(Some(next)).into())]);
                joined(vec![told, next], " · ")
            }
            None => told,
        }
    }

    /// What went to and fro, who stayed in touch, and how events of each role compare.
    fn brought(&self, doc: &mut Doc) {
        let line = |id: &str, exchanges: Vec<&Exchange>| {
            (!exchanges.is_empty()).then(|| self.speech.labelled(id, self.gifts(&exchanges)))
        };
        let of = |direction: Direction| {
            self.report.exchanged.iter().copied().filter(|one| one.direction == direction).collect()
        };
        let mut lines: Vec<Text> = [
            line("line-given", of(Direction::Given)),
            line("line-received", of(Direction::Received)),
            line("event-since", self.report.since.clone()),
        ]
        .into_iter()
        .flatten()
        .collect();
        lines.extend(self.kept());
        lines.extend(self.by_role());
        if !lines.is_empty() {
            self.heading(if self.is_talk() { "event-brought-talk" } else { "event-brought" }, doc);
            doc.push(Block::List(lines));
        }
    }

    fn is_talk(&self) -> bool {
        self.event.talk.is_some() || EventRole::of(self.event) == Some(EventRole::Speaker)
    }

    fn gifts(&self, exchanges: &[&Exchange]) -> Text {
        let told = exchanges.iter().map(|exchange| {
            let whom = match exchange.person {
                Some(person) => vec![links::person(self.speech.index, person)],
                None => self.say("everyone", &[]),
            };
            let what = match exchange.what.trim() {
                "" => self.speech.gift_word(exchange.kind),
                what => words(what),
            };
            let what = self.say(how_it_came(exchange.from), &[("what", what.into())]);
            let mut line = self.say("whom-and-what", &[("whom", whom.into()), ("what", what.into())]);
            line.extend(self.speech.source_at(Some(exchange.source)));
            line
        });
        joined(told.collect(), " · ")
    }

    fn kept(&self) -> Option<Text> {
        let end = self.report.outcome.window_ends?;
        let new = self.report.outcome.new.len();
        let day = ("day", Arg::from(self.speech.date(Some(end))));
        if new == 0 {
            return None;
        }
        let Some(kept) = &self.report.outcome.kept else { return Some(self.say("event-pending", &[day])) };
        let word = |count: usize| Arg::from(numbers::word(self.speech.lang, count));
        let values = [
            ("n", Arg::from(new)),
            ("new", word(new)),
            ("k", Arg::from(kept.len())),
            ("kept", word(kept.len())),
            day,
        ];
        Some(self.say("event-kept", &values))
    }

    /// Only from five events of a role on, and only where there are two roles to compare.
    fn by_role(&self) -> Option<Text> {
        if self.report.by_role.len() < 2 {
            return None;
        }
        let lang = self.speech.lang;
        let told = self.report.by_role.iter().map(|(role, median, of)| {
            let median = median.round() as usize;
            lang.say(
                "event-role",
                &[
                    ("role", Arg::Word(role.as_str().to_owned())),
                    ("n", Arg::from(median)),
                    ("median", numbers::word(lang, median).into()),
                    ("events", numbers::word(lang, *of).into()),
                ],
            )
        });
        let roles = joined(told.collect(), "; ");
        Some(self.say("event-by-role", &[("roles", roles.into())]))
    }
}

/// Whether a thing came by itself, as promised or as asked.
fn how_it_came(from: ExchangeFrom) -> &'static str {
    match from {
        ExchangeFrom::Promise | ExchangeFrom::Awaited => "thing-promised",
        ExchangeFrom::Ask => "thing-granted",
        ExchangeFrom::Introduction | ExchangeFrom::Line => "thing",
    }
}
