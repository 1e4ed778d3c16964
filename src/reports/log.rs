//! The answer to `log`: every record in the order of its date, with the line that proves it.
//!
//! Knows which records count as one entry. Does not add anything up.
//!
//! Uses: source, day, doc, lang, model, index.

use super::filter::Filter;
use super::{links, people};
use crate::day::Day;
use crate::doc::{Block, Doc, Inline, Text};
use crate::index::Index;
use crate::lang::{Arg, Catalogue};
use crate::model::{
    AskState, Direction, ExchangeFrom, IntroductionState, NeedState, Party, PersonId, PromiseState, Source,
};
use crate::source::NotePath;

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogReport {
    /// By day (undated first), note and line.
    pub entries: Vec<Entry>,
    /// How many more match and are private.
    pub private: usize,
}

/// One record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub day: Option<Day>,
    /// What it is, as a word of the catalogue.
    pub kind: &'static str,
    /// With whom; empty for what went to the network at large.
    pub people: Vec<PersonId>,
    /// In the owner's words.
    pub what: String,
    /// The line.
    pub source: Source,
    private: bool,
}

impl Entry {
    /// Whether it is a contact that was more than a mention.
    pub(super) fn is_contact(&self) -> bool {
        const OTHERWISE: [&str; 10] = [
            "promised",
            "awaiting",
            "draft",
            "asked",
            "introduced",
            "introduction",
            "need",
            "thanked",
            "profile",
            "mention",
        ];
        let kind = self.kind.split('-').next().unwrap_or_default();
        !OTHERWISE.contains(&kind) && !matches!(kind, "gave" | "shared" | "received")
    }

    /// Whether it may be told on the owner's own terminal only.
    pub(super) fn is_private(&self) -> bool {
        self.private
    }
}

/// Every record the filter means. What was given or received by a promise, an ask or an
/// introduction is that record and stands once.
pub fn report(index: &Index, filter: &Filter) -> LogReport {
    let mut entries = everything(index);
    entries.retain(|entry| is_meant(entry, index, filter));
    entries.sort_by(|left, right| {
        let key = |entry: &Entry| (entry.day, entry.source, entry.kind);
        key(left).cmp(&key(right)).then_with(|| left.people.cmp(&right.people))
    });
    let all = entries.len();
    entries.retain(|entry| !entry.private);
    LogReport { private: all - entries.len(), entries }
}

/// The records that one line of a note makes, private ones among them: they are for the owner's own terminal.
pub fn of_line(index: &Index, note: &NotePath, line: u32) -> Vec<Entry> {
    let is_there =
        |entry: &Entry| entry.source.place.line == line && index.note(entry.source.note).path == *note;
    everything(index).into_iter().filter(is_there).collect()
}

/// Records as the answer shows them.
pub fn rows(entries: &[Entry], index: &Index, lang: &Catalogue) -> Block {
    Block::List(entries.iter().map(|entry| row(entry, index, lang)).collect())
}

/// The answer in words.
pub fn doc(report: &LogReport, index: &Index, filter: &Filter, lang: &Catalogue) -> Doc {
    let mut doc = Doc::default();
    if report.entries.is_empty() {
        let has_others = index.others().next().is_some();
        let text = if filter.is_empty() && has_others {
            lang.say("empty-no-records", &[("example", Inline::Typed(lang.words("log-example", &[])).into())])
        } else {
            people::why_empty(index, filter, lang)
        };
        doc.push(Block::Paragraph(text));
    } else {
        doc.push(rows(&report.entries, index, lang));
        doc.push(Block::Paragraph(lang.say("log-count", &[("count", report.entries.len().into())])));
    }
    if report.private > 0 {
        doc.push(Block::Paragraph(lang.say("log-private", &[("count", report.private.into())])));
    }
    doc
}

fn row(entry: &Entry, index: &Index, lang: &Catalogue) -> Text {
    let day = match entry.day {
        Some(day) => day.to_string(),
        None => lang.words("log-undated", &[]),
    };
    let kind = kind_words(entry.kind, lang);
    let mut row = vec![Inline::words(format!("{day} · {kind}"))];
    if !entry.people.is_empty() {
        row.push(Inline::words(" · "));
        row.extend(links::people(index, lang, &entry.people));
    }
    if !entry.what.is_empty() {
        row.push(Inline::words(" · "));
        row.push(Inline::words(entry.what.as_str()));
    }
    row.extend(links::source(index, lang, Some(entry.source)));
    row
}

/// The word for a kind of record.
pub(super) fn kind_words(kind: &str, lang: &Catalogue) -> String {
    lang.words("log-kind", &[("kind", Arg::Word(kind.to_owned()))])
}

fn is_meant(entry: &Entry, index: &Index, filter: &Filter) -> bool {
    let by_people = || entry.people.iter().any(|id| filter.is_meant(index.person(*id)));
    filter.covers(entry.day) && (!filter.asks_for_people() || by_people())
}

/// Every record, whatever was asked for, in no order.
pub(super) fn everything(index: &Index) -> Vec<Entry> {
    let mut entries = Vec::new();
    contacts(index, &mut entries);
    exchanges(index, &mut entries);
    promises_and_asks(index, &mut entries);
    others(index, &mut entries);
    entries
}

fn contacts(index: &Index, entries: &mut Vec<Entry>) {
    entries.extend(index.encounters.iter().map(|encounter| Entry {
        day: Some(encounter.day),
        kind: encounter.kind.as_str(),
        people: encounter.people.clone(),
        what: encounter.text.clone(),
        source: encounter.source,
        private: encounter.private,
    }));
}

fn exchanges(index: &Index, entries: &mut Vec<Entry>) {
    let of_a_line = index.exchanges.iter().filter(|exchange| exchange.from == ExchangeFrom::Line);
    entries.extend(of_a_line.map(|exchange| Entry {
        day: exchange.day,
        kind: match (exchange.direction, exchange.person) {
            (Direction::Given, Some(_)) => "gave",
            (Direction::Given, None) => "shared",
            (Direction::Received, _) => "received",
        },
        people: exchange.person.into_iter().collect(),
        what: exchange.what.clone(),
        source: exchange.source,
        private: exchange.private,
    }));
}

fn promises_and_asks(index: &Index, entries: &mut Vec<Entry>) {
    entries.extend(index.promises.iter().map(|promise| Entry {
        day: promise.day,
        kind: match (promise.by, promise.state) {
            (Party::Me, PromiseState::Open) => "promised",
            (Party::Me, PromiseState::Kept) => "promised-kept",
            (Party::Me, PromiseState::Dropped) => "promised-dropped",
            (Party::Them, PromiseState::Open) => "awaiting",
            (Party::Them, PromiseState::Kept) => "awaiting-kept",
            (Party::Them, PromiseState::Dropped) => "awaiting-dropped",
        },
        people: vec![promise.person],
        what: promise.what.clone(),
        source: promise.source,
        private: promise.private,
    }));
    entries.extend(index.asks.iter().map(|ask| Entry {
        day: ask.day,
        kind: match ask.state {
            AskState::Draft => "draft",
            AskState::Open => "asked",
            AskState::Yes => "asked-yes",
            AskState::No => "asked-no",
            AskState::Withdrawn => "asked-withdrawn",
        },
        people: ask.people.clone(),
        what: ask.what.clone(),
        source: ask.source,
        private: ask.private,
    }));
}

fn others(index: &Index, entries: &mut Vec<Entry>) {
    entries.extend(index.introductions.iter().map(|introduction| Entry {
        day: introduction.day,
        kind: match introduction.state {
            IntroductionState::Offered => "introduction-offered",
            IntroductionState::Agreed => "introduction-agreed",
            IntroductionState::Made => "introduced",
            IntroductionState::Declined => "introduction-declined",
            IntroductionState::Lapsed => "introduction-lapsed",
        },
        people: introduction.people.clone(),
        what: introduction.what.clone(),
        source: introduction.source,
        private: introduction.private,
    }));
    // Needs of the front matter are facts of a person; only those noted on a day are records.
    entries.extend(index.needs.iter().filter(|need| need.day.is_some()).map(|need| Entry {
        day: need.day,
        kind: match need.state {
            NeedState::Open => "need",
            NeedState::Met => "need-met",
            NeedState::Gone => "need-gone",
        },
        people: vec![need.person],
        what: need.what.clone(),
        source: need.source,
        private: need.private,
    }));
    entries.extend(index.thanks.iter().map(|thanks| Entry {
        day: Some(thanks.day),
        kind: "thanked",
        people: vec![thanks.person],
        what: thanks.what.clone(),
        source: thanks.source,
        private: thanks.private,
    }));
    entries.extend(index.profiles.iter().map(|profile| Entry {
        day: Some(profile.day),
        kind: "profile",
        people: Vec::new(),
        what: profile.what.clone(),
        source: profile.source,
        private: profile.private,
    }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::{NoteInfo, SourceKind};
    use crate::lang::plain;
    use crate::model::{ContactKind, Encounter, Exchange, GiftKind, NoteId, Person, Promise, Thanks};
    use crate::settings::Language;
    use crate::source::Place;

    fn day(text: &str) -> Day {
        Day::from_iso(text).unwrap()
    }

    fn source(line: u32) -> Source {
        Source { note: NoteId(0), place: Place { line, column: 3, width: 5 } }
    }

    fn lunch(date: &str, people: &[u32], line: u32) -> Encounter {
        Encounter {
            day: day(date),
            kind: ContactKind::Lunch,
            people: people.iter().map(|id| PersonId(*id)).collect(),
            minutes: Some(75),
            place: None,
            event: None,
            text: "the wind park".to_owned(),
            attendance: false,
            from_them: false,
            private: false,
            source: source(line),
        }
    }

    fn gift(from: ExchangeFrom, person: Option<PersonId>, what: &str, line: u32) -> Exchange {
        Exchange {
            day: Some(day("2026-11-18")),
            direction: Direction::Given,
            person,
            what: what.to_owned(),
            kind: GiftKind::Help,
            effort: 1,
            from,
            private: false,
            source: source(line),
        }
    }

    fn index() -> Index {
        let mut index = Index::empty(day("2026-11-23"));
        let path = NotePath::new("Daily/2026-11-18.md");
        index.notes =
            vec![NoteInfo { path, link: "2026-11-18".to_owned(), kind: SourceKind::Note, private: false }];
        let named = |name: &str| Person { name: name.to_owned(), ..Person::default() };
        index.people = vec![named("Anna Weber"), named("Jonas Brandt")];
        let mut hidden = lunch("2026-11-19", &[0], 9);
        hidden.private = true;
        index.encounters = vec![lunch("2026-11-18", &[0, 1], 4), lunch("2026-11-20", &[1], 1), hidden];
        index.exchanges = vec![
            gift(ExchangeFrom::Line, None, "my talk", 2),
            gift(ExchangeFrom::Promise, Some(PersonId(0)), "the template", 3),
        ];
        index.promises = vec![Promise {
            day: None,
            by: Party::Me,
            person: PersonId(0),
            what: "the template".to_owned(),
            state: PromiseState::Kept,
            due: None,
            done: Some(day("2026-11-18")),
            occasion: None,
            private: false,
            source: source(3),
        }];
        index.thanks = vec![Thanks {
            day: day("2026-11-18"),
            person: PersonId(1),
            what: String::new(),
            private: false,
            source: source(5),
        }];
        index
    }

    #[track_caller]
    fn check(words: &[&str], language: Language, expected: &[&str]) {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let (index, filter) = (index(), Filter::read(&words).unwrap());
        let doc = doc(&report(&index, &filter), &index, &filter, &Catalogue::new(language));
        let mut lines = Vec::new();
        for block in &doc.blocks {
            match block {
                Block::List(items) => lines.extend(items.iter().map(plain)),
                Block::Paragraph(text) => lines.push(plain(text)),
                Block::Heading(..) | Block::Actions(_) | Block::Plot(_) => lines.push("?".to_owned()),
            }
        }
        assert_eq!(lines, expected);
    }

    #[test]
    fn every_record_stands_once_in_the_order_of_dates() {
        check(
            &[],
            Language::English,
            &[
                "undated · promised, kept · Anna Weber · the template",
                "2026-11-18 · shared · my talk",
                "2026-11-18 · lunch · Anna Weber and Jonas Brandt · the wind park",
                "2026-11-18 · thanked · Jonas Brandt",
                "2026-11-20 · lunch · Jonas Brandt · the wind park",
                "5 records",
                "1 more is private and not shown here",
            ],
        );
    }

    #[test]
    fn filters_choose_by_people_and_day() {
        check(
            &["anna", "since:2026-11"],
            Language::German,
            &[
                "2026-11-18 · Mittagessen · Anna Weber und Jonas Brandt · the wind park",
                "1 Eintrag",
                "1 weiterer ist privat und steht nicht hier",
            ],
        );
        check(
            &["since:2027"],
            Language::English,
            &["Nothing matches `since:2027`; without a filter, everything is shown"],
        );
    }
}
