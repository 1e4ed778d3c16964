//! What other people look for, who offers it, and what the owner could give first.
//!
//! Jonas looks for `a lawyer for AI contracts`; Nadia's note offers `AI contracts`: the need is
//! offered by Nadia. If the owner's own note offered it, or something alike was given to anybody
//! before, that stands beside it: giving comes before asking. Only open needs count, and only what
//! may be named.

use std::collections::{BTreeMap, BTreeSet};

use super::rest::may_be_named;
use super::wording::{Likeness, Shelf, Wording};
use crate::index::Index;
use crate::model::{Direction, Exchange, ExchangeFrom, Need, NeedState, Offer, PersonId};
use crate::names::fold;

/// A need, and who could meet it.
#[derive(Clone, Debug)]
pub struct OpenNeed<'a> {
    /// The need.
    pub need: &'a Need,
    /// Offers of other people that match it, each person once, by person.
    pub offered_by: Vec<OfferedBy<'a>>,
    /// People who care about it without offering anything, with the topic, by person.
    pub cared_about_by: Vec<(PersonId, &'a str)>,
    /// What the owner's own note offers of it, in the order of the note.
    pub own_offers: Vec<&'a str>,
    /// The newest thing of that kind the owner gave to somebody else who may be named; people who were
    /// introduced are nothing to give again.
    pub given_before: Option<&'a Exchange>,
    /// The newest thing of that kind the owner gave to the one who looks for it.
    pub given_already: Option<&'a Exchange>,
    /// A later need of the same person speaks of the same thing and stands for this one.
    pub is_told_later: bool,
}

/// An offer that matches a need.
#[derive(Clone, Debug)]
pub struct OfferedBy<'a> {
    /// The offer.
    pub offer: &'a Offer,
    /// Why the two match.
    pub likeness: Likeness,
}

/// The open needs that may be named, in the order of the index.
pub(super) fn open_needs(index: &Index) -> Vec<OpenNeed<'_>> {
    let answered = answered(index);
    let still = |need: &Need| need.day.is_some() || !answered.contains(&(need.person, fold(&need.what)));
    let needs: Vec<&Need> = index.needs.iter().filter(|need| is_open(index, need) && still(need)).collect();
    if needs.is_empty() {
        return Vec::new();
    }
    let help = Help::of(index);
    let mut open: Vec<OpenNeed<'_>> = needs.into_iter().map(|need| help.for_need(need)).collect();
    tell_once(&mut open);
    open
}

/// Of needs of one person that speak of the same thing the last one stands for all.
fn tell_once(needs: &mut [OpenNeed<'_>]) {
    let mut of_person: BTreeMap<PersonId, Vec<Wording>> = BTreeMap::new();
    for open in needs.iter_mut().rev() {
        let wording = Wording::of(&open.need.what, &[]);
        let later = of_person.entry(open.need.person).or_default();
        open.is_told_later = later.iter().any(|other| other.likeness(&wording).is_some());
        if !open.is_told_later {
            later.push(wording);
        }
    }
}

/// Whether the need is open and may be named.
fn is_open(index: &Index, need: &Need) -> bool {
    need.state == NeedState::Open && !need.private && may_be_named(index, need.person)
}

/// Needs that a line says are met or gone: the list in the person's own note may not know yet.
fn answered(index: &Index) -> BTreeSet<(PersonId, String)> {
    let closed = index.needs.iter().filter(|need| need.state != NeedState::Open);
    closed.map(|need| (need.person, fold(&need.what))).collect()
}

/// All that could meet a need, put up once for all needs.
struct Help<'a> {
    offers: Vec<&'a Offer>,
    offered: Shelf,
    topics: Vec<(PersonId, &'a str)>,
    cared_about: Shelf,
    own: Vec<&'a str>,
    own_offered: Shelf,
    gifts: Vec<&'a Exchange>,
    given: Shelf,
}

impl<'a> Help<'a> {
    fn of(index: &'a Index) -> Self {
        let offers: Vec<&Offer> =
            index.offers.iter().filter(|offer| !offer.private && may_be_named(index, offer.person)).collect();
        let named = index.others().filter(|(id, _)| may_be_named(index, *id));
        let topics: Vec<(PersonId, &str)> = named
            .flat_map(|(id, person)| person.facts.topics.iter().map(move |topic| (id, topic.as_str())))
            .collect();
        let me = index.me.map(|me| index.person(me));
        let own: Vec<&str> =
            me.into_iter().flat_map(|me| me.facts.offers.iter().map(String::as_str)).collect();
        let gifts: Vec<&Exchange> = index
            .exchanges
            .iter()
            .filter(|gift| gift.direction == Direction::Given && !gift.private && !gift.what.is_empty())
            .collect();
        let plain = |text: &str| Wording::of(text, &[]);
        Self {
            offered: Shelf::of(offers.iter().map(|offer| Wording::of(&offer.what, &offer.tags)).collect()),
            cared_about: Shelf::of(topics.iter().map(|(_, topic)| plain(topic)).collect()),
            own_offered: Shelf::of(own.iter().map(|own| plain(own)).collect()),
            given: Shelf::of(gifts.iter().map(|gift| plain(&gift.what)).collect()),
            offers,
            topics,
            own,
            gifts,
        }
    }

    fn for_need(&self, need: &'a Need) -> OpenNeed<'a> {
        let wording = Wording::of(&need.what, &need.tags);
        let mut offered_by: Vec<OfferedBy<'a>> = Vec::new();
        for (at, likeness) in self.offered.like(&wording) {
            offered_by.push(OfferedBy { offer: self.offers[at], likeness });
        }
        offered_by.retain(|found| found.offer.person != need.person);
        offered_by.sort_by(|a, b| (a.offer.person, &a.likeness).cmp(&(b.offer.person, &b.likeness)));
        offered_by.dedup_by_key(|found| found.offer.person);
        let mut cared_about_by: Vec<(PersonId, &str)> =
            self.cared_about.like(&wording).into_iter().map(|(at, _)| self.topics[at]).collect();
        cared_about_by.retain(|(person, _)| {
            *person != need.person && offered_by.iter().all(|found| found.offer.person != *person)
        });
        cared_about_by.dedup_by_key(|(person, _)| *person);
        let alike: Vec<&Exchange> =
            self.given.like(&wording).into_iter().map(|(at, _)| self.gifts[at]).collect();
        let to_them = |gift: &&&Exchange| gift.person == Some(need.person);
        let again = |gift: &&&Exchange| !to_them(gift) && gift.from != ExchangeFrom::Introduction;
        OpenNeed {
            need,
            offered_by,
            cared_about_by,
            own_offers: self.own_offered.like(&wording).into_iter().map(|(at, _)| self.own[at]).collect(),
            given_before: alike.iter().rfind(again).copied(),
            given_already: alike.iter().rfind(to_them).copied(),
            is_told_later: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::index_of;
    use super::*;

    const JONAS: (&str, &str) = ("People/Jonas Brandt.md", "---\ntype: person\n---\n");
    const NADIA: (&str, &str) =
        ("People/Nadia Haddad.md", "---\ntype: person\noffers: [AI contracts, her summer house]\n---\n");

    fn shown(index: &Index, need: &OpenNeed<'_>) -> String {
        let name = |id: PersonId| index.person(id).name.clone();
        let mut parts = vec![format!("{}: {}", name(need.need.person), need.need.what)];
        parts.extend(need.offered_by.iter().map(|found| {
            format!("{} offers {} ({:?})", name(found.offer.person), found.offer.what, found.likeness)
        }));
        parts.extend(need.cared_about_by.iter().map(|(id, topic)| format!("{} cares: {topic}", name(*id))));
        parts.extend(need.own_offers.iter().map(|offer| format!("own: {offer}")));
        parts.extend(need.given_before.iter().map(|gift| format!("given: {}", gift.what)));
        parts.extend(need.given_already.iter().map(|gift| format!("has: {}", gift.what)));
        parts.join(" | ")
    }

    #[track_caller]
    fn check(notes: &[(&str, &str)], expected: &[&str]) {
        let index = index_of("2026-11-23", notes);
        let needs = open_needs(&index);
        let told = needs.iter().filter(|need| !need.is_told_later);
        assert_eq!(told.map(|need| shown(&index, need)).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_need_is_offered_by_whoever_offers_it() {
        check(
            &[JONAS, NADIA, ("Daily/2026-11-18.md", "- need:: [[Jonas Brandt]] a lawyer for AI contracts\n")],
            &["Jonas Brandt: a lawyer for AI contracts | Nadia Haddad offers AI contracts (Words)"],
        );
    }

    #[test]
    fn tags_lists_and_topics_count_and_nobody_answers_themselves() {
        check(
            &[
                (
                    "People/Jonas Brandt.md",
                    "---\ntype: person\nneeds: [Dry Storage]\noffers: [dry storage]\n---\n",
                ),
                ("People/Nadia Haddad.md", "---\ntype: person\noffers: [dry storage]\n---\n"),
                ("People/Olu Adeyemi.md", "---\ntype: person\ntopics: [seed storage, dry storage]\n---\n"),
                (
                    "Daily/2026-11-18.md",
                    "- need:: [[Olu Adeyemi]] somebody for the roof #roofing\n\
                     - offers:: [[Nadia Haddad]] her brother and his ladder #Roofing\n",
                ),
            ],
            &[
                "Jonas Brandt: Dry Storage | Nadia Haddad offers dry storage (Entry) | Olu Adeyemi cares: dry storage",
                "Olu Adeyemi: somebody for the roof | Nadia Haddad offers her brother and his ladder (Tag(\"roofing\"))",
            ],
        );
    }

    #[test]
    fn the_owner_could_give_what_their_note_offers_and_what_was_given_before() {
        check(
            &[
                JONAS,
                NADIA,
                ("People/Me.md", "---\ntype: person\nme: true\noffers: [Vertragsvorlagen, Musik]\n---\n"),
                (
                    "Daily/2026-11-18.md",
                    "- braucht:: [[Jonas Brandt]] eine Vertragsvorlage für den Windpark\n\
                     - gegeben:: [[Nadia Haddad]] die Vertragsvorlage #fachwissen\n",
                ),
            ],
            &[
                "Jonas Brandt: eine Vertragsvorlage für den Windpark | own: Vertragsvorlagen | given: die Vertragsvorlage",
            ],
        );
    }

    #[test]
    fn what_went_to_the_person_already_is_told_apart_and_people_are_nothing_to_give_again() {
        check(
            &[
                JONAS,
                NADIA,
                ("People/Olu Adeyemi.md", "---\ntype: person\nneeds: [grid contracts]\n---\n"),
                (
                    "Daily/2026-11-18.md",
                    "- need:: [[Jonas Brandt]] grid contracts\n\
                     - gave:: [[Jonas Brandt]] a template for grid contracts\n\
                     - introduced:: [[Nadia Haddad]] and [[Olu Adeyemi]], about grid contracts\n",
                ),
            ],
            &[
                "Olu Adeyemi: grid contracts | given: a template for grid contracts | has: about grid contracts",
                "Jonas Brandt: grid contracts | has: a template for grid contracts",
            ],
        );
    }

    #[test]
    fn what_is_met_private_or_ended_is_left_out() {
        check(
            &[
                ("People/Anna Weber.md", "---\ntype: person\nended: true\nneeds: [AI contracts]\n---\n"),
                ("People/Jonas Brandt.md", "---\ntype: person\nprivate: true\nneeds: [AI contracts]\n---\n"),
                NADIA,
                (
                    "Daily/2026-11-18.md",
                    "- [x] need:: [[Nadia Haddad]] a desk ✅ 2026-11-18\n- need:: [[Nadia Haddad]] a lamp\n",
                ),
                ("People/Olu Adeyemi.md", "---\ntype: person\nprivate: true\noffers: [a lamp]\n---\n"),
            ],
            &["Nadia Haddad: a lamp"],
        );
    }

    #[test]
    fn a_line_that_says_it_is_met_closes_the_entry_of_the_list() {
        check(
            &[
                ("People/Jonas Brandt.md", "---\ntype: person\nneeds: [Dry storage, a dog]\n---\n"),
                ("Daily/2026-11-18.md", "- [x] need:: [[Jonas Brandt]] dry storage ✅ 2026-11-18\n"),
            ],
            &["Jonas Brandt: a dog"],
        );
    }

    #[test]
    fn the_same_need_in_the_note_and_in_a_line_is_told_once_by_the_line() {
        check(
            &[
                ("People/Jonas Brandt.md", "---\ntype: person\nneeds: [plastic tunnels, a dog]\n---\n"),
                ("Daily/2026-11-18.md", "- need:: [[Jonas Brandt]] plastic tunnels that hold in sand\n"),
            ],
            &["Jonas Brandt: a dog", "Jonas Brandt: plastic tunnels that hold in sand"],
        );
    }
}
