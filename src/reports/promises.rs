//! The answer to `promises`: what is open, the owner's own first, the oldest first.
//!
//! The door is `doc`; pages take the sections. Knows what was promised and since when. What others promised is named without any reproach: the
//! day is enough.
//!
//! Uses: doc, lang, model, index, metrics.

use super::ago::ago;
use super::week_words::Speech;
use super::week_words::speech::words;
use super::{ages, links};
use crate::doc::{Block, Doc, Inline, Text};
use crate::index::Index;
use crate::lang::{Arg, Catalogue};
use crate::metrics::{self, OpenPromise};
use crate::model::{Party, PersonId};

/// Open promises of both sides.
#[derive(Clone, Debug)]
pub struct PromisesReport<'a> {
    /// The owner's, the oldest first, undated ones last.
    pub mine: Vec<OpenPromise<'a>>,
    /// Those of others, likewise.
    pub theirs: Vec<OpenPromise<'a>>,
    /// How many more are private.
    pub private: usize,
}

/// Whether the age of a promise stands beside its day: on the terminal it does, a page would change
/// every day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Ages {
    Shown,
    LeftOut,
}

/// What is open.
pub fn report(index: &Index) -> PromisesReport<'_> {
    chosen(index, |open| !open.promise.private)
}

/// What is open with one person.
pub fn report_with(index: &Index, person: PersonId) -> PromisesReport<'_> {
    let all = chosen(index, |open| !open.promise.private && open.promise.person == person);
    PromisesReport { private: 0, ..all }
}

fn chosen<'a>(index: &'a Index, is_told: impl Fn(&OpenPromise<'a>) -> bool) -> PromisesReport<'a> {
    let (mut open, private): (Vec<_>, Vec<_>) = metrics::open_promises(index).into_iter().partition(is_told);
    open.sort_by_key(|open| {
        let promise = open.promise;
        (promise.day.is_none(), promise.day, promise.source, promise.person)
    });
    let (mine, theirs) = open.into_iter().partition(|open| open.promise.by == Party::Me);
    PromisesReport { mine, theirs, private: private.len() }
}

impl PromisesReport<'_> {
    /// Whether nothing that may be told is open.
    pub fn is_empty(&self) -> bool {
        self.mine.is_empty() && self.theirs.is_empty()
    }
}

/// The answer in words.
pub fn doc(report: &PromisesReport<'_>, index: &Index, lang: &Catalogue) -> Doc {
    let mut doc = Doc::default();
    let speech = Speech { as_of: index.today, index, lang };
    sections(report, &speech, Ages::Shown, &mut doc);
    if doc.blocks.is_empty() {
        let example = Inline::Typed(lang.words("promises-example", &[]));
        doc.push(Block::Paragraph(lang.say("promises-none", &[("example", example.into())])));
    }
    if report.private > 0 {
        doc.push(Block::Paragraph(lang.say("promises-private", &[("count", report.private.into())])));
    }
    doc
}

/// Both sides under their headings, each in steps of age.
pub(super) fn sections(report: &PromisesReport<'_>, speech: &Speech<'_>, ages: Ages, doc: &mut Doc) {
    for (heading, list) in [("promises-mine", &report.mine), ("promises-theirs", &report.theirs)] {
        if list.is_empty() {
            continue;
        }
        doc.push(Block::Heading(2, speech.lang.say(heading, &[])));
        let bucket = |open: &OpenPromise<'_>| ages::bucket(open.promise.day, speech.as_of);
        for of_age in list.chunk_by(|one, next| bucket(one) == bucket(next)) {
            doc.push(Block::Heading(3, ages::heading(speech.lang, bucket(&of_age[0]))));
            doc.push(Block::List(of_age.iter().map(|open| row(open, speech, ages)).collect()));
        }
    }
}

/// The promises of or to one person, where the page says who that is.
pub(super) fn lines(list: &[OpenPromise<'_>], speech: &Speech<'_>) -> Vec<Text> {
    list.iter().map(|open| line(open, speech, Ages::LeftOut)).collect()
}

fn row(open: &OpenPromise<'_>, speech: &Speech<'_>, ages: Ages) -> Text {
    let whom = Arg::from(links::person(speech.index, open.promise.person));
    speech.lang.say("whom-and-what", &[("whom", whom), ("what", line(open, speech, ages).into())])
}

fn line(open: &OpenPromise<'_>, speech: &Speech<'_>, ages: Ages) -> Text {
    let promise = open.promise;
    let mut values = vec![("what", Arg::from(words(&promise.what)))];
    if let Some(day) = promise.day {
        let since = speech.date(Some(day));
        let since = match (promise.by, ages) {
            (Party::Me, Ages::Shown) => {
                let ago = ago(speech.lang, day, speech.index.today);
                speech.lang.words("day-and-ago", &[("day", since.into()), ("ago", ago.into())])
            }
            _ => since,
        };
        values.push(("since", since.into()));
    }
    values.extend(promise.due.map(|due| ("due", speech.date(Some(due)).into())));
    let id = match (promise.by, promise.day, promise.due) {
        (Party::Me, Some(_), Some(_)) => "promise-since-due",
        (Party::Me, Some(_), None) => "promise-since",
        (Party::Me, None, Some(_)) => "promise-due",
        (Party::Them, Some(_), _) => "awaited-since",
        (_, None, _) => "promise-undated",
    };
    let mut row = speech.lang.say(id, &values);
    row.extend(speech.source_at(Some(promise.source)));
    row
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;
    use crate::index::{NoteInfo, SourceKind};
    use crate::lang::plain;
    use crate::model::{NoteId, Person, Promise, PromiseState, Source};
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
                "From the last month",
                "Jonas Brandt: two names · since 26 October (4 weeks ago)",
                "Jonas Brandt: the load study · since 12 November (11 days ago); for 20 November",
                "Without a date",
                "Jonas Brandt: the reading list",
                "Promised to me",
                "From the last month",
                "Jonas Brandt: the board's answer · since 3 November",
                "1 more is private and not named here",
            ],
        );
        check(
            &index,
            Language::German,
            &[
                "Von mir zugesagt",
                "Aus dem letzten Monat",
                "Jonas Brandt: two names · seit dem 26. Oktober (vor 4 Wochen)",
                "Jonas Brandt: the load study · seit dem 12. November (vor 11 Tagen); für den 20. November",
                "Ohne Datum",
                "Jonas Brandt: the reading list",
                "Mir zugesagt",
                "Aus dem letzten Monat",
                "Jonas Brandt: the board's answer · seit dem 3. November",
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
