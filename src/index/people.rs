//! Who there is: people with a note, people who are only mentioned, and the owner.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::names::{NoteNames, PersonNames, Target, name_of};
use crate::diagnostic::{Code, Diagnostic, Message};
use crate::model::{Named, Note, NoteId, NoteKind, Person, PersonId};
use crate::names::fold;
use crate::settings::Settings;
use crate::source::{NotePath, Place};

/// The people in the order they became known; ids are put in order once all are known.
pub(super) struct People<'a> {
    pub(super) notes: &'a [&'a Note],
    pub(super) note_names: &'a NoteNames,
    pub(super) list: Vec<Person>,
    pub(super) me: Option<PersonId>,
    names: PersonNames,
    by_note: HashMap<NoteId, PersonId>,
    without_note: HashMap<String, PersonId>,
    mentioned: BTreeMap<PersonId, Mentioned>,
    aliases_used: HashSet<(NoteId, String)>,
    pub(super) problems: Vec<Diagnostic>,
}

/// How often and where first somebody without a note was named in a record.
struct Mentioned {
    note: NoteId,
    place: Place,
    count: i64,
}

/// Whom a name or link means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// This person.
    Person(PersonId),
    /// A note that is about no person.
    NoPerson,
    /// One of several; counted for none.
    Several(Vec<PersonId>),
    /// Nobody known.
    Nobody,
}

impl<'a> People<'a> {
    /// Takes everybody who has a note.
    pub(super) fn new(notes: &'a [&'a Note], note_names: &'a NoteNames, settings: &Settings) -> Self {
        let mut people = Self {
            notes,
            note_names,
            list: Vec::new(),
            me: None,
            names: PersonNames::default(),
            by_note: HashMap::new(),
            without_note: HashMap::new(),
            mentioned: BTreeMap::new(),
            aliases_used: HashSet::new(),
            problems: Vec::new(),
        };
        let mut ids: HashMap<String, NoteId> = HashMap::new();
        for (id, note) in (0..).map(NoteId).zip(notes) {
            if let NoteKind::Person(_) = &note.kind {
                people.take(id, note, &mut ids);
            }
        }
        people.me = people.owner(settings);
        if let Some(me) = people.me {
            people.list[me.0 as usize].me = true;
        }
        people
    }

    /// Whom a link in a participant's place means. Of several notes the only person is meant; an
    /// alias is accepted and named once a note.
    pub(super) fn linked(&mut self, target: &str, from: NoteId, place: Place) -> Meant {
        match self.note_names.follow(target) {
            Target::Note(note) => {
                self.by_note.get(&note).map_or(Meant::NoPerson, |person| Meant::Person(*person))
            }
            Target::Several(notes) => {
                let people: Vec<PersonId> =
                    notes.iter().filter_map(|note| self.by_note.get(note)).copied().collect();
                match people.as_slice() {
                    [] => Meant::NoPerson,
                    [only] => Meant::Person(*only),
                    _ => Meant::Several(people),
                }
            }
            Target::Nothing => {
                let meant = self.bearer(target);
                if let Meant::Person(person) = meant {
                    self.name_alias(target, person, from, place);
                }
                meant
            }
        }
    }

    /// Whom a link in running prose means: only a note says.
    pub(super) fn linked_in_prose(&self, target: &str) -> Option<PersonId> {
        match self.note_names.follow(target) {
            Target::Note(note) => self.by_note.get(&note).copied(),
            Target::Several(_) | Target::Nothing => None,
        }
    }

    /// Whom a full name or alias means.
    pub(super) fn bearer(&self, name: &str) -> Meant {
        match self.names.bearers(name) {
            [] => Meant::Nobody,
            [only] => Meant::Person(*only),
            several => Meant::Several(several.to_vec()),
        }
    }

    /// The longest known name at the start of `text`, and how many bytes it takes.
    pub(super) fn named_at_start(&self, text: &str) -> Option<(Meant, usize)> {
        let (bearers, length) = self.names.at_start_of(text)?;
        let meant = match bearers {
            [only] => Meant::Person(*only),
            several => Meant::Several(several.to_vec()),
        };
        Some((meant, length))
    }

    /// The person without a note of that name; a new one if nobody is known by it.
    pub(super) fn without_note(&mut self, name: &str) -> PersonId {
        let shown = name.trim_start_matches('@').trim();
        let folded = fold(shown);
        if let Some(person) = self.without_note.get(&folded) {
            return *person;
        }
        let person = self.push(Person { id: shown.to_owned(), name: shown.to_owned(), ..Person::default() });
        self.without_note.insert(folded, person);
        person
    }

    /// Remembers that a record names somebody who has no note.
    pub(super) fn mention(&mut self, person: PersonId, note: NoteId, place: Place) {
        if self.list[person.0 as usize].note.is_some() {
            return;
        }
        self.mentioned.entry(person).or_insert(Mentioned { note, place, count: 0 }).count += 1;
    }

    /// Whom a name in the front matter means, by link or in plain text; somebody unknown becomes a
    /// person without a note.
    pub(super) fn named(&mut self, named: &Named, from: NoteId) -> Option<PersonId> {
        let meant = match &named.target {
            Some(target) => self.linked(target, from, named.place),
            None => self.bearer(&named.text),
        };
        match meant {
            Meant::Person(person) => Some(person),
            Meant::NoPerson => None,
            Meant::Several(people) => {
                self.report_ambiguous(&named.text, &people, from, named.place);
                None
            }
            Meant::Nobody => Some(self.without_note(named.target.as_deref().map_or(&named.text, last_part))),
        }
    }

    /// The person whose note this is.
    pub(super) fn of_note(&self, note: NoteId) -> Option<PersonId> {
        self.by_note.get(&note).copied()
    }

    /// The person of an id as pages carry it.
    pub(super) fn of_id(&self, id: &str) -> Option<PersonId> {
        (0..).map(PersonId).zip(&self.list).find(|(_, person)| person.id == id).map(|(id, _)| id)
    }

    /// Says that a name means several people and was counted for none.
    pub(super) fn report_ambiguous(&mut self, name: &str, people: &[PersonId], from: NoteId, place: Place) {
        let mut candidates: Vec<String> =
            people.iter().map(|id| self.list[id.0 as usize].id.clone()).collect();
        candidates.sort();
        let example = candidates.first().cloned().unwrap_or_default();
        let message = Message::new("problem-ambiguous").with("name", name).with("people", candidates);
        let hint = Message::new("hint-ambiguous").with("link", format!("[[{example}|{name}]]"));
        let problem = Diagnostic::error(Code::Ambiguous, self.path(from), message).at(place).advise(hint);
        self.problems.push(problem);
    }

    /// The problems found so far, with one hint for everybody who is named and has no note.
    pub(super) fn finish(mut self) -> (Vec<Person>, Option<PersonId>, Vec<Diagnostic>) {
        for (person, mentioned) in &self.mentioned {
            let name = self.list[person.0 as usize].name.as_str();
            let message =
                Message::new("problem-new-person").with("name", name).with("count", mentioned.count);
            let problem =
                Diagnostic::hint(Code::NewPerson, &self.notes[mentioned.note.0 as usize].path, message)
                    .at(mentioned.place)
                    .advise(Message::new("hint-new-person").with("name", name));
            self.problems.push(problem);
        }
        (self.list, self.me, self.problems)
    }

    fn take(&mut self, id: NoteId, note: &Note, ids: &mut HashMap<String, NoteId>) {
        let NoteKind::Person(facts) = &note.kind else { return };
        let person = Person {
            id: self.identity(id, note, ids),
            name: name_of(note),
            note: Some(id),
            aliases: note.aliases.clone(),
            tags: note.tags.clone(),
            facts: (**facts).clone(),
            private: note.private,
            ..Person::default()
        };
        let names: Vec<String> = [person.name.clone(), note.path.stem().to_owned()]
            .into_iter()
            .chain(note.aliases.iter().cloned())
            .collect();
        let person = self.push(person);
        names.iter().for_each(|name| self.names.add(name, person));
        self.by_note.insert(id, person);
    }

    fn identity(&mut self, id: NoteId, note: &Note, ids: &mut HashMap<String, NoteId>) -> String {
        let NoteKind::Person(facts) = &note.kind else { return String::new() };
        let Some(stated) = &facts.id else { return note.path.id().to_owned() };
        if let Some(other) = ids.get(stated) {
            let other = self.notes[other.0 as usize].path.as_str();
            let message =
                Message::new("problem-name-twins-id").with("id", stated.as_str()).with("other", other);
            let problem = Diagnostic::error(Code::NameTwins, &note.path, message)
                .at(facts.place)
                .advise(Message::new("hint-name-twins-id"));
            self.problems.push(problem);
            return note.path.id().to_owned();
        }
        ids.insert(stated.clone(), id);
        stated.clone()
    }

    fn owner(&self, settings: &Settings) -> Option<PersonId> {
        let stated = settings.me.as_ref().and_then(|me| match &me.target {
            Some(target) => self.linked_in_prose(target),
            None => match self.bearer(&me.text) {
                Meant::Person(person) => Some(person),
                _ => None,
            },
        });
        stated.or_else(|| {
            let marked = (0..).map(PersonId).zip(&self.list).find(|(_, person)| person.facts.me);
            marked.map(|(id, _)| id)
        })
    }

    fn name_alias(&mut self, alias: &str, person: PersonId, from: NoteId, place: Place) {
        if !self.aliases_used.insert((from, fold(alias))) {
            return;
        }
        let Some(note) = self.list[person.0 as usize].note else { return };
        let file = self.notes[note.0 as usize].path.stem().to_owned();
        let message = Message::new("problem-alias-link").with("alias", alias).with("name", file.as_str());
        let hint = Message::new("hint-alias-link").with("link", format!("[[{file}|{alias}]]"));
        let problem = Diagnostic::warning(Code::AliasLink, self.path(from), message).at(place).advise(hint);
        self.problems.push(problem);
    }

    fn push(&mut self, person: Person) -> PersonId {
        let id = PersonId(u32::try_from(self.list.len()).unwrap_or(u32::MAX));
        self.list.push(person);
        id
    }

    pub(super) fn path(&self, note: NoteId) -> &'a NotePath {
        &self.notes[note.0 as usize].path
    }
}

/// The last part of a path-like link, which is the name it was meant for.
fn last_part(target: &str) -> &str {
    target.rsplit('/').next().unwrap_or(target)
}
