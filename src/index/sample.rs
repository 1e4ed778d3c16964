//! Notes for the tests of this room, built by hand from short lines.
//!
//! A line is written almost as in a note: an indented one is nested under the last that is not;
//! `must` before it makes it an intention, `cancelled` a negation; `due=`, `done=`, `min=`,
//! `effort=` and `#tag` stand at its end. A keyword without colon is the bare form.
//!
//! Uses: source, day, diagnostic, settings, lang, model.

use thin_vec::ThinVec;

use crate::day::{Day, When};
use crate::diagnostic::Diagnostic;
use crate::index::Index;
use crate::lang::Catalogue;
use crate::model::*;
use crate::settings::{Language, Settings};
use crate::source::{NotePath, Place};

pub(super) fn day(text: &str) -> Day {
    Day::from_iso(text).unwrap()
}

/// The day all tests are seen from, a Monday.
pub(super) fn today() -> Day {
    day("2026-11-23")
}

fn note(path: &str, kind: NoteKind) -> Note {
    Note {
        path: NotePath::new(&format!("{path}.md")),
        kind,
        aliases: ThinVec::new(),
        tags: ThinVec::new(),
        lines: ThinVec::new(),
        mentions: ThinVec::new(),
        maybe_pages: Box::default(),
        private: false,
    }
}

pub(super) fn person(path: &str) -> Note {
    person_with(path, |_| {})
}

pub(super) fn person_with(path: &str, set: impl FnOnce(&mut PersonFacts)) -> Note {
    let mut facts = PersonFacts { place: at(1), ..PersonFacts::default() };
    set(&mut facts);
    note(path, NoteKind::Person(Box::new(facts)))
}

pub(super) fn person_named(path: &str, name: &str) -> Note {
    person_with(path, |facts| facts.name = Some(name.to_owned()))
}

pub(super) fn person_met(path: &str, met: &str) -> Note {
    person_with(path, |facts| facts.met = When::from_iso(met))
}

pub(super) fn owner(path: &str) -> Note {
    person_with(path, |facts| facts.me = true)
}

pub(super) fn aliased(path: &str, aliases: &[&str]) -> Note {
    Note { aliases: aliases.iter().map(|alias| (*alias).to_owned()).collect(), ..person(path) }
}

pub(super) fn private(note: Note) -> Note {
    Note { private: true, ..note }
}

pub(super) fn organisation(path: &str) -> Note {
    note(path, NoteKind::Organisation)
}

pub(super) fn other(path: &str) -> Note {
    note(path, NoteKind::Other)
}

pub(super) fn page(path: &str, subject: PageSubject) -> Note {
    note(path, NoteKind::Page(Box::new(subject)))
}

/// A relationship page's subject.
pub(super) fn about(id: &str, link: Option<&str>) -> PageSubject {
    PageSubject::Person { id: id.to_owned(), link: link.map(str::to_owned) }
}

pub(super) fn dated(date: &str) -> Note {
    note(&format!("Daily/{date}"), NoteKind::Dated(day(date)))
}

/// A meeting with people given as `[[link]]` or as a plain name.
pub(super) fn meeting(path: &str, date: &str, kind: ContactKind, people: &[&str]) -> Note {
    meeting_with(path, date, kind, people, |_| {})
}

pub(super) fn meeting_with(
    path: &str,
    date: &str,
    kind: ContactKind,
    people: &[&str],
    set: impl FnOnce(&mut MeetingFacts),
) -> Note {
    let mut facts = MeetingFacts {
        day: Day::from_iso(date),
        kind,
        people: named(people).into(),
        minutes: None,
        time: None,
        place: None,
        event: None,
        title: None,
        people_from_body: false,
        at: at(1),
    };
    set(&mut facts);
    note(path, NoteKind::Meeting(Box::new(facts)))
}

pub(super) fn event(path: &str, from: &str, to: &str, attendees: &[&str]) -> Note {
    let facts = EventFacts {
        day: Day::from_iso(from),
        end: Day::from_iso(to),
        time: None,
        place: None,
        city: None,
        role: None,
        talk: None,
        speakers: Vec::new(),
        attendees: named(attendees),
        at: at(1),
    };
    note(path, NoteKind::Event(Box::new(facts)))
}

pub(super) fn named(people: &[&str]) -> Vec<Named> {
    (2..).zip(people).map(|(line, text)| one_named(text, line)).collect()
}

fn one_named(text: &str, line: u32) -> Named {
    let target = text.strip_prefix("[[").and_then(|rest| rest.strip_suffix("]]"));
    Named { text: target.unwrap_or(text).to_owned(), target: target.map(str::to_owned), place: at(line) }
}

/// The note with links in its running text.
pub(super) fn mentioning(mut note: Note, targets: &[&str]) -> Note {
    note.mentions = (50..)
        .zip(targets)
        .map(|(line, target)| TextLink { target: (*target).to_owned(), start: 0, end: 0, place: at(line) })
        .collect();
    note
}

/// The note with journal lines, on lines 10, 11 and so on.
pub(super) fn with(mut note: Note, lines: &[&str]) -> Note {
    let of_note = match &note.kind {
        NoteKind::Dated(day) => Some(*day),
        NoteKind::Meeting(facts) => facts.day,
        NoteKind::Event(facts) => facts.day,
        _ => None,
    };
    let mut above = None;
    for (number, text) in lines.iter().enumerate() {
        let mut line = jot(text.trim_start(), 10 + u32::try_from(number).unwrap());
        if text.starts_with(' ') {
            line.under = above;
            line.day = line.day.or(note.lines[above.unwrap()].day);
        } else {
            above = Some(number);
        }
        line.day = line.day.or(of_note);
        note.lines.push(line);
    }
    note
}

fn jot(text: &str, number: u32) -> Line {
    let (mark, rest) = marked(text);
    let (intention, rest) = cut(rest, "must ");
    let (cancelled, rest) = cut(rest, "cancelled ");
    let (date, rest) = match rest.split_once(' ') {
        Some((first, rest)) if Day::from_iso(first).is_some() => (Day::from_iso(first), rest),
        _ => (None, rest),
    };
    let (word, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    let form = match word {
        _ if word.ends_with("::") => Form::Field,
        _ if word.ends_with(':') => Form::OneColon,
        _ => Form::Bare,
    };
    let mut line = Line {
        keyword: keyword(word.trim_end_matches(':')),
        form,
        mark,
        day: date,
        time: None,
        due: None,
        done: None,
        minutes: None,
        effort: 1,
        gift: None,
        tags: ThinVec::new(),
        text: String::new(),
        sentence: None,
        links: ThinVec::new(),
        run: 0,
        from_them: false,
        intention,
        cancelled,
        under: None,
        place: Place { line: number, column: 3, width: 5 },
        text_place: Place { line: number, column: 10, width: 1 },
        wording: None,
    };
    let words = take_fields(rest, &mut line);
    take_links(&words, &mut line);
    line
}

fn marked(text: &str) -> (BoxMark, &str) {
    for (shown, mark) in [
        ("[ ] ", BoxMark::Open),
        ("[/] ", BoxMark::Half),
        ("[x] ", BoxMark::Done),
        ("[-] ", BoxMark::Dropped),
        ("[>] ", BoxMark::Forwarded),
        ("[!] ", BoxMark::Other),
    ] {
        if let Some(rest) = text.strip_prefix(shown) {
            return (mark, rest);
        }
    }
    (BoxMark::None, text)
}

fn cut<'a>(text: &'a str, before: &str) -> (bool, &'a str) {
    text.strip_prefix(before).map_or((false, text), |rest| (true, rest))
}

fn keyword(word: &str) -> Keyword {
    let contact = ContactKind::ALL.into_iter().find(|kind| kind.as_str() == word).map(Keyword::Contact);
    let others = [
        Keyword::New,
        Keyword::Gave,
        Keyword::Received,
        Keyword::Promised,
        Keyword::Awaiting,
        Keyword::Asked,
        Keyword::Draft,
        Keyword::Need,
        Keyword::Offers,
        Keyword::Introduced,
        Keyword::IntroducedBy,
        Keyword::Outcome,
        Keyword::Knows,
        Keyword::Thanked,
        Keyword::Shared,
        Keyword::Profile,
        Keyword::Later,
        Keyword::OpenPoint,
    ];
    let other = others.into_iter().find(|keyword| keyword.as_str() == word);
    contact.or(other).unwrap_or_else(|| panic!("no keyword `{word}`"))
}

fn take_fields(text: &str, line: &mut Line) -> String {
    let mut words = Vec::new();
    for word in text.split(' ') {
        match word.split_once('=') {
            Some(("due", date)) => line.due = Day::from_iso(date),
            Some(("done", date)) => line.done = Day::from_iso(date),
            Some(("min", number)) => line.minutes = number.parse().ok(),
            Some(("effort", number)) => line.effort = number.parse().unwrap(),
            _ => match word.strip_prefix('#') {
                Some(tag) => take_tag(tag, line),
                None if word == "from" && words.is_empty() => line.from_them = true,
                None => words.push(word),
            },
        }
    }
    words.join(" ")
}

fn take_tag(tag: &str, line: &mut Line) {
    match GiftKind::ALL.into_iter().find(|kind| kind.as_str() == tag) {
        Some(kind) => line.gift = Some(kind),
        None => line.tags.push(tag.to_owned()),
    }
}

fn take_links(words: &str, line: &mut Line) {
    let mut rest = words;
    let mut running = true;
    while let Some((before, (target, after))) =
        rest.split_once("[[").and_then(|(before, rest)| Some((before, rest.split_once("]]")?)))
    {
        line.text.push_str(before);
        let start = u32::try_from(line.text.len()).unwrap();
        line.text.push_str(target);
        let end = u32::try_from(line.text.len()).unwrap();
        running &= before.split([' ', ',', '&']).all(|word| ["", "and", "und", "with", "to"].contains(&word));
        line.run += usize::from(running);
        let place = Place { line: line.place.line, column: 10 + start, width: end - start + 4 };
        line.links.push(TextLink { target: target.to_owned(), start, end, place });
        rest = after;
    }
    line.text.push_str(rest);
}

fn at(line: u32) -> Place {
    Place { line, column: 1, width: 1 }
}

/// The index of the notes, and its problems as `severity code path:line`.
pub(super) fn indexed(notes: &[Note]) -> (Index, Vec<String>) {
    indexed_with(notes, &Settings::default())
}

pub(super) fn indexed_with(notes: &[Note], settings: &Settings) -> (Index, Vec<String>) {
    let notes: Vec<&Note> = notes.iter().collect();
    let (index, problems) = crate::index::build(&notes, settings, today());
    read_aloud(&problems);
    let shown = problems
        .iter()
        .map(|problem| {
            let line = problem.place.map_or(0, |place| place.line);
            format!("{} {} {}:{line}", problem.severity.as_str(), problem.code, problem.note.id())
        })
        .collect();
    (index, shown)
}

/// Every problem that any test brings up can be said in both languages.
fn read_aloud(problems: &[Diagnostic]) {
    thread_local! {
        static CATALOGUES: [Catalogue; 2] = Language::ALL.map(Catalogue::new);
    }
    CATALOGUES.with(|catalogues| {
        for message in
            problems.iter().flat_map(|problem| std::iter::once(&problem.message).chain(&problem.hints))
        {
            for catalogue in catalogues {
                assert!(!catalogue.message(message).is_empty(), "{message:?}");
            }
        }
    });
}

impl Index {
    /// The names of these people, joined.
    pub(super) fn names(&self, people: &[PersonId]) -> String {
        people.iter().map(|id| self.person(*id).name.as_str()).collect::<Vec<_>>().join(" + ")
    }

    /// The person of that name.
    pub(super) fn known(&self, name: &str) -> &Person {
        self.people.iter().find(|person| person.name == name).unwrap_or_else(|| panic!("no {name}"))
    }
}
