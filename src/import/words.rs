//! What an import came to, in words: counts first, then whatever wants the owner's eye.
//!
//! Says the same before and after writing. Does not know whether anything is written.
//!
//! Uses: source, day, doc, index, lang, model.

use std::collections::BTreeMap;

use super::notes::key;
use super::people::{About, Difference, PeoplePlan, Unclear};
use super::{Appointments, Broken, MeetingsPlan, People};
use crate::day::Day;
use crate::doc::{Block, Doc, Inline, Link, SourceLink, Text};
use crate::index::Index;
use crate::lang::{Arg, Catalogue, numbers};
use crate::model::{NoteId, PersonId};
use crate::source::NotePath;

/// How many names of new notes are told; the others are counted.
const NAMED: usize = 8;

/// How many letters of a remark are shown.
const GLIMPSE: usize = 100;

/// Whether the answer tells what was done or what would be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Mood {
    Done,
    WouldBe,
}

/// Everything the answer is about.
pub struct Telling<'a> {
    /// The name of the file.
    pub file: &'a str,
    /// The folder of new notes.
    pub folder: &'a str,
    /// Done or not.
    pub mood: Mood,
    /// The notes as they were before.
    pub index: &'a Index,
    /// The words of the answer.
    pub lang: &'a Catalogue,
    /// The words of the notes, for the names of properties.
    pub notes: &'a Catalogue,
}

/// The answer about people.
pub fn of_people(people: &People, plan: &PeoplePlan, telling: &Telling<'_>) -> Doc {
    let mut doc = Doc::default();
    let all = people.cards.len() - plan.again;
    telling.head(&mut doc, "import-people", "import-people-dry", all);
    let names: Vec<String> = plan.created.iter().map(|path| path.stem().to_owned()).collect();
    let mut counts = Vec::new();
    if !names.is_empty() {
        counts.push(telling.created("import-created", &names));
    }
    let numbers = [
        ("import-completed", plan.completed.len()),
        ("import-present", plan.present),
        ("import-without-note", plan.left_out),
        ("import-again", plan.again),
        ("import-unclear", plan.unclear.len()),
        ("import-companies", people.companies),
        ("import-nameless", people.nameless),
        ("import-broken-count", people.broken.len()),
    ];
    telling.counts(&mut doc, counts, &numbers);
    if !plan.completed.is_empty() {
        let line = |(person, keys): &(PersonId, Vec<_>)| {
            let keys: Vec<String> =
                keys.iter().map(|fact| key(*fact, telling.notes.language()).to_owned()).collect();
            let values = [("person", telling.person(*person)), ("keys", telling.lang.list(&keys).into())];
            telling.lang.say("import-completed-line", &values)
        };
        telling.section(
            &mut doc,
            "heading-import-completed",
            None,
            plan.completed.iter().map(line).collect(),
        );
    }
    let (posts, others): (Vec<&Difference>, Vec<_>) =
        plan.differences.iter().partition(|difference| difference.about == About::Post);
    telling.section(&mut doc, "heading-import-posts", Some("import-posts-hint"), telling.differences(&posts));
    telling.section(
        &mut doc,
        "heading-import-differences",
        Some("import-differences-hint"),
        telling.differences(&others),
    );
    let unclear = plan.unclear.iter().map(|unclear| telling.unclear(unclear)).collect();
    telling.section(&mut doc, "heading-import-unclear", Some("import-unclear-hint"), unclear);
    let not_completed =
        plan.not_completed.iter().map(|person| telling.with_source(*person, telling.name(*person)));
    telling.section(
        &mut doc,
        "heading-import-not-completed",
        Some("import-not-completed-hint"),
        not_completed.collect(),
    );
    telling.broken(&mut doc, &people.broken);
    telling.left_out(&mut doc, &people.left_out);
    let next = match telling.mood {
        _ if plan.changes.is_empty() => "import-nothing",
        Mood::Done => "import-next",
        Mood::WouldBe if plan.created.is_empty() => "import-next-dry",
        Mood::WouldBe => "import-next-dry-new",
    };
    doc.push(Block::Paragraph(telling.say(next, &[])));
    doc
}

/// The answer about appointments, up to the day `last`.
pub fn of_appointments(found: &Appointments, plan: &MeetingsPlan, last: Day, telling: &Telling<'_>) -> Doc {
    let mut doc = Doc::default();
    let id = match telling.mood {
        Mood::Done => "import-appointments",
        Mood::WouldBe => "import-appointments-dry",
    };
    let [n, count] = telling.number(found.list.len());
    let last = telling.lang.date(last);
    doc.push(Block::Paragraph(
        telling.say(id, &[("file", telling.file.into()), n, count, ("last", last.into())]),
    ));
    let (past, ahead): (Vec<_>, Vec<_>) =
        plan.created.iter().partition(|(_, day)| *day <= telling.index.today);
    let stems =
        |notes: &[&(NotePath, Day)]| notes.iter().map(|(path, _)| path.stem().to_owned()).collect::<Vec<_>>();
    let mut lines = Vec::new();
    for (id, names) in [("import-meetings-past", stems(&past)), ("import-meetings-ahead", stems(&ahead))] {
        if !names.is_empty() {
            lines.push(telling.created(id, &names));
        }
    }
    let numbers = [
        ("import-meetings-present", plan.present),
        ("import-meetings-noted", plan.noted),
        ("import-meetings-strangers", plan.strangers),
        ("import-meetings-declined", plan.declined),
        ("import-meetings-cancelled", found.cancelled),
        ("import-meetings-later", found.later),
        ("import-broken-count", found.broken.len()),
    ];
    telling.counts(&mut doc, lines, &numbers);
    let moved =
        plan.moved.iter().map(|(note, calendar, day)| telling.moved(*note, *calendar, *day)).collect();
    telling.section(&mut doc, "heading-import-moved", Some("import-differences-hint"), moved);
    telling.broken(&mut doc, &found.broken);
    if plan.strangers > 0 {
        doc.push(Block::Paragraph(telling.say("import-strangers-hint", &[])));
    }
    let next = match telling.mood {
        _ if plan.changes.is_empty() => "import-nothing",
        Mood::Done => "import-next",
        Mood::WouldBe => "import-next-dry",
    };
    doc.push(Block::Paragraph(telling.say(next, &[])));
    doc
}

impl Telling<'_> {
    fn say(&self, id: &str, values: &[(&'static str, Arg)]) -> Text {
        self.lang.say(id, values)
    }

    /// A count for the sentence to choose its form by, and as it is shown.
    fn number(&self, count: usize) -> [(&'static str, Arg); 2] {
        let shown = numbers::grouped(self.lang, u64::try_from(count).unwrap_or(u64::MAX));
        [("n", count.into()), ("count", shown.into())]
    }

    fn head(&self, doc: &mut Doc, done: &str, would_be: &str, count: usize) {
        let id = match self.mood {
            Mood::Done => done,
            Mood::WouldBe => would_be,
        };
        let [n, count] = self.number(count);
        doc.push(Block::Paragraph(self.say(id, &[("file", self.file.into()), n, count])));
    }

    /// How many notes are new, where, and the first of their names.
    fn created(&self, id: &str, names: &[String]) -> Text {
        let shown = if names.len() > NAMED + 1 { NAMED } else { names.len() };
        let mut list = names[..shown].to_vec();
        if shown < names.len() {
            let [_, count] = self.number(names.len() - shown);
            list.push(self.lang.words("import-more", &[count]));
        }
        let folder = match self.folder {
            "" => self.lang.words("import-top-folder", &[]),
            folder => folder.to_owned(),
        };
        let [n, count] = self.number(names.len());
        let names = self.lang.list(&list);
        self.say(id, &[n, count, ("folder", folder.into()), ("names", names.into())])
    }

    fn counts(&self, doc: &mut Doc, mut lines: Vec<Text>, numbers: &[(&str, usize)]) {
        let counted = numbers.iter().filter(|(_, count)| *count > 0);
        lines.extend(counted.map(|(id, count)| self.say(id, &self.number(*count))));
        if !lines.is_empty() {
            doc.push(Block::List(lines));
        }
    }

    fn section(&self, doc: &mut Doc, heading: &str, hint: Option<&str>, lines: Vec<Text>) {
        if lines.is_empty() {
            return;
        }
        doc.push(Block::Heading(2, self.say(heading, &[])));
        doc.push(Block::List(lines));
        if let Some(hint) = hint {
            doc.push(Block::Paragraph(self.say(hint, &[])));
        }
    }

    fn differences(&self, differences: &[&Difference]) -> Vec<Text> {
        let line = |difference: &&Difference| {
            let Difference { person, about, file, note } = difference;
            let mut values = vec![("person", self.person(*person)), ("file", glimpse(file).into())];
            let id = match about {
                About::Post => "import-post",
                About::Property(_) => "import-difference",
                About::Remark => "import-remark",
            };
            if let About::Property(fact) = about {
                values.push(("key", key(*fact, self.notes.language()).into()));
            }
            if *about != About::Remark {
                values.push(("note", note.as_str().into()));
            }
            self.with_source(*person, self.say(id, &values))
        };
        differences.iter().map(line).collect()
    }

    fn moved(&self, note: NoteId, calendar: Day, day: Day) -> Text {
        let note = self.index.note(note);
        let link = Inline::Link(Link { target: note.link.clone(), label: note.path.stem().to_owned() });
        let days = [calendar, day].map(|day| Arg::from(self.lang.date(day)));
        let [calendar, day] = days;
        let mut text =
            self.say("import-moved", &[("note", link.into()), ("calendar", calendar), ("day", day)]);
        text.push(Inline::Source(SourceLink { note: note.path.clone(), line: 1, label: String::new() }));
        text
    }

    fn unclear(&self, unclear: &Unclear) -> Text {
        let who = unclear.org.iter().fold(unclear.name.clone(), |name, org| format!("{name} ({org})"));
        let line = [("line", Arg::from(unclear.line.to_string())), ("who", who.into())];
        if unclear.candidates.is_empty() {
            let lines: Vec<String> = unclear.lines.iter().map(u32::to_string).collect();
            let lines = [("n", lines.len().into()), ("lines", self.lang.list(&lines).into())];
            return self.say("import-unclear-lines", &[line.to_vec(), lines.to_vec()].concat());
        }
        let candidates: Vec<String> =
            unclear.candidates.iter().map(|person| self.index.person(*person).id.clone()).collect();
        let candidates = [("candidates", self.lang.list(&candidates).into())];
        self.say("import-unclear-people", &[line.to_vec(), candidates.to_vec()].concat())
    }

    fn broken(&self, doc: &mut Doc, broken: &[Broken]) {
        let line = |broken: &Broken| {
            let why = self.lang.words(broken.message, &[]);
            self.say("import-broken", &[("line", broken.line.to_string().into()), ("why", why.into())])
        };
        self.section(doc, "heading-import-broken", None, broken.iter().map(line).collect());
    }

    fn left_out(&self, doc: &mut Doc, left_out: &BTreeMap<String, usize>) {
        if left_out.is_empty() {
            return;
        }
        let name = |(name, count): (&String, &usize)| {
            let [_, count] = self.number(*count);
            self.lang.words("import-left-out-one", &[("name", name.as_str().into()), count])
        };
        let names: Vec<String> = left_out.iter().map(name).collect();
        doc.push(Block::Paragraph(self.say("import-left-out", &[("names", self.lang.list(&names).into())])));
    }

    fn person(&self, id: PersonId) -> Arg {
        Arg::Text(self.name(id))
    }

    fn name(&self, id: PersonId) -> Text {
        let person = self.index.person(id);
        match person.note {
            Some(note) => {
                let target = self.index.note(note).link.clone();
                vec![Inline::Link(Link { target, label: person.name.clone() })]
            }
            None => vec![Inline::words(person.name.as_str())],
        }
    }

    fn with_source(&self, id: PersonId, mut text: Text) -> Text {
        if let Some(note) = self.index.person(id).note {
            let note = self.index.note(note).path.clone();
            text.push(Inline::Source(SourceLink { note, line: 1, label: String::new() }));
        }
        text
    }
}

/// The beginning of a text.
fn glimpse(text: &str) -> String {
    match text.char_indices().nth(GLIMPSE) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
