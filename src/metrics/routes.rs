//! Who can introduce the owner to somebody: ways along people who know each other.
//!
//! Most chains of strangers ended because somebody did not pass the message on, and those that arrived
//! were short (Dodds, Muhamad & Watts 2003). So few people come first, then the strongest weakest link,
//! then the most recent contact with the first person, then ids: an order of ways, never of people. At
//! most three people stand between, and three ways begin with three different people.
//!
//! Worked example: A and C are in regular contact with the owner, B now and then; A has little contact
//! with X, B some; C knows D, D knows X. The ways to X: B (weakest link occasional), A (quiet), then C
//! and D, since theirs is longer.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::network::PeopleGraph;
use super::rest::may_be_asked;
use crate::day::Day;
use crate::index::Index;
use crate::model::PersonId;

/// Most people between the owner and the one to be met.
const MOST_BETWEEN: usize = 3;
/// How many ways are shown.
const WAYS: usize = 3;
/// Days in which contact tells how lively a tie is, and from how many days of contact on.
const YEAR: i64 = 365;
const OCCASIONAL: usize = 2;
const REGULAR: usize = 12;

/// How lively a tie is, by days of contact within a year; a link without any noted day is quiet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Liveliness {
    /// At most one day.
    Quiet,
    /// 2 to 11 days.
    Occasional,
    /// 12 days and more.
    Regular,
}

impl Liveliness {
    /// The word in JSON and as key of the catalogue.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Quiet => "quiet",
            Self::Occasional => "occasional",
            Self::Regular => "regular",
        }
    }

    fn of(days: usize) -> Self {
        match days {
            0..OCCASIONAL => Self::Quiet,
            OCCASIONAL..REGULAR => Self::Occasional,
            REGULAR.. => Self::Regular,
        }
    }
}

/// A way to somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// Those who would pass it on, the first one to be asked by the owner; one to three.
    pub through: Vec<PersonId>,
    /// Whom it leads to.
    pub target: PersonId,
    /// The quietest tie on the way, the owner's own included.
    pub weakest: Liveliness,
    /// How lively the owner's tie with the first one is.
    pub first: Liveliness,
    /// The last contact with the first one.
    pub last_contact: Day,
}

/// Ways to any of the targets, at most three, each beginning with somebody else. Nobody who may not be
/// named or asked is on the way, nor a link that rests on private notes alone; whoever rests may still
/// be where it leads. Whoever wants ways to many people one by one asks `Ways`.
pub fn routes_to(index: &Index, graph: &PeopleGraph, targets: &[PersonId]) -> Vec<Route> {
    Ways::new(index, graph).to(targets)
}

/// How lively the owner's own tie with somebody is; `None` without any contact.
pub fn liveliness(index: &Index, person: PersonId) -> Option<Liveliness> {
    let days = &index.person(person).contact_days;
    let in_the_year = days.iter().filter(|day| is_in_the_year(index, **day)).count();
    (!days.is_empty()).then(|| Liveliness::of(in_the_year))
}

fn is_in_the_year(index: &Index, day: Day) -> bool {
    (0..YEAR).contains(&index.today.days_since(day))
}

/// All ties and links that may be used, put up once.
#[derive(Clone, Debug, Default)]
pub struct Ways {
    /// The owner's own ties.
    own: BTreeMap<PersonId, (Liveliness, Day)>,
    /// Who is asked for nothing, and stands on no way.
    resting: BTreeSet<PersonId>,
    /// Whom each person knows.
    links: BTreeMap<PersonId, BTreeMap<PersonId, Liveliness>>,
}

impl Ways {
    /// Reads ties and links off the notes: the people graph, and beyond it everybody who is noted to
    /// know somebody.
    pub fn new(index: &Index, graph: &PeopleGraph) -> Self {
        let mut ways = Self::default();
        for (id, person) in index.others() {
            if !may_be_asked(index, id) {
                ways.resting.insert(id);
            } else if let (Some(liveliness), Some(last)) = (liveliness(index, id), person.last_contact()) {
                ways.own.insert(id, (liveliness, last));
            }
        }
        let together = days_together(index);
        for link in graph.links().iter().filter(|link| link.open.is_some()) {
            let days = together.get(&(link.a, link.b)).map_or(0, BTreeSet::len);
            ways.link(link.a, link.b, Liveliness::of(days));
        }
        let noted = index.acquaintances.iter().filter(|tie| !index.note(tie.source.note).private);
        let noted = noted.map(|tie| (tie.knower, tie.known)).chain(index.introduced_by.iter().copied());
        for (one, other) in noted {
            let open = |id: PersonId| !index.person(id).private && !index.person(id).me;
            if open(one) && open(other) && graph.link(one, other).is_none() {
                ways.link(one, other, Liveliness::Quiet);
            }
        }
        ways
    }

    fn link(&mut self, one: PersonId, other: PersonId, liveliness: Liveliness) {
        self.links.entry(one).or_default().insert(other, liveliness);
        self.links.entry(other).or_default().insert(one, liveliness);
    }

    /// Ways to any of the targets, at most three, each beginning with somebody else.
    pub fn to(&self, targets: &[PersonId]) -> Vec<Route> {
        let targets = &targets.iter().copied().collect();
        let towards = self.towards(targets);
        let mut routes: Vec<Route> =
            self.own.keys().filter_map(|first| self.from(*first, &towards, targets)).collect();
        routes.sort_by_key(|route| {
            let strongest = (route.through.len(), Reverse(route.weakest), Reverse(route.last_contact));
            (strongest, route.through.clone())
        });
        routes.truncate(WAYS);
        routes
    }

    /// For everybody within reach of a target the next person on the best way there: layer by layer
    /// from the targets outwards, in each the liveliest weakest link, then the smallest id.
    fn towards(&self, targets: &BTreeSet<PersonId>) -> BTreeMap<PersonId, Step> {
        let mut towards: BTreeMap<PersonId, Step> = BTreeMap::new();
        let mut edge: BTreeMap<PersonId, Liveliness> =
            targets.iter().map(|target| (*target, Liveliness::Regular)).collect();
        for _ in 0..MOST_BETWEEN {
            let mut next: BTreeMap<PersonId, Step> = BTreeMap::new();
            for (at, weakest) in &edge {
                for (person, liveliness) in self.links.get(at).into_iter().flatten() {
                    let is_passed = towards.contains_key(person) || self.resting.contains(person);
                    if targets.contains(person) || is_passed {
                        continue;
                    }
                    let step = Step { next: *at, weakest: *weakest.min(liveliness) };
                    let known = next.entry(*person).or_insert(step);
                    if known.weakest < step.weakest {
                        *known = step;
                    }
                }
            }
            edge = next.iter().map(|(person, step)| (*person, step.weakest)).collect();
            towards.extend(next);
        }
        towards
    }

    /// The way that begins with `first`; none over somebody further along whom the owner knows too,
    /// and would rather ask directly.
    fn from(
        &self,
        first: PersonId,
        towards: &BTreeMap<PersonId, Step>,
        targets: &BTreeSet<PersonId>,
    ) -> Option<Route> {
        let (own, last_contact) = *self.own.get(&first)?;
        let mut through = vec![first];
        let mut step = towards.get(&first)?;
        let weakest = own.min(step.weakest);
        while !targets.contains(&step.next) {
            through.push(step.next);
            step = towards.get(&step.next)?;
        }
        let detour = through[1..].iter().any(|person| self.own.contains_key(person));
        (!detour).then_some(Route { through, target: step.next, weakest, first: own, last_contact })
    }
}

/// One step towards a target.
#[derive(Clone, Copy, Debug)]
struct Step {
    next: PersonId,
    weakest: Liveliness,
}

/// The days of the last year on which two people sat together with the owner, by pair.
fn days_together(index: &Index) -> BTreeMap<(PersonId, PersonId), BTreeSet<Day>> {
    let mut together: BTreeMap<(PersonId, PersonId), BTreeSet<Day>> = BTreeMap::new();
    let lately = index.encounters.iter().filter(|one| {
        !one.attendance && !one.private && !one.kind.is_written() && is_in_the_year(index, one.day)
    });
    for encounter in lately {
        for (at, one) in encounter.people.iter().enumerate() {
            for other in &encounter.people[at + 1..] {
                together.entry((*one, *other)).or_default().insert(encounter.day);
            }
        }
    }
    together
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, index_of};
    use super::Liveliness::{Occasional, Quiet, Regular};
    use super::*;
    use crate::settings::Settings;

    const A: PersonId = PersonId(0);
    const B: PersonId = PersonId(1);
    const C: PersonId = PersonId(2);
    const D: PersonId = PersonId(3);
    const X: PersonId = PersonId(4);

    #[test]
    fn fewest_people_then_the_strongest_weakest_link() {
        let mut ways = Ways::default();
        for (person, liveliness) in [(A, Regular), (B, Occasional), (C, Regular)] {
            ways.own.insert(person, (liveliness, day("2026-11-01")));
        }
        for (one, other, liveliness) in [(A, X, Quiet), (B, X, Occasional), (C, D, Regular), (D, X, Regular)]
        {
            ways.link(one, other, liveliness);
        }
        let through: Vec<_> = ways.to(&[X]).into_iter().map(|route| (route.through, route.weakest)).collect();
        assert_eq!(through, [(vec![B], Occasional), (vec![A], Quiet), (vec![C, D], Regular)]);
    }

    /// Each way as names, the target last, to the person of that name.
    #[track_caller]
    fn check(notes: &[(&str, &str)], target: &str, expected: &[&str]) {
        let index = index_of("2026-11-23", notes);
        let graph = PeopleGraph::new(&index, &Settings::default());
        let name = |id: PersonId| index.person(id).name.as_str();
        let target = index.others().find(|(_, person)| person.name == target).unwrap().0;
        let shown: Vec<String> = routes_to(&index, &graph, &[target])
            .iter()
            .map(|route| {
                let through: Vec<&str> = route.through.iter().map(|id| name(*id)).collect();
                format!("{} > {} ({})", through.join(" > "), name(route.target), route.weakest.as_str())
            })
            .collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn the_more_recent_contact_comes_first_and_three_are_enough() {
        let notes = [
            ("Daily/2026-05-01.md", "- call [[A]]\n- call [[B]]\n"),
            ("Daily/2026-06-01.md", "- call [[C]]\n- call [[D]]\n"),
            (
                "Daily/2026-06-02.md",
                "- knows:: [[A]] [[X]]\n- knows:: [[B]] [[X]]\n- knows:: [[X]] [[C]], [[D]]\n",
            ),
        ];
        check(&notes, "X", &["C > X (quiet)", "D > X (quiet)", "A > X (quiet)"]);
    }

    #[test]
    fn somebody_never_met_may_stand_in_the_middle() {
        let notes = [
            ("Daily/2026-05-01.md", "- call [[A]]\n"),
            ("Daily/2026-06-02.md", "- knows:: [[A]] [[D]]\n- knows:: [[D]] [[X]]\n"),
        ];
        check(&notes, "X", &["A > D > X (quiet)"]);
    }

    #[test]
    fn no_detour_by_somebody_when_the_next_one_is_known_too() {
        let notes = [
            ("Daily/2026-05-01.md", "- call [[A]]\n- call [[B]]\n"),
            ("Daily/2026-05-02.md", "- knows:: [[A]] [[B]]\n- knows:: [[B]] [[X]]\n"),
        ];
        check(&notes, "X", &["B > X (quiet)"]);
        let lively = [notes[0], notes[1], ("Daily/2026-06-01.md", "- call [[A]]\n")];
        check(&lively, "X", &["B > X (quiet)"]);
    }

    #[test]
    fn who_rests_passes_nothing_on_and_may_be_reached() {
        let lines = "- call [[A]]\n- knows:: [[A]] [[D]]\n- knows:: [[D]] [[X]]\n";
        let line = ("Daily/2026-05-01.md", lines);
        for mark in ["snooze: 2027-01-01", "cadence: none", "ended: true"] {
            let note = format!("---\ntype: person\n{mark}\n---\n");
            check(&[line, ("People/A.md", &note)], "X", &[]);
            check(&[line, ("People/D.md", &note)], "X", &[]);
            check(&[line, ("People/X.md", &note)], "X", &["A > D > X (quiet)"]);
        }
    }

    #[test]
    fn who_is_private_or_ended_passes_nothing_on() {
        let line = ("Daily/2026-05-01.md", "- call [[A]]\n- knows:: [[A]] [[X]]\n");
        check(&[line], "X", &["A > X (quiet)"]);
        for mark in ["private", "ended"] {
            let note = format!("---\ntype: person\n{mark}: true\n---\n");
            check(&[line, ("People/A.md", &note)], "X", &[]);
        }
        let hidden = (
            "Meetings/Talk.md",
            "---\ntype: meeting\ndate: 2026-05-01\npeople: [\"[[A]]\", \"[[X]]\"]\nprivate: true\n---\n",
        );
        check(
            &[hidden, ("Daily/2026-05-02.md", "- call [[A]]\n- knows:: [[X]] [[Y]]\n")],
            "Y",
            &["X > Y (quiet)"],
        );
    }

    #[test]
    fn days_at_one_table_make_a_link_lively() {
        let notes = [
            ("Daily/2026-05-01.md", "- lunch:: [[A]], [[X]]\n"),
            ("Daily/2026-06-01.md", "- lunch:: [[A]], [[X]]\n- mail:: [[A]], [[X]]\n"),
            ("Daily/2025-06-01.md", "- lunch:: [[B]], [[X]]\n"),
        ];
        check(&notes, "X", &["A > X (occasional)", "B > X (quiet)"]);
    }
}
