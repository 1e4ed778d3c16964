//! What came of the introductions the owner made, and thanks to whom the owner knows whom.
//!
//! A contact shared is doubled: each introduction gives either side somebody new, and the owner keeps
//! both, so that three links stand where two stood. Worked examples: of six offers three were made,
//! one lapsed and two are under way: three of four came about. Among seven people with five links a
//! degree sum of 10 becomes 14 after two introductions: four contacts given, times 1.4. X made Y and Z
//! known to the owner, and Y made W: three people thanks to X, one thanks to Y.

use std::collections::{BTreeMap, BTreeSet};

use super::network::PeopleGraph;
use crate::day::Day;
use crate::index::Index;
use crate::model::{Encounter, Introduction, IntroductionState, PersonId};

/// How offers of introductions went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FollowThrough {
    /// Came about.
    pub made: usize,
    /// Lapsed after 30 days without anything noted.
    pub lapsed: usize,
    /// Offered or agreed, and still under way.
    pub under_way: usize,
    /// One of the two would rather not.
    pub declined: usize,
}

impl FollowThrough {
    /// Counts all introductions, private ones too.
    pub fn new(index: &Index) -> Self {
        let mut sum = Self::default();
        for introduction in &index.introductions {
            match introduction.state {
                IntroductionState::Made => sum.made += 1,
                IntroductionState::Lapsed => sum.lapsed += 1,
                IntroductionState::Offered | IntroductionState::Agreed => sum.under_way += 1,
                IntroductionState::Declined => sum.declined += 1,
            }
        }
        sum
    }

    /// Made, and of how many that were made or lapsed; `None` while there is neither.
    pub fn share(self) -> Option<(usize, usize)> {
        let ended = self.made + self.lapsed;
        (0 < ended).then_some((self.made, ended))
    }
}

/// What sharing contacts did to the network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shared {
    /// Introductions made.
    pub introductions: usize,
    /// Contacts given: one to each side of each pair brought together, so an even number.
    pub contacts_given: usize,
    /// Links of the people graph times two, as it is.
    pub degree_sum: usize,
    /// The same without the links that an introduction made.
    pub degree_sum_before: usize,
    /// Pairs of the people graph without a link.
    pub open_pairs: usize,
}

impl Shared {
    /// Reads the sums off all introductions that were made, private ones too. A pair brought together
    /// that is outside the graph or was noted to know each other anyway makes no new link.
    pub fn new(index: &Index, graph: &PeopleGraph) -> Self {
        let known: BTreeSet<(PersonId, PersonId)> =
            index.acquaintances.iter().map(|tie| ordered(tie.knower, tie.known)).collect();
        let mut pairs = BTreeSet::new();
        let mut introductions = 0;
        for made in index.introductions.iter().filter(|one| one.state == IntroductionState::Made) {
            introductions += 1;
            for (at, one) in made.people.iter().enumerate() {
                pairs.extend(made.people[at + 1..].iter().map(|other| ordered(*one, *other)));
            }
        }
        let new =
            |pair: &&(PersonId, PersonId)| graph.link(pair.0, pair.1).is_some() && !known.contains(pair);
        let (people, links) = (graph.people().len(), graph.links().len());
        Self {
            introductions,
            contacts_given: 2 * pairs.len(),
            degree_sum: 2 * links,
            degree_sum_before: 2 * (links - pairs.iter().filter(new).count()),
            open_pairs: people * people.saturating_sub(1) / 2 - links,
        }
    }

    /// By how much the links grew, 1 and up; `None` if there was none before.
    pub fn multiplier(self) -> Option<f64> {
        (0 < self.degree_sum_before).then(|| self.degree_sum as f64 / self.degree_sum_before as f64)
    }

    /// Pairs that came to know each other through the owner, and of how many that were open before
    /// (triadic closure, Simmel 1908, Granovetter 1973); `None` where none was open.
    pub fn closure(self) -> Option<(usize, usize)> {
        let closed = (self.degree_sum - self.degree_sum_before) / 2;
        let open = self.open_pairs + closed;
        (0 < open).then_some((closed, open))
    }
}

/// The first meeting of at least two of the people after their introduction, for each introduction of
/// the index; `None` while none is noted or it may not be shown.
pub fn met_since(index: &Index) -> Vec<Option<&Encounter>> {
    let mut meetings: BTreeMap<PersonId, Vec<&Encounter>> = BTreeMap::new();
    let together = index.encounters.iter().filter(|meeting| {
        1 < meeting.people.len() && !meeting.attendance && !meeting.kind.is_written() && !meeting.private
    });
    for meeting in together {
        for person in &meeting.people {
            meetings.entry(*person).or_default().push(meeting);
        }
    }
    let first = |introduction: &Introduction| {
        let day = introduction.done.or(introduction.day)?;
        let is_later = |meeting: &&&Encounter| {
            let there = introduction.people.iter().filter(|person| meeting.people.contains(person));
            day < meeting.day && 2 <= there.count()
        };
        let of_each = introduction
            .people
            .iter()
            .filter_map(|person| meetings.get(person).and_then(|list| list.iter().find(is_later).copied()));
        of_each.min_by_key(|meeting| (meeting.day, meeting.source))
    };
    index.introductions.iter().map(first).collect()
}

/// Somebody who made others known to the owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Introducer {
    /// Who.
    pub person: PersonId,
    /// Whom they made known, by id.
    pub introduced: Vec<PersonId>,
    /// How many the owner knows thanks to them in all, those included whom these made known in turn.
    pub people: usize,
    /// When the newest of `introduced` was first met, as far as noted.
    pub newest: Option<Day>,
    /// When they were last thanked for anything.
    pub last_thanked: Option<Day>,
}

impl Introducer {
    /// Whether no thanks are noted since the newest of them was met.
    pub fn awaits_thanks(&self) -> bool {
        self.last_thanked.is_none_or(|thanked| self.newest.is_some_and(|newest| thanked < newest))
    }
}

/// Who made whom known to the owner, those thanked longest ago first, never thanked before that, then
/// by id; never by how many. Without people who may not be named.
pub fn introducers(index: &Index) -> Vec<Introducer> {
    let origin = Origin::new(index);
    let mut last_thanked: BTreeMap<PersonId, Day> = BTreeMap::new();
    for thanks in &index.thanks {
        last_thanked.insert(thanks.person, thanks.day);
    }
    let mut all: Vec<Introducer> = index
        .introduced_by
        .chunk_by(|one, next| one.0 == next.0)
        .filter(|pairs| super::rest::may_be_named(index, pairs[0].0))
        .map(|pairs| {
            let person = pairs[0].0;
            let introduced: Vec<PersonId> = pairs.iter().map(|(_, introduced)| *introduced).collect();
            let besides = introduced.iter().filter(|one| !origin.is_below(person, **one)).count();
            let first_met = introduced.iter().filter_map(|one| {
                let person = index.person(*one);
                person.facts.met.and_then(|met| met.earliest()).or(person.first_contact())
            });
            let newest = first_met.max();
            let last_thanked = last_thanked.get(&person).copied();
            Introducer { people: origin.below(person) + besides, person, introduced, newest, last_thanked }
        })
        .collect();
    all.sort_by_key(|one| (one.last_thanked, one.person));
    all
}

/// The forest of who made whom known: everybody below the first of their introducers, numbered from
/// top to bottom so that who is below whom is one comparison.
struct Origin {
    /// The number of each person, and the first number behind everybody below them.
    span: BTreeMap<PersonId, (usize, usize)>,
}

impl Origin {
    fn new(index: &Index) -> Self {
        let mut parents: BTreeMap<PersonId, PersonId> = BTreeMap::new();
        for (introducer, introduced) in &index.introduced_by {
            parents.entry(*introduced).or_insert(*introducer);
        }
        let mut children: BTreeMap<PersonId, Vec<PersonId>> = BTreeMap::new();
        for (introduced, introducer) in &parents {
            children.entry(*introducer).or_default().push(*introduced);
        }
        let roots = index.introduced_by.iter().map(|(introducer, _)| *introducer);
        let mut open: Vec<Step> =
            roots.filter(|root| !parents.contains_key(root)).rev().map(Step::Into).collect();
        let mut span = BTreeMap::new();
        let mut next = 0;
        while let Some(step) = open.pop() {
            match step {
                Step::Into(person) if span.contains_key(&person) => {}
                Step::Into(person) => {
                    next += 1;
                    span.insert(person, (next, next));
                    open.push(Step::OutOf(person));
                    open.extend(children.get(&person).into_iter().flatten().rev().copied().map(Step::Into));
                }
                Step::OutOf(person) => {
                    if let Some(span) = span.get_mut(&person) {
                        span.1 = next + 1;
                    }
                }
            }
        }
        Self { span }
    }

    /// How many are below somebody.
    fn below(&self, person: PersonId) -> usize {
        self.span.get(&person).map_or(0, |(first, end)| end - first - 1)
    }

    fn is_below(&self, above: PersonId, person: PersonId) -> bool {
        let (Some((first, end)), Some((at, _))) = (self.span.get(&above), self.span.get(&person)) else {
            return false;
        };
        first < at && at < end
    }
}

enum Step {
    Into(PersonId),
    OutOf(PersonId),
}

fn ordered(one: PersonId, other: PersonId) -> (PersonId, PersonId) {
    (one.min(other), one.max(other))
}

#[cfg(test)]
mod tests {
    use super::super::tests::index_of;
    use super::*;
    use crate::settings::Settings;

    const PERSON: &str = "---\ntype: person\n---\n";

    #[test]
    fn three_of_four_came_about_and_two_are_under_way() {
        let lines = "\
            - introduced:: [[A]] and [[B]]\n- introduced:: [[A]] and [[C]]\n- introduced:: [[A]] and [[D]]\n\
            - [-] introduced:: [[B]] and [[D]]\n";
        let offers = "- [ ] introduced:: [[B]] and [[C]]\n- [/] introduced:: [[C]] and [[D]]\n";
        let index = index_of(
            "2026-11-23",
            &[
                ("Daily/2026-03-02.md", lines),
                ("Daily/2026-04-02.md", "- [ ] introduced:: [[A]] and [[E]]\n"),
                ("Daily/2026-11-20.md", offers),
            ],
        );
        let through = FollowThrough::new(&index);
        assert_eq!(through, FollowThrough { made: 3, lapsed: 1, under_way: 2, declined: 1 });
        assert_eq!(through.share(), Some((3, 4)));
        assert_eq!(FollowThrough::default().share(), None);
    }

    /// The fixture F7 of the measures, with the introductions A-D and F-G.
    #[test]
    fn two_introductions_give_four_contacts() {
        let knows = |line: &str| format!("---\ntype: person\nknows: {line}\n---\n");
        let people = [
            ("A", "[B, C]"),
            ("B", "[C]"),
            ("C", "[D]"),
            ("D", "[E]"),
            ("E", "[]"),
            ("F", "[]"),
            ("G", "[]"),
        ]
        .map(|(name, line)| (format!("People/{name}.md"), knows(line)));
        let contacts: String = "ABCDEFG".chars().map(|name| format!("- call [[{name}]]\n")).collect();
        let mut notes: Vec<(&str, &str)> = people.iter().map(|(p, t)| (p.as_str(), t.as_str())).collect();
        notes.push(("Daily/2026-03-02.md", &contacts));
        let shared = |notes: &[(&str, &str)]| {
            let index = index_of("2026-11-23", notes);
            Shared::new(&index, &PeopleGraph::new(&index, &Settings::default()))
        };
        let before = shared(&notes);
        assert_eq!((before.degree_sum, before.open_pairs, before.multiplier()), (10, 16, Some(1.0)));
        assert_eq!(before.closure(), Some((0, 16)));
        let one = [notes.clone(), vec![("Daily/2026-03-03.md", "- introduced:: [[A]] and [[D]]\n")]].concat();
        assert_eq!(shared(&one).closure(), Some((1, 16)));
        let both = [one, vec![("Daily/2026-03-04.md", "- introduced:: [[F]] and [[G]]\n")]].concat();
        let after = shared(&both);
        assert_eq!((after.introductions, after.contacts_given, after.degree_sum), (2, 4, 14));
        assert_eq!(after.multiplier(), Some(1.4));
        assert_eq!(Shared::default().multiplier(), None);
        assert_eq!(Shared::default().closure(), None);
    }

    #[test]
    fn a_later_meeting_of_the_two_tells_what_came_of_it() {
        let introduced = ("Daily/2026-03-02.md", "- introduced:: [[A]] and [[B]]\n- lunch:: [[A]], [[B]]\n");
        let first = |notes: &[(&str, &str)]| {
            let index = index_of("2026-11-23", notes);
            met_since(&index)[0].map(|meeting| meeting.day.to_string())
        };
        assert_eq!(first(&[introduced]), None, "on the day itself they are being introduced");
        let later = ("Daily/2026-05-02.md", "- coffee:: [[B]], [[A]], [[C]]\n");
        let mail = ("Daily/2026-04-02.md", "- mail:: [[B]], [[A]]\n");
        assert_eq!(first(&[introduced, mail, later]), Some("2026-05-02".to_owned()));
        let private = ("People/A.md", "---\ntype: person\nprivate: true\n---\n");
        assert_eq!(first(&[introduced, later, private]), None);
    }

    #[track_caller]
    fn check(notes: &[(&str, &str)], expected: &[&str]) {
        let index = index_of("2026-11-23", notes);
        let name = |id: PersonId| index.person(id).name.clone();
        let shown = introducers(&index).into_iter().map(|one| {
            let introduced: Vec<String> = one.introduced.iter().map(|id| name(*id)).collect();
            let thanks = if one.awaits_thanks() { " awaits thanks" } else { "" };
            format!("{} {}: {}{thanks}", name(one.person), one.people, introduced.join(", "))
        });
        assert_eq!(shown.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn three_people_thanks_to_x_and_one_thanks_to_y() {
        let by =
            |who: &str| format!("---\ntype: person\nintroduced_by: \"[[{who}]]\"\nmet: 2026-03-01\n---\n");
        let (x, y) = (by("X"), by("Y"));
        let people = [("People/X.md", PERSON), ("People/Y.md", &x), ("People/Z.md", &x), ("People/W.md", &y)];
        check(&people, &["X 3: Y, Z awaits thanks", "Y 1: W awaits thanks"]);
        let thanked = ("Daily/2026-04-02.md", "- thanked:: [[X]] for Y\n");
        check(&[&people[..], &[thanked]].concat(), &["Y 1: W awaits thanks", "X 3: Y, Z"]);
    }

    #[test]
    fn two_introducers_of_one_person_are_both_thanked_and_nobody_counts_twice() {
        let line = |text: &'static str| ("Daily/2026-03-02.md", text);
        check(
            &[line(
                "- introduced-by:: [[X]] [[Y]]\n- introduced-by:: [[X]] [[W]]\n- introduced-by:: [[Y]] [[W]]\n",
            )],
            &["X 2: W, Y awaits thanks", "Y 1: W awaits thanks"],
        );
    }

    #[test]
    fn a_private_introducer_is_not_named() {
        let x = ("People/X.md", "---\ntype: person\nprivate: true\n---\n");
        check(&[x, ("Daily/2026-03-02.md", "- introduced-by:: [[X]] [[Y]]\n")], &[]);
    }
}
