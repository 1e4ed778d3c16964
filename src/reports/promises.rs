//! The answer to `promises`: what is open, the owner's own first, the oldest first.
//!
//! Knows what was promised and since when. What others promised is named without any reproach: the
//! day is enough.
//!
//! Uses: doc, lang, model, index.

use super::ago::ago;
use super::links;
use crate::doc::{Block, Doc, Inline, Text};
use crate::index::Index;
use crate::lang::{Arg, Catalogue, dates};
use crate::model::{Party, Promise, PromiseState};

/// Open promises of both sides.
#[derive(Clone, Debug)]
pub struct PromisesReport<'a> {
    /// The owner's, the oldest first, undated ones last.
    pub mine: Vec<&'a Promise>,
    /// Those of others, likewise.
    pub theirs: Vec<&'a Promise>,
    /// How many more are private.
    pub private: usize,
}

/// What is open.
pub fn report(index: &Index) -> PromisesReport<'_> {
    let open = || index.promises.iter().filter(|promise| promise.state == PromiseState::Open);
    let by = |party: Party| {
        let mut list: Vec<&Promise> =
            open().filter(|promise| promise.by == party && !promise.private).collect();
        list.sort_by_key(|promise| (promise.day.is_none(), promise.day, promise.source, promise.person));
        list
    };
    let private = open().filter(|promise| promise.private).count();
    PromisesReport { mine: by(Party::Me), theirs: by(Party::Them), private }
}

/// The answer in words.
pub fn doc(report: &PromisesReport<'_>, index: &Index, lang: &Catalogue) -> Doc {
    let mut doc = Doc::default();
    for (heading, list) in [("promises-mine", &report.mine), ("promises-theirs", &report.theirs)] {
        if !list.is_empty() {
            doc.push(Block::Heading(2, lang.say(heading, &[])));
            doc.push(Block::List(list.iter().map(|promise| row(promise, index, lang)).collect()));
        }
    }
    if doc.blocks.is_empty() {
        let example = Inline::Typed(lang.words("promises-example", &[]));
        doc.push(Block::Paragraph(lang.say("promises-none", &[("example", example.into())])));
    }
    if report.private > 0 {
        doc.push(Block::Paragraph(lang.say("promises-private", &[("count", report.private.into())])));
    }
    doc
}

fn row(promise: &Promise, index: &Index, lang: &Catalogue) -> Text {
    let near = |day| Arg::from(dates::near(lang, day, index.today));
    let person = Arg::from(links::person(index, promise.person));
    let mut values = vec![("person", person), ("what", promise.what.as_str().into())];
    if let Some(day) = promise.day {
        values.push(("since", near(day)));
        values.push(("ago", ago(lang, day, index.today).into()));
    }
    if let Some(due) = promise.due {
        values.push(("due", near(due)));
    }
    let id = match (promise.by, promise.day, promise.due) {
        (Party::Me, Some(_), Some(_)) => "promise-since-due",
        (Party::Me, Some(_), None) => "promise-since",
        (Party::Me, None, Some(_)) => "promise-due",
        (Party::Them, Some(_), _) => "awaited-since",
        (_, None, _) => "promise-undated",
    };
    let mut row = lang.say(id, &values);
    row.extend(links::source(index, lang, Some(promise.source)));
    row
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;
    use crate::index::{NoteInfo, SourceKind};
    use crate::lang::plain;
    use crate::model::{NoteId, Person, PersonId, Source};
    use crate::settings::Language;
    use crate::source::{NotePath, Place};

    fn promise(by: Party, what: &str, day: Option<&str>, due: Option<&str>, line: u32) -> Promise {
        let read = |text: &str| Day::from_iso(text).unwrap();
        Promise {
            day: day.map(read),
            by,
            person: PersonId(0),
            what: what.to_owned(),
            state: PromiseState::Open,
            due: due.map(read),
            done: None,
            occasion: None,
            private: false,
            source: Source { note: NoteId(0), place: Place { line, column: 1, width: 1 } },
        }
    }

    fn index(promises: Vec<Promise>) -> Index {
        let mut index = Index::empty(Day::from_iso("2026-11-23").unwrap());
        let path = NotePath::new("Daily/2026-11-12.md");
        index.notes =
            vec![NoteInfo { path, link: "2026-11-12".to_owned(), kind: SourceKind::Note, private: false }];
        index.people = vec![Person { name: "Jonas Brandt".to_owned(), ..Person::default() }];
        index.promises = promises;
        index
    }

    #[track_caller]
    fn check(index: &Index, language: Language, expected: &[&str]) {
        let doc = doc(&report(index), index, &Catalogue::new(language));
        let mut lines = Vec::new();
        for block in &doc.blocks {
            match block {
                Block::List(items) => lines.extend(items.iter().map(plain)),
                Block::Paragraph(text) | Block::Heading(_, text) => lines.push(plain(text)),
                Block::Actions(_) | Block::Plot(_) => lines.push("?".to_owned()),
            }
        }
        assert_eq!(lines, expected);
    }

    #[test]
    fn mine_stand_first_and_the_oldest_first() {
        let mut kept = promise(Party::Me, "a book", Some("2026-01-01"), None, 9);
        kept.state = PromiseState::Kept;
        let mut hidden = promise(Party::Me, "a secret", Some("2026-01-01"), None, 9);
        hidden.private = true;
        let index = index(vec![
            promise(Party::Me, "the reading list", None, None, 4),
            promise(Party::Me, "the load study", Some("2026-11-12"), Some("2026-11-20"), 2),
            promise(Party::Me, "two names", Some("2026-10-26"), None, 3),
            promise(Party::Them, "the board's answer", Some("2026-11-03"), Some("2026-11-10"), 5),
            kept,
            hidden,
        ]);
        check(
            &index,
            Language::English,
            &[
                "My promises",
                "Jonas Brandt: two names · since 26 October, 4 weeks ago",
                "Jonas Brandt: the load study · since 12 November, 11 days ago; for 20 November",
                "Jonas Brandt: the reading list · without a date",
                "Promised to me",
                "Jonas Brandt: the board's answer · since 3 November",
                "1 more is private and not named here",
            ],
        );
        check(
            &index,
            Language::German,
            &[
                "Von mir zugesagt",
                "Jonas Brandt: two names · seit 26. Oktober, vor 4 Wochen",
                "Jonas Brandt: the load study · seit 12. November, vor 11 Tagen; für 20. November",
                "Jonas Brandt: the reading list · ohne Datum",
                "Mir zugesagt",
                "Jonas Brandt: the board's answer · seit 3. November",
                "1 weitere ist privat und steht nicht hier",
            ],
        );
    }

    #[test]
    fn nothing_open_says_how_one_is_written() {
        check(
            &index(Vec::new()),
            Language::English,
            &[
                "Nothing is open. A promise is noted like this: - [ ] promised:: [[Anna Weber]] the contract template",
            ],
        );
        check(
            &index(Vec::new()),
            Language::German,
            &[
                "Nichts ist offen. So wird eine Zusage notiert: - [ ] versprochen:: [[Anna Weber]] die Vertragsvorlage",
            ],
        );
    }
}
