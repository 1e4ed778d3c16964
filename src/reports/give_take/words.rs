//! Give and take in words.
//!
//! Uses: doc, lang, model, index, metrics.

use super::standing::{given_times, received_times, say_balances};
use super::things::{Column, Things};
use super::{AgedNeed, AskAndPrior, Dyad, GiveTakeReport};
use crate::doc::{Block, Doc, Inline, Text};
use crate::index::Index;
use crate::lang::numbers::times;
use crate::lang::{Arg, Catalogue, dates};
use crate::model::{AskState, Exchange, ExchangeFrom};
use crate::names::fold;
use crate::reports::promises::{self, Ages};
use crate::reports::week_words::Speech;
use crate::reports::week_words::speech::{closing, given, joined, words};
use crate::reports::{ages, links};

/// How many who offer what is looked for are named.
const OFFERS: usize = 2;
/// How many needs of one age a page of many people tells.
const NEEDS: usize = 20;

/// The page, or the answer about one person.
pub fn doc(report: &GiveTakeReport<'_>, index: &Index, lang: &Catalogue) -> Doc {
    let speech = Speech { as_of: report.as_of, index, lang };
    let page = Page { report, speech, things: Things::of(index) };
    let mut doc = Doc::default();
    page.head(&mut doc);
    match report.with {
        Some(_) => page.with_one(&mut doc),
        None => page.with_all(&mut doc),
    }
    if report.private > 0 {
        doc.push(Block::Paragraph(lang.say("give-take-private", &[("count", report.private.into())])));
    }
    doc.push(closing(lang));
    doc
}

struct Page<'a> {
    report: &'a GiveTakeReport<'a>,
    speech: Speech<'a>,
    things: Things<'a>,
}

impl Page<'_> {
    fn head(&self, doc: &mut Doc) {
        let Speech { as_of, index, lang } = self.speech;
        let title = match self.report.with {
            Some(with) => lang.say("give-take-title-with", &[("person", links::person(index, with).into())]),
            None => lang.say("give-take-title", &[]),
        };
        doc.push(Block::Heading(1, title));
        let day = dates::with_weekday(lang, as_of);
        let as_of = Inline::Emphasis(lang.say("week-as-of", &[("day", day.into())]));
        doc.push(Block::Paragraph(joined(vec![vec![as_of], self.how_much()], " ")));
        if self.report.is_empty() {
            self.explain(doc);
        }
    }

    /// What is told one by one, where some things are only counted.
    fn how_much(&self) -> Text {
        let counted = |column: &Column<'_>| 0 < column.earlier;
        let all = self.report.people.iter().chain(&self.report.earlier);
        let cut = all.clone().find(|dyad| counted(&dyad.given) || counted(&dyad.received));
        let Some(dyad) = cut else { return Text::new() };
        let name = &self.speech.index.person(dyad.person).name;
        let command = Inline::Typed(format!("kith give-take \"{name}\""));
        self.speech.lang.say("give-take-counted", &[("command", command.into())])
    }

    fn explain(&self, doc: &mut Doc) {
        let Speech { index, lang, .. } = self.speech;
        let anybody = || index.others().find(|(_, person)| !person.private).map(|(id, _)| id);
        let person = self.report.with.or_else(anybody);
        let person = person.map_or_else(|| lang.words("typed-someone", &[]), |id| links::typed(index, id));
        let typed = |id: &str| vec![Inline::Typed(lang.words(id, &[("person", person.as_str().into())]))];
        let id = if self.report.with.is_some() { "give-take-empty-with" } else { "give-take-empty" };
        doc.push(Block::Paragraph(lang.say(id, &[])));
        doc.push(Block::List(vec![typed("typed-first-gift"), typed("typed-first-received")]));
    }

    /// Everything with one person, who need not be named on every line.
    fn with_one(&self, doc: &mut Doc) {
        let Speech { lang, .. } = self.speech;
        let section = |heading: &str, lines: Vec<Text>, doc: &mut Doc| {
            if !lines.is_empty() {
                doc.push(Block::Heading(2, lang.say(heading, &[])));
                doc.push(Block::List(lines));
            }
        };
        let promises = &self.report.promises;
        section("promises-mine", promises::lines(&promises.mine, &self.speech), doc);
        section("promises-theirs", promises::lines(&promises.theirs, &self.speech), doc);
        self.how_to_keep(doc);
        let needs = self.report.needs.iter().map(|aged| need_with_help(&self.speech, aged));
        section("tie-needs", needs.collect(), doc);
        let asks = self.report.asks.iter().map(|ask| say_ask(&self.speech, ask));
        section("give-take-asks", asks.collect(), doc);
        self.report.people.iter().for_each(|dyad| self.alone(dyad, doc));
    }

    fn with_all(&self, doc: &mut Doc) {
        promises::sections(&self.report.promises, &self.speech, Ages::LeftOut, doc);
        self.how_to_keep(doc);
        self.needs(doc);
        self.asks(doc);
        self.everybody(doc);
    }

    /// How a promise kept is written down.
    fn how_to_keep(&self, doc: &mut Doc) {
        if !self.report.promises.is_empty() {
            let tick = Inline::Typed("- [x]".to_owned());
            doc.push(Block::Paragraph(self.speech.lang.say("how-to-tick", &[("done", tick.into())])));
        }
    }

    /// What people look for, in steps of age.
    fn needs(&self, doc: &mut Doc) {
        if self.report.needs.is_empty() {
            return;
        }
        doc.push(Block::Heading(2, self.speech.lang.say("give-take-needs", &[])));
        for of_age in self.report.needs.chunk_by(|one, next| one.bucket == next.bucket) {
            doc.push(Block::Heading(3, ages::heading(self.speech.lang, of_age[0].bucket)));
            let told = of_age.len().min(NEEDS);
            let mut lines: Vec<Text> = of_age[..told].iter().map(|open| self.need(open)).collect();
            if told < of_age.len() {
                lines.push(links::more(self.speech.lang, "and-more", of_age.len() - told));
            }
            doc.push(Block::List(lines));
        }
    }

    fn need(&self, aged: &AgedNeed<'_>) -> Text {
        let need = aged.open.need;
        let person = links::person(self.speech.index, need.person);
        self.speech.lang.say(
            "give-take-need",
            &[("person", person.into()), ("need", need_with_help(&self.speech, aged).into())],
        )
    }

    /// What lay before each ask that is open or about to be sent.
    fn asks(&self, doc: &mut Doc) {
        if self.report.asks.is_empty() {
            return;
        }
        doc.push(Block::Heading(2, self.speech.lang.say("give-take-asks", &[])));
        let ask = |one: &AskAndPrior<'_>| {
            let whom = Arg::from(links::person(self.speech.index, one.person));
            let values = [("whom", whom), ("what", say_ask(&self.speech, one).into())];
            self.speech.lang.say("whom-and-what", &values)
        };
        doc.push(Block::List(self.report.asks.iter().map(ask).collect()));
    }

    fn everybody(&self, doc: &mut Doc) {
        let lang = self.speech.lang;
        if !self.report.people.is_empty() {
            doc.push(Block::Heading(2, lang.say("give-take-people", &[])));
            self.report.people.iter().for_each(|dyad| self.one_of_many(dyad, doc));
        }
        if !self.report.earlier.is_empty() {
            doc.push(Block::Heading(2, lang.say("give-take-earlier", &[])));
            doc.push(Block::List(self.report.earlier.iter().map(|dyad| self.summed_up(dyad)).collect()));
        }
        let everyone = &self.report.everyone;
        if !everyone.is_empty() {
            doc.push(Block::Heading(2, lang.say("give-take-everyone", &[])));
            doc.push(Block::List(self.each(everyone)));
        }
        if let Some(overall) = &self.report.overall {
            let month = dates::near(lang, overall.until, self.speech.as_of);
            doc.push(Block::Heading(2, lang.say("give-take-overall", &[("day", month.into())])));
            doc.push(Block::Paragraph(overall.say(&self.speech)));
            let by_kind = overall.by_kind(&self.speech);
            if !by_kind.is_empty() {
                doc.push(Block::List(by_kind));
            }
        }
    }

    /// One person among many: a line for each direction.
    fn one_of_many(&self, dyad: &Dyad<'_>, doc: &mut Doc) {
        let person = links::person(self.speech.index, dyad.person);
        doc.push(Block::Heading(3, vec![person]));
        let mut lines = Vec::new();
        for (label, column) in [("line-given", &dyad.given), ("line-received", &dyad.received)] {
            let mut told = vec![self.things.lines(&self.speech, &column.shown)];
            told.extend(self.more_before(column));
            let told = joined(told, " · ");
            if !told.is_empty() {
                lines.push(self.speech.labelled(label, told));
            }
        }
        lines.push(dyad.standing.say(&self.speech));
        lines.retain(|line| !line.is_empty());
        doc.push(Block::List(lines));
    }

    fn more_before(&self, column: &Column<'_>) -> Option<Text> {
        let id = if column.shown.is_empty() { "things-before" } else { "more-things-before" };
        (0 < column.earlier).then(|| links::more(self.speech.lang, id, column.earlier))
    }

    /// One person with whom it is longer ago, in one line.
    fn summed_up(&self, dyad: &Dyad<'_>) -> Text {
        let Speech { index, lang, .. } = self.speech;
        let ledger = dyad.standing.ledger;
        lang.say(
            "give-take-summed-up",
            &[
                ("person", links::person(index, dyad.person).into()),
                ("given", given_times(lang, ledger.given).into()),
                ("received", received_times(lang, ledger.received).into()),
                ("dated", given(dyad.last.is_some())),
                ("day", self.speech.date(dyad.last).into()),
            ],
        )
    }

    /// One person alone: a list for each direction, everything in it.
    fn alone(&self, dyad: &Dyad<'_>, doc: &mut Doc) {
        columns(&self.speech, &self.things, [&dyad.given.shown, &dyad.received.shown], doc);
        let checks = say_balances(&self.speech, self.speech.index, dyad.person, &dyad.checks);
        let said = joined(vec![dyad.standing.say(&self.speech), checks], " ");
        if !said.is_empty() {
            doc.push(Block::Paragraph(said));
        }
    }

    fn each(&self, column: &Column<'_>) -> Vec<Text> {
        let mut lines: Vec<Text> =
            column.shown.iter().map(|thing| self.things.listed(&self.speech, thing)).collect();
        lines.extend(self.more_before(column));
        lines
    }
}

/// What was given and what was received, each under its heading, a line for each thing.
pub(in crate::reports) fn columns(
    speech: &Speech<'_>,
    things: &Things<'_>,
    [given, received]: [&[&Exchange]; 2],
    doc: &mut Doc,
) {
    for (heading, list) in [("line-given", given), ("line-received", received)] {
        if !list.is_empty() {
            doc.push(Block::Heading(2, speech.lang.say(heading, &[])));
            doc.push(Block::List(list.iter().map(|thing| things.listed(speech, thing)).collect()));
        }
    }
}

/// What somebody looks for and since when, then what the owner could give of it, and who else offers it.
pub(in crate::reports) fn need_with_help(speech: &Speech<'_>, aged: &AgedNeed<'_>) -> Text {
    let need = aged.open.need;
    let values = [
        ("what", Arg::from(words(&need.what))),
        ("day", speech.date(need.day).into()),
        ("source", speech.source_at(Some(need.source)).into()),
    ];
    let id = if need.day.is_some() { "need-since" } else { "need-undated" };
    let mut parts = vec![speech.lang.say(id, &values), own_help(speech, aged)];
    let offers = &aged.open.offered_by;
    parts.extend(offers.iter().take(OFFERS).map(|found| {
        let worded = fold(&found.offer.what) != fold(&need.what);
        let values = [
            ("person", Arg::from(links::person(speech.index, found.offer.person))),
            ("worded", given(worded)),
            ("offer", words(&found.offer.what).into()),
        ];
        speech.lang.say("need-offered-by", &values)
    }));
    if OFFERS < offers.len() {
        parts.push(links::more(speech.lang, "and-more", offers.len() - OFFERS));
    }
    joined(parts, "; ")
}

/// What the owner could give: what the own note offers, else something alike that was given before; and
/// that it would go well before an ask.
fn own_help(speech: &Speech<'_>, aged: &AgedNeed<'_>) -> Text {
    let told = |gift: &Exchange| {
        vec![
            ("dated", given(gift.day.is_some())),
            ("day", Arg::from(speech.date(gift.day))),
            ("what", words(&gift.what).into()),
            ("source", speech.source_at(Some(gift.source)).into()),
        ]
    };
    if let Some(gift) = aged.open.given_already {
        let introduced = given(gift.from == ExchangeFrom::Introduction);
        return speech
            .lang
            .say("need-given-already", &[told(gift), vec![("introduced", introduced)]].concat());
    }
    let help = match (aged.open.own_offers.first(), aged.open.given_before) {
        (Some(own), _) => speech.lang.say("need-offered-here", &[("offer", words(own).into())]),
        (None, Some(gift)) => {
            let whom = gift.person.map(|person| vec![links::person(speech.index, person)]);
            let mut values = told(gift);
            values.push(("known", given(whom.is_some())));
            values.push(("person", whom.unwrap_or_default().into()));
            speech.lang.say("need-given-before", &values)
        }
        (None, None) => return Text::new(),
    };
    match aged.before_ask {
        Some(_) => joined(vec![help, speech.lang.say("need-before-ask", &[])], ", "),
        None => help,
    }
}

/// The words of an ask that is open or still a draft, and what lay before it.
pub(in crate::reports) fn say_ask(speech: &Speech<'_>, one: &AskAndPrior<'_>) -> Text {
    let lang = speech.lang;
    let before = match (one.prior.given > 0, one.prior.contacts) {
        (true, 0) => "prior-given",
        (true, _) => "prior-given-and-contact",
        (false, 0) => "prior-nothing",
        (false, _) => "prior-contact",
    };
    let contacts = times(lang, one.prior.contacts.max(1));
    let id = if one.ask.state == AskState::Draft { "ask-draft-after" } else { "ask-after" };
    lang.say(
        id,
        &[
            ("worded", given(!one.ask.what.trim().is_empty())),
            ("what", words(&one.ask.what).into()),
            ("day", speech.date(one.ask.day).into()),
            ("source", speech.source_at(Some(one.ask.source)).into()),
            ("before", lang.words(before, &[("times", contacts.into())]).into()),
        ],
    )
}
