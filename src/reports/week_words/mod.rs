//! The weekly page in words.
//!
//! The door is `doc`. Knows which sentence of the catalogue says which fact, and how the page is
//! laid out. Counts nothing and decides nothing: the facts come from `week`.
//!
//! Uses: doc, lang, model, index.

mod actions;
pub(in crate::reports) mod days;
mod diary;
mod gift;
mod how_to;
mod open;
mod phrase;
pub(in crate::reports) mod speech;
pub(in crate::reports) mod sums;
#[cfg(test)]
mod tests;

use crate::doc::{Block, Doc, Inline, Link, Text};
use crate::index::Index;
use crate::lang::{Arg, Catalogue, dates, numbers, spans};
use crate::model::PersonId;

use super::links;
use super::week::{Emptiness, Item, Section, SectionId, Span, WeekReport};
pub(super) use speech::Speech;

/// The page of one week in the language of the catalogue.
pub fn doc(report: &WeekReport, index: &Index, lang: &Catalogue) -> Doc {
    let page = WeekPage::new(report, index, lang);
    let mut doc = Doc::default();
    doc.push(Block::Heading(1, lang.say("week-title", &title_values(report, lang))));
    doc.push(Block::Paragraph(page.lead()));
    if let Some(emptiness) = &report.emptiness {
        page.explain(emptiness, &mut doc);
    }
    if let Some(section) = report.section(SectionId::Actions) {
        doc.push(Block::Actions(section.items.iter().filter_map(|item| page.speech.action(item)).collect()));
        let how_to = page.speech.how_to(section);
        if !how_to.is_empty() {
            doc.push(Block::Paragraph(how_to));
        }
    }
    if let Some(section) = report.section(SectionId::Diary) {
        page.list(section, &mut doc, page.lines(section, Speech::ahead));
    }
    if report.emptiness.is_none() {
        page.chronicle(&mut doc);
    }
    for section in &report.sections {
        page.later_section(section, &mut doc);
    }
    doc.push(Block::Paragraph(vec![Inline::Emphasis(page.closing())]));
    doc
}

/// The week's line of figures as plain words; empty if nothing happened.
pub fn summary(report: &WeekReport, index: &Index, lang: &Catalogue) -> String {
    crate::lang::plain(&WeekPage::new(report, index, lang).sums())
}

fn title_values(report: &WeekReport, lang: &Catalogue) -> [(&'static str, Arg); 2] {
    [("number", report.week.number.to_string().into()), ("span", spans::of_week(lang, report.week).into())]
}

/// Says why a page is empty, and two lines to type that would fill it.
pub(in crate::reports) fn first_steps(
    why: &str,
    named: Option<PersonId>,
    index: &Index,
    lang: &Catalogue,
    doc: &mut Doc,
) {
    let person = named.map_or_else(|| lang.words("typed-someone", &[]), |id| links::typed(index, id));
    let typed = |id: &str| vec![Inline::Typed(lang.words(id, &[("person", person.as_str().into())]))];
    doc.push(Block::Paragraph(lang.say(why, &[])));
    doc.push(Block::List(vec![typed("typed-first-lunch"), typed("typed-first-gift")]));
}

/// Lays out the page of one report.
struct WeekPage<'a> {
    report: &'a WeekReport,
    speech: Speech<'a>,
}

impl<'a> WeekPage<'a> {
    fn new(report: &'a WeekReport, index: &'a Index, lang: &'a Catalogue) -> Self {
        Self { report, speech: Speech { as_of: report.as_of, index, lang } }
    }
}

impl<'a> WeekPage<'a> {
    /// As of which day, and how much there is to do.
    fn lead(&self) -> Text {
        let day = dates::with_weekday(self.speech.lang, self.report.as_of);
        let mut lead = vec![Inline::Emphasis(self.speech.lang.say("week-as-of", &[("day", day.into())]))];
        if self.report.span == Span::Running && self.report.emptiness.is_none() {
            let (count, more) = self
                .report
                .section(SectionId::Actions)
                .map_or((0, 0), |section| (section.items.len(), section.more));
            let values = [
                ("n", Arg::from(count)),
                ("count", numbers::opening(self.speech.lang, count).into()),
                ("more", Arg::from(more)),
                ("rest", numbers::word(self.speech.lang, more).into()),
            ];
            lead.push(Inline::words(" "));
            lead.extend(self.speech.lang.say("week-lead", &values));
        }
        lead
    }

    fn explain(&self, emptiness: &Emptiness, doc: &mut Doc) {
        let (id, named) = match emptiness {
            Emptiness::Vault(named) => ("week-empty-vault", named),
            Emptiness::Week(named) => ("week-empty-week", named),
            Emptiness::Ahead => {
                doc.push(Block::Paragraph(self.speech.lang.say("week-empty-ahead", &[])));
                return;
            }
        };
        first_steps(id, *named, self.speech.index, self.speech.lang, doc);
    }

    fn later_section(&self, section: &Section, doc: &mut Doc) {
        match section.id {
            SectionId::Actions | SectionId::Diary | SectionId::Days => {}
            SectionId::GiveAndTake => self.list(section, doc, self.speech.give_and_take(section)),
            SectionId::PromisedAndAsked | SectionId::StillOpen => {
                self.list(section, doc, self.speech.grouped(&section.items));
            }
            SectionId::Since => {
                self.heading(section.id, doc);
                doc.push(Block::Paragraph(self.sentences(section, Speech::since)));
            }
            SectionId::LongAgo => {
                self.heading(section.id, doc);
                doc.push(Block::Paragraph(self.sentences(section, Speech::long_ago)));
            }
        }
    }

    fn chronicle(&self, doc: &mut Doc) {
        let (sums, days) = (self.sums(), self.report.section(SectionId::Days));
        if sums.is_empty() && days.is_none() {
            return;
        }
        self.heading(SectionId::Days, doc);
        if !sums.is_empty() {
            doc.push(Block::Paragraph(sums));
        }
        if let Some(section) = days {
            doc.push(Block::List(self.speech.days(section)));
        }
    }

    fn heading(&self, id: SectionId, doc: &mut Doc) {
        let key = match (id, self.report.span) {
            (SectionId::Actions, _) => return,
            (SectionId::Diary, _) => "heading-diary",
            (SectionId::Days, Span::Running) => "heading-last-week",
            (SectionId::Days, Span::Past) => "heading-days",
            (SectionId::GiveAndTake, _) => "heading-give-and-take",
            (SectionId::PromisedAndAsked, _) => "heading-promised-and-asked",
            (SectionId::StillOpen, _) => "heading-still-open",
            (SectionId::LongAgo, _) => "heading-long-ago",
            (SectionId::Since, _) => "heading-since",
        };
        let first = self.report.section(id).and_then(|section| section.items.first()?.day);
        let day = first.map_or_else(String::new, |day| dates::near(self.speech.lang, day, self.report.as_of));
        doc.push(Block::Heading(2, self.speech.lang.say(key, &[("day", day.into())])));
    }

    /// A heading, the lines, and how many more there are.
    fn list(&self, section: &Section, doc: &mut Doc, mut lines: Vec<Text>) {
        self.heading(section.id, doc);
        if section.more > 0 {
            lines.push(links::more(self.speech.lang, "and-more", section.more));
        }
        doc.push(Block::List(lines));
    }

    fn lines(&self, section: &Section, say: impl Fn(&Speech<'a>, &Item) -> Text) -> Vec<Text> {
        section.items.iter().map(|item| say(&self.speech, item)).collect()
    }

    fn sentences(&self, section: &Section, say: impl Fn(&Speech<'a>, &Item) -> Text) -> Text {
        speech::joined(self.lines(section, say), " ")
    }

    /// What waits on the problems page, and what these counts cannot know.
    fn closing(&self) -> Text {
        let to_mend = self.report.to_mend;
        if to_mend == 0 {
            return self.speech.lang.say("week-closing", &[]);
        }
        let name = self.speech.lang.words("page-mend", &[]);
        let page = Inline::Link(Link { target: name.clone(), label: name });
        let count = numbers::word(self.speech.lang, to_mend);
        self.speech.lang.say(
            "week-closing-mend",
            &[("n", Arg::from(to_mend)), ("count", count.into()), ("page", page.into())],
        )
    }
}
