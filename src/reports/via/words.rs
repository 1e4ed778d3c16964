//! Ways to somebody in words, each with a sentence ready to be sent.
//!
//! Uses: day, doc, lang, model, index, metrics.

use super::target::employer;
use super::{Clue, Known, Post, Target, ViaReport, Way};
use crate::day::Day;
use crate::doc::{Action, Block, Doc, Inline, Text};
use crate::index::Index;
use crate::lang::{Arg, Catalogue, dates};
use crate::metrics::Evidence;
use crate::model::PersonId;
use crate::names::fold;
use crate::reports::links;
use crate::reports::week_words::Speech;
use crate::reports::week_words::speech::{given, joined, words};

/// The answer in words.
pub fn doc(report: &ViaReport<'_>, index: &Index, lang: &Catalogue) -> Doc {
    let answer = Answer { report, speech: Speech { as_of: report.as_of, index, lang } };
    let mut doc = Doc::default();
    doc.push(Block::Heading(1, lang.say("via-title", &[("goal", answer.goal().into())])));
    if let Target::Namesakes(people) = &report.target {
        let named = links::people(index, lang, people);
        doc.push(Block::Paragraph(lang.say("via-namesakes", &[("people", named.into())])));
        return doc;
    }
    if !report.known.is_empty() {
        doc.push(Block::List(report.known.iter().map(|id| answer.known(*id)).collect()));
    }
    if report.ways.is_empty() {
        answer.none(&mut doc);
        return doc;
    }
    doc.push(Block::Actions(report.ways.iter().map(|way| answer.way(way)).collect()));
    if 1 < report.ways.len() {
        doc.push(Block::Paragraph(lang.say("via-order", &[])));
    }
    doc.push(Block::Paragraph(answer.asked()));
    doc
}

struct Answer<'a> {
    report: &'a ViaReport<'a>,
    speech: Speech<'a>,
}

impl Answer<'_> {
    /// Whom or what was asked for, as it is noted.
    fn goal(&self) -> String {
        match &self.report.target {
            Target::Person(person) => self.speech.name(*person),
            Target::Post(Post { org: Some(org), role: Some(role), .. }) => {
                let values = [("role", Arg::from(role.as_str())), ("org", org.as_str().into())];
                self.speech.lang.words("via-role-at", &values)
            }
            Target::Post(Post { org: Some(org), .. }) => org.clone(),
            Target::Post(_) | Target::Namesakes(_) | Target::Unknown => self.report.asked.clone(),
        }
    }

    /// Somebody meant whom the owner is in touch with.
    fn known(&self, id: PersonId) -> Text {
        let (seen, last) = self.last(id);
        let values = [
            ("person", Arg::from(links::person(self.speech.index, id))),
            ("post", self.post(id).into()),
            ("noted", given(!self.post(id).is_empty())),
            ("seen", Arg::Word(seen.to_owned())),
            ("day", last.into()),
        ];
        self.speech.lang.say("via-known", &values)
    }

    /// The last contact; where somebody was only ever mentioned, the last mention, called that.
    fn last(&self, id: PersonId) -> (&'static str, String) {
        let person = self.speech.index.person(id);
        match person.explicit_days.last() {
            Some(contact) => ("contact", self.speech.date(Some(*contact))),
            None => ("mention", self.speech.date(person.last_contact())),
        }
    }

    /// `CFO at Nordwind`, as far as it is noted.
    fn post(&self, id: PersonId) -> String {
        let person = self.speech.index.person(id);
        match (person.facts.role.as_deref(), employer(person)) {
            (Some(role), Some(org)) => {
                self.speech.lang.words("via-role-at", &[("role", role.into()), ("org", org.into())])
            }
            (Some(role), None) => role.to_owned(),
            (None, Some(org)) => org.to_owned(),
            (None, None) => String::new(),
        }
    }

    fn way(&self, way: &Way<'_>) -> Action {
        let first = way.through[0];
        let person = |id| Arg::from(links::person(self.speech.index, id));
        let deed = match self.next(way) {
            Some(next) => {
                self.speech.lang.say("via-deed", &[("first", person(first)), ("next", person(next))])
            }
            None => {
                let org = employer(self.speech.index.person(first)).unwrap_or_default();
                self.speech.lang.say("via-deed-inside", &[("first", person(first)), ("org", org.into())])
            }
        };
        let mut parts = vec![self.tie(way)];
        parts.extend(way.links.iter().map(|known| self.link(known)));
        parts.push(self.before(way));
        parts.push(ready_sentence(&self.speech, &self.report.target, way, self.report.by));
        Action { deed, reason: joined(parts, " ") }
    }

    /// Whom the first one is asked to introduce; nobody in particular inside a company.
    fn next(&self, way: &Way<'_>) -> Option<PersonId> {
        way.through.get(1).copied().or(way.target)
    }

    fn tie(&self, way: &Way<'_>) -> Text {
        let (seen, day) = self.last(way.through[0]);
        let class = if seen == "mention" { seen } else { way.first.as_str() };
        self.speech.lang.say("via-tie", &[("class", Arg::Word(class.to_owned())), ("day", day.into())])
    }

    fn link(&self, known: &Known) -> Text {
        let id = match known.evidence {
            Evidence::Knows => "via-link-knows",
            Evidence::Introduced => "via-link-introduced",
            Evidence::Joint => "via-link-joint",
        };
        self.speech.lang.say(
            id,
            &[
                ("one", self.speech.name(known.pair.0).into()),
                ("other", self.speech.name(known.pair.1).into()),
                ("dated", given(known.day.is_some())),
                ("day", self.speech.date(known.day).into()),
                ("source", self.speech.source_at(known.source).into()),
            ],
        )
    }

    /// What was given before; else what could be given first.
    fn before(&self, way: &Way<'_>) -> Text {
        let first = ("first", Arg::from(self.speech.name(way.through[0])));
        let told = |what: &str, day: Option<Day>, source| {
            [
                ("worded", given(!what.is_empty())),
                ("what", Arg::from(words(what))),
                ("dated", given(day.is_some())),
                ("day", self.speech.date(day).into()),
                ("source", self.speech.source_at(Some(source)).into()),
            ]
        };
        match (way.given, way.need) {
            (Some(gift), _) => self.speech.lang.say("via-given", &told(&gift.what, gift.day, gift.source)),
            (None, Some(need)) => {
                let mut values = told(&need.what, need.day, need.source).to_vec();
                values.push(first);
                self.speech.lang.say("via-give-need", &values)
            }
            (None, None) => self.speech.lang.say("via-give-first", &[]),
        }
    }

    /// How an ask is noted, for the first way.
    fn asked(&self) -> Text {
        let Some(way) = self.report.ways.first() else { return Text::new() };
        let goal = match self.next(way) {
            Some(next) => links::typed(self.speech.index, next),
            None => self.somebody(way.through[0]),
        };
        let by = dates::near(self.speech.lang, self.report.by, self.report.as_of);
        let person = links::typed(self.speech.index, way.through[0]);
        let values = [("person", Arg::from(person)), ("goal", goal.into()), ("by", by.into())];
        let line = Inline::Typed(self.speech.lang.words("typed-via", &values));
        self.speech.lang.say("via-asked", &[("line", line.into())])
    }

    /// Whoever is meant at the company of somebody who is asked.
    fn somebody(&self, asked: PersonId) -> String {
        let org = Arg::from(employer(self.speech.index.person(asked)).unwrap_or_default());
        match &self.report.target {
            Target::Post(Post { role: Some(role), .. }) => {
                self.speech.lang.words("via-the-role-at", &[("role", role.as_str().into()), ("org", org)])
            }
            _ => self.speech.lang.words("via-somebody-at", &[("org", org)]),
        }
    }

    /// No way, and what there is instead.
    fn none(&self, doc: &mut Doc) {
        let lang = self.speech.lang;
        if self.report.known.is_empty() {
            let unknown = self.report.target == Target::Unknown;
            let id = if unknown { "via-unknown" } else { "via-none" };
            doc.push(Block::Paragraph(lang.say(id, &[("goal", self.goal().into())])));
            if !self.report.clues.is_empty() {
                doc.push(Block::List(self.report.clues.iter().map(|clue| self.clue(clue)).collect()));
            }
            let somebody = lang.words("typed-someone", &[]);
            let is_goal = fold(&somebody) == fold(&format!("[[{}]]", self.goal()));
            let knower = if is_goal { lang.words("typed-someone-else", &[]) } else { somebody };
            let known = [("person", knower.into()), ("goal", self.goal().into())];
            let line = Inline::Typed(lang.words("typed-knows", &known));
            let org = lang.words("typed-org", &[("goal", self.goal().into())]);
            doc.push(Block::Paragraph(match unknown {
                true => {
                    lang.say("via-note-either", &[("org", Inline::Typed(org).into()), ("line", line.into())])
                }
                false => lang.say("via-note", &[("line", line.into())]),
            }));
        }
    }

    fn clue(&self, clue: &Clue) -> Text {
        let mut named: Vec<Text> =
            clue.people.iter().map(|id| vec![links::person(self.speech.index, *id)]).collect();
        if 0 < clue.more {
            named.push(links::more(self.speech.lang, "more-people", clue.more));
        }
        let kind = Arg::Word(clue.kind.as_str().to_owned());
        let people = self.speech.lang.list_of(&named);
        self.speech.lang.say(
            "via-clue",
            &[("kind", kind), ("shared", clue.value.as_str().into()), ("people", people.into())],
        )
    }
}

/// The sentence to send to the first one on a way.
pub(in crate::reports) fn ready_sentence(
    speech: &Speech<'_>,
    target: &Target,
    way: &Way<'_>,
    by: Day,
) -> Text {
    let by = ("by", Arg::from(dates::near(speech.lang, by, speech.as_of)));
    let inside = || {
        let org = employer(speech.index.person(way.through[0])).unwrap_or_default();
        ("org", Arg::from(org))
    };
    let who = |id| Arg::from(who(speech, id));
    match (way.target, way.through.get(1), target) {
        (Some(target), None, _) => speech.lang.say("via-ask-person", &[("who", who(target)), by]),
        (Some(target), Some(next), _) => {
            speech.lang.say("via-ask-chain", &[("next", who(*next)), ("who", who(target)), by])
        }
        (None, _, Target::Post(Post { role: Some(role), .. })) => {
            speech.lang.say("via-ask-role", &[inside(), ("role", role.as_str().into()), by])
        }
        (None, ..) => speech.lang.say("via-ask-company", &[inside(), by]),
    }
}

/// A person with role and company, as far as they are noted.
fn who(speech: &Speech<'_>, id: PersonId) -> String {
    let person = speech.index.person(id);
    let name = ("person", Arg::from(person.name.as_str()));
    let lang = speech.lang;
    match (person.facts.role.as_deref(), employer(person)) {
        (Some(role), Some(org)) => {
            lang.words("via-who-role-org", &[name, ("role", role.into()), ("org", org.into())])
        }
        (Some(role), None) => lang.words("via-who-role", &[name, ("role", role.into())]),
        (None, Some(org)) => lang.words("via-who-org", &[name, ("org", org.into())]),
        (None, None) => person.name.clone(),
    }
}
