//! The page of a transition in words.
//!
//! Uses: day, doc, lang, model, index, metrics.

use super::super::via::{self, Way};
use super::super::week::people;
use super::super::week_words::Speech;
use super::super::week_words::speech::{closing, given, joined, words};
use super::super::{links, plots};
use super::{Helper, TransitionReport, Wish};
use crate::day::Day;
use crate::doc::{Block, Doc, Inline, Link, Text};
use crate::index::Index;
use crate::lang::{Arg, Catalogue, dates, numbers};
use crate::metrics::network::{CircleName, LoadTest, Without};
use crate::model::{Ask, Exchange, PersonId};

/// The page in the language of the catalogue; without a transition it says how to name one.
pub fn doc(report: Option<&TransitionReport<'_>>, index: &Index, lang: &Catalogue) -> Doc {
    let mut doc = Doc::default();
    let Some(report) = report else {
        let example = Inline::Typed("transition: 2026-09-01".to_owned());
        let ended = Inline::Typed("transition: 2026-09-01 – 2027-03-31".to_owned());
        doc.push(Block::Heading(1, lang.say("transition-none-title", &[])));
        let values = [("example", Arg::from(example)), ("ended", ended.into())];
        doc.push(Block::Paragraph(lang.say("transition-none", &values)));
        return doc;
    };
    let speech = Speech { as_of: report.as_of, index, lang };
    let page = TransitionPage { report, speech };
    doc.push(Block::Heading(1, page.title()));
    doc.push(Block::Paragraph(page.lead()));
    if report.over {
        page.closing(&mut doc);
    } else {
        page.running(&mut doc);
    }
    doc.push(closing(lang));
    doc
}

struct TransitionPage<'a> {
    report: &'a TransitionReport<'a>,
    speech: Speech<'a>,
}

impl TransitionPage<'_> {
    fn say(&self, id: &str, values: &[(&'static str, Arg)]) -> Text {
        self.speech.lang.say(id, values)
    }

    fn list(&self, heading: &str, lines: Vec<Text>, doc: &mut Doc) {
        if !lines.is_empty() {
            doc.push(Block::Heading(2, self.say(heading, &[])));
            doc.push(Block::List(lines));
        }
    }

    fn title(&self) -> Text {
        let full = |day: Day| Arg::from(dates::full(self.speech.lang, day));
        let span = self.report.span;
        match span.end {
            Some(end) => {
                self.say("transition-title-span", &[("begin", full(span.begin)), ("end", full(end))])
            }
            None => self.say("transition-title", &[("begin", full(span.begin))]),
        }
    }

    fn lead(&self) -> Text {
        let day = dates::with_weekday(self.speech.lang, self.report.as_of);
        let as_of = vec![Inline::Emphasis(self.say("week-as-of", &[("day", day.into())]))];
        let told = self.report.since.iter().map(|item| self.speech.since(item));
        joined(std::iter::once(as_of).chain(told).collect(), " ")
    }

    fn running(&self, doc: &mut Doc) {
        let lines = self.report.wishes.iter().map(|wish| self.wish(wish)).collect();
        self.list("transition-wishes", lines, doc);
        let lines = self.report.asks.iter().map(|ask| self.speech.open(ask)).collect();
        self.list("transition-asks", lines, doc);
        let waiting = self.report.helpers.iter().filter(|helper| helper.waiting).map(unthanked);
        self.list("transition-thanks", waiting.map(|helper| self.helper(&helper)).collect(), doc);
        if let Some(tie) = &self.report.old_tie {
            doc.push(Block::Heading(2, self.say("heading-long-ago", &[])));
            doc.push(Block::Paragraph(self.speech.long_ago(tie)));
        }
        self.time(doc);
        let load = self.report.load.iter().filter_map(|test| self.load(test)).collect();
        self.list("transition-load", load, doc);
        let profiles = self.report.profiles.iter().map(|(network, day)| {
            let day = self.speech.date(Some(*day));
            self.say("transition-profile", &[("network", name_of(network).into()), ("day", day.into())])
        });
        self.list("transition-profiles", profiles.collect(), doc);
    }

    /// Minutes a week, beside the owner's goal.
    fn time(&self, doc: &mut Doc) {
        let weeks = &self.report.weeks;
        if weeks.iter().all(|(_, time, _)| time.total() == 0) {
            return;
        }
        let Some(plot) = plots::minutes(self.speech.lang, weeks) else { return };
        doc.push(Block::Heading(2, self.say("transition-time", &[])));
        doc.push(plot);
    }

    /// Everybody who helped, in the order of their first help, with thanks said or to say.
    fn closing(&self, doc: &mut Doc) {
        let helpers = &self.report.helpers;
        if helpers.is_empty() {
            doc.push(Block::Paragraph(self.say("transition-nobody", &[])));
            return;
        }
        doc.push(Block::Heading(2, self.say("transition-helped", &[])));
        doc.push(Block::Paragraph(self.say("transition-thank-all", &[])));
        let mut lines: Vec<Text> = helpers.iter().map(|helper| self.helper(helper)).collect();
        if self.report.private > 0 {
            lines.push(links::more(self.speech.lang, "transition-private", self.report.private));
        }
        doc.push(Block::List(lines));
        if let Some(next) = helpers.iter().find(|helper| helper.thanked.is_none()) {
            let person = links::typed(self.speech.index, next.person);
            let line = self.speech.lang.words("typed-thanked", &[("person", person.into())]);
            doc.push(Block::Paragraph(self.say("how-to-done", &[("done", Inline::Typed(line).into())])));
        }
    }

    /// What somebody gave, and when they were thanked.
    fn helper(&self, helper: &Helper<'_>) -> Text {
        let gifts = helper.received.iter().map(|exchange| {
            let what = match exchange.what.trim() {
                "" => self.speech.gift_word(exchange.kind),
                what => words(what),
            };
            let values = [
                ("day", Arg::from(self.speech.date(exchange.day))),
                ("what", what.into()),
                ("source", self.speech.source_at(Some(exchange.source)).into()),
            ];
            self.say("transition-gift", &values)
        });
        let gifts = joined(gifts.collect(), " · ");
        let person = Arg::from(links::person(self.speech.index, helper.person));
        let line = self.say("whom-and-what", &[("whom", person), ("what", gifts.into())]);
        let thanked = helper.thanked.map(|day| {
            let day = self.speech.date(Some(day));
            self.say("transition-thanked", &[("day", day.into())])
        });
        joined(vec![line, thanked.unwrap_or_default()], " · ")
    }

    /// Who stays without it; nothing for a circle nobody of which may be named.
    fn load(&self, test: &LoadTest) -> Option<Text> {
        let lang = self.speech.lang;
        let circle = |name: Arg| self.say("transition-circle", &[("name", name)]);
        let name = match &test.without {
            Without::Employer(name) | Without::City(name) => vec![Inline::words(name.as_str())],
            Without::Circle(CircleName::Shared(name)) => circle(name.as_str().into()),
            Without::Circle(CircleName::People(people)) if people.is_empty() => return None,
            Without::Circle(CircleName::People(people)) => {
                circle(links::people(self.speech.index, lang, people).into())
            }
        };
        let count = |number: usize| Arg::from(numbers::word(lang, number));
        let values = [
            ("name", name.into()),
            ("n", Arg::from(test.staying)),
            ("staying", count(test.staying)),
            ("people", count(test.people)),
            ("bearing", Arg::Word(test.bearing.as_str().to_owned())),
        ];
        Some(self.say("transition-without", &values))
    }

    fn wish(&self, wish: &Wish<'_>) -> Text {
        let some = |id: &str, people: &[PersonId]| match people.is_empty() {
            true => Text::new(),
            false => {
                self.say(id, &[("people", self.with_days(people).into()), ("n", Arg::from(people.len()))])
            }
        };
        let last = wish.person.and_then(|person| self.speech.index.person(person).explicit_days.last());
        let met = match last {
            Some(last) => self.say("transition-met", &[("day", self.speech.date(Some(*last)).into())]),
            None => Text::new(),
        };
        let first = |of: &dyn Fn(&&Way<'_>) -> bool| -> Vec<PersonId> {
            wish.ways.iter().filter(of).map(|way| way.through[0]).collect()
        };
        let far = wish.ways.iter().filter(|way| 1 < way.through.len()).map(|way| {
            let people = links::people(self.speech.index, self.speech.lang, &way.through);
            self.say("way-over", &[("people", people.into())])
        });
        let mut parts = vec![
            met,
            some("transition-inside", &first(&|way| way.target.is_none())),
            some("transition-formerly", &wish.formerly),
            some("transition-through", &first(&|way| way.target.is_some() && way.through.len() == 1)),
        ];
        parts.extend(far);
        parts.extend(wish.asks.iter().map(|ask| self.ask(ask)));
        let told = joined(parts, "; ");
        let told = if told.is_empty() { self.say("transition-no-way", &[]) } else { told };
        // Who has been asked already is left to answer.
        let ask = match wish.ways.first().filter(|_| wish.asks.is_empty()) {
            Some(way) => {
                via::ready_sentence(&self.speech, &wish.target, way, via::day_to_ask_for(self.report.as_of))
            }
            None => Text::new(),
        };
        let told = joined(vec![told, ask], ". ");
        self.say("whom-and-what", &[("whom", self.name(wish).into()), ("what", told.into())])
    }

    fn ask(&self, ask: &Ask) -> Text {
        let people = people::shown(self.speech.index, &ask.people);
        if people.is_empty() {
            return Text::new();
        }
        let values = [
            ("people", Arg::from(links::people(self.speech.index, self.speech.lang, &people))),
            ("dated", given(ask.day.is_some())),
            ("day", self.speech.date(ask.day).into()),
            ("source", self.speech.source_at(Some(ask.source)).into()),
        ];
        self.say("transition-asked", &values)
    }

    /// The wish as a link, where a note answers to it.
    fn name(&self, wish: &Wish<'_>) -> Text {
        let index = self.speech.index;
        if let Some(person) = wish.person {
            return vec![links::person(index, person)];
        }
        let target = wish.named.target.as_deref();
        let note = index.notes.iter().find(|note| !note.private && Some(note.link.as_str()) == target);
        vec![match note {
            Some(note) => Inline::Link(Link { target: note.link.clone(), label: wish.named.text.clone() }),
            None => Inline::words(wish.named.text.as_str()),
        }]
    }

    /// The people, each with the last contact.
    fn with_days(&self, people: &[PersonId]) -> Text {
        let one = |id: &PersonId| {
            let person = links::person(self.speech.index, *id);
            let Some(day) = self.speech.index.person(*id).explicit_days.last() else { return vec![person] };
            let day = self.speech.date(Some(*day));
            self.say("transition-person", &[("person", person.into()), ("day", day.into())])
        };
        self.speech.lang.list_of(&people.iter().map(one).collect::<Vec<_>>())
    }
}

/// The same with what was given since the last thanks.
fn unthanked<'a>(helper: &Helper<'a>) -> Helper<'a> {
    let later = |exchange: &&&Exchange| exchange.day > helper.thanked;
    let received = helper.received.iter().filter(later).copied().collect();
    Helper { received, thanked: None, ..helper.clone() }
}

fn name_of(network: &str) -> &str {
    match network {
        "linkedin" => "LinkedIn",
        "xing" => "Xing",
        other => other,
    }
}
