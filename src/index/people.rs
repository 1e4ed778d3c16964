//! Everybody: people with a note, people without one, the owner, and their ids.
//!
//! Knows how a person gets an id that outlives a change of file. Does not know what happened with
//! them.
//!
//! Uses: source, day, diagnostic, model, names.

use std::collections::HashMap;

use super::cast::NoteCast;
use super::found::{Hint, Stranger, Who};
use super::names::{Names, facts};
use super::problems::{self, Gathered, Gathering};
use crate::day::Day;
use crate::diagnostic::Diagnostic;
use crate::model::{Note, NoteId, Person, PersonFacts, PersonId};
use crate::names::fold;
use crate::source::Place;

/// Everybody, by id, with the ways back from notes.
pub(super) struct Folk {
    /// The people, sorted by id.
    pub(super) people: Vec<Person>,
    /// The owner.
    pub(super) me: Option<PersonId>,
    by_note: Vec<Option<PersonId>>,
}

impl Folk {
    /// The person of a note.
    pub(super) fn of_note(&self, note: NoteId) -> Option<PersonId> {
        self.by_note[note.0 as usize]
    }

    /// The person without a note who bears that id.
    pub(super) fn without_note(&self, id: &str) -> Option<PersonId> {
        let at = self.people.binary_search_by(|person| person.id.as_str().cmp(id)).ok()?;
        self.people[at].note.is_none().then(|| PersonId(u32::try_from(at).unwrap_or(u32::MAX)))
    }

    /// The ids of these people, in their order, each once.
    pub(super) fn ids(&self, cast: &NoteCast, people: &[Who]) -> Vec<PersonId> {
        let mut ids = Vec::with_capacity(people.len());
        for who in people {
            let id = match who {
                Who::Noted(note) => self.of_note(*note),
                Who::Unnoted(number) => cast.stranger_ids.get(*number as usize).copied(),
            };
            ids.extend(id.filter(|id| !ids.contains(id) && self.me != Some(*id)));
        }
        ids
    }

    /// Whether any of these people has a private note.
    pub(super) fn any_private(&self, people: &[PersonId]) -> bool {
        people.iter().any(|id| self.people[id.0 as usize].private)
    }

    /// The names of these people.
    pub(super) fn names(&self, people: &[PersonId]) -> Vec<String> {
        people.iter().map(|id| self.people[id.0 as usize].name.clone()).collect()
    }
}

/// Gives everybody an id and tells the casts those of the people without a note.
pub(super) fn gather(
    names: &Names<'_>,
    casts: &mut [NoteCast],
    today: Day,
    problems: &mut Vec<Diagnostic>,
) -> Folk {
    let mut people = with_note(names, problems);
    let noted = people.len();
    let numbers = without_note(names, casts, &mut people);
    tell_new(names, casts, problems);
    check_days_to_come(names, &people, today, problems);

    let mut order: Vec<usize> = (0..people.len()).collect();
    order.sort_by(|a, b| (&people[*a].id, people[*a].note).cmp(&(&people[*b].id, people[*b].note)));
    let mut ids = vec![PersonId(0); people.len()];
    for (id, old) in (0..).map(PersonId).zip(&order) {
        ids[*old] = id;
    }
    for cast in casts.iter_mut() {
        let id = |folded: &String| numbers.get(folded).map(|number| ids[noted + number]);
        cast.stranger_ids = cast.found.strangers.iter().filter_map(|s| id(&s.folded)).collect();
    }
    let mut sorted: Vec<(PersonId, Person)> = ids.into_iter().zip(people).collect();
    sorted.sort_by_key(|(id, _)| *id);
    let people: Vec<Person> = sorted.into_iter().map(|(_, person)| person).collect();
    let mut by_note = vec![None; names.all().count()];
    for (id, person) in (0..).map(PersonId).zip(&people) {
        if let Some(note) = person.note {
            by_note[note.0 as usize] = Some(id);
        }
    }
    let me = (0..).map(PersonId).zip(&people).find(|(_, person)| person.me).map(|(id, _)| id);
    Folk { people, me, by_note }
}

fn with_note(names: &Names<'_>, problems: &mut Vec<Diagnostic>) -> Vec<Person> {
    let notes: Vec<(NoteId, &Note)> = names.all().filter(|(id, _)| names.is_person(*id)).collect();
    let by_path: HashMap<&str, &Note> = notes.iter().map(|(_, note)| (note.path.id(), *note)).collect();
    let mut taken: HashMap<&str, &Note> = HashMap::new();
    let mut people = Vec::with_capacity(notes.len());
    for (id, note) in notes {
        let facts = facts(note).cloned().unwrap_or_default();
        let own = facts_id(note).filter(|own| *own != note.path.id());
        let holder = own.and_then(|own| taken.get(own).or_else(|| by_path.get(own)));
        if let Some((own, holder)) = own.zip(holder) {
            problems.push(problems::id_twins(&note.path, own, &holder.path, facts.place));
        }
        let free = own.filter(|_| holder.is_none()).unwrap_or_else(|| path_id(note, &taken));
        taken.insert(free, note);
        people.push(Person {
            id: free.to_owned(),
            name: names.name(id).to_owned(),
            note: Some(id),
            aliases: note.aliases.to_vec(),
            tags: note.tags.to_vec(),
            private: note.private,
            me: names.me() == Some(id),
            facts,
            ..Person::default()
        });
    }
    people
}

fn facts_id(note: &Note) -> Option<&str> {
    facts(note)?.id.as_deref().map(str::trim).filter(|id| !id.is_empty())
}

/// The path without its ending; of two that differ only in how letters are put together, the
/// second keeps the spelling of the disk.
fn path_id<'a>(note: &'a Note, taken: &HashMap<&str, &Note>) -> &'a str {
    let id = note.path.id();
    if !taken.contains_key(id) {
        return id;
    }
    let on_disk = note.path.on_disk();
    on_disk.strip_suffix(".md").unwrap_or(on_disk)
}

/// Adds the people without a note, one for each name, and returns which name is which. Somebody whom
/// only private notes name is private.
fn without_note(names: &Names<'_>, casts: &[NoteCast], people: &mut Vec<Person>) -> HashMap<String, usize> {
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let mut first: Vec<(NoteId, Place, &str)> = Vec::new();
    let mut in_the_open: Vec<bool> = Vec::new();
    for ((id, note), cast) in names.all().zip(casts) {
        for stranger in &cast.found.strangers {
            let next = first.len();
            let number = *numbers.entry(stranger.folded.clone()).or_insert(next);
            let here = (id, stranger.place, stranger.name.as_str());
            match first.get_mut(number) {
                Some(earliest) => *earliest = here.min(*earliest),
                None => {
                    first.push(here);
                    in_the_open.push(false);
                }
            }
            in_the_open[number] |= !note.private;
        }
    }
    let me = names.me_without_note();
    let owner = me.map(fold);
    if let Some((me, folded)) = me.zip(owner.clone()).filter(|(_, folded)| !numbers.contains_key(folded)) {
        numbers.insert(folded, first.len());
        first.push((NoteId(0), Place::default(), me));
        in_the_open.push(true);
    }
    people.extend(first.into_iter().zip(in_the_open).map(|((_, _, name), in_the_open)| Person {
        id: name.to_owned(),
        name: name.to_owned(),
        me: owner.as_deref() == Some(&fold(name)),
        private: !in_the_open,
        facts: PersonFacts::default(),
        ..Person::default()
    }));
    numbers
}

fn tell_new(names: &Names<'_>, casts: &[NoteCast], problems: &mut Vec<Diagnostic>) {
    let mut new = Gathering::new(Gathered::NewPerson);
    let mut unlinked = Gathering::new(Gathered::Unlinked);
    let owner = names.me_without_note().map(fold);
    for ((_, note), cast) in names.all().zip(casts) {
        let worth_a_note =
            |stranger: &&Stranger| stranger.hint == Hint::Tell && owner.as_deref() != Some(&stranger.folded);
        for stranger in cast.found.strangers.iter().filter(worth_a_note) {
            new.add(&stranger.name, &stranger.name, &note.path, stranger.place);
        }
        for (name, place) in &cast.found.unlinked {
            let link = match names.people_called(&fold(name)).first() {
                Some(person) => names.link(*person),
                None => name,
            };
            unlinked.add(name, link, &note.path, *place);
        }
    }
    new.tell(problems);
    unlinked.tell(problems);
}

/// Names first meetings and looks at a profile that are said to have been on a day to come.
fn check_days_to_come(names: &Names<'_>, people: &[Person], today: Day, problems: &mut Vec<Diagnostic>) {
    for person in people {
        let Some(note) = person.note else { continue };
        let (path, place) = (&names.note(note).path, person.facts.place);
        let to_come = |day: Option<Day>| day.filter(|day| today < *day);
        let met = to_come(person.facts.met.and_then(|met| met.earliest()));
        problems.extend(met.map(|day| problems::future_met(path, place, day)));
        let checked = to_come(person.facts.profile_checked);
        problems.extend(checked.map(|day| problems::future_checked(path, place, day)));
    }
}
