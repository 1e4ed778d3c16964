//! The network in words: first what moved, then what it would stand without, then its shape.
//!
//! Says of a figure how few notes it rests on where they are few, and as of which day it stands where
//! that is not the day of the page. Does not know any measure.
//!
//! Uses: day, doc, lang, model, index, metrics.

mod shape;

use super::cadence::FEW;
use super::{CircleFacts, NetworkReport, OnlyWay};
use crate::day::Day;
use crate::doc::{Action, Block, Doc, Inline, Text};
use crate::index::Index;
use crate::lang::{Arg, Catalogue, dates, numbers, spans};
use crate::metrics::network::{
    Attribute, Change, CircleName, LoadTest, Spread, Trend, Without, YEAR, is_thin,
};
use crate::model::PersonId;
use crate::reports::week_words::speech::closing;
use crate::reports::{Desk, links, plots};

/// Below so many people shares and groups of them say nothing.
const TOO_FEW: usize = 5;

/// What goes with something that falls away is told if it is at least one in so many.
const ONE_IN: usize = 10;

/// Below so many days of notes nothing is said about how often.
const QUARTER: i64 = 91;

/// The answer, and the page, in words.
pub fn doc(report: &NetworkReport, desk: &Desk<'_>) -> Doc {
    let speech = Speech { report, desk, index: desk.index, lang: desk.lang };
    let mut doc = Doc::default();
    doc.push(Block::Heading(1, desk.lang.say("network-title", &[])));
    if report.size == 0 {
        speech.nothing_yet(&mut doc);
        doc.push(closing(desk.lang));
        return doc;
    }
    speech.size(&mut doc);
    speech.moved(&mut doc);
    speech.without(&mut doc);
    speech.only_ways(&mut doc);
    speech.beyond(&mut doc);
    speech.how_often(&mut doc);
    speech.circles(&mut doc);
    speech.spread(&mut doc);
    speech.over_time(&mut doc);
    doc.push(closing(desk.lang));
    doc
}

/// What a circle is called: by what its people share, else by its first two.
pub(super) fn circle_name(index: &Index, lang: &Catalogue, name: &CircleName) -> String {
    match name {
        CircleName::Shared(name) => name.clone(),
        CircleName::People(people) => {
            let names = people.iter().map(|id| index.person(*id).name.clone()).collect::<Vec<_>>().join(", ");
            lang.words("network-circle-people", &[("n", people.len().into()), ("names", names.into())])
        }
    }
}

/// The same with how many people it has.
pub(super) fn circle_with_size(index: &Index, lang: &Catalogue, circle: &CircleFacts) -> String {
    let name = circle_name(index, lang, &circle.name);
    lang.words("network-circle-size", &[("name", name.into()), ("size", circle.size.into())])
}

struct Speech<'a, 'd> {
    report: &'a NetworkReport,
    desk: &'a Desk<'d>,
    index: &'a Index,
    lang: &'a Catalogue,
}

impl Speech<'_, '_> {
    fn nothing_yet(&self, doc: &mut Doc) {
        let person = self.lang.words("typed-someone", &[]);
        let line = self.lang.words("typed-first-lunch", &[("person", person.into())]);
        doc.push(Block::Paragraph(self.lang.say("network-empty", &[])));
        doc.push(Block::List(vec![vec![Inline::Typed(line)]]));
    }

    fn size(&self, doc: &mut Doc) {
        let report = self.report;
        let day = dates::full(self.lang, report.as_of);
        let lead = [
            ("n", Arg::from(report.size)),
            ("active", report.active.into()),
            ("quiet", report.size.saturating_sub(report.active).into()),
            ("private", report.private.into()),
        ];
        let mut text = vec![Inline::Emphasis(self.lang.say("network-as-of", &[("day", day.into())]))];
        text.push(Inline::words(" "));
        text.extend(self.lang.say("network-lead", &lead));
        doc.push(Block::Paragraph(text));
        if report.size < FEW {
            doc.push(Block::Paragraph(self.lang.say("network-few", &[])));
        }
    }

    /// How many people how often, the closest first; a wider layer nobody joins is left out.
    fn how_often(&self, doc: &mut Doc) {
        let layers = &self.report.month.layers;
        doc.push(Block::Heading(2, self.lang.say("network-how-often", &[])));
        self.until(doc, "network-counted-monthly", self.report.month.until);
        let days = [("n", Arg::from(layers.observed))];
        if layers.observed < QUARTER {
            doc.push(Block::Paragraph(self.lang.say("network-too-young", &days)));
            return;
        }
        let ids = ["network-weekly", "network-monthly", "network-half-yearly", "network-yearly"];
        let mut rows = Vec::new();
        let mut before = 0;
        for (id, people) in ids.into_iter().zip(layers.people).filter(|(_, people)| 0 < *people) {
            if people != before {
                rows.push(self.lang.say(id, &[("n", people.into())]));
            }
            before = people;
        }
        if rows.is_empty() {
            doc.push(Block::Paragraph(self.lang.say("network-nobody-in-the-year", &[])));
        } else {
            doc.push(Block::List(rows));
        }
        if layers.observed < YEAR {
            doc.push(Block::Paragraph(self.lang.say("network-young", &days)));
        }
    }

    /// As of which day the figures below stand, where that is not the day of the page.
    fn until(&self, doc: &mut Doc, id: &str, until: Option<Day>) {
        if let Some(day) = until {
            let day = dates::near(self.lang, day, self.report.as_of);
            let said = self.lang.say(id, &[("day", day.into())]);
            doc.push(Block::Paragraph(vec![Inline::Emphasis(said)]));
        }
    }

    fn moved(&self, doc: &mut Doc) {
        let moved = &self.report.moved;
        let mut rows = Vec::new();
        let people = |ids: &[PersonId]| [("people", Arg::from(self.people(ids)))];
        if !moved.new.is_empty() {
            rows.push(self.lang.say("network-new", &people(&moved.new)));
        }
        rows.extend(moved.introduced.iter().map(|pair| self.lang.say("network-introduced", &people(pair))));
        if !moved.quiet.is_empty() {
            rows.push(self.lang.say("network-quiet", &people(&moved.quiet)));
        }
        if !rows.is_empty() {
            let month = spans::month_name(self.lang, moved.since);
            doc.push(Block::Heading(2, self.lang.say("network-moved", &[("month", month.into())])));
            doc.push(Block::List(rows));
        }
    }

    fn without(&self, doc: &mut Doc) {
        let quarter = &self.report.quarter;
        if quarter.tests.is_empty() || quarter.size < TOO_FEW {
            return;
        }
        doc.push(Block::Heading(2, self.lang.say("network-without", &[])));
        self.until(doc, "network-counted-quarterly", quarter.until);
        doc.push(Block::List(quarter.tests.iter().map(|test| self.test(test)).collect()));
        let at_work = quarter.tests.iter().find(|test| matches!(test.without, Without::Employer(_)));
        let open = |test: &LoadTest| {
            let people = test.falling.iter().copied();
            people.filter(|id| !self.index.person(*id).private).collect::<Vec<_>>()
        };
        if let Some(people) = at_work.map(open).filter(|people| !people.is_empty()) {
            let typed = Inline::Typed(self.lang.words("network-typed-personal", &[]));
            let values = [("people", Arg::from(self.people(&people))), ("typed", typed.into())];
            doc.push(Block::Paragraph(self.lang.say("network-work-only", &values)));
        }
        let became = self.became();
        if !became.is_empty() {
            doc.push(Block::Paragraph(sentences(became)));
        }
    }

    /// What a year did to the shape, and a quarter to who knows whom.
    fn became(&self) -> Vec<Text> {
        let quarter = &self.report.quarter;
        let told = |id: &str, change: Change| {
            let change = Arg::Word(change.as_str().to_owned());
            self.lang.say(id, &[("change", change)])
        };
        let Trend { separate, holds } =
            quarter.trend.unwrap_or(Trend { separate: Change::Alike, holds: Change::Alike });
        let trend = [("network-trend-separate", separate), ("network-trend-holds", holds)];
        let moved = trend.into_iter().filter(|(_, change)| *change != Change::Alike);
        let mut became: Vec<Text> = moved.map(|(id, change)| told(id, change)).collect();
        if let Some((closed, open)) = quarter.closure.filter(|(closed, _)| 0 < *closed) {
            let open = numbers::grouped(self.lang, u64::try_from(open).unwrap_or(u64::MAX));
            let values = [("n", Arg::from(closed)), ("count", self.count(closed)), ("open", open.into())];
            became.push(self.lang.say("network-closure", &values));
        }
        became
    }

    fn test(&self, test: &LoadTest) -> Text {
        let name = match &test.without {
            Without::Employer(name) | Without::City(name) => name.clone(),
            Without::Circle(name) => circle_name(self.index, self.lang, name),
        };
        let what = if test.owners {
            format!("own-{}", test.without.as_str())
        } else {
            test.without.as_str().to_owned()
        };
        let what = || ("what", Arg::Word(what.clone()));
        let lead = self.lang.say("network-without-name", &[what(), ("name", name.into())]);
        let mut text = vec![Inline::Strong(lead), Inline::words(" ")];
        let values = [
            what(),
            ("n", Arg::from(test.staying)),
            ("falling", test.falling.len().into()),
            ("all", test.people.into()),
            ("share", self.share(test.strength).into()),
            ("verdict", Arg::Word(test.bearing.as_str().to_owned())),
            ("noted", test.noted.into()),
            ("thin", given(usize::from(is_thin(test.noted, test.people)))),
        ];
        text.extend(self.lang.say("network-without-test", &values));
        let sectors = if self.knows_sectors() { gone(test.sectors) } else { 0 };
        let beyond = gone(test.beyond);
        if 0 < sectors + beyond {
            let values = [
                ("sectors", Arg::from(sectors)),
                ("of-sectors", test.sectors.1.into()),
                ("beyond", beyond.into()),
                ("of-beyond", test.beyond.1.into()),
            ];
            text.push(Inline::words(" "));
            text.extend(self.lang.say("network-without-goes", &values));
        }
        text
    }

    /// Whether fields of work are noted of enough people to say which would be gone.
    fn knows_sectors(&self) -> bool {
        let sectors = |(attribute, _): &&(Attribute, Spread)| *attribute == Attribute::Sector;
        self.report.month.spreads.iter().find(sectors).is_some_and(|(_, spread)| !spread.is_thin())
    }

    fn only_ways(&self, doc: &mut Doc) {
        if self.report.only_ways.is_empty() {
            return;
        }
        doc.push(Block::Heading(2, self.lang.say("network-only-way", &[])));
        doc.push(Block::Actions(self.report.only_ways.iter().map(|way| self.only_way(way)).collect()));
    }

    fn only_way(&self, way: &OnlyWay) -> Action {
        let person = |id: PersonId| Arg::from(links::person(self.index, id));
        let deed = [("first", person(way.pair.0)), ("second", person(way.pair.1))];
        let reason = [("people", Arg::from(self.people(&way.group))), ("through", person(way.through))];
        Action {
            deed: self.lang.say("action-introduce", &deed),
            reason: self.lang.say("network-why-introduce", &reason),
        }
    }

    fn over_time(&self, doc: &mut Doc) {
        let day = self.report.as_of;
        let drawn =
            [plots::contacts(self.desk, day), plots::exchanges(self.desk, day), plots::time(self.desk, day)];
        let drawn: Vec<Block> = drawn.into_iter().flatten().collect();
        if !drawn.is_empty() {
            doc.push(Block::Heading(2, self.lang.say("network-over-time", &[])));
            doc.blocks.extend(drawn);
        }
    }

    fn people(&self, ids: &[PersonId]) -> Text {
        links::people(self.index, self.lang, ids)
    }

    fn count(&self, count: usize) -> Arg {
        numbers::word(self.lang, count).into()
    }

    fn opening(&self, count: usize) -> Arg {
        numbers::opening(self.lang, count).into()
    }

    /// A share as one says it: `about half`.
    fn share(&self, share: f64) -> String {
        let twentieths = (share * 20.0).round() as i64;
        let exactly = if 1.0 <= share { 21 } else { twentieths };
        self.lang.words("network-share", &[("n", exactly.into())])
    }
}

/// How many are gone, of enough to be told: one of twenty fields of work is one person.
fn gone((staying, of): (usize, usize)) -> usize {
    let gone = of - staying;
    if TOO_FEW <= of && of <= ONE_IN * gone { gone } else { 0 }
}

/// `some` or `none`, for sentences that leave a part out.
fn given(count: usize) -> Arg {
    Arg::Word(if 0 < count { "some" } else { "none" }.to_owned())
}

/// Sentences one after the other.
fn sentences(texts: Vec<Text>) -> Text {
    let mut all = Text::new();
    for text in texts {
        if !all.is_empty() {
            all.push(Inline::words(" "));
        }
        all.extend(text);
    }
    all
}
