//! People, notes and sources as links of a page.
//!
//! Knows how a person is shown: by the link of their note, without one by their name. Does not know
//! any sentence.
//!
//! Uses: doc, lang, model, index.

use crate::doc::{Inline, Link, SourceLink, Text};
use crate::index::{Index, SourceKind};
use crate::lang::{Arg, Catalogue};
use crate::model::{ContactKind, NoteId, PersonId, PlaceOfEvent, Source};

/// The person by name, linked if there is a note.
pub(super) fn person(index: &Index, id: PersonId) -> Inline {
    let person = index.person(id);
    match person.note {
        Some(note) => Inline::Link(Link { target: target(index, note), label: person.name.clone() }),
        None => Inline::words(person.name.as_str()),
    }
}

/// The people joined as the language does; beyond four the rest is counted.
pub(super) fn people(index: &Index, lang: &Catalogue, ids: &[PersonId]) -> Text {
    const NAMED: usize = 4;
    let cut = if ids.len() > NAMED + 1 { NAMED } else { ids.len() };
    let mut names: Vec<Text> = ids[..cut].iter().map(|id| vec![person(index, *id)]).collect();
    if cut < ids.len() {
        names.push(more(lang, "more-people", ids.len() - cut));
    }
    lang.list_of(&names)
}

/// The event by name, linked to its note.
pub(super) fn event(index: &Index, at: PlaceOfEvent) -> Inline {
    let event = &index.events[at.0 as usize];
    Inline::Link(Link { target: target(index, event.note), label: event.name.clone() })
}

/// The place a statement rests on; nothing for a private note.
pub(super) fn source(index: &Index, lang: &Catalogue, source: Option<Source>) -> Text {
    let Some(source) = source else { return Text::new() };
    let note = index.note(source.note);
    if note.private {
        return Text::new();
    }
    let kind = match note.kind {
        SourceKind::Meeting(kind) => kind.as_str(),
        SourceKind::Event => "event",
        SourceKind::Note => ContactKind::Mention.as_str(),
    };
    let label = lang.words("source-kind", &[("kind", Arg::Word(kind.to_owned()))]);
    vec![Inline::Source(SourceLink { note: note.path.clone(), line: source.place.line, label })]
}

/// A person in a line to type: `[[Anna Weber]]`, with the target where that is another.
pub(super) fn typed(index: &Index, id: PersonId) -> String {
    let person = index.person(id);
    match person.note.map(|note| target(index, note)) {
        Some(target) if target != person.name => format!("[[{target}|{}]]", person.name),
        Some(_) | None => format!("[[{}]]", person.name),
    }
}

/// `and four more`, in the words of that sentence.
pub(super) fn more(lang: &Catalogue, id: &str, count: usize) -> Text {
    let words = crate::lang::numbers::word(lang, count);
    lang.say(id, &[("n", Arg::from(count)), ("count", words.into())])
}

fn target(index: &Index, note: NoteId) -> String {
    index.note(note).link.clone()
}
