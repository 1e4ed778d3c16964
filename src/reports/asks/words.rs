//! The words of the asks: one line for each, then what it lacks and how it could be put.
//!
//! Uses: day, doc, lang, model, index, metrics.

use super::{AsksReport, OneAsk, Unclear};
use crate::day::Day;
use crate::doc::{Block, Doc, Inline, Text};
use crate::index::Index;
use crate::lang::{Arg, Catalogue, dates, numbers};
use crate::metrics::asks::{Answers, Patience};
use crate::model::AskState;
use crate::reports::links;
use crate::reports::week_words::Speech;
use crate::reports::week_words::speech::{given, words};

/// The page in words.
pub fn doc(report: &AsksReport<'_>, index: &Index, lang: &Catalogue) -> Doc {
    let speech = Speech { as_of: report.as_of, index, lang };
    let page = Page { report, speech, lang };
    let mut doc = Doc::default();
    doc.push(Block::Heading(1, lang.say("page-asks", &[])));
    doc.push(Block::Paragraph(page.lead()));
    let is_empty = report.drafts.is_empty() && report.out.is_empty() && report.answered.is_empty();
    if is_empty {
        let example = Inline::Typed(lang.words("asks-example", &[]));
        doc.push(Block::Paragraph(lang.say("asks-none", &[("example", example.into())])));
    }
    for (heading, asks) in
        [("asks-drafts", &report.drafts), ("asks-out", &report.out), ("asks-answered", &report.answered)]
    {
        let mut rows: Vec<Text> = asks.iter().map(|one| page.row(one)).collect();
        if heading == "asks-answered" && report.earlier > 0 {
            rows.push(links::more(lang, "asks-more", report.earlier));
        }
        if !rows.is_empty() {
            doc.push(Block::Heading(2, lang.say(heading, &[])));
            doc.push(Block::List(rows));
        }
    }
    if 0 < report.outcome.all.settled {
        doc.push(Block::Heading(2, lang.say("asks-outcome", &[])));
        doc.push(Block::Paragraph(lang.say("asks-all", &page.counts(report.outcome.all))));
        if !report.outcome.by_level.is_empty() {
            doc.push(Block::List(page.by_level()));
        }
    }
    if 0 < report.private {
        doc.push(Block::Paragraph(links::more(lang, "asks-private", report.private)));
    }
    if !is_empty {
        doc.push(Block::Paragraph(page.how_to()));
    }
    doc.push(Block::Paragraph(vec![Inline::Emphasis(lang.say("asks-closing", &[]))]));
    doc
}

struct Page<'a> {
    report: &'a AsksReport<'a>,
    speech: Speech<'a>,
    lang: &'a Catalogue,
}

impl Page<'_> {
    fn lead(&self) -> Text {
        let (lang, report) = (self.lang, self.report);
        let day = dates::with_weekday(lang, report.as_of);
        let mut lead = vec![Inline::Emphasis(lang.say("asks-as-of", &[("day", day.into())]))];
        if report.out.is_empty() && report.drafts.is_empty() && report.answered.is_empty() {
            return lead;
        }
        let (out, drafts) = (report.out.len(), report.drafts.len());
        let said = lang.words(
            "asks-lead",
            &[
                ("out", out.into()),
                ("drafts", drafts.into()),
                ("out-word", numbers::opening(lang, out).into()),
                ("drafts-word", numbers::word(lang, drafts).into()),
            ],
        );
        lead.push(Inline::words(format!(" {}", numbers::capitalised(&said))));
        lead
    }

    fn row(&self, one: &OneAsk<'_>) -> Text {
        let sentences = match one.ask.state {
            AskState::Draft => vec![self.draft(one), self.encouragement(one), self.earlier(one)],
            AskState::Open => vec![self.waiting(one)],
            AskState::Yes => vec![self.answer("asks-yes", one.ask.done)],
            AskState::No => vec![self.answer("asks-no", one.ask.done)],
            AskState::Withdrawn => vec![self.lang.say("asks-withdrawn", &[])],
        };
        let mut row = self.head(one);
        for sentence in sentences.into_iter().filter(|sentence| !sentence.is_empty()) {
            row.push(Inline::words(" "));
            row.extend(sentence);
        }
        row
    }

    /// To whom, when, what.
    fn head(&self, one: &OneAsk<'_>) -> Text {
        let ask = one.ask;
        let people = links::people(self.speech.index, self.lang, &ask.people);
        let day = ask.day.filter(|_| ask.state != AskState::Draft);
        let values = [
            ("people", Arg::Text(vec![Inline::Strong(people)])),
            ("dated", given(day.is_some())),
            ("day", self.speech.date(day).into()),
            ("what", words(&ask.what).into()),
            ("source", self.speech.source_at(Some(ask.source)).into()),
        ];
        let id = match (ask.what.trim().is_empty(), ask.people.is_empty()) {
            (true, _) => "asks-head-empty",
            (false, true) => "asks-head-nobody",
            (false, false) => "asks-head",
        };
        self.lang.say(id, &values)
    }

    fn draft(&self, one: &OneAsk<'_>) -> Text {
        let Some(unclear) = &one.unclear else { return self.lang.say("asks-ready", &[]) };
        let mut text = self.lacks(unclear, &one.ask.what);
        text.push(Inline::words(" "));
        text.extend(self.lang.say("asks-better", &[("form", unclear.form.words(self.lang).into())]));
        text
    }

    fn lacks(&self, unclear: &Unclear, what: &str) -> Text {
        let mut values = vec![("missing", Arg::Word(unclear.first_missing().to_owned()))];
        let Some(phrase) = &unclear.phrase else { return self.lang.say("asks-missing", &values) };
        // Nobody wants to read the same words twice in a row.
        if phrase.as_str() == what.trim().trim_end_matches(['.', '?', '!', '…']) {
            return self.lang.say("asks-phrase-whole", &values);
        }
        values.push(("phrase", phrase.as_str().into()));
        self.lang.say("asks-phrase", &values)
    }

    /// What makes asking easy, or what would be a kinder beginning.
    fn encouragement(&self, one: &OneAsk<'_>) -> Text {
        let Some(person) = one.ask.people.first() else { return Text::new() };
        if one.before.is_some_and(|before| before.is_out_of_the_blue()) {
            return self.lang.say("asks-begin", &[]);
        }
        self.speech.ask_freely(*person, &one.helped)
    }

    fn waiting(&self, one: &OneAsk<'_>) -> Text {
        match (one.patience, &one.unclear) {
            (Some(Patience::Repeat), Some(unclear)) => {
                let form = unclear.form.words(self.lang);
                self.lang.say("asks-repeat-better", &[("form", form.into())])
            }
            (Some(Patience::Repeat), None) => self.lang.say("asks-repeat", &[]),
            (Some(Patience::Rest), _) => self.lang.say("asks-rest", &[]),
            (Some(Patience::Time) | None, unclear) => {
                let mut text =
                    if one.patience.is_some() { self.lang.say("asks-time", &[]) } else { Text::new() };
                if let Some(unclear) = unclear {
                    text.push(Inline::words(" "));
                    text.extend(self.lacks(unclear, &one.ask.what));
                    text.push(Inline::words(" "));
                    let form = unclear.form.words(self.lang);
                    text.extend(self.lang.say("asks-better", &[("form", form.into())]));
                }
                text
            }
        }
    }

    /// That another ask to the same person is on its way or was just answered.
    fn earlier(&self, one: &OneAsk<'_>) -> Text {
        let Some((person, day)) = one.earlier else { return Text::new() };
        let person = ("person", Arg::from(self.speech.name(person)));
        self.lang.say("asks-earlier", &[person, ("day", self.speech.date(Some(day)).into())])
    }

    fn answer(&self, id: &str, day: Option<Day>) -> Text {
        self.lang.say(id, &[("dated", given(day.is_some())), ("day", self.speech.date(day).into())])
    }

    fn counts(&self, answers: Answers) -> Vec<(&'static str, Arg)> {
        let word = |count: usize| Arg::from(numbers::word(self.lang, count));
        vec![
            ("settled", answers.settled.into()),
            ("answered", answers.answered.into()),
            ("yes", answers.yes.into()),
            ("settled-word", word(answers.settled)),
            ("answered-word", word(answers.answered)),
            ("yes-word", word(answers.yes)),
        ]
    }

    fn by_level(&self) -> Vec<Text> {
        let row = |(level, answers): &(crate::metrics::asks::Level, Answers)| {
            let mut values = self.counts(*answers);
            values.push(("level", Arg::Word(level.as_str().to_owned())));
            self.lang.say("asks-by-level", &values)
        };
        self.report.outcome.by_level.iter().map(row).collect()
    }

    fn how_to(&self) -> Text {
        let typed = |id: &str| Arg::from(Inline::Typed(self.lang.words(id, &[])));
        let mark = |mark: &str| Arg::from(Inline::Typed(mark.to_owned()));
        self.lang.say(
            "asks-how-to",
            &[
                ("example", typed("asks-example")),
                ("draft", typed("asks-draft-example")),
                ("yes", mark("[x]")),
                ("no", mark("[-]")),
                ("back", mark("[>]")),
            ],
        )
    }
}
