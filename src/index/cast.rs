//! Who plays a part in each note: participants, guests, and the people of every line.
//!
//! Knows whom a line means when it names nobody. Does not know what a line records, and gives
//! nobody an id yet.
//!
//! Uses: source, model.

use std::collections::HashSet;

use thin_vec::ThinVec;

use super::found::{Answer, Found, Hint, Reader, Unresolved, Who};
use super::names::{Leads, Names, Seat, last_part};
use super::{problems, run};
use crate::model::{
    BoxMark, EventFacts, Form, Keyword, Line, MeetingFacts, Named, Note, NoteId, NoteKind, PageSubject,
    PersonFacts, PersonId,
};
use crate::source::Place;

/// The people of one note. One stands in memory for every note, and most of its lists are empty: thin
/// ones take a third of the room.
#[derive(Debug, Default)]
pub(super) struct NoteCast {
    /// The people of each line, in the order of the lines.
    pub(super) lines: ThinVec<LineCast>,
    /// Who took part in the meeting; never the owner.
    pub(super) participants: ThinVec<Who>,
    /// A participant that several people answer was left out.
    pub(super) unclear: bool,
    /// People linked in running text.
    pub(super) mentions: ThinVec<(NoteId, Place)>,
    /// The people behind the speakers, then the attendees of an event.
    pub(super) guests: ThinVec<Option<NoteId>>,
    /// Whom the person knows.
    pub(super) knows: ThinVec<(Who, Place)>,
    /// Who introduced the person.
    pub(super) introduced_by: ThinVec<(Who, Place)>,
    /// The event the note is, belongs to or is a page of.
    pub(super) event: Option<NoteId>,
    /// What the names brought up.
    pub(super) found: Found,
    /// The ids of `found.strangers`, once they are given.
    pub(super) stranger_ids: ThinVec<PersonId>,
}

/// The people of one line.
#[derive(Debug)]
pub(super) struct LineCast {
    /// Named by the line itself, in its order; never the owner.
    pub(super) named: Vec<Who>,
    /// Meant where the line names nobody.
    pub(super) implied: Vec<Who>,
    /// By what.
    pub(super) implied_by: ImpliedBy,
    /// Where in the text of the line the words behind the people begin.
    pub(super) end: usize,
    /// A name that several people answer stood there.
    pub(super) unclear: bool,
    /// The note without a person to which the first other link led.
    pub(super) stopped_by: Option<NoteId>,
    /// The event the line links to.
    pub(super) event: Option<NoteId>,
    /// Whether the line is a record at all.
    pub(super) reads_as: ReadsAs,
}

/// What decides whom a line without people means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ImpliedBy {
    Nothing,
    /// The person's own note, or the owner's space of a page about the person.
    OwnNote,
    /// The meeting has one other participant.
    OnlyParticipant,
    /// The record above, under which the line is nested.
    RecordAbove,
}

/// What a line that may be a record turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReadsAs {
    Record,
    Text,
}

impl LineCast {
    /// The people of the line: those it names, else those it means.
    pub(super) fn people(&self) -> &[Who] {
        if self.named.is_empty() { &self.implied } else { &self.named }
    }
}

/// Reads the people of all notes.
///
/// A plain name may be known only from a link in a note that is read later: notes with such a name
/// are read again once all links are.
pub(super) fn read(names: &Names<'_>) -> Vec<NoteCast> {
    let mut elsewhere = HashSet::new();
    let mut casts: Vec<NoteCast> =
        names.all().map(|(id, note)| of_note(id, note, names, &elsewhere)).collect();
    for cast in &casts {
        elsewhere.extend(cast.found.strangers.iter().map(|stranger| stranger.folded.clone()));
    }
    if elsewhere.is_empty() {
        return casts;
    }
    for ((id, note), cast) in names.all().zip(&mut casts) {
        if cast.found.worth_another_look {
            *cast = of_note(id, note, names, &elsewhere);
        }
    }
    casts
}

fn of_note(id: NoteId, note: &Note, names: &Names<'_>, elsewhere: &HashSet<String>) -> NoteCast {
    let mut casting = Casting {
        note,
        reader: Reader::new(names, elsewhere, &note.path),
        cast: NoteCast { lines: ThinVec::with_capacity(note.lines.len()), ..NoteCast::default() },
        home: Vec::new(),
        home_by: ImpliedBy::Nothing,
    };
    match &note.kind {
        NoteKind::Person(facts) => casting.person(id, facts),
        NoteKind::Meeting(facts) => casting.meeting(facts),
        NoteKind::Event(facts) => casting.event(id, facts),
        NoteKind::Page(subject) => casting.page(subject),
        NoteKind::Organisation | NoteKind::Dated(_) | NoteKind::Other => {}
    }
    for mention in &note.mentions {
        casting.mention(&mention.target, mention.place);
    }
    for line in &note.lines {
        casting.line(line);
    }
    casting.cast.found = casting.reader.found;
    casting.cast
}

struct Casting<'a> {
    note: &'a Note,
    reader: Reader<'a>,
    cast: NoteCast,
    /// Whom lines of this note mean that name nobody.
    home: Vec<Who>,
    home_by: ImpliedBy,
}

impl Casting<'_> {
    fn person(&mut self, id: NoteId, facts: &PersonFacts) {
        self.cast.knows = self.listed(&facts.knows, Hint::Silent);
        self.cast.introduced_by = self.listed(&facts.introduced_by, Hint::Tell);
        self.live_with(Who::Noted(id), ImpliedBy::OwnNote);
    }

    fn meeting(&mut self, facts: &MeetingFacts) {
        for named in &facts.people {
            self.participant(named, facts);
        }
        if facts.people_from_body && !self.cast.participants.is_empty() {
            let count = self.cast.participants.len();
            self.reader.found.problems.push(problems::people_from_body(&self.note.path, count, facts.at));
        }
        self.cast.event = facts.event.as_ref().and_then(|event| self.event_of(event));
        if let ([only], false) = (self.cast.participants.as_slice(), self.cast.unclear) {
            self.live_with(*only, ImpliedBy::OnlyParticipant);
        }
    }

    fn participant(&mut self, named: &Named, facts: &MeetingFacts) {
        let unresolved =
            if facts.people_from_body { Unresolved::IsText } else { Unresolved::IsPerson(Hint::Tell) };
        match self.reader.named(named, unresolved) {
            Answer::Somebody(who) if self.reader.is_me(who) || self.cast.participants.contains(&who) => {}
            Answer::Somebody(who) => self.cast.participants.push(who),
            Answer::Unclear => self.cast.unclear = true,
            Answer::NoPerson(note) if !facts.people_from_body => {
                let problem =
                    problems::link_to_no_person(self.reader.names, &self.note.path, note, named.place);
                self.reader.found.problems.push(problem);
            }
            Answer::File => {
                let target = named.target.as_deref().unwrap_or(&named.text);
                let problem = problems::link_to_file(&self.note.path, target, named.place);
                self.reader.found.problems.push(problem);
            }
            Answer::NoPerson(_) | Answer::Nothing => {}
        }
    }

    fn event(&mut self, id: NoteId, facts: &EventFacts) {
        self.cast.event = Some(id);
        for guest in facts.speakers.iter().chain(&facts.attendees) {
            let noted = match self.reader.named(guest, Unresolved::IsText) {
                Answer::Somebody(Who::Noted(note)) => Some(note),
                _ => None,
            };
            self.cast.guests.push(noted);
        }
    }

    fn page(&mut self, subject: &PageSubject) {
        match subject {
            PageSubject::Person { id, link } if !self.note.lines.is_empty() => {
                let who = match self.reader.names.person_of_page(id, link.as_deref()) {
                    Some(note) => Who::Noted(note),
                    None => self.reader.stranger(last_part(id), Place::default(), Hint::Silent),
                };
                self.live_with(who, ImpliedBy::OwnNote);
            }
            PageSubject::Event(id) => self.cast.event = self.event_called(id),
            PageSubject::Person { .. } | PageSubject::Week(_) | PageSubject::Other => {}
        }
    }

    fn live_with(&mut self, who: Who, by: ImpliedBy) {
        if !self.reader.is_me(who) {
            self.home = vec![who];
            self.home_by = by;
        }
    }

    fn listed(&mut self, people: &[Named], hint: Hint) -> ThinVec<(Who, Place)> {
        let mut listed = ThinVec::new();
        for named in people {
            if let Answer::Somebody(who) = self.reader.named(named, Unresolved::IsPerson(hint)) {
                listed.push((who, named.place));
            }
        }
        listed.retain(|(who, _)| !self.reader.is_me(*who));
        listed
    }

    fn mention(&mut self, target: &str, place: Place) {
        let mentioned = self.reader.mention(target, place);
        self.cast.mentions.extend(mentioned.map(|note| (note, place)));
    }

    fn line(&mut self, line: &Line) {
        let (mut implied, implied_by, unclear_above) = self.implied(line);
        let run = run::read(line, &mut self.reader, unresolved(line, implied_by));
        let mut named = run.people;
        if named.is_empty() && (line.intention || line.keyword == Keyword::OpenPoint) {
            named = self.linked_anywhere(line);
        }
        named.retain(|who| !self.reader.is_me(*who));
        let unclear = run.unclear || (named.is_empty() && unclear_above);
        if unclear {
            implied.clear();
        }
        // `Anna is moving` in Anna's own note is a sentence about her, not an address.
        let about_implied = line.run == 0 && named == implied;
        let mut cast = LineCast {
            end: if about_implied { 0 } else { run.end },
            named,
            implied,
            implied_by,
            unclear,
            stopped_by: run.stopped_by,
            event: self.event_linked(line),
            reads_as: ReadsAs::Text,
        };
        cast.reads_as = reads_as(line, &cast);
        if cast.reads_as == ReadsAs::Text {
            self.mentions_of_text(line);
        }
        self.cast.lines.push(cast);
    }

    /// Whom the line means if it names nobody, by what, and whether the record above is unclear.
    fn implied(&self, line: &Line) -> (Vec<Who>, ImpliedBy, bool) {
        let above = line.under.and_then(|above| self.cast.lines.get(above));
        let (mut implied, mut by) = (self.home.clone(), self.home_by);
        if let Some(above) = above.filter(|above| !above.people().is_empty()) {
            (implied, by) = (above.people().to_vec(), ImpliedBy::RecordAbove);
        }
        let to_everyone = match line.keyword {
            Keyword::Profile => true,
            Keyword::Shared => by == ImpliedBy::OnlyParticipant,
            _ => false,
        };
        if to_everyone {
            return (Vec::new(), ImpliedBy::Nothing, false);
        }
        (implied, by, above.is_some_and(|above| above.unclear))
    }

    /// An open point names its people wherever it likes (`send the offer to [[Anna]]`).
    fn linked_anywhere(&mut self, line: &Line) -> Vec<Who> {
        let mut people = Vec::new();
        for link in &line.links {
            if let Answer::Somebody(who) = self.reader.link(&link.target, link.place, Unresolved::IsText) {
                people.push(who);
            }
        }
        people
    }

    /// What looked like a record and is none is a plain list item, and its links are mentions.
    fn mentions_of_text(&mut self, line: &Line) {
        let plain = !line.cancelled && !line.intention && line.mark == BoxMark::None;
        if !plain || !matches!(self.note.kind, NoteKind::Dated(_)) {
            return;
        }
        for link in &line.links {
            self.mention(&link.target, link.place);
        }
    }

    fn event_linked(&self, line: &Line) -> Option<NoteId> {
        if !matches!(line.keyword, Keyword::Contact(_) | Keyword::New) {
            return None;
        }
        line.links.iter().find_map(|link| self.event_called(&link.target))
    }

    fn event_of(&self, named: &Named) -> Option<NoteId> {
        self.event_called(named.target.as_deref().unwrap_or(&named.text))
    }

    fn event_called(&self, target: &str) -> Option<NoteId> {
        let notes = match self.reader.names.lead(target, Seat::Prose) {
            Leads::To(note) | Leads::ByAlias(note) => vec![note],
            Leads::Between(notes) => notes,
            Leads::Nowhere => return None,
        };
        let is_event = |note: &NoteId| matches!(self.reader.names.note(*note).kind, NoteKind::Event(_));
        let mut events = notes.into_iter().filter(is_event);
        events.next().filter(|_| events.next().is_none())
    }
}

fn unresolved(line: &Line, implied_by: ImpliedBy) -> Unresolved {
    let text = line.cancelled || line.intention;
    match (line.keyword, implied_by) {
        _ if text => Unresolved::IsText,
        (Keyword::Shared | Keyword::Profile | Keyword::OpenPoint, _) => Unresolved::IsText,
        (Keyword::Knows, _) => Unresolved::IsPerson(Hint::Silent),
        // These name further people besides the one whose note it is.
        (Keyword::Introduced | Keyword::IntroducedBy | Keyword::Outcome, _) => {
            Unresolved::IsPerson(Hint::Tell)
        }
        (_, ImpliedBy::OwnNote | ImpliedBy::OnlyParticipant) => Unresolved::IsText,
        (_, ImpliedBy::Nothing | ImpliedBy::RecordAbove) => Unresolved::IsPerson(Hint::Tell),
    }
}

/// A line without `::` is a record only if a person follows; in a person's own note that person
/// is enough, for a contact if a day stands with it.
fn reads_as(line: &Line, cast: &LineCast) -> ReadsAs {
    let contact = matches!(line.keyword, Keyword::Contact(_));
    let followed = !cast.named.is_empty() || cast.unclear || cast.implied_by == ImpliedBy::RecordAbove;
    let at_home = cast.implied_by == ImpliedBy::OwnNote && (!contact || line.day.is_some());
    // `## Call` above a plain item heads what was said, `## Given` what was given.
    let tete_a_tete = cast.implied_by == ImpliedBy::OnlyParticipant
        && !contact
        && line.keyword != Keyword::New
        && !line.text.is_empty();
    let record = match line.form {
        _ if line.cancelled => false,
        Form::Field => true,
        Form::OneColon => followed,
        Form::Headed => followed || at_home || tete_a_tete,
        Form::Bare => followed || at_home,
    };
    if record { ReadsAs::Record } else { ReadsAs::Text }
}
