//! A better form of an ask, made from the ask itself and from what the notes know.
//!
//! The addressee, the language and the way of speaking stay; a name comes from the owner's wishes, or
//! from whom the addressee knows; a day is a Friday at least two weeks ahead. Where only the day is
//! missing, the owner's own words are kept and the day is put in. Does not know any sentence: how a
//! form is worded stands in the catalogue.
//!
//! Uses: day, names, language, diagnostic, model, settings, index.

use std::collections::HashMap;
use std::ops::Range;

use super::features::has_infinitive_with_zu;
use super::words::{Sign, Word, words};
use super::{Missing, Reading};
use crate::day::{Day, Weekday};
use crate::diagnostic::{Message, Value};
use crate::index::Index;
use crate::language::Language;
use crate::metrics::in_rotation;
use crate::model::{Ask, PersonId};
use crate::names::fold;
use crate::settings::Settings;

/// A better form leaves at least two working weeks to answer.
const TIME_TO_ANSWER: i64 = 14;
/// Longer texts are not taken apart.
const LONGEST: usize = 200;

/// How the addressee is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// Not at all: `to introduce me`, `mich vorzustellen`.
    Infinitive,
    /// `you`, `du`.
    Familiar,
    /// `Sie`.
    Formal,
}

impl Voice {
    /// The key a sentence chooses its words by.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Infinitive => "infinitive",
            Self::Familiar => "familiar",
            Self::Formal => "formal",
        }
    }
}

/// A better form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Better {
    /// To be introduced to a person; without a name where the notes give none.
    Person {
        /// Who.
        name: Option<String>,
        /// Their function.
        role: Option<String>,
        /// Where they work.
        org: Option<String>,
        /// Until when.
        by: Day,
    },
    /// To be introduced to somebody at a company.
    Company {
        /// Which.
        name: String,
        /// Until when.
        by: Day,
    },
    /// The owner's own words with a day between them.
    Dated {
        /// Before the day.
        before: String,
        /// Behind it, with the blank or sign it begins with.
        after: String,
        /// The day.
        by: Day,
    },
    /// A coffee on a day.
    Coffee {
        /// Which.
        on: Day,
    },
    /// A call on a day.
    Call {
        /// Which.
        on: Day,
    },
}

impl Better {
    /// The form as a sentence to be said in the language of the ask.
    pub fn message(&self, voice: Voice) -> Message {
        let message = match self {
            Self::Person { name, role, org, by } => {
                let has = match (name, role, org) {
                    (None, _, _) => "nothing",
                    (Some(_), Some(_), Some(_)) => "all",
                    (Some(_), Some(_), None) => "role",
                    (Some(_), None, Some(_)) => "org",
                    (Some(_), None, None) => "name",
                };
                let text = |text: &Option<String>| text.clone().unwrap_or_default();
                Message::new("form-person")
                    .with("has", Value::Key(has))
                    .with("name", text(name))
                    .with("role", text(role))
                    .with("org", text(org))
                    .with("by", Value::DayOfYear(*by))
            }
            Self::Company { name, by } => {
                Message::new("form-company").with("name", name.as_str()).with("by", Value::DayOfYear(*by))
            }
            Self::Dated { before, after, by } => Message::new("form-dated")
                .with("has", Value::Key(if before.is_empty() { "nothing" } else { "before" }))
                .with("before", before.as_str())
                .with("after", after.as_str())
                .with("by", Value::DayOfYear(*by)),
            Self::Coffee { on } => Message::new("form-coffee").with("on", Value::DayOfYear(*on)),
            Self::Call { on } => Message::new("form-call").with("on", Value::DayOfYear(*on)),
        };
        message.with("voice", Value::Key(voice.as_str()))
    }
}

/// Phrases that are a mere adverb: a day can stand in their place.
const ADVERBS: [&str; 11] = ["E17", "E18", "E19", "E21", "D13", "D14", "D15", "D16", "D17", "D32", "D33"];
/// Phrases about sitting down together.
const TABLES: [&str; 5] = ["E14", "E15", "D17", "D18", "D19"];

/// A better form of an ask that is not concrete.
pub fn better(index: &Index, settings: &Settings, ask: &Ask, reading: &Reading) -> Better {
    let by = day_to_propose(index.today);
    let first = reading.missing.iter().copied().find(|missing| *missing != Missing::To);
    match first {
        Some(Missing::When) => dated(ask, reading, by),
        Some(Missing::Request) if reading.features.names_somebody() => named(ask, reading, by),
        _ => sought(index, settings, (ask, reading), by),
    }
}

/// The Friday two working weeks ahead, which stays the same for a week.
fn day_to_propose(today: Day) -> Day {
    today.plus_days(TIME_TO_ANSWER).and_then(|day| day.on_or_after(Weekday::Friday)).unwrap_or(today)
}

fn named(ask: &Ask, reading: &Reading, by: Day) -> Better {
    let text = |range: &Range<usize>| ask.what.get(range.clone()).map(str::to_owned);
    match (&reading.features.who, &reading.features.company) {
        (None, Some(company)) => Better::Company { name: text(company).unwrap_or_default(), by },
        (who, company) => Better::Person {
            name: who.as_ref().and_then(text),
            role: None,
            org: company.as_ref().and_then(text),
            by,
        },
    }
}

/// Whom the notes give: whoever has the function the ask speaks of, a wish first; else a wish that the
/// addressee can help with, else the wish whose turn it is, else somebody the addressee knows and the
/// owner has not met.
fn sought(index: &Index, settings: &Settings, (ask, reading): (&Ask, &Reading), by: Day) -> Better {
    let known = known_to(index, ask);
    let wishes = wishes(index, settings);
    let in_reach = |wish: &&Wish| match wish {
        Wish::Person(person) => known.contains(person),
        Wish::Unknown(_) => false,
        Wish::Company(name) => known.iter().chain(&ask.people).any(|person| {
            index.person(*person).facts.org.as_ref().is_some_and(|org| fold(&org.text) == fold(name))
        }),
    };
    let is_stranger = |person: &PersonId| {
        let facts = &index.person(*person).facts;
        index.person(*person).contact_days.is_empty() && !facts.no_intro && !facts.ended
    };
    if reading.features.role {
        let wished = wishes.iter().filter_map(|wish| match wish {
            Wish::Person(person) => Some(*person),
            Wish::Company(_) | Wish::Unknown(_) => None,
        });
        let mut fitting = wished.chain(known.iter().copied().filter(is_stranger));
        if let Some(person) = fitting.find(|person| has_function(index, *person, &ask.what)) {
            return person_by_name(index, Some(person), by);
        }
    }
    let wish = wishes.iter().find(in_reach).or_else(|| in_rotation(&wishes, index.today.week()));
    let stranger = || known.iter().copied().find(is_stranger);
    match wish {
        Some(Wish::Company(name)) => Better::Company { name: name.clone(), by },
        Some(Wish::Unknown(name)) => Better::Person { name: Some(name.clone()), role: None, org: None, by },
        Some(Wish::Person(person)) => person_by_name(index, Some(*person), by),
        None => person_by_name(index, stranger(), by),
    }
}

/// Whether every word of the person's function stands in the text.
fn has_function(index: &Index, person: PersonId, text: &str) -> bool {
    let role = index.person(person).facts.role.as_deref().map(fold).unwrap_or_default();
    let text = fold(text);
    let said: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
    let mut words = role.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).peekable();
    words.peek().is_some() && words.all(|word| said.contains(&word))
}

fn person_by_name(index: &Index, person: Option<PersonId>, by: Day) -> Better {
    let person = person.map(|person| index.person(person));
    Better::Person {
        name: person.map(|person| person.name.clone()),
        role: person.and_then(|person| person.facts.role.clone()),
        org: person.and_then(|person| person.facts.org.as_ref()).map(|org| org.text.clone()),
        by,
    }
}

/// Whom the addressees know, by id; neither the owner nor anybody private.
fn known_to(index: &Index, ask: &Ask) -> Vec<PersonId> {
    let is_shown = |person: &PersonId| {
        let known = index.person(*person);
        !known.private && !known.me && !ask.people.contains(person)
    };
    ask.people.iter().flat_map(|person| known_to_one(index, *person)).filter(is_shown).collect()
}

/// The acquaintances stand by who knows.
fn known_to_one(index: &Index, knower: PersonId) -> impl Iterator<Item = PersonId> {
    let start = index.acquaintances.partition_point(|pair| pair.knower < knower);
    index.acquaintances[start..].iter().take_while(move |pair| pair.knower == knower).map(|pair| pair.known)
}

/// One of the owner's wishes.
enum Wish {
    Person(PersonId),
    Company(String),
    /// A name the notes do not know otherwise: `Ms Voss`.
    Unknown(String),
}

/// The owner's wishes in their order; private people are left out.
fn wishes(index: &Index, settings: &Settings) -> Vec<Wish> {
    if settings.wishes.is_empty() {
        return Vec::new();
    }
    let mut people: HashMap<String, PersonId> = HashMap::new();
    for (id, person) in index.others() {
        people.entry(fold(&person.name)).or_insert(id);
        people.entry(fold(&person.id)).or_insert(id);
    }
    let read = |wish: &crate::model::Named| {
        let target = wish.target.as_deref().unwrap_or(&wish.text);
        match people.get(&fold(target)).or_else(|| people.get(&fold(&wish.text))) {
            Some(person) => (!index.person(*person).private).then_some(Wish::Person(*person)),
            None if is_company(index, &wish.text) => Some(Wish::Company(wish.text.clone())),
            None => Some(Wish::Unknown(wish.text.clone())),
        }
    };
    settings.wishes.iter().filter_map(read).collect()
}

/// Whether some note calls it a company, or its own words do: nobody is to be met `at Ms Voss`.
fn is_company(index: &Index, name: &str) -> bool {
    let folded = fold(name);
    let organisations = index.organisations.iter().flat_map(|organisation| &organisation.names);
    let employers = index.others().flat_map(|(_, person)| {
        let held = person.facts.positions.iter().filter_map(|position| position.org.as_ref());
        held.chain(&person.facts.org).map(|org| &org.text)
    });
    organisations.chain(employers).any(|known| fold(known) == folded) || !super::names::may_be_a_person(name)
}

/// The owner's own words with a day; where they cannot be kept, a coffee or a call.
fn dated(ask: &Ask, reading: &Reading, by: Day) -> Better {
    let words = words(&ask.what, &ask.wording);
    let kept = match reading.blurs.as_slice() {
        [] => insertion(&ask.what, &words).map(|at| at..at),
        [blur] if ADVERBS.contains(&blur.phrase.id) => Some(with_its_comma(&ask.what, blur.range.clone())),
        _ => None,
    };
    let short = ask.what.len() <= LONGEST && !ask.what.contains('\n');
    if let Some(range) = kept.filter(|_| short) {
        let before = ask.what[..range.start].trim_end().to_owned();
        let after = ask.what[range.end..].trim_end();
        let after =
            if after.starts_with(char::is_alphanumeric) { format!(" {after}") } else { after.to_owned() };
        return Better::Dated { before, after, by };
    }
    let at_a_table = reading.blurs.iter().any(|blur| TABLES.contains(&blur.phrase.id));
    if at_a_table { Better::Coffee { on: by } } else { Better::Call { on: by } }
}

/// The comma before a clause that is taken out goes with it.
fn with_its_comma(text: &str, range: Range<usize>) -> Range<usize> {
    let before = text[..range.start].trim_end();
    let start = before.strip_suffix(',').map_or(range.start, str::len);
    start..range.end
}

/// Where a day can be put into a single sentence: at its end; in German behind the subject of a
/// question, behind the pronoun of an order, before an infinitive with its object.
fn insertion(text: &str, words: &[Word<'_>]) -> Option<usize> {
    let one_sentence = words.iter().skip(1).all(|word| word.after != Sign::Sentence);
    let (first, last) = (words.first()?, words.last()?);
    if !one_sentence {
        return None;
    }
    if super::names::language(words) != Some(Language::German) {
        return Some(last.end);
    }
    let pronoun = |word: &Word<'_>| {
        matches!(
            word.folded.as_str(),
            "du" | "sie" | "ihr" | "mir" | "mich" | "uns" | "bitte" | "mal" | "dir" | "ihnen"
        )
    };
    let head = if pronoun(first) { 0 } else { 1 };
    let behind = words.iter().skip(head).take_while(|word| pronoun(word)).last();
    match behind {
        Some(word) => Some(word.end),
        None if last.folded.ends_with('n') && !last.is_large() && first.folded != "um" => Some(first.start),
        None => Some(text.trim_end_matches(['.', '?', '!', ' ']).len()),
    }
}

/// How the addressee is spoken to in a text; without a sign of it as one speaks to friends.
pub(super) fn voice(words: &[Word<'_>]) -> Voice {
    const FORMAL: &str = "sie ihnen ihr ihre ihren ihrem ihrer ihres";
    const FAMILIAR: &str =
        "you your let let's please du dich dir dein deine deinen deinem deiner euch euer eure";
    let formal = |word: &Word<'_>| word.is_large() && word.is_one_of(FORMAL) && word.after != Sign::Sentence;
    if words.iter().any(formal) {
        return Voice::Formal;
    }
    let reported = words.first().is_some_and(|word| word.is_one_of("to um")) || has_infinitive_with_zu(words);
    let spoken = words.iter().any(|word| word.is_one_of(FAMILIAR));
    if reported && !spoken { Voice::Infinitive } else { Voice::Familiar }
}
