//! Who made whom known to the owner.
//!
//! Knows front matter and lines alike, and how a ring of introducers is broken. Does not count
//! whom the owner owes to whom.
//!
//! Uses: day, diagnostic, model.

use std::collections::{HashMap, HashSet};

use super::cast::ImpliedBy;
use super::ledger::{Fact, Leaf, Ledger, Scene};
use super::names::Names;
use super::people::Folk;
use super::problems;
use crate::day::Day;
use crate::diagnostic::Diagnostic;
use crate::model::{Acquaintance, PersonFacts, PersonId, Source};

/// One statement of who introduced whom.
#[derive(Clone, Copy)]
pub(super) struct Origin {
    introducer: PersonId,
    introduced: PersonId,
    day: Option<Day>,
    source: Source,
}

/// Enters who introduced a person by the front matter, as of the day of the first meeting.
pub(super) fn of_front_matter(ledger: &mut Ledger, scene: &Scene<'_>, leaf: &Leaf<'_>, facts: &PersonFacts) {
    let Some(introduced) = scene.folk.of_note(leaf.id) else { return };
    let day = facts.met.and_then(|met| met.earliest());
    for (who, place) in &leaf.cast.introduced_by {
        let source = Source { note: leaf.id, place: *place };
        let introducers = scene.folk.ids(leaf.cast, &[*who]);
        let origin = |introducer| Origin { introducer, introduced, day, source };
        ledger.origins.extend(introducers.into_iter().map(origin));
    }
}

/// Enters a line about who introduced whom.
pub(super) fn enter(ledger: &mut Ledger, fact: &Fact<'_>) {
    let Some((introducers, introduced)) = roles(fact) else { return };
    for introducer in introducers {
        let origin = |introduced: &PersonId| Origin {
            introducer,
            introduced: *introduced,
            day: fact.day,
            source: fact.source,
        };
        ledger.origins.extend(introduced.iter().map(origin));
    }
}

/// Introducers and introduced: in a person's note all who are named introduced that person,
/// elsewhere the first introduced the others; a single name introduced whom the line means.
pub(super) fn roles(fact: &Fact<'_>) -> Option<(Vec<PersonId>, Vec<PersonId>)> {
    let own_note = fact.implied_by == ImpliedBy::OwnNote;
    let (introducers, introduced) = match fact.named.as_slice() {
        named if own_note => (named.to_vec(), fact.implied.clone()),
        [only] => (vec![*only], fact.implied.clone()),
        [first, others @ ..] => (vec![*first], others.to_vec()),
        [] => return None,
    };
    let introducers: Vec<PersonId> =
        introducers.into_iter().filter(|person| !introduced.contains(person)).collect();
    (!introducers.is_empty() && !introduced.is_empty()).then_some((introducers, introduced))
}

/// Each pair once, by introducer and introduced, rings broken at their latest statement. Whom that
/// statement names know each other all the same.
pub(super) fn sorted(
    mut origins: Vec<Origin>,
    names: &Names<'_>,
    folk: &Folk,
    acquaintances: &mut Vec<Acquaintance>,
    problems: &mut Vec<Diagnostic>,
) -> Vec<(PersonId, PersonId)> {
    origins.sort_by_key(|origin| (origin.day, origin.source, origin.introducer, origin.introduced));
    let mut known = HashSet::new();
    origins.retain(|origin| known.insert((origin.introducer, origin.introduced)));
    let in_rings = people_in_rings(&origins);
    let mut made_known: HashMap<PersonId, Vec<PersonId>> = HashMap::new();
    let mut pairs = Vec::with_capacity(origins.len());
    for Origin { introducer, introduced, source, .. } in origins {
        if in_rings.contains(&introducer) && in_rings.contains(&introduced) {
            if leads(&made_known, introduced, introducer) {
                let path = &names.note(source.note).path;
                let [from, to] = [introducer, introduced].map(|id| folk.people[id.0 as usize].name.as_str());
                problems.push(problems::ring(path, source.place, from, to));
                acquaintances.push(Acquaintance { knower: introducer, known: introduced, source });
                continue;
            }
            made_known.entry(introducer).or_default().push(introduced);
        }
        pairs.push((introducer, introduced));
    }
    pairs.sort_unstable();
    pairs
}

/// Takes away people who were introduced by nobody left, again and again; who remains is in a ring
/// or behind one. Only among them each statement is looked at closely.
fn people_in_rings(origins: &[Origin]) -> HashSet<PersonId> {
    let mut introducers: HashMap<PersonId, usize> = HashMap::new();
    let mut made_known: HashMap<PersonId, Vec<PersonId>> = HashMap::new();
    for origin in origins {
        *introducers.entry(origin.introduced).or_default() += 1;
        introducers.entry(origin.introducer).or_default();
        made_known.entry(origin.introducer).or_default().push(origin.introduced);
    }
    let mut free: Vec<PersonId> =
        introducers.iter().filter(|(_, count)| **count == 0).map(|(id, _)| *id).collect();
    while let Some(person) = free.pop() {
        introducers.remove(&person);
        for next in made_known.remove(&person).unwrap_or_default() {
            if let Some(count) = introducers.get_mut(&next) {
                *count -= 1;
                if *count == 0 {
                    free.push(next);
                }
            }
        }
    }
    introducers.into_keys().collect()
}

fn leads(made_known: &HashMap<PersonId, Vec<PersonId>>, from: PersonId, to: PersonId) -> bool {
    let mut seen = HashSet::from([from]);
    let mut open = vec![from];
    while let Some(person) = open.pop() {
        if person == to {
            return true;
        }
        let next = made_known.get(&person).into_iter().flatten();
        open.extend(next.filter(|next| seen.insert(**next)));
    }
    false
}

#[cfg(test)]
mod tests {
    use crate::index::sample::*;
    use crate::model::{ContactKind, Note};

    fn check(notes: &[Note], expected: &[&str], expected_problems: &[&str]) {
        let (index, problems) = indexed(notes);
        let shown: Vec<_> = index.introduced_by.iter().map(|(by, whom)| index.names(&[*by, *whom])).collect();
        assert_eq!(shown, expected);
        assert_eq!(problems, expected_problems);
    }

    fn through(path: &str, introducer: &str, met: &str) -> Note {
        person_with(path, |facts| {
            facts.introduced_by = named(&[introducer]);
            facts.met = crate::day::When::from_iso(met);
        })
    }

    #[test]
    fn front_matter_a_persons_note_and_the_introducer_first() {
        let notes = [
            through("People/Anna Weber", "[[Cem Öztürk]]", "2020"),
            person("People/Cem Öztürk"),
            with(person("People/Jonas Brandt"), &["introduced-by:: [[Cem Öztürk]] at a fair"]),
            person("People/Maria López"),
            with(
                meeting("Meetings/x", "2026-11-18", ContactKind::Lunch, &["[[Maria López]]"]),
                &["introduced-by:: [[Anna Weber]]", "introduced-by:: [[Cem Öztürk]], [[Maria López]]"],
            ),
        ];
        check(
            &notes,
            &[
                "Anna Weber + Maria López",
                "Cem Öztürk + Anna Weber",
                "Cem Öztürk + Jonas Brandt",
                "Cem Öztürk + Maria López",
            ],
            &[],
        );
    }

    #[test]
    fn a_ring_is_broken_at_its_latest_statement_and_told() {
        let notes = [
            through("People/Anna Weber", "[[Cem Öztürk]]", "2020-01-01"),
            through("People/Cem Öztürk", "[[Jonas Brandt]]", "2024-01-01"),
            through("People/Jonas Brandt", "[[Anna Weber]]", "2022-01-01"),
            through("People/Maria López", "[[Jonas Brandt]]", "2023-01-01"),
        ];
        check(
            &notes,
            &["Anna Weber + Jonas Brandt", "Cem Öztürk + Anna Weber", "Jonas Brandt + Maria López"],
            &["warning introduced-by People/Cem Öztürk:2"],
        );
    }
}
