//! Who knows whom.
//!
//! Knows front matter and lines alike. Does not know joint meetings, which tell the same in
//! another way.
//!
//! Uses: model.

use super::cast::ImpliedBy;
use super::ledger::{Fact, Leaf, Ledger, Scene};
use crate::model::{Acquaintance, PersonId, Source};

/// Enters whom a person knows by the front matter.
pub(super) fn of_front_matter(ledger: &mut Ledger, scene: &Scene<'_>, leaf: &Leaf<'_>) {
    let Some(knower) = scene.folk.of_note(leaf.id).filter(|person| scene.folk.me != Some(*person)) else {
        return;
    };
    for (who, place) in &leaf.cast.knows {
        let source = Source { note: leaf.id, place: *place };
        let known = scene.folk.ids(leaf.cast, &[*who]);
        ledger.acquaintances.extend(known.into_iter().map(|known| Acquaintance { knower, known, source }));
    }
}

/// Enters a line about who knows whom.
pub(super) fn enter(ledger: &mut Ledger, fact: &Fact<'_>) {
    let Some((knower, others)) = roles(fact) else { return };
    let source = fact.source;
    ledger.acquaintances.extend(others.into_iter().map(|known| Acquaintance { knower, known, source }));
}

/// Who knows, and who is known: in a person's note that person knows all who are named, elsewhere
/// the first knows the others; a single name is known by whom the line means.
pub(super) fn roles(fact: &Fact<'_>) -> Option<(PersonId, Vec<PersonId>)> {
    let (knower, known) = match (fact.implied.as_slice(), fact.named.as_slice()) {
        ([subject], named) if fact.implied_by == ImpliedBy::OwnNote || named.len() == 1 => (*subject, named),
        (_, [first, others @ ..]) => (*first, others),
        _ => return None,
    };
    let known: Vec<PersonId> = known.iter().copied().filter(|person| *person != knower).collect();
    (!known.is_empty()).then_some((knower, known))
}

/// Each pair once, by knower and known, with its first line.
pub(super) fn sorted(mut acquaintances: Vec<Acquaintance>) -> Vec<Acquaintance> {
    acquaintances.retain(|pair| pair.knower != pair.known);
    acquaintances.sort_by_key(|pair| (pair.knower, pair.known, pair.source));
    acquaintances.dedup_by_key(|pair| (pair.knower, pair.known));
    acquaintances
}

#[cfg(test)]
mod tests {
    use crate::index::sample::*;
    use crate::model::{ContactKind, Note};

    fn check(notes: &[Note], expected: &[&str]) {
        let (index, problems) = indexed(notes);
        let shown: Vec<_> =
            index.acquaintances.iter().map(|pair| index.names(&[pair.knower, pair.known])).collect();
        assert_eq!(shown, expected);
        assert!(problems.iter().all(|problem| problem.starts_with("hint")), "{problems:?}");
    }

    #[test]
    fn the_first_knows_the_others() {
        let line = ["knows:: [[Anna Weber]] [[Jonas Brandt]], [[Cem Öztürk]]"];
        let notes =
            [person("People/Anna Weber"), person("People/Jonas Brandt"), with(dated("2026-11-18"), &line)];
        check(&notes, &["Anna Weber + Cem Öztürk", "Anna Weber + Jonas Brandt"]);
    }

    #[test]
    fn in_a_persons_note_that_person_knows_them_all_with_or_without_a_note() {
        let anna = person_with("People/Anna Weber", |facts| {
            facts.knows = named(&["[[Jonas Brandt]]", "Peter Kern"])
        });
        let notes =
            [with(anna, &["knows:: [[Jonas Brandt]], [[Cem Öztürk]]"]), person("People/Jonas Brandt")];
        check(&notes, &["Anna Weber + Cem Öztürk", "Anna Weber + Jonas Brandt", "Anna Weber + Peter Kern"]);
        assert_eq!(indexed(&notes).1, [""; 0], "whom others know is no call for a note");
    }

    #[test]
    fn in_a_meeting_with_one_other_that_one_knows_the_one_named() {
        let notes = [
            person("People/Anna Weber"),
            person("People/Jonas Brandt"),
            with(
                meeting("Meetings/x", "2026-11-18", ContactKind::Lunch, &["[[Anna Weber]]"]),
                &["knows:: [[Jonas Brandt]]"],
            ),
        ];
        check(&notes, &["Anna Weber + Jonas Brandt"]);
    }
}
