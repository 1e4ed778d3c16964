//! Whom or what `via` was asked for: a person, a company, a role, or a role at a company.
//!
//! Whole words only. A name stands before a company, a company before a role.
//!
//! Uses: names, model, index, metrics.

use crate::index::Index;
use crate::metrics::{holds_words, is_open_to};
use crate::model::{Person, PersonId};
use crate::names::fold;

/// What stands between a role and a company.
const AT: [&str; 4] = [" at ", " bei ", " beim ", " @ "];

/// What was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// One person, with or without a note.
    Person(PersonId),
    /// Several people bear that name.
    Namesakes(Vec<PersonId>),
    /// A company, a role or both.
    Post(Post),
    /// Nobody and nothing of that name is noted.
    Unknown,
}

/// A company, a role, or both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// The company as it is noted.
    pub org: Option<String>,
    /// The role as it was asked for.
    pub role: Option<String>,
    /// The people who fill it, by id.
    pub people: Vec<PersonId>,
    /// The others of that company, by id.
    pub colleagues: Vec<PersonId>,
}

/// What the words mean; private people are never meant.
pub(in crate::reports) fn find(index: &Index, words: &str) -> Target {
    let words = words.trim().trim_start_matches('@').trim_start_matches("[[").trim_end_matches("]]");
    let people = || index.others().filter(|(_, person)| !person.private);
    let all = |is_meant: &dyn Fn(&Person) -> bool| -> Vec<PersonId> {
        people().filter(|(_, person)| is_meant(person)).map(|(id, _)| id).collect()
    };
    let wanted = fold(words);
    let names = |person: &Person| {
        let named: Vec<String> = std::iter::once(&person.name).chain(&person.aliases).cloned().collect();
        named
    };
    let is_named =
        |person: &Person| fold(&person.id) == wanted || names(person).iter().any(|name| fold(name) == wanted);
    let employer_is =
        |person: &Person, org: &str| employer(person).is_some_and(|noted| fold(noted) == fold(org));
    if let Some(target) = named(all(&is_named)) {
        return target;
    }
    if all(&|person| employer_is(person, words)).is_empty()
        && let Some(target) = named(all(&|person| names(person).iter().any(|name| holds_whole(name, words))))
    {
        return target;
    }
    // Whoever is not asked for by name and rests is left in peace.
    let awake = |mut people: Vec<PersonId>| {
        people.retain(|id| is_open_to(index, *id));
        people
    };
    let is_at = |person: &Person, org: &str| employer(person).is_some_and(|noted| holds_whole(noted, org));
    let has_role = |person: &Person, role: &str| {
        person.facts.role.as_deref().is_some_and(|noted| holds_words(noted, role))
    };
    let noted_org =
        |ids: &[PersonId]| ids.first().and_then(|id| employer(index.person(*id))).map(str::to_owned);
    let lower = words.to_lowercase();
    let split = AT.iter().find_map(|at| lower.find(at).map(|place| (place, place + at.len())));
    let split = split.filter(|(from, to)| words.is_char_boundary(*from) && words.is_char_boundary(*to));
    if let Some((role, org)) = split.map(|(from, to)| (words[..from].trim(), words[to..].trim())) {
        let everybody = all(&|person| is_at(person, org));
        if !everybody.is_empty() {
            let org = noted_org(&everybody);
            let (people, colleagues) =
                awake(everybody).iter().partition(|id| has_role(index.person(**id), role));
            return Target::Post(Post { org, role: Some(role.to_owned()), people, colleagues });
        }
    }
    let at_company = all(&|person| is_at(person, words));
    if !at_company.is_empty() {
        let org = noted_org(&at_company);
        return Target::Post(Post { org, role: None, people: awake(at_company), colleagues: Vec::new() });
    }
    let in_role = all(&|person| has_role(person, words));
    if in_role.is_empty() {
        return Target::Unknown;
    }
    Target::Post(Post {
        org: None,
        role: Some(words.to_owned()),
        people: awake(in_role),
        colleagues: Vec::new(),
    })
}

/// Whether the person worked at that company once, and does no longer.
pub(in crate::reports) fn worked_at(person: &Person, company: &str) -> bool {
    let is_there = |org: &str| holds_whole(org, company);
    let mut orgs = person.facts.positions.iter().filter_map(|position| position.org.as_ref());
    orgs.any(|org| is_there(&org.text)) && !employer(person).is_some_and(is_there)
}

/// Where the person works, as noted.
pub(super) fn employer(person: &Person) -> Option<&str> {
    person.facts.org.as_ref().map(|org| org.text.as_str())
}

fn named(people: Vec<PersonId>) -> Option<Target> {
    match people.as_slice() {
        [] => None,
        [only] => Some(Target::Person(*only)),
        _ => Some(Target::Namesakes(people)),
    }
}

/// Whether the words of a name stand in another, whole, one behind the other and unchanged.
pub(super) fn holds_whole(name: &str, wanted: &str) -> bool {
    let words = |text: &str| {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(fold).collect::<Vec<_>>()
    };
    let (name, wanted) = (words(name), words(wanted));
    !wanted.is_empty() && name.windows(wanted.len()).any(|at| at == wanted)
}
