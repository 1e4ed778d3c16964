//! Whom to make known to whom: what one looks for, another offers.
//!
//! Compares tags, whole entries and whole words; knows no meaning. An introduction both have agreed
//! to comes before any new idea.
//!
//! Uses: names, model, index, metrics.

use std::collections::{BTreeMap, BTreeSet};

use super::people;
use super::{Item, Kind};
use crate::index::Index;
use crate::metrics;
use crate::model::{IntroductionState, Need, NeedState, Offer, PersonId};
use crate::names::fold;

/// A word shorter than this says nothing alone; `AI` and `KI` are seen by being written large.
const TELLING_LENGTH: usize = 4;
/// Words that are long and still say nothing about a need.
const EMPTY_WORDS: [&str; 28] = [
    "with", "from", "about", "into", "that", "this", "some", "someone", "anyone", "help", "good", "advice",
    "contact", "contacts", "eine", "einen", "einer", "jemand", "jemanden", "hilfe", "oder", "beim", "über",
    "rund", "thema", "rat", "kontakt", "kontakte",
];
/// Nobody is drawn into two introductions within so many days.
const REST: i64 = 14;

/// What could be done now: the agreed ones, oldest first, then one new idea in rotation.
pub(super) fn of(index: &Index) -> Vec<Item> {
    let mut items: Vec<Item> = index
        .introductions
        .iter()
        .filter(|introduction| introduction.state == IntroductionState::Agreed && !introduction.private)
        .filter(|introduction| introduction.people.len() == 2)
        .filter(|introduction| introduction.people.iter().all(|person| people::is_shown(index, *person)))
        .map(|introduction| {
            Item::about_all(introduction.people.clone(), Kind::Introduction { offer: None })
                .on(introduction.day)
                .saying(&introduction.what)
                .from(introduction.source)
        })
        .collect();
    let candidates = candidates(index);
    let mutual: Vec<&Item> = candidates.iter().filter(|item| has_reverse(&candidates, item)).collect();
    let all: Vec<&Item> = candidates.iter().collect();
    let pool = if mutual.is_empty() { all } else { mutual };
    items.extend(metrics::in_rotation(&pool, index.today.week()).map(|item| (*item).clone()));
    items
}

/// Needs met by an offer, each pair once, by the two people.
fn candidates(index: &Index) -> Vec<Item> {
    let needs: Vec<&Need> = index
        .needs
        .iter()
        .filter(|need| need.state == NeedState::Open && !need.private && can_meet(index, need.person))
        .collect();
    let offers: Vec<&Offer> =
        index.offers.iter().filter(|offer| !offer.private && can_meet(index, offer.person)).collect();
    let mut pairs: BTreeMap<(PersonId, PersonId), Item> = BTreeMap::new();
    let known = acquainted(index);
    for (need, offer) in matches(&needs, &offers) {
        let (need, offer) = (needs[need], offers[offer]);
        let pair = (need.person, offer.person);
        if pair.0 == pair.1 || known.contains(&ordered(pair)) {
            continue;
        }
        pairs.entry(pair).or_insert_with(|| {
            let kind = Kind::Introduction { offer: Some((offer.what.clone(), offer.source)) };
            Item::about_all(vec![pair.0, pair.1], kind).on(need.day).saying(&need.what).from(need.source)
        });
    }
    pairs.into_values().collect()
}

fn has_reverse(all: &[Item], item: &Item) -> bool {
    let reverse: Vec<PersonId> = item.people.iter().rev().copied().collect();
    all.binary_search_by(|other| other.people.cmp(&reverse)).is_ok()
}

fn can_meet(index: &Index, id: PersonId) -> bool {
    people::is_open_to(index, id) && !index.person(id).facts.no_intro
}

/// Pairs that need no introduction: they know each other, sat together, or it was tried before; and
/// pairs of whom one was introduced to somebody a few days ago.
fn acquainted(index: &Index) -> Acquainted {
    let mut pairs: BTreeSet<(PersonId, PersonId)> =
        index.acquaintances.iter().map(|tie| ordered((tie.knower, tie.known))).collect();
    let gatherings = index.encounters.iter().filter(|encounter| !encounter.attendance);
    let introduced = index.introductions.iter().map(|introduction| &introduction.people);
    for group in gatherings.map(|encounter| &encounter.people).chain(introduced) {
        for (at, first) in group.iter().enumerate() {
            pairs.extend(group[at + 1..].iter().map(|second| ordered((*first, *second))));
        }
    }
    let recent = index.introductions.iter().filter(|introduction| {
        introduction.day.is_some_and(|day| (0..=REST).contains(&index.today.days_since(day)))
    });
    let resting = recent.flat_map(|introduction| introduction.people.iter().copied()).collect();
    Acquainted { pairs, resting }
}

struct Acquainted {
    pairs: BTreeSet<(PersonId, PersonId)>,
    resting: BTreeSet<PersonId>,
}

impl Acquainted {
    fn contains(&self, pair: &(PersonId, PersonId)) -> bool {
        self.pairs.contains(pair) || self.resting.contains(&pair.0) || self.resting.contains(&pair.1)
    }
}

fn ordered((one, other): (PersonId, PersonId)) -> (PersonId, PersonId) {
    (one.min(other), one.max(other))
}

/// What a need or an offer says, in forms that can be compared.
struct Said {
    tags: BTreeSet<String>,
    words: BTreeSet<String>,
}

impl Said {
    fn of(what: &str, tags: &[String]) -> Self {
        let telling = |word: &&str| {
            let is_short_form = word.chars().count() > 1 && word.chars().all(char::is_uppercase);
            is_short_form || word.chars().count() >= TELLING_LENGTH
        };
        let words = what.split(|c: char| !c.is_alphanumeric()).filter(telling).map(fold);
        Self {
            tags: tags.iter().map(|tag| fold(tag)).collect(),
            words: words.filter(|word| !EMPTY_WORDS.contains(&word.as_str())).collect(),
        }
    }

    /// A tag in common, or all telling words of one among those of the other.
    fn meets(&self, other: &Self) -> bool {
        let within =
            |small: &Self, large: &Self| !small.words.is_empty() && small.words.is_subset(&large.words);
        !self.tags.is_disjoint(&other.tags) || within(self, other) || within(other, self)
    }
}

/// Which need meets which offer, by their places; only pairs with a word or tag in common are ever
/// compared.
fn matches(needs: &[&Need], offers: &[&Offer]) -> Vec<(usize, usize)> {
    let offered: Vec<Said> = offers.iter().map(|offer| Said::of(&offer.what, &offer.tags)).collect();
    let mut by_word: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, said) in offered.iter().enumerate() {
        for word in said.words.iter().chain(&said.tags) {
            by_word.entry(word).or_default().push(at);
        }
    }
    let mut found = Vec::new();
    for (need, said) in needs.iter().map(|need| Said::of(&need.what, &need.tags)).enumerate() {
        let words = said.words.iter().chain(&said.tags);
        let near: BTreeSet<usize> =
            words.filter_map(|word| by_word.get(word.as_str())).flatten().copied().collect();
        found.extend(near.into_iter().filter(|at| said.meets(&offered[*at])).map(|at| (need, at)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(need: &str, offer: &str, meets: bool) {
        assert_eq!(Said::of(need, &[]).meets(&Said::of(offer, &[])), meets, "{need} | {offer}");
    }

    #[test]
    fn whole_words_meet_and_parts_of_words_do_not() {
        check("a lawyer for AI contracts", "AI contracts", true);
        check("Anwältin für KI-Verträge", "KI-Verträge", true);
        check("cfo-search", "CFO search", true);
        check("a lawyer for AI contracts", "contracts for grid operators", false);
        check("Speicher", "Speicherkarten", false);
        check("help with storage", "help with permits", false);
        check("", "AI contracts", false);
    }

    #[test]
    fn a_tag_in_common_is_enough() {
        let tag = ["AI-law".to_owned()];
        assert!(Said::of("advice", &tag).meets(&Said::of("twelve years in court", &["ai-law".to_owned()])));
    }
}
