//! One note's text becomes one `Note`.
//!
//! The door is `note`. Parsing never fails: what cannot be read is a problem beside the result.
//! Knows the notation in both languages. Does not know any other note, so it cannot tell whether a
//! link leads to a person.
//!
//! Uses: source, day, names, diagnostic, region, model, front_matter, settings.

mod body;
mod conflict;
mod dates;
mod decode;
mod durations;
mod event;
mod fields;
mod front_dates;
mod inline;
mod keyed_lines;
pub mod keywords;
mod kind;
mod kind_words;
mod labels;
mod line;
mod maybe_pages;
mod meeting;
mod page;
mod person;
mod phrases;
mod places;
mod positions;
mod recognise;
mod roster;
mod stem;
mod tongue;
mod verbs;
mod words;

use thin_vec::ThinVec;

use std::ops::Range;

use crate::day::{Day, Week};
use crate::diagnostic::Diagnostic;
use crate::front_matter;
use crate::model::{MeetingFacts, Note, NoteKind, PageSubject};
use crate::names::fold;
use crate::region::{self, BlockState};
use crate::settings::Settings;
use crate::source::{Lines, NotePath, Place};
use body::{Body, Context, Frame};
use fields::Fields;
use kind::Kind;
pub use kind::Sign;
pub use maybe_pages::maybe_pages;
pub use person::PersonKey;
pub use recognise::{Recognised, Taken, recognise};
pub use stem::name_of_day;
pub use tongue::Tongue;

/// Reads one note. Of longer files the first `source::NOTE_LIMIT` are enough, and one byte more to tell
/// that there is more.
pub fn note(path: &NotePath, bytes: &[u8], settings: &Settings) -> (Note, Vec<Diagnostic>) {
    let (text, mut diagnostics) = match decode::text(path, bytes) {
        Ok(decoded) => decoded,
        Err(problem) => return (empty(path), vec![problem]),
    };
    let block = region::find(&text);
    let conflict = conflict::first(&text, block.as_ref().map(|block| &block.range));
    let readable = &text[..conflict.unwrap_or(text.len())];
    let lines = Lines::new(readable);
    let mut head = front_matter::read(path, readable);
    if let Some(at) = conflict {
        // A front matter that the conflict cuts short is not unclosed: the marker says it all.
        head.diagnostics.clear();
        diagnostics.push(conflict::report(path, &Lines::new(&text), at));
    }
    diagnostics.append(&mut head.diagnostics);

    let mut fields = Fields::new(path, &head.front, settings);
    let ranges = match &block {
        // Of half a block nobody can tell where it ends; what is generated must not become evidence.
        Some(block) if block.state == BlockState::Damaged => Vec::new(),
        block => ranges(head.body_start, readable.len(), block.as_ref().map(|block| &block.range)),
    };
    let first_line = Place { line: 1, column: 1, width: lines.place(0, readable.len()).width };
    let facts = match &block {
        Some(block) => NoteKind::Page(Box::new(page::subject(&block.id, region::first_link(&text, block)))),
        None => facts(path, &mut fields, first_line),
    };
    let context =
        Context { path, lines: &lines, settings, frame: frame(&facts), day: day(&facts), week: week(&facts) };
    let (mut body, mut problems) = body::read(readable, &ranges, &context);
    diagnostics.append(&mut problems);

    let (mut from_keys, mut problems) = keyed_lines::read(&fields, &context);
    diagnostics.append(&mut problems);
    for line in &mut body.lines {
        line.under = line.under.map(|under| under + from_keys.len());
    }
    from_keys.append(&mut body.lines);
    let mut note = Note {
        path: path.clone(),
        aliases: labels::aliases(&fields).into(),
        tags: labels::tags(&fields).into(),
        lines: from_keys.into(),
        mentions: std::mem::take(&mut body.mentions).into(),
        maybe_pages: Box::default(),
        private: labels::is_private(&mut fields),
        kind: complete(facts, body, path),
    };
    diagnostics.append(&mut fields.diagnostics);
    diagnostics.sort();
    shrink(&mut note);
    (note, diagnostics)
}

/// The keys, folded, that mean the same as this one in the properties of people, meetings and events; only
/// this one where none does.
pub fn spellings(folded: &str) -> Vec<String> {
    let of_meetings: [&[&str]; 6] =
        [&kind::PEOPLE, &kind::DATE, &meeting::START, &meeting::END, &meeting::PLACE, &meeting::MINUTES];
    let of_people = PersonKey::ALL.map(PersonKey::spellings);
    let alike = of_people.into_iter().chain(of_meetings).find(|keys| keys.contains(&folded));
    alike.unwrap_or(&[folded]).iter().map(|key| (*key).to_owned()).collect()
}

/// Gives back the room that lists were grown with and do not need; a note is kept as long as the
/// program runs.
fn shrink(note: &mut Note) {
    for line in &mut note.lines {
        line.text.shrink_to_fit();
    }
    if let NoteKind::Person(facts) = &mut note.kind {
        for list in [&mut facts.knows, &mut facts.introduced_by] {
            list.shrink_to_fit();
        }
        for list in [&mut facts.needs, &mut facts.offers, &mut facts.topics, &mut facts.email] {
            list.shrink_to_fit();
        }
    }
}

fn empty(path: &NotePath) -> Note {
    Note {
        path: path.clone(),
        kind: NoteKind::Other,
        aliases: ThinVec::new(),
        tags: ThinVec::new(),
        lines: ThinVec::new(),
        mentions: ThinVec::new(),
        maybe_pages: Box::default(),
        private: false,
    }
}

/// The parts of the text that are the owner's: the body without the block.
fn ranges(body_start: usize, end: usize, block: Option<&Range<usize>>) -> Vec<Range<usize>> {
    let block = block.cloned().unwrap_or(end..end);
    let before = body_start..block.start.clamp(body_start, end);
    let behind = block.end.clamp(before.end, end)..end;
    [before, behind].into_iter().filter(|range| !range.is_empty()).collect()
}

fn facts(path: &NotePath, fields: &mut Fields<'_>, first_line: Place) -> NoteKind {
    match kind::decide(path, fields).0 {
        Kind::Person => NoteKind::Person(Box::new(person::facts(fields, first_line))),
        Kind::Meeting(contact) => NoteKind::Meeting(Box::new(meeting::facts(fields, contact, first_line))),
        Kind::Event => NoteKind::Event(Box::new(event::facts(fields, first_line))),
        Kind::Organisation => NoteKind::Organisation,
        Kind::Dated(day) => NoteKind::Dated(day),
        Kind::Other => NoteKind::Other,
    }
}

fn frame(kind: &NoteKind) -> Frame {
    match kind {
        NoteKind::Person(_) => Frame::Person,
        NoteKind::Meeting(_) => Frame::Meeting,
        NoteKind::Event(_) => Frame::Event,
        NoteKind::Dated(_) => Frame::Dated,
        NoteKind::Page(_) => Frame::Page,
        NoteKind::Organisation | NoteKind::Other => Frame::Other,
    }
}

/// The day that dates the records of a note.
fn day(kind: &NoteKind) -> Option<Day> {
    match kind {
        NoteKind::Meeting(meeting) => meeting.day,
        NoteKind::Event(event) => event.day,
        NoteKind::Dated(day) => Some(*day),
        NoteKind::Person(_) | NoteKind::Organisation | NoteKind::Page(_) | NoteKind::Other => None,
    }
}

/// The week in which weekdays in the owner's space of a page lie.
fn week(kind: &NoteKind) -> Option<Week> {
    let NoteKind::Page(subject) = kind else { return None };
    if let PageSubject::Week(week) = **subject { Some(week) } else { None }
}

/// Adds to the facts what only the body says: people, speakers, a title.
fn complete(kind: NoteKind, body: Body, path: &NotePath) -> NoteKind {
    match kind {
        NoteKind::Meeting(meeting) => NoteKind::Meeting(Box::new(complete_meeting(*meeting, body, path))),
        NoteKind::Event(mut event) => {
            // A list pasted from the programme adds to the properties: whoever stands in both counts once.
            event.speakers.extend(body.speakers);
            event.attendees.extend(body.attendees);
            NoteKind::Event(event)
        }
        other => other,
    }
}

fn complete_meeting(mut meeting: MeetingFacts, body: Body, path: &NotePath) -> MeetingFacts {
    let besides_the_file_name = |title: &String| fold(title) != fold(path.stem());
    meeting.title = meeting.title.or(body.title).filter(besides_the_file_name);
    if meeting.people.is_empty() {
        meeting.people = body.attendees.into();
    }
    if meeting.people.is_empty() && !body.linked.is_empty() {
        meeting.people = body.linked.into();
        meeting.people_from_body = true;
    }
    meeting
}

#[cfg(test)]
mod tests;
