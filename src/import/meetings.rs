//! What a calendar adds to the notes: a note for each appointment with people one knows.
//!
//! An appointment is known again by its id, which stands in its note as `uid`; one that the owner has noted by
//! hand, with the same people on the same day, needs no second note. Does not know the disk.
//!
//! Uses: day, names, front_matter, index, lang, model, render, settings, source, writer, adding.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::calendar::{Appointment, Appointments, Attendee};
use super::who::Directory;
use crate::adding::Places;
use crate::day::Day;
use crate::front_matter::read;
use crate::front_matter::write::{Value, front_matter};
use crate::index::{Index, SourceKind};
use crate::lang::Catalogue;
use crate::model::{ContactKind, NoteId, PersonId};
use crate::names::{file_name, fold, plain_name};
use crate::render::escape::is_linkable;
use crate::settings::Language;
use crate::source::NotePath;
use crate::writer::{Change, What};

/// The property in which a note remembers its appointment.
const UID: &str = "uid";

/// What an import of appointments comes to.
#[derive(Clone, Debug, Default)]
pub struct MeetingsPlan {
    /// The files to write, by path.
    pub changes: Vec<Change>,
    /// New notes, in the order of days, and their days.
    pub created: Vec<(NotePath, Day)>,
    /// How many appointments have their note from an earlier import.
    pub present: usize,
    /// How many the owner has noted by hand.
    pub noted: usize,
    /// How many are with nobody who is in the notes.
    pub strangers: usize,
    /// How many the owner declined.
    pub declined: usize,
    /// Notes whose appointment is on another day by now: the note, the day in the calendar, the day in the note.
    pub moved: Vec<(NoteId, Day, Day)>,
}

/// What planning has to know besides the calendar.
pub struct Ground<'a> {
    /// The notes.
    pub index: &'a Index,
    /// The words the notes are kept in.
    pub lang: &'a Catalogue,
    /// The folder for new notes.
    pub folder: &'a str,
    /// The whole of a note as it is on the disk; `None` if it cannot be read.
    pub bytes: &'a dyn Fn(&NotePath) -> Option<Vec<u8>>,
}

/// Nothing tells which of the people in the calendar is its owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhoseCalendar {
    /// The mail address that stands in most of the appointments, if one does: perhaps the owner's.
    pub perhaps: Option<String>,
}

/// Plans what the appointments add.
///
/// # Errors
/// If it is not known who of the attendees is the owner, who would become a contact of their own.
pub fn plan(appointments: &Appointments, ground: &Ground<'_>) -> Result<MeetingsPlan, WhoseCalendar> {
    let index = ground.index;
    let directory = Directory::new(index);
    let owner = Owner::new(index, appointments);
    owner.is_found(appointments)?;
    let remembered = remembered(ground);
    let by_hand = by_hand(index, &remembered.values().map(|(note, _)| *note).collect());
    let mut places = Places::new(index);
    let mut plan = MeetingsPlan::default();
    let mut done: BTreeSet<&str> = BTreeSet::new();
    for appointment in &appointments.list {
        if !done.insert(&appointment.id) {
            continue;
        }
        let guests: Vec<&Attendee> = appointment.attendees.iter().filter(|guest| !owner.is(guest)).collect();
        let own = appointment.attendees.iter().find(|guest| owner.is(guest));
        if own.is_some_and(|own| own.declined) {
            plan.declined += 1;
            continue;
        }
        if let Some((note, day)) = remembered.get(&appointment.id) {
            plan.present += 1;
            plan.moved
                .extend(day.filter(|day| *day != appointment.day).map(|day| (*note, appointment.day, day)));
            continue;
        }
        let people = People::of(appointment, &guests, &directory, index);
        if people.known.is_empty() {
            plan.strangers += 1;
        } else if by_hand.get(&appointment.day).is_some_and(|noted| people.known.is_subset(noted)) {
            plan.noted += 1;
        } else {
            let title = match appointment.title.is_empty() {
                true => people.names.join(", "),
                false => appointment.title.clone(),
            };
            let path = places.choose(ground.folder, &format!("{} {title}", appointment.day), None);
            let after = text(appointment, &people, &title, ground.lang.language()).into_bytes();
            plan.changes.push(Change { path: path.clone(), before: None, after, what: What::Created });
            plan.created.push((path, appointment.day));
        }
    }
    plan.changes.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(plan)
}

/// By what the owner is known among the attendees.
struct Owner {
    emails: BTreeSet<String>,
    names: BTreeSet<String>,
}

impl Owner {
    fn new(index: &Index, appointments: &Appointments) -> Self {
        let me = index.me.map(|me| index.person(me));
        let emails = me.into_iter().flat_map(|me| &me.facts.email).chain(&appointments.owner);
        let names = me.into_iter().flat_map(|me| std::iter::once(&me.name).chain(&me.aliases));
        Self {
            emails: emails.map(|email| fold(email)).collect(),
            names: names.map(|name| fold(&plain_name(name))).collect(),
        }
    }

    fn is(&self, guest: &Attendee) -> bool {
        let named = |name: &String| self.names.contains(&fold(&plain_name(name)));
        guest.email.as_ref().is_some_and(|email| self.emails.contains(&fold(email)))
            || guest.name.as_ref().is_some_and(named)
    }

    /// With a mail address of the owner's, or their name among the guests, nobody can be taken for them.
    fn is_found(&self, appointments: &Appointments) -> Result<(), WhoseCalendar> {
        let guests = || appointments.list.iter().flat_map(|appointment| &appointment.attendees);
        if !self.emails.is_empty() || guests().any(|guest| self.is(guest)) {
            return Ok(());
        }
        let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
        for email in guests().filter_map(|guest| guest.email.as_ref()) {
            *counts.entry(email).or_default() += 1;
        }
        let shared = appointments.list.iter().filter(|appointment| !appointment.attendees.is_empty()).count();
        let most = counts.into_iter().max_by_key(|(_, count)| *count);
        let most = most.filter(|(_, count)| 1 < *count && shared < count * 2);
        if shared == 0 {
            Ok(())
        } else {
            Err(WhoseCalendar { perhaps: most.map(|(email, _)| email.clone()) })
        }
    }
}

/// Who takes part in an appointment.
struct People {
    /// Those who are in the notes.
    known: BTreeSet<PersonId>,
    /// All of them as they are written in a note.
    written: Vec<String>,
    /// The names of those who are known.
    names: Vec<String>,
}

impl People {
    /// The guests, else the people whose full names stand in the title.
    fn of(appointment: &Appointment, guests: &[&Attendee], directory: &Directory<'_>, index: &Index) -> Self {
        let mut people = Self { known: BTreeSet::new(), written: Vec::new(), names: Vec::new() };
        for guest in guests.iter().filter(|guest| !guest.declined) {
            match directory.guest(guest) {
                Some(person) => people.add(person, index),
                None => people.written.extend(stranger(guest)),
            }
        }
        if guests.is_empty() {
            directory.named_in(&appointment.title).into_iter().for_each(|person| people.add(person, index));
        }
        people
    }

    fn add(&mut self, id: PersonId, index: &Index) {
        let person = index.person(id);
        if person.me || !self.known.insert(id) {
            return;
        }
        let link = person.note.map(|note| index.note(note).link.as_str()).filter(|link| is_linkable(link));
        self.written.push(link.map_or_else(|| person.name.clone(), |link| format!("[[{link}]]")));
        self.names.push(person.name.clone());
    }
}

/// Somebody who is in no note, as one name: nothing in it parts it into several.
fn stranger(guest: &Attendee) -> Option<String> {
    let name = guest.name.as_ref().map(|name| plain_name(name));
    let words = name.or_else(|| guest.email.clone())?.replace([',', ';', '&', '/'], " ");
    Some(words.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The notes that remember an appointment, by its id, with their days.
fn remembered(ground: &Ground<'_>) -> HashMap<String, (NoteId, Option<Day>)> {
    let mut remembered = HashMap::new();
    let notes = (0..).map(NoteId).zip(&ground.index.notes);
    for (id, note) in notes.filter(|(_, note)| note.kind != SourceKind::Note) {
        let bytes = (ground.bytes)(&note.path).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        let head = read(&note.path, &text);
        if let Some(uid) = head.front.get(UID).and_then(|entry| entry.values.first()) {
            let date = ["date", "datum"].iter().find_map(|key| head.front.get(key)?.values.first());
            remembered.insert(uid.text.clone(), (id, date.and_then(|date| Day::from_iso(&date.text))));
        }
    }
    remembered
}

/// With whom the owner has noted contact or a plan, by day; notes of appointments are left out, and mentions,
/// which tell of no meeting.
fn by_hand(index: &Index, remembered: &BTreeSet<NoteId>) -> HashMap<Day, BTreeSet<PersonId>> {
    let mut by_hand: HashMap<Day, BTreeSet<PersonId>> = HashMap::new();
    let contacts = index.encounters.iter().filter(|met| met.kind != ContactKind::Mention);
    let encounters = contacts.map(|met| (Some(met.day), &met.people, met.source));
    let plans = index.plans.iter().map(|plan| (plan.day, &plan.people, plan.source));
    for (day, people, source) in encounters.chain(plans) {
        if let Some(day) = day.filter(|_| !remembered.contains(&source.note)) {
            by_hand.entry(day).or_default().extend(people);
        }
    }
    by_hand
}

fn text(appointment: &Appointment, people: &People, title: &str, language: Language) -> String {
    let keys = match language {
        Language::English => ["meeting", "title", "date", "start", "minutes", "people", "place", "private"],
        Language::German => ["Treffen", "titel", "datum", "beginn", "dauer", "teilnehmer", "ort", "privat"],
    };
    let day = appointment.day.to_string();
    let time = appointment.time.map(|time| format!("{:02}:{:02}", time.hour, time.minute));
    let minutes = appointment.minutes.map(|minutes| minutes.to_string());
    let mut entries = vec![("type", Value::One(keys[0]))];
    // A title of which the file name could not bear all stands beside it.
    if file_name(title) != title {
        entries.push((keys[1], Value::One(title)));
    }
    entries.push((keys[2], Value::One(&day)));
    entries.extend(time.as_deref().map(|time| (keys[3], Value::One(time))));
    entries.extend(minutes.as_deref().map(|minutes| (keys[4], Value::One(minutes))));
    entries.push((keys[5], Value::Many(&people.written)));
    entries.extend(appointment.place.as_deref().map(|place| (keys[6], Value::One(place))));
    entries.extend(appointment.private.then_some((keys[7], Value::Yes)));
    entries.push((UID, Value::One(&appointment.id)));
    front_matter(&entries)
}
