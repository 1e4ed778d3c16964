//! Whom to make known to whom: one looks for what the other offers, or both care about the same.
//!
//! The third who joins two others (Obstfeld 2005) gives both a contact and loses none. Suggested are
//! pairs who do not know each other as far as the notes show; never somebody who is private, marked
//! `no_intro`, put off or whose tie was ended, nobody who was part of an introduction within 14 days,
//! and no pair for whom one was ever offered, agreed, made or declined. The order is that of reasons:
//! both have what the other looks for, more that fits, other circles, more topics in common, ids.
//!
//! Worked example: U looks for a `cfo-search` and offers `ai-law`, V the other way round: two matches,
//! both ways. W looks for `ai-law` only: U and W match once and come after.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::link_prediction::{in_common, link_prediction};
use super::measured::Measured;
use super::network::{PeopleGraph, in_one_circle};
use super::rest::{is_open_to, may_be_named};
use super::wording::{Likeness, entry_keys};
use crate::index::Index;
use crate::model::{Need, Offer, Person, PersonId};
use crate::names::fold;

/// Nobody is drawn into two introductions within so many days.
const REST: i64 = 14;
/// How many pairs are suggested at a time.
const AT_A_TIME: usize = 3;
/// Fewest topics in common that make a pair without needs and offers.
const FEWEST_TOPICS: usize = 2;
/// A topic more people care about says nothing about two of them.
const EVERYBODYS_TOPIC: usize = 20;
/// From this resource allocation on two people may well know each other: somebody both know who knows
/// five people, or two who know ten each.
const LIKELY_KNOWN: f64 = 0.2;

/// Two people who might like to meet.
#[derive(Clone, Debug)]
pub struct Candidate<'a> {
    /// The two; the one whose need is met first, else by id.
    pub people: [PersonId; 2],
    /// What one looks for and the other offers, those of the first of the two first.
    pub matches: Vec<Match<'a>>,
    /// What both care about, in the words of the first, sorted.
    pub topics: Vec<&'a str>,
    /// They are in different circles of the network, and at different employers.
    pub other_circles: bool,
    /// Why they may know each other already.
    pub perhaps: Option<Perhaps>,
}

/// A need that an offer of the other meets.
#[derive(Clone, Debug)]
pub struct Match<'a> {
    /// The need.
    pub need: &'a Need,
    /// The offer.
    pub offer: &'a Offer,
    /// Why they fit.
    pub likeness: Likeness,
}

/// Why two people without a noted link may know each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Perhaps {
    /// Both know these people, who may be named; those with the smallest circle first.
    Acquaintances(Vec<PersonId>),
    /// Both work there.
    Employer(String),
}

impl Candidate<'_> {
    /// Whether each of the two has what the other looks for.
    pub fn is_mutual(&self) -> bool {
        let seekers: BTreeSet<PersonId> = self.matches.iter().map(|found| found.need.person).collect();
        seekers.len() == 2
    }
}

/// The pairs who might like to meet, in the order of their reasons. Near linear in people, needs,
/// offers and topics: pairs are found by what they have in common and never compared all with all.
pub fn introduction_candidates<'a>(measured: &Measured<'a>) -> Vec<Candidate<'a>> {
    let (index, graph) = (measured.index, measured.graph());
    let strangers = Strangers::new(index, graph);
    let mut found: BTreeMap<[PersonId; 2], Reasons<'a>> = BTreeMap::new();
    for need in measured.needs_told_once() {
        for offered in &need.offered_by {
            let pair = ordered(need.need.person, offered.offer.person);
            if strangers.may_meet(pair) {
                found.entry(pair).or_default().matches.push(Match {
                    need: need.need,
                    offer: offered.offer,
                    likeness: offered.likeness.clone(),
                });
            }
        }
    }
    for (pair, topic) in shared_topics(index) {
        if strangers.may_meet(pair) {
            found.entry(pair).or_default().topics.insert(topic);
        }
    }
    let enough = |reasons: &Reasons<'_>| !reasons.matches.is_empty() || FEWEST_TOPICS <= reasons.topics.len();
    let mut candidates: Vec<Candidate<'a>> = found
        .into_iter()
        .filter(|(_, reasons)| enough(reasons))
        .map(|(pair, reasons)| reasons.candidate(index, graph, pair))
        .collect();
    candidates.sort_by_key(|one| {
        let fewer = (!one.is_mutual(), Reverse(one.matches.len()), !one.other_circles);
        (fewer, Reverse(one.topics.len()), ordered(one.people[0], one.people[1]))
    });
    candidates
}

/// At most three pairs to suggest at a time: the first of the candidates in which nobody stands twice,
/// since nobody is drawn into two introductions at once.
pub(super) fn suggested_introductions<'a>(measured: &Measured<'a>) -> Vec<Candidate<'a>> {
    let mut busy = BTreeSet::new();
    let mut suggested = introduction_candidates(measured);
    suggested.retain(|one| {
        let free = one.people.iter().all(|person| !busy.contains(person));
        busy.extend(one.people.iter().copied().filter(|_| free));
        free
    });
    suggested.truncate(AT_A_TIME);
    suggested
}

#[derive(Default)]
struct Reasons<'a> {
    matches: Vec<Match<'a>>,
    topics: BTreeSet<&'a str>,
}

impl<'a> Reasons<'a> {
    fn candidate(self, index: &Index, graph: &PeopleGraph, pair: [PersonId; 2]) -> Candidate<'a> {
        let first = self.matches.first().map_or(pair[0], |found| found.need.person);
        let people = if first == pair[0] { pair } else { [pair[1], pair[0]] };
        let mut matches = self.matches;
        matches.sort_by_key(|found| found.need.person != first);
        let common = in_common(graph, pair[0], pair[1]);
        let employer = common_employer(index.person(pair[0]), index.person(pair[1]));
        let other_circles = !in_one_circle(graph, pair[0], pair[1]) && employer.is_none();
        let likely = LIKELY_KNOWN <= link_prediction(graph, pair[0], pair[1]).resource_allocation;
        let may_be_shown = |person: &PersonId| {
            let shown = |other| graph.link(*person, other).is_some_and(|link| link.open.is_some());
            may_be_named(index, *person) && pair.into_iter().all(shown)
        };
        let named: Vec<PersonId> = common.into_iter().map(|(_, id)| id).filter(may_be_shown).collect();
        let perhaps = match employer {
            Some(employer) => Some(Perhaps::Employer(employer)),
            None if likely && !named.is_empty() => Some(Perhaps::Acquaintances(named)),
            None => None,
        };
        Candidate { people, matches, topics: self.topics.into_iter().collect(), other_circles, perhaps }
    }
}

fn common_employer(one: &Person, other: &Person) -> Option<String> {
    let (one, other) = (one.facts.org.as_ref()?, other.facts.org.as_ref()?);
    (fold(&one.text) == fold(&other.text)).then(|| one.text.clone())
}

/// Who may be brought together at all.
struct Strangers<'a> {
    index: &'a Index,
    graph: &'a PeopleGraph,
    /// Pairs that know each other in a way the graph does not hold, or for whom it was tried.
    acquainted: BTreeSet<[PersonId; 2]>,
    /// People who were part of an introduction a few days ago.
    resting: BTreeSet<PersonId>,
}

impl<'a> Strangers<'a> {
    fn new(index: &'a Index, graph: &'a PeopleGraph) -> Self {
        let mut acquainted: BTreeSet<[PersonId; 2]> =
            index.acquaintances.iter().map(|tie| ordered(tie.knower, tie.known)).collect();
        // Who made somebody known to the owner knows them.
        acquainted.extend(index.introduced_by.iter().map(|(by, whom)| ordered(*by, *whom)));
        let mut resting = BTreeSet::new();
        let lately = |day: crate::day::Day| (0..=REST).contains(&index.today.days_since(day));
        for introduction in &index.introductions {
            let people = &introduction.people;
            for (at, one) in people.iter().enumerate() {
                acquainted.extend(people[at + 1..].iter().map(|other| ordered(*one, *other)));
            }
            if [introduction.day, introduction.done].into_iter().flatten().any(lately) {
                resting.extend(people.iter().copied());
            }
        }
        Self { index, graph, acquainted, resting }
    }

    fn may_meet(&self, pair: [PersonId; 2]) -> bool {
        let open = |id: PersonId| {
            let marked = self.index.person(id).facts.no_intro;
            is_open_to(self.index, id) && !marked && !self.resting.contains(&id)
        };
        pair[0] != pair[1]
            && pair.into_iter().all(open)
            && !self.acquainted.contains(&pair)
            && self.graph.link(pair[0], pair[1]).is_none()
    }
}

/// Each topic two people share, by the pair, in the words of the one with the smaller id. Topics of
/// nothing but broad words, and those everybody cares about, are left out.
fn shared_topics(index: &Index) -> Vec<([PersonId; 2], &str)> {
    let mut by_key: BTreeMap<String, BTreeMap<PersonId, &str>> = BTreeMap::new();
    for (id, person) in index.others() {
        for topic in &person.facts.topics {
            for key in entry_keys(topic) {
                by_key.entry(key).or_default().entry(id).or_insert(topic);
            }
        }
    }
    let mut shared = Vec::new();
    for people in by_key.values().filter(|people| people.len() <= EVERYBODYS_TOPIC) {
        let people: Vec<(&PersonId, &&str)> = people.iter().collect();
        for (at, (one, topic)) in people.iter().enumerate() {
            shared.extend(people[at + 1..].iter().map(|(other, _)| (ordered(**one, **other), **topic)));
        }
    }
    shared
}

fn ordered(one: PersonId, other: PersonId) -> [PersonId; 2] {
    [one.min(other), one.max(other)]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::tests::index_of;
    use super::*;
    use crate::settings::Settings;

    /// A person's note with these lines of front matter.
    fn note(facts: &str) -> String {
        format!("---\ntype: person\n{facts}\n---\n")
    }

    fn shown(notes: &[(&str, String)]) -> Vec<String> {
        let notes: Vec<(String, &str)> = notes
            .iter()
            .map(|(name, text)| match name.contains('/') {
                true => (format!("{name}.md"), text.as_str()),
                false => (format!("People/{name}.md"), text.as_str()),
            })
            .collect();
        let notes: Vec<(&str, &str)> = notes.iter().map(|(path, text)| (path.as_str(), *text)).collect();
        let index = index_of("2026-11-23", &notes);
        let settings = Settings::default();
        let measured = Measured::new(&index, &settings);
        let name = |id: PersonId| index.person(id).name.clone();
        let told = |one: &Candidate<'_>| {
            let mut words = format!("{}+{}", name(one.people[0]), name(one.people[1]));
            for found in &one.matches {
                words += &format!(" {}>{}", found.need.what, name(found.offer.person));
            }
            if !one.topics.is_empty() {
                words += &format!(" topics {}", one.topics.join(", "));
            }
            match &one.perhaps {
                Some(Perhaps::Acquaintances(people)) => words += &format!(" perhaps {}", name(people[0])),
                Some(Perhaps::Employer(employer)) => words += &format!(" perhaps {employer}"),
                None if !one.other_circles => words += " one circle",
                None => {}
            }
            words
        };
        introduction_candidates(&measured).iter().map(told).collect()
    }

    #[track_caller]
    fn check(notes: &[(&str, String)], expected: &[&str]) {
        assert_eq!(shown(notes), expected);
    }

    /// A ring of introducers is broken at its latest statement; whom that names were suggested once.
    #[test]
    fn who_closes_a_ring_of_introducers_knows_the_other_all_the_same() {
        let looking =
            |name: &str, by: &str| note(&format!("introduced_by: \"[[{by}]]\"\n{name}: [beekeeping]"));
        check(
            &[("A", looking("needs", "B")), ("B", looking("topics", "C")), ("C", looking("offers", "A"))],
            &[],
        );
    }

    #[test]
    fn both_ways_comes_before_one_way() {
        check(
            &[
                ("U", note("needs: [cfo-search]\noffers: [ai-law]")),
                ("V", note("needs: [ai-law]\noffers: [cfo-search]")),
                ("W", note("needs: [ai-law]")),
            ],
            &["U+V cfo-search>V ai-law>U", "W+U ai-law>U"],
        );
    }

    #[test]
    fn at_most_three_are_suggested_and_nobody_twice() {
        let mut notes = vec![
            ("U", note("needs: [a]\noffers: [ai-law]")),
            ("V", note("needs: [ai-law]")),
            ("W", note("needs: [ai-law]")),
        ];
        for (seeker, giver, what) in [("A", "B", "beekeeping"), ("C", "D", "opera"), ("E", "F", "sailing")] {
            notes.push((seeker, note(&format!("needs: [{what}]"))));
            notes.push((giver, note(&format!("offers: [{what}]"))));
        }
        let paths: Vec<(String, String)> =
            notes.into_iter().map(|(name, text)| (format!("People/{name}.md"), text)).collect();
        let paths: Vec<(&str, &str)> = paths.iter().map(|(p, t)| (p.as_str(), t.as_str())).collect();
        let index = index_of("2026-11-23", &paths);
        let settings = Settings::default();
        let measured = Measured::new(&index, &settings);
        let all = introduction_candidates(&measured);
        let names = |one: &Candidate<'_>| one.people.map(|id| index.person(id).name.clone()).join("+");
        assert_eq!(all.iter().map(names).collect::<Vec<_>>(), ["A+B", "C+D", "E+F", "V+U", "W+U"]);
        let suggested = measured.suggested_introductions();
        assert_eq!(suggested.iter().map(names).collect::<Vec<_>>(), ["A+B", "C+D", "E+F"]);
        let without: Vec<(&str, &str)> =
            paths.iter().copied().filter(|(path, _)| *path > "People/F.md").collect();
        let index = index_of("2026-11-23", &without);
        let names = |one: &Candidate<'_>| one.people.map(|id| index.person(id).name.clone()).join("+");
        let measured = Measured::new(&index, &settings);
        let suggested = measured.suggested_introductions();
        assert_eq!(suggested.iter().map(names).collect::<Vec<_>>(), ["V+U"]);
    }

    #[test]
    fn other_circles_come_before_one_and_two_topics_suffice() {
        check(
            &[
                ("A", note("needs: [beekeeping]\norg: Nordwind")),
                ("B", note("offers: [Beekeeping]\norg: nordwind")),
                ("C", note("offers: [beekeeping]")),
                ("D", note("topics: [early music, dyke sheep, opera]")),
                ("E", note("topics: [Opera, Early Music]")),
                ("F", note("topics: [opera]")),
            ],
            &["A+C beekeeping>C", "A+B beekeeping>B perhaps Nordwind", "D+E topics early music, opera"],
        );
    }

    #[test]
    fn topics_are_compared_in_the_forms_a_reader_takes_as_the_same() {
        check(
            &[
                ("A", note("topics: [Alte Sorten, Samenbank, Daten]")),
                ("B", note("topics: [alte Sorte, Samenbanken, Daten]")),
                ("C", note("topics: [Daten, International]")),
                ("D", note("topics: [daten, international]")),
            ],
            &["A+B topics Alte Sorten, Samenbank"],
        );
    }

    #[test]
    fn never_a_pair_that_knows_each_other() {
        let need = || note("needs: [AI contracts]");
        let offer = || note("offers: [AI contracts]");
        let day = |line: &str| ("Daily/2026-03-02", format!("- {line}\n"));
        for line in [
            "knows:: [[B]] [[A]]",
            "lunch:: [[A]], [[B]]",
            "introduced:: [[A]] and [[B]]",
            "[-] introduced:: [[A]] and [[B]]",
            "[ ] introduced:: [[A]] and [[B]]",
            "introduced-by:: [[A]] [[B]]",
        ] {
            check(&[("A", need()), ("B", offer()), day(line)], &[]);
        }
        check(&[("A", need()), ("B", offer()), day("mail:: [[A]], [[B]] hello")], &["A+B AI contracts>B"]);
    }

    #[test]
    fn never_somebody_marked_put_off_private_ended_or_just_introduced() {
        let offer = note("offers: [AI contracts]");
        for facts in ["no_intro: true", "snooze: 2027-01-01", "private: true", "ended: true", "me: true"] {
            check(&[("A", note(&format!("needs: [AI contracts]\n{facts}"))), ("B", offer.clone())], &[]);
        }
        let introduced = |day: &str| (format!("Daily/{day}"), "- introduced:: [[A]] and [[C]]\n".to_owned());
        for (day, expected) in [("2026-11-09", &[][..]), ("2026-11-08", &["A+B AI contracts>B"])] {
            let (path, line) = introduced(day);
            check(&[("A", note("needs: [AI contracts]")), ("B", offer.clone()), (&path, line)], expected);
        }
    }

    #[test]
    fn an_acquaintance_in_common_asks_whether_they_have_met() {
        let with = |other: &str| note(&format!("offers: [AI contracts]\nknows: [{other}]"));
        check(
            &[
                ("A", note("needs: [AI contracts]\nknows: [C]")),
                ("B", with("C")),
                ("C", note("")),
                ("Daily/2026-03-02", "- call [[A]]\n- call [[B]]\n- call [[C]]\n".to_owned()),
            ],
            &["A+B AI contracts>B perhaps C"],
        );
    }

    /// P, Q, R and S are one circle, T and U another; R and T are acquainted.
    #[test]
    fn across_circles_comes_before_within_one_though_somebody_knows_both() {
        check(
            &[
                ("P", note("offers: [beekeeping]\nknows: [Q, R]")),
                ("Q", note("needs: [opera]\nknows: [R, S]")),
                ("R", note("knows: [S, T]")),
                ("S", note("needs: [beekeeping]")),
                ("T", note("offers: [opera]\nknows: [U]")),
                ("U", note("")),
                ("Daily/2026-03-02", "PQRSTU".chars().map(|who| format!("- call [[{who}]]\n")).collect()),
            ],
            &["Q+T opera>T perhaps R", "S+P beekeeping>P perhaps Q"],
        );
    }

    /// One line of a random diary about two of a few people.
    fn line() -> impl Strategy<Value = String> {
        let kind = prop_oneof![
            Just("lunch:: [[A]], [[B]]"),
            Just("call:: [[A]]"),
            Just("knows:: [[A]] [[B]]"),
            Just("introduced:: [[A]] and [[B]]"),
            Just("[-] introduced:: [[A]] and [[B]]"),
            Just("[ ] introduced:: [[A]] and [[B]]"),
            Just("introduced-by:: [[A]] [[B]]"),
            Just("need:: [[A]] AI contracts"),
            Just("offers:: [[B]] AI contracts"),
        ];
        (kind, 0usize..NAMES.len(), 1usize..NAMES.len()).prop_map(|(kind, one, step)| {
            let [one, other] = [NAMES[one], NAMES[(one + step) % NAMES.len()]];
            kind.replace("[[A]]", "[[?]]").replace("[[B]]", &format!("[[{other}]]")).replace('?', one)
        })
    }

    const NAMES: [&str; 6] = ["Anna", "Ben", "Cem", "Dora", "Emil", "Finn"];
    const MARKS: [&str; 6] = ["", "", "private: true", "ended: true", "no_intro: true", "snooze: 2027-01-01"];

    proptest! {
        /// What must never be suggested is worked out once more, from the lines as they were written.
        #[test]
        fn no_forbidden_pair_is_ever_suggested(
            marks in proptest::collection::vec(0usize..MARKS.len(), NAMES.len()),
            diary in proptest::collection::vec((line(), 1u32..=23), 0..14),
        ) {
            let mut notes: Vec<(String, String)> = NAMES.iter().zip(&marks).map(|(name, mark)| {
                let facts = format!("{}\nneeds: [beekeeping]\noffers: [beekeeping]\ntopics: [opera, choir]", MARKS[*mark]);
                (format!("People/{name}.md"), note(facts.trim()))
            }).collect();
            for (at, (line, day)) in diary.iter().enumerate() {
                notes.push((format!("Daily/{at}/2026-11-{day:02}.md"), format!("- {line}\n")));
            }
            let notes: Vec<(&str, &str)> = notes.iter().map(|(p, t)| (p.as_str(), t.as_str())).collect();
            let index = index_of("2026-11-23", &notes);
            let settings = Settings::default();
            let measured = Measured::new(&index, &settings);
            for one in introduction_candidates(&measured) {
                let names = one.people.map(|id| index.person(id).name.as_str());
                prop_assert_ne!(names[0], names[1]);
                for name in names {
                    let mark = NAMES.iter().position(|other| *other == name).map(|at| MARKS[marks[at]]);
                    prop_assert_eq!(mark, Some(""), "{} may not be suggested", name);
                    let lately = diary.iter().any(|(line, day)| {
                        9 <= *day && line.contains("introduced:: ") && line.contains(name)
                    });
                    prop_assert!(!lately, "{} was part of an introduction a few days ago", name);
                }
                let linked = diary.iter().any(|(line, _)| {
                    let both = names.iter().all(|name| line.contains(*name));
                    both && !line.contains("need::") && !line.contains("offers::")
                });
                prop_assert!(!linked, "{:?} know each other: {:?}", names, diary);
            }
        }
    }
}
