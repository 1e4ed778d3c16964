//! Introductions in words.
//!
//! Uses: doc, lang, model, index, metrics.

use super::{IntroductionsReport, Made, Noted};
use crate::doc::{Action, Block, Doc, Inline, Text};
use crate::index::Index;
use crate::lang::{Arg, Catalogue, dates, numbers};
use crate::metrics::{Candidate, Introducer, Likeness, Match, Perhaps};
use crate::model::{Introduction, IntroductionState, PersonId};
use crate::reports::links;
use crate::reports::week_words::Speech;
use crate::reports::week_words::speech::{closing, given, joined, words};

/// The page, and the answer on the terminal.
pub fn doc(report: &IntroductionsReport<'_>, index: &Index, lang: &Catalogue) -> Doc {
    let page = Page { report, speech: Speech { as_of: report.as_of, index, lang } };
    let mut doc = Doc::default();
    page.head(&mut doc);
    page.candidates(&mut doc);
    page.under_way(&mut doc);
    page.resting(&mut doc);
    page.made(&mut doc);
    page.introducers(&mut doc);
    page.foot(&mut doc);
    doc
}

struct Page<'a> {
    report: &'a IntroductionsReport<'a>,
    speech: Speech<'a>,
}

impl Page<'_> {
    fn head(&self, doc: &mut Doc) {
        let Speech { as_of, lang, .. } = self.speech;
        doc.push(Block::Heading(1, lang.say("introductions-title", &[])));
        let day = dates::with_weekday(lang, as_of);
        let as_of = vec![Inline::Emphasis(lang.say("week-as-of", &[("day", day.into())]))];
        doc.push(Block::Paragraph(joined(vec![as_of, self.sums(), self.came_about()], " ")));
        if self.report.is_empty() || self.report.noted == Noted::Nothing {
            self.explain(doc);
        }
    }

    /// How many contacts were given.
    fn sums(&self) -> Text {
        let shared = self.report.shared;
        if shared.introductions == 0 {
            return Text::new();
        }
        let contacts = numbers::word(self.speech.lang, shared.contacts_given);
        self.speech.lang.say(
            "introductions-given",
            &[
                ("n", shared.introductions.into()),
                ("count", numbers::opening(self.speech.lang, shared.introductions).into()),
                ("contacts", contacts.into()),
            ],
        )
    }

    /// How many offers came about, where some did not.
    fn came_about(&self) -> Text {
        let Some((made, of)) = self.report.follow_through.share().filter(|(made, of)| made < of) else {
            return Text::new();
        };
        let count = |number| Arg::from(numbers::word(self.speech.lang, number));
        self.speech.sentence(
            "introductions-came-about",
            &[("made", count(made)), ("of", count(of)), ("n", made.into())],
        )
    }

    fn explain(&self, doc: &mut Doc) {
        let Speech { index, lang, .. } = self.speech;
        let mut named = index.others().filter(|(_, person)| !person.private && person.note.is_some());
        let mut person = |id: &str| match named.next() {
            Some((person, _)) => links::typed(index, person),
            None => lang.words(id, &[]),
        };
        let (one, other) = (person("typed-someone"), person("typed-someone-else"));
        let values = [("person", Arg::from(one)), ("other", other.into())];
        let typed = |id: &str| vec![Inline::Typed(lang.words(id, &values))];
        let id = match (self.report.noted, self.report.is_empty()) {
            (Noted::Something, _) => "introductions-no-match",
            (Noted::Nothing, true) => "introductions-empty",
            (Noted::Nothing, false) => "introductions-no-needs",
        };
        doc.push(Block::Paragraph(lang.say(id, &[])));
        let mut lines = vec![typed("typed-need"), typed("typed-offers")];
        if self.report.is_empty() {
            lines.push(typed("typed-introduced"));
        }
        doc.push(Block::List(lines));
    }

    fn candidates(&self, doc: &mut Doc) {
        if self.report.candidates.is_empty() {
            return;
        }
        doc.push(Block::Heading(2, self.speech.lang.say("heading-could-meet", &[])));
        let actions = self.report.candidates.iter().map(|one| Action {
            deed: self.speech.lang.say("action-introduce", &self.pair(one)),
            reason: joined(vec![reason(&self.speech, one), self.what_to_ask(one)], " "),
        });
        doc.push(Block::Actions(actions.collect()));
        let declined = self.typed("typed-declined", &self.report.candidates[0].people);
        let hint = self.speech.lang.say("introductions-not-this-one", &[("line", declined.into())]);
        doc.push(Block::Paragraph(hint));
    }

    fn pair(&self, one: &Candidate<'_>) -> [(&'static str, Arg); 2] {
        let person = |id| Arg::from(links::person(self.speech.index, id));
        [("first", person(one.people[0])), ("second", person(one.people[1]))]
    }

    /// A sentence to say to each of the two before they hear of each other; where both look for
    /// something each is asked about that.
    fn what_to_ask(&self, one: &Candidate<'_>) -> Text {
        let need_of = |id: PersonId| one.matches.iter().find(|found| found.need.person == id);
        let topics = || {
            let topics: Vec<String> = one.topics.iter().map(|topic| (*topic).to_owned()).collect();
            self.speech.lang.list(&topics)
        };
        let [first, second] = one.people;
        let ([ask, then], [topic, back]) = match (need_of(first), need_of(second)) {
            (Some(found), None) => {
                let need = core(&found.need.what);
                (["introduce-ask-first", "introduce-ask-then"], [need.clone(), need])
            }
            (Some(found), Some(back)) => (
                ["introduce-ask-first", "introduce-ask-back"],
                [core(&found.need.what), core(&back.need.what)],
            ),
            (None, _) => {
                (["introduce-ask-topic-first", "introduce-ask-topic-then"], [topics(), String::new()])
            }
        };
        let say = |id: &str, topic: String| {
            let [first, second] = [first, second].map(|id| Arg::from(self.speech.name(id)));
            self.speech.lang.say(id, &[("first", first), ("second", second), ("topic", topic.into())])
        };
        joined(vec![say(ask, topic), say(then, back)], " ")
    }

    fn under_way(&self, doc: &mut Doc) {
        let Some(next) = self.report.under_way.first() else { return };
        doc.push(Block::Heading(2, self.speech.lang.say("heading-under-way", &[])));
        let lines = self.report.under_way.iter().map(|one| {
            let id = match one.state {
                IntroductionState::Agreed => "introduction-agreed",
                _ => "introduction-offered",
            };
            self.line(id, one)
        });
        doc.push(Block::List(lines.collect()));
        let made = self.typed("typed-introduced", &next.people);
        doc.push(Block::Paragraph(self.speech.lang.say("introductions-made-hint", &[("line", made.into())])));
    }

    fn resting(&self, doc: &mut Doc) {
        let Some(newest) = self.report.resting.first() else { return };
        doc.push(Block::Heading(2, self.speech.lang.say("heading-resting", &[])));
        let lines = self.report.resting.iter().map(|one| self.line("introduction-offered", one));
        doc.push(Block::List(lines.collect()));
        let declined = self.typed("typed-declined", &newest.people);
        let hint = self.speech.lang.say("introductions-resting-hint", &[("line", declined.into())]);
        doc.push(Block::Paragraph(hint));
    }

    fn made(&self, doc: &mut Doc) {
        if self.report.made.is_empty() {
            return;
        }
        doc.push(Block::Heading(2, self.speech.lang.say("heading-came-of-it", &[])));
        let mut lines: Vec<Text> = self.report.made.iter().map(|one| self.made_line(one)).collect();
        if 0 < self.report.made_earlier {
            lines.push(links::more(self.speech.lang, "more-earlier", self.report.made_earlier));
        }
        doc.push(Block::List(lines));
        let quiet = |one: &&Made<'_>| one.introduction.outcome.is_none() && one.met_since.is_none();
        if let Some(quiet) = self.report.made.iter().find(quiet) {
            let outcome = self.typed("typed-outcome", &quiet.introduction.people);
            let hint = self.speech.lang.say("introductions-outcome-hint", &[("line", outcome.into())]);
            doc.push(Block::Paragraph(hint));
        }
    }

    fn made_line(&self, made: &Made<'_>) -> Text {
        let lang = self.speech.lang;
        let outcome = made.introduction.outcome.as_deref();
        let outcome = outcome.map(|what| lang.say("introduction-outcome", &[("what", words(what).into())]));
        let met = made.met_since.map(|meeting| {
            let day = self.speech.date(Some(meeting.day));
            let source = self.speech.source_at(Some(meeting.source));
            lang.say("introduction-met", &[("day", day.into()), ("source", source.into())])
        });
        let after = outcome.or(met).unwrap_or_default();
        let line = self.line("introduction-made", made.introduction);
        if after.is_empty() {
            line
        } else {
            lang.say("introduction-told", &[("made", line.into()), ("after", after.into())])
        }
    }

    /// The people, the day, the source and the reason of an introduction, in the sentence of that id.
    fn line(&self, id: &str, one: &Introduction) -> Text {
        let day = if one.state == IntroductionState::Made { one.done.or(one.day) } else { one.day };
        self.speech.lang.say(
            id,
            &[
                ("people", links::people(self.speech.index, self.speech.lang, &one.people).into()),
                ("n", one.people.len().into()),
                ("dated", given(day.is_some())),
                ("day", self.speech.date(day).into()),
                ("source", self.speech.source_at(Some(one.source)).into()),
                ("worded", given(!one.what.is_empty())),
                ("what", words(&one.what).into()),
            ],
        )
    }

    fn introducers(&self, doc: &mut Doc) {
        if self.report.introducers.is_empty() {
            return;
        }
        doc.push(Block::Heading(2, self.speech.lang.say("heading-thanks-to", &[])));
        let lines = self.report.introducers.iter().map(|one| self.introducer(one));
        doc.push(Block::List(lines.collect()));
    }

    fn introducer(&self, one: &Introducer) -> Text {
        let Speech { index, lang, .. } = self.speech;
        let named: Vec<PersonId> =
            one.introduced.iter().copied().filter(|id| !index.person(*id).private).collect();
        let further = one.people.saturating_sub(named.len());
        let thanks = match one.last_thanked {
            _ if one.awaits_thanks() => lang.say("introducer-awaits", &[]),
            thanked => lang.say("introducer-thanked", &[("day", self.speech.date(thanked).into())]),
        };
        self.speech.lang.say(
            "introducer",
            &[
                ("person", links::person(index, one.person).into()),
                ("only", given(one.people == 1 && named.len() == 1)),
                ("n", one.people.into()),
                ("count", numbers::word(lang, one.people).into()),
                ("named", named.len().into()),
                ("people", links::people(index, lang, &named).into()),
                ("further", further.into()),
                ("more", numbers::word(lang, further).into()),
                ("thanks", thanks.into()),
            ],
        )
    }

    fn foot(&self, doc: &mut Doc) {
        if 0 < self.report.private {
            let values = [("count", self.report.private.into())];
            doc.push(Block::Paragraph(self.speech.lang.say("introductions-private", &values)));
        }
        doc.push(closing(self.speech.lang));
    }

    /// A line to type about two people.
    fn typed(&self, id: &str, people: &[PersonId]) -> Inline {
        let mut typed = people.iter().map(|person| Arg::from(links::typed(self.speech.index, *person)));
        let mut next = || typed.next().unwrap_or_else(|| Arg::from(""));
        let values = [("person", next()), ("other", next())];
        Inline::Typed(self.speech.lang.words(id, &values))
    }
}

/// Why the two might like to meet: each need with the offer that meets it, what both care about, and
/// whether they may know each other already.
pub(in crate::reports) fn reason(speech: &Speech<'_>, one: &Candidate<'_>) -> Text {
    let first = one.people[0];
    let mut parts: Vec<Text> = Vec::new();
    for found in &one.matches {
        let id = match parts.is_empty() || found.need.person == first {
            true => "introduce-match",
            false => "introduce-match-back",
        };
        parts.push(fit(speech, id, found));
    }
    if !one.topics.is_empty() {
        let topics: Vec<String> = one.topics.iter().map(|topic| (*topic).to_owned()).collect();
        parts.push(speech.sentence("introduce-topics", &[("topics", speech.lang.list(&topics).into())]));
    }
    parts.extend(one.perhaps.as_ref().map(|perhaps| match perhaps {
        Perhaps::Acquaintances(people) => {
            let named = links::people(speech.index, speech.lang, people);
            speech.sentence(
                "introduce-perhaps-both-known",
                &[("people", named.into()), ("n", people.len().into())],
            )
        }
        Perhaps::Employer(org) => {
            speech.sentence("introduce-perhaps-employer", &[("org", org.as_str().into())])
        }
    }));
    joined(parts, " ")
}

fn fit(speech: &Speech<'_>, id: &str, found: &Match<'_>) -> Text {
    let sentence = speech.sentence(
        id,
        &[
            ("seeker", speech.name(found.need.person).into()),
            ("giver", speech.name(found.offer.person).into()),
            ("need", words(&found.need.what).into()),
            ("source", speech.source_at(Some(found.need.source)).into()),
            ("offer", words(&found.offer.what).into()),
            ("offer-source", speech.source_at(Some(found.offer.source)).into()),
        ],
    );
    match &found.likeness {
        Likeness::Tag(tag) => {
            let tag = format!("#{tag}");
            joined(vec![sentence, speech.sentence("introduce-tag", &[("tag", tag.into())])], " ")
        }
        Likeness::Entry | Likeness::Words => sentence,
    }
}

/// What is looked for, without what is told around it: the words before the first comma, colon or
/// semicolon.
fn core(what: &str) -> String {
    words(what.split([',', ';', ':', '(']).next().unwrap_or(what))
}
