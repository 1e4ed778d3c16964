//! Who of a file is who in the notes.
//!
//! A profile says it for certain; a mail address does for names with one initial, for families share one; a
//! telephone number does together with the name; a name alone does if nobody else bears it, in the notes or
//! in the file. What is not certain is not guessed. Does not know what is to be added.
//!
//! Uses: names, model, index.

use std::collections::{HashMap, HashSet};

use super::calendar::Attendee;
use super::card::{Card, Network, digits, handle};
use crate::index::Index;
use crate::model::{Person, PersonId};
use crate::names::{fold, plain_name};

/// Everybody in the notes, by what tells who somebody is.
pub(super) struct Directory<'a> {
    index: &'a Index,
    by_profile: HashMap<(Network, String), Vec<PersonId>>,
    by_email: HashMap<String, Vec<PersonId>>,
    by_name: HashMap<String, Vec<PersonId>>,
}

/// Who a card is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// This person, who has a note.
    Known(PersonId),
    /// Nobody who has a note.
    New,
    /// One of these people, or like the cards at these lines.
    Unclear(Vec<PersonId>, Vec<u32>),
}

impl<'a> Directory<'a> {
    pub(super) fn new(index: &'a Index) -> Self {
        let mut directory =
            Self { index, by_profile: HashMap::new(), by_email: HashMap::new(), by_name: HashMap::new() };
        for (id, person) in (0..).map(PersonId).zip(&index.people) {
            for profile in profiles(person) {
                directory.by_profile.entry(profile).or_default().push(id);
            }
            for email in &person.facts.email {
                enter(&mut directory.by_email, fold(email), id);
            }
            let stem = person.note.map(|note| index.note(note).path.stem().trim_start_matches('@'));
            let names =
                std::iter::once(person.name.as_str()).chain(person.aliases.iter().map(String::as_str));
            for name in names.chain(stem) {
                enter(&mut directory.by_name, fold(name), id);
                enter(&mut directory.by_name, fold(&plain_name(name)), id);
            }
        }
        directory
    }

    /// The people with that mail address.
    pub(super) fn with_email(&self, email: &str) -> &[PersonId] {
        self.by_email.get(&fold(email)).map_or(&[], Vec::as_slice)
    }

    /// The people of that name, with and without a note.
    pub(super) fn called(&self, name: &str) -> &[PersonId] {
        self.by_name.get(&fold(&plain_name(name))).map_or(&[], Vec::as_slice)
    }

    /// The one person an attendee can be, by mail address, else by name; with or without a note.
    pub(super) fn guest(&self, guest: &Attendee) -> Option<PersonId> {
        let by_email = guest.email.as_deref().map_or(&[][..], |email| self.with_email(email));
        match by_email {
            [] => self.only_one_called(guest.name.as_deref()?),
            [person] => Some(*person),
            [_, ..] => None,
        }
    }

    /// The people whose full names, of two words at least, stand in a text; the longest name first.
    pub(super) fn named_in(&self, text: &str) -> Vec<PersonId> {
        const LONGEST: usize = 5;
        let words: Vec<&str> = text
            .split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '.')))
            .filter(|word| !word.is_empty())
            .collect();
        let (mut found, mut at) = (Vec::new(), 0);
        while at < words.len() {
            let most = LONGEST.min(words.len() - at);
            let named = (2..=most)
                .rev()
                .find_map(|length| Some((self.only_one_called(&words[at..at + length].join(" "))?, length)));
            match named {
                Some((person, length)) => {
                    found.push(person);
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }

    fn only_one_called(&self, name: &str) -> Option<PersonId> {
        match self.called(name) {
            [person] => Some(*person),
            [] | [_, ..] => None,
        }
    }

    /// Who each card is about; of cards about one new person the first must have taken in the others.
    pub(super) fn recognise(&self, cards: &[Card]) -> Vec<Who> {
        let certain: Vec<Vec<PersonId>> = cards.iter().map(|card| self.certain(card)).collect();
        let mut of_name: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, card) in cards.iter().enumerate() {
            of_name.entry(fold(&card.name)).or_default().push(at);
        }
        let claimed: HashSet<PersonId> = certain.iter().flatten().copied().collect();
        let who = |(at, card): (usize, &Card)| match certain[at].as_slice() {
            [person] => Who::Known(*person),
            [_, ..] => Who::Unclear(certain[at].clone(), Vec::new()),
            [] => {
                let others = of_name[&fold(&card.name)].iter().filter(|other| **other != at);
                self.by_name_alone(card, &others.map(|other| &cards[*other]).collect::<Vec<_>>(), &claimed)
            }
        };
        cards.iter().enumerate().map(who).collect()
    }

    /// The people whose profile, mail address with the initial, or number with the name the card holds.
    fn certain(&self, card: &Card) -> Vec<PersonId> {
        let by_profile = card.profiles().filter_map(|profile| self.by_profile.get(&profile)).flatten();
        let mut people: Vec<PersonId> = by_profile.copied().collect();
        if people.is_empty() {
            let initials = card_initials(card);
            let alike = |id: &&PersonId| {
                initials_of(self.index.person(**id)).any(|initial| initials.contains(&initial))
            };
            people.extend(card.emails.iter().flat_map(|email| self.with_email(email)).filter(alike));
        }
        if people.is_empty() {
            let numbers: Vec<String> = card.phones.iter().map(|phone| digits(phone)).collect();
            let has_number = |id: &&PersonId| {
                let mut phones = self.index.person(**id).facts.phone.iter();
                phones.any(|phone| numbers.contains(&digits(phone)))
            };
            people.extend(self.called(&card.name).iter().filter(has_number));
        }
        people.retain(|id| self.index.person(*id).note.is_some());
        people.sort_unstable();
        people.dedup();
        people
    }

    fn by_name_alone(&self, card: &Card, others: &[&Card], claimed: &HashSet<PersonId>) -> Who {
        let fits = |id: &&PersonId| {
            let person = self.index.person(**id);
            person.note.is_some() && !has_another_profile(person, card)
        };
        let mut candidates: Vec<PersonId> = self.called(&card.name).iter().filter(fits).copied().collect();
        let has_profile = |card: &Card| card.profiles().next().is_some();
        let own_profile = has_profile(card) && others.iter().all(|other| has_profile(other));
        if own_profile {
            // Whoever bears the name and was found by a profile is somebody else: this one has their own.
            candidates.retain(|id| !claimed.contains(id));
        }
        let alone = others.is_empty();
        match candidates.as_slice() {
            [] if own_profile || alone => Who::New,
            [] => match others.iter().any(|other| other.line < card.line) {
                true => Who::Unclear(Vec::new(), others.iter().map(|other| other.line).collect()),
                false => Who::New,
            },
            [only] if alone => Who::Known(*only),
            several => {
                let same_company = |id: &&PersonId| works_at(self.index.person(**id), card.org.as_deref());
                let colleagues: Vec<PersonId> = several.iter().filter(same_company).copied().collect();
                let unlike = others.iter().all(|other| !same(other.org.as_deref(), card.org.as_deref()));
                match colleagues.as_slice() {
                    [only] if unlike => Who::Known(*only),
                    _ => Who::Unclear(candidates.clone(), others.iter().map(|other| other.line).collect()),
                }
            }
        }
    }
}

fn enter(map: &mut HashMap<String, Vec<PersonId>>, key: String, id: PersonId) {
    let people = map.entry(key).or_default();
    if people.last() != Some(&id) {
        people.push(id);
    }
}

/// What stands for the profiles of a person, as the note gives them.
pub(super) fn profiles(person: &Person) -> impl Iterator<Item = (Network, String)> {
    let facts = &person.facts;
    let of = |network, text: &Option<String>| Some((network, handle(network, text.as_deref()?)?));
    of(Network::Linkedin, &facts.linkedin).into_iter().chain(of(Network::Xing, &facts.xing))
}

fn has_another_profile(person: &Person, card: &Card) -> bool {
    let theirs: Vec<(Network, String)> = profiles(person).collect();
    card.profiles().any(|(network, key)| theirs.iter().any(|(other, its)| *other == network && *its != key))
}

/// Whether the note gives that employer as one of the present.
pub(super) fn works_at(person: &Person, org: Option<&str>) -> bool {
    let running = person.facts.positions.iter().filter(|position| position.to.is_none());
    let employers = person.facts.org.iter().chain(running.filter_map(|position| position.org.as_ref()));
    employers.map(|employer| employer.text.as_str()).any(|employer| same(Some(employer), org))
}

/// Whether two names mean one company, whatever its legal form is and whether all of its name is given.
fn same(one: Option<&str>, other: Option<&str>) -> bool {
    let (Some(one), Some(other)) = (one.map(core), other.map(core)) else { return false };
    let shorter = one.len().min(other.len());
    shorter > 0 && one[..shorter] == other[..shorter]
}

/// The words of a company's name without its legal form.
fn core(name: &str) -> Vec<String> {
    const FORMS: [&str; 27] = [
        "gmbh",
        "ag",
        "se",
        "kg",
        "kgaa",
        "ohg",
        "ug",
        "eg",
        "ev",
        "mbh",
        "ltd",
        "limited",
        "inc",
        "llc",
        "llp",
        "plc",
        "corp",
        "corporation",
        "co",
        "sa",
        "sas",
        "sarl",
        "bv",
        "nv",
        "ab",
        "spa",
        "srl",
    ];
    let name = fold(name);
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.filter(|word| !FORMS.contains(word)).map(str::to_owned).collect()
}

/// The cards with those taken in that are about the same person for certain: by what says so of a note, and a
/// bare name beside the same name. Also how many were taken in.
pub(super) fn gathered(cards: &[Card]) -> (Vec<Card>, usize) {
    let mut gathered: Vec<Card> = Vec::with_capacity(cards.len());
    let mut by_mark: HashMap<Mark, usize> = HashMap::new();
    let mut by_name: HashMap<String, usize> = HashMap::new();
    for card in cards {
        let marks = marks(card);
        let known = marks.iter().find_map(|mark| by_mark.get(mark)).copied();
        let bare = |at: &usize| {
            let other = &gathered[*at];
            let nothing_apart = marks.is_empty() || self::marks(other).is_empty();
            nothing_apart
                && (card.org.is_none()
                    || other.org.is_none()
                    || same(card.org.as_deref(), other.org.as_deref()))
        };
        let at = known.or_else(|| by_name.get(&fold(&card.name)).copied().filter(bare));
        let at = match at {
            Some(at) => {
                gathered[at].absorb(card.clone());
                at
            }
            None => {
                gathered.push(card.clone());
                gathered.len() - 1
            }
        };
        by_name.entry(fold(&card.name)).or_insert(at);
        for mark in self::marks(&gathered[at]) {
            by_mark.entry(mark).or_insert(at);
        }
    }
    let taken_in = cards.len() - gathered.len();
    (gathered, taken_in)
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Mark {
    Profile(Network, String),
    Email(char, String),
    Phone(String, String),
}

fn marks(card: &Card) -> Vec<Mark> {
    let name = fold(&card.name);
    let profiles = card.profiles().map(|(network, key)| Mark::Profile(network, key));
    let initials = card_initials(card);
    let emails = initials
        .iter()
        .flat_map(|initial| card.emails.iter().map(|email| Mark::Email(*initial, fold(email))));
    let phones = card.phones.iter().map(|phone| Mark::Phone(name.clone(), digits(phone)));
    profiles.chain(emails).chain(phones).collect()
}

/// The first letters of all names of a card, each once.
fn card_initials(card: &Card) -> Vec<char> {
    let mut initials: Vec<char> =
        std::iter::once(&card.name).chain(&card.aliases).filter_map(|name| initial(name)).collect();
    initials.sort_unstable();
    initials.dedup();
    initials
}

fn initials_of(person: &Person) -> impl Iterator<Item = char> {
    std::iter::once(&person.name).chain(&person.aliases).filter_map(|name| initial(name))
}

fn initial(name: &str) -> Option<char> {
    fold(&plain_name(name)).chars().next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;
    use crate::index;
    use crate::model::Note;
    use crate::parse;
    use crate::settings::Settings;
    use crate::source::NotePath;

    fn index(notes: &[(&str, &str)]) -> Index {
        let settings = Settings::default();
        let read =
            |(path, text): &(&str, &str)| parse::note(&NotePath::new(path), text.as_bytes(), &settings).0;
        let notes: Vec<Note> = notes.iter().map(read).collect();
        let today = Day::from_iso("2026-11-23").unwrap();
        index::build(&notes.iter().collect::<Vec<_>>(), &settings, today).0
    }

    /// `name | org | mail, number or profile`
    fn card(line: u32, text: &str) -> Card {
        let mut parts = text.split('|').map(str::trim);
        let mut card = Card::named(line, parts.next().unwrap()).unwrap();
        card.org = parts.next().filter(|org| !org.is_empty()).map(str::to_owned);
        for mark in parts {
            if !card.profile(mark) {
                card.email(mark);
                card.phone(mark);
            }
        }
        card
    }

    const NOTES: [(&str, &str); 5] = [
        ("People/Anna Weber.md", "---\nlinkedin: annaweber\norg: Nordwind\n---\n"),
        ("People/Jonas.md", "---\nname: Jonas Brandt\nemail: Jonas@rte.example\naliases: [Jo B]\n---\n"),
        ("People/@Kim Lee.md", "---\nphone: \"+49 30 55\"\norg: \"[[Elbe Bank AG|Elbe]]\"\n---\n"),
        ("Clients/Ben Adler.md", "---\ntype: person\norg: Hansewerk GmbH\n---\n"),
        ("Friends/Ben Adler.md", "---\ntype: person\n---\n"),
    ];

    #[track_caller]
    fn check(cards: &[&str], expected: &[&str]) {
        let index = index(&NOTES);
        let cards: Vec<Card> = (1..).zip(cards).map(|(line, text)| card(line, text)).collect();
        let (cards, _) = gathered(&cards);
        let show = |who: Who| match who {
            Who::Known(id) => index.person(id).id.clone(),
            Who::New => "new".to_owned(),
            Who::Unclear(people, lines) => {
                let people = people.iter().map(|id| index.person(*id).id.clone());
                let lines = lines.iter().map(u32::to_string);
                format!("?{}", people.chain(lines).collect::<Vec<_>>().join(" "))
            }
        };
        let found: Vec<String> = Directory::new(&index).recognise(&cards).into_iter().map(show).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_profile_an_address_or_a_number_with_the_name_says_who_it_is() {
        check(&["Anna Schmidt || https://de.linkedin.com/in/AnnaWeber/"], &["People/Anna Weber"]);
        check(&["J. Brandt || jonas@RTE.example"], &["People/Jonas"]);
        check(&["Kim Lee || 004930 55", "Other Name || +49 30 55"], &["People/@Kim Lee", "new"]);
        check(&["Petra Brandt || jonas@rte.example"], &["new"]);
    }

    #[test]
    fn a_name_alone_does_where_nobody_else_bears_it() {
        check(&["Dr. JONAS  Brandt | SNCF"], &["People/Jonas"]);
        check(&["Jo B"], &["People/Jonas"]);
        check(&["Ada Stern"], &["new"]);
    }

    #[test]
    fn another_profile_is_another_person() {
        check(
            &[
                "Anna Weber | SAP | https://linkedin.com/in/anna-weber-2",
                "Anna Weber || linkedin.com/in/annaweber",
            ],
            &["new", "People/Anna Weber"],
        );
        check(&["Ada Stern || linkedin.com/in/a", "Ada Stern || linkedin.com/in/b"], &["new", "new"]);
    }

    #[test]
    fn of_several_of_a_name_the_company_may_tell_and_nothing_is_guessed() {
        check(&["Ben Adler | Hansewerk"], &["Clients/Ben Adler"]);
        check(&["Ben Adler | RTE"], &["?Clients/Ben Adler Friends/Ben Adler"]);
        check(
            &["Jonas Brandt | A | 030 1111", "Jonas Brandt | B | 030 2222"],
            &["?People/Jonas 2", "?People/Jonas 1"],
        );
        check(&["Ada Stern | A | 030 1111", "Ada Stern | B | 030 2222"], &["new", "?1"]);
    }

    #[test]
    fn two_entries_about_one_person_are_one() {
        let cards = [
            "Ada Stern || a@x.example",
            "Ada Stern",
            "Ada Stern | B | a@x.example | 030 1",
            "Ada Stern | C | c@x.example",
        ];
        let cards: Vec<Card> = (1..).zip(cards).map(|(line, text)| card(line, text)).collect();
        let (gathered, taken_in) = gathered(&cards);
        assert_eq!((gathered.len(), taken_in), (2, 2));
        assert_eq!((gathered[0].org.as_deref(), gathered[0].phones.len()), (Some("B"), 1));
    }

    #[test]
    fn a_company_is_the_same_whatever_its_legal_form() {
        for (one, other) in
            [("Nordwind", "Nordwind GmbH & Co. KG"), ("Brandaris", "Brandaris Seeds"), ("ÖBB", "öbb")]
        {
            assert!(same(Some(one), Some(other)), "{one} {other}");
        }
        for (one, other) in [("Nordwind", "Nord"), ("GmbH", "AG"), ("", "SAP")] {
            assert!(!same(Some(one), Some(other)), "{one} {other}");
        }
        assert!(!same(None, Some("SAP")));
    }
}
