//! What a file of contacts adds to the notes.
//!
//! One note for everybody who has none, and in the notes that are there the properties that are missing. What
//! a note says already stays: where the file says something else, that is told. Does not know the disk: texts
//! are given, and what comes out is a plan.
//!
//! Uses: day, names, front_matter, index, lang, model, parse, render, settings, source, writer, adding.

use std::collections::BTreeMap;

use super::People;
use super::card::{Card, digits};
use super::notes::{PersonNote, key, quote};
use super::who::{Directory, Who, gathered, profiles, works_at};
use crate::adding::{Places, links};
use crate::front_matter::add::{Addition, with_additions};
use crate::index::Index;
use crate::lang::Catalogue;
use crate::model::{Person, PersonId};
use crate::names::fold;
use crate::parse::PersonKey;
use crate::source::{NOTE_LIMIT, NotePath};
use crate::writer::{Change, What};

/// What is done about people who have no note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Newcomers {
    /// Each gets one.
    Welcome,
    /// Only the notes that are there are completed.
    LeftOut,
}

/// What an import of contacts comes to.
#[derive(Clone, Debug, Default)]
pub struct PeoplePlan {
    /// The files to write, by path.
    pub changes: Vec<Change>,
    /// New notes, in the order of the file.
    pub created: Vec<NotePath>,
    /// Notes that get properties, and which, by id.
    pub completed: Vec<(PersonId, Vec<PersonKey>)>,
    /// How many people of the file have a note that says it all already, or says something else.
    pub present: usize,
    /// How many people of the file have no note and get none, as asked.
    pub left_out: usize,
    /// How many entries were about somebody of another entry.
    pub again: usize,
    /// Where the file says something else than the note, by id.
    pub differences: Vec<Difference>,
    /// Of whom it is not certain who they are, in the order of the file.
    pub unclear: Vec<Unclear>,
    /// Notes that want properties and cannot be completed without a guess, by id.
    pub not_completed: Vec<PersonId>,
}

/// Something that the file says otherwise than the note, or that only a person can add.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Of whom.
    pub person: PersonId,
    /// In what.
    pub about: About,
    /// What the file says.
    pub file: String,
    /// What the note says; empty where it says nothing.
    pub note: String,
}

/// What a file and a note may differ in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// Company or function: perhaps a new post.
    Post,
    /// One of these properties.
    Property(PersonKey),
    /// A remark that stands only in the file.
    Remark,
}

/// An entry of which it is not certain whom it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unclear {
    /// The line of the file.
    pub line: u32,
    /// The name in it.
    pub name: String,
    /// The company in it.
    pub org: Option<String>,
    /// Who could be meant.
    pub candidates: Vec<PersonId>,
    /// Other entries of that name.
    pub lines: Vec<u32>,
}

/// What planning has to know besides the file.
pub struct Ground<'a> {
    /// The notes.
    pub index: &'a Index,
    /// The words the notes are kept in.
    pub lang: &'a Catalogue,
    /// The folder for new notes.
    pub folder: &'a str,
    /// The whole of a note as it is on the disk; `None` if it cannot be read.
    pub bytes: &'a dyn Fn(&NotePath) -> Option<Vec<u8>>,
    /// What happens to people without a note.
    pub newcomers: Newcomers,
}

/// Plans what the people of a file add.
pub fn plan(people: &People, ground: &Ground<'_>) -> PeoplePlan {
    let (cards, again) = gathered(&people.cards);
    let mut plan = PeoplePlan { again, ..PeoplePlan::default() };
    let mut known: BTreeMap<PersonId, Card> = BTreeMap::new();
    let mut new = Vec::new();
    let directory = Directory::new(ground.index);
    let recognised = directory.recognise(&cards);
    for (card, who) in cards.into_iter().zip(recognised) {
        match who {
            Who::Known(person) => match known.get_mut(&person) {
                Some(first) => {
                    first.absorb(card);
                    plan.again += 1;
                }
                None => {
                    known.insert(person, card);
                }
            },
            Who::New => new.push(card),
            Who::Unclear(candidates, lines) => {
                let Card { line, name, org, .. } = card;
                plan.unclear.push(Unclear { line, name, org, candidates, lines });
            }
        }
    }
    for (person, card) in &known {
        complete(&mut plan, ground, *person, card);
    }
    match ground.newcomers {
        Newcomers::Welcome => create(&mut plan, ground, &directory, &new),
        Newcomers::LeftOut => plan.left_out = new.len(),
    }
    plan.changes.sort_by(|a, b| a.path.cmp(&b.path));
    plan
}

fn create(plan: &mut PeoplePlan, ground: &Ground<'_>, directory: &Directory<'_>, cards: &[Card]) {
    let mut places = Places::new(ground.index);
    for card in cards {
        // Another name must not lead away the links to somebody who is there.
        let is_free = |alias: &&String| !places.is_taken(alias) && directory.called(alias).is_empty();
        let aliases: Vec<String> = card.aliases.iter().filter(is_free).cloned().collect();
        let path = places.choose(ground.folder, &card.name, card.org.as_deref());
        let connected = card
            .connected
            .map(|day| ground.lang.words("import-note-connected", &[("day", ground.lang.date(day).into())]));
        let note = PersonNote {
            name: (path.stem() != card.name).then_some(&card.name),
            aliases: &aliases,
            facts: &facts(card, ground.index),
            sentences: connected.into_iter().collect(),
            remark: card.remark.as_deref(),
        };
        let after = note.text(ground.lang).into_bytes();
        plan.changes.push(Change { path: path.clone(), before: None, after, what: What::Created });
        plan.created.push(path);
    }
}

/// The properties a card has values for, in the order in which they are written.
fn facts(card: &Card, index: &Index) -> Vec<(PersonKey, Vec<String>)> {
    let one = |value: &Option<String>| value.iter().cloned().collect::<Vec<_>>();
    let facts = [
        (PersonKey::Org, one(&card.org.as_ref().map(|org| links::company(org, index)))),
        (PersonKey::Role, one(&card.role)),
        (PersonKey::City, one(&card.city)),
        (PersonKey::Email, card.emails.clone()),
        (PersonKey::Phone, card.phones.clone()),
        (PersonKey::Linkedin, one(&card.linkedin)),
        (PersonKey::Xing, one(&card.xing)),
        (PersonKey::Birthday, one(&card.birthday)),
    ];
    facts.into_iter().filter(|(_, values)| !values.is_empty()).collect()
}

fn complete(plan: &mut PeoplePlan, ground: &Ground<'_>, id: PersonId, card: &Card) {
    let person = ground.index.person(id);
    if person.me {
        plan.present += 1;
        return;
    }
    plan.differences.extend(differences(person, card).into_iter().map(|(about, file, note)| Difference {
        person: id,
        about,
        file,
        note,
    }));
    plan.differences.extend(unsaid_remark(ground, id, card));
    let wanted: Vec<(PersonKey, Vec<String>)> =
        facts(card, ground.index).into_iter().filter(|(fact, _)| is_missing(person, card, *fact)).collect();
    let Some(note) = person.note.filter(|_| !wanted.is_empty()) else {
        plan.present += 1;
        return;
    };
    let path = &ground.index.note(note).path;
    match completed(path, &wanted, ground) {
        Some((before, after)) => {
            plan.changes.push(Change {
                path: path.clone(),
                before: Some(before),
                after,
                what: What::Replaced,
            });
            plan.completed.push((id, wanted.into_iter().map(|(fact, _)| fact).collect()));
        }
        None => plan.not_completed.push(id),
    }
}

/// A remark of the file that does not stand in the note.
fn unsaid_remark(ground: &Ground<'_>, id: PersonId, card: &Card) -> Option<Difference> {
    let remark = card.remark.as_deref()?;
    let path = &ground.index.note(ground.index.person(id).note?).path;
    let bytes = (ground.bytes)(path).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    if text.contains(remark.trim()) || text.contains(&quote(remark)) {
        return None;
    }
    let words = remark.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(Difference { person: id, about: About::Remark, file: words, note: String::new() })
}

/// The note before and after.
fn completed(
    path: &NotePath,
    wanted: &[(PersonKey, Vec<String>)],
    ground: &Ground<'_>,
) -> Option<(Vec<u8>, Vec<u8>)> {
    let before = (ground.bytes)(path).filter(|bytes| bytes.len() <= NOTE_LIMIT)?;
    let text = std::str::from_utf8(&before).ok()?;
    let additions: Vec<Addition<'_>> = wanted
        .iter()
        .map(|(fact, values)| Addition {
            key: key(*fact, ground.lang.language()),
            spellings: fact.spellings(),
            values,
        })
        .collect();
    let after = with_additions(path, text, &additions)?.into_bytes();
    Some((before, after))
}

/// Whether the note has no value for a property of the card. A function belongs to its company: where the
/// note names another one, neither is added.
fn is_missing(person: &Person, card: &Card, fact: PersonKey) -> bool {
    let facts = &person.facts;
    let no_job = facts.org.is_none() && facts.positions.iter().all(|position| position.to.is_some());
    match fact {
        PersonKey::Org => no_job,
        PersonKey::Role => {
            let of_file = no_job && card.org.is_some() || works_at(person, card.org.as_deref());
            let of_nobody = no_job && card.org.is_none();
            facts.role.is_none() && facts.positions.is_empty() && (of_file || of_nobody)
        }
        PersonKey::City => facts.city.is_none(),
        PersonKey::Email => facts.email.is_empty(),
        PersonKey::Phone => facts.phone.is_empty(),
        PersonKey::Linkedin => facts.linkedin.is_none(),
        PersonKey::Xing => facts.xing.is_none(),
        PersonKey::Birthday => facts.birthday.is_none(),
    }
}

/// What the file says otherwise than the note: about what, the file's words, the note's.
fn differences(person: &Person, card: &Card) -> Vec<(About, String, String)> {
    let mut found = Vec::new();
    let facts = &person.facts;
    if let Some(post) = new_post(person, card) {
        found.push((About::Post, post, job(facts.role.as_deref(), present_org(person))));
    }
    let mut differ = |fact: PersonKey, file: Vec<String>, note: &[String]| {
        if !note.is_empty() && !file.is_empty() {
            found.push((About::Property(fact), file.join(", "), note.join(", ")));
        }
    };
    let is_new = |email: &&String| !facts.email.iter().any(|own| fold(own) == fold(email));
    differ(PersonKey::Email, card.emails.iter().filter(is_new).cloned().collect(), &facts.email);
    let is_new = |phone: &&String| !facts.phone.iter().any(|own| same_number(own, phone));
    differ(PersonKey::Phone, card.phones.iter().filter(is_new).cloned().collect(), &facts.phone);
    if let (Some(file), Some(note)) = (&card.birthday, facts.birthday) {
        let note = match note {
            (Some(year), month, day) => format!("{year:04}-{month:02}-{day:02}"),
            (None, month, day) => format!("{month:02}-{day:02}"),
        };
        if !file.ends_with(&note) && !note.ends_with(file.as_str()) {
            differ(PersonKey::Birthday, vec![file.clone()], &[note]);
        }
    }
    let own: Vec<_> = profiles(person).collect();
    for (network, handle) in card.profiles() {
        let other = own.iter().find(|(its, own)| *its == network && *own != handle);
        differ(
            PersonKey::Linkedin,
            vec![handle],
            &other.map(|(_, own)| own.clone()).into_iter().collect::<Vec<_>>(),
        );
    }
    found
}

/// Two spellings of one number: `+49 30 1` and `030 1` end alike.
fn same_number(one: &str, other: &str) -> bool {
    let (one, other) = (digits(one), digits(other));
    let (one, other) = (one.trim_start_matches('0'), other.trim_start_matches('0'));
    one.ends_with(other) || other.ends_with(one)
}

/// Company and function in the file, if the note names another company, or another function in the same.
fn new_post(person: &Person, card: &Card) -> Option<String> {
    let org = card.org.as_deref()?;
    present_org(person)?;
    if !works_at(person, Some(org)) {
        return Some(job(card.role.as_deref(), Some(org)));
    }
    let (role, own) = (card.role.as_deref()?, person.facts.role.as_deref()?);
    let (file, note) = (fold(role), fold(own));
    let another = !file.contains(&note) && !note.contains(&file);
    another.then(|| job(Some(role), Some(org)))
}

fn present_org(person: &Person) -> Option<&str> {
    let running = person.facts.positions.iter().filter(|position| position.to.is_none());
    let employers = person.facts.org.iter().chain(running.filter_map(|position| position.org.as_ref()));
    employers.map(|employer| employer.text.as_str()).next()
}

fn job(role: Option<&str>, org: Option<&str>) -> String {
    [role, org].into_iter().flatten().collect::<Vec<_>>().join(", ")
}
